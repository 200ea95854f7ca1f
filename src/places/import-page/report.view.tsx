import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Duplicate } from "../import/report.ts";
import { routes } from "../routes.ts";
import { importRoutes } from "./import.routes.ts";
import { importTexts } from "./import.texts.ts";
import { type KeptNote, type KeptReport, type Said, sayKeptNote } from "./kept-report.ts";
import type { WholeRun } from "./runs.query.ts";

const shown = 100;

/** What became of each line: the figures, what was refused and why, what was set right, which places look alike. */
export function ReportView({ run, report }: { run: WholeRun; report: KeptReport }) {
  const { report: t, figures } = useTexts(importTexts);
  const locale = useLocale();
  const names = ["read", "created", "updated", "unchanged", "rejected"] as const;
  const { rejections, repairs, duplicates } = report;
  return (
    <Band ground="linen" tight>
      <div class="flow loose">
        <h2>{t.title}</h2>
        <Tiles tiles={names.map((name) => [figures[name], formatNumber(report[name], locale)])} />
        {rejections.length > 0 ? <Notes title={t.rejections} notes={rejections} /> : <p>{t.noRejection}</p>}
        {repairs.length > 0 && (
          <Disclosure bare summary={t.repairs(formatNumber(repairs.length, locale))}>
            <Notes title={t.repairs(formatNumber(repairs.length, locale))} notes={repairs} hideTitle />
          </Disclosure>
        )}
        {report.unlisted > 0 && <p>{t.unlisted(formatNumber(report.unlisted, locale))}</p>}
        {rejections.length + repairs.length > 0 && (
          <Go icon="download" href={importRoutes.importCsv.href({ id: run.id })}>
            {t.csv}
          </Go>
        )}
        {duplicates.length > 0 && <Duplicates duplicates={duplicates} linked={!report.dry_run} />}
      </div>
    </Band>
  );
}

function Notes({ title, notes, hideTitle }: { title: string; notes: readonly KeptNote[]; hideTitle?: boolean }) {
  const t = useTexts(importTexts).report;
  const locale = useLocale();
  return (
    <>
      <Table
        caption={title}
        hideCaption={hideTitle}
        dense
        columns={[
          { label: t.line, heads: true, cell: ({ line }) => formatNumber(line, locale) },
          { label: t.id, cell: ({ id }) => id ?? "–" },
          { label: t.field, cell: ({ field }) => field || "–" },
          { label: t.message, cell: (note) => <Sentence said={sayKeptNote(note, locale)} /> },
        ]}
        rows={notes.slice(0, shown)}
      />
      {notes.length > shown && <p>{t.more(formatNumber(notes.length - shown, locale))}</p>}
    </>
  );
}

export function Sentence({ said: { text, lang } }: { said: Said }) {
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
