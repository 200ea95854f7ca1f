import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import { findPersonByEmail } from "#people";
import type { MemberPart } from "../process.ts";
import type { ProcessSheet } from "../process.query.ts";
import type { ProcessNewsPayload } from "../process-news.ts";
import { recordChange } from "../record-change.command.ts";
import { editList } from "./edit-list.command.ts";
import { routes } from "../routes.ts";

interface NewMember {
  readonly email: string;
  readonly part: MemberPart;
  readonly service: string;
}

/** Whoever joins is told. Leads and officers are led to the desk, the others to the process. */
export const addMember = (db: Db, process: ProcessSheet, by: string, { email, part, service }: NewMember) =>
  editList<"unknown" | "already">(db, process.id, { act: "add_member", by }, async (trx) => {
    const person = await findPersonByEmail(trx, email);
    if (!person) return "unknown";
    if (!(await join(trx, process.id, { personId: person.id, part, service }))) return "already";
    const desk = part === "lead" || part === "officer" ? routes.manage : routes.process;
    const payload: ProcessNewsPayload = { news: "team", process: process.title, part, href: desk.href({ process: process.slug }) };
    if (person.id !== by) await notify(trx, { to: [person.id], kind: "participation.on_team", payload });
    return { after: { person: person.id, part, service } };
  });

interface Joining {
  readonly personId: string;
  readonly part: MemberPart;
  readonly service: string;
}

/** False for who has that part already. */
async function join(trx: Db, processId: string, { personId, part, service }: Joining): Promise<boolean> {
  const added = await trx
    .insertInto("processes.process_member")
    .values({ process_id: processId, person_id: personId, part, service })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** Whoever accepts an invitation joins in the transaction of their answer, in the name of whoever invited them; the process stays as it is meanwhile. */
export async function joinInvited(trx: Db, processId: string, { by, ...joining }: Joining & { readonly by: string }): Promise<void> {
  if (!(await join(trx, processId, joining))) return;
  const after = { person: joining.personId, part: joining.part, service: joining.service };
  await recordChange(trx, processId, { who: by, act: "process.add_member", before: null, after });
}

/** Members of a panel that was drawn judge in the name of their draw; each is told, once. Gives how many joined. */
export async function joinDrawn(
  trx: Db,
  process: { readonly id: string; readonly slug: string; readonly title: string },
  { persons, service, by }: { readonly persons: readonly string[]; readonly service: string; readonly by: string },
): Promise<number> {
  const joined: string[] = [];
  for (const personId of persons) if (await join(trx, process.id, { personId, part: "juror", service })) joined.push(personId);
  if (joined.length === 0) return 0;
  await recordChange(trx, process.id, { who: by, act: "process.add_member", before: null, after: { persons: joined, part: "juror", service } });
  const payload: ProcessNewsPayload = { news: "team", process: process.title, part: "juror", href: routes.process.href({ process: process.slug }) };
  await notify(trx, { to: joined.filter((person) => person !== by), kind: "participation.on_team", payload });
  return joined.length;
}

/** The last lead stays: somebody answers for a process. */
export const removeMember = (db: Db, process: ProcessSheet, by: string, personId: string, part: string) =>
  editList<"gone" | "last">(db, process.id, { act: "remove_member", by }, async (trx) => {
    const { rows } = await sql<{ personId: string; part: string }>`
      select person_id as "personId", part from processes.process_member where process_id = ${process.id}`.execute(trx);
    if (!rows.some((row) => row.personId === personId && row.part === part)) return "gone";
    if (part === "lead" && rows.filter((row) => row.part === "lead").length === 1) return "last";
    await sql`delete from processes.process_member where process_id = ${process.id} and person_id = ${personId} and part = ${part}`.execute(trx);
    return { before: { person: personId, part } };
  });
