import { describe, expect, it } from "vitest";

import { listLetterExamples } from "#platform/gallery/letter-examples.ts";
import { locales } from "#platform/i18n/locale.ts";
import { renderLetter } from "#platform/mail/letter.tsx";
import { collectOffers } from "#platform/offers.ts";
import { htmlValidator } from "#platform/web/valid-html.testing.ts";
import { rooms } from "./app.ts";

// Mail programs read no style sheet: in a mail, styles are inline.
const faultsOfHtml = await htmlValidator({ "no-inline-style": "off", "no-style-tag": "off" });
const offers = collectOffers(rooms);
const examples = listLetterExamples(offers);
const metropolis = "Métropole Européenne de Lille";

it("the house writes letters, each under a name of its own", () => {
  expect(examples.length).toBeGreaterThan(0);
  expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
});

it("each notice has an area before its dot, and a name of its own in every language", () => {
  const kinds = offers.notices.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  for (const { kind, label } of offers.notices) {
    expect(kind).toMatch(/^[a-z]+\.[a-z_]+$/);
    expect(offers.areas.map(({ name }) => name)).toContain(kind.split(".")[0]);
    for (const locale of locales) expect(label[locale].trim()).not.toBe("");
  }
});

describe.each(examples)("the letter $name", ({ letter }) => {
  const inAll = locales.map((locale) => ({ locale, letter: letter(locale), mail: renderLetter(letter(locale), locale, metropolis) }));

  it.each(inAll)("says in $locale what it is about, in one line that fits", ({ mail }) => {
    expect(mail.subject.trim()).not.toBe("");
    expect(mail.subject.length).toBeLessThanOrEqual(78);
    expect(mail.subject).not.toMatch(/[\r\n\u2028\u2029]/);
  });

  it.each(inAll)("has no hole in $locale", ({ mail }) => {
    for (const words of [mail.subject, mail.text, mail.html.replace(/<style>.*?<\/style>/s, "")])
      expect(words).not.toMatch(/\b(undefined|null|NaN)\b|\[object|Invalid Date/);
  });

  it.each(inAll)("has in its plain text all its links in $locale", ({ letter: thought, mail }) => {
    const links = [thought.action, thought.choices, thought.unsubscribe, ...(thought.parts ?? []).flatMap(({ entries }) => entries.map(({ link }) => link))];
    for (const link of links) if (link) expect(mail.text).toContain(link.href);
    for (const link of links) if (link) expect(link.href).toMatch(/^https?:\/\//);
  });

  it.each(inAll)("is valid HTML in $locale, fetches nothing and runs nothing", async ({ locale, mail }) => {
    expect(await faultsOfHtml(mail.html)).toEqual([]);
    expect(mail.html).not.toMatch(/<(script|img|link|iframe|object|video|form|input)\b|url\(|@import|\bon[a-z]+=|javascript:/i);
    expect(mail.html).toContain(`<html lang="${locale}">`);
    expect(mail.html.match(/<h1\b/g)).toHaveLength(1);
    expect(mail.html.length).toBeLessThan(100_000);
  });

  it("is written in three languages", () => {
    const [french, ...others] = inAll.map(({ mail }) => mail);
    for (const other of others) {
      expect(other.text).not.toBe(french!.text);
      expect(other.subject).not.toBe(french!.subject);
    }
  });
});
