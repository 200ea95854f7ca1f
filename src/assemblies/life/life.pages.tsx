import { localOf } from "#platform/time/clock.ts";
import { acts, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { findRun } from "../assemblies.query.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { answerQuestion, saveAttendance, saveSession, type SessionDetails } from "./life.command.ts";
import { findAttendants, findQuestions, findSessions } from "./life.query.ts";
import { lifeTexts } from "./life.texts.ts";
import { QuestionPage, SessionPage } from "./life.view.tsx";
import { type Presence, presences } from "./presence.ts";

const fresh = "nouvelle";

type SessionVisit = VisitOf<typeof routes.session>;

function readSession(form: Reader): SessionDetails {
  const t = lifeTexts[form.locale].problems;
  const [startsAt, endsAt] = [form.moment("debut", t.from), form.moment("fin", t.to)];
  form.check("fin", endsAt > startsAt, t.to);
  return {
    ...{
      title: form.line("titre", 3, 160, t.title),
      startsAt,
      endsAt,
      placeName: form.line("lieu", 2, 200, t.place),
      programme: form.lines("programme", 0, 5000, t.long),
    },
    ...{ speakers: form.lines("entendus", 0, 3000, t.long), documents: form.lines("documents", 0, 3000, t.long) },
  };
}

/** One session: when, where, with whom; and afterwards who was there. */
export const session = acts("assemblies/life", routes.session, {
  access: keeper,
  async find({ db, params, visitor }: SessionVisit) {
    const assembly = await findRun(db, params.id, visitor);
    if (params.session === fresh) return { assembly, session: null, attendants: [] };
    const found = (await findSessions(db, assembly.id)).find(({ id }) => id === params.session);
    if (!found) throw new NotFound();
    return { assembly, session: found, attendants: await findAttendants(db, assembly.id, found.id) };
  },
  values: (_, { session: own }) =>
    own
      ? {
          ...{ titre: own.title, debut: localOf(own.startsAt), fin: localOf(own.endsAt), lieu: own.placeName, programme: own.programme },
          ...{ entendus: own.speakers, documents: own.documents },
        }
      : {},
  show: ({ locale, params }, found, form) => ({
    title: `${found.session?.title ?? lifeTexts[locale].add}, ${found.assembly.title}`,
    robots: "noindex",
    says: lifeTexts[locale].done,
    body: <SessionPage {...found} action={routes.session.href(params)} form={form} />,
  }),
  acts: (step) => ({
    save: step({
      read: readSession,
      async run({ db, params, visitor }, { assembly, session: own }, details) {
        await saveSession(db, details, { assemblyId: assembly.id, sessionId: own?.id ?? null, by: visitor.id });
        return done(routes.work.href(params), "seance");
      },
    }),
    attend: step({
      read: (form, _, { attendants }) =>
        new Map(
          attendants.map(({ seatId, number }): [string, Presence | null] => [
            seatId,
            form.has(`p${number}`) ? form.choice(`p${number}`, presences, lifeTexts[form.locale].problems.presence) : null,
          ]),
        ),
      async run({ db, params }, { session: own }, all) {
        if (!own) throw new NotFound();
        await saveAttendance(db, own.id, all);
        return done(routes.session.href(params), "presence");
      },
    }),
  }),
});

type QuestionVisit = VisitOf<typeof routes.question>;

/** A question of a member, and the answer of a service. */
export const question = acts("assemblies/life", routes.question, {
  access: keeper,
  async find({ db, params, visitor }: QuestionVisit) {
    const assembly = await findRun(db, params.id, visitor);
    const found = (await findQuestions(db, assembly.id)).find(({ id }) => id === params.question);
    if (!found) throw new NotFound();
    return { assembly, question: found };
  },
  values: (_, { assembly, question: own }) => ({ reponse: own.answer ?? "", service: own.answeredBy ?? assembly.ownerService }),
  show: ({ locale, params }, found, form) => ({
    title: `${lifeTexts[locale].answerTo}, ${found.assembly.title}`,
    robots: "noindex",
    body: <QuestionPage {...found} action={routes.question.href(params)} form={form} />,
  }),
  acts: (step) => ({
    answer: step({
      read(form) {
        const t = lifeTexts[form.locale].problems;
        return { answer: form.lines("reponse", 2, 5000, t.answer), answeredBy: form.line("service", 2, 160, t.answeredBy) };
      },
      async run({ db, params, visitor }, { question: own }, typed) {
        await answerQuestion(db, own.id, { ...typed, by: visitor.id });
        return done(routes.work.href(params), "reponse");
      },
    }),
  }),
});
