import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { meetingRoutes, type TiedMeeting } from "#meetings";
import { Radios } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Written } from "#platform/ui/written.tsx";
import { sayMoment } from "../say.ts";
import type { Session } from "./life.query.ts";
import { lifeTexts } from "./life.texts.ts";
import { roomFault } from "./tie.ts";
import type { Ties } from "./ties.query.ts";

/** A room that was booked, and a public meeting, to choose from; nothing where there is none. */
export function TieFields({ ties: { bookings, meetings } }: { readonly ties: Ties }) {
  const t = useTexts(lifeTexts);
  const locale = useLocale();
  return (
    <>
      {bookings.length > 0 && (
        <Radios
          name="reservation"
          label={t.booking}
          hint={t.bookingHint}
          choices={[
            ...bookings.map(({ id, room, placeName, from, to }) => ({
              value: id,
              label: `${room}, ${placeName}`,
              note: t.span(sayMoment(from, locale), sayMoment(to, locale)),
            })),
            { value: "", label: t.noBooking },
          ]}
          optional
        />
      )}
      {meetings.length > 0 && (
        <Radios
          name="rencontre"
          label={t.meeting}
          hint={t.meetingHint}
          choices={[
            ...meetings.map(({ id, title, startsAt }) => ({ value: id, label: title, note: sayMoment(startsAt, locale), written: true, writtenNote: false })),
            { value: "", label: t.noMeeting },
          ]}
          optional
        />
      )}
    </>
  );
}

/** What whoever runs the assembly must know of the room: it was cancelled, or has other hours now. */
export function RoomFault({ session, ties }: { readonly session: Session; readonly ties: Ties }) {
  const t = useTexts(lifeTexts);
  const booking = ties.bookings.find(({ id }) => id === session.bookingId);
  const fault = booking ? roomFault(booking, session) : null;
  return fault ? <Notice tone="warn" title={t.roomFaults[fault]} /> : null;
}

/** To where everybody registers for it and reads its minutes. */
export function MeetingLink({ meeting }: { readonly meeting: TiedMeeting | undefined }) {
  const t = useTexts(lifeTexts);
  if (!meeting) return null;
  return (
    <p>
      {meeting.state === "cancelled" ? t.meetingCancelled : t.inPublic}{" "}
      <Written as="a" href={meetingRoutes.meeting.href({ meeting: meeting.slug })}>
        {meeting.title}
      </Written>
    </p>
  );
}
