/** Text packed into strings for `storage.local`, which keeps JSON: compressed (gzip, with its checksum) and in base64. */

/** Bytes of one packed string: large enough to be few, small enough for one message between processes. */
const PART_BYTES = 768 * 1024;
/** Bytes that `String.fromCharCode` takes at once everywhere. */
const CALL_BYTES = 0x2000;

/** Packs the lines; `onPart` gets each part in order and is awaited. Says how many parts and characters there were. */
export async function packLines(
  lines: AsyncIterable<string> | Iterable<string>,
  onPart: (part: string, index: number) => Promise<void>,
): Promise<{ readonly parts: number; readonly size: number }> {
  const gzip = new CompressionStream('gzip');
  const writer = gzip.writable.getWriter();
  const encoder = new TextEncoder();
  const feed = async () => {
    for await (const line of lines) await writer.write(encoder.encode(`${line}\n`));
    await writer.close();
  };
  const feeding = feed();
  // What fails here fails the reading below too, which is where it is told.
  feeding.catch((error: unknown) => writer.abort(error));
  let [parts, size] = [0, 0];
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  const flush = async () => {
    if (waitingBytes === 0) return;
    const text = toBase64(waiting);
    waiting = [];
    waitingBytes = 0;
    size += text.length;
    await onPart(text, parts);
    parts += 1;
  };
  const reader = gzip.readable.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    waiting.push(chunk.value);
    waitingBytes += chunk.value.length;
    if (waitingBytes >= PART_BYTES) await flush();
  }
  await feeding;
  await flush();
  return { parts, size };
}

/** The lines that were packed. Throws where the parts are damaged or incomplete. */
export async function* unpackLines(parts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  const gunzip = new DecompressionStream('gzip');
  const writer = gunzip.writable.getWriter();
  const feed = async () => {
    for await (const part of parts) await writer.write(fromBase64(part));
    await writer.close();
  };
  const feeding = feed();
  feeding.catch((error: unknown) => writer.abort(error).catch(() => undefined));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = gunzip.readable.getReader();
  let rest = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const lines = (rest + decoder.decode(chunk.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  await feeding;
  if (rest !== '') throw new Error('packed lines end in the middle of one');
}

function toBase64(pieces: readonly Uint8Array[]): string {
  let binary = '';
  for (const piece of pieces)
    for (let at = 0; at < piece.length; at += CALL_BYTES)
      binary += String.fromCharCode(...piece.subarray(at, at + CALL_BYTES));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}
