import { act, acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { Refused } from "#platform/refused.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { attendTexts } from "../attend/attend.texts.ts";
import { findTaught } from "../modules.query.ts";
import { routes } from "../routes.ts";
import { titleOf } from "../say.ts";
import { findSession } from "../sessions.query.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { cancelSession, changeSession, planSession } from "./plan.command.ts";
import { readSession, valuesOf } from "./session.form.ts";
import { findOffered } from "./sessions.query.ts";
import { sessionsTexts } from "./sessions.texts.ts";
import { SessionForm } from "./session-form.view.tsx";

/** Whoever keeps or teaches an open module announces a session of it. */
const add = act("trainings/sessions", routes.addSession, {
  access: signedIn,
  async find({ db, params, visitor }: VisitOf<typeof routes.addSession>) {
    const module = await findTaught(db, params.id, visitor);
    if (!module) throw new NotFound();
    if (module.state !== "open") throw new Refused(409);
    return { module, session: null, ...(await findOffered(db, module.id, module.placeId)) };
  },
  values: ({ visitor }, { places, trainers }) => ({
    ...{ lieu: places[0]?.id ?? "", places: "8", de: "18:00", a: "20:00" },
    encadrant: trainers.find(({ id }) => id === visitor.id)?.id ?? trainers[0]?.id ?? "",
  }),
  show: ({ locale, params }, thing, form) => ({
    title: sessionsTexts[locale].addOf(thing.module.words.title),
    robots: "noindex",
    body: <SessionForm {...thing} title={thing.module.words.title} back={routes.manage.href(params)} action={routes.addSession.href(params)} form={form} />,
  }),
  read: (form, { now }, offered) => readSession(form, offered, now),
  async run({ db, visitor, locale }, { module }, details) {
    const id = await planSession(db, module.id, details, visitor.id);
    return id ? done(routes.session.href({ id }), "annoncee") : conflict(trainingsTexts[locale].moved);
  },
});

/** One that is ahead is moved, or cancelled. */
const change = acts("trainings/sessions", routes.changeSession, {
  access: signedIn,
  async find({ db, params, visitor, now }: VisitOf<typeof routes.changeSession>) {
    const session = await findSession(db, params.id, visitor);
    if (!session?.mine) throw new NotFound();
    if (session.state !== "planned" || session.from <= now) throw new Refused(409);
    return { session, ...(await findOffered(db, session.moduleId, session.placeId)) };
  },
  values: (_, { session }) => valuesOf(session),
  show: ({ locale, params }, thing, form) => ({
    title: sessionsTexts[locale].changeOf(titleOf(thing.session, locale)),
    robots: "noindex",
    body: (
      <SessionForm
        {...thing}
        title={titleOf(thing.session, locale)}
        lang={titleOf(thing.session, locale) === thing.session.title || locale}
        back={routes.session.href(params)}
        action={routes.changeSession.href(params)}
        form={form}
      />
    ),
  }),
  acts: (step) => ({
    change: step({
      read: (form, { now }, offered) => ({ details: readSession(form, offered, now), version: form.version() }),
      async run({ db, visitor, locale, params }, { session }, { details, version }) {
        const outcome = await changeSession(db, session.id, details, { by: visitor.id, version });
        if (outcome === "done") return done(routes.session.href(params), "modifiee");
        return conflict(outcome === "seats" ? { places: sessionsTexts[locale].problems.taken } : trainingsTexts[locale].moved);
      },
    }),
    cancel: step({
      read: (form) => form.line("motif", 3, 300, attendTexts[form.locale].reasonWrong),
      async run({ db, visitor, locale, params }, { session }, reason) {
        const cancelled = await cancelSession(db, session.id, { by: visitor.id, reason });
        return cancelled ? done(routes.session.href(params), "annulee") : conflict(trainingsTexts[locale].moved);
      },
    }),
  }),
});

export const sessionPages: readonly Page[] = [add, change];
