import { sql } from "kysely";
import { expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";

const { owner } = await testDb();

/** As in the migration `single_lines`. */
const onOneLine = [
  "name",
  "title",
  "label",
  "subject",
  "signature",
  "email",
  "new_email",
  "phone",
  "city",
  "street",
  "service",
  "owner_service",
  "organisation",
];

it("keeps what people read on one line free of control characters, in every room: `platform.keep_on_one_line('room.table', 'title')`", async () => {
  const { rows } = await sql<{ column: string }>`
    select format('%I.%I.%I', n.nspname, c.relname, a.attname) as column
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and not c.relispartition and a.atttypid = 'text'::regtype and a.attgenerated = ''
      and n.nspname not in ('pg_catalog', 'information_schema', 'jobs', 'public', 'platform') and a.attname = any(${onOneLine})
      and not exists (
        select from pg_constraint k where k.conrelid = c.oid and a.attnum = any(k.conkey) and pg_get_constraintdef(k.oid) like '%platform.is_line%')`.execute(
    owner,
  );
  expect(rows).toEqual([]);
});

it.each(["a\nb", "a\r\nATTENDEE:x", "a\u0085b", "a\u2028b", "\u0007", "a\tb"])("refuses %j there", async (words) => {
  const { rows } = await sql<{ line: boolean }>`select platform.is_line(${words}) as line`.execute(owner);
  expect(rows).toEqual([{ line: false }]);
});

it.each(["Une maison à Lille-Sud", "l’été 🤷🏽‍♀️", ""])("takes %j", async (words) => {
  const { rows } = await sql<{ line: boolean }>`select platform.is_line(${words}) as line`.execute(owner);
  expect(rows).toEqual([{ line: true }]);
});
