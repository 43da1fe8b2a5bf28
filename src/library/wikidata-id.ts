/** The item of Wikidata that was typed or pasted: `Q42`, or an address of it. `undefined` if it is none. Nothing is asked of Wikidata. */
export function findWikidataId(typed: string): string | undefined {
  const text = typed.trim();
  const plain = /^[qQ][1-9]\d{0,15}$/.exec(text)?.[0];
  if (plain !== undefined) return plain.toUpperCase();
  const inAddress =
    /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(?:Special:EntityData\/)?(Q[1-9]\d{0,15})(?:\.json)?(?:[?#].*)?$/i.exec(
      text,
    );
  return inAddress?.[1]?.toUpperCase();
}
