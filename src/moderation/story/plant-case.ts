import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Brake } from "../brakes.ts";
import { hide } from "../case/decide.command.ts";
import { findCase } from "../case/case.query.ts";
import type { ReportableThing } from "../offers.ts";
import type { Rule } from "../rules.ts";

/** A case of the demo's story. Days are counted back from now. */
interface StoryCase {
  readonly kind: string;
  readonly id: string;
  readonly thing: ReportableThing;
  readonly daysAgo: number;
  readonly brakes?: readonly Brake[];
  readonly reports?: readonly { readonly rule: Rule; readonly words: string; readonly by: string }[];
  readonly decision?: {
    /** Where its statement is read; drawn when it does not matter. */
    readonly id?: string;
    readonly by: string;
    readonly daysAgo: number;
    readonly outcome: "hidden" | "kept";
    readonly rule: Rule | null;
    readonly statement: string;
  };
  readonly appeal?: {
    readonly by: string;
    readonly daysAgo: number;
    readonly words: string;
    readonly judged?: { readonly by: string; readonly outcome: "upheld" | "reversed"; readonly reason: string };
  };
}

const back = (days: number) => sql<Date>`now() - make_interval(days => ${days})`;

/** Plants a case in the state that it is told to be in. */
export async function plantCase(trx: Db, { kind, id, thing, daysAgo, brakes = [], reports = [], decision, appeal }: StoryCase): Promise<void> {
  const { title, excerpt, href, authorId, where } = thing;
  const { id: caseId } = await trx
    .insertInto("moderation.case_file")
    .values({
      kind,
      thing_id: id,
      title,
      excerpt,
      href,
      author_id: authorId,
      stands_in: JSON.stringify(where),
      brakes: [...brakes],
      opened_at: back(daysAgo),
      closed_at: decision ? back(decision.daysAgo) : null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const { rule, words, by } of reports)
    await trx
      .insertInto("moderation.report")
      .values({ case_id: caseId, rule, words, reporter_id: by, locale: "fr", created_at: back(daysAgo) })
      .execute();
  if (brakes.length > 0 && !decision)
    await trx.insertInto("moderation.hidden_thing").values({ kind, thing_id: id, case_id: caseId, because: "held" }).execute();
  if (decision) await plantDecision(trx, caseId, decision, appeal);
}

async function plantDecision(trx: Db, caseId: string, decision: NonNullable<StoryCase["decision"]>, appeal: StoryCase["appeal"]): Promise<void> {
  const { by, daysAgo, outcome, rule, statement } = decision;
  const { id } = await trx
    .insertInto("moderation.decision")
    .values({ ...(decision.id && { id: decision.id }), case_id: caseId, decided_by: by, decided_at: back(daysAgo), outcome, rule, statement })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (outcome === "hidden" && appeal?.judged?.outcome !== "reversed") await hide(trx, (await findCase(trx, caseId, [{ kind: "metropolis", id: null }]))!);
  if (!appeal) return;
  const { judged } = appeal;
  await trx
    .insertInto("moderation.appeal")
    .values({
      decision_id: id,
      first_judge: by,
      asked_by: appeal.by,
      words: appeal.words,
      asked_at: back(appeal.daysAgo),
      ...(judged ? { judged_by: judged.by, judged_at: back(Math.max(0, appeal.daysAgo - 2)), outcome: judged.outcome, reason: judged.reason } : {}),
    })
    .execute();
}
