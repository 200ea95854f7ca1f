import type { ComponentChildren } from "preact";

import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.ts";

const icons: Record<"ok" | "info" | "warn" | "danger", IconName> = { ok: "circle-check", info: "info", warn: "triangle-alert", danger: "circle-alert" };

interface NoticeProps {
  tone?: "ok" | "info" | "warn" | "danger" | undefined;
  title: string;
  level?: 2 | 3 | undefined;
  /** Read aloud at once by screen readers: only for the answer to what was just done. */
  announce?: boolean | undefined;
  /** One paragraph; `children` where it is more. */
  text?: ComponentChildren;
  children?: ComponentChildren;
}

/** What happened, then what can be done. */
export function Notice({ tone = "info", title, level = 2, announce, text, children }: NoticeProps) {
  const Heading = `h${level}` as const;
  return (
    <div class={`notice ${tone}`} role={announce ? (tone === "danger" ? "alert" : "status") : undefined}>
      <Icon name={icons[tone]} />
      <div>
        <Heading>{title}</Heading>
        {text && <p>{text}</p>}
        {children}
      </div>
    </div>
  );
}
