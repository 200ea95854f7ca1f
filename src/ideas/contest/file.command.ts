import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { weighText } from "#moderation";
import { hrefOf } from "../case/case.query.ts";
import { isUnderWay, lockCase } from "../case/lock.command.ts";
import { type House, tellOfficers } from "../notices/notify.command.ts";
import { writeJourney } from "../move-proposal.command.ts";
import { findContestable } from "./contest.query.ts";
import { routes } from "../routes.ts";
import type { Contestable } from "../verdicts.ts";

interface NewContest {
  readonly proposalId: string;
  readonly about: Contestable;
  readonly words: string;
  readonly signature: string;
  readonly by: string;
}

type Outcome = { readonly ok: true; readonly held: boolean } | { readonly ok: false; readonly problem: "over" };

/** An author contests a judgement, once at a time. Published, unless a brake holds the text; the team reads it either way. */
export async function fileContest(db: Db, house: House, { proposalId, about, words, signature, by }: NewContest): Promise<Outcome> {
  return db.transaction().execute(async (trx): Promise<Outcome> => {
    const judged = await lockCase(trx, proposalId);
    const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(trx);
    if (!judged || !isUnderWay(judged) || !(await findContestable(trx, proposalId, rows[0]!.now)).includes(about)) return { ok: false, problem: "over" };
    const kept = await sql<{ id: string }>`
      insert into ideas.contest (proposal_id, about, words, signature, by) values (${proposalId}, ${about}, ${words}, ${signature}, ${by})
        returning id`.execute(trx);
    const { id } = kept.rows[0]!;
    const thing = { title: judged.title, href: `${hrefOf(judged)}#contestations`, excerpt: words, authorId: by, where: { commune: judged.communeCode } };
    const brakes = await weighText(trx, { ...thing, kind: "contest", id, text: words, author: by });
    const held = brakes.length > 0;
    if (!held) await writeJourney(trx, { proposalId, act: "contested", by, asWhom: signature, told: { code: "contest", about }, words });
    const work = { news: "contested", title: judged.title, href: routes.contestDecision.href({ id }), reason: words, except: by } as const;
    await tellOfficers(trx, house, judged, "participation.contested", work);
    return { ok: true, held };
  });
}
