import { useTexts } from "#platform/i18n/context.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { useTrail } from "../use-trail.ts";
import { routes } from "../routes.ts";
import type { PlaceRecord } from "../acts/visible-place.query.ts";
import { isWaiting } from "./error-report.ts";
import { ReportEntry } from "./report-entry.view.tsx";
import type { ReportForDesk } from "./reports.query.ts";
import { reportsTexts } from "./reports.texts.ts";

interface ReportsViewProps {
  place: PlaceRecord;
  reports: readonly ReportForDesk[];
  /** A host may hand it over; an officer is where it goes. */
  mayForward: boolean;
  form: FormState;
}

export function ReportsView({ place, reports, mayForward, form }: ReportsViewProps) {
  const t = useTexts(reportsTexts);
  const [waiting, held] = [reports.filter(({ state }) => isWaiting(state)), reports.filter(({ state }) => state === "held")];
  const answered = reports.filter(({ state }) => state === "corrected" || state === "not_error");
  const entry = (report: ReportForDesk) => <ReportEntry report={report} place={place} mayForward={mayForward} form={form} />;
  return (
    <PageFrame title={t.title} here={t.here} trail={useTrail(place)} lead={t.lead} ground="surface" flow="loose">
      {waiting.length === 0 ? <Empty title={t.none} text={t.noneNote} /> : <Reports id="a-traiter" title={t.waiting} reports={waiting} entry={entry} />}
      {held.length > 0 && <Reports id="retenus" title={t.held} lead={t.heldNote} reports={held} entry={entry} />}
      {answered.length > 0 && <Reports id="repondus" title={t.answered} reports={answered} entry={entry} />}
      <Onward href={routes.show.href({ slug: place.slug })}>{t.back}</Onward>
    </PageFrame>
  );
}

interface ListProps {
  id: string;
  title: string;
  lead?: string;
  reports: readonly ReportForDesk[];
  entry: (report: ReportForDesk) => preact.ComponentChildren;
}

function Reports({ id, title, lead, reports, entry }: ListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p class="soft">{lead}</p>}
      <ul class="report-list">
        {reports.map((report) => (
          <li>{entry(report)}</li>
        ))}
      </ul>
    </section>
  );
}
