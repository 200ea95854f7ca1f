import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Territory } from "#territory";
import { routes } from "../../routes.ts";
import { texts } from "../../texts.ts";
import { mergeTexts } from "../merge.texts.ts";
import { factName, SaidFact } from "../say-fact.tsx";
import type { Unmerging } from "./unmerge.query.ts";

interface UnmergeProps {
  unmerging: Unmerging;
  territory: Territory;
  form: FormState;
}

/** What goes back, what stays because somebody changed it since, and why it is undone. */
export function UnmergeView({ unmerging: { kept, gone, back, stays }, territory, form }: UnmergeProps) {
  const { unmerge: t, pair, queue } = useTexts(mergeTexts);
  const locale = useLocale();
  const params = { one: kept.slug, other: gone.slug };
  const said = (field: string, value: unknown) => <SaidFact field={field} value={value} locale={locale} territory={territory} />;
  return (
    <PageFrame
      title={t.title}
      trail={[
        { label: useTexts(texts).directory.here, href: routes.directory.href() },
        { label: queue.title, href: routes.duplicates.href() },
        { label: pair.here, href: routes.pair.href(params) },
      ]}
      lead={t.lead(gone.name, kept.name)}
      flow="loose"
    >
      {back.length > 0 ? <Back facts={back} territory={territory} /> : <p>{t.noBack}</p>}
      {stays.length > 0 && (
        <div>
          <h2>{t.stays}</h2>
          <Facts facts={stays.map(({ field, now }) => [factName(field, locale), said(field, now)])} wide />
        </div>
      )}
      <p>{t.rows}</p>
      <Reason params={params} form={form} />
    </PageFrame>
  );
}

/** What each fact is now, and what it will be again. */
function Back({ facts, territory }: { facts: Unmerging["back"]; territory: Territory }) {
  const { unmerge: t, pair } = useTexts(mergeTexts);
  const locale = useLocale();
  const said = (field: string, value: unknown) => <SaidFact field={field} value={value} locale={locale} territory={territory} />;
  return (
    <Table
      caption={t.back}
      columns={[
        { label: pair.fact, heads: true, cell: ({ field }) => factName(field, locale) },
        { label: t.now, cell: ({ field, now }) => said(field, now) },
        { label: t.afterwards, cell: ({ field, afterwards }) => said(field, afterwards) },
      ]}
      rows={facts}
    />
  );
}

function Reason({ params, form }: { params: { one: string; other: string }; form: FormState }) {
  const { unmerge: t, pair } = useTexts(mergeTexts);
  return (
    <Form action={routes.unmerge.href(params)} state={form} label={t.title}>
      <TextArea name="raison" label={pair.reason} hint={pair.reasonHint} maxLength={1000} rows={2} />
      <Actions>
        <Button kind="danger">{t.submit}</Button>
        <ButtonLink kind="quiet" href={routes.pair.href(params)}>
          {t.cancel}
        </ButtonLink>
      </Actions>
    </Form>
  );
}
