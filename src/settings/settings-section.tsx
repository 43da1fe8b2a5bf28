import { t } from '../ui/t';

/** What the reader can set: so far, where Isnad may read. */
export function SettingsSection() {
  return (
    <p>
      <a href="welcome.html#sites">{t('sites_title')}</a>
    </p>
  );
}
