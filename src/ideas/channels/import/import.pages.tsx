import { useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { choicesOf } from "#platform/imports/columns.ts";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { SendTable } from "#platform/imports/send.view.tsx";
import { asksTemplate, fileField, readKnownTable, templateCsv, tooLarge } from "#platform/imports/upload.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit, type VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { csvResponse } from "#platform/web/stream.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { taskOf } from "#platform/imports/run.query.ts";
import { sayRemark } from "#platform/imports/remark.ts";
import { agent } from "#processes";
import { routes } from "../../routes.ts";
import { ChannelsFrame } from "../channels-frame.view.tsx";
import { findManagedSource, takesEntries } from "../find-source.ts";
import type { SourceSheet } from "../ledger.query.ts";
import { columnNames, entryTable, template } from "./columns.ts";
import { entriesImport, type EntriesRun } from "./import.job.ts";
import type { LineNote } from "./import-lines.command.ts";
import { importTexts } from "./import.texts.ts";
import { RunPage } from "./run.view.tsx";

type UploadVisit = VisitOf<typeof routes.importEntries>;

const upload = act("ideas/channels", routes.importEntries, {
  access: agent,
  find: openSource,
  values: () => ({ essai: "1" }),
  show: showUpload,
  read: readUpload,
  tooLarge,
  async run({ db, files, locale, visitor }, source, { name, titles, content, dryRun }) {
    const begins = { title: importsTexts[locale].task(name, dryRun), by: visitor.id, locale };
    const sent = { content, fileName: name, own: { source_id: source.id }, dryRun, by: visitor.id, begins };
    const id = await entriesImport.keepTable(db, files, sent, { titles, choices: choicesFor(locale) });
    return id ? done(routes.channelImport.href({ source: source.id, run: id })) : wrong({ [fileField]: importsTexts[locale].problems.notText });
  },
});

/** @throws NotFound also for a process that is over. */
async function openSource(visit: UploadVisit): Promise<SourceSheet> {
  const source = await findManagedSource(visit);
  if (!takesEntries(source)) throw new NotFound();
  return source;
}

async function readUpload(form: Reader, { settings }: UploadVisit) {
  const { name, titles, content } = await readKnownTable(form, settings.FILE_MAX_MB, entryTable, null);
  return { name, titles, content, dryRun: form.ticked("essai") };
}

async function showUpload({ db, url, locale, settings }: UploadVisit, source: SourceSheet, form: FormState) {
  if (asksTemplate(url)) return templateCsv(template, "contributions.csv");
  const runs = await entriesImport.list(db, { within: { source_id: source.id }, limit: 20 });
  const body = <Upload source={source} runs={runs} megabytes={settings.FILE_MAX_MB} form={form} />;
  return { title: importTexts[locale].title, robots: "noindex", body } as const;
}

interface UploadProps {
  source: SourceSheet;
  runs: readonly EntriesRun[];
  megabytes: number;
  form: FormState;
}

function Upload({ source, runs, megabytes, form }: UploadProps) {
  const t = useTexts(importTexts);
  const action = routes.importEntries.href({ source: source.id });
  return (
    <ChannelsFrame process={source.process} source={source} title={t.title} lead={t.lead}>
      <SendTable
        {...{ action, form, megabytes, runs }}
        label={t.title}
        most={entryTable.most}
        columns={columnNames.map((name) => [<code>{name}</code>, t.columnSays[name] ?? ""])}
        note={t.columnsNote}
        hrefOf={(run) => routes.channelImport.href({ source: source.id, run })}
        figures={(["proposals", "supports", "comments", "rejected"] as const).map((name) => [t[name], name] as const)}
      />
    </ChannelsFrame>
  );
}

interface OpenRun {
  readonly source: SourceSheet;
  readonly run: EntriesRun;
}

async function openRun(visit: Pick<Visit, "db"> & { visitor: Visitor; params: { source: string; run: string } }): Promise<OpenRun> {
  const source = await findManagedSource(visit);
  const run = await entriesImport.find(visit.db, visit.params.run, { source_id: source.id });
  if (!run) throw new NotFound();
  return { source, run };
}

const run = acts("ideas/channels", routes.channelImport, {
  access: agent,
  find: openRun,

  async show(visit, { source, run: found }, form) {
    const { db, locale } = visit;
    const choices = choicesFor(locale);
    const [task, file] = await Promise.all([taskOf(db, found), entriesImport.columns(visit, found, choices)]);
    const title = importsTexts[locale].task(found.fileName, found.dryRun);
    return { title, robots: "noindex", body: <RunPage {...{ source, task }} run={found} columns={file && { file, choices, form }} /> };
  },

  acts: (step) => ({
    import: step({
      run: async (visit, { source, run: trial }) => leadTo(visit, source, await entriesImport.forReal(visit, whileOpen(source, trial))),
    }),
    columns: step({
      read: (form, visit, { run: found }) => entriesImport.readColumns(form, visit, found, choicesFor(form.locale)),
      run: async (visit, { source, run: found }, named) => leadTo(visit, source, await entriesImport.withColumns(visit, whileOpen(source, found), named)),
    }),
  }),
});

const choicesFor = (locale: Locale) => choicesOf(entryTable, importTexts[locale].columnSays);

/** @throws NotFound for a process that is over. */
function whileOpen(source: SourceSheet, found: EntriesRun): EntriesRun {
  if (!takesEntries(source)) throw new NotFound();
  return found;
}

const leadTo = ({ locale }: Pick<Visit, "locale">, source: SourceSheet, id: string | null) =>
  id ? done(routes.channelImport.href({ source: source.id, run: id })) : conflict(importsTexts[locale].run.noFile);

/** Every refusal, to be sent to whoever typed the file. */
const runCsv = page("ideas/channels", routes.channelImportCsv, {
  access: agent,

  async get(visit) {
    const { run: found } = await openRun(visit);
    if (!found.report) throw new NotFound();
    const columns = {
      ligne: ({ line }: LineNote) => line,
      feuille: ({ sheet }: LineNote) => sheet,
      colonne: ({ field }: LineNote) => field,
      raison: ({ message }: LineNote) => sayRemark(message, visit.locale),
    };
    return csvResponse(columns, found.report.rejections, { filename: `refus-${found.id.slice(0, 8)}.csv`, bom: true });
  },
});

/** The download before the page of one import: its pattern would take that address too. */
export const channelImportPages: readonly Page[] = [upload, runCsv, run];
