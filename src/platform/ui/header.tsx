import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Belfry } from "./belfry.tsx";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.ts";
import { usePage } from "./page-context.tsx";
import { LanguageSwitch } from "./switches.tsx";
import { texts } from "./texts.ts";
import { type VerbEntry, Verbs } from "./verbs.tsx";

export interface NavLink {
  readonly label: string;
  readonly href: string;
  readonly icon?: IconName | undefined;
  readonly current?: boolean | undefined;
}

/** Brand, tools and the thread. Narrow windows fold the tools into a menu, which Escape closes without a script; the thread stays in sight. */
export function Header({
  metropolis,
  verbs,
  nav,
  demo,
}: {
  metropolis: string;
  verbs: readonly VerbEntry[];
  nav: readonly NavLink[];
  demo?: boolean | undefined;
}) {
  const t = useTexts(texts);
  return (
    <header class="site-header">
      {demo && (
        <div class="demo">
          <p class="wrap">
            <Icon name="flask-conical" /> {t.demo}
          </p>
        </div>
      )}
      <div class="wrap bar">
        <a class="brand" href="/">
          <Brand metropolis={metropolis} />
        </a>
        <button type="button" class="menu-button" popovertarget="menu">
          <Icon name="menu" /> {t.menu}
        </button>
        <div class="menu-panel" id="menu" popover="auto">
          {nav.length > 0 && (
            <ul class="tools">
              {nav.map(({ label, href, icon, current }) => (
                <li>
                  <a href={href} aria-current={current ? "page" : undefined}>
                    {icon && <Icon name={icon} />} {label}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <LanguageSwitch />
        </div>
      </div>
      {verbs.length > 0 && <Verbs verbs={verbs} />}
    </header>
  );
}

/** The sign, or the logo, and the name: written beside the logo, or read in its place. */
function Brand({ metropolis }: { metropolis: string }) {
  const { name, tagline, logo } = usePage().appearance;
  const locale = useLocale();
  return (
    <>
      {logo ? <img class="logo" src={logo.href} width={logo.width} height={logo.height} alt={logo.alt ?? ""} /> : <Belfry />}
      <span>
        {!logo?.alt && <b>{name}</b>} <small>{tagline?.[locale] ?? metropolis}</small>
      </span>
    </>
  );
}
