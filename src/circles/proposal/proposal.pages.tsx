import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { act, acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { consentDays } from "../circle.ts";
import { type Circle, findCircle, findOwnStructures, findSeats, type Structure } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { readClosing, readStructure } from "../read.ts";
import { routes } from "../routes.ts";
import { lift, object, propose, rewrite, withdraw } from "./proposal.command.ts";
import { findObjections, findProposals } from "./proposal.query.ts";
import { ProposalPage, type ProposalThing, Propose } from "./proposal.view.tsx";

/** A circle from inside, with the structures of whoever looks that take part. @throws NotFound for all others */
async function inside(db: Db, id: string, visitor: Visitor): Promise<{ circle: Circle; own: Structure[] }> {
  const circle = await findCircle(db, id, visitor);
  if (!circle?.inside) throw new NotFound();
  const [seats, all] = await Promise.all([findSeats(db, circle.id, visitor), findOwnStructures(db, visitor)]);
  return { circle, own: all.filter((one) => seats.some(({ structureId, state }) => structureId === one.id && state === "in")) };
}

/** A structure of the circle proposes. */
const proposing = act("circles/proposal", routes.propose, {
  access: signedIn,
  async find({ db, params, visitor }) {
    const found = await inside(db, params.id, visitor);
    if (found.circle.state === "closed") throw new NotFound();
    return found;
  },
  values: ({ now }, { own }) => ({ pour: own[0]?.id, jour: addDays(dayOf(now), 14) }),
  show: ({ locale }, thing, form) => ({ title: circlesTexts[locale].propose, robots: "noindex", body: <Propose {...thing} form={form} /> }),
  read(form, { now }, { own }) {
    const t = circlesTexts[form.locale].problems;
    const structureId = readStructure(form, own);
    return { structureId, title: form.line("titre", 5, 160, t.name), body: form.lines("texte", 20, 6000, t.text), closesOn: readClosing(form, dayOf(now)) };
  },
  brake: { of: "circles.propose", limit: 20, windowSeconds: 86_400 },
  async run({ db, visitor, params, locale }, { circle: { id } }, proposal) {
    const made = await propose(db, id, proposal, visitor.id);
    return made ? done(routes.proposal.href({ id: params.id, proposal: made }), "propose") : conflict(circlesTexts[locale].moved);
  },
});

type ProposalVisit = VisitOf<typeof routes.proposal>;
type DoneKey = keyof (typeof circlesTexts)["fr"]["done"];

const after = ({ params, locale }: ProposalVisit, ok: boolean, said: DoneKey): Outcome =>
  ok ? done(routes.proposal.href(params), said) : conflict(circlesTexts[locale].moved);

/** One proposal: objected to, written anew, adopted by consent; then a common can be made of it. */
const proposal = acts("circles/proposal", routes.proposal, {
  access: signedIn,
  async find({ db, params, visitor, now }: ProposalVisit): Promise<ProposalThing> {
    const { circle, own } = await inside(db, params.id, visitor);
    const [found] = await findProposals(db, circle.id, visitor, params.proposal);
    if (!found) throw new NotFound();
    return { circle, own, proposal: found, objections: await findObjections(db, found.id, visitor), today: dayOf(now) };
  },
  values: ({ now }, { own, proposal: { body, closesOn, version } }) => ({
    ...{ pour: own[0]?.id, texte: body, version: String(version) },
    jour: [closesOn, addDays(dayOf(now), consentDays)].toSorted()[1]!,
  }),
  show: ({ locale }, thing, form) => ({
    title: thing.proposal.title,
    robots: "noindex",
    says: circlesTexts[locale].done,
    body: <ProposalPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    object: step({
      read: (form, _, { own }) => ({ structureId: readStructure(form, own), words: form.lines("motif", 3, 2000, circlesTexts[form.locale].problems.why) }),
      async run(visit, { circle, proposal: one }, { structureId, words }) {
        const kept = await object(visit.db, { ...one, circleId: circle.id }, { structureId, words, by: visit.visitor.id });
        return kept ? after(visit, true, "objection") : conflict(circlesTexts[visit.locale].problems.over);
      },
    }),
    lift: step({
      read: (form) => form.on(),
      async run(visit, { proposal: { id }, objections }, structureId) {
        if (!objections.some((one) => one.structureId === structureId && one.own)) throw new NotFound();
        return after(visit, await lift(visit.db, id, structureId), "levee");
      },
    }),
    rewrite: step({
      read: (form, { now }) => ({
        body: form.lines("texte", 20, 6000, circlesTexts[form.locale].problems.text),
        closesOn: readClosing(form, dayOf(now)),
        version: form.version(),
      }),
      async run(visit, { proposal: { id, own } }, anew) {
        if (!own) throw new NotFound();
        return after(visit, await rewrite(visit.db, id, anew), "reecrit");
      },
    }),
    withdraw: step({
      async run(visit, { proposal: { id, own } }) {
        if (!own) throw new NotFound();
        return after(visit, await withdraw(visit.db, id), "retiree");
      },
    }),
  }),
});

export const proposalPages = [proposing, proposal];
