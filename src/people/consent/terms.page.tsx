import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Form } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Forbidden } from "#platform/web/errors.ts";
import { act } from "#platform/web/act.ts";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { recordConsent } from "./consent.command.ts";
import { hasConsented } from "./consent.query.ts";
import { consentTexts } from "./consent.texts.ts";
import { terms, termsTexts, termsVersion } from "./terms.ts";
import { routes } from "../routes.ts";

/** The terms in force, for everybody; whoever has an account says here that they agree. */
export default act("people/consent", routes.terms, {
  access: beforeTerms(anyone),

  async show({ db, visitor, locale }) {
    const agreed = visitor && (await hasConsented(db, visitor.id, terms, termsVersion));
    return { title: termsTexts[locale].title, body: <Terms agreed={agreed} /> };
  },

  async run({ db, visitor }) {
    if (!visitor) throw new Forbidden();
    await recordConsent(db, visitor.id, terms, termsVersion);
    return { redirect: routes.terms.href() };
  },
});

/** `agreed` is null for a reader without an account. */
function Terms({ agreed }: { agreed: boolean | null }) {
  const { title, lead, body } = useTexts(termsTexts);
  const t = useTexts(consentTexts);
  return (
    <>
      <PageHead title={title} lead={lead} badges={<span class="soft">{t.inForce(formatDate(termsVersion, useLocale()))}</span>} />
      <div class="wrap band tight flow">
        {agreed && (
          <Notice tone="ok" title={t.accepted}>
            <p>{t.acceptedNote}</p>
          </Notice>
        )}
        <Prose html={renderMarkdown(body, 2)} />
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
