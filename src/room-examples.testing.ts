import type { cast } from "#people";

export type Persona = keyof typeof cast;

/** French for citizens, the word in the code, what it is. */
export type Word = readonly [french: string, code: string, meaning: string];

/**
 * What a room tells of itself to tests and documents (`room.examples.ts`, beside its manifest): the addresses that the route map looks at,
 * and its words. An address with " → " is found on a page, as a reader does: "/fil → /fil/[^"]+" is the first such link on /fil.
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
}
