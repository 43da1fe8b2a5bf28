import { saveFile } from '../save-file';

/** Pixels of the saved image for each of the screen's: sharp in print at the size it is seen at. */
const SCALE = 2;
/** What the style sheets say of a picture's shapes and words; written into a saved one, which has no style sheet. */
const INLINED = [
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'fill-opacity', 'opacity',
  'font-family', 'font-size', 'font-weight', 'text-anchor', 'direction', 'unicode-bidi', 'dominant-baseline',
] as const; // biome-ignore format: one list

interface Options {
  readonly name: string;
  readonly title: string;
  readonly format: 'svg' | 'png';
}

/** Saves a picture as it is seen, on its background. `false` if the browser cannot draw it. */
export async function savePicture(svg: SVGSVGElement, { name, title, format }: Options): Promise<boolean> {
  const { width, height } = svg.getBoundingClientRect();
  const text = toSvgText(svg, { title, width, height });
  const file = `isnad-${name}.${format}`;
  if (format === 'svg') {
    saveFile({ name: file, content: new Blob([text], { type: 'image/svg+xml' }) });
    return true;
  }
  const image = await toPng(text, width * SCALE, height * SCALE);
  if (image) saveFile({ name: file, content: image });
  return image !== undefined;
}

/** The picture as a file that needs nothing else: colours and faces written out, its name inside. */
export function toSvgText(
  svg: SVGSVGElement,
  { title, width, height }: { readonly title: string; readonly width: number; readonly height: number },
): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[index] as Element);
    for (const property of INLINED) {
      const value = style.getPropertyValue(property);
      if (value !== '') element.setAttribute(property, value);
    }
    for (const name of ['class', 'tabindex', 'href', 'style']) element.removeAttribute(name);
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  copy.prepend(name, ground);
  return new XMLSerializer().serializeToString(copy);
}

async function toPng(text: string, width: number, height: number): Promise<Blob | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  const isDrawn = await image.decode().then(
    () => true,
    () => false,
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const context = canvas.getContext('2d');
  if (!isDrawn || !context) return undefined;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png');
  });
}
