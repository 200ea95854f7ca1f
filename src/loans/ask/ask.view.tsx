import { type PriceOffer, PriceTold, wordsIn } from "#bookings";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Actions, Checkbox, Form, Radios, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { ItemForVisitor } from "../items.query.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { sayDays, sayLength } from "../say.ts";
import { askTexts } from "./ask.texts.ts";
import { type Party, wordOf } from "./party.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

export interface AskThing {
  readonly item: ItemForVisitor;
  readonly parties: readonly Party[];
  /** Other days on which it is free; null: nobody has it on those that were asked for. */
  readonly others: readonly { readonly first: string; readonly last: string }[] | null;
  /** What it costs, once it was asked. */
  readonly price?: PriceOffer;
}

export function Ask({ item, parties, others, price, form, action }: AskThing & { form: FormState; action: string }) {
  const t = useTexts(askTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  const { name } = wordsIn(item, locale);
  return (
    <PageFrame
      title={t.title(name)}
      here={t.here}
      trail={[
        { label: general.title, href: routes.catalogue.href() },
        { label: name, href: routes.show.href({ slug: item.slug }) },
      ]}
      lead={t.lead(item.placeName, sayLength(item.longest, locale))}
      ground="surface"
    >
      {others && <Others item={item} others={others} />}
      <Form action={action} state={form} label={t.here}>
        <TextField name="du" type="date" label={t.first} hint={item.notice > 0 ? general.refusals.notice(item.notice) : undefined} short />
        <TextField name="au" type="date" label={t.last} hint={t.lastHint} short />
        {item.quantity > 1 && <TextField name="nombre" label={t.units} hint={general.refusals.atOnce(item.atOnce)} inputMode="numeric" short />}
        {parties.length > 1 && (
          <Radios
            name="pour"
            label={t.party}
            choices={parties.map((one) => ({ value: wordOf(one), label: one.name ?? t.myself, note: one.name ? general.borrowers[one.kind] : undefined }))}
          />
        )}
        <TextField name="usage" label={t.purpose} hint={t.purposeHint} maxLength={300} />
        {item.carries && <Checkbox name="transport" label={t.carried} hint={t.carriedHint} />}
        {price && <PriceTold price={price} />}
        <Actions>
          <Button act="ask" big>
            {price ? t.atPrice : item.approval ? t.ask : t.borrow}
          </Button>
          {others && (
            <Button act="queue" kind="quiet">
              {t.queue}
            </Button>
          )}
        </Actions>
      </Form>
    </PageFrame>
  );
}

/** Three ways on: other days, the same days in the queue, another thing. */
function Others({ item, others }: { item: ItemForVisitor; others: NonNullable<AskThing["others"]> }) {
  const t = useTexts(askTexts);
  const locale = useLocale();
  return (
    <TitledPart id="autrement" title={t.otherwise}>
      <ul>
        {others.map(({ first, last }) => (
          <li>
            <a href={withQuery(routes.ask.href({ slug: item.slug }), { du: first, au: last })}>
              {t.otherDays(sayDays({ firstDay: first, lastDay: last }, locale))}
            </a>
          </li>
        ))}
        <li>{t.queueLead}</li>
        <li>
          <a href={routes.catalogue.href()}>{t.otherThing}</a>
        </li>
      </ul>
    </TitledPart>
  );
}
