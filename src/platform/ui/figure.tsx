import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { Disclosure } from "./disclosure.tsx";
import { texts } from "./texts.ts";

interface FigureProps {
  id?: string | undefined;
  kind?: "map" | "chart" | undefined;
  caption?: ComponentChildren;
  /** The same data as a table: every map and every chart has one, here or in the list beside it. */
  table?: ComponentChildren;
  class?: string | undefined;
  children: ComponentChildren;
}

/** A drawing, its caption (date and source), and the equal table, closed. */
export function Figure({ id, kind = "chart", caption, table, children, class: className }: FigureProps) {
  const t = useTexts(texts);
  return (
    <figure id={id} class={className}>
      {children}
      {table && (
        <Disclosure bare summary={kind === "map" ? t.mapAsTable : t.chartAsTable}>
          {table}
        </Disclosure>
      )}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
