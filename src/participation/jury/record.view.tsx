import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { CriteriaTable } from "../criteria/criteria.view.tsx";
import type { ProcessSheet } from "../process.query.ts";
import { proposalHref } from "../proposal-address.ts";
import { routes } from "../routes.ts";
import { Deadline } from "./jury.page.tsx";
import type { Jury } from "./jury.query.ts";
import { juryTexts } from "./jury.texts.ts";
import { changedRanks, type JuryRecordContent } from "./record.ts";
import type { JuryRecord, Named } from "./record.query.ts";
import { SpreadStrip } from "./spread-strip.view.tsx";

interface RecordPageProps {
  process: ProcessSheet;
  jury: Jury;
  records: readonly JuryRecord[];
  names: ReadonlyMap<string, Named>;
  now: Date;
}

export function RecordPage({ process, jury, records, names, now }: RecordPageProps) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  const [last, ...earlier] = records;
  const when = (record: JuryRecord) => t.recordNumber(record.number, formatDate(record.publishedAt, locale));
  return (
    <>
      <PageHead
        title={t.record}
        trail={[{ label: process.title, href: routes.process.href({ process: process.slug }) }]}
        lead={last ? t.recordLead : t.lead}
        actions={
          last && (
            <ButtonLink kind="quiet" icon="download" href={routes.juryRecordCsv.href({ process: process.slug })}>
              {t.csv}
            </ButtonLink>
          )
        }
        joined
      />
      <Band tight>
        <div class="flow">
          {last ? (
            <>
              <SectionHead title={t.ranking}>{when(last)}</SectionHead>
              <Ranking content={last.content} process={process} names={names} />
              <p>{t.method(last.content.quorum)}</p>
              <p class="soft">{t.contest}</p>
            </>
          ) : (
            <>
              <Deadline {...{ process, jury, now }} />
              <Empty title={t.noRecord}>
                <p>{t.noRecordText}</p>
              </Empty>
            </>
          )}
          {jury.criteria.length > 0 && <CriteriaTable criteria={jury.criteria} caption={t.criteria} />}
          <p class="soft">{t.scale(last?.content.top ?? jury.top)}</p>
          {earlier.length > 0 && <h2>{t.earlier}</h2>}
          {records.map((record, at) => (
            <Change record={record} before={records[at + 1]} when={when(record)} names={names} />
          ))}
        </div>
      </Band>
    </>
  );
}

const mark = (value: number | null, locale: Locale) =>
  value === null ? "–" : formatNumber(value, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function Ranking({ content, process, names }: { content: JuryRecordContent } & Pick<RecordPageProps, "process" | "names">) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.ranking}
      hideCaption
      rows={content.ranking}
      columns={[
        { label: t.rank, number: true, cell: ({ rank }) => (rank === null ? t.noRank : formatNumber(rank, locale)) },
        {
          label: t.idea,
          heads: true,
          cell: ({ proposalId }) => {
            const named = names.get(proposalId);
            return named ? <a href={`${proposalHref(process.slug, named)}#jury`}>{`n°\u00a0${named.number} ${named.title}`}</a> : t.hidden;
          },
        },
        { label: t.mean, number: true, cell: ({ mean }) => mark(mean, locale) },
        { label: t.deviation, number: true, cell: ({ deviation }) => mark(deviation, locale) },
        {
          label: t.range,
          cell: ({ least, mean, most }) =>
            least === null || mean === null || most === null ? (
              "–"
            ) : (
              <SpreadStrip least={least} mean={mean} most={most} label={t.rangeSaid(mark(least, locale), mark(most, locale))} />
            ),
        },
        { label: t.sheets, number: true, cell: ({ sheets }) => formatNumber(sheets, locale) },
        { label: t.conflicts, number: true, cell: ({ conflicts }) => formatNumber(conflicts, locale) },
      ]}
    />
  );
}

/** Why a record was published again, and whose rank it changed. */
function Change({ record, before, when, names }: { record: JuryRecord; before: JuryRecord | undefined; when: string } & Pick<RecordPageProps, "names">) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  if (!before) return null;
  const rank = (value: number | null) => (value === null ? t.noRank : formatNumber(value, locale));
  return (
    <section class="flow">
      <h3>{when}</h3>
      <p class="judging-words">{record.why}</p>
      <h4>{t.changes}</h4>
      <ul>
        {changedRanks(before.content, record.content).map(({ proposalId, before: was, after }) => (
          <li>{`${names.get(proposalId)?.title ?? t.hidden}\u00a0: ${t.changed(rank(was), rank(after))}`}</li>
        ))}
      </ul>
    </section>
  );
}
