import { describe, expect, it } from 'vitest';
import type { ReaderName } from '../../src/core/model/reader-lists';
import { parsePastedNames } from '../../src/settings/pasted-names';

const AS = { type: 'place', watched: true } as const;
const KNOWN: ReaderName = {
  version: 1,
  id: '00000000-0000-4000-8000-000000000001',
  verdict: 'name',
  reach: { kind: 'site', site: 'example.org' },
  watched: false,
  type: 'organisation',
  label: 'هيئة الميناء',
  aliases: ['Port Authority'],
  keys: ['هييه الميناء', 'port authority'],
  note: 'kept',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  seq: 3,
};

describe('parsePastedNames', () => {
  it('takes a name a line, other spellings after a bar, no remarks and no empty lines', () => {
    const names = parsePastedNames('# mine\n\nتل الحمرا | Tall al-Hamra|\r\n  Skerra  \n', [], AS);
    expect(names.map(({ label, aliases, type, watched }) => [label, aliases, type, watched])).toEqual([
      ['تل الحمرا', ['Tall al-Hamra'], 'place', true],
      ['Skerra', [], 'place', true],
    ]);
  });

  it('adds to a name that is known in another spelling instead of making it twice', () => {
    const [name, ...rest] = parsePastedNames(
      'port authority | الهيئة',
      [{ ...KNOWN, keys: [...KNOWN.keys] }],
      AS,
    );
    expect(rest).toEqual([]);
    expect(name).toMatchObject({
      id: KNOWN.id,
      label: KNOWN.label,
      type: 'organisation',
      reach: KNOWN.reach,
      watched: true,
      note: 'kept',
    });
    expect(name?.aliases).toEqual(expect.arrayContaining(['Port Authority', 'الهيئة']));
  });

  it('makes one name of the same name twice', () => {
    expect(parsePastedNames('Skerra\nskerra | Skerry', [], AS)).toHaveLength(1);
  });
});
