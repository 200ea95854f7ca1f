import { residencyOf } from "#people";
import { findHelp } from "#platform/help-way.ts";
import { page } from "#platform/web/page.tsx";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { anyone, can } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { adviserHelp } from "./adviser-help.ts";
import { findAdvisers } from "./advisers.query.ts";
import { helpTexts } from "./help.texts.ts";
import { Help } from "./help.view.tsx";

/** Every way to be helped by a person: the nearest adviser, a telephone, a letter, and what can be done without internet. */
export default page("places/help", platformRoutes.help, {
  access: anyone,

  async get(visit) {
    const { db, url, locale, now, visitor, offers } = visit;
    const territory = await readTerritory(db);
    const asked = url.searchParams.get("commune") ?? (visitor && (await residencyOf(db, visitor.id))?.communeCode) ?? "";
    const commune = territory.communeByCode(asked)?.commune ?? null;
    const [advisers, reach, offline] = await Promise.all([
      findAdvisers(db, commune, territory, now),
      findHelp(
        offers.helpWays.filter((way) => way !== adviserHelp),
        visit,
      ),
      findHelp(offers.helpWays, visit, { offline: true }),
    ]);
    const edits = offers.helpWays.flatMap(({ edit }) => (edit && can(visitor, edit.power) ? [{ href: edit.href, label: edit.label[locale] }] : []));
    const t = helpTexts[locale];
    return { title: t.title, description: t.lead, body: <Help {...{ commune, territory, now, reach, offline, edits }} places={advisers.places.slice(0, 4)} /> };
  },
});
