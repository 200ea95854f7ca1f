import { type ScaleLinear, type ScaleTime, scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";

interface CurvePoint {
  /** As the dataset has it: "2026-11-29", "2026-11", "2026", "12.5". */
  readonly at: string;
  readonly value: number;
}

interface CurveProps {
  id: string;
  title: string;
  points: readonly CurvePoint[];
  /** Its values are days, months or years; else numbers. */
  dated: boolean;
  say: (value: number) => string;
  /** Where the line begins and ends, in words. */
  ends: readonly [string, string];
}

/** Width of a letter where the sheet writes large, on narrow windows. */
const letter = 12;
const frame = { right: 520, top: 24, bottom: 250, height: 292, width: 540 };

/** A line along days, years or numbers. Points of which few stand apart are marked. */
export function Curve({ id, title, points, dated, say, ends }: CurveProps) {
  const values = points.map(({ value }) => value);
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [frame.bottom, frame.top]).nice(4);
  const marks = y.ticks(4).map((value) => ({ at: round(y(value)), text: say(value) }));
  const left = Math.min(200, Math.max(48, ...marks.map(({ text }) => 14 + text.length * letter)));
  const x = along(points, dated, left);
  const draw = line<CurvePoint>()
    .x(({ at }) => round(x(at)))
    .y(({ value }) => round(y(value)));
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
      <text x={left} y={frame.bottom + 32} text-anchor="start">
        {ends[0]}
      </text>
      {points.length > 1 && (
        <text x={frame.right} y={frame.bottom + 32} text-anchor="end">
          {ends[1]}
        </text>
      )}
      <path class="line" d={draw(points) ?? ""} />
      {points.length <= 40 && points.map(({ at, value }) => <circle class="dot" cx={round(x(at))} cy={round(y(value))} r="5" />)}
    </svg>
  );
}

/** Where a value stands. A single one stands in the middle. */
function along(points: readonly CurvePoint[], dated: boolean, left: number): (at: string) => number {
  const numbers = points.map(({ at }) => numberOf(at, dated));
  const domain = [Math.min(...numbers), Math.max(...numbers)];
  const scale: ScaleLinear<number, number> | ScaleTime<number, number> = dated
    ? scaleUtc(domain, [left, frame.right])
    : scaleLinear(domain, [left, frame.right]);
  return (at) => (domain[0] === domain[1] ? (left + frame.right) / 2 : scale(numberOf(at, dated)));
}

const numberOf = (at: string, dated: boolean): number => (dated ? Date.parse(at.length === 4 ? `${at}-01-01` : at.length === 7 ? `${at}-01` : at) : Number(at));
const round = (value: number) => Math.round(value * 10) / 10;
