import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { type CaseFile, type Decision, findCase, findDecision } from "../case/case.query.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { appealUntil } from "../rules.ts";
import { appeal } from "./appeal.command.ts";
import { ShowStatement } from "./statement.view.tsx";

type StatementVisit = VisitOf<typeof routes.statement>;

interface Statement {
  readonly file: CaseFile;
  readonly decision: Decision;
}

/** The statement of reasons, for the author of the content alone, and the way to contest it. */
export default act("moderation/statement", routes.statement, {
  access: may("moderation.appeal"),
  find,
  show,

  read(form, { now }, { decision }) {
    if (!isContestable(decision, now)) throw new Forbidden();
    return form.lines("words", 1, 4000, moderationTexts[form.locale].statement.problem);
  },

  // Sent twice, the page says when the appeal was asked for.
  async run({ db, offers, params, visitor }, { file, decision }, words) {
    const filed = await appeal(db, file, decision, words, visitor.id, offers);
    return filed.ok ? done(routes.statement.href(params), "recours") : conflict({});
  },
});

async function find({ db, params, visitor }: StatementVisit): Promise<Statement> {
  const decision = await findDecision(db, { id: params.id });
  const file = decision && (await findCase(db, decision.case_id, [{ kind: "metropolis", id: null }]));
  if (!file || file.author_id !== visitor.id) throw new NotFound();
  return { file, decision };
}

/** What stayed as its author wrote it leaves nothing to contest. */
const isContestable = ({ outcome, decided_at }: Decision, now: Date): boolean => outcome === "hidden" && now <= appealUntil(decided_at);

function show({ now, locale }: StatementVisit, { file, decision }: Statement, form: FormState) {
  const until = appealUntil(decision.decided_at);
  const t = moderationTexts[locale].statement;
  const body = <ShowStatement file={file} decision={decision} until={until} open={isContestable(decision, now)} form={form} />;
  return { title: t.title, robots: "noindex", says: { recours: t.done }, body } as const;
}
