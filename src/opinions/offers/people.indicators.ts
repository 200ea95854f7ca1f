import { sql } from "kysely";

import { notPublic, source } from "#processes";
import { numberOf, type Indicator, ofWhole } from "#territory";

/** On `w`, somebody who takes part: they answered, were not excluded, in a conversation that was held here and that everybody sees. */
const counted = sql`
  opinions.participant w join opinions.conversation c on c.id = w.conversation_id join processes.process p on p.id = c.process_id
  where w.banned_at is null and c.entry <> 'import' and c.state <> 'draft' and p.state in ('published', 'ended', 'cancelled')
    and exists (select from opinions.vote v where v.participant_id = w.id)`;

/** Of those who take part without an account nobody knows whether they did so twice. */
export const peopleIndicator: Indicator = {
  id: "opinions.people",
  source,
  persons: true,
  ...{ type: "output", unit: "count", granularity: ["metropolis"] },
  title: { fr: "Participations aux conversations", en: "People taking part in conversations", nl: "Deelnames aan gesprekken" },
  definition: {
    fr: "Personnes qui ont répondu à au moins une phrase d’une conversation, en ligne, sur papier, au guichet ou par téléphone, avec ou sans compte, depuis le début. Une personne compte une fois dans chaque conversation, le jour où elle commence\u202f; qui en est exclu ne compte pas.",
    en: "People who answered at least one statement of a conversation, online, on paper, at a desk or by telephone, with or without an account, since the beginning. A person counts once in each conversation, on the day that they begin; whoever was excluded does not count.",
    nl: "Mensen die op minstens één stelling van een gesprek antwoordden, online, op papier, aan het loket of per telefoon, met of zonder account, sinds het begin. Iemand telt één keer in elk gesprek, op de dag dat hij begint; wie uitgesloten is, telt niet.",
  },
  counted: { fr: "participations", en: "people", nl: "deelnames" },
  rows: notPublic,
  changedSince: (db, at) => numberOf(db, sql`select count(*) from opinions.participant where day > ${at}::date`),
  measure: (db, day) => ofWhole(db, sql`select count(*) from ${counted} and w.day <= ${day}::date`),
};
