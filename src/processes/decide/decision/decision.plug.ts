import type { StagePlug } from "../../stage-plug.ts";
import { readDecisions } from "./decision.query.ts";
import { decisionTexts } from "./decision.texts.ts";
import { routes } from "../../routes.ts";

/** Where an award is read that selects no ideas: the decision on the page of its process. */
export const decisionPlug: StagePlug = {
  kind: "award",
  read: ({ process }, locale) => ({ href: `${routes.process.href({ process: process.slug })}#decision`, label: decisionTexts[locale].read }),

  async given(db, stages) {
    const decided = await readDecisions(
      db,
      stages.map(({ process }) => process.id),
    );
    return new Set(stages.flatMap(({ id, process }) => (decided.has(process.id) ? [id] : [])));
  },

  desk: ({ process }, locale) => ({ href: routes.processDecision.href({ process: process.slug }), label: decisionTexts[locale].title }),
};
