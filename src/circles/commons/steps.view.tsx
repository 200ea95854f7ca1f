import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Tiles } from "#platform/ui/facts.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { minutesOf, savedBy, type Step } from "../circle.ts";
import { commonTexts } from "./sheet.texts.ts";

/** A procedure as it was and as it is, and what residents gain. */
export function Steps({ steps, cases, translated }: { steps: readonly Step[]; cases: number | null; translated: boolean }) {
  const t = useTexts(commonTexts);
  const locale = useLocale();
  const saved = savedBy(steps, cases);
  const lang = !translated;
  const say = (value: number) => formatNumber(value, locale);
  return (
    <TitledPart id="steps" title={t.steps}>
      {saved.minutes > 0 ? (
        <>
          <Tiles
            tiles={[
              [t.savedEach, t.minutesOf(say(saved.minutes))],
              ...(saved.steps > 0 ? [[plural(saved.steps, locale, t.stepsCount), say(saved.steps)] as const] : []),
              ...(saved.hours !== null && cases !== null ? [[t.aYear(say(cases)), t.hours(say(saved.hours))] as const] : []),
            ]}
          />
          <p class="soft small">{t.estimate}</p>
        </>
      ) : (
        saved.minutes < 0 && <p class="soft">{t.longer}</p>
      )}
      {(["before", "after"] as const).map((phase) => (
        <Table
          caption={t[phase]}
          rows={steps.filter((one) => one.phase === phase)}
          columns={[
            { label: t.what, heads: true, cell: ({ what }) => <Written lang={lang}>{what}</Written> },
            { label: t.counter, cell: ({ counter }) => counter && <Written lang={lang}>{counter}</Written> },
            { label: t.papers, cell: ({ papers }) => papers && <Written lang={lang}>{papers}</Written> },
            { label: t.minutes, number: true, cell: ({ minutes }) => t.minutesOf(say(minutes)) },
          ]}
          foot={[t.total, "", "", t.minutesOf(say(minutesOf(steps, phase)))]}
        />
      ))}
    </TitledPart>
  );
}
