import { t } from '../ui/t';
import { SECTIONS, type SectionId } from './sections';

const STEPS: Readonly<Record<string, (index: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: () => -1,
};

/** The sections, as links: Tab goes through them like through any links, arrows move among them. */
export function LibraryNav({ current }: { current: SectionId }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const list = event.currentTarget as HTMLElement;
    const links = [...list.querySelectorAll<HTMLElement>('a')];
    const index = links.indexOf(event.target as HTMLElement);
    const isRtl = getComputedStyle(list).direction === 'rtl';
    const sideways = {
      ArrowRight: isRtl ? 'ArrowUp' : 'ArrowDown',
      ArrowLeft: isRtl ? 'ArrowDown' : 'ArrowUp',
    };
    const key = sideways[event.key as keyof typeof sideways] ?? event.key;
    const step = STEPS[key];
    if (!step || index < 0) return;
    links.at(step(index) % links.length)?.focus();
    event.preventDefault();
  };
  return (
    <nav class="library-nav" aria-label={t('library_sections')}>
      <ul onKeyDown={onKeyDown}>
        {SECTIONS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
