import type { Db } from "#platform/db/db.ts";
import { type Locale, locales, type Translated } from "#platform/i18n/locale.ts";

export const roofs = ["flemish", "plain", "none"] as const;
/** What stands above the foot of pages, and on the houses of figures: stepped gables with a belfry, plain roofs, nothing. */
export type Roofs = (typeof roofs)[number];

export const headingTypes = ["texturina", "atkinson"] as const;
export type HeadingType = (typeof headingTypes)[number];

/** How the house looks and what it calls itself: its own unless a metropolis chose otherwise. */
export interface Appearance {
  /** In the header, in titles, in mails. */
  readonly name: string;
  /** Under the name; null: the metropolis. */
  readonly tagline: Translated | null;
  readonly logo: Logo | null;
  /** The address of the sheet with its colours; null: ours. */
  readonly sheet: string | null;
  readonly headings: HeadingType;
  readonly roofs: Roofs;
  /** Languages that the interface is offered in; French is always among them. */
  readonly locales: readonly Locale[];
  /** At the foot of every page; null: ours. */
  readonly motto: Translated | null;
  /** The colour of titles and buttons in mails, and what is said under them. */
  readonly letter: { readonly accent: string; readonly signature: Translated | null };
  readonly home: {
    readonly heading: Translated | null;
    readonly lead: Translated | null;
    readonly order: readonly string[];
    readonly hidden: readonly string[];
  };
}

interface Logo {
  /** Address of the picture. */
  readonly href: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Null: the name stands beside it, so nothing is read aloud for it. */
  readonly alt: string | null;
}

export const ownAppearance: Appearance = {
  name: "Beffroi",
  tagline: null,
  logo: null,
  sheet: null,
  headings: "texturina",
  roofs: "flemish",
  locales,
  motto: null,
  letter: { accent: "#a3341c", signature: null },
  home: { heading: null, lead: null, order: [], hidden: [] },
};

/** For so long a process may show what it knew before another one published a change. */
const trustMilliseconds = 2000;
/** So long a page waits for a database that is silent: longer where nothing is known yet. */
const patienceMilliseconds = { known: 100, unknown: 1500 };

interface Memory {
  readonly appearance: Appearance;
  readonly at: number;
}

const memories = new WeakMap<object, Memory>();
const asking = new WeakMap<object, Promise<Appearance>>();

/** How the room that keeps it says it is, asked at most every two seconds; what was known before while the database is down or silent. */
export function rememberAppearance(db: Db, ask: ((db: Db) => Promise<Appearance>) | undefined): () => Promise<Appearance> {
  const key = db.getExecutor().adapter;
  const keep = (appearance: Appearance) => {
    memories.set(key, { appearance, at: performance.now() });
    return appearance;
  };
  return async () => {
    const memory = memories.get(key);
    if (!ask) return ownAppearance;
    if (memory && performance.now() - memory.at < trustMilliseconds) return memory.appearance;
    const before = memory?.appearance ?? ownAppearance;
    const asked = asking.getOrInsertComputed(key, () =>
      ask(db)
        .then(keep, () => keep(before))
        .finally(() => asking.delete(key)),
    );
    const { promise: late, resolve } = Promise.withResolvers<Appearance>();
    const timer = setTimeout(() => resolve(keep(before)), memory ? patienceMilliseconds.known : patienceMilliseconds.unknown);
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  };
}

/** After a change, so that this process shows it at once. */
export const forgetAppearance = (db: { getExecutor(): { readonly adapter: object } }): boolean => memories.delete(db.getExecutor().adapter);
