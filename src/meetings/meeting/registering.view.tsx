import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { isFull } from "../meeting.ts";
import type { Meeting } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { meetingsTexts } from "../meetings.texts.ts";
import type { Registration } from "../register/register.query.ts";

export function Registering({ meeting, own }: { meeting: Meeting; own: Registration | null }) {
  const t = useTexts(meetingsTexts);
  const locale = useLocale();
  const { registers, taking, phase, state, seats, registered, onSite, online, onlineSeats, onlineRegistered, waiting, closesAt } = meeting;
  if (state === "cancelled" || phase === "over") return null;
  const of = (taken: number, all: number | null) =>
    all === null ? formatNumber(taken, locale) : t.ofSeats(formatNumber(taken, locale), formatNumber(all, locale));
  const href = routes.register.href({ meeting: meeting.slug });
  return (
    <>
      <h2 class="small-title">{t.registration}</h2>
      {!registers && <p>{t.noRegistration}</p>}
      {registers && (
        <Facts
          facts={[
            [t.onSite, onSite && of(registered, seats)],
            [t.online, online && of(onlineRegistered, onlineSeats)],
          ]}
        />
      )}
      {registers && waiting > 0 && <p>{plural(waiting, locale, t.waitingCount)}</p>}
      {own && (
        <p>
          <b>{t.mine[own.state]}.</b> <a href={href}>{t.mineManage}</a>
        </p>
      )}
      {!own && taking && (
        <p>
          <ButtonLink big href={href}>
            {isFull(meeting) ? t.registerWaiting : t.register}
          </ButtonLink>
        </p>
      )}
      {registers && state === "announced" && <p class="small soft">{taking ? closesAt && t.closesOn(sayInstant(closesAt, locale)) : t.closed}</p>}
    </>
  );
}
