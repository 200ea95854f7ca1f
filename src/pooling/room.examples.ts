import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { idOf } from "./story.seeds.ts";

const service = (n: number, more = "") => `/mutualisation/services/${idOf("5a", n)}${more}`;
const deal = (n: number) => `/mutualisation/accords/${idOf("5b", n)}`;
const purchase = (n: number) => `/mutualisation/achats/${idOf("5c", n)}`;

const examples: RoomExamples = {
  addresses: {
    "/mutualisation": ["/mutualisation", "/mutualisation?sens=recherche&sujet=communication", "/mutualisation?q=rien+de+tel"],
    "/mutualisation/services/:id": [service(1), service(4)],
    "/mutualisation/achats": ["/mutualisation/achats"],
    "/mutualisation/achats/:id": [purchase(1), purchase(2), purchase(3)],
  },
  signedIn: {
    bilal: [
      "/mutualisation/accords",
      deal(1),
      deal(2),
      "/mutualisation/services/nouveau",
      service(1, "/modifier"),
      service(7),
      service(2, "/demande"),
      "/mutualisation/achats/nouveau",
      purchase(1),
      purchase(3),
      "/mutualisation/charges",
      "/mutualisation/charges/nouvelle",
      '/mutualisation/charges → /mutualisation/charges/[0-9a-f]{8}-[^"]+',
      "/mutualisation/releves",
      "/mutualisation/releves → /mutualisation/releves/[0-9a-f-]+",
    ],
    gaelle: [deal(1)],
    denis: [deal(3), '/mutualisation/charges → /mutualisation/charges/[0-9a-f]{8}-[^"]+'],
    louise: ["/mutualisation/reglement"],
  },
  // Whoever acts for a structure may ask another for its service.
  openToAll: ["/mutualisation/services/:id/demande"],
  hidden: {
    "pooling.offer": [
      { what: "a service that is not offered any more", rows: sql`t.state = 'closed'`, at: { "/mutualisation/services/:id": { id: sql`t.id` } } },
    ],
    "pooling.deal": "shown to its two sides alone",
    "pooling.use": "shown to the two sides of its agreement, and where it is disputed to those who settle",
    "pooling.closing": "what was settled, for those who settle; it says nothing of persons",
    "pooling.key": "shown to those who share in it alone",
    "pooling.purchase": "what is bought together is for everybody to read; who takes how much is shown to whoever organises it",
  },
  async refusals(db) {
    const { rows } = await sql<{ statement: string; key: string }>`
      select (select s.id::text from pooling.statement s where s.structure_id = 'c0000000-0000-4000-8000-000000000004' order by year, number limit 1) as statement,
        (select id::text from pooling.key where demo limit 1) as key`.execute(db);
    const [row] = rows;
    return {
      params: {
        "/mutualisation/services/:id": { id: idOf("5a", 1) },
        "/mutualisation/accords/:id": { id: idOf("5b", 1) },
        "/mutualisation/achats/:id": { id: idOf("5c", 1) },
        "/mutualisation/charges/:id": { id: row?.key ?? "" },
        "/mutualisation/releves/:id": { id: row?.statement ?? "" },
      },
    };
  },
  words: [
    ["service mutualisé", "offer", "what a structure offers to others or looks for, counted in a unit, for money or in exchange"],
    ["accord de mutualisation", "deal", "what two structures agree on, to the same text, by one person of each"],
    ["accord donné", "assent", "somebody agrees to a text for one side, never for both"],
    ["ce qui est rendu", "use", "what was given of a service: recorded by one side, confirmed by another person of the other"],
    ["relevé de mutualisation", "statement", "what one structure owes others and is owed by them, of one closing; what some owe others are owed"],
    ["règlement des services mutualisés", "closing", "one run that makes the statements of all structures, whose sum is nought"],
    ["clé de répartition", "key", "in which parts structures share what one of them pays for all in a year"],
    ["achat groupé", "purchase", "a structure buys for several, if enough is committed by a day"],
    ["engagement d’achat", "commitment", "what a structure takes for sure if a group purchase is made; a wish binds nobody"],
  ],
};

export default examples;
