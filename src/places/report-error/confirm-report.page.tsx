import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go, Onward } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, done } from "#platform/web/act.ts";
import { Gone } from "#platform/web/errors.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { confirmReport } from "./file-report.command.ts";
import { reportTexts } from "./report-error.texts.ts";
import { findReportByToken, type ReportByToken } from "./reported-place.query.ts";
import { PageFrame } from "#platform/ui/page-frame.tsx";

/** Where the mail leads. Reading it does nothing, for mail programs follow links; the button acts, once. */
export default act("places/report-error", routes.confirmReport, {
  access: anyone,
  /** @throws Gone for one of a place that everybody sees no more: its name is told to nobody, and nothing is done to its record. */
  async find({ db, params }) {
    const report = await findReportByToken(db, params.token);
    if (report && report.status !== "published") throw new Gone();
    return report;
  },

  show({ params, locale }, report) {
    const title = reportTexts[locale].confirm[report ? "title" : "unknown"];
    return { title, status: report ? 200 : 404, robots: "noindex", body: <Confirm report={report} token={params.token} /> };
  },

  async run({ db, offers, params }) {
    await confirmReport(db, offers, params.token);
    return done(routes.confirmReport.href(params));
  },
});

function Confirm({ report, token }: { report: ReportByToken | null; token: string }) {
  const t = useTexts(reportTexts);
  const locale = useLocale();
  const { confirm } = t;
  const trail = [{ label: texts[locale].directory.here, href: routes.directory.href() }];
  if (!report)
    return (
      <>
        <PageHead title={confirm.unknown} trail={trail} lead={confirm.unknownNote} />
        <Band tight>
          <Go href={routes.directory.href()}>{confirm.home}</Go>
        </Band>
      </>
    );
  const waits = report.state === "unconfirmed";
  return (
    <PageFrame title={confirm.title} trail={trail} lead={waits ? confirm.lead(report.name) : undefined} ground="surface" flow="loose">
      {waits ? (
        <>
          <blockquote>
            <p>
              <b>{t.subjects[report.subject]}</b>
            </p>
            <Written as="p">{report.wrong}</Written>
          </blockquote>
          <form method="post" action={routes.confirmReport.href({ token })}>
            <Button big>{confirm.button}</Button>
          </form>
        </>
      ) : (
        <Notice
          tone="ok"
          title={confirm.done}
          announce
          text={report.state === "dropped" ? confirm.dropped : report.state === "held" ? confirm.held : confirm.doneNote}
        />
      )}
      <Onward href={routes.show.href({ slug: report.slug })}>{t.back}</Onward>
    </PageFrame>
  );
}
