import { useState } from 'preact/hooks';
import type { ErrorCode } from '../core/model/result';
import type { TaughtHere } from '../messaging/protocol';
import { useAnnounce } from '../ui/announcer';
import { useBackground } from '../ui/background';
import { ErrorLine } from '../ui/error-line';
import { type MessageKey, t } from '../ui/t';

type Reach = TaughtHere['reach'] | 'page';

const REACHES: readonly (readonly [Reach, MessageKey])[] = [
  ['page', 'card_reach_page'],
  ['site', 'card_reach_site'],
  ['everywhere', 'card_reach_everywhere'],
];

interface Props {
  /** The annotation that holds the decision. */
  readonly id: string;
  readonly isName: boolean;
  readonly taught: TaughtHere | undefined;
  /** Called before anything is taught: the article is then read anew, and only the annotation stays what it was. */
  onTeach(): void;
}

/** Where else the reader's word about a name holds, and whether it is on the watch list. */
export function Reach({ id, isName, taught, onTeach }: Props) {
  const { request } = useBackground();
  const announce = useAnnounce();
  const [error, setError] = useState<ErrorCode>();
  const reach: Reach = taught?.reach ?? 'page';
  const watched = taught?.watched ?? false;

  const teach = async (wanted: Reach, isWatched: boolean) => {
    onTeach();
    const result = await request('teach', { id, reach: wanted, watched: isWatched });
    setError(result.ok ? undefined : result.code);
    if (result.ok) announce(t('card_saved'));
  };

  return (
    <fieldset class="card__reach">
      <legend class="muted">{t('card_reach')}</legend>
      {REACHES.map(([value, name]) => (
        <button
          key={value}
          type="button"
          class="chip"
          aria-pressed={reach === value}
          onClick={() => void teach(value, value === 'page' ? false : watched)}
        >
          {t(name)}
        </button>
      ))}
      {isName && (
        <button
          type="button"
          class="chip"
          aria-pressed={watched}
          onClick={() => void teach(reach === 'page' ? 'everywhere' : reach, !watched)}
        >
          {t('card_watch')}
        </button>
      )}
      <ErrorLine code={error} />
    </fieldset>
  );
}
