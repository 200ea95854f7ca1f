import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { CheckboxGroup, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { kindWords, useWords } from "../list/premises.filters.ts";
import { accesses, kinds, type Offer, periods, uses } from "../offer.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { editTexts } from "./edit.texts.ts";
import { accessWords, periodWords } from "./offer.form.ts";
import type { Owner } from "../owner.ts";

interface EditProps {
  /** Null: a new one. */
  offer: Offer | null;
  owners: readonly Owner[];
  form: FormState;
}

export function Edit({ offer, owners, form }: EditProps) {
  const t = useTexts(editTexts);
  const general = useTexts(premisesTexts);
  const desk = useTexts(deskTexts);
  const action = offer ? routes.edit.href({ id: offer.id }) : routes.add.href();
  return (
    <PageFrame
      title={offer ? t.edit : t.add}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: desk.trail, href: routes.desk.href() },
        ...(offer ? [{ label: <Written>{offer.title}</Written>, href: routes.manage.href({ id: offer.id }) }] : []),
      ]}
      lead={offer ? t.editLead : t.addLead}
      ground="surface"
    >
      <Form action={action} state={form} label={offer ? t.edit : t.add}>
        {offer && <input type="hidden" name="version" value={String(form.values.version ?? offer.version)} />}
        <What owners={owners} />
        <RentAndDays />
        <WhereAndWho />
        <Submit label={offer ? t.saveEdit : t.save} big />
      </Form>
    </PageFrame>
  );
}

function What({ owners }: Pick<EditProps, "owners">) {
  const t = useTexts(editTexts);
  const general = useTexts(premisesTexts);
  const { fields: f } = t;
  const choices = (wanted: Owner["group"]) => owners.filter(({ group }) => group === wanted).map(({ value, name: label }) => ({ value, label }));
  const groups = [
    { label: t.places, choices: choices("own") },
    { label: t.communes, choices: choices("commune") },
    { label: t.unhosted, choices: choices("unhosted") },
  ].filter((group) => group.choices.length > 0);
  return (
    <>
      <h2>{t.groups.what}</h2>
      <Select name="ou" {...f.owner} choices={groups} />
      <Radios name="genre" {...f.kind} choices={kinds.map((one) => ({ value: kindWords[one], label: general.kinds[one] }))} />
      <TextField name="titre" {...f.title} maxLength={120} />
      <TextArea name="texte" {...f.about} rows={6} maxLength={4000} />
      <CheckboxGroup name="usages" {...f.uses} choices={uses.map((one) => ({ value: useWords[one], label: general.uses[one] }))} />
      <TextField name="surface" {...f.surface} inputMode="numeric" maxLength={6} unit="m²" short />
    </>
  );
}

function RentAndDays() {
  const t = useTexts(editTexts);
  const general = useTexts(premisesTexts);
  const { fields: f } = t;
  return (
    <>
      <h2>{t.groups.rent}</h2>
      <TextField name="loyer" {...f.rent} inputMode="decimal" maxLength={12} unit="€" short />
      <Select name="periode" {...f.period} choices={periods.map((one) => ({ value: periodWords[one], label: general.per[one] }))} optional />
      <TextField name="precisions" {...f.rentNote} maxLength={300} optional />
      <h2>{t.groups.when}</h2>
      <TextField name="jours" {...f.times} maxLength={200} optional />
      <TextField name="des" {...f.from} type="date" short />
      <TextField name="jusque" {...f.until} type="date" short optional />
      <TextField name="fin" {...f.closes} type="date" short />
    </>
  );
}

function WhereAndWho() {
  const t = useTexts(editTexts);
  const { fields: f } = t;
  return (
    <>
      <h2>{t.groups.where}</h2>
      <TextField name="adresse" {...f.address} maxLength={200} optional />
      <Radios name="fauteuil" {...f.wheelchair} choices={accesses.map((one) => ({ value: accessWords[one], label: t.access[one] }))} />
      <TextArea name="acces" {...f.access} rows={3} maxLength={500} optional />
      <h2>{t.groups.contact}</h2>
      <TextField name="email" {...f.email} type="email" maxLength={254} optional />
      <TextField name="telephone" {...f.phone} type="tel" maxLength={30} optional />
    </>
  );
}
