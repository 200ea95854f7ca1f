import type { Page } from "#platform/web/page.tsx";
import { attendancePage, attendanceSheet } from "./attendance/attendance.pages.tsx";
import { calendarPages } from "./calendar.pages.ts";
import { editMeeting, newMeeting } from "./edit/edit.pages.tsx";
import list from "./list/meetings.page.tsx";
import meeting from "./meeting/meeting.page.tsx";
import minutes from "./minutes/minutes.page.tsx";
import { confirmPage, ownPage } from "./register/own-registration.pages.tsx";
import { registerPage } from "./register/register.pages.tsx";
import cancel from "./state/cancel.page.tsx";

/** The fixed words before the patterns that would take them. */
export const meetingsPages: readonly Page[] = [
  ...[list, newMeeting, ...calendarPages, ownPage, confirmPage],
  ...[meeting, registerPage, editMeeting, cancel, attendancePage, attendanceSheet, minutes],
];
