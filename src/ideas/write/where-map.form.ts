import type { Reader } from "#platform/web/reader.ts";
import type { Commune, Territory } from "#territory";
import type { DraftFields } from "./draft.ts";
import { pressedAt, sizes, spotOf, viewOf } from "./where-map.ts";

/** What came of the plan: a mark, none any more, a press without a place (by keyboard), one outside the metropolis, another plan. */
const mapNotes = ["repere", "sans-repere", "sans-endroit", "dehors", "plan"] as const;
export type MapNote = (typeof mapNotes)[number];

/** What an address says came of the plan. */
export const mapNoteOf = (done: string | null | undefined): MapNote | null => mapNotes.find((one) => one === done) ?? null;

interface Press {
  readonly fields: DraftFields;
  /** Null: the plan was not what was pressed. */
  readonly mapNote: MapNote | null;
}

interface Ground {
  readonly territory: Territory;
  readonly communes: readonly Commune[];
}

/** Takes a press on the plan into the fields: the point, and the commune where none was chosen. All else stays as it was typed. */
export function takePress(form: Pick<Reader, "text" | "all">, fields: DraftFields, { territory, communes }: Ground): Press {
  const button = form.text("act");
  if (button === "unmark") return { fields: { ...fields, point: "" }, mapNote: "sans-repere" };
  if (button === "plan") return { fields, mapNote: "plan" };
  const size = sizes.find(({ name }) => [...form.all(`${name}.x`), ...form.all(`${name}.y`)].length > 0);
  if (!size || !territory.map) return { fields, mapNote: null };
  const [x, y] = [pixels(form.text(`${size.name}.x`)), pixels(form.text(`${size.name}.y`))];
  // A key pressed on a picture gives its first corner, or nothing.
  if (x === null || y === null || (x === 0 && y === 0)) return { fields, mapNote: "sans-endroit" };
  const spot = spotOf(viewOf(territory.map, form.text("plan") || null), size.width, { x, y });
  const pressed = pressedAt(territory, spot, fields.commune || null);
  if (!pressed) return { fields, mapNote: "dehors" };
  const { latitude, longitude } = pressed.point;
  const commune = fields.commune || (communes.includes(pressed.commune) ? pressed.commune.code : "");
  return { fields: { ...fields, commune, point: `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` }, mapNote: "repere" };
}

/** Browsers send whole pixels of the picture; null: no number. */
function pixels(typed: string): number | null {
  return /^-?\d{1,9}(?:\.\d{1,9})?$/.test(typed) ? Number(typed) : null;
}
