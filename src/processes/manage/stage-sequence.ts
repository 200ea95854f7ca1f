import type { Locale } from "#platform/i18n/locale.ts";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import { routes } from "../routes.ts";
import type { StageKind } from "../stage.ts";
import type { StageWarning } from "../stage-plug.ts";
import { manageTexts } from "./manage.texts.ts";

/** What each kind works on: the kinds that give it. One without any of them in its process works on what came otherwise, and is left alone. */
const worksOn: Readonly<Partial<Record<StageKind, readonly StageKind[]>>> = {
  admissibility: ["collect"],
  opinion: ["collect"],
  feasibility: ["collect", "admissibility"],
  jury: ["collect", "admissibility", "feasibility"],
  vote: ["collect", "admissibility", "feasibility"],
  award: ["jury", "vote", "feasibility"],
  delivery: ["award"],
  evaluation: ["delivery"],
};

/** Stages that begin before what they work on has begun, or end before it ends: an order that makes no sense, said once a stage. */
export function orderWarnings({ stages }: Pick<ProcessSheet, "stages">, locale: Locale): StageWarning[] {
  const t = manageTexts[locale].sequence;
  const endOf = ({ closesAt }: StageSheet) => closesAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return stages.flatMap((stage) => {
    const before = stages.filter(({ kind }) => worksOn[stage.kind]?.includes(kind));
    const late = before.find((other) => other.opensAt > stage.opensAt || endOf(other) > endOf(stage));
    if (!late) return [];
    const says = late.opensAt > stage.opensAt ? t.beginsBefore(late.title) : t.endsBefore(late.title);
    return [{ stageId: stage.id, says, href: routes.stageDates.href({ stage: stage.id }) }];
  });
}
