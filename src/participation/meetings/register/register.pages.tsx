import type { FormInput } from "#platform/web/form-input.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { findMeeting, findMeetingById, type Meeting, placeOf } from "../meetings.query.ts";
import { meetingRoutes } from "../meetings.routes.ts";
import { followLink } from "../telling/tell.command.ts";
import { askToRegister, cancelRegistration, confirmRegistration, register } from "./register.command.ts";
import { type Problems, readRegistration, type Values } from "./register.form.ts";
import { findOwnRegistration, findRegistration, readAddress, type Registration } from "./register.query.ts";
import { registerTexts } from "./register.texts.ts";
import { Confirm, Own, Register, Sent } from "./register.view.tsx";

/** A town hall shares one address; one mailbox is one person. */
const perAddress = { limit: 30, windowSeconds: 3600 };
const perMailbox = { limit: 6, windowSeconds: 86_400 };

type Asked = Pick<Visit<"/rencontres/:meeting/inscription", Visitor | null>, "db" | "locale" | "visitor" | "settings" | "metropolis" | "mailer">;

/** Registers; with an account at once, without one by a confirmed address. Who is registered finds what is theirs here. */
export const registerPage = page("participation/meetings/register", meetingRoutes.register, {
  access: anyone,

  async get(visit) {
    const { db, visitor, params, url } = visit;
    const meeting = await find(visit, params.meeting);
    const own = await findOwnRegistration(db, meeting.id, visitor?.id);
    if (own) return showOwn(visit, meeting, own, meetingRoutes.register.href(params), { done: url.searchParams.get("fait") });
    if (url.searchParams.get("fait") === "demande")
      return { title: registerTexts[visit.locale].sentTitle, robots: "noindex", body: <Sent meeting={meeting} /> };
    if (url.searchParams.get("fait") === "desinscrit") return showOwn(visit, meeting, null, meetingRoutes.register.href(params), {});
    return show(visit, meeting, { how: meeting.onSite ? "on_site" : "online" });
  },

  async post(visit) {
    const { db, visitor, params, locale, address } = visit;
    const meeting = await find(visit, params.meeting);
    const input = await visit.formInput();
    const own = await findOwnRegistration(db, meeting.id, visitor?.id);
    const href = meetingRoutes.register.href(params);
    if (input.text["act"] === "cancel" && own) return cancel(visit, meeting, own, href);
    const read = readRegistration(input, meeting, locale, { known: visitor !== null });
    const values = valuesOf(input);
    if (!read.ok)
      return own
        ? showOwn(visit, meeting, own, href, { values, problems: read.problems })
        : show(visit, meeting, values, { status: 422, problems: read.problems });
    const { name, email, ...wish } = read.value;
    if (visitor) {
      const done = await register(db, visit, meeting.id, { ...wish, personId: visitor.id, name: visitor.name, email: visitor.email, locale, channel: "web" });
      if (!done.ok) return show(visit, meeting, values, { status: 409, problem: registerTexts[locale].problems[done.problem] });
      return { redirect: `${href}?fait=${own ? "enregistre" : done.state === "waiting" ? "attente" : "inscrit"}` };
    }
    const turns = [await takeToken(db, `participation register ${address}`, perAddress), await takeToken(db, `participation register ${email}`, perMailbox)];
    if (turns.some(({ allowed }) => !allowed)) return show(visit, meeting, values, { status: 429 });
    const done = await askToRegister(db, visit, meeting.id, { ...wish, personId: null, name, email, locale, channel: "web" });
    if (!done.ok) return show(visit, meeting, values, { status: 409, problem: registerTexts[locale].problems[done.problem] });
    return { redirect: `${href}?fait=demande` };
  },
});

async function find({ db, visitor }: Asked, slug: string): Promise<Meeting> {
  const found = await findMeeting(db, slug, visitor);
  if (!found || found.meeting.state === "draft") throw new NotFound();
  return found.meeting;
}

const valuesOf = (input: FormInput): Values => ({ ...input.text, needs: input.all("needs") });

interface More {
  readonly status?: 409 | 422 | 429;
  readonly problems?: Problems;
  readonly problem?: string;
}

async function show({ db, visitor, locale }: Asked, before: Meeting, values: Values, { status, problems = {}, problem }: More = {}): Promise<HtmlAnswer> {
  const meeting = (await findMeetingById(db, before.id)) ?? before;
  const body = (
    <Register
      meeting={meeting}
      place={await placeOf(db, meeting)}
      visitor={visitor}
      values={values}
      problems={problems}
      problem={problem}
      tooMany={status === 429}
    />
  );
  return { title: `${registerTexts[locale].title}, ${meeting.title}`, robots: "noindex", body, ...(status ? { status } : {}) };
}

