import type { Target } from '../messaging/protocol';

/** What was decided in this review, in order: undo goes back to where the last word was said. */
export interface ReviewHistory {
  add(target: Target): void;
  /** The last one, which is forgotten. */
  take(): Target | undefined;
  clear(): void;
}

export function createReviewHistory(): ReviewHistory {
  const targets: Target[] = [];
  return {
    add: (target) => {
      targets.push(target);
    },
    take: () => targets.pop(),
    clear: () => {
      targets.length = 0;
    },
  };
}
