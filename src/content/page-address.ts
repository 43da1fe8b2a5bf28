/**
 * A page that changes its address without a load. The isolated world cannot patch `history`, and polling is a
 * cost on every page, so three signals are joined: the Navigation API where the browser has it, `popstate` and
 * `hashchange`, and a look at the address whenever the title changes (every router sets it) or the caller has seen
 * the page change for other reasons.
 */
interface NavigationTarget {
  addEventListener(name: 'currententrychange', act: () => void, options: { signal: AbortSignal }): void;
}

/** The address as far as it names an article: a plain fragment only scrolls, `#!` and `#/` are routes. */
export function toAddress(href: string): string {
  const at = href.indexOf('#');
  return at === -1 || /^#[!/]/.test(href.slice(at)) ? href : href.slice(0, at);
}

/** Calls `onChange` once for each new address. The returned function looks at once. */
export function watchAddress(
  document: Document,
  { signal, onChange }: { signal: AbortSignal; onChange: () => void },
): () => void {
  const view = document.defaultView;
  if (view === null) return () => {};
  let address = toAddress(view.location.href);

  const look = () => {
    const now = toAddress(view.location.href);
    if (signal.aborted || now === address) return;
    address = now;
    onChange();
  };

  view.addEventListener('popstate', look, { signal });
  view.addEventListener('hashchange', look, { signal });
  const navigation = (view as { navigation?: NavigationTarget }).navigation;
  navigation?.addEventListener('currententrychange', look, { signal });

  const title = document.querySelector('head > title');
  if (title !== null) {
    const observer = new MutationObserver(look);
    observer.observe(title, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }
  return look;
}
