import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { decidePurchasesWithin } from "../purchases/purchase.command.ts";
import { idOf, type Pooler, poolers } from "../story.seeds.ts";

interface PurchaseStory {
  readonly of: Pooler;
  readonly title: string;
  readonly unit_label: string;
  readonly threshold: number;
  readonly unit_cents: number;
  readonly about: string;
  /** From today. */
  readonly days: number;
  readonly said: readonly (readonly [who: Pooler, interest: number, committed: number | null])[];
}

const purchases: readonly PurchaseStory[] = [
  {
    ...{ of: "workshops", title: "Papier recyclé A4", unit_label: "carton", threshold: 40, unit_cents: 2190, days: -12 },
    about: "Cartons de cinq ramettes, papier recyclé sans blanchiment. À retirer au quai, une matinée par semaine.",
    said: [
      ["workshops", 20, 15],
      ["centre", 15, 15],
      ["town", 30, 20],
    ],
  },
  {
    ...{ of: "company", title: "Chaises pliantes", unit_label: "chaise", threshold: 200, unit_cents: 1850, days: -20 },
    about: "Chaises en bois, empilables, prêtées entre structures le reste du temps.",
    said: [
      ["company", 60, 40],
      ["centre", 50, null],
      ["workshops", 40, 30],
    ],
  },
  {
    ...{ of: "town", title: "Trousses de premiers secours", unit_label: "trousse", threshold: 25, unit_cents: 3400, days: 18 },
    about: "Une trousse complète par lieu ouvert au public, avec les recharges de la première année.",
    said: [
      ["town", 12, 12],
      ["workshops", 4, null],
    ],
  },
];

/** One that reached its threshold, one that did not, one that is open. What was said is said before its day: planted as it stood then. */
export async function plantPurchases(db: Db): Promise<void> {
  const today = dayOf(new Date());
  await insertRows(
    db,
    "pooling.purchase",
    purchases.map(({ of, days, said: _, ...one }, at) => ({
      ...{ id: idOf("5c", at + 1), structure_id: poolers[of].id, ...one, vat: 2000, commit_by: addDays(today, days), made_by: poolers[of].acts.id, demo: true },
    })),
  );
  await sql`alter table pooling.commitment disable trigger commitment_open`.execute(db);
  await insertRows(
    db,
    "pooling.commitment",
    purchases.flatMap(({ said }, at) =>
      said.map(([who, interest, committed]) => ({
        ...{ purchase_id: idOf("5c", at + 1), structure_id: poolers[who].id, interest, committed, made_by: poolers[who].acts.id },
      })),
    ),
  );
  await sql`alter table pooling.commitment enable trigger commitment_open`.execute(db);
  await decidePurchasesWithin(db);
}
