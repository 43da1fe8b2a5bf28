/** Every look a stretch of text can have. `marks.css` has one rule for each, in a light and a dark edition. */
export const MARKS = [
  'person',
  'place',
  'organisation',
  'highlight',
  'claimNamedSuggested',
  'claimNamedTagged',
  'claimUnnamedSuggested',
  'claimUnnamedTagged',
  'claimUnsourcedSuggested',
  'claimUnsourcedTagged',
  'cue',
  'source',
  'focused',
] as const;

export type Mark = (typeof MARKS)[number];

/** The edition of a mark's rule for dark pages. No placeholder is the beginning of another, so replacing is safe. */
export type Placeholder = Mark | `dark${Capitalize<Mark>}`;

export type MarkNames = Readonly<Record<Placeholder, string>>;

const NAME_LENGTH = 12;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export function darkEdition(mark: Mark): Placeholder {
  return `dark${mark.charAt(0).toUpperCase()}${mark.slice(1)}` as Placeholder;
}

/**
 * A highlight name for each mark, made anew for each document. The page can list the registry, so a name must say
 * nothing and must not be the same twice.
 */
export function createMarkNames(
  fillRandom = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
): MarkNames {
  const names: Partial<Record<Placeholder, string>> = {};
  const taken = new Set<string>();
  const draw = (): string => {
    const bytes = fillRandom(new Uint8Array(NAME_LENGTH));
    const name = Array.from(bytes, (byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
    if (taken.has(name)) return draw();
    taken.add(name);
    return name;
  };
  for (const mark of MARKS) {
    names[mark] = draw();
    names[darkEdition(mark)] = draw();
  }
  return names as MarkNames;
}
