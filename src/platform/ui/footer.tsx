import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { usePage } from "./page-context.tsx";
import { Skyline } from "./skyline.tsx";
import { LanguageSwitch, type Scheme, SchemeSwitch } from "./switches.tsx";
import { texts } from "./texts.ts";

export interface FooterLink {
  readonly label: string;
  readonly href: string;
}

export function Footer({ metropolis, links, scheme }: { metropolis: string; links: readonly FooterLink[]; scheme: Scheme }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const { motto, roofs, locales } = usePage().appearance;
  return (
    <>
      <Skyline roofs={roofs} />
      <footer class="site-footer">
        <div class="wrap">
          <div>
            <p class="motto">{motto?.[locale] ?? t.motto}</p>
            <p>{t.about(metropolis)}</p>
          </div>
          {locales.length > 1 && (
            <div>
              <h2>{t.language}</h2>
              <LanguageSwitch full />
            </div>
          )}
          <div>
            <h2>{t.scheme}</h2>
            <SchemeSwitch scheme={scheme} />
          </div>
          {links.length > 0 && (
            <nav class="legal" aria-label={t.footerLinks}>
              {links.map(({ label, href }) => (
                <a href={href}>{label}</a>
              ))}
            </nav>
          )}
        </div>
      </footer>
    </>
  );
}
