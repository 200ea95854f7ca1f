import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Select, TextArea, TextField } from "#platform/ui/form.tsx";
import { LookAlikes } from "#platform/ui/look-alikes.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { ProcessSheet } from "#processes";
import { everywhere } from "./draft.ts";
import type { Rules } from "./rules.query.ts";
import type { MapNote } from "./where-map.form.ts";
import { WhereMap } from "./where-map.view.tsx";
import { writeTexts } from "./write.texts.ts";
import { routes } from "../routes.ts";

/** A custom element: keep-draft.enhance.ts. */
const UsePosition = "use-position" as "div";

interface ContentFieldsProps {
  rules: Rules;
  process: Pick<ProcessSheet, "slug">;
  /** Its own text is not similar to itself. */
  except?: string | undefined;
  /** Where the form posts to, and what came of the plan; left out where nobody takes a press on it. */
  plan?: { readonly action: string; readonly note: MapNote | null } | undefined;
}

/** What an idea says: the same when it is written and when it is edited. Values and problems come from the form around. */
export function ContentFields({ rules, process, except, plan }: ContentFieldsProps) {
  const t = useTexts(writeTexts);
  return (
    <>
      <h2>{t.what}</h2>
      <TextField name="titre" label={t.titleField} hint={t.titleHint} maxLength={140} autocomplete="off" />
      <LookAlikes from={withQuery(routes.similarProposals.href({ process: process.slug }), { sauf: except ?? null })} fields={["titre"]} title={t.similar} />
      <TextArea name="texte" label={t.body} hint={t.bodyHint} maxLength={12_000} rows={12} />
      {rules.categories.length > 0 && (
        <Select name="theme" label={t.category} choices={rules.categories.map(({ slug, name }) => ({ value: slug, label: name, written: true }))} />
      )}
      <WhereFields rules={rules} plan={plan} />
      <CostField ceilingCents={rules.ceilingCents} />
    </>
  );
}

function WhereFields({ rules, plan }: Pick<ContentFieldsProps, "rules" | "plan">) {
  const t = useTexts(writeTexts);
  const communes = rules.communes.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <h2>{t.where}</h2>
      <Select name="commune" label={t.commune} choices={[...(rules.everywhere ? [{ value: everywhere, label: t.everywhere }] : []), ...communes]} />
      {plan && <WhereMap rules={rules} {...plan} />}
      <TextField name="adresse" label={t.address} hint={t.addressHint} maxLength={200} autocomplete="off" optional />
      <TextField name="point" label={t.point} hint={t.pointHint} maxLength={300} autocomplete="off" optional />
      <UsePosition data-field="point" data-label={t.here} data-refused={t.hereRefused} />
    </>
  );
}

function CostField({ ceilingCents }: { ceilingCents: number | null }) {
  const t = useTexts(writeTexts);
  const locale = useLocale();
  const ceiling =
    ceilingCents === null
      ? ""
      : ` ${t.costCeiling(formatNumber(ceilingCents / 100, locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 }))}`;
  return (
    <TextField name="cout" label={t.cost} hint={`${t.costHint}${ceiling}`} unit="€" inputMode="decimal" maxLength={20} short optional autocomplete="off" />
  );
}

export function CoauthorField() {
  const t = useTexts(writeTexts);
  return <TextArea name="coauteurs" label={t.coauthors} hint={t.coauthorsHint} rows={3} maxLength={1300} optional />;
}
