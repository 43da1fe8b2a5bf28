import type { Annotation } from '../../src/core/model/annotation';
import type { CardView } from '../../src/messaging/protocol';

export const CLAIM: CardView = {
  target: { kind: 'claim', index: 6 },
  dir: 'ltr',
  quote: 'The Harbour Authority said the wall stands.',
  private: false,
  claim: {
    claim: {
      start: 0,
      end: 43,
      role: 'body',
      suggestion: 'sourced',
      confidence: 0.9,
      rule: 'source-before-verb',
      attributions: [
        {
          content: [],
          via: [],
          kind: 'official',
          naming: 'named',
          directness: 'indirect',
          distance: 'unknown',
          confidence: 0.9,
          rule: 'source-before-verb',
        },
      ],
    },
    look: 'named',
    source: 'The Harbour Authority',
    cue: 'said',
    position: 6,
    count: 23,
  },
};

export const NAME: CardView = {
  target: { kind: 'mention', index: 2 },
  dir: 'ltr',
  quote: 'Haddad',
  private: false,
  mention: {
    entity: { type: 'person', label: 'Leila Haddad', aliases: ['Haddad'], mentions: [0, 2, 5] },
    entityIndex: 0,
    position: 1,
    otherArticles: 2,
    others: [{ type: 'person', label: 'Omar Said' }],
  },
};

export const annotation = (fields: Partial<Annotation> = {}): Annotation => ({
  version: 1,
  id: '5d4e7e0a-8f0e-4a53-9d1f-0b7d3e9a6c11',
  pageKey: 'https://news.example/breakwater',
  kind: 'claim',
  note: '',
  created: '2026-03-01T10:00:00.000Z',
  modified: '2026-03-01T10:00:00.000Z',
  seq: 1,
  ...fields,
});
