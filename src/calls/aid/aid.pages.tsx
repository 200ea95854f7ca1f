import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { fileField, readTableFile, sayFault, tooLarge } from "#platform/imports/upload.ts";
import { act, done, wrong } from "#platform/web/act.ts";
import { type Filter, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { Page } from "#platform/web/page.tsx";
import type { Columns } from "#platform/web/stream.ts";
import { instructor } from "../gate.ts";
import { routes } from "../routes.ts";
import { type AidLine, aidOrders, listAid, listAidYears } from "./aid.query.ts";
import { aidTable, csvOfJson, type ReadAid, readAid } from "./aid-table.ts";
import { aidTexts } from "./aid.texts.ts";
import { Ledger, Upload } from "./aid.view.tsx";
import { importAid } from "./import-aid.command.ts";

const year: Filter<number | null> = {
  name: "annee",
  read: ([first = ""]) => (/^\d{4}$/.test(first) ? Number(first) : null),
  write: (value) => (value === null ? null : String(value)),
};

const columns = (locale: Locale): Columns<AidLine> => {
  const t = aidTexts[locale];
  return {
    [t.columns.structure]: ({ structureName }) => structureName,
    [t.columns.siret]: ({ siret }) => siret,
    [t.columns.rna]: ({ rna }) => rna,
    [t.columns.year]: (one) => one.year,
    [t.columns.day]: ({ day }) => day,
    [t.columns.euros]: ({ cents }) => cents / 100,
    [t.columns.giver]: ({ giver }) => giver,
    [t.columns.object]: ({ object }) => object,
    [t.columns.minimis]: ({ deMinimis }) => (deMinimis ? t.yes : t.no),
    [t.columns.source]: ({ source }) => source,
    [t.columns.line]: ({ line }) => line,
  };
};

const ledger = list("calls/aid", routes.aid, {
  access: instructor,
  filters: { q: words("q"), year },
  orders: aidOrders,
  find: ({ db }) => listAidYears(db),
  rows: ({ db }, _, asked, range) => listAid(db, asked, range),
  show: ({ locale }, years, found) => ({
    title: aidTexts[locale].title,
    robots: "noindex",
    says: {
      importe: (count) => plural(count, locale, aidTexts[locale].imported),
      absentes: (count) => plural(count, locale, aidTexts[locale].absent),
      retirees: (count) => plural(count, locale, aidTexts[locale].removed),
    },
    body: <Ledger found={found} years={years} />,
  }),
  csv: { path: routes.aidCsv, filename: "aides-recues.csv", columns },
});

const upload = act("calls/aid", routes.importAid, {
  access: instructor,
  show: ({ locale }, _, form) => ({ title: aidTexts[locale].import, robots: "noindex", body: <Upload form={form} /> }),
  tooLarge,
  async read(form, { locale, settings }) {
    const t = aidTexts[locale].problems;
    const source = form.line("source", 2, 120, t.source);
    const file = form.file(fileField);
    const json = file && file.size <= settings.FILE_MAX_MB * 1_000_000 && /\.json$/i.test(file.name) ? csvOfJson(await file.text()) : null;
    const { text } = json === null ? await readTableFile(form, settings.FILE_MAX_MB) : { text: json };
    return { source, read: readAid(text), remove: form.ticked("retirer") };
  },
  async run({ db, visitor, locale }, _, { source, read, remove }) {
    if (!read.ok) return wrong({ [fileField]: sayWrong(read, locale) });
    const { added, changed, absent, removed } = await importAid(db, source, read.rows, visitor.id, remove);
    if (removed > 0) return done(routes.aid.href(), "retirees", removed);
    if (absent > 0) return done(routes.aid.href(), "absentes", absent);
    return done(routes.aid.href(), "importe", added + changed);
  },
});

const most = 10;

function sayWrong(read: Exclude<ReadAid, { ok: true }>, locale: Locale): string {
  const t = aidTexts[locale].problems;
  if (read.fault !== "lines") return sayFault(read.fault, { most: aidTable.most, columns: t.columns }, locale);
  const first = read.lines.slice(0, most).map(({ line, what }) => `${line} (${t.line[what]})`);
  return t.lines([...first, ...(read.lines.length > most ? ["…"] : [])].join(", "));
}

export const aidPages: readonly Page[] = [...ledger, upload];
