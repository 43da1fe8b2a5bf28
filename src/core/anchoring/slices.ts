/**
 * Work in steps. A step is a few milliseconds' worth; between two of them a caller may let others run. Core knows no clock
 * and no timer, so the caller says how to rest: usually only when the time of a frame is used up.
 */
export type Steps<T> = Generator<void, T, void>;

/** Lets others run, if it is time. */
export type Rest = () => Promise<void> | undefined;

/** All steps at once. */
export function runSteps<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Rests between the steps. */
export async function runInSlices<T>(steps: Steps<T>, rest: Rest): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    await rest();
    step = steps.next();
  }
  return step.value;
}
