/** "gone": the mailbox is not there. "passing": it may be again, a full one for instance. "elsewhere": the reason is no fault of the mailbox. */
export type Refusal = "gone" | "passing" | "elsewhere";

/** Enhanced status codes (RFC 3463; 5.1.10: RFC 7505) for: no such person, no such domain, moved, closed. */
const noMailbox = /^5\.(1\.(0|1|2|3|6|10)|2\.1|4\.4)$/;

/** Addresses, mailboxes, the way to them; not our content, our reputation or their programs, which would blame every mailbox at once. */
const aboutMailbox = /^[45]\.[0124]\./;

/** What "5.1.1" says; with null, when a server wrote no enhanced code, what its three figures say (RFC 5321, 4.2.3). */
export function readRefusal(status: string | null, reply: number | null = null): Refusal {
  if (status) return noMailbox.test(status) ? "gone" : aboutMailbox.test(status) ? "passing" : "elsewhere";
  if (reply === 550 || reply === 551 || reply === 553) return "gone";
  return reply === 552 ? "passing" : "elsewhere";
}

/** "550 5.1.1 No such user" → "5.1.1". */
export function enhancedStatus(response: string): string | null {
  return /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? null;
}
