import type { AssociatedCommune, Commune } from "./commune.ts";
import { spelled } from "./spelled-name.ts";

export interface CommuneHit {
  readonly commune: Commune;
  /** The associated commune whose name was asked for: "lomme" finds Lille. */
  readonly associated: AssociatedCommune | null;
}

/** Words that people leave out or mistake: they never decide. */
const articles = new Set(["le", "la", "les", "l", "d", "de", "du", "des", "en", "lez", "sur", "sous", "et", "aux", "au", "a"]);
const abbreviations: Record<string, string> = { st: "saint", ste: "sainte", sts: "saints", nd: "notre dame" };

/** "Saint-André-lez-Lille" → ["saint", "andre", "lille"]. */
export function searchWords(text: string): string[] {
  const plain = text.slice(0, 80).replaceAll(/[œŒ]/g, "oe").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  const meant = words.filter((word) => !articles.has(word));
  return (meant.length > 0 ? meant : words).map((word) => abbreviations[word] ?? word);
}

/** The communes of a postal code, exactly; or those whose name is nearest to what was typed, best first. */
export function searchCommunes(communes: readonly Commune[], text: string): CommuneHit[] {
  const postalCode = /(?<!\d)\d{5}(?!\d)/.exec(text)?.[0];
  const words = searchWords(text.replace(/\d+/g, " "));
  if (postalCode) {
    const sharing = communes.filter((commune) => commune.postalCodes.includes(postalCode));
    const named = words.length > 0 ? best(sharing, words) : [];
    return named.length > 0 ? named : sharing.map((commune) => ({ commune, associated: null }));
  }
  if (/\d/.test(text)) return numbered(communes, text);
  return words.length === 0 ? [] : best(communes, words);
}

/** "Lyon 7e": a part of a city that has a number for a name. */
function numbered(communes: readonly Commune[], text: string): CommuneHit[] {
  const wanted = spelled(text.slice(0, 80));
  return communes.flatMap((commune) => commune.associated.filter(({ name }) => spelled(name) === wanted).map((associated) => ({ commune, associated })));
}

function best(communes: readonly Commune[], asked: string[]): CommuneHit[] {
  const scored = communes.flatMap((commune) => {
    const own = { commune, associated: null, score: score(asked, searchWords(commune.name)) };
    const parts = commune.associated.map((associated) => ({ commune, associated, score: score(asked, searchWords(associated.name)) }));
    const top = parts.reduce<typeof own | (typeof parts)[number]>((a, b) => (b.score > a.score ? b : a), own);
    return top.score > 0 ? [top] : [];
  });
  scored.sort((a, b) => b.score - a.score || b.commune.population - a.commune.population);
  // A name found as typed needs no guesses beside it.
  const floor = scored[0] && scored[0].score >= 100 ? 100 : (scored[0]?.score ?? 0) >= 50 ? 50 : 0;
  return scored.filter((hit) => hit.score >= floor).map(({ commune, associated }) => ({ commune, associated }));
}

/** 100 the very name; 50–99 its beginning or whole words of it; below, typos forgiven; 0 something else. */
function score(asked: string[], name: string[]): number {
  const [typed, real] = [asked.join(""), name.join("")];
  if (typed === real) return 100;
  if (typed.length >= 2 && real.startsWith(typed)) return 90 - Math.min(20, real.length - typed.length) / 2;
  if (asked.every((word) => name.includes(word))) return 75;
  if (asked.every((word) => word.length >= 3 && name.some((other) => other.startsWith(word)))) return 60;
  return typoScore(typed, real);
}

/** One slip for every four letters, over the whole name or over as much of its beginning as was typed. */
function typoScore(typed: string, real: string): number {
  const allowed = Math.min(3, Math.floor(typed.length / 4));
  if (allowed === 0) return 0;
  const whole = slips(typed, real);
  if (whole <= allowed) return 45 - whole * 5;
  const begun = Math.min(...[0, 1, -1].map((more) => slips(typed, real.slice(0, typed.length + more))));
  return begun <= allowed && typed.length >= 5 && real.length > typed.length ? 28 - begun * 5 : 0;
}

/** Letters missing, added, changed or swapped with the next (optimal string alignment). */
export function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return Infinity;
  let [older, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(change, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, older[j - 2]! + 1);
    }
    [older, last] = [last, row];
  }
  return last[b.length]!;
}
