/** Colours of drawings, by day and by night, when windows are lit: for drawings only, never for text or controls. */
const fills = {
  sky: ["#d9e5ec", "#1f2c45"],
  rose: ["#f7e0d0", "#33293f"],
  straw: ["#f5e8c6", "#2a3142"],
  sun: ["#fff8e6", "#efe3c4"],
  far: ["#cdbfb2", "#3a465c"],
  brick: ["#b0442a", "#8f3f2c"],
  dark: ["#842816", "#6a2d20"],
  ochre: ["#b9812f", "#80602f"],
  slate: ["#40506a", "#4a5a74"],
  stone: ["#f8ecda", "#cbb9a0"],
  glass: ["#2d3c54", "#171e2a"],
  lit: ["#f6cf8c", "#ffd48a"],
  leaf: ["#5c9a78", "#3f7a62"],
  pine: ["#34705a", "#2c5a4a"],
  ground: ["#dccfba", "#454b57"],
  line: ["#232c3b", "#0d1218"],
  water: ["#7fa9c9", "#3f6a92"],
} as const;

/** Drawn as lines: colour by day, by night, width. */
const strokes = {
  wire: ["#232c3b", "#d9c9b2", 3],
  cord: ["#232c3b", "#d9c9b2", 4],
  yarn: ["#b0442a", "#8f3f2c", 3.5],
  jet: ["#7fa9c9", "#6d9cc8", 4],
  thin: ["#232c3b", "#d9c9b2", 1.5],
} as const;

export type Ink = keyof typeof fills;
type Stroke = keyof typeof strokes;

export const fill = (ink: Ink, d: string): string => `<path class="${ink}" fill="${fills[ink][0]}" d="${d}"/>`;

export const line = (stroke: Stroke, d: string): string =>
  `<path class="${stroke}" fill="none" stroke="${strokes[stroke][0]}" stroke-width="${strokes[stroke][2]}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;

/** A piece of a stained-glass window, in its lead. */
export const pane = (ink: Ink, d: string): string =>
  `<path class="${ink} lead" fill="${fills[ink][0]}" stroke="#fbf8f2" stroke-width="2.5" stroke-linejoin="round" d="${d}"/>`;

/** Light behind an object. */
export const halo = (d: string): string => `<path class="halo lead" fill="${fills.sun[0]}" fill-opacity=".55" stroke="#fbf8f2" stroke-width="2.5" d="${d}"/>`;

/** Attributes are for light, the sheet for dark: only what the drawing uses. */
export function darkSheet(drawing: string): string {
  const used = (name: string) => new RegExp(`class="${name}\\b`).test(drawing);
  const rules = [
    ...Object.entries(fills).map(([name, [, night]]) => used(name) && `.${name}{fill:${night}}`),
    ...Object.entries(strokes).map(([name, [, night]]) => used(name) && `.${name}{stroke:${night}}`),
    drawing.includes(" lead") && ".lead{stroke:#10151d}.halo{fill:#efe3c4;fill-opacity:.2}",
  ];
  return `<style>@media (prefers-color-scheme:dark){${rules.filter(Boolean).join("")}}</style>`;
}
