import { sql } from "kysely";

import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";
import { announcementTables, findAllAnnouncements, isPublic } from "./announcements.query.ts";
import { routes } from "../routes.ts";

function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}
const required = { required: true } as const;

/** What places announce, past and to come, a weekly one once; hidden places and hidden activities apart. */
export const activitiesDataset: Dataset = {
  id: "activites",
  title: { fr: "Activités annoncées par les lieux", en: "Activities announced by places", nl: "Activiteiten die plekken aankondigen" },
  description: {
    fr: "Ce qui se passe dans les lieux, une fois ou chaque semaine\u00a0: jour, heures, lieu, public, prix, annulations avec leur raison.",
    en: "What happens at places, once or every week: day, hours, place, audience, price, cancellations with their reason.",
    nl: "Wat er op plekken gebeurt, eenmalig of elke week: dag, uren, plek, publiek, prijs, afgelastingen met hun reden.",
  },
  keywords: [
    { fr: "agenda", en: "calendar", nl: "agenda" },
    { fr: "activités", en: "activities", nl: "activiteiten" },
  ],
  theme: "EDUC",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("titre", "Titre", "Title", "Titel", required),
    field("description", "Description", "Description", "Beschrijving", required),
    field("etat", "État", "State", "Staat", { ...required, values: ["announced", "cancelled"] }),
    field("raison", "Raison de l’annulation", "Reason of the cancellation", "Reden van de afgelasting"),
    field("jour", "Premier jour", "First day", "Eerste dag", { ...required, type: "date" }),
    field("debut", "Début, heure du lieu", "Beginning, local time", "Begin, plaatselijke tijd", required),
    field("fin", "Fin, heure du lieu", "End, local time", "Einde, plaatselijke tijd", required),
    field("chaque_semaine_jusqu_au", "Chaque semaine jusqu’au\u202f; vide\u00a0: une fois", "Every week until; empty: once", "Elke week tot; leeg: eenmalig", {
      type: "date",
    }),
    field("salle", "Où dans le lieu", "Where in the place", "Waar in de plek"),
    field("public", "Pour qui\u202f; vide\u00a0: tout le monde", "For whom; empty: everybody", "Voor wie; leeg: iedereen"),
    field("prix", "Prix\u202f; vide\u00a0: gratuit", "Price; empty: free", "Prijs; leeg: gratis"),
    field("venir", "Comment venir", "How to come", "Hoe te komen"),
    field("lieu_id", "Identifiant du lieu", "Identifier of the place", "Identificatie van de plek", required),
    field("lieu_nom", "Nom du lieu", "Name of the place", "Naam van de plek", required),
    field("adresse", "Adresse du lieu", "Address of the place", "Adres van de plek"),
    field("commune_insee", "Code INSEE de la commune", "INSEE code of the commune", "INSEE-code van de gemeente", required),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", required),
  ],
  files: [
    {
      href: routes.activitiesCalendar.href(),
      title: { fr: "Agenda", en: "Calendar", nl: "Agenda" },
      format: "ICS",
      media: "text/calendar",
      follows: { title: "iCalendar (RFC 5545)", href: "https://www.rfc-editor.org/rfc/rfc5545" },
    },
  ],
  async *rows(db) {
    for (const one of await findAllAnnouncements(db))
      yield {
        ...{ id: one.id, titre: one.title, description: one.about, etat: one.state, raison: one.reason, jour: one.day, debut: one.begins, fin: one.ends },
        ...{ chaque_semaine_jusqu_au: one.until, salle: one.room, public: one.audience, prix: one.price, venir: one.how, lieu_id: one.place_id },
        ...{ lieu_nom: one.place_name, adresse: one.place_address, commune_insee: one.commune_code, page: routes.activity.href({ id: one.id }) },
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from ${announcementTables} where ${isPublic}`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (await sql<{ at: Date | null }>`select max(greatest(created_at, changed_at, cancelled_at)) as at from places.announcement`.execute(db)).rows[0]!.at,
};
