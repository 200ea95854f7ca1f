import { type ComponentChildren, toChildArray } from "preact";
import { useId } from "preact/hooks";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { FieldWord, PageWords } from "./field-word.ts";
import { usePage } from "./page-context.tsx";
import { texts } from "./texts.ts";

/** A text of the house: words of the field that stand in it for the first time on the page can be pressed, and say what they mean. */
export function Explain({ children }: { children: ComponentChildren }) {
  const { words } = usePage();
  if (!words) return children;
  return toChildArray(children).map((child) => (typeof child === "string" ? explain(child, words) : child));
}

const explain = (text: string, words: PageWords) =>
  words.cut(text).map((piece) =>
    typeof piece === "string" ? (
      piece
    ) : (
      <Word word={piece.word} all={words.href}>
        {piece.shown}
      </Word>
    ),
  );

/** A button of the line and its note: without a script, closed by Escape or by pressing elsewhere; read next by who listens. */
function Word({ word, all, children }: { word: FieldWord; all: string; children: string }) {
  const id = useId();
  const t = useTexts(texts);
  const locale = useLocale();
  return (
    <>
      <button type="button" class="word" popovertarget={id}>
        {children}
      </button>
      <span class="word-note" id={id} popover="auto" role="note" aria-labelledby={`${id}-term`}>
        <b id={`${id}-term`}>{word.term[locale]}</b>
        <span>{word.means[locale]}</span>
        <a href={`${all}#${word.key}`}>{t.allWords}</a>
      </span>
    </>
  );
}
