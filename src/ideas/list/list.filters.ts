import { withQuery } from "#platform/web/path.ts";
import type { Commune, Point, Territory } from "#territory";
import type { ProcessSheet, StageKind } from "#processes";
import { type AuthorKind, authorKinds, type ProposalState, proposalStates } from "../proposal.ts";

export const sorts = ["relevance", "newest", "supported", "discussed", "nearest", "random"] as const;
type Sort = (typeof sorts)[number];

/** What an idea received: the figures of a process lead to those that did. */
export const receipts = ["opinion", "silence", "scores", "answer"] as const;
export type Receipt = (typeof receipts)[number];

export const receiptWords: Readonly<Record<Receipt, string>> = { opinion: "avis", silence: "silence", scores: "notes", answer: "reponse" };

/** In place of a state: also those that were withdrawn or merged into another. */
export const allFiled = "toutes";

/** Stages that not all ideas reach: figures lead to those that did, whether or not the process has the stage. */
const reached: readonly StageKind[] = ["opinion", "feasibility", "jury", "vote", "award", "delivery", "evaluation"];

interface Near {
  readonly point: Point;
  /** As it was typed, kept in addresses. */
  readonly typed: string;
  /** The name of the commune; null for a bare point. */
  readonly name: string | null;
}

export interface Filters {
  readonly q: string;
  readonly commune: Commune | null;
  /** Only what concerns the whole metropolis. */
  readonly everywhere: boolean;
  readonly zone: string | null;
  /** Slug. */
  readonly category: string | null;
  /** Those that came as far as this kind of stage. */
  readonly stage: StageKind | null;
  readonly state: ProposalState | null;
  /** All that were filed: also those withdrawn, or merged into another. */
  readonly filed: boolean;
  readonly received: Receipt | null;
  readonly author: AuthorKind | null;
  readonly near: Near | null;
  /** A place that was typed and that nobody knows: said beside its field. */
  readonly unknownNear: string | null;
  readonly sort: Sort;
  /** Of the random order. */
  readonly seed: number;
  readonly page: number;
}

export interface Choices {
  readonly territory: Territory;
  /** Null for the list over all processes. */
  readonly process: Pick<ProcessSheet, "stages"> | null;
  readonly categories: readonly { readonly slug: string; readonly name: string }[];
}

export const sortWords: Readonly<Record<Sort, string>> = {
  relevance: "pertinence",
  newest: "recentes",
  supported: "soutenues",
  discussed: "discutees",
  nearest: "proches",
  random: "hasard",
};
const kindOfWord = <word extends string>(words: readonly word[], typed: string): word | null => words.find((word) => word === typed) ?? null;

/** A stale or hand-written link shows more ideas, never an error. `chance` gives the seed of a random order that has none yet. */
export function readFilters(search: URLSearchParams, { territory, process, categories }: Choices, chance: () => number = Math.random): Filters {
  const text = (name: string) => (search.get(name) ?? "").normalize("NFC").trim().slice(0, 200);
  const everywhere = text("commune") === "metropole";
  const near = nearOf(text("near"), territory);
  const commune = everywhere ? null : communeOf(text("commune"), territory);
  const q = text("q");
  const usual = usualSort({ near, q });
  const sort = sorts.find((one) => sortWords[one] === text("tri")) ?? usual;
  const seed = Number(text("graine"));
  return {
    q,
    commune,
    everywhere,
    zone: /^[0-9a-f-]{36}$/.test(text("zone")) ? text("zone") : null,
    category: categories.find(({ slug }) => slug === text("categorie"))?.slug ?? null,
    stage: process && kindOfWord([...process.stages.map(({ kind }) => kind), ...reached], text("etape")),
    state: kindOfWord(proposalStates, text("etat")),
    filed: text("etat") === allFiled,
    received: receipts.find((one) => receiptWords[one] === text("recu")) ?? null,
    author: kindOfWord(authorKinds, text("auteur")),
    near,
    unknownNear: text("near") !== "" && !near ? text("near") : null,
    sort: (sort === "nearest" && !near && !commune?.point) || (sort === "relevance" && !q) ? usual : sort,
    seed: Number.isInteger(seed) && seed > 0 && seed < 1_000_000 ? seed : 1 + Math.floor(chance() * 999_998),
    page: Math.min(Math.max(Math.trunc(Number(text("page"))) || 1, 1), 100_000),
  };
}

/** Without a choice: what is near comes first where a place was given, what answers best where words were. */
const usualSort = ({ near, q }: Pick<Filters, "near" | "q">): Sort => (near ? "nearest" : q ? "relevance" : "newest");

function communeOf(typed: string, territory: Territory): Commune | null {
  if (!typed) return null;
  return territory.communeByCode(typed.toUpperCase())?.commune ?? territory.communeBySlug(typed) ?? territory.search(typed)[0]?.commune ?? null;
}

/** A commune, or "3.17,50.69": longitude, latitude. */
function nearOf(typed: string, territory: Territory): Near | null {
  const [, longitude, latitude] = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(typed.replaceAll(" ", "")) ?? [];
  if (longitude && latitude && Math.abs(Number(longitude)) <= 180 && Math.abs(Number(latitude)) <= 90)
    return { point: { longitude: Number(longitude), latitude: Number(latitude) }, typed: `${Number(longitude)},${Number(latitude)}`, name: null };
  const commune = communeOf(typed, territory);
  return commune?.point ? { point: commune.point, typed, name: commune.name } : null;
}

/** From where distances are measured: what was typed, else the commune of the list. */
export const fromWhere = ({ near, commune }: Filters): Point | null => near?.point ?? commune?.point ?? null;

/** The same selection as an address; `change` takes filters away or adds them. Paging keeps the seed of a random order. */
export function addressOf(base: string, filters: Filters, change: Readonly<Record<string, string | number | null>> = {}): string {
  const { sort, near } = filters;
  return withQuery(base, {
    q: filters.q,
    commune: filters.everywhere ? "metropole" : (filters.commune?.code ?? null),
    zone: filters.zone,
    categorie: filters.category,
    etape: filters.stage,
    etat: filters.filed ? allFiled : filters.state,
    recu: filters.received && receiptWords[filters.received],
    auteur: filters.author,
    near: near?.typed ?? null,
    tri: sort === usualSort(filters) ? null : sortWords[sort],
    graine: sort === "random" ? filters.seed : null,
    ...change,
  });
}

/** Whether anything narrows the list. */
export const isFiltered = (filters: Filters): boolean =>
  Boolean(filters.q || filters.commune || filters.everywhere || filters.zone || filters.category || filters.stage || filters.state || filters.author) ||
  filters.filed ||
  filters.received !== null;
