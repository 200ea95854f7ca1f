import { blank, type FormState } from "#platform/ui/form-state.tsx";
import { texts } from "#platform/ui/texts.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { acts, type Steps } from "./act.ts";
import { type FilterSet, pageNumber, readFilters, type ValuesOf, writeFilters } from "./filters.ts";
import { type HtmlAnswer, type Page, page, type Visit } from "./page.tsx";
import type { Path } from "./path.ts";
import type { Reader } from "./reader.ts";
import { type Columns, csvResponse } from "./stream.ts";
import type { Access, Visitor } from "./visitor.ts";

/** Which rows of all that answer to the filters. */
export interface Range {
  /** Null: all of them, for a file. PostgreSQL takes `limit null` for no limit. */
  readonly limit: number | null;
  readonly offset: number;
}

/** The order of a list; `descending` turns it round. */
export interface Order<key extends string> {
  readonly by: key;
  readonly descending: boolean;
}

export interface Slice<row> {
  readonly rows: readonly row[];
  /** Of all that answer to the filters. */
  readonly total: number;
}

/** What a list shows: one page of rows, and the way to the others. */
export interface ListPage<row, values, order extends string = string> extends Slice<row> {
  readonly page: number;
  readonly pages: number;
  readonly values: values;
  readonly order: Order<order>;
  /** The same list asked otherwise; from its first page, unless a page is given. */
  href(changes?: Partial<values> & { readonly page?: number | undefined; readonly order?: Order<string> | undefined }): string;
  /** The file of all rows that answer; null for a list that gives none. */
  readonly csv: string | null;
  /** Whether a filter is set, and the same list without any. */
  readonly narrowed: boolean;
  readonly whole: string;
}

interface ListOf<pattern extends string, visitor extends Visitor | null, thing, filters extends FilterSet, row, order extends string, sums extends object> {
  readonly access: Access<visitor>;
  /** What the list belongs to, and whoever may not see it finds nothing. @throws NotFound */
  readonly find?: (visit: Visit<pattern, visitor>) => thing | Promise<thing>;
  /** Where the question is answered instead, when these rows are not the list's to show. */
  readonly elsewhere?: (thing: thing) => string | null;
  readonly filters: filters;
  /** Filters that choose which of its lists is shown: they narrow none. */
  readonly tabs?: readonly NoInfer<keyof filters>[];
  /** Its orders, each with its word in the address; the first is the usual one. A dash before the word turns it round. */
  readonly orders?: Readonly<Record<order, string>>;
  /** Rows a page. */
  readonly size?: number;
  readonly rows: (
    visit: Visit<pattern, visitor>,
    thing: thing,
    asked: ValuesOf<filters> & { readonly order: Order<order> },
    range: Range,
  ) => Promise<Slice<row> & sums>;
  readonly show: (
    visit: Visit<pattern, visitor>,
    thing: thing,
    found: ListPage<row, ValuesOf<filters>, order> & NoInfer<sums>,
    form: FormState,
  ) => HtmlAnswer | Promise<HtmlAnswer>;
  /** All rows as a file, at an address of its own with the same parameters. */
  readonly csv?: {
    readonly path: Path<pattern | `${pattern}.csv`>;
    readonly filename: string;
    readonly columns: (locale: Locale) => Columns<row>;
    /** What the box of a row says (`<Tick id>`): the act "csv" then gives those that are ticked (`<Selection csv>`). */
    readonly tick?: (row: row) => string;
  };
  /** What can be done from the list, to one row or to those that are ticked (`chosenRows`). */
  readonly acts?: Steps<Visit<pattern, visitor>, thing>;
}

const usualSize = 20;

