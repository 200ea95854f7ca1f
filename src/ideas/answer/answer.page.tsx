import { longText } from "#platform/web/form-input.ts";
import { act, conflict, done } from "#platform/web/act.ts";
import { agent } from "#processes";
import { openCase, qualityOf } from "../case/gate.ts";
import { routes } from "../routes.ts";
import { publishAnswer } from "./answer.command.ts";
import { readAnswer } from "./answer.form.ts";
import { type AnswerVersion, findAnswer } from "./answer.query.ts";
import { answerTexts } from "./answer.texts.ts";
import { AnswerPage } from "./answer.view.tsx";

/** The official answer to one idea: published once it is decided, then corrected in versions. */
export default act("ideas/answer", routes.answer, {
  access: agent,
  takes: longText,
  async find(visit) {
    const judged = await openCase(visit);
    return { judged, answer: await findAnswer(visit.db, judged.id) };
  },
  values: ({ visitor }, { judged, answer }) => (answer ? valuesOf(answer.versions[0]) : { reasons: judged.stateReason, as_whom: qualityOf(visitor, judged) }),
  show: ({ locale }, found, form) => ({
    title: answerTexts[locale].title,
    robots: "noindex",
    says: answerTexts[locale].done,
    body: <AnswerPage {...found} form={form} />,
  }),
  read: (form, _, { judged }) => readAnswer(form, judged.state),
  async run({ db, visitor, params, locale }, { judged }, answer) {
    const published = await publishAnswer(db, { ...answer, proposalId: judged.id, by: visitor.id });
    return published.ok ? done(routes.answer.href(params), "publiee") : conflict(answerTexts[locale].problems[published.problem]);
  },
});

const valuesOf = (version: AnswerVersion) => ({
  outcome: version.outcome,
  reasons: version.reasons,
  as_whom: version.asWhom,
  deliberation: version.deliberation,
  deliberated_on: version.deliberatedOn,
  budget_line: version.budgetLine,
  project_url: version.projectUrl,
});
