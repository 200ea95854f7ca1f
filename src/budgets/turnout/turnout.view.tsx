import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Columns, SectionHead } from "#platform/ui/band.tsx";
import { Table } from "#platform/ui/table.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import type { Channel, Tie } from "../vote.ts";
import { type Attendance, facets, type Facet, turnoutOf, unsaid } from "./turnout.ts";
import { turnoutTexts } from "./turnout.texts.ts";

/** Who voted, by channel, commune and tie: the same for everybody, whether they run the vote or not. */
export function WhoVoted({ attendance, communeName }: { attendance: Attendance; communeName: (code: string) => string }) {
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
  return (
    <>
      <SectionHead title={t.title}>{t.says}</SectionHead>
      <Columns kind="even">
        {facets
          .filter((facet) => tables[facet].length > 0)
          .map((facet) => (
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
          ))}
      </Columns>
      {attendance.decided > 0 && <p>{plural(attendance.decided, locale, t.decidedOther)}</p>}
      {sheetsOut > 0 && <p>{plural(sheetsOut, locale, t.sheetsOut)}</p>}
      {sheetsOut < 0 && <p>{plural(-sheetsOut, locale, t.sheetsMore)}</p>}
    </>
  );
}
