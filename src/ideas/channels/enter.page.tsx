import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findProcess } from "#processes";
import { formRules } from "../write/rules.query.ts";
import { channelsTexts } from "./channels.texts.ts";
import { enter } from "./entry.command.ts";
import { entryProblem, readEntry } from "./entry.form.ts";
import { EnterPage } from "./enter.view.tsx";
import { findManagedSource, takesEntries } from "./find-source.ts";
import type { SourceSheet } from "./ledger.query.ts";
import { type EntryKind, kindOf, kindWords } from "./source.ts";
import { routes } from "../routes.ts";

type EnterVisit = Visit<"/participer/instruction/contributions/:source/saisir", Visitor>;
type Typed = Record<string, string>;

/** One sheet after the other: an idea, a count of supports, a comment. */
export default page("ideas/channels", routes.enter, {
  access: agent,

  async get(visit) {
    const source = await find(visit);
    return show(visit, source, kindOf(visit.url.searchParams.get("quoi")) ?? "proposal", {});
  },

  async post(visit) {
    const { db, visitor, locale, params } = visit;
    const source = await find(visit);
    const typed = await visit.form();
    const kind = kindOf(typed["quoi"]) ?? "proposal";
    const read = readEntry(kind, typed, await rulesFor(visit, source));
    if (!read.ok) return show(visit, source, kind, typed, read.problems, 422);
    const entered = await enter(db, { source, entry: read.value, by: visitor.id });
    if (!entered.ok) return show(visit, source, kind, typed, entryProblem(entered.problem, kind, locale), entered.problem === "unknown" ? 422 : 409);
    return { redirect: withQuery(routes.enter.href(params), { quoi: kindWords[kind], fait: "saisie" }) };
  },
});

/** @throws NotFound also for a process that is over. */
async function find(visit: EnterVisit): Promise<SourceSheet> {
  const source = await findManagedSource(visit);
  if (!takesEntries(source)) throw new NotFound();
  return source;
}

export async function rulesFor({ db, locale, visitor }: Pick<EnterVisit, "db" | "locale" | "visitor">, source: SourceSheet) {
  const process = await findProcess(db, source.process.slug, visitor);
  if (!process) throw new NotFound();
  return formRules({ db, locale }, process);
}

async function show(
  visit: EnterVisit,
  source: SourceSheet,
  kind: EntryKind,
  values: Typed,
  problems: Typed = {},
  status: 200 | 409 | 422 = 200,
): Promise<HtmlAnswer> {
  const rules = kind === "proposal" ? await rulesFor(visit, source) : null;
  return {
    title: channelsTexts[visit.locale].enter.title,
    robots: "noindex",
    status,
    body: <EnterPage source={source} kind={kind} rules={rules} values={values} problems={problems} done={visit.url.searchParams.get("fait") === "saisie"} />,
    enhance: kind === "proposal" ? ["look-alikes"] : [],
  };
}
