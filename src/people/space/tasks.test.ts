import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import type { Room } from "#platform/start/room.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import type { Task } from "../offers.ts";
import { addPerson } from "../people.testing.ts";
import { groupTasks, whenOf } from "./tasks.ts";

const now = new Date("2026-11-28T22:30:00+01:00");
const task = (what: string, due: string | null, count = 1, late = 0): Task => ({
  what,
  of: null,
  href: `/${what}`,
  count,
  late,
  due: due === null ? null : new Date(due),
});

describe("when a task is due", () => {
  it.each([
    ["late", "2026-11-28T22:29:00+01:00", 0],
    ["late", "2027-01-01T00:00:00+01:00", 1],
    ["late", null, 2],
    ["soon", "2026-11-28T23:59:00+01:00", 0],
    // The day here, not that of the machine: half an hour into Monday is no longer tomorrow.
    ["soon", "2026-11-29T23:59:00+01:00", 0],
    ["week", "2026-11-30T00:30:00+01:00", 0],
    ["week", "2026-12-05T23:59:00+01:00", 0],
    ["later", "2026-12-06T00:00:00+01:00", 0],
    ["open", null, 0],
  ])("%s: %s, %d late", (when, due, late) => {
    expect(whenOf({ due: due === null ? null : new Date(due), late }, now)).toBe(when);
  });

  it("the nearest comes first, what has none last, and what is done is left out", () => {
    const room = { fr: "", en: "", nl: "" };
    const tasks = [task("b", "2026-12-20"), task("none", null), task("a", "2026-12-10"), task("done", "2026-12-01", 0)].map((one) => ({ ...one, room }));
    expect(groupTasks(tasks, now).map((group) => [group.when, group.tasks.map(({ what }) => what)])).toEqual([
      ["later", ["a", "b"]],
      ["open", ["none"]],
    ]);
  });
});

const labels = (fr: string) => ({ fr, en: fr, nl: fr });
const rooms: Room[] = [
  { name: "works", offers: { taskSources: [{ room: labels("Chantiers"), tasks: () => Promise.resolve([task("Fermer <b>", "2020-01-02", 3, 3)]) }] } },
  { name: "mills", offers: { taskSources: [{ room: labels("Moulins"), tasks: () => Promise.resolve([task("Moudre", null, 2)]) }] } },
];

it("one list holds what all rooms ask of a person, counted by things, with what is late first", async () => {
  const house = await testHouse([territory, people, ...rooms]);
  const id = await addPerson(house.db, { name: "Chloé" });
  await house.as(id).post("/conditions", {});
  const html = await (await house.as(id).get("/mon-espace")).text();
  expect(html).toContain("5 choses vous attendent");
  expect(html).toContain("3 sont en retard.");
  const order = ["En retard", "Fermer &lt;b>", "Chantiers", "Sans échéance", "Moudre", "Moulins"].map((words) => html.indexOf(words));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(0);
});
