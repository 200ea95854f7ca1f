import { words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { may, scopesOf, type Visitor, whole } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { communeChoices } from "../edit/commune-choices.ts";
import { listWaiting } from "./proposal.query.ts";
import { proposeTexts } from "./propose.texts.ts";
import { Proposals } from "./proposals.view.tsx";
import { routes } from "../routes.ts";

/** The queue of those who can publish, for the communes they cover. */
export default list("places/propose", routes.proposals, {
  access: may("places.publish"),
  find: ({ db }) => readTerritory(db),
  filters: { commune: words("commune", 5) },
  rows: ({ db, visitor }, territory, { commune }, range) => listWaiting(db, visitor, territory.communeByCode(commune)?.commune.code ?? null, range),
  show: ({ visitor, locale, now }, territory, found) => ({
    title: proposeTexts[locale].queue.title,
    robots: "noindex",
    body: <Proposals found={found} communes={communesFor(visitor, territory)} territory={territory} now={now} />,
  }),
});

/** Those who cover one commune have nothing to choose. */
function communesFor(visitor: Visitor, territory: Territory) {
  const everywhere = scopesOf(visitor, "places.publish").some(({ kind }) => kind === whole);
  return everywhere ? communeChoices(territory).filter(({ value }) => territory.communes.some(({ code }) => code === value)) : [];
}
