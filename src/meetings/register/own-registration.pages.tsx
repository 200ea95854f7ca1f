import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { findMeetingById, type Meeting, placeOf } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { followLink } from "../telling/tell.command.ts";
import { Confirm, Own } from "./own-registration.view.tsx";
import { confirmRegistration, register } from "./register.command.ts";
import { type Problems, readRegistration, type Values, valuesOf } from "./register.form.ts";
import { findRegistration, readAddress, type Registration } from "./register.query.ts";
import { registerTexts } from "./register.texts.ts";
import { cancelRegistration } from "./waiting-list.command.ts";

type Asked = Pick<Visit<"/rencontres/inscription/:token", Visitor | null>, "db" | "locale" | "settings" | "metropolis" | "mailer">;

interface OwnMore {
  readonly done?: string | null;
  readonly values?: Values;
  readonly problems?: Problems;
  readonly problem?: string;
}

export async function showOwn(
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

export async function cancelOwn(visit: Asked, meeting: Meeting, own: Registration, href: string) {
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
export const confirmPage = page("meetings/register", routes.confirmRegistration, {
  access: anyone,

  async get(visit) {
    const { own, meeting } = await ofLink(visit, visit.params.token);
    if (own.state !== "unconfirmed") return { redirect: routes.ownRegistration.href(visit.params) };
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
    if (!done.ok && done.problem === "unknown") return { redirect: routes.ownRegistration.href(params) };
    if (!done.ok) {
      const problem = registerTexts[locale].problems[done.problem as "closed"];
      return {
        title: registerTexts[locale].confirmTitle,
        robots: "noindex",
        status: 409,
        body: <Confirm meeting={meeting} place={null} token={params.token} problem={problem} />,
      };
    }
    return { redirect: `${routes.ownRegistration.href(params)}?fait=${done.state === "waiting" ? "attente" : "inscrit"}` };
  },
});

/** The registration of somebody without account, by the private link of a letter. */
export const ownPage = page("meetings/register", routes.ownRegistration, {
  access: anyone,

  async get(visit) {
    const { own, meeting } = await ofLink(visit, visit.params.token);
    if (own.state === "unconfirmed") return { redirect: routes.confirmRegistration.href(visit.params) };
    return showOwn(visit, meeting, own, routes.ownRegistration.href(visit.params), { done: visit.url.searchParams.get("fait") });
  },

  async post(visit) {
    const { db, params, locale } = visit;
    const { own, meeting } = await ofLink(visit, params.token);
    const href = routes.ownRegistration.href(params);
    const input = await visit.formInput();
    if (own.state === "unconfirmed") return { redirect: routes.confirmRegistration.href(params) };
    if (input.text["act"] === "cancel") return cancelOwn(visit, meeting, own, href);
    const read = readRegistration(input, meeting, locale, { known: true });
    if (!read.ok) return showOwn(visit, meeting, own, href, { values: valuesOf(input), problems: read.problems });
    const who = await readAddress(db, own.id);
    if (!who) return showOwn(visit, meeting, own, href, { problem: registerTexts[locale].problems.over });
    const done = await register(db, visit, meeting.id, { ...read.value, personId: own.personId, ...who, locale, channel: "web" });
    if (!done.ok) return showOwn(visit, meeting, own, href, { problem: registerTexts[locale].problems[done.problem] });
    return { redirect: `${href}?fait=enregistre` };
  },
});
