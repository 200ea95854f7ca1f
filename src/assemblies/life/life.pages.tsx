import type { Values } from "#platform/ui/form-state.tsx";
import { acts, again, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { type Assembly, findRun } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { type SessionPlaces, SessionPage } from "./session.view.tsx";
import { addFile, removeFile } from "./session-files.command.ts";
import { readSession } from "./read-session.ts";
import { valuesOf } from "./session-values.ts";
import { findPlaces } from "./session-place.query.ts";
import { findTies, type Ties } from "./ties.query.ts";
import { answerQuestion, saveAttendance, saveSession } from "./life.command.ts";
import { type Attendant, findAttendants, findQuestions, findSessions, type Session } from "./life.query.ts";
import { lifeTexts } from "./life.texts.ts";
import { QuestionPage } from "./life.view.tsx";
import { type Presence, presences } from "./presence.ts";

const fresh = "nouvelle";

type SessionVisit = VisitOf<typeof routes.session>;

interface SessionThing {
  readonly assembly: Assembly;
  readonly session: Session | null;
  readonly attendants: readonly Attendant[];
  readonly ties: Ties;
}

/** One session: when, where, with whom; and afterwards who was there. */
export const session = acts("assemblies/life", routes.session, {
  access: keeper,
  async find({ db, params, visitor, locale }: SessionVisit): Promise<SessionThing> {
    const assembly = await findRun(db, params.id, visitor);
    if (params.session === fresh) return { assembly, session: null, attendants: [], ties: await findTies(db, visitor, { session: null, locale }) };
    const found = (await findSessions(db, assembly.id)).find(({ id }) => id === params.session);
    if (!found) throw new NotFound();
    const [attendants, ties] = await Promise.all([findAttendants(db, assembly.id, found.id), findTies(db, visitor, { session: found, locale })]);
    return { assembly, session: found, attendants, ties };
  },
  values: (_, { session: own }) => valuesOf(own),
  async show({ db, locale, params, settings }, found, form) {
    const finding = form.act === "find";
    const typed = form.act === "save" || finding ? form.values : valuesOf(found.session);
    const places: SessionPlaces = { found: await findPlaces(db, typed, finding), megabytes: settings.FILE_MAX_MB };
    return {
      title: `${found.session?.title ?? lifeTexts[locale].add}, ${found.assembly.title}`,
      robots: "noindex",
      says: lifeTexts[locale].done,
      body: <SessionPage {...found} {...places} action={routes.session.href(params)} form={form} />,
    };
  },
  acts: (step) => ({
    find: step({
      read: (form) => ({ tiers_lieu: form.text("tiers_lieu"), lieu_mots: form.text("lieu_mots") }),
      async run({ db, locale }, _, words: Values) {
        return (await findPlaces(db, words, true)).length > 0 ? again() : wrong({ lieu_mots: lifeTexts[locale].problems.placesNone });
      },
    }),
    file: step({
      tooLarge: (locale) => ({ fichier: lifeTexts[locale].problems.fileLarge }),
      read(form) {
        const t = lifeTexts[form.locale].problems;
        const file = form.file("fichier");
        form.check("fichier", file !== null, t.fileMissing);
        return { file, title: form.line("nom", 2, 160, t.fileTitle) };
      },
      run: attach,
    }),
    drop: step({
      read: (form) => form.on(),
      async run({ db, files, params, visitor, locale }, { assembly, session: own }, id) {
        const gone = own !== null && (await removeFile(db, files, id, { assemblyId: assembly.id, sessionId: own.id, by: visitor.id }));
        return gone ? done(routes.session.href(params), "fichier_retire") : conflict(assembliesTexts[locale].moved);
      },
    }),
    save: step({
      read: async (form, { db }, { ties }) => ({ details: await readSession(form, db, ties), version: form.version() }),
      async run({ db, params, visitor, locale }, { assembly, session: own }, { details, version }) {
        const saved = await saveSession(db, details, { assemblyId: assembly.id, sessionId: own?.id ?? null, version, by: visitor.id });
        return saved ? done(routes.work.href(params), "seance") : conflict(assembliesTexts[locale].moved);
      },
    }),
    attend: step({
      read: (form, _, { attendants }) => ({
        all: new Map(
          attendants.map(({ seatId, number }): [string, Presence | null] => [
            seatId,
            form.has(`p${number}`) ? form.choice(`p${number}`, presences, lifeTexts[form.locale].problems.presence) : null,
          ]),
        ),
        noted: form.whole("fois", 0, 1_000_000, assembliesTexts[form.locale].moved),
      }),
      async run({ db, params, locale }, { session: own }, attendance) {
        if (!own) throw new NotFound();
        const saved = await saveAttendance(db, own.id, attendance);
        return saved ? done(routes.session.href(params), "presence") : conflict(assembliesTexts[locale].moved);
      },
    }),
  }),
});

interface FileForm {
  readonly file: File | null;
  readonly title: string;
}

async function attach(
  { db, files, params, visitor, locale, settings }: SessionVisit,
  { assembly, session: own }: SessionThing,
  { file, title }: FileForm,
): Promise<Outcome> {
  const t = lifeTexts[locale].problems;
  if (!own) throw new NotFound();
  if (!file) return wrong({ fichier: t.fileMissing });
  const sent = { content: new Uint8Array(await file.arrayBuffer()), name: file.name, title, maxBytes: settings.FILE_MAX_MB * 1_000_000 };
  const added = await addFile(db, files, sent, { assemblyId: assembly.id, sessionId: own.id, by: visitor.id });
  if (added === "added") return done(routes.session.href(params), "fichier");
  return wrong({ fichier: added === "large" ? t.fileLarge : added === "many" ? t.fileMany : t.fileWrong });
}

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
  values: (_, { assembly, question: own }) => ({ reponse: own.answer ?? "", service: own.answeredBy ?? assembly.ownerService, version: String(own.version) }),
  show: ({ locale, params }, found, form) => ({
    title: `${lifeTexts[locale].answerTo}, ${found.assembly.title}`,
    robots: "noindex",
    body: <QuestionPage {...found} action={routes.question.href(params)} form={form} />,
  }),
  acts: (step) => ({
    answer: step({
      read(form) {
        const t = lifeTexts[form.locale].problems;
        return { answer: form.lines("reponse", 2, 5000, t.answer), answeredBy: form.line("service", 2, 160, t.answeredBy), version: form.version() };
      },
      async run({ db, params, visitor, locale }, { question: own }, typed) {
        const answered = await answerQuestion(db, own.id, { ...typed, by: visitor.id });
        return answered ? done(routes.work.href(params), "reponse") : conflict(assembliesTexts[locale].moved);
      },
    }),
  }),
});
