import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { sayCredits } from "../say.ts";
import type { Exchange, Transfer } from "./transfers.query.ts";
import { transfersTexts } from "./transfers.texts.ts";

/** Another network, as it is chosen among members. */
export const partnerValue = (id: string): string => `reseau:${id}`;

/** Networks that one may exchange with: what was exchanged before each had its account has none. */
export const partnersOf = (exchanges: readonly Exchange[]): { readonly id: string; readonly name: string }[] =>
  exchanges.flatMap(({ id, name }) => (id !== null && name !== null ? [{ id, name }] : []));

export interface TransfersThing {
  /** Members for which whoever looks acts. */
  readonly own: readonly Member[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly transfers: readonly Transfer[];
  /** Accounts of other networks. */
  readonly exchanges: readonly Exchange[];
  /** By which a coordinator may set the limit. */
  readonly decisions: readonly { readonly id: string; readonly title: string }[];
  readonly keeps: boolean;
}

type Props = TransfersThing & { form: FormState };

export function Transfers(props: Props) {
  const { transfers, exchanges, own, keeps } = props;
  const t = useTexts(transfersTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.network, href: routes.directory.href() }]} ground="surface">
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
                { label: t.why, cell: ({ words }) => <Written>{words}</Written> },
                { label: t.amount, number: true, cell: ({ amount }) => sayCredits(amount, locale) },
              ]}
            />
          )}
          <TitledPart id="exchange" title={t.exchange}>
            <p class="soft">{t.exchangeLead}</p>
            {exchanges.length === 0 ? (
              <p class="soft">{t.noPartner}</p>
            ) : (
              <Table
                caption={t.exchange}
                hideCaption
                rows={exchanges}
                dense
                columns={[
                  { label: t.partner, heads: true, cell: ({ name }) => (name === null ? t.before : <Written>{name}</Written>) },
                  { label: t.balance, number: true, cell: ({ balance }) => sayCredits(balance, locale) },
                  { label: t.limit, number: true, cell: ({ floor }) => sayCredits(floor, locale) },
                  { label: t.agreedBy, cell: ({ decision }) => (decision ? <Written>{decision}</Written> : t.notAgreed) },
                ]}
              />
            )}
          </TitledPart>
        </div>
        <aside class="flow loose">
          {own.length > 0 && <Give {...props} />}
          {keeps && <Keeping {...props} />}
        </aside>
      </Columns>
    </PageFrame>
  );
}

const choicesOf = (members: readonly { readonly id: string; readonly name: string }[]) => members.map(({ id, name }) => ({ value: id, label: name }));

function Give({ own, members, exchanges, form }: Props) {
  const t = useTexts(transfersTexts);
  const mine = own.length === 1 ? own[0]!.id : null;
  return (
    <Form action={routes.transfers.href()} state={stateOf(form, "give", form.values)} label={t.give}>
      <h2>{t.give}</h2>
      <p class="soft">{t.giveLead}</p>
      {own.length > 1 && <Radios name="de" label={t.from} choices={choicesOf(own)} />}
      <Select
        name="vers"
        label={t.to}
        choices={[
          ...choicesOf(members.filter(({ id }) => id !== mine)),
          ...partnersOf(exchanges).map(({ id, name }) => ({ value: partnerValue(id), label: `${t.another}\u00a0: ${name}` })),
        ]}
      />
      <TextField name="combien" label={t.amount} inputMode="decimal" unit={t.credits} short />
      <TextField name="motif" label={t.why} maxLength={500} />
      <Submit label={t.send} act="give" />
    </Form>
  );
}

function Keeping({ members, exchanges, decisions, form }: Props) {
  const t = useTexts(transfersTexts);
  const action = routes.transfers.href();
  const partners = choicesOf(partnersOf(exchanges));
  return (
    <>
      <Disclosure bare summary={t.know} open={form.act === "know"}>
        <Form action={action} state={stateOf(form, "know", {})} label={t.know}>
          <p class="soft">{t.knowLead}</p>
          <TextField name="nom" label={t.name} maxLength={160} />
          <Submit label={t.know} act="know" kind="quiet" />
        </Form>
      </Disclosure>
      {partners.length > 0 && (
        <Disclosure bare summary={t.receive} open={form.act === "receive"}>
          <Form action={action} state={stateOf(form, "receive", {})} label={t.receive}>
            <p class="soft">{t.receiveLead}</p>
            <Select name="reseau" label={t.partner} choices={partners} />
            <Select name="recoit" label={t.to} choices={choicesOf(members)} />
            <TextField name="credits" label={t.amount} inputMode="decimal" unit={t.credits} short />
            <TextField name="objet" label={t.why} maxLength={500} />
            <Submit label={t.receive} act="receive" kind="quiet" />
          </Form>
        </Disclosure>
      )}
      {partners.length > 0 && decisions.length > 0 && (
        <Disclosure bare summary={t.agree} open={form.act === "agree"}>
          <Form action={action} state={stateOf(form, "agree", form.values)} label={t.agree}>
            <p class="soft">{t.agreeLead}</p>
            <Select id="reseau-accord" name="reseau" label={t.partner} choices={partners} />
            <Select name="decision" label={t.decision} choices={decisions.map(({ id, title }) => ({ value: id, label: title, written: true }))} />
            <TextField name="limite" label={t.limit} inputMode="numeric" unit={t.credits} short />
            <Submit label={t.agree} act="agree" kind="quiet" />
          </Form>
        </Disclosure>
      )}
    </>
  );
}
