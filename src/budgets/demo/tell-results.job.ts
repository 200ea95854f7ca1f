import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { emit } from "#platform/events/events.ts";
import type { Job, JobContext } from "#platform/jobs/job.ts";
import { tellPast } from "#platform/start/story-past.command.ts";
import { cast } from "#people";
import { plantYearAfter } from "#ideas";
import { awardWinners } from "../award/award-winners.command.ts";
import { decideChallenge, raiseChallenge } from "../challenge/challenge.command.ts";
import type { NewChallenge } from "../challenge/challenge.ts";
import { countJob } from "../count/count.job.ts";
import type { compareSides } from "../reconcile/compare.ts";
import { secretProof } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";
import { sealVote } from "../seal/seal-vote.command.ts";
import { findVoteById } from "../votes.query.ts";
import { demoVotes } from "./story.seeds.ts";

/** The demo's sealed vote has its result and its awards. Payload: `{ vote }`. */
const storyTold = "budgets.story_told";

/**
 * The end of the demo's closed votes: the older one is counted and sealed, the other counted and challenged. Counting some ten thousand
 * ballots would hold up the planting, so it is done once the house is open, by the same commands as everywhere.
 */
export const tellResultsJob: Job<Record<string, never>> = {
  name: "budgets/demo-results",
  says: { fr: "Résultats de la démonstration", en: "Results of the demonstration", nl: "Uitslagen van de demonstratie" },
  async run(context) {
    await tellChallenged(context, demoVotes.challenged);
    await tellSealed(context, demoVotes.sealed);
  },
};

async function tellSealed(context: JobContext, id: string): Promise<void> {
  const { db, offers } = context;
  const vote = await findVoteById(db, id);
  if (!vote || vote.state === "sealed") return;
  await countJob.run(context, { vote: id });
  await sql`select budgets.tell_past(${id})`.execute(db);
  await tellReconciled(context, id);
  await sealVote(db, id);
  if (vote.process_id === null) return;
  await awardWinners(db, id);
  await db.transaction().execute(async (trx) => {
    await tellPast(trx);
    await plantYearAfter(trx, "nearBudget", offers);
    // Rooms above tell what came of it: what the council decided after the vote.
    await emit(trx, storyTold, { vote: id }, "budgets");
  });
}

/** The crowd of the demo is on no roll: what two holders would have found is told from its turnout. */
async function tellReconciled({ db, settings }: JobContext, id: string): Promise<void> {
  const rows = await db.selectFrom("budgets.turnout").select(["value", "voters"]).where("vote_id", "=", id).where("facet", "=", "channel").execute();
  const by = (channel: string) => rows.find(({ value }) => value === channel)?.voters ?? 0;
  const ballots: ReturnType<typeof compareSides> = { web: by("web"), kiosk: by("kiosk"), paper: by("paper"), unmatched: 0, doubles: 0 };
  const secret = await findSecret(db, settings, id);
  await sql`select budgets.tell_reconciled(${id}, ${JSON.stringify(ballots)}::jsonb, ${secret && secretProof(secret)})`.execute(db);
}

const doubts: readonly Omit<NewChallenge, "lines">[] = [
  {
    about: "result",
    subject: "Des projets moins choisis passent avant d’autres",
    reason: "Un projet qui a reçu plus de points n’est pas retenu, un autre qui en a reçu moins l’est. Le calcul s’est-il trompé\u00a0?",
    signature: "Bilal V.",
  },
  {
    about: "ballots",
    subject: "Trois bulletins déposés au collège avant l’heure",
    reason: "La borne du collège a été essayée le matin, avant l’ouverture de la salle. Ces trois bulletins viennent peut-être de l’essai.",
    signature: "Elif K.",
  },
];

async function tellChallenged(context: JobContext, id: string): Promise<void> {
  const { db } = context;
  const vote = await findVoteById(db, id);
  if (!vote || (await db.selectFrom("budgets.challenge").select("id").where("vote_id", "=", id).executeTakeFirst())) return;
  await countJob.run(context, { vote: id });
  const judges = [cast.chloe.id];
  const [doubt, serious] = doubts;
  await raiseChallenge(db, { vote, challenge: { ...doubt!, lines: [] }, by: cast.bilal.id, judges });
  await decideChallenge(db, {
    vote,
    number: 1,
    upheld: false,
    decision:
      "C’est ce que veut la règle publiée avant l’ouverture\u00a0: chaque bulletin pèse la même part de l’enveloppe, et les votants déjà servis ont moins à donner. La page du résultat le montre projet par projet, et chacun peut refaire le calcul.",
    by: cast.chloe.id,
  });
  await raiseChallenge(db, { vote, challenge: { ...serious!, lines: await someBallots(db, id) }, by: cast.elif.id, judges });
  await countJob.run(context, { vote: id });
}

/** Three ballots that count, one after the other in the log. */
async function someBallots(db: Db, voteId: string): Promise<number[]> {
  const { rows } = await sql<{ line: number }>`
    select l.line from budgets.log l join budgets.ballot b on b.vote_id = l.vote_id and b.commitment = l.commitment
    where l.vote_id = ${voteId} and l.line > 240 order by l.line limit 3`.execute(db);
  return rows.map(({ line }) => line);
}
