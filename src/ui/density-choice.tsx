import type { Settings } from '../messaging/protocol';
import { useBackground } from './background';
import { Choices } from './choices';
import { type MessageKey, t } from './t';
import { useView } from './use-view';

type Density = Settings['show'];

/** From everything to nothing: the order in which the key goes round. */
export const DENSITIES: readonly Density[] = ['both', 'names', 'claims', 'nothing'];

export function nextDensity(density: Density): Density {
  return DENSITIES[(DENSITIES.indexOf(density) + 1) % DENSITIES.length] ?? 'both';
}

const NAMES: Readonly<Record<Density, MessageKey>> = {
  both: 'density_both',
  names: 'density_names',
  claims: 'density_claims',
  nothing: 'density_nothing',
};

/** What is drawn on pages, and the way to change it; undefined until known. */
export function useDensity(): {
  density: Density | undefined;
  setDensity(density: Density): Promise<unknown>;
} {
  const { request } = useBackground();
  const density = useView({ view: 'settings' })?.settings.show;
  return { density, setDensity: (show) => request('setSettings', { show }) };
}

/** How much is drawn on pages: names and claims, one of them, or nothing. */
export function DensityChoice({ name }: { name: string }) {
  const { density, setDensity } = useDensity();
  if (density === undefined) return null;
  return (
    <Choices
      name={name}
      legend={t('density_legend')}
      value={density}
      onChoose={(next) => void setDensity(next)}
      choices={DENSITIES.map((value) => ({ value, label: t(NAMES[value]) }))}
    />
  );
}
