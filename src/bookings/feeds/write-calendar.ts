import { calendarText } from "#platform/text/one-line.ts";

/** What a calendar is of, and in whose words. */
interface CalendarHead {
  readonly name: string;
  /** "beffroi.example": where identifiers are unique. */
  readonly host: string;
  readonly language: string;
}

/** One event, ready to be written. Instants; texts as people wrote them. */
export interface CalendarEvent {
  /** The same for as long as it exists. */
  readonly id: string;
  /** Grows with each change. */
  readonly sequence: number;
  readonly stamp: Date;
  readonly from: Date;
  readonly to: Date;
  readonly status: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
  readonly summary: string;
  readonly location: string;
  readonly url: string | null;
}

/**
 * A calendar (RFC 5545) as it is read, event by event: however long, no more than one of them is held. Instants in UTC, so that no clock that is
 * set forward or back moves them.
 */
export async function* writeCalendar({ name, host, language }: CalendarHead, events: AsyncIterable<CalendarEvent>): AsyncGenerator<string> {
  yield lines(
    ...["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//Beffroi//Bookings//${language.toUpperCase()}`, "METHOD:PUBLISH", `NAME:${calendarText(name)}`],
    ...[`X-WR-CALNAME:${calendarText(name)}`, "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"],
  );
  for await (const { id, sequence, stamp, from, to, status, summary, location, url } of events)
    yield lines(
      ...["BEGIN:VEVENT", `UID:${id}@${host}`, `SEQUENCE:${sequence}`, `DTSTAMP:${utc(stamp)}`, `DTSTART:${utc(from)}`, `DTEND:${utc(to)}`],
      ...[`SUMMARY:${calendarText(summary)}`, `LOCATION:${calendarText(location)}`, ...(url ? [`URL;VALUE=URI:${url}`] : []), `STATUS:${status}`, "END:VEVENT"],
    );
  yield lines("END:VCALENDAR");
}

const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

const lines = (...some: readonly string[]): string => some.map((line) => `${folded(line)}\r\n`).join("");

const encoder = new TextEncoder();

/** No line is longer than 75 octets (RFC 5545, 3.1), and none is cut within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, size] = ["", 0];
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > 74) {
      parts.push(part);
      [part, size] = ["", 0];
    }
    part += character;
    size += octets;
  }
  return [...parts, part].join("\r\n ");
}
