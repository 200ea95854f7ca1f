import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { bookingsTexts } from "../bookings.texts.ts";
import { routes } from "../routes.ts";
import type { Feed, FeedChoice } from "./feed.query.ts";
import { feedTexts } from "./feeds.texts.ts";

export interface FeedsThing {
  readonly feeds: readonly Feed[];
  /** Places and things of places that this person keeps. */
  readonly choices: readonly FeedChoice[];
}

export function Feeds({ feeds, choices, form }: FeedsThing & { form: FormState }) {
  const t = useTexts(feedTexts);
  const general = useTexts(bookingsTexts);
  const options = [{ value: "moi", label: t.ownChoice }, ...choices.map(({ value, label, whole }) => ({ value, label: whole ? t.placeChoice(label) : label }))];
  return (
    <PageFrame title={t.title} trail={[{ label: general.mine, href: routes.mine.href() }]} lead={t.lead} ground="surface">
      <Columns kind="aside">
        <TitledPart id="suivis" title={t.yours}>
          {feeds.length === 0 ? (
            <p class="soft">{t.none}</p>
          ) : (
            <Entries>
              {feeds.map((feed) => (
                <Followed feed={feed} />
              ))}
            </Entries>
          )}
        </TitledPart>
        <Form action={routes.feeds.href()} state={stateOf(form, "make")} label={t.make}>
          <h2>{t.make}</h2>
          <Select name="quoi" label={t.which} choices={options} />
          <p class="soft">{t.makeLead}</p>
          <Submit label={t.make} act="make" />
        </Form>
      </Columns>
    </PageFrame>
  );
}

const wordOf = ({ placeId, resourceId }: Feed): string => ["lieu", placeId, resourceId].filter((one) => one !== null).join(":");

function Followed({ feed }: { feed: Feed }) {
  const t = useTexts(feedTexts);
  const locale = useLocale();
  const { placeName, name, placeId, madeAt } = feed;
  return (
    <Entry title={placeName === null ? t.ownChoice : [name, placeName].filter((one) => one !== null).join(", ")} meta={[t.since(sayShortDay(madeAt, locale))]}>
      <form method="post" action={routes.feeds.href()} class="row">
        <input type="hidden" name="quoi" value={placeId === null ? "moi" : wordOf(feed)} />
        <Button kind="quiet" act="make">
          {t.renew}
        </Button>
        <Button kind="quiet" act="end">
          {t.end}
        </Button>
      </form>
    </Entry>
  );
}

export function FeedAddress({ address }: { address: string }) {
  const t = useTexts(feedTexts);
  return (
    <PageFrame title={t.address} trail={[{ label: t.title, href: routes.feeds.href() }]} lead={t.addressLead} ground="surface" flow>
      <p class="booking-address">
        <code>{address}</code>
      </p>
      <Onward href={routes.feeds.href()}>{t.back}</Onward>
    </PageFrame>
  );
}
