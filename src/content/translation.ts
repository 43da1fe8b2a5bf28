import { attributeOf } from '../dom/nodes';

/** What Chromium's translation (and Google's, brought in by a page) leaves on the root element while its words stand there. */
const TRANSLATED = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/;

/**
 * Notices that the browser translates the page in place, or takes that back: the words on screen are not the author's
 * then. The returned function says whether it is so now.
 */
export function watchTranslation(
  root: Element,
  { signal, onChange }: { signal: AbortSignal; onChange: (isTranslated: boolean) => void },
): () => boolean {
  const look = () => TRANSLATED.test(attributeOf(root, 'class') ?? '');
  let known = look();
  const observer = new MutationObserver(() => {
    const now = look();
    if (now === known) return;
    known = now;
    onChange(now);
  });
  observer.observe(root, { attributeFilter: ['class'] });
  signal.addEventListener('abort', () => observer.disconnect());
  return look;
}
