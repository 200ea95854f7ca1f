import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { findCase, findDecision } from "../case/case.query.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { appealUntil } from "../rules.ts";
import { appeal } from "./appeal.command.ts";
import { ShowStatement, type ShowStatementProps } from "./statement.view.tsx";

type StatementVisit = Visit<"/moderation/decisions/:id", Visitor>;

/** The statement of reasons, for the author of the content alone, and the way to contest it. */
export default page("moderation/statement", routes.statement, {
  access: may("moderation.appeal"),

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, offers, visitor, now, locale } = visit;
    const { file, decision } = await find(visit);
    if (now > appealUntil(decision.decided_at)) throw new Forbidden();
    const values = await visit.form();
    const words = (values.words ?? "").trim();
    if (words.length === 0 || words.length > 4000) return show(visit, { values, problems: { words: moderationTexts[locale].statement.problem } }, 422);
    const filed = await appeal(db, file, decision, words, visitor.id, offers);
    return filed.ok ? { redirect: withQuery(routes.statement.href(visit.params), { fait: "recours" }) } : show(visit, {}, 409);
  },
});

async function find({ db, params, visitor }: StatementVisit) {
  const decision = await findDecision(db, { id: params.id });
  const file = decision && (await findCase(db, decision.case_id, [{ kind: "metropolis", id: null }]));
  if (!file || file.author_id !== visitor.id) throw new NotFound();
  return { file, decision };
}

async function show(visit: StatementVisit, form: Pick<ShowStatementProps, "values" | "problems">, status: 200 | 409 | 422 = 200) {
  const { file, decision } = await find(visit);
  const until = appealUntil(decision.decided_at);
  const done = visit.url.searchParams.get("fait") === "recours";
  const body = <ShowStatement file={file} decision={decision} until={until} open={visit.now <= until} done={done} {...form} />;
  return { title: moderationTexts[visit.locale].statement.title, status, robots: "noindex" as const, body };
}
