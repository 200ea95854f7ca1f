import { plural } from "#platform/i18n/format.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { oneOf } from "#platform/web/filters.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { agent, findManaged, type ProcessSheet } from "#processes";
import { findAlike } from "./alike.query.ts";
import { askAuthors } from "./ask.command.ts";
import { type PairQuestion, readPair } from "./ask.form.ts";
import { decidePairs } from "./decide.command.ts";
import { countPairs, findBoth, findPairs } from "./duplicate.query.ts";
import { mergeTexts } from "./merge.texts.ts";
import { Queue } from "./queue.view.tsx";
import { readReason } from "./reason.form.ts";
import { routes } from "../routes.ts";

type QueueVisit = VisitOf<typeof routes.duplicates>;

/** Pairs that wait, and those of which something was decided; several that wait are ended at once, for one reason. */
export const duplicatePages = list("ideas/merge", routes.duplicates, {
  access: agent,
  find: ({ db, params, visitor }) => findManaged(db, params.process, visitor),
  filters: { which: oneOf("liste", { open: "", decided: "decidees" }, "open") },
  async rows({ db }, process, { which }, range) {
    const [rows, counts] = await Promise.all([findPairs(db, process.id, which === "open", range), countPairs(db, process.id)]);
    return { rows, total: counts[which] };
  },
  async show({ db, url, locale }, process, found, form) {
    const { title, ended } = mergeTexts[locale].queue;
    const [counts, alike] = await Promise.all([countPairs(db, process.id), found.values.which === "open" ? findAlike(db, process.id) : []]);
    const chosen = { gardee: url.searchParams.get("gardee") ?? "", reunie: url.searchParams.get("reunie") ?? "" };
    return {
      title,
      robots: "noindex",
      says: { finies: (count) => plural(count, locale, ended) },
      body: <Queue process={process} found={found} alike={alike} counts={counts} chosen={chosen} form={form} />,
    };
  },
  acts: (step) => ({
    ask: step({ read: (form, _, process) => readPair(form, process.slug), run: ask }),
    keep_apart: step({ read: readTicked, run: (visit, process, ticked) => end(visit, process, "not_duplicates", ticked) }),
    drop: step({ read: readTicked, run: (visit, process, ticked) => end(visit, process, "dropped", ticked) }),
  }),
});

async function ask(visit: QueueVisit, process: ProcessSheet, { reason, days, ...numbers }: PairQuestion): Promise<Outcome> {
  const { db, visitor, locale, now } = visit;
  const t = mergeTexts[locale].problems;
  const { keptId, goneId } = await findBoth(db, process.id, numbers);
  if (!keptId || !goneId) return wrong({ ...(!keptId && { gardee: t.unknown }), ...(!goneId && { reunie: t.unknown }) });
  const answerBy = instantOf(addDays(dayOf(now), days), "23:59");
  const asked = await askAuthors(db, visit, { processId: process.id, keptId, goneId, reason, answerBy, by: visitor.id });
  return asked.ok ? done(routes.duplicate.href({ pair: asked.id }), "demande") : conflict({ reunie: t[asked.problem] });
}

interface PairSelection {
  readonly ids: readonly string[];
  readonly reason: string;
}

function readTicked(form: Reader): PairSelection {
  return { ids: tickedRows(form), reason: readReason(form, mergeTexts[form.locale].problems.reason) };
}

/** Those of which somebody decided meanwhile stay as they are; how many were ended is said. */
async function end(visit: QueueVisit, process: ProcessSheet, state: "not_duplicates" | "dropped", { ids, reason }: PairSelection): Promise<Outcome> {
  const count = await decidePairs(visit.db, state, { processId: process.id, ids, reason, by: visit.visitor.id });
  return count > 0 ? done(hereOf(visit), "finies", count) : conflict(mergeTexts[visit.locale].problems.ended);
}
