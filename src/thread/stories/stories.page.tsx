import type { Locale } from "#platform/i18n/locale.ts";
import { list } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { threadTexts } from "../thread.texts.ts";
import { choose, communesOf, filters, orders, themesOf } from "./stories.filters.ts";
import { findStories } from "./stories.query.ts";
import { storiesTexts } from "./stories.texts.ts";
import { StoryList } from "./stories.view.tsx";
import { moneyOf, type Story } from "./story.ts";

/** The threads as stories: one for each idea, or project that came from none, of which something came. */
export const storyPages = list("thread/stories", routes.stories, {
  access: anyone,
  filters,
  orders,
  size: 12,
  async rows({ db, offers, locale, now }, _, asked, range) {
    const { stories, cut } = await findStories(db, offers, locale, now);
    const { rows: all, total } = choose(stories, asked, { limit: null, offset: 0 });
    const rows = range.limit === null ? all : all.slice(range.offset, range.offset + range.limit);
    return { rows, total, money: moneyOf(all.flatMap(({ things }) => things)), cut, communes: communesOf(stories), themes: themesOf(stories) };
  },
  async show({ db, locale }, _, found) {
    const territory = await readTerritory(db);
    const alternates = { "text/csv": routes.storiesCsv.href() };
    return { title: threadTexts[locale].title, alternates, body: <StoryList found={found} territory={territory} /> };
  },
  csv: { path: routes.storiesCsv, filename: "fils.csv", columns },
});

function columns(locale: Locale): Columns<Story> {
  const { columns: t, steps } = storiesTexts[locale];
  return {
    [t.kind]: ({ start }) => start.kind,
    [t.id]: ({ start }) => start.id,
    [t.title]: ({ first }) => first.thing.title,
    [t.state]: ({ first }) => first.thing.state,
    [t.step]: ({ step }) => steps[step],
    [t.given]: ({ money }) => money.given / 100,
    [t.spent]: ({ money }) => money.spent / 100,
    [t.communes]: ({ communes }) => communes.join(" "),
    [t.theme]: ({ theme }) => theme,
    [t.since]: ({ since }) => since,
    [t.moved]: ({ moved }) => moved,
    [t.things]: ({ things }) => things.length,
  };
}
