import { lot } from "#engines/budgeting/budgeting.ts";
import { sha256 } from "#platform/crypto/sha256.ts";

/** What of a person makes their own order: the same at each visit, another for each vote, and telling nothing of them. */
export const orderSeed = (voteId: string, personId: string): string => sha256(`order ${voteId} ${personId}`).toString("hex").slice(0, 16);

export type Sort = "lot" | "cheap" | "dear" | "number";

interface ArrangedProject {
  readonly number: number;
  readonly cost_cents: number;
  readonly category: string;
}

const byLot = (seed: string) => (one: string | number) => lot(seed, String(one));

/** Projects under their themes: both in the order of the lot of `seed`, so that no theme and no project stands first for everybody. */
export function arrange<project extends ArrangedProject>(
  projects: readonly project[],
  { sort, seed }: { sort: Sort; seed: string },
): readonly { readonly category: string; readonly projects: readonly project[] }[] {
  const drawn = byLot(seed);
  const rank: Record<Sort, (one: project) => string | number> = {
    lot: ({ number }) => drawn(number),
    number: ({ number }) => number,
    cheap: ({ cost_cents }) => cost_cents,
    dear: ({ cost_cents }) => -cost_cents,
  };
  const ordered = projects
    .map((project) => ({ project, key: rank[sort](project) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.project.number - b.project.number))
    .map(({ project }) => project);
  const themes = [...Map.groupBy(ordered, ({ category }) => category)].map(([category, those]) => ({ category, projects: those }));
  const first = new Map(projects.map(({ category, number }) => [category, number] as const).reverse());
  if (sort === "number") return themes.sort((a, b) => first.get(a.category)! - first.get(b.category)!);
  const drawnThemes = new Map(themes.map(({ category }) => [category, drawn(category)]));
  return themes.sort((a, b) => (drawnThemes.get(a.category)! < drawnThemes.get(b.category)! ? -1 : 1));
}
