import { dayOf } from "#platform/time/day.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { type Page, page } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { readApplication, roleOf } from "../apply/application.query.ts";
import { findOwn, type OwnApplication } from "../apply/editable.ts";
import { decider } from "../gate.ts";
import { isReviewer } from "../judge/judge.query.ts";
import { routes } from "../routes.ts";
import { hasTieIn } from "../ties.query.ts";
import { showEvidence, takeEvidenceAway } from "./evidence.command.ts";
import { listEvidenceFiles } from "./evidence.query.ts";
import { Mine } from "./evidence.view.tsx";
import { findAward, listInstalments } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";
import { sendReport } from "./report.command.ts";
import { listReports } from "./report.query.ts";
import { reportKinds } from "./report.ts";

/** @throws Forbidden for who may only read it */
function mustWrite({ role }: OwnApplication): void {
  if (role === "reader") throw new Forbidden();
}

/** What was granted to one's project: instalments and reports, and what each waits for. */
/** "2,5" full-time jobs, as tenths; null where nothing was typed. */
function readJobs(form: Reader, name: string): number | null {
  const typed = form.text(name).trim();
  if (typed === "") return null;
  const right = /^\d{1,4}([.,]\d)?$/.test(typed);
  form.check(name, right, followTexts[form.locale].problems.jobs);
  return right ? Math.round(Number(typed.replace(",", ".")) * 10) : null;
}

const evidence = acts("calls/follow", routes.evidence, {
  access: signedIn,
  async find(visit) {
    const own = await findOwn(visit);
    const { id } = own.application;
    const award = await findAward(visit.db, id);
    if (!award) throw new NotFound();
    const [instalments, files, reports] = await Promise.all([listInstalments(visit.db, id), listEvidenceFiles(visit.db, id), listReports(visit.db, id)]);
    return { ...own, award, instalments, files, reports };
  },
  show: ({ locale, now, settings }, found, form) => ({
    title: followTexts[locale].mine,
    robots: "noindex",
    says: followTexts[locale].done,
    body: <Mine {...found} form={form} today={dayOf(now)} megabytes={settings.FILE_MAX_MB} />,
  }),
  acts: (step) => ({
    show: step({
      tooLarge: (locale) => ({ fichier: followTexts[locale].problems.tooLarge }),
      read: (form, { locale }) => ({
        instalment: form.on(),
        words: form.lines(`justificatif_${form.on()}`, 3, 3000, followTexts[locale].problems.words),
        file: form.file("fichier"),
      }),
      async run({ db, files, params, visitor, locale, settings }, own, typed) {
        mustWrite(own);
        const t = followTexts[locale].problems;
        if (!isUuid(typed.instalment)) return conflict(t.moved);
        const shown = await showEvidence(db, files, own.application.id, { ...typed, maxBytes: settings.FILE_MAX_MB * 1_000_000 }, visitor.id);
        if (shown.ok) return done(routes.evidence.href(params), "montre");
        if (shown.problem === "moved") return conflict(t.moved);
        return wrong({ fichier: { too_large: t.tooLarge, type_refused: t.type, empty: t.emptyFile, many: t.many }[shown.problem] });
      },
    }),
    takeAway: step({
      read: (form) => form.on(),
      async run({ db, params, locale }, own, file) {
        mustWrite(own);
        const gone = isUuid(file) && (await takeEvidenceAway(db, own.application.id, file));
        return gone ? done(routes.evidence.href(params), "ote") : conflict(followTexts[locale].problems.moved);
      },
    }),
    report: step({
      read(form, { locale }) {
        const t = followTexts[locale].problems;
        const kind = reportKinds.find((one) => one === form.on()) ?? null;
        return {
          kind,
          words: form.lines(`rapport_${form.on()}`, 20, 5000, t.report),
          spentCents: form.euros(`depense_${form.on()}`, 0, t.sum),
          jobTenths: kind === "midterm" ? null : readJobs(form, `emplois_${kind}`),
          active: kind === "three_years" ? form.choice("activite", ["oui", "non"], t.active) === "oui" : null,
        };
      },
      async run({ db, params, visitor, locale }, own, { kind, ...typed }) {
        mustWrite(own);
        const sent = kind !== null && (await sendReport(db, own.application.id, kind, typed, visitor.id));
        return sent ? done(routes.evidence.href(params), "rapporte") : conflict(followTexts[locale].problems.moved);
      },
    }),
  }),
});

/** Its authors read what they showed, and those who check it: no reader of the jury, nobody with a tie. */
const evidenceFile = page("calls/follow", routes.evidenceFile, {
  access: signedIn,
  async get({ db, files, params, visitor }) {
    const application = await readApplication(db, params.id);
    if (!application) throw new NotFound();
    const isAuthor = (await roleOf(db, application.id, visitor.id)) !== null;
    const checks = decider(visitor) && !(await hasTieIn(db, application.call.id, visitor.id)) && !(await isReviewer(db, application.call.id, visitor.id));
    const kept = isAuthor || checks ? (await listEvidenceFiles(db, application.id)).find(({ id }) => id === params.file) : undefined;
    const found = kept && (await files.get(kept.fileId));
    if (!found) throw new NotFound();
    return new Response(found.stream, {
      headers: {
        "content-type": found.file.mediaType,
        "content-length": String(found.file.size),
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(kept.name)}`,
        "cache-control": "private, no-store",
      },
    });
  },
});

export const evidencePages: readonly Page[] = [evidence, evidenceFile];
