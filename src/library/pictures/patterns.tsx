import { SOURCINGS, type Sourcing } from '../../core/search/sourcing';

/** How each kind of sourcing is filled: told apart by pattern as well as by colour. `prefix` keeps ids of two pictures apart. */
export function SourcingPatterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      {SOURCINGS.map((one) => (
        <pattern
          key={one}
          id={`${prefix}-${one}`}
          class={`sourcing-pattern sourcing-pattern--${one}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect class="sourcing-pattern__ground" width="8" height="8" />
          {one === 'unnamed' && <path class="sourcing-pattern__line" d="M1 0V8M5 0V8" />}
          {one === 'second-hand' && <path class="sourcing-pattern__line" d="M0 1H8M0 5H8" />}
          {one === 'none' && <path class="sourcing-pattern__line" d="M-2 2L2 -2M0 8L8 0M6 10L10 6" />}
        </pattern>
      ))}
    </defs>
  );
}

export function patternOf(prefix: string, sourcing: Sourcing): string {
  return `url(#${prefix}-${sourcing})`;
}
