import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { phaseOf } from "../stage.ts";
import type { PluggedStage, StageLink, StagePlug } from "../stage-plug.ts";

export interface Reading {
  /** Where one reads what the stage gave: only what is there. */
  readonly links: readonly StageLink[];
  /** Something will be read there, and is not there yet. */
  readonly awaited: boolean;
}

/** Stage id → what one reads of it: nothing before it opens, and nothing that was not given yet. */
export async function findReadings(
  db: Db,
  plugs: readonly StagePlug[],
  stages: readonly PluggedStage[],
  { now, locale }: { readonly now: Date; readonly locale: Locale },
): Promise<ReadonlyMap<string, Reading>> {
  const begun = stages.filter((stage) => phaseOf(stage, now) !== "next");
  const found = await Promise.all(
    plugs.map(async (plug) => {
      const read = (stage: PluggedStage) => (stage.kind === plug.kind ? (plug.read?.(stage, locale) ?? null) : null);
      const own = begun.filter((stage) => read(stage) !== null);
      const given = own.length > 0 && plug.given ? await plug.given(db, own) : null;
      return { read, isGiven: ({ id }: PluggedStage) => own.some((stage) => stage.id === id) && (given === null || given.has(id)) };
    }),
  );
  return new Map(
    stages.map((stage) => {
      const offered = found.some(({ read }) => read(stage) !== null);
      const links = found.flatMap(({ read, isGiven }) => (isGiven(stage) ? (read(stage) ?? []) : []));
      return [stage.id, { links, awaited: offered && links.length === 0 }];
    }),
  );
}
