import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import { acts, goes, type PersonalRegister, signed, stays, type Who } from "#platform/personal/register.ts";
import { giveBack, takeTurn } from "../lend/turn.command.ts";
import { monthsKept } from "./keeping.command.ts";

const offered = stays("how a place lends, which is public");
const answered = stays("what a lender says of it in the name of the place");

/** What is not away yet is given back, for nobody is left to come; what is away and what was stays, without the name and the words. */
async function forgetBorrower(trx: Db, { id }: Who): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from loans.loan where person_id = ${id} and borrower = 'person' and state in ('asked', 'queued', 'offered', 'granted') order by resource_id, id`.execute(
    trx,
  );
  for (const one of rows) await cancelWithin(trx, one.id);
  await sql`update loans.loan set person_id = null, purpose = null where person_id = ${id}`.execute(trx);
}

/** Two accounts of one person do not wait for the same thing twice: of two requests that meet, that of the account that is closed goes. */
async function mergeBorrowers(trx: Db, { kept, gone }: Pair): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select l.id from loans.loan l where l.person_id = ${gone} and l.borrower = 'person' and l.state in ('asked', 'queued', 'offered', 'granted')
      and exists (select from loans.loan o where o.person_id = ${kept} and o.borrower = 'person' and o.resource_id = l.resource_id
        and o.state in ('asked', 'queued', 'offered', 'granted') and o.first_day <= l.last_day and o.last_day >= l.first_day)
    order by l.resource_id, l.id`.execute(trx);
  for (const { id } of rows) await cancelWithin(trx, id);
  await sql`update loans.loan set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}

async function cancelWithin(trx: Db, id: string): Promise<void> {
  const turn = await takeTurn(trx, id);
  if (!turn) return;
  await sql`
    update loans.loan set state = 'cancelled', waits_until = null, ended_at = clock_timestamp(), ended_by = 'borrower', version = version + 1
    where id = ${id}`.execute(trx);
  await giveBack(trx, turn, null);
}

/** Who borrows what, in which state it was, and who carried it. */
export const loansRegister: PersonalRegister = {
  area: "loans",
  file: "loans",
  notPersonal: {
    "loans.terms.borrowers": "words of the house",
    "loans.step.state": "a word of the house",
    "loans.move.before": "a word of the house",
    "loans.move.after": "a word of the house",
    "loans.loan.thing": "the name of a thing",
    "loans.loan.lender": "the name of a place or of a structure",
    "loans.loan.borrower_name": "the name of a structure or of a place",
    "loans.loan.conditions": "what a place asks of everybody",
  },
  kept: [
    {
      what: {
        fr: "Vos emprunts\u00a0: quoi, quels jours, pour quoi faire, et l’état de l’objet à la remise et au retour",
        en: "Your loans: what, on which days, what for, and the state of the thing when it is handed over and returned",
        nl: "Wat u leent: wat, welke dagen, waarvoor, en de staat bij overhandiging en terugkomst",
      },
      why: {
        fr: "Savoir qui a l’objet, quand il revient et dans quel état",
        en: "To know who has the thing, when it comes back and in which state",
        nl: "Weten wie het voorwerp heeft, wanneer het terugkomt en in welke staat",
      },
      until: {
        says: {
          fr: `${monthsKept} mois après la fin du prêt\u202f; les chiffres restent, sans votre nom`,
          en: `${monthsKept} months after the end of the loan; figures stay, without your name`,
          nl: `${monthsKept} maanden na het einde van de uitlening; cijfers blijven, zonder uw naam`,
        },
        job: "loans/forget",
      },
      tables: [
        {
          table: "loans.loan",
          person: "person_id",
          erase: forgetBorrower,
          merge: { does: mergeBorrowers },
          sheet: "loans",
          facts: ["thing", "first_day", "last_day", "state", "units", "made_at"],
          words: { purpose: goes(), reason: answered },
        },
        {
          table: "loans.inspection",
          person: "by",
          sheet: "loan_inspections",
          facts: ["at", "moment", "condition"],
          words: { note: stays("the state of a thing, on which two parties rely"), alt: stays("what a picture of a thing shows"), settlement: answered },
        },
        {
          table: "loans.carriage",
          person: "carrier_id",
          sheet: "loan_carriages",
          facts: ["way", "day", "left_at", "arrived_at"],
          words: { carrier: goes("(texte retiré)") },
        },
      ],
    },
    {
      ...acts,
      tables: [
        { ...signed("loans.terms", "created_by"), words: { conditions: offered } },
        signed("loans.carriage", "planned_by"),
        signed("loans.inspection", "settled_by"),
      ],
    },
  ],
};
