import { useTexts } from "#platform/i18n/context.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Member } from "./bureau.query.ts";
import { bureauTexts } from "./bureau.texts.ts";

/** Who has which share, by its published hash. */
export function MembersTable({ members }: { members: readonly Member[] }) {
  const t = useTexts(bureauTexts);
  return (
    <Table
      caption={t.members}
      rows={members}
      columns={[
        { label: t.member, heads: true, cell: ({ number, name }) => `${number}. ${name}` },
        { label: t.hash, cell: ({ share }) => share && <code>{share.toString("hex")}</code> },
      ]}
      dense
    />
  );
}
