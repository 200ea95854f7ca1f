import type { ComponentChildren } from "preact";

import { type Appearance, ownAppearance } from "#platform/appearance/appearance.ts";
import { ContentLanguageProvider, LanguageProvider, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { Footer, type FooterLink } from "./footer.tsx";
import { Header, type NavLink } from "./header.tsx";
import { type Assets, type Flash, PageProvider } from "./page-context.tsx";
import type { Scheme } from "./switches.tsx";
import { texts } from "./texts.ts";
import type { VerbEntry } from "./verbs.tsx";
import type { PageWords } from "./field-word.ts";

interface LayoutProps {
  title: string;
  room: string;
  locale: Locale;
  /** What is written here is in; French unless said. */
  contentLanguage?: Locale | undefined;
  metropolis: string;
  /** Ours unless said. */
  appearance?: Appearance | undefined;
  path: string;
  assets: Assets;
  children: ComponentChildren;
  verbs?: readonly VerbEntry[] | undefined;
  nav?: readonly NavLink[] | undefined;
  footer?: readonly FooterLink[] | undefined;
  scheme?: Scheme | undefined;
  demo?: boolean | undefined;
  description?: string | undefined;
  canonical?: string | undefined;
  /** More elements for the head: alternates, structured data, scripts. */
  head?: ComponentChildren;
  /** A longer line for lists beside maps and for boards. */
  wide?: boolean | undefined;
  flash?: Flash | undefined;
  /** In another site's frame, or a sheet to print: no header, no footer. */
  bare?: boolean | undefined;
  /** Words of the field to explain where they first stand. */
  words?: PageWords | undefined;
}

/** The whole document. */
export function Layout({
  title,
  locale,
  contentLanguage = "fr",
  metropolis,
  path,
  assets,
  scheme = "auto",
  description,
  canonical,
  head,
  flash,
  words,
  ...page
}: LayoutProps) {
  const appearance = page.appearance ?? ownAppearance;
  return (
    <LanguageProvider value={locale}>
      <ContentLanguageProvider value={contentLanguage}>
        <PageProvider value={{ assets, path, appearance, flash, words: page.bare ? undefined : words }}>
          <html lang={locale} data-scheme={scheme === "auto" ? undefined : scheme} data-roofs={appearance.roofs === "flemish" ? undefined : "plain"}>
            <head>
              <meta charset="utf-8" />
              <meta name="viewport" content="width=device-width, initial-scale=1" />
              <title>{`${title} — ${appearance.name}, ${metropolis}`}</title>
              {description && <meta name="description" content={description} />}
              <meta name="color-scheme" content={scheme === "auto" ? "light dark" : scheme} />
              {assets.fonts.map((font) => (
                <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
              ))}
              <link rel="stylesheet" href={assets.css} />
              {appearance.sheet && <link rel="stylesheet" href={appearance.sheet} />}
              {appearance.logo ? <link rel="icon" href={appearance.logo.href} /> : <link rel="icon" href={assets.icon} type="image/svg+xml" />}
              {canonical && <link rel="canonical" href={canonical} />}
              {head}
            </head>
            <Body metropolis={metropolis} scheme={scheme} {...page} />
          </html>
        </PageProvider>
      </ContentLanguageProvider>
    </LanguageProvider>
  );
}

type BodyProps = Pick<LayoutProps, "metropolis" | "room" | "verbs" | "nav" | "footer" | "demo" | "wide" | "bare" | "children"> & { scheme: Scheme };

function Body({ metropolis, room, verbs = [], nav = [], footer = [], scheme, demo, wide, bare, children }: BodyProps) {
  const t = useTexts(texts);
  const main = (
    <main id="contenu" tabIndex={-1} data-room={room} class={wide ? "wide" : undefined}>
      {children}
    </main>
  );
  if (bare) return <body class="bare">{main}</body>;
  return (
    <body>
      <a class="skip" href="#contenu">
        {t.skip}
      </a>
      <Header metropolis={metropolis} verbs={verbs} nav={nav} demo={demo} />
      {main}
      <Footer metropolis={metropolis} links={footer} scheme={scheme} />
    </body>
  );
}
