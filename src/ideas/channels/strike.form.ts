import type { Reader } from "#platform/web/reader.ts";
import { channelsTexts } from "./channels.texts.ts";

/** Why lines are struck out, as the ledger keeps it. */
export const readStrikeReason = (form: Reader): string => form.lines("raison", 5, 500, channelsTexts[form.locale].problems.strikeReason);
