import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { LocatedOffer } from "../list/columns.ts";
import { OfferLine } from "../list/offer-line.view.tsx";
import { type By, orders } from "../list/premises.filters.ts";
import { type Phase, phases } from "../offer.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";
import { deskTexts } from "./desk.texts.ts";

export const phaseWords = { draft: "brouillons", open: "en-ligne", ended: "terminees", let: "loues", withdrawn: "retirees" } as const;

interface DeskProps {
  found: ListPage<LocatedOffer, { readonly q: string; readonly phase: Phase }, By>;
  counts: Record<Phase, number>;
  today: string;
  form: FormState;
}

export function Desk(props: DeskProps) {
  const { found, counts } = props;
  const t = useTexts(deskTexts);
  const general = useTexts(premisesTexts);
  const locale = useLocale();
  const { phase } = found.values;
  const tabs = phases.map((key) => ({
    label: t.tabs[key],
    href: found.href({ phase: key }),
    count: formatNumber(counts[key], locale),
    current: key === phase,
  }));
  return (
    <PageFrame
      title={general.desk}
      here={t.trail}
      trail={[{ label: general.list, href: routes.list.href() }]}
      lead={t.lead}
      actions={
        <ButtonLink icon="plus" href={routes.add.href()}>
          {t.add}
        </ButtonLink>
      }
      flow
    >
      <Tabs label={t.tabsLabel} tabs={tabs} />
      <Narrow {...props} />
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty[phase]} text={t.emptyNext} />
      ) : (
        <>
          <h2>{plural(found.total, locale, general.count)}</h2>
          <Rows {...props} />
          <Pages of={found} />
        </>
      )}
    </PageFrame>
  );
}

function Narrow({ found: { values, order } }: DeskProps) {
  const t = useTexts(premisesTexts);
  const { q, phase } = values;
  return (
    <Filters action={routes.desk.href()} values={{ q, tri: order.by === "latest" ? "" : orders[order.by] }} label={t.filter} fold>
      {phase !== "open" && <input type="hidden" name="etat" value={phaseWords[phase]} />}
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Select
          name="tri"
          label={t.order}
          choices={(["surface", "rent", "from"] as const).map((one) => ({ value: orders[one], label: t.orders[one] }))}
          empty={t.orders.latest}
        />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </div>
    </Filters>
  );
}

function Rows({ found, form, today }: DeskProps) {
  const t = useTexts(deskTexts);
  const general = useTexts(premisesTexts);
  const { phase } = found.values;
  const buttons = (
    <>
      {phase === "draft" && <Button act="publish">{t.publish}</Button>}
      {(phase === "open" || phase === "ended") && (
        <>
          <Button act="let">{t.let}</Button>
          <Button kind="quiet" act="prolong">
            {t.prolong}
          </Button>
        </>
      )}
    </>
  );
  return (
    <Selection action={found.href({ page: found.page })} form={form} label={general.desk} buttons={buttons} csv>
      <Entries>
        {found.rows.map((offer) => (
          <OfferLine
            offer={offer}
            href={routes.manage.href({ id: offer.id })}
            today={today}
            tick={<Tick id={offer.id} name={offer.title} written={offer.title} form={form} />}
          />
        ))}
      </Entries>
    </Selection>
  );
}
