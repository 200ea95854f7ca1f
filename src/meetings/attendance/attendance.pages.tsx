import { recordAct } from "#platform/audit/audit.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { type Meeting, placeOf, sayWhere } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { meetingToOrganise } from "../organiser.ts";
import { register } from "../register/register.command.ts";
import { readRegistration } from "../register/register.form.ts";
import { registerTexts } from "../register/register.texts.ts";
import { tickAttendance } from "./attendance.command.ts";
import { listAttendants } from "./attendance.query.ts";
import { attendanceTexts } from "./attendance.texts.ts";
import { cancelRegistration } from "../register/waiting-list.command.ts";
import { Sheet } from "./attendance-sheet.view.tsx";
import type { AttendanceProps } from "./add-attendant.view.tsx";
import { Attendance } from "./attendance.view.tsx";

type Asked = Visit<"/rencontres/:meeting/presence", Visitor>;
type More = Partial<Pick<AttendanceProps, "values" | "problems" | "problem" | "done">>;

/** Who comes and what they need; who came. For organisers alone. */
export const attendancePage = page("meetings/attendance", routes.attendance, {
  access: signedIn,

  async get(visit) {
    const meeting = await toOrganise(visit);
    return show(visit, meeting, { done: visit.url.searchParams.get("fait") });
  },

  async post(visit) {
    const meeting = await toOrganise(visit);
    const input = await visit.formInput();
    const act = input.text["act"] ?? "";
    if (act.startsWith("remove:")) return remove(visit, meeting, act.slice(7));
    return act === "add" ? add(visit, meeting, input) : tick(visit, meeting, input);
  },
});

async function toOrganise({ db, params, visitor }: Asked): Promise<Meeting> {
  const meeting = await meetingToOrganise(db, params.meeting, visitor);
  if (meeting.state === "draft") throw new NotFound();
  return meeting;
}

async function show({ db, locale }: Pick<Asked, "db" | "locale">, meeting: Meeting, more: More, status?: 409 | 422): Promise<HtmlAnswer> {
  const body = <Attendance meeting={meeting} attendants={await listAttendants(db, meeting.id)} values={{}} problems={{}} done={null} {...more} />;
  return { title: `${attendanceTexts[locale].title}, ${meeting.title}`, robots: "noindex", body, ...(status ? { status } : {}) };
}

async function remove(visit: Asked, meeting: Meeting, id: string) {
  const { db, visitor, locale } = visit;
  const own = isUuid(id) && (await listAttendants(db, meeting.id)).some((attendant) => attendant.id === id);
  const done = own ? await cancelRegistration(db, visit, { meetingId: meeting.id, id }) : { ok: false };
  if (!done.ok) return show(visit, meeting, { problem: registerTexts[locale].problems.over }, 409);
  await recordAct(db, { who: visitor.id, act: "meeting.unregister", room: "participation", about: { kind: "meeting", id: meeting.id } });
  return { redirect: `${routes.attendance.href({ meeting: meeting.slug })}?fait=desinscrit` };
}

async function add(visit: Asked, meeting: Meeting, input: FormInput) {
  const { db, visitor, locale } = visit;
  const channel = (["desk", "phone"] as const).find((one) => one === input.text["channel"]);
  const read = readRegistration(input, meeting, locale, { emailOptional: true });
  const values = { ...input.text, needs: input.all("needs") };
  const problems = { ...(channel ? {} : { channel: attendanceTexts[locale].channelMissing }), ...(read.ok ? {} : read.problems) };
  if (!read.ok || !channel) return show(visit, meeting, { values, problems }, 422);
  const { email, ...told } = read.value;
  const done = await register(db, visit, meeting.id, { ...told, email: email || null, personId: null, locale: "fr", channel });
  if (!done.ok) return show(visit, meeting, { values, problem: registerTexts[locale].problems[done.problem] }, 409);
  await recordAct(db, {
    who: visitor.id,
    act: "meeting.register",
    room: "participation",
    about: { kind: "meeting", id: meeting.id },
    after: { channel, state: done.state },
  });
  return { redirect: `${routes.attendance.href({ meeting: meeting.slug })}?fait=${done.state === "waiting" ? "attente" : "inscrit"}` };
}

async function tick(visit: Asked, meeting: Meeting, input: FormInput) {
  const { db, visitor, locale } = visit;
  const t = attendanceTexts[locale];
  const typed = (input.text["walk_ins"] ?? "").trim();
  const values = { walk_ins: typed, came: input.all("came") };
  if (!/^\d{0,5}$/.test(typed) || Number(typed) > 10_000) return show(visit, meeting, { values, problems: { walk_ins: t.walkInsWrong } }, 422);
  const done = await tickAttendance(db, meeting.id, { came: input.all("came").filter(isUuid), walkIns: Number(typed), by: visitor.id });
  if (!done.ok) return show(visit, meeting, { values, problem: t.early }, 409);
  return { redirect: `${routes.attendance.href({ meeting: meeting.slug })}?fait=presence` };
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
