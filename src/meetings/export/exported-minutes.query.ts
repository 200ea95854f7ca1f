import { sql } from "kysely";

import type { DatasetRow } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { field, instant, type ProcessTable } from "#processes";

/** What was written of meetings, once it is published. */
export const minutesTable: ProcessTable = {
  id: "comptes-rendus",
  title: { fr: "Comptes rendus des rencontres", en: "Minutes of meetings", nl: "Verslagen van bijeenkomsten" },
  description: {
    fr: "Le compte rendu de chaque rencontre, en Markdown.",
    en: "The minutes of each meeting, as Markdown.",
    nl: "Het verslag van elke bijeenkomst, in Markdown.",
  },
  fields: [
    field("id", "string", ["Adresse de la rencontre", "Address of the meeting", "Adres van de bijeenkomst"]),
    field("titre", "string", ["Titre", "Title", "Titel"]),
    field("debut", "datetime", ["Début", "Beginning", "Begin"]),
    field("compte_rendu", "string", ["Compte rendu", "Minutes", "Verslag"]),
    field("publie_le", "datetime", ["Publié le", "Published on", "Gepubliceerd op"]),
  ],
  async *rows(db, { id }) {
    const query = sql<{ row: DatasetRow }>`
      select jsonb_build_object('id', m.slug, 'titre', m.title, 'debut', ${instant("m.starts_at")}, 'compte_rendu', m.minutes,
        'publie_le', ${instant("m.minutes_at")}) as row
      from meetings.meeting m where m.process_id = ${id} and m.minutes_at is not null and m.state in ('announced', 'cancelled') order by m.starts_at, m.id`;
    for await (const { row } of streamRows<{ row: DatasetRow }>(db, { compile: () => query.compile(db) })) yield row;
  },
};
