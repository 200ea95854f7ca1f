import { useTexts } from "#platform/i18n/context.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { governanceTexts } from "../governance.texts.ts";
import type { Status } from "../status.ts";
import { StatusBadge } from "../strategy/status-badge.tsx";
import { routes } from "../routes.ts";

export default page("governance/rule", routes.rule, {
  access: anyone,
  get: ({ locale }) => ({ title: governanceTexts[locale].rule.title, body: <Rule /> }),
});

const statuses: readonly Status[] = ["ahead", "kept", "watch", "late"];

function Rule() {
  const t = useTexts(governanceTexts);
  return (
    <PageFrame title={t.rule.title} trail={[{ label: t.strategy.title, href: routes.strategies.href() }]} lead={t.rule.lead}>
      <ol>
        {t.rule.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <Table
        caption={t.rule.title}
        hideCaption
        rows={statuses}
        columns={[
          { label: t.rule.state, heads: true, cell: (status) => <StatusBadge status={status} /> },
          { label: t.rule.meaning, cell: (status) => t.rule.meanings[status] },
        ]}
      />
    </PageFrame>
  );
}
