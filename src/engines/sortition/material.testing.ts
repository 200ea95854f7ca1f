import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Candidate, Draw } from "./draw.ts";

/** Pools of real and of made-up assemblies, with the chances that others computed; not part of the project (see ../shared/data/README.md). */
const folder = join(process.cwd(), "..", "shared", "data", "sortition");
export const present = existsSync(folder);
if (!present) console.warn(`skipped: no pools at ${folder}`);

/** None of these files quotes a field. */
function readRows(file: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/);
  const names = head!.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((value, at) => [names[at]!, value])));
}

function drawOf(size: number, rows: readonly Record<string, string>[], quotas: Draw["quotas"]): Draw {
  const features = [...new Set(quotas.map(({ feature }) => feature))];
  const candidates = rows.map((row, at): Candidate => ({ id: `p${at}`, features: Object.fromEntries(features.map((feature) => [feature, row[feature]!])) }));
  return { size, quotas, candidates };
}

export const exampleSmall = (): Draw =>
  drawOf(
    20,
    readRows("example_small_20/respondents.csv"),
    readRows("example_small_20/categories.csv").map(({ category, feature, min, max }) => ({
      feature: category!,
      value: feature!,
      min: Number(min),
      max: Number(max),
    })),
  );

export const assemblyOf22 = (): Draw =>
  drawOf(
    22,
    readRows("sf_fixture_150_22/candidates.csv"),
    readRows("sf_fixture_150_22/features.csv").map(({ feature, value, min, max }) => ({
      feature: feature!,
      value: value!,
      min: Number(min),
      max: Number(max),
    })),
  );

/** The chance of each of its 150 candidates, computed by others with another program. */
export const chancesOf22 = (): number[] => JSON.parse(readFileSync(join(folder, "sf_fixture_150_22", "leximin_probabilities_highs.json"), "utf8")) as number[];

/**
 * Of the small pool, what the authors of leximin published of their own program: its figures, and its chances from the smallest to the largest.
 * Of their eleven other instances they published the same figures, and no pool from which anybody could find them again.
 */
export function publishedOfSmall(): { readonly minimum: number; readonly gini: number; readonly geometricMean: number; readonly chances: readonly number[] } {
  const text = readFileSync(join(folder, "reference_output/example_small_20_statistics.txt"), "utf8");
  const figure = (label: string) => Number(new RegExp(`${label}:\\s+([\\d.]+)%`).exec(text)![1]) / 100;
  const rows = readRows("reference_output/example_small_20_prob_allocs_data.csv").filter(({ algorithm }) => algorithm?.toUpperCase() === "LEXIMIN");
  return {
    minimum: figure("LEXIMIN minimum probability \\(exact\\)"),
    gini: figure("gini coefficient of LEXIMIN"),
    geometricMean: figure("geometric mean of LEXIMIN"),
    chances: rows.map((row) => Number(row["selection probability"])),
  };
}
