import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import type { Crumb } from "#platform/ui/breadcrumb.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { useCell } from "../look/cell.view.tsx";
import type { RowChange } from "../published/diff.query.ts";
import { cellChanges } from "../published/cell-changes.ts";
import { changeKinds } from "../published/published.ts";
import { changesTexts } from "./changes.texts.ts";
import { type ChangesPage, type VersionPair, countOf, movedColumns } from "./compared.ts";

interface ChangesProps {
  trail: readonly Crumb[];
  lead: string;
  compared: VersionPair;
  found: ChangesPage;
  /** Where the detail is, or why there is none. */
  children?: ComponentChildren;
}

const tones = { added: "ok", changed: "info", removed: "warn" } as const;

export function Changes({ trail, lead, compared, found, children }: ChangesProps) {
  const t = useTexts(changesTexts);
  return (
    <PageFrame title={t.title(String(compared.number))} lead={lead} trail={trail} flow="loose">
      <How compared={compared} />
      <Kinds compared={compared} found={found} />
      {children}
      <div id="changements">{found.rows.length > 0 ? <RowTable compared={compared} rows={found.rows} /> : <Empty title={t.none}>{t.noneText}</Empty>}</div>
      <Pages of={found} />
    </PageFrame>
  );
}

/** By what rows are compared, and what may make them all differ. */
function How({ compared }: { compared: VersionPair }) {
  const t = useTexts(changesTexts);
  const { key, before } = compared;
  const { fresh, gone } = movedColumns(compared);
  const told = [
    before && before.key !== key ? t.keyMoved(before.key, key) : key === null ? t.byNone : t.by(key),
    fresh.length > 0 && t.newColumns(fresh.join(", ")),
    gone.length > 0 && t.goneColumns(gone.join(", ")),
  ];
  return <p>{told.filter(Boolean).join(" ")}</p>;
}

/** The counts, each leading to its rows. */
function Kinds({ compared: { diff }, found }: Pick<ChangesProps, "compared" | "found">) {
  const t = useTexts(changesTexts);
  const locale = useLocale();
  return (
    <nav aria-label={t.which}>
      <ul class="row">
        {[null, ...changeKinds].map((kind) => (
          <li>
            <a href={`${found.href({ kind })}#changements`} aria-current={found.kind === kind ? "true" : undefined}>
              {t.counted(kind === null ? t.all : t.kinds[kind], formatNumber(countOf(diff, kind), locale))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RowTable({ compared: { key, fields }, rows }: { compared: VersionPair; rows: readonly RowChange[] }) {
  const t = useTexts(changesTexts);
  const locale = useLocale();
  const columns = fields.map(({ name }) => name);
  return (
    <Table
      caption={t.cells}
      hideCaption
      rows={rows}
      columns={[
        { label: key ?? t.row, heads: true, cell: ({ key: own }: RowChange) => (key ? own : <code>{own}</code>) },
        { label: t.state, cell: ({ kind }) => <Badge tone={tones[kind]}>{t.kind[kind]}</Badge> },
        { label: t.cells, cell: (row) => <Cells row={row} columns={columns} /> },
        { label: t.line, number: true, cell: ({ place, kind }) => (kind === "removed" || place === 0 ? "" : formatNumber(place, locale)) },
      ]}
    />
  );
}

const mostCells = 8;

/** "hauteur : 12,5 → 13"; of a row that came or went, what it holds. */
function Cells({ row: { before, after }, columns }: { row: RowChange; columns: readonly string[] }) {
  const t = useTexts(changesTexts);
  const locale = useLocale();
  const said = useCell();
  const changes = cellChanges(before, after, columns);
  const say = (value: Parameters<typeof said>[0]) => said(value) || t.empty;
  return (
    <ul class="plain">
      {changes.slice(0, mostCells).map(({ column, before: was, after: is }) => (
        <li>
          <Quoting words={[said(was), said(is)]}>{before && after ? t.cell(column, say(was), say(is)) : t.value(column, say(after ? is : was))}</Quoting>
        </li>
      ))}
      {changes.length > mostCells && <li>{plural(changes.length - mostCells, locale, t.more)}</li>}
    </ul>
  );
}
