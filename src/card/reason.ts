import { hasMessage, t } from '../ui/t';

/** The sentence for the rule that found something; `undefined` if it has none. */
export function findReason(rule: string | undefined): string | undefined {
  if (rule === undefined) return undefined;
  const key = `reason_${rule.replaceAll('-', '_')}`;
  return hasMessage(key) ? t(key) : undefined;
}
