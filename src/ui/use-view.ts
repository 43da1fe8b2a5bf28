import { useEffect, useRef, useState } from 'preact/hooks';
import type { ViewRequest, ViewUpdate } from '../messaging/protocol';
import { useBackground } from './background';

type UpdateOf<R extends ViewRequest> = Extract<ViewUpdate, { view: R['view'] }>;

/**
 * What the background shows for this request, now and after each change; `undefined` until the first answer.
 * A request with other values changes the open view instead of opening a second one.
 */
export function useView<R extends ViewRequest>(request: R): UpdateOf<R> | undefined {
  const { openView } = useBackground();
  const [update, setUpdate] = useState<UpdateOf<R>>();
  const view = useRef<ReturnType<typeof openView>>(undefined);
  const asked = useRef('');
  const wanted = JSON.stringify(request);

  useEffect(() => {
    asked.current = wanted;
    const opened = openView(request, (next) => {
      if (next.view === request.view) setUpdate(next as UpdateOf<R>);
    });
    view.current = opened;
    return () => opened.stop();
  }, [openView, request.view]);

  useEffect(() => {
    if (asked.current === wanted) return;
    asked.current = wanted;
    view.current?.change(JSON.parse(wanted) as R);
  }, [wanted]);

  return update;
}
