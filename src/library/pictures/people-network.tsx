import { extent, max } from 'd3-array';
import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force';
import { scaleSqrt } from 'd3-scale';
import { useMemo, useState } from 'preact/hooks';
import { fitText } from './fit-text';
import type { PictureSize } from './picture-frame';
import { asRole, HIDDEN } from './roles';
import { useMarkFocus } from './use-mark-focus';

export interface Person {
  readonly id: string;
  readonly label: string;
  readonly articles: number;
  readonly href: string;
  readonly words: string;
}

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly articles: number;
}

/** Steps until the places have settled; about 30 ms for 30 people. */
const STEPS = 300;
const LABEL_WIDTH = 110;
const LABEL_HEIGHT = 20;
const MARGIN = 24;
/** Few people need not stand at the four corners. */
const MOST_SPREAD = 2.2;
/** Weaker links are left out once there are more than can be followed by eye; the table has all. */
const MOST_LINKS = 120;

interface Node {
  readonly id: string;
  readonly size: number;
  x?: number;
  y?: number;
}

interface Props extends PictureSize {
  readonly label: string;
  readonly people: readonly Person[];
  readonly pairs: readonly Pair[];
  onSay(words: string | undefined): void;
}

/** People as circles, a line where articles name two together; nearer and thicker means more often. */
export function PeopleNetwork({ label, people, pairs, width, rtl, onSay }: Props) {
  const focus = useMarkFocus(people.length);
  const [pointed, setPointed] = useState<string>();
  const height = Math.max(280, Math.min(480, width * 0.55));
  const links = pairs.slice(0, MOST_LINKS);
  const places = useMemo(
    () => layOut({ people, links, width, height, rtl }),
    [people, pairs, width, height, rtl],
  );
  const strongest = max(links, ({ articles }) => articles) ?? 1;
  const isBeside = (id: string) =>
    pointed === undefined ||
    id === pointed ||
    links.some(({ a, b }) => (a === pointed && b === id) || (b === pointed && a === id));
  const point = (person: Person | undefined) => {
    setPointed(person?.id);
    onSay(person?.words);
  };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure has the title; one in here would be a tooltip over everything
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} class="chart chart--network">
      <g class="chart__links" {...HIDDEN}>
        {links.map(({ a, b, articles }) => {
          const [from, to] = [places.get(a), places.get(b)];
          const isFaint = pointed !== undefined && a !== pointed && b !== pointed;
          return (
            from &&
            to && (
              <line
                key={`${a} ${b}`}
                class={isFaint ? 'chart__link chart__link--faint' : 'chart__link'}
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={to.y}
                stroke-width={1 + (4 * articles) / strongest}
              />
            )
          );
        })}
      </g>
      <g {...asRole('list')} aria-label={label}>
        {people.map((person, index) => {
          const place = places.get(person.id);
          return (
            place && (
              <g key={person.id} {...asRole('listitem')}>
                <a
                  class={isBeside(person.id) ? 'chart__mark' : 'chart__mark chart__mark--faint'}
                  href={person.href}
                  data-mark={index}
                  tabindex={index === focus.stop ? 0 : -1}
                  onKeyDown={focus.onKeyDown}
                  aria-label={person.words}
                  onFocus={() => {
                    focus.onFocus(index);
                    point(person);
                  }}
                  onBlur={() => point(undefined)}
                  onMouseEnter={() => point(person)}
                  onMouseLeave={() => point(undefined)}
                >
                  <circle class="chart__person" cx={place.x} cy={place.y} r={place.size} />
                  <text class="chart__name" x={place.x} y={place.y + place.size + 12} text-anchor="middle">
                    {fitText(person.label, LABEL_WIDTH)}
                  </text>
                </a>
              </g>
            )
          );
        })}
      </g>
    </svg>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where each person stands: the same for the same people, whenever it is drawn. */
function layOut(options: {
  readonly people: readonly Person[];
  readonly links: readonly Pair[];
  readonly width: number;
  readonly height: number;
  readonly rtl: boolean;
}): Map<string, Place> {
  const { people, links, width, height, rtl } = options;
  const toSize = scaleSqrt()
    .domain([1, Math.max(2, max(people, ({ articles }) => articles) ?? 2)])
    .range([6, 18]);
  const nodes: Node[] = people.map(({ id, articles }) => ({ id, size: toSize(articles) }));
  const strongest = max(links, ({ articles }) => articles) ?? 1;
  forceSimulation(nodes)
    .force(
      'links',
      forceLink<Node, { source: string; target: string; articles: number }>(
        links.map(({ a, b, articles }) => ({ source: a, target: b, articles })),
      )
        .id(({ id }) => id)
        .distance(({ articles }) => 130 - (60 * articles) / strongest)
        .strength(0.2),
    )
    .force('apart', forceManyBody().strength(-260))
    .force(
      'room',
      forceCollide<Node>(({ size }) => size + 26),
    )
    .force('centre', forceCenter(width / 2, height / 2))
    .force('x', forceX(width / 2).strength(0.05))
    .force('y', forceY(height / 2).strength(0.12))
    .stop()
    .tick(STEPS);
  const toX = spread(
    nodes.map(({ x = 0 }) => x),
    [MARGIN + LABEL_WIDTH / 2, width - MARGIN - LABEL_WIDTH / 2],
  );
  const toY = spread(
    nodes.map(({ y = 0 }) => y),
    [MARGIN, height - MARGIN - LABEL_HEIGHT],
  );
  return new Map(
    nodes.map(({ id, size, x = 0, y = 0 }) => {
      const at = toX(x);
      return [id, { x: rtl ? width - at : at, y: toY(y), size }];
    }),
  );
}

/** Pulls the places apart, or together, until they fill the room; a few are left in its middle. */
function spread(values: readonly number[], [from, to]: readonly [number, number]): (value: number) => number {
  const [least = 0, most = 0] = extent(values);
  const middle = (from + to) / 2;
  const factor = Math.min(MOST_SPREAD, (to - from) / Math.max(1, most - least));
  return (value) => middle + (value - (least + most) / 2) * factor;
}
