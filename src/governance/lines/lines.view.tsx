import { isTyped } from "#platform/i18n/locale.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import { Quoting, Translation } from "#platform/ui/written.tsx";
import type { ValuesOf } from "#platform/web/filters.ts";
import type { ListPage } from "#platform/web/list.ts";
import type { Indicator, Line, Territory } from "#territory";
import type { Figure } from "../figures/figures.query.ts";
import { sayPart } from "../figures/part.ts";
import { sayAmount, sayValue } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import type { linesFilters, LinesQuestion } from "./lines.filters.ts";
import { linesTexts } from "./lines.texts.ts";

/** The rows of one page, and what all of them add up to. */
type LinesPage = ListPage<Line, ValuesOf<typeof linesFilters>> & { readonly sum: { readonly value?: number | null; readonly of?: number | null } };

interface Props {
  indicator: Indicator;
  territory: Territory;
  wanted: LinesQuestion;
  /** Absent: they are not public. */
  found: LinesPage | undefined;
  /** The figure that dashboards show, when these lines are those of today. */
  figure: Figure | null;
}

export function ShowLines({ indicator, territory, wanted, found, figure }: Props) {
  const t = useTexts(linesTexts);
  const { dashboard } = useTexts(governanceTexts);
  const locale = useLocale();
  const { id, title } = indicator;
  const { part, day, after } = wanted;
  const elsewhere = indicator.rows(part, territory);
  const [until, from] = [formatDate(day, locale), after && formatDate(after, locale)];
  return (
    <PageFrame
      title={<Quoting words={isTyped(title) ? title.fr : null}>{t.title(title[locale], sayPart(part, territory))}</Quoting>}
      here={t.here}
      trail={[
        { label: dashboard.title, href: routes.dashboard.href() },
        { label: <Translation of={title} />, href: routes.indicator.href({ id }) },
      ]}
      lead={from ? t.leadSince(from, until) : t.lead(until)}
    >
      {found ? (
        <Rows {...{ indicator, territory, wanted, found, figure, elsewhere }} />
      ) : (
        <Notice title={t.notPublic} text={elsewhere.href === null && elsewhere.why(locale)} />
      )}
    </PageFrame>
  );
}

type RowsProps = Props & { found: LinesPage; elsewhere: ReturnType<Indicator["rows"]> };

function Rows({ indicator, territory, wanted, found, figure, elsewhere }: RowsProps) {
  const t = useTexts(linesTexts);
  const { objective } = useTexts(governanceTexts);
  const locale = useLocale();
  const { id, unit, definition } = indicator;
  const say = (amount: { value: number | null; of: number | null }) => sayAmount(amount, unit, locale, objective.ofParts);
  const sum = { value: found.sum.value ?? null, of: found.sum.of ?? null };
  const moved = figure && (figure.value !== sum.value || figure.of !== sum.of);
  const query = found.href().split("?")[1] ?? "";
  const download = (route: typeof routes.linesCsv | typeof routes.linesJson) => [route.href({ id }), query].filter(Boolean).join("?");
  const when = { dateStyle: "long", timeStyle: "short" } as const;
  return (
    <div class="flow">
      <Facts
        facts={[
          [t.shown, figure && `${say(figure)}, ${t.measured(formatDate(figure.at, locale, when))}`],
          [t.fromLines, `${say(sum)}, ${plural(found.total, locale, t.count)}`],
        ]}
      />
      {moved && <Notice tone="warn" title={t.moved} />}
      <p>{definition[locale]}</p>
      {found.total === 0 ? (
        <Empty title={t.none} text={t.noneWhat} />
      ) : (
        <LinesTable indicator={indicator} territory={territory} lines={found.rows} inCommune={wanted.part.kind === "commune"} />
      )}
      <Pages of={found} />
      <p class="row no-print">
        <ButtonLink kind="quiet" icon="download" href={download(routes.linesCsv)}>
          CSV
        </ButtonLink>
        <ButtonLink kind="quiet" icon="download" href={download(routes.linesJson)}>
          JSON
        </ButtonLink>
        {elsewhere.href !== null && <Go href={elsewhere.href}>{t.elsewhere}</Go>}
      </p>
    </div>
  );
}

function LinesTable({ indicator, territory, lines, inCommune }: { indicator: Indicator; territory: Territory; lines: readonly Line[]; inCommune: boolean }) {
  const t = useTexts(linesTexts);
  const locale = useLocale();
  const { unit, title } = indicator;
  const weighs = lines.some(({ value, of }) => (of ?? value) !== 1);
  const named = !inCommune && lines.some(({ commune, title: name }) => commune !== null && territory.communeByCode(commune)?.commune.name !== name);
  const columns: (Column<Line> | false)[] = [
    { label: t.name, heads: true, cell: ({ title: name, href }) => (href ? <a href={href}>{name}</a> : name) },
    named && { label: t.commune, cell: ({ commune }) => (commune === null ? "–" : (territory.communeByCode(commune)?.commune.name ?? commune)) },
    lines.some(({ day }) => day !== null) && { label: t.since, cell: ({ day }) => (day ? formatDate(day, locale, { dateStyle: "medium" }) : "–") },
    unit === "share" && { label: t.counted, cell: ({ value }) => (value > 0 ? t.yes : t.no) },
    weighs && { label: t.weight, number: true, cell: ({ value, of }) => sayValue(of ?? value, unit === "share" ? "count" : unit, locale) },
  ];
  return <Table caption={title[locale]} hideCaption rows={lines} columns={columns.filter((column) => column !== false)} />;
}
