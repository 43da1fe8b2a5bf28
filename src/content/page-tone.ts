/**
 * Whether an article stands on a dark ground. `prefers-color-scheme` tells what the reader likes, not what the page
 * does, so the colours behind the text are laid over one another as the browser does. Where they cannot be known
 * (a picture, a colour space we do not read), the text tells: light letters mean a dark ground.
 */
import { parentAcrossShadow } from '../dom/nodes';

interface Rgba {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/** Relative luminance at which black and white text contrast equally (WCAG 2.2): below it a ground is dark. */
const DARK_GROUND = 0.179;
/** Text lighter than this is unreadable on a light ground. */
const LIGHT_TEXT = 0.4;
/** A ground this opaque hides what is behind it. */
const OPAQUE = 0.95;

/** Reads a computed colour; `undefined` for spaces other than sRGB. */
export function parseColor(value: string): Rgba | undefined {
  const numbers = (value.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [r, g, b, a = 1] = numbers;
  if (r === undefined || g === undefined || b === undefined) return undefined;
  if (/^rgba?\(/.test(value)) return { r: r / 255, g: g / 255, b: b / 255, a };
  return /^color\(srgb /.test(value) ? { r, g, b, a } : undefined;
}

/** WCAG relative luminance of an opaque colour, 0 to 1. */
export function toLuminance({ r, g, b }: Rgba): number {
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The first colour over the second. */
function over(top: Rgba, under: Rgba): Rgba {
  const a = top.a + under.a * (1 - top.a);
  if (a === 0) return under;
  const mix = (x: number, y: number) => (x * top.a + y * under.a * (1 - top.a)) / a;
  return { r: mix(top.r, under.r), g: mix(top.g, under.g), b: mix(top.b, under.b), a };
}

export function isOnDark(element: Element): boolean {
  const ground = findGround(element);
  if (ground !== undefined) return toLuminance(ground) < DARK_GROUND;
  const text = parseColor(getComputedStyle(element).color);
  return text !== undefined && toLuminance(text) > LIGHT_TEXT;
}

function findGround(element: Element): Rgba | undefined {
  let ground: Rgba = { r: 0, g: 0, b: 0, a: 0 };
  for (let at: Element | undefined = element; at !== undefined; at = parentAcrossShadow(at)) {
    const style = getComputedStyle(at);
    const color = parseColor(style.backgroundColor);
    if (color === undefined || style.backgroundImage !== 'none') return undefined;
    ground = over(ground, color);
    if (ground.a >= OPAQUE) return ground;
  }
  return over(ground, canvasOf(element));
}

/** What the browser paints under a page that paints nothing. */
function canvasOf(element: Element): Rgba {
  const scheme = getComputedStyle(element).colorScheme;
  const wantsDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = /\bdark\b/.test(scheme) && (wantsDark || !/\blight\b/.test(scheme));
  return isDark ? { r: 0.07, g: 0.07, b: 0.07, a: 1 } : { r: 1, g: 1, b: 1, a: 1 };
}
