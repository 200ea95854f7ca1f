import type { Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import type { DeskProcess } from "./desk.query.ts";
import { byUrgency, type DeskTurn, pluggedOf, turnOfCalendar } from "./turns.ts";

type Asker = Pick<Visit<string, Visitor>, "db" | "offers" | "visitor" | "now" | "locale">;

/** What waits in these processes, the most pressing first: what their calendars ask, then what each kind of stage says. */
export async function gatherTurns({ db, offers, visitor, now, locale }: Asker, processes: readonly DeskProcess[]): Promise<DeskTurn[]> {
  const running = processes.filter(({ state }) => state === "published" || state === "rehearsal");
  const byStage = new Map(running.flatMap((process) => process.stages.map(({ id }) => [id, process] as const)));
  const stages = running.flatMap(pluggedOf);
  const plugged = await Promise.all(
    offers.stagePlugs.map((plug) => {
      const own = stages.filter(({ kind }) => kind === plug.kind);
      return own.length > 0 ? plug.turns?.(db, own, { visitor, now, locale }) : undefined;
    }),
  );
  const waiting = plugged
    .flatMap((turns) => turns ?? [])
    .flatMap((turn) => (byStage.has(turn.stageId) ? [{ ...turn, process: byStage.get(turn.stageId)! }] : []));
  const calendar = processes.flatMap((process) => turnOfCalendar(process, now, locale) ?? []);
  return [...calendar, ...waiting].filter(({ count }) => count > 0).sort(byUrgency);
}
