import { recordAct } from "#platform/audit/audit.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { type Meeting, placeOf, sayWhere } from "../meetings.query.ts";
import { meetingToOrganise } from "../organiser.ts";
import { register } from "../register/register.command.ts";
import { type Registration, readRegistration } from "../register/register.form.ts";
import { registerTexts } from "../register/register.texts.ts";
import { cancelRegistration } from "../register/waiting-list.command.ts";
import { routes } from "../routes.ts";
import { tickAttendance } from "./attendance.command.ts";
import { listAttendants } from "./attendance.query.ts";
import { attendanceTexts } from "./attendance.texts.ts";
import { Attendance } from "./attendance.view.tsx";
import { Sheet } from "./attendance-sheet.view.tsx";

type Receiving = VisitOf<typeof routes.attendance>;

/** Who comes and what they need; who came. For organisers alone. No list of the one shape: one hall, ticked and sent as a whole. */
export const attendancePage = acts("meetings/attendance", routes.attendance, {
  access: signedIn,
  find: findAnnounced,
  show: async ({ db, locale }, meeting, form) => ({
    title: `${attendanceTexts[locale].title}, ${meeting.title}`,
    robots: "noindex",
    says: attendanceTexts[locale].done,
    body: <Attendance meeting={meeting} attendants={await listAttendants(db, meeting.id)} form={form} />,
  }),
  acts: (step) => ({
    tick: step({
      read: (form) => ({
        came: form.all("came").filter(isUuid),
        walkIns: form.has("walk_ins") ? form.whole("walk_ins", 0, 10_000, attendanceTexts[form.locale].walkInsWrong) : 0,
      }),
      async run({ db, params, visitor, locale }, { id }, counted) {
        const ticked = await tickAttendance(db, id, { ...counted, by: visitor.id });
        return ticked.ok ? done(routes.attendance.href(params), "presence") : conflict(attendanceTexts[locale].early);
      },
    }),
    add: step({
      read: (form, _, meeting) => ({
        channel: form.choice("channel", ["desk", "phone"], attendanceTexts[form.locale].channelMissing),
        ...readRegistration(form, meeting, { emailOptional: true }),
      }),
      run: add,
    }),
    remove: step({ read: (form) => form.on(), run: remove }),
  }),
});

async function findAnnounced({ db, params, visitor }: Receiving): Promise<Meeting> {
  const meeting = await meetingToOrganise(db, params.meeting, visitor);
  if (meeting.state === "draft") throw new NotFound();
  return meeting;
}

async function add(visit: Receiving, { id }: Meeting, { channel, email, ...wish }: Registration & { readonly channel: "desk" | "phone" }) {
  const { db, params, visitor, locale } = visit;
  const added = await register(db, visit, id, { ...wish, email: email || null, personId: null, locale: "fr", channel });
  if (!added.ok) return conflict(registerTexts[locale].problems[added.problem]);
  const { state } = added;
  await recordAct(db, { who: visitor.id, act: "meeting.register", room: "participation", about: { kind: "meeting", id }, after: { channel, state } });
  return done(routes.attendance.href(params), state === "waiting" ? "attente" : "inscrit");
}

async function remove(visit: Receiving, meeting: Meeting, id: string) {
  const { db, params, visitor, locale } = visit;
  const own = (await listAttendants(db, meeting.id)).some((attendant) => attendant.id === id);
  const removed = own ? await cancelRegistration(db, visit, { meetingId: meeting.id, id }) : { ok: false };
  if (!removed.ok) return conflict(registerTexts[locale].problems.over);
  await recordAct(db, { who: visitor.id, act: "meeting.unregister", room: "participation", about: { kind: "meeting", id: meeting.id } });
  return done(routes.attendance.href(params), "desinscrit");
}

/** On paper, for the entrance. */
export const attendanceSheet = page("meetings/attendance", routes.attendanceSheet, {
  access: signedIn,

  async get({ db, params, visitor, locale }) {
    const meeting = await meetingToOrganise(db, params.meeting, visitor);
    const here = (await listAttendants(db, meeting.id)).filter(({ state, online }) => state === "registered" && !online);
    const where = sayWhere(await placeOf(db, meeting), meeting.venue);
    return {
      title: `${attendanceTexts[locale].title}, ${meeting.title}`,
      sheet: true,
      robots: "noindex",
      body: <Sheet meeting={meeting} where={where} attendants={here} />,
    };
  },
});
