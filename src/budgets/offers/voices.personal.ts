import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Retention, Who } from "#platform/personal/register.ts";

/** Whoever is erased holds no voice any more. */
async function forgetHands(trx: Db, { id }: Who): Promise<void> {
  await sql`select budgets.forget_hands(${id})`.execute(trx);
}

/** Of a vote of an assembly: who may vote for a voice, who reads its pages. */
export const heldVoices: Retention = {
  what: {
    fr: "Pour quelles voix d’une assemblée vous pouvez voter",
    en: "For which voices of an assembly you may vote",
    nl: "Voor welke stemmen van een vergadering u mag stemmen",
  },
  why: {
    fr: "Que chaque voix ait un bulletin, et que ses membres seuls lisent le vote",
    en: "So that each voice has one ballot, and its members alone read the vote",
    nl: "Opdat elke stem één stembiljet heeft, en alleen de leden de stemming lezen",
  },
  until: {
    says: {
      fr: "Jusqu’au scellement du vote\u202f; vous lisez ses pages tant que votre compte est ouvert",
      en: "Until the vote is sealed; you read its pages as long as your account is open",
      nl: "Tot de verzegeling van de stemming; u leest haar pagina’s zolang uw account open is",
    },
    by: "budgets.forget_voters, when the secret of the vote ends",
  },
  tables: [
    {
      table: "budgets.hand",
      person: "person_id",
      merge: { stays: "an account that holds a voice is not merged before the vote is over" },
      row: "goes",
      erase: forgetHands,
      sheet: "voices",
      facts: ["elector_id", "until"],
      beside: { vote: sql`(select v.title from budgets.elector e join budgets.vote v on v.id = e.vote_id where e.id = t.elector_id)` },
    },
    {
      table: "budgets.reader",
      person: "person_id",
      merge: { once: ["vote_id"] },
      row: "goes",
      sheet: "read_votes",
      facts: ["vote_id"],
      beside: { vote: sql`(select v.title from budgets.vote v where v.id = t.vote_id)` },
    },
  ],
};
