import { describe, expect, it } from "vitest";

import { distanceMetres, readTerritory, type Territory } from "#territory";
import { schematicAreas } from "../../places/map/schematic-areas.ts";
import { buildTerritory } from "../../territory/build-territory.ts";
import { readTerritoryRows } from "../../territory/territory.query.ts";
import { actsHouse, textOf } from "../acts.testing.ts";
import { placeOf, pressedAt, sizes, spotOf, type View, viewOf } from "./where-map.ts";
import { typed } from "./writing.testing.ts";

const house = await actsHouse();
const { db } = house;
const process = await house.addProcess();
const write = `/participer/${process.slug}/deposer`;
const [lille, roubaix] = ["59350", "59512"];

const schematic = await readTerritory(db);
/** The same communes with contours, which are drawn to scale. */
async function withContours(): Promise<Territory> {
  const rows = await readTerritoryRows(db);
  const rings = new Map(schematicAreas(schematic.communes).map(({ commune, ring }) => [commune.code, ring]));
  const communes = rows.communes.map((row) => {
    const ring = rings.get(row.code);
    return { ...row, geometry: ring ? { type: "Polygon" as const, coordinates: [ring] } : row.geometry, contour_source: "Essai" };
  });
  return buildTerritory({ ...rows, communes });
}
const drawings = [
  ["schematic", schematic],
  ["official", await withContours()],
] as const;

/** Where a browser would say that somebody pressed to hit this spot. */
const pixelOf = (view: View, width: number, { x, y }: { x: number; y: number }) => {
  const scale = width / view.width;
  return { x: Math.round((x - view.x) * scale), y: Math.round((y - view.y) * scale) };
};

describe.each(drawings)("the %s plan", (kind, territory) => {
  const { map, communes } = territory;
  const plans = (code: string) => sizes.flatMap(({ width }) => [viewOf(map!, code), viewOf(map!, null)].map((view) => ({ view, width })));

  it("gives the middle of each commune back, to a pixel", () => {
    expect([communes.length, map!.official]).toEqual([95, kind === "official"]);
    for (const { code, point, areaKm2 } of communes) {
      const at = territory.position(point!, code)!;
      for (const { view, width } of plans(code)) {
        const pressed = pressedAt(territory, spotOf(view, width, pixelOf(view, width, at)), code)!;
        const pixel = view.width / width;
        const redrawn = territory.position(pressed.point, code)!;
        expect(pressed.commune.code).toBe(code);
        expect(Math.hypot(redrawn.x - at.x, redrawn.y - at.y), code).toBeLessThan(pixel + 0.2);
        // A unit is 80 metres; a pane of the schematic drawing that is smaller than its commune makes more of it.
        const unit = kind === "official" ? 90 : Math.max(90, 40 * Math.sqrt(areaKm2 ?? 5));
        expect(distanceMetres(pressed.point, point!), code).toBeLessThan((pixel + 0.2) * unit);
      }
    }
  });

  it("draws each mark in the commune pressed, close to the finger, whatever commune was chosen before", () => {
    for (const { code, x, y } of map!.cells) {
      for (const turn of [0, 1, 2, 3, 4, 5]) {
        const spot = { x: x + 6 * Math.cos(turn), y: y + 6 * Math.sin(turn) };
        for (const chosen of [null, lille!, code]) {
          const pressed = pressedAt(territory, spot, chosen);
          if (!pressed) continue;
          const place = placeOf(territory, pressed.point, chosen);
          expect(place?.commune.code).toBe(pressed.commune.code);
          // Near an edge the schematic drawing moves it in.
          expect(Math.hypot(place!.at.x - spot.x, place!.at.y - spot.y)).toBeLessThan(kind === "official" ? 0.2 : 5);
        }
      }
    }
  });

  it("shows every commune whole", () => {
    for (const { code, x, y } of map!.cells) {
      const view = viewOf(map!, code);
      expect(view.code).toBe(code);
      expect(x > view.x && x < view.x + view.width && y > view.y && y < view.y + view.height).toBe(true);
    }
  });
});

const pressAt = (code: string, at: { x: number; y: number }, name = "carte", plan: string | null = code) => {
  const { width } = sizes.find((size) => size.name === name)!;
  const pixel = pixelOf(viewOf(schematic.map!, plan), width, at);
  return { plan: plan ?? "", [`${name}.x`]: String(pixel.x), [`${name}.y`]: String(pixel.y) };
};
const middleOf = (code: string) => schematic.map!.cells.find((cell) => cell.code === code)!;
const pointIn = (page: string) => /name="point" value="([^"]*)"/.exec(page)?.[1] ?? "";
const communeIn = (page: string) => /name="commune"[\s\S]*?<option value="(\w+)" selected/.exec(page)?.[1];
async function press(fields: Record<string, string>, at = write) {
  const answer = await house.post(at, { ...typed, ...fields });
  const next = answer.headers.get("location") ?? "";
  return { status: answer.status, next, page: await textOf(house.get(next)) };
}

