/** The one function the core uses; the package's own types need a DOM. */
declare module 'papaparse' {
  interface UnparseOptions {
    delimiter?: string;
    newline?: string;
    quotes?: boolean;
  }
  const papaparse: {
    unparse(rows: readonly (readonly string[])[], options?: UnparseOptions): string;
  };
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default papaparse;
}
