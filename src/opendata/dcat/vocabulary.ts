import type { DatasetFile } from "#platform/open-data/dataset.ts";

/** Names of the DCAT application profile for data portals in Europe, version 3 (DCAT-AP 3.0.1). */
export const prefixes = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcatap: "http://data.europa.eu/r5r/",
  gsp: "http://www.opengis.net/ont/geosparql#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  schema: "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

type Prefix = keyof typeof prefixes;
export type Name = `${Prefix}:${string}`;

export function expand(name: Name): string {
  const at = name.indexOf(":");
  return prefixes[name.slice(0, at) as Prefix] + name.slice(at + 1);
}

const eu = "http://publications.europa.eu/resource/authority";

/** Of the EU's vocabularies: an authority of a place, a licence that asks for the source to be named, files that stay. */
export const localAuthority = "http://purl.org/adms/publishertype/LocalAuthority";
export const attribution = "http://purl.org/adms/licencetype/Attribution";
export const stable = "http://publications.europa.eu/resource/authority/planned-availability/STABLE";
export const themeScheme = `${eu}/data-theme`;

export const licence = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";
export const themeOf = (code: string) => `${eu}/data-theme/${code}`;
export const frequencyOf = (code: string) => `${eu}/frequency/${code}`;
export const languages = { fr: `${eu}/language/FRA`, en: `${eu}/language/ENG`, nl: `${eu}/language/NLD` } as const;
export const fileType = (code: DatasetFile["format"]) => `${eu}/file-type/${code}`;
export const mediaType = (type: DatasetFile["media"]) => `https://www.iana.org/assignments/media-types/${type}`;
export const placesInFrance = "http://publications.europa.eu/resource/authority/country/FRA";
export const sha256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";
