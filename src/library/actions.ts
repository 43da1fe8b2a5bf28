import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { ErrorCode, Result } from '../core/model/result';
import { useBackground } from '../ui/background';
import { isTyping, isUndo } from '../ui/shortcut';
import { t } from '../ui/t';

/** What was just done, and whether it can be taken back. */
export interface Done {
  readonly text: string;
  readonly undoable: boolean;
}

export interface LibraryActions {
  /** Does something whose failure the reader should see; says `done` when it was done, with a way back. */
  run<T>(work: Promise<Result<T>>, done?: string | ((value: T) => string)): Promise<boolean>;
  undo(): Promise<boolean>;
  forget(): void;
  readonly error: ErrorCode | undefined;
  readonly done: Done | undefined;
}

export const ActionsContext = createContext<LibraryActions | undefined>(undefined);

export function useActions(): LibraryActions {
  const actions = useContext(ActionsContext);
  if (actions === undefined) throw new Error('no actions around this section');
  return actions;
}

/** The actions of the whole library: one toast, one error line, Ctrl+Z and Ctrl+Shift+Z. */
export function useLibraryActions(): LibraryActions {
  const { request } = useBackground();
  const [error, setError] = useState<ErrorCode>();
  const [done, setDone] = useState<Done>();

  const finish = async <T>(work: Promise<Result<T>>, toDone: (value: T) => Done | undefined) => {
    setDone(undefined);
    const result = await work;
    setError(result.ok ? undefined : result.code);
    if (result.ok) setDone(toDone(result.value));
    return result.ok;
  };
  const undo = () => finish(request('undo', {}), () => ({ text: t('list_undone'), undoable: false }));
  const redo = () => finish(request('redo', {}), () => ({ text: t('library_redone'), undoable: true }));

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      if (isUndo(event)) void undo();
      else if (isRedo(event)) void redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  return {
    run: (work, text) =>
      finish(work, (value) =>
        text === undefined
          ? undefined
          : { text: typeof text === 'string' ? text : text(value), undoable: true },
      ),
    undo,
    forget: () => {
      setDone(undefined);
      setError(undefined);
    },
    error,
    done,
  };
}

/** Ctrl+Shift+Z, ⌘⇧Z or Ctrl+Y. */
function isRedo(event: KeyboardEvent): boolean {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return false;
  const isZ = event.code === 'KeyZ' || event.key.toLowerCase() === 'z';
  return (isZ && event.shiftKey) || (event.key.toLowerCase() === 'y' && !event.shiftKey);
}
