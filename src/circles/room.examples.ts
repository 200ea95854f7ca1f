import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { told, words } from "../story-rows.testing.ts";

const circle = (n: number) => `/cercles/${told("5a", n)}`;
const proposal = (n: number) => `${circle(1)}/propositions/${told("5d", n)}`;
const outside = (n: number) => told("5a", n);

const examples: RoomExamples = {
  addresses: {
    "/cercles": ["/cercles", "/cercles?quoi=clos", "/cercles?q=rien+de+tel"],
    "/cercles/:id": [circle(1), circle(3), circle(4)],
    "/communs": ["/communs", "/communs?genre=demarches"],
    "/communs/:slug": ["/communs/une-inscription-en-un-passage", "/communs/accueillir-sans-ecrit"],
    "/communs/:slug/versions/:number": ["/communs/une-inscription-en-un-passage/versions/1"],
  },
  signedIn: {
    farid: [
      "/cercles?quoi=les-notres",
      "/cercles/ouvrir",
      circle(1),
      `${circle(1)}/ouvrir-au-public`,
      `${circle(1)}/notes`,
      `${circle(1)}/tours`,
      `${circle(1)}/tours/${told("5f", 1)}`,
      `${circle(1)}/tours/${told("5f", 2)}`,
      `${circle(1)}/proposer`,
      proposal(1),
      `${proposal(1)}/publier`,
      proposal(2),
      proposal(4),
      "/communs/une-inscription-en-un-passage",
      "/communs/une-inscription-en-un-passage/reviser",
      "/communs/accueillir-sans-ecrit-dans-un-atelier/adapter",
      "/communs/une-inscription-en-un-passage/avis",
      "/communs/une-inscription-en-un-passage/traduire/nl",
    ],
    bilal: [circle(2), circle(4), proposal(2), `${circle(2)}/propositions/${told("5d", 3)}`],
  },
  hidden: {
    "circles.circle": "the question, its presentation and what came of it are for everybody",
    "circles.seat": "who takes part is for everybody; who asked is shown to hosts, as a name and nothing more",
    "circles.note": [{ what: "notes, for the circle alone", rows: sql`true`, at: { "/cercles/:id/notes": { id: sql`t.circle_id` } } }],
    "circles.finding": [{ what: "what a circle sees in common, for itself", rows: sql`true`, at: { "/cercles/:id/notes": { id: sql`t.circle_id` } } }],
    "circles.round": [
      { what: "rounds of speech, for the circle alone", rows: sql`true`, at: { "/cercles/:id/tours/:round": { id: sql`t.circle_id`, round: sql`t.id` } } },
    ],
    "circles.turn": [{ what: "what was said in a round, for the circle alone", rows: sql`t.words is not null` }],
    "circles.proposal": [
      {
        what: "proposals, for the circle alone",
        rows: sql`true`,
        at: { "/cercles/:id/propositions/:proposal": { id: sql`t.circle_id`, proposal: sql`t.id` } },
      },
    ],
    "circles.objection": [
      {
        what: "objections, for the circle alone",
        rows: sql`true`,
        at: {
          "/cercles/:id/propositions/:proposal": {
            id: sql`(select circle_id from circles.proposal where id = t.proposal_id)`,
            proposal: sql`t.proposal_id`,
          },
        },
      },
    ],
    "circles.feedback": [
      {
        what: "what residents said at a counter, for structures that use the procedure",
        rows: sql`t.words is not null`,
        at: { "/communs/:slug/avis": { slug: sql`(select c.slug from circles.common c where c.id = t.common_id)` } },
      },
    ],
    "circles.translation": "published for everybody, as the common is",
    "circles.common": "published for everybody; one that was withdrawn says why",
  },
  // Whoever answers for a structure opens a circle in its name, and makes their own of what is published.
  openToAll: ["/cercles/ouvrir", "/communs/:slug/adapter", "/communs/:slug/traduire/:locale"],
  async refusals(db) {
    return {
      params: {
        "/cercles/:id": { id: outside(1) },
        "/communs/:slug": { slug: "une-inscription-en-un-passage" },
        "/communs/:slug/versions/:number": { slug: "une-inscription-en-un-passage", number: "1" },
        "/cercles/:id/ouvrir-au-public": { id: outside(1) },
        "/cercles/:id/notes": { id: outside(1) },
        "/cercles/:id/tours": { id: outside(1) },
        "/cercles/:id/tours/:round": { id: outside(1), round: told("5f", 1) },
        "/cercles/:id/proposer": { id: outside(1) },
        "/cercles/:id/propositions/:proposal": { id: outside(1), proposal: told("5d", 2) },
        "/cercles/:id/propositions/:proposal/publier": { id: outside(1), proposal: told("5d", 1) },
        "/communs/:slug/reviser": { slug: "une-inscription-en-un-passage" },
        "/communs/:slug/avis": { slug: "une-inscription-en-un-passage" },
        "/communs/:slug/traduire/:locale": { slug: "accueillir-sans-ecrit", locale: "nl" },
        "/communs/:slug/adapter": { slug: "accueillir-sans-ecrit" },
      },
      secrets: await words(
        db,
        sql`select body as words from circles.note union all select words from circles.finding where words is not null union all select words from circles.objection
          union all select words from circles.turn where words is not null union all select words from circles.feedback where words is not null union all select body from circles.proposal where state <> 'adopted'`,
      ),
    };
  },
  words: [
    ["cercle de réflexion", "circle", "structures that think together about a question; what they write is theirs until they publish it"],
    ["note d’un cercle", "note", "what a structure knows of the question, and whom it concerns"],
    ["constat d’un cercle", "finding", "what a circle sees in common between notes"],
    ["tour de parole", "round", "each structure of a circle speaks once, for the same minutes, in an order drawn by lot"],
    ["commun", "common", "a sheet or a simpler procedure that a circle published for everybody, under a free licence"],
    ["adaptation", "adaptation", "a common made from another one, linked to it"],
    ["avis à l’accueil", "feedback", "what a resident says of a procedure at the counter, noted without saying who spoke"],
    ["traduction d’un commun", "translation", "what one version of a common says in another language; French has the last word"],
    ["démarche simplifiée", "procedure", "the steps of a resident as they were and as they are, with the time saved"],
  ],
};

export default examples;
