import { sql } from "kysely";

import { cast } from "#people";
import { some } from "../story-rows.testing.ts";
import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/participer/:process": ["/participer/budget-participatif-2025", "/participer/rives-de-la-deule"],
    "/participer/:process/facile": ["/participer/budget-participatif-2025/facile", "/participer/plan-velo-2027-2031/facile"],
    "/participer/:process/debats/:stage": ["/participer/plan-velo-2027-2031/debats/1"],
    "/participer/:process/debats/:stage/questions/:question": ["/participer/plan-velo-2027-2031/debats/1/questions/2"],
    "/participer/commentaires/:comment": ["/participer/commentaires/7b000000-0000-4000-8000-000000002011"],
  },
  apart: {
    "no HTML of ours": ["/participer/:process/documents/:document", "/participer/instruction/demarche/:process/export/:export"],
  },
  statuses: {
    "/participer/commentaires/7c000000-0000-4000-8000-000000005003/modifier": 409,
  },
  signedIn: {
    amina: [
      "/mon-espace/suivi",
      "/participer/budget-participatif-2026-2027/suivre",
      "/participer/plan-velo-2027-2031/debats/1/questions/2/commenter",
      "/participer/commentaires/7b000000-0000-4000-8000-000000002011/repondre",
      "/participer/place-du-marche-couvert/debats/1/commenter",
    ],
    chloe: [
      "/participer/instruction",
      "/participer/instruction/nouvelle",
      "/participer/instruction/demarche/budget-participatif-2026-2027",
      "/participer/instruction/demarche/budget-participatif-2026-2027/texte",
      "/participer/instruction/demarche/budget-participatif-2026-2027/facile",
      "/participer/instruction/demarche/budget-participatif-2026-2027/etapes",
      "/participer/instruction/demarche/budget-participatif-2026-2027/etapes/nouvelle",
      "/participer/instruction/demarche/budget-participatif-2026-2027/categories",
      "/participer/instruction/demarche/budget-participatif-2026-2027/equipe",
      "/participer/instruction/demarche/budget-participatif-2026-2027/partenaires",
      "/participer/instruction/demarche/budget-participatif-2026-2027/documents",
      "/participer/instruction/demarche/budget-participatif-2026-2027/jalons",
      "/participer/instruction/demarche/budget-participatif-2026-2027/decision",
      "/participer/instruction/demarche/budget-participatif-2026-2027/etat",
      "/participer/instruction/demarche/budget-participatif-2026-2027/export",
      "/participer/instruction/demarche/plan-lumiere",
      "/participer/instruction/etape/71000000-0000-4000-8000-000000000201",
      "/participer/instruction/etape/71000000-0000-4000-8000-000000000201/dates",
      "/participer/instruction/etape/71000000-0000-4000-8000-000000000602/questions",
      "/participer/commentaires/7c000000-0000-4000-8000-000000005003/modifier",
      "/participer/commentaires/7c000000-0000-4000-8000-000000005003/supprimer",
    ],
  },
  openToAll: [
    // Everybody may follow and discuss; each act is the person's own.
    "/participer/:process/suivre",
    "/participer/commentaires/:comment/repondre",
    "/participer/:process/debats/:stage/commenter",
    "/participer/:process/debats/:stage/questions/:question/commenter",
  ],
  untold: [
    // Nobody of the story asked for an export.
    "/participer/instruction/demarche/:process/export/:export",
    // A comment is edited within the hour.
    "/participer/commentaires/:comment/modifier",
    // Its debates ask questions, and are discussed question by question.
    "/participer/:process/debats/:stage/commenter",
  ],
  hidden: {
    "processes.process": [
      {
        what: "a draft or a rehearsal",
        rows: sql`t.state in ('draft', 'rehearsal')`,
        kind: "process",
        at: { "/participer/:process": { process: sql`t.slug` }, "/participer/instruction/demarche/:process": { process: sql`t.slug` } },
      },
    ],
    "processes.stage": [
      {
        what: "of a draft or a rehearsal",
        rows: sql`exists (select from processes.process p where p.id = t.process_id and p.state in ('draft', 'rehearsal'))`,
        at: { "/participer/instruction/etape/:stage": { stage: sql`t.id` } },
      },
    ],
    "processes.comment": [
      {
        what: "hidden by moderation",
        rows: sql`t.deleted_at is null and t.proposal_id is not null`,
        moderated: "comment",
        at: { "/participer/commentaires/:comment": { comment: sql`t.id` } },
      },
      { what: "hidden by moderation, in a debate", rows: sql`t.deleted_at is null and t.question_id is not null`, moderated: "comment" },
      { what: "hidden by moderation, on a text", rows: sql`t.deleted_at is null and t.text_id is not null`, moderated: "comment" },
    ],
  },
  async refusals(db) {
    const people = Object.values(cast).map(({ id }) => id);
    const stage = await some(
      db,
      sql`select p.slug as process, s.id::text as stage,
        (select q.id::text from processes.debate_question q where q.stage_id = s.id limit 1) as question
        from processes.stage s join processes.process p on p.id = s.process_id
        where p.state = 'published' and s.kind = 'debate' order by s.id limit 1`,
    );
    const comment = sql`select id::text as comment from processes.comment where author_id is not null
      order by author_id = any(${people}::uuid[]) desc, written_at desc limit 1`;
    return {
      params: {
        "/participer/:process/debats": { process: "plan-velo-2027-2031", stage: "1", question: "2" },
        "/participer/instruction/etape/:stage": stage,
        "/participer/instruction/demarche/:process/export/:export": {
          process: "budget-participatif-2026-2027",
          export: "00000000-0000-4000-8000-000000000000",
        },
        "/participer/commentaires/:comment": await some(db, comment),
      },
    };
  },
  words: [
    ["démarche, étape", "process, stage", "what a metropolis or a commune consults on; the parts it is made of"],
    ["répétition", "rehearsal", "a process or a vote tried by staff that nobody else sees"],
  ],
};

export default examples;
