import { readJson } from "#platform/text/json.ts";

export interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/** What is wrong with a file; `feature`: the one of that number, from 1. */
export type FileProblem = { readonly problem: "json" | "collection" | "empty" } | { readonly problem: "feature"; readonly at: number };

type FeaturesOutcome = { readonly ok: true; readonly features: readonly Feature[] } | ({ readonly ok: false } & FileProblem);

/** The features of a FeatureCollection in UTF-8. */
export function readFeatures(bytes: Uint8Array): FeaturesOutcome {
  const value = readJson(decoded(bytes) ?? "");
  if (value === undefined) return { ok: false, problem: "json" };
  const { type, features } = (value ?? {}) as { type?: unknown; features?: unknown };
  if (type !== "FeatureCollection" || !Array.isArray(features)) return { ok: false, problem: "collection" };
  if (features.length === 0) return { ok: false, problem: "empty" };
  const broken = features.findIndex((feature) => typeof feature !== "object" || feature === null || typeof (feature.properties ?? {}) !== "object");
  if (broken >= 0) return { ok: false, problem: "feature", at: broken + 1 };
  return { ok: true, features: features.map(({ properties, geometry }) => ({ properties: properties ?? {}, geometry })) };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first of these properties that holds text or a number, as one line of text. */
export function textOf({ properties }: Feature, ...names: string[]): string {
  for (const name of names) {
    const value = properties[name];
    if (typeof value === "string" || typeof value === "number") {
      // PostgreSQL's text holds no NUL, and a name has no other either
      const text = String(value)
        .toWellFormed()
        .normalize("NFC")
        .replace(/[\u0000-\u001f\u007f]+/g, " ")
        .trim();
      if (text) return text;
    }
  }
  return "";
}
