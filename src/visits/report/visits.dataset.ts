import { sql } from "kysely";

import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";

const field = (name: string, type: DatasetField["type"], fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField => ({
  ...{ name, type, required: true, says: { fr, en, nl } },
  ...more,
});

interface Row {
  readonly id: string;
  readonly titre: string;
  readonly jour: string | null;
  readonly personnes: number;
  readonly organisation: string;
  readonly ville: string;
  readonly pays: string;
  readonly themes: readonly string[];
  readonly lieux: readonly string[];
}

const told = sql`from visits.report r join visits.request q on q.id = r.request_id`;

/** Visits of delegations whose report is published, as the report tells them: whoever asked for one stands nowhere in it. */
export const visitsDataset: Dataset = {
  id: "visites",
  title: { fr: "Visites de délégations", en: "Visits of delegations", nl: "Bezoeken van delegaties" },
  description: {
    fr: "Chaque visite dont le compte rendu est publié\u00a0: quand, d’où venait la délégation, combien de personnes, quels lieux elle a vus.",
    en: "Each visit whose report is published: when, where the delegation came from, how many people, which places it saw.",
    nl: "Elk bezoek waarvan het verslag verscheen: wanneer, vanwaar de delegatie kwam, hoeveel mensen, welke plekken ze zag.",
  },
  keywords: [
    { fr: "visite", en: "visit", nl: "bezoek" },
    { fr: "coopération", en: "cooperation", nl: "samenwerking" },
  ],
  theme: "GOVE",
  refresh: "IRREG",
  key: ["id"],
  fields: [
    field(
      "id",
      "string",
      "Identifiant, comme l’adresse du compte rendu",
      "Identifier, as in the address of the report",
      "Kenmerk, zoals in het adres van het verslag",
    ),
    field("titre", "string", "Titre du compte rendu", "Title of the report", "Titel van het verslag"),
    field("jour", "date", "Jour de la visite", "Day of the visit", "Dag van het bezoek", { required: false }),
    field("personnes", "integer", "Personnes venues", "People who came", "Mensen die kwamen"),
    field("organisation", "string", "Organisation", "Organisation", "Organisatie"),
    field("ville", "string", "Ville de la délégation", "City of the delegation", "Stad van de delegatie"),
    field("pays", "string", "Pays (ISO 3166-1)", "Country (ISO 3166-1)", "Land (ISO 3166-1)"),
    field("themes", "list", "Sujets de la visite", "Subjects of the visit", "Onderwerpen van het bezoek"),
    field("lieux", "list", "Identifiants des lieux visités", "Identifiers of the places that were seen", "Kenmerken van de bezochte plekken"),
  ],
  async *rows(db) {
    const query = sql<Row>`
      select r.slug as id, r.title as titre, q.day::text as jour, r.people as personnes, q.organisation, q.city as ville, q.country as pays, q.themes,
        array(select s.place_id::text from visits.stop s join places.place p on p.id = s.place_id
          where s.request_id = q.id and s.state = 'accepted' and p.status = 'published'
            and not exists (select from moderation.hidden h where h.kind = 'place' and h.thing_id = p.id::text) order by s.position, s.place_id) as lieux
      ${told} order by r.published_at, r.slug`;
    for await (const row of streamRows<Row>(db, { compile: () => query.compile(db) })) yield { ...row };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count ${told}`.execute(db)).rows[0]!.count,
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(published_at) as at from visits.report`.execute(db)).rows[0]!.at,
};
