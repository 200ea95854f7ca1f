import type { Locale } from "#platform/i18n/locale.ts";
import type { News } from "./news-kind.ts";

interface NewsTexts {
  readonly subject: Readonly<Record<News, (name: string) => string>>;
  readonly says: Readonly<Record<News, (name: string) => string>>;
  readonly see: string;
}

const fr: NewsTexts = {
  subject: {
    charter: (name) => `Charte du réseau, version ${name}\u00a0: à signer`,
    cohort: (name) => `Promotion de l’incubateur\u00a0: ${name}`,
    letter: (name) => `Lettre du réseau\u00a0: ${name}`,
    replied: (name) => `Une réponse à votre question\u00a0: ${name}`,
    election: (name) => `Qui voyez-vous dans ce rôle\u202f? ${name}`,
    statement: (name) => `Relevé du trimestre\u00a0: ${name}`,
    fund: (name) => `Budget contributif ouvert\u00a0: ${name}`,
    arbitrated: (name) => `Budget réparti\u00a0: ${name}`,
    called: (name) => `Assemblée du réseau\u00a0: ${name}`,
    cancelled: (name) => `Assemblée annulée\u00a0: ${name}`,
    minutes: (name) => `Compte rendu à relire\u00a0: ${name}`,
    pairing: (name) => `Mentorat\u00a0: ${name}`,
    given: (name) => `${name} déclare une contribution`,
    answered: (name) => `Contribution contestée ou corrigée\u00a0: ${name}`,
    referee: (name) => `Connaissez-vous ${name}\u202f?`,
    reminder: (name) => `Votre réponse est attendue\u00a0: ${name}`,
    admitted: (name) => `${name} est membre du réseau`,
    refused: (name) => `Candidature refusée\u00a0: ${name}`,
    escalated: (name) => `Candidature à décider\u00a0: ${name}`,
    due: (name) => `Cotisation en retard\u00a0: ${name}`,
    hearing: (name) => `Audition\u00a0: ${name}`,
    decided: (name) => `Audition décidée\u00a0: ${name}`,
  },
  says: {
    charter: (name) => `Les membres ont décidé la version ${name} de la charte. Lisez-la et dites si votre structure la signe.`,
    cohort: (name) =>
      `«\u00a0${name}\u00a0» est suivi dans une promotion de l’incubateur. Sa page dit qui le suit, où il en est et ce qui le bloque\u00a0; vous seuls et l’animation du réseau la lisez.`,
    letter: (name) => `La lettre «\u00a0${name}\u00a0» raconte ce qui s’est passé depuis la dernière. Elle se lit sur sa page.`,
    replied: (name) => `Un membre a répondu à «\u00a0${name}\u00a0». Dites si c’est la bonne réponse\u00a0: d’autres la trouveront.`,
    election: (name) => `Une élection sans candidat est ouverte\u00a0: «\u00a0${name}\u00a0». Dites qui vous y voyez, et pourquoi.`,
    statement: (name) => `Ce que ${name} a donné et reçu pendant le trimestre, ligne par ligne, et ce qui lui est dû.`,
    fund: (name) => `«\u00a0${name}\u00a0» paie des heures données et confirmées. La règle de répartition est publiée\u00a0; demandez avant le dernier jour.`,
    arbitrated: (name) => `«\u00a0${name}\u00a0» est réparti selon sa règle. Ce qui est accordé à chacun se lit sur sa page.`,
    called: (name) =>
      `Vous êtes convoqué à l’assemblée «\u00a0${name}\u00a0». L’ordre du jour et les documents sont sur sa page\u00a0; dites-y si vous venez, ou qui parle pour vous.`,
    cancelled: (name) => `L’assemblée «\u00a0${name}\u00a0» n’aura pas lieu. La raison se lit sur sa page.`,
    minutes: (name) => `Le compte rendu de «\u00a0${name}\u00a0» est écrit. Deux membres qui étaient présents l’approuvent.`,
    pairing: (name) => `Un accompagnement avec ${name} vous attend\u00a0: dites si vous l’acceptez, ou lisez ce qui a changé.`,
    given: (name) => `${name} dit ce qu’il vous a donné. Confirmez-le ou contestez-le\u00a0: c’est compté seulement quand vous l’avez confirmé.`,
    answered: (name) => `Une contribution de ${name} est contestée ou corrigée. La raison se lit sur sa page.`,
    referee: (name) =>
      `${name} demande à rejoindre le réseau. Trois membres doivent s’en porter garants. Vous avez quatorze jours pour répondre\u00a0; sans réponse, un autre membre est sollicité.`,
    reminder: (name) => `La candidature de ${name} attend votre réponse. Dans sept jours, un autre membre sera sollicité à votre place.`,
    admitted: (name) => `Bienvenue. ${name} peut dès maintenant se présenter dans l’annuaire et participer à la vie du réseau.`,
    refused: (name) => `La candidature de ${name} n’est pas acceptée. Les raisons se lisent sur la page de la candidature.`,
    escalated: (name) => `Les réponses des membres ne suffisent pas pour ${name}. C’est à vous de décider, en disant pourquoi.`,
    due: (name) =>
      `La cotisation de ${name} devait être reçue. Si vous ne pouvez pas la payer, dites-le à l’animation du réseau\u00a0: une dispense est possible.`,
    hearing: (name) => `Une exclusion de ${name} est envisagée. Vous pouvez lire les motifs, répondre par écrit, et être entendus le jour dit.`,
    decided: (name) => `L’audition de ${name} est décidée. La décision et ses raisons se lisent sur la page.`,
  },
  see: "Voir la page",
};

