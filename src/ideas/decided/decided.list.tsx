import type { DecidedList } from "#processes";
import { pageNumber } from "#platform/web/filters.ts";
import { listDecided } from "./decided.query.ts";
import { DecidedIdeas } from "./decided.view.tsx";
import { outcomes } from "./outcome.ts";

/** What was decided on each idea, for the page of what is decided: a part of a page with filters of its own, so not a `list`. */
export const decidedIdeas: DecidedList = async ({ db, url, territory, filters, processes }) => {
  const outcome = outcomes.find((one) => one === url.searchParams.get("decision")) ?? null;
  const page = pageNumber(url.searchParams);
  const { decided, total } = await listDecided(db, { processes, commune: filters.commune?.code ?? null, outcome, page });
  return { band: <DecidedIdeas {...{ decided, total, filters, outcome, page, territory }} />, kept: outcome ? { decision: outcome } : {} };
};
