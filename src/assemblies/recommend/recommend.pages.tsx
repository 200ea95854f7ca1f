import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { thingAt } from "#thread";
import { findRun, findShown } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { findOwn } from "../candidates.query.ts";
import * as drafting from "../drafting/drafting.command.ts";
import { findDrafting } from "../drafting/drafting.query.ts";
import { draftingTexts } from "../drafting/drafting.texts.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { isShown, progresses, verdicts, votes } from "./recommendation.ts";
import * as commands from "./recommend.command.ts";
import { recommendTexts } from "./recommend.texts.ts";
import { findOf, findVote } from "./recommendations.query.ts";
import { DraftPage } from "./draft.view.tsx";
import { HandOver, OpinionPage, RecommendationPage } from "./recommend.view.tsx";

type DoneKey = keyof (typeof recommendTexts)["fr"]["done"];

const lead = (href: string, key: DoneKey, was: boolean, locale: keyof typeof assembliesTexts): Outcome =>
  was ? done(href, key) : conflict(assembliesTexts[locale].moved);

/** One that was handed over, for everybody: the text, the vote, the opinions of the minority, the answer, what became of it. */
export const recommendation = page("assemblies/recommend", routes.recommendation, {
  access: anyone,
  async get({ db, params, visitor, locale }) {
    const assembly = await findShown(db, params.slug, visitor);
    const found = (await findOf(db, assembly.id)).find(({ number }) => String(number) === params.number);
    if (!found || !isShown(found.state, assembly.state === "handed")) throw new NotFound();
    return { title: `${recommendTexts[locale].one(found.number)}, ${found.title}`, body: <RecommendationPage assembly={assembly} one={found} /> };
  },
});

const fresh = "nouvelle";

type DraftVisit = VisitOf<typeof routes.draft>;

const readDraft = (form: Reader) => {
  const t = recommendTexts[form.locale].problems;
  return { title: form.line("titre", 3, 200, t.name), body: form.lines("texte", 10, 10_000, t.body) };
};

function readAnswer(form: Reader, now: Date) {
  const t = recommendTexts[form.locale].problems;
  const day = form.day("jour", t.day);
  form.check("jour", day <= dayOf(now), t.day);
  const verdict = form.choice("suite", verdicts, t.verdict);
  return { verdict, answer: form.lines("reponse", 10, 10_000, t.answer), service: form.line("service", 2, 160, t.service), day, version: form.version() };
}

function readOutcome(form: Reader, now: Date) {
  const t = recommendTexts[form.locale].problems;
  const day = form.day("jour_suite", t.day);
  form.check("jour_suite", day <= dayOf(now), t.day);
  const thing = form.has("lien") ? thingAt(form.text("lien")) : null;
  form.check("lien", thing !== null || !form.has("lien"), t.thing);
  return { day, progress: form.choice("avancement", progresses, t.progress), words: form.lines("fait", 5, 3000, t.outcome), thing, version: form.version() };
}

/** One of them for those who run the assembly: written, amended, voted on, answered, followed. */
export const draft = acts("assemblies/recommend", routes.draft, {
  access: keeper,
  async find({ db, params, visitor }: DraftVisit) {
    const assembly = await findRun(db, params.id, visitor);
    const found = params.number === fresh ? null : (await findOf(db, assembly.id)).find(({ number }) => String(number) === params.number);
    if (found === undefined || (found === null && assembly.state !== "drawn")) throw new NotFound();
    return { assembly, one: found, text: found && (await findDrafting(db, found.textId, null)) };
  },
  show: ({ locale, params, now }, found, form) => ({
    title: `${found.one?.title ?? recommendTexts[locale].add}, ${found.assembly.title}`,
    robots: "noindex",
    says: recommendTexts[locale].done,
    body: <DraftPage {...found} action={routes.draft.href(params)} today={dayOf(now)} form={form} />,
  }),
  acts: (step) => ({
    save: step({
      read: readDraft,
      async run({ db, params, visitor, locale }, { assembly, one }, typed) {
        const number = one ? null : await commands.addDraft(db, assembly.id, typed, visitor.id);
        return lead(routes.draft.href({ ...params, number: String(number ?? fresh) }), "texte", number !== null, locale);
      },
    }),
    rename: step({
      read: (form) => ({ title: form.line("titre", 3, 200, recommendTexts[form.locale].problems.name), version: form.version() }),
      run: async ({ db, params, locale }, { one }, { title, version }) =>
        lead(routes.draft.href(params), "titre", one !== null && (await commands.renameDraft(db, one.id, title, version)), locale),
    }),
    publish: step({
      read: (form) => form.lines("resume", 3, 2000, draftingTexts[form.locale].problems.summary),
      run: async ({ db, params, visitor, locale }, { one }, summary) =>
        lead(routes.draft.href(params), "version", one !== null && (await drafting.publishVersion(db, one.textId, { summary, by: visitor.id })), locale),
    }),
    open: step({
      async run({ db, params, visitor, locale }, { one }) {
        if (one?.state !== "draft") return conflict(assembliesTexts[locale].moved);
        return (await commands.openVote(db, one.id, visitor.id)) ? done(routes.draft.href(params), "ouvert") : conflict(recommendTexts[locale].openVoteNot);
      },
    }),
    close: step({
      run: async ({ db, params, visitor, locale }, { one }) =>
        lead(routes.draft.href(params), "clos", one !== null && (await commands.closeVote(db, one.id, visitor.id)), locale),
    }),
    answer: step({
      read: (form, { now }) => readAnswer(form, now),
      run: async ({ db, params, visitor, locale }, { one }, typed) =>
        lead(routes.draft.href(params), "repondu", one !== null && (await commands.answerRecommendation(db, one.id, { ...typed, by: visitor.id })), locale),
    }),
    tell: step({
      read: (form, { now }) => readOutcome(form, now),
      async run({ db, offers, params, visitor, locale }, { one }, typed) {
        const { thing } = typed;
        const found = thing && (await offers.things.find(({ kind }) => kind === thing.kind)?.find(db, [thing.id], locale, offers))?.get(thing.id);
        if (thing && (!found || found.hidden)) return wrong({ lien: recommendTexts[locale].problems.thing });
        return lead(routes.draft.href(params), "suite", one !== null && (await commands.tellOutcome(db, one.id, { ...typed, by: visitor.id })), locale);
      },
    }),
  }),
});

