import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Form } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Forbidden } from "#platform/web/errors.ts";
import { act } from "#platform/web/act.ts";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { TextBody, Versions } from "../legal/legal.view.tsx";
import { findLatest, type LegalText } from "../legal/text/legal-text.query.ts";
import { type FilledText, showText } from "../legal/text/shown-text.ts";
import { routes } from "../routes.ts";
import { acceptTerms } from "./consent.command.ts";
import { hasAcceptedTerms } from "./consent.query.ts";
import { consentTexts } from "./consent.texts.ts";
import { termsVersion } from "../terms.ts";

/** The terms in force, for everybody; whoever has an account says here that they agree. */
export default act("people/consent", routes.terms, {
  access: beforeTerms(anyone),

  async show(visit) {
    const { db, visitor } = visit;
    const written = await findLatest(db, "terms");
    const [text, agreed] = await Promise.all([showText(visit, "terms", written), visitor && hasAcceptedTerms(db, visitor.id)]);
    return { title: text.title, body: <Terms text={text} written={written} agreed={agreed} /> };
  },

  async run({ db, visitor }) {
    if (!visitor) throw new Forbidden();
    await acceptTerms(db, visitor.id);
    return { redirect: routes.terms.href() };
  },
});

interface TermsProps {
  readonly text: FilledText;
  readonly written: LegalText | null;
  /** Null for a reader without an account. */
  readonly agreed: boolean | null;
}

function Terms({ text, written, agreed }: TermsProps) {
  const t = useTexts(consentTexts);
  const locale = useLocale();
  // The house's own text is older than many a house: it tells its day, not since when it holds here.
  const day = written ? t.inForce(formatDate(written.published_at, locale)) : t.dated(formatDate(termsVersion, locale));
  return (
    <>
      <PageHead title={text.title} lead={text.lead} badges={<span class="soft">{day}</span>} />
      <div class="wrap band tight flow">
        {agreed && <Notice tone="ok" title={t.accepted} text={t.acceptedNote} />}
        <TextBody text={text} />
        {written && <Versions page="terms" since={written.published_at} />}
      </div>
      {agreed === false && (
        <Band ground="linen">
          <div class="flow">
            <h2>{t.notYet}</h2>
            <p>{t.notYetNote}</p>
            <Form action={routes.terms.href()}>
              <Button>{t.accept}</Button>
            </Form>
          </div>
        </Band>
      )}
    </>
  );
}
