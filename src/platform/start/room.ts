import type { Db } from "#platform/db/db.ts";
import type { Appearance } from "#platform/appearance/appearance.ts";
import type { Listener } from "#platform/jobs/listener.ts";
import type { Files } from "#platform/files/files.ts";
import type { Job, JobServices } from "#platform/jobs/job.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Settings } from "#platform/settings.ts";
import type { Page } from "#platform/web/page.tsx";
import type { Doorkeeper } from "#platform/web/services.ts";

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
  database(): Promise<Db>;
  readonly settings: Settings;
  /** What all rooms offer, when the whole house is asked. */
  readonly offers?: AllOffers;
  /** What writes letters, and in whose name, when the whole house is asked. */
  readonly post?: () => Promise<Pick<JobServices, "mailer" | "metropolis">>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export interface SeedContext {
  /** Preparing is done as the application, planting a story as the owner of the tables. */
  readonly db: Db;
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
  /** Listeners to what other rooms offer as events: a room that must not know them by name. */
  readonly listensTo?: (offers: AllOffers) => readonly Listener[];
  readonly commandLines?: readonly CommandLine[];
  readonly offers?: Partial<AllOffers>;
  /** The name of the metropolis, for the room that knows it. */
  readonly metropolisName?: (db: Db, settings: Settings) => Promise<string>;
  /** How the house looks, for the room that keeps it. */
  readonly appearance?: (db: Db) => Promise<Appearance>;
  /** For the one room that knows who is who. */
  readonly doorkeeper?: Doorkeeper;
  /** Runs after migrations on every start; must be quick and idempotent (reference data). */
  readonly prepare?: (context: SeedContext) => Promise<void>;
  /** Begins what the story needs and the database does not, while that starts for the first time. */
  readonly ahead?: () => void;
  /** The demo's story. Runs once, on an empty database. */
  readonly seed?: (context: SeedContext) => Promise<void>;
}
