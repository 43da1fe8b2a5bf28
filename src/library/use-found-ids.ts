import type { RowFilter } from '../core/search/row-filter';
import type { Background } from '../ui/background';
import { useActions } from './actions';

/** Asks for the ids of everything in a list; none if that fails, and the reader is told why. */
export function useFoundIds(
  request: Background['request'],
  wanted: { readonly typed: string; readonly filter: RowFilter },
): () => Promise<readonly string[]> {
  const { run } = useActions();
  return async () => {
    const asked = request('foundIds', wanted);
    await run(asked);
    const found = await asked;
    return found.ok ? found.value.ids : [];
  };
}
