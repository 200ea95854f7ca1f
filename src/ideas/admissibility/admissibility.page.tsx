import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { withQuery } from "#platform/web/path.ts";
import { readTerritory } from "#territory";
import { agent, type StageSheet, stagesOf } from "#processes";
import { type Criterion, readCriteria } from "../criteria/criteria.query.ts";
import { communeNameOf } from "../judging/commune-name.ts";
import { findHandled, qualityOf } from "../judging/gate.ts";
import type { Judged } from "../judging/judged.query.ts";
import { stageOf } from "../judging/stage-of.ts";
import { countAdmissibility, findNext, readDecisions } from "./admissibility.query.ts";
import { admissibilityTexts } from "./admissibility.texts.ts";
import { decideAdmissibility } from "./decide.command.ts";
import { readDecision } from "./decide.form.ts";
import { Decide, type DecideProps } from "./decide.view.tsx";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/idee/:id/recevabilite", Visitor>;

interface Case {
  readonly judged: Judged;
  readonly stage: StageSheet;
  readonly criteria: readonly Criterion[];
}

/** One idea: admitted, refused, or what was decided revised. "suite": one after the other. */
export default page("ideas/admissibility", routes.admissibility, {
  access: agent,

  async get(visit) {
    return show(visit, await findCase(visit), { done: visit.url.searchParams.get("fait") ?? undefined });
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const found = await findCase(visit);
    const { judged, stage, criteria } = found;
    const form = await visit.form();
    const seen = Number(form["seen"]) || 0;
    const read = readDecision(form, criteria, seen > 0, locale);
    if (!read.ok) return show(visit, found, { problems: read.problems, values: read.values, status: 422 });
    const asWhom = qualityOf(visitor, judged, await readTerritory(db));
    const decided = await decideAdmissibility(db, { ...read.value, proposalId: judged.id, seen, stageId: stage.id, by: visitor.id, asWhom });
    if (!decided.ok) return show(visit, await findCase(visit), { wrong: admissibilityTexts[locale].problems[decided.problem], status: 409 });
    return { redirect: await onwards(visit, judged, seen > 0 ? "revue" : read.value.decision === "admitted" ? "recevable" : "refusee") };
  },
});

/** @throws NotFound for somebody else's idea, and in a process that judges no admissibility. */
async function findCase({ db, visitor, params, now }: Asked): Promise<Case> {
  const judged = await findHandled(db, visitor, params.id);
  const stage = stageOf(await stagesOf(db, judged.process.id), "admissibility", now);
  if (!stage) throw new NotFound();
  return { judged, stage, criteria: await readCriteria(db, stage.id) };
}

/** The next idea of the queue, at its form: Tab then leads to the first button. Null-like: the queue, when none is left. */
async function onwards({ db, url, params }: Asked, judged: Judged, done: string): Promise<string> {
  if (!url.searchParams.has("suite")) return withQuery(routes.admissibility.href(params), { fait: done });
  const next = await findNext(db, judged.process.id, judged.number);
  if (!next) return withQuery(routes.admissibilityQueue.href({ process: judged.process.slug }), { fait: done });
  return `${withQuery(routes.admissibility.href({ id: next.id }), { suite: 1, fait: done })}#decision`;
}

type More = Partial<Pick<DecideProps, "done" | "wrong" | "values" | "problems">> & { readonly status?: 200 | 409 | 422 };

async function show({ db, url, locale }: Asked, { judged, stage, criteria }: Case, { status = 200, ...said }: More) {
  const oneByOne = url.searchParams.has("suite");
  const [decisions, counts, next, territory] = await Promise.all([
    readDecisions(db, judged.id),
    countAdmissibility(db, judged.process.id),
    oneByOne ? findNext(db, judged.process.id, judged.number) : null,
    readTerritory(db),
  ]);
  const communeName = communeNameOf(territory, judged.communeCode);
  const props = { judged, communeName, stage, criteria, decisions, left: counts.waiting, oneByOne, next, ...said };
  return { title: admissibilityTexts[locale].judge, robots: "noindex", status, body: <Decide {...props} /> } as const;
}