/** How a list answers: with one page of its rows, or with all as a file. Both are asked by the same address, so that nobody gets a row by naming it. */
function answersOf<pattern extends string, visitor extends Visitor | null, thing, filters extends FilterSet, row, order extends string, sums extends object>(
  path: Path<pattern>,
  one: ListOf<pattern, visitor, thing, filters, row, order, sums>,
) {
  type OwnVisit = Visit<pattern, visitor>;
  type FoundPage = ListPage<row, ValuesOf<filters>, order>;
  const { filters, size = usualSize, csv } = one;
  const orders = Object.entries(one.orders ?? { usual: "usual" }) as [order, string][];
  const tabs = new Set((one.tabs ?? []).map((key) => filters[key]!.name));
  const askedIn = ({ searchParams }: URL) => ({ ...readFilters(filters, searchParams), order: readOrder(searchParams.get("tri"), orders) });

  async function found(visit: OwnVisit, thing: thing): Promise<FoundPage & sums> {
    const { order, ...rest } = askedIn(visit.url);
    const values = rest as ValuesOf<filters>;
    const slice = (page: number) => one.rows(visit, thing, { ...values, order }, { limit: size, offset: (page - 1) * size });
    const wanted = pageNumber(visit.url.searchParams);
    const first = await slice(wanted);
    const pages = Math.max(1, Math.ceil(first.total / size));
    const page = Math.min(wanted, pages);
    const address = (changes: Parameters<FoundPage["href"]>[0] = {}, of = path.href(...([visit.params] as never))) => {
      const place = { tri: writeOrder(changes.order ?? order, orders), page: (changes.page ?? 1) > 1 ? changes.page! : null };
      return writeFilters(of, filters, { ...values, ...changes }, place);
    };
    const rows = page === wanted ? first : await slice(page);
    const file = csv ? address({}, csv.path.href(...([visit.params] as never))) : null;
    const whole = address(readFilters(filters, new URLSearchParams([...visit.url.searchParams].filter(([name]) => tabs.has(name)))));
    return { ...rows, page, pages, values, order, href: (changes) => address(changes), csv: file, whole, narrowed: address() !== whole };
  }

  async function file(visit: OwnVisit, thing: thing, wanted: (row: row) => boolean = () => true): Promise<Response> {
    const { columns, filename } = csv!;
    const { rows } = await one.rows(visit, thing, askedIn(visit.url), { limit: null, offset: 0 });
    return csvResponse(columns(visit.locale), rows.filter(wanted), { filename, bom: true, headers: { vary: "accept-language, cookie" } });
  }

  return { found, file };
}

/**
 * A list in pages: filters, order and page are in its address; the same question gives all rows as CSV. An address that asks for a page
 * too far gets the last one. Gives its pages for the manifest.
 */
export function list<
  const pattern extends string,
  visitor extends Visitor | null,
  thing = undefined,
  filters extends FilterSet = Record<never, never>,
  row = unknown,
  const order extends string = "usual",
  sums extends object = object,
>(room: string, path: Path<pattern>, one: ListOf<pattern, visitor, thing, filters, row, order, sums>): Page[] {
  type OwnVisit = Visit<pattern, visitor>;
  const { access, csv } = one;
  const { found, file } = answersOf(path, one);
  const find = async (visit: OwnVisit) => (await one.find?.(visit)) as thing;

  async function show(visit: OwnVisit, thing: thing, form: FormState): Promise<HtmlAnswer> {
    const answer = await one.show(visit, thing, await found(visit, thing), form);
    return one.acts ? { ...answer, enhance: [...(answer.enhance ?? []), "pick-rows"] } : answer;
  }
  const reading = <answer>(answer: (visit: OwnVisit, thing: thing) => Promise<answer>) => ({
    access,
    async get(visit: OwnVisit): Promise<answer | { redirect: string }> {
      const thing = await find(visit);
      const address = one.elsewhere?.(thing) ?? null;
      return address === null ? answer(visit, thing) : { redirect: address };
    },
  });
  const ticked: Steps<OwnVisit, thing> = (step) => ({
    ...one.acts?.(step),
    ...(csv?.tick && {
      csv: step({ read: tickedRows, run: (visit, thing, ids) => file(visit, thing, (row) => ids.includes(csv.tick!(row))) }),
    }),
  });
  const shown = reading((visit, thing) => show(visit, thing, blank));
  const html = one.acts ? acts(room, path, { access, find, show, acts: ticked }) : page(room, path, shown);
  return csv ? [page(room, csv.path as Path<pattern>, reading(file)), html] : [html];
}

/** The rows that were ticked in a `<Selection>`, each once: at least one, and no more than a page shows. */
export function tickedRows(form: Reader): string[] {
  const rows = [...new Set(form.all("rows"))].filter(Boolean);
  form.check("rows", rows.length > 0 && rows.length <= mostRows, texts[form.locale].tickOne);
  return rows;
}

/** The list as it was asked, for an act to come back to. */
export function hereOf({ url }: { readonly url: URL }): string {
  const search = new URLSearchParams(url.search);
  for (const name of ["fait", "n"]) search.delete(name);
  return search.size > 0 ? `${url.pathname}?${search}` : url.pathname;
}

const mostRows = 200;

function readOrder<order extends string>(asked: string | null, orders: readonly [order, string][]): Order<order> {
  const found = orders.find(([, word]) => asked === word || asked === `-${word}`) ?? orders[0]!;
  return { by: found[0], descending: asked === `-${found[1]}` };
}

function writeOrder({ by, descending }: Order<string>, orders: readonly [string, string][]): string | null {
  const [, word] = orders.find(([key]) => key === by) ?? orders[0]!;
  if (descending) return `-${word}`;
  return by === orders[0]![0] ? null : word;
}
