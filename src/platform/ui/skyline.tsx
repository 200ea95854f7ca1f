import type { Roofs } from "#platform/appearance/appearance.ts";

/** One roof of the street: its width, where it begins and ends (from the top), and in how many steps. */
type Roof = { width: number; eaves: number; ridge: number; steps: number } | { width: number; flat: number } | "belfry";

const tileWidth = 480;
const height = 90;
const street: Roof[] = [
  { width: 44, eaves: 62, ridge: 36, steps: 4 },
  { width: 16, flat: 72 },
  { width: 38, eaves: 66, ridge: 45, steps: 3 },
  { width: 28, flat: 60 },
  "belfry",
  { width: 24, flat: 66 },
  { width: 54, eaves: 60, ridge: 30, steps: 4 },
  { width: 40, eaves: 68, ridge: 47, steps: 3 },
  { width: 12, flat: 56 },
  { width: 42, flat: 70 },
  { width: 48, eaves: 64, ridge: 38, steps: 4 },
  { width: 34, flat: 60 },
  { width: 42, eaves: 70, ridge: 48, steps: 3 },
  { width: 24, flat: 74 },
];

const round = (value: number) => Math.round(value * 10) / 10;

function draw(roof: Roof): string {
  if (roof === "belfry") return "V28h4v-6h4v-6h4v-7l5-9 5 9v7h4v6h4v6h4V66";
  if ("flat" in roof) return `V${roof.flat}h${roof.width}`;
  const run = round(roof.width / (2 * roof.steps + 1));
  const rise = round((roof.eaves - roof.ridge) / roof.steps);
  return `V${roof.eaves}h${run}${`v${-rise}h${run}`.repeat(roof.steps)}${`v${rise}h${run}`.repeat(roof.steps)}`;
}

/** A roof with two slopes instead of steps, a flat one instead of a belfry: of no town in particular. */
function drawPlain(roof: Roof): string {
  if (roof === "belfry") return "V58h34V66";
  if ("flat" in roof) return `V${roof.flat}h${roof.width}`;
  const half = roof.width / 2;
  return `V${roof.eaves}l${half} ${roof.ridge - roof.eaves}l${half} ${roof.eaves - roof.ridge}`;
}

const outlineOf = (drawn: (roof: Roof) => string) => `M0 ${height}${street.map(drawn).join("")}V74H${tileWidth}V${height}z`;
const outlines = { flemish: outlineOf(draw), plain: outlineOf(drawPlain) };

/** The town at dusk, as long as the window is wide; a straight line where there is to be no drawing. */
export function Skyline({ roofs = "flemish" }: { roofs?: Roofs }) {
  if (roofs === "none") return <hr class="no-skyline" />;
  return (
    <svg class="skyline" aria-hidden="true">
      <defs>
        <pattern id="toits" width={tileWidth} height={height} patternUnits="userSpaceOnUse">
          <path fill="currentcolor" d={outlines[roofs]} />
        </pattern>
      </defs>
      <rect width="100%" height={height} fill="url(#toits)" />
    </svg>
  );
}
