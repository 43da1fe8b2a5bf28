import { useState } from 'preact/hooks';
import type { PageRow } from './page-rows';

/** Rows chosen for one action on all of them. */
export interface RowSelection {
  /** Whether rows can be chosen now: their boxes are shown. */
  readonly isOn: boolean;
  /** The chosen ones that are still there. */
  readonly rows: readonly PageRow[];
  has(row: PageRow): boolean;
  toggle(row: PageRow): void;
  /** All of these, or none if all are chosen already. */
  toggleAll(rows: readonly PageRow[]): void;
  setOn(on: boolean): void;
}

export function useSelection(all: readonly PageRow[]): RowSelection {
  const [isOn, setIsOn] = useState(false);
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const change = (next: ReadonlySet<string>) => {
    setKeys(next);
    if (next.size > 0) setIsOn(true);
  };
  return {
    isOn,
    rows: all.filter(({ key }) => keys.has(key)),
    has: ({ key }) => keys.has(key),
    toggle({ key }) {
      const next = new Set(keys);
      if (!next.delete(key)) next.add(key);
      change(next);
    },
    toggleAll(rows) {
      const isAll = rows.every(({ key }) => keys.has(key));
      change(isAll ? new Set() : new Set(rows.map(({ key }) => key)));
    },
    setOn(on) {
      setIsOn(on);
      if (!on) setKeys(new Set());
    },
  };
}
