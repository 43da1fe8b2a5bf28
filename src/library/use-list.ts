import { useEffect, useState } from 'preact/hooks';
import type { Window } from '../messaging/search-protocol';
import { withParam } from './filter-params';
import { type Route, replaceRoute } from './route';
import { WINDOW_ROWS } from './use-window';

export interface ListState {
  readonly window: Window;
  onMove(from: number): void;
  /** Words and filters of the address. */
  readonly params: URLSearchParams;
  readonly typed: string;
  setParams(params: URLSearchParams): void;
  setParam(name: string, value: string | undefined): void;
  /** The order in the address, or the usual one. */
  order<O extends string>(orders: readonly O[]): O;
  readonly descending: boolean;
  setOrder(order: string, descending: boolean): void;
}

/** What a list of the library shows, as its address says it; other words or filters begin at the top. */
export function useList({ section, detail, params }: Route, usuallyDescending = true): ListState {
  const [from, setFrom] = useState(0);
  const address = params.toString();
  useEffect(() => setFrom(0), [address]);
  const setParams = (next: URLSearchParams) =>
    replaceRoute({ section, params: next, ...(detail !== undefined && { detail }) });
  const way = params.get('way');
  return {
    window: { from, count: WINDOW_ROWS },
    onMove: setFrom,
    params,
    typed: params.get('q') ?? '',
    setParams,
    setParam: (name, value) => setParams(withParam(params, name, value)),
    order: (orders) =>
      orders.find((one) => one === params.get('order')) ?? (orders[0] as (typeof orders)[number]),
    descending: way === null ? usuallyDescending : way === 'down',
    setOrder: (order, descending) =>
      setParams(withParam(withParam(params, 'order', order), 'way', descending ? 'down' : 'up')),
  };
}
