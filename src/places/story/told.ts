import type { PlaceFacts } from "../saving/place-facts.ts";
import type { Kind } from "./kinds.ts";

export type Stage = NonNullable<PlaceFacts["stage"]>;

/** One place of the demo as its author tells it. What is not told comes from its kind, or by chance with a fixed seed. */
export interface DemoPlace {
  readonly name: string;
  /** Slug of a commune, or of an associated one: "lomme". */
  readonly commune: string;
  readonly kind: Kind;
  readonly address: string;
  readonly summary: string;
  readonly stage: Stage;
  /** The day that stage began, `YYYY-MM-DD`. */
  readonly since: string;
  readonly facts: Partial<PlaceFacts>;
  /** First day, last day, why. */
  readonly closings: readonly (readonly [first: string, last: string, reason: string])[];
  /** Year, what, euros. */
  readonly supports: readonly (readonly [year: number, label: string, euros: number])[];
  /** What was said of it a year before: it has a history. */
  readonly before: Partial<PlaceFacts> | null;
  /** Days since somebody said that its facts are true; by chance when not told. */
  readonly age: number | null;
}

type Details = Partial<Pick<DemoPlace, "closings" | "supports" | "before" | "age">> & Partial<PlaceFacts>;

/** `life` is "stage since": "rooted 2021-03-15". */
export function told(kind: Kind, name: string, commune: string, address: string, life: `${Stage} ${string}`, summary: string, more: Details = {}): DemoPlace {
  const [stage, since] = life.split(" ") as [Stage, string];
  const { closings = [], supports = [], before = null, age = null, ...facts } = more;
  return { name, commune, kind, address, summary, stage, since, facts, closings, supports, before, age };
}
