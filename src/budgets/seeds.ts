import { keysOf } from "#platform/keys-of.ts";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { emitWork } from "#platform/events/events.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { dayOf } from "#platform/time/day.ts";
import { cast } from "#people";
import { readTerritory } from "#territory";
import { findToldKeys } from "./box-key/told-keys.query.ts";
import { crowd, plantVote } from "./demo/plant.ts";
import { pourBallots } from "./demo/pour.ts";
import { demoVotes, storyVotes } from "./demo/story.seeds.ts";
import { deskCommune, plantChannels } from "./demo/channels.ts";
import { nullifierOf, receiptOf, secretProof } from "./nullifier.ts";
import { tellResultsJob } from "./demo/tell-results.job.ts";
import { withIdeas } from "./demo/with-ideas.seeds.ts";
import { youngVote } from "./demo/young.seeds.ts";
import { findPersonKeys } from "./roll/person-keys.query.ts";
import { ruleSheet, tieProposals } from "./setup/announce.command.ts";
import { makePress } from "./urn/press.ts";
import { findUrnKeys } from "./urn/urn.query.ts";
import type { Poll } from "./votes.query.ts";

/** Ballots cast in each vote of the demo's story, closed or not. */
const crowds: Partial<Record<keyof typeof demoVotes, { readonly count: number; readonly seed: number }>> = {
  open: { count: 286, seed: 20_261_124 },
  sealed: { count: 12_036, seed: 20_240_311 },
  challenged: { count: 1842, seed: 20_260_907 },
  young: { count: 164, seed: 20_261_112 },
};

/** Votes of the demo, one in each state. Results are counted from their ballots like any other. */
export async function seed(context: SeedContext): Promise<void> {
  const { db, settings, say, places } = context;
  if (places !== null) return;
  const territory = await readTerritory(db);
  // The story is set in the metropolis of Lille: elsewhere there is nothing to plant into.
  if (!territory.communeByCode(deskCommune)) return;
  const young = await youngVote(db, settings, territory);
  for (const alone of [...storyVotes(settings), ...(young ? [young] : [])]) {
    const told = await withIdeas(db, territory, alone);
    const poll = await plantVote(db, settings, territory, told);
    const name = keysOf(demoVotes).find((key) => demoVotes[key] === told.id)!;
    const people = crowds[name];
    const closed = told.closes.getTime() < Date.now();
    if (people) await pourBallots(db, poll, crowd(poll, { ...people, from: told.opens, until: closed ? told.closes : new Date(), territory }), { closed });
    else if (told.announced) await firstLine(db, poll);
    if (name === "open") await plantOpen(context, poll);
    if (told.announced) await tieProposals(db, poll, null, dayOf(told.announced));
    if (name === "cancelled") await cancel(db, poll);
  }
  await emitWork(db, tellResultsJob.name, { data: {} }, "budgets");
  say("Budgets: votes of the demo's story");
}

async function firstLine(trx: Db, poll: Poll): Promise<void> {
  const line = { ...ruleSheet(poll), keys: await findToldKeys(trx, poll.vote.id) };
  await sql`select budgets.append(${poll.vote.id}, 'announced', ${JSON.stringify(line)}::jsonb)`.execute(trx);
  await sql`select budgets.publish_head(${poll.vote.id})`.execute(trx);
}

/** Bilal and Gaëlle have voted; Amina stopped at the check step; a desk, kiosks and paper are under way. */
async function plantOpen({ db, settings }: SeedContext, poll: Poll): Promise<void> {
  const { id } = poll.vote;
  const keys = (await findUrnKeys(db, settings, id))!;
  for (const [person, choices] of [
    [cast.bilal.id, [3, 20, 26, 37]],
    [cast.gaelle.id, [10, 12, 19, 46]],
  ] as const) {
    const nullifier = nullifierOf(keys.secret, `person:${person}`);
    const { receipt, salt } = receiptOf(keys.secret, { nullifier, nonce: "demonstration", choices, points: null });
    const press = makePress(keys, nullifier, { receipt, salt: salt.toString("hex"), choices, points: null });
    const personKeys = (await findPersonKeys(db, keys.secret, person)).map((key) => key.toString("hex"));
    const presses = JSON.stringify([{ ...press, person, keys: personKeys, commune: "59512", tie: "residence" }]);
    await sql`select outcome from budgets.cast_ballots(${id}, ${presses}::jsonb, ${secretProof(keys.secret)})`.execute(db);
  }
  await sql`
    insert into budgets.draft (vote_id, person_id, choices, facts, changed_at, checked_at)
    values (${id}, ${cast.amina.id}, '{1,11,19,26,40,46}', '{"commune": "59512", "tie": "residence"}', now() - interval '3 hours', now() - interval '3 hours')`.execute(
    db,
  );
  await plantChannels(db, keys);
}

async function cancel(trx: Db, poll: Poll): Promise<void> {
  const reason = "Le conseil métropolitain a reporté le budget des places à l’an prochain.";
  await sql`update budgets.vote set state = 'cancelled', cancel_reason = ${reason} where id = ${poll.vote.id}`.execute(trx);
  await trx.deleteFrom("budgets.secret").where("vote_id", "=", poll.vote.id).execute();
  await sql`select budgets.append(${poll.vote.id}, 'cancelled', ${JSON.stringify({ reason })}::jsonb)`.execute(trx);
  await sql`select budgets.publish_head(${poll.vote.id}, true)`.execute(trx);
}
