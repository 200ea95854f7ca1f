import { createHmac, timingSafeEqual } from "node:crypto";

import { readKey } from "#platform/keys/house-key.ts";
import type { Settings } from "#platform/settings.ts";
import { isUuid } from "#platform/text/uuid.ts";

/** Of a card of an authorisation: only the house can write it, and it says nothing of whose it is. */
const sign = (settings: Settings, id: string, card: number): string =>
  createHmac("sha256", readKey(settings, "secret")).update(`card of an authorisation\n${id}\n${card}`).digest("base64url").slice(0, 22);

/** What the address of a card holds: "<authorisation>.<number of the card>.<signature>". */
export const codeOf = (settings: Settings, id: string, card: number): string => `${id}.${card}.${sign(settings, id, card)}`;

/** Null for what the house has not signed. */
export function readCode(settings: Settings, code: string): { readonly id: string; readonly card: number } | null {
  const [id = "", number = "", signature = ""] = code.split(".");
  const card = Number(number);
  if (!isUuid(id) || !/^[1-9]\d{0,3}$/.test(number)) return null;
  const right = Buffer.from(sign(settings, id, card));
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right) ? { id, card } : null;
}

/** "A. D.": all that a card tells of a name. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((word) => `${[...word][0]!.toLocaleUpperCase("fr")}.`)
    .slice(0, 4)
    .join("\u00a0");
