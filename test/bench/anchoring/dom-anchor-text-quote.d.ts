/** What the bench uses of it: the package has no types. */
declare module 'dom-anchor-text-quote' {
  interface Quote {
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  interface Position {
    readonly start: number;
    readonly end: number;
  }
  export function fromTextPosition(root: Element, position: Position): Quote;
  export function toTextPosition(
    root: Element,
    quote: Quote,
    options?: { readonly hint?: number },
  ): Position | null;
}
