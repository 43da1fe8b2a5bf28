import type { AnnotationPatch, CardView } from '../messaging/protocol';
import { OwnTagButtons } from '../ui/own-tags';
import { Details } from './details';
import { draftKey } from './drafts';
import { Ends } from './ends';
import { Links } from './links';
import { Note } from './note';
import { SameAs } from './same-as';
import type { Shape } from './shape';
import { type Tool, Tools } from './tools';
import type { Decision } from './use-decision';

interface Props {
  readonly card: CardView;
  readonly decision: Decision;
  readonly shape: Shape;
  readonly tools: readonly Tool[];
  readonly tool: Tool | undefined;
  setTool(tool: Tool | undefined): void;
  /** Closes the tool and gives the keys back to the card. */
  onClose(): void;
  /** Resolves to whether it was kept. */
  apply(patch: AnnotationPatch): Promise<boolean>;
  /** The mark is one of its own now. */
  onBecame(id: string): void;
}

/** What is kept beside the decision (note, links, own tags), and the tools that change it. */
export function CardTools({ card, decision, shape, tools, tool, setTool, onClose, apply, onBecame }: Props) {
  const { annotation } = decision;
  /** What is written down makes an annotation of what it is about. */
  const kind: AnnotationPatch = annotation === undefined ? { kind: KINDS[shape] } : {};
  const { facets, note = '', ownTags = [] } = annotation ?? {};
  return (
    <>
      <Note
        key={annotation?.id ?? JSON.stringify(card.target)}
        card={card}
        note={note}
        open={tool === 'note'}
        onOpen={() => setTool('note')}
        onClose={onClose}
        onSave={(text) => apply({ ...kind, note: text })}
      />
      <Links
        links={facets?.links ?? []}
        open={tool === 'link'}
        draft={draftKey(card, 'link')}
        onSave={(links) => apply({ ...kind, facets: { ...facets, links } })}
        onClose={onClose}
      />
      {tool === 'tags' && (
        <OwnTagButtons
          tagSet={card.tagSet ?? []}
          chosen={ownTags}
          onChange={(ids) => void apply({ ...kind, ownTags: ids })}
        />
      )}
      {tool === 'same' && (
        <SameAs
          others={card.mention?.others ?? []}
          onChoose={({ type, label }) => {
            void apply({ kind: 'entity', entity: { verdict: 'confirmed', type, label } });
            onClose();
          }}
          onClose={onClose}
        />
      )}
      {tool === 'details' && tools.includes('details') && (
        <Details card={card} decision={decision} onPatch={(patch) => void apply(patch)} onLeave={onClose} />
      )}
      {tool === 'ends' && (
        <Ends
          dir={card.dir}
          onMove={async (move) => {
            const moved = await decision.moveEnd(move);
            // Over other words than Isnad's own it is a mark of its own.
            if (moved.ok && card.target.kind !== 'annotation') onBecame(moved.value.id);
          }}
        />
      )}
      <Tools tools={tools} open={tool} onTool={(next) => (next === tool ? onClose() : setTool(next))} />
    </>
  );
}

const KINDS = { claim: 'claim', name: 'entity', passage: 'highlight' } as const;
