import { type RawBuilder, sql } from "kysely";

import { scopesOf, type Visitor, whole } from "#platform/web/visitor.ts";

/** Which places `p` this person's power covers: what a list of things to do shows. */
export function withinReach(visitor: Visitor, power: string): RawBuilder<boolean> {
  const scopes = scopesOf(visitor, power);
  if (scopes.some(({ kind }) => kind === whole || kind === "network")) return sql<boolean>`true`;
  const idsOf = (kind: string) => scopes.flatMap((scope) => (scope.kind === kind && scope.id ? [scope.id] : []));
  return sql<boolean>`(p.commune_code = any(${idsOf("commune")}) or p.id::text = any(${idsOf("place")}))`;
}
