import { act, done } from "#platform/web/act.ts";
import { Gone, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, can, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { whereOf } from "../place.ts";
import { findPlace, type PlaceSheet } from "../show/show.query.ts";
import { confirmRecord, findAsked } from "./confirm.command.ts";
import { confirmTexts } from "./confirm.texts.ts";
import { ConfirmByMail } from "./confirm.view.tsx";
import { routes } from "../routes.ts";

type ConfirmVisit = VisitOf<typeof routes.confirmByMail, Visitor | null>;

/**
 * By the link of a mail: reading it changes nothing, for programs that look at mails follow links. It holds as long as nobody keeps the record:
 * then it leads to where its hosts say so, signed in.
 */
export default act("places/confirm", routes.confirmByMail, {
  access: anyone,
  find: askedPlace,

  async show({ db, params, visitor, locale, now }, { place, hasHosts }) {
    if (hasHosts) return { redirect: routes.confirm.href({ slug: place.slug }) };
    const editable = can(visitor, "places.edit", whereOf(place));
    const action = routes.confirmByMail.href(params);
    const body = <ConfirmByMail place={place} territory={await readTerritory(db)} action={action} now={now} editable={editable} />;
    return { title: confirmTexts[locale].title(place.name), robots: "noindex", body };
  },

  async run({ db, params, now }, { place, hasHosts }) {
    if (hasHosts) return done(routes.confirm.href({ slug: place.slug }));
    await db.transaction().execute((trx) => confirmRecord(trx, place.id, { kind: "host", personId: null }, now));
    return done(routes.confirmByMail.href(params), "confirmee");
  },
});

/** @throws NotFound for an unknown link, Gone when the record is not published any more, or no longer publishes the address that was asked. */
async function askedPlace({ db, offers, params, now }: ConfirmVisit): Promise<{ place: PlaceSheet; hasHosts: boolean }> {
  const asked = await findAsked({ db, offers }, params.token);
  if (!asked) throw new NotFound();
  const place = await findPlace(db, asked.slug, now);
  if (!place || !(asked.published || asked.hasHosts)) throw new Gone();
  return { place, hasHosts: asked.hasHosts };
}
