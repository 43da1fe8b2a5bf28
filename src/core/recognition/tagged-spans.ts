/** Spans from a trained tagger's scores: the likeliest sequence in which a name goes on only in its own type. */
import type { EntityType } from '../model/analysis';
import type { Candidate } from './candidate';
import { Is, NAME_OF } from './gazetteer';
import type { Page } from './page';
import { ENTITY_TYPES, type TokenScores } from './tagger-model';

/** Keeps the logarithm of a probability of 0 finite. */
const LEAST = 1e-6;

/** State 0 is outside; then begin and inside for each type. */
const STATES = 1 + 2 * ENTITY_TYPES.length;

function emissions(scores: TokenScores): number[] {
  const row = [Math.log(Math.max(scores.outside, LEAST))];
  for (const type of ENTITY_TYPES) {
    row.push(
      Math.log(Math.max(scores.begin[type] ?? 0, LEAST)),
      Math.log(Math.max(scores.inside[type] ?? 0, LEAST)),
    );
  }
  return row;
}

function canFollow(previous: number, state: number): boolean {
  const isInside = state > 0 && state % 2 === 0;
  return !isInside || previous === state || previous === state - 1;
}

/** Viterbi over the tokens, `breaks[i]` telling that no name goes on into token i. Linear. */
function likeliestStates(scores: readonly TokenScores[], breaks: (token: number) => boolean): Uint8Array {
  const from = new Uint8Array(scores.length * STATES);
  let best = new Array<number>(STATES).fill(0);
  for (let token = 0; token < scores.length; token++) {
    const row = emissions(scores[token] as TokenScores);
    const next = new Array<number>(STATES).fill(Number.NEGATIVE_INFINITY);
    for (let state = 0; state < STATES; state++) {
      const isInside = state > 0 && state % 2 === 0;
      if (isInside && (token === 0 || breaks(token))) continue;
      for (let previous = 0; previous < STATES; previous++) {
        if (!canFollow(previous, state)) continue;
        const total = (best[previous] ?? 0) + (row[state] ?? 0);
        if (total > (next[state] ?? 0)) {
          next[state] = total;
          from[token * STATES + state] = previous;
        }
      }
    }
    best = next;
  }
  const states = new Uint8Array(scores.length);
  let state = best.indexOf(Math.max(...best));
  for (let token = scores.length - 1; token >= 0; token--) {
    states[token] = state;
    state = from[token * STATES + state] ?? 0;
  }
  return states;
}

/** The tagger's names as candidates; proclitics are taken off where the rest is a listed or page-known name later. */
export function taggedSpans(page: Page, scores: readonly TokenScores[]): Candidate[] {
  const wordAt = new Map<number, number>();
  for (const [index, word] of page.words.entries()) wordAt.set(word.token, index);
  const states = likeliestStates(scores, (token) => {
    const index = wordAt.get(token);
    return index === undefined ? false : page.words[index]?.before.includes('\n') === true;
  });
  const found: Candidate[] = [];
  for (let token = 0; token < states.length; token++) {
    const state = states[token] ?? 0;
    if (state === 0 || state % 2 === 0) continue;
    const type = ENTITY_TYPES[(state - 1) / 2] as EntityType;
    let after = token + 1;
    let sum = scores[token]?.begin[type] ?? 0;
    while (states[after] === state + 1) sum += scores[after++]?.inside[type] ?? 0;
    const words = wordsBetween(wordAt, token, after);
    if (words !== undefined) {
      found.push(
        page.candidate({ ...words, ...stemOf(page, words.first, type), type, score: sum / (after - token) }),
      );
    }
  }
  return found;
}

function wordsBetween(
  wordAt: ReadonlyMap<number, number>,
  token: number,
  after: number,
): { first: number; after: number } | undefined {
  let first: number | undefined;
  let last: number | undefined;
  for (let at = token; at < after; at++) {
    const word = wordAt.get(at);
    if (word === undefined) continue;
    first ??= word;
    last = word;
  }
  return first === undefined || last === undefined ? undefined : { first, after: last + 1 };
}

/** The form without the proclitic when that is listed and the written one is not. */
function stemOf(
  page: Page,
  index: number,
  type: EntityType,
): Partial<Pick<Parameters<Page['candidate']>[0], 'form'>> {
  const listed = type === 'person' ? Is.given | Is.family | Is.kunyaPart | Is.person : NAME_OF[type];
  const form = page.forms(index).find((each) => page.match(index, each, listed) !== undefined);
  return form === undefined ? {} : { form };
}
