import type { FormatName } from "../formats/formats.ts";
import type { Duplicate } from "../duplicates/duplicate.ts";
import { type Note, sayNote } from "../notes.ts";

export type FileDayFrom = "option" | "name" | "file";

/** A note and where in the file it belongs. */
export interface LineNote extends Note {
  /** The line where the record begins; in a GeoJSON file, the rank of the element. */
  readonly line: number;
  readonly id: string | null;
}

export interface Report {
  readonly file: string;
  readonly format: FormatName;
  readonly source: string;
  readonly dry_run: boolean;
  /** The day taken for records that do not say theirs. */
  readonly file_day: string;
  /** How that day is known: said by --date, read in the file's name, or only the day on which the file was last changed. */
  readonly file_day_from: FileDayFrom;
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** Every problem of every rejected line, up to `mostNotes`. */
  readonly rejections: LineNote[];
  /** What was left out of lines that went in without it, up to `mostNotes`. */
  readonly left_out: LineNote[];
  /** What was set right in lines that went in, up to `mostNotes`. */
  readonly repairs: LineNote[];
  /** Problems and repairs beyond the lists above: counted, not listed. */
  unlisted: number;
  /** Columns that nobody reads. */
  ignored: readonly string[];
  duplicates: Duplicate[];
  seconds: number;
  rows_per_second: number;
}

/** A file with more faults than this is the wrong file; the rest is counted and said. */
const mostNotes = 10_000;

export function addNotes(report: Report, kind: "rejections" | "left_out" | "repairs", line: number, id: string | null, notes: readonly Note[]): void {
  for (const note of notes) {
    if (report[kind].length < mostNotes) report[kind].push({ line, id, ...note });
    else report.unlisted++;
  }
}

/** For programs: the whole report, each note with its sentence in French as `message`. */
export function asJson(report: Report): string {
  const said = (notes: readonly LineNote[]) => notes.map((note) => ({ ...note, message: sayNote(note, "fr") }));
  return JSON.stringify({ ...report, rejections: said(report.rejections), left_out: said(report.left_out), repairs: said(report.repairs) }, null, 2);
}

/** What a person reads at the end. */
export function inWords(report: Report): string {
  const where = report.format === "cget" || report.format === "geojson" ? "élément" : "ligne";
  const told = (title: string, notes: readonly LineNote[], most: number) => [
    ...(notes.length > 0 ? ["", title] : []),
    ...notes
      .slice(0, most)
      .map((note) => `  ${where} ${note.line}${note.id ? ` (${note.id})` : ""}${note.field ? `, ${note.field}` : ""}\u00a0: ${sayNote(note, "fr")}`),
    ...(notes.length > most ? [`  … et ${notes.length - most} autres (--json les donne tous)`] : []),
  ];
  const figure = new Intl.NumberFormat("fr");
  const lines = [
    `${report.dry_run ? "Essai, rien n’est gardé — " : ""}${report.file} (${report.format}, source ${report.source})`,
    `  lus ${figure.format(report.read)} · créés ${figure.format(report.created)} · mis à jour ${figure.format(report.updated)} · inchangés ${figure.format(report.unchanged)} · refusés ${figure.format(report.rejected)}`,
    `  ${report.seconds.toFixed(1)} s, ${figure.format(report.rows_per_second)} lignes par seconde`,
    ...(report.file_day_from === "file" && report.format !== "mednum"
      ? [`  Faits datés du ${report.file_day}, jour du fichier faute de mieux\u00a0: --date AAAA-MM-JJ dit le vrai.`]
      : []),
    ...(report.ignored.length > 0 ? [`  Colonnes ignorées\u00a0: ${report.ignored.join(", ")}`] : []),
    ...told("Refusés\u00a0:", report.rejections, 50),
    ...told("Cellules laissées de côté\u00a0:", report.left_out, 50),
    ...told("Remis d’équerre\u00a0:", report.repairs, 20),
    ...(report.unlisted > 0 ? [`  … et ${figure.format(report.unlisted)} remarques de plus, comptées mais pas listées`] : []),
    ...duplicatesInWords(report.duplicates),
  ];
  return lines.join("\n");
}

function duplicatesInWords(duplicates: readonly Duplicate[]): string[] {
  if (duplicates.length === 0) return [];
  const pair = ({ place, other, score, reasons }: Duplicate) => {
    const metres = reasons.find((reason) => reason.code === "distance")?.metres;
    return `  ${Math.round(score * 100)} % ${place.name} (${place.slug}) ≈ ${other.name} (${other.slug})${metres === undefined ? "" : `, à ${metres} m`}`;
  };
  const rest = duplicates.length > 50 ? [`  … et ${duplicates.length - 50} autres (--json les donne tous)`] : [];
  return ["", "Doublons possibles, à décider\u00a0:", ...duplicates.slice(0, 50).map(pair), ...rest];
}
