import type { Db } from "#platform/db/db.ts";
import { act, acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findOwn, type Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { Ask } from "./ask.view.tsx";
import { findAlike, tabWords } from "./question.ts";
import { QuestionPage, type QuestionThing } from "./question.view.tsx";
import { accept, answer, ask, leadTo, reopen, withdrawQuestion } from "./questions.command.ts";
import { findAnswers, findQuestion, findStanding, listQuestions } from "./questions.query.ts";
import { questionsTexts } from "./questions.texts.ts";
import { Questions } from "./questions.view.tsx";

/** Members, and coordinators. */
async function membersOf(db: Db, visitor: Visitor): Promise<Member[]> {
  const own = await findOwn(db, visitor);
  if (own.length === 0 && !keeps(visitor)) throw new Forbidden();
  return own;
}

const readGiver = (form: Reader, own: readonly Member[]): string =>
  own.length > 1
    ? form.choice(
        "pour",
        own.map(({ id }) => id),
        questionsTexts[form.locale].problems.giver,
      )
    : own[0]!.id;

/** What members asked, and what was answered. */
const questions = list("network/questions", routes.questions, {
  access: signedIn,
  find: async ({ db, visitor }) => ({ asks: (await membersOf(db, visitor)).length > 0 }),
  filters: { tab: oneOf("quoi", tabWords, "all"), q: words("q") },
  tabs: ["tab"],
  rows: ({ db, visitor }, _, asked, range) => listQuestions(db, visitor, asked, range),
  show: ({ locale }, { asks }, found) => ({
    title: questionsTexts[locale].title,
    robots: "noindex",
    body: <Questions found={found} asks={asks} />,
  }),
});

const seenOf = (text: string): ReadonlySet<string> => new Set(text.split(",").filter(Boolean));

/** A member asks all others: those questions that look alike are shown first, once. */
const asking = act("network/questions", routes.ask, {
  access: signedIn,
  async find({ db, visitor }) {
    const own = await findOwn(db, visitor);
    if (own.length === 0) throw new Forbidden();
    return { own, standing: await findStanding(db) };
  },
  values: (_, { own }) => ({ pour: own[0]?.id }),
  show({ locale }, { own, standing }, form) {
    const typed = (name: string) => String(form.values[name] ?? "");
    const alike = form.status === 409 || form.status === 422 ? findAlike(standing, typed("question"), typed("precisions")) : [];
    return { title: questionsTexts[locale].ask, robots: "noindex", body: <Ask own={own} alike={alike} form={form} /> };
  },
  read(form, _, { own, standing }) {
    const t = questionsTexts[form.locale].problems;
    const memberId = readGiver(form, own);
    const asked = { memberId, title: form.line("question", 10, 160, t.title), body: form.lines("precisions", 0, 3000, t.body) || null };
    const seen = seenOf(form.text("vues"));
    const alike = findAlike(standing, asked.title, asked.body ?? "");
    return { ...asked, unseen: alike.some(({ question }) => !seen.has(question.id)) };
  },
  brake: { of: "network.ask", limit: 20, windowSeconds: 86_400 },
  async run({ db, visitor, locale }, _, { unseen, ...asked }) {
    const t = questionsTexts[locale];
    if (unseen) return conflict(t.lookFirst);
    const id = await ask(db, asked, visitor.id);
    return id ? done(routes.question.href({ id }), "posee") : wrong({ question: t.problems.once });
  },
});

type QuestionVisit = VisitOf<typeof routes.question>;

const after = ({ params, locale }: QuestionVisit, ok: boolean, said: keyof (typeof questionsTexts)["fr"]["done"]): Outcome =>
  ok ? done(routes.question.href(params), said) : conflict(networkTexts[locale].moved);

/** One question: members answer, whoever asked says which answer is the good one. */
const question = acts("network/questions", routes.question, {
  access: signedIn,
  async find({ db, params, visitor }: QuestionVisit): Promise<QuestionThing> {
    const own = await findOwn(db, visitor);
    const may = keeps(visitor);
    const found = own.length > 0 || may ? await findQuestion(db, params.id, visitor) : null;
    if (!found) throw new NotFound();
    const standing = found.state === "open" && (found.own || may) ? await findStanding(db) : [];
    const alike = findAlike(
      standing.filter(({ id }) => id !== found.id),
      found.title,
      found.body ?? "",
      8,
    );
    return { question: found, answers: await findAnswers(db, found.id), own, alike, settles: found.own || may };
  },
  values: (_, { own, answers }) => ({ pour: own[0]?.id, reponse: answers.find(({ memberId }) => memberId === own[0]?.id)?.words }),
  show: ({ locale }, thing, form) => ({
    title: thing.question.title,
    robots: "noindex",
    says: questionsTexts[locale].done,
    body: <QuestionPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    answer: step({
      read(form, _, { own, question: { state } }) {
        if (own.length === 0 || state === "withdrawn") throw new NotFound();
        return { memberId: readGiver(form, own), words: form.lines("reponse", 3, 5000, questionsTexts[form.locale].problems.answer) };
      },
      async run(visit, { question: { id } }, given) {
        return after(visit, await answer(visit.db, id, given, visit.visitor.id), "repondue");
      },
    }),
    accept: step({
      read: (form) => form.on(),
      async run(visit, { question: { id }, settles }, answerId) {
        if (!settles) throw new NotFound();
        return after(visit, await accept(visit.db, id, answerId), "bonne");
      },
    }),
    reopen: step({
      async run(visit, { question: { id }, settles }) {
        if (!settles) throw new NotFound();
        return after(visit, await reopen(visit.db, id), "rouverte");
      },
    }),
    same: step({
      read: (form, _, { settles, alike }) => {
        if (!settles) throw new NotFound();
        return form.choice(
          "meme",
          alike.map(({ question: { id } }) => id),
          questionsTexts[form.locale].problems.same,
        );
      },
      run: async (visit, { question: { id } }, sameAsId) => after(visit, await leadTo(visit.db, id, sameAsId), "meme"),
    }),
    withdraw: step({
      async run(visit, { question: { id, own } }) {
        if (!own) throw new NotFound();
        return after(visit, await withdrawQuestion(visit.db, id), "retiree");
      },
    }),
  }),
});

export const questionPages = [...questions, asking, question];
