import { act, again } from "#platform/web/act.ts";
import type { Reader } from "#platform/web/reader.ts";
import { readTerritory } from "#territory";
import { readAnswers } from "../apply/answers.form.ts";
import { readBudget } from "../apply/budget.form.ts";
import { readProject } from "../apply/project.form.ts";
import type { Content } from "../application.ts";
import { callToBuild } from "../build/found.ts";
import type { Call } from "../calls.query.ts";
import { builder } from "../gate.ts";
import { routes } from "../routes.ts";
import { rehearse } from "./rehearsal.ts";
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
      call.rules.documents.map(({ key }) => key),
      rehearseTexts[locale].documents,
    ),
  }),
  run: (_, found, { content, documents }) => again({}, { ...found, rehearsal: rehearse(found.call, content, documents) }),
});
