import { findPhoneNumbersInText, parsePhoneNumberFromString, type PhoneNumber } from "libphonenumber-js/max";

import type { Notes } from "../notes.ts";
import { saysNothing } from "./say.ts";
import { readText } from "./text.ts";

/** The first of the numbers that a cell tells, as "+33320338663"; those of Belgium too. Several, or words beside it: the rest is told. */
export function readPhone(raw: string | null, field: string, notes: Notes): string | null {
  const text = readText(raw, { field, most: 120 }, notes);
  if (text === null || saysNothing(text)) return null;
  const [first, ...others] = phonesIn(text);
  // Short numbers of public services (3939) are real, but the national schema has no room for them.
  if (!first) return notes.refuse(field, "phone", text);
  if (others.length > 0) notes.repair(field, "phone_first", text, first);
  return first;
}

/** What a Belgian writes at home: "056 12 34 56", "02/123.45.67", "0470 12 34 56". A Frenchman writes pairs, and never nine figures. */
const belgian = /^0(?:\d\d[ ./-]|\d[ /-]\d{3}[ .-]|\d{3}[ ./-])[\d ./-]+$/;

function phonesIn(text: string): string[] {
  // Most are written so already, and the library takes its time.
  if (/^\+33[1-9]\d{8}$/.test(text) && !text.startsWith("+338")) return [text];
  const spoken = text.replace(/\s*\(\s*0\s*\)\s*/g, " ").replace(/\s*[;|]\s*/g, " / ");
  if (belgian.test(spoken)) return soundOf(parsePhoneNumberFromString(spoken, "BE"));
  const alone = soundOf(parsePhoneNumberFromString(spoken.replace(/^(?:33(?=[1-9]\d{8}$)|32(?=[1-9]\d{7,8}$))/, "+$&"), "FR"));
  if (alone.length > 0 && !/[a-z]/i.test(spoken)) return alone;
  const several = findPhoneNumbersInText(spoken, "FR");
  return [...new Set(several.flatMap(({ number }) => soundOf(number)))];
}

const soundOf = (phone: PhoneNumber | undefined): string[] => (phone?.isValid() ? [phone.number] : []);

const email = /^[a-z0-9_][a-z0-9.!#$%&'*+=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9]))+$/i;

export function readEmails(raw: string | null, field: string, notes: Notes): string[] {
  return manyOf(raw, field, notes, (text) => {
    if (isEmail(text)) return [text];
    // "Accueil <accueil@…>", "a@… ; b@…", "mailto:a@…", "a (at) …": what looks like an address must be one.
    const spelt = text.replace(/\s*[[(]\s*(?:at|arobase|@)\s*[\])]\s*/gi, "@").replace(/\bmailto:/gi, "");
    const written = spelt.split(/[\s;,<>()/"]+/).filter((word) => word.includes("@"));
    return written.length > 0 && written.every(isEmail) ? written : (notes.refuse(field, "email", text) ?? []);
  });
}

const isEmail = (text: string): boolean => text.length <= 254 && email.test(text) && !text.includes("..") && !text.includes(".@");

export function readUrls(raw: string | null, field: string, notes: Notes): string[] {
  return manyOf(raw, field, notes, (text) => checkUrl(text, field, notes) ?? []);
}

export function readUrl(raw: string | null, field: string, notes: Notes): string | null {
  const text = readText(raw, { field, most: 2000 }, notes);
  return text === null ? null : checkUrl(text, field, notes);
}

function manyOf(raw: string | null, field: string, notes: Notes, check: (text: string) => string | readonly string[]): string[] {
  const text = readText(raw, { field, most: 5000 }, notes) ?? "";
  const parts = text
    .split("|")
    .map((part) => part.trim())
    .filter((part) => !saysNothing(part));
  if (parts.length > 20) notes.refuse(field, "too_many", parts.length);
  return [...new Set(parts.flatMap(check))];
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
