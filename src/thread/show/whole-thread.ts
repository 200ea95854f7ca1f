import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { keyOf } from "../relation.ts";
import { threadTexts } from "../thread.texts.ts";
import { isSeen, type Standing, type WholeThread } from "../walk/standing.ts";
import { walkThread } from "../walk/walk.query.ts";

/**
 * From an idea, what came of it and not what else hangs from the same decision or the same objective; from the objective, all that it measures.
 * @throws NotFound for a thing that no room knows and to which nothing leads.
 */
export async function readWhole({ db, offers, params, locale }: Visit<"/fil/:kind/:id">) {
  const thread = await walkThread(db, offers, params, locale, { own: true });
  const here = thread.standing.find((one) => keyOf(one) === keyOf(params))!;
  if (!here.of || (!here.thing && thread.links.length === 0)) throw new NotFound();
  const t = threadTexts[locale];
  if (!isSeen(here)) return { thread: alone(here), title: here.thing ? t.hidden : t.erased };
  return { thread, title: here.thing.title };
}

/** What hangs together by a hidden thing alone is told at neither end, so not at the thing itself. */
const alone = (here: Standing): WholeThread => ({ standing: [here], links: [], cut: false });
