import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/oembed/cadre": ["/oembed/cadre?adresse=/lieux/la-navette-retrouvee"],
    "/oembed/ligne": ["/oembed/ligne?adresse=/lieux/la-navette-retrouvee", "/oembed/ligne?adresse=/lieux/carte"],
    "/fil/:kind/:id": ['/fil → /fil/[^/"]+/[^"]+'],
  },
  apart: { "no HTML of ours": ["/oembed"] },
  hidden: {
    "thread.link": [
      {
        what: "taken away",
        rows: sql`t.removed_at is not null`,
        change: sql`update thread.link set removed_at = now(), remove_reason = 'Ce lien n’avait pas lieu d’être.' where id in (select id from thread.link order by id limit 2)`,
        unread: "no page says why two things were once joined",
      },
    ],
  },
  words: [
    ["le fil", "thread", "listen → decide → do → show"],
    ["histoire", "story", "one thread told from the idea or project with which it begins, each thing once"],
    ["lien, relation", "link, relation", "what joins two things on the thread"],
  ],
};

export default examples;
