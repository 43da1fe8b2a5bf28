/** The digit of a key press from 1 to 9, on any layout and keypad; `undefined` for other keys and with Ctrl, Alt or Meta. */
export function findDigit(event: KeyboardEvent): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  // What the key types counts first; where digits need Shift (AZERTY) or are not ASCII (Arabic), its place does.
  const typed = /^[1-9]$/.exec(event.key)?.[0] ?? /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  return typed === undefined ? undefined : Number(typed);
}
