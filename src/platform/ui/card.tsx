import type { ComponentChildren } from "preact";

export function Cards({ children }: { children: ComponentChildren }) {
  return <div class="card-grid">{children}</div>;
}

/** Only for a thing that one picks up on its own. The gable is for a thing one can choose. */
export function Card({
  title,
  href,
  level = 3,
  gable,
  children,
}: {
  title: ComponentChildren;
  href?: string | undefined;
  level?: 2 | 3 | undefined;
  gable?: boolean | undefined;
  children: ComponentChildren;
}) {
  const Heading = `h${level}` as const;
  return (
    <article class={gable ? "card gable" : "card"}>
      <Heading>{href ? <a href={href}>{title}</a> : title}</Heading>
      {children}
    </article>
  );
}
