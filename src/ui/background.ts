import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { request } from '../messaging/rpc';
import { openView } from '../messaging/view-port';

/** The two ways to the background. A context, so that a component can be shown over another one. */
export interface Background {
  readonly request: typeof request;
  readonly openView: typeof openView;
}

export const BackgroundContext = createContext<Background>({ request, openView });

export function useBackground(): Background {
  return useContext(BackgroundContext);
}
