import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { can, may, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { type CaseFile, countPast, type Decision, findCase, findDecision, listReports } from "./case.query.ts";
import { ShowCase } from "./case.view.tsx";
import { decide } from "./decide.command.ts";
import { readDecision, readJudgment } from "./decide.form.ts";
import { judge } from "./judge.command.ts";

type CaseVisit = VisitOf<typeof routes.case>;

interface Case {
  readonly file: CaseFile;
  readonly decision: Decision | null;
}

/** One case: what is written, what is said against it, and the decision; then the appeal, for somebody else. */
export default acts("moderation/case", routes.case, {
  access: may("moderation.decide"),
  find,
  show,
  acts: (step) => ({
    decide: step({
      read(form, visit, { file }) {
        refuseOwn(visit, file);
        return readDecision(form, suspends(visit.visitor, file));
      },
      async run(visit, { file }, decision) {
        const decided = await decide(visit.db, file, decision, visit.visitor.id, visit);
        return decided.ok ? done(routes.case.href(visit.params), "decide") : conflict(moderationTexts[visit.locale].case.conflict);
      },
    }),
    judge: step({
      read(form, visit, { file, decision }) {
        refuseOwn(visit, file);
        if (!decision?.appeal || decision.decided_by === visit.visitor.id) throw new Forbidden();
        return { ...readJudgment(form), decisionId: decision.id };
      },
      async run({ db, params, visitor, locale }, { file }, { decisionId, ...judgment }) {
        const judged = await judge(db, file, decisionId, judgment, visitor.id);
        return judged.ok ? done(routes.case.href(params), "decide") : conflict(moderationTexts[locale].case.conflict);
      },
    }),
  }),
});

async function find({ db, params, visitor }: CaseVisit): Promise<Case> {
  const file = await findCase(db, params.id, scopesOf(visitor, "moderation.decide"));
  if (!file) throw new NotFound();
  return { file, decision: await findDecision(db, { caseId: file.id }) };
}

/** Somebody with an account, by who moderates everywhere: it holds everywhere. */
const suspends = (visitor: Visitor, { author_id }: CaseFile): boolean => author_id !== null && can(visitor, "moderation.decide", {});

/** One's own content is judged by others. @throws Forbidden */
function refuseOwn({ visitor }: CaseVisit, file: CaseFile): void {
  if (file.author_id === visitor.id) throw new Forbidden();
}

async function show({ db, offers, visitor, locale }: CaseVisit, { file, decision }: Case, form: FormState) {
  const [reports, past] = await Promise.all([listReports(db, file.id), countPast(db, file)]);
  const label = offers.reportables.find(({ kind }) => kind === file.kind)?.label[locale] ?? file.kind;
  const t = moderationTexts[locale].case;
  return {
    title: t.title(file.title),
    robots: "noindex",
    says: { decide: { sentence: t.done, next: t.doneText } },
    body: (
      <ShowCase file={file} label={label} decision={decision} reports={reports} past={past} me={visitor.id} suspends={suspends(visitor, file)} form={form} />
    ),
  } as const;
}
