import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import { act, acts, goes, type PersonalRegister, signed, stays, type Who } from "#platform/personal/register.ts";
import { freeSeats } from "../dates/seat.command.ts";
import { giveAll } from "../rota/turn.command.ts";
import { monthsOfGuests, monthsOfSeats, yearsOfHours } from "./keeping.command.ts";

const told = stays("what happens at a place, which is public");

/** One sits once: of two seats of a date that of the account that stays holds, unless it only waits; the other goes to whoever waits. */
async function mergeSeats(trx: Db, { kept, gone }: Pair): Promise<void> {
  await freeSeats(
    trx,
    sql`(t.person_id = ${gone} and exists (select from activities.seat o where o.date_id = t.date_id and o.person_id = ${kept}
        and (o.state = 'taken' or (o.state = 'waiting' and t.state = 'waiting'))))
      or (t.person_id = ${kept} and t.state = 'waiting' and exists (select from activities.seat o where o.date_id = t.date_id and o.person_id = ${gone} and o.state = 'taken'))`,
  );
  await sql`
    update activities.seat set state = 'left', number = null, present = null where person_id = ${gone} and state <> 'left'
      and exists (select from activities.seat o where o.date_id = seat.date_id and o.person_id = ${kept} and o.state <> 'left')`.execute(trx);
  await sql`update activities.seat set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}

/** Two accounts of one person have one shift of a date: nobody stands twice behind the same counter. */
async function mergeTurns(trx: Db, { kept, gone }: Pair): Promise<void> {
  await sql`
    delete from activities.turn t where t.person_id = ${gone}
      and exists (select from activities.turn o where o.date_id = t.date_id and o.person_id = ${kept})`.execute(trx);
  await sql`update activities.turn set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}

/** Seats ahead go back; of the past the counts stay, without the person. */
async function forgetGuest(trx: Db, { id }: Who): Promise<void> {
  await freeSeats(trx, sql`t.person_id = ${id}`);
  await sql`update activities.seat set person_id = null where person_id = ${id}`.execute(trx);
}

/** Of an address that registered without an account: seats ahead go back, and the address goes. */
async function forgetAddress(trx: Db, { addresses }: Who): Promise<void> {
  await freeSeats(trx, sql`t.guest_id in (select g.id from activities.guest g where g.email = any(${[...addresses]}::text[]))`);
  await sql`delete from activities.guest where email = any(${[...addresses]}::text[])`.execute(trx);
}

/** Shifts ahead go back, and teams are told; the hours that were given stay, without the person. */
async function forgetKeeper(trx: Db, { id }: Who): Promise<void> {
  await giveAll(trx, id, null, new Date());
  await sql`update activities.turn set person_id = null where person_id = ${id}`.execute(trx);
}

const title = sql`(select a.title from activities.date d join activities.activity a on a.id = d.activity_id where d.id = t.date_id)`;
const day = sql`(select d.day::text from activities.date d where d.id = t.date_id)`;

