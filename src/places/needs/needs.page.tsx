import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { readFilters } from "../directory/directory.filters.ts";
import { findPlaces } from "../directory/directory.query.ts";
import { routes } from "../routes.ts";
import { groupOf } from "../vocabulary-themes.ts";
import { numbersFor } from "./emergency.ts";
import { needsTexts } from "../needs.texts.ts";
import { countByGroup, countByTheme } from "./needs.query.ts";
import { stepsFor } from "./need-step.ts";
import { Needs } from "./needs.view.tsx";
import { readTyped } from "./read-need.ts";

/** Longer is no need any more; what is read of it is shorter still. */
const longest = 200;

/** "J’ai besoin…": in one's own words, or by theme. */
export default page("places/needs", routes.needs, {
  access: anyone,

  async get({ db, url, locale, now, offers }) {
    const t = needsTexts[locale];
    const typed = [
      ...(url.searchParams.get("q") ?? "")
        .toWellFormed()
        .normalize("NFC")
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim(),
    ]
      .slice(0, longest)
      .join("");
    const { themes, dangers } = typed ? readTyped(typed) : { themes: [], dangers: [] };
    const territory = await readTerritory(db);
    const filters = { ...readFilters(new URLSearchParams(), territory), themes: themes.slice(0, 1) };
    const [groups, counts, found] = await Promise.all([
      countByGroup(db),
      countByTheme(db, themes),
      themes.length > 0 ? findPlaces(db, { filters, territory, now }) : null,
    ]);
    return {
      title: typed ? t.titleFor(typed) : t.title,
      description: t.lead,
      ...(typed ? { robots: "noindex" as const } : {}),
      body: (
        <Needs
          {...{ typed, themes, groups, counts, territory, now }}
          numbers={numbersFor(dangers)}
          steps={stepsFor(offers.needSteps, themes.map(groupOf))}
          places={found?.places.slice(0, 3) ?? []}
        />
      ),
    };
  },
});
