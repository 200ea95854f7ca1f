import { keysOf } from "#platform/keys-of.ts";
import { cget } from "./cget.ts";
import { directory, directoryMap } from "./directory.ts";
import type { Format } from "./format.ts";
import { franceServices } from "./france-services.ts";
import { geojson } from "./geojson.ts";
import { inclusionServices, inclusionStructures } from "./inclusion.ts";
import { mednum } from "./mednum.ts";
import { table } from "./table.ts";

export const formats = {
  mednum,
  "france-services": franceServices,
  "inclusion-structures": inclusionStructures,
  "inclusion-services": inclusionServices,
  directory,
  "directory-map": directoryMap,
  cget,
  geojson,
  table,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = keysOf(formats);

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

/** What of the columns that a kind needs is not there. */
export function missingOf(name: FormatName, columns: ReadonlySet<string>): readonly string[] {
  const format: Format = formats[name];
  return [...format.required.filter((column) => !columns.has(column)), ...(format.misses?.(columns) ?? [])];
}

/** The kind that a file's columns belong to, the most demanding first: to say "this looks like…" when the wrong one was named. */
export function looksLike(container: Format["container"], columns: ReadonlySet<string>): FormatName | null {
  const fitting = formatNames.filter((name) => formats[name].container === container && missingOf(name, columns).length === 0);
  return fitting.sort((a, b) => formats[b].required.length - formats[a].required.length)[0] ?? null;
}
