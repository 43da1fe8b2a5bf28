/**
 * A 64-bit fingerprint of a text as 16 hex digits: two 32-bit multiplicative hashes with different constants
 * and a final mix (the scheme of cyrb53, full width kept). Not cryptographic: it tells a changed page from an
 * unchanged one, and two different articles collide once in about 10^19 pairs.
 */
export function textHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = mix(high) ^ mixOther(low);
  low = mix(low) ^ mixOther(high);
  return hex(high) + hex(low);
}

function mix(value: number): number {
  return Math.imul(value ^ (value >>> 16), 0x85ebca6b);
}

function mixOther(value: number): number {
  return Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
