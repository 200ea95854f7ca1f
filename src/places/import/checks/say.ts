import type { Notes } from "../notes.ts";
import type { SourceRecord } from "../source-record.ts";
import { fold } from "./text.ts";

/** What people write in a cell in which there is nothing to write. */
const nothings = new Set(["nc", "n c", "na", "n a", "nr", "neant", "aucun", "aucune", "inconnu", "inconnue", "non communique", "non renseigne", "non connu"]);

export const saysNothing = (raw: string): boolean => raw.length <= 20 && (/^[\s./–—-]*$/.test(raw) || (/^\s*[nai]/i.test(raw) && nothings.has(fold(raw))));

/**
 * What a record says in one of its columns. Undefined is silence, which takes nothing back of what is known: it has no such column, or all
 * that stood there was left out.
 */
export function say<fact>(record: SourceRecord, field: string, notes: Notes, read: (raw: string) => fact): fact | undefined {
  const raw = record.get(field);
  if (raw === null) return undefined;
  const before = notes.leftOut.length;
  const fact = read(saysNothing(raw) ? "" : raw);
  const isNothing = fact === null || (Array.isArray(fact) && fact.length === 0);
  return isNothing && notes.leftOut.length > before ? undefined : fact;
}

/** Only what is said. */
export function only<facts extends object>(facts: facts): { [fact in keyof facts]?: Exclude<facts[fact], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as never;
}
