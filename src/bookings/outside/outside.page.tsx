import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { readPublicUrl } from "#platform/web/fetch-public.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import type { Reader } from "#platform/web/reader.ts";
import { keeper } from "../keeper.ts";
import { findKept } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { addOutside, askToRead } from "./add.command.ts";
import { findClashes, findOutside } from "./outside.query.ts";
import { outsideTexts } from "./outside.texts.ts";
import { OutsidePage, type OutsideThing } from "./outside.view.tsx";
import { removeOutside } from "./refresh.command.ts";

type OutsideVisit = VisitOf<typeof routes.outside>;

/** Calendars kept elsewhere that block a resource: how their last reading went, and which bookings they meet. */
export default acts("bookings/outside", routes.outside, {
  access: keeper,
  async find({ db, params, visitor }: OutsideVisit): Promise<OutsideThing> {
    const resource = await findKept(db, params.id, visitor);
    if (!resource) throw new NotFound();
    const [calendars, clashes] = await Promise.all([findOutside(db, resource.id), findClashes(db, resource.id)]);
    return { resource, calendars, clashes };
  },
  show: ({ locale }, thing, form) => ({
    title: `${outsideTexts[locale].title}, ${thing.resource.words.name}`,
    robots: "noindex",
    says: outsideTexts[locale].done,
    body: <OutsidePage {...thing} form={form} />,
  }),
  acts: (step) => ({
    add: step({ read: readNew, brake: { of: "bookings.outside", limit: 30, windowSeconds: 3600 }, run: add }),
    read: step({
      brake: { of: "bookings.outside.read", limit: 20, windowSeconds: 3600 },
      async run({ db, params }, { resource }) {
        await askToRead(db, resource.id);
        return done(routes.outside.href(params), "lecture");
      },
    }),
    remove: step({
      read: (form) => form.on(),
      run: async ({ db, params, visitor, locale }, { resource }, id) =>
        (await removeOutside(db, id, { resourceId: resource.id, by: visitor.id }))
          ? done(routes.outside.href(params), "retire")
          : conflict(outsideTexts[locale].moved),
    }),
  }),
});

interface CalendarForm {
  readonly name: string;
  readonly address: string;
}

/** "webcal://" is how calendars say "https://". One of our own calendars is refused: each booking would block itself. */
function readNew(form: Reader, { settings }: OutsideVisit): CalendarForm {
  const t = outsideTexts[form.locale];
  const name = form.line("nom", 2, 100, t.nameWrong);
  const url = readPublicUrl(
    form
      .text("adresse")
      .trim()
      .replace(/^webcal:/i, "https:"),
  );
  form.check("adresse", url !== null && url.href.length <= 2000, t.addressWrong);
  form.check("adresse", url?.host !== new URL(siteOf(settings)).host, t.addressOurs);
  return { name, address: url?.href ?? "" };
}

async function add({ db, params, visitor, locale }: OutsideVisit, { resource }: OutsideThing, typed: CalendarForm): Promise<Outcome<OutsideThing>> {
  const added = await addOutside(db, { ...typed, resourceId: resource.id, by: visitor.id });
  if (added === "added") return done(routes.outside.href(params), "ajoute");
  return added === "many" ? conflict(outsideTexts[locale].many) : wrong({ adresse: outsideTexts[locale].twice });
}
