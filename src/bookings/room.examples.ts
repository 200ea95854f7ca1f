import { createHash } from "node:crypto";
import { sql } from "kysely";

import { addDays, dayOf } from "#platform/time/day.ts";
import type { RoomExamples } from "../room-examples.testing.ts";
import { one, told, words } from "../story-rows.testing.ts";

const id = (n: number) => told("1d", n);
const booking = (n: number) => told("1e", 90_000 + n);
/** The code on the poster of a thing of the story (story.seeds.ts). */
const codeOf = (resource: string) => createHash("md5").update(`beffroi${resource}`).digest("hex");
const soon = addDays(dayOf(Date.now()), 9);

const examples: RoomExamples = {
  addresses: {
    "/reserver": [
      "/reserver",
      `/reserver?quoi=salle&personnes=12&jour=${soon}&de=14:00&a=17:00&commune=59512&fauteuil=1`,
      `/reserver?quoi=rendez-vous&mots=demarche&jour=${soon}&souple=1`,
      `/reserver?personnes=2000&jour=${soon}&de=03:00&a=05:00`,
    ],
    "/reserver/lieux/:slug": ['/reserver/postes-du-plateau → /reserver/lieux/[^"]+'],
    "/reserver/:slug/sans-compte": ["/reserver/rendez-vous-avec-le-conseiller-numerique/sans-compte"],
    "/reserver/lien/:token": ["/reserver/lien/un-lien-de-demonstration", "/reserver/lien/un-lien-a-payer"],
    "/reserver/lien/:token/modifier": ["/reserver/lien/un-lien-de-demonstration/modifier"],
    "/reserver/ecran/:token": ["/reserver/ecran/ecran-de-la-demo"],
    "/reserver/ici/:code": [`/reserver/ici/${codeOf(id(4))}`],
    "/reserver/ici/:code/panne": [`/reserver/ici/${codeOf(id(4))}/panne`],
    "/reserver/:slug": [
      "/reserver/salle-des-bobineuses-cote-cour",
      `/reserver/postes-du-plateau?jour=${soon}`,
      "/reserver/grande-salle-des-bobineuses",
      "/reserver/brodeuse-six-aiguilles",
    ],
  },
  signedIn: {
    amina: [
      "/reserver/mes-reservations",
      "/reserver/calendriers",
      "/reserver/mes-reservations?etat=passees",
      "/reserver/mes-reservations?etat=annulees",
      `/reserver/mes-reservations/${booking(1)}`,
      `/reserver/mes-reservations/${booking(7)}`,
      `/reserver/mes-reservations/${booking(9)}`,
      `/reserver/mes-reservations/${booking(11)}`,
      `/reserver/mes-reservations/${booking(10)}`,
      `/reserver/mes-reservations/${booking(3)}/modifier`,
      `/reserver/decoupeuse-laser/creneau?jour=${soon}&de=14:00`,
      "/reserver/decoupeuse-laser/panne",
      `/reserver/decoupeuse-laser/serie?jour=${soon}&de=14:00`,
    ],
    bilal: [
      "/reserver/agenda",
      "/reserver/calendriers",
      `/reserver/agenda?jour=${soon}`,
      `/reserver/agenda/${booking(1)}`,
      `/reserver/agenda/${booking(2)}`,
      `/reserver/agenda/${booking(6)}`,
      "/reserver/reprise/donnez-moi-la-place",
      "/reserver/bilan",
      "/reserver/agenda/ecran",
      "/reserver/pannes",
      "/reserver/pannes?etat=reglees",
      `/reserver/pannes/${told("1c", 1)}`,
      `/reserver/pannes/${told("1c", 2)}`,
      `/reserver/agenda/feuille?jour=${soon}`,
      "/reserver/ressources",
      "/reserver/ressources?etat=retirees",
      "/reserver/ressources/nouvelle",
      `/reserver/ressources/${id(2)}`,
      `/reserver/ressources/${id(7)}`,
      `/reserver/ressources/${id(4)}/arrivees`,
      `/reserver/ressources/${id(4)}/affiche`,
      `/reserver/ressources/${id(2)}/agendas-exterieurs`,
      `/reserver/agenda/${booking(11)}`,
      `/reserver/ressources/${id(1)}/modifier`,
      "/reserver/studio-des-structures",
      "/reserver/rendez-vous-avec-le-conseiller-numerique/creneau?pour=aide",
      `/reserver/mes-reservations/${booking(12)}`,
      `/reserver/mes-reservations/${booking(12)}/fiche`,
    ],
    chloe: ["/reserver/vacances"],
  },
  openToAll: ["/reserver/:slug/panne", "/reserver/:slug/creneau", "/reserver/:slug/serie", "/reserver/calendriers"],
  hidden: {
    "bookings.resource": [
      {
        what: "hidden by moderation",
        rows: sql`t.state = 'open' and t.audience = 'everybody' and exists (select from places.place p where p.id = t.place_id and p.status = 'published')`,
        kind: "resource",
        moderated: "resource",
        at: { "/reserver/:slug": { slug: sql`t.slug` } },
      },
      {
        what: "for members of some structures",
        rows: sql`t.audience = 'members'`,
        kind: "resource",
        at: { "/reserver/:slug": { slug: sql`t.slug` } },
      },
      {
        what: "a draft, and what was withdrawn",
        rows: sql`t.state in ('draft', 'withdrawn')`,
        kind: "resource",
        at: { "/reserver/ressources/:id": { id: sql`t.id` }, "/reserver/:slug": { slug: sql`t.slug` } },
      },
    ],
    "bookings.former": "shown with its booking alone",
    "bookings.breakdown": [{ what: "told to hosts alone", rows: sql`true`, at: { "/reserver/pannes/:id": { id: sql`t.id` } } }],
    "bookings.booking": [
      {
        what: "of somebody, for them and for hosts of the place",
        rows: sql`t.person_id is not null`,
        at: { "/reserver/mes-reservations/:id": { id: sql`t.id` }, "/reserver/agenda/:id": { id: sql`t.id` } },
      },
    ],
  },
  apart: { "a calendar behind a secret": ["/reserver/calendriers/:token/reservations.ics", "/reserver/lien/:token/reservation.ics"] },
  untold: ["/reserver/reprise/:token"],
  async refusals(db) {
    return {
      params: {
        "/reserver/:slug": await one(db, sql`select slug from bookings.resource where state = 'draft' limit 1`),
        "/reserver/:slug/creneau": { slug: "decoupeuse-laser" },
        "/reserver/:slug/panne": { slug: "decoupeuse-laser" },
        "/reserver/pannes/:id": { id: told("1c", 1) },
        "/reserver/:slug/serie": { slug: "decoupeuse-laser" },
        "/reserver/ressources/:id": await one(db, sql`select id::text from bookings.resource where state = 'draft' limit 1`),
        "/reserver/mes-reservations/:id": await one(db, sql`select id::text from bookings.booking where state = 'asked' order by id desc limit 1`),
        "/reserver/ici/:code": { code: codeOf(id(4)) },
        "/reserver/reprise/:token": { token: "donnez-moi-la-place" },
        "/reserver/calendriers/:token": { token: "personne-ne-l-a" },
        "/reserver/lien/:token": { token: "personne-ne-l-a" },
        "/reserver/lieux/:slug": await one(
          db,
          sql`select p.slug from places.place p join bookings.resource r on r.place_id = p.id where r.slug = 'postes-du-plateau'`,
        ),
        "/reserver/ecran/:token": { token: "ecran-de-la-demo" },
        "/reserver/agenda/:id": await one(db, sql`select id::text from bookings.booking where state = 'wished' limit 1`),
      },
      secrets: await words(db, sql`select override_reason as words from bookings.booking where override_reason is not null`),
      places: await words(db, sql`select distinct place_id::text as words from bookings.resource`),
    };
  },
  words: [
    ["ressource", "resource", "what a place lets people book: a room, desks, a machine, equipment, a person's help"],
    ["réservation", "booking", "somebody has a resource for a time"],
    ["créneau bloqué", "block", "a time that a place keeps for itself: cleaning, repair, its own use"],
    ["structure connue", "circle", "a structure that the host of a resource names: its members see what is for members"],
    ["public d’une ressource", "audience", "who sees and books it: everybody, accounts, members of structures, those who keep its place"],
    ["personne aidée", "helped", "somebody without mail or phone, for whom a helper books with their agreement"],
    ["sans compte", "guest", "somebody who books with an address alone and confirms by a mailed link"],
    ["panne", "breakdown", "somebody says that a thing does not work; its host puts it out of order, or answers"],
    ["agenda extérieur", "outside", "a calendar kept elsewhere: when it is busy, a thing cannot be booked here"],
    ["écran d’accueil", "kiosk", "a tablet at the entrance of a place, on which whoever booked types their code"],
    ["absence", "missed", "a booking for which nobody came within its grace; its host may excuse it"],
    ["liste d’attente", "queued", "somebody waits for a time that others have; once it is free it is offered to them in their turn"],
    ["exception", "wished", "a booking against a rule that a host is asked to set aside"],
  ],
};

export default examples;