/** All that was adopted or rejected goes to the institution and to everybody, once. */
export const handOver = acts("assemblies/recommend", routes.handOver, {
  access: keeper,
  async find({ db, params, visitor }: VisitOf<typeof routes.handOver>) {
    const assembly = await findRun(db, params.id, visitor);
    return { assembly, all: await findOf(db, assembly.id) };
  },
  show: ({ locale }, found, form) => ({
    title: `${recommendTexts[locale].handOver}, ${found.assembly.title}`,
    robots: "noindex",
    body: <HandOver {...found} form={form} />,
  }),
  acts: (step) => ({
    hand: step({
      read: (form) => form.lines("mot", 10, 20_000, recommendTexts[form.locale].problems.hand),
      async run({ db, visitor, locale }, { assembly }, words) {
        const handed = await commands.handOver(db, assembly.id, words, visitor.id);
        return handed ? done(routes.show.href(assembly), "remis") : conflict(recommendTexts[locale].handNot);
      },
    }),
  }),
});

type OpinionVisit = VisitOf<typeof routes.opinion, Visitor | null>;

/** A member, by their private link: reads a draft, proposes a change, votes, writes another opinion. */
export const opinion = acts("assemblies/recommend", routes.opinion, {
  access: anyone,
  async find({ db, params }: OpinionVisit) {
    const { assembly, candidate } = await findOwn(db, params.token);
    const found = (await findOf(db, assembly.id)).find(({ number }) => String(number) === params.number);
    if (!found || candidate.seatId === null || candidate.seat !== "accepted") throw new NotFound();
    const { seatId } = candidate;
    const [voted, text] = await Promise.all([findVote(db, found.id, seatId), findDrafting(db, found.textId, seatId)]);
    return { assembly, one: found, seatId, voted, text };
  },
  values: (_, { voted }) => ({ vote: voted ?? "" }),
  show: ({ locale, params }, found, form) => ({
    title: `${recommendTexts[locale].one(found.one.number)}, ${found.assembly.title}`,
    robots: "noindex",
    ofOneDevice: true,
    says: recommendTexts[locale].done,
    body: <OpinionPage {...found} token={params.token} action={routes.opinion.href(params)} form={form} />,
  }),
  acts: (step) => ({
    withdraw: step({
      read: (form) => form.on(),
      run: async ({ db, params, locale }, { one, seatId }, id) =>
        lead(routes.opinion.href(params), "repris", await drafting.withdrawOwn(db, { recommendationId: one.id, textId: one.textId }, id, seatId), locale),
    }),
    back: step({
      read: (form) => form.on(),
      run: async ({ db, params, locale }, { seatId }, id) => lead(routes.opinion.href(params), "soutenu", await drafting.back(db, id, seatId), locale),
    }),
    unback: step({
      read: (form) => form.on(),
      run: async ({ db, params, locale }, { seatId }, id) => lead(routes.opinion.href(params), "soutien-retire", await drafting.unback(db, id, seatId), locale),
    }),
    vote: step({
      read: (form) => form.choice("vote", votes, recommendTexts[form.locale].problems.vote),
      run: async ({ db, params, locale }, { one, seatId }, choice) =>
        lead(routes.opinion.href(params), "vote", await commands.vote(db, one.id, seatId, choice), locale),
    }),
    minority: step({
      read: (form) => form.lines("avis", 10, 3000, recommendTexts[form.locale].problems.minority),
      run: async ({ db, params, locale }, { one, seatId }, words) =>
        lead(routes.opinion.href(params), "avis", await commands.writeMinority(db, one.id, seatId, words), locale),
    }),
  }),
});
