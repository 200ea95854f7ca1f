import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import { type StructureKind, tidyNumber } from "../structure.ts";
import type { StructureFilters, structureOrders } from "./structures.filters.ts";

export interface ListedStructure {
  readonly id: string;
  readonly name: string;
  readonly kind: StructureKind;
  readonly commune_code: string | null;
}

type Question = StructureFilters & { readonly order: Order<keyof typeof structureOrders> };

/** Also found by the SIRET or RNA number that was typed. */
export async function listStructures(db: Db, { q, kind, commune, order }: Question, { limit, offset }: Range): Promise<Slice<ListedStructure>> {
  const number = tidyNumber(q);
  const chosen = db
    .selectFrom("people.structure")
    .$if(q !== "", (query) =>
      query.where(sql<boolean>`((strpos(platform.fold(name), platform.fold(${q})) > 0 and platform.fold(${q}) <> '') or siret = ${number}
        or rna = ${number})`),
    )
    .$if(kind !== null, (query) => query.where("kind", "=", kind!))
    .$if(commune !== "", (query) => query.where("commune_code", "=", commune));
  const { total } = await chosen.select(({ fn }) => fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await chosen
    .select(["id", "name", "kind", "commune_code"])
    .orderBy(order.by === "name" ? sql`name collate "fr-x-icu"` : sql`-extract(epoch from created_at)`, order.descending ? "desc" : "asc")
    .orderBy("id")
    .$if(limit !== null, (query) => query.limit(limit!))
    .offset(offset)
    .execute();
  return { rows, total };
}
