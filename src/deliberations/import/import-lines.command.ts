import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { inEachLanguage, type Remark } from "#platform/imports/remark.ts";
import { inputOf } from "#platform/web/form-input.ts";
import { reading } from "#platform/web/reader.ts";
import type { Territory } from "#territory";
import { authoritySlug } from "../assembly.ts";
import { type Details, numberKey } from "../deliberation.ts";
import { findDeliberations } from "../deliberations.query.ts";
import { type Rules, readDetailsOf } from "../edit/deliberation.form.ts";
import { editTexts } from "../edit/edit.texts.ts";
import { correctIn, isTwice, registerIn } from "../register.command.ts";
import { typedOf } from "./act-line.ts";
import { type ActLine, columnOf } from "./columns.ts";
import { importTexts } from "./import.texts.ts";

export interface LineNote {
  readonly line: number;
  /** The number of the act, as the file has it. */
  readonly name: string;
  readonly field: string;
  readonly message: Remark;
  /** What the file says there. */
  readonly said: string;
}

/** What became of each line of a file. */
export interface Report {
  readonly read: number;
  readonly registered: number;
  /** Drafts that were there and say something else now. */
  readonly changed: number;
  /** That were there already, word for word. */
  readonly same: number;
  readonly rejected: number;
  readonly rejections: readonly LineNote[];
  /** Columns that nobody reads here. */
  readonly ignored: readonly string[];
}

interface LineContext {
  readonly db: Db;
  readonly rules: Rules & { readonly territory: Territory };
  readonly importId: string;
  readonly dryRun: boolean;
  readonly by: string;
  readonly progress: (done: number, total: number) => Promise<void>;
  readonly signal: AbortSignal;
}

type EntryOutcome = "registered" | "changed" | "same" | Readonly<Record<string, Translated>>;

/** Line by line, each whole or not at all; a dry run does the same and takes each back. Begun again, it finds what it had entered. */
export async function importLines(asked: LineContext, lines: readonly ActLine[]): Promise<Omit<Report, "ignored">> {
  const counts = { registered: 0, changed: 0, same: 0 };
  const rejections: LineNote[] = [];
  const seen = new Set<string>();
  let rejected = 0;
  for (const [at, line] of lines.entries()) {
    asked.signal.throwIfAborted();
    const outcome = await enterLine(asked, line, seen);
    if (typeof outcome === "string") counts[outcome] += 1;
    else {
      rejected += 1;
      rejections.push(...notesOf(line, outcome));
    }
    await asked.progress(at + 1, lines.length);
  }
  return { read: lines.length, ...counts, rejected, rejections };
}

const notesOf = ({ line, cells }: ActLine, problems: Readonly<Record<string, Translated>>): LineNote[] =>
  Object.entries(problems).map(([field, message]) => {
    const column = columnOf[field] ?? "numero";
    return { line, name: cells.numero ?? "", field: column, message, said: (cells[column] ?? "").slice(0, 200) };
  });

async function enterLine(asked: LineContext, line: ActLine, seen: Set<string>): Promise<EntryOutcome> {
  const { rules } = asked;
  const typed = typedOf(line, rules.territory);
  if (typed["assembly"] === "") return inEachLanguage((locale) => ({ assembly: importTexts[locale].assembly }));
  const readIn = (locale: Locale) => reading(inputOf(new URLSearchParams(typed)), locale, (form) => readDetailsOf(form, rules));
  const read = readIn("fr");
  if (!read.ok) {
    return inEachLanguage((locale) => {
      const again = readIn(locale);
      return again.ok ? {} : again.problems;
    });
  }
  // Asked of the database only where the line is right otherwise.
  const siret = read.value.siret || (await rules.lastSiret(read.value.communeCode));
  if (!siret) return inEachLanguage((locale) => ({ siret: editTexts[locale].problems.siretMissing }));
  const details = { ...read.value, siret };
  const key = `${details.communeCode} ${details.adoptedOn.slice(0, 4)} ${numberKey(details.number)}`;
  if (seen.has(key)) return inEachLanguage((locale) => ({ number: importTexts[locale].twice }));
  seen.add(key);
  return enter(asked, details);
}

class TakenBack extends Error {}

async function enter({ db, rules, importId, dryRun, by }: LineContext, details: Details): Promise<EntryOutcome> {
  let outcome: EntryOutcome = "same";
  try {
    await db.transaction().execute(async (trx) => {
      const [before] = await findDeliberations(trx, isOf(details));
      if (!before) {
        await registerIn(trx, details, { by, assembly: authoritySlug(rules.territory, details.communeCode), importId });
        outcome = "registered";
      } else if (before.state === "draft") {
        // What a file has no column for stays as somebody typed it.
        const kept = { ...details, decides: details.decides || before.decides, body: details.body || before.body, link: details.link ?? before.link };
        await correctIn(trx, before.id, kept, { by, version: before.version, reason: null });
        const [after] = await findDeliberations(trx, sql`d.id = ${before.id}`);
        outcome = after!.version === before.version ? "same" : "changed";
      } else if (!saysTheSame(before, details)) outcome = inEachLanguage((locale) => ({ number: importTexts[locale].published }));
      if (dryRun) throw new TakenBack();
    });
  } catch (error) {
    if (isTwice(error)) return inEachLanguage((locale) => ({ number: editTexts[locale].problems.numberTaken }));
    if (!(error instanceof TakenBack)) throw error;
  }
  return outcome;
}

/** The same number in the year of the same assembly, as the index `deliberation_number` compares them. */
const isOf = ({ communeCode, adoptedOn, number }: Details) => sql`
  coalesce(d.commune_code, '') = ${communeCode ?? ""} and d.year = ${Number(adoptedOn.slice(0, 4))}
  and lower(regexp_replace(d.number, '[^[:alnum:]]+', '-', 'g')) = lower(regexp_replace(${number}, '[^[:alnum:]]+', '-', 'g'))`;

const saysTheSame = (a: Details, b: Details): boolean =>
  a.title === b.title && a.adoptedOn === b.adoptedOn && a.matter === b.matter && a.siret === b.siret && JSON.stringify(a.ballot) === JSON.stringify(b.ballot);
