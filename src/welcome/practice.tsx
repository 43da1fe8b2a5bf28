import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createTargetFinder, findLetter } from '../content/under-pointer';
import type { Tag } from '../core/model/annotation';
import type { Target } from '../messaging/protocol';
import { Choices } from '../ui/choices';
import { ErrorLine } from '../ui/error-line';
import { type MessageKey, t } from '../ui/t';
import { decide, stepClaim } from './decide';
import { Legend } from './legend';
import { PRACTICE_LANGS, type PracticeLang } from './load-practice';
import { PracticeCard } from './practice-card';
import { createPracticePainter } from './practice-painter';
import { usePractice } from './use-practice';

const LANG_NAMES: Readonly<Record<PracticeLang, MessageKey>> = { ar: 'practice_in_ar', en: 'practice_in_en' };

/** An article to try things on: really read, really marked; nothing of it is kept. */
export function Practice({ lang: first }: { lang: PracticeLang }) {
  const [lang, setLang] = useState(first);
  const { practice, text, reading, error, onShown } = usePractice(lang);
  const [target, setTarget] = useState<Target>();
  const [decisions, setDecisions] = useState<ReadonlyMap<number, Tag>>(new Map());
  const place = useRef<HTMLDivElement>(null);
  const painter = useMemo(createPracticePainter, []);
  const decided = useMemo(() => reading && decide(reading, decisions), [reading, decisions]);

  useEffect(() => {
    setTarget(undefined);
    setDecisions(new Map());
    if (practice === undefined) return;
    place.current?.replaceChildren(practice.article);
    void onShown(practice);
  }, [practice]);

  useEffect(() => {
    if (text && decided) painter?.paint(text.map, decided, target);
    return () => painter?.stop();
  }, [painter, text, decided, target]);

  const onClick = (event: MouseEvent) => {
    const letter = findLetter(document, event);
    const offset = letter && text?.map.offsetAt(letter.node, letter.offset);
    setTarget(
      offset === undefined || decided === undefined ? undefined : createTargetFinder(decided)(offset),
    );
  };
  const step = (by: 1 | -1) => {
    if (decided === undefined) return;
    const index = stepClaim(decided, decisions, target?.kind === 'claim' ? target.index : undefined, by);
    const claim = index === undefined ? undefined : decided.claims[index];
    if (index === undefined || claim === undefined) return;
    setTarget({ kind: 'claim', index });
    text?.map.boundsOf(claim)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  };
  const onTag = (index: number, tag: Tag | undefined) => {
    const next = new Map(decisions);
    if (tag === undefined) next.delete(index);
    else next.set(index, tag);
    setDecisions(next);
  };

  return (
    <section class="practice" aria-labelledby="practice-title">
      <div class="practice__head">
        <h2 id="practice-title">{t('practice_title')}</h2>
        <Choices
          name="practice-lang"
          legend={t('practice_lang')}
          value={lang}
          onChoose={(value) => setLang(value)}
          choices={PRACTICE_LANGS.map((value) => ({ value, label: t(LANG_NAMES[value]) }))}
        />
      </div>
      <div class="practice__columns">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: pointing is for the mouse; the card beside steps by key */}
        <div
          ref={place}
          class="practice__article"
          lang={lang}
          dir={practice?.dir ?? 'auto'}
          aria-busy={reading === undefined && error === undefined}
          onClick={onClick}
        />
        <aside class="practice__aside">
          <Legend />
          <ErrorLine code={error} />
          {text && decided && (
            <PracticeCard
              text={text.map.text}
              reading={decided}
              target={target}
              decisions={decisions}
              onTag={onTag}
              onStep={step}
            />
          )}
        </aside>
      </div>
    </section>
  );
}
