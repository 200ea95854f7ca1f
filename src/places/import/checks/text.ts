import { withoutJoiners, withoutUnseen } from "#platform/text/unseen.ts";
import type { Notes } from "../notes.ts";

// Refusing control characters is the point.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0080-\u009F]/;

/** Spaces that do not break stay where French typography has them: before ; : ? ! » % €, after «, within numbers. Elsewhere they are spaces. */
const loose = /(?<!«)[\u00a0\u202f]+(?![;:?!»%€])(?!(?<=\d[\u00a0\u202f])\d)/g;

const spaces = /[ \t\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]+/g;
const spacesAndLines = /[ \t\n\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]+/g;

/** Most cells: words of plain letters, a space between two. Nothing in them needs to be set right, and a letter is a sign. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

interface TextLimits {
  readonly field: string;
  readonly least?: number;
  readonly most: number;
  /** A description keeps its paragraphs; a name is one line. */
  readonly paragraphs?: boolean;
}

/**
 * A text as it will be kept: plain text always. "<b>" stays the four characters that were typed and is shown as such: no page of the
 * house renders a text of a source as HTML. Null when empty or refused.
 */
export function readText(raw: string | null, { field, least = 1, most, paragraphs = false }: TextLimits, notes: Notes): string | null {
  if (raw === null) return null;
  if (raw.length >= least && raw.length <= most && plain.test(raw)) return raw;
  if (!raw.isWellFormed() || raw.includes("\uFFFD")) return notes.refuse(field, "encoding");
  if (control.test(raw)) return notes.refuse(field, "control_character");
  const clean = (paragraphs ? withoutUnseen : withoutJoiners)(raw).normalize("NFC").replace(/\r\n?/g, "\n");
  const spaced = clean.replace(loose, " ").replace(paragraphs ? spaces : spacesAndLines, " ");
  const text = spaced.replace(/\n{3,}/g, "\n\n").trim();
  if (text === "") return null;
  const length = [...text].length;
  if (length < least) return notes.refuse(field, "too_short", least);
  if (length > most) return notes.refuse(field, "too_long", length, most);
  return text;
}

export function requireText(raw: string | null, limits: TextLimits, notes: Notes): string | null {
  const before = notes.faults;
  const text = readText(raw, limits, notes);
  if (text === null && notes.faults === before) notes.refuse(limits.field, "required");
  return text;
}

/** Small letters, no accents, ligatures in two letters, anything else as one space: like platform.fold in the database. */
export function fold(text: string): string {
  const letters = text.toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae").normalize("NFD").replace(/\p{M}/gu, "");
  return letters.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
