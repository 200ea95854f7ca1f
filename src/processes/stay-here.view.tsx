import type { ComponentChildren } from "preact";

/** A custom element: stay-here.enhance.ts. */
const Piece = "stay-here" as "div";

/** A piece of a page whose forms, where scripts run, are sent without leaving the page: the piece is replaced by its new self. */
export function StayHere({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <Piece id={id} class="stay-here">
      {children}
    </Piece>
  );
}
