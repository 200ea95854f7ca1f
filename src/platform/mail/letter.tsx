import { renderToStaticMarkup } from "preact-render-to-string";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Mailer } from "./mail.ts";

/** A mail as it is thought: plain sentences, at most one thing to press. Rendered as plain text and as light HTML. */
export interface Letter {
  /** Says the thing itself: "Votre lien de connexion", never "Notification". */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly { readonly label: string; readonly value: string }[];
  /** The address is whole: `https://…`. */
  readonly action?: { readonly label: string; readonly href: string } | undefined;
  /** After the action: how long it holds, what to do when it was not asked for. */
  readonly after?: readonly string[];
  /** Why this person gets it, at the foot. */
  readonly why: string;
  readonly unsubscribe?: { readonly label: string; readonly href: string } | undefined;
}

export interface Envelope {
  readonly to: string;
  readonly locale: Locale;
  readonly room: string;
}

/** Renders and sends; with `db`, if and when its transaction commits. */
export async function sendLetter(
  { mailer, metropolis }: { readonly mailer: Mailer; readonly metropolis: string },
  letter: Letter,
  { to, locale, room }: Envelope,
  db?: Db,
): Promise<void> {
  await mailer.send({ to, locale, room, ...renderLetter(letter, locale, metropolis) }, db);
}

export interface RenderedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function renderLetter(letter: Letter, locale: Locale, metropolis: string): RenderedLetter {
  return {
    subject: letter.subject,
    text: textOf(letter, metropolis),
    html: `<!doctype html>${renderToStaticMarkup(<Document letter={letter} locale={locale} metropolis={metropolis} />)}`,
  };
}

function textOf({ paragraphs, facts = [], action, after = [], why, unsubscribe }: Letter, metropolis: string): string {
  const parts = [
    ...paragraphs,
    facts.map(({ label, value }) => `${label} : ${value}`).join("\n"),
    action ? `${action.label} :\n${action.href}` : "",
    ...after,
    `-- \nBeffroi, ${metropolis}\n${why}`,
    unsubscribe ? `${unsubscribe.label} : ${unsubscribe.href}` : "",
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

// Mail programs read neither our style sheet nor custom properties: the look's colours, written out.
const ink = "#1f1b2e";
const soft = "#5b5670";
const brand = "#3b2a7a";
const sans = "font-family:'Atkinson Hyperlegible Next',system-ui,sans-serif;font-size:17px;line-height:1.5";

function Document({ letter, locale, metropolis }: { letter: Letter; locale: Locale; metropolis: string }) {
  const { subject, paragraphs, facts = [], action, after = [], why, unsubscribe } = letter;
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{subject}</title>
      </head>
      <body style={`margin:0;padding:24px;background:#fff;color:${ink};${sans}`}>
        <div style="max-width:36em;margin:0 auto">
          <p style={`font-weight:700;color:${brand}`}>Beffroi, {metropolis}</p>
          {paragraphs.map((paragraph) => (
            <p style="white-space:pre-line">{paragraph}</p>
          ))}
          {facts.map(({ label, value }) => (
            <p style="margin:4px 0">
              <span style={`color:${soft}`}>{label}</span> {value}
            </p>
          ))}
          {action && (
            <p style="margin:24px 0">
              <a
                href={action.href}
                style={`display:inline-block;padding:12px 20px;border-radius:6px;background:${brand};color:#fff;text-decoration:none;font-weight:700`}
              >
                {action.label}
              </a>
            </p>
          )}
          {after.map((paragraph) => (
            <p style={`color:${soft}`}>{paragraph}</p>
          ))}
          <p style={`margin-top:32px;border-top:1px solid #d8d4e4;padding-top:12px;color:${soft};font-size:14px`}>
            {why} {unsubscribe && <a href={unsubscribe.href}>{unsubscribe.label}</a>}
          </p>
        </div>
      </body>
    </html>
  );
}
