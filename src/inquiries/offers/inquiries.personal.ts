import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { act, acts, goes, type PersonalRegister, signed, type Who } from "#platform/personal/register.ts";
import { monthsKept } from "../inquiry.ts";
import { eraseInquiry } from "../keeping/keeping.command.ts";

const theirs = ({ id, addresses }: Who) => sql`(select q.id from inquiries.inquiry q where q.person_id = ${id} or lower(q.email) = any(${addresses}))`;
const ofTheirs = (who: Who) => sql`t.inquiry_id in ${theirs(who)}`;

/** Open questions are withdrawn: nobody is left to read an answer. Words, name and address go from all; figures keep their count. */
async function forgetAsker(trx: Db, who: Who): Promise<void> {
  await sql`
    update inquiries.inquiry set state = 'closed', reason = 'withdrawn', ended_at = now()
    where id in ${theirs(who)} and state in ('open', 'joined')`.execute(trx);
  await sql`delete from inquiries.inquiry where id in ${theirs(who)} and state = 'unconfirmed'`.execute(trx);
  await sql`
    update inquiries.inquiry set state = 'open', joined_to = null where state = 'joined' and joined_to in ${theirs(who)}`.execute(trx);
  const { rows } = await sql<{ id: string }>`select q.id from inquiries.inquiry q where q.id in ${theirs(who)}`.execute(trx);
  for (const { id } of rows) await eraseInquiry(trx, id);
}

const asked = {
  table: "inquiries.inquiry",
  erase: forgetAsker,
  facts: ["number", "asked_at", "state", "theme", "public", "solved"],
  words: { title: goes(), words: goes(), email: goes() },
  secrets: ["text_digest"],
} as const;

/** Somebody asks with an account or with an address: it is theirs when either is. */
export const inquiriesRegister: PersonalRegister = {
  area: "inquiries",
  file: "questions",
  notPersonal: {
    "inquiries.service": "departments and their mailboxes",
    "inquiries.inquiry.state": "a code",
    "inquiries.inquiry.held": "a code",
    "inquiries.inquiry.theme": "a code",
    "inquiries.inquiry.locale": "a language",
    "inquiries.inquiry.reason": "why an officer closes it, as whoever asked was told",
    "inquiries.journal.act": "a code",
    "inquiries.journal.side": "a code",
    "inquiries.link.kind": "a code",
    "inquiries.reminder": "days",
    "inquiries.publication.theme": "a code",
  },
  kept: [
    {
      what: {
        fr: "Votre question à un service\u00a0: titre, texte, photos, adresse e-mail",
        en: "Your question to a department: title, text, photographs, e-mail address",
        nl: "Uw vraag aan een dienst: titel, tekst, foto’s, e-mailadres",
      },
      why: { fr: "Vous répondre", en: "To answer you", nl: "U te antwoorden" },
      until: {
        says: {
          fr: `${monthsKept} mois après la réponse\u202f; deux jours si vous ne confirmez pas`,
          en: `${monthsKept} months after the answer; two days if you do not confirm`,
          nl: `${monthsKept} maanden na het antwoord; twee dagen als u niet bevestigt`,
        },
        job: "inquiries/forget",
      },
      tables: [
        {
          table: "inquiries.journal",
          person: (who) => sql`(t.side = 'asker' and ${ofTheirs(who)})`,
          sheet: "history",
          facts: ["at", "act"],
          words: { words: goes() },
        },
        {
          table: "inquiries.picture",
          person: ofTheirs,
          row: "goes",
          sheet: "pictures",
          facts: ["added_at"],
          words: { shows: goes() },
          secrets: ["sha256"],
        },
        { table: "inquiries.link", person: ofTheirs, row: "goes", secrets: ["hash"] },
        { ...asked, person: "person_id", sheet: "questions" },
        { ...asked, person: { address: "email" }, sheet: "questions_by_mail" },
      ],
    },
    {
      ...acts,
      tables: [
        signed("inquiries.answer", "written_by", ["words"], { sheet: "answers", facts: ["written_at"] }),
        signed("inquiries.publication", "published_by", ["slug", "title", "question", "body"], { sheet: "published_answers", facts: ["published_at"] }),
        { table: "inquiries.inquiry", person: "assigned_to" },
        { table: "inquiries.journal", person: "person_id", words: { words: act }, sheet: "acts", facts: ["at", "act"] },
      ],
    },
  ],
};
