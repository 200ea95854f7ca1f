import { fold } from "#engines/similarity/fold.ts";

type Trace = "email" | "phone" | "number" | "name" | "contact";

const email = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/iu;
// French numbers, national or international, however they are spaced.
const phone = /(?:\+|00)33[\s.-]?[1-9](?:[\s.-]?\d{2}){4}|\b0[1-9](?:[\s.-]?\d{2}){4}\b/u;
// Social security number, bank account (IBAN of France).
const number = /\b[12]\s?\d{2}\s?(?:0[1-9]|1[0-2]|[2-9]\d)\s?(?:\d{2}|2[AB])\s?\d{3}\s?\d{3}(?:\s?\d{2})?\b|\bFR\d{2}(?:\s?[A-Z0-9]{4}){5}/iu;

const allOf = (text: string, found: RegExp): string[] => [...text.matchAll(new RegExp(found, `${found.flags}g`))].map(([one]) => one);
const tight = (text: string): string => text.toLowerCase().replace(/[\s.-]/g, "");

interface Private {
  /** Of whoever asked: name of the account, if any. */
  readonly name: string | null;
  readonly email: string | null;
  /** As it was asked. */
  readonly words: string;
}

/** What of a person still stands in a question that is to be published. */
export function tracesInQuestion(text: string, asker: Private): Trace[] {
  const found: Trace[] = [];
  if (email.test(text)) found.push("email");
  if (phone.test(text)) found.push("phone");
  if (number.test(text)) found.push("number");
  if (names(text, asker.name)) found.push("name");
  return found;
}

/** An answer may give the number of a department, never what whoever asked wrote of themselves. */
export function tracesInAnswer(text: string, asker: Private): Trace[] {
  const found: Trace[] = [];
  const theirs = [...[email, phone, number].flatMap((kind) => allOf(asker.words, kind)), ...(asker.email ? [asker.email] : [])].map(tight);
  const here = tight(text);
  if (theirs.some((one) => here.includes(one))) found.push("contact");
  if (names(text, asker.name)) found.push("name");
  return found;
}

/** The family name, or first and last name together: a first name alone is anybody's. */
function names(text: string, name: string | null): boolean {
  const parts = fold(name ?? "")
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length > 2);
  const family = parts.at(-1);
  return parts.length > 1 && family !== undefined && ` ${fold(text).replace(/[^a-z0-9]+/g, " ")} `.includes(` ${family} `);
}
