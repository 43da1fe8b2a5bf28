import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ErrorCode } from '../core/model/result';
import type { ExportScope } from '../messaging/protocol';
import { useBackground } from '../ui/background';
import { type CsvChoice, type ExportFormat, toExportFile } from './export-file';
import { gatherRows } from './gather-rows';
import { saveFile } from './save-file';

export type ExportProgress =
  | { step: 'choosing'; error?: ErrorCode }
  | { step: 'working'; done: number; total: number }
  | { step: 'done'; name: string; annotations: number };

export interface ExportChoice {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  readonly csv: CsvChoice;
}

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
    const rows = await gatherRows(request, {
      scope: choice.scope,
      signal: controller.signal,
      onProgress: (done, total) => setProgress({ step: 'working', done, total }),
    });
    if (rows === undefined) return;
    if (!rows.ok) return setProgress({ step: 'choosing', error: rows.code });
    const appVersion = browser.runtime.getManifest().version;
    const file = toExportFile(rows.value, { ...choice, created: new Date(), appVersion });
    save(file);
    setProgress({ step: 'done', name: file.name, annotations: rows.value.annotations.length });
  };

  const cancel = () => {
    running.current?.abort();
    setProgress({ step: 'choosing' });
  };

  return { progress, start, cancel };
}
