import { type Locale, locales, type Translated } from "#platform/i18n/locale.ts";
import type { Extent } from "#platform/open-data/extent.ts";
import type { Dataset, DatasetFile, FilePackage } from "#platform/open-data/dataset.ts";
import { routes } from "../routes.ts";
import { themes } from "../themes.ts";
import {
  attribution,
  expand,
  fileType,
  frequencyOf,
  languages,
  licence,
  localAuthority,
  mediaType,
  type Name,
  placesInFrance,
  sha256,
  stable,
  themeOf,
  themeScheme,
} from "./vocabulary.ts";

export type Term = { readonly iri: string } | { readonly text: string; readonly language: Locale } | { readonly text: string; readonly type: string };
/** Subject, predicate, object. No blank nodes: everything has an address that stays. */
export type Statement = readonly [subject: string, predicate: string, object: Term];

export interface CatalogueFacts {
  readonly publisher: string;
  readonly contact: string | null;
  readonly extent: Extent | null;
  /** Makes a whole address of one of ours. */
  readonly address: (href: string) => string;
  readonly datasets: readonly { readonly dataset: Dataset; readonly lastChange: Date | null }[];
  readonly packages: readonly FilePackage[];
  readonly title: Translated;
  readonly description: Translated;
}

/** The whole catalogue as statements. Terms of the EU's vocabularies are typed, as the profile's range shapes want. */
export function describeCatalogue(facts: CatalogueFacts): Statement[] {
  const catalogue = facts.address(routes.catalogue.href());
  const publisher = `${catalogue}#editeur`;
  const latest = facts.datasets.reduce<Date | null>((last, { lastChange }) => (lastChange && (!last || lastChange > last) ? lastChange : last), null);
  return [
    ...thing(catalogue, "dcat:Catalog"),
    ...inAll(catalogue, "dct:title", facts.title),
    ...inAll(catalogue, "dct:description", facts.description),
    ...say(catalogue, "dct:publisher", publisher),
    ...say(catalogue, "dct:license", licence),
    ...say(catalogue, "foaf:homepage", catalogue),
    ...thing(catalogue, "foaf:Document"),
    ...locales.flatMap((locale) => say(catalogue, "dct:language", languages[locale])),
    ...facts.datasets.flatMap(({ dataset }) => say(catalogue, "dcat:dataset", addressOf(dataset, facts))),
    ...facts.packages.flatMap(({ href }) => say(catalogue, "dcat:dataset", facts.address(href))),
    ...describeAuthority(publisher, facts.publisher),
    ...thing(localAuthority, "skos:Concept"),
    [localAuthority, expand("skos:prefLabel"), { text: "Local authority", language: "en" }],
    ...thing(licence, "dct:LicenseDocument"),
    ...say(licence, "dct:type", attribution),
    ...thing(attribution, "skos:Concept"),
    [attribution, expand("skos:prefLabel"), { text: "Attribution", language: "en" }],
    ...describeSpace(catalogue, facts),
    ...(latest ? [[catalogue, expand("dct:modified"), instant(latest)] satisfies Statement] : []),
    ...say(catalogue, "dcat:themeTaxonomy", themeScheme),
    ...thing(themeScheme, "skos:ConceptScheme"),
    [themeScheme, expand("dct:title"), { text: "Data themes", language: "en" }],
    ...thing(stable, "skos:Concept"),
    [stable, expand("skos:prefLabel"), { text: "Stable", language: "en" }],
    ...locales.flatMap((locale) => thing(languages[locale], "dct:LinguisticSystem")),
    ...contactOf(catalogue, facts),
    ...facts.datasets.flatMap((one) => describeDataset(one, publisher, facts)),
    ...facts.packages.flatMap((one) => describeFilePackage(one, publisher, facts)),
  ];
}

const describeAuthority = (subject: string, name: string): Statement[] => [
  ...thing(subject, "foaf:Agent"),
  [subject, expand("foaf:name"), { text: name, language: "fr" }],
  ...say(subject, "dct:type", localAuthority),
];

const instant = (date: Date): Term => ({ text: date.toISOString(), type: expand("xsd:dateTime") });

