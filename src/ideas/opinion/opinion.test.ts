import { describe, expect, it } from "vitest";

import { standOf } from "./opinion.ts";

const [opensAt, dueAt] = [new Date("2026-06-01T07:00:00Z"), new Date("2026-07-01T16:00:00Z")];
const at = (instant: string) => standOf({ opensAt, dueAt, verdict: null }, new Date(instant));

describe("a commune that was asked", () => {
  it("is awaited from the opening to the deadline, and silent from that very instant", () => {
    expect(at("2026-06-01T06:59:59Z")).toBe("to_come");
    expect(at("2026-06-01T07:00:00Z")).toBe("awaited");
    expect(at("2026-07-01T15:59:59Z")).toBe("awaited");
    expect(at("2026-07-01T16:00:00Z")).toBe("silent");
  });

  it("that answered has answered, whenever one reads it", () =>
    expect(standOf({ opensAt, dueAt, verdict: "favourable" }, new Date("2027-01-01T00:00:00Z"))).toBe("given"));
});
