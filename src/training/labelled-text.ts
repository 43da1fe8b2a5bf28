import type { EntityType } from '../core/model/analysis';
import type { Span } from '../core/model/span';

export interface LabelledSpan extends Span {
  readonly type: EntityType;
}

/** A text whose names are known. */
export interface LabelledText {
  readonly text: string;
  /** In order, apart from each other. */
  readonly spans: readonly LabelledSpan[];
}
