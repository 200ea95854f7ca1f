import { sql } from "kysely";

import { acts, goes, goesWhenAsked, type PersonalRegister, signed, stays, type Who } from "#platform/personal/register.ts";
import { mergeJurors, mergeVerdicts } from "./merge-jurors.command.ts";
import { leaveTeams, mergeMembers } from "./leave-teams.command.ts";

const sent = stays("what a team sent, which a jury judged and whose licence lets others build on it");
const ofTeam = stays("what a team says of itself, which others of it wrote as well");
const followed = stays("how public money and open data were put to use, read by all without a name");
const measured = stays("where, with what and how something was measured, without which its values say nothing");
const own = ({ id }: Who) => sql`(select m.team_id from challenges.member m where m.person_id = ${id})`;

export const challengesRegister: PersonalRegister = {
  area: "challenges",
  file: "challenges",
  notPersonal: {
    "challenges.challenge": { why: "an address made of the title", columns: ["slug"] },
    "challenges.change": { why: "what a challenge said before and after", columns: ["before", "after"] },
    "challenges.dataset": "a name of the catalogue",
    "challenges.wording": { why: "a code", columns: ["language"] },
    "challenges.prize": "what a challenge gives",
    "challenges.result": "what a team gets, and why",
    "challenges.drafted_reasons": "the same, before it is published",
    "challenges.member": { why: "a code", columns: ["role"] },
    "challenges.seeker": { why: "codes of a list", columns: ["skills"] },
    "challenges.team": { why: "codes of a list", columns: ["seeks"] },
    "challenges.entry": { why: "a code", columns: ["licence"] },
    "challenges.reuse": { why: "what a team published of what it made", columns: ["title", "summary", "link", "state", "adopted_by"] },
    "challenges.reuse_dataset": "a name of the catalogue",
    "challenges.reuse_word": { why: "a code, and the name of a service", columns: ["state", "adopted_by"] },
    "challenges.series": { why: "codes", columns: ["quantity", "commune_code"] },
    "challenges.measurement": "a value that an instrument showed, and what disturbed it",
    "challenges.tie": { why: "a code", columns: ["source"] },
    "challenges.score": { why: "a code", columns: ["criterion"] },
    "challenges.appeal": { why: "codes and points", columns: ["outcome", "corrections"] },
  },
  kept: [
    {
      what: {
        fr: "Vos avis de membre d’un jury, et les liens que vous déclarez",
        en: "Your opinions as a juror, and the ties that you declare",
        nl: "Uw meningen als jurylid, en de banden die u meldt",
      },
      why: {
        fr: "Les prix d’un défi s’appuient sur eux ; ils s’effacent avec votre compte, ou restent sans nom dans le classement publié",
        en: "The prizes of a challenge rest on them; they go with your account, or stay without a name in the published ranking",
        nl: "De prijzen van een uitdaging steunen erop; ze verdwijnen met uw account, of blijven zonder naam in de bekendgemaakte rangschikking",
      },
      until: "account",
      tables: [
        {
          ...{ table: "challenges.juror", person: "person_id", row: "goes", sheet: "challenge_jury", facts: ["added_at"] },
          words: { name: goes() },
          merge: { does: mergeJurors },
        },
        {
          ...{ table: "challenges.score", person: "person_id", row: "goes", sheet: "challenge_points", facts: ["criterion", "points"] },
          merge: { does: () => Promise.resolve() },
        },
        {
          ...{ table: "challenges.verdict", person: "person_id", row: "goes", sheet: "challenge_opinions", facts: ["sent_at"] },
          words: { comment: goes() },
          merge: { does: mergeVerdicts },
        },
        {
          ...{ table: "challenges.tie", person: "person_id", row: "goes", sheet: "challenge_ties", facts: ["source", "at"] },
          words: { reason: goes() },
          merge: { once: ["team_id", "source"] },
        },
        {
          ...{ table: "challenges.appeal", person: "filed_by", sheet: "challenge_appeals", facts: ["filed_at", "outcome"] },
          words: { words: stays("what a team contests, and what it was answered") },
        },
      ],
    },
    {
      what: {
        fr: "Vos équipes dans les défis, ce que vous publiez pour en trouver une et vos demandes",
        en: "Your teams in challenges, what you publish to find one and what you ask",
        nl: "Uw teams in uitdagingen, wat u bekendmaakt om er een te vinden en wat u vraagt",
      },
      why: {
        fr: "Former des équipes\u202f; ce qu’une équipe n’a pas envoyé s’efface avec la dernière personne qui la quitte",
        en: "To form teams; what a team has not sent goes with the last person who leaves it",
        nl: "Teams vormen; wat een team niet verzond verdwijnt met de laatste die het verlaat",
      },
      until: "account",
      tables: [
        {
          ...{ table: "challenges.member", person: "person_id", row: "goes", sheet: "challenge_teams", facts: ["team_id", "role", "since"] },
          words: { name: goes() },
          erase: (trx, { id }) => leaveTeams(trx, id),
          merge: { does: mergeMembers },
        },
        {
          ...{ table: "challenges.seeker", person: "person_id", row: "goes", sheet: "challenge_skills", facts: ["skills", "at"] },
          words: { name: goes(), words: goes() },
          merge: { once: ["challenge_id"] },
        },
        {
          ...{ table: "challenges.wish", person: "person_id", row: "goes", sheet: "challenge_wishes", facts: ["team_id", "at"] },
          words: { name: goes(), words: goes() },
          merge: { once: ["team_id"] },
        },
        { table: "challenges.mentor", person: "person_id", row: "goes", merge: { once: ["challenge_id"] }, sheet: "challenge_mentor", facts: ["at"] },
        {
          table: "challenges.question",
          person: "asked_by",
          sheet: "challenge_questions",
          facts: ["asked_at"],
          words: { text: goesWhenAsked("(question retirée)", sql`t.answer is null`) },
        },
      ],
    },
    {
      what: {
        fr: "Les réponses envoyées par vos équipes",
        en: "The answers that your teams sent",
        nl: "De antwoorden die uw teams verzonden",
      },
      why: {
        fr: "Un jury les a jugées, et leur licence permet à d’autres de s’en servir",
        en: "A jury judged them, and their licence lets others build on them",
        nl: "Een jury beoordeelde ze, en hun licentie laat anderen erop voortbouwen",
      },
      until: "always",
      tables: [
        {
          table: "challenges.team",
          person: (who) => sql`t.id in ${own(who)}`,
          erase: () => Promise.resolve(),
          merge: { does: () => Promise.resolve() },
          sheet: "challenge_team_words",
          words: { name: ofTeam, words: ofTeam },
        },
        {
          table: "challenges.entry",
          person: (who) => sql`t.team_id in ${own(who)}`,
          erase: () => Promise.resolve(),
          merge: { does: () => Promise.resolve() },
          sheet: "challenge_answers",
          facts: ["licence", "number", "changed_at"],
          words: { title: sent, summary: sent, description: sent, link: sent, file_name: sent, alt: sent },
          secrets: ["file_sha256"],
        },
        {
          table: "challenges.sending",
          person: "by",
          sheet: "challenge_sendings",
          facts: ["number", "at"],
          words: { text: sent, sha256: stays("of the text that was sent") },
          erase: async (trx, { id }) => {
            await sql`select challenges.forget_sender(${id})`.execute(trx);
          },
          merge: { stays: "who sent it did it from that account" },
        },
      ],
    },
    {
      what: {
        fr: "Les séries de mesures que vous commencez, et ce que vous dites de ce que votre équipe a fait",
        en: "The series of measurements that you begin, and what you say of what your team made",
        nl: "De reeksen metingen die u begint, en wat u zegt over wat uw team maakte",
      },
      why: {
        fr: "Les valeurs sont des données ouvertes, que d’autres ont déjà prises ; votre nom s’efface avec votre compte",
        en: "The values are open data that others have taken already; your name goes with your account",
        nl: "De waarden zijn open data die anderen al namen; uw naam verdwijnt met uw account",
      },
      until: "always",
      tables: [
        { table: "challenges.reuse_word", person: "by", sheet: "reuse_words", facts: ["state", "at"], words: { words: followed } },
        { table: "challenges.trial", person: "by", sheet: "reuse_trials", facts: ["at"], words: { words: followed } },
        {
          ...{ table: "challenges.series", person: "person_id", sheet: "series", facts: ["quantity", "made_at"] },
          words: {
            ...{ author: goes("(nom effacé)"), title: measured, place: measured, instrument: measured, method: measured, withdrawn_why: measured },
          },
        },
      ],
    },
    {
      ...acts,
      tables: [
        { table: "challenges.juror", person: "added_by" },
        signed("challenges.appeal", "settled_by", ["answer"], { sheet: "challenge_appeals_settled", facts: ["settled_at"] }),
        {
          ...signed("challenges.ranking", "by", ["text", "reason"], { sheet: "challenge_rankings", facts: ["number", "at"] }),
          erase: async (trx, { id }) => {
            await sql`select challenges.forget_ranker(${id})`.execute(trx);
          },
          merge: { stays: "who published it did it from that account" },
        },
        signed("challenges.challenge", "created_by", ["title", "question", "about", "rules", "partners", "criteria", "end_reason"], {
          sheet: "challenges",
          facts: ["created_at"],
        }),
        {
          ...signed("challenges.change", "by", ["reason"], { sheet: "challenge_changes", facts: ["number", "at"] }),
          erase: async (trx, { id }) => {
            await sql`select challenges.forget_author(${id})`.execute(trx);
          },
          merge: { stays: "who changed it did it from that account" },
        },
        signed("challenges.tie", "lifted_by", ["lifted_reason"], { sheet: "challenge_ties_lifted", facts: ["lifted_at"] }),
        signed("challenges.wording", "by", ["words"], { sheet: "challenge_translations", facts: ["language", "at"] }),
        signed("challenges.question", "answered_by", ["answer"], { sheet: "challenge_answered", facts: ["answered_at"] }),
      ],
    },
  ],
};
