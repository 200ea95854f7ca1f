import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import type { HtmlAnswer } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { mergeTexts } from "../merge.texts.ts";
import type { Pair } from "./pair.query.ts";
import { PairView } from "./pair.view.tsx";

/** The page of a pair; three addresses answer with it. */
export async function pairAnswer({ db, locale }: { readonly db: Db; readonly locale: Locale }, pair: Pair, form: FormState): Promise<HtmlAnswer> {
  const t = mergeTexts[locale];
  const body = <PairView pair={pair} territory={await readTerritory(db)} form={form} />;
  return { title: t.pair.title(pair.one.name, pair.other.name), robots: "noindex", says: t.done, body };
}
