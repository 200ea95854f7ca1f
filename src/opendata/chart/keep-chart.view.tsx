import { useTexts } from "#platform/i18n/context.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { publishTexts } from "../publish/publish.texts.ts";
import type { StoredDataset } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";
import type { Chart, ChartRows } from "./chart.ts";
import { chartTexts } from "./chart.texts.ts";
import { Drawing } from "./drawing.view.tsx";
import { ChartFields } from "./fields.view.tsx";

interface KeepChartProps {
  dataset: StoredDataset;
  drawn: { readonly chart: Chart; readonly charted: ChartRows } | null;
  form: FormState;
}

export function KeepChart({ dataset, drawn, form }: KeepChartProps) {
  const t = useTexts(chartTexts);
  const { id, stored } = dataset;
  return (
    <PageFrame
      title={t.keepTitle}
      lead={t.keepLead}
      trail={[
        { label: useTexts(publishTexts).desk, href: routes.desk.href() },
        { label: <Written>{stored.title}</Written>, href: routes.manage.href({ id }) },
      ]}
      flow="loose"
    >
      <Form action={routes.keepChart.href({ id })} state={form}>
        <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
        <ChartFields dataset={dataset} />
        <Actions>
          <Button act="keep">{t.keepButton}</Button>
          {stored.chart && (
            <Button kind="quiet" act="drop">
              {t.unkeep}
            </Button>
          )}
        </Actions>
      </Form>
      {drawn && <Drawing {...drawn} />}
      <Go href={routes.chart.href({ id })}>{t.other}</Go>
    </PageFrame>
  );
}
