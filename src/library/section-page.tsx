import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../ui/t';
import type { Route } from './route';
import { SECTIONS } from './sections';

interface Props {
  readonly title: ComponentChildren;
  /** A line under the title. */
  readonly about?: ComponentChildren;
  /** Buttons beside the title. */
  readonly actions?: ComponentChildren;
  /** Where this is a part of: a link back stands above the title. */
  readonly back?: Pick<Route, 'section'>;
  readonly busy?: boolean;
  readonly children: ComponentChildren;
}

/** Whether the page has shown a section before: the first one leaves the focus where the browser put it. */
let isLater = false;

/** The frame of every section: its title, which takes the focus when the reader comes here, and what can be done. */
export function SectionPage({ title, about, actions, back, busy = false, children }: Props) {
  const above = SECTIONS.find(({ id }) => id === back?.section);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isLater) heading.current?.focus({ preventScroll: true });
    isLater = true;
    scrollTo(0, 0);
  }, []);
  return (
    <main id="content" class="section-page" aria-busy={busy}>
      <div class="section-page__head">
        <div>
          {above && (
            <a class="section-page__back" href={`#${above.id}`}>
              <span class="section-page__arrow" aria-hidden="true" />
              {t(above.title)}
            </a>
          )}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {about !== undefined && <p class="muted section-page__about">{about}</p>}
        </div>
        {actions !== undefined && <div class="section-page__actions">{actions}</div>}
      </div>
      {children}
    </main>
  );
}
