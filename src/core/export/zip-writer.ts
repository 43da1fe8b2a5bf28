import { Zip, ZipDeflate } from 'fflate';

/**
 * One time for all files, so that the same content gives the same bytes. A zip stores local wall time: made from local
 * parts, it is the same in every time zone.
 */
const MTIME = new Date(2020, 0, 1);
const LEVEL = 6;

/** A zip written file by file; `take` hands out what has been made since it was last asked. */
export interface ZipWriter {
  /** Begins a file; the one before has to be ended. */
  begin(name: string): { push(bytes: Uint8Array): void; end(): void };
  /** Ends the zip. */
  end(): void;
  take(): Uint8Array<ArrayBuffer>[];
}

export function createZipWriter(): ZipWriter {
  let made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    if (bytes.length > 0) made.push(bytes.slice());
  });
  return {
    begin(name) {
      const file = new ZipDeflate(name, { level: LEVEL });
      file.mtime = MTIME;
      zip.add(file);
      return {
        push: (bytes) => file.push(bytes, false),
        end: () => file.push(new Uint8Array(0), true),
      };
    },
    end: () => zip.end(),
    take() {
      const taken = made;
      made = [];
      return taken;
    },
  };
}

/** A zip of these texts as UTF-8, in this order. */
export function zipTexts(
  files: readonly (readonly [name: string, text: string])[],
): Uint8Array<ArrayBuffer>[] {
  const zip = createZipWriter();
  const encoder = new TextEncoder();
  for (const [name, text] of files) {
    const file = zip.begin(name);
    file.push(encoder.encode(text));
    file.end();
  }
  zip.end();
  return zip.take();
}
