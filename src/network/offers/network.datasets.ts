import { sql } from "kysely";

import { coded, type Dataset, type DatasetField } from "#platform/open-data/dataset.ts";
import { dayOf } from "#platform/time/day.ts";
import { findMembers, isListed, memberTables } from "../members.query.ts";
import { colleges } from "../network.ts";
import { routes } from "../routes.ts";
import { networkTexts } from "../network.texts.ts";

function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}

const isOpen = sql`m.state = 'admitted' and ${isListed} and m.kind = 'structure'`;

/** Structures of the network, with what they publish; persons stand in no file. */
const members: Dataset = {
  id: "membres-du-reseau",
  title: { fr: "Structures membres du réseau des lieux", en: "Structures in the network of places", nl: "Structuren in het netwerk van plekken" },
  description: {
    fr: "Les structures membres du réseau, leur collège, leurs savoir-faire publiés et depuis quand. Les personnes membres n’y sont pas.",
    en: "Structures that are members of the network, their college, the skills that they publish and since when. Without the persons.",
    nl: "Structuren die lid zijn van het netwerk, hun college, de vaardigheden die ze publiceren en sinds wanneer. Zonder de personen.",
  },
  keywords: [
    { fr: "réseau", en: "network", nl: "netwerk" },
    { fr: "savoir-faire", en: "skills", nl: "vaardigheden" },
  ],
  theme: "SOCI",
  refresh: "CONT",
  key: ["numero"],
  fields: [
    field("numero", "Numéro du membre", "Number of the member", "Nummer van het lid", { required: true, type: "integer" }),
    field("nom", "Nom", "Name", "Naam", { required: true }),
    field("college", "Collège", "College", "College", { required: true, ...coded(colleges, (college, locale) => networkTexts[locale].colleges[college]) }),
    field("savoir_faire", "Savoir-faire publiés", "Published skills", "Gepubliceerde vaardigheden", { type: "list" }),
    field("commune_insee", "Code INSEE de la commune", "INSEE code of the commune", "INSEE-code van de gemeente"),
    field("membre_depuis", "Membre depuis", "Member since", "Lid sinds", { required: true, type: "date" }),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", { required: true }),
  ],
  async *rows(db) {
    for (const { number, name, college, skills, communeCode, admittedAt } of await findMembers(db, isOpen, sql`order by m.number`))
      yield {
        ...{ numero: number, nom: name, college, savoir_faire: skills, commune_insee: communeCode },
        ...{ membre_depuis: admittedAt && dayOf(admittedAt), page: routes.member.href({ number: String(number) }) },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from ${memberTables} where ${isOpen}`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (await sql<{ at: Date | null }>`select greatest(max(admitted_at), max(ended_at)) as at from network.member`.execute(db)).rows[0]!.at,
};

export const networkDatasets: readonly Dataset[] = [members];
