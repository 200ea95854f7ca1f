import type { PlaceFacts } from "../../saving/place-facts.ts";
import { readCommune } from "../checks/commune.ts";
import { readEmails, readPhone } from "../checks/contact.ts";
import { readLocation } from "../checks/coordinates.ts";
import { readHours } from "../checks/hours.ts";
import { only, say } from "../checks/say.ts";
import { readText, requireText } from "../checks/text.ts";
import type { Notes } from "../notes.ts";
import type { SourceRecord } from "../source-record.ts";
import type { Format } from "./format.ts";

const days = [
  ["h_lundi", "Mo"],
  ["h_mardi", "Tu"],
  ["h_mercredi", "We"],
  ["h_jeudi", "Th"],
  ["h_vendredi", "Fr"],
  ["h_samedi", "Sa"],
] as const;

/** What a France services desk is by its charter: free help with paperwork, walk in or telephone. */
const byCharter = {
  typologies: ["RFS"],
  activities: ["public_services"],
  services: ["administrative"],
  fees: ["free"],
  programmes: ["France Services"],
  access_modes: ["walk_in", "phone"],
  support_modes: ["one_to_one"],
} as const satisfies Partial<PlaceFacts>;

/** The list of France services as ANCT publishes it, one column of hours per day. */
export const franceServices: Format = {
  container: "table",
  needed: ["id_fs", "lib_fs", "adresse", "insee_com", "code_postal", "lib_com"],
  required: ["id_fs", "lib_fs", "adresse", "insee_com", "code_postal", ...days.map(([column]) => column)],

  read(record, { territory, source, fileDay, notes }) {
    const get = (field: string) => record.get(field) ?? "";
    const sourceId = requireText(record.get("id_fs"), { field: "id_fs", most: 200 }, notes);
    const name = requireText(record.get("lib_fs"), { field: "lib_fs", least: 2, most: 200 }, notes);
    const address = requireText(record.get("adresse"), { field: "adresse", most: 300 }, notes);
    const typed = { insee: get("insee_com"), postal: get("code_postal"), name: get("lib_com") };
    const settled = readCommune(typed, { insee: "insee_com", postal: "code_postal", name: "lib_com" }, territory, notes);
    const located = settled && readLocation(record, settled.commune, "address", notes);
    const said_ = <fact>(field: string, read: (raw: string, field: string) => fact) => say(record, field, notes, (raw) => read(raw, field));
    const said = only({
      address_extra: said_("complement_adresse", (raw, field) => readText(raw, { field, most: 300 }, notes)),
      description: said_("commentaire", (raw, field) => readText(raw, { field, most: 10_000, paragraphs: true }, notes)),
      emails: said_("mail", (raw, field) => readEmails(raw, field, notes)),
      phone: said_("telephone", (raw, field) => readPhone(raw, field, notes)),
      hours: weekOf(record, notes),
      mobility: [/itin/i.test(get("format_fs")) ? ("travelling" as const) : ("fixed" as const)],
    });
    if (!sourceId || !name || !address || !settled || notes.problems.length > 0) return [];
    const { insee_code, postal_code } = settled;
    const reason = readText(record.get("labellisation_fs"), { field: "labellisation_fs", most: 200 }, notes);
    const facts = { name, address, insee_code, postal_code, ...located, ...byCharter, ...said };
    return [{ facts, origin: { source, sourceId, factsDate: fileDay, ...(reason ? { reason } : {}) } }];
  },
};

/** "09:00 - 12:00 / 13:30 - 17:00" each day → "Mo,Tu 09:00-12:00,13:30-17:00; …"; days that follow each other are joined. */
function weekOf(record: SourceRecord, notes: Notes): string | null | undefined {
  const known = notes.leftOut.length;
  const runs: { first: string; last: string; spans: string }[] = [];
  let before = "";
  for (const [column, day] of days) {
    const spans = spansOf(record.get(column) ?? "", column, notes);
    const run = runs.at(-1);
    if (spans && run && spans === before) run.last = day;
    else if (spans) runs.push({ first: day, last: day, spans });
    before = spans;
  }
  const week = runs.map(({ first, last, spans }) => `${first === last ? first : `${first}-${last}`} ${spans}`).join("; ");
  // Of a week in which one day cannot be read, the others would be half of the truth.
  if (notes.leftOut.length > known) return undefined;
  return week === "" ? null : readHours(week, "h_lundi", notes);
}

function spansOf(text: string, field: string, notes: Notes): string {
  const parts = text
    .split("/")
    .map((part) => part.replace(/\s/g, "").replace(/[hH]/g, ":"))
    .filter((part) => part !== "" && !/^ferm/i.test(part));
  const sound = parts.every((part) => /^([01]\d|2[0-4]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/.test(part) && part.slice(0, 5) < part.slice(6));
  if (!sound) notes.refuse(field, "day_hours", text);
  return sound ? parts.join(",") : "";
}
