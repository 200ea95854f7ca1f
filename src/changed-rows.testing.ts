import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

/** "places.place": all tables of the rooms, but those of the queues and those that are left out. */
export async function tablesBut(owner: Db, but: ReadonlySet<string>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'jobs', 'public', 'clock') order by 1`.execute(owner);
  return rows.map(({ name }) => name).filter((name) => !but.has(name));
}

/** How many rows each of these tables has, and what they say: the sum of a number of 64 bits for each row, whatever their order. */
export async function fingerprint(owner: Db, tables: readonly string[]): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const name of tables) {
    const { rows } = await sql<{ print: string }>`
      select concat(count(*), ' ', sum(hashtextextended(t::text, 0))) as print from ${sql.table(name)} t`.execute(owner);
    prints[name] = rows[0]!.print;
  }
  return prints;
}

/**
 * Has the database itself note each row of these tables that is written, removed or changed to something else, for whoever asks what changed
 * since they last asked: "places.place: UPDATE". What is undone with its transaction leaves no note; what two acts undo by turns leaves two.
 * A print of all tables, asked before and after, would take a third of a second each.
 */
export async function watchChanges(owner: Db, tables: readonly string[]): Promise<() => Promise<string[]>> {
  await sql
    .raw(`
    create table public.changed_row (what text not null);
    create function public.note_change() returns trigger language plpgsql security definer set search_path = pg_catalog as $$ begin
      insert into public.changed_row values (tg_table_schema || '.' || tg_table_name || ': ' || tg_op);
      return null;
    end $$;
    ${tables
      .map(
        (name) => `
    create trigger noted after insert or delete on ${name} for each row execute function public.note_change();
    create trigger noted_change after update on ${name} for each row when (old::text is distinct from new::text) execute function public.note_change();`,
      )
      .join("")}`)
    .execute(owner);
  return async () => {
    const { rows } = await sql<{ what: string }>`
      with gone as (delete from public.changed_row returning what) select distinct what from gone order by 1`.execute(owner);
    return rows.map(({ what }) => what);
  };
}
