import { type AllHTMLAttributes, type ComponentChildren, createElement, type JSX, type VNode } from "preact";

import { AroundProvider, useLang, useLocale } from "#platform/i18n/context.tsx";
import { isTyped, type Translated, type WrittenIn } from "#platform/i18n/locale.ts";

interface WrittenProps extends Omit<AllHTMLAttributes<HTMLElement>, "lang" | "as" | "children"> {
  /** The element that it is; a span otherwise, and none where the language around is its own. */
  as?: keyof JSX.IntrinsicElements;
  /** When its record says; else it is that of the house. */
  lang?: WrittenIn;
  /** Absent words leave nothing: no element is drawn around them. */
  children?: ComponentChildren;
}

/** What residents, agents and places wrote, in their words: read aloud in its own language on pages of another (WCAG 3.1.2). */
export function Written({ as, lang: own, children, ...attributes }: WrittenProps) {
  const lang = useLang(own);
  if (children === null || children === undefined || children === "") return null;
  const known = typeof own === "string" ? own : lang;
  const words = typeof children === "string" || !known ? children : <AroundProvider value={known}>{children}</AroundProvider>;
  if (!lang) return as ? createElement(as, attributes, words) : words;
  return createElement(as ?? "span", { ...attributes, lang }, words);
}

/** The same where no element is written: labels of choices, crumbs. Absent words stay absent. */
export function written(words: string, lang?: WrittenIn): VNode {
  return <Written lang={lang}>{words}</Written>;
}

/** What rooms say in each language, or an agent typed once for all of them. */
export function Translation({ of: words }: { of: Translated }) {
  return <Written lang={isTyped(words)}>{words[useLocale()]}</Written>;
}

interface QuotingProps {
  words: string | null | undefined | readonly (string | null | undefined)[];
  lang?: WrittenIn;
  children: string;
}

/** A sentence of ours in which words of theirs stand. */
export function Quoting({ words, lang, children }: QuotingProps) {
  const isRead = useLang(lang) === undefined;
  if (isRead) return children;
  return [words]
    .flat()
    .reduce<ComponentChildren[]>((pieces, one) => pieces.flatMap((piece) => (typeof piece === "string" && one ? cut(piece, one, lang) : [piece])), [children]);
}

function cut(sentence: string, words: string, lang: WrittenIn): ComponentChildren[] {
  const at = sentence.indexOf(words);
  return at < 0 ? [sentence] : [sentence.slice(0, at), <Written lang={lang}>{words}</Written>, sentence.slice(at + words.length)];
}
