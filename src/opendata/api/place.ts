import type { Dataset } from "#platform/open-data/dataset.ts";

/** Whether rows have a place: a longitude and a latitude. */
export const hasPlace = ({ fields }: Dataset): boolean => ["longitude", "latitude"].every((name) => fields.some((field) => field.name === name));
