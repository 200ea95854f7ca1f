import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant, sayTime } from "#platform/i18n/say-when.ts";
import { placeRoutes } from "#places";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { mineTexts } from "../mine/mine.texts.ts";
import { toneOf } from "../mine/mine.view.tsx";
import { routes } from "../routes.ts";
import { capital, sayStay } from "../say.ts";
import type { Stay } from "../stays.query.ts";
import { stayTexts } from "./stay.texts.ts";

interface StayProps {
  stay: Stay;
  form: FormState;
  now: Date;
  today: string;
}

export function StayPage(props: StayProps) {
  const { stay, now } = props;
  const t = useTexts(stayTexts);
  const mine = useTexts(mineTexts);
  const locale = useLocale();
  const { placeName, placeSlug, placeAddress, from, to, state, employerName } = stay;
  const until = from && new Date(from.getTime() - stay.cancel * 3_600_000);
  return (
    <PageFrame
      title={capital(sayStay(stay, locale))}
      trail={[{ label: mine.title, href: routes.mine.href() }]}
      lead={placeName ?? mine.placeGone}
      badges={<Badge tone={toneOf(state)}>{mine.states[state]}</Badge>}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Facts
            wide
            facts={[
              [mine.columns.place, placeSlug ? <a href={placeRoutes.show.href({ slug: placeSlug })}>{placeName}</a> : placeName],
              [t.address, placeAddress],
              [t.hours, from && to ? `${sayTime(from, locale)}\u00a0– ${sayTime(to, locale)}` : null],
              [t.forWhom, employerName],
              [t.free, until && state === "booked" && until > now ? t.freeUntil(sayInstant(until, locale)) : null],
            ]}
          />
          {stay.contestedBy !== null && (
            <Notice tone="warn" title={t.contested[stay.contestedBy]}>
              <Written as="p">{stay.contestedWhy}</Written>
              <p>{t.contestedNext}</p>
            </Notice>
          )}
          <TitledPart id="preuve" title={mine.columns.proof}>
            <p>
              <code class="tw-hash">{stay.proof}</code>
            </p>
            <p class="soft">{t.proofLead}</p>
          </TitledPart>
        </div>
        <aside class="flow loose">
          <Ways {...props} until={until} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Ways({ stay, form, now, today, until }: StayProps & { until: Date | null }) {
  const t = useTexts(stayTexts);
  const action = routes.stay.href({ id: stay.id });
  const begun = stay.from !== null && stay.from <= now;
  return (
    <>
      {stay.state === "booked" && stay.day === today && (
        <Form action={action} state={stateOf(form, "arrive")} label={t.arrive}>
          <p class="soft">{t.arriveLead}</p>
          <Submit label={t.arrive} act="arrive" />
        </Form>
      )}
      {stay.state === "booked" && !begun && stay.contestedBy === null && (
        <Form action={action} state={stateOf(form, "cancel")} label={t.cancel}>
          <h2>{t.cancel}</h2>
          <p class="soft">{until !== null && until < now ? t.cancelLate : t.cancelLead}</p>
          <Submit label={t.cancel} act="cancel" kind="danger" />
        </Form>
      )}
      {stay.day <= today && stay.contestedBy === null && (
        <Form action={action} state={stateOf(form, "contest")} label={t.contest}>
          <h2>{t.contest}</h2>
          <p class="soft">{t.contestLead}</p>
          <TextArea name="raison" label={t.reason} maxLength={500} rows={3} />
          <Submit label={t.contest} act="contest" kind="quiet" />
        </Form>
      )}
    </>
  );
}
