import { sql } from "kysely";

import { one, words } from "../story-rows.testing.ts";
import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/visites/:slug": ["/visites/port-salins-makers"],
    "/visites/confirmer/:token": ["/visites/confirmer/demo-confirmer-belcourt-01"],
    "/visites/suivi/:token": ["/visites/suivi/demo-suivi-lindenbruck-001", "/visites/suivi/demo-suivi-harrowmere-0001"],
    "/visites/suivi/:token/modifier": ["/visites/suivi/demo-suivi-harrowmere-0001/modifier"],
    "/visites/suivi/:token/annuler": ["/visites/suivi/demo-suivi-harrowmere-0001/annuler"],
    "/visites/suivi/:token/programme": ["/visites/suivi/demo-suivi-lindenbruck-001/programme"],
    "/visites/reponse/:token": ["/visites/reponse/demo-hote-harrowmere-00001", "/visites/reponse/demo-hote-lindenbruck-0001"],
    "/visites/reponse/:token/programme": ["/visites/reponse/demo-hote-lindenbruck-0001/programme"],
  },
  signedIn: {
    bilal: ["/visites/accueil/60000000-0000-4000-8000-000000000602"],
    farid: ["/visites/demandes"],
    chloe: [
      "/visites/bilan",
      "/visites/demandes",
      "/visites/demandes?etat=terminees",
      "/visites/demandes/50000000-0000-4000-8000-000000000200",
      "/visites/demandes/50000000-0000-4000-8000-000000000300",
      "/visites/demandes/50000000-0000-4000-8000-000000000400",
      "/visites/demandes/50000000-0000-4000-8000-000000000500",
      "/visites/demandes/50000000-0000-4000-8000-000000000600",
      "/visites/demandes/50000000-0000-4000-8000-000000000700",
      "/visites/demandes/50000000-0000-4000-8000-000000000800",
      "/visites/demandes/50000000-0000-4000-8000-000000000900",
      "/visites/demandes/50000000-0000-4000-8000-000000001000",
      "/visites/demandes/50000000-0000-4000-8000-000000001100",
      "/visites/demandes/50000000-0000-4000-8000-000000001200",
      "/visites/demandes/50000000-0000-4000-8000-000000000500/parcours",
      "/visites/demandes/50000000-0000-4000-8000-000000000500/terminer",
      "/visites/demandes/50000000-0000-4000-8000-000000000500/programme",
      "/visites/demandes/50000000-0000-4000-8000-000000000800/compte-rendu",
    ],
  },
  hidden: {
    "visits.request": [
      {
        what: "one that nobody has told of yet",
        rows: sql`t.state in ('received', 'planning', 'proposed')`,
        at: { "/visites/demandes/:id": { id: sql`t.id` } },
      },
      { what: "refused or cancelled", rows: sql`t.state in ('refused', 'cancelled')`, at: { "/visites/demandes/:id": { id: sql`t.id` } } },
    ],
    "visits.stop": [{ what: "refused by its place, or asked otherwise", rows: sql`t.reason is not null`, at: { "/visites/accueil/:id": { id: sql`t.id` } } }],
    "visits.journal": [
      { what: "words among agents and hosts", rows: sql`t.internal and t.words is not null`, at: { "/visites/demandes/:id": { id: sql`t.request_id` } } },
    ],
    "visits.report": "written when it is published",
  },
  async refusals(db) {
    return {
      params: {
        "/visites/:slug": { slug: "rien" },
        "/visites/demandes/:id": await one(db, sql`select id::text from visits.request where state = 'proposed' order by asked_at limit 1`),
        "/visites/demandes/:id/compte-rendu": await one(db, sql`select id::text from visits.request where state = 'done' limit 1`),
        "/visites/accueil/:id": await one(db, sql`select id::text from visits.stop where state = 'asked' limit 1`),
      },
      secrets: await words(
        db,
        sql`select contact_name as words from visits.request where contact_name is not null
          union select email from visits.request where email is not null`,
      ),
      places: await words(db, sql`select place_id::text as words from visits.stop`),
    };
  },
  words: [["visite, délégation, étape, programme", "visit, delegation, stop, programme", "people from elsewhere tour places"]],
};

export default examples;
