import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";

const frame = { left: 48, right: 520, top: 26, bottom: 250, height: 290, width: 540 };

export interface Point {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly value: number;
}

export interface ProgressChartProps {
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
  const x = scaleUtc([time(days[0]!), time(days.at(-1)!)], [frame.left, frame.right]);
  const y = scaleLinear([Math.min(0, ...values), Math.max(...values) || 1], [frame.bottom, frame.top]).nice(4);
  const draw = line<Point>()
    .x(({ day }) => round(x(time(day))))
    .y(({ value }) => round(y(value)));
  const last = reached.at(-1);
  const target = planned.at(-1)!;
  return (
    <svg class="chart" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {y.ticks(4).map((value, at) => (
        <>
          <path class={at === 0 ? "axis" : "grid"} d={`M${frame.left - 4} ${round(y(value))}H${frame.right}`} />
          <text x={frame.left - 12} y={round(y(value)) + 5} text-anchor="end">
            {say(value)}
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
      <text class="minor" x={frame.right} y={round(y(target.value * 0.6))} text-anchor="end">
        {planLabel}
      </text>
      <text class="strong" x={frame.right} y={round(y(target.value)) - 10} text-anchor="end">
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

const round = (value: number) => Math.round(value * 10) / 10;
