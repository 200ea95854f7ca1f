import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink, Go, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Criterion } from "../assembly.ts";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { CriteriaTables } from "../criteria-tables.view.tsx";
import { routes } from "../routes.ts";
import { criteriaTexts } from "./criteria.texts.ts";

interface CriteriaProps {
  readonly assembly: Assembly;
  readonly criteria: readonly Criterion[];
  readonly counts: ReadonlyMap<string, number>;
  readonly form: FormState;
}

export function Criteria({ assembly, criteria, counts, form }: CriteriaProps) {
  const t = useTexts(criteriaTexts);
  const general = useTexts(assembliesTexts);
  const changes = assembly.state === "draft";
  return (
    <PageFrame
      title={t.title}
      trail={[
        { label: general.desk, href: routes.desk.href() },
        { label: <Written>{assembly.title}</Written>, href: routes.manage.href(assembly) },
      ]}
      lead={assembly.fixed ? t.sealed : t.lead(assembly.size)}
      actions={changes && <ButtonLink href={routes.criterion.href({ id: assembly.id, criterion: "nouveau" })}>{t.add}</ButtonLink>}
      ground="surface"
      flow="loose"
    >
      {criteria.length === 0 && <Empty title={t.empty} text={t.emptyNext} />}
      <CriteriaTables criteria={criteria} counts={counts} exact />
      {!assembly.fixed && criteria.length > 0 && (
        <ul class="flow">
          {criteria.map(({ id, name }) => (
            <li>
              <Go href={routes.criterion.href({ id: assembly.id, criterion: id })} icon="pencil">
                {t.change(name)}
              </Go>
            </li>
          ))}
        </ul>
      )}
      {changes && !criteria.some(({ kind }) => kind === "commune_size") && (
        <Form action={routes.criteria.href(assembly)} state={stateOf(form, "sizes")} label={t.sizes}>
          <p>{t.sizesLead}</p>
          <Submit label={t.sizes} act="sizes" kind="quiet" />
        </Form>
      )}
      <Onward href={routes.manage.href(assembly)}>{t.back}</Onward>
    </PageFrame>
  );
}

interface CriterionProps {
  readonly assembly: Assembly;
  readonly criterion: Criterion | null;
  readonly action: string;
  readonly form: FormState;
}

export function CriterionPage({ assembly, criterion, action, form }: CriterionProps) {
  const t = useTexts(criteriaTexts);
  const general = useTexts(assembliesTexts);
  return (
    <PageFrame
      title={criterion?.name ?? t.add}
      trail={[
        { label: general.desk, href: routes.desk.href() },
        { label: <Written>{assembly.title}</Written>, href: routes.manage.href(assembly) },
        { label: t.title, href: routes.criteria.href(assembly) },
      ]}
      ground="surface"
    >
      <Form action={action} state={form} label={t.title}>
        <TextField name="nom" label={t.name} hint={t.nameHint} maxLength={60} />
        <TextArea name="valeurs" label={t.values} hint={t.valuesHint(assembly.size)} rows={8} />
        <TextField name="source" label={t.source} hint={t.sourceHint} maxLength={300} optional />
        <Actions>
          <Button act="save">{t.save}</Button>
          {criterion && assembly.state === "draft" && (
            <Button act="remove" kind="danger">
              {t.remove}
            </Button>
          )}
        </Actions>
      </Form>
    </PageFrame>
  );
}
