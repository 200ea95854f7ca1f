import type { ComponentChildren } from "preact";

import { Explain } from "./explain.tsx";

interface BandProps {
  ground?: "paper" | "linen" | "surface" | undefined;
  tight?: boolean | undefined;
  id?: string | undefined;
  label?: string | undefined;
  children: ComponentChildren;
}

/** A stripe of the page. `label` names it for those who jump from part to part. */
export function Band({ ground = "paper", tight, id, label, children }: BandProps) {
  return (
    <section class={["band", ground !== "paper" && ground, tight && "tight"].filter(Boolean).join(" ")} id={id} aria-label={label}>
      <div class="wrap">{children}</div>
    </section>
  );
}

/** Title of a part, a sentence, and where to see more. */
export function SectionHead({
  title,
  id,
  children,
  more,
}: {
  title: ComponentChildren;
  id?: string | undefined;
  children?: ComponentChildren;
  more?: ComponentChildren;
}) {
  return (
    <div class="section-head">
      <div>
        <h2 id={id}>{title}</h2>
        {children && (
          <p>
            <Explain>{children}</Explain>
          </p>
        )}
      </div>
      {more}
    </div>
  );
}

/** Two columns on wide windows: a margin after ("aside"), a margin that is read first ("first"), one before, or two halves. One above the other elsewhere. */
export function Columns({ kind, children }: { kind: "aside" | "first" | "before" | "half" | "even"; children: ComponentChildren }) {
  return <div class={`cols ${kind}`}>{children}</div>;
}
