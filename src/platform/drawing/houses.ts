import { type Dice, oneOf } from "./dice.ts";
import { fill, type Ink } from "./ink.ts";
import { bench, bicycle, box, disc, lamp, pavement, person, round, sky, street, tree } from "./shapes.ts";

/**
 * The front of a house, its roof in steps: `steps` on each side, from the eaves up to the ridge. All houses of all drawings take their
 * roof here: a city of slate and slopes changes this function and `skylineOf`.
 */
function front(x: number, width: number, eaves: number, steps: number, rise: number): string {
  const run = round(width / (2 * steps + 1));
  const up = `h${run}v${-rise}`.repeat(steps);
  const down = `v${rise}h${run}`.repeat(steps);
  return `M${round(x)} ${street}V${round(eaves)}${up}h${round(width - 2 * steps * run)}${down}V${street}z`;
}

/** Thirty wide. */
export const farBelfry = "v-44h4v-12h5l6-18 6 18h5v12h4v44";

/** Far away: the roofs of the town, and one belfry. */
export function skylineOf(dice: Dice, width: number): string {
  let outline = `M0 ${street}V112`;
  const belfry = Math.floor(dice() * 3) + 1;
  for (let x = 0, at = 0; x < width; at += 1) {
    const run = round((44 + dice() * 34) / 7);
    const rise = round(6 + dice() * 5);
    outline += at === belfry ? farBelfry : `${`h${run}v${-rise}`.repeat(3)}h${run}${`v${rise}h${run}`.repeat(3)}`;
    x += at === belfry ? 30 : run * 7;
  }
  return fill("far", `${outline}V${street}z`);
}

/** What several houses have of the same colour is one shape: drawings stay small. */
type Row = Partial<Record<Ink, string>>;
const flush = (row: Row): string =>
  Object.entries(row)
    .map(([ink, d]) => fill(ink as Ink, d))
    .join("");
const add = (row: Row, ink: Ink, d: string): void => {
  row[ink] = (row[ink] ?? "") + d;
};

interface House {
  readonly x: number;
  readonly width: number;
  readonly eaves: number;
  readonly wall: Ink;
  readonly steps: number;
  readonly rise: number;
  /** A shop front instead of a door. */
  readonly shop?: boolean;
}

const storey = 34;

/** The wall at once; courses of white stone, windows (some lit) and the door go into the row. */
function house(dice: Dice, { x, width, eaves, wall, steps, rise, shop }: House, row: Row): string {
  const columns = Math.max(2, round(width / 24));
  const step = width / columns;
  const window = round(step * 0.5);
  const storeys = Math.max(1, Math.floor((street - 42 - eaves) / storey));
  for (let floor = 0; floor < storeys; floor += 1) {
    const y = eaves + 10 + floor * storey;
    for (let column = 0; column < columns; column += 1) add(row, dice() < 0.42 ? "lit" : "glass", box(x + step * (column + 0.5) - window / 2, y, window, 20));
    add(row, "stone", box(x, y + 23, width, 2.5));
  }
  if (steps > 1) add(row, "glass", `M${round(x + width / 2 - 5)} ${round(eaves - 3)}v-9a5 5 0 0 1 10 0v9z`);
  if (shop) {
    add(row, "stone", box(x + 5, street - 37, width - 10, 6));
    add(row, "lit", box(x + 7, street - 30, width - 32, 22));
    add(row, "line", box(x + width - 21, street - 30, 14, 30));
  } else {
    const door = round(x + step * (Math.floor(dice() * columns) + 0.5)) - 6;
    add(row, wall === "slate" ? "dark" : "slate", `M${door} ${street}v-26h12v26z`);
  }
  return fill(wall, front(x, width, eaves, steps, rise));
}

const walls = ["brick", "dark", "ochre", "slate"] as const;

/** Houses from edge to edge but where something else stands: `apart` says where one may not. */
export function rowOf(dice: Dice, width: number, apart: (x: number, wide: number) => boolean, low = 92, avoid?: Ink): string {
  const row: Row = {};
  let fronts = "";
  let at = Math.floor(dice() * 4);
  for (let x = -8 - dice() * 20; x < width; at += 1) {
    const wide = round(48 + dice() * 28);
    const wall = walls[at % 4]!;
    const one = { x, width: wide, eaves: low + dice() * 22, wall: wall === avoid ? ("slate" as const) : wall, steps: 2 + (at % 2), rise: 7 };
    if (!apart(x, wide)) fronts += house(dice, one, row);
    x += wide;
  }
  return fronts + flush(row);
}

interface Site {
  readonly x: number;
  readonly width: number;
  readonly wall: Ink;
}

