import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { type Choice, usualShares, weigh } from "./ballot.ts";
import { colleges } from "./network.ts";
import { members } from "./story.seeds.ts";

const idOf = (kind: "8e" | "8d" | "9a", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const at = (days: number, clock = "18:00"): string => instantOf(addDays(dayOf(Date.now()), days), clock).toISOString();

const minutes = `Vingt-six membres sont présents ou représentés\u00a0: le quorum est atteint, la séance s’ouvre à dix-huit heures.

Le rapport de l’année est présenté puis discuté. Les membres demandent que les heures données au commun soient mieux dites aux nouveaux.

La cotisation des porteurs de projet reste à quarante euros. Le prêt de matériel entre membres se fera avec un état des lieux écrit.`;

const rules = { place: "Centre social des Trois Ponts", notice_days: 15, proxies: 2, quorum: 33 };

/** One to come, one that was held with its minutes, a draft. */
export async function plantGenerals(db: Db): Promise<void> {
  const none = {
    called_at: null,
    opened_at: null,
    closed_at: null,
    members: null,
    minutes: null,
    minutes_at: null,
    approved_at: null,
    about: null,
    made_by: cast.farid.id,
  };
  await insertRows(db, "network.general_meeting", [
    {
      ...{ ...none, ...rules, id: idOf("8e", 1), title: "Assemblée d’hiver du réseau", held_at: at(12), state: "called", called_at: at(-6), demo: true },
      about: "Accueil et soupe à partir de dix-sept heures trente. La salle est de plain-pied\u202f; une boucle magnétique est installée.",
    },
    {
      ...{
        ...none,
        ...rules,
        id: idOf("8e", 2),
        title: "Assemblée de printemps du réseau",
        held_at: at(-200),
        state: "closed",
        called_at: at(-220),
        demo: true,
      },
      ...{ opened_at: at(-200), closed_at: at(-200, "20:30"), members: 58, minutes, minutes_at: at(-196), approved_at: at(-190) },
    },
    { ...none, ...rules, id: idOf("8e", 3), title: "Assemblée sur le matériel partagé", held_at: at(60), state: "draft", demo: true },
  ]);
  await insertRows(db, "network.agenda_item", itemRows());
  await insertRows(db, "network.attendance", attendanceRows());
  await plantBallots(db);
}

function itemRows(): Row[] {
  const item = (meeting: number, rank: number, kind: string, title: string, body: string | null, more: Row = {}): Row => ({
    ...{
      meeting_id: idOf("8e", meeting),
      rank,
      kind,
      title,
      body,
      majority: "half",
      method: "hands",
      in_favour: null,
      against: null,
      abstained: null,
      outcome: null,
      ...more,
    },
  });
  return [
    item(1, 1, "report", "Le point sur l’année", "Ce qui a été donné et reçu, qui a été accompagné, les comptes."),
    item(1, 2, "discussion", "Comment accueillir les nouveaux membres\u202f?", null),
    item(1, 3, "vote", "Cotisation des partenaires de l’an prochain", "Rester à 300\u00a0euros, et demander en plus une demi-journée donnée au commun."),
    item(1, 4, "vote", "Ouvrir le réseau aux lieux de Belgique", "La charte change\u00a0: elle demande une majorité plus large.", {
      majority: "two_thirds",
      method: "colleges",
    }),
    item(2, 1, "report", "Le rapport de l’année", null),
    item(2, 2, "vote", "Garder la cotisation des porteurs de projet", "Quarante euros, comme l’an passé.", { in_favour: 22, against: 1, abstained: 3 }),
    item(2, 3, "vote", "Un état des lieux écrit pour chaque prêt de matériel", null, {
      ...{ in_favour: 19, against: 4, abstained: 3, outcome: "Le modèle est en ligne depuis l’été\u202f; quatorze prêts l’ont utilisé." },
    }),
    item(2, 4, "vote", "Une assemblée chaque mois", null, { in_favour: 7, against: 15, abstained: 4 }),
    item(3, 1, "discussion", "Ce qui manque et ce qui dort", "Chaque membre apporte la liste de son matériel."),
  ];
}

/** Of the one to come some have answered; of the one that was held twenty were there and six were represented. */
function attendanceRows(): Row[] {
  const row = (meeting: number, member: number, how: string, by: number | null = null): Row => ({
    ...{
      meeting_id: idOf("8e", meeting),
      member_id: idOf("9a", member),
      how,
      by_member_id: by === null ? null : idOf("9a", by),
      noted_at: at(meeting === 1 ? -3 : -200),
    },
  });
  const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return [
    ...[2, 3, 5, 8, 9, 11].map((member) => row(1, member, "coming")),
    ...[row(1, 12, "proxy", 8), row(1, 13, "excused")],
    ...span(1, 20).map((member) => row(2, member, "present")),
    ...span(21, 26).map((member) => row(2, member, "proxy", member - 20)),
  ];
}

/** Of the meeting that was held one vote was by colleges: twenty members deposited their ballot, six by proxy. */
async function plantBallots(db: Db): Promise<void> {
  const choiceOf = (member: number): Choice => (member % 7 === 3 ? "abstained" : member % 4 === 1 || member % 5 === 0 ? "against" : "for");
  const ballots = Array.from({ length: 26 }, (_, turn) => ({ member: turn + 1, college: members[turn]!.college, choice: choiceOf(turn + 1) }));
  const count = (choice: Choice, college?: string) => ballots.filter((one) => one.choice === choice && (!college || one.college === college)).length;
  const { weightFor, weightAll } = weigh(
    colleges.map((college) => ({ share: usualShares[college], inFavour: count("for", college), against: count("against", college) })),
  );
  const id = idOf("8d", 1);
  await insertRows(db, "network.agenda_item", [
    {
      ...{ id, meeting_id: idOf("8e", 2), rank: 5, kind: "vote", majority: "half", method: "colleges", title: "Deux places pour les personnes au bureau" },
      ...{ body: "Le bureau passe de sept à neuf membres.", vote_opened_at: at(-200, "19:30"), vote_closed_at: at(-200, "19:45"), round: 1 },
      ...{ in_favour: count("for"), against: count("against"), abstained: count("abstained") },
      ...{ weight_for: String(weightFor), weight_all: String(weightAll), outcome: null },
    },
  ]);
  await insertRows(
    db,
    "network.ballot",
    ballots.map(({ member, college, choice }) => ({
      ...{ item_id: id, round: 1, member_id: idOf("9a", member), by_member_id: member > 20 ? idOf("9a", member - 20) : null },
      ...{ college, choice, cast_by: null, cast_at: at(-200, "19:40") },
    })),
  );
}
