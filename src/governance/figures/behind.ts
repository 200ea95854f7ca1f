import { withQuery } from "#platform/web/path.ts";
import type { Indicator, Part, Territory } from "#territory";
import { namePart } from "./part.ts";
import { routes } from "../routes.ts";

export interface RowsQuestion {
  readonly part: Part;
  readonly territory: Territory;
  /** As of that day; today when absent. */
  readonly day?: string;
  /** Only what came since: what a target counts. */
  readonly after?: string | null;
}

/** Where the rows behind a figure are, or why they are not public. */
export function behind(indicator: Indicator, { part, territory, day, after }: RowsQuestion): ReturnType<Indicator["rows"]> {
  if (!indicator.lines) return indicator.rows(part, territory);
  const query = { territoire: part.kind === "metropolis" ? null : namePart(part), jour: day ?? null, depuis: after ?? null };
  return { href: withQuery(routes.lines.href({ id: indicator.id }), query) };
}
