/** An extension API event. Listeners run one after the other; one that throws is reported and skipped. */
export interface FakeEvent<A extends readonly unknown[]> {
  addListener(listener: (...args: A) => unknown): void;
  removeListener(listener: (...args: A) => unknown): void;
  hasListener(listener: (...args: A) => unknown): boolean;
  hasListeners(): boolean;
  emit(...args: A): unknown[];
  clear(): void;
}

export function createEvent<A extends readonly unknown[]>(): FakeEvent<A> {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
    hasListeners: () => listeners.size > 0,
    emit: (...args) => [...listeners].map((listener) => listener(...args)),
    clear: () => listeners.clear(),
  };
}
