import { keeper } from "#bookings";
import { acts, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { listEditions } from "../editions.query.ts";
import { findKept, listPriceable } from "../keep/keep.query.ts";
import { routes } from "../routes.ts";
import { joinResources, publishEdition } from "./list.command.ts";
import { readEdition } from "./list.form.ts";
import { listTexts } from "./list.texts.ts";
import { PriceList } from "./list.view.tsx";

/** One list in the hands of whoever keeps its place: what it says from which day, and of what. */
export default acts("prices/list", routes.list, {
  access: keeper,
  async find({ db, params, visitor }: VisitOf<typeof routes.list>) {
    const found = await findKept(db, params.id, visitor);
    if (!found) throw new NotFound();
    return { list: found, editions: await listEditions(db, found.id), resources: await listPriceable(db, found.placeId) };
  },
  show: ({ locale, now }, thing, form) => ({
    title: thing.list.name,
    robots: "noindex",
    says: listTexts[locale].done,
    body: <PriceList {...thing} form={form} now={now} />,
  }),
  acts: (step) => ({
    publish: step({
      read: (form, { now }) => readEdition(form, now),
      async run({ db, visitor, params }, { list }, said) {
        await publishEdition(db, list.id, said, visitor.id);
        return done(routes.list.href(params), "publie");
      },
    }),
    join: step({
      read: (form, _, { resources }) =>
        form.choices(
          "ressources",
          resources.filter(({ free }) => !free).map(({ id }) => id),
          listTexts[form.locale].problems.resources,
        ),
      async run({ db, visitor, params }, { list }, ids) {
        await joinResources(db, list.id, ids, visitor.id);
        return done(routes.list.href(params), "rattache");
      },
    }),
  }),
});
