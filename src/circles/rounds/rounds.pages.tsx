import { acts, conflict, done } from "#platform/web/act.ts";
import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { type Circle, findCircle } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { routes } from "../routes.ts";
import { nextTurn, openRound, writeTurn } from "./rounds.command.ts";
import { findRound, findRounds, findTurns } from "./rounds.query.ts";
import { roundsTexts } from "./rounds.texts.ts";
import { RoundPage, type RoundThing, Rounds, type RoundsThing } from "./rounds.view.tsx";

/** For the structures of the circle alone. @throws NotFound */
async function circleOf(db: Db, id: string, visitor: Visitor): Promise<Circle> {
  const circle = await findCircle(db, id, visitor);
  if (!circle?.inside) throw new NotFound();
  return circle;
}

/** Rounds of a circle; a host opens one. */
const rounds = acts("circles/rounds", routes.rounds, {
  access: signedIn,
  async find({ db, params, visitor }: VisitOf<typeof routes.rounds>): Promise<RoundsThing> {
    const circle = await circleOf(db, params.id, visitor);
    return { circle, rounds: await findRounds(db, circle.id) };
  },
  values: () => ({ minutes: "3" }),
  show: ({ locale }, thing, form) => ({
    title: `${roundsTexts[locale].title}, ${thing.circle.question}`,
    robots: "noindex",
    body: <Rounds {...thing} form={form} />,
  }),
  acts: (step) => ({
    open: step({
      read(form, _, { circle }) {
        if (!circle.hosts || circle.state !== "open") throw new NotFound();
        const t = roundsTexts[form.locale].problems;
        return { question: form.line("question", 5, 300, t.question), minutes: form.whole("minutes", 1, 15, t.minutes) };
      },
      async run({ db, visitor, locale }, { circle }, asked) {
        const round = await openRound(db, circle.id, asked, visitor.id);
        return round ? done(routes.round.href({ id: circle.id, round }), "tour") : conflict(roundsTexts[locale].already);
      },
    }),
  }),
});

/** One round: hosts lead on from one to the next, each structure writes what it said. */
const round = acts("circles/rounds", routes.round, {
  access: signedIn,
  async find({ db, params, visitor }: VisitOf<typeof routes.round>): Promise<RoundThing> {
    const circle = await circleOf(db, params.id, visitor);
    const found = await findRound(db, circle.id, params.round);
    if (!found) throw new NotFound();
    return { circle, round: found, turns: await findTurns(db, found.id, visitor) };
  },
  show: ({ locale }, thing, form) => ({
    title: thing.round.question,
    robots: "noindex",
    says: roundsTexts[locale].done,
    body: <RoundPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    next: step({
      read: (form) => form.version(),
      async run({ db, params, locale }, { circle, round: { id } }, speaks) {
        if (!circle.hosts) throw new NotFound();
        return (await nextTurn(db, id, speaks)) ? done(routes.round.href(params), "suite") : conflict(circlesTexts[locale].moved);
      },
    }),
    say: step({
      read(form, _, { turns }) {
        const structureId = form.on();
        if (!turns.some((one) => one.own && one.structureId === structureId && one.begunAt)) throw new NotFound();
        return { structureId, words: form.lines(`mots_${structureId}`, 3, 3000, roundsTexts[form.locale].problems.words) };
      },
      async run({ db, params, visitor, locale }, { round: { id } }, { structureId, words }) {
        const written = await writeTurn(db, id, structureId, words, visitor.id);
        return written ? done(routes.round.href(params), "dit") : conflict(circlesTexts[locale].moved);
      },
    }),
  }),
});

export const roundPages = [rounds, round];
