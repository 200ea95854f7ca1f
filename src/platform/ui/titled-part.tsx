import type { ComponentChildren } from "preact";

/** A part of a page under its title, by which those who jump from part to part find it. Its paragraphs stand apart; widely if `loose`. */
export function TitledPart({ id, title, loose, children }: { id: string; title: ComponentChildren; loose?: boolean; children: ComponentChildren }) {
  return (
    <section class={loose ? "flow loose" : "flow"} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