const en: NewsTexts = {
  subject: {
    charter: (name) => `The network’s charter, version ${name}: to be signed`,
    cohort: (name) => `Cohort of the incubator: ${name}`,
    letter: (name) => `Letter of the network: ${name}`,
    replied: (name) => `An answer to your question: ${name}`,
    election: (name) => `Whom do you see in this role? ${name}`,
    statement: (name) => `Statement of the quarter: ${name}`,
    fund: (name) => `Contributive budget open: ${name}`,
    arbitrated: (name) => `Budget shared out: ${name}`,
    called: (name) => `General meeting of the network: ${name}`,
    cancelled: (name) => `General meeting cancelled: ${name}`,
    minutes: (name) => `Minutes to read: ${name}`,
    pairing: (name) => `Mentoring: ${name}`,
    given: (name) => `${name} declares a contribution`,
    answered: (name) => `Contribution contested or corrected: ${name}`,
    referee: (name) => `Do you know ${name}?`,
    reminder: (name) => `Your answer is awaited: ${name}`,
    admitted: (name) => `${name} is a member of the network`,
    refused: (name) => `Application refused: ${name}`,
    escalated: (name) => `Application to decide: ${name}`,
    due: (name) => `Dues late: ${name}`,
    hearing: (name) => `Hearing: ${name}`,
    decided: (name) => `Hearing decided: ${name}`,
  },
  says: {
    charter: (name) => `Members decided version ${name} of the charter. Read it and say whether your structure signs it.`,
    cohort: (name) =>
      `“${name}” is followed in a cohort of the incubator. Its page says who follows it, where it stands and what blocks it; you and the network’s coordinators alone read it.`,
    letter: (name) => `The letter “${name}” tells what happened since the last one. It is read on its page.`,
    replied: (name) => `A member answered “${name}”. Say whether it is the good answer: others will find it.`,
    election: (name) => `An election without candidates is open: “${name}”. Say whom you see there, and why.`,
    statement: (name) => `What ${name} gave and received in the quarter, line by line, and what it is owed.`,
    fund: (name) => `“${name}” pays hours that were given and confirmed. The rule is published; claim before the last day.`,
    arbitrated: (name) => `“${name}” is shared out by its rule. What each gets stands on its page.`,
    called: (name) =>
      `You are called to the general meeting “${name}”. The agenda and the documents stand on its page; say there whether you come, or who speaks for you.`,
    cancelled: (name) => `The general meeting “${name}” will not take place. The reason stands on its page.`,
    minutes: (name) => `The minutes of “${name}” are written. Two members who were there approve them.`,
    pairing: (name) => `A mentorship with ${name} waits for you: say whether you accept it, or read what has changed.`,
    given: (name) => `${name} says what it gave you. Confirm or contest it: it counts only once you have confirmed.`,
    answered: (name) => `A contribution of ${name} is contested or corrected. The reason stands on its page.`,
    referee: (name) =>
      `${name} asks to join the network. Three members must vouch for it. You have fourteen days to answer; without an answer, another member is asked.`,
    reminder: (name) => `The application of ${name} awaits your answer. In seven days, another member will be asked in your place.`,
    admitted: (name) => `Welcome. ${name} can now present itself in the directory and take part in the life of the network.`,
    refused: (name) => `The application of ${name} is not accepted. The reasons stand on the page of the application.`,
    escalated: (name) => `The answers of members do not suffice for ${name}. It is yours to decide, saying why.`,
    due: (name) => `The dues of ${name} should have been received. If you cannot pay, tell the network’s coordinators: a waiver is possible.`,
    hearing: (name) => `An exclusion of ${name} is considered. You can read the grounds, answer in writing, and be heard on the day.`,
    decided: (name) => `The hearing of ${name} is decided. The decision and its reasons stand on the page.`,
  },
  see: "See the page",
};

