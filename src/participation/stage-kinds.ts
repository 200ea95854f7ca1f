import { actsOffers } from "./acts.offers.ts";
import { decisionPlug } from "./decide/decision/decision.plug.ts";
import { collectPlug } from "./figures/collect.plug.ts";
import { figurePlugs } from "./figures/figures.plugs.ts";
import { judgingOffers } from "./judging/judging.offers.ts";
import type { StagePlug } from "./stage-plug.ts";

/** How each kind of stage shows itself, one line an area; other rooms offer theirs. */
export const stagePlugs: readonly StagePlug[] = [collectPlug, ...figurePlugs, ...judgingOffers.stagePlugs, decisionPlug, ...actsOffers.stagePlugs];
