import type { ComponentChildren } from "preact";

/** Folded until asked for. Opens without a script. `narrow`: on a phone only; a wide window shows what is inside, without a line to press. */
export function Disclosure({
  summary,
  open,
  bare,
  narrow,
  children,
}: {
  summary: ComponentChildren;
  open?: boolean | undefined;
  bare?: boolean | undefined;
  narrow?: boolean | undefined;
  children: ComponentChildren;
}) {
  return (
    <details class={["disclosure", bare && "bare", narrow && "phone"].filter(Boolean).join(" ")} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