const nl: NewsTexts = {
  subject: {
    charter: (name) => `Netwerkcharter, versie ${name}: te ondertekenen`,
    cohort: (name) => `Lichting van de incubator: ${name}`,
    letter: (name) => `Brief van het netwerk: ${name}`,
    replied: (name) => `Een antwoord op uw vraag: ${name}`,
    election: (name) => `Wie ziet u in deze rol? ${name}`,
    statement: (name) => `Kwartaaloverzicht: ${name}`,
    fund: (name) => `Bijdragebudget open: ${name}`,
    arbitrated: (name) => `Budget verdeeld: ${name}`,
    called: (name) => `Algemene vergadering van het netwerk: ${name}`,
    cancelled: (name) => `Algemene vergadering afgelast: ${name}`,
    minutes: (name) => `Verslag na te lezen: ${name}`,
    pairing: (name) => `Mentorschap: ${name}`,
    given: (name) => `${name} geeft een bijdrage aan`,
    answered: (name) => `Bijdrage betwist of verbeterd: ${name}`,
    referee: (name) => `Kent u ${name}?`,
    reminder: (name) => `Uw antwoord wordt verwacht: ${name}`,
    admitted: (name) => `${name} is lid van het netwerk`,
    refused: (name) => `Kandidatuur geweigerd: ${name}`,
    escalated: (name) => `Kandidatuur te beslissen: ${name}`,
    due: (name) => `Bijdrage te laat: ${name}`,
    hearing: (name) => `Hoorzitting: ${name}`,
    decided: (name) => `Hoorzitting beslist: ${name}`,
  },
  says: {
    charter: (name) => `De leden beslisten versie ${name} van het charter. Lees ze en zeg of uw structuur ze ondertekent.`,
    cohort: (name) =>
      `“${name}” wordt gevolgd in een lichting van de incubator. De pagina zegt wie het volgt, waar het staat en wat tegenhoudt; alleen u en de coördinatie van het netwerk lezen ze.`,
    letter: (name) => `De brief „${name}” vertelt wat er sinds de vorige gebeurde. U leest hem op zijn pagina.`,
    replied: (name) => `Een lid antwoordde op „${name}”. Zeg of dit het goede antwoord is: anderen zullen het vinden.`,
    election: (name) => `Een verkiezing zonder kandidaten is open: “${name}”. Zeg wie u daarin ziet, en waarom.`,
    statement: (name) => `Wat ${name} in het kwartaal gaf en kreeg, regel per regel, en wat het tegoed heeft.`,
    fund: (name) => `“${name}” betaalt gegeven en bevestigde uren. De verdeelregel is gepubliceerd; vraag aan voor de laatste dag.`,
    arbitrated: (name) => `“${name}” is volgens zijn regel verdeeld. Wat elk krijgt, staat op de pagina.`,
    called: (name) =>
      `U bent uitgenodigd voor de algemene vergadering “${name}”. De agenda en de documenten staan op haar pagina; zeg daar of u komt, of wie voor u spreekt.`,
    cancelled: (name) => `De algemene vergadering “${name}” gaat niet door. De reden staat op de pagina.`,
    minutes: (name) => `Het verslag van “${name}” is geschreven. Twee leden die er waren, keuren het goed.`,
    pairing: (name) => `Een mentorschap met ${name} wacht op u: zeg of u het aanvaardt, of lees wat veranderde.`,
    given: (name) => `${name} zegt wat het u gaf. Bevestig of betwist het: het telt pas als u bevestigd hebt.`,
    answered: (name) => `Een bijdrage van ${name} is betwist of verbeterd. De reden staat op haar pagina.`,
    referee: (name) =>
      `${name} vraagt om lid te worden van het netwerk. Drie leden moeten er borg voor staan. U hebt veertien dagen; zonder antwoord wordt een ander lid gevraagd.`,
    reminder: (name) => `De kandidatuur van ${name} wacht op uw antwoord. Over zeven dagen wordt een ander lid in uw plaats gevraagd.`,
    admitted: (name) => `Welkom. ${name} kan zich nu voorstellen in de gids en deelnemen aan het leven van het netwerk.`,
    refused: (name) => `De kandidatuur van ${name} is niet aanvaard. De redenen staan op de pagina van de kandidatuur.`,
    escalated: (name) => `De antwoorden van leden volstaan niet voor ${name}. U beslist, en zegt waarom.`,
    due: (name) => `De bijdrage van ${name} had ontvangen moeten zijn. Kunt u niet betalen, zeg het de netwerkcoördinatie: vrijstelling is mogelijk.`,
    hearing: (name) => `Een uitsluiting van ${name} wordt overwogen. U kunt de gronden lezen, schriftelijk antwoorden en die dag gehoord worden.`,
    decided: (name) => `De hoorzitting van ${name} is beslist. De beslissing en haar redenen staan op de pagina.`,
  },
  see: "De pagina bekijken",
};

export const newsTexts: Record<Locale, NewsTexts> = { fr, en, nl };
