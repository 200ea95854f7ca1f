import { columnsInMetres } from "#platform/geometry/projections.ts";
import type { PlaceFacts } from "../../saving/place-facts.ts";
import { readCommune, type SettledCommune } from "../checks/commune.ts";
import { readEmails, readPhone, readUrls } from "../checks/contact.ts";
import { readLocation } from "../checks/coordinates.ts";
import { readHours } from "../checks/hours.ts";
import { only, say } from "../checks/say.ts";
import { readText } from "../checks/text.ts";
import { recordOf, type SourceRecord } from "../source-record.ts";
import type { Reading } from "./format.ts";

/** Names under which files in the wild give each fact; the first that is there and not empty counts. Titles of tables are folded: "Code postal" is code_postal. */
export const names = {
  id: ["id", "id_territoire", "identifiant", "@id", "ref", "reference", "gid", "objectid", "fid"],
  name: [
    "nom",
    "name",
    "nom_du_lieu",
    "nom_lieu",
    "lieu",
    "nom_du_tiers_lieu",
    "tiers_lieu",
    "nom_de_la_structure",
    "nom_structure",
    "denomination",
    "enseigne",
    "intitule",
    "lib_territoire",
    "libelle",
    "titre",
    "title",
  ],
  address: ["adresse", "address", "addr", "adresse_postale", "adresse_complete", "rue", "voie", "adresse_1"],
  extra: ["complement_adresse", "complement_d_adresse", "complement", "adresse_2"],
  insee: ["code_insee", "insee_com", "id_geo", "insee", "codgeo", "com_insee", "code_commune"],
  postal: ["code_postal", "cp", "postcode", "addr:postcode", "codepostal", "cp_ville"],
  commune: ["commune", "ville", "lib_geo", "lib_com", "city", "addr:city", "nom_commune", "localite"],
  website: ["site_web", "website", "site_internet", "site", "url", "contact:website", "web"],
  email: [
    "courriels",
    "courriel",
    "mail",
    "email",
    "e_mail",
    "mails",
    "emails",
    "mel",
    "adresse_mail",
    "adresse_e_mail",
    "adresse_electronique",
    "contact:email",
  ],
  phone: ["telephone", "phone", "tel", "telephones", "numero_de_telephone", "contact:phone"],
  hours: ["horaires", "opening_hours", "horaires_d_ouverture", "horaires_ouverture", "jours_et_horaires", "ouverture"],
  summary: ["presentation_resume", "resume"],
  description: ["presentation_detail", "description", "presentation"],
  structure: ["structure_parente", "structure_porteuse", "structure", "porteur", "gestionnaire"],
  day: ["date_maj", "updated_at", "date_de_mise_a_jour", "date_mise_a_jour", "mise_a_jour", "maj"],
  longitude: ["longitude", "lon", "lng", "long", "x", "coord_x", ...columnsInMetres("x")],
  latitude: ["latitude", "lat", "y", "coord_y", ...columnsInMetres("y")],
  point: ["geo_point_2d", "coordonnees", "coordonnees_gps", "gps"],
} as const;

const needed = ["id", "name", "insee", "postal", "commune", "day"] as const;
export const neededNames: readonly string[] = needed.flatMap((fact) => names[fact]);

type Fact = keyof typeof names;

export function fieldOf(record: SourceRecord, fact: Fact): string {
  return names[fact].find((name) => record.get(name)?.trim()) ?? names[fact][0];
}

export function find(record: SourceRecord, fact: Fact): string | null {
  return record.get(fieldOf(record, fact));
}

/** What all places of one record have in common. */
export function readShared(record: SourceRecord, reading: Reading): Omit<PlaceFacts, "name"> | null {
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
    address_extra: said("extra", text(300)),
    structure_name: said("structure", text(200)),
  });
  if (!settled) return null;
  const { insee_code, postal_code } = settled;
  return {
    address,
    insee_code,
    postal_code,
    ...readLocation(located(record), settled.commune, address ? "address" : "commune", notes),
    typologies: ["TIERS_LIEUX"],
    ...reach,
  };
}

/** The record with its point under the names that all formats share; "50.69, 3.17" in one cell are latitude and longitude. */
function located(record: SourceRecord): SourceRecord {
  const [latitude, longitude] = (find(record, "point") ?? "").split(/\s*[,;]\s*|\s+/).filter((part) => /\d/.test(part));
  const x = find(record, "longitude") ?? longitude;
  const y = find(record, "latitude") ?? latitude;
  return recordOf(record.line, new Map([...(x === undefined ? [] : [["longitude", x] as const]), ...(y === undefined ? [] : [["latitude", y] as const])]));
}

/** By the properties; where they name no commune at all, by the point. */
function settle(record: SourceRecord, { territory, notes }: Reading): SettledCommune | null {
  const typed = { insee: find(record, "insee") ?? "", postal: find(record, "postal") ?? "", name: find(record, "commune") ?? "" };
  const fields = { insee: fieldOf(record, "insee"), postal: fieldOf(record, "postal"), name: fieldOf(record, "commune") };
  const [longitude, latitude] = [find(record, "longitude"), find(record, "latitude")];
  const point = { longitude: Number(longitude || Number.NaN), latitude: Number(latitude || Number.NaN) };
  const located = typed.insee || typed.name || Number.isNaN(point.longitude + point.latitude) ? null : territory.locate(point).commune;
  if (located) notes.repair("geometry", "commune_by_point", located.name);
  return readCommune(located ? { ...typed, insee: located.code } : typed, fields, territory, notes);
}
