import { isDay } from "#platform/time/day.ts";
import { parseArgs } from "node:util";

import type { CommandLine, CommandTools } from "#platform/start/room.ts";
import { type Indicator, readTerritory } from "#territory";
import { canVerify } from "../snapshots/can-verify.ts";
import { isLost, recompute, type Recomputation } from "../snapshots/recompute.query.ts";

const usage = "indicators verify DAY [--indicator ID]";

/** Measures a kept day again, one line an indicator. Exit code 1 when a figure cannot be found again, 2 when the command is not understood. */
export const verifyLine: CommandLine = {
  name: "indicators verify",
  usage,
  async run(args, { database, offers, out, err }) {
    const asked = readOptions(args);
    if (!asked) return refuse(err, `Usage: beffroi ${usage}.`);
    const indicators = (offers?.indicators ?? []).filter(({ id }) => asked.indicator === null || id === asked.indicator);
    if (indicators.length === 0) return refuse(err, `No indicator "${asked.indicator}" is offered.`);
    const db = await database();
    const territory = await readTerritory(db);
    let lost = false;
    for (const indicator of indicators) {
      const outcome = canVerify(indicator) ? await recompute(db, indicator, asked.day, territory) : null;
      out(`${indicator.id}: ${outcome ? say(outcome) : sayNothing(indicator)}\n`);
      lost ||= outcome !== null && isLost(outcome);
    }
    return lost ? 1 : 0;
  },
};

function refuse(err: CommandTools["err"], why: string): number {
  err(`${why}\n`);
  return 2;
}

function sayNothing(indicator: Indicator): string {
  return indicator.todayOnly && !indicator.measureKnown ? "can be measured on the day itself only" : "nothing was kept on that day";
}

function say({ figures, byNow, byThen, changedRows }: Recomputation): string {
  const rows = `${changedRows} rows were written since`;
  if (byThen && byThen.length > 0) return `${byThen.length} of ${figures} figures cannot be found again, even by what was known then (${rows})`;
  const confirmed = byThen ? `${figures} figures confirmed by what was known then` : `${figures} figures`;
  if (!byNow || byNow.length === 0) return `${confirmed}, the same`;
  return `${confirmed}; by what is known now ${byNow.length} differ (${rows})`;
}

function readOptions(args: string[]): { readonly day: string; readonly indicator: string | null } | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { indicator: { type: "string" } } });
    const [day = ""] = positionals;
    return isDay(day) && positionals.length === 1 ? { day, indicator: values.indicator ?? null } : null;
  } catch {
    return null;
  }
}
