import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { agent } from "#processes";
import { communeNameOf } from "../judging/commune-name.ts";
import { findHandled, qualityOf } from "../judging/gate.ts";
import type { Judged } from "../judging/judged.query.ts";
import { publishAnswer } from "./answer.command.ts";
import { readAnswer } from "./answer.form.ts";
import { findAnswer } from "./answer.query.ts";
import { answerTexts } from "./answer.texts.ts";
import { AnswerPage, type AnswerPageProps } from "./answer.view.tsx";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/idee/:id/reponse", Visitor>;

/** The official answer to one idea: published once it is decided, then corrected in versions. */
export default page("ideas/answer", routes.answer, {
  access: agent,

  async get(visit) {
    return show(visit, await findHandled(visit.db, visit.visitor, visit.params.id), { done: visit.url.searchParams.get("fait") === "publiee" });
  },

  async post(visit) {
    const { db, visitor, params, locale } = visit;
    const judged = await findHandled(db, visitor, params.id);
    const form = await visit.form();
    const seen = Number(form["seen"]) || 0;
    const read = readAnswer(form, judged.state, seen > 0, locale);
    if (!read.ok) return show(visit, judged, { values: form, problems: read.problems, status: 422 });
    const published = await publishAnswer(db, { ...read.value, proposalId: judged.id, seen, by: visitor.id });
    if (!published.ok)
      return show(visit, await findHandled(db, visitor, params.id), { values: form, wrong: answerTexts[locale].problems[published.problem], status: 409 });
    return { redirect: withQuery(routes.answer.href(params), { fait: "publiee" }) };
  },
});

type More = Partial<Pick<AnswerPageProps, "values" | "problems" | "wrong">> & { readonly done?: boolean; readonly status?: 200 | 409 | 422 };

async function show({ db, visitor, locale }: Asked, judged: Judged, { status = 200, done, ...said }: More) {
  const [answer, territory] = await Promise.all([findAnswer(db, judged.id), readTerritory(db)]);
  const t = answerTexts[locale];
  const props = { judged, answer, communeName: communeNameOf(territory, judged.communeCode), signs: qualityOf(visitor, judged, territory), ...said };
  return { title: t.title, robots: "noindex", status, body: <AnswerPage {...props} done={done ? t.done["publiee"] : undefined} /> } as const;
}
