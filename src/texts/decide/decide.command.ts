import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { beginNextVersion, deleteParagraph, holdText, insertParagraph, positionAfter, readNextParagraph, replaceParagraph } from "../compose.command.ts";
import { tellAnswer } from "../notify-answer.command.ts";
import type { AmendmentAct, AmendmentState } from "../text.ts";

export type Outcome = "accept" | "in_part" | "refuse";

export interface Decision {
  readonly outcome: Outcome;
  /** The wording that is taken, of an acceptance in part. */
  readonly result: string | null;
  readonly decision: string;
  /** Of the paragraph in the next version, as the agent read it; null when there was none. */
  readonly revision: number | null;
  readonly by: string;
}

type DecisionOutcome =
  | { readonly ok: true }
  /** Somebody else has answered; or the text is final. */
  | { readonly ok: false; readonly problem: "decided" | "final" | "paragraph_gone" | "paragraph_changed" | "conflict" };

interface Row {
  readonly state: AmendmentState;
  readonly act: AmendmentAct;
  readonly base: number;
  readonly paragraph: number | null;
  readonly body: string | null;
  readonly baseBody: string | null;
}

const states = { accept: "accepted", in_part: "accepted_in_part", refuse: "refused" } as const;

/**
 * Answers an amendment; what is accepted goes into the next version at once. Of two agents the second is told: that it was answered, or
 * that the paragraph has another wording since they read it. As it stands, an amendment is accepted only on the wording it was written
 * for: over another's change it would undo that one without saying so.
 */
export async function decideAmendment(db: Db, { textId, amendmentId }: { textId: string; amendmentId: string }, decision: Decision): Promise<DecisionOutcome> {
  return db.transaction().execute(async (trx) => {
    const { state, version } = await holdText(trx, textId);
    const { rows } = await sql<Row>`
      select a.state, a.act, a.base_version as base, a.paragraph, a.body, b.body as "baseBody"
      from texts.amendment a
      left join texts.text_paragraph b on b.text_id = a.text_id and b.version = a.base_version and b.paragraph = a.paragraph
      where a.id = ${amendmentId} for update of a`.execute(trx);
    const amendment = rows[0]!;
    if (amendment.state !== "open") return { ok: false, problem: "decided" };
    if (state !== "open") return { ok: false, problem: "final" };
    const taken = decision.outcome === "refuse" ? null : await take(trx, { textId, amendmentId, version }, amendment, decision);
    if (taken && !taken.ok) return taken;
    await sql`
      update texts.amendment
      set state = ${states[decision.outcome]}, decision = ${decision.decision}, decided_at = now(), decided_by = ${decision.by},
        result = ${taken?.result ?? null}, into_version = ${taken ? version + 1 : null}
      where id = ${amendmentId}`.execute(trx);
    await tellAnswer(trx, amendmentId);
    const after = { state: states[decision.outcome], result: taken?.result ?? null };
    const about = { kind: "amendment", id: amendmentId };
    await recordAct(trx, { who: decision.by, act: "amendment.answer", room: "participation", about, after, reason: decision.decision });
    return { ok: true };
  });
}

type AmendmentResult = { readonly ok: true; readonly result: string | null } | Extract<DecisionOutcome, { ok: false }>;

async function take(
  trx: Db,
  { textId, amendmentId, version }: { textId: string; amendmentId: string; version: number },
  amendment: Row,
  decision: Decision,
): Promise<AmendmentResult> {
  const { act, base, paragraph, body, baseBody } = amendment;
  const origin = { amendmentId, by: decision.by };
  const result = decision.outcome === "in_part" ? decision.result : body;
  if (act === "insert") {
    const next = await beginNextVersion(trx, textId, version);
    await insertParagraph(trx, { textId, version: next }, await positionAfter(trx, textId, next, { base, paragraph }), result!, origin);
    return { ok: true, result };
  }
  // What is refused begins no version: an answer is given whole, or nothing has changed.
  const now = await readNextParagraph(trx, textId, version, paragraph!);
  if (!now) return { ok: false, problem: "paragraph_gone" };
  if (now.revision !== (decision.revision ?? 1)) return { ok: false, problem: "paragraph_changed" };
  if (decision.outcome === "accept" && now.body !== baseBody) return { ok: false, problem: "conflict" };
  const at = { textId, version: await beginNextVersion(trx, textId, version), paragraph: paragraph! };
  if (result === null) await deleteParagraph(trx, at, origin);
  else await replaceParagraph(trx, at, result, origin);
  return { ok: true, result };
}
