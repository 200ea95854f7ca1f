import { describe, expect, it } from "vitest";

import { type Stage, stages, type Status } from "../place.ts";
import { nextState, possibleActs, type StateAct, stateActs } from "./place-state.ts";

const statuses: readonly Status[] = ["proposed", "published", "suspended", "refused"];

/** Status and whether it is closed → what may be done. */
const allowed: Record<Status, Record<"closed" | "living", readonly StateAct[]>> = {
  proposed: { living: ["publish", "refuse"], closed: ["publish", "refuse"] },
  published: { living: ["suspend", "close"], closed: ["suspend", "reopen"] },
  suspended: { living: ["restore"], closed: ["restore"] },
  refused: { living: ["publish"], closed: ["publish"] },
  merged: { living: [], closed: [] },
};

const every = statuses.flatMap((status) => stages.flatMap((stage) => stateActs.map((act) => ({ status, stage, act }))));

describe("the state of a place", () => {
  it.each(every)("$status, $stage: $act", ({ status, stage, act }) => {
    const may = allowed[status][stage === "closed" ? "closed" : "living"].includes(act);
    expect(nextState(act, { status, stage }) !== null).toBe(may);
    expect(possibleActs({ status, stage }).includes(act)).toBe(may);
  });

  it("leads where the act says", () => {
    const from = (status: Status, stage: Stage, act: StateAct, before: Stage | null = null) => nextState(act, { status, stage }, before);
    expect(from("proposed", "idea", "publish")).toEqual({ status: "published", stage: "idea" });
    expect(from("proposed", "idea", "refuse")).toEqual({ status: "refused", stage: "idea" });
    expect(from("refused", "idea", "publish")).toEqual({ status: "published", stage: "idea" });
    expect(from("published", "rooted", "suspend")).toEqual({ status: "suspended", stage: "rooted" });
    expect(from("suspended", "rooted", "restore")).toEqual({ status: "published", stage: "rooted" });
    expect(from("published", "rooted", "close")).toEqual({ status: "published", stage: "closed" });
    expect(from("published", "closed", "reopen", "rooted")).toEqual({ status: "published", stage: "rooted" });
  });

  it("reopens as opening when nobody knows what it was before", () => {
    expect(nextState("reopen", { status: "published", stage: "closed" })).toEqual({ status: "published", stage: "opening" });
    expect(nextState("reopen", { status: "published", stage: "closed" }, "closed")).toEqual({ status: "published", stage: "opening" });
  });
});
