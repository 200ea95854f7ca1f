import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { CountBar } from "#platform/ui/count-bar.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import { communesOf, type ProjectOutcome, type Outcome } from "./outcome.ts";
import { resultTexts } from "./result.texts.ts";

interface Props {
  slug: string;
  outcome: Outcome;
  territory: Territory;
}

/** The winners in the order of the count, and where they are. */
export function Winners({ slug, outcome, territory }: Props) {
  const t = useTexts(resultTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const most = Math.max(1, ...outcome.winners.map(({ story }) => story.votes));
  const nameOf = (code: string | null) => (code ? territory.communeByCode(code)?.commune.name : general.wholeMetropolis);
  const title = ({ project }: ProjectOutcome) => {
    const said = sayProject(project, locale);
    return (
      <>
        <Written as="a" href={routes.project.href({ slug, number: String(project.number) })} lang={said.lang}>
          {said.title}
        </Written>
        <br />
        <small class="soft">{nameOf(project.commune_code)}</small>
      </>
    );
  };
  return (
    <Columns kind="half">
      <section class="winners" aria-labelledby="laureats">
        <h2 id="laureats">{t.theWinners}</h2>
        {outcome.winners.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Table
            caption={t.order}
            hideCaption
            rows={outcome.winners}
            columns={[
              { label: general.project, heads: true, cell: title },
              { label: general.cost, number: true, cell: ({ project }) => sayEuros(project.cost_cents, locale) },
              { label: t.votes, number: true, cell: ({ story }) => <CountBar count={story.votes} most={most} /> },
            ]}
            foot={[general.total, sayEuros(outcome.spentCents, locale), ""]}
          />
        )}
      </section>
      <Where outcome={outcome} territory={territory} />
    </Columns>
  );
}

function Where({ outcome, territory }: Pick<Props, "outcome" | "territory">) {
  const t = useTexts(resultTexts);
  const general = useTexts(budgetsTexts);
  const communes = communesOf(outcome.winners);
  const rows = [...communes].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
  const table = (
    <Table
      caption={t.mapTable}
      hideCaption
      dense
      rows={rows}
      columns={[
        { label: general.commune, heads: true, cell: ([code]) => territory.communeByCode(code)?.commune.name ?? code },
        { label: t.winnersOf, number: true, cell: ([, count]) => count },
      ]}
    />
  );
  if (!territory.map) return table;
  return (
    <section aria-labelledby="ou">
      <h2 id="ou">{t.where}</h2>
      <StainedMap
        id="carte-laureats"
        title={t.mapTitle}
        viewBox={territory.map.viewBox}
        cells={territory.map.cells}
        labels={territory.map.labels}
        glass={({ code }) => glassOf(communes.get(code) ?? 0)}
        legend={[
          { glass: "q0", label: t.nowhere },
          { glass: "q1", label: t.one },
          { glass: "q2", label: t.two },
          { glass: "q4", label: t.more },
        ]}
        table={table}
      />
    </section>
  );
}

const glassOf = (count: number) => (count === 0 ? "q0" : count === 1 ? "q1" : count === 2 ? "q2" : "q4");
