import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import type { Poll } from "../votes.query.ts";
import { resultTexts } from "./result.texts.ts";

/** From the last ballot to the result that nobody can challenge any more. */
export function Course({ vote, now }: { vote: Poll["vote"]; now: Date }) {
  const { course } = useTexts(resultTexts);
  const locale = useLocale();
  return (
    <section aria-labelledby="deroule" class="flow">
      <h3 id="deroule">{course.title}</h3>
      <Thread knots={knotsOf(vote, { now, locale })} />
    </section>
  );
}

function knotsOf(vote: Poll["vote"], { now, locale }: { now: Date; locale: Locale }): Knot[] {
  const { course } = resultTexts[locale];
  const on = (at: Date) => ({ at: at.toISOString(), text: formatDate(at, locale) });
  const { closes_at, counted_at, challenge_until, sealed_at } = vote;
  const open = sealed_at === null && challenge_until !== null && now < challenge_until;
  return [
    { title: course.closed, state: "done", verb: "decide", date: { at: closes_at.toISOString(), text: sayInstant(closes_at, locale) } },
    { title: course.counted, state: "done", ...(counted_at && { date: on(counted_at) }) },
    ...(challenge_until
      ? [{ title: course.challenge, state: open ? "now" : "done", date: { text: course.until(formatDate(challenge_until, locale)) } } as const]
      : []),
    { title: course.final, state: sealed_at ? "now" : "next", ...(sealed_at && { date: on(sealed_at) }) },
  ];
}
