import { sql } from "kysely";

import type { Locale } from "#platform/i18n/locale.ts";
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

const progressOf = (phase: Phase): Thing["progress"] => (phase === "announced" || phase === "draft" ? "next" : phase === "open" ? "now" : "done");

/** A vote: where the public decides. */
export const voteThings: ThingKind = {
  kind: "vote",
  verb: "decide",
  label: { fr: "un vote", en: "a vote", nl: "een stemming" },
  async find(db, ids, locale) {
    const { rows } = await sql<Row>`
      select id::text, slug, title, budgets.phase(v) as phase, (closes_at at time zone 'Europe/Paris')::date::text as day,
        v.state = 'draft' or v.rehearsal_of is not null as hidden
      from budgets.vote v where id::text = any(${[...ids]}::text[])`.execute(db);
    return new Map(rows.map((row) => [row.id, thingOf(row, routes.choose.href({ slug: row.slug }), locale)]));
  },
};

/** A project that can be chosen: "vote id, a stroke, its number". */
export const projectThings: ThingKind = {
  kind: "vote_project",
  verb: "decide",
  label: { fr: "un projet soumis au vote", en: "a project in a vote", nl: "een project in een stemming" },
  async find(db, ids, locale) {
    const { rows } = await sql<ProjectRow>`
      select p.vote_id || '/' || p.number as id, p.vote_id, v.slug, p.title, p.number, p.category, p.file_id, p.file_alt, budgets.phase(v) as phase,
        (v.closes_at at time zone 'Europe/Paris')::date::text as day, v.state = 'draft' or v.rehearsal_of is not null as hidden
      from budgets.project p join budgets.vote v on v.id = p.vote_id where p.vote_id || '/' || p.number = any(${[...ids]}::text[])`.execute(db);
    return new Map(
      rows.map((row) => {
        const thing = thingOf(row, routes.project.href({ slug: row.slug, number: String(row.number) }), locale);
        return [row.id, { ...thing, cover: coverOfProject(row) }];
      }),
    );
  },
};

interface ProjectRow extends Row {
  readonly vote_id: string;
  readonly number: number;
  readonly category: string;
  readonly file_id: string | null;
  readonly file_alt: string | null;
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
