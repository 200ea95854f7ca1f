import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Tick } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Columns } from "#platform/web/stream.ts";
import { dayOf } from "#platform/time/day.ts";
import { ideaName } from "../idea-name.ts";
import { NumberedTitle } from "../numbered-title.view.tsx";
import { queueListTexts } from "../queue/queue-list.texts.ts";
import { routes } from "../routes.ts";
import { standOf } from "./opinion.ts";
import type { OpinionOn } from "./opinion.query.ts";
import { opinionTexts, verdictTones } from "./opinion.texts.ts";

export function opinionColumns(locale: Locale): Columns<OpinionOn> {
  const [t, general] = [opinionTexts[locale], queueListTexts[locale]];
  return {
    [general.process]: ({ processTitle }) => processTitle,
    [general.number]: ({ ideaNumber }) => ideaNumber,
    [general.title]: ({ title }) => title,
    [general.commune]: ({ communeName }) => communeName,
    [general.due]: ({ dueAt }) => dayOf(dueAt),
    [t.verdict]: (opinion) => (opinion.verdict ? t.verdicts[opinion.verdict] : t.stands[standOf(opinion, new Date())]),
  };
}

const week = 7 * 86_400_000;

/** In a queue of opinions; with `form`, it can be ticked. */
export function OpinionLine({ opinion, now, form }: { opinion: OpinionOn; now: Date; form?: FormState | false }) {
  const t = useTexts(opinionTexts);
  const locale = useLocale();
  const { id, ideaNumber, title, processTitle, communeName, verdict, dueAt, onBehalf } = opinion;
  const stand = standOf(opinion, now);
  const soon = stand === "awaited" && dueAt.getTime() - now.getTime() < week;
  const name = ideaName({ number: ideaNumber, title });
  const meta = [
    communeName,
    <Written>{processTitle}</Written>,
    stand === "awaited" && t.until(formatDate(dueAt, locale)),
    verdict && <Badge tone={verdictTones[verdict]}>{t.verdicts[verdict]}</Badge>,
    !verdict && <Badge tone={soon || stand === "silent" ? "warn" : "none"}>{t.stands[stand]}</Badge>,
    onBehalf && t.byLetter,
  ];
  return (
    <Entry
      title={<NumberedTitle of={{ number: ideaNumber, title }} />}
      href={routes.opinion.href({ id })}
      level={2}
      meta={meta.filter(Boolean)}
      tick={form && <Tick id={id} name={`${name}, ${communeName}`} written={title} form={form} />}
    />
  );
}
