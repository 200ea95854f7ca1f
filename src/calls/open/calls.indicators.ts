import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Indicator, type Line, type Lines, type LinesRequest, type Measure, numberOf, ofWhole, type Territory } from "#territory";
import { inNeighbourhood } from "../neighbourhood.query.ts";
import { common, decidedBy, grantedBy, on, type Share, source, whole } from "./granted.query.ts";
import { lastingIndicators } from "./lasting.indicators.ts";

const sentBy = (day: string) => sql`calls.application a where a.sent_at is not null and ${on("a.sent_at")} <= ${day}::date`;
/** Published places of a project that was granted aid, with the day that the directory gives for their opening. */
const openedBy = (day: string) => sql`
  places.place p cross join lateral (
    select min(s.since) as since from places.stage_date s where s.place_id = p.id and s.stage in ('opening', 'rooted')) o
  where p.status = 'published' and o.since <= ${day}::date and p.id in (select a.place_id from ${grantedBy(day)})`;

interface CommuneValue {
  readonly code: string | null;
  readonly value: number;
}

const partOf = (code: string | null) => (code === null ? whole : ({ kind: "commune", id: code } as const));
const membersOn = (territory: Territory, day: string) => sql`unnest(${territory.membersOn(day).map(({ code }) => code)}::text[]) as m (code)`;

/** Of the metropolis and of each commune, by the commune of the project. */
async function countFiles(db: Db, day: string, territory: Territory): Promise<Measure[]> {
  const { rows } = await sql<CommuneValue>`
    select null as code, count(*)::float8 as value from ${sentBy(day)}
    union all select m.code, (select count(*) from ${sentBy(day)} and a.commune_code = m.code)::float8 from ${membersOn(territory, day)}`.execute(db);
  return rows.map(({ code, value }) => ({ part: partOf(code), value }));
}

async function sumGranted(db: Db, day: string, territory: Territory): Promise<Measure[]> {
  const { rows } = await sql<CommuneValue>`
    select null as code, coalesce(sum(d.cents), 0)::float8 as value from ${grantedBy(day)}
    union all select m.code, coalesce((select sum(d.cents) from ${grantedBy(day)} and a.commune_code = m.code), 0)::float8 from ${membersOn(territory, day)}`.execute(
    db,
  );
  return rows.map(({ code, value }) => ({ part: partOf(code), value }));
}

const files: Indicator = {
  ...{ id: "calls.files", source, type: "output", unit: "count", granularity: ["metropolis", "commune"] },
  title: { fr: "Projets envoyés aux appels", en: "Projects sent to calls", nl: "Aan oproepen gezonden projecten" },
  definition: {
    fr: "Dossiers envoyés aux appels à projets, depuis le début, même retirés ensuite. Une commune compte ceux des projets qui s’y trouvent.",
    en: "Files sent to calls for projects, since the beginning, even if they were withdrawn later. A commune counts those of projects that lie in it.",
    nl: "Dossiers gezonden aan projectoproepen, sinds het begin, ook als ze later ingetrokken werden. Een gemeente telt die van projecten op haar gebied.",
  },
  counted: { fr: "dossiers", en: "files", nl: "dossiers" },
  rows: () => ({
    href: null,
    why: (locale) =>
      ({
        fr: "Un dossier est à ses auteurs et au service\u00a0: seuls les projets aidés sont publics.",
        en: "A file is its authors’ and the service’s: only projects that were granted aid are public.",
        nl: "Een dossier is van zijn auteurs en de dienst: alleen gesteunde projecten zijn openbaar.",
      })[locale],
  }),
  changedSince: (db, at) => numberOf(db, sql`select count(*) from calls.application where sent_at > ${at}`),
  measure: countFiles,
};

const accepted: Indicator = {
  ...common,
  rows: () => ({
    href: null,
    why: (locale) =>
      ({
        fr: "La liste publique ne montre que les projets aidés à ce jour, non ceux qu’un comité a refusés.",
        en: "The public list shows only the projects that are aided today, not those that a committee refused.",
        nl: "De openbare lijst toont alleen de projecten die vandaag gesteund zijn, niet die welke een commissie weigerde.",
      })[locale],
  }),
  ...{ id: "calls.awarded_share", type: "output", unit: "share", granularity: ["metropolis"] },
  title: {
    fr: "Part des projets décidés qui sont aidés",
    en: "Share of decided projects that are granted aid",
    nl: "Aandeel van de besliste projecten dat steun krijgt",
  },
  definition: {
    fr: "Projets aidés, sur tous ceux qu’un comité a décidés\u00a0: aidés, en réserve ou refusés.",
    en: "Projects granted aid, over all that a committee decided on: granted, in reserve or refused.",
    nl: "Gesteunde projecten, op alle projecten waarover een comité besliste: gesteund, in reserve of geweigerd.",
  },
  counted: { fr: "projets", en: "projects", nl: "projecten" },
  async measure(db, day) {
    const { rows } = await sql<Share>`
      select count(*) filter (where d.outcome = 'granted')::float8 as value, count(*)::float8 as of from ${decidedBy(day)}`.execute(db);
    return [{ part: whole, ...rows[0]! }];
  },
};

