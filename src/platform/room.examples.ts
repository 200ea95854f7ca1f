import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/recherche": [
      "/recherche",
      "/recherche?q=roubaix",
      "/recherche?q=numerique&type=lieux&page=2",
      "/recherche?q=roubiax",
      "/recherche?q=couture+xylophonistique",
      "/recherche?q=couture&type=regles",
    ],
    "/_galerie/courriers/:mail/:locale": ["/_galerie/courriers/notifications-digest-daily/fr"],
  },
  apart: {
    "no HTML of ours": [
      "/sante",
      "/sante/vie",
      "/metrics",
      "/fichiers/:id",
      "/dessins/:name",
      "/apparence/:name",
      "/plan-du-site/:name",
      "/nouvelles/:kind.atom",
      "/affichage",
      "/_galerie/courriers/:mail/:locale/html",
    ],
    "for those who develop and run the house": ["/_courrier/:id", "/travaux/:id"],
  },
  signedIn: {
    chloe: ["/_galerie/courriers"],
  },
  counters: ["platform.rate_limit", "platform.rate_limit_salt"],
  async refusals() {
    const nothing = { id: "00000000-0000-4000-8000-000000000000" };
    const mail = { mail: "moderation-report-received", locale: "fr" };
    return {
      params: {
        "/_courrier/:id": nothing,
        "/fichiers/:id": nothing,
        "/travaux/:id": nothing,
        "/apparence/:name": { name: "a3341c-f29a78-atkinson.css" },
        "/plan-du-site/:name": { name: "lieux-1.xml" },
        "/nouvelles/:kind.atom": { kind: "lieux" },
        "/dessins/:name": { name: "lieu-atelier-0123abcd.svg" },
        "/_galerie/courriers/:mail/:locale": mail,
      },
    };
  },
  words: [
    ["recherche, rubrique", "search, searchable kind", "what rooms let be found, grouped by kind"],
    ["jeu de données", "dataset", "rows that a room publishes"],
  ],
};

export default examples;
