import type { ComponentChildren } from "preact";

import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.ts";

export type Tone = "none" | "ok" | "warn" | "danger" | "info" | "accent";

/** A state: a word, a shape, a colour. Four in a row at most. */
export function Badge({ tone = "none", children }: { tone?: Tone | undefined; children: ComponentChildren }) {
  return <span class={`badge ${tone}`}>{children}</span>;
}

/** Small facts in a row, each with its icon if it has one. */
export function Tags({ items }: { items: readonly { label: ComponentChildren; icon?: IconName | undefined }[] }) {
  return (
    <ul class="tags">
      {items.map(({ label, icon }) => (
        <li>
          {icon && <Icon name={icon} />} {label}
        </li>
      ))}
    </ul>
  );
}
