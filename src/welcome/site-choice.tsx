import { useEffect, useState } from 'preact/hooks';
import type { ErrorCode, Result } from '../core/model/result';
import { askForSites, EVERY_SITE, toPattern } from '../ui/ask-for-sites';
import { useBackground } from '../ui/background';
import { ErrorLine } from '../ui/error-line';
import { type MessageKey, plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { SiteList } from './site-list';
import { loadRegions, type Region, toOrigin } from './sites';

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

  const granted = new Set(sites?.origins.map(toOrigin));
  const way: Way = chosen ?? (sites?.everywhere ? 'every' : granted.size > 0 ? 'some' : 'click');
  const wanted = picked ?? granted;
  const added = [...wanted].filter((origin) => !granted.has(origin));
  const dropped = [...granted].filter((origin) => !wanted.has(origin));

  const unchanged = way === 'some' && added.length + dropped.length === 0 && !sites?.everywhere;

  const finish = <T,>(result: Result<T> | undefined) => {
    setPicked(undefined);
    setChosen(undefined);
    setOutcome(result === undefined || result.ok ? {} : { error: result.code });
  };
  const give = async (patterns: readonly string[]) =>
    patterns.length === 0 ? undefined : await request('removeSites', { origins: patterns });
  // The prompt comes first in each of these: it is only taken inside the click.
  const ask = async (patterns: readonly string[], back: readonly string[]) => {
    const allowed = patterns.length === 0 || (await askForSites(patterns));
    if (!allowed) return setOutcome({ error: 'permission_refused' });
    if (patterns.length > 0) await request('sitesChanged', { origins: patterns });
    finish(await give(back));
  };
  const apply = () => {
    const everything = sites?.everywhere ? EVERY_SITE : [];
    if (way === 'every') return ask(EVERY_SITE, []);
    if (way === 'some') return ask(added.map(toPattern), [...dropped.map(toPattern), ...everything]);
    return ask([], [...[...granted].map(toPattern), ...everything]);
  };

  return (
    <section class="site-choice" aria-labelledby="sites-title">
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
      {way === 'some' && <SiteList regions={regions} picked={wanted} onPick={setPicked} />}
      <ErrorLine code={outcome?.error} />
      <div class="site-choice__apply">
        <button
          type="button"
          class="button button--primary"
          disabled={unchanged}
          onClick={() => void apply()}
        >
          {way === 'some'
            ? plural('sites_allow', wanted.size)
            : t(way === 'every' ? 'sites_allow_every' : 'sites_keep')}
        </button>
        <p role="status" class="muted">
          {outcome && outcome.error === undefined ? t('sites_done') : t('sites_later')}
        </p>
      </div>
    </section>
  );
}
