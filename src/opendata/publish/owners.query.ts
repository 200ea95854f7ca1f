import type { Locale } from "#platform/i18n/locale.ts";
import type { Db } from "#platform/db/db.ts";
import { scopesOf, type Visitor, whole } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { publishData } from "../opendata.powers.ts";
import { publishTexts } from "./publish.texts.ts";

export interface Owner {
  /** "metropole", or the code of a commune. */
  readonly value: string;
  readonly label: string;
}

/** For whom this agent may publish. */
export async function ownersOf({ db, visitor, locale }: { readonly db: Db; readonly visitor: Visitor; readonly locale: Locale }): Promise<readonly Owner[]> {
  const scopes = scopesOf(visitor, publishData);
  const { communes } = await readTerritory(db);
  const everywhere = scopes.some(({ kind }) => kind === whole);
  const own = communes.filter(({ code }) => everywhere || scopes.some(({ kind, id }) => kind === "commune" && id === code));
  return [
    ...(everywhere ? [{ value: "metropole", label: publishTexts[locale].metropolis }] : []),
    ...own.map(({ code, name }) => ({ value: code, label: name })),
  ];
}
