import type { ComponentChildren } from "preact";

import { Notice } from "./notice.tsx";
import { usePage } from "./page-context.tsx";

/** Under the title of every page: what was just done, or why it was not. */
export function Said() {
  const flash = usePage().flash;
  const said = flash?.done && Object.hasOwn(flash.says, flash.done) ? flash.says[flash.done] : undefined;
  const done = typeof said === "function" ? said(flash!.count) : said;
  return (
    <>
      {flash?.refusal && (
        <Notice tone="warn" title={flash.refusal.sentence} announce>
          {flash.refusal.next && <p>{flash.refusal.next}</p>}
        </Notice>
      )}
      {done && <Notice tone="ok" title={done} announce />}
    </>
  );
}

/** Elsewhere on a long page, or with more than a sentence: only after the act of this key. */
export function Done({ of, title, children }: { of: string; title: string; children?: ComponentChildren }) {
  return usePage().flash?.done === of ? (
    <Notice tone="ok" title={title} announce>
      {children}
    </Notice>
  ) : null;
}
