// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { success } from '../../src/core/model/result';
import { LibraryPage } from '../../src/library/library-page';
import { plainText, type Surface, show } from '../ui/surface';
import { aName, anEntity, aSearch, found, STATE } from './sample-views';

async function showName(answers = {}): Promise<Surface> {
  location.hash = '#names/e1';
  const surface = await show(<LibraryPage asked={undefined} />, answers);
  await surface.push({
    view: 'name',
    name: {
      ...STATE,
      row: aName('e1', 'Jane Smith', { aliases: ['J. Smith'], wikidata: 'javascript:alert(1)' }),
      spellings: [['Jane Smith', 3]],
      quotedAs: [['Mayor Jane Smith', 2]],
      together: [{ entity: anEntity('e2', 'Lena Aldane'), articles: 2 }],
    },
  });
  await surface.push({ view: 'search', search: aSearch([found('a'), found('b')]) });
  return surface;
}

describe('NamesSection', () => {
  it('lists names with where they were marked, and orders by its heads', async () => {
    location.hash = '#names';
    const surface = await show(<LibraryPage asked={undefined} />);
    const rows = [aName('e1', 'Jane Smith'), aName('e2', 'Lena Aldane')];
    await surface.push({ view: 'names', names: { ...STATE, from: 0, total: 2, rows } });
    expect(surface.all('.data-table__row').map((row) => plainText(row).slice(0, 10))).toEqual([
      'Jane Smith',
      'Lena Aldan',
    ]);
    await surface.click(surface.button('Name'));
    expect(location.hash).toBe('#names?order=label&way=up');
    await surface.click(surface.button('Name'));
    expect(location.hash).toBe('#names?order=label&way=down');
    await surface.click(surface.find('input[value=person]'));
    expect(surface.views.at(-1)).toMatchObject({ view: 'names', type: 'person', order: 'label' });
  });

  it('moves through the rows by arrows', async () => {
    location.hash = '#names';
    const surface = await show(<LibraryPage asked={undefined} />);
    const rows = ['a', 'b', 'c'].map((id) => aName(id, `Name ${id}`));
    await surface.push({ view: 'names', names: { ...STATE, from: 0, total: 3, rows } });
    const at = () => plainText(document.activeElement as Element);
    surface.find('.data-table__main').focus();
    await surface.press('ArrowDown');
    expect(at()).toBe('Name b');
    await surface.press('End');
    expect(at()).toBe('Name c');
    await surface.press('k');
    expect(at()).toBe('Name b');
  });
});

describe('NamePage', () => {
  it('says where the name is, how it is spelled and with whom', async () => {
    const surface = await showName();
    expect(surface.text()).toContain('3 mentions; articles: 2');
    expect(surface.text()).toContain('Mayor Jane Smith');
    expect(surface.all('.counted a').map((link) => link.getAttribute('href'))).toEqual([
      '#search?source=Mayor+Jane+Smith',
      '#names/e2',
    ]);
    // What is no item of Wikidata is no link either, wherever it came from.
    expect(surface.all('a[href*=javascript]')).toEqual([]);
  });

  it('changes name, spellings, note and item together, and refuses what is no item', async () => {
    const surface = await showName();
    await surface.click(surface.button('Edit'));
    const [label, item] = surface.all('.name-editor input');
    await surface.type(label as HTMLElement, 'Jane A. Smith');
    await surface.type(item as HTMLElement, 'nonsense');
    expect((surface.find('.name-editor [type=submit]') as HTMLButtonElement).disabled).toBe(true);
    await surface.type(item as HTMLElement, 'https://www.wikidata.org/wiki/Q42');
    await surface.click(surface.find('.name-editor [type=submit]'));
    expect(surface.asked.at(-1)).toEqual([
      'editEntity',
      { id: 'e1', patch: { label: 'Jane A. Smith', wikidata: 'Q42' } },
    ]);
    expect(surface.all('.name-editor')).toEqual([]);
  });

  it('merges into another name and goes there', async () => {
    const surface = await showName({ mergeEntities: () => success(anEntity('e2', 'Lena Aldane')) });
    await surface.click(surface.button('Merge'));
    const names = {
      ...STATE,
      from: 0,
      total: 2,
      rows: [aName('e1', 'Jane Smith'), aName('e2', 'Lena Aldane')],
    };
    await surface.push({ view: 'names', names });
    expect(surface.all('.name-merge__offers button')).toHaveLength(1);
    await surface.click(surface.find('.name-merge__offers button'));
    expect(surface.asked.at(-1)).toEqual(['mergeEntities', { into: 'e2', from: ['e1'] }]);
    expect(location.hash).toBe('#names/e2');
  });

  it('splits chosen mentions off', async () => {
    const surface = await showName({ splitEntity: () => success(anEntity('e9', 'Other')) });
    await surface.click(surface.find('.annotation-item__check'));
    await surface.click(surface.button('Split off'));
    await surface.type(surface.find('.name-split input.field'), 'J. Smith (the painter)');
    await surface.click(surface.find('.name-split input[type=checkbox]'));
    await surface.click(surface.find('.name-split [type=submit]'));
    expect(surface.asked.at(-1)).toEqual([
      'splitEntity',
      { id: 'e1', annotations: ['a'], label: 'J. Smith (the painter)', aliases: ['J. Smith'] },
    ]);
    expect(location.hash).toBe('#names/e9');
  });
});
