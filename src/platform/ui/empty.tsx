import type { ComponentChildren } from "preact";

import { EmptyHouses } from "./belfry.tsx";

/** Nothing here: what, why, and the next step. */
export function Empty({
  title,
  level = 2,
  actions,
  children,
}: {
  title: string;
  level?: 2 | 3 | undefined;
  actions?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const Heading = `h${level}` as const;
  return (
    <div class="empty">
      <EmptyHouses />
      <Heading>{title}</Heading>
      {children}
      {actions && <div class="row">{actions}</div>}
    </div>
  );
}
