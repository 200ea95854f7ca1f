import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { countOffers, listCommunes, listMonths } from "./figures.query.ts";
import { figuresTexts } from "./figures.texts.ts";
import { FiguresPage } from "./figures.view.tsx";

/** What telework near home brings, for everybody: half-days, money to places, journeys that were not made, with the formula and its error. */
export default page("telework/figures", routes.figures, {
  access: anyone,
  async get({ db, locale }) {
    const [months, communes, offers, territory] = await Promise.all([listMonths(db, 24), listCommunes(db), countOffers(db), readTerritory(db)]);
    const names = new Map(territory.communes.map(({ code, name }) => [code, name]));
    return { title: figuresTexts[locale].title, body: <FiguresPage {...{ months, communes, offers, names }} /> };
  },
});
