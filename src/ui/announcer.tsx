import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** A polite live region for everything below it: what happened, for those who do not see it happen. */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [text, setText] = useState('');
  return (
    <AnnounceContext.Provider value={setText}>
      {children}
      <div role="status" class="visually-hidden">
        {text}
      </div>
    </AnnounceContext.Provider>
  );
}

/** Says a sentence through the live region. The same sentence twice is said once. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
