// The door of the room: other rooms import from here and nowhere deeper.
export { routes as meetingRoutes } from "./routes.ts";
export { findMeetingsToTie, findTiedMeetings, type TiedMeeting } from "./ties/ties.query.ts";
