import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import territory from "../territory/module.ts";
import processes from "../processes/module.ts";
import thread from "../thread/module.ts";
import circles from "./module.ts";

export interface TestStructure {
  readonly id: string;
  readonly name: string;
  /** Who answers for it. */
  readonly manager: string;
}

/** A house with circles; gives what makes structures and circles through the front door. */
export async function circlesHouse() {
  const house = await testHouse([territory, people, notifications, moderation, thread, processes, circles]);
  const { db, as } = house;
  let count = 0;

  async function structure(): Promise<TestStructure> {
    count += 1;
    const name = `Structure essayée ${count}`;
    const { rows } = await sql<{ id: string }>`insert into people.structure (name, kind) values (${name}, 'social_centre') returning id`.execute(db);
    const { id } = rows[0]!;
    return { id, name, manager: await addPerson(db, { roles: [{ role: "manager", kind: "structure", id }] }) };
  }

  /** Opened by the first, joined by the others. */
  async function circle(...[host, ...others]: readonly [TestStructure, ...TestStructure[]]): Promise<{ id: string; address: string }> {
    const opened = await as(host.manager).post("/cercles/ouvrir", {
      question: "Comment simplifier l’inscription\u202f?",
      presentation: "Trois passages sont de trop.",
    });
    const address = opened.headers.get("location")!.split("?")[0]!;
    for (const { id, manager } of others) {
      await as(manager).post(address, { act: "join" });
      await as(host.manager).post(address, { act: `accept:${id}` });
    }
    return { id: address.split("/").at(-1)!, address };
  }

  return { ...house, structure, circle };
}
