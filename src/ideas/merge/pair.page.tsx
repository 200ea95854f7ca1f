import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { agent, manages } from "#processes";
import { decidePair } from "./decide.command.ts";
import { notYet } from "./duplicate.ts";
import { findPair, type Pair } from "./duplicate.query.ts";
import { mergeProposals } from "./merge.command.ts";
import { mergeTexts } from "./merge.texts.ts";
import { PairPage } from "./pair.view.tsx";
import { readReason } from "./reason.form.ts";
import { unmergeProposals } from "./unmerge.command.ts";
import { routes } from "../routes.ts";

type PairVisit = VisitOf<typeof routes.duplicate>;

const read = (form: Reader) => readReason(form, mergeTexts[form.locale].problems.reason);

/** One pair: both ideas, what their authors say, and what an agent may do about them. */
export default acts("ideas/merge", routes.duplicate, {
  access: agent,
  find,
  show: ({ locale }, pair, form) => ({
    title: mergeTexts[locale].pair.title,
    robots: "noindex",
    says: { ...mergeTexts[locale].acts.done, demande: mergeTexts[locale].ask.done },
    body: <PairPage pair={pair} waits={notYet(pair.answers, pair.late)} form={form} />,
  }),
  acts: (step) => ({
    merge: step({ read, run: async (visit, pair, reason) => answer(visit, await mergeProposals(visit.db, actOn(visit, pair, reason)), "reunies") }),
    keep_apart: step({ read, run: (visit, pair, reason) => end(visit, pair, "not_duplicates", reason, "distinctes") }),
    drop: step({ read, run: (visit, pair, reason) => end(visit, pair, "dropped", reason, "abandonne") }),
    reopen: step({ read, run: (visit, pair, reason) => end(visit, pair, "dropped", reason, "abandonne") }),
    undo: step({ read, run: async (visit, pair, reason) => answer(visit, await unmergeProposals(visit.db, actOn(visit, pair, reason)), "defaite") }),
  }),
});

const actOn = ({ visitor }: PairVisit, pair: Pair, reason: string) => ({ pairId: pair.id, reason, by: visitor.id, asWhom: pair.process.ownerService });

type Ending = { readonly ok: true } | { readonly ok: false; readonly problem: "ended" | "refused" | "waiting" | "moved" | "undone_already" | "kept_is_merged" };

const answer = ({ params, locale }: PairVisit, outcome: Ending, said: string): Outcome =>
  outcome.ok ? done(routes.duplicate.href(params), said) : conflict(mergeTexts[locale].problems[outcome.problem]);

async function end(visit: PairVisit, pair: Pair, state: "not_duplicates" | "dropped", reason: string, said: string): Promise<Outcome> {
  const decided = await decidePair(visit.db, state, actOn(visit, pair, reason));
  return answer(visit, decided ? { ok: true } : { ok: false, problem: "ended" }, said);
}

/** @throws NotFound for a pair of a process that somebody else runs. */
async function find({ db, params, visitor }: PairVisit): Promise<Pair> {
  const pair = await findPair(db, params.pair);
  if (!pair || !(await manages(db, pair.process, visitor))) throw new NotFound();
  return pair;
}
