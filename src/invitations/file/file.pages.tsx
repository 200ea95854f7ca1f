import { importsTexts } from "#platform/imports/imports.texts.ts";
import { taskOf } from "#platform/imports/run.query.ts";
import { asksTemplate, fileField, readKnownTable, templateCsv, tooLarge } from "#platform/imports/upload.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit, type VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { invitesAll } from "../invitation.ts";
import { invitationsTexts } from "../invitations.texts.ts";
import { routes } from "../routes.ts";
import { inviteeTable, template } from "./columns.ts";
import { type FileRun, inviteesImport } from "./file.job.ts";
import { fileTexts } from "./file.texts.ts";
import { FileRunPage, Upload } from "./file.view.tsx";
import type { LineNote } from "./invite-lines.command.ts";

type UploadVisit = VisitOf<typeof routes.file>;

const upload = act("invitations/file", routes.file, {
  access: invitesAll,
  values: () => ({ essai: "1" }),
  show: showUpload,
  read: readUpload,
  tooLarge,
  async run({ db, files, locale, visitor }, _thing, { name, content, reason, dryRun }) {
    const begins = { title: importsTexts[locale].task(name, dryRun), by: visitor.id, locale };
    const id = await inviteesImport.keep(db, files, { content, fileName: name, own: { reason }, dryRun, by: visitor.id, begins });
    return id ? done(routes.run.href({ run: id })) : wrong({ [fileField]: importsTexts[locale].problems.notText });
  },
});

async function readUpload(form: Reader, { settings }: UploadVisit) {
  const { name, content } = await readKnownTable(form, settings.FILE_MAX_MB, inviteeTable, fileTexts[form.locale].columnsMissing);
  const reason = form.lines("reason", 5, 500, invitationsTexts[form.locale].problems.reason);
  return { name, content, reason, dryRun: form.ticked("essai") };
}

async function showUpload({ db, url, locale, settings }: UploadVisit, _thing: undefined, form: FormState) {
  if (asksTemplate(url)) return templateCsv(template, "invitations.csv");
  const runs = await inviteesImport.list(db, { within: {}, limit: 20 });
  const body = <Upload runs={runs} megabytes={settings.FILE_MAX_MB} form={form} />;
  return { title: fileTexts[locale].title, robots: "noindex", body } as const;
}

/** @throws NotFound */
async function openRun({ db, params }: Pick<Visit, "db"> & { readonly params: { readonly run: string } }): Promise<FileRun> {
  const found = await inviteesImport.find(db, params.run);
  if (!found) throw new NotFound();
  return found;
}

const run = act("invitations/file", routes.run, {
  access: invitesAll,
  find: openRun,

  async show({ db, locale }, found) {
    const title = importsTexts[locale].task(found.fileName, found.dryRun);
    return { title, robots: "noindex", body: <FileRunPage run={found} task={await taskOf(db, found)} /> };
  },

  async run(visit, trial) {
    const id = await inviteesImport.forReal(visit, trial);
    return id ? done(routes.run.href({ run: id })) : conflict(importsTexts[visit.locale].run.noFile);
  },
});

/** Every refusal, to be sent to whoever filled in the file. */
const runCsv = page("invitations/file", routes.runCsv, {
  access: invitesAll,

  async get(visit) {
    const found = await openRun(visit);
    if (!found.report) throw new NotFound();
    const t = fileTexts[visit.locale];
    const columns = {
      [t.line]: ({ line }: LineNote) => line,
      [t.email]: ({ email }: LineNote) => email,
      [t.column]: ({ field }: LineNote) => field,
      [t.why]: ({ message }: LineNote) => message,
    };
    return csvResponse(columns, found.report.rejections, { filename: `refus-${found.id.slice(0, 8)}.csv`, bom: true });
  },
});

/** The download before the page of one import: its pattern would take that address too. */
export const filePages: readonly Page[] = [upload, runCsv, run];
