import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Send } from "#platform/web/send-public.ts";
import { signed, waits } from "./hook.ts";

/** One line for each dataset that changed since it was told, or since the hook was made; what waits already is told with it. */
export async function noteChanges(db: Db): Promise<void> {
  await sql`
    insert into opendata.delivery (hook_id, dataset, version, since)
    select h.id, c.id, c.version, coalesce((select max(d.tried_at) from opendata.delivery d where d.hook_id = h.id and d.dataset = c.id and d.state = 'sent'), h.made_at)
    from opendata.hook h join opendata.collection c on c.id = any(h.datasets)
    where h.stopped_at is null and c.changed_at > h.made_at and not exists (
      select from opendata.delivery d where d.hook_id = h.id and d.dataset = c.id and (d.state = 'waiting' or d.version >= c.version))
    on conflict do nothing`.execute(db);
}

interface DueDelivery {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  readonly dataset: string;
  readonly version: number;
  readonly since: string;
  readonly changedAt: string;
  readonly tries: number;
}

const instant = (column: string) => sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Takes what is due, one line of each hook, so that no other process sends it too; whoever dies with it lets it be due again after a minute. */
async function takeDue(db: Db, most: number): Promise<DueDelivery[]> {
  const { rows } = await sql<DueDelivery>`
    with due as (
      select d.id from opendata.delivery d join opendata.hook h on h.id = d.hook_id
      where d.state = 'waiting' and d.next_at <= clock_timestamp() and h.stopped_at is null and not exists (
        select from opendata.delivery e where e.hook_id = d.hook_id and e.state = 'waiting' and (e.next_at, e.id) < (d.next_at, d.id))
      order by d.next_at limit ${most} for update of d skip locked)
    update opendata.delivery d set tries = d.tries + 1, next_at = clock_timestamp() + interval '1 minute', tried_at = clock_timestamp(), version = c.version
    from due, opendata.hook h, opendata.collection c where d.id = due.id and h.id = d.hook_id and c.id = d.dataset
    returning d.id, h.url, h.secret, d.dataset, d.version, ${instant("d.since")} as since, ${instant("c.changed_at")} as "changedAt", d.tries`.execute(db);
  return rows;
}

interface Delivering {
  readonly db: Db;
  readonly send: Send;
  /** Where this house is: "https://beffroi.example". */
  readonly site: string;
  readonly now: Date;
}

/** How many are sent at once. */
const atOnce = 20;

/** Sends what is due, until nothing is. Gives how many were taken. */
export async function deliverDue(house: Delivering): Promise<number> {
  let taken = 0;
  for (;;) {
    const due = await takeDue(house.db, atOnce);
    if (due.length === 0) return taken;
    taken += due.length;
    await Promise.all(due.map((one) => deliver(house, one)));
  }
}

async function deliver({ db, send, site, now }: Delivering, due: DueDelivery): Promise<void> {
  const { id, url, secret, dataset, version, since, changedAt, tries } = due;
  const changes = `${site}/api/v1/${dataset}/changes?since=${since}`;
  const body = JSON.stringify({ type: "dataset.changed", timestamp: changedAt, data: { dataset, version, changes } });
  const told = await send(url, signed(secret, { id, at: Math.floor(now.getTime() / 1000), body }), body);
  const status = "status" in told ? told.status : null;
  const fault = "fault" in told ? told.fault : null;
  const wait = waits[tries - 1];
  const state = status !== null && status >= 200 && status < 300 ? "sent" : wait === undefined ? "dead" : "waiting";
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ hook: string }>`
      update opendata.delivery set state = ${state}, answered = ${status}, fault = ${fault}, next_at = clock_timestamp() + make_interval(mins => ${wait ?? 0})
      where id = ${id} and state = 'waiting' returning hook_id as hook`.execute(trx);
    // Nobody answered for two days: it stops until its person lets it go on.
    if (state === "dead" && rows[0]) await sql`update opendata.hook set stopped_at = clock_timestamp() where id = ${rows[0].hook}`.execute(trx);
  });
}
