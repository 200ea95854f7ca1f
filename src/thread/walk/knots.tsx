import type { Thing } from "../offers.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Knot } from "#platform/ui/thread.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { keyOf, relationWords, type ThingRef } from "../relation.ts";
import { threadTexts } from "../thread.texts.ts";
import { inOrder, saidLinks } from "./order.ts";
import type { Link } from "./reach.ts";
import type { Standing, WholeThread } from "./standing.ts";

/** A thread as the look's component draws it; each link is said once, at one of its ends. `here` is the thing whose page it stands on. */
export function knotsOf(thread: WholeThread, locale: Locale, here?: ThingRef): Knot[] {
  const said = saidLinks(thread, here);
  const byKey = new Map(thread.standing.map((one) => [keyOf(one), one]));
  return inOrder(thread.standing).map((one, at, all) => {
    const links = said.get(keyOf(one)) ?? [];
    const verb = one.of?.verb;
    return {
      title: <Named one={one} locale={locale} />,
      state: one.thing?.progress ?? "done",
      ...(verb && verb !== all[at - 1]?.of?.verb ? { verb } : {}),
      ...(one.thing?.day && !one.thing.hidden ? { date: { at: one.thing.day, text: formatDate(one.thing.day, locale) } } : {}),
      children: links.length + (one.thing?.state || one.thing?.figure ? 1 : 0) > 0 && (
        <>
          {one.thing?.figure && !one.thing.hidden && (
            <span class="nobreak">
              {one.thing.figure.said} {one.thing.figure.of}.{" "}
            </span>
          )}
          {one.thing?.state && !one.thing.hidden && <span>{one.thing.state}. </span>}
          {links.map(({ relation, way, other, ...why }) => (
            <span>
              {other ? (
                <>
                  {capital(relationWords[relation][way][locale])} <Quoted one={byKey.get(keyOf(other))!} locale={locale} />
                </>
              ) : (
                relationWords[relation].alone[locale]
              )}
              {colon[locale]} <Reason {...why} locale={locale} />{" "}
            </span>
          ))}
        </>
      ),
    };
  });
}

const colon: Record<Locale, string> = { fr: "\u00a0:", en: ":", nl: ":" };
const quotes: Record<Locale, readonly [string, string]> = { fr: ["«\u00a0", "\u00a0»"], en: ["“", "”"], nl: ["“", "”"] };

function Quoted({ one, locale }: { one: Standing; locale: Locale }) {
  const [open, close] = quotes[locale];
  return (
    <>
      {open}
      <Named one={one} locale={locale} />
      {close}
    </>
  );
}

/** Why two things belong together: in the reader's language when the house says it. What an agent typed, and what was kept before, is French. */
export function Reason({ reason, reasons, locale }: Pick<Link, "reason" | "reasons"> & { locale: Locale }) {
  if (locale === "fr" || reasons) return <>{reasons?.[locale] ?? reason}</>;
  return <Written>{reason}</Written>;
}

/** Its title, as people wrote it or in the reader's language. */
export function ThingTitle({ of: { title, lang, quotes } }: { of: Pick<Thing, "title" | "lang" | "quotes"> }) {
  return quotes ? <Quoting words={quotes}>{title}</Quoting> : <Written lang={lang}>{title}</Written>;
}

/** Its title, leading to it; or why it has none. */
export function Named({ one: { thing, of }, locale }: { one: Standing; locale: Locale }) {
  const t = threadTexts[locale];
  if (!of) return <span class="soft">{t.unknown}</span>;
  if (!thing) return <span class="soft">{`${t.erased} (${of.label[locale]})`}</span>;
  if (thing.hidden) return <span class="soft">{`${t.hidden} (${of.label[locale]})`}</span>;
  return (
    <a href={thing.href}>
      <ThingTitle of={thing} />
    </a>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
