import type { ComponentChildren } from "preact";

import { Windows } from "./windows.tsx";

/** The street of figures: four houses at most. */
export function Street({ children }: { children: ComponentChildren }) {
  return <div class="street">{children}</div>;
}

/** One figure and its line. Lit windows count one by one: 17 lit of 40. */
export function House({ figure, windows, children }: { figure: string; windows?: { lit: number; total: number } | undefined; children: ComponentChildren }) {
  return (
    <div class="house">
      {windows && <Windows {...windows} columns={windows.total > 30 ? 10 : windows.total > 12 ? 6 : 4} scale={1.3} />}
      <b>{figure}</b> <span>{children}</span>
    </div>
  );
}
