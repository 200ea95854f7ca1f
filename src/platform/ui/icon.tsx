import type { IconName } from "./icons.ts";
import { usePage } from "./page-context.tsx";

/** Always beside a word: an icon alone says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" aria-hidden="true">
      <use href={`${usePage().assets.sprite}#i-${name}`} />
    </svg>
  );
}
