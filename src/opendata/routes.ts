import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names. */
export const routes = {
  catalogue: path("/donnees"),
  turtle: path("/donnees/catalogue.ttl"),
  jsonld: path("/donnees/catalogue.jsonld"),
  dataset: path("/donnees/:id"),
  csv: path("/donnees/:id/donnees.csv"),
  json: path("/donnees/:id/donnees.json"),
  datasetTurtle: path("/donnees/:id/dcat.ttl"),
  datasetJsonLd: path("/donnees/:id/dcat.jsonld"),
  schema: path("/donnees/:id/schema.json"),
  package: path("/donnees/:id/datapackage.json"),
  guide: path("/donnees/interface"),
  api: path("/api/v1"),
  openapi: path("/api/v1/openapi.json"),
  features: path("/api/v1/ogc"),
  conformance: path("/api/v1/ogc/conformance"),
  collections: path("/api/v1/ogc/collections"),
  featureCollection: path("/api/v1/ogc/collections/:collection"),
  items: path("/api/v1/ogc/collections/:collection/items"),
  item: path("/api/v1/ogc/collections/:collection/items/:key"),
  apiList: path("/api/v1/:collection"),
  apiChanges: path("/api/v1/:collection/changes"),
  apiRecord: path("/api/v1/:collection/:key"),
};
