import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { contains, prepareArea } from "./area.ts";
import type { Geometry, Ring } from "./geometry.ts";

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const polygon = (...rings: Ring[]): Geometry => ({ type: "Polygon", coordinates: rings });
const holds = (geometry: Geometry, longitude: number, latitude: number) => contains(prepareArea(geometry), { longitude, latitude });

describe("whether an area holds a point", () => {
  it("leaves holes out", () => {
    const ring = polygon(box(0, 0, 10, 10), box(4, 4, 6, 6));
    expect(holds(ring, 1, 1)).toBe(true);
    expect(holds(ring, 5, 5)).toBe(false);
  });

  it("takes every part of an area in several parts", () => {
    const parts: Geometry = { type: "MultiPolygon", coordinates: [[box(0, 0, 1, 1)], [box(5, 5, 6, 6)]] };
    expect([holds(parts, 0.5, 0.5), holds(parts, 5.5, 5.5), holds(parts, 3, 3)]).toEqual([true, true, false]);
  });

  it("does not mind which way a ring turns", () => {
    const turned = polygon([...box(0, 0, 10, 10)].reverse(), box(4, 4, 6, 6));
    expect([holds(turned, 1, 1), holds(turned, 5, 5)]).toEqual([true, false]);
  });

  it("gives an area its western and southern edges and not the others", () => {
    const square = polygon(box(0, 0, 1, 1));
    expect([holds(square, 0, 0.5), holds(square, 0.5, 0), holds(square, 1, 0.5), holds(square, 0.5, 1)]).toEqual([true, true, false, false]);
  });

  it("gives a point on a common, crooked border to exactly one of two neighbours", () => {
    const coordinate = fc.double({ min: 0.2, max: 0.8, noNaN: true });
    fc.assert(
      fc.property(fc.array(coordinate, { minLength: 1, maxLength: 12 }), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(), (bends, part, pick) => {
        const border = [[0.5, 0], ...bends.map((x, i) => [x, (i + 1) / (bends.length + 1)]), [0.5, 1]] as [number, number][];
        const west = prepareArea(polygon([[0, 0], ...border, [0, 1], [0, 0]]));
        const east = prepareArea(polygon([[1, 0], [1, 1], ...border.toReversed(), [1, 0]]));
        const at = pick % (border.length - 1);
        const [[x1, y1], [x2, y2]] = [border[at]!, border[at + 1]!];
        const point = { longitude: x1 + (x2 - x1) * part, latitude: y1 + (y2 - y1) * part };
        expect([contains(west, point), contains(east, point)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it("is not disturbed by what is no number", () => {
    expect(holds(polygon(box(0, 0, 1, 1)), Number.NaN, 0.5)).toBe(false);
    expect(holds(polygon(box(0, 0, 1, 1)), 0.5, Infinity)).toBe(false);
  });
});
