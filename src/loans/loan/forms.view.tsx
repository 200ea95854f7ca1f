import { PriceTold } from "#bookings";
import { useTexts } from "#platform/i18n/context.tsx";
import { stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import { type Act, isAway, mayDo } from "../loan.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { loanTexts } from "./loan.texts.ts";
import type { LoanProps } from "./loan-thing.ts";

/** What whoever looks at it can do with it now. */
export function Forms(props: LoanProps) {
  const { loan, today } = props;
  const may = (act: Act) => mayDo(act, loan.state, loan.sides);
  return (
    <>
      {may("accept") && <Press {...props} act="accept" />}
      {may("grant") && <Press {...props} act="grant" />}
      {may("extend") && loan.lastDay >= today && <Extend {...props} />}
      {may("carry") && <Carry {...props} />}
      {may("refuse") && <Reason {...props} act="refuse" />}
      {may("cancel") && <Press {...props} act="cancel" />}
      {may("lose") && isAway(loan.state) && <Reason {...props} act="lose" />}
    </>
  );
}

function Press({ loan, form, price, act }: LoanProps & { act: "accept" | "grant" | "cancel" }) {
  const t = useTexts(loanTexts).forms[act];
  return (
    <Form action={routes.loan.href({ id: loan.id })} label={t.title}>
      <h2>{t.title}</h2>
      <p class="soft">{t.lead}</p>
      {price && form.act === act && <PriceTold price={price} />}
      <Submit label={t.button} act={act} kind={act === "cancel" ? "danger" : undefined} />
    </Form>
  );
}

/** Each form of the page says what is wrong at its own field. */
const reasonFields = { refuse: "refus", lose: "perte" } as const;

function Reason({ loan, form, act }: LoanProps & { act: "refuse" | "lose" }) {
  const texts = useTexts(loanTexts);
  const t = texts.forms[act];
  return (
    <Form action={routes.loan.href({ id: loan.id })} state={stateOf(form, act)} label={t.title}>
      <h2>{t.title}</h2>
      <p class="soft">{t.lead}</p>
      <TextField name={reasonFields[act]} label={texts.reason} hint={texts.reasonHint} maxLength={300} />
      <Submit label={t.button} act={act} kind="danger" />
    </Form>
  );
}

function Extend({ loan, form, price }: LoanProps) {
  const t = useTexts(loanTexts).forms.extend;
  return (
    <Form action={routes.loan.href({ id: loan.id })} state={stateOf(form, "extend")} label={t.title}>
      <h2>{t.title}</h2>
      <p class="soft">{t.lead}</p>
      <TextField name="au" type="date" label={t.field} short />
      {price && form.act === "extend" && <PriceTold price={price} />}
      <Submit label={t.button} act="extend" kind="quiet" />
    </Form>
  );
}

function Carry({ loan, form, carriages }: LoanProps) {
  const texts = useTexts(loanTexts);
  const general = useTexts(loansTexts);
  const t = texts.forms.carry;
  const ways = (loan.state === "granted" ? (["there", "back"] as const) : (["back"] as const)).filter(
    (way) => !carriages.some((one) => one.way === way && one.leftAt !== null),
  );
  if (ways.length === 0) return null;
  return (
    <Form action={routes.loan.href({ id: loan.id })} state={stateOf(form, "carry")} label={t.title}>
      <h2>{t.title}</h2>
      <p class="soft">{t.lead}</p>
      <Radios name="sens" label={t.way} choices={ways.map((way) => ({ value: way, label: general.ways[way] }))} />
      <TextField name="porteur" label={t.carrier} hint={t.carrierHint} maxLength={120} />
      <TextField name="adresse" type="email" label={t.email} hint={t.emailHint} />
      <TextField name="jour" type="date" label={t.day} short />
      <Submit label={t.button} act="carry" kind="quiet" />
    </Form>
  );
}
