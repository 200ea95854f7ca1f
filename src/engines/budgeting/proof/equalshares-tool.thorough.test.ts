import { describe, expect, test } from "vitest";
import type { Parameters } from "../budgeting.ts";
import { outcomes, present, realElection, resultOf } from "./material.testing.ts";

/** The tool of equalshares.net; its ties by lowest cost, then most votes; where it stops at a tie nothing is compared. */
const shares: Parameters = { rule: "equal-shares", utility: "cost", tie: ["cost", "votes", "id"] };
const modes: Record<string, Parameters> = {
  mes_none_floats: shares,
  mes_none_fractions: shares,
  mes_utilitarian_floats: { ...shares, completion: "utilitarian" },
  mes_add1_integral_floats: { ...shares, completion: "add1", start: "floor" },
  mes_add1_integral_exhaustive_floats: { ...shares, completion: "add1-exhaustive", start: "floor" },
};

/** Doubles lose these elections' only project, whose supporters hold exactly its cost; the tool's own fractions elect it. */
const faults = [
  "Poland_Zabrze_2020_Osiedle_Mlodego_Gornika.pb",
  "Poland_Zabrze_2021_Zaborze_Poludnie.pb",
  "Poland_Warszawa_2019_RadiowoWolka_WeglowaPlacowkaHuta.pb",
];
/** The budget pays for all projects together, and the tool then leaves the endowment as it is; raising it elects them all. */
const leftAlone = ["Poland_Warszawa_2018_Wawrzyszew.pb"];

describe.skipIf(!present)("the winners of real elections are those of the equalshares.net tool", () => {
  for (const [file, { equalshares_js }] of Object.entries(outcomes)) {
    for (const [name, { winners }] of Object.entries(equalshares_js ?? {})) {
      const parameters = modes[name];
      if (!winners || !parameters) continue;
      const fault = name.endsWith("floats") && name !== "mes_utilitarian_floats" && faults.includes(file);
      const raised = name.includes("add1") && leftAlone.includes(file);
      test(`${file}, ${name}${fault ? ": its doubles are at fault" : raised ? ": it does not raise the endowment" : ""}`, () => {
        const ours = resultOf(realElection(file), parameters).winners;
        if (!fault && !raised) expect(ours).toEqual(winners);
        else expect([winners.length, ours.length]).toEqual([raised ? 11 : 0, raised ? 12 : 1]);
      });
    }
  }
});
