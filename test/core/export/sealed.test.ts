import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSealer, isSealed, openSealed } from '../../../src/core/export/sealed';

const PASSPHRASE = 'عبارة مرور café';
const CONTENT = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7) % 251);

async function seal(content: Uint8Array, pieces = 3): Promise<Uint8Array> {
  const sealer = await createSealer(PASSPHRASE);
  const out: Uint8Array[] = [];
  const size = Math.ceil(content.length / pieces) || 1;
  for (let at = 0; at < content.length; at += size)
    out.push(...(await sealer.push(content.subarray(at, at + size))));
  out.push(...(await sealer.end()));
  return Buffer.concat(out);
}

describe('createSealer', () => {
  it.each([0, 65_536, 65_537])('is opened again, %i bytes', async (length) => {
    const sealed = await seal(CONTENT.slice(0, length));
    expect(isSealed(sealed)).toBe(true);
    const opened = await openSealed(sealed, PASSPHRASE);
    expect(opened.ok && Buffer.compare(opened.value, CONTENT.slice(0, length))).toBe(0);
  });

  it('is opened by another program that follows the description alone', async () => {
    const sealed = Buffer.from(await seal(CONTENT));
    expect(sealed.subarray(0, 10).toString('latin1')).toBe('ISNADSEA\u0001\u0001');
    const iterations = sealed.readUInt32BE(10);
    const segment = sealed.readUInt32BE(30);
    expect(iterations).toBeGreaterThanOrEqual(600_000);
    const key = pbkdf2Sync(PASSPHRASE.normalize('NFKC'), sealed.subarray(14, 30), iterations, 32, 'sha256');
    const parts: Buffer[] = [];
    for (let at = 34, number = 0; at < sealed.length; at += segment + 16, number++) {
      const part = sealed.subarray(at, at + segment + 16);
      const nonce = Buffer.alloc(12);
      nonce.writeUInt32BE(number, 7);
      nonce[11] = at + segment + 16 >= sealed.length ? 1 : 0;
      const decipher = createDecipheriv('aes-256-gcm', key, nonce)
        .setAAD(sealed.subarray(0, 34))
        .setAuthTag(part.subarray(-16));
      parts.push(decipher.update(part.subarray(0, -16)), decipher.final());
    }
    expect(Buffer.concat(parts).equals(CONTENT)).toBe(true);
  });

  it('says nothing of what is inside, and never the same twice', async () => {
    const [one, two] = await Promise.all([seal(CONTENT), seal(CONTENT)]);
    expect(Buffer.compare(one, two)).not.toBe(0);
    expect(Buffer.from(one).includes(Buffer.from(CONTENT.subarray(0, 16)))).toBe(false);
  });

  it('takes a passphrase however its letters were typed', async () => {
    const opened = await openSealed(await seal(CONTENT), PASSPHRASE.normalize('NFD'));
    expect(opened.ok).toBe(true);
  });
});

describe('openSealed refuses', () => {
  const sealed = seal(CONTENT);
  it.each<[string, string, (bytes: Uint8Array) => Uint8Array]>([
    ['another file', 'not-a-bundle', (bytes) => bytes.slice(1)],
    ['a later version', 'newer', (bytes) => bytes.with(8, 2) as Uint8Array],
    ['a derivation too cheap', 'damaged', (bytes) => bytes.with(11, 0).with(10, 0) as Uint8Array],
    ['a derivation that would hang', 'damaged', (bytes) => bytes.with(10, 255) as Uint8Array],
    ['another salt', 'sealed', (bytes) => bytes.with(14, (bytes[14] ?? 0) ^ 1) as Uint8Array],
    ['a changed byte', 'sealed', (bytes) => bytes.with(70_000, (bytes[70_000] ?? 0) ^ 1) as Uint8Array],
    ['a cut at the end', 'sealed', (bytes) => bytes.slice(0, -1)],
    ['a cut between segments', 'sealed', (bytes) => bytes.slice(0, 34 + 65_552)],
    ['a segment twice', 'sealed', (bytes) => Buffer.concat([bytes.slice(0, 34 + 65_552), bytes.slice(34)])],
    ['nothing but its header', 'sealed', (bytes) => bytes.slice(0, 34)],
  ])('%s: %s', async (_, code, spoil) => {
    const opened = await openSealed(spoil(Uint8Array.from(await sealed)), PASSPHRASE);
    expect(opened.ok ? 'opened' : opened.code).toBe(code);
  });

  it('a wrong passphrase', async () => {
    expect(await openSealed(await sealed, 'another')).toEqual({ ok: false, code: 'sealed' });
  });
});
