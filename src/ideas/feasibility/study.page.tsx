import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findPerson } from "#people";
import { readTerritory, type Territory } from "#territory";
import { communeNameOf } from "../judging/commune-name.ts";
import { dayOf } from "#platform/time/day.ts";
import { agent, settingsOf, stagesOf } from "#processes";
import { findHandled, qualityOf } from "../judging/gate.ts";
import type { Judged } from "../judging/judged.query.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import { stageOf } from "../judging/stage-of.ts";
import { askService } from "./ask.command.ts";
import { concludeStudy, reopenStudy, takeOver } from "./conclude.command.ts";
import { conflictsOf } from "./feasibility.ts";
import { feasibilityTexts } from "./feasibility.texts.ts";
import { readAsking, readConclusion } from "./study.form.ts";
import { findStudy, readAssessments, readAssessors, readPastConclusions, readReplies, type Study } from "./study.query.ts";
import { StudyPage, type StudyProps } from "./study.view.tsx";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/idee/:id/etude", Visitor>;

interface Found {
  readonly judged: Judged;
  readonly study: Study;
  readonly territory: Territory;
}

/** The study of one idea: asking services, concluding once, reopening with a reason. */
export default page("ideas/feasibility", routes.study, {
  access: agent,

  async get(visit) {
    return show(visit, await find(visit), { done: visit.url.searchParams.get("fait") ?? undefined });
  },

  async post(visit) {
    const found = await find(visit);
    const form = await visit.form();
    if (form["act"] === "ask") return ask(visit, found, form);
    if (form["act"] === "reopen") return reopen(visit, found, form);
    if (form["act"] === "take") return take(visit, found);
    return conclude(visit, found, form);
  },
});

/** @throws NotFound for somebody else's idea, and for one that is not studied. */
async function find({ db, visitor, params }: Asked): Promise<Found> {
  const judged = await findHandled(db, visitor, params.id);
  const study = await findStudy(db, judged.id);
  if (!study) throw new NotFound();
  return { judged, study, territory: await readTerritory(db) };
}

const acting = ({ visitor }: Asked, { judged, territory }: Found) => ({ proposalId: judged.id, by: visitor.id, asWhom: qualityOf(visitor, judged, territory) });
const done = ({ params }: Asked, fait: string) => ({ redirect: withQuery(routes.study.href(params), { fait }) });

async function ask(visit: Asked, found: Found, form: Record<string, string>) {
  const { db, now, locale } = visit;
  const { judged } = found;
  const read = readAsking(form, await readAssessors(db, judged.process.id), dayOf(now), locale);
  if (!read.ok) return show(visit, found, { act: "ask", values: form, problems: read.problems, status: 422 });
  const count = await askService(db, { ...acting(visit, found), ...read.value, processId: judged.process.id });
  if (count === 0) return show(visit, found, { act: "ask", values: form, problems: { assessor: feasibilityTexts[locale].askedNone }, status: 422 });
  return done(visit, "saisi");
}

async function conclude(visit: Asked, found: Found, form: Record<string, string>) {
  const { db, locale } = visit;
  const conflicts = conflictsOf(await readAssessments(db, found.judged.id));
  const read = readConclusion(form, conflicts.length > 0, locale);
  if (!read.ok) return show(visit, found, { act: "conclude", values: form, problems: read.problems, status: 422 });
  const concluded = await concludeStudy(db, { ...acting(visit, found), ...read.value, version: Number(form["version"]) || 0 });
  if (!concluded.ok)
    return show(visit, await find(visit), { wrong: feasibilityTexts[locale].problems[concluded.problem], act: "conclude", values: form, status: 409 });
  return done(visit, "conclu");
}

async function reopen(visit: Asked, found: Found, form: Record<string, string>) {
  const why = (form["why"] ?? "").trim();
  const { locale } = visit;
  if (why.length < 10 || why.length > 2000)
    return show(visit, found, { act: "reopen", values: form, problems: { why: judgingTexts[locale].reasonsMissing(10, 2000) }, status: 422 });
  if (await reopenStudy(visit.db, { ...acting(visit, found), why })) return done(visit, "rouvert");
  return show(visit, await find(visit), { wrong: feasibilityTexts[locale].problems.gone_on, status: 409 });
}

async function take(visit: Asked, found: Found) {
  if (await takeOver(visit.db, acting(visit, found))) return done(visit, "charge");
  return show(visit, await find(visit), { wrong: feasibilityTexts[visit.locale].problems.concluded, status: 409 });
}

type More = Partial<Pick<StudyProps, "wrong" | "act" | "values" | "problems">> & { readonly done?: string | undefined; readonly status?: 200 | 409 | 422 };

async function show({ db, visitor, now, locale }: Asked, { judged, study, territory }: Found, { status = 200, done, ...said }: More) {
  const [assessments, replies, past, assessors, stages, owner] = await Promise.all([
    readAssessments(db, judged.id),
    readReplies(db, judged.id),
    readPastConclusions(db, judged.id),
    readAssessors(db, judged.process.id),
    stagesOf(db, judged.process.id),
    study.ownerId ? findPerson(db, study.ownerId) : null,
  ]);
  const t = feasibilityTexts[locale];
  const stage = stageOf(stages, "feasibility", now);
  const { aspects } = settingsOf("feasibility", stage?.settings);
  const props = { judged, study, assessments, replies, past, assessors, aspects, now, ...said, communeName: communeNameOf(territory, judged.communeCode) };
  const body = (
    <StudyPage
      {...props}
      ownerName={owner?.name ?? null}
      mine={study.ownerId === visitor.id}
      done={done && Object.hasOwn(t.done, done) ? t.done[done] : undefined}
    />
  );
  return { title: t.title, robots: "noindex", status, body } as const;
}
