import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { numberOf, type Indicator, type Measure, type Part, qpv, type Territory } from "#territory";
import { changedSince, doneBy, notPublic, source } from "#processes";
import { filedBy, ideaLines, inPart } from "./idea-lines.query.ts";
import { routes } from "../routes.ts";

/** What people filed, and where they take part in it. */
export const ideaIndicators: readonly Indicator[] = [
  {
    id: "participation.neighbourhoods",
    source,
    persons: true,
    ...{ type: "outcome", unit: "share", granularity: ["zone"] },
    title: { fr: "Personnes qui participent dans le quartier", en: "People who take part in the neighbourhood", nl: "Mensen die in de wijk deelnemen" },
    definition: {
      fr: "Personnes qui ont déposé, cosigné, soutenu ou commenté avec leur compte une idée qui se trouve dans ce quartier prioritaire, depuis le début, sur ses habitants. Elles peuvent habiter ailleurs\u00a0: personne n’a à dire son quartier.",
      en: "People who filed, co-signed, supported or commented with their account an idea that lies in this priority neighbourhood, since the beginning, over its inhabitants. They may live elsewhere: nobody has to tell their neighbourhood.",
      nl: "Mensen die sinds het begin met hun account een idee in deze prioritaire wijk indienden, mee ondertekenden, steunden of becommentarieerden, op de inwoners ervan. Zij kunnen elders wonen: niemand hoeft zijn wijk te zeggen.",
    },
    counted: { fr: "personnes", en: "people", nl: "mensen" },
    rows: notPublic,
    changedSince,
    measure: neighbours,
  },
  {
    id: "participation.ideas",
    source,
    ...{ type: "output", unit: "count", granularity: ["metropolis", "commune", "zone"] },
    title: { fr: "Idées déposées", en: "Ideas filed", nl: "Ingediende ideeën" },
    definition: {
      fr: "Idées déposées par tous les moyens depuis le début, celles réunies à une autre et celles que la modération a masquées comprises, sans celles que leur auteur a retirées. Une commune ou un quartier compte celles qui s’y trouvent.",
      en: "Ideas filed by any way since the beginning, those merged into another and those hidden by moderation included, without those that their author withdrew. A commune or a neighbourhood counts those that lie there.",
      nl: "Sinds het begin langs elke weg ingediende ideeën, ook die met een ander zijn samengevoegd en die door de moderatie zijn verborgen, zonder die welke de indiener introk. Een gemeente of wijk telt die welke daar liggen.",
    },
    counted: { fr: "idées", en: "ideas", nl: "ideeën" },
    rows: () => ({ href: routes.allProposals.href() }),
    lines: ideaLines,
    changedSince: (db, at) => numberOf(db, sql`select count(*) from ideas.proposal where greatest(filed_at, state_at, updated_at) > ${at}`),
    measure: ideas,
  },
];

/** Of priority neighbourhoods whose inhabitants are known. Nothing adds them up: one person takes part in several. */
async function neighbours(db: Db, day: string, territory: Territory): Promise<Measure[]> {
  const zones = territory.zones(qpv).filter(({ population }) => population !== null && population > 0);
  const { rows } = await sql<{ id: string; value: number }>`
    select z.zone_id::text as id, count(distinct a.person_id)::int as value
    from ideas.proposal_zone z join processes.act a on a.proposal_id = z.proposal_id
    where z.zone_id = any(${zones.map(({ id }) => id)}::uuid[]) and ${doneBy(day)} group by 1`.execute(db);
  const counts = new Map(rows.map(({ id, value }) => [id, value]));
  return zones.map(({ id, population }) => ({ part: { kind: "zone", id }, value: counts.get(id) ?? 0, of: population! }));
}

async function ideas(db: Db, day: string, territory: Territory): Promise<Measure[]> {
  const members = territory.membersOn(day).map(({ code }) => code);
  const { rows } = await sql<{ kind: Part["kind"]; id: string | null; value: number }>`
    with parts as (
      select 'metropolis' as kind, null as id union all select 'commune', unnest(${members}::text[]) union all select 'zone', id::text
        from territory.zone)
    select parts.kind, parts.id, (
      select count(*)::int from ideas.proposal i join processes.process p on p.id = i.process_id
      where ${filedBy(day)} and ${inPart(sql`parts.kind`, sql`parts.id`)}) as value
    from parts`.execute(db);
  return rows.map(({ kind, id, value }) => ({ part: { kind, id }, value }));
}
