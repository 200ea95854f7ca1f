import { groupByThing, type Ready } from "./sort.ts";
import type { RecentMail } from "./waiting.query.ts";

/** After a mail, more messages of that kind about that thing are gathered for an hour. */
const gatherMinutes = 60;
/** Beyond, messages wait for the next digest: twenty mails in a day are already too many. */
const mailsPerDay = 20;

interface Plan {
  /** One mail for each list of messages. */
  readonly mails: readonly (readonly Ready[])[];
  readonly gathering: readonly { readonly messages: readonly Ready[]; readonly minutes: number }[];
  readonly beyond: readonly Ready[];
}

/** What to do with messages that are due at once. What a person must be told is never held back, gathered or counted out. */
export function planMails(due: readonly Ready[], recent: readonly RecentMail[]): Plan {
  const must = due.filter(({ notice }) => notice.optional === false);
  const mails: (readonly Ready[])[] = must.map((message) => [message]);
  const gathering: Plan["gathering"][number][] = [];
  const beyond: Ready[] = [];
  for (const messages of groupByThing(due.filter(({ notice }) => notice.optional !== false))) {
    const minutes = minutesToGather(messages[0]!, recent);
    if (minutes > 0) gathering.push({ messages, minutes });
    else if (recent.length + mails.length < mailsPerDay) mails.push(messages);
    else beyond.push(...messages);
  }
  return { mails, gathering, beyond };
}

function minutesToGather({ kind, thing }: Ready, recent: readonly RecentMail[]): number {
  const ages = recent.filter((mail) => mail.kind === kind && mail.thing === thing).map(({ minutesAgo }) => minutesAgo);
  return Math.ceil(gatherMinutes - Math.min(gatherMinutes, ...ages));
}
