/** A file that the build puts into the bundle as its bytes. */
declare module '*.bin' {
  const bytes: Uint8Array;
  // biome-ignore lint/style/noDefaultExport: how the bundler gives it
  export default bytes;
}
