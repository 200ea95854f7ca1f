import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { told, words } from "../story-rows.testing.ts";

const module = (n: number) => told("2a", n);
const session = (n: number) => told("2b", n);
const authorisation = (n: number) => told("2d", n);

const examples: RoomExamples = {
  addresses: {
    "/formations": ["/formations", "/formations?sorte=securite", "/formations?q=rien+de+tel"],
    "/formations/modules/:slug": ["/formations/modules/decoupe-laser-prise-en-main", "/formations/modules/securite-en-atelier"],
    "/formations/seances/:id": [`/formations/seances/${session(5)}`, `/formations/seances/${session(6)}`, `/formations/seances/${session(4)}`],
  },
  apart: { "a code that the house has signed leads there, from the card of whoever holds it": ["/habilitation/:card"] },
  signedIn: {
    amina: [
      "/mon-espace/habilitations",
      `/mon-espace/habilitations/${authorisation(2)}`,
      `/mon-espace/habilitations/${authorisation(3)}`,
      `/formations/seances/${session(5)}/place`,
    ],
    elif: [`/mon-espace/habilitations/${authorisation(5)}`],
    bilal: [
      "/formations/tenir",
      "/formations/tenir/nouveau",
      `/formations/tenir/${module(2)}`,
      `/formations/tenir/${module(5)}`,
      `/formations/tenir/${module(2)}/modifier`,
      `/formations/tenir/${module(2)}/seance`,
      `/formations/tenir/${module(2)}/titulaires`,
      `/formations/tenir/${module(2)}/titulaires/${authorisation(5)}`,
      `/formations/tenir/${module(2)}/titulaires/${authorisation(2)}`,
      `/formations/seances/${session(4)}/resultats`,
      `/formations/seances/${session(5)}/resultats`,
      `/formations/seances/${session(5)}/modifier`,
      "/formations/machines",
      "/formations/machines/1d000000-0000-4000-8000-000000000005",
      "/formations/machines/1d000000-0000-4000-8000-000000000007",
    ],
  },
  // Whoever teaches holds no role: the list holds what is theirs. Anybody with an account takes a seat.
  openToAll: ["/formations/tenir", "/formations/tenir.csv", "/formations/seances/:id/place"],
  hidden: {
    "trainings.module": [
      {
        what: "a draft, and what was withdrawn",
        rows: sql`t.state <> 'open'`,
        kind: "training",
        at: { "/formations/modules/:slug": { slug: sql`t.slug` }, "/formations/tenir/:id": { id: sql`t.id` } },
      },
    ],
    "trainings.session": "a session is told as long as its module is; one that was cancelled says so",
    "trainings.seat": "holds no words; who sits where is told to those who keep or teach the module alone",
    "trainings.suspension": [
      {
        what: "what stands against somebody, for them and for those who keep or teach the module",
        rows: sql`t.reason <> ''`,
        at: { "/mon-espace/habilitations/:id": { id: sql`t.authorisation_id` } },
      },
    ],
  },
  async refusals(db) {
    return {
      params: {
        "/formations/modules/:slug": { slug: "fumees-et-ventilation" },
        "/formations/tenir/:id": { id: module(2) },
        "/formations/tenir/:id/titulaires/:holder": { id: module(2), holder: authorisation(5) },
        "/formations/machines/:id": { id: "1d000000-0000-4000-8000-000000000005" },
        "/formations/seances/:id": { id: session(5) },
        "/mon-espace/habilitations/:id": { id: authorisation(2) },
        // Nobody but the house writes one that opens.
        "/habilitation/:card": { card: `${authorisation(2)}.1.${"A".repeat(22)}` },
      },
      secrets: await words(
        db,
        sql`select reason as words from trainings.suspension union all select appeal from trainings.suspension where appeal is not null`,
      ),
      places: await words(db, sql`select distinct place_id::text as words from trainings.module where place_id is not null`),
    };
  },
  words: [
    ["formation", "module", "what somebody learns before they use a machine: safety or a skill"],
    ["habilitation", "authorisation", "somebody has passed a module and may use what asks for it, until a day"],
    ["séance", "session", "a module is taught at a place, with so many seats"],
    ["personne qui encadre", "trainer", "teaches a module and enters its results"],
    ["reconnaître", "recognition", "a place takes a module of another place for one of its own"],
    ["heures encadrées", "supervision", "hours of a week in which a trainer stands by a machine"],
  ],
};

export default examples;
