import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";

const process = "la-metropole-la-nuit";
const open = `/participer/${process}/conversations/la-ville-la-nuit`;
const over = `/participer/${process}/conversations/rentrer-chez-soi`;
const cloud = `/participer/${process}/conversations/les-marches-du-soir`;
const pattern = "/participer/:process/conversations/:conversation";

const examples: RoomExamples = {
  addresses: {
    "/participer/:process/conversations": [`/participer/${process}/conversations`],
    [pattern]: [open, over],
    [`${pattern}/repondre`]: [`${open}/repondre`, `${open}/repondre?phrase=4&avant=3`],
    [`${pattern}/ecrire`]: [`${open}/ecrire`],
    [`${pattern}/mes-reponses`]: [`${open}/mes-reponses`],
    [`${pattern}/rapport`]: [`${open}/rapport`, `${over}/rapport`, `${cloud}/rapport`],
    [`${pattern}/phrases`]: [`${open}/phrases`, `${open}/phrases?q=rien+de+tel`, `${over}/phrases?tri=accord`],
    [`${pattern}/papier`]: [`${open}/papier`],
    [`${pattern}/phrases/:number`]: [`${over}/phrases/1`, `${open}/phrases/28`],
  },
  apart: { "files of published answers": [`${pattern}/fichiers/:file`] },
  signedIn: {
    chloe: [
      `/participer/${process}/conversations/nouvelle`,
      `/participer/${process}/conversations/importer`,
      `${over}/phrases/4/reponse`,
      `${open}/gerer/saisir`,
      `${open}/gerer`,
      `${over}/gerer`,
      `${open}/gerer/presentation`,
      `${open}/gerer/phrases`,
      `${open}/gerer/phrases?etat=posees`,
      `${open}/gerer/phrases?etat=refusees`,
    ],
  },
  hidden: {
    "opinions.conversation": [
      {
        what: "a draft",
        rows: sql`t.slug = 'les-marches-du-soir'`,
        change: sql`update opinions.conversation set state = 'draft' where slug = 'les-marches-du-soir'`,
        at: { [pattern]: { process: sql`(select slug from processes.process where id = t.process_id)`, conversation: sql`t.slug` } },
      },
    ],
    "opinions.statement": [
      {
        what: "waiting to be read, or refused",
        rows: sql`t.state in ('waiting', 'refused')`,
        at: {
          [`${pattern}/gerer/phrases`]: {
            process: sql`(select p.slug from opinions.conversation c join processes.process p on p.id = c.process_id where c.id = t.conversation_id)`,
            conversation: sql`(select c.slug from opinions.conversation c where c.id = t.conversation_id)`,
          },
        },
      },
      { what: "hidden by moderation", rows: sql`t.state = 'shown'`, moderated: "statement", unread: "moderators read it in its case" },
    ],
    "opinions.participant": "no page tells of one: what they answered is read by themselves alone, by what their browser holds",
  },
  async refusals() {
    return { params: { "/participer/:process/conversations": { process, conversation: "la-ville-la-nuit", number: "1", file: "comments.csv" } } };
  },
  words: [
    [
      "conversation, phrase, réponse",
      "conversation, statement, vote",
      "short statements with which people agree or disagree, to find what unites and divides them",
    ],
    ["groupe, carte des avis", "group, map", "people who answer alike; where they stand by what they said"],
    ["rapport", "report (of a conversation), findings", "what a calculation found that anybody can make again"],
    ["tirage (des phrases), priorité", "draw, priority", "which statement is asked next; how much is learned by it"],
  ],
};

export default examples;
