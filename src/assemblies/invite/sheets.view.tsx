import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Assembly } from "../assemblies.query.ts";
import { routes } from "../routes.ts";
import { sayDay, sayMoment } from "../say.ts";
import type { Mailing, PostedLetter } from "./invite.query.ts";
import { inviteTexts } from "./invite.texts.ts";
import { sayCode } from "./letter-code.ts";

interface SheetsProps {
  readonly assembly: Assembly;
  readonly mailing: Mailing;
  readonly letters: readonly (PostedLetter & { readonly code: string })[];
  /** What the square code leads to. */
  readonly addressFor: (code: string) => string;
  /** The same, to be typed. */
  readonly site: string;
  readonly metropolis: string;
  readonly now: Date;
  readonly part: number;
  readonly parts: number;
}

/** One sheet of A4 for each home, folded in three for an envelope with a window. */
export function InvitationSheets(props: SheetsProps) {
  const { assembly, mailing, part, parts } = props;
  const t = useTexts(inviteTexts);
  const href = routes.letterSheets.href({ id: assembly.id, mailing: mailing.id });
  return (
    <div class="wrap flow">
      <div class="no-print flow post-letter-note">
        <h1>{t.sheets}</h1>
        <p class="lead">{t.sheetsNote}</p>
        {parts > 1 && (
          <p class="row">
            {Array.from({ length: parts }, (_, at) =>
              at + 1 === part ? <b>{t.part(at + 1)}</b> : <a href={withQuery(href, { partie: String(at + 1) })}>{t.part(at + 1)}</a>,
            )}
          </p>
        )}
        <p>
          <a href={routes.invitations.href(assembly)}>{t.backTo}</a>
        </p>
      </div>
      {props.letters.map((letter) => (
        <Sheet letter={letter} {...props} />
      ))}
    </div>
  );
}

function Sheet({ assembly, letter, addressFor, site, metropolis, now }: SheetsProps & { readonly letter: SheetsProps["letters"][number] }) {
  const t = useTexts(inviteTexts).sheet;
  const locale = useLocale();
  return (
    <article class="post-letter">
      <p class="post-letter-from">
        <b>{metropolis}</b>
        <br />
        {assembly.ownerService}
      </p>
      <p class="post-letter-to">
        {letter.addressee ?? t.nobody}
        <br />
        {letter.street}
        <br />
        {letter.postcode} {letter.town.toUpperCase()}
      </p>
      <p>{formatDate(now, locale)}</p>
      <h2>{t.title}</h2>
      <p>
        <Quoting words={[assembly.title, assembly.question]}>{t.asked(assembly.title, assembly.question)}</Quoting>
      </p>
      <p>{t.how(assembly.size)}</p>
      {assembly.asks.split(/\n+/).map((line) => (
        <Written as="p">{line}</Written>
      ))}
      <div class="post-letter-code">
        <QrCode text={addressFor(letter.code)} label={t.qr} />
        <div>
          <p>{t.code}</p>
          <p class="post-letter-letters">{sayCode(letter.code)}</p>
          <p>{site}</p>
        </div>
      </div>
      <p>{t.until(sayMoment(assembly.registersUntil, locale))}</p>
      <p>{t.erased(sayDay(assembly.eraseOn, locale))}</p>
    </article>
  );
}
