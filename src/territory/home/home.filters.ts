import type { Commune } from "../commune.ts";
import type { CommuneHit } from "../commune-search.ts";
import type { Territory } from "../territory.ts";

/** What `?commune=` says: nothing, one commune by its address, one by what was typed, several to choose from, or none that is known. */
export type Choice =
  | { readonly kind: "none" }
  | { readonly kind: "chosen"; readonly commune: Commune }
  | { readonly kind: "found"; readonly commune: Commune }
  | { readonly kind: "several"; readonly typed: string; readonly hits: readonly CommuneHit[] }
  | { readonly kind: "unknown"; readonly typed: string };

export function readChoice(search: URLSearchParams, territory: Territory): Choice {
  const typed = (search.get("commune") ?? "").trim().slice(0, 80);
  if (!typed) return { kind: "none" };
  const chosen = territory.communeBySlug(typed);
  if (chosen) return { kind: "chosen", commune: chosen };
  const hits = territory.search(typed);
  if (hits.length === 0) return { kind: "unknown", typed };
  return hits.length === 1 ? { kind: "found", commune: hits[0]!.commune } : { kind: "several", typed, hits: hits.slice(0, 12) };
}
