import { describe, expect, it } from "vitest";

import { stateAfter, afterAnswer, allAccepted, type Act, looksLikeAdvertising, notReady, type State, states, stopStates } from "./visit.ts";

const way: Record<State, Partial<Record<Act, State>>> = {
  unconfirmed: { confirm: "received", cancel: "cancelled" },
  received: { plan: "planning", refuse: "refused", cancel: "cancelled" },
  planning: { plan: "planning", object: "planning", propose: "proposed", settle: "confirmed", refuse: "refused", cancel: "cancelled" },
  proposed: { plan: "planning", object: "planning", settle: "confirmed", refuse: "refused", cancel: "cancelled" },
  confirmed: { plan: "planning", object: "planning", finish: "done", cancel: "cancelled" },
  done: { report: "reported", cancel: "cancelled" },
  reported: {},
  cancelled: {},
  refused: {},
};
const acts: Act[] = ["confirm", "plan", "propose", "settle", "object", "finish", "report", "cancel", "refuse"];
const all = states.flatMap((state) => acts.map((act) => [state, act, way[state][act] ?? null] as const));

describe("a visit", () => {
  it.each(all)("that is %s, after %s, is %s", (state, act, expected) => {
    expect(stateAfter(state, act)).toBe(expected);
  });

  it("is cancelled from every state in which somebody still expects it", () => {
    expect(states.filter((state) => stateAfter(state, "cancel"))).toEqual(["unconfirmed", "received", "planning", "proposed", "confirmed", "done"]);
  });
});

describe("a host", () => {
  it("answers once, and only when asked", () => {
    expect(afterAnswer("asked", "accept")).toBe("accepted");
    expect(afterAnswer("asked", "decline")).toBe("declined");
    expect(afterAnswer("asked", "counter")).toBe("countered");
    for (const state of stopStates.filter((one) => one !== "asked")) expect(afterAnswer(state, "accept")).toBeNull();
  });

  it("withdraws only what was accepted", () => {
    for (const state of stopStates) expect(afterAnswer(state, "withdraw")).toBe(state === "accepted" ? "declined" : null);
  });
});

describe("a route", () => {
  it("holds when all who are in it have accepted; those who left do not count", () => {
    expect(allAccepted([{ state: "accepted" }, { state: "dropped" }])).toBe(true);
    expect(allAccepted([{ state: "accepted" }, { state: "asked" }])).toBe(false);
    expect(allAccepted([{ state: "dropped" }])).toBe(false);
  });

  it("is not sent without a day ahead, stops, and answers to objections", () => {
    expect(notReady(null, [{ state: "draft" }], "2027-01-01")).toBe("no_day");
    expect(notReady("2026-12-31", [{ state: "draft" }], "2027-01-01")).toBe("past");
    expect(notReady("2027-01-02", [], "2027-01-01")).toBe("no_stop");
    expect(notReady("2027-01-02", [{ state: "accepted" }, { state: "declined" }], "2027-01-01")).toBe("declined");
    expect(notReady("2027-01-02", [{ state: "accepted" }, { state: "draft" }], "2027-01-01")).toBeNull();
  });
});

describe("a first message", () => {
  it.each([
    ["https://a.example and https://b.example", true],
    ["[url=x]", true],
    ["Notre site : https://ville.example. Bien à vous", false],
    ["Bonjour", false],
  ])("%j is held: %s", (text, held) => expect(looksLikeAdvertising(text)).toBe(held));
});
