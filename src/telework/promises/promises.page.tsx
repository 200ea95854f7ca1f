import { useTexts } from "#platform/i18n/context.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { teleworkTexts } from "../telework.texts.ts";
import { promisesTexts } from "./promises.texts.ts";

/** What nobody can know, and what this does not protect from: docs/telework/promises.md in the words of whoever is concerned. */
export default page("telework/promises", routes.promises, {
  access: anyone,
  get: ({ locale }) => ({ title: promisesTexts[locale].title, description: promisesTexts[locale].lead, body: <Promises /> }),
});

function Promises() {
  const t = useTexts(promisesTexts);
  const general = useTexts(teleworkTexts);
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.title, href: routes.catalogue.href() }]} flow="loose">
      {t.parts.map(({ title, points }) => (
        <section class="flow">
          <h2>{title}</h2>
          <ul>
            {points.map((point) => (
              <li>{point}</li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
