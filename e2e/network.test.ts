import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";

import { cast } from "#people";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { context } from "../src/budgets/count/closed-vote.testing.ts";
import { countVote } from "../src/budgets/count/count-vote.command.ts";
import { closeBox } from "../src/budgets/keeping/boxes.command.ts";
import { closeProposals } from "../src/circles/proposal/proposal.command.ts";
import { followReferees } from "../src/network/application/referees.command.ts";
import { closeDecisions } from "../src/network/decisions/decisions.command.ts";
import { sizes, visitor } from "./browser.ts";
import { plainVisitor } from "./plain/plain-page.ts";
import { keyboardReader, mouseReader, type Reader } from "./reader.ts";
import { closeBeside, openBeside } from "./running-vote.ts";
import { sharedHouse } from "./shared-house.ts";
import { signInAs } from "./sign-in.ts";

// With the clock of the machine: members date what they gave. What waits for days is told by the jobs of later nights.
const { folder, urls } = await sharedHouse("present");
const house = urls[0]!;
const beside = await openBeside({ DATA_DIR: folder });
afterAll(() => closeBeside(beside));

const today = dayOf(Date.now());
const nightIn = (days: number) => new Date(Date.now() + days * 86_400_000);
const says = async ({ page }: Reader) => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
const pathOf = ({ page }: Reader) => new URL(page.url()).pathname;
const idOf = (someone: Reader) => pathOf(someone).split("/").at(-1)!;

/** Each way has its own applicant, proposal, budget and circle. */
const ways = [
  { way: "by keyboard alone", scripts: true, applicant: "hugo", name: "du clavier" },
  { way: "with scripts off", scripts: false, applicant: "katia", name: "sans script" },
] as const;

