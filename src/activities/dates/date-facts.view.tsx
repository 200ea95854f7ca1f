import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { placeRoutes } from "#places";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { activityTexts } from "../activities.texts.ts";
import { saySeats, sayWhen } from "../say.ts";
import type { DateForVisitor } from "./shown.query.ts";

/** When, where and for whom; `beside`: in the narrow column of a form. */
export function DateFacts({ date, beside = false }: { date: DateForVisitor; beside?: boolean }) {
  const t = useTexts(activityTexts);
  const locale = useLocale();
  const { placeSlug, placeName, placeAddress, room, price, audience, how } = date;
  const seats = saySeats(date, locale);
  const facts: Fact[] = [
    [t.when, sayWhen(date, locale)],
    [
      t.where,
      <>
        <a href={placeRoutes.show.href({ slug: placeSlug })}>{placeName}</a>, {[room, placeAddress].filter(Boolean).join(", ")}
      </>,
    ],
    ...(seats ? [[t.seats, seats] satisfies Fact] : []),
    [t.price, price ?? t.free],
    ...(audience ? [[t.audience, audience] satisfies Fact] : []),
    ...(how ? [[t.how, how] satisfies Fact] : []),
  ];
  return <Facts facts={facts} wide={!beside} />;
}
