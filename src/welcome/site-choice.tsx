import { useEffect, useState } from 'preact/hooks';
import { type ErrorCode, type Result, success } from '../core/model/result';
import { askForSites, EVERY_SITE } from '../ui/ask-for-sites';
import { useBackground } from '../ui/background';
import { ErrorLine } from '../ui/error-line';
import { type MessageKey, plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { SiteList } from './site-list';
import { isEverywhere, loadRegions, type Region, withOwnSites } from './sites';

type Way = 'click' | 'some' | 'every';

const WAYS: readonly { value: Way; name: MessageKey; hint: MessageKey }[] = [
  { value: 'click', name: 'sites_click', hint: 'sites_click_hint' },
  { value: 'some', name: 'sites_some', hint: 'sites_some_hint' },
  { value: 'every', name: 'sites_every', hint: 'sites_every_hint' },
];

/** Where Isnad may read by itself: now, and to change. Nothing is asked of the browser before the button is pressed. */
export function SiteChoice() {
  const { request } = useBackground();
  const sites = useView({ view: 'sites' })?.sites;
  const [regions, setRegions] = useState<readonly Region[]>([]);
  const [chosen, setChosen] = useState<Way>();
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  const [outcome, setOutcome] = useState<{ error?: ErrorCode }>();
  useEffect(() => {
    void loadRegions().then(setRegions);
  }, []);

  const patterns = sites?.origins ?? [];
  const everywhere = patterns.filter(isEverywhere);
  const granted = new Set(patterns.filter((pattern) => !isEverywhere(pattern)));
  const way: Way = chosen ?? (everywhere.length > 0 ? 'every' : granted.size > 0 ? 'some' : 'click');
  const wanted = picked ?? granted;
  const added = [...wanted].filter((pattern) => !granted.has(pattern));
  const dropped = [...granted].filter((pattern) => !wanted.has(pattern));

  // The prompt comes first: it is only taken inside the click. What is given back needs none.
  const change = async (ask: readonly string[], giveBack: readonly string[]) => {
    let result: Result<unknown> = success(true);
    if (ask.length > 0) result = await askForSites(ask, request);
    if (result.ok && giveBack.length > 0) result = await request('removeSites', { origins: giveBack });
    setOutcome(result.ok ? {} : { error: result.code });
    if (!result.ok) return;
    setPicked(undefined);
    setChosen(undefined);
  };
  const apply = () => {
    if (way === 'every') return change(EVERY_SITE, []);
    if (way === 'some') return change(added, [...dropped, ...everywhere]);
    return change([], [...granted, ...everywhere]);
  };
  const changes = {
    click: patterns.length,
    some: added.length + dropped.length + everywhere.length,
    every: 1,
  };

  return (
    <section id="sites" class="site-choice" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('sites_title')}</h2>
      <p>{t('sites_why')}</p>
      <fieldset class="site-choice__ways">
        <legend class="visually-hidden">{t('sites_title')}</legend>
        {WAYS.map(({ value, name, hint }) => (
          <label key={value} class="site-choice__way">
            <input type="radio" name="way" checked={way === value} onChange={() => setChosen(value)} />
            <span>
              <strong>{t(name)}</strong>
              <span class="muted">{t(hint)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {way === 'some' && (
        <SiteList regions={withOwnSites(regions, patterns)} picked={wanted} onPick={setPicked} />
      )}
      <ErrorLine code={outcome?.error} />
      <div class="site-choice__apply">
        {(way !== 'click' || patterns.length > 0) && (
          <button
            type="button"
            class="button button--primary"
            disabled={changes[way] === 0}
            onClick={() => void apply()}
          >
            {way === 'some'
              ? someLabel(wanted.size, granted.size)
              : t(way === 'every' ? 'sites_allow_every' : 'sites_keep')}
          </button>
        )}
        <p role="status" class="muted">
          {outcome && outcome.error === undefined ? t('sites_done') : t('sites_later')}
        </p>
      </div>
    </section>
  );
}

/** With nothing ticked the button says what to do first, or that all sites are given back. */
function someLabel(wanted: number, granted: number): string {
  if (wanted > 0) return plural('sites_allow', wanted);
  return t(granted > 0 ? 'sites_keep' : 'sites_tick_first');
}
