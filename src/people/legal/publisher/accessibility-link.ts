import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { routes } from "#platform/web/routes.ts";
import { readPublisher } from "./publisher.query.ts";
import { stateOf } from "./publisher.ts";

/** The law asks that every page say in which of the three states the site is. */
const states: readonly Translated[] = [
  { fr: "Accessibilité\u00a0: non conforme", en: "Accessibility: not compliant", nl: "Toegankelijkheid: niet conform" },
  { fr: "Accessibilité\u00a0: partiellement conforme", en: "Accessibility: partly compliant", nl: "Toegankelijkheid: gedeeltelijk conform" },
  { fr: "Accessibilité\u00a0: totalement conforme", en: "Accessibility: fully compliant", nl: "Toegankelijkheid: volledig conform" },
];

/** For so long a process may say what it knew before another one learned of an audit. */
const trustMilliseconds = 2000;
const known = new WeakMap<object, { readonly says: Translated; readonly at: number }>();

async function sayState(db: Db): Promise<Translated> {
  const key = db.getExecutor().adapter;
  const kept = known.get(key);
  if (kept && performance.now() - kept.at < trustMilliseconds) return kept.says;
  const says = states[stateOf(await readPublisher(db))]!;
  known.set(key, { says, at: performance.now() });
  return says;
}

/** After a change, so that this process says it at once. */
export const forgetState = (db: Db): boolean => known.delete(db.getExecutor().adapter);

export const accessibilityLink = { group: "house", href: routes.accessibility.href(), label: sayState } as const;
