import { useTexts } from "#platform/i18n/context.tsx";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import { budgetsTexts } from "./budgets.texts.ts";

/** The three steps of a vote, lying down where there is room: how many are left is always in sight. */
export function VoteSteps({ current, choose }: { current: 0 | 1 | 2; choose?: string | undefined }) {
  const t = useTexts(budgetsTexts);
  const titles = [t.choose, t.check, t.keep];
  const knots = titles.map(
    (title, at): Knot => ({
      title: at === 0 && current === 1 && choose ? <a href={choose}>{`1. ${title}`}</a> : `${at + 1}. ${title}`,
      state: at < current ? "done" : at === current ? "now" : "next",
      ...(t.stepNotes[at] && at >= current ? { date: { text: t.stepNotes[at] } } : {}),
    }),
  );
  return (
    <div class="wrap vote-steps">
      <Thread knots={knots} flat steps />
    </div>
  );
}
