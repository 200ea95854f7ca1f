import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { dayOf } from "#platform/time/day.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, CheckboxGroup, Form, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { List, Priceable } from "../keep/keep.query.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import { type CoverKind, coverKinds, type Edition, groups } from "../price.ts";
import { pricesTexts } from "../prices.texts.ts";
import { routes } from "../routes.ts";
import { sayMinutes, sayVat } from "../say.ts";
import { fieldOf } from "./list.form.ts";
import { listTexts } from "./list.texts.ts";

interface ListProps {
  list: List;
  editions: readonly Edition[];
  resources: readonly Priceable[];
  form: FormState;
  now: Date;
}

export function PriceList(props: ListProps) {
  const { list, editions, now } = props;
  const t = useTexts(listTexts);
  const keep = useTexts(keepTexts);
  const inForce = editions.find(({ starts }) => starts <= dayOf(now));
  return (
    <>
      <PageHead title={list.name} trail={[{ label: keep.title, href: routes.keep.href() }]} lead={list.placeName} joined />
      <Band tight>
        <Columns kind="aside">
          <div class="flow loose">
            {editions.length === 0 && (
              <Empty title={t.none}>
                <p>{t.noneNext}</p>
              </Empty>
            )}
            {editions.map((edition) => (
              <Said edition={edition} inForce={edition === inForce} coming={edition.starts > dayOf(now)} />
            ))}
          </div>
          <aside>
            <JoinForm {...props} />
          </aside>
        </Columns>
      </Band>
      <Band ground="surface" tight>
        <EditionForm {...props} />
      </Band>
    </>
  );
}

/** What a list says: a table of groups and times. */
function Said({ edition, inForce, coming }: { edition: Edition; inForce: boolean; coming: boolean }) {
  const t = useTexts(listTexts);
  const locale = useLocale();
  const title = `${t.from(formatDate(edition.starts, locale))}, ${inForce ? t.inForce : coming ? t.coming : t.past}`;
  if (!inForce && !coming) return <Disclosure summary={title}>{<Prices edition={edition} title={title} />}</Disclosure>;
  return (
    <section class="flow" aria-label={title}>
      <h2>{title}</h2>
      <Prices edition={edition} title={title} />
    </section>
  );
}

function Prices({ edition, title }: { edition: Edition; title: string }) {
  const t = useTexts(listTexts);
  const general = useTexts(pricesTexts);
  const locale = useLocale();
  const { covers, freeUnder, freeMonth, deposit, vat } = edition;
  const cell = (group: (typeof groups)[number], kind: CoverKind) => {
    const cents = covers[group]?.[kind];
    return cents === undefined ? t.notSold : cents === 0 ? t.nothing : sayEuros(cents, locale);
  };
  return (
    <>
      <Table
        caption={title}
        hideCaption
        columns={[
          { label: t.group, heads: true, cell: (group: (typeof groups)[number]) => general.groups[group] },
          ...coverKinds.map((kind) => ({ label: t.covers[kind], number: true, cell: (group: (typeof groups)[number]) => cell(group, kind) })),
        ]}
        rows={groups.filter((group) => covers[group])}
      />
      <ul>
        {freeUnder > 0 && <li>{t.freeUnder(sayMinutes(freeUnder))}</li>}
        {freeMonth > 0 && <li>{t.freeMonth(sayMinutes(freeMonth))}</li>}
        {deposit > 0 && <li>{general.deposit(sayEuros(deposit, locale))}</li>}
        <li>{vat === null ? general.exempt : general.withVat(sayVat(vat, locale))}</li>
      </ul>
    </>
  );
}

function JoinForm({ list, resources, form }: ListProps) {
  const t = useTexts(listTexts);
  const locale = useLocale();
  const paid = resources.filter(({ free }) => !free);
  const free = resources.length - paid.length;
  return (
    <Form action={routes.list.href({ id: list.id })} state={stateOf(form, "join")} label={t.join}>
      <h2>{t.join}</h2>
      {paid.length === 0 ? (
        <p>{t.nothingPaid}</p>
      ) : (
        <>
          <CheckboxGroup
            name="ressources"
            label={t.resources}
            choices={paid.map(({ id, name, listId, listName }) => ({
              value: id,
              label: name,
              note: listId !== null && listId !== list.id && listName ? t.elsewhere(listName) : undefined,
            }))}
            optional
          />
          <Actions>
            <Button act="join">{t.joinNow}</Button>
          </Actions>
        </>
      )}
      {free > 0 && <p class="soft">{t.freeOnes(formatNumber(free, locale))}</p>}
    </Form>
  );
}

function EditionForm({ list, form }: ListProps) {
  const t = useTexts(listTexts);
  const general = useTexts(pricesTexts);
  return (
    <Form action={routes.list.href({ id: list.id })} state={stateOf(form, "publish")} label={t.next}>
      <h2>{t.next}</h2>
      <p>{t.nextLead}</p>
      <TextField name="debut" label={t.starts} hint={t.startsHint} type="date" short />
      {groups.map((group) => (
        <fieldset class="price-row">
          <legend>{general.groups[group]}</legend>
          {coverKinds.map((kind) => (
            <TextField name={fieldOf(group, kind)} label={t.covers[kind]} inputMode="decimal" maxLength={12} unit="€" short optional />
          ))}
        </fieldset>
      ))}
      <TextField name="gratuit_court" {...t.fields.freeUnder} inputMode="numeric" maxLength={4} unit={t.minutes} short optional />
      <TextField name="gratuit_mois" {...t.fields.freeMonth} inputMode="numeric" maxLength={4} unit={t.minutes} short optional />
      <TextField name="caution" {...t.fields.deposit} inputMode="decimal" maxLength={12} unit="€" short optional />
      <TextField name="tva" {...t.fields.vat} inputMode="decimal" maxLength={6} unit="%" short optional />
      <Actions>
        <Button big act="publish">
          {t.publish}
        </Button>
      </Actions>
    </Form>
  );
}
