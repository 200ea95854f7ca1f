import type { ComponentChildren } from "preact";

import { Go } from "./button.tsx";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.ts";

/** The list that a page is made of. Its entries lie flat when their column is wide enough. */
export function Entries({ children }: { children: ComponentChildren }) {
  return (
    <div class="box">
      <ul class="entries">{children}</ul>
    </div>
  );
}

interface EntryProps {
  title: ComponentChildren;
  href?: string | undefined;
  level?: 2 | 3 | undefined;
  /** In the margin: a big figure and its word (4 jours), or an icon. `hot` when time is short. */
  lead?: { big: string; small?: string | undefined; hot?: boolean | undefined } | { icon: IconName; hot?: boolean | undefined };
  /** Small facts and badges, in a row. */
  meta?: readonly ComponentChildren[];
  action?: { label: string; href: string } | undefined;
  /** Its picture, with the lead in its corner. */
  picture?: ComponentChildren;
  /** The box that ticks it, in a list of which several are dealt with at once. */
  tick?: ComponentChildren;
  children?: ComponentChildren;
}

export function Entry({ title, href, level = 3, lead, meta = [], action, picture, tick, children }: EntryProps) {
  const Heading = `h${level}` as const;
  const heading = <Heading>{href ? <a href={href}>{title}</a> : title}</Heading>;
  return (
    <li class={picture ? "entry pictured" : lead ? "entry" : "entry bare"}>
      {picture ? (
        <div class="sight">
          {picture}
          {lead && <Lead lead={lead} />}
        </div>
      ) : (
        lead && <Lead lead={lead} />
      )}
      <div>
        {tick ? (
          <div class="ticked">
            {tick}
            {heading}
          </div>
        ) : (
          heading
        )}
        {meta.length > 0 && (
          <p class="meta">
            {meta.map((item) => (
              <span>{item}</span>
            ))}
          </p>
        )}
        {children}
      </div>
      {action && (
        <div class="end">
          <Go href={action.href}>{action.label}</Go>
        </div>
      )}
    </li>
  );
}

function Lead({ lead }: Required<Pick<EntryProps, "lead">>) {
  return (
    <span class={lead.hot ? "lead-box hot" : "lead-box"}>
      {"icon" in lead ? (
        <Icon name={lead.icon} />
      ) : (
        <>
          <b>{lead.big}</b> {lead.small}
        </>
      )}
    </span>
  );
}

interface NumberedEntryProps {
  title: ComponentChildren;
  href: string;
  level?: 2 | 3 | undefined;
  /** Its number on the map beside the list. Absent: it is not on the map. */
  number?: number | undefined;
  open?: boolean | undefined;
  badge?: ComponentChildren;
  meta?: readonly ComponentChildren[];
  /** Its picture, with its number in the corner. */
  picture?: ComponentChildren;
  children?: ComponentChildren;
}

/** An entry that also stands on the map, as a house with the same number. */
export function NumberedEntry({ title, href, level = 3, number, open, badge, meta = [], picture, children }: NumberedEntryProps) {
  const Heading = `h${level}` as const;
  const pin = number !== undefined && (
    <span class={open ? "pin open" : "pin"} aria-hidden="true">
      {number}
    </span>
  );
  return (
    <li class={picture ? "numbered pictured" : pin ? "numbered" : "numbered bare"}>
      {picture ? (
        <div class="sight">
          {picture}
          {pin}
        </div>
      ) : (
        pin
      )}
      <div>
        <div class="row between tight">
          <Heading>
            <a href={href}>{title}</a>
          </Heading>
          {badge}
        </div>
        {meta.length > 0 && (
          <p class="meta ink">
            {meta.map((item) => (
              <span>{item}</span>
            ))}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}
