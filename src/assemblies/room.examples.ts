import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { told, words } from "../story-rows.testing.ts";

const [open, sealed, drawn] = [told("4a", 1), told("4a", 2), told("4a", 3)];
const desk = (id: string, more = "") => `/assemblees/bureau/${id}${more}`;

const examples: RoomExamples = {
  addresses: {
    "/assemblees": ["/assemblees"],
    "/assemblees/:slug": ["/assemblees/bien-vieillir-en-ville", "/assemblees/acheter-durable", "/assemblees/partager-la-rue"],
    "/assemblees/:slug/inscription": ["/assemblees/bien-vieillir-en-ville/inscription", "/assemblees/partager-la-rue/inscription"],
    "/assemblees/:slug/tirages/:number": ["/assemblees/acheter-durable/tirages/1", "/assemblees/partager-la-rue/tirages/1"],
    "/assemblees/:slug/tirages/:number/verifier": ["/assemblees/partager-la-rue/tirages/1/verifier"],
    "/assemblees/dossier/:token": ["/assemblees/dossier/demo-assemblee-dossier-1", "/assemblees/dossier/demo-assemblee-dossier-3"],
  },
  apart: { "a plain file": ["/assemblees/:slug/tirages/:number/:name"] },
  signedIn: {
    chloe: [
      "/assemblees/bureau",
      "/assemblees/bureau/nouvelle",
      desk(open),
      desk(sealed),
      desk(open, "/modifier"),
      desk(open, "/criteres"),
      desk(open, `/criteres/${told("4b", 10)}`),
      desk(open, "/inscrits"),
      desk(open, "/inscrits?etat=a-confirmer"),
      desk(open, "/inscrire"),
      desk(open, "/tirage"),
      desk(sealed, "/tirage"),
      desk(drawn, "/tirage"),
      desk(drawn, "/panel"),
    ],
  },
  hidden: {
    "assemblies.assembly": [
      {
        what: "a draft that nobody announced",
        rows: sql`t.state = 'draft'`,
        change: sql`insert into assemblies.assembly (slug, title, question, asks, owner_service, size, registers_until, erase_on)
          values ('brouillon-d-essai', 'Un brouillon', 'Une question qui attend', 'Ce qui sera demandé', 'Un service', 12, now() + interval '30 days', '2090-01-01')`,
        open: ["salt", "slug"],
        kind: "assembly",
        at: { "/assemblees/bureau/:id": { id: sql`t.id` }, "/assemblees/:slug": { slug: sql`t.slug` } },
      },
    ],
    "assemblies.draw": "what was computed and not sealed is read by no page but that of those who run it; all else is public",
    "assemblies.seat": "numbers that are public",
    "assemblies.candidate": "read by whoever has the private link and by those who run it",
  },
  async refusals(db) {
    return {
      params: {
        "/assemblees/bureau/:id": { id: open },
        "/assemblees/bureau/:id/criteres/:criterion": { id: open, criterion: told("4b", 10) },
        "/assemblees/:slug": { slug: "partager-la-rue", number: "1", name: "panneaux.txt" },
        "/assemblees/dossier/:token": { token: "demo-assemblee-dossier-1" },
      },
      secrets: await words(db, sql`select email as words from assemblies.candidate where email is not null`),
    };
  },
  words: [
    ["assemblée citoyenne", "assembly", "residents drawn by lot who study a question and recommend"],
    ["inscrit", "candidate", "somebody who registered for a draw; a number in public"],
    ["critère, places", "criterion, quota", "what the assembly resembles its territory in; how many have a value, at least and at most"],
    [
      "tirage, empreinte, chiffres",
      "draw, seal, figures",
      "a thousand numbered lists, the SHA-256 that seals them, and the three figures that decide among them",
    ],
    ["réserve", "reserve", "in which order those who were not drawn are called, computed from the seal and the figures"],
    ["liste", "panel", "one of the thousand, each of which fulfils the rules"],
  ],
};

export default examples;
