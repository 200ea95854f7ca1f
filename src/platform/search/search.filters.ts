import { withQuery } from "#platform/web/path.ts";
import { routes } from "../web/routes.ts";
import type { Searchable } from "./searchable.ts";

export interface SearchQuestion {
  /** As typed, spaces set in order, cut at 200 characters. */
  readonly words: string;
  /** Null: all kinds. */
  readonly kind: string | null;
  readonly page: number;
}

const longest = 200;

/** A hand-edited or stale link finds more, never an error page. */
export function readAsked(search: URLSearchParams, searchables: readonly Searchable[]): SearchQuestion {
  const typed = (search.get("q") ?? "").toWellFormed().normalize("NFC").replace(/\s+/g, " ").trim();
  const kind = search.get("type");
  return {
    words: [...typed].slice(0, longest).join("").trim(),
    kind: searchables.some((one) => one.kind === kind) ? kind : null,
    page: Math.min(Math.max(Math.trunc(Number(search.get("page"))) || 1, 1), 10_000),
  };
}

export const addressOf = ({ words, kind, page }: { words: string; kind?: string | null; page?: number }) =>
  withQuery(routes.search.href(), { q: words, type: kind, page: page && page > 1 ? page : null });
