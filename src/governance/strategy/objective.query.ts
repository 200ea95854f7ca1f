import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Objective, readStrategies, type Strategy } from "./strategy.query.ts";

/** An objective with the strategy that it belongs to. */
export async function findObjective(db: Db, slug: string): Promise<{ objective: Objective; strategy: Strategy } | null> {
  const [strategy] = await readStrategies(
    db,
    sql`s.id = (select p.strategy_id from governance.objective o join governance.priority p on p.id = o.priority_id where o.slug = ${slug})`,
  );
  const objective = strategy?.priorities.flatMap(({ objectives }) => objectives).find((one) => one.slug === slug);
  return strategy && objective ? { objective, strategy } : null;
}
