import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { escapeXml } from "#platform/feeds/write-atom.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { withQuery } from "#platform/web/path.ts";
import { routes } from "../routes.ts";
import { thingAtPage } from "./thing-at-page.ts";

export interface FramedThing {
  readonly title: string;
  /** The whole address of what stands in the frame, in the reader's language. */
  readonly src: string;
  /** Pixels, at most. */
  readonly height: number;
}

const cardHeight = 320;
export const widest = 640;

/** What other sites may show of one of our pages: a card of the thing, or the page's own frame. @throws NotFound for what is not for everybody */
export async function frameAt({ db, offers, locale, settings }: Pick<Visit, "db" | "offers" | "locale" | "settings">, address: URL): Promise<FramedThing> {
  const own = offers.frames.find(({ page }) => page.pattern === address.pathname);
  if (own) return { title: own.title[locale], src: publicAddress(settings, withQuery(own.href(address.search), { langue: locale })), height: own.height };
  const thing = await thingAtPage(db, offers, address.pathname, locale);
  if (!thing) throw new NotFound();
  const src = publicAddress(settings, withQuery(routes.frame.href(), { adresse: address.pathname, langue: locale }));
  return { title: thing.title, src, height: cardHeight };
}

/** One line of HTML, without a script: nothing of the frame can act on the page around it. */
export const lineOf = ({ src, title }: FramedThing, width: number | string, height: number): string =>
  `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
