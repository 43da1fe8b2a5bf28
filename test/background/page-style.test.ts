import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { substituteNames } from '../../src/background/page-style';
import { createMarkNames, MARKS } from '../../src/content/mark-names';

const css = readFileSync(new URL('../../extension/style/marks.css', import.meta.url), 'utf8');

describe('substituteNames', () => {
  it('fills every placeholder of the real style sheet with the names a page makes', () => {
    const names = createMarkNames();
    const { author, user } = substituteNames(css, names);
    expect(author + user).not.toContain('$');
    for (const mark of MARKS) expect(author + user, mark).toContain(`::highlight(${names[mark]})`);
  });

  it('keeps entity fills and claim lines apart', () => {
    const names = createMarkNames();
    const { author, user } = substituteNames(css, names);
    expect(author).toContain(names.person);
    expect(user).not.toContain(names.person);
    expect(user).toContain(names.claimNamedTagged);
    expect(author).not.toContain(names.claimNamedTagged);
  });

  it.each([
    ['a placeholder without a name', '/* @author */ $person /* @user */ $other'],
    ['a placeholder named like a method', '/* @author */ $person /* @user */ $constructor'],
    ['no user part', '/* @author */ $person'],
    ['no author part', '$person /* @user */'],
  ])('refuses %s', (_, sheet) => {
    expect(() => substituteNames(sheet, { person: 'abcdefgh' })).toThrow();
  });

  it('takes the parts in either order', () => {
    const styles = substituteNames('/* @user */ u { } /* @author */ a { }', {});
    expect(styles).toEqual({ user: '/* @user */ u { } ', author: '/* @author */ a { }' });
  });
});
