import { useTexts } from "#platform/i18n/context.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { budgetsTexts } from "./budgets.texts.ts";
import type { Vote } from "./votes.query.ts";

/** Beside what is said of a vote's roll. The ballots of a demo come from nobody: thousands of accounts that nobody opened would be on every other page. */
export function Invented({ vote }: { vote: Pick<Vote, "demo"> }) {
  const { invented } = useTexts(budgetsTexts);
  return vote.demo ? (
    <Notice title={invented.title} level={3}>
      <p>{invented.text}</p>
    </Notice>
  ) : null;
}