const delay: Indicator = {
  ...common,
  ...{ id: "calls.delay", type: "outcome", unit: "days", granularity: ["metropolis"] },
  title: { fr: "Délai entre l’envoi et la décision", en: "Time from sending to decision", nl: "Tijd tussen verzending en beslissing" },
  definition: {
    fr: "Jours entre l’envoi d’un dossier et la décision enregistrée du comité\u202f; la moitié des dossiers décidés a attendu moins, l’autre plus.",
    en: "Days from the sending of a file to the committee’s decision as it was recorded; half of the decided files waited less, half more.",
    nl: "Dagen tussen de verzending van een dossier en de opgetekende beslissing van het comité; de helft van de besliste dossiers wachtte minder, de helft meer.",
  },
  counted: { fr: "jours", en: "days", nl: "dagen" },
  async measure(db, day) {
    const { rows } = await sql<{ value: number | null }>`
      select percentile_disc(0.5) within group (order by ${on("d.decided_at")} - ${on("a.sent_at")})::float8 as value from ${decidedBy(day)}`.execute(db);
    return [{ part: whole, value: rows[0]!.value }];
  },
};

const euros: Indicator = {
  ...common,
  ...{ id: "calls.euros", type: "output", unit: "euros", granularity: ["metropolis", "commune"] },
  title: { fr: "Euros accordés par les appels", en: "Euros granted by calls", nl: "Door oproepen toegekende euro" },
  definition: {
    fr: "Sommes accordées par les comités des appels à projets, depuis le début, au jour où la décision est enregistrée. Une commune compte les projets qui s’y trouvent.",
    en: "Sums granted by the committees of calls for projects, since the beginning, from the day that the decision was recorded. A commune counts the projects that lie in it.",
    nl: "Bedragen toegekend door de comités van projectoproepen, sinds het begin, vanaf de dag van de opgetekende beslissing. Een gemeente telt de projecten op haar gebied.",
  },
  counted: { fr: "euros", en: "euros", nl: "euro" },
  lines: (db, asked) => awardLines(db, asked, false),
  measure: sumGranted,
};

const neighbourhoods: Indicator = {
  ...common,
  ...{ id: "calls.euros_neighbourhoods", type: "outcome", unit: "share", granularity: ["metropolis"] },
  title: {
    fr: "Part des euros des appels dans les quartiers prioritaires",
    en: "Share of the calls’ euros in priority neighbourhoods",
    nl: "Aandeel van de euro van oproepen in prioritaire wijken",
  },
  definition: {
    fr: "Euros accordés à des projets dont le lieu, dans l’annuaire, se trouve dans un quartier prioritaire, sur tous les euros accordés. Un projet sans lieu n’en est pas.",
    en: "Euros granted to projects whose place, in the directory, lies in a priority neighbourhood, over all euros granted. A project without a place is not among them.",
    nl: "Euro toegekend aan projecten waarvan de plek, in de gids, in een prioritaire wijk ligt, op alle toegekende euro. Een project zonder plek hoort er niet bij.",
  },
  counted: { fr: "euros", en: "euros", nl: "euro" },
  lines: (db, asked) => awardLines(db, asked, true),
  async measure(db, day) {
    const { rows } = await sql<Share>`
      select coalesce(sum(d.cents / 100.0::float8) filter (where ${inNeighbourhood}), 0) as value, coalesce(sum(d.cents / 100.0::float8), 0) as of
      from ${grantedBy(day)}`.execute(db);
    return [{ part: whole, ...rows[0]! }];
  },
};

const opened: Indicator = {
  ...common,
  ...{ id: "calls.opened_with_support", type: "impact", unit: "count", granularity: ["metropolis"] },
  title: { fr: "Lieux ouverts avec l’aide d’un appel", en: "Places opened with a call’s aid", nl: "Plekken geopend met steun van een oproep" },
  definition: {
    fr: "Lieux publiés dont un projet a reçu l’aide d’un appel, et dont l’annuaire date l’ouverture, avant ou après l’aide.",
    en: "Published places of which a project was granted aid by a call, and whose opening the directory dates, before or after the aid.",
    nl: "Gepubliceerde plekken waarvan een project steun van een oproep kreeg en waarvan de gids de opening dateert, vóór of na de steun.",
  },
  counted: { fr: "lieux", en: "places", nl: "plekken" },
  changedSince: (db, at) => numberOf(db, sql`select count(*) from calls.decision where decided_at > ${at}`),
  measure: (db, day) => ofWhole(db, sql`select count(*) from ${openedBy(day)}`),
};

/** What was granted, the latest first. @param share whether a line counts towards a part only where it lies in a priority neighbourhood */
async function awardLines(db: Db, { part, day, after, offset = 0, limit }: LinesRequest, isShare: boolean): Promise<Lines> {
  const value = isShare ? sql`case when ${inNeighbourhood} then d.cents / 100.0::float8 else 0 end` : sql`d.cents`;
  const counted = sql`${grantedBy(day)} and (${part.kind === "commune" ? part.id : null}::text is null or a.commune_code = ${part.id})
    ${after ? sql`and ${on("d.decided_at")} > ${after}::date` : sql``}`;
  const [{ rows: sums }, { rows }] = await Promise.all([
    sql<{ total: number; value: number; of: number }>`
      select count(*)::int as total, coalesce(sum(${value}), 0)::float8 as value, coalesce(sum(d.cents / 100.0), 0)::float8 as of from ${counted}`.execute(db),
    sql<{ title: string; commune: string | null; day: string; value: number; of: number }>`
      select a.title, a.commune_code::text as commune, ${on("d.decided_at")}::text as day, (${value})::float8 as value, (d.cents / 100.0)::float8 as of
      from ${counted} order by ${value} desc, d.decided_at desc, a.id limit ${limit ?? null} offset ${offset}`.execute(db),
  ]);
  const { total, value: sum, of } = sums[0]!;
  const lines = rows.map(({ of: one, ...row }): Line => ({ ...row, href: null, ...(isShare && { of: one }) }));
  return { total, value: sum, ...(isShare && { of }), lines };
}

/** What calls bring about: files, decisions, money and where it goes, places that opened. */
export const callIndicators: readonly Indicator[] = [files, accepted, delay, euros, neighbourhoods, opened, ...lastingIndicators];
