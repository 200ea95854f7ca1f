import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { tidyNumber } from "../structure.ts";
import type { StructureFilters } from "./structures.filters.ts";

const pageSize = 20;

export type FoundStructures = Awaited<ReturnType<typeof findStructures>>;

/** By name; also found by the SIRET or RNA number that was typed. */
export async function findStructures(db: Db, { q, kind, commune, page }: StructureFilters) {
  const number = tidyNumber(q);
  const chosen = db
    .selectFrom("people.structure")
    .$if(q !== "", (query) =>
      query.where(sql<boolean>`((strpos(platform.fold(name), platform.fold(${q})) > 0 and platform.fold(${q}) <> '') or siret = ${number} or rna = ${number})`),
    )
    .$if(kind !== null, (query) => query.where("kind", "=", kind!))
    .$if(commune !== null, (query) => query.where("commune_code", "=", commune!));
  const { total } = await chosen.select(({ fn }) => fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const at = Math.min(page, pages);
  const structures = await chosen
    .select(["id", "name", "kind", "commune_code"])
    .orderBy(sql`name collate "fr-x-icu"`)
    .orderBy("id")
    .limit(pageSize)
    .offset((at - 1) * pageSize)
    .execute();
  return { structures, total, page: at, pages };
}
