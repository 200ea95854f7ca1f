import { scaleLinear, scaleUtc } from "d3-scale";
import { area, line } from "d3-shape";

import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { addDays, daysBetween, endOfDay, startOfDay } from "#platform/time/day.ts";
import type { Period, Span } from "./measures.query.ts";

interface ChartLine {
  /** "A": beside its end; none where there is one line alone. */
  readonly letter?: string;
  readonly spans: readonly Span[];
}

interface SeriesChartProps {
  id: string;
  /** The whole of it in a sentence: what a screen reader gets. */
  title: string;
  lines: readonly ChartLine[];
  period: Period;
  say: (value: number) => string;
  /** What stands before the marks of doubtful and of wrong values. */
  strips: { readonly doubtful: string; readonly wrong: string };
}

const frame = { left: 108, right: 516, top: 24, bottom: 226, below: 52, strip: 30, width: 540 };
/** Of lines, in their order: by their drawing, not by their colour alone. */
const drawn = ["line", "line second", "line third", "line fourth"];
const kinds = ["doubtful", "wrong"] as const;
const shapes = { doubtful: "m0-6 6 6-6 6-6-6z", wrong: "m-5-5 10 10m0-10-10 10" } as const;
const ticksMost = 5;
const hour = 3_600_000;
const round = (value: number) => Math.round(value * 10) / 10;

type MeasuredSpan = Span & { readonly mean: number; readonly lowest: number; readonly highest: number };
const isKnown = (span: Span): span is MeasuredSpan => span.mean !== null && span.lowest !== null && span.highest !== null;

/** What was measured without a gap, piece by piece: no line is drawn over what nobody measured. */
export function pieces(spans: readonly Span[], by: Period["by"]): readonly (readonly MeasuredSpan[])[] {
  const longest = (by === "day" ? 24 : 1) * 1.5 * hour;
  const all: MeasuredSpan[][] = [];
  for (const span of spans.filter(isKnown)) {
    const last = all.at(-1);
    const before = last?.at(-1);
    if (last && before && Number(span.at) - Number(before.at) <= longest) last.push(span);
    else all.push([span]);
  }
  return all;
}

/** Means as a line, from lowest to highest as a band where there is one line alone; below, apart, when values were doubtful or wrong. The equal table stands beside. */
export function SeriesChart({ id, title, lines, period, say, strips }: SeriesChartProps) {
  const locale = useLocale();
  const known = lines.flatMap(({ spans }) => spans.filter(isKnown));
  if (known.length === 0) return null;
  const single = lines.length === 1;
  const low = Math.min(...known.map((one) => (single ? one.lowest : one.mean)));
  const high = Math.max(...known.map((one) => (single ? one.highest : one.mean)));
  const y = scaleLinear([low, high > low ? high : low + 1], [frame.bottom, frame.top]).nice(4);
  const x = scaleUtc([startOfDay(period.from), endOfDay(period.until)], [frame.left, frame.right]);
  const marks = ({ spans }: ChartLine) => kinds.flatMap((kind) => spans.filter((span) => span[kind] > 0).map(({ at }) => ({ kind, at: round(x(at)) })));
  // One line: a row for each quality. Several: a row for each line.
  const rows = (
    single
      ? kinds.map((kind) => ({ says: strips[kind], marks: marks(lines[0]!).filter((one) => one.kind === kind) }))
      : lines.map((one) => ({ says: one.letter ?? "", marks: marks(one) }))
  ).filter((row) => row.marks.length > 0);
  return (
    <svg class="chart" viewBox={`0 0 ${frame.width} ${frame.bottom + frame.below + rows.length * frame.strip}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {y.ticks(4).map((value) => (
        <>
          <path class="grid" d={`M${frame.left} ${round(y(value))}H${frame.right}`} />
          <text x={frame.left - 8} y={round(y(value)) + 5} text-anchor="end">
            {say(value)}
          </text>
        </>
      ))}
      {daysAt(period).map((day) => (
        <text x={round(x(startOfDay(day)))} y={frame.bottom + 32} text-anchor="middle">
          {formatDate(startOfDay(day), locale, { day: "numeric", month: "short" })}
        </text>
      ))}
      {lines.map((one, at) => (
        <Drawn line={one} kind={drawn[at % drawn.length]!} x={x} y={y} by={period.by} banded={single} />
      ))}
      {rows.map((row, at) => (
        <Strip {...row} y={frame.bottom + frame.below + (at + 0.5) * frame.strip} />
      ))}
    </svg>
  );
}

/** A few days of a period, evenly. */
function daysAt({ from, until }: Period): string[] {
  const step = Math.max(1, Math.ceil((daysBetween(from, until) + 1) / ticksMost));
  return Array.from({ length: Math.floor(daysBetween(from, until) / step) + 1 }, (_, n) => addDays(from, n * step)).slice(0, ticksMost);
}

interface DrawnProps {
  line: ChartLine;
  kind: string;
  x: (at: Date) => number;
  y: (value: number) => number;
  by: Period["by"];
  banded: boolean;
}

function Drawn({ line: { spans, letter }, kind, x, y, by, banded }: DrawnProps) {
  const at = (span: MeasuredSpan) => round(x(span.at));
  const mean = line<MeasuredSpan>(at, ({ mean: value }) => round(y(value)));
  const band = area<MeasuredSpan>(
    at,
    ({ lowest }) => round(y(lowest)),
    ({ highest }) => round(y(highest)),
  );
  const all = pieces(spans, by);
  const last = all.at(-1)?.at(-1);
  return (
    <>
      {banded && all.map((piece) => <path class="area" d={band(piece) ?? ""} />)}
      {all.map((piece) =>
        piece.length === 1 ? <circle class="dot" cx={at(piece[0]!)} cy={round(y(piece[0]!.mean))} r="3.5" /> : <path class={kind} d={mean(piece) ?? ""} />,
      )}
      {letter && last && (
        <text class="strong" x={at(last) + 4} y={round(y(last.mean)) - 8}>
          {letter}
        </text>
      )}
    </>
  );
}

interface StripProps {
  says: string;
  marks: readonly { readonly kind: keyof typeof shapes; readonly at: number }[];
  y: number;
}

/** When values were doubtful, or wrong: a shape of each, in a row apart. */
function Strip({ says, marks, y }: StripProps) {
  return (
    <>
      <text x={frame.left - 8} y={y + 5} text-anchor="end">
        {says}
      </text>
      <path class="grid" d={`M${frame.left} ${y}H${frame.right}`} />
      {marks.map(({ kind, at }) => (
        <path class={kind === "wrong" ? "flagged cross" : "flagged"} transform={`translate(${at} ${y})`} d={shapes[kind]} />
      ))}
    </>
  );
}
