import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { texts } from "./texts.ts";
import { Windows } from "./windows.tsx";

/** Something promised and how much of it is done: title, windows, figure, state. */
export function Objective({
  title,
  done,
  target,
  badge,
  children,
}: {
  title: string;
  done: number;
  target: number;
  badge?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const t = useTexts(texts);
  const locale = useLocale();
  const number = formatNumber(done, locale);
  const rest = t.of(number, formatNumber(target, locale)).slice(number.length);
  return (
    <div class="objective">
      <h3>{title}</h3>
      <Windows lit={done} total={target} scale={1.3} />
      <p class="big">
        {number}
        <small>{rest}</small>
      </p>
      {badge && <p class="row tight">{badge}</p>}
      {children}
    </div>
  );
}
