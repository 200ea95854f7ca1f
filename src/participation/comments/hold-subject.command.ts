import { type Kysely, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import { actOnProposal } from "../acting.command.ts";
import { holdStage } from "../open-stage.query.ts";
import { isDiscussable, type SubjectRef } from "./comment.ts";

/** What is discussed, held until the transaction ends. */
export interface Held {
  /** Where a new comment goes: into the proposal that took in the one asked for. */
  readonly ref: SubjectRef;
  readonly open: boolean;
}

/** Does an act on what is discussed, in one transaction: a proposal is locked, of a debate its stage is held. Null when it is not there. */
export function withSubject<outcome>(db: Kysely<Tables>, ref: SubjectRef, work: (trx: Db, held: Held) => Promise<outcome>): Promise<outcome | null> {
  if (ref.kind === "proposal")
    return actOnProposal(db, ref.id, "comments", (trx, root) =>
      work(trx, { ref: { kind: "proposal", id: root.id }, open: root.open && isDiscussable(root.state) }),
    );
  return db.transaction().execute(async (trx) => {
    const stage = await stageOf(trx, ref);
    if (!stage) return null;
    const { phase, running } = await holdStage(trx, stage.id);
    return work(trx, { ref, open: running && phase === "now" && stage.takes });
  });
}

interface StageOf {
  readonly id: string;
  /** A text that is final is discussed no more. */
  readonly takes: boolean;
}

async function stageOf(trx: Db, ref: SubjectRef): Promise<StageOf | null> {
  if (ref.kind === "stage") return { id: ref.id, takes: true };
  const { rows } =
    ref.kind === "text"
      ? await sql<StageOf>`select stage_id as id, state = 'open' as takes from participation.text where id = ${ref.id} for share`.execute(trx)
      : await sql<StageOf>`select stage_id as id, true as takes from participation.debate_question where id = ${ref.id}`.execute(trx);
  return rows[0] ?? null;
}
