import { useTexts } from "#platform/i18n/context.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { budgetsTexts } from "./budgets.texts.ts";
import type { Vote } from "./votes.query.ts";

/** Beside what is said of a vote's roll. The ballots of a demo come from nobody: thousands of accounts that nobody opened would be on every other page. */
export function Invented({ vote, level = 3 }: { vote: Pick<Vote, "demo">; level?: 2 | 3 }) {
  const { invented } = useTexts(budgetsTexts);
  return vote.demo ? <Notice title={invented.title} level={level} text={invented.text} /> : null;
}
