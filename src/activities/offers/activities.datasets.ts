import { sql } from "kysely";

import { coded, type Dataset, type DatasetField } from "#platform/open-data/dataset.ts";
import { findActivities } from "../activities.query.ts";
import { themes } from "../activity.ts";
import { activityTables, dateTables, findDates, isPublic, isTold } from "../dates.query.ts";
import { routes } from "../routes.ts";
import { kinds } from "../service.ts";
import { findServices, isPublicService, serviceTables } from "../services.query.ts";
import { servicesTexts } from "../services.texts.ts";
import { activityTexts } from "../activities.texts.ts";

function field(name: string, fr: string, en: string, nl: string, more: Partial<DatasetField> = {}): DatasetField {
  return { name, type: "string", says: { fr, en, nl }, ...more };
}
const required = { required: true } as const;
const keywords = [
  { fr: "agenda", en: "calendar", nl: "agenda" },
  { fr: "activités", en: "activities", nl: "activiteiten" },
];
const whole = async (count: Promise<{ rows: { count: number }[] }>): Promise<number> => (await count).rows[0]!.count;
const latest = async (at: Promise<{ rows: { at: Date | null }[] }>): Promise<Date | null> => (await at).rows[0]!.at;

/** Openings of services follow their rota: their dates stand in the other file, as far as they are kept; their rhythm in none. */
const isAnnounced = sql`${isPublic} and a.service_id is null`;

/** What places announce, past and to come, a series once; hidden places and hidden activities apart. */
const activities: Dataset = {
  id: "activites",
  title: { fr: "Activités annoncées par les lieux", en: "Activities announced by places", nl: "Activiteiten die plekken aankondigen" },
  description: {
    fr: "Ce qui se passe dans les lieux, une fois ou régulièrement\u00a0: jour, heures, lieu, public, prix, annulations avec leur raison.",
    en: "What happens at places, once or regularly: day, hours, place, audience, price, cancellations with their reason.",
    nl: "Wat er op plekken gebeurt, eenmalig of regelmatig: dag, uren, plek, publiek, prijs, afgelastingen met hun reden.",
  },
  keywords,
  theme: "EDUC",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("titre", "Titre", "Title", "Titel", required),
    field("description", "Description", "Description", "Beschrijving", required),
    field("theme", "Thème", "Theme", "Thema", { ...required, ...coded(themes, (theme, locale) => activityTexts[locale].themes[theme]) }),
    field("etat", "État", "State", "Staat", { ...required, values: ["announced", "cancelled"] }),
    field("raison", "Raison de l’annulation", "Reason of the cancellation", "Reden van de afgelasting"),
    field("jour", "Premier jour", "First day", "Eerste dag", { ...required, type: "date" }),
    field("debut", "Début, heure du lieu", "Beginning, local time", "Begin, plaatselijke tijd", required),
    field("fin", "Fin, heure du lieu", "End, local time", "Einde, plaatselijke tijd", required),
    field(
      "semaines",
      "Semaines entre deux dates\u202f; vide\u00a0: une fois",
      "Weeks between two dates; empty: once",
      "Weken tussen twee data; leeg: eenmalig",
      {
        type: "integer",
      },
    ),
    field("jusqu_au", "Dernier jour possible\u202f; vide\u00a0: une fois", "Last possible day; empty: once", "Laatste mogelijke dag; leeg: eenmalig", {
      type: "date",
    }),
    field("salle", "Où dans le lieu", "Where in the place", "Waar in de plek"),
    field("public", "Pour qui\u202f; vide\u00a0: tout le monde", "For whom; empty: everybody", "Voor wie; leeg: iedereen"),
    field("enfants", "Les enfants sont bienvenus", "Children are welcome", "Kinderen zijn welkom", { ...required, type: "boolean" }),
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
      href: routes.feed.href(),
      title: { fr: "Agenda", en: "Calendar", nl: "Agenda" },
      format: "ICS",
      media: "text/calendar",
      follows: { title: "iCalendar (RFC 5545)", href: "https://www.rfc-editor.org/rfc/rfc5545" },
    },
  ],
  async *rows(db) {
    for (const one of await findActivities(db, isAnnounced))
      yield {
        ...{ id: one.id, titre: one.title, description: one.about, theme: one.theme, etat: one.state, raison: one.reason, jour: one.day, debut: one.begins },
        ...{ fin: one.ends, semaines: one.weeks, jusqu_au: one.until, salle: one.room, public: one.audience, enfants: one.children, prix: one.price },
        ...{ venir: one.how, lieu_id: one.placeId, lieu_nom: one.placeName, adresse: one.placeAddress, commune_insee: one.communeCode },
        page: routes.show.href({ id: one.id }),
      };
  },
  count: (db) => whole(sql<{ count: number }>`select count(*)::int as count from ${activityTables} where ${isAnnounced}`.execute(db)),
  lastChange: (db) => latest(sql<{ at: Date | null }>`select max(greatest(created_at, changed_at, cancelled_at)) as at from activities.activity`.execute(db)),
};