/** The metropolis where it is known, else the country. */
const spaceOf = ({ extent, address }: CatalogueFacts): string => (extent ? `${address(routes.catalogue.href())}#territoire` : placesInFrance);

function describeSpace(catalogue: string, facts: CatalogueFacts): Statement[] {
  const { extent } = facts;
  const space = spaceOf(facts);
  const told = [...say(catalogue, "dct:spatial", space), ...thing(space, "dct:Location")];
  if (!extent) return told;
  const literal = (text: string): Term => ({ text, type: expand("gsp:wktLiteral") });
  const { box, middle } = extent;
  return [
    ...told,
    [space, expand("skos:prefLabel"), { text: extent.name, language: "fr" }],
    [space, expand("dct:identifier"), { text: extent.siren, type: expand("xsd:string") }],
    ...(box ? [[space, expand("dcat:bbox"), literal(wktOf(box))] satisfies Statement] : []),
    ...(middle ? [[space, expand("dcat:centroid"), literal(`POINT(${middle.longitude.toFixed(5)} ${middle.latitude.toFixed(5)})`)] satisfies Statement] : []),
  ];
}

function wktOf({ west, south, east, north }: NonNullable<Extent["box"]>): string {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const;
  return `POLYGON((${corners.map(([longitude, latitude]) => `${longitude.toFixed(5)} ${latitude.toFixed(5)}`).join(", ")}))`;
}

const addressOf = ({ id }: Dataset, { address }: CatalogueFacts) => address(routes.dataset.href({ id }));

function contactOf(catalogue: string, { contact, publisher }: CatalogueFacts): Statement[] {
  if (!contact) return [];
  const point = `${catalogue}#contact`;
  return [
    ...thing(point, "vcard:Kind"),
    [point, expand("vcard:fn"), { text: publisher, language: "fr" }],
    ...say(point, "vcard:hasEmail", `mailto:${contact}`),
  ];
}

/** What datasets and packages of files both say. */
function describeThing(
  subject: string,
  { title, description, keywords, theme: code, language }: Pick<Dataset, "title" | "description" | "keywords" | "theme" | "language">,
  publisher: string,
  facts: CatalogueFacts,
): Statement[] {
  const theme = themeOf(code);
  return [
    ...thing(subject, "dcat:Dataset"),
    ...inAll(subject, "dct:title", title, language),
    ...inAll(subject, "dct:description", description, language),
    ...keywords.flatMap((keyword) => inAll(subject, "dcat:keyword", keyword, language)),
    [subject, expand("dct:identifier"), { text: subject, type: expand("xsd:anyURI") }],
    ...say(subject, "dct:publisher", publisher),
    ...say(subject, "dcat:landingPage", subject),
    ...thing(subject, "foaf:Document"),
    ...say(subject, "dcat:theme", theme),
    ...say(subject, "dct:spatial", spaceOf(facts)),
    ...say(subject, "dct:language", languages.fr),
    ...(facts.contact ? say(subject, "dcat:contactPoint", `${facts.address(routes.catalogue.href())}#contact`) : []),
    ...thing(theme, "skos:Concept"),
    ...inAll(theme, "skos:prefLabel", themes[code]),
  ];
}

const describeRefresh = (subject: string, code: Dataset["refresh"]): Statement[] => [
  ...say(subject, "dct:accrualPeriodicity", frequencyOf(code)),
  ...thing(frequencyOf(code), "dct:Frequency"),
];

function describeDataset({ dataset, lastChange }: CatalogueFacts["datasets"][number], metropolis: string, facts: CatalogueFacts): Statement[] {
  const subject = addressOf(dataset, facts);
  const publisher = dataset.publisher ? `${subject}#editeur` : metropolis;
  const schema = facts.address(routes.schema.href({ id: dataset.id }));
  return [
    ...describeThing(subject, dataset, publisher, facts),
    ...describeRefresh(subject, dataset.refresh),
    ...say(subject, "dct:conformsTo", schema),
    ...(lastChange ? [[subject, expand("dct:modified"), instant(lastChange)] satisfies Statement] : []),
    ...thing(schema, "dct:Standard"),
    ...(dataset.publisher ? describeAuthority(publisher, dataset.publisher) : []),
    ...(dataset.licence ? [...thing(dataset.licence.href, "dct:LicenseDocument"), ...say(dataset.licence.href, "dct:type", attribution)] : []),
    ...filesOf(dataset).flatMap((file) => describeFile(subject, dataset, file, facts)),
  ];
}

