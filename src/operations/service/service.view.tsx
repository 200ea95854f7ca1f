import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Progress } from "#platform/ui/progress.tsx";
import type { MeasuredStep } from "./measure-service.ts";
import { serviceTexts } from "./service.texts.ts";

export function Service({ steps }: { steps: readonly MeasuredStep[] }) {
  const t = useTexts(serviceTexts);
  const [done, left] = [steps.filter((one) => one.done), steps.filter((one) => !one.done)];
  return (
    <>
      <PageHead title={t.title} lead={t.lead} joined />
      <Band tight>
        <Progress id="reste" label={left.length === 0 ? t.all : t.count(done.length, steps.length)} value={done.length} max={steps.length} />
      </Band>
      {left.length > 0 && (
        <Band>
          <h2>{t.left}</h2>
          <Entries>
            {left.map((one) => (
              <Step {...one} />
            ))}
          </Entries>
        </Band>
      )}
      {done.length > 0 && (
        <Band ground="linen">
          <h2>{t.done}</h2>
          <Entries>
            {done.map((one) => (
              <Step {...one} />
            ))}
          </Entries>
        </Band>
      )}
    </>
  );
}

function Step({ step: { says, otherwise, by }, done, found }: MeasuredStep) {
  const t = useTexts(serviceTexts);
  const locale = useLocale();
  return (
    <Entry
      title={says[locale]}
      lead={{ icon: done ? "circle-check" : "circle-alert", hot: !done }}
      meta={[<Badge tone={done ? "ok" : "warn"}>{done ? t.isDone : t.isLeft}</Badge>]}
    >
      <p>{found}</p>
      {!done && <p class="soft">{otherwise[locale]}</p>}
      {"href" in by ? (
        <Onward href={by.href}>
          {t.doIt}
          <span class="vh">{` ${t.for(says[locale])}`}</span>
        </Onward>
      ) : (
        !done && (
          <p class="small">
            {t.typed} <code>{by.typed}</code>
          </p>
        )
      )}
    </Entry>
  );
}
