/**
 * The letter of a key press, whatever layout is on: what the key types if that is ASCII (so that AZERTY and Dvorak
 * get their own letters), else what its place types on a Latin keyboard (so that S is there under an Arabic layout).
 * Empty for a press with Ctrl, Alt or Meta, which belong to the browser.
 */
export function toShortcut(event: KeyboardEvent): string {
  if (event.ctrlKey || event.altKey || event.metaKey) return '';
  if (event.key.length > 1) return event.key;
  if (/^[\x20-\x7e]$/.test(event.key)) return event.key.toLowerCase();
  if (event.code === 'Slash') return '/';
  return /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? '';
}

/** Whether this is Ctrl+Z or ⌘Z. */
export function isUndo(event: KeyboardEvent): boolean {
  const letter = event.code === 'KeyZ' || event.key.toLowerCase() === 'z';
  return letter && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
}

/** Whether the key press belongs to a field that someone types in. */
export function isTyping(event: Event): boolean {
  const target = event.target;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}
