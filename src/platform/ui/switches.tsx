import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { localeNames } from "#platform/i18n/locale.ts";
import { Icon } from "./icon.tsx";
import { usePage } from "./page-context.tsx";
import { texts } from "./texts.ts";

const schemes = ["auto", "light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** In the footer a title names it; elsewhere, its label does. Posts the choice and comes back to the same address: languages share their addresses. */
function Switch({ action, label, children }: { action: string; label?: string | undefined; children: preact.ComponentChildren }) {
  return (
    <form class="switch" method="post" action={action} aria-label={label}>
      <input type="hidden" name="retour" value={usePage().path} />
      {children}
    </form>
  );
}

/** Short in the header (fr en nl), in full in the footer. */
export function LanguageSwitch({ full }: { full?: boolean }) {
  const current = useLocale();
  const t = useTexts(texts);
  const { locales } = usePage().appearance;
  if (locales.length < 2) return null;
  return (
    <Switch action="/affichage" label={full ? undefined : t.language}>
      {locales.map((locale) => (
        <button type="submit" name="langue" value={locale} lang={locale} aria-current={locale === current ? "true" : undefined}>
          {full ? (
            localeNames[locale]
          ) : (
            <>
              {locale}
              <span class="vh"> {localeNames[locale]}</span>
            </>
          )}
        </button>
      ))}
    </Switch>
  );
}

const icons = { auto: "sun-moon", light: "sun", dark: "moon" } as const;

export function SchemeSwitch({ scheme }: { scheme: Scheme }) {
  const t = useTexts(texts);
  return (
    <Switch action="/affichage">
      {schemes.map((choice) => (
        <button type="submit" name="apparence" value={choice} aria-current={choice === scheme ? "true" : undefined}>
          <Icon name={icons[choice]} /> {t.schemes[choice]}
        </button>
      ))}
    </Switch>
  );
}
