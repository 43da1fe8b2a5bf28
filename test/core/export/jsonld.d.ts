/** The one function the tests use; the package has no types of its own. */
declare module 'jsonld' {
  const jsonld: {
    toRDF(document: object, options: object): Promise<unknown>;
  };
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default jsonld;
}
