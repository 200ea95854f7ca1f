import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Indicator } from "#territory";
import { structureTexts } from "./structure.texts.ts";
import type { TargetProgress } from "./progress.query.ts";
import { governanceTexts } from "../governance.texts.ts";
import { ObjectiveCard } from "./objective-card.view.tsx";
import { routes } from "../routes.ts";
import { changesTexts } from "./changes.texts.ts";
import { Changes } from "./say-change.tsx";
import type { Strategy } from "./strategy.query.ts";
import { changesBetween } from "./version-changes.ts";
import type { Version } from "./version.query.ts";

interface Props {
  strategy: Strategy;
  stated: ReadonlyMap<string, TargetProgress>;
  indicators: readonly Indicator[];
  versions: readonly Version[];
  /** The version shown, when it is not the one in force. */
  past: Version | null;
  editable: boolean;
}

export function ShowStrategy({ strategy, stated, indicators, versions, past, editable }: Props) {
  const t = useTexts(governanceTexts).strategy;
  const locale = useLocale();
  const { slug, title, summary, adopted_on, starts_on, ends_on, source_url, priorities } = strategy;
  const day = (one: string) => formatDate(one, locale);
  return (
    <>
      <PageHead
        title={<Written>{title}</Written>}
        trail={[{ label: t.title, href: routes.strategies.href() }]}
        lead={<Written>{summary}</Written>}
        actions={editable && <EditLinks slug={slug} />}
        joined
      />
      {past && (
        <Band tight>
          <Past slug={slug} past={past} />
        </Band>
      )}
      <Band tight>
        <Facts
          facts={[
            [t.adopted(day(adopted_on)), t.period(day(starts_on), day(ends_on))],
            [t.source, source_url && <a href={source_url}>{source_url.replace(/^https?:\/\//, "")}</a>],
          ]}
        />
      </Band>
      {priorities.map((priority, at) => (
        <Band ground={at % 2 === 0 ? "linen" : "paper"}>
          <SectionHead title={<Written>{priority.title}</Written>}>{priority.summary && <Written>{priority.summary}</Written>}</SectionHead>
          <Objectives {...{ priority, stated, indicators }} />
        </Band>
      ))}
      <Band>
        <Ways />
        <Versions slug={slug} current={versions[0]?.number ?? 0} versions={versions} indicators={indicators} />
      </Band>
    </>
  );
}

function Objectives({ priority, stated, indicators }: Pick<Props, "stated" | "indicators"> & { priority: Strategy["priorities"][number] }) {
  return (
    <div class="objectives">
      {priority.objectives.map((objective) => (
        <ObjectiveCard objective={objective} stated={stated} indicators={indicators} />
      ))}
    </div>
  );
}

function Past({ slug, past }: { slug: string; past: Version }) {
  const t = useTexts(governanceTexts).strategy;
  const locale = useLocale();
  return (
    <Notice tone="warn" title={t.past(formatNumber(past.number, locale), formatDate(past.written_at, locale))}>
      <p>
        <a href={routes.strategy.href({ slug })}>{t.seeCurrent}</a>
      </p>
    </Notice>
  );
}

/** To the rule by which it is followed, and to where it stands. */
function Ways() {
  const t = useTexts(governanceTexts);
  return (
    <p class="row">
      <ButtonLink kind="quiet" href={routes.rule.href()}>
        {t.strategy.rule}
      </ButtonLink>
      <ButtonLink kind="quiet" href={routes.dashboard.href()}>
        {t.dashboard.title}
      </ButtonLink>
    </p>
  );
}

function EditLinks({ slug }: { slug: string }) {
  const t = useTexts(structureTexts);
  return (
    <>
      <ButtonLink kind="quiet" href={routes.strategyHead.href({ slug })}>
        {t.head}
      </ButtonLink>
      <ButtonLink kind="quiet" href={routes.structure.href({ slug })}>
        {t.structure}
      </ButtonLink>
    </>
  );
}

function Versions({ slug, current, versions, indicators }: { slug: string; current: number } & Pick<Props, "versions" | "indicators">) {
  const t = useTexts(governanceTexts).strategy;
  const locale = useLocale();
  if (versions.length === 0) return null;
  const before = ({ number }: Version) => versions.find((one) => one.number === number - 1)?.content ?? null;
  const name = ({ number }: Version) => `${t.version(formatNumber(number, locale))}${number === current ? ` (${t.current})` : ""}`;
  return (
    <Disclosure summary={t.versions} open>
      <Table
        caption={t.versions}
        hideCaption
        rows={versions}
        columns={[
          { label: t.versions, heads: true, cell: (one) => <a href={routes.version.href({ slug, number: String(one.number) })}>{name(one)}</a> },
          { label: t.writtenOn, cell: ({ written_at }) => formatDate(written_at, locale, { dateStyle: "medium" }) },
          { label: t.reason, cell: ({ reason }) => <Written>{reason}</Written> },
          { label: changesTexts[locale].head, cell: (one) => <Changes changes={changesBetween(before(one), one.content)} indicators={indicators} /> },
        ]}
      />
    </Disclosure>
  );
}
