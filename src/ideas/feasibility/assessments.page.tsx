import { NumberedTitle } from "../numbered-title.view.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { dayOf } from "#platform/time/day.ts";
import { caseTexts } from "../case/case.texts.ts";
import { queueListTexts } from "../queue/queue-list.texts.ts";
import { type QueueSlice, QueueList } from "../queue/queue-list.view.tsx";
import { routes } from "../routes.ts";
import { assessTones, feasibilityTexts } from "./feasibility.texts.ts";
import { type AssessmentTab, assessmentTabs, countOwnAssessments, findOwnAssessments, isAssessor, type OwnAssessment } from "./queue.query.ts";
import { orders } from "../queue/queue.ts";

/** What the services of this person were asked. Nobody else finds it. */
export default list("ideas/feasibility", routes.assessments, {
  access: signedIn,
  async find({ db, visitor }) {
    if (!(await isAssessor(db, visitor.id))) throw new NotFound();
  },
  filters: { tab: oneOf("vue", assessmentTabs, "todo"), q: words("q") },
  tabs: ["tab"],
  orders,
  rows: ({ db, visitor }, _, question, range) => findOwnAssessments(db, visitor.id, question, range),
  async show({ db, visitor, now, locale }, _, found) {
    const counts = await countOwnAssessments(db, visitor.id);
    return { title: feasibilityTexts[locale].mineTitle, robots: "noindex", body: <OwnAssessments {...{ counts, found, now }} /> };
  },
  csv: { path: routes.assessmentsCsv, filename: "avis-de-mon-service.csv", columns },
});

function columns(locale: Locale): Columns<OwnAssessment> {
  const [t, general] = [feasibilityTexts[locale], queueListTexts[locale]];
  return {
    [general.process]: ({ processTitle }) => processTitle,
    [general.number]: ({ ideaNumber }) => ideaNumber,
    [general.title]: ({ title }) => title,
    [t.aspect]: ({ aspect }) => t.aspects[aspect],
    [t.service]: ({ service }) => service,
    [general.due]: ({ dueAt }) => dayOf(dueAt),
    [t.verdict]: ({ verdict }) => verdict && t.verdicts[verdict],
  };
}

interface OwnAssessmentsProps {
  counts: Record<AssessmentTab, number>;
  found: QueueSlice<OwnAssessment, AssessmentTab>;
  now: Date;
}

function OwnAssessments({ counts, found, now }: OwnAssessmentsProps) {
  const t = useTexts(feasibilityTexts);
  return (
    <PageFrame title={t.mineTitle} lead={t.mineLead}>
      <QueueList
        {...{ found, counts }}
        label={t.mineTitle}
        tabs={t.mineTabs}
        empty={<NothingListed of={found} title={t.mineEmpty[found.values.tab]} />}
        entry={(one) => <Line assessment={one} now={now} />}
      />
    </PageFrame>
  );
}

function Line({ assessment, now }: { assessment: OwnAssessment; now: Date }) {
  const t = useTexts(feasibilityTexts);
  const general = useTexts(caseTexts);
  const locale = useLocale();
  const { id, ideaNumber, title, processTitle, aspect, service, dueAt, verdict } = assessment;
  const meta = [
    <Written>{processTitle}</Written>,
    `${t.aspects[aspect]}, ${service}`,
    verdict ? <Badge tone={assessTones[verdict]}>{t.verdicts[verdict]}</Badge> : t.expected(formatDate(dueAt, locale)),
    !verdict && dueAt < now && <Badge tone="danger">{general.late}</Badge>,
  ];
  return <Entry title={<NumberedTitle of={{ number: ideaNumber, title }} />} href={routes.assess.href({ id })} level={2} meta={meta.filter(Boolean)} />;
}
