import type { AllOffers } from "#platform/offers.ts";
import "#platform/open-data/dataset-use.ts";
import { listUsing } from "../reuse/reuse.query.ts";
import { reuseTexts } from "../reuse/reuse.texts.ts";
import { routes } from "../routes.ts";

/** What teams made of a dataset, on the page of the dataset. */
export const reuseUses: AllOffers["datasetUses"][number] = {
  async list(db, dataset, locale) {
    const found = await listUsing(db, dataset);
    return found.map(({ id, title, state }) => ({ title, href: routes.reuse.href({ id }), state: reuseTexts[locale].states[state] }));
  },
};
