import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { phaseOf } from "#processes";
import { findStudy } from "../feasibility/study.query.ts";
import { communeNameOf } from "../judging/commune-name.ts";
import { findJudged, type Judged } from "../judging/judged.query.ts";
import { readOpinions } from "../opinion/opinion.query.ts";
import { findOwnJury } from "./gate.ts";
import { type Jury, readCandidates } from "./jury.query.ts";
import { juryTexts } from "./jury.texts.ts";
import { readConflict, readScores } from "./sheet.form.ts";
import { findOwnSheet, readOwnSheets, readSheetsOn, type Sheet } from "./sheet.query.ts";
import { JurySheet, type JurySheetProps } from "./sheet.view.tsx";
import { declareConflict, type Outcome, submitScores } from "./submit.command.ts";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/jury/:process/:number", Visitor>;

interface Found {
  readonly jury: Jury;
  readonly judged: Judged;
  readonly own: Sheet | null;
}

/** One proposal before one juror: scores with reasons, or a conflict of interest. */
export default page("ideas/jury", routes.jurySheet, {
  access: signedIn,

  async get(visit) {
    return show(visit, await find(visit), { done: visit.url.searchParams.get("fait") ?? undefined });
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const found = await find(visit);
    const { jury, judged } = found;
    const form = await visit.form();
    const submitting = { stage: jury.stage, proposalId: judged.id, personId: visitor.id };
    if (form["act"] === "conflict") {
      const read = readConflict(form, locale);
      if (!read.ok) return show(visit, found, { act: "conflict", values: form, problems: read.problems, status: 422 });
      return after(visit, await declareConflict(db, submitting, read.value), form, "conflit");
    }
    const seen = Number(form["seen"]) || 0;
    const read = readScores(form, jury.criteria, jury.top, seen > 0, locale);
    if (!read.ok) return show(visit, found, { act: "score", values: form, problems: read.problems, status: 422 });
    return after(visit, await submitScores(db, submitting, { ...read.value, seen }), form, "notes");
  },
});

/** @throws NotFound unless it is before the jury, and one is a juror. */
async function find({ db, visitor, params, now }: Asked): Promise<Found> {
  const { process, jury } = await findOwnJury(db, visitor, params.process, now);
  const candidate = (await readCandidates(db, process.id, jury.stage.id)).find(({ number }) => String(number) === params.number);
  const judged = candidate && (await findJudged(db, candidate.id));
  if (!judged) throw new NotFound();
  return { jury, judged, own: await findOwnSheet(db, jury.stage.id, judged.id, visitor.id) };
}

async function after(visit: Asked, outcome: Outcome, form: Record<string, string>, done: string) {
  if (!outcome.ok) return show(visit, await find(visit), { act: "score", values: form, wrong: juryTexts[visit.locale].problems[outcome.problem], status: 409 });
  return { redirect: withQuery(routes.jurySheet.href(visit.params), { fait: done }) };
}

type More = Partial<Pick<JurySheetProps, "wrong" | "act" | "values" | "problems">> & { readonly done?: string | undefined; readonly status?: 200 | 409 | 422 };

async function show({ db, visitor, now, locale }: Asked, { jury, judged, own }: Found, { status = 200, done, ...said }: More) {
  const { stage } = jury;
  const [sheets, mine, candidates, opinions, study, territory] = await Promise.all([
    // Until one's own is in, the others' are not even read.
    own?.kind === "score" ? readSheetsOn(db, stage.id, judged.id) : [],
    readOwnSheets(db, stage.id, visitor.id),
    readCandidates(db, judged.process.id, stage.id),
    readOpinions(db, judged.id),
    findStudy(db, judged.id),
    readTerritory(db),
  ]);
  const next = [...candidates.filter(({ number }) => number > judged.number), ...candidates].find(({ id }) => id !== judged.id && !mine.has(id)) ?? null;
  const t = juryTexts[locale];
  const props = { jury, judged, own, opinions, study, next, territory, now, open: phaseOf(stage, now) === "now" && jury.records === 0, ...said };
  const body = (
    <JurySheet
      {...props}
      others={sheets.filter(({ id }) => id !== own?.id)}
      communeName={communeNameOf(territory, judged.communeCode)}
      done={done && Object.hasOwn(t.done, done) ? t.done[done] : undefined}
    />
  );
  return { title: t.judge, robots: "noindex", status, body } as const;
}
