import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Choices } from '../../ui/choices';
import { t } from '../../ui/t';
import { savePicture } from './save-picture';

export interface PictureSize {
  /** CSS pixels that there are for the picture. */
  readonly width: number;
  readonly rtl: boolean;
}

export interface TableOfPicture {
  readonly head: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}

interface Props {
  /** Name of the file that it is saved as. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly legend?: ComponentChildren;
  readonly isEmpty: boolean;
  readonly table: TableOfPicture;
  /** What the picture says of the thing that is pointed at. */
  readonly said?: string | undefined;
  readonly children: (size: PictureSize) => ComponentChildren;
}

/** A picture with its title, the same numbers as a table, and two ways to keep it. */
export function PictureFrame({ name, title, about, legend, isEmpty, table, said, children }: Props) {
  const [shown, setShown] = useState<'picture' | 'table'>('picture');
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [trouble, setTrouble] = useState(false);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const rtl = t('interface_dir') === 'rtl';
  const save = async (format: 'svg' | 'png') => {
    const svg = room.current?.querySelector('svg');
    if (svg) setTrouble(!(await savePicture(svg, { name, title, format })));
  };
  return (
    <figure class={`picture picture--${name}`} aria-label={title}>
      <div class="picture__head">
        <figcaption>
          <h2>{title}</h2>
          <p class="muted">{about}</p>
        </figcaption>
        {!isEmpty && (
          <div class="picture__tools">
            <Choices
              name={`shown-${name}`}
              legend={t('pictures_shown', title)}
              value={shown}
              onChoose={(value) => setShown(value)}
              choices={[
                { value: 'picture', label: t('pictures_picture') },
                { value: 'table', label: t('pictures_table') },
              ]}
            />
            {shown === 'picture' && (
              <span class="picture__save">
                <button
                  type="button"
                  class="button button--small"
                  aria-label={t('pictures_save', title, 'SVG')}
                  onClick={() => void save('svg')}
                >
                  SVG
                </button>
                <button
                  type="button"
                  class="button button--small"
                  aria-label={t('pictures_save', title, 'PNG')}
                  onClick={() => void save('png')}
                >
                  PNG
                </button>
              </span>
            )}
          </div>
        )}
      </div>
      {trouble && (
        <p class="error-line" role="alert">
          {t('error_unexpected')}
        </p>
      )}
      {isEmpty ? (
        <p class="muted">{t('pictures_empty')}</p>
      ) : (
        <>
          {legend}
          <div ref={room} class="picture__room" hidden={shown !== 'picture'}>
            {width > 0 && children({ width, rtl })}
          </div>
          {shown === 'picture' && (
            <p class="picture__said" role="status">
              {said ?? '\u00a0'}
            </p>
          )}
          {shown === 'table' && <PictureTable title={title} table={table} />}
        </>
      )}
    </figure>
  );
}

function PictureTable({ title, table: { head, rows } }: { title: string; table: TableOfPicture }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in its box, and keys have to reach it
    <section class="picture__table" aria-label={title} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={at}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
