import { describe, expect, it } from "vitest";

import { isLate, mayDeliver } from "./delivery.ts";

describe("a delivery", () => {
  it("is late when it is planned or came after its promise, and only then", () => {
    const promise = { promisedOn: "2027-03-31", plannedOn: "2027-02-01", deliveredOn: null };
    expect(isLate(promise, "2026-11-24")).toBe(false);
    expect(isLate({ ...promise, plannedOn: "2027-04-01" }, "2026-11-24")).toBe(true);
    expect(isLate(promise, "2027-04-01")).toBe(true);
    expect(isLate({ ...promise, deliveredOn: "2027-03-31" }, "2028-01-01")).toBe(false);
    expect(isLate({ ...promise, deliveredOn: "2027-04-01" }, "2028-01-01")).toBe(true);
    expect(isLate({ promisedOn: null, plannedOn: null, deliveredOn: null }, "2028-01-01")).toBe(false);
  });

  it("is evaluated once it is there, and resumed once it was abandoned", () => {
    expect(mayDeliver("delivering", "evaluate", true)).toBe(false);
    expect(mayDeliver("delivered", "evaluate", true)).toBe(true);
    expect(mayDeliver("abandoned", "resume", true)).toBe(true);
    expect(mayDeliver("abandoned", "start", true)).toBe(false);
    expect(mayDeliver("abandoned", "start", false)).toBe(true);
    expect(mayDeliver("awarded", "abandon", false)).toBe(true);
    expect(mayDeliver("feasible", "start", false)).toBe(false);
  });
});
