import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { weighText } from "#moderation";
import { hrefOf, type Case } from "../case/case.query.ts";
import { isUnderWay, lockCase } from "../case/lock.command.ts";
import { type House, tellOfficers } from "../notices/notify.command.ts";
import { writeJourney } from "../move-proposal.command.ts";
import { mayReply } from "./may-reply.ts";
import { findStudy } from "./study.query.ts";
import { routes } from "../routes.ts";

interface NewReply {
  readonly proposalId: string;
  readonly words: string;
  readonly signature: string;
  readonly by: string;
}

type Outcome = { readonly ok: true; readonly held: boolean } | { readonly ok: false; readonly problem: "over" };

/** The author answers the services: published beside their opinions, unless a brake holds it for a moderator. */
export async function replyToServices(db: Db, house: House, { proposalId, words, signature, by }: NewReply): Promise<Outcome> {
  return db.transaction().execute(async (trx): Promise<Outcome> => {
    const judged = await lockCase(trx, proposalId);
    const study = await findStudy(trx, proposalId);
    const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(trx);
    if (!judged || !isUnderWay(judged) || !mayReply(judged.state, study, rows[0]!.now)) return { ok: false, problem: "over" };
    const kept = await sql<{ id: string }>`
      insert into ideas.study_reply (proposal_id, words, signature, by) values (${proposalId}, ${words}, ${signature}, ${by})
        returning id`.execute(trx);
    const brakes = await weighText(trx, { ...thingOf(judged, words, by), kind: "study_reply", id: kept.rows[0]!.id, text: words, author: by });
    const held = brakes.length > 0;
    if (!held) await writeJourney(trx, { proposalId, act: "replied", by, asWhom: signature, words });
    const work = { news: "replied", title: judged.title, href: routes.study.href({ id: proposalId }), reason: words, except: by } as const;
    await tellOfficers(trx, house, judged, "participation.contested", work);
    return { ok: true, held };
  });
}

const thingOf = (judged: Case, words: string, by: string) => ({
  title: judged.title,
  href: `${hrefOf(judged)}#faisabilite`,
  excerpt: words,
  authorId: by,
  where: { commune: judged.communeCode },
});
