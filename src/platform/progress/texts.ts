import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  lead: {
    waiting: "Ce travail attend son tour.",
    running: "Ce travail avance. Vous pouvez fermer cette page et revenir\u00a0: il continue.",
    done: "Ce travail est terminé.",
    failed: "Ce travail s’est arrêté.",
  },
  reload: "Actualiser",
  step: "Avancement",
  of: (done: string, total: string) => `${done} sur ${total}`,
  started: "Demandé le",
  ended: "Terminé le",
  report: "Compte rendu",
  reason: "Raison",
};

const en: typeof fr = {
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
};

const nl: typeof fr = {
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
};

export const progressTexts: Record<Locale, typeof fr> = { fr, en, nl };
