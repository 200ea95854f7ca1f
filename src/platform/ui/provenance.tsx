import type { ComponentChildren } from "preact";

/** Where facts come from and when they were last confirmed. */
export function Provenance({ title, level = 2, children }: { title: string; level?: 2 | 3 | undefined; children: ComponentChildren }) {
  const Heading = `h${level}` as const;
  return (
    <section class="provenance">
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}