describe.each(ways)("the network, $way", ({ scripts, applicant, name }) => {
  const arrive = async (who: keyof typeof cast | null, address: string): Promise<Reader> => {
    const page = scripts ? await visitor(house) : plainVisitor(house);
    if (who) await signInAs(page, who, address);
    else await page.goto(address);
    return scripts ? keyboardReader(page) : mouseReader(page);
  };
  /** Over what stands in the field. */
  async function put(someone: Reader, label: string, text: string): Promise<void> {
    await someone.page.getByLabel(label, { exact: true }).first().fill("");
    await someone.write(label, text);
  }
  /** A box whose label says more than these words. */
  async function tickOf(someone: Reader, beginning: string): Promise<void> {
    const label = await someone.page.locator("label", { hasText: beginning }).evaluateAll((all) => all[0]!.textContent);
    await someone.tick(label);
  }
  /** Fields of the lines of a table have one name. */
  const putAt = ({ page }: Reader, field: string, text: string): Promise<void> => page.locator(`[name="${field}"]`).first().fill(text);

  it("somebody applies with three referees; one stays silent and is replaced, and three who vouch admit", async () => {
    const applies = await arrive(applicant, "/reseau/adherer");
    await applies.tick("Personnes");
    await applies.write("Ce que vous faites, ce que vous apportez, ce que vous cherchez", `Un atelier d’écriture ${name}, ouvert le samedi à qui passe.`);
    await applies.choose("Membre n° 1 (facultatif)", "Les Ateliers du Canal");
    await applies.choose("Membre n° 2 (facultatif)", "Centre social des Trois Ponts");
    await applies.choose("Membre n° 3 (facultatif)", "Ville de Roubaix (démonstration)");
    await applies.press("button", "Envoyer la candidature");
    // The charter was not agreed to: everything else that was typed is there.
    expect(await says(applies)).toContain("il faut suivre sa charte");
    await applies.tick("Nous suivons cette charte");
    await applies.press("button", "Envoyer la candidature");
    expect(await says(applies)).toContain("Votre candidature est envoyée");
    expect(await says(applies)).toContain("0 sur 3 se portent garants");
    const address = pathOf(applies);

    for (const who of ["bilal", "farid"] as const) {
      const vouches = await arrive(who, address);
      await vouches.write("Un mot (facultatif)", "Nous avons tenu deux ateliers ensemble.");
      await vouches.press("button", "Je me porte garant");
      expect(await says(vouches)).toContain("Votre réponse est enregistrée");
    }
    await followReferees(beside.db, nightIn(15));
    const reads = await arrive("farid", address);
    expect(await says(reads)).toMatch(/Ville de Roubaix \(démonstration\) \(nommé par la candidature\)\s+N’a pas répondu/);
    const third = await personaAsked(idOf(applies));
    const late = await arrive("denis", address);
    expect(await late.page.getByRole("button", { name: "Je me porte garant" }).count()).toBe(0);
    const vouches = await arrive(third, address);
    await vouches.press("button", "Je me porte garant");
    await applies.page.goto(address);
    expect(await says(applies)).toMatch(/Membre\s[\s\S]*3 sur 3 se portent garants/);
    expect(await says(applies)).not.toContain("deux ateliers ensemble");
  });

  it("a decision is proposed, objected to, written anew, and adopted once the objection is lifted", async () => {
    const proposes = await arrive("bilal", "/reseau/decisions/proposer");
    const title = `Un atelier commun ${name}`;
    await proposes.write("La proposition, en une phrase", title);
    await proposes.write("Ce qui est proposé, et pourquoi", "Chaque lieu ouvre un soir par mois aux machines des autres.");
    await proposes.press("button", "Proposer");
    expect(await says(proposes)).toContain("les membres peuvent objecter");
    const address = pathOf(proposes);

    const objects = await arrive("denis", address);
    await objects.write("Les raisons", "Nos agents ne travaillent pas le soir.");
    await objects.press("button", "Objecter");
    expect(await says(objects)).toContain("Votre objection est enregistrée");
    await letPass("network.decision", idOf(proposes));
    await closeDecisions(beside.db, new Date());
    await proposes.page.goto(address);
    expect(await says(proposes)).toContain("La proposition est arrêtée par une objection");

    await put(proposes, "Ce qui est proposé, et pourquoi", "Chaque lieu qui le peut ouvre un après-midi par mois aux machines des autres.");
    await proposes.press("button", "Réécrire la proposition");
    expect(await says(proposes)).toContain("La proposition est réécrite");
    await objects.page.goto(address);
    await objects.press("button", "Lever l’objection");
    expect(await says(objects)).toContain("L’objection est levée");
    await letPass("network.decision", idOf(proposes));
    await closeDecisions(beside.db, new Date());

    await proposes.page.goto(address);
    expect(await says(proposes)).toMatch(/Adoptée[\s\S]*Décision n° \d+[\s\S]*Levée/);
    await proposes.write("Ce qu’elle est devenue", "Six lieux ont commencé.");
    await proposes.press("button", "Enregistrer");
    const finds = await arrive("amina", `/reseau/decisions?quoi=adoptees&q=${encodeURIComponent(title)}`);
    await finds.press("link", title);
    expect(await says(finds)).toContain("Six lieux ont commencé");
  });

  it("a round says why it brings two together; both accept, meet, and the other confirms the hours", async () => {
    const asks = await arrive(applicant, "/reseau/mentorat/demander");
    if (await asks.page.getByLabel("Moi, à titre personnel", { exact: true }).count()) await asks.tick("Moi, à titre personnel");
    await asks.write("Nom du projet", `Scène ${name}`);
    await asks.tick("Idée");
    for (const subject of ["Argent et modèle économique", "Atelier et machines", "Culture"]) await asks.tick(subject);
    await asks.write("Ce que vous attendez", "Je cherche comment payer un atelier où l’on joue le soir.");
    await asks.press("button", "Envoyer la demande");
    expect(await says(asks)).toContain("Votre demande est enregistrée");

    const keeps = await arrive("farid", "/reseau/mentorat/manche");
    expect(await says(keeps)).toMatch(
      new RegExp(`Scène ${name}\\s+${cast.bilal.name}\\s+11\\s+Argent et modèle économique, Atelier et machines, Culture, connaît cette étape`, "i"),
    );
    await keeps.press("button", "Proposer ces accompagnements");
    expect(await says(keeps)).toContain("les deux côtés sont prévenus");

    const pair = `${cast[applicant].name}`;
    const mentors = await arrive("bilal", "/mon-espace/reseau");
    await mentors.press("link", new RegExp(pair));
    expect(await says(mentors)).toMatch(/Pourquoi vous deux[\s\S]*connaît cette étape/);
    await mentors.press("button", "Accepter");
    const address = pathOf(mentors);
    await asks.page.goto(address);
    await asks.press("button", "Accepter");
    expect(await says(asks)).toContain("En cours");
    await put(asks, "Durée en minutes", "90");
    await asks.write("Notes (facultatif)", `Le budget ${name}, ligne par ligne.`);
    await asks.press("button", "Noter la séance");
    expect(await says(asks)).toContain("La séance est notée");
    expect(await asks.page.getByRole("button", { name: "Confirmer les heures" }).count()).toBe(0);
    await mentors.page.goto(address);
    await mentors.press("button", "Confirmer les heures");
    expect(await says(mentors)).toMatch(/90 minutes confirmées[\s\S]*Le budget/);
    // Whoever keeps the network reads neither notes nor goals.
    expect((await keeps.page.goto(address))!.status()).toBe(404);
  });

  it("a contribution is declared, contested and withdrawn; another is confirmed by who received it, asked to be paid, and shared out", async () => {
    const declare = async (words: string, hours: string) => {
      const gives = await arrive("bilal", "/reseau/contributions/declarer");
      await gives.choose("À qui", "Ville de Roubaix (démonstration)");
      await gives.tick("Temps donné");
      await gives.write("Combien", hours);
      await gives.writeDay("Quel jour", addDays(today, -1));
      await gives.write("En quelques mots", words);
      await gives.press("button", "Déclarer");
      expect(await says(gives)).toContain("C’est déclaré");
      // Not by whoever gave.
      expect(await gives.page.getByRole("button", { name: "Confirmer" }).count()).toBe(0);
      return gives;
    };
    const wrong = await declare(`Trop long, ${name}`, "9");
    // Farid keeps the network and belongs to who gave: he does not answer either.
    const belongs = await arrive("farid", pathOf(wrong));
    expect(await belongs.page.getByRole("button", { name: "Confirmer" }).count()).toBe(0);
    const contests = await arrive("denis", pathOf(wrong));
    await contests.write("Les raisons", "C’était une heure, pas neuf.");
    await contests.press("button", "Contester");
    expect(await says(contests)).toContain("C’est contesté");
    await wrong.page.goto(pathOf(wrong));
    expect(await says(wrong)).toContain("C’était une heure, pas neuf.");
    await wrong.press("button", "Retirer");
    expect(await says(wrong)).toContain("La contribution est retirée");

    const right = await declare(`Accueil ${name}`, "3");
    const confirms = await arrive("denis", pathOf(right));
    await confirms.press("button", "Confirmer");
    expect(await says(confirms)).toMatch(/C’est confirmé et inscrit au registre[\s\S]*Mouvement n° \d+/);

    const opens = await arrive("farid", "/reseau/budgets/ouvrir");
    await opens.write("Nom", `Accueillir ${name}`);
    await opens.write("Enveloppe", "40");
    await opens.write("Prix d’une heure", "20");
    await opens.tick("Chacun reçoit la même part de ce qu’il demande");
    await opens.page.locator('[name="du"]').fill(addDays(today, -10));
    await opens.page.locator('[name="au"]').fill(today);
    await opens.press("button", "Ouvrir et prévenir les membres");
    expect(await says(opens)).toContain("Le budget est ouvert");
    const fund = pathOf(opens);
    const claims = await arrive("bilal", fund);
    await tickOf(claims, `Accueil ${name}`);
    await claims.press("button", "Demander pour les heures cochées");
    expect(await says(claims)).toContain("La demande est notée");
    await letPass("network.fund", idOf(opens));
    await opens.page.goto(fund);
    await opens.press("button", "Appliquer la règle");
    // Sixty euros were asked of an envelope of forty.
    expect(await says(opens)).toMatch(/La règle est appliquée[\s\S]*60 €\s+40 €\s+À virer/);
    await tickOf(opens, "Les Ateliers du Canal");
    await opens.press("button", "Les virements cochés sont faits");
    await claims.page.goto(fund);
    expect(await says(claims)).toMatch(/40 €\s+Viré/);
  });

  it("a circle goes from a question to a procedure before and after, which another structure uses and a third adapts", async () => {
    const opens = await arrive("farid", "/cercles/ouvrir");
    await opens.write("La question", `Comment aider ${name} sans rendez-vous ?`);
    await opens.press("button", "Ouvrir le cercle");
    expect(await says(opens)).toContain("Le cercle est ouvert");
    const circle = pathOf(opens);
    const joins = await arrive("bilal", circle);
    await joins.press("button", "Demander à participer");
    expect(await says(joins)).toContain("Votre demande est envoyée");
    await opens.page.goto(circle);
    await opens.press("button", "Accueillir");
    expect(await says(opens)).toContain("La structure est accueillie");

    for (const [who, title] of [
      [opens, `Le dossier ${name} revient trois fois`],
      [joins, `Le dossier ${name} se perd au guichet`],
    ] as const) {
      await who.page.goto(`${circle}/notes`);
      await who.write("En une phrase", title);
      await who.write("Racontez", `Une personne est revenue pour le dossier ${name}, incomplet.`);
      await who.press("button", "Écrire une note");
      expect(await says(who)).toContain("La note est écrite");
    }
    await joins.open("Dire ce qu’elles ont en commun");
    const own = joins.page.locator('form[aria-label="Dire ce qu’elles ont en commun"]');
    for (const title of [`Le dossier ${name} revient trois fois`, `Le dossier ${name} se perd au guichet`])
      await own.getByLabel(title, { exact: true }).check();
    await own.getByLabel("Ce que nous voyons", { exact: true }).fill("On demande ce que l’on a déjà");
    await own.getByRole("button", { name: "Rapprocher" }).press("Enter");
    expect(await says(joins)).toMatch(/C’est noté[\s\S]*On demande ce que l’on a déjà/);
    const stranger = await arrive(null, circle);
    expect(await says(stranger)).not.toContain("se perd au guichet");

    await joins.page.goto(`${circle}/proposer`);
    await joins.write("La proposition, en une phrase", `Une seule visite ${name}`);
    await joins.write("Ce qui est proposé", "L’accueil garde ce qui a déjà été donné.");
    await joins.press("button", "Proposer");
    expect(await says(joins)).toContain("La proposition est faite");
    const proposal = pathOf(joins);
    await letPass("circles.proposal", idOf(joins));
    await closeProposals(beside.db, new Date());
    await joins.page.goto(proposal);
    await joins.press("link", "En faire un commun");
    await joins.tick("Démarche simplifiée");
    await put(joins, "Titre", `Une visite suffit ${name}`);
    await joins.write("En deux phrases", "Pour qui demande une aide\u00a0: une visite au lieu de deux.");
    await put(joins, "La fiche", "L’accueil cherche d’abord ce qu’il a déjà.");
    await joins.write("Combien de personnes par an (facultatif)", "120");
    for (const [field, text] of [
      ["avant_1_quoi", "Chercher le dossier"],
      ["avant_1_ou", "Guichet"],
      ["avant_1_minutes", "40"],
      ["avant_2_quoi", "Le rapporter"],
      ["avant_2_papiers", "Justificatif de domicile"],
      ["avant_2_minutes", "50"],
      ["maintenant_1_quoi", "Signer sur place"],
      ["maintenant_1_minutes", "15"],
    ] as const)
      await putAt(joins, field, text);
    await joins.tick("Creative Commons Zero : libre, sans condition");
    await joins.press("button", "Publier");
    expect(await says(joins)).toContain("Le commun est publié");
    const common = pathOf(joins);

    const reads = await arrive(null, common);
    expect(await says(reads)).toMatch(
      /75 min[\s\S]*150 h[\s\S]*Avant[\s\S]*Chercher le dossier[\s\S]*En tout[\s\S]*90 min[\s\S]*Maintenant[\s\S]*Signer sur place[\s\S]*15 min/,
    );
    const uses = await arrive("denis", common);
    await uses.write("Ce qui en est sorti (facultatif)", "Deux files de moins le lundi.");
    await uses.press("button", "Nous l’utilisons aussi");
    expect(await says(uses)).toMatch(/utilisé par 1 structure[\s\S]*Ville de Roubaix[\s\S]*Deux files de moins/);
    const adapts = await arrive("louise", common);
    await adapts.press("link", "L’adapter");
    await put(adapts, "Titre", `Une visite suffit en ligne ${name}`);
    await adapts.press("button", "Publier");
    expect(await says(adapts)).toMatch(new RegExp(`Votre adaptation est publiée[\\s\\S]*Adapté de\\s+Une visite suffit ${name}`));
    await reads.page.goto(common);
    await reads.press("link", `Une visite suffit en ligne ${name}`);
    expect(pathOf(reads)).toBe(pathOf(adapts));
  });

  it("an assembly is called, votes in secret by four voices of which one is a proxy, and its minutes say the result", async () => {
    const keeps = await arrive("farid", "/reseau/assemblees/preparer");
    const item = `Un fonds commun ${name}`;
    await keeps.write("Nom de l’assemblée", `Assemblée ${name}`);
    await keeps.writeDay("Date", addDays(today, 20));
    await keeps.writeHour("Heure", "18:00");
    await keeps.write("Lieu", "Salle commune");
    await keeps.write("Quorum", "5");
    await keeps.press("button", "Enregistrer");
    await keeps.write("Le point, en une phrase", item);
    await keeps.tick("Vote");
    await keeps.tick("Vote secret, un membre une voix");
    await keeps.press("button", "Ajouter un point");
    expect(await says(keeps)).toMatch(new RegExp(`${item}[\\s\\S]*vote secret`));
    await keeps.press("button", "Convoquer tous les membres");
    expect(await says(keeps)).toContain("Convoquée");
    const address = pathOf(keeps);

    // On a phone, as in the room.
    const arrives = async (who: keyof typeof cast, at: string): Promise<Reader> => {
      if (!scripts) return arrive(who, at);
      const page = await visitor(house, { viewport: sizes.phone });
      await signInAs(page, who, at);
      return keyboardReader(page);
    };
    const gives = await arrives("louise", address);
    await gives.tick("Nous donnons procuration");
    await gives.choose("Qui parle et vote pour vous (facultatif)", "Les Ateliers du Canal");
    await gives.press("button", "Répondre");
    await letMeetingCome(address.split("/").at(-1)!);

    await keeps.page.goto(`${address}/seance`);
    await keeps.press("button", "Ouvrir la séance");
    for (const member of ["Les Ateliers du Canal", "Ville de Roubaix (démonstration)", cast.amina.name]) {
      await keeps.choose("Membre", member);
      await keeps.press("button", "Présent");
    }
    await keeps.press("button", "Ouvrir le vote");
    expect(await says(keeps)).toContain("Le scrutin ouvre dans quelques secondes");
    const voteId = await letBoxOpen(address.split("/").at(-1)!);

    for (const [who, choices] of [
      ["bilal", ["La proposition est adoptée", "La proposition est rejetée"]],
      ["denis", ["La proposition est adoptée"]],
      ["amina", ["La proposition est adoptée"]],
    ] as const) {
      const votes = await arrives(who, address);
      await votes.press("link", new RegExp(`^Voter\\s*: ${item}`));
      expect(await says(votes)).toContain("Vote secret");
      const here = pathOf(votes);
      for (const choice of choices) {
        await votes.page.goto(here);
        await votes.press("link", /^Voter pour /);
        await tickOf(votes, choice);
        await votes.press("button", "Déposer ce bulletin");
        expect(await says(votes)).toMatch(/BF-[0-9A-Z]{4}-/);
      }
      await votes.page.goto(here);
      expect(await votes.page.getByRole("link", { name: /^Voter pour / }).count()).toBe(0);
      expect(await votes.page.getByRole("link", { name: /^Remplacer le bulletin de / }).count()).toBe(choices.length);
    }

    await keeps.page.goto(`${address}/seance`);
    await keeps.open("Clore le scrutin avant l’heure");
    await keeps.write("Pourquoi clore maintenant", "Chacun dans la salle a voté.");
    await keeps.press("button", "Clore le scrutin avant l’heure");
    expect(await says(keeps)).toContain("Le scrutin se clôt dans cinq secondes");
    await countBox(voteId);
    await expect
      .poll(
        async () => {
          await keeps.page.goto(`${address}/seance`);
          return says(keeps);
        },
        { interval: 1_000 },
      )
      .toMatch(/Adopté[\s\S]*4 voix sur 4 ont voté/);
    await keeps.press("button", "Clore la séance");
    await keeps.write("Compte rendu", `La proposition «\u00a0${item}\u00a0» est adoptée au vote secret, trois voix contre une.`);
    await keeps.press("button", "Enregistrer le compte rendu");
    for (const who of ["bilal", "denis"] as const) {
      const approves = await arrive(who, address);
      await approves.press("button", "Approuver le compte rendu");
    }
    const reads = await arrive("louise", `/reseau/assemblees?quoi=passees&q=${encodeURIComponent(item)}`);
    await reads.press("link", `Assemblée ${name}`);
    expect(await says(reads)).toMatch(/Pour 3, contre 1, abstentions 0[\s\S]*Compte rendu approuvé/);
    await reads.press("link", "Voir le dépouillement et recompter");
    expect(await says(reads)).toMatch(/4 voix sur 4 ont voté[\s\S]*Pour\s+3\s+Contre\s+1\s+Abstention\s+0/);
    await reads.press("link", "L’assemblée");
    expect(pathOf(reads)).toBe(address);
  });
});

