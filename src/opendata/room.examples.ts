import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/donnees/:id/lignes": [
      "/donnees/communes/lignes",
      "/donnees/communes/lignes?colonne=nom&valeur=lille&tri=-population",
      "/donnees/communes/lignes?colonne=nom&valeur=zzz",
    ],
    "/donnees/:id/versions": ["/donnees/subventions-aux-associations/versions"],
    "/donnees/:id/versions/:number/changements": [
      "/donnees/subventions-aux-associations/versions/2/changements",
      "/donnees/subventions-aux-associations/versions/2/changements?genre=retirees",
    ],
    "/donnees/:id/questions": ["/donnees/fontaines-a-boire/questions", "/donnees/tiers-lieux/questions"],
    "/donnees/:id/graphique": [
      "/donnees/communes/graphique",
      "/donnees/communes/graphique?par=nom&mesure=population&calcul=maximum&forme=barres",
      "/donnees/fil/graphique",
      "/donnees/communes/graphique?par=disparue",
    ],
    "/donnees/:id/carte": ["/donnees/communes/carte", "/donnees/tiers-lieux/carte?vue=communes", "/donnees/tiers-lieux/carte"],
    "/donnees/:id": ["/donnees/communes", "/donnees/tiers-lieux", "/donnees/moderation", "/donnees/fil"],
  },
  async refusals() {
    const collection = "communes";
    return {
      params: {
        "/donnees/:id": { id: "tiers-lieux", number: "1" },
        "/api/v1/datasets/:id/versions": { id: "rien" },
        "/donnees/publier/:id": { id: "rien", number: "1" },
        "/api/v1/ogc/collections/:collection": { collection },
        "/api/v1/ogc/collections/:collection/queryables": { collection },
        "/api/v1/ogc/collections/:collection/items": { collection },
        "/api/v1/ogc/collections/:collection/items/:key": { collection, key: "59350" },
        "/api/v1/:collection": { collection },
        "/api/v1/:collection/changes": { collection },
        "/api/v1/:collection/groups": { collection },
        "/api/v1/:collection/:key": { collection, key: "59350" },
      },
    };
  },
  apart: {
    // publish/publish.test.ts and attacks/publish.test.ts ask them.
    "an agent's own, of a file that was sent": [
      "/donnees/publier/:id",
      "/donnees/publier/:id/description",
      "/donnees/publier/:id/cles",
      "/donnees/publier/:id/graphique",
      "/donnees/publier/:id/:number",
      "/donnees/publier/:id/:number/changements",
    ],
    "it answers programs": [
      ...["/api/v1", "/api/v1/:collection", "/api/v1/:collection/changes", "/api/v1/:collection/groups", "/api/v1/:collection/:key"],
      ...["/api/v1/ogc", "/api/v1/ogc/conformance", "/api/v1/ogc/collections", "/api/v1/ogc/collections/:collection"],
      "/api/v1/ogc/collections/:collection/queryables",
      ...["/api/v1/ogc/collections/:collection/items", "/api/v1/ogc/collections/:collection/items/:key"],
    ],
  },
  signedIn: { louise: ["/donnees/publier", "/donnees/publier/catalogues", "/donnees/publier/nouveau", "/donnees/interface/avis"] },
  untold: [
    "/donnees/publier/:id",
    "/donnees/publier/:id/description",
    "/donnees/publier/:id/cles",
    "/donnees/publier/:id/graphique",
    "/donnees/publier/:id/:number",
    "/donnees/publier/:id/:number/cellules.csv",
    "/donnees/publier/:id/:number/changements",
  ],
  hidden: {
    "opendata.question": [
      {
        what: "a question that waits for its answer, or was set aside",
        rows: sql`t.answer is null`,
        // A name of the catalogue.
        open: ["dataset"],
        change: sql`insert into opendata.question (dataset, text) values ('fontaines-a-boire', 'Une question que personne n’a encore lue')`,
        at: { "/donnees/:id/questions": { id: sql`t.dataset` }, "/donnees/:id": { id: sql`t.dataset` } },
      },
    ],
    "opendata.published": "the story has neither draft nor withdrawn one; drafts and what was withdrawn are looked for in attacks/publish.test.ts",
    "opendata.dataset_key": "a name and dates, for those who publish the dataset alone: attacks/publish.test.ts",
    "opendata.delivery": "which dataset changed and whether a program answered, for whoever gave its address alone: attacks/hooks.test.ts",
    "opendata.harvest_source": "what is in the catalogues of others, in public already",
    "opendata.edition": "the story has none that waits; what waits is looked for in publish/publish.test.ts",
  },
  counters: ["opendata.collection", "opendata.incoming", "opendata.record"],
  words: [
    ["jeu publié", "published dataset", "a table that an agent of the metropolis or of a commune publishes, with its description"],
    ["avis de changement", "hook, delivery", "the address of a program that is told when a dataset changed, and each message to it"],
    ["catalogue suivi", "harvest source", "the catalogue of another institution, in DCAT, that is read each night"],
    ["jeu publié ailleurs", "harvested", "a dataset that such a catalogue describes: listed, and left where it is"],
    ["version", "edition", "a file that was sent for it: read, reviewed, then published or discarded; what was published stays"],
    ["changement d’une version", "edition change", "a row that a version added, changed or took away, as it was and as it became"],
    ["graphique montré d’abord", "chart", "the drawing of a dataset that whoever publishes it chose for its page; anybody draws another"],
    ["facette", "facet", "a column of a large published dataset by whose values rows are found and counted at once"],
    ["cellule à corriger", "misfit", "a cell that is not what its column is: told with its line, empty in what is published"],
  ],
};

export default examples;
