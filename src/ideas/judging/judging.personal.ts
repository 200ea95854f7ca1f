import { sql } from "kysely";

import { act, acts, goes, goesWhenAsked, type PersonalRegister, signed, signedForGood, type Who } from "#platform/personal/register.ts";

const idea = sql`(select p.title from ideas.proposal p where p.id = t.proposal_id)`;
const ofIdea = (facts: readonly string[], sheet: string) => ({ facts, sheet, beside: { idea } });
const withdrawn = "Texte effacé à la demande de son auteur.";
const anonymous = "anonyme";

/** The sheets of a juror: theirs by their number at the stage. */
const bySheet = ({ id }: Who) => sql`(t.stage_id, t.juror) in (select j.stage_id, j.number from ideas.juror j where j.person_id = ${id})`;
const ofSheet = ({ id }: Who) => sql`t.sheet_id in (
  select s.id from ideas.jury_sheet s join ideas.juror j on j.stage_id = s.stage_id and j.number = s.juror where j.person_id = ${id})`;
const ideaOfSheet = sql`(select p.title from ideas.jury_sheet s join ideas.proposal p on p.id = s.proposal_id where s.id = t.sheet_id)`;

/** Judgements stay: people rely on them. Nobody is named in them, and who acted is forgotten. */
export const judgingRegister: PersonalRegister = {
  area: "ideas",
  file: "participation",
  notPersonal: {
    "ideas.admissibility": { why: "what an officer decides", columns: ["as_whom", "criterion_says"] },
    "ideas.award": { why: "what is decided by a deliberation", columns: ["as_whom", "reference"] },
    "ideas.contest.decided_as": "the quality of whoever decided",
    "ideas.criterion": "what the institution publishes",
    "ideas.delivery": "the service that delivers",
    "ideas.delivery_entry": { why: "what a service tells, and as whom", columns: ["as_whom", "words"] },
    "ideas.delivery_picture": "a picture of the service",
    "ideas.delivery_step": "what the institution publishes",
    "ideas.evaluation": { why: "what a service measures, and as whom", columns: ["as_whom", "indicator", "measure", "unit", "words"] },
    "ideas.internal_note.as_whom": "the service",
    "ideas.assessment.service": "the service",
    "ideas.jury_score.kind": "a code",
    "ideas.official_answer_version": {
      why: "what the institution answers, and as whom",
      columns: ["as_whom", "budget_line", "correction", "deliberation", "project_url", "reasons"],
    },
    "ideas.opinion_given.as_whom": "the commune",
    "ideas.routing": { why: "what services write to each other, and as whom", columns: ["answer", "answered_as", "reason", "sent_as"] },
    "ideas.study": { why: "what services conclude, and as whom", columns: ["concluded_as", "reasons", "settles"] },
    "ideas.study_past": { why: "what services concluded, and as whom", columns: ["concluded_as", "conclusion", "reasons", "settles", "why"] },
  },
  kept: [
    {
      what: {
        fr: "Ce que vous dites qu’une idée réalisée a changé",
        en: "What you say that a delivered idea changed",
        nl: "Wat u zegt dat een uitgevoerd idee veranderde",
      },
      why: {
        fr: "Compter chacun une fois, publier vos mots\u202f; vous pouvez les retirer",
        en: "To count each person once and publish your words; you may take them back",
        nl: "Iedereen één keer tellen en uw woorden publiceren; u kunt ze intrekken",
      },
      until: "account",
      tables: [
        {
          table: "ideas.testimony",
          person: "by",
          merge: { once: ["proposal_id"] },
          row: "goes",
          ...ofIdea(["said_at"], "testimonies"),
          words: { change: goes(), words: goes(), signature: goes() },
        },
      ],
    },
    {
      what: {
        fr: "Vos réponses et vos recours sur une idée",
        en: "Your replies and your appeals about an idea",
        nl: "Uw antwoorden en beroepen over een idee",
      },
      why: {
        fr: "Que la décision se comprenne\u202f; vos mots s’effacent si vous le demandez",
        en: "So that the decision can be understood; your words go if you ask for it",
        nl: "Opdat de beslissing te begrijpen is; uw woorden verdwijnen als u het vraagt",
      },
      until: "always",
      tables: [
        {
          table: "ideas.study_reply",
          person: "by",
          sheet: "study_replies",
          facts: ["at"],
          words: { words: goesWhenAsked(withdrawn), signature: goes(anonymous) },
        },
        {
          table: "ideas.contest",
          person: "by",
          sheet: "contests",
          facts: ["at", "about", "state"],
          beside: { idea },
          words: { words: goesWhenAsked(withdrawn), signature: goes(anonymous) },
        },
      ],
    },
    {
      ...acts,
      tables: [
        {
          table: "ideas.jury_sheet",
          person: bySheet,
          ...ofIdea(["at", "kind"], "jury_sheets"),
          words: { conflict: goes("(effacé)", sql`t.kind = 'conflict'`) },
        },
        {
          table: "ideas.jury_sheet",
          person: bySheet,
          words: { excluded_reason: act },
          sheet: "jury_sheets_excluded",
          beside: { idea },
          facts: ["excluded_at"],
        },
        { table: "ideas.jury_score", person: ofSheet, words: { reason: act }, sheet: "jury_scores", beside: { idea: ideaOfSheet }, facts: ["score"] },
        { table: "ideas.jury_sheet_past", person: ofSheet, words: { scores: act, why: act }, sheet: "jury_sheets_past", beside: { idea: ideaOfSheet } },
        { table: "ideas.juror", person: "person_id", merge: { once: ["stage_id"], else: "stays" } },
        { table: "ideas.jury_reminder", person: "person_id", row: "goes", merge: { once: ["stage_id"] } },
        signedForGood("ideas.jury_record", "by", ["why", "content"]),
        signedForGood("ideas.admissibility", "by", ["reasons"], ofIdea(["at", "decision"], "admissibility")),
        signedForGood("ideas.opinion_given", "by", ["reasons"], { sheet: "commune_opinions", facts: ["at", "verdict"] }),
        { table: "ideas.assessment_past", person: ofAssessment, words: { verdict: act, reasons: act }, sheet: "service_opinions_past" },
        signed("ideas.assessment", "assessor_id", ["reasons"], { sheet: "service_opinions", facts: ["given_at", "aspect", "service", "verdict"] }),
        signed("ideas.assessment", "asked_by"),
        signed("ideas.internal_note", "by", ["words"], ofIdea(["at"], "internal_notes")),
        signed("ideas.contest", "decided_by", ["reasons"], ofIdea(["decided_at"], "contests_decided")),
        signed("ideas.routing", "sent_by"),
        signed("ideas.routing", "answered_by"),
        signed("ideas.opinion", "asked_by"),
        signed("ideas.study", "owner_id"),
        signed("ideas.study", "concluded_by"),
        signedForGood("ideas.study_past", "reopened_by"),
        signed("ideas.award", "by"),
        signedForGood("ideas.official_answer_version", "by"),
        signedForGood("ideas.delivery_entry", "by"),
        signedForGood("ideas.evaluation", "by"),
      ],
    },
  ],
};

function ofAssessment({ id }: Who) {
  return sql`t.assessment_id in (select a.id from ideas.assessment a where a.assessor_id = ${id})`;
}
