import { addDays, dayOf } from "#platform/time/day.ts";
import { act, acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Page, Visit, VisitOf } from "#platform/web/page.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { ask } from "../deals/deal.command.ts";
import { actsFor, pooler } from "../keeper.ts";
import { findOffer, findOwn } from "../offers.query.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { addOffer, closeOffer, saveOffer } from "./offer.command.ts";
import { readOffer, valuesOf } from "./offer.form.ts";
import { offerTexts } from "./offer.texts.ts";
import { AskPage, EditOffer, OfferPage } from "./offer.view.tsx";
import { readStructure } from "./own-structure.ts";

/** A structure offers a service, or says what it looks for. */
const newOffer = act("pooling/offer", routes.newOffer, {
  access: pooler,
  find: async ({ db, visitor }) => ({ own: await findOwn(db, visitor) }),
  show: ({ locale }, { own }, form) => ({
    title: offerTexts[locale].propose,
    robots: "noindex",
    body: <EditOffer offer={null} own={own} form={form} />,
  }),
  read: (form, _, { own }) => ({ structure: readStructure(form, own, offerTexts[form.locale].problems.structure), typed: readOffer(form) }),
  async run({ db, visitor }, _, { structure, typed }) {
    return done(routes.offer.href({ id: await addOffer(db, structure.id, typed, visitor.id) }), "propose");
  },
});

/** One service, for everybody to read. */
const offer = page("pooling/offer", routes.offer, {
  access: anyone,
  async get({ db, params, visitor, locale }) {
    const found = await findOffer(db, params.id, visitor);
    if (!found) throw new NotFound();
    return {
      title: found.title,
      description: `${found.structureName}, ${poolingTexts[locale].subjects[found.subject]}`,
      help: offerTexts[locale].help,
      says: offerTexts[locale].done,
      ...(found.state === "closed" && { robots: "noindex" as const }),
      body: <OfferPage offer={found} own={actsFor(visitor, found.structureId)} pools={pooler(visitor)} />,
    };
  },
});

async function findOwnOffer({ db, params, visitor }: Pick<Visit, "db"> & { readonly params: { readonly id: string }; readonly visitor: Visitor }) {
  const found = await findOffer(db, params.id, visitor);
  if (!found || !actsFor(visitor, found.structureId)) throw new NotFound();
  return found;
}

/** Its structure changes it, or closes it. */
const editOffer = acts("pooling/offer", routes.editOffer, {
  access: pooler,
  find: (visit: VisitOf<typeof routes.editOffer>) => findOwnOffer(visit),
  values: (_, one) => valuesOf(one),
  show: ({ locale }, one, form) => ({
    title: `${offerTexts[locale].edit}, ${one.title}`,
    robots: "noindex",
    body: <EditOffer offer={one} own={[]} form={form} />,
  }),
  acts: (step) => ({
    save: step({
      read: readOffer,
      run: async ({ db, visitor, locale }, { id }, typed) =>
        (await saveOffer(db, id, typed, visitor.id)) ? done(routes.offer.href({ id }), "change") : conflict(poolingTexts[locale].moved),
    }),
    close: step({
      run: async ({ db, visitor, locale }, { id }) =>
        (await closeOffer(db, id, visitor.id)) ? done(routes.catalogue.href(), "retire") : conflict(poolingTexts[locale].moved),
    }),
  }),
});

/** Another structure asks for what is offered, or answers to what is looked for. */
const askFor = act("pooling/offer", routes.ask, {
  access: pooler,
  async find({ db, params, visitor }: VisitOf<typeof routes.ask>) {
    const found = await findOffer(db, params.id, visitor);
    const own = (await findOwn(db, visitor)).filter(({ id }) => id !== found?.structureId);
    if (found?.state !== "open" || own.length === 0) throw new NotFound();
    return { offer: found, own };
  },
  values: ({ now }) => ({ du: addDays(dayOf(now), 1) }),
  show: ({ locale }, thing, form) => ({ title: offerTexts[locale].ask(thing.offer.title), robots: "noindex", body: <AskPage {...thing} form={form} /> }),
  read(form, { now }, { own }) {
    const t = offerTexts[form.locale].problems;
    const today = dayOf(now);
    const firstDay = form.day("du", t.from);
    form.check("du", firstDay === "" || (firstDay >= addDays(today, -31) && firstDay <= addDays(today, 730)), t.fromNear);
    const lastDay = form.has("au") ? form.day("au", t.until) : null;
    form.check("au", lastDay === null || lastDay === "" || (lastDay >= firstDay && lastDay >= today && lastDay <= addDays(today, 3660)), t.order);
    const ceiling = form.has("plafond") ? form.whole("plafond", 1, 100_000, t.ceiling) : null;
    return { structure: readStructure(form, own, t.structure), firstDay, lastDay, ceiling };
  },
  async run({ db, visitor, locale }, { offer: asked }, typed) {
    const outcome = await ask(db, asked, { ...typed, by: visitor.id });
    return "id" in outcome
      ? done(routes.deal.href({ id: outcome.id }), "demande")
      : conflict(outcome.refused === "twice" ? offerTexts[locale].twice : poolingTexts[locale].moved);
  },
});

export const offerPages: readonly Page[] = [newOffer, editOffer, askFor, offer];