function describeFilePackage(one: FilePackage, publisher: string, facts: CatalogueFacts): Statement[] {
  const subject = facts.address(one.href);
  const period = `${subject}#periode`;
  return [
    ...describeThing(subject, one, publisher, facts),
    ...describeRefresh(subject, "NEVER"),
    [subject, expand("dct:issued"), instant(one.issued)],
    [subject, expand("dct:modified"), instant(one.issued)],
    ...say(subject, "dct:temporal", period),
    ...thing(period, "dct:PeriodOfTime"),
    [period, expand("dcat:startDate"), instant(one.from)],
    [period, expand("dcat:endDate"), instant(one.to)],
    ...one.files.flatMap((file) => [...describeFile(subject, one, file, facts), ...describeBytes(facts.address(file.href), file)]),
  ];
}

/** How long a file is, and what it must hash to. */
function describeBytes(subject: string, { bytes, sha256: value }: FilePackage["files"][number]): Statement[] {
  const checksum = `${subject}#sha256`;
  return [
    [subject, expand("dcat:byteSize"), { text: String(bytes), type: expand("xsd:nonNegativeInteger") }],
    ...say(subject, "spdx:checksum", checksum),
    ...thing(checksum, "spdx:Checksum"),
    ...say(checksum, "spdx:algorithm", sha256),
    ...thing(sha256, "spdx:ChecksumAlgorithm"),
    [checksum, expand("spdx:checksumValue"), { text: value, type: expand("xsd:hexBinary") }],
  ];
}

/** Its rows in the three forms that all datasets have, then those of its room. */
function filesOf({ id, title, files = [] }: Dataset): readonly DatasetFile[] {
  return [
    { href: routes.csv.href({ id }), title, format: "CSV", media: "text/csv" },
    { href: routes.json.href({ id }), title, format: "JSON", media: "application/json" },
    { href: routes.parquet.href({ id }), title, format: "PARQUET", media: "application/vnd.apache.parquet" },
    ...files,
  ];
}

function describeFile(
  of: string,
  { description, language, licence: terms }: Pick<Dataset, "description" | "language" | "licence">,
  { href, title, format: kind, media: type, follows }: DatasetFile,
  facts: CatalogueFacts,
): Statement[] {
  const subject = facts.address(href);
  const [format, media] = [fileType(kind), mediaType(type)];
  return [
    ...say(of, "dcat:distribution", subject),
    ...thing(subject, "dcat:Distribution"),
    ...inAll(subject, "dct:title", { fr: `${title.fr} (${kind})`, en: `${title.en} (${kind})`, nl: `${title.nl} (${kind})` }, language),
    ...(follows ? [...say(subject, "dct:conformsTo", follows.href), ...thing(follows.href, "dct:Standard")] : []),
    ...inAll(subject, "dct:description", description, language),
    ...say(subject, "dcatap:availability", stable),
    ...say(subject, "dcat:accessURL", subject),
    ...say(subject, "dcat:downloadURL", subject),
    ...say(subject, "dct:license", terms?.href ?? licence),
    ...say(subject, "dct:format", format),
    ...say(subject, "dcat:mediaType", media),
    ...thing(format, "dct:MediaTypeOrExtent"),
    ...thing(media, "dct:MediaType"),
  ];
}

const thing = (subject: string, type: Name): Statement[] => say(subject, "rdf:type", expand(type));
const say = (subject: string, predicate: Name, iri: string): Statement[] => [[subject, expand(predicate), { iri }]];
/** In the languages in which they were said. */
const inAll = (subject: string, predicate: Name, words: Translated, language?: Locale): Statement[] =>
  locales
    .filter((locale) => language === undefined || locale === language)
    .map((locale) => [subject, expand(predicate), { text: words[locale], language: locale }]);
