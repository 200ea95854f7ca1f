import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import { notify } from "#notifications";
import { brokenConstraint } from "#platform/db/constraint.ts";
import { askedLetter } from "./question.letter.ts";
import { isMergeable, takesIn } from "./duplicate.ts";
import { type LockedProposal, lockPair } from "./lock-pair.command.ts";
import type { QuestionNotice } from "./news.notices.ts";
import { routes } from "../routes.ts";

interface NewPair {
  readonly processId: string;
  readonly keptId: string;
  readonly goneId: string;
  readonly reason: string;
  readonly answerBy: Date;
  readonly by: string;
}

type AskOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "known" | "state" };

type AskServices = Pick<Services, "mailer" | "metropolis" | "settings">;

/** Asks the authors of two proposals whether they are one. A pair that was asked about, or said to be two, is not asked about again. */
export async function askAuthors(db: Db, lent: AskServices, pair: NewPair): Promise<AskOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<AskOutcome> => {
      const { kept, gone } = await lockPair(trx, { kept_id: pair.keptId, gone_id: pair.goneId });
      if (!takesIn(kept.state) || !isMergeable(gone.state)) return { ok: false, problem: "state" };
      return { ok: true, id: await write(trx, lent, pair, { kept, gone }) };
    });
  } catch (error) {
    if (brokenConstraint(error) === "duplicate_pair") return { ok: false, problem: "known" };
    throw error;
  }
}

async function write(trx: Db, lent: AskServices, pair: NewPair, { kept, gone }: { kept: LockedProposal; gone: LockedProposal }): Promise<string> {
  const { processId, reason, answerBy, by } = pair;
  const { rows } = await sql<{ id: string }>`
    insert into ideas.duplicate (process_id, kept_id, gone_id, reason, answer_by, asked_by)
    values (${processId}, ${kept.id}, ${gone.id}, ${reason}, ${answerBy.toISOString()}, ${by}) returning id`.execute(trx);
  const id = rows[0]!.id;
  const asked: Omit<QuestionNotice, "href"> = { kept: kept.title, gone: gone.title, reason, until: answerBy.toISOString() };
  const { rows: authors } = await sql<{ person_id: string }>`
    insert into ideas.duplicate_answer (duplicate_id, proposal_id, person_id)
    select ${id}, a.proposal_id, a.person_id from (
      select id as proposal_id, author_id as person_id from ideas.proposal where id in (${kept.id}, ${gone.id}) and author_id is not null
      union select proposal_id, person_id from ideas.coauthor
        where proposal_id in (${kept.id}, ${gone.id}) and state = 'accepted' and person_id is not null) a
    returning person_id`.execute(trx);
  const payload: QuestionNotice = { ...asked, href: routes.duplicateAnswer.href({ pair: id }) };
  await notify(trx, { to: authors.map(({ person_id }) => person_id), kind: "participation.merge_asked", payload });
  await askByLetter(trx, lent, id, [kept.id, gone.id], asked);
  const about = { kind: "proposal", id: kept.id };
  await recordAct(trx, { who: by, act: "proposal.ask_merge", room: "participation", about, after: { gone: gone.id, pair: id }, reason });
  return id;
}

/** Authors who wrote on paper and left an address with their idea. */
async function askByLetter(trx: Db, lent: AskServices, pairId: string, proposalIds: readonly string[], asked: Omit<QuestionNotice, "href">): Promise<void> {
  const { rows } = await sql<{ proposal_id: string; email: string }>`
    select e.proposal_id, c.email from ideas.entry e join ideas.contact c on c.entry_id = e.id
    where e.kind = 'proposal' and e.struck_at is null and e.proposal_id = any(${[...proposalIds]}::uuid[]) and c.email is not null`.execute(trx);
  for (const { proposal_id, email } of rows) {
    const token = newToken();
    await sql`
      insert into ideas.duplicate_answer (duplicate_id, proposal_id, token_hash)
        values (${pairId}, ${proposal_id}, ${hashOfToken(token)})`.execute(trx);
    const href = publicAddress(lent.settings, routes.duplicateByLink.href({ token }));
    await sendLetter(lent, (language) => askedLetter({ ...asked, href }, language), { to: email, locale: "fr", room: "participation", unasked: true }, trx);
  }
}
