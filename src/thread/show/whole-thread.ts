import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { keyOf } from "../relation.ts";
import { withoutBeyond } from "../stories/story.ts";
import { threadTexts } from "../thread.texts.ts";
import { walkThread } from "../walk/walk.query.ts";

/**
 * From an idea, what came of it and not what else hangs from the same decision or the same objective; from the objective, all that it measures.
 * @throws NotFound for a thing that no room knows and to which nothing leads.
 */
export async function readWhole({ db, offers, params, locale }: Visit<"/fil/:kind/:id">) {
  const walked = await walkThread(db, offers, params, locale, { own: true });
  const thread = withoutBeyond(walked, { kind: params.kind, id: params.id });
  const here = thread.standing.find((one) => keyOf(one) === keyOf(params))!;
  if (!here.of || (!here.thing && thread.links.length === 0)) throw new NotFound();
  const t = threadTexts[locale];
  return { thread, title: here.thing ? (here.thing.hidden ? t.hidden : here.thing.title) : t.erased };
}
