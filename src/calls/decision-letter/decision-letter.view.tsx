import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import type { Crumb } from "#platform/ui/breadcrumb.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Application } from "../apply/application.query.ts";
import { LetterBody } from "../letters/letter-body.view.tsx";
import type { Letter } from "../letters/letters.query.ts";
import { lettersTexts } from "../letters/letters.texts.ts";

interface LetterSheetProps {
  application: Application;
  letter: Letter;
  /** All of them, the newest first. */
  letters: readonly Letter[];
  /** Who decided: the metropolis. */
  from: string;
  trail: readonly Crumb[];
  /** Of this page. */
  href: string;
}

/** Whether what the letter tells is still what is decided. */
const stands = ({ state }: Application, { kind }: Letter) => state === (kind === "partial" ? "granted" : kind);

/** A letter to read and to print on A4: from whom, to whom, its reference, its day, its words. */
export function LetterSheet({ application, letter, letters, from, trail, href }: LetterSheetProps) {
  const t = useTexts(lettersTexts);
  const locale = useLocale();
  const { call, number, structureName } = application;
  const isNewest = letter.number === letters[0]?.number;
  const others = letters.filter((one) => one.number !== letter.number);
  return (
    <PageFrame title={t.letterOf(t.kinds[letter.kind])} trail={[...trail]} ground="surface">
      <article class="flow loose" aria-label={t.letter}>
        {(!isNewest || !stands(application, letter)) && <Notice tone="warn" title={t.takenBack} />}
        <div class="flow">
          <p>
            <b>{from}</b>
            <br />
            {t.reference(`${call.slug}-${formatNumber(number ?? 0, locale)}-${formatNumber(letter.number, locale)}`)}
          </p>
          <p>
            {t.to(structureName)}
            <br />
            {t.on(sayShortDay(letter.writtenAt, locale))}
          </p>
        </div>
        <LetterBody body={letter.body} lang={locale} />
        <p>{from}</p>
        <p class="small soft no-print">
          {locale !== "fr" && `${t.frenchCounts} `}
          {t.print}
        </p>
      </article>
      {others.length > 0 && (
        <section class="flow no-print" aria-labelledby="lettres">
          <h2 id="lettres">{isNewest ? t.earlier : t.letters}</h2>
          <ul>
            {others.map((one) => (
              <li>
                <a href={`${href}?lettre=${one.number}`}>
                  {t.kinds[one.kind]}, {sayShortDay(one.writtenAt, locale)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  );
}
