import { describe, expect, it } from 'vitest';
import { toEvidenceAddress } from '../../src/card/evidence-address';

describe('toEvidenceAddress', () => {
  it.each([
    ['https://example.org/report', 'https://example.org/report'],
    ['example.org/report?a=1#b', 'https://example.org/report?a=1#b'],
    ['  http://example.org  ', 'http://example.org/'],
    ['https://example.org/تقرير', 'https://example.org/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,hello', undefined],
    ['file:///etc/passwd', undefined],
    ['mailto:a@example.org', undefined],
    ['https://user:word@example.org/', undefined],
    ['https://example.org/a b', undefined],
    ['no address', undefined],
    ['word', undefined],
    ['', undefined],
    [`https://example.org/${'a'.repeat(9000)}`, undefined],
  ])('%j is %s', (typed, address) => {
    expect(toEvidenceAddress(typed)).toBe(address);
  });
});
