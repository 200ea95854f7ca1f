import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Go } from "#platform/ui/button.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { Figure, Year } from "./report.query.ts";
import { reportTexts } from "./report.texts.ts";

interface ReportProps {
  year: number;
  /** All that can be read, the latest first. */
  years: readonly number[];
  told: Year;
  /** The year before; null: the network began in this one. */
  before: Year | null;
  today: string;
}

const parts: Readonly<Record<"life" | "given" | "mentoring" | "decided" | "dues", readonly Figure[]>> = {
  life: ["members", "places", "leaders", "partners", "persons", "admitted", "ended", "applied"],
  given: ["contributions", "givers", "minutes", "unpaidMinutes", "equipmentDays", "credits", "paidCents"],
  mentoring: ["pairings", "sessions", "sessionMinutes"],
  decided: ["meetings", "votes", "carried", "decisions", "asked", "answered"],
  dues: ["duesCents", "receivedCents", "waivedCents"],
};

/** Hours of minutes, credits of hundredths, euros of cents. */
function say(figure: Figure, value: number, locale: Locale): string {
  if (figure.endsWith("Cents")) return sayEuros(value, locale);
  if (figure.toLowerCase().endsWith("minutes")) return `${formatNumber(value / 60, locale, { maximumFractionDigits: 1 })}\u00a0h`;
  return formatNumber(figure === "credits" ? value / 100 : value, locale, { maximumFractionDigits: 2 });
}

export function Report({ year, years, told, before, today }: ReportProps) {
  const t = useTexts(reportTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const running = String(year) === today.slice(0, 4);
  return (
    <PageFrame
      title={t.of(String(year))}
      lead={running ? t.running(formatDate(today, locale)) : t.lead}
      trail={[{ label: general.network, href: routes.directory.href() }]}
      flow="loose"
    >
      {years.length > 1 && (
        <Tabs
          label={t.years}
          tabs={years.slice(0, 6).map((one) => ({ label: String(one), href: routes.report.href({ year: String(one) }), current: one === year }))}
        />
      )}
      <Tiles tiles={(["members", "minutes", "sessionMinutes", "decisions"] as const).map((figure) => [t.figures[figure], say(figure, told[figure], locale)])} />
      {(["life", "given", "mentoring", "decided", "dues"] as const).map((part) => (
        <Table
          caption={t.parts[part]}
          rows={parts[part]}
          dense
          columns={[
            { label: t.figure, heads: true, cell: (figure) => t.figures[figure] },
            { label: String(year), number: true, cell: (figure) => say(figure, told[figure], locale) },
            ...(before ? [{ label: String(year - 1), number: true, cell: (figure: Figure) => say(figure, before[figure], locale) }] : []),
          ]}
        />
      ))}
      <p class="soft">{t.source}</p>
      <Go href="/donnees/bilan-du-reseau" icon="database">
        {t.data}
      </Go>
    </PageFrame>
  );
}
