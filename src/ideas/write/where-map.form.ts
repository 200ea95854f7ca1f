import type { Commune, Territory } from "#territory";
import type { Typed } from "./draft.ts";
import { pressedAt, sizes, spotOf, viewOf } from "./where-map.ts";

/** What came of the plan: a mark, none any more, a press without a place (by keyboard), one outside the metropolis, another plan. */
const tellings = ["repere", "sans-repere", "sans-endroit", "dehors", "plan"] as const;
export type MapNote = (typeof tellings)[number];

/** What an address says came of the plan. */
export const toldBy = (said: string | null | undefined): MapNote | null => tellings.find((one) => one === said) ?? null;

interface Taken {
  readonly typed: Typed;
  /** Null: the plan was not what was pressed. */
  readonly told: MapNote | null;
}

interface Ground {
  readonly territory: Territory;
  readonly communes: readonly Commune[];
}

type Text = Readonly<Record<string, string>>;

/** Takes a press on the plan into the fields: the point, and the commune where none was chosen. All else stays as it was typed. */
export function takePress(text: Text, typed: Typed, { territory, communes }: Ground): Taken {
  if (text["acte"] === "sans-repere") return { typed: { ...typed, point: "" }, told: "sans-repere" };
  if (text["acte"] === "plan") return { typed, told: "plan" };
  const size = sizes.find(({ name }) => text[`${name}.x`] !== undefined || text[`${name}.y`] !== undefined);
  if (!size || !territory.map) return { typed, told: null };
  const [x, y] = [pixels(text[`${size.name}.x`]), pixels(text[`${size.name}.y`])];
  // A key pressed on a picture gives its first corner, or nothing.
  if (x === null || y === null || (x === 0 && y === 0)) return { typed, told: "sans-endroit" };
  const spot = spotOf(viewOf(territory.map, text["plan"] ?? null), size.width, { x, y });
  const pressed = pressedAt(territory, spot, typed.commune || null);
  if (!pressed) return { typed, told: "dehors" };
  const { latitude, longitude } = pressed.point;
  const commune = typed.commune || (communes.includes(pressed.commune) ? pressed.commune.code : "");
  return { typed: { ...typed, commune, point: `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` }, told: "repere" };
}

/** Browsers send whole pixels of the picture; null: no number. */
function pixels(typed: string | undefined): number | null {
  return typed !== undefined && /^-?\d{1,9}(?:\.\d{1,9})?$/.test(typed) ? Number(typed) : null;
}
