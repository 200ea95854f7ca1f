import { scaleLinear } from "d3-scale";

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly said: string;
}

const width = 540;
const height = 48;

/** Bars one under the other, each under its name and its figure: what is long is read on a telephone too. From nought, to the left where values are below it. */
export function Bars({ id, title, bars }: { id: string; title: string; bars: readonly Bar[] }) {
  const values = bars.map(({ value }) => value);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scaleLinear([least, most === least ? least + 1 : most], [0, width]);
  const origin = round(x(0));
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${bars.length * height + 4}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {bars.map(({ name, value, said }, rank) => {
        const [top, end] = [rank * height, round(x(value))];
        const room = 48 - said.length;
        return (
          <>
            <text x={0} y={top + 20}>
              {name.length > room ? `${name.slice(0, room - 1)}…` : name}
            </text>
            <text class="strong" x={width} y={top + 20} text-anchor="end">
              {said}
            </text>
            <rect class="track" x={0} y={top + 28} width={width} height={10} />
            <rect class="bar" x={Math.min(origin, end)} y={top + 28} width={Math.max(1, round(Math.abs(end - origin)))} height={10} />
          </>
        );
      })}
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
