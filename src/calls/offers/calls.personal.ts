import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { acts, goesWhenAsked, type PersonalRegister, signed, stays, type Who } from "#platform/personal/register.ts";

const led = ({ id }: Who) => sql`(select w.application_id from calls.author w where w.person_id = ${id} and w.role = 'lead')`;
const asked = stays("what a structure asked of the institution, on which a decision on public money rests");

/** A draft that nobody has sent goes with whoever leads it, and its files (`keeping/forget-files.job.ts`); what was sent is the structure's and stays. */
async function forgetDrafts(trx: Db, who: Who): Promise<void> {
  const drafts = sql`(select a.id from calls.application a where a.id in ${led(who)} and a.state = 'draft')`;
  await sql`delete from calls.application where id in ${drafts}`.execute(trx);
}

/** Applications are a structure's; who leads one reads in the copy of their data what they wrote. */
export const callsRegister: PersonalRegister = {
  area: "calls",
  file: "projects",
  notPersonal: {
    "calls.call.slug": "an address made of the title",
    "calls.envelope": "sums of a call",
    "calls.application": {
      why: "codes and public numbers of structures",
      columns: ["state", "axis", "structure_kind", "siret", "rna", "commune_code", "reused"],
    },
    "calls.author.role": "a code",
    "calls.opinion": { why: "codes", columns: ["kind", "verdict"] },
    "calls.aid": { why: "published aid to legal persons", columns: ["source", "line", "giver", "structure_name", "siret", "rna", "object"] },
    "calls.document.key": "a code",
    "calls.complement.parts": "codes",
  },
  kept: [
    {
      what: {
        fr: "Vos dossiers d’appels à projets, leurs pièces et leurs envois",
        en: "Your files of calls for projects, their documents and what was sent",
        nl: "Uw dossiers van projectoproepen, hun stukken en wat verzonden werd",
      },
      why: {
        fr: "Instruire la demande de la structure, puis rendre compte de l’argent public\u202f; un brouillon s’efface avec votre compte",
        en: "To examine what the structure asks, then to account for public money; a draft goes with your account",
        nl: "De vraag van de structuur onderzoeken, daarna verantwoording afleggen over publiek geld; een concept verdwijnt met uw account",
      },
      until: "always",
      tables: [
        {
          table: "calls.document",
          person: (who) => sql`t.application_id in ${led(who)}`,
          sheet: "documents",
          facts: ["key", "issued_on", "at"],
          words: { name: asked },
          secrets: ["sha256"],
        },
        { table: "calls.sending", person: "by", sheet: "sendings", facts: ["number", "at"], words: { text: asked } },
        {
          table: "calls.application",
          person: (who) => sql`t.id in ${led(who)}`,
          erase: forgetDrafts,
          sheet: "applications",
          facts: ["number", "state", "created_at", "sent_at", "asked_cents", "siret", "rna", "commune_code"],
          words: { title: asked, summary: asked, structure_name: asked, expenses: asked, resources: asked, answers: asked },
        },
        {
          table: "calls.question",
          person: "asked_by",
          sheet: "questions",
          facts: ["asked_at"],
          words: { text: goesWhenAsked("(question retirée)", sql`t.answer is null`) },
        },
        {
          table: "calls.author",
          person: "person_id",
          row: "goes",
          merge: { once: ["application_id"] },
          sheet: "written_with",
          facts: ["application_id", "role", "since"],
        },
      ],
    },
    {
      ...acts,
      tables: [
        signed("calls.call", "created_by", ["title", "summary", "about", "reason"], { sheet: "calls", facts: ["created_at"] }),
        signed("calls.edition", "by", ["rules", "form", "reason"], { sheet: "editions", facts: ["number", "at"] }),
        signed("calls.question", "answered_by", ["answer"], { sheet: "answers", facts: ["answered_at"] }),
        signed("calls.complement", "asked_by", ["words"], { sheet: "complements", facts: ["asked_at"] }),
        signed("calls.note", "by", ["text"], { sheet: "notes", facts: ["at"] }),
        signed("calls.opinion", "person_id", ["answer"], { sheet: "opinions", facts: ["asked_at", "verdict", "answered_at"] }),
        signed("calls.opinion", "asked_by", ["name", "words"], { sheet: "opinions_asked", facts: ["asked_at", "due_on"] }),
        { table: "calls.aid", person: "imported_by" },
        signed("calls.application", "agent_id", ["reason"], { sheet: "instructed", facts: ["number", "state"] }),
      ],
    },
  ],
};
