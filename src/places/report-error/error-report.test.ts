import { keysOf } from "#platform/keys-of.ts";
import { describe, expect, it } from "vitest";

import { foldReport, isHeld, nextReportState, type ReportAct, reportActs, type ReportState } from "./error-report.ts";

const allowed: Record<ReportState, Partial<Record<ReportAct, ReportState>>> = {
  unconfirmed: {},
  held: { release: "open", drop: "dropped" },
  open: { corrected: "corrected", not_error: "not_error", forward: "forwarded" },
  forwarded: { corrected: "corrected", not_error: "not_error" },
  corrected: {},
  not_error: {},
  dropped: {},
};

describe("a report", () => {
  it.each(keysOf(allowed))("that is %s goes only where it may", (state) => {
    for (const act of reportActs) expect([act, nextReportState(act, state)]).toEqual([act, allowed[state][act] ?? null]);
  });

  it("is the same whatever its accents, case and signs, and another about another thing", () => {
    expect(foldReport("hours", "Fermé le LUNDI !")).toBe(foldReport("hours", "ferme  le lundi"));
    expect(foldReport("hours", "Fermé le lundi")).not.toBe(foldReport("closed", "Fermé le lundi"));
  });

  it("with more than two links waits for somebody to look", () => {
    expect(isHeld("voir https://a.example et www.b.example")).toBe(false);
    expect(isHeld("https://a.example https://b.example http://c.example")).toBe(true);
  });
});
