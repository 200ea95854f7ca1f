import { keysOf } from "#platform/keys-of.ts";
import { isSiret } from "#people";
import { networkOf } from "../../export/inclusion-networks.ts";
import type { PlaceFacts } from "../../saving/place-facts.ts";
import type { AccessMode, Fee, Public } from "../../vocabulary.ts";
import { isTheme, type Theme, themeCodes } from "../../vocabulary-themes.ts";
import { type Typology, typologies } from "../../vocabulary-typologies.ts";
import { readCommune } from "../checks/commune.ts";
import { readEmails, readPhone, readUrl, readUrls } from "../checks/contact.ts";
import { readLocation } from "../checks/coordinates.ts";
import { readDay } from "../checks/day.ts";
import { readHours } from "../checks/hours.ts";
import { only, say } from "../checks/say.ts";
import { namesOf, readTerms } from "../checks/terms.ts";
import { readText, requireText } from "../checks/text.ts";
import { type BrokenRecord, recordOf, type SourceRecord } from "../source-record.ts";
import type { Format, Reading } from "./format.ts";

const themeTerms = namesOf<Theme>(
  "themes",
  themeCodes.map((theme) => [theme, theme]),
);
const feeTerms: Readonly<Record<string, readonly Fee[]>> = { gratuit: ["free"], payant: ["paying"] };
const publicTerms: Readonly<Record<string, Public>> = {
  jeunes: "young_people",
  etudiants: "students",
  familles: "families",
  seniors: "seniors",
  femmes: "women",
};
const wayTerms: Readonly<Record<string, AccessMode>> = {
  "se-presenter": "walk_in",
  telephoner: "phone",
  "envoyer-un-courriel": "mail",
  "utiliser-lien-mobilisation": "book_online",
};

/** data·inclusion v1, « Structure »: each is a place. */
export const inclusionStructures: Format = {
  container: "table",
  needed: ["id", "nom", "date_maj", "code_insee", "code_postal", "commune"],
  required: ["id", "nom", "reseaux_porteurs", "date_maj"],

  read(record, reading) {
    const { notes, source, today } = reading;
    const sourceId = requireText(record.get("id"), { field: "id", most: 200 }, notes);
    const factsDate = readDay(record.get("date_maj"), "date_maj", today, notes);
    const name = requireText(record.get("nom"), { field: "nom", least: 2, most: 200 }, notes);
    const where = whereOf(record, reading);
    const said = <fact>(field: string, read: (raw: string, field: string) => fact) => say(record, field, notes, (raw) => read(raw, field));
    const reach = only({
      structure_pivot: said("siret", siretOf),
      description: said("description", (raw, field) => readText(raw, { field, most: 10_000, paragraphs: true }, notes)),
      phone: said("telephone", (raw, field) => readPhone(raw, field, notes)),
      emails: said("courriel", (raw, field) => readEmails(raw, field, notes)),
      websites: said("site_web", (raw, field) => readUrls(raw, field, notes)),
      hours: said("horaires_accueil", (raw, field) => readHours(raw, field, notes)),
      access_libre_url: said("accessibilite_lieu", (raw, field) => readUrl(raw, field, notes)),
      typologies: said("reseaux_porteurs", typologiesOf),
    });
    if (!sourceId || !factsDate || !name || !where || notes.problems.length > 0) return [];
    return [{ facts: { name, ...where, ...reach }, origin: { source, sourceId, factsDate } }];
  },
};

/**
 * data·inclusion v1, « Service »: what the places of the same source help with, all services of one together. A service does not say what
 * its structure is called: structures are brought in first.
 */
