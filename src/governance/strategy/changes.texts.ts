import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  head: "Ce qui a changé",
  history: "Ce qui a été promis, ce qui a changé, et pourquoi",
  historyLead: "Chaque version de la stratégie qui a touché cet objectif.",
  none: "Rien de ce qui est promis",
  added: (title: string) => `Objectif ajouté\u00a0: ${title}`,
  removed: (title: string) => `Objectif retiré\u00a0: ${title}`,
  renamed: (before: string, after: string) => `Titre\u00a0: «\u00a0${before}\u00a0» devient «\u00a0${after}\u00a0»`,
  owner: (before: string, after: string) => `Qui en répond\u00a0: ${before} → ${after}`,
  priority: (before: string, after: string) => `Priorité\u00a0: ${before} → ${after}`,
  period: (before: string, after: string) => `Période\u00a0: ${before} → ${after}`,
  aim: (value: string, deadline: string) => `${value} au ${deadline}`,
  target_added: (indicator: string, aim: string) => `Cible ajoutée, ${indicator}\u00a0: ${aim}`,
  target_removed: (indicator: string, aim: string) => `Cible retirée, ${indicator}\u00a0: ${aim}`,
  target_value: (indicator: string, before: string, after: string) => `${indicator}\u00a0: ${before} → ${after}`,
  target_way: (indicator: string) => `${indicator}\u00a0: départ ou trajectoire`,
};

const en: typeof fr = {
  head: "What changed",
  history: "What was promised, what changed, and why",
  historyLead: "Each version of the strategy that touched this objective.",
  none: "Nothing of what is promised",
  added: (title) => `Objective added: ${title}`,
  removed: (title) => `Objective removed: ${title}`,
  renamed: (before, after) => `Title: “${before}” becomes “${after}”`,
  owner: (before, after) => `Who answers for it: ${before} → ${after}`,
  priority: (before, after) => `Priority: ${before} → ${after}`,
  period: (before, after) => `Period: ${before} → ${after}`,
  aim: (value, deadline) => `${value} by ${deadline}`,
  target_added: (indicator, aim) => `Target added, ${indicator}: ${aim}`,
  target_removed: (indicator, aim) => `Target removed, ${indicator}: ${aim}`,
  target_value: (indicator, before, after) => `${indicator}: ${before} → ${after}`,
  target_way: (indicator) => `${indicator}: start or path`,
};

const nl: typeof fr = {
  head: "Wat veranderde",
  history: "Wat beloofd werd, wat veranderde, en waarom",
  historyLead: "Elke versie van de strategie die deze doelstelling raakte.",
  none: "Niets van wat beloofd is",
  added: (title) => `Doelstelling toegevoegd: ${title}`,
  removed: (title) => `Doelstelling weggenomen: ${title}`,
  renamed: (before, after) => `Titel: “${before}” wordt “${after}”`,
  owner: (before, after) => `Wie ervoor instaat: ${before} → ${after}`,
  priority: (before, after) => `Prioriteit: ${before} → ${after}`,
  period: (before, after) => `Periode: ${before} → ${after}`,
  aim: (value, deadline) => `${value} tegen ${deadline}`,
  target_added: (indicator, aim) => `Doel toegevoegd, ${indicator}: ${aim}`,
  target_removed: (indicator, aim) => `Doel weggenomen, ${indicator}: ${aim}`,
  target_value: (indicator, before, after) => `${indicator}: ${before} → ${after}`,
  target_way: (indicator) => `${indicator}: begin of traject`,
};

export const changesTexts: Record<Locale, typeof fr> = { fr, en, nl };
