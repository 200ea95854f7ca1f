import { Refused } from "#platform/refused.ts";
import { actAsked } from "#platform/web/program.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import type { Doorkeeper } from "#platform/web/services.ts";
import { answerOnce } from "../tokens/answer-once.command.ts";
import { useToken } from "./use-token.command.ts";
import { readVisitor } from "./visitor.query.ts";

/** How often a token may ask. */
const pace = { limit: 600, windowSeconds: 3_600 };

/** Whoever gave a program this token, where it opens what is asked; their roles are those of this moment. */
export const whoGave: Doorkeeper["whoGave"] = async (token, asked, { db, offers, now }) => {
  const program = actAsked(offers.programActs, asked);
  const opened = program && (await useToken(db, token, program.name, now()));
  if (!opened) return null;
  const turn = await takeToken(db, `token ${opened.id}`, pace);
  if (!turn.allowed) throw new Refused(429);
  const person = await readVisitor(db, offers, opened.personId, opened.secondFactor);
  return person && { ...person, program: { ...program, once: answerOnce(db, opened.id) } };
};
