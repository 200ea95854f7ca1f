import { isUuid } from "#platform/text/uuid.ts";
import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { answeringSide, pooler } from "../keeper.ts";
import { poolingTexts } from "../pooling.texts.ts";
import type { Side } from "../pooling.ts";
import { routes } from "../routes.ts";
import { assent, end, refuse, withdraw } from "./deal.command.ts";
import { type Assent, findAssents, findDeal, findUses, listDeals, type DealForSides, type Use } from "./deals.query.ts";
import { dealsTexts } from "./deals.texts.ts";
import { DealPage } from "./deal.view.tsx";
import { Deals } from "./deals.view.tsx";
import { readQuantity } from "./quantity.ts";
import { standingWords } from "./standing.ts";
import { confirmUse, disputeUse, dropUse, recordUse } from "./use.command.ts";

/** Agreements of the structures for which somebody acts: what waits first. */
const deals = list("pooling/deals", routes.deals, {
  access: pooler,
  filters: { q: words("q"), standing: oneOf("etat", standingWords) },
  rows: ({ db, visitor }, _, asked, range) => listDeals(db, visitor, asked, range),
  show: ({ locale }, _, found) => ({ title: dealsTexts[locale].title, robots: "noindex", body: <Deals found={found} /> }),
});

interface Thing {
  readonly deal: DealForSides;
  readonly assents: readonly Assent[];
  readonly uses: readonly Use[];
}

/** For which side somebody of one side or of both writes down or agrees: the one that has not agreed yet. */
const writingSide = ({ deal, assents }: Pick<Thing, "deal" | "assents">): Side =>
  deal.sides.find((side) => !assents.some((one) => one.side === side)) ?? deal.sides[0]!;

/** Somebody answers the other side: who acts for both never does. */
async function answering(
  { visitor, locale }: { readonly visitor: Visitor; readonly locale: keyof typeof poolingTexts },
  { deal }: Thing,
  said: string,
  answer: (side: Side) => Promise<"done" | "moved" | "same">,
) {
  const t = poolingTexts[locale];
  const side = answeringSide(visitor, deal);
  if (side === null) return conflict(t.bothSides);
  const outcome = await answer(side);
  if (outcome === "done") return done(routes.deal.href({ id: deal.id }), said);
  return conflict(outcome === "same" ? dealsTexts[locale].samePerson : t.moved);
}

/** An agreement: its text, who agreed, what was given. */
const deal = acts("pooling/deals", routes.deal, {
  access: pooler,
  async find({ db, params, visitor }: VisitOf<typeof routes.deal>): Promise<Thing> {
    const found = await findDeal(db, params.id, visitor);
    if (!found) throw new NotFound();
    const [assents, uses] = await Promise.all([findAssents(db, found.id), findUses(db, found.id)]);
    return { deal: found, assents, uses };
  },
  values: ({ now, visitor }) => ({ nom: visitor.name, jour: dayOf(now), le: dayOf(now) }),
  show: ({ locale }, thing, form) => ({
    title: `${dealsTexts[locale].deal}, ${thing.deal.title}`,
    robots: "noindex",
    says: dealsTexts[locale].done,
    body: <DealPage {...thing} side={writingSide(thing)} both={thing.deal.sides.length > 1} form={form} />,
  }),
  acts: (step) => ({
    assent: step({
      read(form) {
        const t = dealsTexts[form.locale].problems;
        const typed = { name: form.line("nom", 1, 200, t.name), sha256: form.text("empreinte") };
        form.check("accord", form.ticked("accord"), t.consent);
        return typed;
      },
      async run({ db, visitor, locale }, thing, typed) {
        const { deal: one, assents } = thing;
        // Who acts for both may agree first, for one; somebody else agrees for the other.
        if (one.sides.length > 1 && assents.length > 0) return conflict(poolingTexts[locale].bothSides);
        const outcome = await assent(db, one.id, { ...typed, side: writingSide(thing), by: visitor.id });
        if (outcome === "assented" || outcome === "agreed") return done(routes.deal.href({ id: one.id }), outcome === "agreed" ? "conclu" : "accord");
        return conflict(outcome === "same" ? dealsTexts[locale].samePerson : poolingTexts[locale].moved);
      },
    }),
    refuse: step({
      read: (form) => ({ answer: form.lines("motif", 3, 500, dealsTexts[form.locale].problems.reason) }),
      run: (visit, thing, { answer }) =>
        answering(visit, thing, "refuse", async (side) => ((await refuse(visit.db, thing.deal.id, { side, answer, by: visit.visitor.id })) ? "done" : "moved")),
    }),
    withdraw: step({
      async run({ db, visitor, locale }, { deal: one }) {
        const withdrawn = one.sides.includes(one.askedBy) && (await withdraw(db, one.id, { side: one.askedBy, by: visitor.id }));
        return withdrawn ? done(routes.deal.href({ id: one.id }), "retire") : conflict(poolingTexts[locale].moved);
      },
    }),
    end: step({
      read(form, { now }) {
        const t = dealsTexts[form.locale].problems;
        const on = form.day("le", t.day);
        form.check("le", on === "" || on >= dayOf(now), t.endPast);
        return { on, reason: form.lines("raison", 3, 500, t.reason) };
      },
      run: async ({ db, visitor, locale }, { deal: one }, typed) =>
        (await end(db, one.id, { ...typed, side: one.sides[0]!, by: visitor.id }))
          ? done(routes.deal.href({ id: one.id }), "fini")
          : conflict(poolingTexts[locale].moved),
    }),
    record: step({
      read(form) {
        const t = dealsTexts[form.locale].problems;
        const quantity = readQuantity(form.text("quantite"));
        form.check("quantite", quantity !== null, t.quantity);
        return { day: form.day("jour", t.day), quantity: quantity ?? 1, note: form.line("note", 0, 300, t.note) || null };
      },
      async run({ db, visitor, locale }, thing, typed) {
        const outcome = await recordUse(db, thing.deal.id, { ...typed, side: thing.deal.sides[0]!, by: visitor.id });
        if ("id" in outcome) return done(routes.deal.href({ id: thing.deal.id }), "note");
        return wrong({ [outcome.refused === "outside" || outcome.refused === "ahead" ? "jour" : "quantite"]: dealsTexts[locale].limits[outcome.refused] });
      },
    }),
    confirm: step({
      read: (form) => form.on(),
      run: (visit, thing, id) =>
        answering(visit, thing, "confirme", async (side) =>
          isUuid(id) ? confirmUse(visit.db, id, { dealId: thing.deal.id, side, by: visit.visitor.id }) : "moved",
        ),
    }),
    dispute: step({
      read: (form) => ({ id: form.text("lequel"), why: form.lines("pourquoi", 3, 500, dealsTexts[form.locale].problems.reason) }),
      run: (visit, thing, { id, why }) =>
        answering(visit, thing, "conteste", async (side) =>
          isUuid(id) ? disputeUse(visit.db, id, { dealId: thing.deal.id, side, by: visit.visitor.id, why }) : "moved",
        ),
    }),
    drop: step({
      read: (form) => form.on(),
      async run({ db, visitor, locale }, { deal: one, uses }, id) {
        const use = uses.find((it) => it.id === id);
        const dropped = use && one.sides.includes(use.side) && (await dropUse(db, id, { dealId: one.id, side: use.side, by: visitor.id }));
        return dropped ? done(routes.deal.href({ id: one.id }), "annule") : conflict(poolingTexts[locale].moved);
      },
    }),
  }),
});

export const dealPages: readonly Page[] = [...deals, deal];
