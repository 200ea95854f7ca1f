import { cget } from "./cget.ts";
import type { Format } from "./format.ts";
import { franceServices } from "./france-services.ts";
import { geojson } from "./geojson.ts";
import { inclusionServices, inclusionStructures } from "./inclusion.ts";
import { mednum } from "./mednum.ts";

export const formats = {
  mednum,
  "france-services": franceServices,
  "inclusion-structures": inclusionStructures,
  "inclusion-services": inclusionServices,
  cget,
  geojson,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

/** The kind that a file's columns belong to, the most demanding first: to say "this looks like…" when the wrong one was named. */
export function looksLike(container: Format["container"], columns: ReadonlySet<string>): FormatName | null {
  const fitting = formatNames.filter((name) => formats[name].container === container && formats[name].required.every((column) => columns.has(column)));
  return fitting.sort((a, b) => formats[b].required.length - formats[a].required.length)[0] ?? null;
}