/** What somebody registered for, keeps open with others, and announces. */
export const activitiesRegister: PersonalRegister = {
  area: "activities",
  file: "activities",
  notPersonal: { "activities.service.slug": "an address made of the title", "activities.guest_link.hash": "of the link in a letter" },
  kept: [
    {
      what: {
        fr: "Vos inscriptions aux activités, et si vous êtes venu",
        en: "Your registrations for activities, and whether you came",
        nl: "Uw inschrijvingen voor activiteiten, en of u kwam",
      },
      why: { fr: "Vous garder la place, et vous prévenir", en: "To keep your seat, and to tell you", nl: "Uw plaats bewaren, en u verwittigen" },
      until: {
        says: {
          fr: `${monthsOfSeats} mois après la date\u202f; les chiffres restent, sans votre nom`,
          en: `${monthsOfSeats} months after the date; figures stay, without your name`,
          nl: `${monthsOfSeats} maanden na de datum; cijfers blijven, zonder uw naam`,
        },
        job: "activities/forget",
      },
      tables: [
        {
          table: "activities.seat",
          person: "person_id",
          erase: forgetGuest,
          merge: { does: mergeSeats },
          sheet: "activity_seats",
          facts: ["asked_at", "state", "present"],
          beside: { activity: title, day },
        },
      ],
    },
    {
      what: {
        fr: "Sans compte\u00a0: le nom et l’adresse ou le téléphone donnés pour une place à une activité",
        en: "Without an account: the name and the address or telephone number given for a seat at an activity",
        nl: "Zonder account: de naam en het adres of telefoonnummer opgegeven voor een plaats bij een activiteit",
      },
      why: {
        fr: "Vous garder la place, et vous prévenir si la date change",
        en: "To keep your seat, and to tell you if the date changes",
        nl: "Uw plaats bewaren, en u verwittigen als de datum verandert",
      },
      until: {
        says: {
          fr: `${monthsOfGuests} mois après la date, ou le lendemain si rien n’est confirmé`,
          en: `${monthsOfGuests} month after the date, or the next day if nothing is confirmed`,
          nl: `${monthsOfGuests} maand na de datum, of de volgende dag als niets bevestigd is`,
        },
        job: "activities/forget",
      },
      tables: [
        {
          table: "activities.guest",
          person: { address: "email" },
          row: "goes",
          erase: forgetAddress,
          sheet: "guest_seats",
          facts: ["asked_at", "confirmed_at", "locale"],
          beside: { activity: title, day },
          words: { name: goes(), email: goes(), phone: goes() },
        },
      ],
    },
    {
      what: {
        fr: "Vos permanences dans les services, et les heures données",
        en: "Your shifts in services, and the hours that you gave",
        nl: "Uw beurten in diensten, en de uren die u gaf",
      },
      why: {
        fr: "Tenir le service ouvert, et compter ce que vous donnez",
        en: "To keep the service open, and to count what you give",
        nl: "De dienst openhouden, en tellen wat u geeft",
      },
      until: {
        says: {
          fr: `${yearsOfHours} ans après\u202f; la somme des heures reste, sans votre nom`,
          en: `${yearsOfHours} years after; the sum of hours stays, without your name`,
          nl: `${yearsOfHours} jaar erna; de som van de uren blijft, zonder uw naam`,
        },
        job: "activities/forget",
      },
      tables: [
        {
          table: "activities.turn",
          person: "person_id",
          erase: forgetKeeper,
          merge: { does: mergeTurns },
          sheet: "service_shifts",
          facts: ["taken_at", "minutes"],
          beside: { service: title, day },
        },
        { table: "activities.swap", person: "from_id", row: "goes", merge: { goes: true }, sheet: "swaps_asked", facts: ["asked_at"] },
        { table: "activities.swap", person: "to_id", row: "goes", merge: { goes: true }, sheet: "swaps_received", facts: ["asked_at"] },
      ],
    },
    {
      what: { fr: "Les équipes dont vous êtes", en: "The teams that you are of", nl: "De teams waarvan u lid bent" },
      why: {
        fr: "Que l’équipe sache qui peut tenir le service",
        en: "So that the team knows who can keep the service open",
        nl: "Opdat het team weet wie de dienst kan openhouden",
      },
      until: "account",
      tables: [
        {
          table: "activities.member",
          person: "person_id",
          row: "goes",
          merge: { once: ["service_id"] },
          sheet: "service_teams",
          facts: ["part", "since"],
          beside: { service: sql`(select s.title from activities.service s where s.id = t.service_id)` },
        },
      ],
    },
    {
      what: {
        fr: "Les activités et les services que vous annoncez",
        en: "The activities and services that you announce",
        nl: "De activiteiten en diensten die u aankondigt",
      },
      why: {
        fr: "Elles sont celles du lieu\u202f; votre nom ne paraît pas et s’en efface",
        en: "They are the place’s; your name is not shown and goes from them",
        nl: "Ze zijn die van de plek; uw naam wordt niet getoond en verdwijnt eruit",
      },
      until: "always",
      tables: [
        {
          table: "activities.activity",
          person: "author_id",
          sheet: "activities",
          facts: ["created_at", "day", "state"],
          words: {
            ...{ title: told, about: told, room: told, audience: told, price: told, how: told },
            reason: stays("why it was cancelled, which is public"),
          },
        },
        {
          table: "activities.service",
          person: "created_by",
          sheet: "services",
          facts: ["created_at", "state"],
          words: { title: told, about: told },
        },
      ],
    },
    {
      ...acts,
      tables: [
        { ...signed("activities.date", "came_by"), words: { reason: act } },
        signed("activities.member", "by"),
        signed("activities.seat", "present_by"),
        signed("activities.turn", "minutes_by"),
      ],
    },
  ],
};
