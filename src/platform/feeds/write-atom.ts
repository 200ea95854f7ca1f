import type { Locale } from "#platform/i18n/locale.ts";
import type { News } from "./news.ts";

interface Feed {
  readonly title: string;
  readonly author: string;
  readonly locale: Locale;
  /** Whole addresses: of the feed, and of the page that it follows. */
  readonly self: string;
  readonly alternate: string;
  readonly updated: Date;
  readonly entries: readonly News[];
  /** Makes an address of ours whole. */
  readonly address: (href: string) => string;
}

/** RFC 4287. Identifiers are tag URIs (RFC 4151): they stay when a title or an address changes. */
export function writeAtom(feed: Feed): string {
  const { title, author, locale, self, alternate, updated, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${escapeXml(self)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(alternate)}"/>`,
    "<generator>Beffroi</generator>",
    ...entries.map((entry) => writeEntry(entry, feed)),
    "</feed>\n",
  ].join("\n");
}

function writeEntry({ id, kind, label, title, href, at, summary }: News, { self, address }: Feed): string {
  return [
    "<entry>",
    `<id>${escapeXml(`tag:${new URL(self).hostname},2026:${kind}/${id}`)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${at.toISOString()}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address(href))}"/>`,
    `<category term="${escapeXml(kind)}" label="${escapeXml(label)}"/>`,
    `<summary>${escapeXml(summary)}</summary>`,
    "</entry>",
  ].join("\n");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Also leaves out what XML 1.0 cannot hold at all, escaped or not (§2.2, "Char"). */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"']/g, (sign) => entities[sign]!);
}
