import type { ComponentChildren } from "preact";

/** Folded until asked for. Opens without a script. */
export function Disclosure({
  summary,
  open,
  bare,
  children,
}: {
  summary: ComponentChildren;
  open?: boolean | undefined;
  bare?: boolean | undefined;
  children: ComponentChildren;
}) {
  return (
    <details class={bare ? "disclosure bare" : "disclosure"} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
