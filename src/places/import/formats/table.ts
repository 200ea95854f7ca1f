import { fold, requireText } from "../checks/text.ts";
import { readDay } from "../checks/day.ts";
import type { Format } from "./format.ts";
import { fieldOf, find, names, neededNames, readShared } from "./free-facts.ts";

const has = (columns: ReadonlySet<string>, ...facts: readonly (keyof typeof names)[]) => facts.some((fact) => names[fact].some((name) => columns.has(name)));

/** A table that somebody keeps, with titles of their own: a name, and a commune by its name, its code or a postal code. */
export const table: Format = {
  container: "table",
  needed: neededNames,
  required: [],
  misses(columns) {
    return [...(has(columns, "name") ? [] : ["nom"]), ...(has(columns, "commune", "insee", "postal") ? [] : ["commune"])];
  },

  read(record, reading) {
    const { notes, source, fileDay, today } = reading;
    const name = requireText(find(record, "name"), { field: fieldOf(record, "name"), least: 2, most: 200 }, notes);
    const day = find(record, "day");
    const factsDate = day ? readDay(day, fieldOf(record, "day"), today, notes) : fileDay;
    const shared = readShared(record, reading);
    const written = find(record, "id")?.trim();
    if (written && /^\d[.,]\d+E\+\d+$/i.test(written)) notes.refuse(fieldOf(record, "id"), "rounded", written);
    if (!name || !shared || !factsDate || notes.problems.length > 0) return [];
    // Without an identifier, a place is known again by what it is called and where it stands.
    const sourceId = written || [name, shared.insee_code, shared.address].map(fold).join("/").slice(0, 200);
    return [{ facts: { ...shared, name }, origin: { source, sourceId, factsDate } }];
  },
};
