import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../ui/t';

interface Props {
  /** In the address of the section, and the name of its title. */
  readonly id: string;
  readonly title: MessageKey;
  readonly about?: MessageKey;
  readonly children: ComponentChildren;
}

/** One group of settings with its title and a sentence. */
export function Setting({ id, title, about, children }: Props) {
  return (
    <section class="setting" aria-labelledby={`setting-${id}`}>
      <h2 id={`setting-${id}`}>{t(title)}</h2>
      {about !== undefined && <p class="muted">{t(about)}</p>}
      {children}
    </section>
  );
}
