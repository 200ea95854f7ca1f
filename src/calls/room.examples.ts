import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { one, told, words } from "../story-rows.testing.ts";

const file = (n: number) => told("ca", n);

const examples: RoomExamples = {
  addresses: {
    "/appels": ["/appels", "/appels?etat=ouverts", "/appels?q=introuvable"],
    "/appels/orientation": ["/appels/orientation", "/appels/orientation?structure=association&budget=40000", "/appels/orientation?structure=employer"],
    "/appels/:slug": ["/appels/tiers-lieux", "/appels/entreprendre-autrement", "/appels/fabriquer-et-reparer"],
  },
  signedIn: {
    chloe: [
      "/appels/preparation",
      "/appels/preparation/nouvel-appel",
      "/appels/preparation/numerique-au-quotidien",
      "/appels/preparation/tiers-lieux",
      "/appels/preparation/tiers-lieux/presentation",
      "/appels/preparation/tiers-lieux/regles",
      "/appels/preparation/tiers-lieux/enveloppes",
      "/appels/preparation/tiers-lieux/question",
      "/appels/preparation/tiers-lieux/questions/stade",
    ],
    elif: [
      "/mon-espace/projets",
      "/appels/fabriquer-et-reparer/deposer",
      "/appels/tiers-lieux/questions",
      ...[1, 9, 43].map((n) => `/projets/${file(n)}`),
      ...["/projet", "/rubrique/lieu", "/budget", "/pieces", "/auteurs"].map((part) => `/projets/${file(9)}${part}`),
      `/projets/${file(1)}/lire`,
    ],
    hugo: ["/mon-espace/projets"],
  },
  // Whoever has an account applies and asks.
  openToAll: ["/appels/:slug/deposer", "/appels/:slug/questions"],
  untold: ["/projets/:id/pieces/:document"],
  apart: {
    "a file to keep": ["/projets/:id/envois/:number"],
    "a document of an application; the story has none": ["/projets/:id/pieces/:document"],
  },
  hidden: {
    "calls.edition": "shown with its call; what was published before stays public with its reason",
    "calls.question": "a question is shown once it is answered, and its answer with it",
    "calls.complement": "shown with its application alone",
    "calls.call": [
      {
        what: "a draft",
        rows: sql`t.published_at is null`,
        kind: "call",
        at: { "/appels/:slug": { slug: sql`t.slug` } },
      },
    ],
    "calls.application": [
      {
        what: "of its authors, and of the service once it is sent",
        rows: sql`true`,
        at: { "/projets/:id": { id: sql`t.id` } },
      },
    ],
  },
  async refusals(db) {
    const call = await one(db, sql`select slug, 'public-vise' as question from calls.call where published_at is null limit 1`);
    const application = await one(db, sql`select id::text, '1' as number, 'lieu' as section from calls.application where id = ${file(1)}`);
    return {
      params: { "/appels/preparation": call, "/appels/:slug": { slug: "tiers-lieux" }, "/projets": application },
      secrets: await words(db, sql`select summary as words from calls.application where state = 'draft'`),
    };
  },
  words: [
    ["appel à projets", "call", "an offer of aid by the metropolis to projects that fit its rules, open all year or for a time"],
    ["dossier", "application", "what one project asks of one call"],
    ["édition", "edition", "rules and form of a call as they stood at a time"],
    ["enveloppe d’un appel", "envelope", "what a call can give in a year"],
    ["envoi", "sending", "what an application said when it was sent, to the letter"],
    ["complément", "complement", "parts of an application that the service opens again until a deadline"],
  ],
};

export default examples;
