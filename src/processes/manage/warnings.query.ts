import type { ProcessSheet, StageSheet } from "../process.query.ts";
import { phaseOf } from "../stage.ts";
import type { StageWarning, WarningContext } from "../stage-plug.ts";
import { orderWarnings } from "./stage-sequence.ts";

/** What goes wrong with stages that are not over, by what their kinds say and by the order they stand in; of all, or of one. */
export async function findWarnings(context: WarningContext, process: ProcessSheet, one?: StageSheet): Promise<StageWarning[]> {
  const left = process.stages.filter((stage) => phaseOf(stage, context.now) !== "done" && (!one || stage.id === one.id));
  const said = await Promise.all(
    context.offers.stagePlugs.map(async (plug) => {
      const stages = left.filter(({ kind }) => kind === plug.kind).map((stage) => ({ ...stage, process }));
      return stages.length > 0 ? ((await plug.warns?.(context, stages)) ?? []) : [];
    }),
  );
  const ids = new Set(left.map(({ id }) => id));
  return [...orderWarnings(process, context.locale).filter(({ stageId }) => ids.has(stageId)), ...said.flat()];
}
