import { useState } from 'preact/hooks';
import { loweredCues, partsOfCueId } from '../core/attribution/cue-trust';
import type { ErrorCode } from '../core/model/result';
import { useBackground } from '../ui/background';
import { ErrorLine } from '../ui/error-line';
import { t } from '../ui/t';
import { useView } from '../ui/use-view';
import { UserText } from '../ui/user-text';
import { Setting } from './setting';

/** Cues that the reader refused so often that they are trusted less, each to be trusted again. */
export function CueSettings() {
  const { request } = useBackground();
  const cues = useView({ view: 'lists' })?.lists.cues ?? [];
  const [error, setError] = useState<ErrorCode>();
  const lowered = loweredCues(Object.fromEntries(cues.map((cue) => [cue.id, cue])));
  const shown = [...lowered].sort(([, a], [, b]) => a - b);

  const forget = async (ids: readonly string[]) => {
    const result = await request('editLists', { edits: ids.map((id) => ({ list: 'cues', trash: id })) });
    setError(result.ok ? undefined : result.code);
  };

  return (
    <Setting id="cues" title="settings_cues" about="settings_cues_about">
      {shown.length === 0 && <p class="muted">{t('settings_cues_none')}</p>}
      {shown.length > 0 && (
        <ul class="setting__list">
          {shown.map(([id, trust]) => {
            const word = partsOfCueId(id)?.lemma ?? id;
            return (
              <li key={id}>
                <div class="setting__tag">
                  <UserText text={word} />
                  <p class="muted">{t('settings_cue_trust', Math.round(trust * 100))}</p>
                </div>
                <button type="button" class="button button--small" onClick={() => void forget([id])}>
                  {t('settings_cue_reset')}{' '}
                  <span class="visually-hidden">
                    <UserText text={word} />
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {shown.length > 1 && (
        <button type="button" class="button" onClick={() => void forget(shown.map(([id]) => id))}>
          {t('settings_cues_reset_all')}
        </button>
      )}
      <ErrorLine code={error} />
    </Setting>
  );
}
