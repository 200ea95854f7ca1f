import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { TextButton } from "#platform/ui/button.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { KeptList } from "../keep/kept-list.view.tsx";
import { routes } from "../routes.ts";
import type { KeptCoupon } from "./coupons.query.ts";
import { couponsTexts } from "./coupons.texts.ts";

interface CouponsProps {
  found: ListPage<KeptCoupon, { readonly q: string }>;
  places: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
  today: string;
}

export function Coupons({ found, today, ...desk }: CouponsProps) {
  const t = useTexts(couponsTexts);
  const locale = useLocale();
  return (
    <KeptList
      found={found}
      action={routes.coupons.href()}
      texts={t}
      entry={({ id, code, percent, cents, placeName, uses, used, until }) => (
        <Entry
          title={code}
          meta={[
            percent === null ? `−${sayEuros(cents ?? 0, locale)}` : `−${formatNumber(percent, locale)}\u00a0%`,
            placeName,
            (until < today ? t.over : t.untilDay)(formatDate(until, locale)),
            t.usedOf(formatNumber(used, locale), formatNumber(uses, locale)),
          ]}
        >
          {until >= today && (
            <p>
              <TextButton act={`end:${id}`}>
                {t.end} <span class="vh">{code}</span>
              </TextButton>
            </p>
          )}
        </Entry>
      )}
      aside={desk.places.length > 0 && <Add {...desk} />}
    />
  );
}

function Add({ places, form }: Pick<CouponsProps, "places" | "form">) {
  const t = useTexts(couponsTexts);
  return (
    <Form action={routes.coupons.href()} state={stateOf(form, "add")} label={t.add}>
      <h2>{t.add}</h2>
      {places.length > 1 && <Select name="lieu" label={t.place} choices={places.map(({ id, name }) => ({ value: id, label: name }))} />}
      <TextField name="code" label={t.code} hint={t.codeHint} maxLength={24} short />
      <Radios
        name="sorte"
        label={t.kind}
        choices={[
          { value: "pourcent", label: t.percent },
          { value: "euros", label: t.euros },
        ]}
      />
      <TextField name="valeur" label={t.value} inputMode="decimal" maxLength={12} short />
      <TextField name="fois" label={t.uses} hint={t.usesHint} inputMode="numeric" maxLength={6} short />
      <TextField name="jusque" type="date" label={t.until} short />
      <Submit label={t.addNow} act="add" />
    </Form>
  );
}
