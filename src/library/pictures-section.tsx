import { useMemo, useState } from 'preact/hooks';
import { SOURCINGS } from '../core/search/sourcing';
import { claimsOf } from '../core/search/summarize-sourcing';
import type { PicturesView } from '../messaging/search-protocol';
import { formatNumber, plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { Address, UserText } from '../ui/user-text';
import { Choice, Day } from './filter-bar';
import type { SectionProps } from './library-page';
import { ListStatus } from './list-status';
import { OverTime } from './pictures/over-time';
import { PeopleNetwork } from './pictures/people-network';
import { PictureFrame } from './pictures/picture-frame';
import { StackedBars } from './pictures/stacked-bars';
import { toHash } from './route';
import { SectionPage } from './section-page';
import { countsInWords, SOURCING_NAMES, SourcingLegend } from './sourcing-bar';
import { useList } from './use-list';

/** Sites drawn; the table beside the picture has them all. */
const SITES_DRAWN = 25;

/** What was marked, as pictures: how claims are sourced, who is quoted, who is named together. Counts, never grades. */
export function PicturesSection({ route }: SectionProps) {
  const list = useList(route);
  const site = list.params.get('site') ?? '';
  const [from, to] = [list.params.get('from') ?? '', list.params.get('to') ?? ''];
  const view = useView({
    view: 'pictures',
    ...(site !== '' && { site }),
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
  })?.pictures;
  return (
    <SectionPage title={t('pictures_title')} about={t('pictures_about')} busy={view === undefined}>
      {view === undefined ? (
        <progress aria-label={t('library_loading')} />
      ) : (
        <>
          <ListStatus state={view} />
          <div class="list-tools list-tools--row">
            <Choice label={t('search_site')} value={site} onChoose={(value) => list.setParam('site', value)}>
              {view.sites.map(([name, articles]) => (
                <option key={name} value={name}>{`${name} (${formatNumber(articles)})`}</option>
              ))}
            </Choice>
            <Day label={t('pictures_from')} value={from} onChoose={(value) => list.setParam('from', value)} />
            <Day label={t('pictures_to')} value={to} onChoose={(value) => list.setParam('to', value)} />
          </div>
          <BySite view={view} />
          <OverTime days={view.byDay} />
          <Quoted view={view} />
          <Together view={view} />
        </>
      )}
    </SectionPage>
  );
}

function BySite({ view }: { view: PicturesView }) {
  const [said, setSaid] = useState<string>();
  const groups = view.bySite.filter(({ counts }) => claimsOf(counts) > 0);
  const bars = useMemo(
    () =>
      groups.slice(0, SITES_DRAWN).map(({ key, counts }) => ({
        label: key,
        counts,
        href: toHash({ section: 'search', params: new URLSearchParams({ site: key, kind: 'claim' }) }),
        words: t('pictures_words', key, countsInWords(counts)),
      })),
    [view],
  );
  return (
    <PictureFrame
      name="sourcing-by-site"
      title={t('pictures_by_site')}
      about={t('pictures_by_site_about')}
      legend={<SourcingLegend />}
      isEmpty={bars.length === 0}
      said={said}
      table={{
        head: [t('search_site'), ...SOURCINGS.map((one) => t(SOURCING_NAMES[one])), t('pictures_all')],
        rows: groups.map(({ key, counts }) => [
          <Address key={key} text={key} />,
          ...SOURCINGS.map((one) => formatNumber(counts[one])),
          formatNumber(claimsOf(counts)),
        ]),
      }}
    >
      {(size) => (
        <StackedBars {...size} prefix="site" label={t('pictures_by_site')} bars={bars} onSay={setSaid} />
      )}
    </PictureFrame>
  );
}

function Quoted({ view }: { view: PicturesView }) {
  const [said, setSaid] = useState<string>();
  const bars = useMemo(
    () =>
      view.sources.map(({ label, counts }) => ({
        label,
        counts,
        href: toHash({ section: 'search', params: new URLSearchParams({ source: label }) }),
        words: t('pictures_words', label, countsInWords(counts)),
      })),
    [view],
  );
  return (
    <PictureFrame
      name="most-quoted-sources"
      title={t('pictures_quoted')}
      about={t('pictures_quoted_about')}
      legend={<SourcingLegend kinds={SOURCINGS.slice(0, 3)} />}
      isEmpty={bars.length === 0}
      said={said}
      table={{
        head: [
          t('card_source'),
          ...SOURCINGS.slice(0, 3).map((one) => t(SOURCING_NAMES[one])),
          t('pictures_all'),
        ],
        rows: view.sources.map(({ label, counts, claims }) => [
          <UserText key={label} text={label} />,
          ...SOURCINGS.slice(0, 3).map((one) => formatNumber(counts[one])),
          formatNumber(claims),
        ]),
      }}
    >
      {(size) => (
        <StackedBars {...size} prefix="source" label={t('pictures_quoted')} bars={bars} onSay={setSaid} />
      )}
    </PictureFrame>
  );
}

function Together({ view }: { view: PicturesView }) {
  const [said, setSaid] = useState<string>();
  const { pairs } = view;
  const people = useMemo(
    () =>
      view.people.map((person) => ({
        ...person,
        href: toHash({ section: 'names', detail: person.id }),
        words: t('pictures_words', person.label, plural('pictures_in_articles', person.articles)),
      })),
    [view],
  );
  const labelOf = (id: string) => view.people.find((one) => one.id === id)?.label ?? id;
  return (
    <PictureFrame
      name="people-together"
      title={t('pictures_together')}
      about={t('pictures_together_about')}
      isEmpty={people.length < 2}
      said={said}
      table={{
        head: [t('pictures_person'), t('pictures_other_person'), t('library_articles_title')],
        rows: pairs.map(({ a, b, articles }) => [
          <UserText key="a" text={labelOf(a)} />,
          <UserText key="b" text={labelOf(b)} />,
          formatNumber(articles),
        ]),
      }}
    >
      {(size) => (
        <PeopleNetwork
          {...size}
          label={t('pictures_together')}
          people={people}
          pairs={pairs}
          onSay={setSaid}
        />
      )}
    </PictureFrame>
  );
}