/** Each date that is announced, with its seats; those of services as far as enough people keep them. Nobody is named. */
const dates: Dataset = {
  id: "dates-des-activites",
  title: { fr: "Dates des activités et des services", en: "Dates of activities and services", nl: "Data van activiteiten en diensten" },
  description: {
    fr: "Chaque date annoncée, avec ses places. Une ouverture d’un service y est dès qu’assez de monde la tient, et n’y est pas avant. Les personnes n’y sont pas.",
    en: "Each date that is announced, with its seats. An opening of a service is there once enough people keep it, and not before. Without the people.",
    nl: "Elke aangekondigde datum, met haar plaatsen. Een opening van een dienst staat er zodra genoeg mensen ze openhouden, en niet eerder. Zonder de personen.",
  },
  keywords,
  theme: "EDUC",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("activite_id", "Identifiant de l’activité", "Identifier of the activity", "Identificatie van de activiteit", required),
    field("service_id", "Identifiant du service\u202f; vide\u00a0: aucun", "Identifier of the service; empty: none", "Identificatie van de dienst; leeg: geen"),
    field("debut", "Début", "Start", "Begin", { ...required, type: "datetime" }),
    field("fin", "Fin", "End", "Einde", { ...required, type: "datetime" }),
    field("places", "Places\u202f; vide\u00a0: sans inscription", "Seats; empty: without registering", "Plaatsen; leeg: zonder inschrijving", {
      type: "integer",
    }),
    field("prises", "Places prises", "Seats taken", "Genomen plaatsen", { ...required, type: "integer" }),
    field("annulee", "Annulée", "Cancelled", "Afgelast", { ...required, type: "boolean" }),
    field("venues", "Personnes venues\u202f; vide\u00a0: non comptées", "People who came; empty: not counted", "Gekomen personen; leeg: niet geteld", {
      type: "integer",
    }),
    field("lieu_id", "Identifiant du lieu", "Identifier of the place", "Identificatie van de plek", required),
    field("commune_insee", "Code INSEE de la commune", "INSEE code of the commune", "INSEE-code van de gemeente", required),
  ],
  async *rows(db) {
    for (const one of await findDates(db, isTold))
      yield {
        ...{ id: one.id, activite_id: one.activityId, service_id: one.serviceId, debut: one.from.toISOString(), fin: one.to.toISOString() },
        ...{ places: one.seats, prises: one.taken, annulee: one.state === "cancelled", venues: one.came, lieu_id: one.placeId },
        commune_insee: one.communeCode,
      };
  },
  count: (db) => whole(sql<{ count: number }>`select count(*)::int as count from ${dateTables} where ${isTold}`.execute(db)),
  lastChange: (db) => latest(sql<{ at: Date | null }>`select max(greatest(created_at, changed_at, cancelled_at)) as at from activities.activity`.execute(db)),
};

/** What communities keep open. Their teams stand in no file. */
const services: Dataset = {
  id: "services-des-habitants",
  title: { fr: "Services tenus par leurs habitants", en: "Services kept by residents", nl: "Diensten die bewoners openhouden" },
  description: {
    fr: "Cafés réparation, ludothèques, cuisines partagées tenus par une équipe, avec leur lieu. Les personnes n’y sont pas.",
    en: "Repair cafés, toy libraries, shared kitchens kept by a team, with their place. Without the people.",
    nl: "Herstelcafés, speelotheken, gedeelde keukens die een team openhoudt, met hun plek. Zonder de personen.",
  },
  keywords,
  theme: "SOCI",
  refresh: "CONT",
  key: ["id"],
  fields: [
    field("id", "Identifiant", "Identifier", "Identificatie", required),
    field("titre", "Nom", "Name", "Naam", required),
    field("description", "Description", "Description", "Beschrijving", required),
    field("sorte", "Sorte", "Kind", "Soort", { ...required, ...coded(kinds, (kind, locale) => servicesTexts[locale].kinds[kind]) }),
    field("lieu_id", "Identifiant du lieu", "Identifier of the place", "Identificatie van de plek", required),
    field("commune_insee", "Code INSEE de la commune", "INSEE code of the commune", "INSEE-code van de gemeente", required),
    field("page", "Adresse de la page", "Address of the page", "Adres van de pagina", required),
  ],
  async *rows(db) {
    for (const one of await findServices(db, isPublicService))
      yield {
        ...{ id: one.id, titre: one.title, description: one.about, sorte: one.kind, lieu_id: one.placeId, commune_insee: one.communeCode },
        page: routes.service.href({ slug: one.slug }),
      };
  },
  count: (db) => whole(sql<{ count: number }>`select count(*)::int as count from ${serviceTables} where ${isPublicService}`.execute(db)),
  lastChange: (db) => latest(sql<{ at: Date | null }>`select max(changed_at) as at from activities.service`.execute(db)),
};

export const activityDatasets: readonly Dataset[] = [activities, dates, services];
