import { emitWork } from "#platform/events/events.ts";
import type { SeedContext } from "#platform/start/room.ts";
import type { Db } from "#platform/db/db.ts";
import { plantLoad } from "./story/load.seeds.ts";
import { grants, tree } from "./story/story.ts";
import { findStrategy } from "./strategy/strategy.query.ts";
import { writeTree } from "./edit/write-tree.command.ts";

/** The strategy of June 2016, its renewal of January 2026, and the figures since. */
export async function seed(context: SeedContext): Promise<void> {
  const { db, places } = context;
  const { id } = await db
    .insertInto("governance.strategy")
    .values({ ...tree.strategy, demo: true })
    .returning("id")
    .executeTakeFirstOrThrow();
  await writeTree(db, id, tree.first);
  await keep(db, tree.strategy.slug, 1, "Adoption par le conseil.", "2016-06-24T18:00:00Z");
  await writeTree(db, id, tree.renewed);
  await db.updateTable("governance.strategy").set({ version: 2, ends_on: "2028-12-31" }).where("id", "=", id).execute();
  await keep(db, tree.strategy.slug, 2, "Bilan des trois premières années\u00a0; nouvel objectif pour 2026-2028.", "2026-01-01T09:00:00Z");
  await enterGrants(db);
  if (places === null) await emitWork(db, "governance/history", { data: { days: tree.days } }, "governance");
  else await plantLoad(context);
}

async function keep(db: Db, slug: string, number: number, reason: string, at: string): Promise<void> {
  const strategy = (await findStrategy(db, slug))!;
  await db
    .insertInto("governance.version")
    .values({ strategy_id: strategy.id, number, content: JSON.stringify({ ...strategy, version: number }), reason, written_at: new Date(at) })
    .execute();
}

/** Grants of the State in the metropolis' contract with its cities, as published for 2023: what no room can count. */
async function enterGrants(db: Db): Promise<void> {
  for (const { value, file, ...grant } of grants) {
    const { id } = await db
      .insertInto("governance.series")
      .values({ ...grant, unit: "euros", type: "input", reliability: "official", demo: true })
      .returning("id")
      .executeTakeFirstOrThrow();
    const from = await db
      .insertInto("governance.series_import")
      .values({ ...file, series_id: id, kind: "grants" })
      .returning("id")
      .executeTakeFirstOrThrow();
    const source = `${grant.source}, 2023`;
    const own = { series_id: id, import_id: from.id, lines: file.lines };
    await db
      .insertInto("governance.series_value")
      .values({ ...own, day: "2023-12-31", part_kind: "metropolis", value, source })
      .execute();
  }
}
