import { type RawBuilder, sql } from "kysely";

import { scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { answerPower } from "./gate.ts";

/** Of a question `q` whose department is `s`: whether this person answers there. */
export function reads(someone: Visitor): RawBuilder<boolean> {
  const scopes = scopesOf(someone, answerPower);
  const communes = scopes.flatMap(({ kind, id }) => (kind === "commune" && id !== null ? [id] : []));
  return sql<boolean>`(${scopes.some(({ kind }) => kind === "metropolis")}::boolean or s.commune_code = any(${communes}::text[]))`;
}
