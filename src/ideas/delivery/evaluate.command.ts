import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { addLink } from "#thread";
import { dayOf } from "#platform/time/day.ts";
import type { Case } from "../case/case.query.ts";
import { writeJourney } from "../move-proposal.command.ts";
import { ownMeasure } from "./delivery.ts";
import { act, type Actor, type DeliveryOutcome, tell } from "./delivery.command.ts";

export interface NewEvaluation {
  /** Id of an indicator of the house, or `ownMeasure`. */
  readonly indicator: string;
  readonly measure: string;
  readonly unit: string;
  readonly before: { readonly value: number; readonly on: string } | null;
  readonly after: { readonly value: number; readonly on: string };
  readonly words: string;
}

/** What changed since, by a figure. An indicator of the house is joined to the idea on the thread. */
export async function evaluate(db: Db, actor: Actor, given: NewEvaluation): Promise<DeliveryOutcome> {
  const { indicator, measure, unit, before, after, words } = given;
  const keep = async (trx: Db, judged: Case) => {
    await sql`
      insert into ideas.evaluation (proposal_id, indicator, measure, unit, before_value, before_on, after_value, after_on, words, as_whom, by)
      values (${judged.id}, ${indicator}, ${measure}, ${unit}, ${before?.value ?? null}, ${before?.on ?? null}, ${after.value}, ${after.on}, ${words},
        ${actor.asWhom}, ${actor.by})`.execute(trx);
    if (indicator !== ownMeasure)
      await addLink(trx, {
        from: { kind: "indicator", id: indicator },
        relation: "measures",
        to: { kind: "proposal", id: judged.id },
        reason: measure,
        day: dayOf(new Date()),
        by: actor.by,
      });
    await writeJourney(trx, { proposalId: judged.id, act: "evaluated", by: actor.by, asWhom: actor.asWhom, words });
    await tell(trx, judged, "evaluated", actor, { reason: words });
    return undefined;
  };
  return act(db, actor, "evaluate", keep, { indicator, before, after });
}
