import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { budgetsTexts } from "../budgets.texts.ts";
import { findDraft } from "../choose/draft.query.ts";
import { fieldsOf, readSelection } from "../choose/selection.form.ts";
import { projectTexts } from "../project/project.texts.ts";
import { projectsToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import type { Poll, Project } from "../votes.query.ts";

/** The chosen projects beside each other: those of the address, or of the draft. */
export default page("budgets/compare", routes.compare, {
  access: anyone,
  async get({ db, params, visitor, url, locale }) {
    const poll = await projectsToSee({ db, params, visitor });
    const bulletin = url.searchParams.get("bulletin");
    const selection = bulletin !== null ? readSelection(fieldsOf(url.searchParams), poll) : visitor && (await findDraft(db, poll.vote.id, visitor.id));
    const chosen = (selection?.choices ?? []).flatMap((number) => poll.projects.find((one) => one.number === number) ?? []);
    const back = withQuery(routes.choose.href(params), { bulletin });
    return {
      title: projectTexts[locale].compareTitle,
      robots: "noindex",
      body: <Compare poll={poll} projects={chosen} back={back} territory={await readTerritory(db)} />,
    };
  },
});

function Compare({ poll, projects, back, territory }: { poll: Poll; projects: readonly Project[]; back: string; territory: Territory }) {
  const t = useTexts(projectTexts);
  const general = useTexts(budgetsTexts);
  const { slug, title } = poll.vote;
  return (
    <PageFrame
      title={t.compareTitle}
      trail={[
        { label: general.here, href: routes.list.href() },
        { label: <Written>{title}</Written>, href: routes.choose.href({ slug }) },
      ]}
      lead={t.compareLead}
      flow
    >
      {projects.length < 2 ? <Empty title={t.compareNone} text={t.compareNoneNext} /> : <Comparison poll={poll} projects={projects} territory={territory} />}
      <Onward href={back}>{t.back}</Onward>
    </PageFrame>
  );
}

/** Each project a line: what it costs, and its share of what there is. */
function Comparison({ poll, projects, territory }: { poll: Poll; projects: readonly Project[]; territory: Territory }) {
  const t = useTexts(projectTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { slug, budget_cents } = poll.vote;
  const amountOf = ({ envelope }: Project) => poll.envelopes.find(({ number }) => number === envelope)?.amount_cents ?? budget_cents;
  const said = (project: Project) => sayProject(project, locale);
  return (
    <Table
      caption={t.compareTitle}
      hideCaption
      rows={projects}
      columns={[
        {
          label: general.project,
          heads: true,
          cell: (project) => (
            <Written as="a" href={routes.project.href({ slug, number: String(project.number) })} lang={said(project).lang}>
              {said(project).title}
            </Written>
          ),
        },
        { label: t.summary, cell: (project) => <Written lang={said(project).lang}>{said(project).summary}</Written> },
        { label: general.commune, cell: ({ commune_code }) => commune_code && territory.communeByCode(commune_code)?.commune.name },
        { label: general.category, cell: ({ category }) => category },
        { label: general.cost, number: true, cell: ({ cost_cents }) => sayEuros(cost_cents, locale) },
        {
          label: t.share,
          number: true,
          cell: (project) => formatNumber(project.cost_cents / amountOf(project), locale, { style: "percent", maximumFractionDigits: 1 }),
        },
      ]}
    />
  );
}
