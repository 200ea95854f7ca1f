import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, tooMany } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { takeMailboxTurn } from "#people";
import { findMeeting, type Meeting, placeOf } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { cancelOwn, showOwn } from "./own-registration.answer.tsx";
import { askToRegister, register, type Wish } from "./register.command.ts";
import { type Registration, readRegistration, readWish } from "./register.form.ts";
import { findOwnRegistration, type Registration as OwnRegistration } from "./register.query.ts";
import { registerTexts } from "./register.texts.ts";
import { Register, Sent } from "./register.view.tsx";

/** A town hall shares one address; one mailbox is one person, and others may name it. */
const limits = {
  address: { limit: 30, windowSeconds: 3600 },
  pair: { limit: 6, windowSeconds: 86_400 },
  account: { limit: 36, windowSeconds: 86_400 },
};

type Registering = VisitOf<typeof routes.register, Visitor | null>;

interface MeetingAndSeat {
  readonly meeting: Meeting;
  readonly own: OwnRegistration | null;
}

/** Registers; with an account at once, without one by a confirmed address. Who is registered finds what is theirs here. */
export const registerPage = acts("meetings/register", routes.register, {
  access: anyone,
  find,
  values: (_, { meeting, own }) => (own ? {} : { how: meeting.onSite ? "on_site" : "online" }),
  show,
  acts: (step) => ({
    register: step<Wish | Registration>({
      read: (form, { visitor }, { meeting }) => (visitor ? readWish(form, meeting) : readRegistration(form, meeting)),
      run: (visit, found, wish) => ("email" in wish ? ask(visit, found, wish) : registerPerson(visit, found, wish)),
    }),
    cancel: step({ run: (visit, { meeting, own }) => cancelOwn(visit, meeting, own, routes.register.href(visit.params)) }),
  }),
});

async function find({ db, params, visitor }: Registering): Promise<MeetingAndSeat> {
  const found = await findMeeting(db, params.meeting, visitor);
  if (!found || found.meeting.state === "draft") throw new NotFound();
  return { meeting: found.meeting, own: await findOwnRegistration(db, found.meeting.id, visitor?.id) };
}

async function show(visit: Registering, { meeting, own }: MeetingAndSeat, form: FormState) {
  const { db, visitor, params, url, locale } = visit;
  const t = registerTexts[locale];
  // Two pages of their own stand at this address: after the letter was sent, and after the seat was given back.
  const said = form.act === null ? url.searchParams.get("fait") : null;
  if (own || said === "desinscrit") return showOwn(visit, meeting, own, routes.register.href(params), form);
  if (said === "demande") return { title: t.sentTitle, robots: "noindex", body: <Sent meeting={meeting} /> } as const;
  const body = <Register meeting={meeting} place={await placeOf(db, meeting)} visitor={visitor} form={form} />;
  return { title: `${t.title}, ${meeting.title}`, robots: "noindex", body } as const;
}

async function registerPerson(visit: Registering, { meeting, own }: MeetingAndSeat, wish: Wish) {
  const { db, params, locale } = visit;
  const { id: personId, name, email } = visit.visitor!;
  const registered = await register(db, visit, meeting.id, { ...wish, personId, name, email, locale, channel: "web" });
  if (!registered.ok) return conflict(registerTexts[locale].problems[registered.problem]);
  return done(routes.register.href(params), own ? "enregistre" : registered.state === "waiting" ? "attente" : "inscrit");
}

async function ask(visit: Registering, { meeting }: MeetingAndSeat, somebody: Registration) {
  const { db, params, locale } = visit;
  const t = registerTexts[locale];
  if (!(await takeMailboxTurn(visit, "participation register", somebody.email, limits)).allowed) return tooMany(t.tooMany, t.tooManyNext);
  const asked = await askToRegister(db, visit, meeting.id, { ...somebody, personId: null, locale, channel: "web" });
  return asked.ok ? done(routes.register.href(params), "demande") : conflict(t.problems[asked.problem]);
}
