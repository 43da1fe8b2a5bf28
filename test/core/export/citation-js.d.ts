/** The one function the tests use; the package has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(input: unknown, options: { readonly forceType: string }): unknown };
  };
}
