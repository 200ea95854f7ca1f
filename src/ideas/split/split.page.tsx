import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, manages } from "#processes";
import { findCase, type Case } from "../case/case.query.ts";
import { takesIn } from "../merge/duplicate.ts";
import { proposalHref } from "../proposal-address.ts";
import { splitProposal } from "./split.command.ts";
import { readSplit } from "./split.form.ts";
import { findThreads } from "./split.query.ts";
import { splitTexts } from "./split.texts.ts";
import { SplitPage } from "./split.view.tsx";
import { routes } from "../routes.ts";

type SplitVisit = Visit<"/participer/instruction/idee/:id/scinder", Visitor>;
type Values = Record<string, string | readonly string[]>;

export default page("ideas/split", routes.split, {
  access: agent,

  async get(visit) {
    const proposal = await find(visit);
    const { title, body } = proposal;
    const more = await aboutOf(visit.db, proposal);
    const usual = { titre_1: title, texte_1: body, texte_2: body, theme: more.category, soutiens: "first", version: String(more.version) };
    return show(visit, proposal, usual);
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const t = splitTexts[locale].problems;
    const proposal = await find(visit);
    const input = await visit.formInput();
    const { categories, version } = await aboutOf(db, proposal);
    const read = readSplit(input, categories, t);
    const values: Values = { ...input.text, discussions: input.all("discussions") };
    if (!read.ok) return show(visit, proposal, values, read.problems, 422);
    const outcome = await splitProposal(db, { proposal, split: read.value, by: visitor.id, asWhom: proposal.process.ownerService });
    if (outcome.ok) return { redirect: proposalHref(proposal.process.slug, outcome.added) };
    return show(visit, proposal, { ...values, version: String(version) }, { titre_1: t[outcome.problem] }, 409);
  },
});

/** @throws NotFound for an idea of a process that somebody else runs, and for one that cannot be split any more. */
async function find({ db, params, visitor }: SplitVisit): Promise<Case> {
  const proposal = await findCase(db, params.id);
  if (!proposal || !(await manages(db, proposal.process, visitor)) || !takesIn(proposal.state)) throw new NotFound();
  return proposal;
}

interface About {
  readonly version: number;
  readonly supports: number;
  /** Slug of its own theme. */
  readonly category: string;
  readonly categories: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
}

async function aboutOf(db: Db, proposal: Case): Promise<About> {
  const [{ rows }, { rows: categories }] = await Promise.all([
    sql<{ version: number; supports: number; category: string | null }>`
      select p.version, p.supports, c.slug as category from ideas.proposal p left join processes.category c on c.id = p.category_id where p.id = ${proposal.id}`.execute(
      db,
    ),
    sql<About["categories"][number]>`select id, slug, name from processes.category where process_id = ${proposal.process.id} order by position`.execute(db),
  ]);
  return { ...rows[0]!, category: rows[0]!.category ?? "", categories };
}

async function show(
  { db, locale }: SplitVisit,
  proposal: Case,
  values: Values,
  problems: Record<string, string> = {},
  status: 200 | 409 | 422 = 200,
): Promise<HtmlAnswer> {
  const [about, { threads, total }] = await Promise.all([aboutOf(db, proposal), findThreads(db, proposal.id)]);
  return {
    title: splitTexts[locale].title,
    robots: "noindex",
    status,
    body: (
      <SplitPage
        proposal={proposal}
        categories={about.categories}
        supports={about.supports}
        threads={threads}
        total={total}
        values={values}
        problems={problems}
      />
    ),
  };
}
