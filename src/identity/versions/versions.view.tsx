import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Form } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { IdentityVersion } from "../identity.ts";
import { identityTexts } from "../identity.texts.ts";
import { routes } from "../routes.ts";

export function IdentityVersions({ versions, form }: { versions: readonly IdentityVersion[]; form: FormState }) {
  const t = useTexts(identityTexts);
  const locale = useLocale();
  const latest = versions[0]?.version ?? 0;
  return (
    <PageFrame title={t.versions} lead={t.versionsLead} trail={[{ label: t.title, href: routes.edit.href() }]}>
      <Onward href={routes.edit.href()}>{t.back}</Onward>
      {versions.length === 0 ? (
        <Empty title={t.versionsEmpty} level={2} text={t.versionsEmptyWhat} />
      ) : (
        <Form action={routes.versions.href()} state={form}>
          <input type="hidden" name="version" value={String(latest)} />
          <Table
            caption={t.versions}
            hideCaption
            rows={versions}
            columns={[
              { label: t.columns.version, heads: true, cell: ({ version }) => String(version) },
              { label: t.columns.when, cell: ({ publishedAt }) => formatDate(publishedAt, locale, { dateStyle: "medium", timeStyle: "short" }) },
              { label: t.columns.note, cell: ({ note }) => note },
              { label: t.columns.name, cell: ({ name }) => name },
              { label: t.columns.colour, cell: ({ light }) => light ?? t.ofHouse },
              { label: "", cell: ({ version }) => (version === latest ? <Badge tone="ok">{t.inForce}</Badge> : <BringBack version={version} />) },
            ]}
          />
        </Form>
      )}
    </PageFrame>
  );
}

function BringBack({ version }: { version: number }) {
  const t = useTexts(identityTexts);
  return (
    <Button act={`bring_back:${version}`} kind="quiet">
      {t.bringBack(version)}
    </Button>
  );
}
