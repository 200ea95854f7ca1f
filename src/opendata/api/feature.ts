import type { DatasetRow } from "#platform/open-data/dataset.ts";
import type { RecordRow } from "./record.query.ts";

/** A row as GeoJSON (RFC 7946): its point, and its other fields. */
export function featureOf({ key, row }: RecordRow): object {
  const { longitude, latitude, ...properties } = row;
  const geometry = typeof longitude === "number" && typeof latitude === "number" ? { type: "Point", coordinates: [longitude, latitude] } : null;
  return { type: "Feature", id: key, geometry, properties: properties satisfies DatasetRow };
}
