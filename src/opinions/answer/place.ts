import type { Visit } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Conversation } from "../conversation.ts";
import { beginTakingPart } from "./begin.command.ts";
import { newDevice } from "./device-cookie.ts";
import type { Taker } from "./taker.ts";

/** A library or a school answers from one connection; more than that in a day is somebody who answers twice. Said where it stops somebody. */
const devicesPerConnection = { limit: 30, windowSeconds: 86_400 };

interface Place {
  readonly id: string;
  /** What their browser is to hold from now on; null when it does already, or an account does. */
  readonly cookie: string | null;
}

type OwnVisit = Pick<Visit<string, Visitor | null>, "db" | "visitor" | "settings" | "address">;

/** The place of whoever presses: theirs, or a new one. Null when no answers are taken. */
export async function placeOf(
  { db, visitor, settings, address }: OwnVisit,
  conversation: Conversation,
  { participant, communeCode }: Taker,
  draw = Math.floor(Math.random() * 0x7fffffff),
): Promise<Place | "tooMany" | null> {
  if (participant) return { id: participant.id, cookie: null };
  const begins = { conversationId: conversation.id, draw, communeCode };
  if (conversation.entry !== "device") {
    const id = visitor && (await beginTakingPart(db, { ...begins, by: { person: visitor.id } }));
    return id === null ? null : { id, cookie: null };
  }
  if (!(await takeToken(db, `opinions device ${conversation.id} ${address}`, devicesPerConnection)).allowed) return "tooMany";
  const { hash, cookie } = newDevice(settings, conversation);
  const id = await beginTakingPart(db, { ...begins, by: { device: hash } });
  return id === null ? null : { id, cookie };
}
