import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayPhone } from "#platform/text/phone.ts";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { Booking } from "../bookings.query.ts";
import { bookingsTexts } from "../bookings.texts.ts";
import { routes } from "../routes.ts";
import { nameOf, sayWhen, wordsIn } from "../say.ts";
import { whomTexts } from "../whom/whom.texts.ts";
import type { Orientation } from "./paper.query.ts";

/** On paper, for whoever comes: the place, the hour, the way in, what to bring. */
export function Paper({ booking, orientation, commune }: { booking: Booking; orientation: Orientation; commune: string }) {
  const t = useTexts(whomTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  const { from, to, placeName, placeAddress, madeFor, forName, state } = booking;
  const { addressExtra, postalCode, phone, wheelchair, accessibilityNote } = orientation;
  const { rules, lang } = wordsIn(orientation, locale);
  const facts: Fact[] = [
    [t.when, <b>{sayWhen(from, to, locale)}</b>],
    [t.where, [placeName, placeAddress, addressExtra, `${postalCode} ${commune}`].filter(Boolean).join(", ")],
    ...(wheelchair === "unknown" && !accessibilityNote
      ? []
      : [
          [
            t.way,
            <Quoting words={accessibilityNote}>
              {[wheelchair === "unknown" ? null : general.access[wheelchair], accessibilityNote].filter(Boolean).join(". ")}
            </Quoting>,
          ] as Fact,
        ]),
    ...(phone ? [[t.phone, sayPhone(phone)] as Fact] : []),
    ...(rules ? [[t.bring, <Written lang={lang}>{rules}</Written>] as Fact] : []),
  ];
  return (
    <div class="wrap flow">
      <h1>{nameOf(booking, locale)}</h1>
      <p class="lead">{[forName && (madeFor === "helped" ? t.of(forName) : t.ofStructure(forName)), t.sheetLead].filter(Boolean).join(". ")}</p>
      {state !== "booked" && <p>{general.phases[state]}</p>}
      <Facts facts={facts} wide />
      <p>{t.cannotCome(phone)}</p>
    </div>
  );
}

/** From the page of a booking: into a calendar, onto paper. */
export function PaperLinks({ id }: { id: string }) {
  const t = useTexts(whomTexts);
  return (
    <p class="row">
      <Go icon="calendar" href={routes.calendar.href({ id })}>
        {t.calendar}
      </Go>
      <Go icon="printer" href={routes.paper.href({ id })}>
        {t.sheet}
      </Go>
    </p>
  );
}
