import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Indicator, numberOf, ofWhole } from "#territory";
import { common, grantedBy, on, type Share, whole } from "./granted.query.ts";

/** The list of aided projects says nothing of how they stand today. */
const rows: Indicator["rows"] = () => ({
  href: null,
  why: (locale) =>
    ({
      fr: "La liste des projets aidés ne dit pas lesquels durent\u00a0: les comptes rendus ne sont lus que de leurs auteurs et du service.",
      en: "The list of aided projects does not say which of them last: reports are read by their authors and the service alone.",
      nl: "De lijst van gesteunde projecten zegt niet welke blijven bestaan: verslagen worden alleen door de auteurs en de dienst gelezen.",
    })[locale],
});

const survival: Indicator = {
  ...common,
  rows,
  ...{ id: "calls.open_after_three_years", type: "impact", unit: "share", granularity: ["metropolis"] },
  title: {
    fr: "Part des lieux aidés encore ouverts après trois ans",
    en: "Share of aided places still open after three years",
    nl: "Aandeel van gesteunde plekken dat na drie jaar nog open is",
  },
  definition: {
    fr: "Lieux publiés dont un projet a reçu l’aide d’un appel et que l’annuaire date ouverts depuis trois ans ou plus\u00a0: ceux qui ne sont pas fermés, sur tous.",
    en: "Published places of which a project was granted aid by a call and which the directory dates open for three years or more: those that are not closed, over all.",
    nl: "Gepubliceerde plekken waarvan een project steun van een oproep kreeg en die volgens de gids drie jaar of langer open zijn: die niet gesloten zijn, op alle.",
  },
  counted: { fr: "lieux", en: "places", nl: "plekken" },
  async measure(db, day) {
    const { rows } = await sql<Share>`
      select count(*) filter (where case when c.closed is null then p.stage <> 'closed' else c.closed > ${day}::date end)::float8 as value, count(*)::float8 as of
      from places.place p cross join lateral (
        select min(s.since) filter (where s.stage in ('opening', 'rooted')) as opened, min(s.since) filter (where s.stage = 'closed') as closed
        from places.stage_date s where s.place_id = p.id) c
      where p.status = 'published' and (c.opened + interval '3 years')::date <= ${day}::date and p.id in (select a.place_id from ${grantedBy(day)})`.execute(
      db,
    );
    return [{ part: whole, ...rows[0]! }];
  },
};

/** The last accepted report of each award by a day that tells of what lasts: that after three years, else the final one. */
const lastReports = (day: string) => sql`(
  select distinct on (r.application_id) r.application_id, r.job_tenths, r.active from calls.report r
  where r.kind in ('final', 'three_years') and ${on("r.accepted_at")} <= ${day}::date order by r.application_id, r.kind desc) t`;
const reportsSince = (db: Db, at: Date) => numberOf(db, sql`select count(*) from calls.report where accepted_at > ${at}`);

const jobs: Indicator = {
  ...common,
  rows,
  ...{ id: "calls.jobs", type: "impact", unit: "number", granularity: ["metropolis"] },
  title: { fr: "Emplois créés par les projets aidés", en: "Jobs made by aided projects", nl: "Banen gemaakt door gesteunde projecten" },
  definition: {
    fr: "Équivalents temps plein que disent les rapports acceptés\u00a0: de chaque projet le dernier, à la fin ou à trois ans. Un rapport qui n’en dit rien compte pour zéro.",
    en: "Full-time equivalents told by accepted reports: of each project the last one, at the end or after three years. A report that tells nothing counts as none.",
    nl: "Voltijdse equivalenten volgens aanvaarde verslagen: van elk project het laatste, aan het einde of na drie jaar. Een verslag dat er niets over zegt telt als nul.",
  },
  counted: { fr: "emplois", en: "jobs", nl: "banen" },
  changedSince: reportsSince,
  measure: (db, day) => ofWhole(db, sql`select coalesce(sum(t.job_tenths), 0) / 10.0 from ${lastReports(day)}`),
};

const lasting: Indicator = {
  ...common,
  rows,
  ...{ id: "calls.active_after_three_years", type: "impact", unit: "share", granularity: ["metropolis"] },
  title: {
    fr: "Part des projets aidés encore actifs à trois ans",
    en: "Share of aided projects still active after three years",
    nl: "Aandeel van gesteunde projecten dat na drie jaar nog actief is",
  },
  definition: {
    fr: "Projets dont le point à trois ans, accepté, dit que l’activité continue, sur tous ceux dont il est accepté.",
    en: "Projects whose accepted report after three years says that the activity goes on, over all those whose report is accepted.",
    nl: "Projecten waarvan het aanvaarde verslag na drie jaar zegt dat de activiteit doorgaat, op alle projecten met zo’n aanvaard verslag.",
  },
  counted: { fr: "projets", en: "projects", nl: "projecten" },
  changedSince: reportsSince,
  async measure(db, day) {
    const { rows } = await sql<Share>`
      select count(*) filter (where t.active)::float8 as value, count(*)::float8 as of from ${lastReports(day)} where t.active is not null`.execute(db);
    return [{ part: whole, ...rows[0]! }];
  },
};

/** What lasts of what was granted: places that are open, activities that go on, jobs. */
export const lastingIndicators: readonly Indicator[] = [survival, jobs, lasting];
