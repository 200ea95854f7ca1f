import type { Columns } from "#platform/web/stream.ts";
import { channelsTexts } from "./channels.texts.ts";
import type { EntryRow, LedgerLine } from "./ledger.query.ts";
import { kindWords } from "./source.ts";

/** Lines of a ledger as a file, in French: no contact, nobody's name. */
export const entryColumns: Columns<EntryRow> = {
  feuille: ({ sheet }) => sheet,
  type: ({ kind }) => kindWords[kind],
  idee: ({ number }) => number,
  titre: ({ title }) => title,
  nombre: ({ supports }) => supports,
  accord: ({ consent }) => (consent ? "oui" : "non"),
  saisi: ({ enteredAt }) => enteredAt,
  rayee: ({ struckAt }) => struckAt,
  raison: ({ struckReason }) => struckReason,
};

/** Of a whole process: each line says where it came from. */
export const ledgerColumns: Columns<LedgerLine> = {
  canal: ({ channel }) => channelsTexts.fr.channels[channel],
  source: ({ source }) => source,
  jour: ({ heldOn }) => heldOn,
  ...entryColumns,
};
