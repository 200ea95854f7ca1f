import type { RawBuilder } from "kysely";

import type { cast } from "#people";
import type { Db } from "#platform/db/db.ts";

export type Persona = keyof typeof cast;

/** French for citizens, the word in the code, what it is. */
export type Word = readonly [french: string, code: string, meaning: string];

/**
 * What a room tells of itself to tests and documents (`room.examples.ts`, beside its manifest): the addresses that the route map looks at,
 * what outsiders knock with, and its words. An address with " → " is found on a page, as a reader does: "/fil → /fil/[^"]+" is the first such link on /fil.
 */
export interface RoomExamples {
  /** By the pattern of an open page: what to put in it, and more forms of the address that are worth a look. */
  readonly addresses?: Readonly<Record<string, readonly string[]>>;
  /** Patterns that the route map does not open, by the reason. */
  readonly apart?: Readonly<Record<string, readonly string[]>>;
  /** What an address is meant to answer, if not 200. */
  readonly statuses?: Readonly<Record<string, number>>;
  /** What people of the story see when signed in. */
  readonly signedIn?: Readonly<Partial<Record<Persona, readonly string[]>>>;
  readonly words: readonly Word[];
  /** Closed to nobody who has an account, although about one thing: each with its reason beside it. */
  readonly openToAll?: readonly string[];
  /** Reading them is itself an act. */
  readonly recordedReadings?: readonly string[];
  /** Closed pages of things that nobody of the story has just after it was planted. */
  readonly untold?: readonly string[];
  /** Tables that pages may write to while they are only read: counters, caches, what was looked at. */
  readonly counters?: readonly string[];
  /** Of each table with a state, an end or a publication: which of its rows are not for everybody; or why none is hidden. */
  readonly hidden?: Readonly<Record<string, readonly HiddenRows[] | string>>;
  /** With what outsiders knock at closed pages, from the demo's story. */
  readonly refusals?: (db: Db) => Promise<Refusals>;
}

export type Params = Readonly<Record<string, string>>;

export interface Refusals {
  /** What stands for the parameters of an address, by the beginning of its pattern: the longest that fits counts. */
  readonly params: Readonly<Record<string, Params>>;
  /** Words of persons that only those concerned may read. */
  readonly secrets?: readonly string[];
  /** Places that the story does something with: a host of another place must not be theirs by chance. */
  readonly places?: readonly string[];
}

/** Rows of a table that only some may read: each of their texts gets a word, which nobody else may find (src/hidden.thorough.test.ts). */
export interface HiddenRows {
  /** "a place of which agents have not decided yet". */
  readonly what: string;
  /** Which rows of the table, called `t`. */
  readonly rows: RawBuilder<unknown>;
  /** They are hidden by moderation first, as this kind of thing. */
  readonly moderated?: string;
  /** Makes one where the story has none. */
  readonly change?: RawBuilder<unknown>;
  /** Columns that are for everybody all the same, each with its reason beside it. */
  readonly open?: readonly string[];
  /** The kind of thing that it is on the thread. */
  readonly kind?: string;
  /** What stands for the parameters of addresses that begin so, each an expression on `t`. */
  readonly at?: Readonly<Record<string, Readonly<Record<string, RawBuilder<unknown>>>>>;
  /** Why nobody of the story reads it either. */
  readonly unread?: string;
}
