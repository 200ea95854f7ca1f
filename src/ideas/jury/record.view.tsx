import { NumberedTitle } from "../numbered-title.view.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { processCrumb, type ProcessSheet } from "#processes";
import { CriteriaTable } from "../criteria/criteria.view.tsx";
import { proposalHref } from "../proposal-address.ts";
import { Deadline } from "./deadline.view.tsx";
import type { Jury } from "./jury.query.ts";
import { juryTexts } from "./jury.texts.ts";
import { changedRanks, type JuryRecordContent } from "./record.ts";
import type { JuryRecord, ProposalName } from "./record.query.ts";
import { SpreadStrip } from "./spread-strip.view.tsx";
import { routes } from "../routes.ts";

interface RecordPageProps {
  process: ProcessSheet;
  jury: Jury;
  /** The last one first: it counts. */
  records: readonly JuryRecord[];
  /** The one that is read; undefined while there is none. */
  shown: JuryRecord | undefined;
  names: ReadonlyMap<string, ProposalName>;
  now: Date;
}

export function RecordPage(props: RecordPageProps) {
  const { process, jury, records, shown, now } = props;
  const t = useTexts(juryTexts);
  const here = routes.juryRecord.href({ process: process.slug });
  const replaced = shown !== undefined && shown !== records[0];
  return (
    <PageFrame
      title={t.record}
      trail={[processCrumb(process)]}
      lead={shown ? t.recordLead : t.lead}
      actions={shown && <Downloads process={process} version={replaced ? shown.number : null} />}
      flow
    >
      {replaced && (
        <Notice tone="warn" title={t.replaced}>
          <Go href={here}>{t.readLast}</Go>
        </Notice>
      )}
      {shown ? (
        <Ranked {...props} shown={shown} />
      ) : (
        <>
          <Deadline {...{ process, jury, now }} />
          <Empty title={t.noRecord} text={t.noRecordText} />
        </>
      )}
      {jury.criteria.length > 0 && <CriteriaTable criteria={jury.criteria} caption={t.criteria} />}
      <p class="soft">{t.scale(shown?.content.top ?? jury.top)}</p>
      {records.length > 1 && <Earlier {...props} />}
    </PageFrame>
  );
}

function Earlier({ process, records, shown }: RecordPageProps) {
  const t = useTexts(juryTexts);
  const when = useWhen();
  const here = routes.juryRecord.href({ process: process.slug });
  return (
    <>
      <h2>{t.earlier}</h2>
      <ul class="links">
        {records.slice(1).map((record) => (
          <li>{record === shown ? when(record) : <a href={withQuery(here, { version: record.number })}>{when(record)}</a>}</li>
        ))}
      </ul>
    </>
  );
}

/** "No. 2, 3 May 2026", in the reader's language. */
function useWhen() {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  return (record: JuryRecord) => t.recordNumber(record.number, formatDate(record.publishedAt, locale));
}

/** Who is where, what has changed since, and by which method. */
function Ranked({ process, records, shown, names }: RecordPageProps & { shown: JuryRecord }) {
  const t = useTexts(juryTexts);
  const when = useWhen();
  return (
    <>
      <SectionHead title={t.ranking}>{when(shown)}</SectionHead>
      <Ranking content={shown.content} process={process} names={names} />
      <Change record={shown} before={records[records.indexOf(shown) + 1]} names={names} />
      <p>{t.method(shown.content.quorum)}</p>
      <p class="soft">{t.contest}</p>
    </>
  );
}

/** Scores are those of the last record: what was written stays, an earlier ranking only counted it otherwise. */
function Downloads({ process: { slug }, version }: Pick<RecordPageProps, "process"> & { version: number | null }) {
  const t = useTexts(juryTexts);
  const ranking = routes.juryRecordCsv.href({ process: slug });
  return (
    <>
      <ButtonLink kind="quiet" icon="download" href={version === null ? ranking : withQuery(ranking, { version })}>
        {t.csv}
      </ButtonLink>
      <ButtonLink kind="quiet" icon="download" href={routes.juryScoresCsv.href({ process: slug })}>
        {t.scoresCsv}
      </ButtonLink>
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
            return named ? (
              <a href={`${proposalHref(process.slug, named)}#jury`}>
                <NumberedTitle of={named} />
              </a>
            ) : (
              t.hidden
            );
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
function Change({ record, before, names }: { record: JuryRecord; before: JuryRecord | undefined } & Pick<RecordPageProps, "names">) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  if (!before) return null;
  const rank = (value: number | null) => (value === null ? t.noRank : formatNumber(value, locale));
  return (
    <section class="flow">
      <h3>{t.changes}</h3>
      <Written as="p" class="judging-words">
        {record.why}
      </Written>
      <ul>
        {changedRanks(before.content, record.content).map(({ proposalId, before: was, after }) => (
          <li>
            <Quoting words={names.get(proposalId)?.title}>{t.changed(names.get(proposalId)?.title ?? t.hidden, rank(was), rank(after))}</Quoting>
          </li>
        ))}
      </ul>
    </section>
  );
}
