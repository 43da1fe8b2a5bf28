/**
 * Readability is four fifths of what reading a page weighs and is needed on few pages at once, so it is a script of
 * its own, brought into the same isolated world when the page is idle. This is where the two meet.
 */
import type { Readability } from '@mozilla/readability';

export type ReadabilityClass = typeof Readability;

interface Meeting {
  isnadReadability?: ReadabilityClass;
  isnadReadabilityArrived?: () => void;
}

const meeting = globalThis as Meeting;

/** Called by the script that carries the class. */
export function deliverReadability(readability: ReadabilityClass): void {
  meeting.isnadReadability = readability;
  meeting.isnadReadabilityArrived?.();
}

/** The class, if it has come. */
export function findReadability(): ReadabilityClass | undefined {
  return meeting.isnadReadability;
}

/** Calls back when the class comes; a later call replaces the earlier one. */
export function onReadability(arrived: () => void): void {
  meeting.isnadReadabilityArrived = arrived;
}
