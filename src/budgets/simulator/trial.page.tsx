import { sql } from "kysely";

import { findFault } from "#engines/budgeting/budgeting.ts";
import type { Db } from "#platform/db/db.ts";
import { startTask } from "#platform/jobs/task.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { runs } from "../team.ts";
import { runsSomewhere } from "../team-gates.ts";
import type { Parameters } from "../vote.ts";
import { findPastVote, findTrials, type PastVote } from "./simulator.query.ts";
import { simulatorTexts } from "./simulator.texts.ts";
import { nameOf, usualRules } from "./trial.ts";
import { TrialPage, type TrialProps } from "./trial.view.tsx";

type Trying = Visit<"/votes/simulateur/:past", Visitor>;

/** One past vote by every rule that was tried on it. */
export default page("budgets/simulator", routes.trial, {
  access: runsSomewhere,
  get: async (visit) => show(visit, await pastFor(visit), {}),

  async post(visit) {
    const { db, locale, visitor } = visit;
    const past = await pastFor(visit);
    const typed = await visit.form();
    const t = simulatorTexts[locale];
    const vote = (await findDrafts(db, visitor)).find(({ slug }) => slug === typed["vote"]);
    if (!vote) return show(visit, past, { problems: { vote: t.voteMissing } }, 422);
    const parameters = { ...vote.parameters, seed: past.slug };
    if (!readsBallots(past, parameters)) return show(visit, past, { problems: { vote: t.cannot } }, 422);
    await startTask(db, { kind: "budgets/try-rules", title: past.title, data: { pastVoteId: past.id, rules: [parameters] }, by: visitor.id });
    return { redirect: `${routes.trial.href(visit.params)}?essai=${vote.slug}` };
  },
});

async function pastFor({ db, params }: Trying): Promise<PastVote> {
  const past = await findPastVote(db, params.past);
  if (!past) throw new NotFound();
  return past;
}

/** As the engine judges it: points for ballots with points, ranks for ranked ones. */
function readsBallots({ kind }: PastVote, parameters: Parameters): boolean {
  const points = kind === "cumulative" || kind === "scoring" ? new Float64Array(0) : null;
  const ballots = { starts: new Uint32Array(1), choices: new Uint32Array(0), points, pointScale: 1 };
  return findFault({ kind, budget: { numerator: 1n, denominator: 1n }, projects: [], ballots, voters: 0 }, parameters) === null;
}

interface Draft {
  readonly slug: string;
  readonly title: string;
  readonly owner_commune: string | null;
  readonly parameters: Parameters;
}

/** Votes whose rule may still change, of those that this person runs. */
async function findDrafts(db: Db, visitor: Visitor): Promise<Draft[]> {
  const { rows } =
    await sql<Draft>`select slug, title, owner_commune, parameters from budgets.vote where state = 'draft' and rehearsal_of is null order by title`.execute(db);
  return rows.filter((vote) => runs(visitor, vote));
}

async function show(
  { db, visitor, url }: Trying,
  past: PastVote,
  { problems = {} }: Pick<Partial<TrialProps>, "problems">,
  status?: HtmlAnswer["status"],
): Promise<HtmlAnswer> {
  const [trials, drafts] = await Promise.all([findTrials(db, past.id), findDrafts(db, visitor)]);
  const asked = drafts.find(({ slug }) => slug === url.searchParams.get("essai"));
  const expected = [...usualRules(past.kind), ...(asked ? [{ ...asked.parameters, seed: past.slug }] : [])].map(nameOf);
  const known = new Set(trials.map(({ parameters }) => nameOf(parameters)));
  const body = <TrialPage past={past} trials={trials} waiting={expected.some((name) => !known.has(name))} drafts={drafts} problems={problems} />;
  return { title: past.title, robots: "noindex", body, ...(status && { status }) };
}
