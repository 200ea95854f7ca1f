import { useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { Written } from "#platform/ui/written.tsx";
import { type Commune, inCommune } from "#territory";
import { sayCode } from "../residency.ts";
import { residencyTexts } from "../residency.texts.ts";
import type { PrintedLetter } from "./letters.command.ts";
import { routes } from "../../routes.ts";

interface SheetsProps {
  letters: readonly PrintedLetter[];
  /** What the square code leads to. */
  addressFor: (code: string) => string;
  /** The same, to be typed. */
  site: string;
  metropolis: string;
  communeOf: (code: string) => Pick<Commune, "name" | "liaison">;
  now: Date;
}

/** One sheet of A4 for each letter, folded in three for an envelope with a window. */
export function LetterSheets(props: SheetsProps) {
  const t = useTexts(residencyTexts).letters;
  return (
    <div class="wrap flow">
      <div class="no-print flow post-letter-note">
        <h1>{t.sheets}</h1>
        <p class="lead">{t.sheetsNote}</p>
        <p>
          <a href={routes.residencyLetters.href()}>{t.backToQueue}</a>
        </p>
      </div>
      {props.letters.map((letter) => (
        <Sheet letter={letter} {...props} />
      ))}
    </div>
  );
}

/** In the reader's language, which may be another than the agent's. */
function Sheet({ letter, addressFor, site, metropolis, communeOf, now }: SheetsProps & { letter: PrintedLetter }) {
  const t = residencyTexts[letter.locale].sheet;
  return (
    <Written as="article" class="post-letter" lang={letter.locale}>
      <p class="post-letter-from">
        <b>Beffroi</b>
        <br />
        {metropolis}
      </p>
      <p class="post-letter-to">
        {letter.recipient}
        <br />
        {letter.street}
        <br />
        {letter.postal_code} {letter.city?.toUpperCase()}
      </p>
      <p>{formatDate(now, letter.locale)}</p>
      <h2>{t.title(inCommune(communeOf(letter.commune_code), letter.locale))}</h2>
      <p>{t.how}</p>
      <div class="post-letter-code">
        <QrCode text={addressFor(letter.code)} label={t.qr} />
        <div>
          <p>{t.code}</p>
          <p class="post-letter-letters">{sayCode(letter.code)}</p>
          <p>{site}</p>
        </div>
      </div>
      <p>{t.until}</p>
      <p>{t.notYou}</p>
    </Written>
  );
}
