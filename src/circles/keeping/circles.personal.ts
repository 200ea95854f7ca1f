import { type PersonalRegister, signed, stays } from "#platform/personal/register.ts";

const ofStructure = stays("what a structure says in its own name, on which the others of the circle rely");
const published = { why: "what structures published for everybody, under a free licence" };

/** What somebody wrote in the name of a structure of a circle. */
export const circlesRegister: PersonalRegister = {
  area: "circles",
  file: "circles",
  notPersonal: {
    "circles.common": { ...published, columns: ["slug", "reason"] },
    "circles.translated_step": { ...published, columns: ["what", "counter", "papers"] },
    "circles.step": { ...published, columns: ["what", "counter", "papers"] },
  },
  kept: [
    {
      what: {
        fr: "Ce que vous écrivez au nom d’une structure dans un cercle de réflexion\u00a0: notes, propositions, objections, communs",
        en: "What you write in the name of a structure in a circle: notes, proposals, objections, commons",
        nl: "Wat u namens een structuur in een denkkring schrijft: notities, voorstellen, bezwaren, gemeengoed",
      },
      why: {
        fr: "Réfléchir ensemble, et pouvoir relire comment une idée est venue",
        en: "To think together, and to read again how an idea came",
        nl: "Samen nadenken, en herlezen hoe een idee ontstond",
      },
      until: "always",
      tables: [
        {
          ...{ table: "circles.circle", person: "opened_by", sheet: "circles_opened", facts: ["state", "opened_at", "closed_at"] },
          words: { question: ofStructure, about: ofStructure, ending: ofStructure },
        },
        {
          ...{ table: "circles.note", person: "written_by", sheet: "circles_notes", facts: ["kind", "written_at"] },
          words: { title: ofStructure, body: ofStructure, concerns: ofStructure },
        },
        {
          ...{ table: "circles.finding", person: "made_by", sheet: "circles_findings", facts: ["made_at"] },
          words: { title: ofStructure, words: ofStructure },
        },
        {
          ...{ table: "circles.proposal", person: "proposed_by", sheet: "circles_proposals", facts: ["state", "closes_on", "proposed_at"] },
          words: { title: ofStructure, body: ofStructure },
        },
        {
          ...{ table: "circles.objection", person: "person_id", sheet: "circles_objections", facts: ["raised_at", "lifted_at"] },
          words: { words: ofStructure },
        },
        {
          ...{ table: "circles.version", person: "written_by", sheet: "circles_versions", facts: ["number", "written_at"] },
          words: { title: ofStructure, summary: ofStructure, body: ofStructure, changed: ofStructure },
        },
        { ...{ table: "circles.use", person: "told_by", sheet: "circles_uses", facts: ["since", "told_at"] }, words: { words: ofStructure } },
        {
          ...{ table: "circles.translation", person: "written_by", sheet: "circles_translations", facts: ["number", "locale", "written_at"] },
          words: { title: ofStructure, summary: ofStructure, body: ofStructure },
        },
        {
          ...{ table: "circles.round", person: "opened_by", sheet: "circles_rounds", facts: ["minutes", "opened_at", "closed_at"] },
          words: { question: ofStructure },
        },
        {
          ...{ table: "circles.turn", person: "written_by", sheet: "circles_turns", facts: ["rank", "begun_at", "ended_at"] },
          words: { words: ofStructure },
        },
        {
          ...{ table: "circles.feedback", person: "noted_by", sheet: "circles_feedback", facts: ["said_on", "easier", "minutes", "noted_at"] },
          words: { words: ofStructure },
        },
        { table: "circles.seat", person: "asked_by", sheet: "circles_seats", facts: ["state", "asked_at"] },
        signed("circles.seat", "answered_by"),
        signed("circles.opening", "opened_by"),
      ],
    },
  ],
};
