import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Quoting } from "#platform/ui/written.tsx";
import type { Indicator } from "#territory";
import { sayValue } from "../figures/say-figure.ts";
import { changesTexts } from "./changes.texts.ts";
import type { TargetValue, Change } from "./version-changes.ts";

/** What a version changed, one line each. */
export function Changes({ changes, indicators }: { changes: readonly Change[]; indicators: readonly Indicator[] }) {
  const locale = useLocale();
  if (changes.length === 0) return <span class="soft">{changesTexts[locale].none}</span>;
  return (
    <ul>
      {changes.map((change) => (
        <li>
          <Quoting words={quotedIn(change)}>{sayChange(change, indicators, locale)}</Quoting>
        </li>
      ))}
    </ul>
  );
}

/** What people wrote that the line repeats. */
function quotedIn(change: Change): readonly string[] {
  switch (change.kind) {
    case "added":
    case "removed":
      return [change.title];
    case "renamed":
    case "owner":
    case "priority":
      return [change.before, change.after];
    default:
      return [];
  }
}

function sayChange(change: Change, indicators: readonly Indicator[], locale: Locale): string {
  const t = changesTexts[locale];
  const day = (one: string) => formatDate(one, locale, { dateStyle: "medium" });
  const known = ({ indicator }: TargetValue) => indicators.find(({ id }) => id === indicator);
  const named = (aim: TargetValue) => known(aim)?.title[locale] ?? aim.indicator;
  const say = (aim: TargetValue) => t.aim(sayValue(aim.value, known(aim)?.unit ?? "number", locale), day(aim.deadline));
  switch (change.kind) {
    case "added":
    case "removed":
      return t[change.kind](change.title);
    case "period":
      return t.period(change.before.map(day).join(" – "), change.after.map(day).join(" – "));
    case "target_added":
    case "target_removed":
      return t[change.kind](named(change.target), say(change.target));
    case "target_value":
      return t.target_value(named(change.after), say(change.before), say(change.after));
    case "target_way":
      return t.target_way(named(change.target));
    default:
      return t[change.kind](change.before, change.after);
  }
}
