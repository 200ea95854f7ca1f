import type { Reportable } from "#moderation";
import { plainText } from "#platform/text/markdown.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { findShown } from "../publications.query.ts";
import { routes } from "../routes.ts";

/** A public answer: whoever sees a person in it says so. */
export const reportableAnswer: Reportable = {
  kind: "inquiry_answer",
  label: { fr: "une réponse publiée", en: "a published answer", nl: "een gepubliceerd antwoord" },
  async find(db, id) {
    const [found] = isUuid(id) ? await findShown(db, [id]) : [];
    if (!found) return null;
    const { title, slug, question, body, serviceCommune } = found;
    return {
      ...{ title, href: routes.shown.href({ slug }), excerpt: `${question}\n\n${plainText(body)}`.slice(0, 2000), authorId: null },
      where: { commune: serviceCommune },
    };
  },
};
