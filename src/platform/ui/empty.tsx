import type { ComponentChildren } from "preact";

import { EmptyHouses } from "./belfry.tsx";

/** Nothing here: what, why, and the next step. */
export function Empty({
  title,
  text,
  level = 2,
  actions,
  children,
}: {
  title: string;
  /** One paragraph; `children` where it is more. */
  text?: ComponentChildren;
  level?: 2 | 3 | undefined;
  actions?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const Heading = `h${level}` as const;
  return (
    <div class="empty">
      <EmptyHouses />
      <Heading>{title}</Heading>
      {text && <p>{text}</p>}
      {children}
      {actions && <div class="row">{actions}</div>}
    </div>
  );
}
