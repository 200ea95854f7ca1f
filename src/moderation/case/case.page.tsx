import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { countPast, findCase, findDecision, listReports } from "./case.query.ts";
import { ShowCase, type ShowCaseProps } from "./case.view.tsx";
import { decide } from "./decide.command.ts";
import { readDecision, readJudgment } from "./decide.form.ts";
import { judge } from "./judge.command.ts";

type CaseVisit = Visit<"/moderation/dossiers/:id", Visitor>;

/** One case: what is written, what is said against it, and the decision; then the appeal, for somebody else. */
export default page("moderation/case", routes.case, {
  access: may("moderation.decide"),

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, visitor, locale } = visit;
    const t = moderationTexts[locale].case;
    const { file, decision } = await find(visit);
    // One's own content is judged by others.
    if (file.author_id === visitor.id) throw new Forbidden();
    const values = await visit.form();
    const done = { redirect: withQuery(routes.case.href({ id: file.id }), { fait: "decide" }) };
    if (values.act === "judge") {
      if (!decision?.appeal || decision.decided_by === visitor.id) throw new Forbidden();
      const read = readJudgment(values, t);
      if (!read.ok) return show(visit, { values, problems: read.problems }, 422);
      const judged = await judge(db, file, decision.id, read.value, visitor.id);
      return judged.ok ? done : show(visit, { values, conflict: true }, 409);
    }
    const read = readDecision(values, t);
    if (!read.ok) return show(visit, { values, problems: read.problems }, 422);
    const decided = await decide(db, file, read.value, visitor.id, visit);
    return decided.ok ? done : show(visit, { values, conflict: true }, 409);
  },
});

async function find({ db, params, visitor }: CaseVisit) {
  const file = await findCase(db, params.id, scopesOf(visitor, "moderation.decide"));
  if (!file) throw new NotFound();
  return { file, decision: await findDecision(db, { caseId: file.id }) };
}

async function show(visit: CaseVisit, form: Pick<ShowCaseProps, "values" | "problems" | "conflict">, status: 200 | 409 | 422 = 200) {
  const { db, offers, visitor, locale, url } = visit;
  const { file, decision } = await find(visit);
  const [reports, past] = await Promise.all([listReports(db, file.id), countPast(db, file)]);
  const label = offers.reportables.find(({ kind }) => kind === file.kind)?.label[locale] ?? file.kind;
  const props = { file, label, decision, reports, past, me: visitor.id, done: url.searchParams.get("fait") === "decide", ...form };
  return { title: moderationTexts[locale].case.title(file.title), status, robots: "noindex" as const, body: <ShowCase {...props} /> };
}
