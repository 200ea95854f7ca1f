import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter, LetterHead, LetterPart } from "./letter-parts.ts";

/**
 * Mail programs read neither our style sheet nor custom properties: the look's colours, written out. Inline, since some drop
 * `<style>`; what is in `<style>` only answers a dark appearance, in the programs that let a mail do so.
 */
const ink = "#1b2432";
const soft = "#4b5464";
const sans = "font-family:'Atkinson Hyperlegible Next',Verdana,sans-serif;font-size:17px;line-height:1.55";
const dark = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #151a22 !important; color: #f3eee4 !important; }
  .soft { color: #bcc3cf !important; }
  .accent { color: #f29a78 !important; }
  .press { background: #ee8a65 !important; color: #1d0d07 !important; }
  .rule { border-color: #3a4453 !important; }
}`;

interface Props {
  letter: Letter;
  locale: Locale;
  head: LetterHead;
}

/** One column, no picture, nothing fetched from anywhere. */
export function LetterDocument({ letter, locale, head }: Props) {
  const { accent } = head;
  const { subject, paragraphs, facts = [], parts = [], after = [], action } = letter;
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
        <style dangerouslySetInnerHTML={{ __html: dark }} />
      </head>
      <body class="page" style={`margin:0;padding:0;background:#fbf8f2;color:${ink};${sans}`}>
        {/* What lists of mails show after the subject. */}
        <div style="display:none">{paragraphs[0]}</div>
        <main style="max-width:36em;margin:0 auto;padding:24px 20px">
          <p class="accent" style={`margin:0 0 24px;font-weight:700;color:${accent}`}>
            {head.name}
          </p>
          <h1 style="margin:0 0 16px;font-size:24px;line-height:1.25">{subject}</h1>
          {paragraphs.map((paragraph) => (
            <p style="margin:0 0 16px;white-space:pre-line">{paragraph}</p>
          ))}
          <Facts facts={facts} />
          {parts.map((part) => (
            <Part {...part} accent={accent} />
          ))}
          {action && (
            <p style="margin:24px 0">
              <a
                class="press"
                href={action.href}
                style={`display:inline-block;padding:12px 20px;border-radius:3px;background:${accent};color:#ffffff;text-decoration:none;font-weight:700`}
              >
                {action.label}
              </a>
            </p>
          )}
          {after.map((paragraph) => (
            <p class="soft" style={`margin:0 0 16px;color:${soft}`}>
              {paragraph}
            </p>
          ))}
          <Foot {...letter} head={head} />
        </main>
      </body>
    </html>
  );
}

function Facts({ facts }: { facts: NonNullable<Letter["facts"]> }) {
  return (
    <>
      {facts.map(({ label, value }) => (
        <p style="margin:0 0 6px">
          <span class="soft" style={`color:${soft}`}>
            {label}
          </span>
          <br />
          <b>{value}</b>
        </p>
      ))}
    </>
  );
}

function Part({ title, entries, accent }: LetterPart & Pick<LetterHead, "accent">) {
  return (
    <>
      <h2 class="rule" style="margin:28px 0 12px;padding-top:12px;border-top:2px solid #1b2432;font-size:19px;line-height:1.3">
        {title}
      </h2>
      {entries.map((entry) => (
        <div style="margin:0 0 18px">
          <p style="margin:0;font-weight:700">{entry.title}</p>
          {entry.text && <p style="margin:2px 0 0;white-space:pre-line">{entry.text}</p>}
          {entry.link && (
            <p style="margin:4px 0 0">
              <a class="accent" href={entry.link.href} style={`color:${accent}`}>
                {entry.link.label}
              </a>
            </p>
          )}
        </div>
      ))}
    </>
  );
}

function Foot({ why, choices, unsubscribe, head: { accent, signature } }: Letter & Pick<Props, "head">) {
  const links = [choices, unsubscribe].filter((link) => link !== undefined);
  return (
    <div class="rule soft" style={`margin-top:32px;padding-top:12px;border-top:1px solid #ddd3c2;color:${soft};font-size:15px`}>
      {signature && <p style="margin:0 0 8px;white-space:pre-line">{signature}</p>}
      <p style="margin:0 0 8px">{why}</p>
      {links.map(({ label, href }) => (
        <p style="margin:0 0 8px">
          <a class="accent" href={href} style={`color:${accent}`}>
            {label}
          </a>
        </p>
      ))}
    </div>
  );
}
