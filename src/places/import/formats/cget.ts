import type { PlaceFacts } from "../../saving/place-facts.ts";
import { readCommune } from "../checks/commune.ts";
import { readUrls } from "../checks/contact.ts";
import { readLocation } from "../checks/coordinates.ts";
import { requireText } from "../checks/text.ts";
import type { Notes } from "../notes.ts";
import type { Format } from "./format.ts";

/** "Tiers lieux à dominante coworking": the last word of the survey's own typology. */
const dominant: Record<string, Pick<PlaceFacts, "typologies" | "activities">> = {
  coworking: { typologies: ["TIERS_LIEUX"], activities: ["coworking"] },
  fablab: { typologies: ["TIERS_LIEUX", "FABLAB"], activities: ["fablab"] },
  culturelle: { typologies: ["TIERS_LIEUX"], activities: ["culture"] },
  sociale: { typologies: ["TIERS_LIEUX"], activities: ["citizen_meetings"] },
};

/** The survey of third places by the CGET (2019). */
export const cget: Format = {
  container: "geojson",
  needed: ["id", "nom", "adresse", "code_insee", "code_postal", "commune"],
  required: ["id", "nom", "adresse", "code_insee", "typologie_cget"],

  read(record, { territory, source, fileDay, notes }) {
    const get = (field: string) => record.get(field) ?? "";
    const sourceId = requireText(record.get("id"), { field: "id", most: 200 }, notes);
    const name = requireText(record.get("nom"), { field: "nom", least: 2, most: 200 }, notes);
    const address = requireText(record.get("adresse"), { field: "adresse", most: 300 }, notes);
    const typed = { insee: get("code_insee"), postal: get("code_postal"), name: get("commune") };
    const settled = readCommune(typed, { insee: "code_insee", postal: "code_postal", name: "commune" }, territory, notes);
    const located = settled && readLocation(record, settled.commune, precisionOf(get("precision")), notes);
    const before = notes.leftOut.length;
    const websites = ["site_web", "twitter", "facebook"].flatMap((field) => readUrls(record.get(field), field, notes));
    const online = websites.length === 0 && notes.leftOut.length > before ? {} : { websites };
    const kind = kindOf(get("typologie_cget"), notes);
    if (!sourceId || !name || !address || !settled || notes.problems.length > 0) return [];
    const { insee_code, postal_code } = settled;
    return [{ facts: { name, address, insee_code, postal_code, ...located, ...online, ...kind }, origin: { source, sourceId, factsDate: fileDay } }];
  },
};

function kindOf(text: string, notes: Notes): Pick<PlaceFacts, "typologies" | "activities"> {
  const word = text.trim().toLowerCase().split(/\s+/).at(-1) ?? "";
  if (Object.hasOwn(dominant, word)) return dominant[word]!;
  if (text.trim()) notes.repair("typologie_cget", "kind_unknown", text);
  return { typologies: ["TIERS_LIEUX"], activities: [] };
}

/** The geocoder's score: below 0.5 it found some street of that name, or only the commune. */
function precisionOf(score: string): "address" | "street" | "commune" {
  const figure = Number(score || "1");
  return figure >= 0.7 ? "address" : figure >= 0.5 ? "street" : "commune";
}
