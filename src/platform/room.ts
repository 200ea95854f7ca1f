import type { Kysely } from "kysely";

import type { Tables } from "#platform/db/tables.ts";
import type { Listener } from "#platform/events/events.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Job } from "#platform/jobs/job.ts";
import type { Settings } from "#platform/settings.ts";
import type { IconName } from "#platform/ui/icons.ts";
import type { Page } from "#platform/web/page.tsx";

/**
 * What rooms hand to rooms that must not know them (house law 3): a foundation room adds the list it wants to receive by
 * `declare module "#platform/room.ts" { interface Offers { communeSlots: CommuneSlot } }`; others put members of it in their
 * manifest. A page finds them all in `visit.offers`.
 */
export interface Offers {
  verbs: VerbLink;
  navLinks: NavLink;
  footerLinks: FooterLink;
}

export type AllOffers = { readonly [kind in keyof Offers]: readonly Offers[kind][] };

/** An entry of the main navigation: the four verbs of the thread. */
export interface VerbLink {
  readonly verb: "listen" | "decide" | "do" | "show";
  readonly href: string;
}

/** A tool beside the brand: search, "mon espace". */
export interface NavLink {
  readonly href: string;
  readonly label: Translated;
  readonly icon?: IconName;
}

export interface FooterLink {
  readonly href: string;
  readonly label: Translated;
}

/** `beffroi <words…>`: a command of the command line. Gives the exit code. */
export interface CommandLine {
  /** What is typed first: "places import". */
  readonly name: string;
  /** One line of help, with its arguments. */
  readonly usage: string;
  run(args: string[], tools: CommandTools): Promise<number>;
}

export interface CommandTools {
  /** Connects to the house's database, starting it when it is our own, at the first call. */
  database(): Promise<Kysely<Tables>>;
  readonly settings: Settings;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export interface SeedContext {
  readonly db: Kysely<Tables>;
  readonly settings: Settings;
  readonly say: (step: string) => void;
  /** How many places the load seed makes; null for the demo's own story. */
  readonly places: number | null;
}

/** The manifest of a room. */
export interface Room {
  readonly name: string;
  readonly pages?: readonly Page[];
  readonly jobs?: readonly Job[];
  readonly listens?: readonly Listener[];
  readonly commandLines?: readonly CommandLine[];
  readonly offers?: { readonly [kind in keyof Offers]?: readonly Offers[kind][] };
  /** The name of the metropolis, for the room that knows it. */
  readonly metropolisName?: (db: Kysely<Tables>, settings: Settings) => Promise<string>;
  /** Runs after migrations on every start; must be quick and idempotent (reference data). */
  readonly prepare?: (context: SeedContext) => Promise<void>;
  /** The demo's story. Runs once, on an empty database. */
  readonly seed?: (context: SeedContext) => Promise<void>;
}

export function collectOffers(rooms: readonly Room[]): AllOffers {
  const all: Record<string, unknown[]> = {};
  for (const room of rooms) {
    for (const [kind, offered] of Object.entries(room.offers ?? {})) (all[kind] ??= []).push(...(offered as unknown[]));
  }
  // A list that nobody fills is empty, not missing.
  return new Proxy(all, { get: (lists, kind) => lists[kind as string] ?? [] }) as unknown as AllOffers;
}
