import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Radios, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { sayCredits } from "../say.ts";
import type { Exchange, Transfer } from "./transfers.query.ts";
import { transfersTexts } from "./transfers.texts.ts";

/** What is chosen instead of a member: another network. */
export const outside = "dehors";

export interface TransfersThing {
  /** Members for which whoever looks acts. */
  readonly own: readonly Member[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly transfers: readonly Transfer[];
  readonly exchange: Exchange;
  /** By which a coordinator may set the limit. */
  readonly decisions: readonly { readonly id: string; readonly title: string }[];
  readonly keeps: boolean;
}

type Props = TransfersThing & { form: FormState };

export function Transfers(props: Props) {
  const { transfers, exchange, own, keeps } = props;
  const t = useTexts(transfersTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead title={t.title} lead={t.lead} trail={[{ label: general.network, href: routes.directory.href() }]} joined />
      <Band ground="surface" tight>
        <Columns kind="aside">
          <div class="flow loose">
            {transfers.length === 0 ? (
              <p class="soft">{t.none}</p>
            ) : (
              <Table
                caption={plural(transfers.length, locale, t.counted)}
                rows={transfers}
                dense
                columns={[
                  { label: t.day, heads: true, cell: ({ madeAt }) => formatDate(madeAt, locale) },
                  { label: t.from, cell: ({ from, partner }) => from ?? partner },
                  { label: t.to, cell: ({ to, partner }) => to ?? partner },
                  { label: t.why, cell: ({ words }) => <span lang="fr">{words}</span> },
                  { label: t.amount, number: true, cell: ({ amount }) => sayCredits(amount, locale) },
                ]}
              />
            )}
            <section class="flow" aria-labelledby="exchange">
              <h2 id="exchange">{t.exchange}</h2>
              <p class="soft">{t.exchangeLead}</p>
              <Facts
                wide
                facts={[
                  [t.balance, sayCredits(exchange.balance, locale)],
                  [t.limit, sayCredits(exchange.floor, locale)],
                  [t.agreedBy, exchange.decision && <span lang="fr">{exchange.decision}</span>],
                ]}
              />
            </section>
          </div>
          <aside class="flow loose">
            {own.length > 0 && <Give {...props} />}
            {keeps && <Keeping {...props} />}
          </aside>
        </Columns>
      </Band>
    </>
  );
}

const choicesOf = (members: readonly { readonly id: string; readonly name: string }[]) => members.map(({ id, name }) => ({ value: id, label: name }));

function Give({ own, members, form }: Props) {
  const t = useTexts(transfersTexts);
  const mine = own.length === 1 ? own[0]!.id : null;
  return (
    <Form action={routes.transfers.href()} state={stateOf(form, "give", form.values)} label={t.give}>
      <h2>{t.give}</h2>
      <p class="soft">{t.giveLead}</p>
      {own.length > 1 && <Radios name="de" label={t.from} choices={choicesOf(own)} />}
      <Select name="vers" label={t.to} choices={[...choicesOf(members.filter(({ id }) => id !== mine)), { value: outside, label: t.another }]} />
      <TextField name="partenaire" label={t.partner} hint={t.partnerHint} maxLength={160} optional />
      <TextField name="combien" label={t.amount} inputMode="decimal" unit={t.credits} short />
      <TextField name="motif" label={t.why} maxLength={500} />
      <Actions>
        <Button act="give">{t.send}</Button>
      </Actions>
    </Form>
  );
}

function Keeping({ members, decisions, form }: Props) {
  const t = useTexts(transfersTexts);
  const action = routes.transfers.href();
  return (
    <>
      <Disclosure bare summary={t.receive} open={form.act === "receive"}>
        <Form action={action} state={stateOf(form, "receive", {})} label={t.receive}>
          <p class="soft">{t.receiveLead}</p>
          <TextField name="reseau" label={t.partner} maxLength={160} />
          <Select name="recoit" label={t.to} choices={choicesOf(members)} />
          <TextField name="credits" label={t.amount} inputMode="decimal" unit={t.credits} short />
          <TextField name="objet" label={t.why} maxLength={500} />
          <Actions>
            <Button act="receive" kind="quiet">
              {t.receive}
            </Button>
          </Actions>
        </Form>
      </Disclosure>
      {decisions.length > 0 && (
        <Disclosure bare summary={t.agree} open={form.act === "agree"}>
          <Form action={action} state={stateOf(form, "agree", form.values)} label={t.agree}>
            <p class="soft">{t.agreeLead}</p>
            <Select name="decision" label={t.decision} choices={decisions.map(({ id, title }) => ({ value: id, label: title }))} />
            <TextField name="limite" label={t.limit} inputMode="numeric" unit={t.credits} short />
            <Actions>
              <Button act="agree" kind="quiet">
                {t.agree}
              </Button>
            </Actions>
          </Form>
        </Disclosure>
      )}
    </>
  );
}
