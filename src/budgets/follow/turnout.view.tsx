import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Table } from "#platform/ui/table.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import type { Channel, Tie } from "../vote.ts";
import type { Turnout } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";

/** How many people voted, by channel, tie and commune, each apart; small cells suppressed. */
export function TurnoutTable({ turnout, communeName }: { turnout: readonly Turnout[]; communeName: (code: string) => string }) {
  const t = useTexts(followTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const nameOf = ({ facet, value }: Turnout) =>
    facet === "channel" ? general.channels[value as Channel] : facet === "tie" ? (general.ties[value as Tie] ?? value) : communeName(value);
  const titles = { channel: t.channel, tie: t.tie, commune: general.commune };
  return (
    <div class="duo turnout">
      {(["channel", "tie", "commune"] as const).map((facet) => (
        <Table
          caption={titles[facet]}
          rows={turnout.filter((row) => row.facet === facet)}
          columns={[
            { label: titles[facet], heads: true, cell: nameOf },
            { label: t.voters, number: true, cell: ({ voters }) => (voters === null ? t.few : formatNumber(voters, locale)) },
          ]}
          dense
        />
      ))}
    </div>
  );
}
