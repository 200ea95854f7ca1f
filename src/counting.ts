import { countCommand, verifyCommand } from "#engines/budgeting/cli/commands.ts";
import { processIo } from "#engines/budgeting/cli/process-io.ts";
import type { Room } from "#platform/start/room.ts";

/** The counting engine's commands need no database; until the room `budgets` stands, they are hung here. */
export const counting: Room = {
  name: "counting",
  commandLines: [
    {
      name: "count",
      usage: "count FILE.pb --rule RULE [--utility …] [--completion …] [--step N] [--tie …] [--seed S] [--format …]",
      run: (args) => countCommand(args, processIo),
    },
    { name: "verify", usage: "verify FILE.pb RESULT.json", run: (args) => verifyCommand(args, processIo) },
  ],
};
