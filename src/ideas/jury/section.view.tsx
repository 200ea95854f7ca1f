import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { juryTexts } from "./jury.texts.ts";
import type { JuryStanding } from "./section.query.ts";
import { Sheets } from "./sheets.view.tsx";
import { SpreadStrip } from "./spread-strip.view.tsx";
import { routes } from "../routes.ts";

/** On the page of the idea: its rank, and every score with its reason. */
export function JurySection({ line, ranked, top, criteria, sheets, process }: JuryStanding & { process: { slug: string } }) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  const { rank, mean, deviation, least, most } = line;
  const mark = (value: number) => formatNumber(value, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <section class="flow" id="jury" aria-labelledby="jury-titre">
      <h2 id="jury-titre">{t.publicTitle}</h2>
      <p>
        <b>{rank === null ? t.unranked : t.ranked(rank, ranked)}</b>
      </p>
      {mean !== null && deviation !== null && least !== null && most !== null && (
        <Facts
          facts={[
            [t.mean, mark(mean)],
            [t.deviation, mark(deviation)],
            [t.range, <SpreadStrip least={least} mean={mean} most={most} label={t.rangeSaid(mark(least), mark(most))} />],
          ]}
        />
      )}
      {sheets.length > 0 && (
        <Disclosure summary={t.sheetsOf}>
          <Sheets sheets={sheets} criteria={criteria} top={top} />
        </Disclosure>
      )}
      <Onward href={routes.juryRecord.href({ process: process.slug })}>{t.readRecord}</Onward>
    </section>
  );
}
