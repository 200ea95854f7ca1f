import type { ComponentChildren } from "preact";

import type { Indicator } from "#territory";
import { behind, type RowsQuestion } from "./behind.ts";

/** A figure that leads to its rows; as it is where they are not public. */
export function FigureLink({ indicator, asked, children }: { indicator: Indicator; asked: RowsQuestion; children: ComponentChildren }) {
  const { href } = behind(indicator, asked);
  return href === null ? <span>{children}</span> : <a href={href}>{children}</a>;
}
