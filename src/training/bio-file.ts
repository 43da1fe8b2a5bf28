/** `.bio` files: a token, a tab, a tag (B-PER, I-LOC, O) a line; a blank line after each sentence. */
import type { EntityType } from '../core/model/analysis';
import type { LabelledSpan, LabelledText } from './labelled-text';

export interface BioToken {
  readonly token: string;
  readonly tag: string;
}

export type BioSentence = readonly BioToken[];

const TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

export function parseBio(file: string): BioSentence[] {
  return file
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => {
          const [token = '', tag = 'O'] = line.split('\t');
          return { token, tag: tag.trim() };
        }),
    )
    .filter((sentence) => sentence.length > 0);
}

/** Documents of so many following sentences, a sentence a line, tokens parted by a space. Other types are left out. */
export function toTexts(sentences: readonly BioSentence[], sentencesPerText: number): LabelledText[] {
  const texts: LabelledText[] = [];
  for (let from = 0; from < sentences.length; from += sentencesPerText)
    texts.push(toText(sentences.slice(from, from + sentencesPerText)));
  return texts;
}

function toText(sentences: readonly BioSentence[]): LabelledText {
  let text = '';
  const spans: LabelledSpan[] = [];
  for (const sentence of sentences) {
    let open: LabelledSpan | undefined;
    for (const { token, tag } of sentence) {
      const start = text.length;
      const end = start + token.length;
      const type = TYPES[tag.slice(2)];
      if (tag.startsWith('I-') && open !== undefined && open.type === type) open = { ...open, end };
      else {
        if (open !== undefined) spans.push(open);
        open = type === undefined ? undefined : { start, end, type };
      }
      text += `${token} `;
    }
    if (open !== undefined) spans.push(open);
    text += '\n';
  }
  return { text, spans };
}
