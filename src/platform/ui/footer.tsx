import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { type FooterGroup, footerGroups } from "./footer-groups.ts";
import { usePage } from "./page-context.tsx";
import { Skyline } from "./skyline.tsx";
import { LanguageSwitch, type Scheme, SchemeSwitch } from "./switches.tsx";
import { texts } from "./texts.ts";

export interface FooterLink {
  readonly group: FooterGroup;
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
            <nav class="site-links" aria-label={t.footerLinks}>
              {footerGroups.map((group) => (
                <LinkGroup title={t.footerGroups[group]} links={links.filter((link) => link.group === group)} />
              ))}
            </nav>
          )}
        </div>
      </footer>
    </>
  );
}

function LinkGroup({ title, links }: { title: string; links: readonly FooterLink[] }) {
  if (links.length === 0) return null;
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {links.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
