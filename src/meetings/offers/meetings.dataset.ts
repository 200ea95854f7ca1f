import { sql } from "kysely";

import { coded, type Dataset, writeInstant } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { provisions } from "../meeting.ts";
import { routes } from "../routes.ts";
import { isShown, meetingTables } from "../meetings.query.ts";
import { meetingsTexts } from "../meetings.texts.ts";

interface Row {
  readonly id: string;
  readonly process: string | null;
  readonly title: string;
  readonly summary: string;
  readonly service: string;
  readonly commune: string | null;
  readonly onSite: boolean;
  readonly online: boolean;
  readonly place: string | null;
  readonly starts: Date;
  readonly ends: Date;
  readonly state: string;
  readonly seats: number | null;
  readonly registered: number;
  readonly came: number | null;
  readonly walkIns: number | null;
  readonly provisions: readonly string[];
  readonly minutes: boolean;
}

const rows = sql<Row>`
  select m.slug as id, p.slug as process, m.title, m.summary, m.owner_service as service, m.commune_code as commune, m.on_site as "onSite", m.online,
    m.place_id::text as place, m.starts_at as starts, m.ends_at as ends, m.state, m.seats, m.registered + m.online_registered as registered, m.came,
    m.walk_ins as "walkIns", m.provisions, m.minutes_at is not null as minutes
  from ${meetingTables} where ${isShown} order by m.starts_at, m.id`;

/** Public meetings, with how many registered and came; nobody's name, nor what anybody needed. */
export const meetingsDataset: Dataset = {
  id: "rencontres",
  title: { fr: "Rencontres et réunions publiques", en: "Public meetings", nl: "Openbare bijeenkomsten" },
  description: {
    fr: "Chaque rencontre annoncée\u00a0: quand, où, par qui, combien de personnes inscrites et venues.",
    en: "Each meeting that was announced: when, where, by whom, how many people registered and came.",
    nl: "Elke aangekondigde bijeenkomst: wanneer, waar, door wie, hoeveel mensen zich inschreven en kwamen.",
  },
  keywords: [
    { fr: "participation", en: "participation", nl: "participatie" },
    { fr: "réunion publique", en: "public meeting", nl: "openbare vergadering" },
  ],
  theme: "GOVE",
  refresh: "CONT",
  key: ["id"],
  fields: [
    { name: "id", type: "string", required: true, says: { fr: "Adresse de la rencontre", en: "Address of the meeting", nl: "Adres van de bijeenkomst" } },
    { name: "demarche", type: "string", says: { fr: "Démarche", en: "Process", nl: "Traject" } },
    { name: "titre", type: "string", required: true, says: { fr: "Titre", en: "Title", nl: "Titel" } },
    { name: "resume", type: "string", required: true, says: { fr: "Résumé", en: "Summary", nl: "Samenvatting" } },
    { name: "organisateur", type: "string", required: true, says: { fr: "Service ou ville", en: "Department or city", nl: "Dienst of stad" } },
    { name: "commune", type: "string", says: { fr: "Code officiel de la commune", en: "Official code of the commune", nl: "Officiële code van de gemeente" } },
    { name: "sur_place", type: "boolean", required: true, says: { fr: "Sur place", en: "On site", nl: "Ter plaatse" } },
    { name: "en_ligne", type: "boolean", required: true, says: { fr: "En ligne", en: "On line", nl: "Online" } },
    { name: "lieu", type: "string", says: { fr: "Identifiant du tiers-lieu", en: "Identifier of the third place", nl: "Identificatie van de derde plek" } },
    { name: "debut", type: "datetime", required: true, says: { fr: "Début", en: "Beginning", nl: "Begin" } },
    { name: "fin", type: "datetime", required: true, says: { fr: "Fin", en: "End", nl: "Einde" } },
    {
      name: "etat",
      type: "string",
      required: true,
      ...coded(["announced", "cancelled"], (state, locale) => meetingsTexts[locale].states[state]),
      says: { fr: "Annoncée ou annulée", en: "Announced or cancelled", nl: "Aangekondigd of geannuleerd" },
    },
    {
      name: "places",
      type: "integer",
      says: { fr: "Places sur place\u202f; vide sans limite", en: "Seats on site; empty without a limit", nl: "Plaatsen ter plaatse; leeg zonder grens" },
    },
    { name: "inscrites", type: "integer", required: true, says: { fr: "Personnes inscrites", en: "People registered", nl: "Ingeschrevenen" } },
    { name: "venues", type: "integer", says: { fr: "Dont venues", en: "Of whom came", nl: "Van wie gekomen" } },
    { name: "sans_inscription", type: "integer", says: { fr: "Venues sans inscription", en: "Came without registration", nl: "Zonder inschrijving gekomen" } },
    {
      name: "prevu",
      type: "list",
      ...coded(provisions, (one, locale) => meetingsTexts[locale].provisions[one]),
      says: { fr: "Prévu pour tous", en: "Provided for everybody", nl: "Voorzien voor iedereen" },
    },
    { name: "compte_rendu", type: "boolean", required: true, says: { fr: "Compte rendu publié", en: "Minutes published", nl: "Verslag gepubliceerd" } },
  ],
  files: [
    {
      href: routes.meetingsCalendar.href(),
      title: { fr: "Agenda", en: "Calendar", nl: "Agenda" },
      format: "ICS",
      media: "text/calendar",
      follows: { title: "iCalendar (RFC 5545)", href: "https://www.rfc-editor.org/rfc/rfc5545" },
    },
  ],
  async *rows(db) {
    for await (const row of streamRows<Row>(db, { compile: () => rows.compile(db) }))
      yield {
        id: row.id,
        demarche: row.process,
        titre: row.title,
        resume: row.summary,
        organisateur: row.service,
        commune: row.commune,
        sur_place: row.onSite,
        en_ligne: row.online,
        lieu: row.place,
        debut: writeInstant(row.starts),
        fin: writeInstant(row.ends),
        etat: row.state,
        places: row.seats,
        inscrites: row.registered,
        venues: row.came,
        sans_inscription: row.walkIns,
        prevu: row.provisions,
        compte_rendu: row.minutes,
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*) as count from ${meetingTables} where ${isShown}`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (
      await sql<{ at: Date | null }>`select max(greatest(announced_at, attendance_at, minutes_at)) as at
      from meetings.meeting`.execute(db)
    ).rows[0]!.at,
};
