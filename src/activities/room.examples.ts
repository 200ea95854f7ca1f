import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { one, told, words } from "../story-rows.testing.ts";

const activity = (n: number) => told("ac", n);
/** A workshop with seats, within the week; an opening of the service of the host of the demo. */
const seated = told("a1", 30);
const opening = told("a1", 5009);

const examples: RoomExamples = {
  addresses: {
    "/activites": [
      ...["/activites", "/activites?commune=59512", "/activites?theme=reparer&gratuit=1&enfants=1", "/activites?commune=59143&jour=2027-06-01"],
      ...["/activites?jour=hier&commune=xx&quartier=rien&lieu=moi", "/activites?fauteuil=1&q=couture"],
    ],
    "/activites/:id": ["/activites → /activites/[0-9a-f-]{36}", `/activites/${activity(500)}`, `/activites/${activity(5)}`],
    "/activites/dates/:id": [`/activites/dates/${seated}`, `/activites/dates/${opening}`],
    "/activites/dates/:id/sans-compte": [`/activites/dates/${seated}/sans-compte`, `/activites/dates/${seated}/sans-compte?fait=demande`],
    "/activites/lien/:token": ["/activites/lien/une-place-de-demonstration"],
    "/services": ["/services", "/services?sorte=ludotheque", "/services?q=rien+de+tel"],
    "/services/:slug": ["/services/le-cafe-qui-repare", "/services/la-ludotheque-du-samedi"],
  },
  signedIn: {
    amina: [
      "/mon-espace/activites",
      "/mon-espace/services",
      "/services/le-cafe-qui-repare/planning",
      "/services/le-cafe-qui-repare/equipe",
      `/activites/dates/${seated}/place`,
    ],
    bilal: [
      "/lieux/la-quenouille-de-la-cour-bleue/annoncer",
      "/services/nouveau",
      "/services/la-conserverie-du-quai",
      "/services/le-cafe-qui-repare/modifier",
      "/services/le-cafe-qui-repare/ouvertures",
      "/services/le-cafe-qui-repare/ouvertures → /services/le-cafe-qui-repare/ouvertures/[0-9a-f-]{36}",
      "/services/le-cafe-qui-repare/planning",
      "/services/le-cafe-qui-repare/equipe",
      `/activites/dates/${opening}/presences`,
      `/activites/dates/${opening}/changer`,
    ],
    chloe: [`/activites/${activity(1)}/modifier`, `/activites/dates/${seated}/inscrire`],
  },
  // Whoever has an account takes a seat; teams hold no role: their pages ask who is of the team.
  openToAll: ["/activites/dates/:id/place"],
  hidden: {
    "activities.activity": [
      {
        what: "hidden by moderation",
        rows: sql`t.state = 'announced' and t.service_id is null and exists (select from places.place p where p.id = t.place_id and p.status = 'published')`,
        moderated: "activity",
        kind: "activity",
        at: {
          "/activites/:id": { id: sql`t.id::text` },
          "/lieux/:slug/annoncer": { slug: sql`(select slug from places.place where id = t.place_id)` },
        },
      },
      {
        what: "of a place that is not published",
        rows: sql`(select p.status from places.place p where p.id = t.place_id) in ('proposed', 'suspended', 'refused')`,
        change: sql`update activities.activity t set place_id = (select id from places.place where status = 'suspended' order by slug limit 1) where id = (select id from activities.activity where service_id is null order by id limit 1)`,
        at: {
          "/activites/:id": { id: sql`t.id::text` },
          "/lieux/:slug/annoncer": { slug: sql`(select slug from places.place where id = t.place_id)` },
        },
      },
    ],
    "activities.date": "holds no words but why it was cancelled, which is told with its activity",
    "activities.seat": "holds no words; who sits where is told to those who keep the place alone",
    "activities.guest": "who registers without an account is told to those who keep the place, and to whoever has their link",
    "activities.service": [
      {
        what: "a service that its team ended",
        rows: sql`t.state = 'withdrawn'`,
        kind: "service",
        at: { "/services/:slug": { slug: sql`t.slug` } },
      },
    ],
  },
  async refusals(db) {
    return {
      params: {
        "/activites/:id": { id: activity(1) },
        "/activites/dates/:id": { id: opening },
        "/activites/dates/:id/inscrire": { id: seated },
        "/activites/lien/:token": { token: "personne-ne-l-a" },
        "/services/:slug": { slug: "le-cafe-qui-repare" },
        "/services/:slug/ouvertures/:id": await one(
          db,
          sql`select s.slug, a.id::text from activities.activity a join activities.service s on s.id = a.service_id where s.slug = 'le-cafe-qui-repare' order by a.id limit 1`,
        ),
      },
      places: await words(
        db,
        sql`select distinct place_id::text as words from activities.activity where place_id is not null
          union select distinct place_id::text from activities.service where place_id is not null`,
      ),
    };
  },
  words: [
    ["activité", "activity", "what happens at a place, once or again and again, told by who keeps it; with or without seats"],
    ["inscription sans compte", "seat without an account", "somebody who registers for a date with a name and an address, or a telephone number, alone"],
    ["date", "date", "one day and hour of an activity"],
    ["service", "service", "what a community keeps open at a place: a repair café, a toy library"],
    ["permanence", "turn", "somebody keeps an opening of a service"],
    ["planning", "rota", "who keeps which opening of a service"],
  ],
};
export default examples;
