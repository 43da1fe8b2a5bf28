/**
 * The peers in one shape: what each stores of a passage, and where it then finds it. Hypothesis' method is our own
 * reimplementation on strings; the other two are the published packages on a happy-dom document of the same text.
 */
import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import * as textQuote from 'dom-anchor-text-quote';
import type { Span } from '../../../src/core/model/span';
import { describeAsHypothesis, locateAsHypothesis } from './hypothesis';
import { createPeerDocument, installGlobals, type PeerDocument } from './peer-document';
import { startWatch } from './stopwatch';

export interface PeerAnswer {
  readonly span: Span | undefined;
  /** Of finding alone; making the document is not counted. */
  readonly ms: number;
}

export interface Peer {
  readonly name: string;
  /** It sees one passage in so many: the packages are slow. */
  readonly sample: number;
  answer(before: string, span: Span, now: string): Promise<PeerAnswer>;
}

installGlobals();

const hypothesis: Peer = {
  name: 'hypothesis',
  sample: 5,
  async answer(before, span, now) {
    const stored = describeAsHypothesis(before, span);
    const elapsed = startWatch();
    const found = locateAsHypothesis(stored, now);
    return { span: found, ms: elapsed() };
  },
};

/** With the old start as its hint, as its documentation advises. */
const domAnchorTextQuote: Peer = {
  name: 'dom-anchor-text-quote',
  sample: 12,
  answer: (before, span, now) =>
    inDocument(before, async (written) => {
      const stored = textQuote.fromTextPosition(written.root, span);
      return inDocument(now, async ({ root }) => {
        const elapsed = startWatch();
        const found = textQuote.toTextPosition(root, stored, { hint: span.start });
        return { span: found ?? undefined, ms: elapsed() };
      });
    }),
};

/** Its first match, where there are several. */
const apacheAnnotator: Peer = {
  name: '@apache-annotator/dom',
  sample: 12,
  answer: (before, span, now) =>
    inDocument(before, async (written) => {
      const stored = await describeTextQuote(written.toRange(span), written.root);
      return inDocument(now, async ({ root, toSpan }) => {
        const elapsed = startWatch();
        for await (const range of createTextQuoteSelectorMatcher(stored)(root))
          return { span: toSpan(range), ms: elapsed() };
        return { span: undefined, ms: elapsed() };
      });
    }),
};

export const PEERS: readonly Peer[] = [hypothesis, domAnchorTextQuote, apacheAnnotator];

async function inDocument<T>(text: string, use: (document: PeerDocument) => Promise<T>): Promise<T> {
  const document = createPeerDocument(text);
  try {
    return await use(document);
  } finally {
    document.stop();
  }
}
