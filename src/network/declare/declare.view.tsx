import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Radios, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { ScaleLine } from "../contributions.query.ts";
import { kinds } from "../ledger.ts";
import { ledgerTexts } from "../ledger.texts.ts";
import type { Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { Scale } from "../register/scale.view.tsx";
import { routes } from "../routes.ts";
import { declareTexts } from "./declare.texts.ts";

export interface DeclareThing {
  /** Members for which whoever looks acts; one at least. */
  readonly own: readonly Member[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly scale: readonly ScaleLine[];
}

export function Declare({ own, members, scale, form }: DeclareThing & { form: FormState }) {
  const t = useTexts(declareTexts);
  const general = useTexts(networkTexts);
  const ledger = useTexts(ledgerTexts);
  const locale = useLocale();
  const others = members.filter(({ id }) => own.length > 1 || id !== own[0]?.id).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <PageFrame title={t.title} here={t.here} lead={t.lead} trail={[{ label: general.network, href: routes.directory.href() }]}>
      <Columns kind="aside">
        <Form action={routes.declare.href()} state={form} label={t.title}>
          {own.length > 1 && <Radios name="pour" label={t.giver} choices={own.map(({ id, name }) => ({ value: id, label: name }))} />}
          <Select name="a" label={t.taker} hint={t.takerHint} choices={[{ value: "tous", label: ledger.toAll }, ...others]} />
          <Radios name="nature" label={t.kind} choices={kinds.map((value) => ({ value, label: ledger.kinds[value] }))} />
          <TextField name="combien" label={t.amount} hint={t.amountHint} inputMode="decimal" short />
          <TextField name="jour" type="date" label={t.day} short />
          <TextField name="quoi" label={t.words} hint={t.wordsHint} maxLength={500} />
          <Checkbox name="payee" label={t.paid} />
          <Submit label={t.send} />
        </Form>
        <aside>
          <Scale scale={scale} locale={locale} caption={t.scale} />
        </aside>
      </Columns>
    </PageFrame>
  );
}
