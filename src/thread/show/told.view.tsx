import { fold } from "#engines/similarity/fold.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { texts } from "#platform/ui/texts.ts";
import { Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import type { Thing } from "../offers.ts";
import { keyOf, type ThingRef } from "../relation.ts";
import { threadTexts } from "../thread.texts.ts";
import { Named, Reason } from "../walk/knots.tsx";
import { inOrder, saidLinks } from "../walk/order.ts";
import { isSeen, type Standing, type WholeThread } from "../walk/standing.ts";
import { coverKey, KnotPicture } from "./knot-picture.view.tsx";

interface ThreadProps {
  thread: WholeThread;
  params: ThingRef;
  territory: Territory;
  /** The picture that stands at the top already. */
  top: string;
}

/** A thread told: each knot with its verb and day, what it is, its figure, why it is there, and one thing to look at. */
export function Told({ thread, params, territory, top }: ThreadProps) {
  const said = saidLinks(thread, params);
  const seen = new Set([top]);
  const told = new Set<string>();
  return (
    <ol class="told">
      {inOrder(thread.standing).map((one, at) => {
        const picture = isSeen(one) && <KnotPicture thing={one.thing} at={at} territory={territory} seen={new Set(seen)} />;
        if (isSeen(one)) seen.add(coverKey(one.thing));
        const state = isSeen(one) ? one.thing.progress : "done";
        return (
          <li class={state}>
            <div>
              <KnotHead one={one} isStart={keyOf(one) === keyOf(params)} />
              {isSeen(one) && <KnotWords words={newWords(one.thing, said.get(keyOf(one)) ?? [], told)} />}
            </div>
            {picture && <div>{picture}</div>}
          </li>
        );
      })}
    </ol>
  );
}

function KnotHead({ one, isStart }: { one: Standing; isStart: boolean }) {
  const locale = useLocale();
  const t = useTexts(threadTexts);
  const { verbs } = useTexts(texts);
  const { of } = one;
  const day = isSeen(one) ? one.thing.day : null;
  const called = isSeen(one) && one.thing.short && !isStart ? { ...one, thing: { ...one.thing, title: one.thing.short, lang: false, quotes: undefined } } : one;
  return (
    <>
      <p class="small">
        {of && <span class="verb">{verbs[of.verb].name}</span>}
        {day && (
          <>
            {of && " · "}
            <time class="soft" dateTime={day}>
              {formatDate(day, locale)}
            </time>
          </>
        )}
        {isSeen(one) && one.thing.progress === "next" && (
          <>
            {" "}
            <Badge>{t.toCome}</Badge>
          </>
        )}
      </p>
      <h3>
        <Named one={called} locale={locale} />
      </h3>
    </>
  );
}

type ReasonLinks = NonNullable<ReturnType<ReturnType<typeof saidLinks>["get"]>>;

interface Words extends Pick<Thing, "fact" | "factLang" | "figure" | "state"> {
  readonly reasons: ReasonLinks;
}

/** What happened, its figure, and why it is there: what an earlier knot said, or what says the same twice, is left out. */
function newWords({ fact, factLang, figure, state }: Thing, links: ReasonLinks, told: Set<string>): Words {
  const isNew = (words: string | undefined) => {
    if (words === undefined || told.has(words)) return false;
    told.add(words);
    return true;
  };
  const sum = figure?.money === "asked" ? `${figure.said} asked` : figure && `${figure.said} ${figure.of}`;
  const reasons = [...new Map(links.map((link) => [link.reason, link])).values()].filter(({ reason }) => reason !== fact);
  const isSaid = state !== undefined && reasons.some(({ reason }) => fold(reason).includes(fold(state)));
  return {
    fact: isNew(fact) ? fact : undefined,
    factLang,
    figure: isNew(sum) ? figure : undefined,
    state: isSaid ? undefined : state,
    reasons,
  };
}

function KnotWords({ words: { fact, factLang, figure, state, reasons } }: { words: Words }) {
  const locale = useLocale();
  return (
    <>
      {fact && (
        <Written as="p" lang={factLang}>
          {fact}
        </Written>
      )}
      {figure && (
        <p class="big">
          <b>{figure.said}</b> <small>{figure.of}</small>
        </p>
      )}
      {state && <p class="soft">{state}</p>}
      {reasons.map((link) => (
        <p class="small soft">
          <Reason {...link} locale={locale} />
        </p>
      ))}
    </>
  );
}
