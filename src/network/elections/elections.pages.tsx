import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { act, acts, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findAdmitted, findOwn, type Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { cancelElection, nominate, openElection, proposeNamed } from "./elections.command.ts";
import { findElection, findNominations, listElections } from "./elections.query.ts";
import { electionsTexts } from "./elections.texts.ts";
import { ElectionPage, type ElectionThing, Elections, OpenElection } from "./elections.view.tsx";

const nameDays = 5;

const readMember = (form: Reader, own: readonly Member[]): string =>
  own.length > 1
    ? form.choice(
        "pour",
        own.map(({ id }) => id),
        electionsTexts[form.locale].problems.giver,
      )
    : own[0]!.id;

/** Members, and coordinators. @throws Forbidden */
async function membersOf(db: Db, visitor: Visitor): Promise<Member[]> {
  const own = await findOwn(db, visitor);
  if (own.length === 0 && !keeps(visitor)) throw new Forbidden();
  return own;
}

/** Roles for which members name each other; read by members and coordinators. */
const elections = list("network/elections", routes.elections, {
  access: signedIn,
  find: ({ db, visitor }) => membersOf(db, visitor),
  filters: {},
  rows: ({ db, visitor }, _, __, range) => listElections(db, visitor, range),
  show: ({ locale }, own, found) => ({ title: electionsTexts[locale].title, robots: "noindex", body: <Elections found={found} opens={own.length > 0} /> }),
});

/** A member opens one. */
const opening = act("network/elections", routes.openElection, {
  access: signedIn,
  async find({ db, visitor }) {
    const own = await findOwn(db, visitor);
    if (own.length === 0) throw new Forbidden();
    return own;
  },
  values: ({ now }, own) => ({ pour: own[0]?.id, jour: addDays(dayOf(now), 14) }),
  show: ({ locale }, own, form) => ({ title: electionsTexts[locale].open, robots: "noindex", body: <OpenElection own={own} form={form} /> }),
  read(form, { now }, own) {
    const t = electionsTexts[form.locale].problems;
    const namesUntil = form.day("jour", t.until);
    form.check("jour", namesUntil === "" || (namesUntil >= addDays(dayOf(now), nameDays) && namesUntil <= addDays(dayOf(now), 183)), t.until);
    return { memberId: readMember(form, own), title: form.line("role", 5, 120, t.role), duties: form.lines("demande", 20, 3000, t.duties), namesUntil };
  },
  brake: { of: "network.election", limit: 10, windowSeconds: 86_400 },
  run: async ({ db, visitor }, _, asked) => done(routes.election.href({ id: await openElection(db, asked, visitor.id) }), "ouverte"),
});

/** One election: whom members name and why, then who is proposed to all. */
const election = acts("network/elections", routes.election, {
  access: signedIn,
  async find({ db, params, visitor }: VisitOf<typeof routes.election>): Promise<ElectionThing> {
    const own = await findOwn(db, visitor);
    const found = own.length > 0 || keeps(visitor) ? await findElection(db, params.id, visitor) : null;
    if (!found) throw new NotFound();
    const [nominations, members] = await Promise.all([findNominations(db, found.id, visitor), findAdmitted(db)]);
    return { election: found, nominations, members, own };
  },
  values(_, { own, nominations }) {
    const said = nominations.find(({ memberId }) => memberId === own[0]?.id);
    return { pour: own[0]?.id, membre: said?.namedId, motif: said?.words };
  },
  show: ({ locale }, thing, form) => ({
    title: thing.election.title,
    robots: "noindex",
    says: electionsTexts[locale].done,
    body: <ElectionPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    name: step({
      read(form, _, { own, members }) {
        if (own.length === 0) throw new NotFound();
        const t = electionsTexts[form.locale].problems;
        const namedId = form.choice(
          "membre",
          members.map(({ id }) => id),
          t.whom,
        );
        return { memberId: readMember(form, own), namedId, words: form.lines("motif", 3, 1000, t.why) };
      },
      async run({ db, visitor, params, locale }, { election: { id } }, naming) {
        const noted = await nominate(db, id, naming, visitor.id);
        return noted ? done(routes.election.href(params), "nomme") : conflict(electionsTexts[locale].problems.over);
      },
    }),
    propose: step({
      read(form, _, { election: { own }, nominations }) {
        if (!own) throw new NotFound();
        return form.choice("choix", new Set(nominations.map(({ namedId }) => namedId)), electionsTexts[form.locale].problems.whom);
      },
      async run({ db, visitor, now, locale }, { election: { id, title, duties }, nominations }, namedId) {
        // What all read is in the language of the house.
        const t = electionsTexts.fr;
        const said = nominations.filter((one) => one.namedId === namedId);
        const reasons = said.map(({ member, words }) => `${member}\u00a0: ${words}`).join("\n\n");
        const named = { namedId, title: t.decisionTitle(said[0]!.named, title).slice(0, 160), body: `${duties}\n\n${t.reasons}\n\n${reasons}`.slice(0, 6000) };
        const decisionId = await proposeNamed(db, id, named, { now, by: visitor.id });
        return decisionId ? done(routes.decision.href({ id: decisionId }), "proposee") : conflict(electionsTexts[locale].problems.early);
      },
    }),
    cancel: step({
      async run({ db, params, locale }, { election: { id, own } }) {
        if (!own) throw new NotFound();
        return (await cancelElection(db, id)) ? done(routes.election.href(params), "annulee") : conflict(networkTexts[locale].moved);
      },
    }),
  }),
});

export const electionPages = [...elections, opening, election];
