import type { Locale } from "#platform/i18n/locale.ts";
import type { Territory } from "#territory";
import { concerns, endOf, type ListedProcess } from "../public-processes.query.ts";
import { phaseOf, type StageKind } from "../stage.ts";
import type { PluggedStage, StageLink, StagePlug } from "../stage-plug.ts";
import type { Group, ListenFilters } from "../process.filters.ts";
import { mainFirst } from "../stage-order.ts";

interface OpenStage {
  readonly stage: PluggedStage;
  readonly act: StageLink;
}

export interface SortedProcess {
  readonly process: ListedProcess;
  readonly group: Group;
  /** In which people may take part now: what was asked for on top, else what most people come for. */
  readonly open: readonly OpenStage[];
  /** Under way, whoever works in them. */
  readonly now: readonly PluggedStage[];
  readonly next: PluggedStage | null;
}

const mainOnTop = (asked: StageKind | null) => {
  const order = mainFirst(asked);
  return (a: OpenStage, b: OpenStage) => order(a.stage, b.stage);
};

/** Where a process stands for whoever wants to take part. */
export function sortProcess(process: ListedProcess, plugs: readonly StagePlug[], now: Date, locale: Locale): SortedProcess {
  const running = process.state === "published";
  const current = running ? process.stages.filter((stage) => phaseOf(stage, now) === "now") : [];
  const open = current
    .flatMap((stage) => {
      const act = plugs.filter(({ kind }) => kind === stage.kind).flatMap((plug) => plug.act?.(stage, locale) ?? [])[0];
      return act ? [{ stage, act }] : [];
    })
    .sort(mainOnTop(null));
  const ahead = running ? process.stages.filter((stage) => phaseOf(stage, now) === "next") : [];
  const next = ahead.toSorted((a, b) => a.opensAt.getTime() - b.opensAt.getTime())[0] ?? null;
  const begun = process.stages.some((stage) => phaseOf(stage, now) !== "next");
  const over = !running || (current.length === 0 && next === null);
  const waiting: Group = begun ? "working" : "coming";
  const closed: Group = over ? "over" : waiting;
  const group: Group = open.length > 0 ? "open" : closed;
  return { process, group, open, now: current, next };
}

/** What ends first comes first; what is to come, by its opening; what is over, the latest first. */
export function arrange(sorted: readonly SortedProcess[]): SortedProcess[] {
  const key = ({ group, open, now, next, process }: SortedProcess): number => {
    if (group === "open") return endOf(open[0]!.stage);
    if (group === "coming") return next!.opensAt.getTime();
    if (group === "working") return Math.min(...now.map(endOf), next?.opensAt.getTime() ?? Number.POSITIVE_INFINITY);
    return -overSince(process).getTime();
  };
  return sorted.toSorted((a, b) => key(a) - key(b) || a.process.title.localeCompare(b.process.title, "fr"));
}

/** When it ended, by its state or by its last stage. */
export const overSince = ({ endedAt, stages, publishedAt }: ListedProcess): Date =>
  endedAt ?? new Date(Math.max(0, ...stages.map(({ closesAt, opensAt }) => (closesAt ?? opensAt).getTime()), publishedAt?.getTime() ?? 0));

/** Everything but the group: its tabs say how many of each there are. Each shows the act that was asked for on top. */
export function matching(sorted: readonly SortedProcess[], { commune, scale, act }: ListenFilters, territory: Territory): SortedProcess[] {
  const found = sorted.filter(
    ({ process, open, group }) =>
      (!commune || concerns(process, commune, territory)) &&
      (!scale || process.scale === scale) &&
      (!act || (group === "open" ? open.some(({ stage }) => stage.kind === act) : process.stages.some(({ kind }) => kind === act))),
  );
  return act ? found.map((one) => ({ ...one, open: one.open.toSorted(mainOnTop(act)) })) : found;
}
