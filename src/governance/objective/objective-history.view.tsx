import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { SectionHead } from "#platform/ui/band.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Indicator } from "#territory";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import { changesTexts } from "../strategy/changes.texts.ts";
import { Changes } from "../strategy/say-change.tsx";
import type { Version } from "../strategy/version.query.ts";
import { type Change, changesBetween } from "../strategy/version-changes.ts";

export interface ObjectiveVersion {
  readonly version: Version;
  readonly changes: readonly Change[];
}

/** The versions that touched an objective, the latest first; `versions` are given the latest first. */
export function versionsTouching(objectiveId: string, versions: readonly Version[]): ObjectiveVersion[] {
  return versions.flatMap((version, at) => {
    const changes = changesBetween(versions[at + 1]?.content ?? null, version.content).filter(({ objective }) => objective === objectiveId);
    return changes.length > 0 ? [{ version, changes }] : [];
  });
}

/** What was promised, what moved, and why. */
export function ObjectiveHistory({ touched, slug, indicators }: { touched: readonly ObjectiveVersion[]; slug: string; indicators: readonly Indicator[] }) {
  const t = useTexts(changesTexts);
  const { strategy } = useTexts(governanceTexts);
  const locale = useLocale();
  return (
    <>
      <SectionHead title={t.history}>{t.historyLead}</SectionHead>
      <Table
        caption={t.history}
        hideCaption
        rows={touched}
        columns={[
          {
            label: strategy.versions,
            heads: true,
            cell: ({ version: { number } }) => (
              <a href={routes.version.href({ slug, number: String(number) })}>{strategy.version(formatNumber(number, locale))}</a>
            ),
          },
          { label: strategy.writtenOn, cell: ({ version }) => formatDate(version.written_at, locale, { dateStyle: "medium" }) },
          { label: t.head, cell: ({ changes }) => <Changes changes={changes} indicators={indicators} /> },
          { label: strategy.reason, cell: ({ version }) => <Written>{version.reason}</Written> },
        ]}
      />
    </>
  );
}
