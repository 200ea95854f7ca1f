import type { SpaceCard } from "#people";
import type { Locale } from "#platform/i18n/locale.ts";
import { jobsHealth } from "#platform/jobs/health.ts";
import { plural } from "#platform/i18n/format.ts";
import { Card } from "#platform/ui/card.tsx";
import { can } from "#platform/web/visitor.ts";
import { jobTexts } from "../jobs/jobs.texts.ts";
import { mailTexts } from "../mails/mails.texts.ts";
import { bringIntoService, mendJobs, readMails } from "../operations.ts";
import { serviceTexts } from "../service/service.texts.ts";
import { routes } from "../routes.ts";

const texts: Record<Locale, { title: string; failed: { one: string; other: string } }> = {
  fr: { title: "Exploitation", failed: { one: "1 travail a échoué", other: "# travaux ont échoué" } },
  en: { title: "Operations", failed: { one: "1 job failed", other: "# jobs failed" } },
  nl: { title: "Beheer", failed: { one: "1 taak is mislukt", other: "# taken zijn mislukt" } },
};

/** Where an administrator sees whether the machinery runs. */
export const operationsCard: SpaceCard = {
  order: 310,
  async card({ db, visitor, locale }) {
    if (!can(visitor, mendJobs) && !can(visitor, readMails)) return null;
    const { dead } = await jobsHealth(db);
    return (
      <Card title={texts[locale].title}>
        <ul>
          {can(visitor, bringIntoService) && (
            <li>
              <a href={routes.service.href()}>{serviceTexts[locale].title}</a>
            </li>
          )}
          {can(visitor, mendJobs) && (
            <li>
              <a href={routes.jobs.href()}>{jobTexts[locale].title}</a> {dead > 0 && <strong>{plural(dead, locale, texts[locale].failed)}</strong>}
            </li>
          )}
          {can(visitor, readMails) && (
            <li>
              <a href={routes.mails.href()}>{mailTexts[locale].title}</a>
            </li>
          )}
        </ul>
      </Card>
    );
  },
};
