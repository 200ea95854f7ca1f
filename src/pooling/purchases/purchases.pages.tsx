import { addDays, dayOf } from "#platform/time/day.ts";
import { act, acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { readVat } from "#telework";
import { actsFor, pooler, structuresOf } from "../keeper.ts";
import { readStructure } from "../offer/own-structure.ts";
import { findOwn } from "../offers.query.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { allot, commit, leavePurchase, proposePurchase } from "./purchase.command.ts";
import { findCommitments, findPurchase, listPurchases } from "./purchases.query.ts";
import { purchasesTexts } from "./purchases.texts.ts";
import { NewPurchase, PurchasePage, Purchases } from "./purchases.view.tsx";

/** What structures buy together, for everybody to read. */
const purchases = list("pooling/purchases", routes.purchases, {
  access: anyone,
  filters: {},
  size: 20,
  rows: ({ db }, _, __, range) => listPurchases(db, range),
  show: ({ locale, visitor, now }, _, found) => ({
    title: purchasesTexts[locale].title,
    description: purchasesTexts[locale].lead,
    body: <Purchases found={found} pools={pooler(visitor)} today={dayOf(now)} />,
  }),
});

/** A structure proposes to buy for several. */
const newPurchase = act("pooling/purchases", routes.newPurchase, {
  access: pooler,
  find: async ({ db, visitor }) => ({ own: await findOwn(db, visitor) }),
  values: ({ now }) => ({ jour: addDays(dayOf(now), 21) }),
  show: ({ locale }, { own }, form) => ({ title: purchasesTexts[locale].propose, robots: "noindex", body: <NewPurchase own={own} form={form} /> }),
  read(form, { now }, { own }) {
    const t = purchasesTexts[form.locale].problems;
    const today = dayOf(now);
    const commitBy = form.day("jour", t.day);
    form.check("jour", commitBy === "" || (commitBy > today && commitBy <= addDays(today, 366)), t.dayAhead);
    return {
      structure: readStructure(form, own, t.structure),
      typed: {
        ...{ title: form.line("titre", 3, 120, t.title), about: form.lines("texte", 10, 2000, t.about), unitLabel: form.line("unite", 1, 40, t.unit) },
        ...{
          threshold: form.whole("seuil", 1, 1_000_000, t.threshold),
          unitCents: form.euros("prix", 1, t.price, 10_000_000),
          vat: readVat(form, t.vat),
          commitBy,
        },
      },
    };
  },
  async run({ db, visitor }, _, { structure, typed }) {
    return done(routes.purchase.href({ id: await proposePurchase(db, structure.id, typed, visitor.id) }), "propose");
  },
});

/** Whoever acts for a structure; others read and do nothing. */
function mustPool(visitor: Visitor | null): Visitor {
  if (!pooler(visitor)) throw new Forbidden();
  return visitor;
}

/** One purchase: for everybody to read; structures say what they take, its organiser allots what came. */
const purchase = acts("pooling/purchases", routes.purchase, {
  access: anyone,
  async find({ db, params, visitor }: VisitOf<typeof routes.purchase, Visitor | null>) {
    const found = await findPurchase(db, params.id);
    if (!found) throw new NotFound();
    const organises = actsFor(visitor, found.structureId);
    const [own, rows] = await Promise.all([
      visitor && pooler(visitor) ? findOwn(db, visitor) : [],
      findCommitments(db, found.id, organises ? "all" : structuresOf(visitor)),
    ]);
    return { purchase: found, organises, own, rows };
  },
  show: ({ locale, now }, thing, form) => ({
    title: thing.purchase.title,
    description: thing.purchase.structureName,
    help: purchasesTexts[locale].help,
    says: purchasesTexts[locale].done,
    body: <PurchasePage {...thing} today={dayOf(now)} form={form} />,
  }),
  acts: (step) => ({
    commit: step({
      read(form, { visitor }, { own }) {
        mustPool(visitor);
        const t = purchasesTexts[form.locale].problems;
        return { structure: readStructure(form, own, t.structure), units: form.whole("unites", 1, 1_000_000, t.units), binds: form.ticked("engage") };
      },
      async run({ db, visitor, locale }, { purchase: one }, { structure, units, binds }) {
        const committed = await commit(db, one.id, { structureId: structure.id, units, binds, by: mustPool(visitor).id });
        return committed ? done(routes.purchase.href({ id: one.id }), binds ? "engage" : "interet") : conflict(purchasesTexts[locale].late);
      },
    }),
    leave: step({
      read: (form, { visitor }) => {
        mustPool(visitor);
        return form.on();
      },
      async run({ db, visitor, locale }, { purchase: one }, structureId) {
        const left = actsFor(visitor, structureId) && (await leavePurchase(db, one.id, { structureId, by: mustPool(visitor).id }));
        return left ? done(routes.purchase.href({ id: one.id }), "retire") : conflict(purchasesTexts[locale].late);
      },
    }),
    allot: step({
      read(form, _, { organises }) {
        if (!organises) throw new Forbidden();
        const t = purchasesTexts[form.locale].problems;
        return {
          received: form.whole("recu", 0, 1_000_000, t.units),
          deliveryCents: form.has("livraison") ? form.euros("livraison", 0, t.delivery, 10_000_000) : 0,
        };
      },
      async run({ db, visitor, locale }, { purchase: one }, typed) {
        const outcome = await allot(db, one.id, { ...typed, by: mustPool(visitor).id });
        if (outcome === "allotted") return done(routes.purchase.href({ id: one.id }), "reparti");
        return outcome === "much" ? wrong({ recu: purchasesTexts[locale].problems.much }) : conflict(poolingTexts[locale].moved);
      },
    }),
  }),
});

export const purchasePages: readonly Page[] = [...purchases, newPurchase, purchase];
