import type { SoundRecord } from "#engines/sortition/record/check-record.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { assembliesTexts } from "../assemblies.texts.ts";
import type { DrawWithSteps } from "../hall/hall.query.ts";
import { routes } from "../routes.ts";
import { sayShare } from "../say.ts";
import { faultTexts } from "./fault.texts.ts";
import { verifyTexts } from "./verify.texts.ts";

interface VerifyProps extends Pick<DrawWithSteps, "assembly" | "draw"> {
  /** What the house itself found wrong. */
  readonly fault: string | null;
  readonly record: SoundRecord | null;
  /** Where the browser fetches each file. */
  readonly files: Readonly<Record<string, string>>;
}

/** A custom element: Preact types none but those of HTML. */
const CheckDraw = "check-draw" as "div";

export function Verify({ assembly, draw, fault, record, files }: VerifyProps) {
  const t = useTexts(verifyTexts);
  const general = useTexts(assembliesTexts);
  const locale = useLocale();
  const params = { slug: assembly.slug, number: String(draw.number) };
  const faults = useTexts(faultTexts);
  const words = JSON.stringify({ ...faults, reading: t.reading, same: t.same, failed: t.failed });
  return (
    <PageFrame
      title={t.title}
      trail={[
        { label: general.title, href: routes.list.href() },
        { label: <Written>{assembly.title}</Written>, href: routes.show.href(assembly) },
        { label: general.draw(draw.number, draw.kind), href: routes.hall.href(params) },
      ]}
      lead={t.lead}
      ground="surface"
      flow="loose"
    >
      {fault ? (
        <Notice tone="danger" title={t.wrong} text={fault} />
      ) : (
        <Notice tone="ok" title={t.right}>
          <ul>
            <li>{t.lines(record!.draw.candidates.length)}</li>
            <li>{t.lists}</li>
            <li>{t.between(sayShare(Math.min(...record!.counts) / 1000, locale), sayShare(Math.max(...record!.counts) / 1000, locale))}</li>
            <li>{t.list(record!.figures, record!.drawn.join(", "))}</li>
            <li>{t.seated(record!.seated.join(", "))}</li>
          </ul>
        </Notice>
      )}
      <CheckDraw data-files={JSON.stringify(files)} data-seal={draw.seal!} data-texts={words}>
        <TitledPart id="ici" title={t.here}>
          <p>{t.hereLead}</p>
          <p>
            <button type="button" class="button" data-part="start" hidden>
              {t.check}
            </button>
          </p>
          <p role="status" data-part="said" />
        </TitledPart>
      </CheckDraw>
      <TitledPart id="ligne" title={t.line}>
        <p>{t.lineLead}</p>
        <pre class="assembly-line">
          <code>{`beffroi assemblies verify --from ${routes.hall.href(params)} --seal ${draw.seal} --again`}</code>
        </pre>
      </TitledPart>
      <Onward href={routes.hall.href(params)}>{t.back}</Onward>
    </PageFrame>
  );
}
