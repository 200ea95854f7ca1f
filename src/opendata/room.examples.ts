import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/donnees/:id/lignes": [
      "/donnees/communes/lignes",
      "/donnees/communes/lignes?colonne=nom&valeur=lille&tri=-population",
      "/donnees/communes/lignes?colonne=nom&valeur=zzz",
    ],
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
    // publish/publish.test.ts and attacks/publish.test.ts: the story publishes none.
    "there only once an agent sent a file": [
      "/donnees/publier/:id",
      "/donnees/publier/:id/description",
      "/donnees/publier/:id/cles",
      "/donnees/publier/:id/:number",
    ],
    "there only once an agent published one": ["/donnees/:id/versions"],
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
    "/donnees/publier/:id/:number",
    "/donnees/publier/:id/:number/cellules.csv",
  ],
  hidden: {
    "opendata.published": "the story has none; drafts and what was withdrawn are looked for in attacks/publish.test.ts",
    "opendata.dataset_key": "a name and dates, for those who publish the dataset alone: attacks/publish.test.ts",
    "opendata.delivery": "which dataset changed and whether a program answered, for whoever gave its address alone: attacks/hooks.test.ts",
    "opendata.harvest_source": "what is in the catalogues of others, in public already",
    "opendata.edition": "the story has none; what waits is looked for in publish/publish.test.ts",
  },
  counters: ["opendata.collection", "opendata.incoming", "opendata.record"],
  words: [
    ["jeu publié", "published dataset", "a table that an agent of the metropolis or of a commune publishes, with its description"],
    ["avis de changement", "hook, delivery", "the address of a program that is told when a dataset changed, and each message to it"],
    ["catalogue suivi", "harvest source", "the catalogue of another institution, in DCAT, that is read each night"],
    ["jeu publié ailleurs", "harvested", "a dataset that such a catalogue describes: listed, and left where it is"],
    ["version", "edition", "a file that was sent for it: read, reviewed, then published or discarded; what was published stays"],
    ["cellule à corriger", "misfit", "a cell that is not what its column is: told with its line, empty in what is published"],
  ],
};

export default examples;
