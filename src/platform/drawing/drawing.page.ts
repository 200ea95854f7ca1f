import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { wholeText } from "#platform/web/whole-text.ts";
import { routes } from "../web/routes.ts";
import { diceOf } from "./dice.ts";
import { readDrawing } from "./drawing.ts";
import { drawPlace, type PlaceTheme } from "./houses.ts";
import { darkSheet } from "./ink.ts";
import { drawObject, type Family, objects } from "./objects.ts";
import { drawIdea, drawProcess, type Theme } from "./scenes.ts";
import { withSlopes } from "./slopes.ts";
import { height } from "./shapes.ts";
import { type Thing, things } from "./things.ts";

/** A drawing, by its name alone: nothing of the database. */
export default page("platform/drawing", routes.drawing, {
  access: anyone,

  async get({ params, appearance, headers }) {
    const drawing = readDrawing(params.name);
    if (!drawing) throw new NotFound();
    const width = drawing.wide ? 520 : 320;
    const { roofs } = await appearance();
    const drawn = roofs === "flemish" ? draw(drawing, width) : withSlopes(draw(drawing, width));
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${darkSheet(drawn)}${drawn}</svg>`;
    // A week: the next version of the house may draw otherwise.
    return wholeText(svg, { headers }, { headers: new Headers({ "content-type": "image/svg+xml", "cache-control": "public, max-age=604800" }) });
  },
});

function draw({ subject, theme, seed }: NonNullable<ReturnType<typeof readDrawing>>, width: number): string {
  const dice = diceOf(seed);
  if (subject === "lieu") return drawPlace(dice, theme as PlaceTheme, width);
  if (subject === "idee") return drawIdea(dice, theme as Theme, width);
  if (subject === "demarche") return drawProcess(dice, theme as Theme, width);
  return drawObject(dice, subject === "objet" ? things[theme as Thing] : objects[theme as Family], width);
}
