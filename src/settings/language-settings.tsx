import { useBackground } from '../ui/background';
import { Choices } from '../ui/choices';
import { type MessageKey, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { Setting } from './setting';

const DIGITS: readonly { value: 'auto' | 'latn' | 'arab'; label: MessageKey }[] = [
  { value: 'auto', label: 'settings_digits_auto' },
  { value: 'latn', label: 'settings_digits_latn' },
  { value: 'arab', label: 'settings_digits_arab' },
];

/** The interface's language is the browser's; the digits are the reader's choice. */
export function LanguageSettings() {
  const { request } = useBackground();
  const settings = useView({ view: 'settings' })?.settings;
  if (settings === undefined) return null;
  return (
    <Setting id="language" title="settings_language" about="settings_language_about">
      <Choices
        name="digits"
        legend={t('settings_digits')}
        value={settings.digits}
        onChoose={(digits) => void request('setSettings', { digits })}
        choices={DIGITS.map(({ value, label }) => ({ value, label: t(label) }))}
      />
    </Setting>
  );
}
