import { DataFactory, Writer } from "n3";

import type { Statement, Term } from "./describe.ts";
import { prefixes } from "./vocabulary.ts";

const { namedNode, literal, quad } = DataFactory;

/** The statements as Turtle. */
export function writeTurtle(statements: readonly Statement[]): Promise<string> {
  const writer = new Writer({ prefixes });
  for (const [subject, predicate, object] of unique(statements)) writer.addQuad(quad(namedNode(subject), namedNode(predicate), node(object)));
  return new Promise((written, failed) => writer.end((error, text) => (error ? failed(error) : written(text))));
}

function node(term: Term) {
  if ("iri" in term) return namedNode(term.iri);
  return "language" in term ? literal(term.text, term.language) : literal(term.text, namedNode(term.type));
}

/** The same statements as flattened JSON-LD, under the usual prefixes. */
export function writeJsonLd(statements: readonly Statement[]): object {
  const nodes = new Map<string, Record<string, unknown[]>>();
  const type = `${prefixes.rdf}type`;
  for (const [subject, predicate, object] of unique(statements)) {
    const node = nodes.get(subject) ?? {};
    nodes.set(subject, node);
    const key = predicate === type ? "@type" : compact(predicate);
    (node[key] ??= []).push(predicate === type && "iri" in object ? compact(object.iri) : objectOf(object));
  }
  return { "@context": prefixes, "@graph": [...nodes].map(([id, node]) => ({ "@id": id, ...node })) };
}

function objectOf(term: Term): object {
  if ("iri" in term) return { "@id": term.iri };
  return "language" in term ? { "@value": term.text, "@language": term.language } : { "@value": term.text, "@type": compact(term.type) };
}

function compact(iri: string): string {
  const known = Object.entries(prefixes).find(([, start]) => iri.startsWith(start));
  return known ? `${known[0]}:${iri.slice(known[1].length)}` : iri;
}

function unique(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((one) => [JSON.stringify(one), one])).values()];
}