/** The day of a meeting comes: only who owns the tables can move it. */
async function letMeetingCome(id: string): Promise<void> {
  await beside.owner.db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`update network.general_meeting set held_at = ${instantOf(today, "00:01")}, called_at = now() - interval '20 days' where id = ${id}`.execute(trx);
  });
}

/** The vote of a meeting, once its box takes ballots. */
async function letBoxOpen(meetingId: string): Promise<string> {
  const { rows } = await sql<{ id: string; wait: number }>`
    select v.id, greatest(0, extract(epoch from v.opens_at - clock_timestamp()))::float8 as wait
    from network.poll p join network.agenda_item i on i.id = p.item_id join budgets.vote v on v.id = p.vote_id where i.meeting_id = ${meetingId}`.execute(
    beside.db,
  );
  await sql`select pg_sleep(${rows[0]!.wait + 0.05}::float8)`.execute(beside.db);
  return rows[0]!.id;
}

/** Once it is closed, unless the job of the house was first. */
async function countBox(voteId: string): Promise<void> {
  await sql`select pg_sleep(greatest(0, extract(epoch from closes_at - clock_timestamp()))::float8 + 0.1) from budgets.vote where id = ${voteId}`.execute(
    beside.db,
  );
  await closeBox(beside.db, beside.settings, voteId);
  await countVote(beside.db, beside.settings, { voteId, context });
}

