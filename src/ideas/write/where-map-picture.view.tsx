import type { Point, Territory, Zone } from "#territory";
import { cellsIn, heightOf, type View } from "./where-map.ts";
import { isWithin, ringsOf, type Spot } from "./where-map-point.ts";

/** Somewhere that people know, to find one's way. */
interface Landmark {
  readonly name: string;
  readonly communeCode: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

interface WherePictureProps {
  territory: Territory;
  view: View;
  /** In pixels. */
  width: number;
  landmarks: readonly Landmark[];
}

/** A picture stands alone: the tokens of the page, written out. Attributes are for light, the sheet for dark. */
const dark = `@media (prefers-color-scheme: dark) {
.ground { fill: #151a22 } .panes { fill: #2c3442; stroke: #151a22 } .here { fill: #7a5a1c }
.zone { stroke: #f3eee4 } .house { fill: #9cc3f5; stroke: #151a22 } text { fill: #f3eee4; stroke: #151a22 }
}`;

/** One commune among its neighbours, or all of them: the panes of the idea's page. Says nothing in any language but names. */
export function WherePicture({ territory, view, width, landmarks }: WherePictureProps) {
  const { x, y, code } = view;
  const height = heightOf(view, width);
  const unit = view.width / width;
  const zones = code ? territory.zones("qpv").filter(({ communes }) => communes.includes(code)) : [];
  const shapes = zones.map((zone) => ({ zone, corners: cornersOf(territory, zone, code!) }));
  const houses = landmarks.flatMap((one) => {
    const at = one.longitude === null || one.latitude === null ? null : territory.position(one as Point, one.communeCode);
    return at ? [{ text: one.name, ...at }] : [];
  });
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`${x} ${y} ${view.width} ${view.height}`}>
      <title>{territory.communeByCode(code ?? "")?.commune.name ?? territory.metropolis.name}</title>
      <style>{dark}</style>
      <rect class="ground" fill="#fbf8f2" x={x} y={y} width={view.width} height={view.height} />
      <g class="panes" fill="#e9dece" stroke="#fbf8f2" stroke-width={rounded(unit * 3)} stroke-linejoin="round">
        {cellsIn(territory.map!, view).map((cell) => (
          <path d={cell.d} {...(cell.code === code && { class: "here", fill: "#e6b95f" })} />
        ))}
      </g>
      <g class="zone" fill="none" stroke="#1b2432" stroke-width={rounded(unit * 1.5)} stroke-dasharray={`${rounded(unit * 5)} ${rounded(unit * 4)}`}>
        {shapes.map(({ corners }) => (
          <path d={`M${corners.map((at) => `${rounded(at.x)} ${rounded(at.y)}`).join("L")}z`} />
        ))}
      </g>
      <g class="house" fill="#1d4e89" stroke="#fbf8f2">
        {houses.map((at) => (
          <path transform={`translate(${rounded(at.x)} ${rounded(at.y)}) scale(${rounded(unit)})`} d="M-5 5V-1L0-6l5 5V5z" />
        ))}
      </g>
      <Names view={view} width={width} names={namesOf(territory, view, shapes, houses, unit)} />
    </svg>
  );
}

interface Name extends Spot {
  readonly text: string;
  readonly weight: 400 | 700;
}

const size = 13;
/** Wide enough for the fonts of any system. */
const halfOf = (text: string, unit: number) => (text.length * size * 0.62 * unit) / 2;

/** The first come, those that matter most, keep their room: none is written over another, nor beyond the picture. */
function Names({ view, width, names }: { view: View; width: number; names: readonly Name[] }) {
  const unit = view.width / width;
  const kept: Name[] = [];
  const half = ({ text }: Name) => halfOf(text, unit);
  for (const name of names) {
    const inside = name.x - half(name) > view.x && name.x + half(name) < view.x + view.width && name.y - size * unit > view.y && name.y < view.y + view.height;
    const free = kept.every((other) => Math.abs(other.x - name.x) > half(other) + half(name) || Math.abs(other.y - name.y) > size * unit * 1.15);
    if (inside && free) kept.push(name);
  }
  return (
    <g
      font-family="Atkinson Hyperlegible, system-ui, sans-serif"
      font-size={rounded(size * unit)}
      text-anchor="middle"
      stroke-width={rounded(3 * unit)}
      stroke-linejoin="round"
    >
      {kept.map(({ text, x, y, weight }) => (
        <text x={rounded(x)} y={rounded(y)} font-weight={weight} fill="#1b2432" stroke="#fbf8f2" paint-order="stroke">
          {text}
        </text>
      ))}
    </g>
  );
}

function namesOf(
  { map }: Territory,
  view: View,
  shapes: readonly { readonly zone: Zone; readonly corners: readonly Spot[] }[],
  houses: readonly ({ readonly text: string } & Spot)[],
  unit: number,
): Name[] {
  if (!view.code) {
    // After those of the map of the site, whoever's name keeps within its pane.
    const fitting = map!.cells.filter(({ name, d }) => ringsOf(d).some((ring) => acrossOf(ring) > 2 * halfOf(name, unit)));
    return [...map!.labels, ...fitting.map(({ name, x, y }) => ({ text: name, x, y: y + 4 * unit, minor: true }))].map(({ text, x, y, minor }) => ({
      ...{ text, x, y },
      weight: minor ? (400 as const) : (700 as const),
    }));
  }
  const cells = cellsIn(map!, view).flatMap(({ name, code, d, x, y }) => {
    const at = heldIn(view, name, { x, y: y + 4 * unit }, unit);
    return isWithin(ringsOf(d), at) ? [{ text: name, ...at, code, weight: 700 as const }] : [];
  });
  // A long name would cover the small outline that it names.
  const roomy = ({ zone, corners }: (typeof shapes)[number]) => acrossOf(corners) * 2.5 > 2 * halfOf(zone.name, unit);
  return [
    ...cells.filter(({ code }) => code === view.code),
    ...shapes.filter(roomy).map(({ zone, corners }) => ({ text: zone.name, ...middleOf(corners), weight: 400 as const })),
    ...cells.filter(({ code }) => code !== view.code),
    ...houses.map(({ text, x, y }) => ({ text, x, y: y + 18 * unit, weight: 400 as const })),
  ];
}

/** A neighbour whose middle lies beyond the picture is named at its edge. */
function heldIn(view: View, text: string, { x, y }: Spot, unit: number): Spot {
  const [across, down] = [halfOf(text, unit) + 4 * unit, size * unit];
  return {
    x: Math.min(Math.max(x, view.x + across), view.x + view.width - across),
    y: Math.min(Math.max(y, view.y + 1.4 * down), view.y + view.height - 0.7 * down),
  };
}

function cornersOf(territory: Territory, { geometry }: Zone, code: string): Spot[] {
  const ring = geometry.type === "Polygon" ? geometry.coordinates[0]! : geometry.coordinates[0]![0]!;
  return ring.flatMap(([longitude, latitude]) => territory.position({ longitude: longitude!, latitude: latitude! }, code) ?? []);
}

const acrossOf = (ring: readonly Spot[]) => Math.max(...ring.map(({ x }) => x)) - Math.min(...ring.map(({ x }) => x));

const middleOf = (corners: readonly Spot[]): Spot => ({
  x: corners.reduce((sum, { x }) => sum + x, 0) / corners.length,
  y: corners.reduce((sum, { y }) => sum + y, 0) / corners.length,
});

const rounded = (value: number) => Math.round(value * 100) / 100;
