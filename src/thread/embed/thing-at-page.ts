import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Thing } from "../offers.ts";

/** What stands at one of our addresses ("/lieux/la-navette"), where other sites may show it and everybody may see it; null otherwise. */
export async function thingAtPage(db: Db, offers: AllOffers, pathname: string, locale: Locale): Promise<Thing | null> {
  for (const kind of offers.things) {
    const params = kind.page && paramsIn(kind.page.path.pattern, pathname);
    if (!params) continue;
    const id = await kind.page!.find(db, params);
    const thing = id === null ? undefined : (await kind.find(db, [id], locale, offers)).get(id);
    if (thing && !thing.hidden) return thing;
  }
  return null;
}

function paramsIn(pattern: string, pathname: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split("/"), pathname.split("/")];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, word] of wanted.entries()) {
    const value = readWord(given[at]!);
    if (value === null || (!word.startsWith(":") && word !== value)) return null;
    if (word.startsWith(":")) params[word.slice(1)] = value;
  }
  return params;
}

function readWord(word: string): string | null {
  try {
    const value = decodeURIComponent(word);
    return value.length <= 200 && !value.includes("\0") ? value : null;
  } catch {
    return null;
  }
}
