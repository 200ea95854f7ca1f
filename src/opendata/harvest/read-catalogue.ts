import { pipeline } from "node:stream/promises";
import { setImmediate } from "node:timers/promises";
import { type Quad, StreamParser, type Term } from "n3";

import { expand, type Name } from "../dcat/vocabulary.ts";
import { type HarvestFault, type HarvestedDataset, mostHarvested } from "./harvested.ts";

export interface CatalogueContents {
  readonly datasets: readonly HarvestedDataset[];
  readonly faults: readonly { readonly iri: string; readonly fault: HarvestFault }[];
  /** How many it describes beyond those that one catalogue may hold here. */
  readonly beyond: number;
}

/**
 * The datasets that a catalogue in DCAT describes (Turtle, or its subset N-Triples), in the order of their names. Null for what is no RDF. Addresses that
 * are not of the Web are left out: they become links here.
 */
export async function readCatalogue(text: string, base: string): Promise<CatalogueContents | null> {
  const graph = await parse(text, base);
  if (!graph) return null;
  const [datasets, faults]: [HarvestedDataset[], { iri: string; fault: HarvestFault }[]] = [[], []];
  const all = graph.datasets();
  for (const [at, iri] of all.slice(0, mostHarvested).entries()) {
    if (at % 200 === 199) await setImmediate();
    const read = readDataset(graph, iri);
    if (typeof read === "string") faults.push({ iri: iri.slice(0, 500), fault: read });
    else datasets.push(read);
  }
  return { datasets, faults, beyond: Math.max(0, all.length - mostHarvested) };
}

/** As it is read nothing else waits: piece by piece, and others between. */
async function parse(text: string, base: string): Promise<Graph | null> {
  const graph = new Graph();
  try {
    await pipeline(piecesOf(text), new StreamParser({ baseIRI: base }), async (read: AsyncIterable<Quad>) => {
      for await (const quad of read) graph.add(quad);
    });
    return graph;
  } catch {
    return null;
  }
}

const piece = 32_768;

async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += piece) {
    yield text.slice(at, at + piece);
    await setImmediate();
  }
}

const [isA, dataset] = [expand("rdf:type"), expand("dcat:Dataset")];

/** Statements by their subject. */
class Graph {
  readonly #of = new Map<string, Quad[]>();
  readonly #datasets = new Set<string>();

  add(quad: Quad): void {
    const { subject, predicate, object } = quad;
    this.#of.getOrInsertComputed(subject.value, () => []).push(quad);
    if (predicate.value === isA && object.value === dataset) this.#datasets.add(subject.value);
  }

  /** By name. */
  datasets(): string[] {
    return [...this.#datasets].sort();
  }

  all(subject: string, predicate: Name): Term[] {
    return (this.#of.get(subject) ?? []).filter((quad) => quad.predicate.value === expand(predicate)).map(({ object }) => object);
  }

  /** In French where it is said in French; else as it was said first. */
  words(subject: string, predicate: Name): string[] {
    const said = this.all(subject, predicate).filter(({ termType }) => termType === "Literal");
    const french = said.filter((one) => "language" in one && (one.language === "fr" || one.language.startsWith("fr-")));
    const plain = said.filter((one) => "language" in one && one.language === "");
    return (french.length > 0 ? french : plain.length > 0 ? plain : said).map(({ value }) => tidy(value));
  }

  address(subject: string, ...predicates: readonly Name[]): string | null {
    for (const predicate of predicates) for (const { value } of this.all(subject, predicate)) if (isWeb(value)) return value;
    return null;
  }
}

/** One line, without what a text of the database cannot hold. */
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, " ")
    .trim();

const isWeb = (address: string): boolean => address.length <= 500 && /^https?:\/\/\S+$/.test(address) && URL.canParse(address) && !/[<>"'`\\]/.test(address);

const mostFiles = 30;

function readDataset(graph: Graph, iri: string): HarvestedDataset | HarvestFault {
  if (!isWeb(iri)) return "address";
  const title = graph.words(iri, "dct:title")[0]?.slice(0, 300);
  if (!title) return "title";
  const publisher = graph.all(iri, "dct:publisher")[0];
  const files = graph.all(iri, "dcat:distribution").flatMap(({ value }) => {
    const href = graph.address(value, "dcat:downloadURL", "dcat:accessURL");
    return href ? [{ href, format: formatOf(graph, value) }] : [];
  });
  return {
    ...{ iri, title, description: graph.words(iri, "dct:description")[0]?.slice(0, 3_000) ?? "" },
    keywords: [...new Set(graph.words(iri, "dcat:keyword").filter(Boolean))].sort().slice(0, 30),
    page: graph.address(iri, "dcat:landingPage") ?? iri,
    publisher: publisher
      ? ((publisher.termType === "Literal" ? tidy(publisher.value) : graph.words(publisher.value, "foaf:name")[0])?.slice(0, 200) ?? null)
      : null,
    licence: licenceOf(graph, iri),
    modified: graph.all(iri, "dct:modified")[0]?.value.slice(0, 40) ?? null,
    files: files.sort((a, b) => (a.href < b.href ? -1 : 1)).slice(0, mostFiles),
  };
}

/** Of the dataset, else of its first file that has one. */
function licenceOf(graph: Graph, iri: string): string | null {
  const ofFiles = graph.all(iri, "dcat:distribution").map(({ value }) => value);
  for (const subject of [iri, ...ofFiles.sort()]) {
    const found = graph.address(subject, "dct:license");
    if (found) return found;
  }
  return null;
}

/** "CSV", from the EU's vocabulary, a media type or a word. */
function formatOf(graph: Graph, file: string): string | null {
  const said = graph.all(file, "dct:format")[0] ?? graph.all(file, "dcat:mediaType")[0];
  const word = said && tidy(said.value).split(/[/#]/).at(-1)!.toUpperCase().slice(0, 20);
  return word || null;
}
