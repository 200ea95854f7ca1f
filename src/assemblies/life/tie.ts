interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Whether the hours of a booking hold those of a session. */
export const holds = ({ from, to }: { readonly from: Date; readonly to: Date }, { startsAt, endsAt }: Times): boolean => from <= startsAt && endsAt <= to;

/** Whether a meeting takes place while the session does. */
export const meets = (meeting: Times, session: Times): boolean => meeting.startsAt < session.endsAt && session.startsAt < meeting.endsAt;

/** What is wrong with the room of a session: it is held no more, or at other hours. Null while all is well. */
export function roomFault(booking: { readonly from: Date; readonly to: Date; readonly holds: boolean }, session: Times): "lost" | "moved" | null {
  if (!booking.holds) return "lost";
  return holds(booking, session) ? null : "moved";
}
