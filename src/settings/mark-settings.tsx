import type { EntityType } from '../core/model/analysis';
import { useBackground } from '../ui/background';
import { LOOKS } from '../ui/claim-counts';
import { ClaimLine } from '../ui/claim-line';
import { DensityChoice } from '../ui/density-choice';
import { Switch } from '../ui/switch';
import { type MessageKey, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { Setting } from './setting';

const TYPES: Readonly<Record<EntityType, MessageKey>> = {
  person: 'entity_people',
  place: 'entity_places',
  organisation: 'entity_organisations',
};

const LINES = { named: 'look_named', unnamed: 'look_unnamed', unsourced: 'look_unsourced' } as const;

/** What is drawn on pages, and in which look. */
export function MarkSettings() {
  const { request } = useBackground();
  const settings = useView({ view: 'settings' })?.settings;
  if (settings === undefined) return null;
  const { hiddenTypes } = settings;
  const setType = (type: EntityType, on: boolean) =>
    request('setSettings', {
      hiddenTypes: on ? hiddenTypes.filter((one) => one !== type) : [...hiddenTypes, type],
    });
  return (
    <Setting id="marks" title="settings_marks" about="settings_marks_about">
      <DensityChoice name="settings-density" />
      <ul class="setting__list">
        {(Object.keys(TYPES) as EntityType[]).map((type) => (
          <li key={type}>
            <Switch on={!hiddenTypes.includes(type)} onToggle={(on) => void setType(type, on)}>
              <span class={`setting__sample setting__sample--${type}`}>{t(TYPES[type])}</span>
            </Switch>
          </li>
        ))}
      </ul>
      <ul class="setting__looks" aria-label={t('settings_lines')}>
        {LOOKS.map((look) => (
          <li key={look}>
            <ClaimLine look={look} weight="tagged" /> {t(LINES[look])}
          </li>
        ))}
      </ul>
    </Setting>
  );
}
