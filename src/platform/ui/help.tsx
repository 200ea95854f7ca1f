import { useTexts } from "#platform/i18n/context.tsx";
import { helpTexts } from "./help.texts.ts";
import { Icon } from "./icon.tsx";
import { Written } from "./written.tsx";
import type { IconName } from "./icons.ts";

/** One way in which a person is helped by a person. */
export interface HelpChoice {
  readonly icon: IconName;
  /** What one presses: a number, the name of a place, "Nous écrire". */
  readonly label: string;
  /** Somebody of the house wrote it. */
  readonly written?: boolean;
  /** Absent: there is nothing to press, as with a postal address. */
  readonly href?: string;
  /** When, by whom, what for: one sentence. */
  readonly says: string;
}

/** The last thing before the footer on a page where people get stuck; `says` is about what they do there, `more` leads to all ways. */
export function HelpBlock({ says, ways, more }: { says: string; ways: readonly HelpChoice[]; more: string }) {
  const t = useTexts(helpTexts);
  const all: HelpChoice = { icon: "heart-handshake", label: t.all, href: more, says: t.allSays };
  return (
    <div class="wrap band tight">
      <section class="help" aria-labelledby="coup-de-main">
        <div class="flow">
          <h2 id="coup-de-main">{t.title}</h2>
          <p class="soft">{says}</p>
        </div>
        <HelpWays ways={[...ways.slice(0, 3), all]} />
      </section>
    </div>
  );
}

export function HelpWays({ ways }: { ways: readonly HelpChoice[] }) {
  return (
    <ul class="help-ways">
      {ways.map(({ icon, label, written = false, href, says }) => (
        <li>
          <Icon name={icon} />
          <span>
            <Written as={href ? "a" : "b"} href={href} lang={written}>
              {label}
            </Written>
            <small>{says}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
