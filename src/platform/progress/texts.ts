import type { Locale } from "#platform/i18n/locale.ts";
import type { Task } from "#platform/jobs/task.ts";

interface Texts {
  readonly lead: Record<Task["state"], string>;
  readonly reload: string;
  readonly step: string;
  readonly of: (done: string, total: string) => string;
  readonly started: string;
  readonly ended: string;
  readonly report: string;
  readonly reason: string;
}

export const progressTexts: Record<Locale, Texts> = {
  fr: {
    lead: {
      waiting: "Ce travail attend son tour.",
      running: "Ce travail avance. Vous pouvez fermer cette page et revenir\u00a0: il continue.",
      done: "Ce travail est terminé.",
      failed: "Ce travail s’est arrêté.",
    },
    reload: "Actualiser",
    step: "Avancement",
    of: (done, total) => `${done} sur ${total}`,
    started: "Demandé le",
    ended: "Terminé le",
    report: "Compte rendu",
    reason: "Raison",
  },
  en: {
    lead: {
      waiting: "This work waits for its turn.",
      running: "This work goes on. You may close this page and come back.",
      done: "This work is finished.",
      failed: "This work stopped.",
    },
    reload: "Refresh",
    step: "Progress",
    of: (done, total) => `${done} of ${total}`,
    started: "Asked on",
    ended: "Finished on",
    report: "Report",
    reason: "Reason",
  },
  nl: {
    lead: {
      waiting: "Dit werk wacht op zijn beurt.",
      running: "Dit werk loopt. U mag deze pagina sluiten en later terugkomen.",
      done: "Dit werk is klaar.",
      failed: "Dit werk is gestopt.",
    },
    reload: "Vernieuwen",
    step: "Voortgang",
    of: (done, total) => `${done} van ${total}`,
    started: "Gevraagd op",
    ended: "Klaar op",
    report: "Verslag",
    reason: "Reden",
  },
};
