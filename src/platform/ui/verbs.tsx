import { useTexts } from "#platform/i18n/context.tsx";
import { texts } from "./texts.ts";

export type Verb = "listen" | "decide" | "do" | "show";

export interface VerbEntry {
  readonly verb: Verb;
  /** null: no part of the platform answers it yet. It is shown, dotted, without a link. */
  readonly href: string | null;
  readonly current: boolean;
}

/** The thread that is the main navigation: listen, decide, do, show. */
export function Verbs({ verbs, label }: { verbs: readonly VerbEntry[]; label?: string | undefined }) {
  const t = useTexts(texts);
  return (
    <nav class="wrap verbs" aria-label={label ?? t.mainNavigation}>
      <ol>
        {verbs.map(({ verb, href, current }) => {
          const { name, about } = t.verbs[verb];
          if (href === null)
            return (
              <li class="later">
                <span class="knot">
                  <b>{name}</b> <small>{t.later}</small>
                </span>
              </li>
            );
          return (
            <li>
              <a class="knot" href={href} aria-current={current ? "true" : undefined}>
                <b>{name}</b> <small>{about}</small>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
