import { colonIn } from "#platform/i18n/colon.ts";
import { bookingRoutes, wordsIn } from "#bookings";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, CheckboxGroup, Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Item } from "../items.query.ts";
import { borrowers } from "../loan.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { keepTexts } from "./keep.texts.ts";

interface TermsProps {
  item: Item;
  owners: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
}

export function TermsPage({ item, owners, form }: TermsProps) {
  const t = useTexts(keepTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  const { fields: f } = t;
  const { name } = wordsIn(item, locale);
  return (
    <PageFrame
      title={`${t.terms}${colonIn(locale)} ${name}`}
      here={name}
      trail={[
        { label: t.desk, href: routes.desk.href() },
        { label: t.title, href: routes.keep.href() },
      ]}
      lead={item.state === null ? t.newLead : t.termsLead}
      actions={
        <>
          <ButtonLink kind="quiet" icon="pencil" href={bookingRoutes.manage.href({ id: item.id })}>
            {t.thing}
          </ButtonLink>
          {item.state !== null && (
            <ButtonLink kind="quiet" icon="eye" href={routes.show.href({ slug: item.slug })}>
              {t.see}
            </ButtonLink>
          )}
        </>
      }
      ground="surface"
    >
      <Form action={routes.terms.href({ id: item.id })} state={form} label={t.terms}>
        <input type="hidden" name="version" value={String(form.values["version"] ?? item.version)} />
        <CheckboxGroup name="qui" label={f.borrowers} choices={borrowers.map((one) => ({ value: one, label: general.borrowers[one] }))} />
        {owners.length > 0 && (
          <Select name="proprietaire" {...f.owner} choices={owners.map(({ id: value, name: label }) => ({ value, label }))} empty={item.placeName} />
        )}
        <TextField name="duree" {...f.longest} inputMode="numeric" unit={t.days} short />
        <TextField name="avant" {...f.notice} inputMode="numeric" unit={t.days} short />
        <TextField name="horizon" {...f.horizon} inputMode="numeric" unit={t.days} short />
        {item.quantity > 1 && <TextField name="ensemble" {...f.atOnce} inputMode="numeric" short />}
        <Checkbox name="accord" {...f.approval} />
        <TextField name="reponse" {...f.answer} inputMode="numeric" unit={t.days} short />
        <TextField name="attente" {...f.waits} inputMode="numeric" unit={t.days} short />
        <TextField name="valeur" {...f.value} inputMode="decimal" unit="€" short />
        <TextArea name="conditions" {...f.conditions} rows={4} maxLength={2000} />
        <Checkbox name="fiche" {...f.signs} />
        <Checkbox name="transport" {...f.carries} />
        <Checkbox name="heure" {...f.byHour} />
        <Checkbox name="pause" {...f.paused} />
        <Submit label={item.state === null ? t.lend : t.save} big />
      </Form>
    </PageFrame>
  );
}
