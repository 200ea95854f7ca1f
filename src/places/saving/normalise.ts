import { sha256 } from "#platform/crypto/sha256.ts";
import type { DigestedEntry, Entry } from "./entry.ts";
import { factColumns, type PlaceFacts } from "./place-facts.ts";

/** As it will be written, with what tells later whether it changed: whoever has many does this while others are written. */
export function digested({ facts, origin }: Entry): DigestedEntry {
  const normal = normalise(facts);
  return { facts: normal, origin, digest: digestOf(normal) };
}

/** The same fact written in two ways is one: spaces trimmed, accents composed, an empty text is none, a list says each thing once. */
export function normalise(facts: PlaceFacts): PlaceFacts {
  const said = factColumns.filter((column) => facts[column] !== undefined);
  return Object.fromEntries(said.map((column) => [column, tidy(facts[column])])) as unknown as PlaceFacts;
}

function tidy(fact: PlaceFacts[keyof PlaceFacts]): unknown {
  if (typeof fact === "string") return tidyText(fact) || null;
  if (Array.isArray(fact)) return [...new Set(fact.map(tidyText).filter(Boolean))];
  return fact;
}

function tidyText(text: string): string {
  return text.normalize("NFC").trim();
}

/** Tells whether a record of a source changed since it was last read. */
function digestOf(facts: PlaceFacts): string {
  const said = factColumns.filter((column) => facts[column] !== undefined).map((column) => [column, facts[column]]);
  return sha256(JSON.stringify(said)).toString("base64url");
}
