import type { ComponentChildren } from "preact";

import { Band } from "./band.tsx";
import { PageHead, type PageHeadProps } from "./page-head.tsx";

/** A page of one column under its head: forms, their reports, a thing and its acts. */
export function PageFrame({ children, ...head }: Omit<PageHeadProps, "joined"> & { children: ComponentChildren }) {
  return (
    <>
      <PageHead {...head} joined />
      <Band tight>
        <div class="flow loose">{children}</div>
      </Band>
    </>
  );
}
