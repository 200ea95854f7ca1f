import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Notice } from "#platform/ui/notice.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Indicator, RowChange, Territory } from "#territory";
import { sayPart } from "../figures/part.ts";
import { sayAmount } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import type { Difference, Recomputation } from "../snapshots/recompute.query.ts";
import { verifyTexts } from "./verify.texts.ts";

interface Props {
  indicator: Indicator;
  territory: Territory;
  day: string;
  outcome: Recomputation;
  changes: readonly RowChange[];
}

/** The same; confirmed by the audit of rows, with what was written since; or not to be found again. */
export function Outcome({ indicator, territory, day, outcome, changes }: Props) {
  const t = useTexts(verifyTexts);
  const locale = useLocale();
  const { figures, byNow, byThen, changedRows } = outcome;
  const differs = byNow ?? [];
  const lost = byThen ?? [];
  const since = changedRows > 0 ? plural(changedRows, locale, t.rows) : t.noRows;
  if (lost.length > 0)
    return (
      <>
        <Notice tone="danger" title={plural(lost.length, locale, t.lost)} text={t.lostWhat} />
        <Differences {...{ indicator, territory }} differences={lost} caption={t.byThen} />
      </>
    );
  if (differs.length === 0)
    return (
      <Notice tone="ok" title={byThen ? t.confirmed(formatDate(day, locale)) : t.same(formatDate(day, locale))}>
        <p>
          {plural(figures, locale, t.figures)}. {byThen && t.confirmedWhat} {byNow && byThen && t.same(formatDate(day, locale))}
        </p>
      </Notice>
    );
  return (
    <>
      {byThen && (
        <Notice tone="ok" title={t.confirmed(formatDate(day, locale))}>
          <p>
            {plural(figures, locale, t.figures)}. {t.confirmedWhat}
          </p>
        </Notice>
      )}
      <Notice tone="warn" title={plural(differs.length, locale, t.differs)} text={since} />
      <Differences {...{ indicator, territory }} differences={differs} caption={t.byNow} />
      {changes.length > 0 && <Changes changes={changes} all={changedRows} />}
    </>
  );
}

function Differences({
  differences,
  caption,
  indicator,
  territory,
}: { differences: readonly Difference[]; caption: string } & Pick<Props, "indicator" | "territory">) {
  const t = useTexts(verifyTexts);
  const words = useTexts(governanceTexts);
  const locale = useLocale();
  const say = (value: number | null, of: number | null) => sayAmount({ value, of }, indicator.unit, locale, words.objective.ofParts);
  return (
    <Table
      caption={caption}
      dense
      rows={differences}
      columns={[
        { label: t.part, heads: true, cell: ({ part }) => sayPart(part, territory) },
        { label: t.kept, number: true, cell: ({ kept }) => (kept ? say(kept.value, kept.of) : t.notKept) },
        { label: t.now, number: true, cell: ({ measured }) => (measured ? say(measured.value, measured.of) : t.gone) },
      ]}
    />
  );
}

function Changes({ changes, all }: { changes: readonly RowChange[]; all: number }) {
  const t = useTexts(verifyTexts);
  const locale = useLocale();
  const cut = changes.length < all ? { captionNote: t.changesCut(formatNumber(changes.length, locale), formatNumber(all, locale)) } : {};
  return (
    <Table
      caption={t.changes}
      {...cut}
      dense
      rows={changes}
      columns={[
        { label: t.row, heads: true, cell: ({ title, href }) => (href ? <a href={href}>{title}</a> : title) },
        { label: t.what, cell: ({ what }) => what },
        { label: t.at, cell: ({ at }) => formatDate(at, locale, { dateStyle: "medium", timeStyle: "short" }) },
      ]}
    />
  );
}
