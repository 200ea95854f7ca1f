import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Report } from "#platform/imports/report.view.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Duplicate } from "../import/duplicates/duplicate.ts";
import { routes } from "../routes.ts";
import type { PlacesRun } from "./import.job.ts";
import { importTexts } from "./import.texts.ts";
import { isProposal, type KeptNote, type KeptReport, type ReportWords, sayKeptNote } from "./kept-report.ts";

const shown = 100;

/** A file may have a thousand columns that nobody reads. */
const mostColumns = 40;

interface ReportViewProps {
  run: PlacesRun;
  report: KeptReport;
  /** The addresses of places whose hours are to be confirmed, by their identifiers in the file. */
  proposed: ReadonlyMap<string, string>;
}

/** The figures, what was refused and why, what was set right, which places look alike. */
export function ReportView({ run, report, proposed }: ReportViewProps) {
  const { report: t, figures } = useTexts(importTexts);
  const locale = useLocale();
  const names = ["read", "created", "updated", "unchanged", "rejected"] as const;
  const { rejections, left_out = [], ignored = [], duplicates } = report;
  const hours = report.repairs.filter(isProposal);
  const repairs = report.repairs.filter((note) => !isProposal(note));
  const sayNote = (note: KeptNote) => ({ line: note.line, name: note.id, field: note.field, remark: <Sentence said={sayKeptNote(note, locale)} /> });
  const confirmed = (note: KeptNote) => ({ ...sayNote(note), remark: <Proposal note={note} slug={proposed.get(note.id ?? "")} /> });
  return (
    <Band ground="linen" tight>
      <Report
        figures={names.map((name) => [figures[name], report[name]] as const)}
        name={t.id}
        ignored={ignored.length > mostColumns ? [...ignored.slice(0, mostColumns), "…"] : ignored}
        rejections={rejections.map(sayNote)}
        more={[
          { title: t.leftOut, notes: left_out.map(sayNote) },
          { title: t.hours, notes: hours.map(confirmed) },
          { title: t.repairs(formatNumber(repairs.length, locale)), notes: repairs.map(sayNote), folded: true },
        ]}
        csv={routes.importCsv.href({ id: run.id })}
      >
        {report.unlisted > 0 && <p>{t.unlisted(formatNumber(report.unlisted, locale))}</p>}
        {duplicates.length > 0 && <Duplicates duplicates={duplicates} linked={!report.dry_run} />}
      </Report>
    </Band>
  );
}

function Proposal({ note, slug }: { note: KeptNote; slug: string | undefined }) {
  const t = useTexts(importTexts).report;
  return (
    <>
      <Sentence said={sayKeptNote(note, useLocale())} />
      {slug && (
        <>
          {" "}
          <a href={routes.hours.href({ slug })}>{t.confirm}</a>
        </>
      )}
    </>
  );
}

export function Sentence({ said: { text, lang } }: { said: ReportWords }) {
  return <span lang={lang}>{text}</span>;
}

function Duplicates({ duplicates, linked }: { duplicates: readonly Duplicate[]; linked: boolean }) {
  const t = useTexts(importTexts).report;
  const locale = useLocale();
  const names = ({ place, other }: Duplicate) => `${place.name} / ${other.name}`;
  return (
    <>
      <Table
        caption={t.duplicates}
        captionNote={linked ? undefined : t.duplicatesTrial}
        dense
        columns={[
          {
            label: t.pair,
            heads: true,
            cell: (pair) => (linked ? <a href={routes.pair.href({ one: pair.place.slug, other: pair.other.slug })}>{names(pair)}</a> : names(pair)),
          },
          { label: t.likeness, number: true, cell: ({ score }) => formatNumber(score, locale, { style: "percent" }) },
        ]}
        rows={duplicates.slice(0, shown)}
      />
      {duplicates.length > shown && <p>{t.moreDuplicates(formatNumber(duplicates.length - shown, locale))}</p>}
    </>
  );
}
