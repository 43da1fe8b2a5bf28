/** Events that act on the reader's behalf: only those whose hand was the reader's own. */
type UserEventName = 'click' | 'keydown' | 'keyup' | 'pointerdown' | 'pointerup';

/**
 * Listens for something that the reader does. Events that a script of the page made up are not `isTrusted` and are
 * dropped here, once for all of Isnad. The listener never stops or changes the event.
 */
export function onUserEvent<N extends UserEventName>(
  target: Document,
  name: N,
  { signal, act }: { signal: AbortSignal; act: (event: DocumentEventMap[N]) => void },
): void {
  target.addEventListener(
    name,
    (event) => {
      if (event.isTrusted) act(event);
    },
    { capture: true, passive: true, signal },
  );
}
