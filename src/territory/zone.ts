import type { Geometry } from "./geometry/geometry.ts";

/** An area drawn across communes, such as a priority neighbourhood (kind "qpv"). */
export interface Zone {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly source: string;
  /** Of the demo: no such zone exists. */
  readonly fictitious: boolean;
  readonly geometry: Geometry;
  /** Inhabitants, where the publisher of the outlines says how many. */
  readonly population: number | null;
  /** Codes of the communes that it lies in. */
  readonly communes: readonly string[];
  /** True: `communes` was found by nearness, for want of contours and of the publisher's word. */
  readonly approximate: boolean;
}

export const qpv = "qpv";
