import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import type { Services } from "#platform/web/services.ts";
import { inspect } from "../check/inspect.command.ts";
import { tellBorrower } from "../news/tell.command.ts";
import { record } from "../record.command.ts";

/** Hands these over at once, each in good state and with its paper signed; those that cannot be stay as they are. Gives how many were. */
export async function handOver(db: Db, house: { readonly files: Files } & Pick<Services, "offers">, ids: readonly string[], by: string): Promise<number> {
  const noted = { moment: "handed", condition: "good", note: null, picture: null, signed: true, by, side: "lender" } as const;
  let count = 0;
  for (const id of ids) if ((await inspect(db, house, id, noted)).ok) count += 1;
  return count;
}

/** Tells those who have what is late that it should be back, once a day each at most. Gives how many were told. */
export async function remindLate(db: Db, ids: readonly string[], by: string): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      update loans.loan set dunned_at = clock_timestamp()
      where id = any(${[...ids]}::uuid[]) and state = 'out' and person_id is not null
        and last_day < (clock_timestamp() at time zone 'Europe/Paris')::date and (dunned_at is null or dunned_at < clock_timestamp() - interval '1 day')
      returning id`.execute(trx);
    for (const { id } of rows) {
      await tellBorrower(trx, id, "late");
      await record(trx, { kind: "loan", id, act: "remind", by });
    }
    return rows.length;
  });
}
