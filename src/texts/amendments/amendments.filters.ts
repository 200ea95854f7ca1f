import { type AmendmentState, isAmendmentState } from "../text.ts";

export const sorts = ["text", "supports", "newest"] as const;
export type Sort = (typeof sorts)[number];

export interface AmendmentFilters {
  readonly state: AmendmentState | "decided" | null;
  readonly sort: Sort;
  readonly page: number;
}

/** What makes no sense is as if it were not there: an address is not a form. */
export function readFilters(query: URLSearchParams): AmendmentFilters {
  const state = query.get("etat");
  const sort = query.get("tri");
  return {
    state: state === "decided" || isAmendmentState(state) ? state : null,
    sort: sorts.find((one) => one === sort) ?? "text",
    page: Math.min(1000, Math.max(1, Math.trunc(Number(query.get("page"))) || 1)),
  };
}
