import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { one, words } from "../story-rows.testing.ts";

const inquiry = (n: number) => `d0000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

const picture = "5d000000-0000-4000-8000-000000000001";

const examples: RoomExamples = {
  addresses: {
    "/questions": ["/questions", "/questions?q=velo", "/questions?q=zzzzzz"],
    "/questions/reponses/:slug": ["/questions/reponses/demander-un-logement-social"],
    "/questions/confirmer/:token": ["/questions/confirmer/demo-confirmer-question-01"],
    "/questions/suivi/:token": ["/questions/suivi/demo-suivi-question-00001"],
  },
  apart: { "it is a picture": ["/questions/suivi/:token/photos/:picture", "/questions/miennes/:id/photos/:picture", "/questions/bureau/:id/photos/:picture"] },
  signedIn: {
    amina: [`/questions/miennes/${inquiry(1)}`, `/questions/miennes/${inquiry(15)}`, `/questions/miennes/${inquiry(20)}`, "/questions/poser"],
    denis: ["/questions/bureau", "/questions/bureau/a-relire", `/questions/bureau/${inquiry(20)}`, "/questions/services"],
    chloe: [
      "/questions/bureau",
      "/questions/bureau?etat=en-retard",
      "/questions/bureau?etat=a-verifier",
      "/questions/bureau?etat=repondues",
      "/questions/bureau?etat=fermees",
      "/questions/bureau/a-relire",
      `/questions/bureau/${inquiry(27)}`,
      `/questions/bureau/${inquiry(30)}`,
      `/questions/bureau/${inquiry(28)}`,
      `/questions/bureau/${inquiry(29)}`,
      `/questions/bureau/${inquiry(27)}/repondre`,
      `/questions/bureau/${inquiry(32)}/publier`,
      "/questions/reponses/demander-un-logement-social/mettre-a-jour",
      "/questions/reponses/demander-un-logement-social/relier?cherche=fabrique",
      "/questions/services",
      "/questions/services/c0000000-0000-4000-8000-000000000002",
    ],
  },
  hidden: {
    "inquiries.inquiry": [
      {
        what: "one that is not confirmed",
        rows: sql`t.state = 'unconfirmed'`,
        at: { "/questions/bureau/:id": { id: sql`t.id` }, "/questions/miennes/:id": { id: sql`t.id` } },
        unread: "nobody reads it before its asker confirms it",
      },
      { what: "one that waits", rows: sql`t.state = 'open'`, at: { "/questions/bureau/:id": { id: sql`t.id` }, "/questions/miennes/:id": { id: sql`t.id` } } },
      {
        what: "one that was answered, in the words of whoever asked",
        rows: sql`t.state in ('answered', 'closed')`,
        at: { "/questions/bureau/:id": { id: sql`t.id` }, "/questions/miennes/:id": { id: sql`t.id` } },
      },
    ],
    "inquiries.journal": [{ what: "what happened to a question", rows: sql`t.words is not null`, at: { "/questions/bureau/:id": { id: sql`t.inquiry_id` } } }],
    "inquiries.picture": [
      {
        what: "a picture with a question",
        rows: sql`true`,
        at: { "/questions/bureau/:id": { id: sql`t.inquiry_id` }, "/questions/miennes/:id": { id: sql`t.inquiry_id` } },
      },
    ],
    "inquiries.publication": [
      {
        what: "hidden by a moderator",
        rows: sql`true`,
        moderated: "inquiry_answer",
        kind: "inquiry_answer",
        at: { "/questions/reponses/:slug": { slug: sql`t.slug` } },
      },
    ],
    "inquiries.service": "departments, their themes and their delays are for everybody",
  },
  async refusals(db) {
    const ofRoubaix = sql`select q.id::text from inquiries.inquiry q where q.state = 'answered' and q.person_id is null order by q.number limit 1`;
    return {
      params: {
        "/questions/miennes/:id": await one(db, sql`select id::text from inquiries.inquiry where person_id is not null and not public limit 1`),
        "/questions/bureau/:id": await one(db, ofRoubaix),
        "/questions/miennes/:id/photos/:picture": { id: inquiry(20), picture },
        "/questions/bureau/:id/photos/:picture": { id: inquiry(20), picture },
        "/questions/suivi/:token/photos/:picture": { token: "demo-suivi-question-00001", picture },
        "/questions/reponses/:slug": await one(db, sql`select slug from inquiries.publication order by slug limit 1`),
        "/questions/services/:id": await one(db, sql`select id::text from inquiries.service where commune_code is null order by name limit 1`),
      },
      secrets: await words(
        db,
        sql`select email as words from inquiries.inquiry where email is not null union select words from inquiries.inquiry where not public`,
      ),
    };
  },
  words: [
    ["question (à un service)", "inquiry", "what a resident asks a department; the room `inquiries`"],
    ["service (qui répond)", "service", "a department of the metropolis or of a commune that answers questions"],
    ["réponse, réponse publiée", "reply and answer, publication", "what one question got, and the words of it; the page that everybody reads"],
    ["délai promis", "due day", "the working day by which a department promised its answer"],
    ["reposer une question", "ask back", "once, when the answer did not solve it"],
  ],
};

export default examples;
