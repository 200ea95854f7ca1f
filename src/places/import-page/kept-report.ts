import type { Locale } from "#platform/i18n/locale.ts";
import { sayNote } from "../import/notes.ts";
import { type Refusal, sayRefusal } from "../import/refusal.ts";
import type { LineNote, Report } from "../import/run/report.ts";

/**
 * A note of a report from before notes had values: nothing is left of it but its sentence, in French. It is shown as it stands. Imports
 * are kept for twelve months (import.job.ts): after these nothing writes or reads one.
 */
interface OldNote extends Omit<LineNote, "code" | "values"> {
  readonly code: string;
  readonly message: string;
}

export type KeptNote = LineNote | OldNote;

/** The report of an import as `places.import_run` keeps it. */
export type KeptReport = Omit<Report, "rejections" | "left_out" | "repairs" | "ignored"> & {
  readonly rejections: readonly KeptNote[];
  /** Not there in reports from before lines went in without what was wrong. */
  readonly left_out?: readonly KeptNote[];
  readonly repairs: readonly KeptNote[];
  readonly ignored?: readonly string[];
};

/** Hours that stood in a file in words: whoever knows the place confirms them. */
export const isProposal = ({ code }: KeptNote): boolean => code.startsWith("hours_") && code !== "hours_rewritten";

/** A sentence on a page, and its language where that is not the reader's. */
export interface ReportWords {
  readonly text: string;
  readonly lang?: "fr" | undefined;
}

export function sayKeptNote(note: KeptNote, locale: Locale): ReportWords {
  return "message" in note ? oldSentence(note.message, locale) : { text: sayNote(note, locale) };
}

/** `places.import_run.refusal` is a text: the refusal as JSON, or the French sentence that stood there before refusals had codes. */
export function keepRefusal(refusal: Refusal): string {
  return JSON.stringify(refusal);
}

export function sayKeptRefusal(kept: string, locale: Locale): ReportWords {
  return kept.startsWith("{") ? { text: sayRefusal(JSON.parse(kept), locale) } : oldSentence(kept, locale);
}

function oldSentence(text: string, locale: Locale): ReportWords {
  return { text, lang: locale === "fr" ? undefined : "fr" };
}
