import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Radios, Select, TextField } from "#platform/ui/form.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { KeptList } from "../keep/kept-list.view.tsx";
import { attested } from "../price.ts";
import { pricesTexts } from "../prices.texts.ts";
import { routes } from "../routes.ts";
import type { Attestation } from "./attest.query.ts";
import { attestTexts } from "./attest.texts.ts";

interface AttestProps {
  found: ListPage<Attestation, { readonly q: string }>;
  places: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
  today: string;
}

export function Attest({ found, today, ...desk }: AttestProps) {
  const t = useTexts(attestTexts);
  const general = useTexts(pricesTexts);
  const locale = useLocale();
  return (
    <KeptList
      found={found}
      action={routes.attest.href()}
      texts={t}
      entry={({ id, personName, placeName, group, until }) => (
        <Entry title={personName} meta={[general.groups[group], placeName, (until < today ? t.over : t.untilDay)(formatDate(until, locale))]}>
          <p>
            <TextButton act={`remove:${id}`}>
              {t.remove}
              <span class="vh">
                {" "}
                {personName}, {general.groups[group]}
              </span>
            </TextButton>
          </p>
        </Entry>
      )}
      aside={desk.places.length > 0 && <Desk {...desk} />}
    />
  );
}

function Desk({ places, form }: Pick<AttestProps, "places" | "form">) {
  const t = useTexts(attestTexts);
  const general = useTexts(pricesTexts);
  return (
    <Form action={routes.attest.href()} state={stateOf(form, "attest")} label={t.attest}>
      <h2>{t.attest}</h2>
      <p class="soft">{t.attestLead}</p>
      <TextField name="courriel" label={t.email} hint={t.emailHint} maxLength={254} />
      {places.length > 1 && <Select name="lieu" label={t.place} choices={places.map(({ id, name }) => ({ value: id, label: name }))} />}
      <Radios name="groupe" label={t.group} choices={attested.map((group) => ({ value: group, label: general.groups[group] }))} />
      <TextField name="jusque" type="date" label={t.until} hint={t.untilHint} short />
      <Actions>
        <Button act="attest">{t.attestNow}</Button>
      </Actions>
    </Form>
  );
}
