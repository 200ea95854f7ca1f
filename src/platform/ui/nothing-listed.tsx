import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { Go } from "./button.tsx";
import { Empty } from "./empty.tsx";
import { texts } from "./texts.ts";

interface NothingListedProps {
  /** What was asked of the list. */
  of: { readonly narrowed: boolean; readonly whole: string };
  /** What is not there yet. */
  title: string;
  level?: 2 | 3 | undefined;
  actions?: ComponentChildren;
  /** The next step; `children` where it is more than a paragraph. */
  text?: ComponentChildren;
  children?: ComponentChildren;
}

/** A list that shows nothing: where filters are set, that nothing answers to them and the way without; else what is not there yet. */
export function NothingListed({ of, title, text, level, actions, children }: NothingListedProps) {
  const t = useTexts(texts);
  if (of.narrowed) {
    const ways = (
      <>
        <Go href={of.whole}>{t.withoutFilters}</Go>
        {actions}
      </>
    );
    return <Empty title={t.nothingFound} level={level} actions={ways} />;
  }
  return (
    <Empty title={title} text={text} level={level} actions={actions}>
      {children}
    </Empty>
  );
}
