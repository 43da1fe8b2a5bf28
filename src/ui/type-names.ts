import type { EntityType } from '../core/model/analysis';
import type { MessageKey } from './t';

/** What a thing of each type is called, in the order in which types are offered. */
export const TYPE_NAMES: Readonly<Record<EntityType, MessageKey>> = {
  person: 'entity_person',
  place: 'entity_place',
  organisation: 'entity_organisation',
};
