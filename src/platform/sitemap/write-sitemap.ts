import { type Locale, locales } from "#platform/i18n/locale.ts";
import { escapeXml } from "../feeds/write-atom.ts";
import type { IndexedPage } from "./indexed.ts";

const begin = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The index of the files (https://www.sitemaps.org/protocol.html). */
export function writeIndex(files: readonly string[]): string {
  const told = files.map((file) => `<sitemap><loc>${escapeXml(file)}</loc></sitemap>\n`).join("");
  return `${begin}<sitemapindex ${namespace}>\n${told}</sitemapindex>\n`;
}

/** Each page in each language that the house offers, with the addresses of the others: `address` makes them whole. */
export function writeUrls(pages: readonly IndexedPage[], offered: readonly Locale[], address: (href: string) => string): string {
  const told = pages.map(({ href, changed }) => {
    const whole = escapeXml(address(href));
    const inLanguage = (locale: Locale) => `${whole}?langue=${locale}`;
    const others = [
      ...offered.map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${inLanguage(locale)}"/>`),
      `<xhtml:link rel="alternate" hreflang="x-default" href="${whole}"/>`,
    ].join("");
    const since = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "";
    return offered.map((locale) => `<url><loc>${inLanguage(locale)}</loc>${since}${others}</url>\n`).join("");
  });
  return `${begin}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${told.join("")}</urlset>\n`;
}

/** A file may hold 50,000 addresses and 50 MB: pages of a file, each in all languages, about 600 bytes each. */
export const pagesPerFile = Math.floor(50_000 / locales.length / 3);
