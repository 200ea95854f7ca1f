import { actsRoutes } from "../acts.routes.ts";
import type { StagePlug } from "../stage-plug.ts";
import { channelsTexts } from "./channels.texts.ts";

/** Where agents type in what came otherwise than on the web. */
export const channelsPlug: StagePlug = {
  kind: "collect",
  desk: (stage, locale) => ({ href: actsRoutes.channels.href({ process: stage.process.slug }), label: channelsTexts[locale].title }),
};
