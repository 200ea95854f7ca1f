import { readFile } from "node:fs/promises";

import type { CommandLine } from "#platform/start/room.ts";
import { type RankingFile, recompute } from "./rank.ts";

/** `beffroi calls rank FILE`: makes a published ranking again from its own file, and says whether it is the same. Needs no database. */
export const rankLine: CommandLine = {
  name: "calls rank",
  usage: "calls rank FILE   make the published ranking of a call again from its file",
  async run([file], { out, err }) {
    if (!file) {
      err("Which file?");
      return 2;
    }
    const ranking: RankingFile = JSON.parse(await readFile(file, "utf8"));
    const wrong = recompute(ranking);
    for (const { number, rank, score, outcome } of ranking.places) out(`${rank ?? "-"}\t${number}\t${score.points}/${score.of}\t${outcome}`);
    if (wrong.length === 0) {
      out("The same ranking.");
      return 0;
    }
    err(`Another ranking: ${wrong.join(", ")}.`);
    return 1;
  },
};
