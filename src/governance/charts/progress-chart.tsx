import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";

/** Width of a letter where the sheet writes large, on narrow windows. */
const letter = 10.5;
const frame = { right: 520, top: 32, bottom: 250, height: 290, width: 540 };

export interface Point {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly value: number;
}

interface ProgressChartProps {
  id: string;
  /** The whole of it in a sentence: what a screen reader gets. */
  title: string;
  reached: readonly Point[];
  planned: readonly Point[];
  /** Beside the last point: "17 ouverts". */
  lastLabel: string;
  targetLabel: string;
  planLabel: string;
  say: (value: number) => string;
}

const time = (day: string) => new Date(`${day}T00:00:00Z`);

/** What was reached, as a line, on the planned path, dotted. The equal table stands beside it. */
export function ProgressChart({ id, title, reached, planned, lastLabel, targetLabel, planLabel, say }: ProgressChartProps) {
  const all = [...reached, ...planned];
  const days = all.map(({ day }) => day).sort();
  const values = all.map(({ value }) => value);
  const y = scaleLinear([Math.min(0, ...values), Math.max(...values) || 1], [frame.bottom, frame.top]).nice(4);
  const marks = y.ticks(4).map((value) => ({ at: round(y(value)), text: say(value) }));
  const left = Math.max(48, ...marks.map(({ text }) => 14 + text.length * letter));
  const x = scaleUtc([time(days[0]!), time(days.at(-1)!)], [left, frame.right]);
  const draw = line<Point>()
    .x(({ day }) => round(x(time(day))))
    .y(({ value }) => round(y(value)));
  const last = reached.at(-1);
  const target = planned.at(-1)!;
  const labels = labelsBeside(planned);
  return (
    <svg class="chart" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {marks.map(({ at, text }, rank) => (
        <>
          <path class={rank === 0 ? "axis" : "grid"} d={`M${left - 4} ${at}H${frame.right}`} />
          <text x={left - 12} y={at + 5} text-anchor="end">
            {text}
          </text>
        </>
      ))}
      {x.ticks(4).map((at) => (
        <text x={round(x(at))} y={frame.bottom + 26} text-anchor="middle">
          {at.getUTCMonth() === 0 ? at.getUTCFullYear() : `${at.getUTCMonth() + 1}/${at.getUTCFullYear()}`}
        </text>
      ))}
      <path class="plan" d={draw(planned) ?? ""} />
      <path class="line" d={draw(reached) ?? ""} />
      <text class="minor" x={frame.right} y={round(y(labels.plan)) + labels.planShift} text-anchor="end">
        {planLabel}
      </text>
      <text class="strong" x={frame.right} y={Math.min(round(y(target.value)) + labels.targetShift, frame.bottom - 8)} text-anchor="end">
        {targetLabel}
      </text>
      {last && (
        <>
          <circle class="dot" cx={round(x(time(last.day)))} cy={round(y(last.value))} r="7" />
          <text class="hot" x={round(x(time(last.day)))} y={round(y(last.value)) - 16} text-anchor="middle">
            {lastLabel}
          </text>
        </>
      )}
    </svg>
  );
}

/** Where the path leaves room at its end: below it when it rises, and the target above; the other way round when it falls. */
function labelsBeside(planned: readonly Point[]) {
  const start = planned[0]!.value;
  const end = planned.at(-1)!.value;
  if (end >= start) return { plan: end * 0.45, planShift: 0, targetShift: -12 };
  return { plan: end + (start - end) * 0.45, planShift: -12, targetShift: 24 };
}

const round = (value: number) => Math.round(value * 10) / 10;
