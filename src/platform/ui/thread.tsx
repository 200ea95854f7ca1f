import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { texts } from "./texts.ts";
import type { Verb } from "./verbs.tsx";

export interface Knot {
  readonly title: ComponentChildren;
  readonly state: "done" | "now" | "next";
  /** Only where the verb changes along the thread. */
  readonly verb?: Verb | undefined;
  readonly date?: { readonly at?: string | undefined; readonly text: string } | undefined;
  readonly children?: ComponentChildren;
}

/** What became of a thing, knot by knot. `flat` lies down where there is room. */
export function Thread({
  knots,
  flat,
  steps,
}: {
  knots: readonly Knot[];
  flat?: boolean | undefined /** Steps of a form: the current one is said to be a step. */;
  steps?: boolean | undefined;
}) {
  const t = useTexts(texts);
  const said = { done: t.stepDone, now: t.stepNow, next: t.stepNext };
  return (
    <div class="thread-box">
      <ol class={flat ? "thread flat" : "thread"}>
        {knots.map(({ title, state, verb, date, children }) => (
          <li class={state === "next" ? undefined : state} aria-current={steps && state === "now" ? "step" : undefined}>
            {verb && <span class="verb">{t.verbs[verb].name}</span>}
            <b>
              <span class="vh">{said[state]}</span>
              {title}
            </b>
            {date && (date.at ? <time dateTime={date.at}>{date.text}</time> : <small>{date.text}</small>)}
            {children && <p>{children}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Where one is in a form of several screens. */
export function Steps({ titles, current }: { titles: readonly { label: string; href?: string | undefined }[]; current: number }) {
  const t = useTexts(texts);
  const knots = titles.map(
    ({ label, href }, at): Knot => ({
      title: href && at < current ? <a href={href}>{label}</a> : label,
      state: at < current ? "done" : at === current ? "now" : "next",
    }),
  );
  return (
    <>
      <p class="steps-count">{t.stepCount(current + 1, titles.length)}</p>
      <Thread knots={knots} steps />
    </>
  );
}
