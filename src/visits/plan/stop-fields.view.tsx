import { placeRoutes, type PlaceBrief } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDistance } from "#platform/i18n/format.ts";
import { clockOf, minutesFrom, minutesOf } from "#platform/time/clock.ts";
import { dayOf } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { TextButton } from "#platform/ui/button.tsx";
import { TextField } from "#platform/ui/form.tsx";
import { written } from "#platform/ui/written.tsx";
import { isRemote, spotOf } from "../programme/legs.ts";
import { legBetween } from "../route.ts";
import { stopTones, visitsTexts } from "../visits.texts.ts";
import type { Request, Stop } from "../visits.query.ts";
import type { Line } from "./plan.form.ts";
import { planTexts } from "./plan.texts.ts";

interface StopFieldsProps {
  line: Line;
  at: number;
  place: PlaceBrief;
  before: { line: Line; place: PlaceBrief | undefined } | undefined;
  /** As it is saved; absent while it is new. */
  stop: Stop | undefined;
  last: boolean;
  request: Request;
  day: string;
  when: (instant: Date) => string;
}

export function StopFields({ line, at, place, before, stop, last, request, day, when }: StopFieldsProps) {
  const t = useTexts(planTexts);
  const general = useTexts(visitsTexts);
  const offered = stop?.state === "countered" ? stop.otherStart : null;
  const move = (act: string, says: string) => (
    <TextButton act={`${act}:${place.id}`}>
      {says} <span class="vh">{place.name}</span>
    </TextButton>
  );
  return (
    <li class="visit-stop">
      <input type="hidden" name={`place_${at}`} value={place.id} />
      <h3>
        {at + 1}. <a href={placeRoutes.show.href({ slug: place.slug })}>{place.name}</a>{" "}
        {stop && <Badge tone={stopTones[stop.state]}>{general.stopStates[stop.state]}</Badge>}
      </h3>
      <Way line={line} place={place} before={before} request={request} />
      {stop?.reason && <p class="visit-words">«&nbsp;{written(stop.reason)}&nbsp;»</p>}
      <div class="visit-pair">
        <TextField name={`arrival_${at}`} type="time" label={t.arrival(place.name)} value={line.arrival} short />
        <TextField name={`minutes_${at}`} inputMode="numeric" label={t.minutes(place.name)} value={line.minutes} unit="min" maxLength={3} short />
      </div>
      {offered && (
        <p>
          {t.offers(when(offered))} {dayOf(offered) === day && <TextButton act={`take:${place.id}`}>{t.take(clockOf(minutesOf(offered)))}</TextButton>}
        </p>
      )}
      <p class="row tight">
        {at > 0 && move("up", t.up)} {!last && move("down", t.down)} {move("remove", t.remove)}
      </p>
    </li>
  );
}

function Way({ line, place, before, request }: Pick<StopFieldsProps, "line" | "place" | "before" | "request">) {
  const t = useTexts(planTexts);
  const general = useTexts(visitsTexts);
  const locale = useLocale();
  const leg = before?.place && !isRemote(request) ? legBetween(spotOf(before.place), spotOf(place), request.transport) : null;
  if (!leg || !before) return null;
  const [left, arrival] = [minutesFrom(before.line.arrival), minutesFrom(line.arrival)];
  const tight = left !== null && arrival !== null && arrival - left - Number(before.line.minutes) < leg.minutes;
  return (
    <p class="small soft">
      {t.fromBefore(formatDistance(leg.metres, locale), general.minutes(leg.minutes))}. {tight && <Badge tone="warn">{t.tight}</Badge>}
    </p>
  );
}
