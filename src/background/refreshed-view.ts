import { logBug } from '../messaging/log-bug';

/** What an open port shows. */
export interface View {
  /** Called whenever a tab, the tabs in front, the sites or the settings changed; decides itself whether that matters. */
  refresh(what: { tabId: number } | 'tabs' | 'sites' | 'settings'): void;
  stop(): void;
}

/** Runs `update` now and after each change that matters, one at a time, at most one more waiting. */
export function createRefreshed(
  update: () => Promise<unknown>,
  matters: (what: Parameters<View['refresh']>[0]) => boolean,
): View {
  let running = false;
  let again = false;
  let stopped = false;
  const run = () => {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    update()
      .catch((error: unknown) => logBug('view', error))
      .finally(() => {
        running = false;
        if (again) run();
      });
  };
  run();
  return {
    refresh: (what) => {
      if (matters(what)) run();
    },
    stop: () => {
      stopped = true;
    },
  };
}
