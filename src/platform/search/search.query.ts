import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import type { OwnWay } from "./own-search.ts";
import type { SearchQuestion } from "./search.filters.ts";
import type { Searchable, SearchResult } from "./searchable.ts";

const perKind = 5;
const perPage = 20;

export interface Group extends SearchResult {
  readonly searchable: Searchable;
}

export interface Answer {
  /** Those that found something, the best first. */
  readonly groups: readonly Group[];
  readonly total: number;
  /** Nothing had the words: this resembles them. */
  readonly guessed: boolean;
  readonly page: number;
  readonly pages: number;
  /** When nothing has all the words: those that find more when they stand alone. */
  readonly alone: readonly { readonly word: string; readonly total: number }[];
}

type Context = Pick<Visit, "offers" | "locale" | "now"> & { readonly db: Db };

/** Asks every room at the same time; again with a lenient eye when none has the words. */
export async function searchHouse(context: Context, asked: SearchQuestion): Promise<Answer> {
  const none = { groups: [], total: 0, guessed: false, page: 1, pages: 1, alone: [] };
  if (!hasLetters(asked.words)) return none;
  const exact = await askAll(context, asked, false);
  const [groups, alone] = exact.length > 0 ? [exact, []] : await Promise.all([askAll(context, asked, true), wordsAlone(context, asked)]);
  if (groups.length === 0) return { ...none, alone };

  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const pages = Math.max(1, Math.ceil((groups.find(({ searchable }) => searchable.kind === asked.kind)?.total ?? 0) / perPage));
  // A page beyond the last one is the last one.
  if (asked.kind && asked.page > pages) return searchHouse(context, { ...asked, page: pages });
  return { groups, total, guessed: exact.length === 0, page: asked.page, pages, alone: alone.filter((one) => one.total > total) };
}

const hasLetters = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

/** With a kind, a page of it and only the numbers of the others. */
async function askAll({ db, offers, locale, now }: Context, { words, kind, page }: SearchQuestion, typos: boolean): Promise<Group[]> {
  const groups = await Promise.all(
    offers.searchables.map(async (searchable): Promise<Group> => {
      const chosen = searchable.kind === kind;
      const part = kind === null ? { limit: perKind, offset: 0 } : chosen ? { limit: perPage, offset: (page - 1) * perPage } : { limit: 0, offset: 0 };
      return { searchable, ...(await searchable.search(db, { words, typos, ...part, locale, now, offers })) };
    }),
  );
  const rank = (group: Group) => closeness(words, group.hits[0]?.title ?? "");
  return groups.filter(({ total }) => total > 0).sort((a, b) => rank(b) - rank(a) || a.searchable.order - b.searchable.order);
}

/** 2 the very title; 1 its beginning; 0 words somewhere. */
function closeness(words: string, title: string): number {
  const [asked, found] = [plain(words), plain(title)];
  return asked === found ? 2 : found.startsWith(`${asked} `) ? 1 : 0;
}

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The longest words say most. */
async function wordsAlone(context: Context, { words }: SearchQuestion): Promise<Answer["alone"]> {
  const each = [...new Set(plain(words).split(" "))].filter((word) => word.length > 2).sort((a, b) => b.length - a.length);
  if (each.length < 2) return [];
  const found = await Promise.all(
    each.slice(0, 3).map(async (word) => {
      const groups = await askAll(context, { words: word, kind: "", page: 1 }, false);
      return { word, total: groups.reduce((sum, { total }) => sum + total, 0) };
    }),
  );
  return found.filter(({ total }) => total > 0);
}

/** Lists in which this person finds the words, of what others do not read. */
export async function findOwnWays(db: Db, { ownSearches }: AllOffers, visitor: Visitor, { words, kind }: SearchQuestion): Promise<OwnWay[]> {
  if (kind !== null || !hasLetters(words)) return [];
  const found = await Promise.all(ownSearches.toSorted((a, b) => a.order - b.order).map((own) => own.find(db, visitor, words)));
  return found.flat().filter(({ count }) => count > 0);
}
