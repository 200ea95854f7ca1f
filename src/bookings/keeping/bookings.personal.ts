import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { goes, goesWhenAsked, type PersonalRegister, stays, type Who } from "#platform/personal/register.ts";
import { monthsHelped, monthsKept, monthsOfGuest } from "./keeping.command.ts";

const offered = stays("what a place lets people book, which is public");
const answered = stays("what a host says of it in the name of the place");

/**
 * What was to come is given back, for nobody is left to come, but for whom they helped; what was stays as a number, without the name and the words.
 */
async function forgetBooker(trx: Db, { id }: Who): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update bookings.booking set state = 'cancelled', waits_until = null, ended_at = clock_timestamp(), ended_by = 'person', version = version + 1
    where person_id = ${id} and kind = 'booking' and made_for <> 'helped'
      and (state in ('wished', 'asked', 'queued', 'offered') or (state = 'booked' and lower(during) > clock_timestamp()))
    returning id`.execute(trx);
  await sql`delete from bookings.taking where booking_id = any(${rows.map((row) => row.id)}::uuid[])`.execute(trx);
  await sql`update bookings.booking set person_id = null, purpose = case when kind = 'booking' then null else '(texte retiré)' end
    where person_id = ${id}`.execute(trx);
}

/** Of an address that confirmed, or not: what was to come is given back, and the address goes. */
async function forgetGuest(trx: Db, { addresses }: Who): Promise<void> {
  const theirs = sql`(select g.booking_id from bookings.guest g where g.email = any(${[...addresses]}::text[]))`;
  const { rows } = await sql<{ id: string }>`
    update bookings.booking set state = 'cancelled', waits_until = null, ended_at = clock_timestamp(), ended_by = 'person', version = version + 1
    where id in ${theirs} and (state in ('asked', 'offered') or (state = 'booked' and lower(during) > clock_timestamp())) returning id`.execute(trx);
  await sql`delete from bookings.taking where booking_id = any(${rows.map((row) => row.id)}::uuid[])`.execute(trx);
  await sql`delete from bookings.guest where email = any(${[...addresses]}::text[])`.execute(trx);
}

/** Who booked what, and why, for a year after; then bookings are numbers. */
export const bookingsRegister: PersonalRegister = {
  area: "bookings",
  file: "bookings",
  notPersonal: {
    "bookings.resource.slug": "an address made of the name",
    "bookings.resource.hours": "hours of a resource",
    "bookings.resource.here_code": "of the code that hangs on a thing",
    "bookings.booking.overridden": "codes of rules",
    "bookings.feed.kind": "a word of the house",
    "bookings.kiosk.hash": "of the address of a place's screen",
    "bookings.outside.name": "what a host calls a calendar of a thing",
    "bookings.outside.address": "of a calendar of a thing; a secret of its host, shown to nobody",
    "bookings.refusal.rule": "a code of a rule",
    "bookings.outside.fault": "a word of the house",
    "bookings.former.state": "a word of the house",
    "bookings.helped.name": "a first name or initials of somebody who has no account here; it goes a month after",
    "bookings.guest_link.hash": "of the link in a letter",
    "bookings.holiday": {
      why: "school holidays, as they are published",
      columns: ["zone", "name", "source"],
    },
  },
  kept: [
    {
      what: {
        fr: "Vos réservations\u00a0: quoi, quand, pour quel usage",
        en: "Your bookings: what, when, for which use",
        nl: "Uw reserveringen: wat, wanneer, waarvoor",
      },
      why: {
        fr: "Vous garder la place et compter avec vous ce que les règles permettent",
        en: "To keep your place and to count what the rules allow you",
        nl: "Uw plaats vrijhouden en tellen wat de regels u toestaan",
      },
      until: {
        says: {
          fr: `${monthsKept} mois après la fin de la réservation\u202f; les chiffres restent, sans votre nom`,
          en: `${monthsKept} months after the end of the booking; figures stay, without your name`,
          nl: `${monthsKept} maanden na het einde van de reservering; cijfers blijven, zonder uw naam`,
        },
        job: "bookings/forget",
      },
      tables: [
        {
          table: "bookings.booking",
          person: "person_id",
          erase: forgetBooker,
          sheet: "bookings",
          facts: ["made_at", "during", "state", "units", "people"],
          beside: { resource: sql`(select r.name from bookings.resource r where r.id = t.resource_id)` },
          secrets: ["handover_hash"],
          words: { purpose: goes(), plea: goes(), override_reason: answered, reason: answered },
        },
        { table: "bookings.booking", person: "payer_id" },
      ],
    },
    {
      what: {
        fr: "Une réservation sans compte\u00a0: votre nom et votre adresse",
        en: "A booking without an account: your name and address",
        nl: "Een reservering zonder account: uw naam en adres",
      },
      why: {
        fr: "Vous garder la place, vous écrire si elle change",
        en: "To keep your place, and to write to you if it changes",
        nl: "Uw plaats vrijhouden, en u schrijven als ze verandert",
      },
      until: {
        says: {
          fr: `${monthsOfGuest} mois après la fin de la réservation\u202f; le lendemain, si vous n’avez pas confirmé`,
          en: `${monthsOfGuest} months after the end of the booking; the next day, if you did not confirm`,
          nl: `${monthsOfGuest} maanden na het einde van de reservering; de volgende dag, als u niet bevestigde`,
        },
        job: "bookings/forget",
      },
      tables: [
        {
          table: "bookings.guest",
          person: { address: "email" },
          row: "goes",
          erase: forgetGuest,
          sheet: "guest_bookings",
          facts: ["confirmed_at", "locale"],
          beside: {
            resource: sql`(select r.name from bookings.booking b join bookings.resource r on r.id = b.resource_id where b.id = t.booking_id)`,
          },
          words: { name: goes(), email: goes() },
        },
      ],
    },
    {
      what: {
        fr: "Le prénom d’une personne sans adresse ni téléphone, que quelqu’un aide à réserver",
        en: "The first name of a person without address or telephone, whom somebody helps to book",
        nl: "De voornaam van iemand zonder adres of telefoon, die hulp krijgt bij het reserveren",
      },
      why: {
        fr: "Que le lieu sache qui vient\u202f; la personne a donné son accord",
        en: "So that the place knows who comes; the person agreed",
        nl: "Zodat de plek weet wie komt; de persoon is akkoord",
      },
      until: {
        says: {
          fr: `${monthsHelped} mois après la fin de la réservation`,
          en: `${monthsHelped} month after the end of the booking`,
          nl: `${monthsHelped} maand na het einde van de reservering`,
        },
        job: "bookings/forget",
      },
      tables: [],
    },
    {
      what: { fr: "Les pannes que vous signalez", en: "The breakdowns that you tell of", nl: "De defecten die u meldt" },
      why: {
        fr: "Prévenir le lieu, et vous dire la suite",
        en: "To tell the place, and you what came of it",
        nl: "De plek verwittigen, en u vertellen wat ervan kwam",
      },
      until: {
        says: {
          fr: `${monthsKept} mois après le signalement ; son nombre reste, sans vos mots`,
          en: `${monthsKept} months after the report; its number stays, without your words`,
          nl: `${monthsKept} maanden na de melding; het aantal blijft, zonder uw woorden`,
        },
        job: "bookings/forget",
      },
      tables: [
        {
          table: "bookings.breakdown",
          person: "person_id",
          sheet: "breakdowns",
          facts: ["at", "state"],
          words: { words: goesWhenAsked("(texte retiré)"), answer: answered },
        },
      ],
    },
    {
      what: { fr: "Les adresses de vos agendas", en: "The addresses of your calendars", nl: "De adressen van uw agenda’s" },
      why: {
        fr: "Votre agenda relit vos réservations\u202f; nous ne gardons pas l’adresse en clair",
        en: "Your calendar reads your bookings again; we do not keep the address itself",
        nl: "Uw agenda leest uw reserveringen opnieuw; wij bewaren het adres zelf niet",
      },
      until: "account",
      tables: [
        { table: "bookings.feed", person: "person_id", merge: { goes: true }, row: "goes", secrets: ["hash"], sheet: "calendars", facts: ["made_at", "kind"] },
      ],
    },
    {
      what: {
        fr: "Les ressources que vous décrivez pour un lieu",
        en: "The resources that you describe for a place",
        nl: "De voorzieningen die u voor een plek beschrijft",
      },
      why: {
        fr: "Elles sont celles du lieu\u202f; votre nom ne paraît pas et s’en efface",
        en: "They are the place’s; your name is not shown and goes from them",
        nl: "Ze zijn van de plek; uw naam wordt niet getoond en verdwijnt eruit",
      },
      until: "always",
      tables: [
        {
          table: "bookings.resource",
          person: "created_by",
          sheet: "resources",
          facts: ["created_at", "state"],
          words: { name: offered, about: offered, rules: offered, translations: offered, price_note: offered, picture_alt: offered, reason: offered },
        },
      ],
    },
  ],
};
