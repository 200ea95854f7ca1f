import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { TextButton } from "#platform/ui/button.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { KeptList } from "../keep/kept-list.view.tsx";
import { dueTexts } from "../due/due.texts.ts";
import { dueHref } from "../ledger/due-address.ts";
import { ledgerTexts } from "../ledger/ledger.texts.ts";
import { deskMethods } from "../money.ts";
import { routes } from "../routes.ts";
import { sayMinutes } from "../say.ts";
import type { Pass } from "./passes.query.ts";
import { passesTexts } from "./passes.texts.ts";

interface PassesProps {
  found: ListPage<Pass, { readonly q: string }>;
  places: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
  today: string;
}

export function Passes({ found, today, ...desk }: PassesProps) {
  const t = useTexts(passesTexts);
  const locale = useLocale();
  return (
    <KeptList
      found={found}
      action={routes.passes.href()}
      texts={t}
      entry={({ id, personId, personName, placeName, bought, remaining, paid, until, ended }) => (
        <Entry
          title={personName ?? t.nobody}
          href={personId !== null && paid > 0 ? dueHref({ thingId: id, personId }) : undefined}
          meta={[placeName, ended ? t.ended : (until < today ? t.over : t.untilDay)(formatDate(until, locale)), sayEuros(paid, locale)]}
        >
          <p>{t.left(sayMinutes(remaining), sayMinutes(bought))}</p>
          {personId !== null && remaining > 0 && (
            <p>
              <TextButton act={`end:${id}`}>
                {t.end}
                <span class="vh"> {personName}</span>
              </TextButton>
            </p>
          )}
        </Entry>
      )}
      note={<p class="soft">{t.endLead}</p>}
      aside={desk.places.length > 0 && <Desk {...desk} />}
    />
  );
}

function Desk({ places, form }: Pick<PassesProps, "places" | "form">) {
  const t = useTexts(passesTexts);
  const due = useTexts(dueTexts);
  const ledger = useTexts(ledgerTexts);
  return (
    <Form action={routes.passes.href()} state={stateOf(form, "sell")} label={t.sell}>
      <h2>{t.sell}</h2>
      <p class="soft">{t.sellLead}</p>
      <TextField name="courriel" type="email" label={t.email} hint={t.emailHint} maxLength={254} />
      {places.length > 1 && <Select name="lieu" label={t.place} choices={places.map(({ id, name }) => ({ value: id, label: name }))} />}
      <TextField name="heures" label={t.hours} inputMode="numeric" maxLength={4} unit="h" short />
      <TextField name="paye" label={t.paid} inputMode="decimal" maxLength={12} unit="€" short />
      <Radios name="moyen" label={due.method} choices={deskMethods.map((one) => ({ value: one, label: ledger.methods[one] }))} />
      <TextField name="jusque" type="date" label={t.until} hint={t.untilHint} short />
      <Submit label={t.sellNow} act="sell" />
    </Form>
  );
}
