import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea, TextField } from "#platform/ui/form.tsx";
import { FieldGroup } from "#platform/ui/field.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { type StageSheet, processRoutes } from "#processes";
import type { JudgingProcess } from "../judging/judged.query.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import { mostCriteria } from "./criteria.ts";
import type { Criterion } from "./criteria.query.ts";
import { criteriaTexts } from "./criteria.texts.ts";
import { routes } from "../routes.ts";

export interface EditCriteriaProps {
  process: JudgingProcess;
  stage: StageSheet;
  /** As typed, or as published. */
  values: Record<string, string>;
  frozen: boolean;
  /** When they are frozen. */
  criteria: readonly Criterion[];
  /** Taken from the text of the stage, not published yet. */
  proposed?: boolean | undefined;
  done?: boolean | undefined;
  wrong?: string | undefined;
  problems?: Problems | undefined;
}

export function EditCriteria({ process, stage, values, frozen, criteria, proposed, done, wrong, problems }: EditCriteriaProps) {
  const t = useTexts(criteriaTexts);
  const general = useTexts(judgingTexts);
  const kind = stage.kind === "jury" ? "jury" : "admissibility";
  const trail = [
    { label: general.desk, href: processRoutes.desk.href() },
    { label: process.title, href: processRoutes.manage.href({ process: process.slug }) },
  ];
  return (
    <>
      <PageHead title={t.title(stage.title)} trail={trail} lead={frozen ? t.frozenLead : t.lead[kind]} joined />
      <div class="wrap flow judging-form">
        {done && <Notice tone="ok" title={t.saved} announce />}
        {wrong && <Notice tone="warn" title={wrong} announce />}
        {proposed && <Notice title={t.proposed} />}
        {frozen ? (
          <CriteriaTable criteria={criteria} caption={t.title(stage.title)} />
        ) : (
          <Rows stage={stage} values={values} problems={problems} weighted={kind === "jury"} />
        )}
      </div>
    </>
  );
}

/** Empty rows after those in use: two, and never more than there may be. */
function rowsShown(values: Record<string, string>): number {
  const used = Array.from({ length: mostCriteria }, (_, n) => n).findLast((n) => (values[`name_${n}`] ?? "") !== "") ?? -1;
  return Math.min(mostCriteria, Math.max(used + 3, 4));
}

function Rows({ stage, values, problems, weighted }: Pick<EditCriteriaProps, "stage" | "values" | "problems"> & { weighted: boolean }) {
  const t = useTexts(criteriaTexts);
  return (
    <Form action={routes.criteria.href({ stage: stage.id })} values={values} problems={problems} label={t.title(stage.title)}>
      <p class="hint">{t.hint}</p>
      {Array.from({ length: rowsShown(values) }, (_, n) => (
        <FieldGroup id={`row_${n}`} label={t.row(n + 1)} title>
          <input type="hidden" name={`id_${n}`} value={values[`id_${n}`] ?? ""} />
          <TextField name={`name_${n}`} label={t.name} maxLength={120} optional={n > 0} />
          {weighted && (
            <TextField
              name={`weight_${n}`}
              label={t.weight}
              {...(n === 0 && { hint: t.weightHint })}
              inputMode="numeric"
              maxLength={3}
              short
              optional={n > 0}
            />
          )}
          <TextArea name={`description_${n}`} label={t.description} maxLength={1000} rows={2} optional />
        </FieldGroup>
      ))}
      <Actions>
        <Button big>{t.save}</Button>
      </Actions>
    </Form>
  );
}

/** With what each weighs in the mark. */
export function CriteriaTable({ criteria, caption }: { criteria: readonly Criterion[]; caption: string }) {
  const t = useTexts(criteriaTexts);
  const locale = useLocale();
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Table
      caption={caption}
      rows={criteria}
      columns={[
        { label: t.name, heads: true, cell: ({ name }) => name },
        { label: t.description, cell: ({ description }) => description },
        { label: t.share, number: true, cell: ({ weight }) => formatNumber(weight / total, locale, { style: "percent", maximumFractionDigits: 1 }) },
      ]}
    />
  );
}
