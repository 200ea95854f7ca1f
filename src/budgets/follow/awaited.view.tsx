import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, plural } from "#platform/i18n/format.ts";
import { Notice } from "#platform/ui/notice.tsx";
import { routes } from "../routes.ts";
import type { ThingToDo } from "./awaited-things.query.ts";
import type { Progress } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";

interface AwaitedProps {
  slug: string;
  progress: Progress;
  things: readonly ThingToDo[];
}

/** What the count waits for, one by one: where to act on it, and who can. */
export function Awaited({ slug, progress, things }: AwaitedProps) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  return (
    <Notice tone="warn" title={t.awaited} level={3}>
      <ul>
        {progress.batches > 0 && <li>{plural(progress.batches, locale, t.awaitedBatches)}</li>}
        {progress.waiting > 0 && <li>{plural(progress.waiting, locale, t.awaitedWaiting)}</li>}
      </ul>
      <ul>
        {things.map((thing) => (
          <li>
            <a href={addressOf(slug, thing)}>{t.awaitedThings[thing.kind](thing.name)}</a>, {thing.desk}.{" "}
            {thing.holders.length > 0 && t.awaitedOf(formatList(thing.holders, locale))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Where somebody can act on it. */
function addressOf(slug: string, { kind, deskId: desk }: ThingToDo): string {
  if (kind === "batch") return routes.paper.href({ slug });
  return kind === "pass" ? routes.desk.href({ slug, desk }) : routes.deskKiosks.href({ slug, desk });
}
