import { describe, expect, it } from 'vitest';
import { toFileName } from '../../src/library/export-file';

const created = new Date(2026, 10, 2, 23, 30);
const named = (site: string | undefined) => toFileName({ site, created, extension: 'csv' });

describe('toFileName', () => {
  it.each([
    ['www.example.org', 'isnad-www.example.org-2026-11-02.csv'],
    ['أخبار.example', 'isnad-أخبار.example-2026-11-02.csv'],
    ['../../etc', 'isnad-etc-2026-11-02.csv'],
    ['a/b\\c:d*"<>|?', 'isnad-a-b-c-d-2026-11-02.csv'],
    ['…', 'isnad-all-2026-11-02.csv'],
    [undefined, 'isnad-all-2026-11-02.csv'],
  ])('makes a safe name of %s, with the day from the reader’s clock', (site, expected) => {
    expect(named(site)).toBe(expected);
  });
});
