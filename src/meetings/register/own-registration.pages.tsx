import { act, acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { findMeetingById, type Meeting, placeOf } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { followLink } from "../notices/notify.command.ts";
import { cancelOwn, showOwn } from "./own-registration.answer.tsx";
import { Confirm } from "./own-registration.view.tsx";
import { confirmRegistration, register } from "./register.command.ts";
import { readWish } from "./register.form.ts";
import { findRegistration, readAddress, type Registration } from "./register.query.ts";
import { registerTexts } from "./register.texts.ts";

interface OwnRegistration {
  readonly own: Registration;
  readonly meeting: Meeting;
}

async function ofLink({ db, params }: Pick<Visit, "db"> & { readonly params: { readonly token: string } }): Promise<OwnRegistration> {
  const id = await followLink(db, params.token);
  const own = id && (await findRegistration(db, id));
  const meeting = own && (await findMeetingById(db, own.meetingId));
  if (!meeting) throw new NotFound();
  return { own, meeting };
}

/** Opening the link of the letter confirms nothing: readers of mail open links by themselves. */
export const confirmPage = act("meetings/register", routes.confirmRegistration, {
  access: anyone,
  find: ofLink,
  async show({ db, params, locale }, { own, meeting }, form) {
    if (own.state !== "unconfirmed") return { redirect: routes.ownRegistration.href(params) };
    const body = <Confirm meeting={meeting} own={own} place={await placeOf(db, meeting)} token={params.token} form={form} />;
    return { title: registerTexts[locale].confirmTitle, robots: "noindex", body };
  },
  async run(visit, { own, meeting }) {
    const { db, params, locale } = visit;
    const confirmed = await confirmRegistration(db, visit, { meetingId: meeting.id, id: own.id });
    if (confirmed.ok) return done(routes.ownRegistration.href(params), confirmed.state === "waiting" ? "attente" : "inscrit");
    return confirmed.problem === "unknown" ? done(routes.ownRegistration.href(params)) : conflict(registerTexts[locale].problems[confirmed.problem]);
  },
});

/** The registration of somebody without account, by the private link of a letter. */
export const ownPage = acts("meetings/register", routes.ownRegistration, {
  access: anyone,
  find: ofLink,
  show(visit, { own, meeting }, form) {
    if (own.state === "unconfirmed") return { redirect: routes.confirmRegistration.href(visit.params) };
    return showOwn(visit, meeting, own, routes.ownRegistration.href(visit.params), form);
  },
  acts: (step) => ({
    register: step({
      read: (form, _, { meeting }) => readWish(form, meeting),
      async run(visit, { own, meeting }, wish) {
        const { db, params, locale } = visit;
        const t = registerTexts[locale].problems;
        if (own.state === "unconfirmed") return done(routes.confirmRegistration.href(params));
        const who = await readAddress(db, own.id);
        if (!who) return conflict(t.over);
        const changed = await register(db, visit, meeting.id, { ...wish, personId: own.personId, ...who, locale, channel: "web" });
        return changed.ok ? done(routes.ownRegistration.href(params), "enregistre") : conflict(t[changed.problem]);
      },
    }),
    cancel: step({
      run: (visit, { own, meeting }) =>
        own.state === "unconfirmed"
          ? done(routes.confirmRegistration.href(visit.params))
          : cancelOwn(visit, meeting, own, routes.ownRegistration.href(visit.params)),
    }),
  }),
});
