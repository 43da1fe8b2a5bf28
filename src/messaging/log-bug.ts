/** The one place where the unexpected is written down. Never called for what a reader can cause. */
export function logBug(where: string, error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the only console call of the extension
  console.error(`isnad: ${where}`, error);
}
