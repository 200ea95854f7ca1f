import { useLocale } from "#platform/i18n/context.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { CheckboxGroup, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import type { Commune, Zone } from "#territory";
import { ManageFrame } from "../manage/manage-frame.view.tsx";
import { manageTexts } from "../manage/manage.texts.ts";
import type { ProcessSheet } from "../process.query.ts";
import { scales } from "../process.ts";
import { processEditTexts } from "./process-edit.texts.ts";
import { routes } from "../routes.ts";

interface EditProcessProps {
  process: ProcessSheet;
  communes: readonly Pick<Commune, "code" | "name">[];
  zones: readonly Pick<Zone, "id" | "name">[];
  form: FormState;
}

export function EditProcess({ process, communes, zones, form }: EditProcessProps) {
  const locale = useLocale();
  const t = processEditTexts[locale];
  const scaleTexts = processEditTexts[locale].scales;
  const asked = (name: keyof typeof t.labels) => ({ name, label: t.labels[name], hint: t.hints[name] });
  return (
    <ManageFrame process={process} part="editProcess" lead={t.lead}>
      {form.status === 409 && <Saved process={process} />}
      <Form action={routes.editProcess.href({ process: process.slug })} state={form}>
        <TextField {...asked("title")} maxLength={160} />
        <TextArea {...asked("summary")} maxLength={400} rows={3} />
        <TextArea {...asked("introduction")} maxLength={20_000} rows={12} optional />
        <TextArea {...asked("objectives")} maxLength={8000} rows={5} optional />
        <TextField {...asked("service")} maxLength={160} autocomplete="organization" />
        <TextField {...asked("contact")} type="email" maxLength={254} autocomplete="email" optional />
        <TextField {...asked("envelope")} inputMode="decimal" unit="€" short optional />
        <Radios {...asked("scale")} choices={scales.map((value) => ({ value, label: scaleTexts[value].name }))} />
        <Disclosure summary={t.chooseCommunes} open={form.values["scale"] === "communes" || Boolean(form.problems["communes"])}>
          <CheckboxGroup {...asked("communes")} optional choices={communes.map(({ code, name }) => ({ value: code, label: name }))} />
        </Disclosure>
        {zones.length > 0 && <Select {...asked("zone")} optional choices={zones.map(({ id, name }) => ({ value: id, label: name }))} />}
        <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
        <Submit label={manageTexts[locale].save} />
      </Form>
    </ManageFrame>
  );
}

/** What somebody else saved meanwhile, to be compared with what is typed. */
function Saved({ process }: Pick<EditProcessProps, "process">) {
  const locale = useLocale();
  const { labels, saved } = processEditTexts[locale];
  const { title, summary, introduction, objectives, ownerService, contact, envelopeCents } = process;
  return (
    <Disclosure summary={saved}>
      <Facts
        wide
        facts={[
          [labels.title, title],
          [labels.summary, summary],
          [labels.introduction, introduction],
          [labels.objectives, objectives],
          [labels.service, ownerService],
          [labels.contact, contact],
          [labels.envelope, envelopeCents !== null && sayEuros(envelopeCents, locale)],
        ]}
      />
    </Disclosure>
  );
}
