import { sql } from "kysely";

import { some, words } from "../story-rows.testing.ts";
import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/rencontres/:meeting": ["/rencontres/marche-couvert-premiere-reunion"],
    "/rencontres/:meeting/inscription": ["/rencontres/marche-couvert-premiere-reunion/inscription"],
    "/rencontres/inscription/:token": ["/rencontres/inscription/demo-inscription-marche-0001"],
    "/rencontres/inscription/:token/confirmer": ["/rencontres/inscription/demo-a-confirmer-marche-01/confirmer"],
  },
  signedIn: {
    amina: ["/rencontres/atelier-d-idees-a-tourcoing/inscription"],
    chloe: [
      "/rencontres/marche-couvert-premiere-reunion/presence/feuille",
      "/rencontres/marche-couvert-premiere-reunion/compte-rendu",
      "/rencontres/nouvelle",
      "/rencontres/marche-couvert-premiere-reunion/modifier",
      "/rencontres/marche-couvert-premiere-reunion/annuler",
      "/rencontres/marche-couvert-premiere-reunion/presence",
    ],
  },
  hidden: {
    "meetings.meeting": [
      { what: "not announced yet", rows: sql`t.state = 'draft'`, kind: "meeting", at: { "/rencontres/:meeting": { meeting: sql`t.slug` } } },
    ],
    "meetings.registration": [
      {
        what: "whoever comes",
        rows: sql`true`,
        at: { "/rencontres/:meeting/presence": { meeting: sql`(select slug from meetings.meeting where id = t.meeting_id)` } },
      },
    ],
  },
  async refusals(db) {
    return {
      params: {
        "/rencontres/:meeting": await some(db, sql`select slug as meeting from meetings.meeting order by slug limit 1`),
        "/rencontres/:meeting/presence": { meeting: "marche-couvert-premiere-reunion" },
      },
      secrets: await words(
        db,
        sql`select email as words from meetings.registration where email is not null union select needs_words from meetings.registration`,
      ),
    };
  },
  words: [
    ["rencontre, inscription, liste d’attente", "meeting, registration, waiting list", "announced to the public; a seat at it; those who wait for one"],
    ["compte rendu, présence", "minutes, attendance", "what was said and decided; who came"],
  ],
};

export default examples;
