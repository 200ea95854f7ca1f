import type { ComponentChildren } from "preact";

/** Pictures side by side: for few things, each of which is looked at for itself. */
export function Stories({ children }: { children: ComponentChildren }) {
  return <ul class="stories">{children}</ul>;
}

interface StoryProps {
  picture: ComponentChildren;
  title: ComponentChildren;
  href: string;
  children?: ComponentChildren;
}

export function Story({ picture, title, href, children }: StoryProps) {
  return (
    <li class="story">
      {picture}
      <div>
        <h3>
          <a href={href}>{title}</a>
        </h3>
        {children}
      </div>
    </li>
  );
}
