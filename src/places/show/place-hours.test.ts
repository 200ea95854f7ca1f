import { expect, it } from "vitest";

import { parseHours } from "../hours/hours.ts";
import { weekFrom } from "../hours/week.ts";
import { rowOf } from "./place-hours.view.tsx";

const tuesday = "2026-12-01";

function said(text: string, today: string, gone: number): readonly string[] {
  const read = parseHours(text);
  if (!read.ok) throw new Error(text);
  const [first] = weekFrom(read.hours, tuesday, []);
  return rowOf(first!, today, "fr", gone).spans.map((span) => span.replaceAll("\u00a0", " "));
}

it("of today, says which hours are over, so that nobody comes at eight in the evening; not of another day, nor of a night that goes on", () => {
  const text = "Tu 09:00-12:00,14:00-18:00";
  expect(said(text, tuesday, 12 * 60)).toEqual(["9 h – 12 h (passé)", "14 h – 18 h"]);
  expect(said(text, tuesday, 20 * 60)).toEqual(["9 h – 12 h (passé)", "14 h – 18 h (passé)"]);
  expect(said(text, "", 20 * 60)).toEqual(["9 h – 12 h", "14 h – 18 h"]);
  expect(said("Tu 20:00-26:00", tuesday, 23 * 60)).toEqual(["20 h – 2 h"]);
});
