/** What projects of the demo are about; none of them exists. */
interface StoryProject {
  readonly title: string;
  readonly structure: string;
  readonly summary: string;
  readonly buys: string;
}

const told = (title: string, structure: string, summary: string, buys: string): StoryProject => ({ title, structure, summary, buys });

export const projects: readonly StoryProject[] = [
  told(
    "La Cour aux métiers",
    "Association La Cour aux métiers",
    "Un atelier partagé dans une ancienne cour d’usine, pour des artisans qui s’installent.",
    "Travaux de la cour et des portes",
  ),
  told(
    "Le Relais des aidants",
    "Association Le Relais des aidants",
    "Un lieu où les proches de personnes malades se retrouvent, s’informent et soufflent.",
    "Aménagement de deux salles",
  ),
  told("La Roue tourne", "Coopérative La Roue tourne", "Réparer les vélos du quartier et former à la mécanique.", "Établis et outillage vélo"),
  told(
    "Cuisine en commun",
    "Association Cuisine en commun",
    "Une cuisine équipée que se partagent six traiteurs qui débutent.",
    "Fours, chambre froide et hotte",
  ),
  told(
    "La Fabrique du canal",
    "Association La Fabrique du canal",
    "Un atelier de fabrication numérique ouvert chaque jour au bord de l’eau.",
    "Découpe laser et imprimantes",
  ),
  told(
    "Le Comptoir des graines",
    "Association Le Comptoir des graines",
    "Échanger des graines, jardiner en ville, cuisiner ce que l’on récolte.",
    "Serre et bacs",
  ),
  told("Les Mots passants", "Association Les Mots passants", "Écrire, lire et raconter entre voisins de toutes langues.", "Fonds de livres et mobilier"),
  told(
    "Le Bureau d’en bas",
    "Coopérative Le Bureau d’en bas",
    "Un espace de travail au rez-de-chaussée d’un immeuble, à dix minutes à pied de chez soi.",
    "Cloisons et mobilier de bureau",
  ),
  told(
    "Atelier de la deuxième vie",
    "Association Deuxième vie",
    "Remettre en état des meubles jetés et les vendre à petit prix.",
    "Scie, ponceuses et aspiration",
  ),
  told("La Scène voisine", "Association La Scène voisine", "Une petite salle où répètent les compagnies d’amateurs.", "Rideaux, lumières et son"),
  told("Le Fil partagé", "Coopérative Le Fil partagé", "Des machines à coudre et à broder pour créateurs et voisins.", "Machines à coudre et à broder"),
  told(
    "L’Épicerie du coin",
    "Association L’Épicerie du coin",
    "Une épicerie tenue par ses clients, avec des produits des fermes proches.",
    "Rayons, caisse et chambre froide",
  ),
  told("Le Labo des sons", "Association Le Labo des sons", "Enregistrer, mixer, apprendre le métier du son.", "Cabine et table de mixage"),
  told("Clés en main", "Association Clés en main", "Apprendre à réparer son logement avec un artisan.", "Camionnette et outils de prêt"),
  told(
    "La Blanchisserie solidaire",
    "Coopérative La Blanchisserie solidaire",
    "Laver le linge des associations et donner du travail à qui n’en trouve pas.",
    "Machines à laver professionnelles",
  ),
  told("Le Préau", "Association Le Préau", "L’école ouverte le samedi pour les parents et les enfants du quartier.", "Mobilier et isolation du préau"),
  told("Les Petites Presses", "Association Les Petites Presses", "Imprimer à l’ancienne, relier, transmettre le geste.", "Presse, caractères et papier"),
  told("La Halle aux jeux", "Association La Halle aux jeux", "Jouer, prêter des jeux, réunir les générations.", "Jeux, rayonnages et tables"),
  told(
    "Le Potager d’entreprise",
    "Coopérative Le Potager d’entreprise",
    "Cultiver les terrains vides des zones d’activité avec les salariés.",
    "Outils, bacs et récupération d’eau",
  ),
  told("Mobile près de chez vous", "Association Mobile", "Un fourgon qui répare, imprime et aide aux démarches de place en place.", "Fourgon aménagé"),
];
