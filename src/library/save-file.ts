export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** How long a file's address is kept after the click: the browser reads from it while it writes the download. */
const KEPT_MS = 60_000;

/** Hands a file to the browser as a download. Nothing leaves the machine: the address is one of our own memory. */
export function saveFile({ name, content }: SavedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
