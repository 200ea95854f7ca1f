import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayDay, sayTime } from "#platform/i18n/say-when.ts";
import { dayOf } from "#platform/time/day.ts";
import { Facts, type Fact } from "#platform/ui/facts.tsx";
import { MailAddress } from "#platform/ui/mail-address.tsx";
import { type PlaceBrief, placeRoutes } from "#places";
import type { Meeting } from "./meetings.query.ts";
import { meetingsTexts } from "./meetings.texts.ts";

/** "mardi 1er décembre 2026, 18 h 30 à 20 h". */
export function sayMeetingTime({ startsAt, endsAt }: Pick<Meeting, "startsAt" | "endsAt">, locale: Locale): string {
  const t = meetingsTexts[locale];
  const end = dayOf(startsAt) === dayOf(endsAt) ? sayTime(endsAt, locale) : `${sayDay(endsAt, locale)}, ${sayTime(endsAt, locale)}`;
  return `${sayDay(startsAt, locale)}, ${t.from(sayTime(startsAt, locale), end)}`;
}

/** When, where, by whom. The link to join is for those who have a seat. */
export function MeetingFacts({ meeting, place, onlineUrl }: { meeting: Meeting; place: PlaceBrief | null; onlineUrl?: string | null | undefined }) {
  const t = useTexts(meetingsTexts);
  const locale = useLocale();
  const { venue, onSite, online, ownerService, contact } = meeting;
  const where = onSite && (
    <>
      {place && (
        <>
          <a href={placeRoutes.show.href({ slug: place.slug })}>{place.name}</a>, {[place.address, place.postalCode].filter(Boolean).join(", ")}
        </>
      )}
      {place && venue && <br />}
      {venue}
    </>
  );
  const facts: Fact[] = [
    [t.date, <time dateTime={meeting.startsAt.toISOString()}>{sayMeetingTime(meeting, locale)}</time>],
    [t.where, where],
    [
      t.onlineToo,
      online &&
        (onlineUrl ? (
          <a href={onlineUrl} rel="noopener noreferrer">
            {onlineUrl}
          </a>
        ) : (
          t.onlineHow
        )),
    ],
    [t.organiser, ownerService],
    [t.contact, contact && (contact.includes("@") ? <MailAddress to={contact} /> : contact)],
  ];
  return <Facts wide facts={facts} />;
}
