import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { type Column, Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { budgetsTexts } from "../budgets.texts.ts";
import type { Selection } from "../choose/selection.form.ts";
import { sayProject } from "../say.ts";
import type { Poll, Project } from "../votes.query.ts";
import { checkTexts } from "./check.texts.ts";

interface Line {
  readonly project: Project;
  readonly points: number | null;
  readonly rank: number;
}

/** What stands on a ballot, in its order, and what it comes to. */
export function BallotTable({ poll, selection, territory, caption }: { poll: Poll; selection: Selection; territory: Territory; caption?: string }) {
  const t = useTexts(checkTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const lines = selection.choices.flatMap((number, at): Line[] => {
    const project = poll.projects.find((one) => one.number === number);
    return project ? [{ project, points: selection.points?.[at] ?? null, rank: at + 1 }] : [];
  });
  const cost = lines.reduce((sum, { project }) => sum + project.cost_cents, 0);
  const { kind } = poll.vote;
  const first: Column<Line>[] = kind === "ranked" ? [{ label: t.rank, number: true, cell: ({ rank }) => rank }] : [];
  const last: Column<Line>[] = kind === "points" ? [{ label: t.points, number: true, cell: ({ points }) => points }] : [];
  const points = (selection.points ?? []).filter((one) => one > 0).reduce((sum, one) => sum + one, 0);
  const communeOf = ({ project }: Line) => (project.commune_code ? territory.communeByCode(project.commune_code)?.commune.name : "");
  const nameOf = ({ project }: Line) => {
    const { title, lang } = sayProject(project, locale);
    return <Written lang={lang}>{title}</Written>;
  };
  return (
    <Table
      caption={caption ?? t.caption}
      hideCaption={caption === undefined}
      rows={lines}
      columns={[
        ...first,
        { label: general.project, heads: true, cell: nameOf },
        { label: general.commune, cell: communeOf },
        { label: general.cost, number: true, cell: ({ project }) => sayEuros(project.cost_cents, locale) },
        ...last,
      ]}
      foot={[
        ...first.map(() => ""),
        t.totalOf(plural(lines.length, locale, general.projects)),
        "",
        sayEuros(cost, locale),
        ...last.map(() => formatNumber(points, locale)),
      ]}
    />
  );
}
