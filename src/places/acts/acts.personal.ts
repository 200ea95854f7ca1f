import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { act, acts, goes, goesWhenAsked, type PersonalRegister, signed, type Who } from "#platform/personal/register.ts";
import { authorSources } from "../saving/author.ts";

const published = "the record of a place, which is public";
const place = sql`(select p.name from places.place p where p.id = t.place_id)`;
const statusOfPlace = sql`(select p.status from places.place p where p.id = t.place_id)`;
const proposedByThem = ({ id }: Who) => sql`t.id in (select r.place_id from places.proposal r where r.person_id = ${id})`;
/** Officers write why they change a record as an act; hosts and residents write it as themselves. */
const inTheirOwnName = sql`t.source in (${authorSources.host}, ${authorSources.resident})`;

/** What is not decided yet is withdrawn; what one said of oneself goes. */
async function withdrawClaims(trx: Db, { id }: Who): Promise<void> {
  await sql`
    update places.claim set state = 'withdrawn', decided_at = now(), code_hash = null
    where person_id = ${id} and state in ('code_sent', 'waiting')`.execute(trx);
  await sql`update places.claim set function = null, message = null, sent_to = null where person_id = ${id}`.execute(trx);
}

/** What somebody proposed, claimed and wrote in records, which stay true without their author. */
export const actingRegister: PersonalRegister = {
  area: "places",
  file: "places-acts",
  notPersonal: {
    "places.change.field": "a code",
    "places.change.before": published,
    "places.change.after": published,
    "places.change.source": "a code",
    "places.first_words": { why: "what was said of a place, as it is published", columns: ["facts", "source"] },
    "places.closing": published,
    "places.confirmation_request": "a link sent to a place, as a hash",
    "places.disagreement": published,
    "places.duplicate_suggestion": { why: "why two places look alike, and what an officer decided", columns: ["reasons"] },
    "places.held_field": published,
    "places.import_run": {
      why: "a file, and what became of its lines; the file itself goes after a week",
      columns: ["file_name", "refusal", "report", "source"],
    },
    "places.need_link": { why: "titles and addresses of official pages", columns: ["title", "url"] },
    "places.merge": {
      why: "which records were merged, and why an officer did it",
      columns: ["changed", "gone_slug", "reason", "snapshot", "stayed", "undo_reason"],
    },
    "places.opened_day": published,
    "places.opening": published,
    "places.origin": "where a record comes from",
    "places.place": {
      why: published,
      columns: [
        "access_libre_url",
        "access_modes",
        "accessibility_note",
        "activities",
        "address",
        "address_extra",
        "booking_url",
        "description",
        "emails",
        "fees",
        "folded",
        "hours",
        "languages",
        "mobility",
        "name",
        "other_labels",
        "phone",
        "price_note",
        "programmes",
        "publics",
        "services",
        "source",
        "specific_care",
        "status_reason",
        "structure_name",
        "summary",
        "support_modes",
        "training_labels",
        "typologies",
        "websites",
      ],
    },
    "places.row_version": "what figures depend on, no words",
    "places.stage_date": published,
    "places.support": published,
  },
  kept: [
    {
      what: {
        fr: "Les lieux que vous proposez, les rattachements que vous demandez",
        en: "The places that you propose, the claims that you make",
        nl: "De plekken die u voorstelt, de koppelingen die u vraagt",
      },
      why: {
        fr: "Décider et vous répondre\u202f; ce qui n’est pas décidé s’efface si vous le demandez",
        en: "To decide and to answer you; what is not decided goes if you ask for it",
        nl: "Beslissen en u antwoorden; wat niet beslist is verdwijnt als u het vraagt",
      },
      until: "account",
      tables: [
        { table: "places.place", person: proposedByThem, row: "goesWhenAsked", when: sql`t.status = 'proposed'` },
        {
          table: "places.proposal",
          person: "person_id",
          sheet: "proposals",
          facts: ["created_at"],
          beside: { place, status: statusOfPlace },
          words: { hours_words: goesWhenAsked(), note: goes() },
        },
        {
          table: "places.claim",
          person: "person_id",
          merge: { once: ["place_id"] },
          row: "leads",
          erase: withdrawClaims,
          sheet: "claims",
          facts: ["created_at", "state", "decided_at", "reason"],
          beside: { place },
          words: { function: goes(), message: goes(), sent_to: goes() },
          secrets: ["code_hash"],
        },
      ],
    },
    {
      what: { fr: "Ce que vous changez dans une fiche", en: "What you change in a record", nl: "Wat u in een fiche verandert" },
      why: {
        fr: "L’historique de la fiche est public\u202f; votre nom s’en efface",
        en: "The history of the record is public; your name goes from it",
        nl: "De geschiedenis van de fiche is openbaar; uw naam verdwijnt eruit",
      },
      until: "always",
      tables: [
        {
          table: "places.change",
          person: "author_id",
          sheet: "changes",
          facts: ["id", "at", "field", "before", "after", "source"],
          beside: { place },
          words: { reason: goesWhenAsked(null, inTheirOwnName) },
        },
        {
          table: "places.first_words",
          person: "author_id",
          sheet: "records-begun",
          facts: ["at", "facts", "source"],
          beside: { place },
          words: { reason: goesWhenAsked(null, inTheirOwnName) },
        },
      ],
    },
    {
      ...acts,
      tables: [
        signed("places.claim", "decided_by", ["reason"], { sheet: "claims_decided", facts: ["decided_at"], beside: { place } }),
        { table: "places.duplicate_suggestion", person: "signalled_by" },
        { table: "places.duplicate_suggestion", person: "decided_by", words: { decide_reason: act } },
        signed("places.import_run", "started_by"),
        { table: "places.need_link", person: "kept_by" },
        signed("places.merge", "merged_by"),
        signed("places.merge", "undone_by"),
      ],
    },
  ],
};
