import type { Kysely } from "kysely";

import type { Tables } from "#platform/db/tables.ts";
import type { Listener } from "#platform/events/events.ts";
import type { NewsSource } from "#platform/feeds/news.ts";
import type { Files } from "#platform/files/files.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { Job } from "#platform/jobs/job.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import type { Dataset } from "#platform/open-data/dataset.ts";
import type { Searchable } from "#platform/search/searchable.ts";
import type { Settings } from "#platform/settings.ts";
import type { IconName } from "#platform/ui/icons.ts";
import type { Page } from "#platform/web/page.tsx";
import type { Services } from "#platform/web/services.ts";
import type { Visitor } from "#platform/web/visitor.ts";

/**
 * What rooms hand to rooms that must not know them (house law 3): a foundation room adds the list it wants to receive by
 * `declare module "#platform/room.ts" { interface Offers { communeSlots: CommuneSlot } }`; others put members of it in their
 * manifest. A page finds them all in `visit.offers`.
 */
export interface Offers {
  verbs: VerbLink;
  navLinks: NavLink;
  footerLinks: FooterLink;
  powers: Power;
  letters: LetterExample;
  datasets: Dataset;
  searchables: Searchable;
  news: NewsSource;
}

export type AllOffers = { readonly [kind in keyof Offers]: readonly Offers[kind][] };

/** An entry of the main navigation: the four verbs of the thread. */
export interface VerbLink {
  readonly verb: "listen" | "decide" | "do" | "show";
  readonly href: string;
  /** Its pages stand under the verb, but the menu does not lead there. */
  readonly beside?: true;
}

/** A tool beside the brand: search, "mon espace". */
export interface NavLink {
  readonly href: string;
  readonly label: Translated;
  readonly icon?: IconName;
  /** Only before sign-in, or only after; for everybody unless said. */
  readonly shown?: "signed_out" | "signed_in";
}

/** Something that people may do, and who: what gates ask for (`may("places.publish")`) and what the page "who may do what" lists. */
export interface Power {
  /** Room and act: "places.publish". */
  readonly name: string;
  /** Said as an act: "Publier une fiche". */
  readonly says: Translated;
  /** Everybody, everybody with an account, or the roles whose scope covers the thing. */
  readonly holders: "anyone" | "signed_in" | readonly string[];
}

/** A mail that the room sends, with example values: shown in the gallery, checked in every language. */
export interface LetterExample {
  /** Room and mail: "people/sign-in-link". */
  readonly name: string;
  readonly letter: (locale: Locale) => Letter;
}

/** The room that knows who is who. */
export interface Doorkeeper {
  whoIs(request: Request, services: Pick<Services, "db" | "settings" | "offers">): Promise<Visitor | null>;
  /** The visitor that this person would be after all that staff are asked for: for tests, through the front door. */
  visitorOf(db: Kysely<Tables>, offers: AllOffers, personId: string): Promise<Visitor | null>;
  /** Where to sign in, then come back to `next`. */
  signInHref(next: string): string;
  /** Where to present a second factor, then come back to `next`. */
  secondFactorHref(next: string): string;
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
  /** What all rooms offer, when the whole house is asked. */
  readonly offers?: AllOffers;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export interface SeedContext {
  readonly db: Kysely<Tables>;
  readonly settings: Settings;
  readonly say: (step: string) => void;
  /** How many places the load seed makes; null for the demo's own story. */
  readonly places: number | null;
  /** What all rooms offer, when the whole house is planted. */
  readonly offers?: AllOffers;
  /** Where contents are kept; a test that plants a story keeps none. */
  readonly files?: Files;
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
  /** For the one room that knows who is who. */
  readonly doorkeeper?: Doorkeeper;
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
