import { CoverImage } from "#platform/drawing/cover.tsx";
import { drawIdeaOf } from "#platform/drawing/drawing.ts";
import { useLocale } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { ProcessSheet } from "../process.query.ts";
import { processTexts } from "../process.texts.ts";
import { routes } from "../routes.ts";
import type { StageLink } from "../stage-plug.ts";
import { partsOf } from "./easy.ts";
import type { EasySummary } from "../easy-summary.query.ts";
import { easyTexts } from "./easy.texts.ts";

interface EasyProps {
  process: Pick<ProcessSheet, "id" | "slug" | "title">;
  easy: EasySummary;
  /** What is open now, what most people come for first. */
  acts: readonly StageLink[];
}

export function Easy({ process: { id, slug, title }, easy, acts }: EasyProps) {
  const locale = useLocale();
  const t = easyTexts[locale];
  const href = routes.process.href({ process: slug });
  return (
    <>
      <PageHead
        title={<Written>{title}</Written>}
        here={t.here}
        trail={[
          { label: processTexts[locale].participate, href: routes.processes.href() },
          { label: <Written>{title}</Written>, href },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        <Written as="div" class="easy">
          {partsOf(easy.words).map(({ title: about, lines }, at) => (
            <section class="easy-part">
              <CoverImage cover={{ drawing: drawIdeaOf(`${id} ${at}`, about, lines.join(" ")) }} />
              <div>
                {about && <h2>{about}</h2>}
                {lines.map((line) => (
                  <p>{line}</p>
                ))}
              </div>
            </section>
          ))}
        </Written>
      </Band>
      <Band ground="linen" tight>
        <div class="flow">
          {acts.length > 0 && <h2>{t.now}</h2>}
          <p class="row">
            {acts.map(({ href: to, label }, at) => (
              <ButtonLink big={at === 0} kind={at === 0 ? undefined : "quiet"} href={to}>
                {label}
              </ButtonLink>
            ))}
            <Go href={href}>{t.whole}</Go>
          </p>
          <p class="soft">{easy.readers ? <Quoting words={easy.readers}>{t.readBy(easy.readers)}</Quoting> : t.unread}</p>
        </div>
      </Band>
    </>
  );
}
