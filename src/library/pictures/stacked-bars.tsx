import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { SOURCINGS, type Sourcing, type SourcingCounts } from '../../core/search/sourcing';
import { claimsOf } from '../../core/search/summarize-sourcing';
import { formatNumber } from '../../ui/t';
import { fitText } from './fit-text';
import { patternOf, SourcingPatterns } from './patterns';
import type { PictureSize } from './picture-frame';
import { asRole, HIDDEN } from './roles';
import { useMarkFocus } from './use-mark-focus';

export interface Bar {
  readonly label: string;
  readonly counts: SourcingCounts;
  /** Where a press goes. */
  readonly href: string;
  /** The numbers in words. */
  readonly words: string;
}

const ROW = 30;
const BAR = 18;
const AXIS = 26;
/** Share of the width for the labels, and where that ends being sensible. */
const LABEL_SHARE = 0.32;
const LABEL_MIN = 84;
const LABEL_MAX = 240;
const NUMBER = 44;

interface Props extends PictureSize {
  readonly prefix: string;
  readonly label: string;
  readonly bars: readonly Bar[];
  onSay(words: string | undefined): void;
}

/** A bar for each thing counted, divided by how the claims are sourced. Mirrored where the interface reads from the right. */
export function StackedBars({ prefix, label, bars, width, rtl, onSay }: Props) {
  const focus = useMarkFocus(bars.length);
  const labelWidth = Math.max(LABEL_MIN, Math.min(LABEL_MAX, width * LABEL_SHARE));
  const [near, far] = [labelWidth + 8, width - NUMBER];
  const most = max(bars, ({ counts }) => claimsOf(counts)) ?? 1;
  const scale = scaleLinear()
    .domain([0, Math.max(1, most)])
    .nice()
    .range(rtl ? [width - near, width - far] : [near, far]);
  const layers = stack<Bar, Sourcing>()
    .keys(SOURCINGS)
    .value((bar, key) => bar.counts[key])([...bars]);
  const height = bars.length * ROW + AXIS;
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 140))).filter(Number.isInteger);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure has the title; one in here would be a tooltip over everything
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} class="chart">
      <SourcingPatterns prefix={prefix} />
      <g class="chart__axis" {...HIDDEN}>
        {ticks.map((tick) => (
          <g key={tick} transform={`translate(${scale(tick)} 0)`}>
            <line y2={height - AXIS} />
            <text y={height - 8} text-anchor="middle">
              {formatNumber(tick)}
            </text>
          </g>
        ))}
      </g>
      <g {...asRole('list')} aria-label={label}>
        {bars.map((bar, index) => (
          <g key={bar.label} {...asRole('listitem')} transform={`translate(0 ${index * ROW})`}>
            <a
              class="chart__mark"
              href={bar.href}
              data-mark={index}
              tabindex={index === focus.stop ? 0 : -1}
              onKeyDown={focus.onKeyDown}
              aria-label={bar.words}
              onFocus={() => {
                focus.onFocus(index);
                onSay(bar.words);
              }}
              onBlur={() => onSay(undefined)}
              onMouseEnter={() => onSay(bar.words)}
              onMouseLeave={() => onSay(undefined)}
            >
              <rect class="chart__hit" width={width} height={ROW} />
              <text
                class="chart__label"
                x={rtl ? width - labelWidth : labelWidth}
                y={ROW / 2}
                text-anchor={rtl ? 'start' : 'end'}
              >
                {fitText(bar.label, labelWidth)}
              </text>
              {layers.map((layer) => {
                const [from = 0, to = 0] = layer[index] ?? [];
                const [a, b] = [scale(from), scale(to)];
                return (
                  to > from && (
                    <rect
                      key={layer.key}
                      x={Math.min(a, b)}
                      y={(ROW - BAR) / 2}
                      width={Math.abs(b - a)}
                      height={BAR}
                      fill={patternOf(prefix, layer.key)}
                    />
                  )
                );
              })}
              <text
                class="chart__number"
                x={scale(claimsOf(bar.counts)) + (rtl ? -6 : 6)}
                y={ROW / 2}
                text-anchor={rtl ? 'end' : 'start'}
              >
                {formatNumber(claimsOf(bar.counts))}
              </text>
            </a>
          </g>
        ))}
      </g>
    </svg>
  );
}
