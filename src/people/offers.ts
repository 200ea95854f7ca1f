import type { AllOffers } from "#platform/offers.ts";
import type { VNode } from "preact";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import type { Locale, Translated, WrittenIn } from "#platform/i18n/locale.ts";
import type { Visitor, Where } from "#platform/web/visitor.ts";
import type { ScopeKind } from "./roles.ts";

/** A card of "mon espace": what awaits this person, or what is theirs, in one room. */
export interface SpaceCard {
  /** Lower comes first; what awaits an answer is below 100. */
  readonly order: number;
  /** A `Card` whose title is a heading of level 3. Null when the room has nothing for this person. */
  card(context: SpaceContext): Promise<VNode | null>;
}

/** Something that waits for this person, in their own words: what to do, and where. */
export interface Task {
  /** "3 avis de communes attendus". */
  readonly what: string;
  /** Those of its words that somebody wrote. */
  readonly written?: string | undefined;
  /** Of what: a process, a place. */
  readonly of: string | null;
  /** Whose turn it is, where it is somebody else's whom this person may only remind. */
  readonly who?: string | undefined;
  /** Of whose turn it is; false where it is a word of ours. */
  readonly whoLang?: WrittenIn;
  readonly href: string;
  /** How many things there are. */
  readonly count: number;
  /** Of these. */
  readonly late: number;
  /** The nearest; null where nothing is due. */
  readonly due: Date | null;
}

/** What a room puts on the desk of whoever must act: all rooms' stand in one list, by deadline. */
export interface TaskSource {
  readonly room: Translated;
  tasks(context: TaskContext): Promise<readonly Task[]>;
}

export type TaskContext = SpaceContext;

/** A part of "mon espace" at its own address. Its page shows the others with `spaceTabs`. */
interface SpaceLink {
  readonly href: string;
  readonly label: Translated;
  readonly order: number;
}

export interface SpaceContext {
  readonly db: Db;
  readonly offers: AllOffers;
  readonly settings: Settings;
  readonly visitor: Visitor;
  readonly locale: Locale;
  readonly now: Date;
}

/** Names the things of a kind of scope, for whoever grants a role there. */
export interface ScopeNamer {
  readonly kind: ScopeKind;
  names(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, { readonly label: string; readonly href: string }>>;
  /** The best few for what was typed. */
  search(db: Db, words: string): Promise<readonly { readonly id: string; readonly label: string }[]>;
  /** Where the thing stands besides itself, `{ commune: "59512" }`: lets an agent of the commune give a role there. */
  where?(db: Db, id: string): Promise<Where>;
}

/** What a room shows on the page of a structure, under what it is. */
export interface StructurePart {
  readonly order: number;
  render(context: { readonly db: Db; readonly locale: Locale; readonly structure: StructureNumbers }): Promise<VNode | null>;
}

interface StructureNumbers {
  readonly id: string;
  readonly siret: string | null;
  readonly rna: string | null;
}

/** A page about roles in another room: a way to have somebody hold one. Stands on the list of roles, beside its form and among the tools of agents. */
interface RolePage {
  readonly href: string;
  readonly label: Translated;
  readonly shown: (visitor: Visitor) => boolean;
}

/** What a room shows on the page of an account, for administrators, under what the account is. */
export interface AccountPart {
  readonly order: number;
  render(context: SpaceContext & { readonly account: { readonly id: string; readonly email: string } }): Promise<VNode | null>;
}

/** Who worked so closely together that neither should judge the other's work, as a room knows it. */
export interface TieSource {
  /** "mentoring": how rooms that ask keep it. */
  readonly kind: "mentoring";
  /** Those of `people` who have or had it with one of `others`. */
  tied(db: Db, people: readonly string[], others: readonly string[]): Promise<readonly { readonly person: string; readonly other: string }[]>;
}

declare module "#platform/offers.ts" {
  interface Offers {
    tieSources: TieSource;
    accountParts: AccountPart;
    rolePages: RolePage;
    spaceCards: SpaceCard;
    taskSources: TaskSource;
    spaceLinks: SpaceLink;
    scopeNamers: ScopeNamer;
    structureParts: StructurePart;
  }
}
