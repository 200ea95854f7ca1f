import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { readTerritory } from "#territory";
import { stateNames } from "../states.texts.ts";
import { readFilters } from "../list/list.filters.ts";
import { searchProposals } from "../list/search.query.ts";
import { withoutMarks } from "../plain-beginning.ts";
import { proposalTexts } from "../proposal.texts.ts";
import { proposalHref } from "../proposal-address.ts";
import { routes } from "../routes.ts";

/** The ideas of public processes, found as their list finds them. */
export const searchableProposals: Searchable = {
  kind: "idees",
  order: 15,
  label: { fr: "Idées", en: "Ideas", nl: "Ideeën" },
  says: {
    fr: "Ce que des habitants ont proposé, et ce qu’il en est.",
    en: "What residents proposed, and what became of it.",
    nl: "Wat inwoners voorstelden, en hoever het staat.",
  },
  browse: routes.allProposals.href(),

  async search(db, { words, typos, limit, offset, locale }) {
    const territory = await readTerritory(db);
    const filters = readFilters(new URLSearchParams({ q: words }), { territory, process: null, categories: [] });
    const { total, found } = await searchProposals(db, { processId: null, filters, typos }, { limit, offset });
    const hits = found.map(({ id, title, beginning, processSlug, processTitle, communeCode, state, ...at }) => ({
      title,
      href: proposalHref(processSlug, at),
      ...(id !== null && { thing: { kind: "proposal", id } }),
      excerpt: beginningOf(withoutMarks(beginning)),
      written: processTitle,
      meta: [
        processTitle,
        communeCode ? (territory.communeByCode(communeCode)?.commune.name ?? communeCode) : proposalTexts[locale].everywhere,
        stateNames[locale][state],
      ],
    }));
    return { total, hits };
  },
};
