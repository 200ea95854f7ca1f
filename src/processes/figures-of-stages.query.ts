import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { PluggedStage, StageFigure, StagePlug } from "./stage-plug.ts";

/** Stage id → its figures, by all plugs of its kind. */
export async function figuresOfStages(
  db: Db,
  plugs: readonly StagePlug[],
  stages: readonly PluggedStage[],
  locale: Locale,
): Promise<ReadonlyMap<string, readonly StageFigure[]>> {
  const found = await Promise.all(
    plugs.map((plug) => {
      const own = stages.filter(({ kind }) => kind === plug.kind);
      return own.length > 0 ? plug.figures?.(db, own, locale) : undefined;
    }),
  );
  return new Map(stages.map(({ id }) => [id, found.flatMap((map) => map?.get(id) ?? [])]));
}
