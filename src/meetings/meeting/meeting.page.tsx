import { act, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { oembedOf } from "#thread";
import { findMeeting, placeOf, sayWhere } from "../meetings.query.ts";
import { meetingsTexts } from "../meetings.texts.ts";
import { routes } from "../routes.ts";
import { findOwnRegistration } from "../register/register.query.ts";
import { announceMeeting } from "../state/state.command.ts";
import { aboutMeeting } from "./about-meeting.ts";
import { listChanges } from "./changes.query.ts";
import { MeetingPage } from "./meeting.view.tsx";

/** One meeting: when, where, what is on the agenda, who may come, and what was said. Its one act announces what was prepared. */
export default act("meetings/meeting", routes.meeting, {
  access: anyone,
  find: findShown,
  async show({ db, params, visitor, settings, locale }, { meeting, team }) {
    const [place, own, changes] = await Promise.all([placeOf(db, meeting), findOwnRegistration(db, meeting.id, visitor?.id), listChanges(db, meeting.id)]);
    return {
      title: meeting.title,
      description: meeting.summary,
      ...(meeting.state === "draft"
        ? { robots: "noindex" as const }
        : { alternates: oembedOf({ settings }, routes.meeting.href(params)), record: { dataset: "rencontres", of: { id: params.meeting } } }),
      about: aboutMeeting(meeting, meeting.onSite ? sayWhere(place, meeting.venue) : null, publicAddress(settings, routes.meeting.href(params))),
      says: meetingsTexts[locale].done,
      body: <MeetingPage meeting={meeting} place={place} own={own} changes={changes} team={team} />,
    };
  },
  async run({ db, params, visitor }, { meeting, team }) {
    if (!team || !visitor) throw new NotFound();
    await announceMeeting(db, meeting.id, visitor.id);
    return done(routes.meeting.href(params), "annoncee");
  },
});

async function findShown({ db, params, visitor }: VisitOf<typeof routes.meeting, Visitor | null>) {
  const found = await findMeeting(db, params.meeting, visitor);
  if (!found) throw new NotFound();
  return found;
}
