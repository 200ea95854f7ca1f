import { isEmail } from "#platform/web/reader.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { invite, type Sender } from "../send/send.command.ts";
import { findTickedPlaces } from "./hosts.query.ts";

/** What became of the places that were ticked. */
interface HostsOutcome {
  readonly count: number;
  /** Names of places whose address could not be invited: none, refused mails, invited already, or too many letters in a day. */
  readonly left: readonly string[];
}

/** Writes to the address that each record publishes: whoever reads that mailbox is asked to keep it. */
export async function inviteHosts(
  sender: Sender,
  by: Visitor,
  ids: readonly string[],
  { reason, locale }: { reason: string; locale: Locale },
): Promise<HostsOutcome> {
  const left: string[] = [];
  const found = await findTickedPlaces(sender.db, by, ids);
  for (const { id, name, email } of found) {
    const scope = { kind: "place", id };
    const sent = email && isEmail(email) && (await invite(sender, by, { email, name: "", role: "host", scope, reason, locale, roleEndsAt: null })).ok;
    if (!sent) left.push(name);
  }
  return { count: found.length - left.length, left };
}
