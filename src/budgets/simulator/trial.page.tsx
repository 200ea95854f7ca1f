import { findFault } from "#engines/budgeting/budgeting.ts";
import { startTask } from "#platform/jobs/task.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { routes } from "../routes.ts";
import { runsSomewhere } from "../gates.ts";
import type { Parameters } from "../vote.ts";
import { type Draft, findDrafts, findPastVote, findTrials, type PastVote } from "./simulator.query.ts";
import { simulatorTexts } from "./simulator.texts.ts";
import { nameOf, usualRules } from "./trial.ts";
import { TrialPage } from "./trial.view.tsx";

type Trying = VisitOf<typeof routes.trial>;

/** One past vote by every rule that was tried on it. */
export default act("budgets/simulator", routes.trial, {
  access: runsSomewhere,
  find: pastFor,
  show,
  async read(form, { db, visitor }, past) {
    const t = simulatorTexts[form.locale];
    const drafts = await findDrafts(db, visitor);
    const draft = drafts.find(({ slug }) => slug === form.text("vote"));
    if (form.check("vote", draft !== undefined, t.voteMissing)) form.check("vote", readsBallots(past, ruleOn(past, draft!)), t.cannot);
    return draft!;
  },
  async run({ db, visitor, params }, past, draft) {
    await startTask(db, { kind: "budgets/try-rules", title: past.title, data: { pastVoteId: past.id, rules: [ruleOn(past, draft)] }, by: visitor.id });
    return done(withQuery(routes.trial.href(params), { essai: draft.slug }));
  },
});

/** @throws NotFound */
async function pastFor({ db, params }: Trying): Promise<PastVote> {
  const past = await findPastVote(db, params.past);
  if (!past) throw new NotFound();
  return past;
}

/** Lots are drawn from the name of the past vote. */
const ruleOn = ({ slug }: PastVote, { parameters }: Draft): Parameters => ({ ...parameters, seed: slug });

/** As the engine judges it: points for ballots with points, ranks for ranked ones. */
function readsBallots({ kind }: PastVote, parameters: Parameters): boolean {
  const points = kind === "cumulative" || kind === "scoring" ? new Float64Array(0) : null;
  const ballots = { starts: new Uint32Array(1), choices: new Uint32Array(0), points, pointScale: 1 };
  return findFault({ kind, budget: { numerator: 1n, denominator: 1n }, projects: [], ballots, voters: 0 }, parameters) === null;
}

async function show({ db, visitor, url }: Trying, past: PastVote, form: FormState): Promise<HtmlAnswer> {
  const [trials, drafts] = await Promise.all([findTrials(db, past.id), findDrafts(db, visitor)]);
  const tried = drafts.filter(({ slug }) => slug === url.searchParams.get("essai")).map((draft) => ruleOn(past, draft));
  const expected = [...usualRules(past.kind), ...tried].map(nameOf);
  const known = new Set(trials.map(({ parameters }) => nameOf(parameters)));
  const body = <TrialPage past={past} trials={trials} waiting={expected.some((name) => !known.has(name))} drafts={drafts} form={form} />;
  return { title: past.title, robots: "noindex", body };
}
