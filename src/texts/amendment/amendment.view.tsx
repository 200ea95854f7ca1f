import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Differences } from "#platform/ui/differences.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { moderationRoutes } from "#moderation";
import { SupportAct } from "#processes";
import type { Amendment } from "../amendment.query.ts";
import { amendmentsTexts } from "../amendments/amendments.texts.ts";
import { AmendmentEntries, sayAct } from "../amendments/amendments.view.tsx";
import { isAccepted } from "../text.ts";
import type { DebatedText } from "../text.query.ts";
import { routes } from "../routes.ts";
import { amendmentTones, textTexts } from "../text.texts.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";

interface AmendmentProps {
  text: DebatedText;
  amendment: Amendment;
  rivals: readonly Amendment[];
  /** Whether this person supports it; whether they wrote it. */
  mine: boolean;
  own: boolean;
  signedIn: boolean;
  open: boolean;
}

export function AmendmentPage({ text, amendment, rivals, mine, own, signedIn, open }: AmendmentProps) {
  const t = useTexts(amendmentsTexts);
  const locale = useLocale();
  const { act, state, number } = amendment;
  return (
    <TextFrame text={text} title={`${t.number(number)}. ${sayAct(amendment, locale)}`}>
      <Columns kind="aside">
        <div class="flow">
          {amendment.hidden && <Notice tone="warn" title={t.held} text={t.heldNext} />}
          <h2>{t.proposed}</h2>
          <p class="small soft">
            {t.by(amendment.signature, sayShortDay(amendment.filedAt, locale))}. {t.writtenOn(amendment.baseVersion)}
          </p>
          <Differences before={act === "insert" ? "" : (amendment.baseBody ?? "")} after={amendment.body ?? ""} />
          <h3>{t.reason}</h3>
          <Prose html={renderMarkdown(amendment.reason)} />
          <Since amendment={amendment} />
          {state !== "open" && state !== "withdrawn" && <Answer text={text} amendment={amendment} />}
          {rivals.length > 0 && (
            <>
              <h2>{plural(rivals.length, locale, t.rivals)}</h2>
              {state === "open" && <p>{t.rivalsNext}</p>}
              <AmendmentEntries text={text} amendments={rivals} />
            </>
          )}
        </div>
        <Acts text={text} amendment={amendment} mine={mine} own={own} signedIn={signedIn} open={open} />
      </Columns>
    </TextFrame>
  );
}

function Since({ amendment }: { amendment: Amendment }) {
  const t = useTexts(amendmentsTexts);
  const { act, state, baseBody, currentBody } = amendment;
  if (state !== "open" || act === "insert" || baseBody === currentBody) return null;
  return (
    <Notice tone="warn" title={t.changedSince} level={3}>
      {currentBody === null ? (
        <p>{t.goneSince}</p>
      ) : (
        <>
          <p>{t.changedSinceNext}</p>
          <Differences before={baseBody ?? ""} after={currentBody} />
        </>
      )}
    </Notice>
  );
}

function Answer({ text, amendment }: { text: DebatedText; amendment: Amendment }) {
  const t = useTexts(amendmentsTexts);
  const locale = useLocale();
  const { act, body, result, state, decision, decidedAt, intoVersion } = amendment;
  return (
    <section class="flow" id="reponse" aria-labelledby="titre-reponse">
      <h2 id="titre-reponse">{t.answer}</h2>
      <p class="row tight">
        <Badge tone={amendmentTones[state]}>{useTexts(textTexts).amendmentStates[state]}</Badge>
        {decidedAt && <span class="small soft">{t.answeredOn(sayShortDay(decidedAt, locale))}</span>}
        {isAccepted(state) && <span class="small soft">{intoVersion! <= text.version ? t.into(intoVersion!) : t.intoNext}</span>}
      </p>
      <Prose html={renderMarkdown(decision ?? "")} />
      {isAccepted(state) && act !== "delete" && result !== null && result !== body && (
        <>
          <h3>{t.taken}</h3>
          <Differences before={body ?? ""} after={result} />
        </>
      )}
    </section>
  );
}

function Acts({ text, amendment, mine, own, signedIn, open }: Pick<AmendmentProps, "text" | "amendment" | "mine" | "own" | "signedIn" | "open">) {
  const t = useTexts(amendmentsTexts);
  const said = useTexts(textTexts);
  const locale = useLocale();
  const params = { ...paramsOf(text), amendment: String(amendment.number) };
  const undecided = amendment.state === "open";
  return (
    <aside class="flow">
      <p>
        <Badge tone={amendmentTones[amendment.state]}>{said.amendmentStates[amendment.state]}</Badge>
      </p>
      <p class="text-supports">
        <b>{formatNumber(amendment.supports, locale)}</b> {plural(amendment.supports, locale, t.supports).replace(/^[\d\s\u00a0.,]+/, "")}
      </p>
      {mine && <p>{t.mine}</p>}
      {undecided && open && !amendment.hidden && (
        <SupportAct href={routes.supportAmendment.href(params)} mine={mine} signedIn={signedIn} support={t.support} withdraw={t.unsupport} />
      )}
      {text.team && text.state === "open" && (
        <Onward href={routes.decideAmendment.href(params)} icon="pencil">
          {t.decide}
        </Onward>
      )}
      {own && undecided && (
        <p>
          <a href={routes.withdrawAmendment.href(params)}>{t.withdraw}</a>
        </p>
      )}
      <p class="small">
        <a href={moderationRoutes.report.href({ kind: "amendment", id: amendment.id })} rel="nofollow">
          {t.report}
        </a>
      </p>
    </aside>
  );
}
