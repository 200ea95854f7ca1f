import { withQuery } from "#platform/web/path.ts";
import { isStructureKind, type StructureKind } from "../structure.ts";
import { routes } from "../../routes.ts";

export interface StructureFilters {
  readonly q: string;
  readonly kind: StructureKind | null;
  readonly commune: string | null;
  readonly page: number;
}

/** A hand-edited or stale link shows more structures, never an error page. */
export function readStructureFilters(search: URLSearchParams, communes: ReadonlySet<string>): StructureFilters {
  const kind = search.get("type");
  const commune = search.get("commune") ?? "";
  return {
    q: (search.get("q") ?? "").normalize("NFC").trim().slice(0, 100),
    kind: isStructureKind(kind) ? kind : null,
    commune: communes.has(commune) ? commune : null,
    page: Math.min(Math.max(Math.trunc(Number(search.get("page"))) || 1, 1), 10_000),
  };
}

export function addressOf({ q, kind, commune, page }: StructureFilters): string {
  return withQuery(routes.structures.href(), { q, type: kind, commune, page: page > 1 ? page : null });
}
