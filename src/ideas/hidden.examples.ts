import { sql } from "kysely";

import type { HiddenRows } from "../room-examples.testing.ts";

const process = sql`(select slug from processes.process where id = t.process_id)`;
const idea = {
  "/participer/:process/idees/:proposal": { process, proposal: sql`t.number || '-' || t.slug` },
  "/participer/instruction/idee/:id": { id: sql`t.id` },
};
const itsAddress = {
  process: sql`(select c.slug from ideas.proposal p join processes.process c on c.id = p.process_id where p.id = t.proposal_id)`,
  proposal: sql`(select p.number || '-' || p.slug from ideas.proposal p where p.id = t.proposal_id)`,
};
/** Of what belongs to an idea. */
const ofIdea = {
  "/participer/:process/idees/:proposal": itsAddress,
  "/participer/instruction/idee/:id": { id: sql`t.proposal_id` },
};
const inOpenProcess = sql`exists (select from processes.process p where p.id = t.process_id and p.state = 'published')`;
const ofHidden = sql`exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = t.proposal_id::text)`;

/** What of the room's tables is not for everybody. */
export const hidden: Readonly<Record<string, readonly HiddenRows[] | string>> = {
  "ideas.proposal": [
    { what: "hidden by moderation", rows: sql`t.state in ('filed', 'awarded') and ${inOpenProcess}`, moderated: "proposal", at: idea },
    {
      what: "hidden by moderation, with its files",
      rows: sql`exists (select from ideas.proposal_file f where f.proposal_id = t.id) and ${inOpenProcess}`,
      moderated: "proposal",
      at: idea,
    },
    {
      what: "of a draft or a rehearsal",
      rows: sql`exists (select from processes.process p where p.id = t.process_id and p.state in ('draft', 'rehearsal'))`,
      at: idea,
      kind: "proposal",
    },
  ],
  "ideas.proposal_file": [{ what: "of a hidden idea", rows: ofHidden, unread: "pictures have no words for those who moderate" }],
  "ideas.coauthor": [
    {
      what: "invited, and not here yet",
      rows: sql`t.state = 'invited' and t.email is not null`,
      at: { "/participer/:process/idees/:proposal/coauteurs": itsAddress },
    },
  ],
  "ideas.journey": "a public line of a public idea; those of the team alone name a service",
  "ideas.duplicate": "two public ideas, and why they look alike: their authors and agents alone open it",
  "ideas.jury_record": "written when it is published",
  "ideas.routing": "said in the journey of a public idea",
  "ideas.draft": [{ what: "not filed yet", rows: sql`t.person_id is not null`, at: { "/mon-espace/participations": {} } }],
  "ideas.internal_note": [{ what: "among agents", rows: sql`true`, at: { "/participer/instruction/idee/:id": { id: sql`t.proposal_id` } } }],
  "ideas.study_reply": [{ what: "hidden by moderation", rows: sql`true`, moderated: "study_reply", at: ofIdea }],
  "ideas.testimony": [
    {
      what: "hidden by moderation",
      rows: sql`t.words is not null`,
      moderated: "testimony",
      unread: "its case tells its moderators the words as they were when it was opened",
    },
  ],
  "ideas.contest": [{ what: "hidden by moderation", rows: sql`true`, moderated: "contest", at: ofIdea }],
};
