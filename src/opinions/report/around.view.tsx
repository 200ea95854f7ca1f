import { Statement } from "../statement-words.view.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { wordsFor } from "../statement.ts";
import type { Earlier, LeftOut, ReportMaterial } from "./report.query.ts";
import { reportTexts } from "./report.texts.ts";
import type { ReportProps } from "./report-props.ts";
import { AgreeShare, percent } from "./shares.view.tsx";

/** Who took part, what was left out, and what changed since the time before. */
export function Around({ told, who, earlier }: Pick<ReportProps, "told" | "who" | "earlier">) {
  return (
    <>
      <Who who={who} />
      {earlier && <Compare earlier={earlier} told={told} />}
      <Out out={told.out} />
    </>
  );
}

function Who({ who }: Pick<ReportProps, "who">) {
  const t = useTexts(reportTexts);
  const locale = useLocale();
  return (
    <Band ground="surface" tight label={t.who}>
      <SectionHead title={t.who}>{who ? t.whoLead : t.whoNone}</SectionHead>
      {who && (
        <Disclosure bare summary={t.asTable}>
          <Table
            caption={t.who}
            hideCaption
            dense
            rows={who}
            columns={[
              { label: t.commune, heads: true, cell: ({ name }) => name },
              { label: t.answered, number: true, cell: ({ people }) => formatNumber(people, locale) },
              { label: t.share, number: true, cell: ({ share }) => percent(share, locale) },
              { label: t.ofPopulation, number: true, cell: ({ ofPopulation }) => percent(ofPopulation, locale) },
            ]}
          />
        </Disclosure>
      )}
    </Band>
  );
}

function Compare({ earlier, told }: { earlier: Earlier; told: ReportMaterial }) {
  const t = useTexts(reportTexts);
  const locale = useLocale();
  return (
    <Band tight label={t.compare}>
      <SectionHead title={t.compare}>
        {earlier.statements.length > 0 ? <Quoting words={earlier.title}>{t.compareLead(earlier.title)}</Quoting> : t.compareNone}
      </SectionHead>
      {earlier.statements.length > 0 && (
        <Table
          caption={t.compare}
          captionNote={t.surely}
          rows={earlier.statements}
          columns={[
            { label: t.statement, heads: true, cell: ({ number }) => <Statement told={wordsFor(told.statements.get(number)!, locale)} /> },
            { label: t.before, number: true, cell: ({ before }) => <AgreeShare tally={before} /> },
            { label: t.now, number: true, cell: ({ now }) => <AgreeShare tally={now} /> },
          ]}
        />
      )}
    </Band>
  );
}

function Out({ out: { withdrawn, refused, banned } }: { out: LeftOut }) {
  const t = useTexts(reportTexts);
  const locale = useLocale();
  return (
    <Band tight label={t.out}>
      <SectionHead title={t.out}>{withdrawn.length > 0 ? t.outLead : t.outNone}</SectionHead>
      <div class="flow">
        {withdrawn.length > 0 && (
          <Table
            caption={t.withdrawn}
            rows={withdrawn}
            columns={[
              { label: t.statement, heads: true, cell: ({ number }) => number },
              { label: t.reason, cell: ({ reason }) => reason },
              { label: t.votes, number: true, cell: ({ votes }) => formatNumber(votes, locale) },
            ]}
          />
        )}
        {refused > 0 && <p>{plural(refused, locale, t.refused)}</p>}
        {banned > 0 && <p>{plural(banned, locale, t.banned)}</p>}
      </div>
    </Band>
  );
}
