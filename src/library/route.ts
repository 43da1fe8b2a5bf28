import { useEffect, useState } from 'preact/hooks';
import { isSection, type SectionId } from './sections';

/** Where in the library the reader is: `#section/detail?words=and&filters=`. */
export interface Route {
  readonly section: SectionId;
  /** One thing of the section: an entity's id, a page key. */
  readonly detail?: string;
  readonly params: URLSearchParams;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s, 2);
  const [name = '', detail = ''] = path.split(/\/(.*)/s, 2);
  const section = isSection(name) ? name : 'articles';
  const params = new URLSearchParams(query);
  return detail === '' ? { section, params } : { section, detail: decode(detail), params };
}

export function toHash({ section, detail, params }: Partial<Route> & Pick<Route, 'section'>): string {
  const query = params?.toString() ?? '';
  const path = detail === undefined ? section : `${section}/${encodeURIComponent(detail)}`;
  return query === '' ? `#${path}` : `#${path}?${query}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // Typed by hand: a lone percent sign stands for itself.
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** The address as it is now, and after every change of it. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return parseRoute(hash);
}

/** Changes the address in place, for words and filters: Back leaves the section instead of undoing each letter. */
export function replaceRoute(route: Partial<Route> & Pick<Route, 'section'>): void {
  const hash = toHash(route);
  if (hash === location.hash) return;
  history.replaceState(null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Goes to another place of the library; Back comes back. */
export function goTo(route: Partial<Route> & Pick<Route, 'section'>): void {
  const hash = toHash(route);
  if (hash === location.hash) return;
  history.pushState(null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}
