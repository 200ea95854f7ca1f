import { withQuery } from "#platform/web/path.ts";
import type { Commune, Territory } from "#territory";
import { type Scale, scales } from "./process.ts";
import { isStageKind, type StageKind } from "./stage.ts";

export const groups = ["open", "coming", "working", "over"] as const;
export type Group = (typeof groups)[number];

const groupWords: Readonly<Record<Group, string>> = { open: "ouvertes", coming: "bientot", working: "examen", over: "passees" };

export interface ListenFilters {
  readonly commune: Commune | null;
  readonly scale: Scale | null;
  readonly act: StageKind | null;
  readonly group: Group;
}

/** A stale link shows more, never an error. */
export function readListenFilters(search: URLSearchParams, territory: Territory): ListenFilters {
  const typed = (search.get("commune") ?? "").normalize("NFC").trim().slice(0, 80);
  const commune = typed
    ? (territory.communeByCode(typed.toUpperCase())?.commune ?? territory.communeBySlug(typed) ?? territory.search(typed)[0]?.commune ?? null)
    : null;
  const act = search.get("agir");
  return {
    commune,
    scale: scales.find((one) => one === search.get("echelle")) ?? null,
    act: isStageKind(act) ? act : null,
    group: groups.find((one) => groupWords[one] === search.get("etat")) ?? "open",
  };
}

export function listenAddress(base: string, { commune, scale, act, group }: ListenFilters, change: Partial<ListenFilters> = {}): string {
  const asked = { commune, scale, act, group, ...change };
  return withQuery(base, {
    commune: asked.commune?.code ?? null,
    echelle: asked.scale,
    agir: asked.act,
    etat: asked.group === "open" ? null : groupWords[asked.group],
  });
}

export const groupWord = (group: Group): string => groupWords[group];
