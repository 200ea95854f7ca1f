import { sql } from "kysely";

import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayEuros } from "#platform/money/euros.ts";
import type { Thing, ThingKind } from "#thread";
import { budgetsTexts } from "../budgets.texts.ts";
import { coverOfProject } from "../cover.ts";
import { routes } from "../routes.ts";
import type { Phase } from "../vote.ts";

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly phase: Phase;
  readonly day: string;
  readonly hidden: boolean;
}

interface VoteRow extends Row {
  readonly ballots: number | null;
}

interface ProjectRow extends Row {
  readonly vote_id: string;
  readonly file_id: string | null;
  readonly file_alt: string | null;
  readonly number: number;
  readonly summary: string;
  readonly cost: number;
  readonly category: string;
  readonly commune: string | null;
  readonly isFunded: boolean;
  /** Its award says what an idea got. */
  readonly ofIdea: boolean;
  readonly vote: string;
}

const progressOf = (phase: Phase): Thing["progress"] => (phase === "announced" || phase === "draft" ? "next" : phase === "open" ? "now" : "done");

/** A vote: where the public decides. */
export const voteThings: ThingKind = {
  kind: "vote",
  verb: "decide",
  label: { fr: "un vote", en: "a vote", nl: "een stemming" },
  page: {
    path: routes.choose,
    find: async (db, { slug }) => (await sql<{ id: string }>`select id::text from budgets.vote where slug = ${slug}`.execute(db)).rows[0]?.id ?? null,
  },
  async find(db, ids, locale) {
    const { rows } = await sql<VoteRow>`
      select id::text, slug, title, budgets.phase(v) as phase, (closes_at at time zone 'Europe/Paris')::date::text as day,
        v.state = 'draft' or not v.listed as hidden,
        case when v.state = 'sealed' then (select max(r.ballots) from budgets.result r where r.vote_id = v.id and r.without = 'none'
          and r.count = (select max(count) from budgets.result where vote_id = v.id)) end as ballots
      from budgets.vote v where id::text = any(${[...ids]}::text[])`.execute(db);
    const t = budgetsTexts[locale].thing;
    const address = (row: VoteRow) => (row.ballots === null ? routes.choose : routes.result).href({ slug: row.slug });
    return new Map(
      rows.map((row) => {
        const figure = row.ballots === null ? {} : { figure: { said: formatNumber(row.ballots, locale), of: t.ballots } };
        return [row.id, { ...thingOf(row, address(row), locale), ...figure }];
      }),
    );
  },
};

/** A project that can be chosen: "vote id, a stroke, its number". */
export const projectThings: ThingKind = {
  kind: "vote_project",
  verb: "decide",
  begins: true,
  label: { fr: "un projet soumis au vote", en: "a project in a vote", nl: "een project in een stemming" },
  async find(db, ids, locale) {
    const { rows } = await sql<ProjectRow>`
      select p.vote_id || '/' || p.number as id, v.slug, p.vote_id, p.file_id, p.file_alt, p.title, p.number, p.summary, p.proposal_id is not null as "ofIdea", v.title as vote, p.cost_cents as cost, p.category, p.commune_code as commune,
        budgets.phase(v) as phase, v.state = 'sealed' and coalesce(
          (select d.kept from budgets.departure d where d.vote_id = v.id and d.project_number = p.number),
          exists (select from budgets.result r where r.vote_id = v.id and r.without = 'none' and r.result -> 'winners' @> to_jsonb(p.number::text)
            and r.count = (select max(count) from budgets.result where vote_id = v.id))) as "isFunded",
        (v.closes_at at time zone 'Europe/Paris')::date::text as day, v.state = 'draft' or not v.listed as hidden
      from budgets.project p join budgets.vote v on v.id = p.vote_id where p.vote_id || '/' || p.number = any(${[...ids]}::text[])`.execute(db);
    return new Map(rows.map((row) => [row.id, projectThing(row, locale)]));
  },
};

/** Its cost is what was asked; once its vote funds it, what it got, unless an award says so. */
function projectThing(row: ProjectRow, locale: Locale): Thing {
  const t = budgetsTexts[locale].thing;
  const thing = thingOf(row, routes.project.href({ slug: row.slug, number: String(row.number) }), locale);
  const isGiven = row.isFunded && !row.ofIdea;
  const figure = { said: sayEuros(row.cost, locale), of: isGiven ? t.funded : t.asked, cents: row.cost, money: isGiven ? "given" : "asked" } as const;
  return { ...thing, short: t.inVote(row.vote), fact: row.summary, figure, commune: row.commune, theme: row.category, cover: coverOfProject(row) };
}

const thingOf = ({ title, phase, day, hidden }: Row, href: string, locale: Locale): Thing => ({
  title,
  href,
  day,
  progress: progressOf(phase),
  state: budgetsTexts[locale].phases[phase],
  hidden,
});

export const projectThingId = (voteId: string, number: number): string => `${voteId}/${number}`;
