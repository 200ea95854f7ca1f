import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { numberOf, type Indicator, type Measure, ofWhole } from "#territory";
import { routes } from "../routes.ts";
import { askedBy } from "./received-by.query.ts";
import { countryLines } from "./country-lines.query.ts";
import { hostedLines } from "./hosted-lines.query.ts";

const source: Translated = { fr: "Demandes de visite reçues par Beffroi", en: "Requests for visits received by Beffroi", nl: "Bezoekaanvragen bij Beffroi" };

const madeBy = (day: string) => sql`state in ('done', 'reported') and day <= ${day}::date`;

const common = {
  source,
  type: "output",
  unit: "count",
  changedSince: (db: Db, at: Date) => numberOf(db, sql`select count(distinct request_id) from visits.journal where at > ${at}`),
} as const;

const notPublic: Indicator["rows"] = () => ({
  href: null,
  why: (locale) =>
    ({
      fr: "Une demande nomme des personnes\u00a0: seuls les comptes rendus sont publics.",
      en: "A request names persons: only reports are public.",
      nl: "Een aanvraag noemt personen: alleen verslagen zijn openbaar.",
    })[locale],
});
const reports: Indicator["rows"] = () => ({ href: routes.home.href() });

/** Visits to third places: asked, made, from how many countries, by how many people. */
export const visitIndicators: readonly Indicator[] = [
  {
    ...common,
    id: "visits.asked",
    granularity: ["metropolis"],
    title: { fr: "Visites demandées", en: "Visits asked for", nl: "Gevraagde bezoeken" },
    definition: {
      fr: "Demandes de visite ou d’échange confirmées par leur délégation, depuis le début.",
      en: "Requests to visit or to exchange, confirmed by their delegations, since the beginning.",
      nl: "Aanvragen voor een bezoek of uitwisseling, door de delegatie bevestigd, sinds het begin.",
    },
    counted: { fr: "demandes", en: "requests", nl: "aanvragen" },
    rows: notPublic,
    measure: (db, day) => ofWhole(db, sql`select count(*) from visits.request where ${askedBy(day)}`),
  },
  {
    ...common,
    id: "visits.hosted",
    granularity: ["metropolis", "commune"],
    title: { fr: "Visites reçues", en: "Visits hosted", nl: "Ontvangen bezoeken" },
    definition: {
      fr: "Visites faites, au jour de la visite. Une commune compte celles qui se sont arrêtées dans l’un de ses lieux.",
      en: "Visits made, by the day of the visit. A commune counts those that stopped at one of its places.",
      nl: "Gedane bezoeken, op de dag van het bezoek. Een gemeente telt die welke bij een van haar plekken stopten.",
    },
    counted: { fr: "visites", en: "visits", nl: "bezoeken" },
    rows: reports,
    lines: hostedLines,
    measure: hosted,
  },
  {
    ...common,
    id: "visits.countries",
    granularity: ["metropolis"],
    title: { fr: "Pays d’où l’on vient visiter", en: "Countries from which people come", nl: "Landen vanwaar men komt" },
    definition: {
      fr: "Pays différents des délégations qui ont demandé une visite.",
      en: "Different countries of the delegations that asked for a visit.",
      nl: "Verschillende landen van de delegaties die een bezoek vroegen.",
    },
    counted: { fr: "pays", en: "countries", nl: "landen" },
    rows: notPublic,
    lines: countryLines,
    measure: (db, day) => ofWhole(db, sql`select count(distinct country) from visits.request where ${askedBy(day)}`),
  },
  {
    ...common,
    id: "visits.visitors",
    granularity: ["metropolis"],
    persons: true,
    title: { fr: "Visiteurs reçus", en: "Visitors hosted", nl: "Ontvangen bezoekers" },
    definition: {
      fr: "Personnes comptées dans les comptes rendus publiés des visites faites, au jour de la visite.",
      en: "Persons counted in the published reports of the visits made, by the day of the visit.",
      nl: "Personen geteld in de gepubliceerde verslagen van de gedane bezoeken, op de dag van het bezoek.",
    },
    counted: { fr: "personnes", en: "persons", nl: "personen" },
    rows: reports,
    // Only what reports say already: a total of these and others would tell, less the reports, how many the others were.
    measure: (db, day) =>
      ofWhole(db, sql`select coalesce(sum(p.people), 0) from visits.request r join visits.report p on p.request_id = r.id where ${madeBy(day)}`),
  },
];

async function hosted(db: Db, day: string, territory: Parameters<Indicator["measure"]>[2]): Promise<Measure[]> {
  const members = territory.membersOn(day).map(({ code }) => code);
  const { rows } = await sql<{ code: string | null; value: number }>`
    select null as code, count(*)::int as value from visits.request where ${madeBy(day)}
    union all
    select m.code, count(distinct r.id)::int
    from unnest(${members}::text[]) as m (code)
    left join places.place p on p.commune_code = m.code
    left join visits.stop s on s.place_id = p.id and s.state = 'accepted'
    left join visits.request r on r.id = s.request_id and r.state in ('done', 'reported') and r.day <= ${day}::date
    group by m.code`.execute(db);
  return rows.map(({ code, value }) => ({ part: code === null ? { kind: "metropolis", id: null } : { kind: "commune", id: code }, value }));
}
