import { ThingTitle } from "../walk/knots.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { CoverImage } from "#platform/drawing/cover.tsx";
import { Refused } from "#platform/refused.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { publicAddress, siteOf } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import type { Thing } from "../offers.ts";
import { routes } from "../routes.ts";
import { embedTexts } from "./embed.texts.ts";
import { frameAt, lineOf, widest } from "./frame-at.ts";
import { thingAtPage } from "./thing-at-page.ts";

const least = 240;

/** What other sites ask of one of our addresses (https://oembed.com): its title, and a frame that shows it. Nothing of what is not for everybody. */
const oembed = page("thread/embed", routes.oembed, {
  access: anyone,
  async get(visit) {
    const { settings, url, metropolis } = visit;
    if ((url.searchParams.get("format") ?? "json") !== "json")
      return new Response("json\n", { status: 501, headers: { "content-type": "text/plain; charset=utf-8" } });
    if (!url.searchParams.get("url")) throw new Refused(400);
    const asked = URL.parse(url.searchParams.get("url")!);
    // Of addresses of ours alone: the frame that is given stands on other sites under our name.
    if (!asked || asked.origin !== new URL(siteOf(settings)).origin) throw new NotFound();
    const framed = await frameAt(visit, asked);
    const [width, height] = [withinAsked(url, "maxwidth", widest), withinAsked(url, "maxheight", framed.height)];
    const appearance = await visit.appearance();
    return Response.json(
      {
        version: "1.0",
        type: "rich",
        title: framed.title,
        provider_name: `${appearance.name}, ${metropolis}`,
        provider_url: publicAddress(settings, "/"),
        cache_age: 3600,
        width,
        height,
        html: lineOf(framed, width, height),
      },
      { headers: { "cache-control": "public, no-cache", vary: "accept-language, cookie" } },
    );
  },
});

function withinAsked({ searchParams }: URL, name: string, most: number): number {
  const asked = Number(searchParams.get(name) ?? most);
  return Number.isInteger(asked) && asked > 0 ? Math.max(least, Math.min(asked, most)) : most;
}

/** The card itself, for frames of other sites: our other pages refuse to be framed. Its link opens beside. */
const frame = page("thread/embed", routes.frame, {
  access: anyone,
  async get({ db, offers, locale, url, appearance }) {
    const address = url.searchParams.get("adresse");
    if (!address) throw new Refused(400);
    const thing = await thingAtPage(db, offers, address, locale);
    if (!thing) throw new NotFound();
    return { title: thing.title, embed: true, robots: "noindex", body: <Card thing={thing} locale={locale} house={(await appearance()).name} /> };
  },
});

function Card({ thing, locale, house }: { thing: Thing; locale: Locale; house: string }) {
  const { href, state, fact, factLang, figure, cover } = thing;
  const beside = { href, target: "_blank", rel: "noopener" };
  return (
    <div class="wrap">
      <div class="box">
        <ul class="entries">
          <li class={cover ? "entry pictured" : "entry bare"}>
            {cover && (
              <div class="sight">
                <CoverImage cover={cover} first />
              </div>
            )}
            <div class="flow">
              <h1 class="embed-title">
                <a {...beside}>
                  <ThingTitle of={thing} />
                </a>
              </h1>
              <p class="meta">
                {state && <Badge tone="none">{state}</Badge>}
                {figure && <span>{`${figure.said} ${figure.of}`}</span>}
              </p>
              {fact && (
                <Written as="p" lang={factLang}>
                  {fact}
                </Written>
              )}
              <p>
                <a class="go" {...beside}>
                  {embedTexts[locale].on(house)}
                </a>
              </p>
            </div>
          </li>
        </ul>
      </div>
    </div>
  );
}

export const embedPages: readonly Page[] = [oembed, frame];
