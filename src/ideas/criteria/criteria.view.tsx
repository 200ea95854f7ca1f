import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { FieldGroup } from "#platform/ui/field.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { type StageSheet, processRoutes } from "#processes";
import type { CaseProcess } from "../case/case.query.ts";
import { caseTexts } from "../case/case.texts.ts";
import { mostCriteria } from "./criteria.ts";
import type { Criterion } from "./criteria.query.ts";
import { criteriaTexts } from "./criteria.texts.ts";
import { routes } from "../routes.ts";

interface EditCriteriaProps {
  process: CaseProcess;
  stage: StageSheet;
  frozen: boolean;
  /** As published. */
  criteria: readonly Criterion[];
  form: FormState;
}

export function EditCriteria({ process, stage, frozen, criteria, form }: EditCriteriaProps) {
  const t = useTexts(criteriaTexts);
  const general = useTexts(caseTexts);
  const kind = stage.kind === "jury" ? "jury" : "admissibility";
  const trail = [
    { label: general.desk, href: processRoutes.desk.href() },
    { label: <Written>{process.title}</Written>, href: processRoutes.manage.href({ process: process.slug }) },
  ];
  return (
    <>
      <PageHead title={<Quoting words={stage.title}>{t.title(stage.title)}</Quoting>} trail={trail} lead={frozen ? t.frozenLead : t.lead[kind]} joined />
      <div class="wrap flow judging-form">
        {form.act === null && criteria.length === 0 && rowsInUse(form) > 0 && <Notice title={t.proposed} />}
        {frozen ? <CriteriaTable criteria={criteria} caption={t.title(stage.title)} /> : <Rows stage={stage} form={form} weighted={kind === "jury"} />}
      </div>
    </>
  );
}

const rowsInUse = ({ values }: FormState): number =>
  1 + (Array.from({ length: mostCriteria }, (_, n) => n).findLast((n) => (values[`name_${n}`] ?? "") !== "") ?? -1);

/** Empty rows after those in use: two, and never more than there may be. */
const rowsShown = (form: FormState): number => Math.min(mostCriteria, Math.max(rowsInUse(form) + 2, 4));

function Rows({ stage, form, weighted }: Pick<EditCriteriaProps, "stage" | "form"> & { weighted: boolean }) {
  const t = useTexts(criteriaTexts);
  return (
    <Form action={routes.criteria.href({ stage: stage.id })} state={form} label={t.title(stage.title)}>
      <p class="hint">{t.hint}</p>
      {Array.from({ length: rowsShown(form) }, (_, n) => (
        <FieldGroup id={`row_${n}`} label={t.row(n + 1)} title>
          <input type="hidden" name={`id_${n}`} value={[form.values[`id_${n}`] ?? ""].flat()[0]} />
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
      <Submit label={t.save} big />
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
