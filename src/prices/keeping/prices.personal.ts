import { sql } from "kysely";

import { type PersonalRegister, signed } from "#platform/personal/register.ts";
import { daysKept } from "./keeping.command.ts";

/** To which group somebody belongs, until when; prices lead to bookings, which lead to people as `bookings` says. */
export const pricesRegister: PersonalRegister = {
  area: "prices",
  file: "prices",
  notPersonal: {
    "prices.list.name": "the name of a price list of a place",
    "prices.edition.covers": "prices",
    "prices.quote.reasons": "numbers of a price",
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
  ],
};
