import type { Reader } from "#platform/web/reader.ts";
import { isTheme, isThemeGroup } from "../vocabulary-themes.ts";
import { needsTexts } from "../needs.texts.ts";

export interface NewLink {
  readonly need: string;
  readonly title: string;
  readonly url: string;
}

export function readLink(form: Reader): NewLink {
  const t = needsTexts[form.locale].links.problems;
  const need = form.text("besoin");
  form.check("besoin", isTheme(need) || isThemeGroup(need), t.need);
  const title = form.line("titre", 3, 120, t.name);
  const url = officialAddress(form.text("adresse"));
  form.check("adresse", url !== null, t.url);
  return { need, title, url: url ?? "" };
}

/** A page of a named site, by https: nothing that runs, no name or password, no address of a machine, no unseen sign. Null else. */
export function officialAddress(typed: string): string | null {
  if (/[\s\p{Cc}\p{Cf}<>"\\^`{|}]/u.test(typed)) return null;
  const url = URL.parse(typed);
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "" || url.href.length > 500) return null;
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(url.hostname) && !/\.(?:local|localhost|internal|test|invalid)$/.test(url.hostname)
    ? url.href
    : null;
}
