import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { htmlValidator } from "#platform/web/valid-html.testing.ts";
import { Gallery, shelves } from "./gallery.tsx";
import { Layout } from "./layout.tsx";
import { spread } from "./map-marks.tsx";
import { pagesShown } from "./pagination.tsx";

const faultsOfHtml = await htmlValidator();
const assets = { css: "/assets/a.css", sprite: "/assets/i.svg", icon: "/assets/f.svg", fonts: [], enhance: {} };
const verbs = [
  { verb: "listen", href: null, current: false },
  { verb: "do", href: "/lieux", current: true },
] as const;
const nav = [{ label: "Communes", href: "/communes", icon: "map" }] as const;

describe.each(locales)("the gallery in %s", (locale) => {
  const page = (
    <Layout
      title="Galerie"
      room="platform/gallery"
      locale={locale}
      metropolis="Métropole"
      path="/_galerie"
      assets={assets}
      demo
      verbs={verbs}
      nav={nav}
      footer={[{ group: "help", label: "Vie privée", href: "/vie-privee" }]}
    >
      <Gallery />
    </Layout>
  );
  const html = `<!doctype html>${renderToString(page)}`;

  test("is valid HTML", async () => {
    expect(await faultsOfHtml(html)).toEqual([]);
  });

  test("asks the style policy for nothing: no style attribute, no inline script", () => {
    expect(html).not.toMatch(/ style=|<style|<script|javascript:| on[a-z]+=/);
  });

  test("says its language and speaks it", () => {
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain({ fr: "Aller au contenu", en: "Skip to content", nl: "Naar de inhoud" }[locale]);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });
});

test("every shelf has its own address and something on it", () => {
  expect(new Set(shelves.map(({ id }) => id)).size).toBe(shelves.length);
  expect(shelves.every(({ examples }) => examples.length > 0)).toBe(true);
});

test("the pages of a long list: first, neighbours, last, and no gap of a single page", () => {
  expect(pagesShown(1, 1)).toEqual([1]);
  expect(pagesShown(3, 5)).toEqual([1, 2, 3, 4, 5]);
  expect(pagesShown(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
  expect(pagesShown(1, 1250)).toEqual([1, 2, null, 1250]);
  expect(pagesShown(700, 1250)).toEqual([1, null, 699, 700, 701, null, 1250]);
});

test("places at one address stand apart on the map", () => {
  const marks = spread(
    Array.from({ length: 12 }, () => ({ x: 100, y: 100 })),
    20,
  );
  const gaps = marks.flatMap((a, n) => marks.slice(n + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  expect(Math.min(...gaps)).toBeGreaterThan(15);
});
