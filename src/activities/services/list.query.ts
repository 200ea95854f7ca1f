import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { havingWords } from "#platform/search/words.query.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { findServices, isPublicService, nextOpening, type Service, serviceTables } from "../services.query.ts";
import type { ServiceKind } from "../service.ts";

interface ServiceFilters {
  readonly q: string;
  readonly kind: ServiceKind | null;
  readonly commune: string | null;
}

/** Services that everybody sees: those whose opening is nearest first, those without one by name. */
export async function listServices(db: Db, { q, kind, commune }: ServiceFilters, { limit, offset }: Range): Promise<Slice<Service>> {
  const where = sql`${isPublicService} and (${kind}::text is null or s.kind = ${kind}) and (${commune}::text is null or p.commune_code = ${commune})
    and ${havingWords(sql`s.words`, q)}`;
  const [rows, { rows: counted }] = await Promise.all([
    findServices(db, where, sql`order by ${nextOpening} nulls last, s.title collate "fr-x-icu", s.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from ${serviceTables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}
