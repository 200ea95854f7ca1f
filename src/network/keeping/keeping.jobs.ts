import type { Job } from "#platform/jobs/job.ts";
import { followReferees } from "../application/referees.command.ts";
import { closeDecisions } from "../decisions/decisions.command.ts";
import { remindDues } from "../dues/dues.command.ts";
import { sendStatements } from "../statement/statement.command.ts";

/** Members that stay silent are reminded, then replaced, so that no application waits for ever. */
const referees: Job = {
  name: "network/referees",
  says: {
    fr: "Réseau\u00a0: rappels aux garants, remplacement de qui ne répond pas",
    en: "Network: reminders to referees, replacement of who does not answer",
    nl: "Netwerk: herinneringen aan borgen, vervanging van wie niet antwoordt",
  },
  cron: "20 * * * *",
  run: ({ db, now }) => followReferees(db, now()),
};

const dues: Job = {
  name: "network/dues",
  says: { fr: "Réseau\u00a0: rappels des cotisations en retard", en: "Network: reminders of late dues", nl: "Netwerk: herinneringen aan late bijdragen" },
  cron: "10 9 * * 1-5",
  run: ({ db, now }) => remindDues(db, now()),
};

const decisions: Job = {
  name: "network/decisions",
  says: {
    fr: "Réseau\u00a0: adoption des propositions sans objection",
    en: "Network: adoption of proposals without an objection",
    nl: "Netwerk: aanneming van voorstellen zonder bezwaar",
  },
  cron: "5 1 * * *",
  run: ({ db, now }) => closeDecisions(db, now()),
};

/** On the third day of a quarter; on the days after to those whom a failure left out. */
const statements: Job = {
  name: "network/statements",
  says: {
    fr: "Réseau\u00a0: relevés du trimestre",
    en: "Network: statements of the quarter",
    nl: "Netwerk: kwartaaloverzichten",
  },
  cron: "30 8 3-6 1,4,7,10 *",
  run: async ({ db, now }) => void (await sendStatements(db, now())),
};

export const keepingJobs: readonly Job[] = [referees, dues, decisions, statements];
