import type { Visit } from "#platform/web/page.tsx";
import { type RateLimit, takeToken } from "#platform/web/rate-limit.ts";
import { knownDevice } from "./known-device.ts";

interface Limits {
  /** From one internet address, whatever the account. */
  readonly address: RateLimit;
  /** From one internet address, at one account. */
  readonly pair: RateLimit;
  /** At one account, wherever from: far more, since strangers can take them all. */
  readonly account: RateLimit;
}

type Turn = Pick<Awaited<ReturnType<typeof takeToken>>, "allowed" | "retryAfter">;

/**
 * Takes a turn at the door of an account: who guesses from one place is stopped there, who guesses from many is stopped at the account, and
 * neither stops a device from which its person came in before. An account that nobody has is braked alike.
 */
export async function takeDoorTurn(visit: Pick<Visit, "db" | "settings" | "headers" | "address">, act: string, email: string, limits: Limits): Promise<Turn> {
  const { db, address } = visit;
  const device = knownDevice(visit, email);
  if (device) return takeToken(db, `${act} device ${device}`, limits.pair);
  const keys = [
    [`${act} ${address}`, limits.address],
    [`${act} ${address} ${email}`, limits.pair],
    [`${act} ${email}`, limits.account],
  ] as const;
  for (const [key, limit] of keys) {
    const turn = await takeToken(db, key, limit);
    if (!turn.allowed) return turn;
  }
  return { allowed: true, retryAfter: 0 };
}

/**
 * Takes a turn at a mailbox that somebody names in a form, before a mail goes there: strangers who name it keep its owner out neither from
 * another place nor, once signed in, from anywhere; and a mailbox is filled by nobody.
 */
export function takeMailboxTurn(
  visit: Pick<Visit, "db" | "settings" | "headers" | "address" | "visitor">,
  act: string,
  email: string,
  limits: Limits,
): Promise<Turn> {
  const [mailbox, { db, visitor }] = [email.toLowerCase(), visit];
  return visitor?.email?.toLowerCase() === mailbox ? takeToken(db, `${act} own ${visitor.id}`, limits.pair) : takeDoorTurn(visit, act, mailbox, limits);
}
