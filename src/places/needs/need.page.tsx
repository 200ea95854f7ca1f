import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone, can } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { readFilters } from "../directory/directory.filters.ts";
import { findPlaces } from "../directory/directory.query.ts";
import { linksPower } from "../powers.ts";
import { routes } from "../routes.ts";
import { groupOf, isTheme, isThemeGroup, sayTheme, themesOf } from "../vocabulary-themes.ts";
import { numbersFor } from "./emergency.ts";
import { dangersOf } from "./dangerous-needs.ts";
import { stepsFor } from "./need-step.ts";
import { countByTheme, findLinks } from "./needs.query.ts";
import { Need } from "./need.view.tsx";
import { needsTexts } from "../needs.texts.ts";

/** One need, a group of them or a theme: where to go, how to reach it, which procedure. */
export default page("places/needs", routes.need, {
  access: anyone,

  async get({ db, url, params, locale, now, visitor, offers }) {
    const { theme: need } = params;
    if (!isTheme(need) && !isThemeGroup(need)) throw new NotFound();
    const group = isTheme(need) ? groupOf(need) : need;
    const themes = isTheme(need) ? [need] : themesOf(need);
    const territory = await readTerritory(db);
    const filters = { ...readFilters(url.searchParams, territory), kind: null, q: "", km: 100, themes };
    const [found, counts, links] = await Promise.all([
      findPlaces(db, { filters, territory, now }),
      countByTheme(db, themesOf(group)),
      findLinks(db, isTheme(need) ? [need, group] : [group, ...themes]),
    ]);
    const said = sayTheme(need, locale);
    const keeps = can(visitor, linksPower, {});
    return {
      title: said,
      description: `${said}. ${needsTexts[locale].lead}`,
      body: (
        <Need
          {...{ need, group, filters, found, counts, links, territory, now, keeps }}
          steps={stepsFor(offers.needSteps, [group])}
          numbers={numbersFor(dangersOf(need))}
        />
      ),
    };
  },
});
