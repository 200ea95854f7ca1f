import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { endOfDay } from "#platform/time/day.ts";
import { type Indicator, type Measure, type Part, qpv, type Territory } from "#territory";
import { routes } from "../routes.ts";
import { filedBy, ideaLines, inPart } from "./idea-lines.query.ts";

const source: Translated = {
  fr: "Participations enregistrées par Beffroi",
  en: "Participation recorded by Beffroi",
  nl: "Deelname geregistreerd door Beffroi",
};

const whole: Part = { kind: "metropolis", id: null };

const notPublic: Indicator["rows"] = () => ({
  href: null,
  why: (locale) =>
    ({
      fr: "Ce sont des personnes\u00a0: seul leur nombre est public, à partir de cinq.",
      en: "They are persons: only how many is public, from five on.",
      nl: "Het gaat om personen: alleen het aantal is openbaar, vanaf vijf.",
    })[locale],
});

/** Who takes part, against those who live there, and what they filed. */
export const takingPartIndicators: readonly Indicator[] = [
  {
    id: "participation.people",
    source,
    persons: true,
    ...{ type: "output", unit: "count", granularity: ["metropolis"] },
    title: { fr: "Personnes qui participent", en: "People who take part", nl: "Mensen die deelnemen" },
    definition: {
      fr: "Personnes qui ont déposé ou cosigné une idée, soutenu, commenté, amendé un texte ou répondu à un questionnaire avec leur compte, depuis le début. Chacune compte une fois.",
      en: "People who filed or co-signed an idea, supported, commented, amended a text or answered a questionnaire with their account, since the beginning. Each counts once.",
      nl: "Mensen die met hun account een idee indienden of mee ondertekenden, steunden, reageerden, een tekst amendeerden of een vragenlijst invulden, sinds het begin. Ieder telt één keer.",
    },
    counted: { fr: "personnes", en: "people", nl: "mensen" },
    rows: notPublic,
    changedSince,
    async measure(db, day) {
      const { rows } = await sql<{ value: number }>`select count(distinct person_id)::int as value from participation.act where ${doneBy(day)}`.execute(db);
      return [{ part: whole, value: rows[0]!.value }];
    },
  },
  {
    id: "participation.residents",
    source,
    persons: true,
    ...{ type: "outcome", unit: "share", granularity: ["metropolis", "commune"] },
    title: { fr: "Habitants qui participent", en: "Residents who take part", nl: "Inwoners die deelnemen" },
    definition: {
      fr: "Personnes dont la commune de résidence est attestée ce jour-là et qui ont participé depuis le début, sur la population municipale. Les personnes sans attestation ne sont d’aucune commune.",
      en: "People whose commune of residence is attested on that day and who have taken part since the beginning, over the municipal population. People without an attestation are of no commune.",
      nl: "Mensen met een verklaring van woonplaats op die dag die sinds het begin hebben deelgenomen, op de bevolking van de gemeente. Mensen zonder verklaring horen bij geen gemeente.",
    },
    counted: { fr: "habitants", en: "residents", nl: "inwoners" },
    rows: notPublic,
    changedSince,
    measure: residents,
  },
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
      fr: "Idées déposées par tous les moyens depuis le début, celles réunies à une autre comprises, sans celles que leur auteur a retirées. Une commune ou un quartier compte celles qui s’y trouvent.",
      en: "Ideas filed by any way since the beginning, those merged into another included, without those that their author withdrew. A commune or a neighbourhood counts those that lie there.",
      nl: "Sinds het begin langs elke weg ingediende ideeën, ook die met een ander zijn samengevoegd, zonder die welke de indiener introk. Een gemeente of wijk telt die welke daar liggen.",
    },
    counted: { fr: "idées", en: "ideas", nl: "ideeën" },
    rows: () => ({ href: routes.allProposals.href() }),
    lines: ideaLines,
    changedSince: async (db, at) =>
      (await sql<{ n: number }>`select count(*)::int as n from participation.proposal where greatest(filed_at, state_at, updated_at) > ${at}`.execute(db))
        .rows[0]!.n,
    measure: ideas,
  },
];

/** By the end of that day in Paris. */
const doneBy = (day: string) => sql<boolean>`at < ${endOfDay(day)}`;

async function changedSince(db: Db, at: Date): Promise<number> {
  return (await sql<{ n: number }>`select count(*)::int as n from participation.act where at > ${at}`.execute(db)).rows[0]!.n;
}

/** Communes that are members on that day; nobody lives in two of them at once, so that they add up to the whole. */
async function residents(db: Db, day: string, territory: Territory): Promise<Measure[]> {
  const members = territory.membersOn(day);
  const { rows } = await sql<{ code: string; value: number }>`
    select r.commune_code::text as code, count(*)::int as value from people.residency r
    where r.attested_on <= ${day}::date and r.valid_until >= ${day}::date
      and (r.ended_at is null or r.ended_at >= ${endOfDay(day)})
      and r.person_id in (select person_id from participation.act where ${doneBy(day)})
    group by 1`.execute(db);
  const counts = new Map(rows.map(({ code, value }) => [code, value]));
  const communes = members.map(({ code, population }): Measure => ({ part: { kind: "commune", id: code }, value: counts.get(code) ?? 0, of: population }));
  const sum = (key: "value" | "of") => communes.reduce((total, measure) => total + measure[key]!, 0);
  return [{ part: whole, value: sum("value"), of: sum("of") }, ...communes];
}

/** Of priority neighbourhoods whose inhabitants are known. Nothing adds them up: one person takes part in several. */
async function neighbours(db: Db, day: string, territory: Territory): Promise<Measure[]> {
  const zones = territory.zones(qpv).filter(({ population }) => population !== null && population > 0);
  const { rows } = await sql<{ id: string; value: number }>`
    select z.zone_id::text as id, count(distinct a.person_id)::int as value
    from participation.proposal_zone z join participation.act a on a.proposal_id = z.proposal_id
    where z.zone_id = any(${zones.map(({ id }) => id)}::uuid[]) and ${doneBy(day)} group by 1`.execute(db);
  const counts = new Map(rows.map(({ id, value }) => [id, value]));
  return zones.map(({ id, population }) => ({ part: { kind: "zone", id }, value: counts.get(id) ?? 0, of: population! }));
}

async function ideas(db: Db, day: string, territory: Territory): Promise<Measure[]> {
  const members = territory.membersOn(day).map(({ code }) => code);
  const { rows } = await sql<{ kind: Part["kind"]; id: string | null; value: number }>`
    with parts as (
      select 'metropolis' as kind, null as id union all select 'commune', unnest(${members}::text[]) union all select 'zone', id::text from territory.zone)
    select parts.kind, parts.id, (
      select count(*)::int from participation.proposal i join participation.process p on p.id = i.process_id
      where ${filedBy(day)} and ${inPart(sql`parts.kind`, sql`parts.id`)}) as value
    from parts`.execute(db);
  return rows.map(({ kind, id, value }) => ({ part: { kind, id }, value }));
}
