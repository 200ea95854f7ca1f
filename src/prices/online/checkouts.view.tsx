import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { Checkout } from "./checkout.query.ts";
import { onlineTexts } from "./online.texts.ts";

/** What became of payments online, for whoever keeps the place; `back`: what is to be given back, the way it came. */
export function Checkouts({ checkouts, back, action }: { checkouts: readonly Checkout[]; back: number; action: string }) {
  const t = useTexts(onlineTexts);
  const locale = useLocale();
  if (checkouts.length === 0) return null;
  const returnable = back > 0 ? checkouts.filter(({ state }) => state === "paid") : [];
  const doubted = checkouts.filter(({ doubt }) => doubt);
  return (
    <TitledPart id="en-ligne" title={t.online}>
      <ul>
        {checkouts.map(({ madeAt, cents, received, state, incident, doubt }) => (
          <li>
            {formatDate(madeAt, locale)}, {sayEuros(received ?? cents, locale)}, {t.states[state]}
            {incident && (
              <>
                . <b>{t.incidents[incident](sayEuros(cents, locale))}</b>
              </>
            )}
            {doubt && (
              <>
                . <b>{t.doubt}</b>
              </>
            )}
          </li>
        ))}
      </ul>
      {returnable.length + doubted.length > 0 && (
        <Form action={action} label={t.online}>
          <Actions>
            {doubted.map(({ id, cents }) => (
              <Button kind="quiet" act={`arrived:${id}`}>
                {t.confirmSum(sayEuros(cents, locale))}
              </Button>
            ))}
            {returnable.map(({ id, received }) => (
              <Button kind="quiet" act={`online:${id}`}>
                {t.giveBackSum(sayEuros(Math.min(back, received ?? 0), locale))}
              </Button>
            ))}
          </Actions>
        </Form>
      )}
    </TitledPart>
  );
}
