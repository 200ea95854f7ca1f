import { isSiret, tidyNumber } from "#people";
import type { PlaceFacts } from "../../saving/place-facts.ts";
import { readCommune } from "../checks/commune.ts";
import { readEmails, readPhone, readUrl, readUrls } from "../checks/contact.ts";
import { readLocation } from "../checks/coordinates.ts";
import { readDay } from "../checks/day.ts";
import { readHours } from "../checks/hours.ts";
import { only, say } from "../checks/say.ts";
import { readTerms } from "../checks/terms.ts";
import { readText, requireText } from "../checks/text.ts";
import type { SourceRecord } from "../source-record.ts";
import type { Format, Reading } from "./format.ts";
import { nationalTerms as terms } from "./national-terms.ts";

/** The national schema of digital-mediation places (schéma LaMednum 1.0.2), and what its own validator lets through. */
export const mednum: Format = {
  container: "table",
  needed: ["id", "nom", "commune", "code_postal", "code_insee", "adresse", "date_maj"],
  required: ["id", "pivot", "nom", "commune", "code_postal", "adresse", "date_maj"],

  read(record, reading) {
    const { notes, source, today } = reading;
    const sourceId = requireText(record.get("id"), { field: "id", most: 200 }, notes);
    if (sourceId && /^\d[.,]\d+E\+\d+$/i.test(sourceId)) notes.refuse("id", "rounded", sourceId);
    const factsDate = readDay(record.get("date_maj"), "date_maj", today, notes);
    const identity = readIdentity(record, reading);
    const said = { ...readReach(record, reading), ...readOffer(record, reading) };
    const reason = readText(record.get("source"), { field: "source", most: 200 }, notes);
    if (!sourceId || !factsDate || !identity || notes.problems.length > 0) return [];
    return [{ facts: { ...identity, ...said }, origin: { source, sourceId, factsDate, ...(reason ? { reason } : {}) } }];
  },
};

function readIdentity(record: SourceRecord, { territory, notes }: Reading): PlaceFacts | null {
  const name = requireText(record.get("nom"), { field: "nom", least: 2, most: 200 }, notes);
  const address = requireText(record.get("adresse"), { field: "adresse", most: 300 }, notes);
  const typed = { insee: record.get("code_insee") ?? "", postal: record.get("code_postal") ?? "", name: record.get("commune") ?? "" };
  const settled = readCommune(typed, { insee: "code_insee", postal: "code_postal", name: "commune" }, territory, notes);
  if (!name || !address || !settled) return null;
  const { commune, insee_code, postal_code } = settled;
  return { name, address, insee_code, postal_code, ...readLocation(record, commune, "address", notes) };
}

/** Only columns that the file has are said. */
function readReach(record: SourceRecord, { notes }: Reading): Partial<PlaceFacts> {
  const said = <fact>(field: string, read: (raw: string) => fact) => say(record, field, notes, read);
  return only({
    structure_pivot: said("pivot", (raw) => readPivot(raw, notes)),
    structure_name: said("structure_parente", (raw) => readText(raw, { field: "structure_parente", most: 200 }, notes)),
    address_extra: said("complement_adresse", (raw) => readText(raw, { field: "complement_adresse", most: 300 }, notes)),
    summary: said("presentation_resume", (raw) => readText(raw, { field: "presentation_resume", most: 280, paragraphs: true }, notes)),
    description: said("presentation_detail", (raw) => readText(raw, { field: "presentation_detail", most: 10_000, paragraphs: true }, notes)),
    phone: said("telephone", (raw) => readPhone(raw, "telephone", notes)),
    emails: said("courriels", (raw) => readEmails(raw, "courriels", notes)),
    websites: said("site_web", (raw) => readUrls(raw, "site_web", notes)),
    booking_url: said("prise_rdv", (raw) => readUrl(raw, "prise_rdv", notes)),
    access_libre_url: said("fiche_acces_libre", (raw) => readUrl(raw, "fiche_acces_libre", notes)),
    hours: said("horaires", (raw) => readHours(raw, "horaires", notes)),
    other_labels: said("autres_formations_labels", (raw) => {
      return (readText(raw, { field: "autres_formations_labels", most: 1000 }, notes) ?? "")
        .split("|")
        .map((label) => label.trim())
        .filter(Boolean);
    }),
  });
}

function readOffer(record: SourceRecord, { notes }: Reading): Partial<PlaceFacts> {
  const said = <code extends string>(field: string, list: Parameters<typeof readTerms<code>>[2]) =>
    say(record, field, notes, (raw) => readTerms(raw, field, list, notes));
  return only({
    typologies: said("typologie", terms.typologies),
    services: said("services", terms.services),
    publics: said("publics_specifiquement_adresses", terms.publics),
    specific_care: said("prise_en_charge_specifique", terms.specificCare),
    fees: said("frais_a_charge", terms.fees),
    programmes: said("dispositif_programmes_nationaux", terms.programmes),
    training_labels: said("formations_labels", terms.trainingLabels),
    access_modes: said("modalites_acces", terms.accessModes),
    support_modes: said("modalites_accompagnement", terms.supportModes),
    mobility: said("itinerance", terms.mobility),
  });
}

/** SIRET, RNA or RIDET. The national convention writes zeros where none is known. */
function readPivot(raw: string, notes: Reading["notes"]): string | null {
  const text = readText(raw, { field: "pivot", most: 60 }, notes);
  if (text && /^\d[.,]\d+E\+\d+$/i.test(text)) return notes.refuse("pivot", "rounded", text);
  const typed = text && tidyNumber(text);
  // A spreadsheet takes the zero before a number away.
  const pivot = typed && isSiret(`0${typed}`) ? `0${typed}` : typed;
  if (!pivot || /^0+$/.test(pivot)) return null;
  if (isSiret(pivot) || /^W[A-Z0-9]{9}$/.test(pivot) || /^\d{9,10}$/.test(pivot)) return pivot;
  if (!/^\d{14}$/.test(pivot)) return notes.refuse("pivot", "pivot", pivot);
  // A slip of the pen in a number is no reason to lose the place: it belongs to nobody until somebody says to whom.
  notes.repair("pivot", "pivot_key", pivot);
  return null;
}
