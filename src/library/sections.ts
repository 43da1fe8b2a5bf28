import type { MessageKey } from '../ui/t';

/** The parts of the library, in the order of its navigation; each is an address of its own (`library.html#names`). */
export const SECTIONS = [
  { id: 'articles', title: 'library_articles_title' },
  { id: 'search', title: 'search_title' },
  { id: 'names', title: 'names_title' },
  { id: 'sources', title: 'sources_title' },
  { id: 'tags', title: 'tags_title' },
  { id: 'pictures', title: 'pictures_title' },
  { id: 'trash', title: 'trash_title' },
  { id: 'backup', title: 'backup_title' },
  { id: 'settings', title: 'library_settings_title' },
] as const satisfies readonly { id: string; title: MessageKey }[];

export type SectionId = (typeof SECTIONS)[number]['id'];

export function isSection(id: string): id is SectionId {
  return SECTIONS.some((section) => section.id === id);
}
