import sharp from "sharp";

/** What a drawing of the demo shows: houses of the look, not of anywhere. */
export interface Facade {
  readonly sky: string;
  readonly wall: string;
  readonly door: string;
  readonly floors: number;
  readonly windows: number;
  /** How many of the windows are lit, from the left of the ground floor up. */
  readonly lit: number;
  readonly gable: boolean;
}

const [width, height] = [1200, 800];

/** The drawing as PNG: it goes through the same hands as a photo that somebody sends. */
export async function drawFacade(facade: Facade): Promise<Uint8Array> {
  return sharp(Buffer.from(svgOf(facade)))
    .png({ compressionLevel: 1 })
    .toBuffer();
}

function svgOf({ sky, wall, door, floors, windows, lit, gable }: Facade): string {
  const [left, top, wide, ground] = [170, 250, 860, 700];
  const storey = (ground - top) / floors;
  const step = wide / windows;
  const panes = Array.from({ length: floors * windows }, (_, n) => {
    const [floor, column] = [Math.floor(n / windows), n % windows];
    const isDoor = floor === 0 && column === Math.floor(windows / 2);
    const [x, y] = [left + column * step + step * 0.22, ground - (floor + 1) * storey + storey * 0.2];
    if (isDoor) return `<path fill="${door}" d="M${x} ${ground}V${y + 20}q${step * 0.28} -50 ${step * 0.56} 0V${ground}z"/>`;
    return `<rect x="${x}" y="${y}" width="${step * 0.56}" height="${storey * 0.56}" fill="${n < lit ? "#fbe9bd" : "#2b3950"}" stroke="#f2ebdf" stroke-width="8"/>`;
  });
  const steps = Array.from({ length: 6 }, () => `h${wide / 12}v-30`).join("");
  const roof = gable
    ? `<path fill="${wall}" d="M${left} ${top}${steps}v30${steps.replaceAll("v-30", "v30")}V${top}z"/>`
    : `<path fill="#1b2432" d="M${left - 25} ${top}l70 -90h${wide - 90}l70 90z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${sky}"/>${roof}
    <rect x="${left}" y="${top}" width="${wide}" height="${ground - top}" fill="${wall}"/>
    <path stroke="#f2ebdf" stroke-width="6" d="M${left} ${top + storey - 6}h${wide}M${left} ${top + 8}h${wide}"/>
    ${panes.join("")}
    <rect y="${ground}" width="${width}" height="${height - ground}" fill="#4b5464"/>
    <rect y="${ground}" width="${width}" height="14" fill="#ddd3c2"/>
  </svg>`;
}
