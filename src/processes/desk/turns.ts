import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { phaseOf } from "../stage.ts";
import type { PluggedStage, Turn } from "../stage-plug.ts";
import type { DeskProcess } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { routes } from "../routes.ts";

export interface DeskTurn extends Turn {
  readonly process: DeskProcess;
}

/** What its own calendar asks of a process: to be published, to be closed, to go on. Null: nothing. */
export function turnOfCalendar(process: DeskProcess, now: Date, locale: Locale): DeskTurn | null {
  const t = deskTexts[locale];
  const [first] = process.stages;
  if (!first) return null;
  const phases = process.stages.map((stage) => phaseOf(stage, now));
  const turn = (what: string, due: Date | null, late: boolean): DeskTurn => ({
    process,
    stageId: first.id,
    who: process.ownerService,
    what,
    count: 1,
    late: late ? 1 : 0,
    due,
    href: late && process.state !== "published" ? routes.editStages.href({ process: process.slug }) : routes.processState.href({ process: process.slug }),
  });
  if (process.state === "draft" || process.state === "rehearsal") {
    const opens = new Date(Math.min(...process.stages.map(({ opensAt }) => opensAt.getTime())));
    return opens < now ? turn(t.toPublish(formatDate(opens, locale)), opens, process.state === "draft") : null;
  }
  if (process.state !== "published" || phases.includes("now")) return null;
  const lastDone = process.stages.findLast((_, at) => phases[at] === "done");
  if (!phases.includes("next")) return turn(t.toEnd, lastDone?.closesAt ?? null, false);
  return null;
}

/** Most late first, then by due instant; what has none comes last. */
export const byUrgency = (a: Turn, b: Turn): number => {
  const due = (turn: Turn) => turn.due?.getTime() ?? Number.POSITIVE_INFINITY;
  return Number(b.late > 0) - Number(a.late > 0) || due(a) - due(b) || b.count - a.count;
};

export const pluggedOf = (process: DeskProcess): PluggedStage[] => process.stages.map((stage) => ({ ...stage, process }));
