import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { beforeTerms, anyone, type Visitor } from "#platform/web/visitor.ts";
import { moderationTexts } from "../moderation.texts.ts";
import type { ReportableThing } from "../offers.ts";
import { routes } from "../routes.ts";
import { fileReport } from "./report.command.ts";
import { readReport } from "./report.form.ts";
import { ReportForm, ReportTaken } from "./report.view.tsx";

type Reporting = VisitOf<typeof routes.report, Visitor | null>;

/** Anybody may say that a content breaks a rule, with or without an account (Regulation (EU) 2022/2065, article 16). */
export default act("moderation/report", routes.report, {
  access: beforeTerms(anyone),
  find: findThing,
  show,
  read: (form, { visitor }) => readReport(form, { signedIn: visitor !== null }),
  brake: { of: "moderation/report", limit: 10, windowSeconds: 3600 },
  async run(visit, thing, words) {
    const { db, params, visitor, locale } = visit;
    const report = { ...words, kind: params.kind, thingId: params.id, thing, reporterId: visitor?.id ?? null, locale };
    const filed = await fileReport(db, report, visit);
    return filed.ok ? done(routes.report.href(params), "signale") : conflict({ words: moderationTexts[locale].report.already });
  },
});

async function findThing({ db, offers, params }: Reporting): Promise<ReportableThing> {
  const thing = await offers.reportables.find(({ kind }) => kind === params.kind)?.find(db, params.id, offers);
  if (!thing) throw new NotFound();
  return thing;
}

/** Once it is done, the page is another: nobody reports the same thing twice by sending the form again. */
function show({ url, params, visitor, locale }: Reporting, thing: ReportableThing, form: FormState) {
  const t = moderationTexts[locale].report;
  if (!form.act && url.searchParams.get("fait") === "signale") return { title: t.done, robots: "noindex", body: <ReportTaken thing={thing} /> } as const;
  return { title: t.title, robots: "noindex", body: <ReportForm thing={thing} params={params} signedIn={visitor !== null} form={form} /> } as const;
}
