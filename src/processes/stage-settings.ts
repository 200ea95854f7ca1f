import type { StageKind } from "./stage.ts";

export const aspects = ["technical", "legal", "financial"] as const;
export type Aspect = (typeof aspects)[number];

/** What each kind of stage needs besides its words and its instants. Kinds that are absent need nothing. */
interface StageSettings {
  /** How many ideas one person may file; null: as many as they like. Cost that none may pass, in cents. */
  readonly collect: { readonly perPerson: number | null; readonly ceilingCents: number | null };
  /** Days within which each idea is judged, from its filing or from the opening of the stage. */
  readonly admissibility: { readonly days: number | null };
  /** Days that a commune has for each idea sent to it; never later than the end of the stage. */
  readonly opinion: { readonly days: number | null };
  readonly feasibility: { readonly aspects: readonly Aspect[] };
  /** Comments on the process as a whole, or a text paragraph by paragraph. */
  readonly debate: { readonly mode: "comments" | "text" };
  readonly questionnaire: { readonly signed: "anonymous" | "signed" };
  /** The best score of each criterion. */
  readonly jury: { readonly scale: number };
  /** Days within which each idea gets its official answer. */
  readonly award: { readonly days: number | null };
  /** Months within which what was awarded is delivered. */
  readonly delivery: { readonly months: number | null };
}
type KindWithSettings = keyof StageSettings;

type StoredSettings = Readonly<Record<string, unknown>>;

const whole = (value: unknown, least: number, most: number): number | null =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : null;

const readers: { readonly [kind in KindWithSettings]: (kept: StoredSettings) => StageSettings[kind] } = {
  collect: ({ perPerson, ceilingCents }) => ({ perPerson: whole(perPerson, 1, 100), ceilingCents: whole(ceilingCents, 1, 100_000_000_000) }),
  admissibility: ({ days }) => ({ days: whole(days, 1, 730) }),
  opinion: ({ days }) => ({ days: whole(days, 1, 730) }),
  feasibility: ({ aspects: kept }) => {
    const known = aspects.filter((aspect) => Array.isArray(kept) && kept.includes(aspect));
    return { aspects: known.length > 0 ? known : aspects };
  },
  debate: ({ mode }) => ({ mode: mode === "text" ? "text" : "comments" }),
  questionnaire: ({ signed }) => ({ signed: signed === "signed" ? "signed" : "anonymous" }),
  jury: ({ scale }) => ({ scale: whole(scale, 2, 20) ?? 5 }),
  award: ({ days }) => ({ days: whole(days, 1, 730) }),
  delivery: ({ months }) => ({ months: whole(months, 1, 120) }),
};

export const hasSettings = (kind: StageKind): kind is KindWithSettings => kind in readers;

/** What a stage of that kind keeps in its column `settings`: what is missing or makes no sense is what is usual. */
export function settingsOf<kind extends KindWithSettings>(kind: kind, kept: unknown): StageSettings[kind] {
  const known = typeof kept === "object" && kept !== null ? (kept as StoredSettings) : {};
  return (readers[kind] as (kept: StoredSettings) => StageSettings[kind])(known);
}
