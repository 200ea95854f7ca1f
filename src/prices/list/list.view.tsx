import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { dayOf } from "#platform/time/day.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Checkbox, CheckboxGroup, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { List, Priceable } from "../keep/keep.query.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import { coverKinds, type Edition, groups } from "../price.ts";
import { pricesTexts } from "../prices.texts.ts";
import { routes } from "../routes.ts";
import { fieldOf, valuesOf } from "./list.form.ts";
import { listTexts } from "./list.texts.ts";
import { Prices } from "./prices.view.tsx";

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
            {editions.length === 0 && <Empty title={t.none} text={t.noneNext} />}
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

function JoinForm({ list, resources, form }: ListProps) {
  const t = useTexts(listTexts);
  const locale = useLocale();
  const paid = resources.filter(({ free }) => !free);
  const free = resources.length - paid.length;
  const joined = resources.filter(({ listId }) => listId === list.id).map(({ id }) => id);
  return (
    <Form action={routes.list.href({ id: list.id })} state={stateOf(form, "join", { ressources: joined })} label={t.join}>
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
          <Submit label={t.joinNow} act="join" />
        </>
      )}
      {free > 0 && <p class="soft">{t.freeOnes(formatNumber(free, locale))}</p>}
    </Form>
  );
}

function EditionForm({ list, editions, form, now }: ListProps) {
  const t = useTexts(listTexts);
  const general = useTexts(pricesTexts);
  return (
    <Form action={routes.list.href({ id: list.id })} state={stateOf(form, "publish", valuesOf(editions[0], now))} label={t.next}>
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
      <Checkbox name="avance" {...t.fields.prepay} />
      <TextField name="tva" {...t.fields.vat} inputMode="decimal" maxLength={6} unit="%" short optional />
      <Submit label={t.publish} big act="publish" />
    </Form>
  );
}
