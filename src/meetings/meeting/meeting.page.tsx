import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { findMeeting, placeOf, sayWhere } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { findOwnRegistration } from "../register/register.query.ts";
import { announceMeeting } from "../state/state.command.ts";
import { aboutMeeting } from "./about-meeting.ts";
import { MeetingPage, type MeetingChange } from "./meeting.view.tsx";

/** One meeting: when, where, what is on the agenda, who may come, and what was said. */
export default page("meetings/meeting", routes.meeting, {
  access: anyone,

  async get({ db, params, visitor, url, settings }) {
    const found = await findMeeting(db, params.meeting, visitor);
    if (!found) throw new NotFound();
    const { meeting, team } = found;
    const [place, own, changes] = await Promise.all([placeOf(db, meeting), findOwnRegistration(db, meeting.id, visitor?.id), listChanges(db, meeting.id)]);
    return {
      title: meeting.title,
      description: meeting.summary,
      ...(meeting.state === "draft" ? { robots: "noindex" as const } : {}),
      about: aboutMeeting(meeting, meeting.onSite ? sayWhere(place, meeting.venue) : null, publicAddress(settings, routes.meeting.href(params))),
      body: <MeetingPage meeting={meeting} place={place} own={own} changes={changes} team={team} done={url.searchParams.get("fait")} />,
    };
  },

  /** The one act of this page: to announce what was prepared. */
  async post(visit) {
    const { db, params, visitor } = visit;
    const found = await findMeeting(db, params.meeting, visitor);
    if (!found?.team || !visitor) throw new NotFound();
    await announceMeeting(db, found.meeting.id, visitor.id);
    return { redirect: `${routes.meeting.href(params)}?fait=annoncee` };
  },
});

async function listChanges(db: Db, meetingId: string): Promise<MeetingChange[]> {
  const { rows } = await sql<MeetingChange>`
    select change, at, starts_at as "startsAt", place, reason from meetings.meeting_change where meeting_id = ${meetingId} order by id desc`.execute(db);
  return rows;
}
