import { sql } from "kysely";

import { addDays, dayOf } from "#platform/time/day.ts";
import type { RoomExamples } from "../room-examples.testing.ts";
import { told, words } from "../story-rows.testing.ts";

const loan = (n: number) => told("3a", n);
const item = (n: number) => told("1d", 900 + n);
const soon = addDays(dayOf(Date.now()), 9);
const at = (n: number, more = "") => `/prets/dossiers/${loan(n)}${more}`;

const examples: RoomExamples = {
  addresses: {
    "/prets": ["/prets", `/prets?q=barnum&du=${soon}&au=${soon}&transport=1`, "/prets?q=rien+de+tel"],
    "/prets/bilan": ["/prets/bilan"],
    "/prets/objets/:slug": ["/prets/objets/barnum-de-trois-metres-sur-six", `/prets/objets/tables-pliantes?du=${soon}`, "/prets/objets/jeux-geants-en-bois"],
  },
  signedIn: {
    amina: [
      "/mon-espace/prets",
      "/mon-espace/prets?etat=passes",
      `/prets/objets/barnum-de-trois-metres-sur-six/demander?du=${soon}`,
      ...[1, 3, 4, 7, 11].map((n) => at(n)),
      at(7, "/constat/degat"),
      at(7, "/fiche"),
    ],
    elif: [at(8), at(5)],
    farid: [at(9), at(10), at(6, "/constat/depart-retour")],
    bilal: [
      "/prets/bureau",
      "/prets/bureau?quoi=en-retard",
      "/prets/bureau?quoi=termines",
      "/prets/tenir",
      `/prets/tenir/${item(1)}`,
      `/prets/tenir/${item(2)}`,
      ...[1, 5, 6, 9, 12, 16].map((n) => at(n)).slice(0, 4),
      at(5, "/constat/remise"),
      at(7, "/constat/retour"),
      at(9, "/constat/arrivee"),
    ],
  },
  // Anybody with an account borrows; whoever answers for a structure lends what is its own.
  openToAll: ["/prets/objets/:slug/demander"],
  untold: ["/prets/dossiers/:id/photos/:photo"],
  apart: { "a picture of a loan; the story has none": ["/prets/dossiers/:id/photos/:photo"] },
  hidden: {
    "loans.terms": "what is lent is shown or hidden with its resource; conditions are for everybody who sees it",
    "loans.step": "shown with its loan alone",
    "loans.inspection": "shown with its loan alone",
    "loans.carriage": "shown with its loan alone",
    "loans.loan": [
      {
        what: "of somebody, for those who borrow, lend or carry",
        rows: sql`t.person_id is not null`,
        // The names of the thing, its lender and its borrower are those of public records.
        open: ["thing", "lender", "borrower_name"],
        at: { "/prets/dossiers/:id": { id: sql`t.id` } },
      },
    ],
  },
  async refusals(db) {
    return {
      params: {
        "/prets/objets/:slug": { slug: "barnum-de-trois-metres-sur-six" },
        "/prets/tenir/:id": { id: item(1) },
        "/prets/dossiers/:id": { id: loan(7) },
        "/prets/dossiers/:id/constat/:moment": { id: loan(7), moment: "retour" },
        "/prets/dossiers/:id/photos/:photo": { id: loan(7), photo: told("3b", 70) },
      },
      secrets: await words(
        db,
        sql`select purpose as words from loans.loan where purpose is not null union all select note from loans.inspection where note is not null`,
      ),
      places: await words(db, sql`select distinct place_id::text as words from loans.loan where place_id is not null`),
    };
  },
  words: [
    ["prêt", "loan", "somebody has something of a place for days, from the asking to the return"],
    ["règles du prêt", "terms", "that a resource is lent for days: to whom, how long, on which conditions"],
    ["constat", "inspection", "the state of what is lent as it changes hands, or a damage, with who says so and a picture"],
    ["transport", "carriage", "somebody carries what is lent from one place to another, with its state at each end"],
    ["emprunteur", "borrower", "who owes it: a person, a structure or a place"],
    ["fiche de prêt", "document", "a loan on paper, signed when it is handed over"],
  ],
};

export default examples;
