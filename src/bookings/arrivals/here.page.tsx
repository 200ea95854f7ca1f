import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { findLacksAtStart } from "../conditions/ask.query.ts";
import { findTakings, readBookable } from "../taking/hold.query.ts";
import { routes } from "../routes.ts";
import { sayRefusal, wordsIn } from "../say.ts";
import { arrive } from "./arrival.command.ts";
import { findByCode, findOwnNow } from "./arrivals.query.ts";
import { arrivalTexts } from "./arrivals.texts.ts";
import { Here, type HereThing } from "./here.view.tsx";

type HereVisit = VisitOf<typeof routes.here, Visitor | null>;

/** What whoever reads the code on a thing finds: whether it is free, and their own booking of this moment. */
export default acts("bookings/arrivals", routes.here, {
  access: anyone,
  async find({ db, params, visitor, now, offers }: HereVisit): Promise<HereThing> {
    const resource = await findByCode(db, params.code);
    if (!resource) throw new NotFound();
    const [own, [bookable]] = await Promise.all([visitor ? findOwnNow(db, resource.id, visitor.id) : null, readBookable(db, [resource.id])]);
    const at = now.getTime();
    const taken = await findTakings(db, bookable?.units ?? [], [{ from: at, to: at + 1 }]);
    const busy = new Set(taken.filter(({ plain }) => plain.from <= at && at < plain.to).map(({ unit }) => unit)).size;
    const start = own && !own.arrived && visitor ? { ...own, personId: visitor.id, from: own.from.getTime(), to: own.to.getTime() } : null;
    const lacks = start ? await findLacksAtStart(db, { offers }, start, now) : [];
    return { resource, own, lacks, signedIn: visitor !== null, free: busy < (bookable?.units.length ?? 0) };
  },
  show: ({ locale, params }, thing) => ({
    title: wordsIn(thing.resource, locale).name,
    robots: "noindex",
    says: arrivalTexts[locale].done,
    body: <Here {...thing} code={params.code} />,
  }),
  acts: (step) => ({
    here: step({
      async run({ db, locale, params, offers }, { own }) {
        const arrived = own && (await arrive(db, { offers }, own.id));
        if (arrived?.ok) return done(routes.here.href(params), "arrivee");
        return conflict(arrived?.problem === "lacks" ? sayRefusal({ rule: "conditions", lacks: arrived.lacks }, locale) : arrivalTexts[locale].late);
      },
    }),
  }),
});
