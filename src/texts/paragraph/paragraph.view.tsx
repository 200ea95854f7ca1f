import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Differences } from "#platform/ui/differences.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Amendment } from "../amendment.query.ts";
import { AmendmentEntries } from "../amendments/amendments.view.tsx";
import { ParagraphBody } from "../paragraph-body.view.tsx";
import { sayChange } from "../say-change.ts";
import type { Change, DebatedText } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";
import type { Wording } from "./paragraph.query.ts";

interface ParagraphProps {
  text: DebatedText;
  paragraph: number;
  title: string;
  wordings: readonly Wording[];
  changes: readonly Change[];
  amendments: readonly Amendment[];
  there: boolean;
  open: boolean;
  children?: ComponentChildren;
}

export function ParagraphPage({ text, paragraph, title, wordings, changes, amendments, there, open, children }: ParagraphProps) {
  const t = useTexts(textTexts);
  const params = paramsOf(text);
  const [latest] = wordings as [Wording];
  return (
    <TextFrame text={text} title={title}>
      <div class="flow">
        {!there && <Notice tone="warn" title={t.removedParagraph} />}
        <blockquote class="text-quoted">
          <ParagraphBody level={latest.level > 0 ? 1 : 0} body={latest.body} />
        </blockquote>
        <p class="row">
          {open && <ButtonLink href={withQuery(routes.amend.href(params), { paragraphe: String(paragraph) })}>{t.propose}</ButtonLink>}
          <Go href={there ? `${routes.text.href(params)}#p${paragraph}` : routes.text.href(params)}>{t.backToText}</Go>
        </p>
        {(wordings.length > 1 || changes.length > 0) && <History wordings={wordings} changes={changes} />}
        <h2 id="amendements">{t.amendmentsOnThis}</h2>
        {amendments.length === 0 ? <p class="soft">{t.amendmentsNone}</p> : <AmendmentEntries text={text} amendments={amendments} />}
        {children}
      </div>
    </TextFrame>
  );
}

function History({ wordings, changes }: Pick<ParagraphProps, "wordings" | "changes">) {
  const t = useTexts(textTexts);
  const locale = useLocale();
  return (
    <Disclosure summary={t.paragraphHistory}>
      <div class="flow">
        {wordings.map(({ version, body }, at) => (
          <div class="text-change">
            <h3>{t.versionNumber(version)}</h3>
            <Differences before={wordings[at + 1]?.body ?? body} after={body} />
            {changes
              .filter((change) => change.version === version)
              .map((change) => (
                <p class="small soft">{sayChange(change, locale)}</p>
              ))}
          </div>
        ))}
        {changes
          .filter(({ change }) => change === "deleted")
          .map((change) => (
            <p class="small soft">{sayChange(change, locale)}</p>
          ))}
      </div>
    </Disclosure>
  );
}
