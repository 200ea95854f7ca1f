import type { ComponentChildren } from "preact";

import { Band } from "./band.tsx";
import { PageHead, type PageHeadProps } from "./page-head.tsx";

interface PageFrameProps extends Omit<PageHeadProps, "joined"> {
  ground?: "surface" | undefined;
  /** Its parts follow each other with a gap, or with a wide one. */
  flow?: boolean | "loose";
  children: ComponentChildren;
}

/** A page of one band under its head: a list, forms, their reports, a thing and its acts. */
export function PageFrame({ ground, flow, children, ...head }: PageFrameProps) {
  return (
    <>
      <PageHead {...head} joined />
      <Band ground={ground} tight>
        {flow ? <div class={flow === "loose" ? "flow loose" : "flow"}>{children}</div> : children}
      </Band>
    </>
  );
}
