import { sql } from "kysely";

import { connect } from "#platform/db/db.ts";
import { startTask } from "#platform/jobs/task.ts";
import { readSettings } from "#platform/settings.ts";
import { openDatabase } from "#platform/start/open-database.ts";
import { rooms } from "../../src/app.ts";
import { letClose } from "../../src/budgets/vote.testing.ts";
import { openHouse } from "../open-house.ts";
import type { City } from "./city.ts";

/** A house without the story, and the days that pass in it: no walk waits for them, each moves the instants of what is waited for. */
export interface Ground {
  readonly url: string;
  readonly folder: string;
  /** Until the stage of that kind opens. */
  readonly letStageOpen: (kind: string) => Promise<void>;
  /** Until the draft of the vote says that it opens in a moment. */
  readonly letVoteComeNear: () => Promise<void>;
  readonly letVoteOpen: () => Promise<void>;
  /** And the house has counted, which it does by itself in the minutes that follow. */
  readonly letVoteClose: () => Promise<void>;
  /** Nobody challenges the result: the days for it are over, and the house has looked. */
  readonly letVoteSettle: () => Promise<void>;
  close(): Promise<void>;
}

/** Starts the house of that city in the folder: for the first time, where it is empty. */
export async function openGround(city: City, folder: string): Promise<Ground> {
  const house = await openHouse(folder, { SEED: "non", ...city.settings });
  const beside = await openDatabase(readSettings({ SEED: "non", DATA_DIR: folder, ...city.settings }), rooms, () => {});
  const owner = connect(beside.ownerUrl!);
  const { db } = owner;
  const voteId = async () => (await sql<{ id: string }>`select id from budgets.vote where rehearsal_of is null`.execute(db)).rows[0]!.id;
  return {
    url: house.url,
    folder,
    letStageOpen: async (kind) => void (await sql`update processes.stage set opens_at = now() - interval '1 minute' where kind = ${kind}`.execute(db)),
    // What is announced never moves: the draft comes near.
    letVoteComeNear: async () =>
      void (await sql`update budgets.vote set opens_at = clock_timestamp() + interval '4 seconds' where id = ${await voteId()}`.execute(db)),
    letVoteOpen: async () =>
      void (await sql`select pg_sleep(extract(epoch from opens_at - clock_timestamp()) + 0.1) from budgets.vote where id = ${await voteId()}`.execute(db)),
    async letVoteClose() {
      await letClose(db, await voteId());
      for (const kind of ["budgets/boxes", "budgets/count-due"]) await startTask(db, { kind, title: kind, data: {}, by: null });
    },
    async letVoteSettle() {
      await sql`update budgets.vote set challenge_until = clock_timestamp() where id = ${await voteId()}`.execute(db);
      await startTask(db, { kind: "budgets/seal", title: "budgets/seal", data: {}, by: null });
    },
    async close() {
      await owner.close();
      await beside.close();
      await house.close();
    },
  };
}
