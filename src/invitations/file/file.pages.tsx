import { importsTexts } from "#platform/imports/imports.texts.ts";
import { findKept, keepIfRefused } from "#platform/imports/kept-file.ts";
import { taskOf } from "#platform/imports/run.query.ts";
import { asksTemplate, fileField, readKnownTable, templateCsv, tooLarge } from "#platform/imports/upload.ts";
import { sayRemark } from "#platform/imports/remark.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, type Page, page, type Visit } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { exampleOf, readTerritory } from "#territory";
import { invitesAll } from "../invitation.ts";
import { invitationsTexts } from "../invitations.texts.ts";
import { routes } from "../routes.ts";
import { type Seats, seatsById, seatsToFill } from "../seats/seat.gate.ts";
import { template } from "./columns.ts";
import { type FileRun, inviteesImport } from "./file.job.ts";
import { type FileSite, roleSite, seatSite } from "./file-site.ts";
import { fileTexts } from "./file.texts.ts";
import { FileRunPage, Upload } from "./file.view.tsx";
import type { LineNote } from "./invite-lines.command.ts";
import { seatTemplate } from "./seat-columns.ts";

type FileVisit = Visit<string, Visitor>;
type UploadForm = Awaited<ReturnType<typeof readUpload>>;

const upload = act("invitations/file", routes.file, {
  access: invitesAll,
  values: () => ({ essai: "1" }),
  async show(visit, _thing, form) {
    if (asksTemplate(visit.url)) return templateCsv(template(exampleOf((await readTerritory(visit.db)).communes)), "invitations.csv");
    return showUpload(visit, { site: roleSite(visit.locale, visit.offers), within: {} }, form);
  },
  read: (form, visit) => readUpload(form, visit, roleSite(visit.locale, visit.offers)),
  tooLarge,
  run: (visit, _thing, sent) => keep(visit, sent, null),
});

const uploadSeats = act("invitations/file", routes.seatFile, {
  access: signedIn,
  find: seatsToFill,
  values: () => ({ essai: "1" }),
  async show(visit, seats: Seats, form) {
    if (asksTemplate(visit.url)) return templateCsv(seatTemplate(seats.seat), "invitations.csv");
    const within = { scope_kind: seats.seat.kind, scope_id: seats.owner.id };
    return showUpload(visit, { site: seatSite(visit.locale, seats), within }, form);
  },
  read: (form, visit, seats: Seats) => readUpload(form, visit, seatSite(visit.locale, seats)),
  tooLarge,
  run: (visit, seats, sent) => keep(visit, sent, seats),
});

async function keep(visit: FileVisit, { name, titles, content, reason, dryRun }: UploadForm, seats: Seats | null): Promise<Outcome<never>> {
  const { db, files, locale, visitor, offers } = visit;
  const { choices } = seats ? seatSite(locale, seats) : roleSite(locale, offers);
  const begins = { title: importsTexts[locale].task(name, dryRun), by: visitor.id, locale };
  const own = { reason, scope_kind: seats?.seat.kind ?? null, scope_id: seats?.owner.id ?? null };
  const id = await inviteesImport.keepTable(db, files, { content, fileName: name, own, dryRun, by: visitor.id, begins }, { titles, choices });
  return id ? done(routes.run.href({ run: id })) : wrong({ [fileField]: importsTexts[locale].problems.notText });
}

async function readUpload(form: Reader, visit: FileVisit, { table }: FileSite) {
  const { name, titles, content } = await readKnownTable(form, visit.settings.FILE_MAX_MB, table, null, await findKept(form, visit));
  const reason = form.lines("reason", 5, 500, invitationsTexts[form.locale].problems.reason);
  await keepIfRefused(form, visit, { name, content });
  return { name, titles, content, reason, dryRun: form.ticked("essai") };
}

interface Sending {
  readonly site: FileSite;
  readonly within: Readonly<Record<string, string>>;
}

async function showUpload({ db, locale, settings }: FileVisit, { site, within }: Sending, form: FormState): Promise<HtmlAnswer> {
  const runs = await inviteesImport.list(db, { within, limit: 20 });
  const body = <Upload {...{ site, runs, form }} megabytes={settings.FILE_MAX_MB} />;
  return { title: fileTexts[locale].title, robots: "noindex", body };
}

interface OpenRun {
  readonly found: FileRun;
  readonly site: FileSite;
}

/** Those for roles are for who gives all roles; those for seats for who fills them. @throws NotFound */
async function openRun(visit: Pick<FileVisit, "db" | "offers" | "visitor" | "locale"> & { readonly params: { readonly run: string } }): Promise<OpenRun> {
  const { db, offers, visitor, locale } = visit;
  const found = await inviteesImport.find(db, visit.params.run);
  if (!found) throw new NotFound();
  if (found.scope_kind !== null) return { found, site: seatSite(locale, await seatsById(visit, { kind: found.scope_kind, id: found.scope_id! })) };
  if (!invitesAll(visitor)) throw new NotFound();
  return { found, site: roleSite(locale, offers) };
}

const run = acts("invitations/file", routes.run, {
  access: signedIn,
  find: openRun,

  async show(visit, { found, site }, form) {
    const { choices } = site;
    const [task, file] = await Promise.all([taskOf(visit.db, found), inviteesImport.columns(visit, found, choices)]);
    const title = importsTexts[visit.locale].task(found.fileName, found.dryRun);
    return { title, robots: "noindex", body: <FileRunPage {...{ site, task }} run={found} columns={file && { file, choices, form }} /> };
  },

  acts: (step) => ({
    import: step({ run: async (visit, { found }) => leadTo(await inviteesImport.forReal(visit, found), visit) }),
    columns: step({
      read: (form, visit, { found, site }) => inviteesImport.readColumns(form, visit, found, site.choices),
      run: async (visit, { found }, named) => leadTo(await inviteesImport.withColumns(visit, found, named), visit),
    }),
  }),
});

const leadTo = (id: string | null, { locale }: Pick<FileVisit, "locale">) =>
  id ? done(routes.run.href({ run: id })) : conflict(importsTexts[locale].run.noFile);

/** Every refusal, to be sent to whoever filled in the file. */
const runCsv = page("invitations/file", routes.runCsv, {
  access: signedIn,

  async get(visit) {
    const { found } = await openRun(visit);
    if (!found.report) throw new NotFound();
    const t = fileTexts[visit.locale];
    const columns = {
      [t.line]: ({ line }: LineNote) => line,
      [t.email]: ({ email }: LineNote) => email,
      [importsTexts[visit.locale].send.column]: ({ field }: LineNote) => field,
      [t.why]: ({ message }: LineNote) => sayRemark(message, visit.locale),
    };
    return csvResponse(columns, found.report.rejections, { filename: `refus-${found.id.slice(0, 8)}.csv`, bom: true });
  },
});

/** The download before the page of one import: its pattern would take that address too. */
export const filePages: readonly Page[] = [upload, uploadSeats, runCsv, run];
