import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Band } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import type { Decision } from "./decision.query.ts";
import { decisionTexts } from "./decision.texts.ts";

/** "Conseil métropolitain, le 12 décembre 2025". */
export function DecidedBy({ decision: { asWhom, decidedOn } }: { decision: Decision }) {
  return <>{useTexts(decisionTexts).by(asWhom, formatDate(`${decidedOn}T12:00:00Z`, useLocale()))}</>;
}

/** One version, as everybody reads it. */
export function DecisionText({ decision }: { decision: Decision }) {
  const t = useTexts(decisionTexts);
  const { text, deliberation, link, correction } = decision;
  return (
    <div class="flow">
      <p class="soft">
        <DecidedBy decision={decision} />
      </p>
      <Prose html={renderMarkdown(text, 3)} />
      <Facts
        facts={[
          [t.deliberation, deliberation],
          [
            t.link,
            link && (
              <a href={link} rel="noopener">
                {new URL(link).host}
              </a>
            ),
          ],
          [t.correction, correction],
        ]}
      />
    </div>
  );
}

export function EarlierDecisions({ decisions }: { decisions: readonly Decision[] }) {
  const t = useTexts(decisionTexts);
  const locale = useLocale();
  const [, ...earlier] = decisions;
  if (earlier.length === 0) return null;
  return (
    <>
      <h3>{t.versions}</h3>
      {earlier.map((one) => (
        <Disclosure summary={t.version(one.number, formatDate(one.at, locale))}>
          <DecisionText decision={one} />
        </Disclosure>
      ))}
    </>
  );
}

/** On the page of the process, before its stages: what came of it. */
export function DecisionBand({ decisions }: { decisions: readonly Decision[] }) {
  const t = useTexts(decisionTexts);
  const [last] = decisions;
  if (!last) return null;
  return (
    <Band ground="surface" tight id="decision" label={t.section}>
      <div class="flow">
        <h2>{t.section}</h2>
        <DecisionText decision={last} />
        <EarlierDecisions decisions={decisions} />
      </div>
    </Band>
  );
}
