import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayDay } from "#platform/i18n/say-when.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { Table } from "#platform/ui/table.tsx";
import { sayTimes } from "../say.ts";
import { codeOf } from "./code.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { ExpectedBooking } from "./kiosk.query.ts";
import { kioskTexts } from "./kiosk.texts.ts";

interface KioskProps {
  name: string;
  expected: readonly ExpectedBooking[];
  action: string;
  now: Date;
  form: FormState;
}

export function Kiosk({ name, expected, action, now, form }: KioskProps) {
  const t = useTexts(kioskTexts);
  const locale = useLocale();
  // After an act the field is empty for whoever comes next; what is wrong stays to be mended.
  const state = form.problems["code"] ? form : { ...form, values: {} };
  return (
    <div class="wrap booking-kiosk flow loose">
      <h1>{name}</h1>
      <p class="lead">{sayDay(now, locale)}</p>
      <Form action={action} state={state} label={t.here}>
        <TextField name="code" label={t.code} hint={t.codeHint} maxLength={20} autocomplete="off" short />
        <Submit label={t.here} big act="here" />
      </Form>
      <TitledPart id="attendus" title={t.today}>
        {expected.length === 0 ? (
          <p>{t.nobody}</p>
        ) : (
          <Table<ExpectedBooking>
            caption={t.today}
            hideCaption
            rows={expected}
            columns={[
              { label: t.columns.when, heads: true, cell: ({ from, to }) => sayTimes(from, to, locale) },
              { label: t.columns.what, cell: (one) => one.name },
              { label: t.columns.who, cell: ({ initials }) => initials },
              { label: t.columns.state, cell: ({ arrived }) => (arrived ? t.arrived : t.expected) },
            ]}
          />
        )}
      </TitledPart>
    </div>
  );
}

/** On the page of a booking: what to type at the screen of the place, or to hold before its scanner. */
export function BookingCode({ id }: { id: string }) {
  const t = useTexts(kioskTexts);
  const code = codeOf(id);
  return (
    <section class="flow booking-code" aria-labelledby="code-de-reservation">
      <h2 id="code-de-reservation">{t.yours}</h2>
      <p class="big">
        <b>{code}</b>
      </p>
      <p class="soft">{t.yoursLead}</p>
      <QrCode text={code.replace("\u00a0", "")} label={t.qr(code)} />
    </section>
  );
}
