import type { Locale } from "#platform/i18n/locale.ts";
import { type NoteCode, type NoteTexts, noteTexts } from "./notes.texts.ts";

export type NoteValue = string | number;

/** Something to tell about a field of a line. Its sentence is made where it is read: `sayNote`. */
export interface Note {
  readonly field: string;
  readonly code: NoteCode;
  /** What the sentence of this code needs, in the order of its texts: what was written, figures, names. */
  readonly values: readonly NoteValue[];
}

/** What checks say of one line. A problem refuses the line; a repair is told, and the line goes in. */
export class Notes {
  readonly problems: Note[] = [];
  readonly repairs: Note[] = [];

  /** Gives null, so that a check can end with it. */
  refuse<code extends NoteCode>(field: string, code: code, ...values: Parameters<NoteTexts[code]>): null {
    this.problems.push(noteOf(field, code, ...values));
    return null;
  }

  repair<code extends NoteCode>(field: string, code: code, ...values: Parameters<NoteTexts[code]>): void {
    this.repairs.push(noteOf(field, code, ...values));
  }
}

export function noteOf<code extends NoteCode>(field: string, code: code, ...values: Parameters<NoteTexts[code]>): Note {
  return { field, code, values: values.map((value) => (typeof value === "string" ? shorten(value) : value)) };
}

/** What a note says, in the reader's language. */
export function sayNote({ code, values }: Pick<Note, "code" | "values">, locale: Locale): string {
  const sentence = noteTexts[locale][code] as (...values: readonly NoteValue[]) => string;
  return sentence(...values);
}

/** What was written, short enough for a sentence and in one line. Without the NUL and the halves of letters that JSON in PostgreSQL refuses. */
export function shorten(text: string, most = 60): string {
  const line = text
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, "\uFFFD")
    .trim();
  return (line.length > most ? `${line.slice(0, most - 1)}…` : line).toWellFormed();
}
