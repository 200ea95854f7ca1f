import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import type { OpenDoubt } from "./doubt.query.ts";
import { rollTexts } from "./roll.texts.ts";

/** Who waits for another agent: two buttons for whoever did not ask, a sentence for whoever did. */
export function Doubts({ doubts, visitorId, action }: { doubts: readonly OpenDoubt[]; visitorId: string; action: string }) {
  const t = useTexts(rollTexts);
  const locale = useLocale();
  return (
    <ul class="flow">
      {doubts.map(({ id, name, birthDate, askedBy, askedByName, alike }) => (
        <li>
          <p>
            <b>{name}</b>
            {birthDate && `, ${formatDate(new Date(`${birthDate}T12:00:00Z`), locale, { dateStyle: "long" })}`}. {t.askedBy(askedByName)}
          </p>
          <ul>
            {alike.map((one) => (
              <li>{one.kind === "account" ? t.likeAccount(one.name, one.email ?? "") : t.likeMark(one.name, one.desk ?? "")}</li>
            ))}
          </ul>
          {askedBy === visitorId ? (
            <p class="hint">{t.notYours}</p>
          ) : (
            <form method="post" action={action} class="row">
              <Button kind="quiet" act={`other:${id}`}>
                {t.decideOther(name)}
              </Button>
              <Button kind="quiet" act={`same:${id}`}>
                {t.decideSame(name)}
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
