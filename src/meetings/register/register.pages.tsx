import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { findMeeting, findMeetingById, type Meeting, placeOf } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { cancelOwn, showOwn } from "./own-registration.pages.tsx";
import { askToRegister, register } from "./register.command.ts";
import { type Problems, readRegistration, type Values, valuesOf } from "./register.form.ts";
import { findOwnRegistration } from "./register.query.ts";
import { registerTexts } from "./register.texts.ts";
import { Register, Sent } from "./register.view.tsx";

/** A town hall shares one address; one mailbox is one person. */
const perAddress = { limit: 30, windowSeconds: 3600 };
const perMailbox = { limit: 6, windowSeconds: 86_400 };

type Asked = Pick<Visit<"/rencontres/:meeting/inscription", Visitor | null>, "db" | "locale" | "visitor" | "settings" | "metropolis" | "mailer">;

/** Registers; with an account at once, without one by a confirmed address. Who is registered finds what is theirs here. */
export const registerPage = page("meetings/register", routes.register, {
  access: anyone,

  async get(visit) {
    const { db, visitor, params, url } = visit;
    const meeting = await find(visit, params.meeting);
    const own = await findOwnRegistration(db, meeting.id, visitor?.id);
    if (own) return showOwn(visit, meeting, own, routes.register.href(params), { done: url.searchParams.get("fait") });
    if (url.searchParams.get("fait") === "demande")
      return { title: registerTexts[visit.locale].sentTitle, robots: "noindex", body: <Sent meeting={meeting} /> };
    if (url.searchParams.get("fait") === "desinscrit") return showOwn(visit, meeting, null, routes.register.href(params), {});
    return show(visit, meeting, { how: meeting.onSite ? "on_site" : "online" });
  },

  async post(visit) {
    const { db, visitor, params, locale, address } = visit;
    const meeting = await find(visit, params.meeting);
    const input = await visit.formInput();
    const own = await findOwnRegistration(db, meeting.id, visitor?.id);
    const href = routes.register.href(params);
    if (input.text["act"] === "cancel" && own) return cancelOwn(visit, meeting, own, href);
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
