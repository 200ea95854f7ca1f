import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { one } from "../story-rows.testing.ts";

const examples: RoomExamples = {
  signedIn: {
    bilal: ["/tarifs", "/tarifs?q=nulle-part", "/tarifs/nouveau", "/tarifs/attestations", '/tarifs → /tarifs/[0-9a-f]{8}-[^"]+'],
  },
  async refusals(db) {
    return {
      params: { "/tarifs/:id": await one(db, sql`select id::text from prices.list order by id limit 1`) },
    };
  },
  words: [
    ["tarif", "list", "what a place asks for some of what can be booked there"],
    ["prix publiés", "edition", "what a price list says from a day on; never changed, followed by another"],
    ["attestation", "attestation", "a place has seen that somebody belongs to a group that pays less"],
    ["prix d’une réservation", "quote", "the sum with its reasons, as it was shown and kept with the booking"],
  ],
};

export default examples;