interface OwnMore {
  readonly done?: string | null;
  readonly values?: Values;
  readonly problems?: Problems;
  readonly problem?: string;
}

async function showOwn(
  { db, locale }: Pick<Asked, "db" | "locale">,
  meeting: Meeting,
  own: Registration | null,
  href: string,
  more: OwnMore,
): Promise<HtmlAnswer> {
  const body = <Own meeting={meeting} place={await placeOf(db, meeting)} own={own} href={href} {...more} />;
  const status = more.problems ? { status: 422 as const } : more.problem ? { status: 409 as const } : {};
  return { title: `${registerTexts[locale].own}, ${meeting.title}`, robots: "noindex", body, ...status };
}

async function cancel(visit: Pick<Asked, "db" | "locale" | "settings" | "metropolis" | "mailer">, meeting: Meeting, own: Registration, href: string) {
  const done = await cancelRegistration(visit.db, visit, { meetingId: meeting.id, id: own.id });
  if (!done.ok) return showOwn(visit, meeting, own, href, { problem: registerTexts[visit.locale].problems.over });
  return { redirect: `${href}?fait=desinscrit` };
}

async function ofLink({ db }: Pick<Asked, "db">, token: string): Promise<{ own: Registration; meeting: Meeting }> {
  const id = await followLink(db, token);
  const own = id && (await findRegistration(db, id));
  const meeting = own && (await findMeetingById(db, own.meetingId));
  if (!meeting) throw new NotFound();
  return { own, meeting };
}

/** Opening the link of the letter confirms nothing: readers of mail open links by themselves. */
export const confirmPage = page("participation/meetings/register", meetingRoutes.confirmRegistration, {
  access: anyone,

  async get(visit) {
    const { own, meeting } = await ofLink(visit, visit.params.token);
    if (own.state !== "unconfirmed") return { redirect: meetingRoutes.ownRegistration.href(visit.params) };
    return {
      title: registerTexts[visit.locale].confirmTitle,
      robots: "noindex",
      body: <Confirm meeting={meeting} place={await placeOf(visit.db, meeting)} token={visit.params.token} />,
    };
  },

  async post(visit) {
    const { db, params, locale } = visit;
    const { own, meeting } = await ofLink(visit, params.token);
    const done = await confirmRegistration(db, visit, { meetingId: meeting.id, id: own.id });
    if (!done.ok && done.problem === "unknown") return { redirect: meetingRoutes.ownRegistration.href(params) };
    if (!done.ok) {
      const problem = registerTexts[locale].problems[done.problem as "closed"];
      return {
        title: registerTexts[locale].confirmTitle,
        robots: "noindex",
        status: 409,
        body: <Confirm meeting={meeting} place={null} token={params.token} problem={problem} />,
      };
    }
    return { redirect: `${meetingRoutes.ownRegistration.href(params)}?fait=${done.state === "waiting" ? "attente" : "inscrit"}` };
  },
});

/** The registration of somebody without account, by the private link of a letter. */
export const ownPage = page("participation/meetings/register", meetingRoutes.ownRegistration, {
  access: anyone,

  async get(visit) {
    const { own, meeting } = await ofLink(visit, visit.params.token);
    if (own.state === "unconfirmed") return { redirect: meetingRoutes.confirmRegistration.href(visit.params) };
    return showOwn(visit, meeting, own, meetingRoutes.ownRegistration.href(visit.params), { done: visit.url.searchParams.get("fait") });
  },

  async post(visit) {
    const { db, params, locale } = visit;
    const { own, meeting } = await ofLink(visit, params.token);
    const href = meetingRoutes.ownRegistration.href(params);
    const input = await visit.formInput();
    if (own.state === "unconfirmed") return { redirect: meetingRoutes.confirmRegistration.href(params) };
    if (input.text["act"] === "cancel") return cancel(visit, meeting, own, href);
    const read = readRegistration(input, meeting, locale, { known: true });
    if (!read.ok) return showOwn(visit, meeting, own, href, { values: valuesOf(input), problems: read.problems });
    const who = await readAddress(db, own.id);
    if (!who) return showOwn(visit, meeting, own, href, { problem: registerTexts[locale].problems.over });
    const done = await register(db, visit, meeting.id, { ...read.value, personId: own.personId, ...who, locale, channel: "web" });
    if (!done.ok) return showOwn(visit, meeting, own, href, { problem: registerTexts[locale].problems[done.problem] });
    return { redirect: `${href}?fait=enregistre` };
  },
});
