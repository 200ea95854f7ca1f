import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Settings } from "#platform/settings.ts";
import type { Job, JobContext } from "#platform/jobs/job.ts";
import { readTerritory } from "#territory";
import { hasWrongShares } from "../bureau/box-key.query.ts";
import { findMissingShares } from "../bureau/bureau.query.ts";
import { awaitsNothing, findAwaited } from "./awaited.query.ts";
import { countVote } from "./count-vote.command.ts";

/** Tries again when ballots of paper or kiosks, or a challenge, came in while it counted. */
const tries = 5;

/** Counts one vote; asked for by an agent, or by the hour. Done twice, the second finds it counted; one cancelled meanwhile has no count. */
export const countJob: Job<{ vote: string }> = {
  name: "budgets/count",
  says: { fr: "Dépouillement d’un vote", en: "Count of a vote", nl: "Telling van een stemming" },
  async run(context, { vote }) {
    for (let left = tries; left > 0; left -= 1) {
      const counted = await countOnce(context, vote);
      if (counted.ok || counted.problem === "already") return context.report({ decompte: counted.ok ? counted.count : 1 });
      if (counted.problem === "cancelled") return context.report({});
      if (counted.problem !== "changed") throw new Error(`vote ${vote} cannot be counted: ${JSON.stringify(counted)}`);
    }
    throw new Error(`vote ${vote} changed each time it was counted`);
  },
};

async function countOnce({ db, settings, metropolis, signal, progress }: JobContext, voteId: string) {
  const territory = await readTerritory(db);
  const context = { unit: metropolis, communeName: (code: string) => territory.communeByCode(code)?.commune.name };
  return countVote(db, settings, { voteId, context, signal, progress: (done, of) => void progress(Math.round(done * 100), of * 100).catch(() => {}) });
}

/** Votes whose box is closed and from which nothing is awaited any more, no share of a key either, and counted ones that challenges have touched since. */
export async function findDue(db: Db, settings: Settings): Promise<string[]> {
  const { rows } = await sql<{ id: string; box: string }>`
    select v.id, c.box from budgets.vote v join budgets.chain c on c.vote_id = v.id
    where v.rehearsal_of is null and (
      (v.state = 'announced' and c.box = 'closed')
      or (v.state = 'counted' and (
        select max(line) filter (where kind in ('challenged', 'challenge_decided')) > max(line) filter (where kind = 'counted') from budgets.log l where l.vote_id = v.id)))
    order by v.closes_at, v.id`.execute(db);
  const due = [];
  for (const { id, box } of rows) if (box === "counted" || (awaitsNothing(await findAwaited(db, id)) && (await isHeld(db, settings, id)))) due.push(id);
  return due;
}

/** Whether the shares given are enough, and make the key: those that do not are named on the page of the session, and no job fails over them. */
const isHeld = async (db: Db, settings: Settings, id: string): Promise<boolean> =>
  (await findMissingShares(db, id)) === 0 && !(await hasWrongShares(db, settings, id));

/** At the closing, or the minute after the last sheet was admitted. */
export const countDueJob: Job = {
  name: "budgets/count-due",
  says: { fr: "Votes à dépouiller", en: "Votes that are due for counting", nl: "Stemmingen die geteld moeten worden" },
  cron: "* * * * *",
  async run(context) {
    const failed: unknown[] = [];
    for (const vote of await findDue(context.db, context.settings)) await countJob.run(context, { vote }).catch((error: unknown) => failed.push(error));
    // One that cannot be counted keeps no other from it.
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} votes were not counted`);
  },
};
