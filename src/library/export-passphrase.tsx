import { useState } from 'preact/hooks';
import { t } from '../ui/t';

/** Shorter ones are guessed too soon by a machine that tries them all. */
const LEAST_CHARACTERS = 12;

/** The passphrase of a sealed bundle, twice; `onChange` gives it once it is long enough and both agree, else nothing. */
export function Passphrase({ onChange }: { onChange(passphrase: string | undefined): void }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const differ = second !== '' && first !== second;
  const set = (one: string, other: string) => {
    setFirst(one);
    setSecond(other);
    const enough = Array.from(one).length >= LEAST_CHARACTERS;
    onChange(enough && one === other ? one : undefined);
  };
  return (
    <div class="export-passphrase">
      <label>
        <span>{t('export_passphrase')}</span>
        <input
          class="field"
          type="password"
          autocomplete="new-password"
          aria-describedby="export-passphrase-hint"
          value={first}
          onInput={(event) => set(event.currentTarget.value, second)}
        />
      </label>
      <label>
        <span>{t('export_passphrase_again')}</span>
        <input
          class="field"
          type="password"
          autocomplete="new-password"
          aria-invalid={differ}
          value={second}
          onInput={(event) => set(first, event.currentTarget.value)}
        />
      </label>
      <p role="status">{differ ? t('export_passphrase_differs') : ''}</p>
      <p class="muted" id="export-passphrase-hint">
        {t('export_passphrase_hint')}
      </p>
    </div>
  );
}
