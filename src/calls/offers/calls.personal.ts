import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { acts, goes, goesWhenAsked, type PersonalRegister, signed, signedForGood, stays, type Who } from "#platform/personal/register.ts";

const led = ({ id }: Who) => sql`(select w.application_id from calls.author w where w.person_id = ${id} and w.role = 'lead')`;
const asked = stays("what a structure asked of the institution, on which a decision on public money rests");

/** A draft that nobody has sent goes with whoever leads it, and its files (`keeping/forget-files.job.ts`); what was sent is the structure's and stays. */
async function forgetDrafts(trx: Db, who: Who): Promise<void> {
  const drafts = sql`(select a.id from calls.application a where a.id in ${led(who)} and a.state = 'draft')`;
  await sql`delete from calls.application where id in ${drafts}`.execute(trx);
}

/** What either of two accounts of one person has a tie to, neither judged; of what both have read one review stays. */
async function mergeReviews(trx: Db, { kept, gone }: { readonly kept: string; readonly gone: string }): Promise<void> {
  await sql`
    delete from calls.review r where r.person_id = ${gone} and (exists (select from calls.review o where o.application_id = r.application_id and o.person_id = ${kept})
      or exists (select from calls.tie c where c.application_id = r.application_id and c.person_id in (${kept}, ${gone})))`.execute(trx);
  await sql`update calls.review set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}

/** Scores go with their review, by the key in the database. */
const followsReview = (): Promise<void> => Promise.resolve();

/** Applications are a structure's; who leads one reads in the copy of their data what they wrote. */
export const callsRegister: PersonalRegister = {
  area: "calls",
  file: "projects",
  notPersonal: {
    "calls.call.slug": "an address made of the title",
    "calls.envelope": "sums of a call",
    "calls.wording.language": "a code",
    "calls.answered_place.key": "a code",
    "calls.letter_template": { why: "codes, and what a service writes to all", columns: ["kind", "language", "body"] },
    "calls.letter": { why: "codes", columns: ["kind", "language"] },
    "calls.application": {
      why: "codes and public numbers of structures",
      columns: ["state", "axis", "structure_kind", "siret", "rna", "commune_code", "reused"],
    },
    "calls.author.role": "a code",
    "calls.conflict.source": "a code",
    "calls.review": { why: "codes, and words that a file and a reader have in common", columns: ["how", "because"] },
    "calls.score.criterion": "a code",
    "calls.decision_line.partner": "a word of a call's rules",
    "calls.decision": { why: "codes and numbers of acts", columns: ["outcome", "axis"] },
    "calls.former_decision": { why: "codes and numbers of acts", columns: ["outcome", "axis"] },
    "calls.instalment": { why: "codes", columns: ["evidence", "state"] },
    "calls.evidence_file.sha256": "of the content of a file",
    "calls.amendment": { why: "sums, days and kinds of evidence", columns: ["before", "after"] },
    "calls.report.kind": "a code",
    "calls.reminder.about": "a code",
    "calls.appeal": { why: "codes and points", columns: ["outcome", "corrections"] },
    "calls.opinion": { why: "codes", columns: ["kind", "verdict"] },
    "calls.aid": { why: "published aid to legal persons", columns: ["source", "line", "giver", "giver_siren", "structure_name", "siret", "rna", "object"] },
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
        {
          table: "calls.letter",
          person: (who) => sql`t.application_id in ${led(who)}`,
          sheet: "letters",
          facts: ["number", "written_at"],
          words: { body: asked },
        },
        { table: "calls.sending", person: "by", sheet: "sendings", facts: ["number", "at"], words: { text: asked } },
        {
          table: "calls.application",
          person: (who) => sql`t.id in ${led(who)}`,
          erase: forgetDrafts,
          sheet: "applications",
          facts: ["number", "state", "created_at", "sent_at", "asked_cents", "siret", "rna", "commune_code"],
          words: { title: asked, summary: asked, structure_name: asked, elected: asked, expenses: asked, resources: asked, answers: asked },
        },
        {
          table: "calls.question",
          person: "asked_by",
          sheet: "questions",
          facts: ["asked_at"],
          words: { text: goesWhenAsked("(question retirée)", sql`t.answer is null`) },
        },
        { table: "calls.instalment", person: "shown_by", sheet: "evidence", facts: ["shown_at"], words: { words: asked } },
        { table: "calls.evidence_file", person: "by", sheet: "evidence_files", facts: ["at"], words: { name: asked } },
        {
          table: "calls.report",
          person: "shown_by",
          sheet: "reports",
          facts: ["kind", "shown_at", "spent_cents", "job_tenths", "active"],
          words: { words: asked },
        },
        { table: "calls.appeal", person: "filed_by", sheet: "appeals", facts: ["filed_at", "outcome"], words: { words: asked } },
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
      what: {
        fr: "Vos lectures de projets\u00a0: ce que vous connaissez, vos notes et vos liens déclarés",
        en: "Your reviews of projects: what you know, your scores and the ties that you declared",
        nl: "Uw lezingen van projecten: wat u kent, uw scores en de banden die u meldde",
      },
      why: {
        fr: "La décision sur de l’argent public s’appuie sur elles\u202f; elles s’effacent avec votre compte, ou restent sans nom dans le classement publié",
        en: "The decision on public money rests on them; they go with your account, or stay without a name in the published ranking",
        nl: "De beslissing over publiek geld steunt erop; ze verdwijnen met uw account, of blijven zonder naam in de bekendgemaakte rangschikking",
      },
      until: "account",
      tables: [
        {
          table: "calls.score",
          person: "person_id",
          row: "goes",
          merge: { does: followsReview },
          sheet: "scores",
          facts: ["criterion", "points"],
          words: { comment: goes() },
        },
        {
          table: "calls.review",
          person: "person_id",
          row: "goes",
          merge: { does: mergeReviews },
          sheet: "reviews",
          facts: ["assigned_at", "sent_at"],
          words: { comment: goes(), reason: goes() },
        },
        {
          table: "calls.conflict",
          person: "person_id",
          row: "goes",
          merge: { once: ["application_id", "source"] },
          sheet: "ties",
          facts: ["source", "at"],
          words: { reason: goes(), lifted_reason: goes() },
        },
        {
          table: "calls.reviewer",
          person: "person_id",
          row: "goes",
          merge: { once: ["call_id"] },
          sheet: "reader_of",
          facts: ["call_id", "most"],
          words: { fields: goes() },
        },
      ],
    },
    {
      ...acts,
      tables: [
        { table: "calls.reviewer", person: "added_by" },
        { table: "calls.review", person: "assigned_by" },
        { table: "calls.conflict", person: "lifted_by" },
        signedForGood("calls.decision", "decided_by", ["conditions", "reasons", "deliberation"], { sheet: "decisions", facts: ["outcome", "decided_at"] }),
        signedForGood("calls.former_decision", "decided_by", ["conditions", "reasons", "deliberation"], {
          sheet: "former_decisions",
          facts: ["outcome", "decided_at"],
        }),
        signedForGood("calls.former_decision", "ended_by", ["why"], { sheet: "decisions_ended", facts: ["outcome", "ended_at"] }),
        signed("calls.absence", "noted_by", ["name", "reason"], { sheet: "absences", facts: ["held_on"] }),
        signedForGood("calls.ranking", "published_by", ["text", "reason"], { sheet: "rankings", facts: ["number", "published_at"] }),
        signed("calls.agreement", "noted_by", ["number", "signed_for"], { sheet: "agreements", facts: ["signed_on"] }),
        signed("calls.instalment", "checked_by", ["label", "reason"], { sheet: "instalments_checked", facts: ["due_on", "state"] }),
        signed("calls.amendment", "noted_by", ["words", "signed_for"], { sheet: "amendments", facts: ["number", "signed_on"] }),
        signed("calls.report", "checked_by", ["reason"], { sheet: "reports_checked", facts: ["kind", "due_on"] }),
        signed("calls.recovery", "asked_by", ["reason"], { sheet: "recoveries", facts: ["asked_on"] }),
        signed("calls.appeal", "settled_by", ["answer"], { sheet: "appeals_settled", facts: ["settled_at"] }),
        signed("calls.call", "created_by", ["title", "summary", "about", "reason"], { sheet: "calls", facts: ["created_at"] }),
        signed("calls.edition", "by", ["rules", "form", "reason"], { sheet: "editions", facts: ["number", "at"] }),
        signed("calls.wording", "by", ["words"], { sheet: "translations", facts: ["language", "at"] }),
        signed("calls.question", "answered_by", ["answer"], { sheet: "answers", facts: ["answered_at"] }),
        signed("calls.complement", "asked_by", ["words"], { sheet: "complements", facts: ["asked_at"] }),
        signed("calls.next_step", "by", ["words"], { sheet: "next_steps", facts: ["due_on", "at"] }),
        signed("calls.note", "by", ["text"], { sheet: "notes", facts: ["at"] }),
        signed("calls.opinion", "person_id", ["answer"], { sheet: "opinions", facts: ["asked_at", "verdict", "answered_at"] }),
        signed("calls.opinion", "asked_by", ["name", "words"], { sheet: "opinions_asked", facts: ["asked_at", "due_on"] }),
        { table: "calls.aid", person: "imported_by" },
        signed("calls.application", "agent_id", ["reason"], { sheet: "instructed", facts: ["number", "state"] }),
      ],
    },
  ],
};
