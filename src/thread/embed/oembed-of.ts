import type { Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { withQuery } from "#platform/web/path.ts";
import type { Reuse } from "#platform/web/reuse.ts";
import { routes } from "../routes.ts";
import { embedTexts } from "./embed.texts.ts";

const oembedType = "application/json+oembed";

/** The head of a page that other sites may show: where they ask for it (oEmbed, discovery). */
export const oembedOf = ({ settings }: Pick<Visit, "settings">, href: string): Readonly<Record<string, string>> => ({
  [oembedType]: publicAddress(settings, withQuery(routes.oembed.href(), { url: publicAddress(settings, href) })),
});

/** From such a page to the line that shows it elsewhere. */
export const embedReuse: Reuse = {
  order: 20,
  links({ alternates }, pathname) {
    if (!alternates?.[oembedType]) return [];
    const { fr, en, nl } = embedTexts;
    return [{ href: withQuery(routes.embedLine.href(), { adresse: pathname }), label: { fr: fr.here, en: en.here, nl: nl.here } }];
  },
};
