import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { sayEuros, typedEuros } from "#platform/money/euros.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { deskTexts } from "../desk/desk.texts.ts";
import { dueHref } from "../ledger/due-address.ts";
import type { Due, Line } from "../ledger/ledger.query.ts";
import { ledgerTexts } from "../ledger/ledger.texts.ts";
import { Lines } from "../ledger/lines.view.tsx";
import { sayLine } from "../ledger/say-line.ts";
import { deskMethods, mayBeCorrected } from "../money.ts";
import type { Checkout } from "../online/checkout.query.ts";
import { Checkouts } from "../online/checkouts.view.tsx";
import { routes } from "../routes.ts";
import { dueTexts } from "./due.texts.ts";

interface DueProps {
  due: Due;
  lines: readonly Line[];
  checkouts: readonly Checkout[];
  form: FormState;
}

export function DuePage(props: DueProps) {
  const { due, lines } = props;
  const desk = useTexts(deskTexts);
  const ledger = useTexts(ledgerTexts);
  const t = useTexts(dueTexts);
  const locale = useLocale();
  const { what, begins, placeName, personName, balance, asked, received } = due;
  return (
    <PageFrame
      title={what}
      trail={[{ label: desk.title, href: routes.desk.href() }]}
      lead={[personName || ledger.guest, placeName, begins ? sayInstant(begins, locale) : desk.pass].join(", ")}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Facts
            facts={[
              [t.asked, sayEuros(asked, locale)],
              [t.received, sayEuros(received, locale)],
              [balance < 0 ? t.back : t.owed, <b>{sayEuros(Math.abs(balance), locale)}</b>],
            ]}
            wide
          />
          <Lines lines={lines} caption={t.lines} />
          <Checkouts checkouts={props.checkouts} back={Math.min(-balance, received)} action={dueHref(due)} />
          <Bill {...props} />
        </div>
        <aside class="flow loose">
          {balance > 0 && <Money {...props} act="pay" sum="somme" most={balance} method="moyen" words={t.pay} />}
          {balance < 0 && received > 0 && (
            <Money {...props} act="refund" sum="rendu" most={Math.min(-balance, received)} method="moyen_rendu" words={t.refund} />
          )}
          {asked > 0 && <Gesture {...props} />}
          <Corrections {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

interface MoneyProps extends DueProps {
  act: "pay" | "refund";
  sum: string;
  /** Cents: all of it, as the form says first. */
  most: number;
  method: string;
  words: { readonly title: string; readonly now: string };
}

function Money({ due, form, act, sum, most, method, words }: MoneyProps) {
  const t = useTexts(dueTexts);
  const ledger = useTexts(ledgerTexts);
  return (
    <Form action={dueHref(due)} state={stateOf(form, act, { [sum]: typedEuros(most) })} label={words.title}>
      <h2>{words.title}</h2>
      <TextField name={sum} label={t.sum} inputMode="decimal" maxLength={12} unit="€" short />
      <Radios name={method} label={t.method} choices={deskMethods.map((one) => ({ value: one, label: ledger.methods[one] }))} />
      <Submit label={words.now} act={act} />
    </Form>
  );
}

function Gesture({ due, form }: DueProps) {
  const t = useTexts(dueTexts);
  return (
    <Form action={dueHref(due)} state={stateOf(form, "gesture")} label={t.gesture}>
      <h2>{t.gesture}</h2>
      <p class="soft">{t.gestureLead}</p>
      <TextField name="geste" label={t.less} inputMode="decimal" maxLength={12} unit="€" short />
      <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={300} />
      <Submit label={t.gestureNow} kind="quiet" act="gesture" />
    </Form>
  );
}

/** Lines that somebody typed and that nobody corrected yet. */
function Corrections({ due, lines, form }: DueProps) {
  const t = useTexts(dueTexts);
  const locale = useLocale();
  const rows = lines.filter((line) => mayBeCorrected(line) && !line.corrected);
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={t.correct} open={form.act === "correct" && form.problems["erreur"] !== undefined}>
      <Form action={dueHref(due)} state={stateOf(form, "correct")} label={t.correct}>
        <p class="soft">{t.correctLead}</p>
        <TextField name="erreur" label={t.reason} maxLength={300} />
        <Actions>
          {rows.map((line) => (
            <Button kind="quiet" act={`correct:${line.id}`}>
              {t.correctOne(sayLine({ ...line, note: null }, locale), sayEuros(Math.abs(line.cents), locale))}
            </Button>
          ))}
        </Actions>
      </Form>
    </Disclosure>
  );
}

/** What stands on no statement yet, for whoever pays later. */
function Bill({ due, lines, form }: DueProps) {
  const t = useTexts(dueTexts);
  if (due.balance <= 0 || lines.every(({ statementId }) => statementId !== null)) return null;
  return (
    <Form action={dueHref(due)} state={stateOf(form, "bill")} label={t.bill}>
      <p class="soft">{t.billLead}</p>
      <Submit label={t.bill} kind="quiet" act="bill" />
    </Form>
  );
}
