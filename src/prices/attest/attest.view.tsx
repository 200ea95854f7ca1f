import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Filters, Form, Radios, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { keepTexts } from "../keep/keep.texts.ts";
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

export function Attest(props: AttestProps) {
  const t = useTexts(attestTexts);
  const keep = useTexts(keepTexts);
  return (
    <>
      <PageHead title={t.title} trail={[{ label: keep.title, href: routes.keep.href() }]} lead={t.lead} joined />
      <Band ground="surface" tight>
        <Columns kind="aside">
          <Rows {...props} />
          <aside>{props.places.length > 0 && <Desk {...props} />}</aside>
        </Columns>
      </Band>
    </>
  );
}

function Rows({ found, today }: AttestProps) {
  const t = useTexts(attestTexts);
  const general = useTexts(pricesTexts);
  const locale = useLocale();
  return (
    <div class="flow">
      <Filters action={routes.attest.href()} values={{ q: found.values.q }} label={t.search} inline>
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </Filters>
      {found.total === 0 ? (
        <Empty title={t.empty}>
          <p>{t.emptyNext}</p>
        </Empty>
      ) : (
        <>
          <h2>{plural(found.total, locale, t.count)}</h2>
          <form method="post" action={routes.attest.href()}>
            <Entries>
              {found.rows.map(({ id, personName, placeName, group, until }) => (
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
              ))}
            </Entries>
          </form>
          <Pages of={found} />
        </>
      )}
    </div>
  );
}

function Desk({ places, form }: AttestProps) {
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
