import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { importsTexts } from "./imports.texts.ts";

/** What is said of a line. */
interface ReportNote {
  readonly line: number;
  /** What the line is known by: a reference, the number of a sheet. */
  readonly name?: string | null;
  readonly field: string;
  readonly remark: ComponentChildren;
  /** What the file says there. */
  readonly said?: string;
}

interface NoteList {
  readonly title: string;
  readonly notes: readonly ReportNote[];
  /** Shown when it is asked for. */
  readonly folded?: boolean;
}

interface ReportProps {
  figures: readonly (readonly [label: string, figure: number])[];
  ignored?: readonly string[];
  /** What a line is known by: "Référence". */
  name?: string;
  rejections: readonly ReportNote[];
  more?: readonly NoteList[];
  /** Where all of it can be had. */
  csv: string;
  children?: ComponentChildren;
}

/** As many as one reads on a page. */
const shown = 100;

/** What became of each line: figures, what was refused and why, what else is to be said. */
export function Report({ figures, ignored = [], name, rejections, more = [], csv, children }: ReportProps) {
  const t = useTexts(importsTexts).report;
  const locale = useLocale();
  const lists = [{ title: t.rejections, notes: rejections }, ...more].filter(({ notes }) => notes.length > 0);
  return (
    <TitledPart id="compte-rendu" title={t.title} loose>
      <Tiles tiles={figures.map(([label, figure]) => [label, formatNumber(figure, locale)])} />
      {ignored.length > 0 && (
        <p>
          <Quoting words={ignored}>{t.ignored(formatList(ignored, locale))}</Quoting>
        </p>
      )}
      {rejections.length === 0 && (
        <p>
          <Badge tone="ok">{t.noRejection}</Badge>
        </p>
      )}
      {lists.map((list) => (
        <Notes name={name} list={list} />
      ))}
      {children}
      {lists.length > 0 && (
        <Go icon="download" href={csv}>
          {t.csv}
        </Go>
      )}
    </TitledPart>
  );
}

function Notes({ name, list: { title, notes, folded = false } }: { name: string | undefined; list: NoteList }) {
  const t = useTexts(importsTexts).report;
  const locale = useLocale();
  const columns: Column<ReportNote>[] = [
    { label: t.line, heads: true, cell: ({ line }) => formatNumber(line, locale) },
    ...(name ? [{ label: name, cell: (note: ReportNote) => note.name || "–" }] : []),
    { label: t.field, cell: ({ field }) => (field ? <code>{field}</code> : "–") },
    { label: t.remark, cell: ({ remark }) => remark },
    ...(notes.some(({ said }) => said) ? [{ label: t.said, cell: ({ said }: ReportNote) => said }] : []),
  ];
  const table = (
    <>
      <Table caption={title} hideCaption={folded} dense columns={columns} rows={notes.slice(0, shown)} />
      {notes.length > shown && <p>{plural(notes.length - shown, locale, t.more)}</p>}
    </>
  );
  return folded ? (
    <Disclosure bare summary={title}>
      {table}
    </Disclosure>
  ) : (
    table
  );
}
