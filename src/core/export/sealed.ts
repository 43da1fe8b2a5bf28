/**
 * A file sealed with a passphrase: PBKDF2-HMAC-SHA-256 to a key of its own, AES-256-GCM over segments, so that a large
 * file is sealed piece by piece. Each segment's nonce counts and says whether it is the last (the STREAM construction of
 * Hoang, Reyhanitabar, Rogaway, Vizár, 2015): no segment can be dropped, repeated, moved or cut off unnoticed.
 *
 *   0   8  "ISNADSEA" in ASCII
 *   8   1  version, 1
 *   9   1  key derivation, 1 = PBKDF2-HMAC-SHA-256
 *  10   4  iterations, unsigned, big-endian
 *  14  16  salt
 *  30   4  bytes of a segment before sealing, unsigned, big-endian; every segment but the last has as many
 *  34      segments: ciphertext and 16 bytes of tag; the header is their additional data
 *
 * Nonce: 7 bytes 0, the segment's number from 0 as 4 bytes big-endian, 1 for the last segment and 0 for others. The key is
 * made from a fresh salt for each file, so nonces never meet again under one key. The passphrase is taken in NFKC, UTF-8.
 */
import type { BundleResult } from './read-bundle';

const MAGIC = 'ISNADSEA';
const HEADER = 34;
const TAG = 16;
const SEGMENT = 1 << 16;
/** OWASP's figure for this derivation (2023). */
const ITERATIONS = 600_000;
/** What a header may ask of us: less is no protection, more would hang the reader's machine. */
const BEARABLE_ITERATIONS = { least: 100_000, most: 10_000_000 };
const MAX_SEGMENT = 1 << 24;

export interface Sealer {
  /** The sealed bytes that are ready; the first call begins with the header. */
  push(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>[]>;
  end(): Promise<Uint8Array<ArrayBuffer>[]>;
}

export async function createSealer(passphrase: string): Promise<Sealer> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const header = toHeader(salt);
  const key = await deriveKey(passphrase, { salt, iterations: ITERATIONS });
  const waiting = new Uint8Array(SEGMENT);
  let filled = 0;
  let number = 0;
  let out: Uint8Array<ArrayBuffer>[] = [header];
  const seal = async (last: boolean) => {
    const algorithm = toAlgorithm(header, number, last);
    out.push(new Uint8Array(await crypto.subtle.encrypt(algorithm, key, waiting.slice(0, filled))));
    filled = 0;
    number += 1;
  };
  const take = () => {
    const taken = out;
    out = [];
    return taken;
  };
  return {
    async push(bytes) {
      for (let at = 0; at < bytes.length; ) {
        // A full segment is sealed only when more follows: the last one has to be known as the last.
        if (filled === SEGMENT) await seal(false);
        const part = bytes.subarray(at, at + SEGMENT - filled);
        waiting.set(part, filled);
        filled += part.length;
        at += part.length;
      }
      return take();
    },
    async end() {
      await seal(true);
      return take();
    },
  };
}

/** Whether a file is one of ours, sealed. */
export function isSealed(bytes: Uint8Array): boolean {
  return (
    bytes.length >= HEADER && Array.from(MAGIC).every((letter, at) => bytes[at] === letter.charCodeAt(0))
  );
}

/** The file that was sealed; `sealed` for a wrong passphrase or a changed byte. */
export async function openSealed(
  bytes: Uint8Array,
  passphrase: string,
): Promise<BundleResult<Uint8Array<ArrayBuffer>>> {
  if (!isSealed(bytes)) return { ok: false, code: 'not-a-bundle' };
  // Copies, since Node's buffers answer `slice` with a view of a larger memory.
  const header = new Uint8Array(bytes.subarray(0, HEADER));
  const view = new DataView(header.buffer);
  const iterations = view.getUint32(10);
  const segment = view.getUint32(30);
  if (header[8] !== 1 || header[9] !== 1) return { ok: false, code: 'newer' };
  if (iterations < BEARABLE_ITERATIONS.least || iterations > BEARABLE_ITERATIONS.most)
    return { ok: false, code: 'damaged' };
  if (segment === 0 || segment > MAX_SEGMENT) return { ok: false, code: 'damaged' };
  const key = await deriveKey(passphrase, { salt: header.slice(14, 30), iterations });
  const count = Math.max(1, Math.ceil((bytes.length - HEADER) / (segment + TAG)));
  const opened = new Uint8Array(Math.max(0, bytes.length - HEADER - count * TAG));
  let at = 0;
  for (let number = 0; number < count; number++) {
    const from = HEADER + number * (segment + TAG);
    const algorithm = toAlgorithm(header, number, number === count - 1);
    const part = await open(algorithm, key, new Uint8Array(bytes.subarray(from, from + segment + TAG)));
    if (part === undefined) return { ok: false, code: 'sealed' };
    opened.set(part, at);
    at += part.length;
  }
  return { ok: true, value: opened };
}

async function open(
  algorithm: ReturnType<typeof toAlgorithm>,
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes));
  } catch (error) {
    // WebCrypto's one answer to a tag that does not fit.
    if (error instanceof Error && error.name === 'OperationError') return undefined;
    throw error;
  }
}

async function deriveKey(
  passphrase: string,
  { salt, iterations }: { salt: Uint8Array<ArrayBuffer>; iterations: number },
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function toHeader(salt: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(HEADER);
  header.set(new TextEncoder().encode(MAGIC));
  header[8] = 1;
  header[9] = 1;
  const view = new DataView(header.buffer);
  view.setUint32(10, ITERATIONS);
  header.set(salt, 14);
  view.setUint32(30, SEGMENT);
  return header;
}

function toAlgorithm(header: Uint8Array<ArrayBuffer>, number: number, last: boolean) {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(7, number);
  iv[11] = last ? 1 : 0;
  return { name: 'AES-GCM' as const, iv, additionalData: header };
}
