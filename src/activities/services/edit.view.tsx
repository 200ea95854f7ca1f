import { useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Choosable } from "../places.query.ts";
import { routes } from "../routes.ts";
import { kinds, kindWords } from "../service.ts";
import type { Service } from "../services.query.ts";
import { servicesTexts } from "../services.texts.ts";

interface EditProps {
  places: readonly Choosable[];
  /** Null: a new one. */
  service: Service | null;
  form: FormState;
}

export function EditService(props: EditProps) {
  const { service, places } = props;
  const t = useTexts(servicesTexts);
  const trail = [{ label: t.here, href: routes.services.href() }];
  return (
    <PageFrame
      title={service ? t.edit : t.add}
      trail={service ? [...trail, { label: <Written>{service.title}</Written>, href: routes.service.href({ slug: service.slug }) }] : trail}
      lead={service ? t.editLead : t.addLead}
      ground="surface"
    >
      {service ? (
        <Columns kind="half">
          <Words {...props} />
          <Withdraw {...props} />
        </Columns>
      ) : places.length === 0 ? (
        <Empty title={t.saidNo} text={t.saidNoNote} />
      ) : (
        <Words {...props} />
      )}
    </PageFrame>
  );
}

function Words({ places, service, form }: EditProps) {
  const t = useTexts(servicesTexts);
  const { fields: f } = t;
  return (
    <Form
      action={service ? routes.editService.href({ slug: service.slug }) : routes.addService.href()}
      state={service ? stateOf(form, "edit", form.values) : form}
      label={service ? t.edit : t.add}
    >
      {service ? (
        <input type="hidden" name="version" value={String(form.values["version"] ?? service.version)} />
      ) : (
        <Select name="lieu" label={f.place} hint={t.placeHint} choices={places.map(({ id: value, name: label }) => ({ value, label }))} />
      )}
      <Select name="sorte" label={f.kind} choices={kinds.map((one) => ({ value: kindWords[one], label: t.kinds[one] }))} />
      <TextField name="nom" label={f.title} maxLength={120} />
      <TextArea name="texte" label={f.about} rows={5} maxLength={3000} />
      <Submit label={service ? t.saveEdit : t.save} act={service ? "edit" : undefined} big />
    </Form>
  );
}

function Withdraw({ service, form }: EditProps) {
  const t = useTexts(servicesTexts);
  if (!service) return null;
  return (
    <Form action={routes.editService.href({ slug: service.slug })} state={stateOf(form, "withdraw")} label={t.withdraw}>
      <h2>{t.withdraw}</h2>
      <p class="soft">{t.withdrawLead}</p>
      <TextField name="motif" label={t.reason} maxLength={300} />
      <Submit label={t.withdraw} act="withdraw" kind="danger" />
    </Form>
  );
}
