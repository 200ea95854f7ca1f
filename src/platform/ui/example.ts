import type { VNode } from "preact";

/** One state of a component: shown in the gallery, validated in every language. */
export interface Example {
  readonly title: string;
  readonly render: () => VNode;
}
