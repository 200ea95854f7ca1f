import { useTexts } from "#platform/i18n/context.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { usePage } from "#platform/ui/page-context.tsx";
import { type Conversation, paramsOf } from "../conversation.ts";
import { fileNames } from "../file-names.ts";
import { routes } from "../routes.ts";
import { againTexts } from "./again.texts.ts";

/** Completed by recompute.enhance.ts; without scripts its words are all there is. */
const RecomputeOpinions = "recompute-opinions" as "div";

/** What was published, and how anybody makes the calculation again. */
export function Again({ conversation }: { conversation: Conversation }) {
  const t = useTexts(againTexts);
  const { assets } = usePage();
  const params = paramsOf(conversation);
  return (
    <Band ground="surface" tight label={t.title}>
      <SectionHead title={t.title}>{t.lead}</SectionHead>
      <div class="flow">
        <RecomputeOpinions
          data-worker={assets.enhance["recompute.worker"]}
          data-address={routes.file.href({ ...params, file: "" }).replace(/\/$/, "")}
          data-fingerprint={conversation.fingerprint ?? ""}
          data-texts={JSON.stringify(t.said)}
        >
          <p>
            <button type="button" class="button quiet" hidden>
              {t.start}
            </button>
          </p>
          <p role="status" data-part="said">
            <noscript>{t.withoutScripts}</noscript>
          </p>
        </RecomputeOpinions>
        <Disclosure bare summary={t.files}>
          <div class="flow">
            <ul class="bullets">
              {fileNames.map((file) => (
                <li>
                  <a href={routes.file.href({ ...params, file })} download>
                    {file}
                  </a>
                </li>
              ))}
            </ul>
            <p class="small">
              {t.fingerprint} <code class="opinion-code">{conversation.fingerprint}</code>
            </p>
            <p class="small">
              {t.line} <code class="opinion-code">beffroi opinions compute .</code>
            </p>
            <p class="small">{t.warning}</p>
          </div>
        </Disclosure>
      </div>
    </Band>
  );
}
