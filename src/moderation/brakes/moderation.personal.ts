import { sql } from "kysely";

import { acts, goes, goesWhenAsked, type Merging, type PersonalRegister, signed, type Who } from "#platform/personal/register.ts";
import { reporterMonths } from "./forget.job.ts";

const withdrawn = "(texte retiré)";
const caseOf = (column: "kind" | "title") => sql`(select c.${sql.ref(column)} from moderation.case_file c where c.id = t.case_id)`;
const ofDecision = sql`(
  select c.title from moderation.decision d join moderation.case_file c on c.id = d.case_id where d.id = t.decision_id)`;
const aboutTheirs = ({ id }: Who) => sql`t.case_id in (select c.id from moderation.case_file c where c.author_id = ${id})`;
const onTheirs = ({ id }: Who) => sql`t.decision_id in (
  select d.id from moderation.decision d join moderation.case_file c on c.id = d.case_id where c.author_id = ${id})`;

/** An appeal is judged by another than who decided first. */
const judges: Merging = { stays: "who judged first and who judged again were two accounts" };

/** What the room keeps about a person: what they reported, what was decided on theirs, and what they answered. */
export const moderationRegister: PersonalRegister = {
  area: "moderation",
  file: "moderation",
  notPersonal: {
    "moderation.appeal.outcome": "a code",
    "moderation.case_file.brakes": "codes",
    "moderation.case_file.href": "where it stands",
    "moderation.case_file.kind": "a code",
    "moderation.case_file.stands_in": "codes of places",
    "moderation.case_file.thing_id": "which thing",
    "moderation.decision.rule": "a code",
    "moderation.hidden_thing": "which things are hidden",
    "moderation.report.locale": "a language",
    "moderation.report.rule": "a code",
    "moderation.written": "hashes that end within a week",
  },
  kept: [
    {
      what: { fr: "Ce que vous signalez", en: "What you report", nl: "Wat u meldt" },
      why: {
        fr: "Décider et compter\u202f; vos mots s’effacent si vous le demandez",
        en: "To decide and to count; your words go if you ask for it",
        nl: "Beslissen en tellen; uw woorden verdwijnen als u het vraagt",
      },
      until: "always",
      tables: [
        {
          table: "moderation.report",
          person: "reporter_id",
          merge: { once: ["case_id"] },
          sheet: "reports",
          facts: ["created_at", "rule"],
          beside: { kind: caseOf("kind"), title: caseOf("title") },
          words: { words: goesWhenAsked("") },
        },
      ],
    },
    {
      what: {
        fr: "L’e-mail que vous laissez en signalant sans compte",
        en: "The e-mail that you leave when you report without an account",
        nl: "Het e-mailadres dat u achterlaat als u zonder account meldt",
      },
      why: { fr: "Vous dire la décision", en: "To tell you the decision", nl: "U de beslissing zeggen" },
      until: {
        says: {
          fr: `${reporterMonths} mois après la décision`,
          en: `${reporterMonths} months after the decision`,
          nl: `${reporterMonths} maanden na de beslissing`,
        },
        job: "moderation/forget",
      },
      tables: [
        {
          table: "moderation.report",
          person: { address: "reporter_email" },
          sheet: "reports_without_account",
          facts: ["created_at", "rule"],
          beside: { kind: caseOf("kind"), title: caseOf("title") },
          words: { words: goesWhenAsked(""), reporter_email: goes() },
        },
      ],
    },
    {
      what: {
        fr: "Ce qui a été signalé de vous, la décision et votre recours",
        en: "What was reported of yours, the decision and your appeal",
        nl: "Wat van u gemeld is, de beslissing en uw beroep",
      },
      why: {
        fr: "Rendre compte des décisions\u202f; vos mots s’effacent si vous le demandez",
        en: "To account for decisions; your words go if you ask for it",
        nl: "Rekenschap geven van beslissingen; uw woorden verdwijnen als u het vraagt",
      },
      until: "always",
      tables: [
        {
          table: "moderation.decision",
          person: aboutTheirs,
          sheet: "decisions_on_mine",
          facts: ["decided_at", "outcome", "rule", "statement"],
          beside: { kind: caseOf("kind"), title: caseOf("title") },
        },
        { table: "moderation.appeal", person: onTheirs, sheet: "appeals_on_mine", facts: ["judged_at", "outcome", "reason"], beside: { title: ofDecision } },
        {
          table: "moderation.appeal",
          person: "asked_by",
          row: "leads",
          sheet: "appeals",
          facts: ["asked_at"],
          beside: { title: ofDecision },
          words: { words: goesWhenAsked(withdrawn) },
        },
        {
          table: "moderation.case_file",
          person: "author_id",
          sheet: "reported_of_mine",
          facts: ["opened_at", "kind"],
          words: { title: goesWhenAsked(withdrawn), excerpt: goesWhenAsked("") },
        },
      ],
    },
    {
      ...acts,
      tables: [
        signed("moderation.decision", "decided_by", ["statement"], { merge: judges, row: "leads", facts: ["decided_at"], sheet: "decisions_as_moderator" }),
        signed("moderation.appeal", "judged_by", ["reason"], { merge: judges, row: "leads", facts: ["judged_at"], sheet: "appeals_judged" }),
        signed("moderation.appeal", "first_judge", [], { merge: judges, row: "leads" }),
      ],
    },
  ],
};
