import { act, done, type Outcome, conflict, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { agent, findProcess } from "#processes";
import { formRules } from "../write/rules.query.ts";
import { channelsTexts } from "./channels.texts.ts";
import { enter } from "./entry.command.ts";
import { entryProblem, readContribution, type EntryFields } from "./entry.form.ts";
import { EnterPage } from "./enter.view.tsx";
import { findManagedSource, takesEntries } from "./find-source.ts";
import type { SourceSheet } from "./ledger.query.ts";
import { kindOf, kindWords } from "./source.ts";
import { routes } from "../routes.ts";

type EnterVisit = VisitOf<typeof routes.enter>;

/** One sheet after the other: an idea, a count of supports, a comment. */
export default act("ideas/channels", routes.enter, {
  access: agent,
  find,
  values: ({ url }, { channel }) => ({
    quoi: kindWords[kindOf(url.searchParams.get("quoi")) ?? "proposal"],
    auteur: channel === "workshop" ? "workshop" : "resident",
    avis: "",
  }),
  async show(visit, source, form) {
    const kind = kindOf(String(form.values["quoi"] ?? "")) ?? "proposal";
    const { title, done: entered } = channelsTexts[visit.locale].enter;
    return {
      title,
      robots: "noindex",
      says: { saisie: entered },
      body: <EnterPage source={source} kind={kind} rules={kind === "proposal" ? await rulesFor(visit, source) : null} form={form} />,
      enhance: kind === "proposal" ? ["look-alikes"] : [],
    };
  },
  read: async (form, visit, source) => readContribution(form, kindOf(form.text("quoi")) ?? "proposal", await rulesFor(visit, source)),
  async run({ db, visitor, locale, params }, source, entry: EntryFields): Promise<Outcome> {
    const entered = await enter(db, { source, entry, by: visitor.id });
    if (entered.ok) return done(withQuery(routes.enter.href(params), { quoi: kindWords[entry.kind] }), "saisie");
    const problems = entryProblem(entered.problem, entry.kind, locale);
    return entered.problem === "unknown" ? wrong(problems) : conflict(problems);
  },
});

/** @throws NotFound also for a process that is over. */
async function find(visit: EnterVisit): Promise<SourceSheet> {
  const source = await findManagedSource(visit);
  if (!takesEntries(source)) throw new NotFound();
  return source;
}

async function rulesFor({ db, locale, visitor }: EnterVisit, source: SourceSheet) {
  const process = await findProcess(db, source.process.slug, visitor);
  if (!process) throw new NotFound();
  return formRules({ db, locale }, process);
}
