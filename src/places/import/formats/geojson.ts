import type { Entry } from "../../saving/entry.ts";
import type { PlaceFacts } from "../../saving/place-facts.ts";
import { readCommune, type Settled } from "../checks/commune.ts";
import { readEmails, readPhone, readUrls } from "../checks/contact.ts";
import { readLocation } from "../checks/coordinates.ts";
import { readDay } from "../checks/day.ts";
import { readHours } from "../checks/hours.ts";
import { only, say } from "../checks/say.ts";
import { readText, requireText } from "../checks/text.ts";
import type { SourceRecord } from "../source-record.ts";
import type { Format, Reading } from "./format.ts";

/** Names under which files in the wild give each fact; the first that is there and not empty counts. */
const names = {
  id: ["id", "id_territoire", "identifiant", "@id", "ref", "gid", "objectid", "fid"],
  name: ["nom", "name", "lib_territoire", "libelle", "titre", "title"],
  address: ["adresse", "address", "addr"],
  insee: ["code_insee", "insee_com", "id_geo", "insee", "codgeo", "com_insee"],
  postal: ["code_postal", "cp", "postcode", "addr:postcode"],
  commune: ["commune", "lib_geo", "lib_com", "ville", "city", "addr:city"],
  website: ["site_web", "website", "url", "contact:website"],
  email: ["courriels", "courriel", "mail", "email", "contact:email"],
  phone: ["telephone", "phone", "contact:phone"],
  hours: ["horaires", "opening_hours"],
  summary: ["presentation_resume", "resume"],
  description: ["presentation_detail", "description"],
  day: ["date_maj", "updated_at"],
} as const;

const needed = ["id", "name", "insee", "postal", "commune", "day"] as const;

/** Points with properties, whoever drew them. One element may hold several places: "fabt-32; fabt-155" with as many names. */
export const geojson: Format = {
  container: "geojson",
  needed: needed.flatMap((fact) => names[fact]),
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

type Fact = keyof typeof names;

function fieldOf(record: SourceRecord, fact: Fact): string {
  return names[fact].find((name) => record.get(name)?.trim()) ?? names[fact][0];
}

function find(record: SourceRecord, fact: Fact): string | null {
  return record.get(fieldOf(record, fact));
}

/** What all places of one element have in common. */
function readShared(record: SourceRecord, reading: Reading): Omit<PlaceFacts, "name"> | null {
  const { notes } = reading;
  const settled = settle(record, reading);
  const said = <fact>(fact: Fact, read: (raw: string, field: string) => fact) => {
    const field = fieldOf(record, fact);
    return say(record, field, notes, (raw) => read(raw, field));
  };
  const text = (most: number) => (raw: string, field: string) => readText(raw, { field, most, paragraphs: true }, notes);
  const address = said("address", text(300)) ?? "";
  const reach = only({
    websites: said("website", (raw, field) => readUrls(raw, field, notes)),
    emails: said("email", (raw, field) => readEmails(raw, field, notes)),
    phone: said("phone", (raw, field) => readPhone(raw, field, notes)),
    hours: said("hours", (raw, field) => readHours(raw, field, notes)),
    summary: said("summary", text(280)),
    description: said("description", text(10_000)),
  });
  if (!settled) return null;
  const { insee_code, postal_code } = settled;
  return {
    address,
    insee_code,
    postal_code,
    ...readLocation(record, settled.commune, address ? "address" : "commune", notes),
    typologies: ["TIERS_LIEUX"],
    ...reach,
  };
}

function coordinates(record: SourceRecord) {
  return { longitude: record.get("longitude") ?? "", latitude: record.get("latitude") ?? "" };
}

/** By the properties; where they name no commune at all, by the point. */
function settle(record: SourceRecord, { territory, notes }: Reading): Settled | null {
  const typed = { insee: find(record, "insee") ?? "", postal: find(record, "postal") ?? "", name: find(record, "commune") ?? "" };
  const fields = { insee: fieldOf(record, "insee"), postal: fieldOf(record, "postal"), name: fieldOf(record, "commune") };
  const { longitude, latitude } = coordinates(record);
  const point = { longitude: Number(longitude || Number.NaN), latitude: Number(latitude || Number.NaN) };
  const located = typed.insee || typed.name || Number.isNaN(point.longitude + point.latitude) ? null : territory.locate(point).commune;
  if (located) notes.repair("geometry", "commune_by_point", located.name);
  return readCommune(located ? { ...typed, insee: located.code } : typed, fields, territory, notes);
}
