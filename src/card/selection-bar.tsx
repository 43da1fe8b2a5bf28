import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '../core/model/annotation';
import type { ErrorCode, Result } from '../core/model/result';
import type { AnnotationPatch, CardToPage, CardView, Target } from '../messaging/protocol';
import { useAnnounce } from '../ui/announcer';
import { useBackground } from '../ui/background';
import { ClaimLine } from '../ui/claim-line';
import { ErrorLine } from '../ui/error-line';
import { toShortcut } from '../ui/shortcut';
import { t } from '../ui/t';
import { TYPE_NAMES } from '../ui/type-names';
import { findDigit } from './digit';
import { TYPES } from './name-body';
import { PlaceList } from './place-list';

interface Props {
  readonly target: Target;
  /** What is known of the selected words, once it is. */
  readonly selected: CardView | undefined;
  readonly element: RefObject<HTMLDivElement | null>;
  send(message: CardToPage): void;
  /** The reader wants to write before deciding anything. */
  onNote(): void;
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly sample?: 'named' | 'unsourced' | 'person' | 'place' | 'organisation' | 'highlight';
  readonly patch?: AnnotationPatch;
  /** Opens the list of annotations without a place. */
  readonly places?: true;
}

function choices(hasUnplaced: boolean): readonly (readonly Choice[])[] {
  const names = TYPES.map((type, index) => ({
    key: String(index + 1),
    label: t(TYPE_NAMES[type]),
    sample: type,
    patch: { kind: 'entity', entity: { verdict: 'confirmed', type } } as const,
  }));
  return [
    [
      { key: 'S', label: t('tag_sourced'), sample: 'named', patch: { kind: 'claim', tag: 'sourced' } },
      {
        key: 'U',
        label: t('tag_unsourced'),
        sample: 'unsourced',
        patch: { kind: 'claim', tag: 'unsourced' },
      },
      { key: 'H', label: t('bar_highlight'), sample: 'highlight', patch: { kind: 'highlight' } },
      { key: 'N', label: t('bar_note') },
    ],
    names,
    ...(hasUnplaced ? [[{ key: 'R', label: t('bar_place'), places: true } as const]] : []),
  ];
}

/** The buttons beside selected words. Arrows move between them, one stop for Tab, and each has its key. */
export function SelectionBar({ target, selected, element, send, onNote }: Props) {
  const { request } = useBackground();
  const announce = useAnnounce();
  const [error, setError] = useState<ErrorCode>();
  const [current, setCurrent] = useState(0);
  const [placing, setPlacing] = useState(false);
  const unplaced = selected?.unplaced ?? [];
  const rows = choices(unplaced.length > 0);
  const all = rows.flat();

  const finish = async (work: Promise<Result<Annotation>>) => {
    const result = await work;
    setError(result.ok ? undefined : result.code);
    if (!result.ok) return;
    announce(t('card_saved'));
    send({ type: 'became', id: result.value.id });
  };
  const choose = ({ patch, places }: Choice) => {
    if (places) setPlacing(true);
    else if (patch === undefined) onNote();
    else void finish(request('annotate', { target, patch }));
  };
  const place = (id: string) => {
    if (target.kind !== 'selection' || selected === undefined) return;
    const { start, end } = target;
    void finish(request('placeAnnotation', { id, start, end, words: selected.quote }));
  };

  const move = (index: number) => {
    const next = (index + all.length) % all.length;
    setCurrent(next);
    element.current?.querySelectorAll('button')[next]?.focus();
  };

  const act = (event: KeyboardEvent): boolean => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const letter = String(findDigit(event) ?? toShortcut(event).toUpperCase());
    const choice = all.find(({ key }) => key === letter);
    if (choice !== undefined) choose(choice);
    else if (event.key === 'Escape') send({ type: 'close' });
    else if (event.key === forward || event.key === 'ArrowDown') move(current + 1);
    else if (/^Arrow/.test(event.key)) move(current - 1);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(all.length - 1);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!placing && event.isTrusted && !event.repeat && act(event)) event.preventDefault();
  };

  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  if (placing) {
    return (
      <div class="bar" ref={element}>
        <PlaceList unplaced={unplaced} onChoose={({ id }) => place(id)} onBack={() => setPlacing(false)} />
        <ErrorLine code={error} />
      </div>
    );
  }
  return (
    <div class="bar" ref={element} role="toolbar" aria-label={t('bar_label')}>
      {rows.map((row) => (
        <div key={row[0]?.key} class="bar__row">
          {row.map((choice) => (
            <button
              key={choice.key}
              type="button"
              class="bar__button"
              tabIndex={all.indexOf(choice) === current ? 0 : -1}
              aria-keyshortcuts={choice.key}
              title={`${choice.label} (${choice.key})`}
              onClick={() => choose(choice)}
            >
              <Sample sample={choice.sample} />
              {choice.label}
            </button>
          ))}
        </div>
      ))}
      <ErrorLine code={error} />
    </div>
  );
}

function Sample({ sample }: { sample: Choice['sample'] }) {
  if (sample === undefined) return null;
  if (sample === 'named' || sample === 'unsourced') return <ClaimLine look={sample} weight="tagged" />;
  return <span class={`card__fill card__fill--${sample}`} aria-hidden="true" />;
}
