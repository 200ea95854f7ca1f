import type { ComponentChildren } from "preact";

import { Notice } from "./notice.tsx";
import { type Message, usePage } from "./page-context.tsx";

/** Under the title of every page: what was just done, or why it was not. */
export function Said() {
  const flash = usePage().flash;
  const said = flash?.done && Object.hasOwn(flash.says, flash.done) ? flash.says[flash.done] : undefined;
  const done = typeof said === "function" ? said(flash!.count) : said;
  return (
    <>
      {flash?.refusal && <Say message={flash.refusal} usual="warn" />}
      {done && <Say message={typeof done === "string" ? { sentence: done } : done} usual="ok" />}
    </>
  );
}

function Say({ message: { sentence, next, tone }, usual }: { message: Message; usual: "ok" | "warn" }) {
  return (
    <Notice tone={tone ?? usual} title={sentence} announce>
      {next && <p>{next}</p>}
    </Notice>
  );
}

/** Elsewhere on a long page, or with more than sentences: only after the act of this key. */
export function Done({
  of,
  title,
  tone = "ok",
  children,
}: {
  of: string;
  title: string;
  tone?: "ok" | "info" | "warn" | "danger";
  children?: ComponentChildren;
}) {
  return usePage().flash?.done === of ? (
    <Notice tone={tone} title={title} announce>
      {children}
    </Notice>
  ) : null;
}
