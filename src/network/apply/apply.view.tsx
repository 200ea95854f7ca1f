import { useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Radios, Select, Submit, TextArea } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Rules } from "../charter/charter.view.tsx";
import { colleges } from "../network.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { type Choices, refereeFields } from "./apply.form.ts";
import { applyTexts } from "./apply.texts.ts";

export function Apply({ structures, members, charter, form }: Choices & { form: FormState }) {
  const t = useTexts(applyTexts);
  const general = useTexts(networkTexts);
  const parties = [...structures.map(({ id, name }) => ({ value: id, label: name })), { value: "moi", label: t.myself }];
  const choices = members.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.network, href: routes.directory.href() }]}>
      <Columns kind="aside">
        <Form action={routes.apply.href()} state={form} label={t.title}>
          {structures.length > 0 && <Radios name="pour" label={t.party} choices={parties} />}
          <Radios name="college" label={t.college} hint={t.collegeHint} choices={colleges.map((value) => ({ value, label: general.colleges[value] }))} />
          <TextArea name="apporte" label={t.brings} hint={t.bringsHint} maxLength={1500} rows={7} />
          {members.length > 0 && (
            <>
              <h2>{t.referees}</h2>
              <p class="soft">{t.refereesLead}</p>
              {refereeFields.map((name, at) => (
                <Select name={name} label={t.referee(at + 1)} choices={choices} empty={t.none} optional />
              ))}
            </>
          )}
          <Checkbox name="annuaire" label={t.listed} hint={t.listedHint} />
          <input type="hidden" name="lue" value={String(charter.number)} />
          <Checkbox name="charte" label={t.charter} />
          <Submit label={t.send} />
        </Form>
        <aside class="flow" aria-labelledby="charter-title">
          <h2 id="charter-title">{t.charterTitle}</h2>
          <Rules charter={charter} />
          <Onward href={routes.charter.href()}>{t.charterVersions}</Onward>
        </aside>
      </Columns>
    </PageFrame>
  );
}
