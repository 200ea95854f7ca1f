import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { stateOf } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { sayDate } from "#telework";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { sayPrice, sayQuantity } from "../say.ts";
import type { DealProps } from "./deal-props.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { dealsTexts } from "./deals.texts.ts";
import { toneOf } from "./deals.view.tsx";
import { Uses } from "./uses.view.tsx";

export function DealPage(props: DealProps) {
  const { deal } = props;
  const t = useTexts(dealsTexts);
  const locale = useLocale();
  const runs = deal.standing === "runs" || deal.standing === "begins";
  return (
    <PageFrame
      title={<Written>{deal.title}</Written>}
      lead={t.between(deal.providerName, deal.takerName)}
      trail={[{ label: t.title, href: routes.deals.href() }]}
      badges={<Badge tone={toneOf(deal.standing)}>{t.standings[deal.standing]}</Badge>}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Standing {...props} />
          <Facts
            wide
            facts={[
              [t.columns.provider, deal.providerName],
              [t.columns.taker, deal.takerName],
              [t.columns.price, sayPrice(deal, locale)],
              [t.ceiling, deal.ceiling !== null && sayQuantity(deal.unit, deal.ceiling * 100, locale)],
              [
                t.validity,
                deal.lastDay === null ? t.since(sayDate(deal.firstDay, locale)) : t.fromTo(sayDate(deal.firstDay, locale), sayDate(deal.lastDay, locale)),
              ],
            ]}
          />
          {(runs || deal.standing === "over") && <Uses {...props} />}
          <Text {...props} />
        </div>
        <aside class="flow loose">
          {deal.standing === "asked" && <Answer {...props} />}
          {(deal.standing === "runs" || deal.standing === "over") && <Record {...props} />}
          {runs && deal.endsOn === null && <End {...props} />}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Standing({ deal, both }: DealProps) {
  const t = useTexts(dealsTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  return (
    <>
      {deal.answer && (
        <Notice tone="warn" title={t.standings.refused}>
          <Written as="p">{deal.answer}</Written>
        </Notice>
      )}
      {deal.endsOn !== null && deal.endedBy !== null && (
        <Notice tone="warn" title={t.endsOn(sayDate(deal.endsOn, locale))}>
          <p>
            {general.sides[deal.endedBy]}
            {"\u00a0"}: <Written>{deal.endReason}</Written>
          </p>
        </Notice>
      )}
      {both && <Notice title={t.both} text={t.bothNext} />}
    </>
  );
}

function Text({ deal, assents }: DealProps) {
  const t = useTexts(dealsTexts);
  const general = useTexts(poolingTexts);
  const locale = useLocale();
  return (
    <TitledPart id="texte-accord" title={t.text}>
      <Disclosure summary={t.read} open={deal.standing === "asked"}>
        <div class="flow">
          <Written as="div" class="flow">
            {deal.text.split("\n\n").map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </Written>
          <p>
            {t.hash} <code class="pool-hash">{deal.sha256}</code>
          </p>
        </div>
      </Disclosure>
      {assents.length > 0 && (
        <ul>
          {assents.map(({ side, name, at }) => (
            <li>
              {general.sides[side]}
              {"\u00a0"}: {t.agreedBy(name, sayInstant(at, locale))}
            </li>
          ))}
        </ul>
      )}
    </TitledPart>
  );
}

/** What waits: to be agreed to by this side; refused by the one that was asked, taken back by the one that asked. */
function Answer({ deal, assents, side, both, form }: DealProps) {
  const t = useTexts(dealsTexts);
  const general = useTexts(poolingTexts);
  const action = routes.deal.href({ id: deal.id });
  const agreed = assents.some((one) => one.side === side) || (both && assents.length > 0);
  return (
    <>
      {agreed ? (
        <Notice title={t.waitsOther} text={t.waitsOtherNext} />
      ) : (
        <Form action={action} state={stateOf(form, "assent", form.values)} label={t.agree}>
          <h2>{t.agree}</h2>
          <p class="soft">{t.agreeLead(general.sides[side].toLowerCase())}</p>
          <input type="hidden" name="empreinte" value={deal.sha256} />
          <TextField name="nom" label={t.name} autocomplete="name" maxLength={200} />
          <Checkbox name="accord" label={t.consent} />
          <Submit label={t.agree} act="assent" />
        </Form>
      )}
      {!both && deal.askedBy !== side && (
        <Form action={action} state={stateOf(form, "refuse")} label={t.refuse}>
          <h2>{t.refuse}</h2>
          <TextArea name="motif" label={t.reason} maxLength={500} rows={3} />
          <Submit label={t.refuse} act="refuse" kind="danger" />
        </Form>
      )}
      {deal.sides.includes(deal.askedBy) && (
        <Form action={action} state={stateOf(form, "withdraw")} label={t.withdraw}>
          <Submit label={t.withdraw} act="withdraw" kind="danger" />
        </Form>
      )}
    </>
  );
}

function Record({ deal, form }: DealProps) {
  const t = useTexts(dealsTexts);
  const general = useTexts(poolingTexts);
  return (
    <Form action={routes.deal.href({ id: deal.id })} state={stateOf(form, "record", { jour: form.values.jour })} label={t.record}>
      <h2>{t.record}</h2>
      <p class="soft">{t.recordLead}</p>
      <TextField name="jour" type="date" label={t.day} short />
      <TextField name="quantite" label={t.quantity(general.unitNames[deal.unit].toLowerCase())} hint={t.quantityHint} inputMode="decimal" short />
      <TextField name="note" label={t.note} hint={t.noteHint} maxLength={300} optional />
      <Submit label={t.record} act="record" kind="quiet" />
    </Form>
  );
}

function End({ deal, form }: DealProps) {
  const t = useTexts(dealsTexts);
  return (
    <Form action={routes.deal.href({ id: deal.id })} state={stateOf(form, "end", { le: form.values.le })} label={t.end}>
      <h2>{t.end}</h2>
      <p class="soft">{t.endLead}</p>
      <TextField name="le" type="date" label={t.endOn} short />
      <TextArea name="raison" label={t.reason} maxLength={500} rows={3} />
      <Submit label={t.end} act="end" kind="danger" />
    </Form>
  );
}
