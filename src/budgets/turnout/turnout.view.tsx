import type { ComponentChildren } from "preact";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Columns, SectionHead } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Table } from "#platform/ui/table.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import type { Channel, Tie } from "../vote.ts";
import { type Attendance, facets, type Facet, turnoutOf, unsaid } from "./turnout.ts";
import { turnoutTexts } from "./turnout.texts.ts";

interface WhoVotedProps {
  attendance: Attendance;
  communeName: (code: string) => string;
  /** Evidence beside a result: each table is folded. */
  folded?: boolean;
}

/** Who voted, by channel, commune and tie: the same for everybody, whether they run the vote or not. */
export function WhoVoted({ attendance, communeName, folded = false }: WhoVotedProps) {
  const t = useTexts(turnoutTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const nameOf = (facet: Facet, value: string): string => {
    if (value === unsaid) return t.unsaid;
    if (facet === "commune") return communeName(value);
    return facet === "channel" ? general.channels[value as Channel] : (general.ties[value as Tie] ?? value);
  };
  const { tables, sheetsOut } = turnoutOf(attendance, locale, nameOf);
  if (attendance.rows.length === 0) return null;
  const shown = facets
    .filter((facet) => tables[facet].length > 0)
    .map((facet) => (
      <Folded rows={tables[facet].length} facet={facet} short={folded ? 0 : 12}>
        <Table
          caption={t.facets[facet]}
          dense
          rows={tables[facet]}
          columns={[
            { label: t.facets[facet], heads: true, cell: ({ name }) => name },
            {
              label: facet === "channel" ? t.ballots : t.people,
              number: true,
              cell: ({ persons }) => (persons === null ? <span class="soft">{t.hidden}</span> : formatNumber(persons, locale)),
            },
          ]}
        />
      </Folded>
    ));
  return (
    <>
      <SectionHead title={t.title}>{t.says}</SectionHead>
      {folded ? <div>{shown}</div> : <Columns kind="even">{shown}</Columns>}
      {attendance.decided > 0 && <p>{plural(attendance.decided, locale, t.decidedOther)}</p>}
      {sheetsOut > 0 && <p>{plural(sheetsOut, locale, t.sheetsOut)}</p>}
      {sheetsOut < 0 && <p>{plural(-sheetsOut, locale, t.sheetsMore)}</p>}
    </>
  );
}

/** A table too long for whoever reads on: folded, open in print. */
function Folded({ rows, facet, short, children }: { rows: number; facet: Facet; short: number; children: ComponentChildren }) {
  const t = useTexts(turnoutTexts);
  const locale = useLocale();
  return rows > short ? <Disclosure summary={`${t.facets[facet]} (${plural(rows, locale, t.lines)})`}>{children}</Disclosure> : children;
}
