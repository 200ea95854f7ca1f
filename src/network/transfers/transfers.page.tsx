import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findAdmitted, findOwn } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { agreeLimit, type NewTransfer, transfer, type Transferred } from "./transfers.command.ts";
import { findExchange, findFreeDecisions, findTransfers } from "./transfers.query.ts";
import { transfersTexts } from "./transfers.texts.ts";
import { outside, Transfers, type TransfersThing } from "./transfers.view.tsx";

type TransfersVisit = VisitOf<typeof routes.transfers>;

const most = 1_000_000;

function readGiven(form: Reader, { own, members }: TransfersThing): NewTransfer {
  const t = transfersTexts[form.locale].problems;
  const ids = own.map(({ id }) => id);
  const fromId = own.length > 1 ? form.choice("de", ids, t.giver) : own[0]!.id;
  const to = form.choice("vers", [outside, ...members.map(({ id }) => id)], t.taker);
  form.check("vers", to !== fromId, t.taker);
  const partner = to === outside ? form.line("partenaire", 2, 160, t.partner) : null;
  return { fromId, toId: to === outside ? null : to, amount: form.euros("combien", 1, t.amount, most), words: form.line("motif", 3, 500, t.words), partner };
}

function readReceived(form: Reader, { members }: TransfersThing): NewTransfer {
  const t = transfersTexts[form.locale].problems;
  const ids = members.map(({ id }) => id);
  return {
    ...{ fromId: null, toId: form.choice("recoit", ids, t.taker), partner: form.line("reseau", 2, 160, t.partner) },
    ...{ amount: form.euros("credits", 1, t.amount, most), words: form.line("objet", 3, 500, t.words) },
  };
}

function after({ locale }: TransfersVisit, passed: Transferred, field: string): Outcome {
  if (passed.ok) return done(routes.transfers.href(), "transmis");
  return wrong({ [field]: transfersTexts[locale].problems[passed.problem] });
}

/** Credits that members pass on to each other and to other networks; read by members of their own, by coordinators all. */
export default acts("network/transfers", routes.transfers, {
  access: signedIn,
  async find({ db, visitor }: TransfersVisit): Promise<TransfersThing> {
    const own = await findOwn(db, visitor);
    const may = keeps(visitor);
    if (own.length === 0 && !may) throw new Forbidden();
    const [members, transfers, exchange, decisions] = await Promise.all([
      findAdmitted(db),
      findTransfers(db, may ? null : own.map(({ id }) => id)),
      findExchange(db),
      may ? findFreeDecisions(db) : [],
    ]);
    return { own, members, transfers, exchange, decisions, keeps: may };
  },
  values: (_, { own, exchange }) => ({ de: own[0]?.id, limite: String(-exchange.floor / 100) }),
  show: ({ locale }, thing, form) => ({
    title: transfersTexts[locale].title,
    robots: "noindex",
    says: transfersTexts[locale].done,
    body: <Transfers {...thing} form={form} />,
  }),
  acts: (step) => ({
    give: step({
      read(form, _, thing) {
        if (thing.own.length === 0) throw new NotFound();
        return readGiven(form, thing);
      },
      run: async (visit, _, given) => after(visit, await transfer(visit.db, given, visit.visitor.id), "combien"),
    }),
    receive: step({
      read(form, _, thing) {
        if (!thing.keeps) throw new NotFound();
        return readReceived(form, thing);
      },
      run: async (visit, _, given) => after(visit, await transfer(visit.db, given, visit.visitor.id), "credits"),
    }),
    agree: step({
      read(form, _, { keeps: may, decisions }) {
        if (!may) throw new NotFound();
        const t = transfersTexts[form.locale].problems;
        const ids = decisions.map(({ id }) => id);
        return { decisionId: form.choice("decision", ids, t.decision), credits: form.whole("limite", 0, 100_000, t.limitNumber) };
      },
      async run({ db, visitor, locale }, _, agreed) {
        return (await agreeLimit(db, agreed, visitor.id)) ? done(routes.transfers.href(), "convenu") : conflict(networkTexts[locale].moved);
      },
    }),
  }),
});
