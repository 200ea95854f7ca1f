import { sql } from "kysely";

import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";
import { dayOf } from "#platform/time/day.ts";
import { commonKinds, licences, savedBy } from "../circle.ts";
import { findCommons, findSteps } from "../commons/sheet.query.ts";
import { routes } from "../routes.ts";

function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}

/** Sheets that anybody can use, with the time that a simpler procedure saves. */
export const commonsDataset: Dataset = {
  id: "communs",
  title: { fr: "Communs des cercles de réflexion", en: "Commons of circles", nl: "Gemeengoed van denkkringen" },
  description: {
    fr: "Les fiches et démarches simplifiées publiées par des structures\u00a0: auteurs, licence, qui les utilise, minutes gagnées par personne selon l’estimation publiée.",
    en: "Sheets and simpler procedures that structures published: authors, licence, who uses them, minutes saved for each person by the published estimate.",
    nl: "Fiches en eenvoudiger stappen die structuren publiceerden: makers, licentie, wie ze gebruikt, gewonnen minuten per persoon volgens de gepubliceerde schatting.",
  },
  keywords: [
    { fr: "communs", en: "commons", nl: "gemeengoed" },
    { fr: "démarches", en: "procedures", nl: "stappen" },
  ],
  theme: "GOVE",
  refresh: "CONT",
  key: ["identifiant"],
  fields: [
    field("identifiant", "Identifiant", "Identifier", "Identificatie", { required: true }),
    field("titre", "Titre", "Title", "Titel", { required: true }),
    field("genre", "Genre", "Kind", "Soort", { required: true, values: [...commonKinds] }),
    field("resume", "Résumé", "Summary", "Samenvatting", { required: true }),
    field("auteurs", "Structures qui l’ont fait", "Structures that made it", "Structuren die het maakten", { type: "list" }),
    field("licence", "Licence", "Licence", "Licentie", { required: true, values: [...licences] }),
    field("publie_le", "Publié le", "Published on", "Gepubliceerd op", { required: true, type: "date" }),
    field("version", "Version actuelle", "Current version", "Huidige versie", { required: true, type: "integer" }),
    field("utilise_par", "Structures qui l’utilisent", "Structures that use it", "Structuren die het gebruiken", { required: true, type: "integer" }),
    field("minutes_gagnees", "Minutes gagnées par personne", "Minutes saved for each person", "Gewonnen minuten per persoon", { type: "integer" }),
    field("adapte_de", "Adapté de", "Adapted from", "Aangepast van"),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", { required: true }),
  ],
  async *rows(db) {
    for (const one of await findCommons(db, null, sql`c.state = 'published'`, sql`order by c.published_at, c.id`)) {
      const steps = one.kind === "procedure" ? await findSteps(db, one.id, one.number) : [];
      yield {
        ...{ identifiant: one.slug, titre: one.title, genre: one.kind, resume: one.summary, auteurs: one.authors, licence: one.licence },
        ...{ publie_le: dayOf(one.publishedAt), version: one.number, utilise_par: one.uses },
        ...{ minutes_gagnees: steps.length > 0 ? savedBy(steps, null).minutes : null, adapte_de: one.fromSlug, page: routes.common.href({ slug: one.slug }) },
      };
    }
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from circles.common where state = 'published'`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (await sql<{ at: Date | null }>`select greatest((select max(written_at) from circles.version), (select max(told_at) from circles.use)) as at`.execute(db))
      .rows[0]!.at,
};
