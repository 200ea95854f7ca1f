import type { RawBuilder } from "kysely";

import type { Db } from "../db/db.ts";
import type { Translated } from "../i18n/locale.ts";
import type { AllOffers } from "../offers.ts";
import type { Settings } from "../settings.ts";

/**
 * What a room keeps of people. Erasure, the copy of one's data and the table of the privacy page are generated from it; a test finds every
 * column of words that no register names.
 */
export interface PersonalRegister {
  /** The area whose heading it stands under on the privacy page: "ideas". */
  readonly area: string;
  /** The file of the copy of one's data: "participation". */
  readonly file: string;
  readonly kept: readonly Retention[];
  /** Rows of others in which the house repeats what somebody wrote, or who they are: what goes elsewhere goes there too. */
  readonly quotes?: readonly Quote[];
  /** "room.table" or "room.table.column" → why its words lead to nobody who has an account here; in a table that leads to people, of which columns. */
  readonly notPersonal: Readonly<Record<string, string | { readonly why: string; readonly columns: readonly string[] }>>;
  /** Before any room changes a row: what this one will want, in the order in which its acts take it. */
  readonly hold?: (trx: Db, who: Who) => Promise<void>;
}

export interface Quote {
  readonly table: string;
  /** Columns of JSON, whose single values are somebody's name or words. */
  readonly values?: readonly string[];
  /** Columns of text, in which they stand among others. */
  readonly texts?: readonly string[];
}

/** Things that are kept for one purpose, and as long: a line of the privacy page. */
export interface Retention {
  readonly what: Translated;
  readonly why: Translated;
  readonly until: Until;
  readonly tables: readonly PersonalTable[];
}

/**
 * `account`: as long as the account is open. `always`: without end, without a name once the account is erased. Else what the page says;
 * `job` does it (a test makes rows old and runs it), or `by` says who else does, who may tell how long by a setting.
 */
export type Until =
  | "account"
  | "always"
  | { readonly says: Translated; readonly job: string }
  | { readonly says: Translated | ((settings: Settings) => Translated); readonly by: string };

/** In what it gives as SQL, `t` is the table. */
export interface PersonalTable {
  /** "ideas.proposal". A table that leads to people in two ways stands twice. */
  readonly table: string;
  /** The column that holds the account, or an address, or which rows are theirs. */
  readonly person: string | { readonly address: string } | ((who: Who) => RawBuilder<unknown>);
  /** What the person wrote, or what tells who they are. */
  readonly words?: Readonly<Record<string, Fate>>;
  /** Hashes, keys, codes: kept of the person and given to nobody. */
  readonly secrets?: readonly string[];
  /**
   * Of the row, when its person is erased. `nameless`, unless said: it stays and leads to nobody. `goes`. `goesWhenAsked`: it goes when the
   * person asks for what they wrote to go, and `when` it still may. `leads`: it stays and leads to the account, which has no name any more.
   */
  readonly row?: "nameless" | "goes" | "goesWhenAsked" | "leads";
  readonly when?: RawBuilder<unknown>;
  /** In place of what would be generated: what counts, moves or tells. It must do what `words` and `row` say. */
  readonly erase?: (trx: Db, who: Who, remove: boolean) => Promise<void>;
  readonly merge?: Merging;
  /** The list in the copy of one's data; the table's name unless said. */
  readonly sheet?: string;
  /** Other columns that are given with the words. */
  readonly facts?: readonly string[];
  /** What makes the words understood: the title of the idea. */
  readonly beside?: Readonly<Record<string, RawBuilder<unknown>>>;
  /** In place of what would be generated for the copy. */
  readonly read?: (db: Db, who: Who, offers: AllOffers) => Promise<readonly object[]>;
}

/**
 * What becomes of the rows when their account is merged into another one of the same person. `moves`, unless said: they lead to the other.
 * `once`: they do, unless the other has one with the same of these columns, beside which there can be none: it goes, or `else` stays. `stays`: why they lead on to the
 * account that is closed. Where two accounts were two people, "by another than", they stay.
 */
export type Merging =
  | "moves"
  | { readonly once: readonly string[]; readonly else?: "stays" }
  | { readonly goes: true }
  | { readonly stays: string }
  | { readonly does: (trx: Db, pair: { readonly kept: string; readonly gone: string }) => Promise<void> };

/** Somebody: what leads to them. */
export interface Who {
  readonly id: string;
  readonly name: string;
  /** Theirs today and in the last month, in small letters. */
  readonly addresses: readonly string[];
}

/** What becomes of words when the person is erased. */
export type Fate = { readonly goes: "always" | "whenAsked"; readonly becomes: string | null; readonly when?: RawBuilder<unknown> } | { readonly stays: string };

/** They go with the account, where `when` is true. */
export const goes = (becomes: string | null = null, when?: RawBuilder<unknown>): Fate => ({ goes: "always", becomes, ...(when && { when }) });

/** They go when the person asks for what they wrote to go too, and `when` it still may. */
export const goesWhenAsked = (becomes: string | null = null, when?: RawBuilder<unknown>): Fate => ({ goes: "whenAsked", becomes, ...(when && { when }) });

/** They stay, without the name, for this reason. */
export const stays = (why: string): Fate => ({ stays: why });

/** A line of the privacy page for all rooms: what officers decide, in their tables. */
export const acts: Omit<Retention, "tables"> = {
  what: {
    fr: "Ce qu’un agent ou un juré décide et motive au nom de la collectivité",
    en: "What an officer or a juror decides, with reasons, in the name of the institution",
    nl: "Wat een ambtenaar of een jurylid namens de overheid beslist en motiveert",
  },
  why: {
    fr: "C’est un acte public\u00a0: d’autres s’y appuient et peuvent le contester",
    en: "It is a public act: others rely on it and may contest it",
    nl: "Het is een openbare handeling: anderen steunen erop en kunnen ze betwisten",
  },
  until: "always",
};

/** What an officer writes in the name of the institution, which others rely on and may contest (code des relations entre le public et l'administration). */
export const act: Fate = stays("an act of the institution");

/** A table of acts: who acted is forgotten, what they wrote stays. */
export const signed = (
  table: string,
  person: string,
  words: readonly string[] = [],
  beside: Pick<PersonalTable, "sheet" | "facts" | "beside" | "row" | "merge"> = {},
): PersonalTable => ({
  table,
  person,
  words: Object.fromEntries(words.map((column) => [column, act])),
  ...beside,
});

/** The same where the application changes nothing once it is written: the row leads to the account, which has no name any more. */
export const signedForGood: typeof signed = (table, person, words, beside) =>
  signed(table, person, words, { ...beside, row: "leads", merge: { stays: "an act is written once, and nothing of it is changed" } });

declare module "#platform/offers.ts" {
  interface Offers {
    personal: PersonalRegister;
  }
}
