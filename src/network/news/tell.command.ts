import { sql } from "kysely";

import { notify } from "#notifications";
import type { Db } from "#platform/db/db.ts";
import { findActing, findMembers } from "../members.query.ts";
import { routes } from "../routes.ts";
import type { NewsPayload } from "./news.ts";
import type { News } from "./news-kind.ts";

/** Tells these persons of an application or a member, if and when the transaction commits. */
export async function tellActing(
  trx: Db,
  memberId: string,
  to: readonly string[],
  news: News,
  href: string = routes.application.href({ id: memberId }),
): Promise<void> {
  const [member] = await findMembers(trx, sql`m.id = ${memberId}`);
  if (!member) return;
  const payload: NewsPayload = { news, name: member.name, href };
  await notify(trx, { to, kind: `network.${news}`, payload });
}

export async function tellApplicant(trx: Db, memberId: string, news: "admitted" | "refused"): Promise<void> {
  const { rows } = await sql<{ id: string }>`select applied_by as id from network.member where id = ${memberId} and applied_by is not null`.execute(trx);
  const ids = rows.map(({ id }) => id);
  await tellActing(trx, memberId, ids, news);
}

/** The network's coordinators: administrators have other work. */
export async function tellKeepers(trx: Db, memberId: string, news: "escalated"): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select distinct person_id as id from people.role_grant where role = 'coordinator' and scope_kind = 'network' and revoked_at is null
      and (ends_at is null or ends_at > now())`.execute(trx);
  const ids = rows.map(({ id }) => id);
  await tellActing(trx, memberId, ids, news);
}

/** Whoever acts for a member of today. `name`: of what is told. */
export async function tellMembers(trx: Db, news: News, name: string, href: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from network.member where state = 'admitted'`.execute(trx);
  const to = await findActing(
    trx,
    rows.map(({ id }) => id),
  );
  const payload: NewsPayload = { news, name, href };
  await notify(trx, { to, kind: `network.${news}`, payload });
}
