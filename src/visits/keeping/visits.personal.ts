import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import { acts, goes, goesWhenAsked, type PersonalRegister, signed, type Who } from "#platform/personal/register.ts";
import { askerErased } from "./asker-erased.listener.ts";
import { monthsKept } from "./keeping.command.ts";

const withdrawn = "(texte retiré)";
const theirRequests = ({ addresses }: Who) => sql`(select r.id from visits.request r where lower(r.email) = any(${addresses}))`;
const ofTheirRequest = (who: Who) => sql`t.request_id in ${theirRequests(who)}`;
const writtenByThem = (who: Who) => sql`(t.side = 'delegation' and ${ofTheirRequest(who)})`;
const byHost = sql`t.side = 'host'`;

/** Who asked is forgotten; what figures count stays. A visit that was to come is called off: nobody is left to come. */
async function forgetAsker(trx: Db, { addresses }: Who): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update visits.request
    set contact_name = null, email = null, phone = null, message = null, text_digest = null, erased_at = now()
    where lower(email) = any(${addresses}) returning id`.execute(trx);
  for (const { id } of rows) await emit(trx, askerErased, { requestId: id }, "visits");
}

/** Somebody asks for a visit with an address, account or none: it is theirs when the address is. */
export const visitsRegister: PersonalRegister = {
  area: "visits",
  file: "visits",
  notPersonal: {
    "visits.journal.act": "a code",
    "visits.photo": "a picture of a visit",
    "visits.link.place_email": "an address that a place published",
    "visits.request.language": "a language",
    "visits.request.organisation": "an organisation",
    "visits.request.city": "where it comes from",
    "visits.request.practical": "what planners tell the delegation",
    "visits.request.reason": "why a visit was called off, as hosts were told",
    "visits.request.themes": "codes",
    "visits.request.wished_days": "days",
    "visits.report": { why: "what a planner tells of a visit", columns: ["body", "title"] },
  },
  kept: [
    {
      what: {
        fr: "Votre demande de visite\u00a0: nom, e-mail, téléphone, message",
        en: "Your request for a visit: name, e-mail, phone, message",
        nl: "Uw aanvraag van een bezoek: naam, e-mail, telefoon, bericht",
      },
      why: { fr: "Préparer la visite avec vous", en: "To plan the visit with you", nl: "Het bezoek met u voorbereiden" },
      until: {
        says: {
          fr: `${monthsKept} mois après la visite\u202f; deux jours si vous ne confirmez pas`,
          en: `${monthsKept} months after the visit; two days if you do not confirm`,
          nl: `${monthsKept} maanden na het bezoek; twee dagen als u niet bevestigt`,
        },
        job: "visits/forget",
      },
      tables: [
        { table: "visits.journal", person: writtenByThem, sheet: "messages_of_visits", facts: ["at", "act"], words: { words: goes() } },
        { table: "visits.link", person: ofTheirRequest, row: "goes", secrets: ["hash"] },
        {
          table: "visits.request",
          person: { address: "email" },
          erase: forgetAsker,
          sheet: "requests",
          facts: ["asked_at", "organisation", "city", "country", "people", "wish", "wished_days", "state"],
          words: { contact_name: goes(), email: goes(), phone: goes(), message: goes() },
          secrets: ["text_digest"],
        },
      ],
    },
    {
      what: {
        fr: "Ce que vous répondez quand une visite est proposée à votre lieu",
        en: "What you answer when a visit of your place is proposed",
        nl: "Wat u antwoordt als een bezoek aan uw plek wordt voorgesteld",
      },
      why: {
        fr: "Que la délégation sache\u202f; vos mots s’effacent si vous le demandez",
        en: "So that the delegation knows; your words go if you ask for it",
        nl: "Opdat de delegatie het weet; uw woorden verdwijnen als u het vraagt",
      },
      until: "always",
      tables: [
        {
          table: "visits.stop",
          person: "answered_by",
          sheet: "answers",
          facts: ["answered_at", "place_id", "state"],
          words: { reason: goesWhenAsked(withdrawn, sql`t.reason is not null`) },
        },
        {
          table: "visits.journal",
          person: "person_id",
          sheet: "journal",
          facts: ["at", "act"],
          words: { words: goesWhenAsked(null, byHost) },
        },
        { table: "visits.link", person: "person_id", row: "goes", secrets: ["hash"] },
      ],
    },
    { ...acts, tables: [signed("visits.report", "author_id", [], { sheet: "reports", facts: ["published_at", "slug", "title"] })] },
  ],
};
