import { path } from "#platform/web/path.ts";

/** Of public meetings, in a process or on their own. */
export const routes = {
  meetings: path("/rencontres"),
  meetingsCalendar: path("/rencontres.ics"),
  newMeeting: path("/rencontres/nouvelle"),
  ownRegistration: path("/rencontres/inscription/:token"),
  confirmRegistration: path("/rencontres/inscription/:token/confirmer"),
  ownCalendar: path("/rencontres/inscription/:token/rencontre.ics"),
  meeting: path("/rencontres/:meeting"),
  meetingCalendar: path("/rencontres/:meeting/rencontre.ics"),
  register: path("/rencontres/:meeting/inscription"),
  editMeeting: path("/rencontres/:meeting/modifier"),
  cancelMeeting: path("/rencontres/:meeting/annuler"),
  attendance: path("/rencontres/:meeting/presence"),
  attendanceSheet: path("/rencontres/:meeting/presence/feuille"),
  minutes: path("/rencontres/:meeting/compte-rendu"),
};
