import type { ComponentChildren } from "preact";

import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.ts";

interface Look {
  /** One plain (filled) button a screen; the others are quiet. `danger` undoes or removes. */
  kind?: "main" | "quiet" | "danger" | undefined;
  big?: boolean | undefined;
  icon?: IconName | undefined;
  children: ComponentChildren;
}

const classOf = (kind: Look["kind"] = "main", big = false) => ["button", kind !== "main" && kind, big && "big"].filter(Boolean).join(" ");

/** The verb comes first: "Réserver un espace". */
export function Button({
  kind,
  big,
  icon,
  children,
  act,
  name = act === undefined ? undefined : "act",
  value = act,
  disabled,
  formAction,
}: Look & {
  /** Which act of the page it presses: "publish", "remove:ID". */
  act?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  formAction?: string | undefined;
}) {
  return (
    <button type="submit" class={classOf(kind, big)} name={name} value={value} disabled={disabled} formAction={formAction}>
      {icon && <Icon name={icon} />} {children}
    </button>
  );
}

/** Not seen, first in a form of several buttons: whoever presses Enter in a field saves, and does not remove a line or press a plan. */
export function EnterButton({ act, label }: { act?: string | undefined; label: string }) {
  return (
    <button type="submit" class="vh" name={act && "act"} value={act} tabIndex={-1} aria-hidden="true">
      {label}
    </button>
  );
}

/** Looks like a button and goes somewhere. */
export function ButtonLink({ kind, big, icon, children, href }: Look & { href: string }) {
  return (
    <a class={classOf(kind, big)} href={href}>
      {icon && <Icon name={icon} />} {children}
    </a>
  );
}

interface GoProps {
  href: string;
  icon?: IconName | undefined;
  children: ComponentChildren;
}

/** A bold link with its arrow: where the thread goes on. With an icon, the icon comes first and no arrow follows. */
export function Go({ href, icon, children }: GoProps) {
  return (
    <a class="go" href={href}>
      {icon ? (
        <>
          <Icon name={icon} /> {children}
        </>
      ) : (
        <>
          {children}
          <span class="onward">
            <Icon name="arrow-right" />
          </span>
        </>
      )}
    </a>
  );
}

/** The same on a line of its own. */
export function Onward(props: GoProps) {
  return (
    <p>
      <Go {...props} />
    </p>
  );
}

/** A button that reads as a link, for small acts in a list. */
export function TextButton({
  act,
  name = act === undefined ? undefined : "act",
  value = act,
  children,
}: {
  act?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <button type="submit" class="text-button" name={name} value={value}>
      {children}
    </button>
  );
}
