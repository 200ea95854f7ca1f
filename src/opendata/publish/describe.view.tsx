import { useTexts } from "#platform/i18n/context.tsx";
import { Checkbox, FileField, Form, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { PublishedDataset } from "../published/published.ts";
import { readSchema } from "../read-edition/schema.ts";
import { routes } from "../routes.ts";
import { DescriptionFields } from "./description.view.tsx";
import { publishTexts } from "./publish.texts.ts";

export function Describe({ dataset: { id, title, schema }, form }: { dataset: PublishedDataset; form: FormState }) {
  const t = useTexts(publishTexts);
  const kept = readSchema(schema);
  return (
    <PageFrame
      title={t.describeTitle}
      trail={[
        { label: t.desk, href: routes.desk.href() },
        { label: <Written>{title}</Written>, href: routes.manage.href({ id }) },
      ]}
    >
      <Form action={routes.describe.href({ id })} state={form} files>
        <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
        <DescriptionFields />
        <FileField
          name="schema"
          label={t.schemaFile}
          hint={[t.schemaHint, kept && t.schemaKept(kept.title)].filter(Boolean).join(" ")}
          accept=".json,application/json"
          optional
        />
        {kept && <Checkbox name="schema_out" label={t.schemaOut} />}
        <Submit label={t.keep} />
      </Form>
    </PageFrame>
  );
}
