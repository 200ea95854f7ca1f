import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import budgets from "../budgets/module.ts";
import ideas from "../ideas/module.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import places from "../places/module.ts";
import processes from "../processes/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import network from "./module.ts";
import type { College } from "./network.ts";

export interface TestMember {
  readonly id: string;
  readonly number: number;
  readonly structureId: string;
  /** Who answers for it. */
  readonly manager: string;
}

/** A house with the network and its coordinator; gives what plants members. */
export async function networkHouse() {
  const house = await testHouse([territory, people, notifications, moderation, thread, processes, ideas, budgets, places, network]);
  const { db, owner } = house;
  const coordinator = await addPerson(db, { roles: [{ role: "coordinator", kind: "network", id: null }] });
  let count = 0;

  async function structure(): Promise<{ id: string; manager: string }> {
    count += 1;
    const { rows } = await sql<{
      id: string;
    }>`insert into people.structure (name, kind) values (${`Structure essayée ${count}`}, 'association') returning id`.execute(db);
    const { id } = rows[0]!;
    return { id, manager: await addPerson(db, { roles: [{ role: "manager", kind: "structure", id }] }) };
  }

  /** Admitted already: by the hand of the owner of the tables. */
  async function member(college: College = "places"): Promise<TestMember> {
    const { id: structureId, manager } = await structure();
    const { rows } = await sql<{ id: string; number: number }>`
      insert into network.member (kind, structure_id, name, college, state, charter, number, admitted_at, demo)
      values ('structure', ${structureId}, ${`Membre essayé ${count}`}, ${college}, 'admitted', 1, (select coalesce(max(number), 0) + 1 from network.member), now(), true)
      returning id, number`.execute(owner);
    return { ...rows[0]!, structureId, manager };
  }

  const stateOf = async (id: string): Promise<string> =>
    (await sql<{ state: string }>`select state from network.member where id = ${id}`.execute(db)).rows[0]!.state;

  const refereesOf = async (id: string) =>
    (
      await sql<{ id: string; by: string; state: string }>`
        select id, by_member_id as by, state from network.referee where member_id = ${id} order by asked_at, id`.execute(db)
    ).rows;

  return { ...house, coordinator, structure, member, stateOf, refereesOf };
}
