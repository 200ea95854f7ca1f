import type { Notes } from "../notes.ts";
import { readText } from "./text.ts";

const overseas = "590|594|262|596|269|687|689|508|681";

/** Kept as the national schema wants it: "+33320338663". */
export function readPhone(raw: string | null, field: string, notes: Notes): string | null {
  const text = readText(raw, { field, most: 60 }, notes);
  if (text === null) return null;
  const figures = text
    .replace(/\(0\)/g, "")
    .replace(/[\s.\-/()\u2010-\u2015]/g, "")
    .replace(/^00/, "+");
  const international = figures.replace(/^0(?=[1-9]\d{8}$)/, "+33").replace(/^\+330(?=[1-9]\d{8}$)/, "+33");
  if (/^\+33[1-9]\d{8}$/.test(international) || new RegExp(`^\\+(${overseas})\\d{6,9}$`).test(international)) return international;
  // Short numbers of public services (3939) are real, but the national schema has no room for them.
  return notes.refuse(field, "phone", text);
}

const email = /^[a-z0-9_][a-z0-9.!#$%&'*+=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9]))+$/i;

export function readEmails(raw: string | null, field: string, notes: Notes): string[] {
  return manyOf(raw, field, notes, (text) => {
    if (text.length <= 254 && email.test(text) && !text.includes("..") && !text.includes(".@")) return text;
    return notes.refuse(field, "email", text);
  });
}

export function readUrls(raw: string | null, field: string, notes: Notes): string[] {
  return manyOf(raw, field, notes, (text) => checkUrl(text, field, notes));
}

export function readUrl(raw: string | null, field: string, notes: Notes): string | null {
  const text = readText(raw, { field, most: 2000 }, notes);
  return text === null ? null : checkUrl(text, field, notes);
}

function manyOf(raw: string | null, field: string, notes: Notes, check: (text: string) => string | null): string[] {
  const text = readText(raw, { field, most: 5000 }, notes) ?? "";
  const parts = text
    .split("|")
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length > 20) notes.refuse(field, "too_many", parts.length);
  return [...new Set(parts.flatMap((part) => check(part) ?? []))];
}

/** http and https only: "javascript:" in a link runs in the reader's page. A bare "www.exemple.fr" is completed. */
function checkUrl(text: string, field: string, notes: Notes): string | null {
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[a-z0-9-]+(\.[a-z0-9-]+)+:\d/i.test(text) ? text : `http://${text}`;
  const url = URL.parse(complete);
  const [last = ""] = url?.hostname.split(".").slice(-1) ?? [];
  const sound =
    url && /^https?:\/\/[^/?#]/i.test(complete) && url.hostname.includes(".") && /^([a-z]{2,}|xn--[a-z0-9-]+)$/.test(last) && !url.username && !url.password;
  if (!sound || /[\s<>"\\^`{}]/.test(text)) return notes.refuse(field, "url", text);
  if (complete !== text) notes.repair(field, "url_completed", text, complete);
  return complete;
}
