import { useMemo } from 'preact/hooks';
import { markMatches, toExcerpt } from '../core/search/mark-matches';
import type { Query } from '../core/search/parse-query';
import { toBidiParts } from '../ui/bidi';
import { UserText } from '../ui/user-text';

/** Someone else's words with what was searched picked out; a long text is cut around the first match. */
export function MarkedText({
  text,
  query,
  length = 400,
}: {
  text: string;
  query?: Query | undefined;
  length?: number;
}) {
  const excerpt = useMemo(() => {
    const marks = query ? markMatches(text, query) : [];
    return toExcerpt(text, marks, length);
  }, [text, query, length]);
  const { marks, cut } = excerpt;
  const shown = `${cut.before ? '… ' : ''}${excerpt.text}${cut.after ? ' …' : ''}`;
  // Hidden direction characters are spelled out; marks inside would stand at other places.
  if (marks.length === 0 || toBidiParts(shown).length > 1) return <UserText text={shown} />;
  let last = 0;
  const parts = marks.flatMap(({ start, end }) => {
    const before = excerpt.text.slice(last, start);
    last = end;
    return [before, <mark key={start}>{excerpt.text.slice(start, end)}</mark>];
  });
  return (
    <bdi dir="auto" class="user-text">
      {cut.before && '… '}
      {parts}
      {excerpt.text.slice(last)}
      {cut.after && ' …'}
    </bdi>
  );
}
