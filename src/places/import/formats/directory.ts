import { keysOf } from "#platform/keys-of.ts";
import type { PlaceFacts } from "../../saving/place-facts.ts";
import { groupWords, precisionWords, stageWords, wheelchairWords } from "../../export/own-words.ts";
import { activities, type Activity } from "../../vocabulary-activities.ts";
import { allThemes, type Theme, themeCodes } from "../../vocabulary-themes.ts";
import { only, say } from "../checks/say.ts";
import { namesOf, readTerms } from "../checks/terms.ts";
import { fold, readText } from "../checks/text.ts";
import type { SourceRecord } from "../source-record.ts";
import type { Format, Reading } from "./format.ts";
import { mednum } from "./mednum.ts";

const activityTerms = namesOf<Activity>(
  "activities",
  keysOf(activities).map((code) => [activities[code].fr, code]),
);
const themeTerms = namesOf<Theme>(
  "themes",
  themeCodes.map((theme) => [theme, theme]),
);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The directory as the house itself gives it, back again: from this house or from another, as it was or after somebody worked on it in a
 * spreadsheet. A place that is there is known by its identifier; one that is not comes in under its own.
 */
export const directory: Format = {
  container: "table",
  needed: mednum.needed,
  required: [...mednum.required, "code_insee", "etape", "url"],

  read(whole, reading) {
    const record = withoutOwnPages(whole);
    return mednum.read(record, reading).map(({ facts: { location_precision: _told, ...facts }, origin }) => {
      const id = origin.sourceId.toLowerCase();
      const slug = /\/lieux\/([a-z0-9-]{1,100})\/?$/.exec(record.get("url")?.trim() ?? "")?.[1];
      const kept = uuid.test(id) ? { kept: { id, slug: slug ?? null } } : {};
      const own = ownFacts(record, reading);
      // What the services mean besides is told, and is no fact of its own; files of before did not tell the two apart.
      const implied = new Set(deducedThemes(record) ?? allThemes({ services: facts.services ?? [], themes: [] }));
      const themes = own.themes && { themes: own.themes.filter((theme) => !implied.has(theme)) };
      // Where no address is known the commune stands for it.
      const address = fold(facts.address) === fold(record.get("commune") ?? "") ? "" : facts.address;
      return { facts: { ...facts, ...own, ...themes, address }, origin: { ...origin, ...kept, ...(origin.reason ? { saidBy: origin.reason } : {}) } };
    });
  },
};

/** Where the house that gave the file takes appointments itself, its own page stands for the address of a place: that is no fact of the place. */
function withoutOwnPages(record: SourceRecord): SourceRecord {
  const originOf = (field: string) => URL.parse(record.get(field)?.trim() ?? "")?.origin;
  const booked = originOf("prise_rdv");
  if (booked === undefined || booked !== originOf("url")) return record;
  return { line: record.line, get: (field) => (field === "prise_rdv" ? null : record.get(field)) };
}

function deducedThemes(record: SourceRecord): readonly string[] | null {
  return record.get("thematiques_deduites")?.split("|").filter(Boolean) ?? null;
}

/** The same as points with properties. */
export const directoryMap: Format = { ...directory, container: "geojson" };

function ownFacts(record: SourceRecord, { notes }: Reading): Partial<PlaceFacts> {
  const said = <fact>(field: string, read: (raw: string, field: string) => fact) => say(record, field, notes, (raw) => read(raw, field));
  const oneOf = <code extends string>(words: Readonly<Record<code, string>>) => {
    return (raw: string, field: string): code | null => {
      const found = keysOf(words).find((code) => fold(words[code]) === fold(raw));
      return found ?? (raw.trim() === "" ? null : notes.refuse(field, "word", raw));
    };
  };
  const count = (raw: string, field: string): number | null => {
    const [, figures] = /^\s*(\d{1,6})(?:[.,]0+)?\s*$/.exec(raw) ?? [];
    return Number(figures) > 0 ? Number(figures) : raw.trim() === "" ? null : notes.refuse(field, "word", raw);
  };
  return only({
    stage: said("etape", oneOf(stageWords)) ?? undefined,
    activities: said("activites", (raw, field) => readTerms(raw, field, activityTerms, notes)),
    themes: said("thematiques", (raw, field) => readTerms(raw, field, themeTerms, notes)),
    accessibility_note: said("precisions_acces", (raw, field) => readText(raw, { field, most: 2000, paragraphs: true }, notes)),
    price_note: said("precisions_tarifs", (raw, field) => readText(raw, { field, most: 2000, paragraphs: true }, notes)),
    languages: said("langues", (raw, field) => raw.split("|").filter((code) => code !== "" && (/^[a-z]{2}$/.test(code) || notes.refuse(field, "word", code)))),
    capacity: said("capacite", count),
    desks: said("postes", count),
    target_group: said("groupe_vise", oneOf(groupWords)),
    wheelchair: said("fauteuil_roulant", oneOf(wheelchairWords)),
    location_precision: said("precision_point", oneOf(precisionWords)) ?? undefined,
  });
}
