import { findKept, keepIfRefused } from "#platform/imports/kept-file.ts";
import { tidyName } from "#platform/imports/upload.ts";
import { dayOf, isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { dayInName } from "../import/checks/day.ts";
import { type FormatName, formatNames } from "../import/formats/formats.ts";
import { type Encoding, encodings } from "../import/reading/encoding.ts";
import { sayRefusal } from "../import/refusal.ts";
import type { FileDayFrom } from "../import/run/report.ts";
import type { routes } from "../routes.ts";
import { importTexts } from "./import.texts.ts";
import { prepareFile, type PreparedFile } from "./prepare-file.ts";

interface UploadedFile extends Pick<PreparedFile, "content" | "extension" | "titles" | "format"> {
  /** As the person's machine calls it. */
  readonly fileName: string;
  readonly source: string;
  readonly day: FileDay;
  readonly dryRun: boolean;
  /** Whatever is wrong in a line refuses it. */
  readonly strict: boolean;
}

/** Of what day the file speaks, and who said so. */
interface FileDay {
  readonly file_day: string;
  readonly file_day_from: FileDayFrom;
}

/** Null when something is wrong; a file that is right is kept for the form that is shown again. */
export async function readUpload(form: Reader, visit: VisitOf<typeof routes.upload>): Promise<UploadedFile | null> {
  const t = importTexts[form.locale].problems;
  const today = dayOf(visit.now);
  const kept = await findKept(form, visit);
  const file = readFile(form, visit, kept);
  const typed = {
    source: form.line("source", 1, 60, t.source),
    format: form.has("format") ? form.choice("format", formatNames, t.format) : null,
    encoding: form.has("encodage") ? form.choice("encodage", encodings, t.encoding) : null,
    dryRun: form.ticked("essai"),
    strict: form.ticked("strict"),
  };
  // What is kept is in UTF-8 already.
  const prepared = file && (await prepare(form, file, { format: typed.format, encoding: kept ? null : typed.encoding }));
  const fileName = tidyName(file?.name ?? "");
  const day = readDay(form, fileName, today, prepared?.format);
  if (!prepared) return null;
  await keepIfRefused(form, visit, { name: fileName, content: prepared.content, extension: prepared.extension });
  return day && { ...typed, ...prepared, fileName, day };
}

function readFile(form: Reader, { settings: { FILE_MAX_MB: most } }: VisitOf<typeof routes.upload>, kept: File | null): File | null {
  const t = importTexts[form.locale].problems;
  const file = form.file("fichier") ?? kept;
  form.check("fichier", file !== null, t.file);
  // A workbook that was kept as CSV may weigh more than it did.
  const fits = !file || file === kept || form.check("fichier", file.size <= most * 1_000_000, t.tooLarge(most));
  return fits ? file : null;
}

interface FormatChoice {
  readonly format: FormatName | null;
  /** Null: UTF-8, or UTF-16 that says so. */
  readonly encoding: Encoding | null;
}

async function prepare(form: Reader, file: File, asked: FormatChoice): Promise<PreparedFile | null> {
  const prepared = await prepareFile(new Uint8Array(await file.arrayBuffer()), asked);
  if (prepared.ok) return prepared;
  form.check("fichier", false, sayRefusal(prepared.refusal, form.locale));
  return null;
}

/** Each of their lines tells its day. */
const tellsDays: readonly FormatName[] = ["mednum", "directory"];

/** What the person says, else what the name says, else what the records say of themselves. */
function readDay(form: Reader, fileName: string, today: string, format: FormatName | undefined): FileDay | null {
  const t = importTexts[form.locale].problems;
  const typed = form.text("date");
  if (typed) return form.check("date", isDay(typed) && typed <= today && typed >= "1990-01-01", t.date) ? { file_day: typed, file_day_from: "option" } : null;
  const named = dayInName(fileName);
  if (named) return { file_day: named, file_day_from: "name" };
  if (format && tellsDays.includes(format)) return { file_day: today, file_day_from: "file" };
  // Of a file that is none it is not asked.
  form.check("date", format === undefined, t.dateNeeded);
  return null;
}
