import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { notify } from "#notifications";
import type { Listener } from "#platform/jobs/listener.ts";
import type { NewsPayload } from "../merge/news.notices.ts";
import { findConcerned } from "../merge/notify.command.ts";
import { proposalMoved } from "../move-proposal.command.ts";
import { proposalHref } from "../proposal-address.ts";

interface ProposalMove {
  readonly id: string;
  readonly to: string;
}

/** Tells those who follow an idea, once, that its author withdrew it; what else moves it is told by whoever judges or merges it. */
export const withdrawnListener: Listener<ProposalMove> = {
  event: proposalMoved,
  async handle({ db, event }, { id, to }) {
    if (to === "withdrawn") await db.transaction().execute((trx) => tell(trx, id, event.id));
  },
};

interface Row {
  readonly title: string;
  readonly number: number;
  readonly slug: string;
  readonly process: string;
  readonly authorId: string | null;
}

async function tell(trx: Db, id: string, eventId: number): Promise<void> {
  const first = await sql`insert into ideas.told_event (event_id) values (${eventId}) on conflict do nothing`.execute(trx);
  if (!first.numAffectedRows) return;
  const { rows } = await sql<Row>`
    select p.title, p.number, p.slug, r.slug as process, p.author_id as "authorId"
    from ideas.proposal p join processes.process r on r.id = p.process_id where p.id = ${id}`.execute(trx);
  const found = rows[0];
  if (!found) return;
  const payload: NewsPayload = { news: "withdrawn", title: found.title, other: null, reason: null, href: proposalHref(found.process, found) };
  const to = await findConcerned(trx, [id]);
  await notify(trx, { to: to.filter((person) => person !== found.authorId), kind: "participation.news", payload });
}
