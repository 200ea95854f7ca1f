import type { ComponentChildren } from "preact";

/** Pictures side by side: for few things, each of which is looked at for itself. */
export function Stories({ children }: { children: ComponentChildren }) {
  return <ul class="stories">{children}</ul>;
}

interface StoryProps {
  picture: ComponentChildren;
  title: string;
  href: string;
  /** Of the title, when it is not that of the page. */
  lang?: string | undefined;
  children?: ComponentChildren;
}

export function Story({ picture, title, href, lang, children }: StoryProps) {
  return (
    <li class="story">
      {picture}
      <div>
        <h3 lang={lang}>
          <a href={href}>{title}</a>
        </h3>
        {children}
      </div>
    </li>
  );
}
