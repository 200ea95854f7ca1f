import type { Findings } from "../analyse/findings.ts";

export const [width, height] = [640, 420];
const margin = 48;

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface MapDrawing {
  readonly marks: readonly (Point & { readonly label: number | null })[];
  readonly hulls: readonly { readonly label: number; readonly d: string }[];
  readonly letters: readonly (Point & { readonly label: number; readonly people: number })[];
  /** Where the reader stands, when they asked for it. */
  readonly me: Point | null;
}

/** Places on the drawing: as wide as it may be, both directions alike, so that distances stay true. */
export function drawMap({ marks, groups }: Pick<Findings, "marks" | "groups">, own?: readonly [x: number, y: number]): MapDrawing {
  const points = [...marks, ...(own ? [{ x: own[0], y: own[1] }] : [])];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((width - 2 * margin) / (right - left || 1), (height - 2 * margin) / (high - low || 1));
  const at = ({ x, y }: Point): Point => ({
    x: Math.round(width / 2 + (x - (left + right) / 2) * scale),
    y: Math.round(height / 2 - (y - (low + high) / 2) * scale),
  });
  const drawn = marks.map((mark) => ({ ...at(mark), label: mark.label }));
  const hulls = groups.map(({ label }) => ({ label, d: hullOf(drawn.filter((mark) => mark.label === label)) }));
  const letters = groups.map(({ label, people, centre: [x, y] }) => ({ label, people, ...at({ x, y }) }));
  return { marks: drawn, hulls, letters, me: own ? at({ x: own[0], y: own[1] }) : null };
}

/** The outline of some points (Andrew's monotone chain), a little wider than they are. */
function hullOf(points: readonly Point[]): string {
  const sorted = points.toSorted((one, other) => one.x - other.x || one.y - other.y);
  const half = (order: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of order) {
      while (chain.length > 1 && turns(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  const outline = sorted.length < 3 ? sorted : [...half(sorted), ...half(sorted.toReversed())];
  if (outline.length === 0) return "M0 0";
  const middle = { x: mean(outline.map(({ x }) => x)), y: mean(outline.map(({ y }) => y)) };
  const wider = outline.map((point) => {
    const away = Math.hypot(point.x - middle.x, point.y - middle.y) || 1;
    return { x: Math.round(point.x + ((point.x - middle.x) / away) * 14), y: Math.round(point.y + ((point.y - middle.y) / away) * 14) };
  });
  return `M${wider.map(({ x, y }) => `${x} ${y}`).join("L")}z`;
}

const turns = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
