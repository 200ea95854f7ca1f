import type { ComponentChildren } from "preact";

import { Explain } from "./explain.tsx";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.ts";

export type Fact = readonly [term: ComponentChildren, value: ComponentChildren];

/** Terms and what they are, in two columns. An absent value leaves no row. */
export function Facts({ facts, wide }: { facts: readonly Fact[]; wide?: boolean | undefined }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false);
  return (
    <dl class={wide ? "facts wide" : "facts"}>
      {known.map(([term, value]) => (
        <>
          <dt>
            <Explain>{term}</Explain>
          </dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

/** A few big figures in a row, each with its words. */
export function Tiles({ tiles }: { tiles: readonly Fact[] }) {
  return (
    <dl class="tiles">
      {tiles.map(([term, value]) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What one finds somewhere: icon, name, one line. */
export function Services({ items }: { items: readonly { icon: IconName; name: ComponentChildren; note?: ComponentChildren }[] }) {
  return (
    <ul class="services">
      {items.map(({ icon, name, note }) => (
        <li>
          <Icon name={icon} />
          <span>
            <b>{name}</b>
            {note && <small>{note}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