function gabled(dice: Dice, { x, width, wall }: Site): string {
  const row: Row = {};
  return house(dice, { x, width, eaves: 74, wall, steps: 4, rise: 11, shop: true }, row) + flush(row);
}

/** The old mill: roofs like the teeth of a saw, and its chimney. */
function mill(_dice: Dice, { x, width, wall }: Site): string {
  const bay = round(width / 4);
  const top = 88;
  const bays = [0, 1, 2, 3].map((at) => x + at * bay);
  return [
    fill("dark", box(x + width - 20, 24, 13, 146)),
    fill("stone", box(x + width - 22, 24, 17, 4) + box(x + width - 20, 40, 13, 3)),
    fill(wall, `M${round(x)} ${street}V${top}${`l${bay}-30v30`.repeat(4)}V${street}z`),
    fill(
      "lit",
      bays.map((left) => `M${round(left + bay - 5)} ${top - 18}v14h${-round(bay * 0.55)}z`).join("") +
        box(x + 8, street - 30, bay, 20) +
        box(x + 3 * bay - 8, street - 30, bay, 20),
    ),
    fill("glass", bays.map((left) => box(left + bay * 0.22, top + 8, bay * 0.56, 30)).join("")),
    fill("stone", box(x, top, 4 * bay, 3) + box(x, top + 42, 4 * bay, 3)),
    fill("line", `M${round(x + 2 * bay - 14)} ${street}v-22a14 14 0 0 1 28 0v22z`),
  ].join("");
}

function turreted(dice: Dice, { x, width, wall }: Site): string {
  const row: Row = {};
  const side = round(dice() < 0.5 ? x - 6 : x + width - 26);
  return [
    house(dice, { x, width, eaves: 90, wall, steps: 3, rise: 9, shop: true }, row) + flush(row),
    fill(wall === "dark" ? "brick" : "dark", box(side, 58, 32, street - 58)),
    fill("slate", `M${side - 4} 58l20-38 20 38z`),
    fill("stone", box(side - 2, 58, 36, 4) + box(side, 104, 32, 3)),
    fill("lit", `M${side + 10} 94v-16a6 6 0 0 1 12 0v16z`),
    fill("glass", box(side + 10, 116, 12, 22)),
  ].join("");
}

/** What a place is: somewhere to make, to meet, to work. */
export const placeThemes = { atelier: mill, bureau: gabled, salon: turreted } as const;
export type PlaceTheme = keyof typeof placeThemes;

/** A place: its house stands among its neighbours, bigger than they. */
export function drawPlace(dice: Dice, theme: PlaceTheme, width: number): string {
  const main = round(Math.min(width * 0.34, 130) + dice() * 20);
  const x = round((width - main) * (0.34 + dice() * 0.32));
  const wall = oneOf(dice, ["brick", "dark", "ochre"] as const);
  const neighbours = rowOf(dice, width, (left, wide) => left + wide > x + 6 && left < x + main - 6, 92, wall);
  const beside = oneOf(dice, [tree(x - 16, 40), bicycle(x - 56, street + 2, 0.62), tree(x - 34, 30, "pine")]);
  const before = dice() < 0.6 ? person(x + main * 0.5 - 12, 34, "line") + person(x + main * 0.5 + 6, 28, "slate") : bench(x + 18);
  return [
    sky(dice, width),
    skylineOf(dice, width),
    neighbours,
    placeThemes[theme](dice, { x, width: main, wall }),
    pavement(width),
    beside,
    lamp(x + main + 14),
    before,
  ].join("");
}

/** The square before the belfry: where a city is called together. */
export function belfry(x: number): string {
  return [
    fill("brick", `M${x - 22} ${street}V66h44v104z`),
    fill("dark", `M${x - 18} 66V46h36v20z`),
    fill("slate", `M${x - 14} 46l6-14h4l4-22 4 22h4l6 14z`),
    fill("stone", box(x - 24, 64, 48, 4) + box(x - 20, 44, 40, 3) + box(x - 22, 112, 44, 3)),
    fill("lit", `${disc(x, 88, 12)}M${x - 10} ${street}v-20a10 10 0 0 1 20 0v20z`),
    fill("line", `M${x - 1} 80h2v8h6v2h-8zM${x - 14} 62v-10a4 4 0 0 1 8 0v10zM${x - 4} 62v-10a4 4 0 0 1 8 0v10zM${x + 6} 62v-10a4 4 0 0 1 8 0v10z`),
    fill("glass", box(x - 14, 122, 10, 18) + box(x + 4, 122, 10, 18)),
  ].join("");
}
