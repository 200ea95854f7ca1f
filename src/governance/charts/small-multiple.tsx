import { scaleLinear, scalePoint } from "d3-scale";
import { area, line } from "d3-shape";

/** One of many small curves on the same scale; its words stand under it. */
export function SmallMultiple({ values, most }: { values: readonly number[]; most: number }) {
  const x = scalePoint<number>(values.keys(), [0, 140]);
  const y = scaleLinear([0, most || 1], [60, 4]);
  const points = [...values.entries()];
  const at = ([index]: [number, number]) => Math.round(x(index) ?? 0);
  const up = ([, value]: [number, number]) => Math.round(y(value));
  return (
    <svg class="chart" viewBox="-4 0 150 62" aria-hidden="true">
      <path class="area" d={area<[number, number]>().x(at).y0(60).y1(up)(points) ?? ""} />
      <path class="axis" d="M0 60H140" />
      <path class="line" d={line<[number, number]>().x(at).y(up)(points) ?? ""} />
    </svg>
  );
}