export const inclusionServices: Format = {
  container: "table",
  needed: ["structure_id", "date_maj"],
  required: ["structure_id", "thematiques"],
  asksKnown: true,
  join: joinServices,

  read(record, { known, notes, source, today }) {
    const sourceId = requireText(record.get("structure_id"), { field: "structure_id", most: 200 }, notes);
    const factsDate = readDay(record.get("date_maj"), "date_maj", today, notes);
    const themes = readTerms(record.get("thematiques"), "thematiques", themeTerms, notes).filter(isTheme);
    const place = sourceId && known.get(sourceId);
    if (sourceId && !place) notes.refuse("structure_id", "structure_unknown", sourceId);
    if (!sourceId || !factsDate || !place || notes.problems.length > 0) return [];
    const facts: PlaceFacts = { ...place, themes, ...offeredOf(record) };
    return [{ facts, origin: { source, sourceId, factsDate } }];
  },
};

/** The services of one structure, in the order of the file, with the lists of all; the youngest day counts. */
async function* joinServices(records: AsyncIterable<SourceRecord | BrokenRecord> | Iterable<SourceRecord | BrokenRecord>) {
  const together = new Map<string, SourceRecord[]>();
  for await (const record of records) {
    const id = "broken" in record ? "" : (record.get("structure_id") ?? "").trim();
    if ("broken" in record || id === "") yield record;
    else together.set(id, [...(together.get(id) ?? []), record]);
  }
  for (const services of together.values()) yield joined(services);
}

const lists = ["thematiques", "publics", "frais", "modes_mobilisation"];

function joined(services: readonly SourceRecord[]): SourceRecord {
  const first = services[0]!;
  const all = (field: string) => services.flatMap((service) => service.get(field) ?? []).filter(Boolean);
  const values = new Map([
    ["structure_id", (first.get("structure_id") ?? "").trim()],
    ["date_maj", all("date_maj").sort().at(-1) ?? ""],
  ]);
  for (const field of lists) if (first.get(field) !== null) values.set(field, [...new Set(all(field).flatMap(partsOf))].join("|"));
  return recordOf(first.line, values);
}

/** Lists of PostgreSQL's or JSON's making too: data·inclusion publishes the same table in several forms. */
const partsOf = (text: string | null): string[] =>
  (text ?? "")
    .split(/[|,]/)
    .map((part) => part.replace(/[[\]{}"']/g, "").trim())
    .filter(Boolean);

function offeredOf(record: SourceRecord): Partial<PlaceFacts> {
  const terms = <term>(field: string, of: Readonly<Record<string, term>>) => [...new Set(partsOf(record.get(field)).flatMap((part) => of[part] ?? []))];
  const fees = [...new Set(partsOf(record.get("frais")).flatMap((part) => feeTerms[part] ?? []))];
  const ways = terms("modes_mobilisation", wayTerms);
  // "Everyone" is said by saying nobody in particular.
  return { publics: terms("publics", publicTerms), ...(fees.length > 0 && { fees }), ...(ways.length > 0 && { access_modes: ways }) };
}

function whereOf(record: SourceRecord, { territory, notes }: Reading) {
  const typed = { insee: record.get("code_insee") ?? "", postal: record.get("code_postal") ?? "", name: record.get("commune") ?? "" };
  const settled = readCommune(typed, { insee: "code_insee", postal: "code_postal", name: "commune" }, territory, notes);
  const address = readText(record.get("adresse"), { field: "adresse", most: 300 }, notes) ?? "";
  const extra = only({
    address_extra: say(record, "complement_adresse", notes, (raw) => readText(raw, { field: "complement_adresse", most: 300 }, notes)),
  });
  if (!settled) return null;
  const { insee_code, postal_code } = settled;
  return { address, ...extra, insee_code, postal_code, ...readLocation(record, settled.commune, address ? "address" : "commune", notes) };
}

function siretOf(raw: string | null): string | null {
  const text = (raw ?? "").replaceAll(/\s/g, "");
  return isSiret(text) ? text : null;
}

/** A network tells of one typology; where several lead to it, the first that the schema lists. */
function typologiesOf(raw: string | null): Typology[] {
  const codes = keysOf(typologies);
  return partsOf(raw).flatMap((network) => codes.find((code) => networkOf[code] === network) ?? []);
}
