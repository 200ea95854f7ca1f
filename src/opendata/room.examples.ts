import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/donnees/:id": ["/donnees/communes", "/donnees/tiers-lieux", "/donnees/moderation", "/donnees/fil"],
  },
  async refusals() {
    const collection = "communes";
    return {
      params: {
        "/donnees/:id": { id: "tiers-lieux" },
        "/api/v1/ogc/collections/:collection": { collection },
        "/api/v1/ogc/collections/:collection/items": { collection },
        "/api/v1/ogc/collections/:collection/items/:key": { collection, key: "59350" },
        "/api/v1/:collection": { collection },
        "/api/v1/:collection/changes": { collection },
        "/api/v1/:collection/:key": { collection, key: "59350" },
      },
    };
  },
  apart: {
    "it answers programs": [
      ...["/api/v1", "/api/v1/:collection", "/api/v1/:collection/changes", "/api/v1/:collection/:key"],
      ...["/api/v1/ogc", "/api/v1/ogc/conformance", "/api/v1/ogc/collections", "/api/v1/ogc/collections/:collection"],
      ...["/api/v1/ogc/collections/:collection/items", "/api/v1/ogc/collections/:collection/items/:key"],
    ],
  },
  counters: ["opendata.collection", "opendata.record"],
  words: [],
};

export default examples;