/** Who of the story answers for the member that is asked: which one is drawn from the application's number. */
async function personaAsked(application: string): Promise<keyof typeof cast> {
  const { rows } = await sql<{ person: string }>`
    select coalesce(m.person_id, g.person_id)::text as person from network.referee r join network.member m on m.id = r.by_member_id
    left join people.role_grant g on g.scope_kind = 'structure' and g.scope_id = m.structure_id::text and g.role = 'manager' and g.revoked_at is null
    where r.member_id = ${application} and r.state = 'asked'`.execute(beside.db);
  const asked = Object.entries(cast).find(([, { id }]) => rows.some(({ person }) => person === id));
  if (!asked) throw new Error(`Nobody of the story answers for ${JSON.stringify(rows)}.`);
  return asked[0] as keyof typeof cast;
}

/** The last day goes by: only who owns the tables can move it. */
async function letPass(table: "network.fund" | "network.decision" | "circles.proposal", id: string): Promise<void> {
  const { db } = beside.owner;
  const earlier = table === "network.fund" ? sql`` : sql`, proposed_at = proposed_at - interval '1 year'`;
  await db.transaction().execute(async (trx) => {
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(trx);
    await sql`update ${sql.table(table)} set closes_on = ${addDays(today, -1)}::date ${earlier} where id = ${id}`.execute(trx);
    await sql`alter table ${sql.table(table)} enable trigger user`.execute(trx);
  });
}
