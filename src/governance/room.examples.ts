import { sql } from "kysely";

import { one } from "../story-rows.testing.ts";
import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/indicateurs/:id": ["/indicateurs/places.opened", "/indicateurs/places.residents_near", "/indicateurs/manual.adultes-relais"],
    "/indicateurs/:id/lignes": [
      "/indicateurs/places.opened/lignes",
      "/indicateurs/places.mediation/lignes?territoire=commune:59512",
      "/indicateurs/places.residents_near/lignes?page=2",
      "/indicateurs/visits.asked/lignes",
    ],
    "/indicateurs/saisis/:slug": ["/indicateurs/saisis/adultes-relais"],
    "/objectifs/:slug": ["/objectifs/quarante-nouveaux-tiers-lieux", "/objectifs/communes-sans-lieu"],
    "/strategie/:slug": ["/strategie/strategie-numerique"],
    "/strategie/:slug/versions/:number": ["/strategie/strategie-numerique/versions/1"],
    "/tableau-de-bord/communes/:slug": ["/tableau-de-bord/communes/roubaix", "/tableau-de-bord/communes/warneton"],
    "/tableau-de-bord/comparer": ["/tableau-de-bord/comparer", "/tableau-de-bord/comparer?a=roubaix&b=lille&jour=2026-01-01"],
    "/tableau-de-bord/quartiers/:id": ["/tableau-de-bord/communes/roubaix → /tableau-de-bord/quartiers/[0-9a-f-]+"],
  },
  signedIn: {
    chloe: [
      "/objectifs/quarante-nouveaux-tiers-lieux/modifier",
      "/strategie/nouvelle",
      "/strategie/strategie-numerique/modifier",
      "/strategie/strategie-numerique/priorites",
      "/strategie/strategie-numerique/importer",
      "/indicateurs",
      "/indicateurs/saisis/nouveau",
      "/indicateurs/saisis/adultes-relais/modifier",
      "/indicateurs/saisis/adultes-relais/valeur",
      "/indicateurs/saisis/adultes-relais/valeur?jour=2023-12-31&territoire=metropolis",
      "/indicateurs/saisis/adultes-relais/importer",
      "/indicateurs/places.opened/mesurer",
      "/tableau-de-bord/mesurer",
      "/indicateurs/places.opened/verifier?jour=2026-09-30",
      "/indicateurs/places.age_of_records/verifier",
    ],
  },
  async refusals(db) {
    return {
      params: {
        "/tableau-de-bord/communes/:slug": { slug: "roubaix" },
        "/tableau-de-bord/quartiers/:id": await one(db, sql`select id::text from territory.zone limit 1`),
        "/indicateurs/saisis/:slug": { slug: "adultes-relais" },
        "/indicateurs/:id": { id: "places.opened" },
        "/objectifs/:slug": { slug: "quarante-nouveaux-tiers-lieux" },
        "/strategie/:slug": { slug: "strategie-numerique" },
        "/strategie/:slug/versions/:number": { slug: "strategie-numerique", number: "1" },
      },
    };
  },
  words: [
    ["stratégie, priorité, objectif, cible", "strategy, priority, objective, target", "what was promised, by when, along which path"],
    ["indicateur, mesure gardée", "indicator, snapshot", "a figure that a room offers; what it was at the end of a day"],
  ],
};

export default examples;
