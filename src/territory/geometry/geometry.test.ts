import { describe, expect, it } from "vitest";

import { type Geometry, readGeometry } from "./geometry.ts";
import { areaKm2, centroid, pointInside } from "./measure.ts";
import { findNeighbours } from "./neighbours.ts";
import { distanceMetres } from "./point.ts";
import { fitProjection, outlinePath } from "./projection.ts";

const square = (west: number, south: number, side = 1): Extract<Geometry, { type: "Polygon" }> => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

describe("reading a geometry from a file", () => {
  it.each([
    ["a point", { type: "Point", coordinates: [3, 50] }, "not_an_area"],
    ["nothing", null, "not_an_area"],
    ["no polygon", { type: "MultiPolygon", coordinates: [] }, "empty"],
    [
      "a ring that does not close",
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ],
        ],
      },
      "open_ring",
    ],
    [
      "a ring too short",
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [0, 0],
          ],
        ],
      },
      "short_ring",
    ],
    [
      "metres of Lambert 93",
      {
        type: "Polygon",
        coordinates: [
          [
            [704000, 7059000],
            [705000, 7059000],
            [705000, 7060000],
            [704000, 7059000],
          ],
        ],
      },
      "not_degrees",
    ],
    [
      "text for numbers",
      {
        type: "Polygon",
        coordinates: [
          [
            ["3", "50"],
            [1, 0],
            [1, 1],
            ["3", "50"],
          ],
        ],
      },
      "not_degrees",
    ],
    ["rings of nothing", { type: "Polygon", coordinates: [null] }, "not_an_area"],
  ])("refuses %s", (_, value, problem) => {
    expect(readGeometry(value)).toEqual({ ok: false, problem });
  });

  it("takes positions with a height", () => {
    expect(
      readGeometry({
        type: "Polygon",
        coordinates: [
          [
            [0, 0, 5],
            [1, 0, 5],
            [1, 1, 5],
            [0, 0, 5],
          ],
        ],
      }).ok,
    ).toBe(true);
  });
});

describe("measuring", () => {
  it("finds Lille and Roubaix ten kilometres apart", () => {
    expect(distanceMetres({ longitude: 3.0586, latitude: 50.6365 }, { longitude: 3.1746, latitude: 50.6942 })).toBeCloseTo(10_400, -3);
  });

  it("takes holes out of an area", () => {
    const whole = square(3, 50, 0.1);
    const hollow: Geometry = { type: "Polygon", coordinates: [whole.coordinates[0]!, square(3.02, 50.02, 0.05).coordinates[0]!] };
    expect(areaKm2(hollow) / areaKm2(whole)).toBeCloseTo(0.75, 3);
  });

  it("puts a label inside a crescent whose middle is outside", () => {
    const crescent: Geometry = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 9],
          [9, 9],
          [9, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    };
    const { longitude, latitude } = pointInside(crescent);
    expect(longitude > 9 || latitude < 1 || latitude > 9).toBe(true);
    expect(centroid(crescent).longitude).toBeLessThan(9);
  });

  it("knows neighbours by a common side, not by a corner", () => {
    const found = findNeighbours(
      new Map([
        ["a", square(0, 0)],
        ["b", square(1, 0)],
        ["c", square(1, 1)],
      ]),
    );
    expect([found.get("a"), found.get("b"), found.get("c")]).toEqual([["b"], ["a", "c"], ["b"]]);
  });

  it("draws inside the box it announces", () => {
    const projection = fitProjection([square(3, 50, 0.5)], 480);
    expect(projection.viewBox.width).toBe(480);
    expect(outlinePath(square(3, 50, 0.5), projection)).toMatch(/^M\d+ \d+l[\d .-]+z$/);
    expect(projection.toMap({ longitude: 3, latitude: 50.5 })).toEqual({ x: 8, y: 8 });
  });
});
