import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { act, acts, goes, type PersonalRegister, signed, stays, type Who } from "#platform/personal/register.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import { freeSeats } from "../attend/leave-all.command.ts";
import { yearsKept } from "./keeping.command.ts";

const offered = stays("what a place teaches, which is public");

/** Two accounts of one person have one authorisation of each module: the later end holds, and what stands against one stands against it. */
async function mergeAuthorisations(trx: Db, { kept, gone }: Pair): Promise<void> {
  await sql`
    update trainings.authorisation own set
      from_at = least(own.from_at, other.from_at),
      until_at = case when own.until_at is null or other.until_at is null then null else greatest(own.until_at, other.until_at) end
    from trainings.authorisation other where own.person_id = ${kept} and other.person_id = ${gone} and other.module_id = own.module_id`.execute(trx);
  // One suspension stands for each authorisation: of two, that of the account that stays is lifted into the other's history.
  await sql`
    update trainings.suspension x set lifted_at = clock_timestamp(), answer = coalesce(x.answer, 'Deux comptes réunis'), answered_at = coalesce(x.answered_at, clock_timestamp())
    from trainings.authorisation a where a.id = x.authorisation_id and a.person_id = ${gone} and x.lifted_at is null
      and exists (select from trainings.authorisation own join trainings.suspension y on y.authorisation_id = own.id and y.lifted_at is null
        where own.person_id = ${kept} and own.module_id = a.module_id)`.execute(trx);
  await sql`
    update trainings.suspension x set authorisation_id = own.id from trainings.authorisation a
    join trainings.authorisation own on own.module_id = a.module_id and own.person_id = ${kept}
    where a.id = x.authorisation_id and a.person_id = ${gone}`.execute(trx);
  await sql`
    delete from trainings.authorisation a where a.person_id = ${gone}
      and exists (select from trainings.authorisation own where own.person_id = ${kept} and own.module_id = a.module_id)`.execute(trx);
  await sql`update trainings.authorisation set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}

/** One sits once: of two seats of a session that of the account that stays holds, unless it only waits; the other goes to whoever waits. */
async function mergeSeats(trx: Db, { kept, gone }: Pair): Promise<void> {
  await freeSeats(
    trx,
    sql`(t.person_id = ${gone} and t.result is null and exists (select from trainings.seat o where o.session_id = t.session_id and o.person_id = ${kept}
        and (o.state = 'taken' or (o.state = 'waiting' and t.state = 'waiting'))))
      or (t.person_id = ${kept} and t.state = 'waiting' and exists (select from trainings.seat o where o.session_id = t.session_id and o.person_id = ${gone} and o.state = 'taken'))`,
  );
  await sql`
    update trainings.seat set state = 'left', number = null, result = null, result_at = null, result_by = null where person_id = ${gone} and state = 'taken'
      and exists (select from trainings.seat o where o.session_id = seat.session_id and o.person_id = ${kept} and o.state <> 'left')`.execute(trx);
  await sql`update trainings.seat set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}

/** Seats ahead go back; of the past the counts stay, without the person. */
async function forgetGuest(trx: Db, { id }: Who): Promise<void> {
  await freeSeats(trx, sql`t.person_id = ${id} and t.result is null`);
  await sql`update trainings.seat set person_id = null where person_id = ${id}`.execute(trx);
}

/** What somebody learns, may use and teaches. */
export const trainingsRegister: PersonalRegister = {
  area: "trainings",
  file: "trainings",
  notPersonal: {
    "trainings.module.slug": "an address made of the title",
  },
  kept: [
    {
      what: {
        fr: "Vos habilitations, leurs suspensions et ce que vous en avez dit",
        en: "Your authorisations, their suspensions and what you said of them",
        nl: "Uw machtigingen, hun schorsingen en wat u erover zei",
      },
      why: {
        fr: "Ne laisser une machine dangereuse qu’à qui sait s’en servir",
        en: "To leave a dangerous machine only to those who know how to use it",
        nl: "Een gevaarlijke machine alleen laten aan wie ermee kan werken",
      },
      until: {
        says: {
          fr: `${yearsKept} ans après leur fin`,
          en: `${yearsKept} years after their end`,
          nl: `${yearsKept} jaar na hun einde`,
        },
        job: "trainings/forget",
      },
      tables: [
        {
          table: "trainings.authorisation",
          person: "person_id",
          row: "goes",
          merge: { does: mergeAuthorisations },
          sheet: "authorisations",
          facts: ["from_at", "until_at"],
          beside: { module: sql`(select m.title from trainings.module m where m.id = t.module_id)` },
          words: { reason: goes() },
        },
        {
          table: "trainings.suspension",
          person: ({ id }) => sql`t.authorisation_id in (select a.id from trainings.authorisation a where a.person_id = ${id})`,
          row: "goes",
          merge: { stays: "they follow the authorisation" },
          sheet: "authorisation_suspensions",
          facts: ["at", "appealed_at", "answered_at", "lifted_at"],
          words: { reason: goes("(texte retiré)"), appeal: goes("(texte retiré)"), answer: goes("(texte retiré)") },
        },
      ],
    },
    {
      what: {
        fr: "Vos inscriptions aux séances et leur résultat",
        en: "Your seats at sessions and their result",
        nl: "Uw plaatsen bij sessies en het resultaat",
      },
      why: {
        fr: "Vous garder la place, et savoir qui a réussi",
        en: "To keep your seat, and to know who passed",
        nl: "Uw plaats bewaren, en weten wie slaagde",
      },
      until: {
        says: {
          fr: `${yearsKept} ans après la séance\u202f; les chiffres restent, sans votre nom`,
          en: `${yearsKept} years after the session; figures stay, without your name`,
          nl: `${yearsKept} jaar na de sessie; cijfers blijven, zonder uw naam`,
        },
        job: "trainings/forget",
      },
      tables: [
        {
          table: "trainings.seat",
          person: "person_id",
          erase: forgetGuest,
          merge: { does: mergeSeats },
          sheet: "training_seats",
          facts: ["asked_at", "state", "result", "result_at"],
          beside: { module: sql`(select m.title from trainings.module m where m.id = t.module_id)` },
        },
      ],
    },
    {
      ...acts,
      tables: [
        { ...signed("trainings.module", "created_by"), words: { title: offered, about: offered, translations: offered } },
        { ...signed("trainings.session", "created_by", ["reason"]), words: { note: offered, reason: act } },
        signed("trainings.session", "trainer_id"),
        { ...signed("trainings.trainer", "person_id"), row: "goes", merge: { once: ["module_id"] }, sheet: "taught_trainings", facts: ["since"] },
        signed("trainings.trainer", "by"),
        signed("trainings.recognition", "by"),
        signed("trainings.demand", "by"),
        signed("trainings.authorisation", "given_by"),
        signed("trainings.suspension", "by"),
        signed("trainings.suspension", "answered_by"),
        signed("trainings.seat", "result_by"),
      ],
    },
  ],
};
