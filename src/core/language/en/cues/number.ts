/** Whether a folded noun speaks of several. */
export function isPlural(word: string): boolean {
  return /[a-z]{2}s$|^(?:police|people|media|military|army|some|many)$/.test(word);
}
