import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import { act, type PersonalRegister, signed } from "#platform/personal/register.ts";
import { daysKept } from "./keeping.command.ts";

/** Nobody changes a line of the ledger: the database says whose it is now. */
async function moveEntries(trx: Db, { kept, gone }: Pair): Promise<void> {
  await sql`select prices.move_entries(${gone}, ${kept})`.execute(trx);
}
const booked = { row: "leads", merge: { does: moveEntries } } as const;

/** To which group somebody belongs, what they bought and paid; prices lead to bookings, which lead to people as `bookings` says. */
export const pricesRegister: PersonalRegister = {
  area: "prices",
  file: "prices",
  notPersonal: {
    "prices.list.name": "the name of a price list of a place",
    "prices.edition.covers": "prices",
    "prices.quote.reasons": "numbers of a price",
    "prices.coupon.code": "a word that a place gives to many",
    "prices.checkout.provider": "a word of the house",
    "prices.checkout.incident": "a word of the house",
    "prices.suspense.provider": "a word of the house",
    "prices.notice": "what providers of payments say of a checkout",
    "prices.account": "who asks for the money of a place, as its invoices say",
    "prices.entry.what": "the name of a resource",
    "prices.statement.name": "who issued it",
    "prices.statement.address": "of who issued it",
    "prices.statement.siret": "of who issued it",
    "prices.statement.payer": "the name of a structure in whose name it was booked",
  },
  kept: [
    {
      what: {
        fr: "Les attestations qui vous donnent un tarif réduit\u00a0: quel groupe, jusqu’à quand",
        en: "The attestations that give you a lower price: which group, until when",
        nl: "De attesten die u een lager tarief geven: welke groep, tot wanneer",
      },
      why: {
        fr: "Vous demander le bon prix sans revoir le justificatif, qui n’est pas gardé",
        en: "To ask you the right price without seeing the proof again, which is not kept",
        nl: "U de juiste prijs vragen zonder het bewijs opnieuw te zien, dat niet bewaard wordt",
      },
      until: {
        says: {
          fr: `${daysKept} jours après leur fin`,
          en: `${daysKept} days after their end`,
          nl: `${daysKept} dagen na het einde`,
        },
        job: "prices/forget",
      },
      tables: [
        {
          table: "prices.attestation",
          person: "person_id",
          row: "goes",
          sheet: "attestations",
          facts: ["group", "until", "attested_at"],
          beside: { place: sql`(select p.name from places.place p where p.id = t.place_id)` },
          merge: { once: ["place_id", "group"] },
        },
        signed("prices.attestation", "attested_by"),
      ],
    },
    {
      what: {
        fr: "Vos cartes d’heures\u00a0: ce que vous avez acheté, ce qu’il en reste",
        en: "Your hour passes: what you bought, what is left of it",
        nl: "Uw urenkaarten: wat u kocht, wat er nog van over is",
      },
      why: {
        fr: "Prendre sur vos heures ce que vos réservations demandent\u202f; le lieu garde la vente pour ses comptes",
        en: "To take from your hours what your bookings ask for; the place keeps the sale for its accounts",
        nl: "Van uw uren nemen wat uw reserveringen vragen; de plek houdt de verkoop voor haar rekeningen",
      },
      until: "always",
      tables: [
        {
          table: "prices.pass",
          person: "person_id",
          sheet: "passes",
          facts: ["sold_at", "bought", "remaining", "paid", "until"],
          beside: { place: sql`(select p.name from places.place p where p.id = t.place_id)` },
        },
        signed("prices.pass", "sold_by"),
      ],
    },
    {
      what: {
        fr: "Les codes de réduction que vous avez utilisés",
        en: "The discount codes that you used",
        nl: "De kortingscodes die u gebruikte",
      },
      why: { fr: "Un code sert une fois à chacun", en: "A code serves each person once", nl: "Een code dient ieder één keer" },
      until: "account",
      tables: [
        {
          table: "prices.coupon_use",
          person: "person_id",
          row: "goes",
          sheet: "coupons",
          facts: ["used_at"],
          beside: { code: sql`(select c.code from prices.coupon c where c.id = t.coupon_id)` },
          merge: { once: ["coupon_id"] },
        },
        { table: "prices.coupon_booking", person: "person_id", row: "goes", merge: { stays: "it follows the use of the coupon" } },
        signed("prices.coupon", "made_by"),
      ],
    },
    {
      what: {
        fr: "Ce que vous devez aux lieux, ce que vous avez payé, et vos factures",
        en: "What you owe places, what you paid, and your invoices",
        nl: "Wat u plekken schuldig bent, wat u betaalde, en uw facturen",
      },
      why: {
        fr: "Le code de commerce demande de garder les pièces comptables dix ans ; une fois le compte effacé, elles n’ont plus de nom",
        en: "The French commercial code asks to keep accounts for ten years; once the account is erased they bear no name",
        nl: "Het Franse handelswetboek vraagt de boekhouding tien jaar te bewaren; is de account gewist, dan staat er geen naam meer op",
      },
      until: "always",
      tables: [
        {
          ...{ table: "prices.entry", person: "person_id", ...booked, words: { note: act } },
          ...{ sheet: "payments", facts: ["made_at", "kind", "cents", "method", "what", "begins"] },
        },
        { table: "prices.statement", person: "person_id", ...booked, sheet: "invoices", facts: ["issued_on", "year", "number", "name"] },
        { table: "prices.checkout", person: "person_id", ...booked, sheet: "payments_online", facts: ["made_at", "cents", "received", "state"] },
        signed("prices.suspense", "asked_by"),
        signed("prices.suspense", "settled_by", ["note"]),
        signed("prices.entry", "made_by", [], booked),
        signed("prices.statement", "made_by", [], booked),
      ],
    },
  ],
};
