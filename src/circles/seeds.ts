import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { addLink } from "#thread";
import { isStoryPlanted, processIds } from "#processes";
import { publicTexts } from "./public/public.texts.ts";
import {
  toldCircles,
  toldCommons,
  toldFindings,
  toldNotes,
  toldOpening,
  toldOpinions,
  toldRounds,
  toldSteps,
  toldTranslation,
  toldWords,
} from "./story.seeds.ts";

const idOf = (kind: "5a" | "5b" | "5c" | "5d" | "5e" | "5f" | "c0", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const structure = (n: number) => idOf("c0", n);
const day = (days: number): string => addDays(dayOf(Date.now()), days);
const at = (days: number, clock = "10:00"): string => instantOf(day(days), clock).toISOString();

/** Six circles, with notes that belong together, proposals in each state, three commons and an adaptation. */
export async function seed({ db, say, places }: SeedContext): Promise<void> {
  if (places !== null) return;
  await insertRows(
    db,
    "circles.circle",
    toldCircles.map(({ question, about, days, ending }, turn) => ({
      ...{ id: idOf("5a", turn + 1), question, about, state: ending ? "closed" : "open", opened_by: turn === 0 ? cast.farid.id : null, opened_at: at(days) },
      ...{ closed_at: ending ? at(days + 120) : null, ending: ending ?? null, demo: true },
    })),
  );
  await insertRows(db, "circles.seat", seatRows());
  await plantThoughts(db);
  await plantRounds(db);
  await plantCommons(db);
  await plantOpening(db);
  say(`Circles: ${toldCircles.length} of the demo's story, ${toldCommons.length} commons`);
}

function seatRows(): Row[] {
  return toldCircles.flatMap(({ structures, asked = [], days }, turn) => [
    ...structures.map((n, seat) => ({
      circle_id: idOf("5a", turn + 1),
      structure_id: structure(n),
      state: "in",
      host: seat === 0,
      asked_at: at(days + seat * 3),
    })),
    ...asked.map((n) => ({ circle_id: idOf("5a", turn + 1), structure_id: structure(n), state: "asked", host: false, asked_at: at(-2) })),
  ]);
}

async function plantThoughts(db: Db): Promise<void> {
  const circle = idOf("5a", 1);
  await insertRows(
    db,
    "circles.finding",
    toldFindings.map(({ title, words }, turn) => ({ id: idOf("5b", turn + 1), circle_id: circle, title, words, made_at: at(-120 + turn) })),
  );
  await insertRows(
    db,
    "circles.note",
    toldNotes.map(({ structure: n, kind, title, body, concerns, finding }, turn) => ({
      ...{
        id: idOf("5c", turn + 1),
        circle_id: circle,
        structure_id: structure(n),
        kind,
        title,
        body,
        concerns: concerns ?? null,
        written_at: at(-140 + turn * 2),
      },
      finding_id: finding === undefined ? null : idOf("5b", finding + 1),
    })),
  );
  const proposal = (n: number, of: number, by: number, title: string, body: string, state: string, closes: number): Row => ({
    ...{
      id: idOf("5d", n),
      circle_id: idOf("5a", of),
      structure_id: structure(by),
      title,
      body,
      state,
      closes_on: day(closes),
      proposed_at: at(closes - 14),
      demo: true,
    },
    decided_at: state === "open" ? null : at(closes + 1),
  });
  await insertRows(db, "circles.proposal", [
    proposal(
      1,
      1,
      5,
      "Ne plus demander ce que la maison a déjà",
      "L’inscription commence avec un nom et une date de naissance. La maison cherche le reste, avec l’accord de la famille.",
      "adopted",
      -70,
    ),
    proposal(
      2,
      1,
      1,
      "Ouvrir un soir par semaine en septembre",
      "De dix-huit à vingt heures, le mardi, pendant trois semaines. Deux structures tiennent l’accueil à tour de rôle.",
      "open",
      9,
    ),
    proposal(3, 2, 1, "Un carnet et deux photos pour chaque prêt", "Plus de rendez-vous\u00a0: le carnet reste avec le matériel.", "adopted", -40),
    proposal(4, 1, 6, "Fermer l’accueil du samedi", "Personne ne vient le samedi.", "blocked", -12),
    proposal(5, 3, 3, "Une fiche d’accueil sans écrit", "Trois gestes et six pictogrammes.", "adopted", -190),
  ]);
  await insertRows(db, "circles.objection", [
    {
      proposal_id: idOf("5d", 2),
      structure_id: structure(3),
      words: "Nos agents ne peuvent pas rester le soir sans accord. Une seule semaine d’abord.",
      raised_at: at(-1),
      lifted_at: null,
    },
    {
      proposal_id: idOf("5d", 4),
      structure_id: structure(5),
      words: "Le samedi est le seul jour de ceux qui travaillent.",
      raised_at: at(-15),
      lifted_at: null,
    },
  ]);
}

/** One question is put to the public: the process is there where the story of processes is. */
async function plantOpening(db: Db): Promise<void> {
  if (!(await isStoryPlanted(db))) return;
  const [circle, process] = [idOf("5a", toldOpening.circle), processIds.charter.id];
  await insertRows(db, "circles.opening", [
    { circle_id: circle, process_id: process, structure_id: structure(toldOpening.host), opened_at: at(toldOpening.days) },
  ]);
  const reason = { fr: publicTexts.fr.link, en: publicTexts.en.link, nl: publicTexts.nl.link };
  const [from, to] = [{ kind: "circle", id: circle } as const, { kind: "process", id: process } as const];
  await addLink(db, { from, relation: "becomes", to, reason, day: day(toldOpening.published), by: null });
}

const proposalOf: Readonly<Record<number, number>> = { 1: 1, 2: 3, 3: 5 };

/** One that is over and one that is under way, of the first circle. */
async function plantRounds(db: Db): Promise<void> {
  const circle = idOf("5a", 1);
  await insertRows(db, "circles.round", [
    {
      id: idOf("5f", 1),
      circle_id: circle,
      question: toldRounds[0],
      minutes: 3,
      opened_by: cast.farid.id,
      opened_at: at(-90),
      closed_at: at(-90, "10:14"),
      demo: true,
    },
    { id: idOf("5f", 2), circle_id: circle, question: toldRounds[1], minutes: 2, opened_by: cast.farid.id, opened_at: at(-1), closed_at: null, demo: true },
  ]);
  const turn = (round: number, n: number, rank: number, begun: string | null, ended: string | null, words: string | null): Row => ({
    ...{ round_id: idOf("5f", round), structure_id: structure(n), rank, begun_at: begun, ended_at: ended, words },
  });
  await insertRows(db, "circles.turn", [
    turn(1, 3, 1, at(-90, "10:00"), at(-90, "10:03"), "Nous pouvons relire les dossiers avant la rentrée, pas pendant."),
    turn(1, 5, 2, at(-90, "10:03"), at(-90, "10:07"), "Les familles nous disent qu’elles ne savent pas ce que l’on a déjà."),
    turn(1, 1, 3, at(-90, "10:07"), at(-90, "10:10"), null),
    turn(1, 6, 4, at(-90, "10:10"), at(-90, "10:13"), "Un soir par semaine suffit, à deux."),
    turn(2, 1, 1, at(-1, "10:01"), at(-1, "10:03"), "Le mardi nous va."),
    turn(2, 5, 2, at(-1, "10:03"), null, null),
    turn(2, 6, 3, null, null, null),
    turn(2, 3, 4, null, null, null),
  ]);
}

async function plantCommons(db: Db): Promise<void> {
  const idOfCommon = (turn: number) => idOf("5e", turn + 1);
  await insertRows(
    db,
    "circles.common",
    toldCommons.map(({ slug, kind, licence, circle, days }, turn) => ({
      ...{ id: idOfCommon(turn), slug, kind, licence, circle_id: circle === null ? null : idOf("5a", circle), published_at: at(days), demo: true },
      ...{ proposal_id: circle === null ? null : idOf("5d", proposalOf[circle]!), from_id: circle === null ? idOfCommon(2) : null, state: "published" },
    })),
  );
  await insertRows(
    db,
    "circles.author",
    toldCommons.flatMap(({ authors }, turn) => authors.map((n) => ({ common_id: idOfCommon(turn), structure_id: structure(n) }))),
  );
  const version = (turn: number, number: number, changed: string | null, days: number): Row => {
    const { title, summary, body, cases } = toldCommons[turn]!;
    return {
      common_id: idOfCommon(turn),
      number,
      title,
      summary,
      body: number === 1 ? body.split("\n\n")[0] : body,
      cases: cases ?? null,
      changed,
      written_at: at(days),
    };
  };
  await insertRows(
    db,
    "circles.version",
    toldCommons.flatMap(({ days, changed, body }, turn) =>
      changed ? [version(turn, 1, null, days), version(turn, 2, changed, days + 30)] : [{ ...version(turn, 1, null, days), body }],
    ),
  );
  await insertRows(
    db,
    "circles.step",
    [1, 2].flatMap((number) => toldSteps.map((step) => ({ common_id: idOfCommon(0), number, ...step }))),
  );
  const use = (turn: number, n: number, days: number, words: string | null): Row => ({
    ...{ common_id: idOfCommon(turn), structure_id: structure(n), since: day(days), words, told_at: at(days + 7) },
  });
  await insertRows(db, "circles.use", [
    use(0, 5, -45, "Sur soixante inscriptions, cinquante-deux en un passage. Les familles le disent autour d’elles."),
    use(0, 3, -20, null),
    use(2, 1, -100, "Nous l’avons adaptée pour l’atelier\u00a0: voir notre fiche."),
    use(2, 5, -150, "L’équipe du soir s’en sert chaque semaine."),
    use(1, 6, -10, null),
  ]);
  await insertRows(
    db,
    "circles.feedback",
    toldOpinions.map(({ structure: n, easier, minutes, words }, turn) => ({
      ...{
        common_id: idOfCommon(0),
        structure_id: structure(n),
        said_on: day(-40 + turn * 3),
        easier,
        minutes,
        words: words ?? null,
        noted_at: at(-40 + turn * 3),
      },
    })),
  );
  const translated = { common_id: idOfCommon(0), number: 2, locale: "en" };
  const { title, summary, body, steps } = toldTranslation;
  await insertRows(db, "circles.translation", [{ ...translated, title, summary, body, structure_id: structure(1), written_at: at(-20) }]);
  await insertRows(
    db,
    "circles.translated_step",
    steps.map((what, turn) => {
      const { phase, rank, counter, papers } = toldSteps[turn]!;
      const [where, which] = [counter && toldWords[counter], papers && toldWords[papers]];
      return { ...translated, phase, rank, what, counter: where ?? null, papers: which ?? null };
    }),
  );
}
