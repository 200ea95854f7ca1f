import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { wordsFor } from "../piece.ts";
import { listFooterPages } from "../publications.query.ts";
import { hrefOf } from "../read/href-of.ts";

interface Link {
  readonly href: string;
  readonly label: Translated;
}

/** For so long a process may say what it knew: every page asks. */
const trustMilliseconds = 2000;
const known = new WeakMap<object, { readonly links: readonly Link[]; readonly at: number }>();

/** Pages of the house's own that stand at the foot of all pages. */
export async function footerPages(db: Db): Promise<readonly Link[]> {
  const key = db.getExecutor().adapter;
  const kept = known.get(key);
  if (kept && performance.now() - kept.at < trustMilliseconds) return kept.links;
  const links = (await listFooterPages(db, new Date())).map((edition) => {
    const title = (locale: "fr" | "en" | "nl") => wordsFor(edition.words, locale).words.title;
    return { href: hrefOf(edition), label: { fr: title("fr"), en: title("en"), nl: title("nl") } };
  });
  known.set(key, { links, at: performance.now() });
  return links;
}

/** After a change, so that this process says it at once. */
export const forgetFooterPages = (db: Db): boolean => known.delete(db.getExecutor().adapter);
