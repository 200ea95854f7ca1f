import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { bookingsTexts } from "../bookings.texts.ts";
import { sayWhen } from "../say.ts";
import type { HistoryStep } from "./history.query.ts";
import { mineTexts } from "./mine.texts.ts";

/** What a booking was, from its first day on; its time is said again where it moved. */
export function History({ history }: { history: readonly HistoryStep[] }) {
  const t = useTexts(mineTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  return (
    <Disclosure summary={t.history}>
      <ol>
        {history.map(({ at, state, from, to, handed }, n) => {
          const last = history[n - 1];
          const moved = last !== undefined && (last.from.getTime() !== from.getTime() || last.to.getTime() !== to.getTime());
          return (
            <li>
              {sayInstant(at, locale)}
              {"\u00a0"}: {handed ? t.handed : general.phases[state]}
              {(n === 0 || moved) && <>, {sayWhen(from, to, locale)}</>}
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
