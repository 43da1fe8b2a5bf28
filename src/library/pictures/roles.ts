/** Roles of shapes: a picture's groups are lists to those who do not see it, and HTML's own elements cannot stand in them. */
export function asRole(role: 'list' | 'listitem'): { readonly role: typeof role } {
  return { role };
}

/** Not read out: what it says is in the words of the marks. */
export const HIDDEN = { 'aria-hidden': 'true' } as const;
