import { act, again, wrong } from "#platform/web/act.ts";
import type { Reader } from "#platform/web/reader.ts";
import { readTerritory } from "#territory";
import { readAnswers } from "../apply/answers.form.ts";
import { readBudget } from "../apply/budget.form.ts";
import { findAnswered } from "../apply/place-answers.query.ts";
import { readProject } from "../apply/project.form.ts";
import type { Content } from "../application.ts";
import { callToBuild } from "../build/found.ts";
import type { Call } from "../calls.query.ts";
import { builder } from "../gate.ts";
import { routes } from "../routes.ts";
import { questionsOf } from "../question.ts";
import { mayBeAsked, rehearse } from "./rehearsal.ts";
import { rehearseTexts } from "./rehearse.texts.ts";
import { Rehearse } from "./rehearse.view.tsx";

type Communes = Awaited<ReturnType<typeof readTerritory>>["communes"];

function readContent(form: Reader, { rules, form: sections }: Call, communes: Communes): Content {
  const answers = Object.assign({}, ...sections.map((section) => readAnswers(form, section, communes)));
  return { ...readProject(form, rules, communes), ...readBudget(form), answers };
}

/** A whole application on one page, filled in before anybody else can: it is checked as a true one, and nothing of it is kept anywhere. */
export default act("calls/rehearse", routes.rehearse, {
  access: builder,
  takes: { fields: 1200 },
  async find(visit) {
    const [call, { communes }] = await Promise.all([callToBuild(visit), readTerritory(visit.db)]);
    return { call, communes, rehearsal: null as ReturnType<typeof rehearse> | null };
  },
  show: ({ locale }, found, form) => ({
    title: `${rehearseTexts[locale].title}, ${found.call.title}`,
    robots: "noindex",
    body: <Rehearse {...found} form={form} />,
  }),
  read: (form, { locale }, { call, communes }) => ({
    content: readContent(form, call, communes),
    documents: form.choices(
      "pieces",
      mayBeAsked(call).map(({ key }) => key),
      rehearseTexts[locale].documents,
    ),
  }),
  async run({ db, locale }, found, { content, documents }) {
    const named = await findAnswered(db, questionsOf(found.call.form), content.answers, locale);
    if (!named.ok) return wrong(named.problems);
    return again({}, { ...found, rehearsal: rehearse(found.call, { ...content, answers: named.answers }, documents) });
  },
});
