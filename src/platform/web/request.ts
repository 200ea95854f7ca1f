import { chooseLocale, isLocale, type Locale, locales } from "#platform/i18n/locale.ts";

export const schemes = ["auto", "light", "dark"] as const;
type Scheme = (typeof schemes)[number];

/** A request, read once: language, appearance, address. */
export interface Request {
  readonly raw: globalThis.Request;
  readonly url: URL;
  readonly id: string;
  readonly locale: Locale;
  /** The language that the address asks for, as those of the sitemap do: it is that of this page alone, and remembered nowhere. */
  readonly inAddress: Locale | null;
  /** Those that the house offers. */
  readonly locales: readonly Locale[];
  readonly scheme: Scheme;
  readonly address: string;
}

/** The one cookie that a reader who is not signed in may have, and only after choosing: "nl", "fr.dark", ".light". */
const displayCookie = "affichage";

export function readRequest(raw: globalThis.Request, id: string, address: string, offered: readonly Locale[] = locales): Request {
  const [language, scheme] = readCookie(raw.headers.get("cookie"), displayCookie).split(".");
  const url = new URL(raw.url);
  const inAddress = languageIn(url, offered);
  return {
    raw,
    id,
    address,
    locales: offered,
    url,
    inAddress,
    locale: inAddress ?? chooseLocale(language, raw.headers.get("accept-language"), offered),
    scheme: schemes.find((known) => known === scheme) ?? "auto",
  };
}

/** Whether an address asks more of its page than a language: what is narrowed or turned over is no page of its own for who lists pages. */
export const isNarrowed = ({ searchParams }: Pick<URL, "searchParams">): boolean => [...searchParams.keys()].some((name) => name !== "langue");

/** "/lieux?langue=nl". */
function languageIn({ searchParams }: URL, offered: readonly Locale[] = locales): Locale | null {
  const asked = searchParams.get("langue");
  return offered.find((locale) => locale === asked) ?? null;
}

/** Writes the choice for a year. Not readable by scripts, which have no use for it. */
export function writeDisplayCookie(locale: Locale | null, scheme: Scheme, secure: boolean): string {
  const value = `${locale ?? ""}${scheme === "auto" ? "" : `.${scheme}`}`;
  return `${displayCookie}=${value}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`;
}

/** The language that was chosen, not the one that the browser asked for. */
export function rememberedLocale(raw: globalThis.Request): Locale | null {
  const language = readCookie(raw.headers.get("cookie"), displayCookie).split(".")[0];
  return isLocale(language) ? language : null;
}

export function readCookie(header: string | null, name: string): string {
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return "";
}
