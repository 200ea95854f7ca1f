import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
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
import { routes } from "../routes.ts";
import type { KeptCoupon } from "./coupons.query.ts";
import { couponsTexts } from "./coupons.texts.ts";

interface CouponsProps {
  found: ListPage<KeptCoupon, { readonly q: string }>;
  places: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
  today: string;
}

export function Coupons(props: CouponsProps) {
  const t = useTexts(couponsTexts);
  const keep = useTexts(keepTexts);
  return (
    <>
      <PageHead title={t.title} trail={[{ label: keep.title, href: routes.keep.href() }]} lead={t.lead} joined />
      <Band ground="surface" tight>
        <Columns kind="aside">
          <Rows {...props} />
          <aside>{props.places.length > 0 && <Add {...props} />}</aside>
        </Columns>
      </Band>
    </>
  );
}

function Rows({ found, today }: CouponsProps) {
  const t = useTexts(couponsTexts);
  const locale = useLocale();
  return (
    <div class="flow">
      <Filters action={routes.coupons.href()} values={{ q: found.values.q }} label={t.search} inline>
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
          <form method="post" action={routes.coupons.href()}>
            <Entries>
              {found.rows.map(({ id, code, percent, cents, placeName, uses, used, until }) => (
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
              ))}
            </Entries>
          </form>
          <Pages of={found} />
        </>
      )}
    </div>
  );
}

function Add({ places, form }: CouponsProps) {
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
      <Actions>
        <Button act="add">{t.addNow}</Button>
      </Actions>
    </Form>
  );
}
