import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { sayPhone } from "#platform/text/phone.ts";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { sayDay } from "../request-facts.view.tsx";
import { visitsTexts } from "../visits.texts.ts";
import type { Visit } from "../visits.query.ts";
import { programmeTexts } from "../programme/programme.texts.ts";
import { ProgrammeTable, RouteMap } from "../programme/programme.view.tsx";

/** One sheet of A4 to hold in the hand. */
export function Sheet({ visit: { request, stops }, territory, address, now }: { visit: Visit; territory: Territory; address: string; now: Date }) {
  const t = useTexts(programmeTexts);
  const general = useTexts(visitsTexts);
  const locale = useLocale();
  const phones = stops.filter(({ place }) => place.phone);
  return (
    <div class="wrap visit-sheet flow">
      <h1>{t.title(request.organisation)}</h1>
      <p class="lead">{[request.day && sayDay(request.day, locale), plural(request.people, locale, general.people)].filter(Boolean).join(", ")}</p>
      <ProgrammeTable request={request} stops={stops} territory={territory} />
      {request.practical && (
        <section>
          <h2>{t.practical}</h2>
          <Written as="p" class="visit-words">
            {request.practical}
          </Written>
        </section>
      )}
      {phones.length > 0 && (
        <section>
          <h2>{t.contact}</h2>
          <ul>
            {phones.map(({ place }) => (
              <li>
                {place.name}
                {colonIn(locale)} {place.phone && sayPhone(place.phone)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="visit-sheet-end">
        <RouteMap stops={stops} territory={territory} />
        <div>
          <QrCode text={address} label={t.scan} />
          <p>
            <b>{address.replace(/^https?:\/\//, "")}</b>
            <br />
            {t.scan}
          </p>
        </div>
      </div>
      <p class="small soft">{t.printed(formatDate(now, locale))}</p>
    </div>
  );
}
