import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

import { findHelp } from "#platform/help-way.ts";
import { HelpBlock } from "#platform/ui/help.tsx";
import { ReuseLine } from "#platform/ui/reuse.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import type { FooterLink } from "#platform/ui/footer.tsx";
import { Layout } from "#platform/ui/layout.tsx";
import { texts } from "#platform/ui/texts.ts";
import type { HtmlAnswer } from "./answer.ts";
import type { Request as Incoming } from "./request.ts";
import { reuseLinks } from "./reuse.ts";
import { routes } from "./routes.ts";
import type { Services } from "./services.ts";
import type { Visitor } from "./visitor.ts";
import { PageWords } from "#platform/ui/field-word.ts";
import { wholeText } from "./whole-text.ts";

/** Renders a page's answer in the layout, in the reader's language. */
export async function renderPage(answer: HtmlAnswer, room: string, request: Incoming, services: Services, someone: Visitor | null = null): Promise<Response> {
  const { offers, assets, metropolis, demo, settings } = services;
  const { locale, scheme, url } = request;
  const now = services.now();
  const [appearance, footer, ways] = await Promise.all([
    answer.appearance ?? services.appearance(),
    footerFor(services, locale),
    answer.help ? findHelp(offers.helpWays, { ...services, locale, now, visitor: someone }) : [],
  ]);
  const reuses = reuseLinks(offers.reuses, answer, url.pathname);
  const document = (
    <Layout
      title={titleOf(answer, locale)}
      description={answer.description}
      canonical={settings.PUBLIC_URL && canonicalOf(request, settings.PUBLIC_URL)}
      room={room}
      locale={locale}
      contentLanguage={settings.CONTENT_LANGUAGE}
      scheme={scheme}
      path={url.pathname + url.search}
      metropolis={metropolis}
      appearance={appearance}
      demo={demo}
      verbs={verbsFor(url.pathname, offers.verbs)}
      nav={navFor(offers.navLinks, someone).map(({ href, label, icon }) => ({ href, label: label[locale], icon, current: href === url.pathname }))}
      footer={footer}
      assets={assets}
      head={
        <>
          <Preview answer={answer} services={services} url={url} locale={locale} />
          <Head answer={answer} services={services} reuses={reuses} />
        </>
      }
      wide={answer.wide === true}
      bare={answer.embed === true || answer.sheet === true}
      words={new PageWords(offers.words, locale, routes.words.href())}
      flash={{ done: url.searchParams.get("fait"), count: Number(url.searchParams.get("n")) || 0, says: answer.says ?? {}, refusal: answer.refusal ?? null }}
    >
      {answer.body}
      {answer.help && <HelpBlock says={answer.help} ways={ways} more={routes.help.href()} />}
      <ReuseLine links={reuses.map(({ href, label }) => ({ href, label: label[locale] }))} />
    </Layout>
  );
  return respond(document, request, answer, someone);
}

/** Of a page in a language of its own the address that says it: each is listed by search engines beside the others. */
const canonicalOf = ({ url, inAddress }: Incoming, site: string): string => new URL(url.pathname + (inAddress ? `?langue=${inAddress}` : ""), site).href;

/** A form that comes back says so first: the title is what is read aloud when a page opens. */
const titleOf = ({ title, status }: HtmlAnswer, locale: Locale): string => (status === 422 ? `${texts[locale].errorPrefix}${title}` : title);

function navFor(links: Services["offers"]["navLinks"], someone: Visitor | null) {
  return links.filter(({ shown }) => shown === undefined || shown === (someone ? "signed_in" : "signed_out"));
}

/** A link that cannot tell what it says, as when the database is down, is left out. */
async function footerFor({ offers, db }: Services, locale: Locale): Promise<FooterLink[]> {
  const said = offers.footerLinks.map(async (link) => {
    if ("list" in link) return (await link.list(db).catch(() => [])).map(({ href, label }) => ({ group: link.group, href, label: label[locale] }));
    const { group, href, label } = link;
    const words = typeof label === "function" ? await label(db).catch(() => null) : label;
    return words ? [{ group, href, label: words[locale] }] : [];
  });
  return (await Promise.all(said)).flat();
}

const openGraphLocales = { fr: "fr_FR", en: "en_GB", nl: "nl_NL" } as const satisfies Record<Locale, string>;

/** What is shown of a page where its address is shared (https://ogp.me): of those that anybody may find, under the name that people type. */
function Preview({ answer, services, url, locale }: { answer: HtmlAnswer; services: Services; url: URL; locale: Locale }) {
  const { PUBLIC_URL: site } = services.settings;
  if (!site || answer.robots || (answer.status ?? 200) !== 200) return null;
  const said = {
    "og:type": "website",
    "og:site_name": `Beffroi, ${services.metropolis}`,
    "og:title": answer.title,
    "og:description": answer.description,
    "og:url": new URL(url.pathname, site).href,
    "og:locale": openGraphLocales[locale],
  };
  return <>{Object.entries(said).map(([property, content]) => content && <meta property={property} content={content} />)}</>;
}

/** What only some pages have in their head. */
function Head({ answer, services: { assets }, reuses }: { answer: HtmlAnswer; services: Services; reuses: ReturnType<typeof reuseLinks> }) {
  return (
    <>
      {answer.robots && <meta name="robots" content={answer.robots} />}
      {Object.entries(answer.alternates ?? {}).map(([type, href]) => (
        <link rel="alternate" type={type} href={href} />
      ))}
      {reuses.map(({ media, href }) => media && <link rel="alternate" type={media} href={href} />)}
      {answer.about && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escapeData(answer.about) }} />}
      {(answer.enhance ?? []).map((name) => assets.enhance[name] && <script type="module" src={assets.enhance[name]} />)}
    </>
  );
}

/** JSON that cannot end the element it stands in (HTML standard, "restrictions for contents of script elements"). */
function escapeData(about: object): string {
  return JSON.stringify(about).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

function respond(document: VNode, request: Incoming, answer: HtmlAnswer, someone: Visitor | null): Response {
  const html = `<!doctype html>${renderToString(document)}`;
  const status = answer.status ?? 200;
  const headers = new Headers({
    "content-type": "text/html; charset=utf-8",
    "content-language": request.locale,
    // What a signed-in person saw must not come back with the back button after they left a shared computer.
    "cache-control": someone || answer.ofOneDevice ? "private, no-store" : "private, no-cache",
    vary: "accept, accept-language, cookie",
  });
  if (answer.retryAfter) headers.set("retry-after", String(answer.retryAfter));
  if (answer.embed) headers.set("x-embed", "1");
  return wholeText(html, request.raw, { status, headers });
}

const verbs = ["listen", "decide", "do", "show"] as const;

/** The four verbs are always there; one whose rooms do not exist yet leads nowhere and says so. */
function verbsFor(pathname: string, offered: Services["offers"]["verbs"]) {
  return verbs.map((verb) => {
    const links = offered.filter((link) => link.verb === verb);
    const current = links.some(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
    return { verb, href: links.find(({ beside }) => !beside)?.href ?? null, current };
  });
}
