import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { ruleNames, rules } from "../rules.ts";

export default page("moderation/rules-page", routes.rulesPage, {
  access: anyone,
  get: ({ locale }) => ({ title: moderationTexts[locale].rules.title, body: <Rules /> }),
});

function Rules() {
  const t = useTexts(moderationTexts).rules;
  const locale = useLocale();
  return (
    <PageFrame title={t.title} lead={t.lead}>
      {ruleNames.map((rule) => (
        <section id={rule}>
          <h2>{rules[rule].title[locale]}</h2>
          <p>{rules[rule].text[locale]}</p>
        </section>
      ))}
      <h2>{t.how}</h2>
      <ol>
        {t.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <Go href={routes.log.href()}>{t.logLink}</Go>
    </PageFrame>
  );
}
