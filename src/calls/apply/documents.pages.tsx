import { dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { documentsAsked } from "../application.ts";
import { instructor } from "../gate.ts";
import { routes } from "../routes.ts";
import { hasTie } from "../ties.query.ts";
import { findSentText, isAskedAbout, listDocuments, readApplication, roleOf } from "./application.query.ts";
import { applyTexts } from "./apply.texts.ts";
import { putDocument, removeDocument } from "./document.command.ts";
import { DocumentsEdit } from "./documents.view.tsx";
import { findToWrite, isOpen } from "./editable.ts";
import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";

const documents = acts("calls/apply", routes.documents, {
  access: signedIn,
  find: findToWrite,
  show: ({ locale, now, settings }, own, form) => ({
    title: applyTexts[locale].documents,
    robots: "noindex",
    says: applyTexts[locale].done,
    body: <DocumentsEdit {...own} open={isOpen(own, "documents")} today={dayOf(now)} megabytes={settings.FILE_MAX_MB} form={form} />,
  }),
  acts: (step) => ({
    put: step({
      tooLarge: (locale) => ({ fichier: applyTexts[locale].problems.tooLarge }),
      read(form, { locale, now }, { application }) {
        const t = applyTexts[locale].problems;
        const key = form.choice(
          "piece",
          documentsAsked(application).map((one) => one.key),
          t.choice,
        );
        const [file, issuedOn] = [form.file("fichier"), form.text("date")];
        form.check("fichier", file !== null, t.file);
        form.check("date", isDayOfThisCentury(issuedOn) && issuedOn <= dayOf(now), t.issued);
        return { key, file: file!, issuedOn };
      },
      async run({ db, files, params, locale, settings }, { application }, typed) {
        const kept = await putDocument(db, files, application.id, { ...typed, maxBytes: settings.FILE_MAX_MB * 1_000_000 });
        const t = applyTexts[locale].problems;
        if (kept.ok) return done(routes.documents.href(params), "joint");
        return kept.problem === "moved" ? conflict(t.moved) : wrong({ fichier: { too_large: t.tooLarge, type_refused: t.type, empty: t.empty }[kept.problem] });
      },
    }),
    remove: step({
      read: (form) => form.on(),
      async run({ db, params, locale }, { application }, key) {
        return (await removeDocument(db, application.id, key)) ? done(routes.documents.href(params), "ote") : conflict(applyTexts[locale].problems.moved);
      },
    }),
  }),
});

/** Who reads what stands with an application: its authors; once it is sent the service, and whoever is asked about it. */
async function reads(db: Db, id: string, visitor: Visitor, asked: (db: Db, id: string, person: string) => Promise<boolean>): Promise<boolean> {
  const application = await readApplication(db, id);
  if (!application) return false;
  const person = visitor.id;
  if ((await roleOf(db, id, person)) !== null) return true;
  if (application.sentAt === null || (await hasTie(db, id, person))) return false;
  return instructor(visitor) || (await asked(db, id, person));
}

const document = page("calls/apply", routes.document, {
  access: signedIn,
  async get({ db, files, params, visitor }) {
    if (!(await reads(db, params.id, visitor, isAskedAbout))) throw new NotFound();
    const kept = (await listDocuments(db, params.id)).find(({ id }) => id === params.document);
    const found = kept && (await files.get(kept.fileId));
    if (!found) throw new NotFound();
    const name = encodeURIComponent(kept.name);
    return new Response(found.stream, {
      headers: {
        "content-type": found.file.mediaType,
        "content-length": String(found.file.size),
        "content-disposition": `attachment; filename*=UTF-8''${name}`,
        "cache-control": "private, no-store",
      },
    });
  },
});

const sent = page("calls/apply", routes.sent, {
  access: signedIn,
  async get({ db, params, visitor }) {
    if (!(await reads(db, params.id, visitor, () => Promise.resolve(false)))) throw new NotFound();
    const text = /^\d{1,4}$/.test(params.number) ? await findSentText(db, params.id, Number(params.number)) : null;
    if (text === null) throw new NotFound();
    return new Response(text, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="envoi-${params.number}.json"`,
        "cache-control": "private, no-store",
      },
    });
  },
});

export const documentPages: readonly Page[] = [documents, document, sent];
