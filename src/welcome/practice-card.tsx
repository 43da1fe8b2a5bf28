import type { Tag } from '../core/model/annotation';
import type { Span } from '../core/model/span';
import type { DrawnClaim, Reading, Target } from '../messaging/protocol';
import { TAG_NAMES } from '../ui/row-state';
import { toShortcut } from '../ui/shortcut';
import { plural, t } from '../ui/t';
import { TAG_KEYS, TagButtons } from '../ui/tag-buttons';
import { TYPE_NAMES } from '../ui/type-names';
import { UserText } from '../ui/user-text';
import type { Decisions } from './decide';

interface Props {
  readonly text: string;
  readonly reading: Reading;
  readonly target: Target | undefined;
  readonly decisions: Decisions;
  onTag(index: number, tag: Tag | undefined): void;
  onStep(by: 1 | -1): void;
}

/** What the reader points at, in words, and for a claim the three answers. */
export function PracticeCard({ text, reading, target, decisions, onTag, onStep }: Props) {
  const index = target?.kind === 'claim' ? target.index : undefined;
  const claim = index === undefined ? undefined : reading.claims[index];
  const tag = index === undefined ? undefined : decisions.get(index);

  const onKeyDown = (event: KeyboardEvent) => {
    const key = toShortcut(event);
    const chosen = TAG_KEYS[key];
    if (chosen && index !== undefined) onTag(index, chosen === tag ? undefined : chosen);
    else if (key === 'j' || key === 'k') onStep(key === 'j' ? 1 : -1);
    else return;
    event.preventDefault();
  };

  return (
    <section class="practice-card" aria-label={t('practice_card')} onKeyDown={onKeyDown}>
      <div aria-live="polite">
        {target === undefined && <p>{t('practice_hint')}</p>}
        {target?.kind === 'mention' && <Mention text={text} reading={reading} index={target.index} />}
        {claim && (
          <>
            <p class="practice-card__quote">
              <UserText text={text.slice(claim.start, claim.end)} />
            </p>
            <p>{tag ? t('practice_tagged', t(TAG_NAMES[tag])) : explain(claim, text)}</p>
          </>
        )}
      </div>
      {index !== undefined && <TagButtons tag={tag} onTag={(value) => onTag(index, value)} />}
      <p class="practice-card__steps">
        <button
          type="button"
          class="button button--small button--quiet"
          aria-keyshortcuts="K"
          onClick={() => onStep(-1)}
        >
          {t('practice_previous')}
        </button>
        <button
          type="button"
          class="button button--small button--quiet"
          aria-keyshortcuts="J"
          onClick={() => onStep(1)}
        >
          {t('practice_next')}
        </button>
      </p>
    </section>
  );
}

function Mention({ text, reading, index }: { text: string; reading: Reading; index: number }) {
  const mention = reading.mentions[index];
  if (mention === undefined) return null;
  const same = reading.mentions.filter((other) => other.entity === mention.entity);
  const label = same.map((other) => wordsOf(other, text)).reduce((a, b) => (b.length > a.length ? b : a));
  return (
    <>
      <p class="practice-card__quote">
        <UserText text={label} />
      </p>
      <p>
        <span class={`row-state__fill row-state__fill--${mention.type}`} aria-hidden="true" />{' '}
        {t(TYPE_NAMES[mention.type])} · {plural('practice_mentions', same.length)}
      </p>
    </>
  );
}

/** What Isnad found for the claim, in one sentence. */
function explain(claim: DrawnClaim, text: string): string {
  const [source] = claim.sources;
  if (claim.look === 'named')
    return source ? t('practice_named', wordsOf(source, text)) : t('suggested_named');
  if (claim.look === 'unnamed')
    return source ? t('practice_unnamed', wordsOf(source, text)) : t('practice_hearsay');
  return t('practice_unsourced');
}

function wordsOf(span: Span, text: string): string {
  return text.slice(span.start, span.end);
}
