import { formatNumber } from "#platform/i18n/format.ts";
import { pageOf, type Searchable } from "#platform/search/searchable.ts";
import { type CommuneHit, searchWords } from "../commune-search.ts";
import { routes } from "../routes.ts";
import { readTerritory } from "../territory-memory.ts";
import { texts } from "../texts.ts";

/** The communes by their own search, which forgives typos: a guess waits until nothing else in the house has the words. */
export const searchableCommunes: Searchable = {
  kind: "communes",
  order: 10,
  label: { fr: texts.fr.communes.here, en: texts.en.communes.here, nl: texts.nl.communes.here },
  says: { fr: "Par nom ou code postal.", en: "By name or postal code.", nl: "Op naam of postcode." },
  browse: routes.communes.href(),

  async search(db, { words, typos, locale, ...part }) {
    const territory = await readTerritory(db);
    const asked = searchWords(words);
    const hits = territory.search(words).filter((hit) => typos || /\d{5}/.test(words) || isNamed(hit, asked));
    return pageOf(hits, part, ({ commune, associated }) => ({
      title: associated ? `${associated.name} (${commune.name})` : commune.name,
      href: routes.commune.href({ slug: commune.slug }),
      meta: [
        commune.postalCodes.slice(0, 4).join(", "),
        `${formatNumber(commune.population, locale)} ${texts[locale].commune.population(commune.populationYear)}`,
      ],
    }));
  },
};

function isNamed({ commune, associated }: CommuneHit, asked: readonly string[]): boolean {
  const name = searchWords(associated?.name ?? commune.name);
  return asked.every((word) => name.some((one) => one.startsWith(word)));
}
