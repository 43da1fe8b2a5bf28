import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../ui/t';
import type { PictureSize } from './picture-frame';
import { asRole, HIDDEN } from './roles';
import { useMarkFocus } from './use-mark-focus';

export interface ColumnPart {
  readonly key: string;
  readonly value: number;
  readonly fill?: string;
}

export interface ColumnMark {
  readonly key: string;
  /** Under the column, where there is room. */
  readonly label: string;
  readonly parts: readonly ColumnPart[];
  readonly href: string;
  readonly words: string;
}

const HEIGHT = 220;
const TOP = 8;
const AXIS = 26;
const NUMBERS = 40;
/** Room for a date under the axis. */
const LABEL_WIDTH = 92;

interface Props extends PictureSize {
  readonly label: string;
  readonly columns: readonly ColumnMark[];
  readonly defs?: ComponentChildren;
  onSay(words: string | undefined): void;
}

/** Columns over time, the earliest where reading begins. */
export function StackedColumns({ label, columns, defs, width, rtl, onSay }: Props) {
  const focus = useMarkFocus(columns.length);
  const x = scaleBand()
    .domain(columns.map(({ key }) => key))
    .range(rtl ? [width - NUMBERS, 4] : [NUMBERS, width - 4])
    .paddingInner(columns.length > 40 ? 0.1 : 0.25)
    .paddingOuter(0.1);
  const total = ({ parts }: ColumnMark) => parts.reduce((sum, { value }) => sum + value, 0);
  const y = scaleLinear()
    .domain([0, Math.max(1, max(columns, total) ?? 1)])
    .nice()
    .range([HEIGHT - AXIS, TOP]);
  const every = Math.max(1, Math.ceil((columns.length * LABEL_WIDTH) / (width - NUMBERS)));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure has the title; one in here would be a tooltip over everything
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} class="chart">
      {defs}
      <g class="chart__axis" {...HIDDEN}>
        {y
          .ticks(4)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick} transform={`translate(0 ${y(tick)})`}>
              <line x1={rtl ? 4 : NUMBERS} x2={rtl ? width - NUMBERS : width - 4} />
              <text x={rtl ? width - NUMBERS + 8 : NUMBERS - 8} text-anchor={rtl ? 'start' : 'end'} y={0}>
                {formatNumber(tick)}
              </text>
            </g>
          ))}
      </g>
      <g {...asRole('list')} aria-label={label}>
        {columns.map((column, index) => {
          let below = 0;
          const left = x(column.key) ?? 0;
          return (
            <g key={column.key} {...asRole('listitem')}>
              <a
                class="chart__mark"
                href={column.href}
                data-mark={index}
                tabindex={index === focus.stop ? 0 : -1}
                onKeyDown={focus.onKeyDown}
                aria-label={column.words}
                onFocus={() => {
                  focus.onFocus(index);
                  onSay(column.words);
                }}
                onBlur={() => onSay(undefined)}
                onMouseEnter={() => onSay(column.words)}
                onMouseLeave={() => onSay(undefined)}
              >
                <rect
                  class="chart__hit"
                  x={left}
                  y={TOP}
                  width={x.bandwidth()}
                  height={HEIGHT - AXIS - TOP}
                />
                {column.parts.map(({ key, value, fill }) => {
                  const top = y(below + value);
                  const height = y(below) - top;
                  below += value;
                  return (
                    height > 0 && (
                      <rect
                        key={key}
                        class={fill === undefined ? 'chart__column' : undefined}
                        x={left}
                        y={top}
                        width={x.bandwidth()}
                        height={height}
                        {...(fill !== undefined && { fill })}
                      />
                    )
                  );
                })}
              </a>
            </g>
          );
        })}
      </g>
      <g class="chart__axis" {...HIDDEN}>
        {columns.map(
          ({ key, label: words }, index) =>
            index % every === 0 && (
              <text key={key} x={(x(key) ?? 0) + x.bandwidth() / 2} y={HEIGHT - 8} text-anchor="middle">
                {`\u2068${words}\u2069`}
              </text>
            ),
        )}
      </g>
    </svg>
  );
}
