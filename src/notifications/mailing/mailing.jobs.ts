import type { Listener } from "#platform/jobs/listener.ts";
import type { Job } from "#platform/jobs/job.ts";
import { messagesWaiting } from "../notify.command.ts";
import { mailAtOnce, mailDigest } from "./mail-messages.ts";
import { findPersonsDue, findPersonsWaiting } from "./waiting.query.ts";

/** As soon as the transaction that wrote the messages has committed. */
export const onMessages: Listener<{ persons: string[] }> = {
  event: messagesWaiting,
  handle: (lent, { persons }) => eachInTurn(persons, lent.signal, (person) => mailAtOnce(lent, person)),
};

/** What was gathered for an hour, and what waited for a room that can say it. */
const gathered: Job = {
  name: "notifications/gathered",
  says: { fr: "Avis réunis en un courrier", en: "Notices gathered in one mail", nl: "Berichten samen in één mail" },
  cron: "*/5 * * * *",
  run: async (context) => eachInTurn(await findPersonsDue(context.db), context.signal, (person) => mailAtOnce(context, person)),
};

const daily: Job = {
  name: "notifications/daily",
  says: { fr: "Courriers de chaque jour", en: "Daily mails", nl: "Dagelijkse mails" },
  cron: "0 7 * * *",
  run: async (context) => eachInTurn(await findPersonsWaiting(context.db), context.signal, (person) => mailDigest(context, person, "daily")),
};

const weekly: Job = {
  name: "notifications/weekly",
  says: { fr: "Courriers de chaque semaine", en: "Weekly mails", nl: "Wekelijkse mails" },
  cron: "0 7 * * 1",
  run: async (context) => eachInTurn(await findPersonsWaiting(context.db), context.signal, (person) => mailDigest(context, person, "weekly")),
};

export const mailingJobs = [gathered, daily, weekly];

/** One transaction each: a process that stops leaves the others to the next attempt, and one that fails does not keep the others waiting. */
async function eachInTurn(persons: readonly string[], signal: AbortSignal, work: (person: string) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  for (const person of persons) {
    signal.throwIfAborted();
    await work(person).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, `the messages of ${failures.length} persons were not mailed`);
}
