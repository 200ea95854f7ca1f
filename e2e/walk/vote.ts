import { ballots, ideas, newcomer, title, type Walk } from "./cast.ts";
import { signIn } from "./walker.ts";

/** Each resident files an idea, and opens an account on the way. */
export async function propose(all: Walk): Promise<void> {
  const { city, people } = all;
  for (const [at, { email, name, title: idea, cost, text }] of ideas.entries()) {
    const resident = await newcomer(all);
    people.set(email, resident);
    await resident.goTo("/participer");
    await resident.link(title);
    await resident.link(/^Déposer une idée/);
    await resident.write("Titre", idea);
    await resident.write("Description", text);
    await resident.choose("Commune", city.communes[at % 2]!);
    await resident.write("Coût estimé (facultatif)", cost);
    await resident.button("Continuer");
    await resident.link("Se connecter pour déposer");
    await signIn(resident, email, name);
    await resident.tick(/^J’accepte que ce texte/);
    await resident.button("Déposer l’idée");
  }
}

/** All are admissible, and each is found feasible. */
export async function study(all: Walk): Promise<void> {
  const chloe = all.people.get("chloe")!;
  await chloe.goTo("/participer/instruction");
  await chloe.link(title);
  await chloe.link("Recevabilité");
  for (const idea of ideas) await chloe.tick(new RegExp(idea.title));
  await chloe.button("Déclarer recevables");
  await chloe.link(/^Études/);
  for (const idea of ideas) {
    await chloe.link(new RegExp(idea.title));
    await chloe.tick(/^Faisable/);
    await chloe.write("Raisons", "Le terrain est à la ville, le coût tient.");
    await chloe.write("Investissement", idea.cost);
    await chloe.button("Publier la conclusion");
    await chloe.link(title);
    await chloe.link("Études");
  }
}

/** The vote is prepared from its stage, voted, counted. */
export async function vote(all: Walk): Promise<void> {
  const { people, ground, book, city } = all;
  const chloe = people.get("chloe")!;
  await chloe.goTo("/participer/instruction");
  await chloe.link(title);
  await chloe.link("Préparer le vote");
  await chloe.button("Créer le brouillon");
  await ground.letVoteComeNear();
  await chloe.tick(/^J’ai tout relu/);
  await chloe.button("Annoncer le vote");
  await ground.letVoteOpen();
  for (const [at, { email }] of ideas.entries()) {
    const resident = people.get(email)!;
    await resident.goTo("/votes");
    await resident.link(title);
    for (const chosen of ballots[at]!) await resident.tick(new RegExp(ideas[chosen]!.title));
    await resident.button("Vérifier mon vote");
    await resident.tick("J’y habite");
    await resident.choose("Commune", city.communes[at % 2]!);
    await resident.tick(/ans ou plus/);
    await resident.button("Confirmer mon vote");
  }
  await ground.letVoteClose();
  await chloe.goTo("/votes/gestion");
  await chloe.link(title);
  await chloe.await(/Voir le résultat/);
  book.reach("count");
}

/** Two residents hold the secret; roll and box are compared by it, and the result becomes final. */
export async function seal({ people, ground }: Walk): Promise<void> {
  const chloe = people.get("chloe")!;
  const holders = ideas.slice(1);
  await chloe.goTo("/votes/gestion");
  await chloe.link(title);
  await chloe.link("Qui tient le secret du vote");
  await chloe.write("Première personne", holders[0]!.email);
  await chloe.write("Seconde personne", holders[1]!.email);
  await chloe.button("Nommer les deux personnes");
  const shares: string[] = [];
  for (const { email } of holders) {
    const holder = people.get(email)!;
    await holder.mail(email, /\/secret$/);
    await holder.button("Prendre ma part");
    shares.push(await holder.page.locator(".share .code").innerText());
  }
  await chloe.goTo("/votes/gestion");
  await chloe.link(title);
  await chloe.link("Rapprocher la liste et l’urne");
  for (const [at, { name }] of holders.entries()) await chloe.write(name, shares[at]!);
  await chloe.button("Rapprocher");
  await ground.letVoteSettle();
  await chloe.link(title);
  await chloe.await(/Résultat définitif/);
}
