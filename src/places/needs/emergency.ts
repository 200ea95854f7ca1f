import { keysOf } from "#platform/keys-of.ts";
import type { Translated } from "#platform/i18n/locale.ts";

/** Numbers of France that help at once, free of charge, as the authorities publish them. */
export const emergencyNumbers = {
  "15": { fr: "Samu\u00a0: un malaise, une blessure, une overdose", en: "Ambulance: illness, injury, overdose", nl: "Ambulance: onwel, gewond, overdosis" },
  "17": {
    fr: "Police, gendarmerie\u00a0: quelqu’un vous menace ou vous attaque",
    en: "Police: somebody threatens or attacks you",
    nl: "Politie: iemand bedreigt u of valt u aan",
  },
  "18": { fr: "Pompiers\u00a0: un feu, une fuite de gaz, un accident", en: "Fire brigade: fire, gas leak, accident", nl: "Brandweer: brand, gaslek, ongeval" },
  "112": { fr: "Toutes les urgences, partout en Europe", en: "Any emergency, anywhere in Europe", nl: "Alle noodgevallen, overal in Europa" },
  "114": {
    fr: "Urgences par SMS, pour qui n’entend pas ou ne peut pas parler",
    en: "Emergencies by text message, if you cannot hear or speak",
    nl: "Noodgevallen per sms, voor wie niet hoort of niet kan praten",
  },
  "115": { fr: "Samu social\u00a0: dormir à l’abri cette nuit", en: "A roof for tonight", nl: "Onderdak voor vannacht" },
  "119": { fr: "Enfance en danger, jour et nuit", en: "Children in danger, day and night", nl: "Kinderen in gevaar, dag en nacht" },
  "3114": { fr: "Prévention du suicide, jour et nuit", en: "Suicide prevention, day and night", nl: "Zelfmoordpreventie, dag en nacht" },
  "3919": {
    fr: "Violences faites aux femmes, jour et nuit, anonyme",
    en: "Violence against women, day and night, anonymous",
    nl: "Geweld tegen vrouwen, dag en nacht, anoniem",
  },
} as const satisfies Record<string, Translated>;

export type EmergencyNumber = keyof typeof emergencyNumbers;

interface Danger {
  readonly numbers: readonly EmergencyNumber[];
  readonly words: readonly [fr: string, en: string, nl: string];
}

/** What people say when they or others are in danger, and whom to call then, the first first. Written as everyday words are. */
export const dangers = {
  suicide: {
    numbers: ["3114", "15", "112", "114"],
    words: [
      "suicide, suicider, suicidaire, envie de mourir, veux mourir, mourir, en finir, finir avec la vie, plus envie de vivre, envie de vivre, me tuer, me pendre, me faire du mal, mettre fin à mes jours, sauter par la fenêtre, bout du rouleau",
      "suicide, suicidal, kill myself, want to die, end my life, hurt myself",
      "zelfmoord, zelfdoding, wil dood, wil niet meer leven, mezelf iets aandoen",
    ],
  },
  child: {
    numbers: ["119", "17", "112", "114"],
    words: [
      "enfant battu, enfants battus, maltraité, maltraitée, maltraitance, enfant en danger, frappe mon fils, frappe ma fille, frappe mes enfants, frappe son fils, frappe les enfants, touche ma fille, inceste, abus sexuel, mon père me frappe, ma mère me frappe",
      "child abuse, hits my child, beats my child, abused child, my father hits me",
      "kindermishandeling, slaat mijn kind, mishandeld",
    ],
  },
  violence: {
    numbers: ["17", "3919", "114", "112"],
    words: [
      "violence, violences, violent, violente, me frappe, me bat, me tape, m’a frappée, m’a frappé, battue, peur de mon mari, peur de mon ex, peur de mon conjoint, peur de mon copain, viol, violée, agressée, agressé, agression, menace de mort, menace de me tuer, me menace, veut me tuer, harcelée, mariage forcé",
      "violence, violent, beats me, hits me, afraid of my husband, domestic violence, rape, raped, threatens me, attacked",
      "geweld, slaat me, slaat mij, bang van mijn man, huiselijk geweld, verkracht, verkrachting, bedreigt me",
    ],
  },
  roof: {
    numbers: ["115", "112", "114"],
    words: [
      "à la rue, dormir dehors, dors dehors, dort dehors, sans abri, sdf, où dormir ce soir, dormir ce soir, mis dehors, mise dehors, dormir dans ma voiture, dors dans ma voiture",
      "homeless, nowhere to sleep, sleep tonight, sleeping rough, sleep outside",
      "dakloos, nergens slapen, slapen vannacht, op straat slapen",
    ],
  },
  health: {
    numbers: ["15", "112", "114"],
    words: [
      "overdose, malaise, infarctus, avc, respire plus, ne respire plus, inconscient, saigne beaucoup, crise cardiaque, mal à la poitrine, empoisonné, avalé des médicaments",
      "overdose, heart attack, stroke, not breathing, unconscious, chest pain",
      "overdosis, hartaanval, beroerte, ademt niet, bewusteloos",
    ],
  },
  fire: {
    numbers: ["18", "112", "114"],
    words: ["incendie, au feu, prend feu, fuite de gaz, odeur de gaz, ça brûle", "fire alarm, on fire, gas leak, smell gas", "brand, gaslek, gasgeur"],
  },
} as const satisfies Record<string, Danger>;

export type DangerName = keyof typeof dangers;

export const allNumbers = keysOf(emergencyNumbers);
export const dangerNames = keysOf(dangers);

/** The numbers for some dangers, each once, the most pressing first. */
export const numbersFor = (found: readonly DangerName[]): EmergencyNumber[] => [
  ...new Set(found.flatMap((danger): readonly EmergencyNumber[] => dangers[danger].numbers)),
];
