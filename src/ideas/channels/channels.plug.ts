import type { StagePlug } from "#processes";
import { channelsTexts } from "./channels.texts.ts";
import { routes } from "../routes.ts";

/** Where agents type in what came otherwise than on the web. */
export const channelsPlug: StagePlug = {
  kind: "collect",
  desk: (stage, locale) => ({ href: routes.channels.href({ process: stage.process.slug }), label: channelsTexts[locale].title }),
};
