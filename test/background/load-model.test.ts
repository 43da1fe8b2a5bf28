import { afterEach, describe, expect, it, vi } from 'vitest';
import { createModels } from '../../src/background/load-model';
import { packModel } from '../../src/core/recognition/model-file';
import { NO_CLUSTERS } from '../../src/core/recognition/tagger-clusters';

const FILE = packModel({
  language: 'ar',
  keys: Uint32Array.from([1, 2]),
  weights: new Float32Array(14).fill(1),
  transitions: new Float32Array(49),
  clusters: NO_CLUSTERS,
});

afterEach(() => vi.restoreAllMocks());

describe('createModels', () => {
  it('fetches a model once, for a language that has one', async () => {
    const fetched: string[] = [];
    const modelOf = createModels(
      async (language) => {
        fetched.push(language);
        return FILE;
      },
      new Set(['ar']),
    );
    const [first, second] = await Promise.all([modelOf('ar'), modelOf('ar')]);
    expect(first).toBeDefined();
    expect(second).toBe(first);
    expect(await modelOf('fr')).toBeUndefined();
    expect(fetched).toEqual(['ar']);
  });

  it.each([
    ['damaged', async () => FILE.subarray(0, 40)],
    ['not there', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('goes on without a model whose file is %s, and writes that down', async (_, fetchModel) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const modelOf = createModels(fetchModel, new Set(['ar']));
    expect(await modelOf('ar')).toBeUndefined();
    expect(await modelOf('ar')).toBeUndefined();
    expect(log).toHaveBeenCalledTimes(1);
  });
});
