import { type RawBuilder, sql } from "kysely";

import { hiddenCells, isSmall, smallest } from "#engines/disclosure/small-cells.ts";
import type { Db } from "#platform/db/db.ts";
import { dayOf, startOfDay } from "#platform/time/day.ts";
import { type Theme, themes } from "../inquiry.ts";
import { isShown } from "../publications.query.ts";
import { workingDaysBetween } from "../working-days.ts";

export interface ThemeFigures {
  readonly theme: Theme;
  /** Null: hidden. */
  readonly received: number | null;
  /** Median of working days; null: too few, or hidden. */
  readonly median: number | null;
}

export interface InquiryFigures {
  /** The first day that is counted, and the first that is not. */
  readonly from: string;
  readonly until: string;
  /** Null, here and below: it would tell of one to four questions, or of as many that are left over. */
  readonly received: number | null;
  readonly answered: number | null;
  readonly median: number | null;
  /** Of those answered. */
  readonly inTime: number | null;
  readonly published: number;
  readonly themes: readonly ThemeFigures[];
}

/** Of a question `q`: confirmed, and not what a brake holds. */
export const counts: RawBuilder<boolean> = sql<boolean>`q.received_at is not null and q.held is null`;

/** The twelve whole months before that of this day: its first day, and the first that is not counted any more. */
export function twelveMonths(today: string): { from: string; until: string } {
  const until = Temporal.PlainDate.from(today).with({ day: 1 });
  return { from: until.subtract({ months: 12 }).toString(), until: until.toString() };
}

/**
 * Twelve whole months, as they stood when the last of them ended: a figure that moved with each question or answer would tell, less
 * yesterday's, of one. Each question is one person's: small cells, and those that would tell them, are hidden. A question that a brake
 * held is counted in the month in which it came, once somebody has looked; published pages are public, and counted as they are today.
 */
export async function inquiryFigures(db: Db, now: Date): Promise<InquiryFigures> {
  const { from, until } = twelveMonths(dayOf(now));
  const end = startOfDay(until).toISOString();
  const [{ rows }, published] = await Promise.all([
    sql<{ theme: Theme; receivedAt: Date; answeredAt: Date | null; inTime: boolean | null }>`
      select q.theme, q.received_at as "receivedAt", case when q.answered_at < ${end}::timestamptz then q.answered_at end as "answeredAt",
        case when q.answered_at < ${end}::timestamptz then q.in_time end as "inTime"
      from inquiries.inquiry q where ${counts} and q.received_at >= ${startOfDay(from).toISOString()}::timestamptz and q.received_at < ${end}::timestamptz`.execute(
      db,
    ),
    sql<{ count: number }>`
      select count(*)::int as count from inquiries.publication p
      where ${isShown}`.execute(db),
  ]);
  const daysOf = (some: typeof rows) =>
    some.flatMap(({ receivedAt, answeredAt }) => (answeredAt ? [workingDaysBetween(dayOf(receivedAt), dayOf(answeredAt))] : []));
  const byTheme = themes.map((theme) => rows.filter((row) => row.theme === theme));
  const hidden = hiddenCells(byTheme.map(({ length }) => length));
  return {
    ...{ from, until },
    ...sumsOf(rows),
    median: median(daysOf(rows)),
    published: published.rows[0]!.count,
    themes: themes.map((theme, at) => ({
      theme,
      received: hidden.has(at) ? null : byTheme[at]!.length,
      median: hidden.has(at) ? null : median(daysOf(byTheme[at]!)),
    })),
  };
}

/** Neither a sum nor what it leaves of the one before is of one to four: those who wait for an answer, those who had it late. */
function sumsOf(
  rows: readonly { readonly answeredAt: Date | null; readonly inTime: boolean | null }[],
): Pick<InquiryFigures, "received" | "answered" | "inTime"> {
  const [received, answered, inTime] = [rows.length, rows.filter(({ answeredAt }) => answeredAt).length, rows.filter((row) => row.inTime).length];
  const shown = isSmall(received) || isSmall(answered) || isSmall(received - answered) ? null : answered;
  return {
    received: isSmall(received) ? null : received,
    answered: shown,
    inTime: shown === null || isSmall(inTime) || isSmall(answered - inTime) ? null : inTime,
  };
}

/** The lower one of the two in the middle: half of them took at most so long. Null for fewer than five. */
function median(values: readonly number[]): number | null {
  return values.length < smallest ? null : values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
}
