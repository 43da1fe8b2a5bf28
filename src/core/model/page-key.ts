/**
 * Which page an address is about. Two addresses of one article get one key: without tracking and secret
 * parameters, fragment, credentials, default port, `www`, AMP and mobile variants; parameters sorted; `https`
 * for `http` on the default port. What the page calls its canonical address counts if it is of the same site
 * and does not look like a mistake.
 */
import { isSecretParameter, isTrackingParameter } from './tracking-parameters';

/** Longest address that gets a key; beyond it an address is data, not a place. */
const MAX_URL_LENGTH = 8192;

/** Subdomains that serve the same articles in another form. */
const VARIANT_LABEL = /^(?:www\d?|m|mobile|mobi|amp|touch|wap)$/;

/** Second-level labels under a country code that belong to the public suffix. */
const SUFFIX_LABEL = /^(?:ac|co|com|edu|go|gob|gov|gouv|info|mil|ne|net|nom|or|org|sch)$/;

/** Hosts that give each writer a subdomain. */
const SHARED_HOSTS = new Set(
  'blogspot.com wordpress.com substack.com medium.com github.io gitlab.io netlify.app vercel.app tumblr.com wixsite.com pages.dev web.app ghost.io'.split(
    ' ',
  ),
);

/** Parameters that name the article on sites which have one path for all. */
const NAMING_PARAMETER = /^(?:\w*id|p|q|article|story|post|news|page|pg|v|t|url|code|no|num)$/i;

/** The page's identity; `undefined` for addresses that are no pages of the web or of the reader's disk. */
export function pageKey(url: string, canonical?: string): string | undefined {
  const own = parseAddress(url);
  if (!own) return undefined;
  if (own.protocol === 'file:') return `file://${evenPercents(own.pathname)}`;
  const ownKey = keyOf(own);
  if (canonical === undefined || canonical === '') return ownKey;
  const other = parseAddress(canonical, own.href);
  if (!other || other.protocol === 'file:' || !isPlausibleCanonical(own, other)) return ownKey;
  return keyOf(other);
}

/** The site an address belongs to (`bbc.co.uk`), as a reader would say it; `undefined` where there is no key. */
export function siteOf(url: string): string | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  return address.protocol === 'file:' ? 'file' : siteOfHost(address.hostname);
}

/** The address fit for storing: as it is, but without credentials, tracking, secrets and fragment. */
export function cleanUrl(url: string): string | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  if (address.protocol === 'file:') return `file://${address.pathname}`;
  const query = parameters(address).join('&');
  return `${address.protocol}//${address.host}${address.pathname}${query && `?${query}`}${routeOf(address)}`;
}

function parseAddress(url: string, base?: string): URL | undefined {
  if (url.length > MAX_URL_LENGTH || !URL.canParse(url, base)) return undefined;
  const address = new URL(url, base);
  if (address.protocol === 'file:') return address;
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined;
  return unwrapAmpCache(address) ?? address;
}

/** `…cdn.ampproject.org/c/s/HOST/PATH` and `google.com/amp/s/HOST/PATH` are copies of HOST/PATH. */
function unwrapAmpCache(address: URL): URL | undefined {
  const onCache = address.hostname.endsWith('.cdn.ampproject.org');
  const onGoogle = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(address.hostname);
  if (!onCache && !onGoogle) return undefined;
  const inner = onCache
    ? /^\/(?:[cvi]\/)?(s\/)?([^/]+\.[^/]+\/.*)$/.exec(address.pathname)
    : /^\/amp\/(s\/)?([^/]+\.[^/]+\/.*)$/.exec(address.pathname);
  if (!inner) return undefined;
  const target = `${inner[1] ? 'https' : 'http'}://${inner[2]}${address.search}`;
  return URL.canParse(target) ? new URL(target) : undefined;
}

function keyOf(address: URL): string {
  const scheme = address.port === '' ? 'https:' : address.protocol;
  const port = address.port === '' ? '' : `:${address.port}`;
  const query = parameters(address)
    .map(evenPercents)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .join('&');
  return `${scheme}//${mainHost(address.hostname)}${port}${mainPath(address.pathname)}${query && `?${query}`}${routeOf(address)}`;
}

/** `#!…` was a route before browsers had one; any other fragment is a place inside the page. */
function routeOf(address: URL): string {
  return address.hash.startsWith('#!') && address.hash.length > 2 ? address.hash : '';
}

function parameters(address: URL): string[] {
  return address.search
    .slice(1)
    .split('&')
    .filter((parameter) => {
      const name = decode(parameter.split('=', 1)[0] ?? '');
      return parameter !== '' && !isTrackingParameter(name) && !isSecretParameter(name);
    });
}

function mainHost(hostname: string): string {
  const labels = hostname.replace(/\.$/, '').split('.');
  if (isNumeric(hostname)) return hostname;
  const kept = labels.filter((label, index) => index >= labels.length - 2 || !VARIANT_LABEL.test(label));
  return kept.join('.');
}

/** The path without what only names a form of the page; again and again, as one may hide another. */
function mainPath(pathname: string): string {
  let path = evenPercents(pathname);
  for (;;) {
    const shorter = stripForms(path);
    if (shorter === path) return path;
    path = shorter;
  }
}

function stripForms(path: string): string {
  const segments = path
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/(?<=[^./])\.amp(?=\.html?$|$)/, '')
    .split('/')
    .slice(1);
  if (segments.at(-1) === '') segments.pop();
  if (segments.length > 1 && segments[0] === 'amp') segments.shift();
  if (segments.length > 1 && segments.at(-1) === 'amp') segments.pop();
  return `/${segments.join('/')}`;
}

/** One spelling for percent-encoding: unreserved characters plain, the rest with upper-case digits (RFC 3986, 6.2.2). */
function evenPercents(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (all, digits: string) => {
    const char = String.fromCharCode(Number.parseInt(digits, 16));
    return /[\w.~-]/.test(char) ? char : all.toUpperCase();
  });
}

function decode(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/**
 * A canonical address must be of the same site and port, must not be the front page of a deeper page, and must
 * not drop the parameter that names the article: templates with those mistakes would merge all articles in one.
 */
function isPlausibleCanonical(own: URL, canonical: URL): boolean {
  if (siteOfHost(own.hostname) !== siteOfHost(canonical.hostname) || own.port !== canonical.port)
    return false;
  if (mainPath(canonical.pathname) === '/' && canonical.search === '' && keyOf(own) !== keyOf(canonical))
    return false;
  if (mainPath(own.pathname) !== mainPath(canonical.pathname)) return true;
  const kept = new Set(parameters(canonical).map(evenPercents));
  const lost = parameters(own)
    .map(evenPercents)
    .filter((parameter) => !kept.has(parameter));
  return (
    routeOf(own) === routeOf(canonical) &&
    !lost.some((one) => NAMING_PARAMETER.test(one.split('=', 1)[0] ?? ''))
  );
}

function siteOfHost(hostname: string): string {
  if (isNumeric(hostname)) return hostname;
  const labels = mainHost(hostname).split('.');
  const [last = '', second = ''] = [labels.at(-1), labels.at(-2)];
  const suffix =
    last.length === 2 && SUFFIX_LABEL.test(second) ? 2 : SHARED_HOSTS.has(`${second}.${last}`) ? 2 : 1;
  return labels.slice(-suffix - 1).join('.');
}

function isNumeric(hostname: string): boolean {
  return /^[\d.]+$/.test(hostname) || hostname.startsWith('[');
}
