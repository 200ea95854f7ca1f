import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { one, words } from "../story-rows.testing.ts";

const examples: RoomExamples = {
  signedIn: {
    bilal: ["/mediation", '/mediation → /mediation/lieux/[^/"]+', '/mediation → /mediation/lieux/[^/"]+/mois'],
    chloe: ["/mediation", '/mediation → /mediation/lieux/[^/"]+/mois[^"]*'],
  },
  // correct.page is open on the day of the act alone: note.test.ts looks at it.
  apart: { "there on the day of the act alone, to whoever noted it": ["/mediation/actes/:act"] },
  untold: ["/mediation/actes/:act"],
  hidden: { "mediation.act": "codes and numbers alone: no text of it could be read anywhere" },
  async refusals(db) {
    return {
      params: {
        "/mediation/lieux/:id": await one(db, sql`select place_id::text as id from mediation.act where noted_by is not null limit 1`),
        "/mediation/actes/:act": await one(db, sql`select id::text as act from mediation.act order by noted_at desc, id limit 1`),
      },
      places: await words(db, sql`select distinct place_id::text as words from mediation.act`),
    };
  },
  words: [
    ["acte de médiation", "act (of mediation)", "somebody was helped at a place; noted without a name"],
    ["besoin (d’un acte)", "need", "what an act was about: a group of the themes of places"],
    ["orientée vers", "oriented", "sent to somebody who can help further"],
  ],
};

export default examples;
