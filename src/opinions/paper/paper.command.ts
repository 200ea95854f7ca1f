import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { takesNow } from "../answer/vote.command.ts";
import type { PaperChannel } from "./paper.texts.ts";

interface Sheet {
  readonly conversationId: string;
  readonly channel: PaperChannel;
  readonly reference: string;
  /** Number of the statement, opinion. */
  readonly said: readonly (readonly [number: number, opinion: number])[];
  readonly by: string;
}

/** A sheet of paper counts whole, once: of the same number by the same way a second is refused by the database. */
export async function enterSheet(db: Db, { conversationId, channel, reference, said, by }: Sheet): Promise<"entered" | "closed" | "taken"> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        insert into opinions.participant (conversation_id, channel, reference, entered_by)
        select c.id, ${channel}, ${reference}, ${by}
        from opinions.conversation c join processes.stage s on s.id = c.stage_id join processes.process p on p.id = c.process_id
        where c.id = ${conversationId} and ${takesNow} for key share of c for share of s returning id`.execute(trx);
      const participant = rows[0];
      if (!participant) return "closed";
      await sql`
        insert into opinions.vote (conversation_id, participant_id, statement_id, opinion)
        select ${conversationId}, ${participant.id}, t.id, a.opinion
        from unnest(${said.map(([number]) => number)}::int[], ${said.map(([, opinion]) => opinion)}::smallint[]) a (number, opinion)
        join opinions.statement t on t.conversation_id = ${conversationId} and t.number = a.number and t.state = 'shown'`.execute(trx);
      await recordAct(trx, {
        who: by,
        act: "conversation.enter",
        room: "opinions",
        about: { kind: "conversation", id: conversationId },
        after: { channel, reference },
      });
      return "entered";
    });
  } catch (error) {
    if (brokenConstraint(error) === "participant_paper") return "taken";
    throw error;
  }
}
