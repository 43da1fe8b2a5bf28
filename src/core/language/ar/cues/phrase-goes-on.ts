import type { PhraseStep } from '../../../attribution/grammar-steps';
import { isPlural } from './number';

/*
 * Where an Arabic noun phrase ends when no comma says so («وفق مصادر محلية كثف»): definiteness tells. A chain of bare
 * nouns ends with its definite noun; definite adjectives may follow; after that, or after an adjective of an
 * unnamed head, a bare word begins something else, unless a title announces a name.
 */

/** Endings of adjectives, and of an indefinite object, in folded spelling. */
const ADJECTIVE = /(?:ي|يه|ه|ين|ون|ات|ان)$/;
const BARE_ADJECTIVE = /(?:ون|ين|يه|ي)$/;
const ACCUSATIVE = /...ا$/;
/** Adjectives of office without such an ending. */
const RANK = /^ال(?:عام|اول|اعلي|مساعد|اسبق|سابق|راحل|منتدب|مستقيل|جديد|مكلف|مقيم|مفوض)$/;
/** «نفسه», «ذاتها»: belongs to the noun in front of it. */
const SAME = /^(?:نفس|ذات|عين)(?:ه|ها|هم|هما)$/;
const FEMININE = /(?:ه|ات|اء)$/;
/** Longest name behind a title, in words. */
const MAX_NAME = 3;
const SOUND_PLURAL = /(?:ون|ين)$/;

/** Whether a word may go on with the phrase before it. */
export function phraseGoesOn(step: PhraseStep): boolean {
  const { word, before, length, isModifier, isRole } = step;
  if (SAME.test(word)) return true;
  if (step.hasObject && !step.isName && isObject(step)) return false;
  if (!step.hasObject && step.isRoleStart && mayBeName(step)) return true;
  if (/^و/.test(word) && word.length > 4) return word.startsWith('وال') || step.isSourceNoun;
  if (/^ل/.test(word) && word.length > 4 && isDefinite(before)) return true;
  if (isModifier(word)) return true;
  if (step.isAfterPerson && !step.isName) return isDefinite(word) || isRole(word) || step.isSourceNoun;
  if (isDefinite(before) && !step.isName && (step.isReportNoun || ACCUSATIVE.test(word))) return false;
  if (isDefinite(word)) {
    return !isDefinite(before) || RANK.test(word) || (ADJECTIVE.test(word) && !step.isSourceNoun);
  }
  if (step.isUnnamedHead && SOUND_PLURAL.test(before)) return BARE_ADJECTIVE.test(word);
  const isModified = length > 1 && isModifier(before) && !isDefinite(before);
  if (step.isName) return !isModified && (step.isPerson || isRole(before) || !isDefinite(before));
  if (ACCUSATIVE.test(word) && length > 1) return false;
  return isRole(before) || (!isDefinite(before) && !isModified);
}

/** «وصف دبلوماسي غربي | الأجواء»: what the verb acts on, behind a subject that is complete without it. */
function isObject(step: PhraseStep): boolean {
  const { word, before, next, length, isAfterPerson, isUnnamedHead, isModifier, isSourceNounBefore } = step;
  if (RANK.test(word)) return false;
  if (isAfterPerson) return true;
  if (!isDefinite(word)) return false;
  if (isDefinite(before)) return !agrees(step);
  if (isUnnamedHead && isPlural(before)) return !isDefinite(next);
  return length > 1 && (isModifier(before) || !isSourceNounBefore);
}

/** Whether a definite word can be an adjective of a noun in the phrase: by gender, as far as endings tell. */
function agrees({ word, words }: PhraseStep): boolean {
  const isFeminine = FEMININE.test(word);
  if (words.length === 1) return isFeminine === FEMININE.test(words[0] ?? '');
  return isFeminine || words.some((other) => !FEMININE.test(other));
}

/** «حذرت أستاذة الأوبئة إيناس كرم من»: bare words behind a title that is complete can only be its name. */
function mayBeName({ word, before, bareWords }: PhraseStep): boolean {
  if (isDefinite(word) || ACCUSATIVE.test(word) || word.length < 3) return false;
  return bareWords < MAX_NAME && (bareWords > 0 || isDefinite(before));
}

function isDefinite(word: string): boolean {
  return /^(?:و?ال|لل)/.test(word);
}
