import { wordsIn } from "#bookings";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { findKept } from "../items.query.ts";
import { lender } from "../keeper.ts";
import { routes } from "../routes.ts";
import { findOwners } from "./keep.query.ts";
import { keepTexts } from "./keep.texts.ts";
import { readTerms, valuesOf } from "./terms.form.ts";
import { saveTerms } from "./terms.command.ts";
import { TermsPage } from "./terms.view.tsx";

/** How one thing is lent: to whom, how long, on which conditions; or that it is not, for a while. */
export default act("loans/keep", routes.terms, {
  access: lender,
  async find({ db, params, visitor }: VisitOf<typeof routes.terms>) {
    const item = await findKept(db, params.id, visitor);
    if (!item || item.standing === "withdrawn") throw new NotFound();
    return { item, owners: await findOwners(db, visitor, item.ownerId) };
  },
  values: (_, { item }) => valuesOf(item),
  show: ({ locale }, thing, form) => ({
    title: `${keepTexts[locale].terms}, ${wordsIn(thing.item, locale).name}`,
    robots: "noindex",
    body: <TermsPage {...thing} form={form} />,
  }),
  read: (form, _, { item, owners }) => readTerms(form, item, owners),
  async run({ db, visitor, locale }, { item }, typed) {
    return (await saveTerms(db, item.id, typed, visitor.id)) ? done(routes.keep.href(), "enregistre") : conflict(keepTexts[locale].moved);
  },
});
