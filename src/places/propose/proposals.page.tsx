import { page } from "#platform/web/page.tsx";
import { may, scopesOf, whole } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { communeChoices } from "../edit/commune-choices.ts";
import { proposeRoutes } from "./propose.routes.ts";
import { proposeTexts } from "./propose.texts.ts";
import { countWaiting, listWaiting, pageSize } from "./proposal.query.ts";
import { Proposals } from "./proposals.view.tsx";

/** The queue of those who can publish, for the communes they cover. */
export default page("places/propose", proposeRoutes.proposals, {
  access: may("places.publish"),

  async get({ db, visitor, url, locale, now }) {
    const territory = await readTerritory(db);
    const asked = url.searchParams.get("commune") ?? "";
    const commune = territory.communeByCode(asked)?.commune.code ?? null;
    const total = await countWaiting(db, visitor, commune);
    const pages = Math.max(1, Math.ceil(total / pageSize));
    const at = Math.min(Math.max(Math.trunc(Number(url.searchParams.get("page"))) || 1, 1), pages);
    const places = await listWaiting(db, visitor, commune, at);
    const everywhere = scopesOf(visitor, "places.publish").some(({ kind }) => kind === whole);
    const communes = everywhere ? communeChoices(territory).filter(({ value }) => territory.communes.some(({ code }) => code === value)) : [];
    return {
      title: proposeTexts[locale].queue.title,
      robots: "noindex",
      body: <Proposals places={places} total={total} page={at} pages={pages} commune={commune} communes={communes} territory={territory} now={now} />,
    };
  },
});