describe("pressing the plan", () => {
  it.each(["carte", "petite-carte"])("puts a mark there and keeps all that was typed: %s", async (name) => {
    const { status, next, page } = await press(pressAt(roubaix!, middleOf(roubaix!), name));
    expect([status, next]).toEqual([303, expect.stringMatching(/\?fait=repere#plan$/)]);
    const [latitude, longitude] = pointIn(page).split(", ").map(Number) as [number, number];
    expect(distanceMetres({ latitude, longitude }, schematic.communeByCode(roubaix!)!.commune.point!)).toBeLessThan(300);
    for (const kept of [
      typed.titre,
      typed.texte,
      typed.adresse,
      typed.cout,
      "Le repère est posé",
      "Repère : Roubaix",
      'class="mark open"',
      "Retirer le repère",
    ])
      expect(page).toContain(kept);
    expect(communeIn(page)).toBe(roubaix);
    // The draft goes on to be checked as it is.
    const on = await house.post(next.split(/[?#]/)[0]!, { act: "next" });
    expect(on.headers.get("location")).toMatch(/\/verifier$/);
  });

  it("on the metropolis chooses the commune too, then shows its plan", async () => {
    const { page } = await press({ ...pressAt(lille!, middleOf(lille!), "carte", null), commune: "" });
    expect(communeIn(page)).toBe(lille);
    expect(page).toContain(`/participer/idees/plan/${lille}.svg`);
    expect(page).toContain("Plan de Lille");
  });

  it("outside the commune chosen keeps the point, and says where it is", async () => {
    const { page } = await press(pressAt(lille!, middleOf(lille!), "carte", null));
    expect(pointIn(page)).toMatch(/^50\.\d+, 3\.\d+$/);
    expect(communeIn(page)).toBe(roubaix);
    expect(page).toContain("Le repère est à Lille, et vous avez choisi Roubaix");
  });

  it("outside the metropolis changes nothing, and says so", async () => {
    const { page } = await press({ plan: "", "carte.x": "1", "carte.y": "1", point: "50.69, 3.17" });
    expect(page).toContain("hors de la métropole");
    expect(pointIn(page)).toBe("50.69, 3.17");
  });

  it.each([
    ["by keyboard", { "carte.x": "0", "carte.y": "0" }],
    ["with one number", { "carte.x": "12" }],
    ["with words", { "carte.x": "ici", "carte.y": "là" }],
    ["with nothing", { "carte.x": "", "carte.y": "" }],
    ["with no number", { "carte.x": "NaN", "carte.y": "1e999" }],
  ])("%s gives no place, and says how to write one", async (_, fields) => {
    const { next, page } = await press({ plan: roubaix!, ...fields });
    expect(next).toContain("fait=sans-endroit#plan");
    expect(page).toContain("Aucun endroit n’a été indiqué");
    expect(page).toContain("Lieu précis");
    expect([pointIn(page), page.includes(typed.titre)]).toEqual(["", true]);
  });

  it.each([
    ["negative", "-40", "-999999999"],
    ["huge", "999999999", "999999999"],
  ])("takes %s coordinates to the edge of the plan", async (_, x, y) => {
    const { status, page } = await press({ plan: roubaix!, "carte.x": x, "carte.y": y });
    expect(status).toBe(303);
    expect(page).toContain(typed.titre);
    const point = pointIn(page);
    if (point) expect(schematic.locate({ latitude: Number(point.split(", ")[0]), longitude: Number(point.split(", ")[1]) }).commune).not.toBeNull();
  });

  it("of a commune that is none is taken to be the metropolis’", async () => {
    const { status } = await press({ plan: "<script>", "carte.x": "300", "carte.y": "300" });
    expect(status).toBe(303);
  });

  it("is undone by a button, and the plan of another commune shown by another", async () => {
    const { next } = await press(pressAt(roubaix!, middleOf(roubaix!)));
    const draft = next.split(/[?#]/)[0]!;
    const removed = await press({ point: "50.69, 3.17", act: "unmark" }, draft);
    expect(pointIn(removed.page)).toBe("");
    expect(removed.page).toContain("Le repère est retiré");
    const other = await press({ commune: lille!, act: "plan" }, draft);
    expect(other.page).toContain("Plan de Lille");
  });

  it("is not what Enter does: another button comes first", async () => {
    const page = await textOf(house.get(write));
    const form = page.slice(page.indexOf('<form class="form"'));
    expect(form.indexOf("<button")).toBeLessThan(form.indexOf('type="image"'));
  });
});

describe("the picture of a plan", () => {
  it("is for everybody, with its size, without script", async () => {
    for (const code of [roubaix!, "metropole"]) {
      const answer = await house.get(`/participer/idees/plan/${code}.svg?largeur=640`);
      const picture = await answer.text();
      expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([200, "image/svg+xml", "public, max-age=3600"]);
      expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="640" height="\d+"/);
      expect(picture).toContain(">Roubaix</text>");
      expect(picture).not.toMatch(/<script|href=/);
    }
  });

  it.each(["00000.svg?largeur=640", "59512.svg?largeur=9999999", "59512.svg"])("is not found as %s", async (name) => {
    expect((await house.get(`/participer/idees/plan/${name}`)).status).toBe(404);
  });
});
