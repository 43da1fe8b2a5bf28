/** What a letter of the pictures' small type takes on the average, in CSS pixels; Arabic is a little narrower. */
const LETTER = 6.6;

/** The text as far as it fits, isolated from what stands around it, so that it is drawn in its own direction. */
export function fitText(text: string, width: number): string {
  const most = Math.max(3, Math.floor(width / LETTER));
  const points = [...text];
  const shown =
    points.length <= most
      ? text
      : `${points
          .slice(0, most - 1)
          .join('')
          .trimEnd()}…`;
  return `\u2068${shown}\u2069`;
}
