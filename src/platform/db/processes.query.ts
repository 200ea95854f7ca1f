import { setTimeout } from "node:timers/promises";
import type pg from "pg";

/** Connections of the house's processes, but for whoever asks. */
const theirs = "datname = current_database() and application_name in ('beffroi', 'beffroi jobs') and pid <> pg_backend_pid()";

/** How many connections processes of the house have now. */
export async function countProcesses(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) as count from pg_stat_activity where ${theirs}`);
  return Number(rows[0]!.count);
}

/**
 * Where the processes that run now are, and since when, for whoever must stop them; null when there are none. Who has just stopped them is not
 * refused for a connection that the server has yet to notice as closed: it is asked for two seconds.
 */
export async function sayProcesses(client: pg.ClientBase): Promise<string | null> {
  for (const until = Date.now() + 2000; (await countProcesses(client)) > 0; await setTimeout(100)) if (Date.now() >= until) return saySources(client);
  return null;
}

async function saySources(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ source: string; since: string }>(
    `select coalesce(host(client_addr), 'this machine') as source, to_char(min(backend_start) at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as since
    from pg_stat_activity where ${theirs} group by 1 order by 2`,
  );
  return rows.map(({ source, since }) => `on ${source} since ${since} UTC`).join(", ");
}
