import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { told, words } from "../story-rows.testing.ts";

const [open, sealed, drawn, handed] = [told("4a", 1), told("4a", 2), told("4a", 3), told("4a", 4)];
const desk = (id: string, more = "") => `/assemblees/bureau/${id}${more}`;

const examples: RoomExamples = {
  addresses: {
    "/assemblees": ["/assemblees"],
    "/assemblees/:slug": ["/assemblees/bien-vieillir-en-ville", "/assemblees/acheter-durable", "/assemblees/partager-la-rue"],
    "/assemblees/:slug/inscription": ["/assemblees/bien-vieillir-en-ville/inscription", "/assemblees/partager-la-rue/inscription"],
    "/assemblees/:slug/tirages/:number": ["/assemblees/acheter-durable/tirages/1", "/assemblees/partager-la-rue/tirages/1"],
    "/assemblees/:slug/tirages/:number/verifier": ["/assemblees/partager-la-rue/tirages/1/verifier"],
    "/assemblees/:slug/recommandations/:number": ["/assemblees/la-nuit-en-ville/recommandations/1"],
    "/assemblees/dossier/:token/recommandations/:number": ["/assemblees/dossier/demo-assemblee-dossier-3/recommandations/1"],
    "/assemblees/dossier/:token/recommandations/:number/changer": ["/assemblees/dossier/demo-assemblee-dossier-3/recommandations/1/changer?paragraphe=2"],
    "/assemblees/dossier/:token": ["/assemblees/dossier/demo-assemblee-dossier-1", "/assemblees/dossier/demo-assemblee-dossier-3"],
  },
  apart: {
    "a plain file": ["/assemblees/:slug/tirages/:number/:name", "/assemblees/:slug/fichiers/:file"],
    "letters to be printed, looked at by the tests of their room": [
      "/assemblees/bureau/:id/invitations/:mailing/lettres",
      "/assemblees/bureau/:id/inscrits/:number/lettre",
    ],
  },
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
      desk(open, "/invitations"),
      desk(drawn, "/indemnites"),
      desk(drawn, "/travaux"),
      desk(drawn, "/seances/nouvelle"),
      desk(drawn, `/seances/${told("4f", 31)}`),
      desk(drawn, `/questions/${told("5b", 31)}`),
      desk(drawn, "/recommandations/nouvelle"),
      desk(drawn, "/recommandations/1"),
      desk(drawn, "/recommandations/1/changements/2"),
      desk(drawn, "/recommandations/1/corriger/1"),
      desk(handed, "/recommandations/1"),
      desk(handed, "/remise"),
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
    "assemblies.attendance": "read by those who run the assembly",
    "assemblies.question": "published, answered or not",
    "assemblies.proposer": "which seat proposed a change: read by no page but that seat's own",
    "assemblies.backing": "counted for members and for those who run the assembly",
    "assemblies.recommendation": [
      {
        what: "a draft that the panel has not handed over",
        rows: sql`t.state in ('draft', 'voting')`,
        at: { "/assemblees/bureau/:id/recommandations/:number": { id: sql`t.assembly_id`, number: sql`t.number::text` } },
      },
    ],
    "assemblies.invitation": "read by those who run it",
    "assemblies.mailing": "how many letters, from how many addresses: public once they are in the post",
    "assemblies.session_file": "published with its session",
    "assemblies.candidate": "read by whoever has the private link and by those who run it",
  },
  async refusals(db) {
    return {
      params: {
        "/assemblees/bureau/:id": { id: open },
        "/assemblees/bureau/:id/seances/:session": { id: drawn, session: told("4f", 31) },
        "/assemblees/bureau/:id/questions/:question": { id: drawn, question: told("5b", 31) },
        "/assemblees/bureau/:id/recommandations/:number": { id: drawn, number: "1" },
        "/assemblees/bureau/:id/recommandations/:number/changements/:change": { id: drawn, number: "1", change: "2" },
        "/assemblees/bureau/:id/recommandations/:number/corriger/:paragraph": { id: drawn, number: "1", paragraph: "1" },
        "/assemblees/dossier/:token/recommandations/:number": { token: "demo-assemblee-dossier-3", number: "1" },
        "/assemblees/:slug/recommandations/:number": { slug: "la-nuit-en-ville", number: "1" },
        "/assemblees/bureau/:id/criteres/:criterion": { id: open, criterion: told("4b", 10) },
        "/assemblees/bureau/:id/inscrits/:number/lettre": { id: open, number: "9" },
        "/assemblees/bureau/:id/invitations/:mailing/lettres": { id: open, mailing: told("5d", 1) },
        "/assemblees/bureau/:id/invitations/:mailing/lettres.csv": { id: open, mailing: told("5d", 1) },
        "/assemblees/:slug/fichiers/:file": { slug: "partager-la-rue", file: told("5e", 1) },
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
    ["recommandation, avis minoritaire", "recommendation, minority", "what the assembly adopted and handed over; what members who voted otherwise think"],
    ["changement proposé, soutien d’un membre", "proposer, backing", "an amendment to a draft, by a member whom nobody is told; others who back it"],
    ["lettre, envoi", "invitation, mailing", "a letter with a code to a home that was drawn by lot; all those of one draw"],
    ["indemnité", "allowance", "what a member gets for each session at which they were"],
    ["suite (d’une recommandation)", "outcome", "what became of it, day by day"],
    ["liste", "panel", "one of the thousand, each of which fulfils the rules"],
  ],
};

export default examples;
