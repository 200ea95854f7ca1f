import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { History } from "../holders/holder.view.tsx";
import type { Suspension } from "../holders/holders.query.ts";
import { StandingBadge } from "../holders/standing.view.tsx";
import { routes } from "../routes.ts";
import { keptAt, sayDay, sayLast, titleOf } from "../say.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { cardTexts } from "./card.texts.ts";
import type { Authorisation } from "./own.query.ts";

interface CardProps {
  own: Authorisation;
  /** Where the code leads, here and from elsewhere. */
  check: string;
  address: string;
  suspensions: readonly Suspension[];
  form: FormState;
}

export function Card(props: CardProps) {
  const { own, check, address, suspensions } = props;
  const t = useTexts(cardTexts);
  const general = useTexts(trainingsTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={titleOf(own, locale)}
      trail={[{ label: t.title, href: routes.mine.href() }]}
      badges={<StandingBadge standing={own.standing} />}
      lead={own.standing === "valid" ? t.cardLead : t.notCounted[own.standing]}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Facts
            facts={[
              [t.holder, own.holder],
              [t.given, keptAt(own, locale)],
              [t.since, sayDay(own.from, locale)],
              [t.last, own.until ? sayLast(own.until, locale) : general.endless],
            ]}
            wide
          />
          <Onward href={routes.show.href({ slug: own.slug })}>{own.standing === "expired" ? t.renewAt : t.see}</Onward>
          <History suspensions={suspensions} />
          {own.standing === "suspended" && <AppealForm {...props} />}
        </div>
        <aside class="flow">
          <h2>{t.card}</h2>
          <QrCode text={address} label={t.scan} />
          <p class="small">{t.scanLead}</p>
          <p class="small">
            <a href={check}>{t.check}</a>
          </p>
          <Form action={routes.card.href({ id: own.id })} label={t.renew}>
            <p class="soft small">{t.renewLead}</p>
            <Submit label={t.renew} kind="quiet" act="renew" />
          </Form>
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** Once for each suspension. */
function AppealForm({ own, suspensions, form }: CardProps) {
  const t = useTexts(cardTexts);
  if (suspensions[0]?.appeal !== null) return null;
  return (
    <Form action={routes.card.href({ id: own.id })} state={stateOf(form, "appeal")} label={t.appeal}>
      <h2>{t.appeal}</h2>
      <p class="soft">{t.appealLead}</p>
      <TextArea name="contestation" label={t.appealWords} rows={5} maxLength={2000} />
      <Submit label={t.appealSend} act="appeal" />
    </Form>
  );
}
