import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { ideaName } from "../judging/act-page.view.tsx";
import { judgingTexts } from "../judging/judging.texts.ts";
import { pageNumber } from "../judging/page-number.ts";
import { assessTones, feasibilityTexts } from "./feasibility.texts.ts";
import { type AssessmentTab, assessmentTabs, countOwnAssessments, findOwnAssessments, isAssessor, type OwnAssessment, studiesPerPage } from "./queue.query.ts";
import { routes } from "../routes.ts";

/** What the services of this person were asked. Nobody else finds it. */
export default page("ideas/feasibility", routes.assessments, {
  access: signedIn,

  async get({ db, visitor, url, now, locale }) {
    if (!(await isAssessor(db, visitor.id))) throw new NotFound();
    const tab = (Object.keys(assessmentTabs) as AssessmentTab[]).find((key) => assessmentTabs[key] === url.searchParams.get("vue")) ?? "todo";
    const at = pageNumber(url);
    const [assessments, counts] = await Promise.all([findOwnAssessments(db, visitor.id, tab, at), countOwnAssessments(db, visitor.id)]);
    const props = { assessments, counts, tab, at, now };
    return { title: feasibilityTexts[locale].mineTitle, robots: "noindex", body: <OwnAssessments {...props} /> };
  },
});

interface Props {
  assessments: readonly OwnAssessment[];
  counts: Record<AssessmentTab, number>;
  tab: AssessmentTab;
  at: number;
  now: Date;
}

function OwnAssessments({ assessments, counts, tab, at, now }: Props) {
  const t = useTexts(feasibilityTexts);
  const locale = useLocale();
  const href = (to: AssessmentTab, number = 1) =>
    withQuery(routes.assessments.href(), { vue: to === "todo" ? null : assessmentTabs[to], page: number > 1 ? number : null });
  const tabs = (Object.keys(assessmentTabs) as AssessmentTab[]).map((key) => ({
    label: t.mineTabs[key],
    href: href(key),
    count: formatNumber(counts[key], locale),
    current: key === tab,
  }));
  return (
    <>
      <PageHead title={t.mineTitle} lead={t.mineLead} joined />
      <Band tight>
        <Tabs label={t.mineTitle} tabs={tabs} />
        {assessments.length === 0 ? (
          <Empty title={t.mineEmpty[tab]} />
        ) : (
          <Entries>
            {assessments.map((one) => (
              <Line assessment={one} now={now} />
            ))}
          </Entries>
        )}
        <Pagination page={at} pages={Math.ceil(counts[tab] / studiesPerPage)} href={(number) => href(tab, number)} />
      </Band>
    </>
  );
}

function Line({ assessment, now }: { assessment: OwnAssessment; now: Date }) {
  const t = useTexts(feasibilityTexts);
  const general = useTexts(judgingTexts);
  const locale = useLocale();
  const { id, ideaNumber, title, processTitle, aspect, service, dueAt, verdict } = assessment;
  const meta = [
    processTitle,
    `${t.aspects[aspect]}, ${service}`,
    ...(verdict ? [<Badge tone={assessTones[verdict]}>{t.verdicts[verdict]}</Badge>] : [t.expected(formatDate(dueAt, locale))]),
    ...(!verdict && dueAt < now ? [<Badge tone="danger">{general.late}</Badge>] : []),
  ];
  return <Entry title={ideaName({ number: ideaNumber, title })} href={routes.assess.href({ id })} level={2} meta={meta} />;
}
