import { sql } from "kysely";

import type { PersonalRegister } from "#platform/personal/register.ts";

/** The processes that a person follows. */
export const followRegister: PersonalRegister = {
  area: "processes",
  file: "participation",
  notPersonal: {},
  kept: [
    {
      what: { fr: "Les démarches que vous suivez", en: "The processes that you follow", nl: "De trajecten die u volgt" },
      why: { fr: "Vous en dire des nouvelles", en: "To tell you news of them", nl: "U er nieuws over geven" },
      until: "account",
      tables: [
        {
          table: "processes.follow",
          person: "person_id",
          merge: { once: ["process_id"] },
          row: "goes",
          sheet: "followed_processes",
          facts: ["since"],
          beside: { title: sql`(select r.title from processes.process r where r.id = t.process_id)` },
        },
      ],
    },
  ],
};
