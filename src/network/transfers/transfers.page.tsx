import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findAdmitted, findOwn } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { agreeLimit, knowPartner, type NewTransfer, transfer, type TransferOutcome } from "./transfers.command.ts";
import { findExchanges, findFreeDecisions, findTransfers } from "./transfers.query.ts";
import { transfersTexts } from "./transfers.texts.ts";
import { partnersOf, partnerValue, Transfers, type TransfersThing } from "./transfers.view.tsx";

type TransfersVisit = VisitOf<typeof routes.transfers>;

const most = 1_000_000;

function readGiven(form: Reader, { own, members, exchanges }: TransfersThing): NewTransfer {
  const t = transfersTexts[form.locale].problems;
  const ids = own.map(({ id }) => id);
  const fromId = own.length > 1 ? form.choice("de", ids, t.giver) : own[0]!.id;
  const partners = partnersOf(exchanges);
  const to = form.choice("vers", [...partners.map(({ id }) => partnerValue(id)), ...members.map(({ id }) => id)], t.taker);
  form.check("vers", to !== fromId, t.taker);
  const partnerId = partners.find(({ id }) => partnerValue(id) === to)?.id ?? null;
  return { fromId, toId: partnerId ? null : to, amount: form.euros("combien", 1, t.amount, most), words: form.line("motif", 3, 500, t.words), partnerId };
}

const readPartner = (form: Reader, { exchanges }: TransfersThing): string =>
  form.choice(
    "reseau",
    partnersOf(exchanges).map(({ id }) => id),
    transfersTexts[form.locale].problems.partner,
  );

function readReceived(form: Reader, thing: TransfersThing): NewTransfer {
  const t = transfersTexts[form.locale].problems;
  const ids = thing.members.map(({ id }) => id);
  return {
    ...{ fromId: null, toId: form.choice("recoit", ids, t.taker), partnerId: readPartner(form, thing) },
    ...{ amount: form.euros("credits", 1, t.amount, most), words: form.line("objet", 3, 500, t.words) },
  };
}

function after({ locale }: TransfersVisit, passed: TransferOutcome, field: string): Outcome {
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
    const [members, transfers, exchanges, decisions] = await Promise.all([
      findAdmitted(db),
      findTransfers(db, may ? null : own.map(({ id }) => id)),
      findExchanges(db),
      may ? findFreeDecisions(db) : [],
    ]);
    return { own, members, transfers, exchanges, decisions, keeps: may };
  },
  values: (_, { own }) => ({ de: own[0]?.id }),
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
    know: step({
      read(form, _, { keeps: may }) {
        if (!may) throw new NotFound();
        return form.line("nom", 2, 160, transfersTexts[form.locale].problems.name);
      },
      async run({ db, visitor, locale }, _, name) {
        return (await knowPartner(db, name, visitor.id)) ? done(routes.transfers.href(), "reseau") : wrong({ nom: transfersTexts[locale].problems.known });
      },
    }),
    agree: step({
      read(form, _, thing) {
        if (!thing.keeps) throw new NotFound();
        const t = transfersTexts[form.locale].problems;
        const ids = thing.decisions.map(({ id }) => id);
        return {
          partnerId: readPartner(form, thing),
          decisionId: form.choice("decision", ids, t.decision),
          credits: form.whole("limite", 0, 100_000, t.limitNumber),
        };
      },
      async run({ db, visitor, locale }, _, agreed) {
        return (await agreeLimit(db, agreed, visitor.id)) ? done(routes.transfers.href(), "convenu") : conflict(networkTexts[locale].moved);
      },
    }),
  }),
});
