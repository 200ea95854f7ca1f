import { sql } from "kysely";

import { one, words } from "../story-rows.testing.ts";
import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/signaler/:kind/:id": ["/signaler/inconnu/inconnu"],
  },
  statuses: {
    "/signaler/inconnu/inconnu": 404,
  },
  signedIn: {
    elif: ["/moderation/decisions/b1000000-0000-4000-8000-000000000001", "/moderation/decisions/b1000000-0000-4000-8000-000000000002"],
    ines: ["/moderation", "/moderation → /moderation/dossiers/[0-9a-f-]{36}"],
    jonas: ["/moderation → /moderation/dossiers/[0-9a-f-]{36}"],
  },
  hidden: {
    // Titles and addresses are those of what it is about, as hidden as that is.
    "moderation.case_file": [
      {
        what: "of what is held",
        open: ["title", "href"],
        rows: sql`t.closed_at is null and exists (select from moderation.hidden_thing h where h.case_id = t.id)`,
        at: { "/moderation/dossiers/:id": { id: sql`t.id` } },
      },
    ],
    "moderation.report": [{ what: "what somebody reports", rows: sql`t.words <> ''`, at: { "/moderation/dossiers/:id": { id: sql`t.case_id` } } }],
    "moderation.appeal": [
      {
        what: "what an author answers",
        rows: sql`true`,
        at: { "/moderation/dossiers/:id": { id: sql`(select case_id from moderation.decision where id = t.decision_id)` } },
      },
    ],
  },
  async refusals(db) {
    const decision = await one(
      db,
      sql`select d.id::text from moderation.decision d join moderation.case_file c on c.id = d.case_id where c.author_id is not null limit 1`,
    );
    const file = await one(db, sql`select id::text from moderation.case_file where closed_at is null limit 1`);
    return {
      params: { "/moderation/decisions/:id": decision, "/moderation/dossiers/:id": file },
      secrets: await words(
        db,
        sql`select words from moderation.report where words <> ''
          union select excerpt from moderation.case_file where closed_at is null and cardinality(brakes) > 0`,
      ),
    };
  },
  words: [
    ["signalement (modération)", "report", '"this breaks a rule", decided by a moderator'],
    ["dossier, motifs, recours", "case file, statement of reasons, appeal", "one question of moderation, why it was decided so, contesting it"],
    ["frein", "brake", "what makes a text wait for a person: rate, links, same words, new account"],
  ],
};

export default examples;
