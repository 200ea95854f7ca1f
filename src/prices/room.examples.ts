import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { one, told } from "../story-rows.testing.ts";

/** What Amina is about to pay (seeds.ts). */
const checkoutOfStory = told("5e", 1);

const examples: RoomExamples = {
  addresses: {
    "/paiements/lien/:token": ["/paiements/lien/un-lien-a-payer"],
    "/paiements/lien/:token/:id": ["/paiements/lien/un-lien-a-payer → /paiements/lien/un-lien-a-payer/[0-9a-f-]{36}"],
  },
  signedIn: {
    amina: ["/mon-espace/paiements", '/mon-espace/paiements → /factures/[0-9a-f]{8}-[^"]+', `/paiements/essai/${checkoutOfStory}`],
    chloe: ["/tarifs/compte-d-attente", "/tarifs/compte-d-attente?q=nulle-part"],
    bilal: [
      "/tarifs",
      "/tarifs?q=nulle-part",
      "/tarifs/nouveau",
      "/tarifs/attestations",
      "/tarifs/cartes",
      "/tarifs/codes",
      "/tarifs/a-encaisser",
      "/tarifs/a-encaisser?sens=a-rendre",
      "/tarifs/journal",
      "/tarifs/facturation",
      '/tarifs → /tarifs/[0-9a-f]{8}-[^"]+',
      "/tarifs/a-encaisser → /tarifs/a-encaisser/[0-9a-f-]+/[0-9a-f-]+",
    ],
  },
  async refusals(db) {
    return {
      params: {
        "/tarifs/:id": await one(db, sql`select id::text from prices.list order by id limit 1`),
        "/tarifs/a-encaisser/:thing/:person": await one(
          db,
          sql`select booking_id::text as thing, person_id::text as person from prices.entry where booking_id is not null order by id limit 1`,
        ),
        "/paiements/essai/:id": { id: checkoutOfStory },
        "/paiements/lien/:token": { token: "personne-ne-l-a" },
        "/paiements/lien/:token/essai/:id": { token: "personne-ne-l-a", id: checkoutOfStory },
        "/paiements/lien/:token/:id": { token: "personne-ne-l-a", id: checkoutOfStory },
        "/paiements/avis/:provider": { provider: "sandbox" },
        "/factures/:id": await one(db, sql`select id::text from prices.statement order by made_at limit 1`),
      },
    };
  },
  untold: ["/paiements/essai/:id", "/paiements/lien/:token/essai/:id"],
  apart: { "goes with a link, and with a payment that is under way": ["/paiements/lien/:token/essai/:id"] },
  hidden: {
    "prices.suspense": "its words are seen by those who keep all places alone, at one address",
    "prices.checkout": "holds no words; who pays online is told to them, and to those who keep the place",
  },
  words: [
    ["tarif", "list", "what a place asks for some of what can be booked there"],
    ["prix publiés", "edition", "what a price list says from a day on; never changed, followed by another"],
    ["attestation", "attestation", "a place has seen that somebody belongs to a group that pays less"],
    ["carte d’heures", "pass", "minutes that somebody bought beforehand at a place"],
    ["code de réduction", "coupon", "a word that takes something off the price at one place: once for each person"],
    ["ligne du journal", "entry", "money of a place: a price, a gesture, a payment, a refund or a correction; only ever added"],
    ["compte d’un lieu", "account", "who asks for the money of a place; has its own numbers of statements"],
    ["facture, avoir, reçu", "statement", "lines of the ledger on paper, numbered without holes by account and year"],
    ["paiement en ligne", "checkout", "somebody pays online for one booking, at a provider of payments"],
    ["compte d’attente", "suspense", "money of which a provider tells, for a checkout that this house does not know"],
    ["avis de paiement", "notice", "what a provider of payments tells of a checkout, signed; each counts once"],
    ["geste du lieu", "gesture", "a host asks for less than the price, with a reason"],
    ["prix d’une réservation", "quote", "the sum with its reasons, as it was shown and kept with the booking"],
  ],
};

export default examples;
