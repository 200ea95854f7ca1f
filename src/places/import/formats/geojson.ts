import type { Entry } from "../../saving/entry.ts";
import { readDay } from "../checks/day.ts";
import { requireText } from "../checks/text.ts";
import type { Format } from "./format.ts";
import { fieldOf, find, neededNames, readShared } from "./free-facts.ts";

/** Points with properties, whoever drew them. One element may hold several places: "fabt-32; fabt-155" with as many names. */
export const geojson: Format = {
  container: "geojson",
  needed: neededNames,
  required: [],

  read(record, reading) {
    const { notes, source } = reading;
    const ids = split(requireText(find(record, "id"), { field: fieldOf(record, "id"), most: 1000 }, notes));
    const titles = split(requireText(find(record, "name"), { field: fieldOf(record, "name"), least: 2, most: 2000 }, notes));
    const day = find(record, "day");
    const factsDate = day ? readDay(day, fieldOf(record, "day"), reading.today, notes) : reading.fileDay;
    const shared = readShared(record, reading);
    const together = ids.length > 1 && ids.length === titles.length;
    const [places, called] = together ? [ids, titles] : [[ids.join(";")], [titles.join(" ; ")]];
    for (const name of called) {
      if (name.length < 2 || name.length > 200) notes.refuse(fieldOf(record, "name"), "name_length", name, name.length);
    }
    if (!shared || !factsDate || notes.problems.length > 0) return [];
    return places.map((sourceId, i): Entry => ({ facts: { ...shared, name: called[i]! }, origin: { source, sourceId, factsDate } }));
  },
};

function split(text: string | null): string[] {
  return (text ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
}
