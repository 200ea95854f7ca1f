import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { sayNumber } from "../assembly.ts";
import type { OwnFile } from "../candidates.query.ts";
import { standingOf } from "../standing.ts";
import { routes } from "../routes.ts";
import { sayDay } from "../say.ts";
import { type LetterKind, lettersTexts } from "./letters.texts.ts";
import { personLetterTexts } from "./person-letter.texts.ts";

const kinds = { unconfirmed: "confirm", registered: "noted", asked: "drawn" } as const satisfies Record<string, LetterKind>;

interface PersonLetterProps extends OwnFile {
  /** Whole and private. */
  readonly href: string;
  readonly metropolis: string;
  readonly now: Date;
}

/** One sheet of A4, folded in three for an envelope with a window. */
export function PersonLetter({ assembly, candidate, href, metropolis, now }: PersonLetterProps) {
  const t = useTexts(personLetterTexts);
  const locale = useLocale();
  const standing = standingOf(candidate);
  const number = sayNumber(candidate.number);
  const kind = standing in kinds ? kinds[standing as keyof typeof kinds] : null;
  const mail = useTexts(lettersTexts);
  const paragraphs = kind ? mail.kinds[kind]({ assembly: assembly.title, number }).paragraphs : [t.member(assembly.title, number)];
  return (
    <div class="wrap flow">
      <div class="no-print flow post-letter-note">
        <h1>{t.title}</h1>
        <p class="lead">{t.note}</p>
        <p>
          <a href={routes.pool.href(assembly)}>{t.back}</a>
        </p>
      </div>
      <article class="post-letter">
        <p class="post-letter-from">
          <b>{metropolis}</b>
          <br />
          {assembly.ownerService}
        </p>
        <p class="post-letter-to">
          {candidate.name}
          {candidate.address?.split(", ").map((line) => (
            <>
              <br />
              {line}
            </>
          ))}
        </p>
        <p>{formatDate(now, locale)}</p>
        <h2>{t.heading(number)}</h2>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <div class="post-letter-code">
          <QrCode text={href} label={t.qr} />
          <div>
            <p>{t.how}</p>
            <p>{href}</p>
          </div>
        </div>
        <p>{t.phone}</p>
        <p>{t.erased(sayDay(assembly.eraseOn, locale))}</p>
      </article>
    </div>
  );
}
