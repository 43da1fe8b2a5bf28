/**
 * The file of a trained tagger: magic, version, language, numbers of what follows, a hash of it, scale; then
 * transitions; for each clustered word the distance of its key from the one before (LEB128) and its cluster; for each
 * feature in order its distance from the one before, a mask of the labels it speaks for and a weight for each. Weights are square-root-companded to 8 bits: small ones keep their shape.
 */
import { failure, type Result, success } from '../model/result';
import type { Clusters } from './tagger-clusters';
import { LABELS } from './tagger-model';
import { KEY_BITS } from './tagger-program';
import type { Transitions } from './viterbi';

/** Rises when features or the layout change: an older model then says nothing sensible. */
export const MODEL_VERSION = 2;

/** "ISNM". */
const MAGIC = 0x4d4e5349;
const HEADER_BYTES = 32;
const LARGEST = 127;

/** Weights as the tagger needs them. */
export interface ModelWeights {
  /** ISO 639-1 code. */
  readonly language: string;
  /** Features, ascending. */
  readonly keys: Uint32Array;
  /** `LABELS` weights for each feature. */
  readonly weights: Float32Array;
  readonly transitions: Transitions;
  readonly clusters: Clusters;
}

/** Little-endian header: magic, version, language, features, payload length, payload hash, weight and transition scale, clustered words. */
export function packModel(model: ModelWeights): Uint8Array {
  const scale = largest(model.weights);
  const transitionScale = largest(model.transitions);
  const bytes: number[] = Array.from(model.transitions, (value) => compand(value, transitionScale) & 0xff);
  let previous = 0;
  for (const [index, key] of model.clusters.keys.entries()) {
    pushDistance(bytes, key - previous);
    bytes.push(model.clusters.numbers[index] ?? 0);
    previous = key;
  }
  previous = 0;
  let features = 0;
  for (const [index, key] of model.keys.entries()) {
    const row: number[] = [];
    let mask = 0;
    for (let label = 0; label < LABELS; label++) {
      const packed = compand(model.weights[index * LABELS + label] ?? 0, scale);
      if (packed === 0) continue;
      mask |= 1 << label;
      row.push(packed & 0xff);
    }
    if (mask === 0) continue;
    pushDistance(bytes, key - previous);
    bytes.push(mask, ...row);
    previous = key;
    features++;
  }
  const file = new Uint8Array(HEADER_BYTES + bytes.length);
  file.set(bytes, HEADER_BYTES);
  const header = new DataView(file.buffer);
  header.setUint32(0, MAGIC, true);
  header.setUint16(4, MODEL_VERSION, true);
  header.setUint8(6, model.language.charCodeAt(0));
  header.setUint8(7, model.language.charCodeAt(1));
  header.setUint32(8, features, true);
  header.setUint32(12, bytes.length, true);
  header.setUint32(16, hashBytes(file.subarray(HEADER_BYTES)), true);
  header.setFloat32(20, scale, true);
  header.setFloat32(24, transitionScale, true);
  header.setUint32(28, model.clusters.keys.length, true);
  return file;
}

/** Reads a model file; `model_damaged` when it is cut, changed, of another version or not a model at all. */
export function parseModel(file: Uint8Array): Result<ModelWeights> {
  const damaged = failure('model_damaged');
  if (file.length < HEADER_BYTES + LABELS * LABELS) return damaged;
  const header = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (header.getUint32(0, true) !== MAGIC || header.getUint16(4, true) !== MODEL_VERSION) return damaged;
  const features = header.getUint32(8, true);
  const clustered = header.getUint32(28, true);
  const payload = file.subarray(HEADER_BYTES);
  if (payload.length !== header.getUint32(12, true) || features + clustered > payload.length) return damaged;
  if (hashBytes(payload) !== header.getUint32(16, true)) return damaged;
  const language = String.fromCharCode(header.getUint8(6), header.getUint8(7));
  const expanded = expansion(header.getFloat32(20, true));
  const expandedTransitions = expansion(header.getFloat32(24, true));
  const transitions = Float32Array.from(
    payload.subarray(0, LABELS * LABELS),
    (byte) => expandedTransitions[byte] as number,
  );
  const keys = new Uint32Array(features);
  const weights = new Float32Array(features * LABELS);
  let at = LABELS * LABELS;
  const readDistance = (): number => {
    let byte = payload[at++] as number;
    let distance = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = payload[at++] as number;
      distance |= (byte & 0x7f) << shift;
    }
    return distance;
  };
  const clusters = { keys: new Uint32Array(clustered), numbers: new Uint8Array(clustered) };
  let key = 0;
  for (let index = 0; index < clustered; index++) {
    key += readDistance();
    clusters.keys[index] = key;
    clusters.numbers[index] = payload[at++] as number;
  }
  key = 0;
  for (let index = 0; index < features; index++) {
    key += readDistance();
    keys[index] = key;
    const mask = payload[at++] as number;
    for (let label = 0; label < LABELS; label++)
      if ((mask & (1 << label)) !== 0)
        weights[index * LABELS + label] = expanded[payload[at++] as number] as number;
  }
  if (at !== payload.length || key >= 2 ** KEY_BITS) return damaged;
  return success({ language, keys, weights, transitions, clusters });
}

/** LEB128: seven bits a byte, the low ones first. */
function pushDistance(bytes: number[], distance: number): void {
  let rest = distance;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

function largest(values: Float32Array): number {
  let top = 0;
  for (const value of values) top = Math.max(top, Math.abs(value));
  return top;
}

function compand(value: number, scale: number): number {
  if (scale === 0) return 0;
  return Math.sign(value) * Math.round(LARGEST * Math.sqrt(Math.abs(value) / scale));
}

/** The weight of each byte. */
function expansion(scale: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const signed = (byte << 24) >> 24;
    return Math.sign(signed) * (signed / LARGEST) ** 2 * scale;
  });
}

/** FNV-1a, 32 bits: tells damage from the file that was built, no defence against a forger. */
function hashBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash >>> 0;
}
