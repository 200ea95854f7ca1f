import type { Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { gatherNews } from "./news.ts";
import { writeAtom } from "./write-atom.ts";

export const atomType = "application/atom+xml";

interface FeedQuestion {
  readonly title: string;
  readonly commune: string | null;
  /** Of this sort alone; all of them unless said. */
  readonly kind?: string;
  /** Our addresses of the feed and of the page that it follows. */
  readonly self: string;
  readonly alternate: string;
}

/** The feed. */
export async function feedResponse(visit: Pick<Visit, "db" | "offers" | "locale" | "settings" | "metropolis" | "now">, asked: FeedQuestion): Promise<Response> {
  const { db, offers, locale, settings, metropolis, now } = visit;
  const sources = asked.kind === undefined ? offers.news : offers.news.filter(({ kind }) => kind === asked.kind);
  const entries = await gatherNews(db, sources, { offers, locale, now, commune: asked.commune });
  const address = (href: string) => publicAddress(settings, href);
  // Nothing ever happened: the day does not matter, but it must not change at each reading.
  const updated = entries[0]?.at ?? new Date(0);
  const [self, alternate] = [address(asked.self), address(asked.alternate)];
  const body = writeAtom({ title: asked.title, author: metropolis, locale, self, alternate, updated, entries, address });
  const headers = {
    "last-modified": updated.toUTCString(),
    "cache-control": "public, max-age=300",
    vary: "accept-language, cookie",
    "content-language": locale,
  };
  return new Response(body, { headers: { ...headers, "content-type": `${atomType}; charset=utf-8` } });
}
