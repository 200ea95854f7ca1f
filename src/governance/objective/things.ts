import type { ThingKind } from "#thread";
import { routes } from "../routes.ts";

/** An objective on the thread. */
export const objectiveThings: ThingKind = {
  kind: "objective",
  verb: "show",
  label: { fr: "un objectif", en: "an objective", nl: "een doelstelling" },
  async find(db, ids) {
    const rows = await db
      .selectFrom("governance.objective as o")
      .innerJoin("governance.priority as p", "p.id", "o.priority_id")
      .innerJoin("governance.strategy as s", "s.id", "p.strategy_id")
      .select(["o.id", "o.slug", "o.title", "s.ends_on"])
      .where((where) => where.eb("o.id", "in", ids.filter((id) => /^[0-9a-f-]{36}$/.test(id)).concat("00000000-0000-0000-0000-000000000000")))
      .execute();
    return new Map(rows.map(({ id, slug, title }) => [id, { title, href: routes.objective.href({ slug }), day: null, progress: "now" as const }]));
  },
};
