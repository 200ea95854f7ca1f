import { useTexts } from "#platform/i18n/context.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, CheckboxGroup, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { accessWords, audienceWords, comfortWords, kindWords, periodWords } from "../address-words.ts";
import { audienceTexts } from "../audience.texts.ts";
import { bookingsTexts } from "../bookings.texts.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import { accesses, audiences, comforts, kinds, periods } from "../resource.ts";
import type { Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { editTexts } from "./edit.texts.ts";
import type { Choosable } from "./owners.query.ts";

interface EditProps {
  /** Null: a new one. */
  resource: Resource | null;
  places: readonly Choosable[];
  siblings: readonly Choosable[];
  form: FormState;
}

export function Edit({ resource, places, siblings, form }: EditProps) {
  const t = useTexts(editTexts);
  const keep = useTexts(keepTexts);
  // What takes its usual value is folded until something stands in it, or is wrong.
  const fold: Fold = (names) => ({ open: names.some((name) => form.problems[name] || (form.values[name] ?? "") !== "") });
  return (
    <PageFrame
      title={resource ? t.edit : t.add}
      trail={[
        { label: keep.trail, href: routes.keep.href() },
        ...(resource ? [{ label: resource.words.name, href: routes.manage.href({ id: resource.id }) }] : []),
      ]}
      lead={resource ? t.editLead : t.addLead}
      ground="surface"
    >
      <Form action={resource ? routes.edit.href({ id: resource.id }) : routes.add.href()} state={form} label={resource ? t.edit : t.add}>
        {resource && <input type="hidden" name="version" value={String(form.values["version"] ?? resource.version)} />}
        <What places={places} siblings={siblings} />
        <Size />
        <When fold={fold} />
        <Who fold={fold} />
        <AudienceFields fold={fold} />
        <Translation suffix="_en" title={t.groups.en} fold={fold} />
        <Translation suffix="_nl" title={t.groups.nl} fold={fold} />
        <Submit label={resource ? t.saveEdit : t.save} big />
      </Form>
    </PageFrame>
  );
}

type Fold = (names: readonly string[]) => { readonly open: boolean };

function What({ places, siblings }: Pick<EditProps, "places" | "siblings">) {
  const { groups, fields: f } = useTexts(editTexts);
  const general = useTexts(bookingsTexts);
  const choices = (some: readonly Choosable[]) => some.map(({ id: value, name: label }) => ({ value, label }));
  return (
    <>
      <h2>{groups.what}</h2>
      <Select name="lieu" {...f.place} choices={choices(places)} />
      <Radios name="genre" {...f.kind} choices={kinds.map((one) => ({ value: kindWords[one], label: general.kinds[one] }))} />
      <TextField name="nom" {...f.name} maxLength={100} />
      <TextArea name="texte" {...f.about} rows={5} maxLength={4000} />
      <TextArea name="consignes" {...f.rules} rows={3} maxLength={2000} optional />
      {siblings.length > 0 && <CheckboxGroup name="parties" {...f.parts} choices={choices(siblings)} optional />}
    </>
  );
}

function Size() {
  const { groups, fields: f } = useTexts(editTexts);
  const general = useTexts(bookingsTexts);
  return (
    <>
      <h2>{groups.size}</h2>
      <TextField name="nombre" {...f.quantity} inputMode="numeric" maxLength={3} short optional />
      <TextField name="places" {...f.capacity} inputMode="numeric" maxLength={4} short optional />
      <CheckboxGroup name="equipement" {...f.includes} choices={comforts.map((one) => ({ value: comfortWords[one], label: general.comforts[one] }))} optional />
      <Radios name="fauteuil" {...f.wheelchair} choices={accesses.map((one) => ({ value: accessWords[one], label: general.access[one] }))} />
      <Checkbox name="gratuit" {...f.free} />
      <TextField name="prix" {...f.price} maxLength={300} optional />
    </>
  );
}

function When({ fold }: { fold: Fold }) {
  const { groups, fields: f, units } = useTexts(editTexts);
  const number = { inputMode: "numeric", maxLength: 5, short: true, optional: true } as const;
  return (
    <>
      <h2>{groups.when}</h2>
      <TextField name="heures" {...f.hours} maxLength={1000} optional />
      <Disclosure summary={groups.lengths} {...fold(["pas", "duree_min", "duree_max", "delai", "horizon", "avant", "apres"])}>
        <TextField name="pas" {...f.step} {...number} unit={units.minutes} />
        <TextField name="duree_min" {...f.shortest} {...number} unit={units.minutes} />
        <TextField name="duree_max" {...f.longest} {...number} unit={units.minutes} />
        <TextField name="delai" {...f.notice} {...number} unit={units.hours} />
        <TextField name="horizon" {...f.horizon} {...number} unit={units.days} />
        <TextField name="avant" {...f.before} {...number} unit={units.minutes} />
        <TextField name="apres" {...f.after} {...number} unit={units.minutes} />
      </Disclosure>
    </>
  );
}

function Who({ fold }: { fold: Fold }) {
  const { groups, fields: f, units } = useTexts(editTexts);
  const general = useTexts(bookingsTexts);
  const number = { inputMode: "numeric", maxLength: 4, short: true, optional: true } as const;
  return (
    <Disclosure summary={groups.who} {...fold(["accord", "reponse", "annulation", "a_la_fois", "quota_heures", "quota_nombre", "quota_par"])}>
      <Checkbox name="accord" {...f.approval} />
      <TextField name="reponse" {...f.lapse} {...number} unit={units.hours} />
      <TextField name="annulation" {...f.cancel} {...number} unit={units.hours} />
      <TextField name="a_la_fois" {...f.atOnce} {...number} />
      <TextField name="quota_heures" {...f.quotaHours} {...number} unit={units.hours} />
      <TextField name="quota_nombre" {...f.quotaCount} {...number} />
      <Select name="quota_par" {...f.quotaPer} choices={periods.map((one) => ({ value: periodWords[one], label: general.per[one] }))} optional />
    </Disclosure>
  );
}

/** Who sees it, and what structures may have of it. */
function AudienceFields({ fold }: { fold: Fold }) {
  const t = useTexts(audienceTexts);
  const { units } = useTexts(editTexts);
  const general = useTexts(bookingsTexts);
  const number = { inputMode: "numeric", maxLength: 4, short: true, optional: true } as const;
  return (
    <>
      <Radios name="public" label={t.label} hint={t.hint} choices={audiences.map((one) => ({ value: audienceWords[one], label: t.choices[one] }))} />
      <Checkbox name="sans_compte" label={t.guests} hint={t.guestsHint} />
      <TextArea name="structures" label={t.circle} hint={t.circleHint} rows={3} maxLength={5000} optional />
      <Disclosure summary={t.quotas} {...fold(["structure_heures", "structure_nombre", "structure_par"])}>
        <TextField name="structure_heures" label={t.hours} {...number} unit={units.hours} />
        <TextField name="structure_nombre" label={t.count} {...number} />
        <Select name="structure_par" label={t.per} choices={periods.map((one) => ({ value: periodWords[one], label: general.per[one] }))} optional />
      </Disclosure>
    </>
  );
}

function Translation({ suffix, title, fold }: { suffix: "_en" | "_nl"; title: string; fold: Fold }) {
  const { fields: f, translationsLead } = useTexts(editTexts);
  return (
    <Disclosure summary={title} {...fold([`nom${suffix}`, `texte${suffix}`, `consignes${suffix}`])}>
      <p class="soft">{translationsLead}</p>
      <TextField name={`nom${suffix}`} label={f.name.label} maxLength={100} optional />
      <TextArea name={`texte${suffix}`} label={f.about.label} rows={4} maxLength={4000} optional />
      <TextArea name={`consignes${suffix}`} label={f.rules.label} rows={2} maxLength={2000} optional />
    </Disclosure>
  );
}
