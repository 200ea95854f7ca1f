import { minutesTable } from "./export/exported-minutes.query.ts";
import type { Room } from "#platform/start/room.ts";
import { attendancePage, attendanceSheet } from "./attendance/attendance.pages.tsx";
import { calendarPages } from "./calendar/calendar.pages.ts";
import { editMeeting, newMeeting } from "./edit/edit.pages.tsx";
import { meetingsJobs } from "./keeping/meetings.jobs.ts";
import { onSeatFreed } from "./keeping/seat-freed.listener.ts";
import list from "./list/meetings.page.tsx";
import meeting from "./meeting/meeting.page.tsx";
import minutes from "./minutes/minutes.page.tsx";
import { attendanceIndicator } from "./offers/attendance.indicators.ts";
import { ownMeetings } from "./offers/meeting.cards.tsx";
import { meetingDeadlines } from "./offers/meeting.deadlines.ts";
import { meetingLetters } from "./offers/meeting.letters.ts";
import { meetingNews } from "./offers/meeting.news.ts";
import { meetingNotices } from "./offers/meeting.notices.ts";
import { meetingRegister } from "./offers/meeting.personal.ts";
import { meetingPlug } from "./offers/meeting.plug.ts";
import { searchableMeetings } from "./offers/meeting.searchable.ts";
import { indexedMeetings } from "./offers/meetings.indexed.ts";
import { meetingThings } from "./offers/meeting.things.ts";
import { meetingsDataset } from "./offers/meetings.dataset.ts";
import { confirmPage, ownPage } from "./register/own-registration.pages.tsx";
import { registerPage } from "./register/register.pages.tsx";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import cancel from "./state/cancel.page.tsx";

const meetings: Room = {
  name: "meetings",
  pages: [
    ...[...list, newMeeting, ...calendarPages, ownPage, confirmPage],
    ...[meeting, registerPage, editMeeting, cancel, attendancePage, attendanceSheet, minutes],
  ],
  jobs: meetingsJobs,
  listens: [onSeatFreed],
  seed,
  offers: {
    areas: [{ name: "meetings", says: { fr: "Les rencontres", en: "Meetings", nl: "De bijeenkomsten" } }],
    stagePlugs: [meetingPlug],
    letters: meetingLetters,
    notices: meetingNotices,
    things: [meetingThings],
    searchables: [searchableMeetings],
    indexed: [indexedMeetings],
    news: [meetingNews],
    processTables: [minutesTable],
    datasets: [meetingsDataset],
    indicators: [attendanceIndicator],
    footerLinks: [{ group: "territory", href: routes.meetings.href(), label: { fr: "Rencontres", en: "Meetings", nl: "Bijeenkomsten" } }],
    deadlines: [meetingDeadlines],
    verbs: [{ verb: "listen", href: routes.meetings.href(), beside: true }],
    spaceCards: [ownMeetings],
    personal: [meetingRegister],
  },
};

export default meetings;
