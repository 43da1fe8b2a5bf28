import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ErrorCode } from '../core/model/result';
import { useBackground } from '../ui/background';
import type { ExportChoice } from './export-file';
import { holdsEverything, runExport } from './export-run';
import { saveFile } from './save-file';

export type ExportProgress =
  | { step: 'choosing'; error?: ErrorCode }
  | { step: 'working'; done: number; total: number }
  | { step: 'done'; name: string; annotations: number };

/** One export at a time: gather, make, save. Cancelling keeps nothing; leaving the dialog cancels. */
export function useExport(save = saveFile) {
  const { request } = useBackground();
  const [progress, setProgress] = useState<ExportProgress>({ step: 'choosing' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (choice: ExportChoice) => {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ step: 'working', done: 0, total: 0 });
    const outcome = await runExport(request, choice, {
      created: new Date(),
      appVersion: browser.runtime.getManifest().version,
      signal: controller.signal,
      onProgress: (done, total) => setProgress({ step: 'working', done, total }),
    });
    if (outcome === undefined) return;
    if (!outcome.ok) return setProgress({ step: 'choosing', error: outcome.code });
    save(outcome.value.file);
    // The age of the last complete copy is what the reader is warned by; if it cannot be noted, the warning stays.
    if (holdsEverything(choice)) void request('exportSaved', {});
    const { file, annotations } = outcome.value;
    setProgress({ step: 'done', name: file.name, annotations });
  };

  const cancel = () => {
    running.current?.abort();
    setProgress({ step: 'choosing' });
  };

  return { progress, start, cancel };
}
