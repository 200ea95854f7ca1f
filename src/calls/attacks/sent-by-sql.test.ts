import { sql } from "kysely";
import { expect, it } from "vitest";

import { callsHouse } from "../calls.testing.ts";

const { db, lead, other, addCall, addApplication } = await callsHouse();

it("what somebody sent is neither written anew, dated back, signed by another nor taken away by SQL", async () => {
  const { id: call } = await addCall();
  const id = await addApplication(call);
  await sql`insert into calls.sending (application_id, number, text, by, at) values (${id}, 1, 'Ce qui fut envoyé', ${lead}, '2020-01-01')`.execute(db);
  for (const attempt of [
    sql`update calls.sending set text = 'Autre chose' where application_id = ${id}`,
    sql`update calls.sending set at = '2020-01-01' where application_id = ${id}`,
    sql`delete from calls.sending where application_id = ${id}`,
  ])
    await expect(attempt.execute(db)).rejects.toThrow(/what is decided stays/);
  for (const signer of [other, null])
    await expect(sql`update calls.sending set by = ${signer} where application_id = ${id}`.execute(db)).rejects.toThrow(/who signed it stays/);
  const { rows } = await sql<{ text: string; old: boolean }>`
    select text, at < now() - interval '1 hour' as old from calls.sending where application_id = ${id}`.execute(db);
  expect(rows).toEqual([{ text: "Ce qui fut envoyé", old: false }]);
});
