import type { Theme } from "../vocabulary-themes.ts";

/**
 * How people say what they need: for each theme everyday words, in French, English and Dutch, separated by commas. Accents, capitals and
 * plurals do not matter. Words of one entry must follow each other (two others may stand between): "perdu travail" is in "j’ai perdu mon
 * travail". Entries of small words are taken as they are: "a la rue". A longer entry wins over a shorter one that lies within it.
 */
export const everydayWords: Readonly<Record<Theme, readonly [fr: string, en: string, nl: string]>> = {
  "logement-hebergement--rechercher-une-solution-dhebergement-temporaire": [
    "hébergement, hébergement d’urgence, à la rue, dormir dehors, où dormir, dormir ce soir, sans abri, sdf, pas de toit, plus de toit, foyer, me mettre dehors, mis dehors, mise dehors, dort voiture, dors voiture, nulle part où aller, passer la nuit, douche, prendre une douche, me laver, laver mes affaires",
    "homeless, shelter, sleep tonight, nowhere to sleep, place to sleep, kicked out",
    "dakloos, slaapplaats, onderdak, slapen vannacht, opvang",
  ],
  "logement-hebergement--louer-un-logement": [
    "logement, logements, logement social, hlm, appartement, appart, studio louer, chambre louer, maison louer, me loger, se loger, louer, trouver logement, cherche logement, trouver maison, colocation, location appartement, bailleur",
    "housing, flat, apartment, rent, rent a flat, place to live, social housing, house to rent",
    "woning, huurwoning, huren, appartement, huis huren, sociale woning, kot",
  ],
  "logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement": [
    "demande de logement, dossier logement, apl, dossier apl, aide au logement, allocation logement, dalo, visale, caution, garant, dépôt de garantie",
    "housing benefit, housing application, deposit",
    "huurtoelage, huursubsidie, waarborg, inschrijven woning",
  ],
  "logement-hebergement--reduire-les-impayes-de-loyer": [
    "loyer, payer loyer, loyers impayés, retard de loyer, loyer en retard, dette de loyer, expulsion, expulser, huissier loyer, proprio virer, propriétaire virer, proprio veut me virer, propriétaire veut me virer, virer de mon appartement",
    "unpaid rent, pay my rent, pay the rent, rent arrears, eviction, evicted",
    "huur betalen, huurachterstand, huur achterstallig, uithuiszetting",
  ],
  "logement-hebergement--se-maintenir-dans-le-logement": [
    "moisissure, humidité, moisi, logement insalubre, insalubre, fuite d’eau, propriétaire réparer, chauffage, froid chez moi, isolation, rénovation, rénover, punaises de lit, punaise, cafards, passoire thermique, travaux logement, adapter logement, proprio, propriétaire, bailleur fait réparations, bailleur fait travaux, bailleur répare",
    "mould, damp, heating, landlord repair, bedbugs, insulation",
    "schimmel, vocht, verwarming, isolatie, huisbaas herstellen",
  ],
  "logement-hebergement--changer-de-logement": [
    "déménager, déménagement, changer de logement, changer d’appartement, logement trop petit, appartement trop petit, plus grand logement, échanger logement",
    "move house, moving house, bigger flat, flat too small",
    "verhuizen, verhuis, grotere woning",
  ],
  "logement-hebergement--acheter-un-logement": [
    "acheter logement, acheter maison, acheter appartement, accession à la propriété, prêt immobilier, devenir propriétaire, prêt à taux zéro",
    "buy a house, buy a flat, mortgage",
    "huis kopen, woning kopen, hypotheek",
  ],
  "sante--acces-aux-soins": [
    "santé, médecin, docteur, médecin traitant, soins, se soigner, me soigner, soigner, malade, dentiste, lunettes, mutuelle, carte vitale, hôpital, mal au dos, mal aux dents, sécurité sociale, cpam, complémentaire santé, css, ame, infirmier, infirmière, pharmacie, vaccin, kiné",
    "health, doctor, gp, dentist, sick, glasses, hospital, nurse, medical care, see a doctor",
    "gezondheid, dokter, huisarts, tandarts, ziek, bril, ziekenhuis, ziekenfonds",
  ],
  "sante--sante-mentale": [
    "dépression, déprime, déprimé, déprimée, angoisse, angoissé, anxiété, psy, psychologue, psychiatre, moral, burn out, burnout, mal être, mal dans ma peau, stress, santé mentale, craque, pleure tout le temps, suicide, me suicider, envie de mourir, envie de vivre, bout du rouleau",
    "depression, depressed, anxiety, psychologist, therapist, mental health, suicidal, suicide, want to die, kill myself",
    "depressie, depressief, angst, psycholoog, psychiater, zelfmoord, mentale gezondheid",
  ],
  "sante--addictions": [
    "alcool, alcoolique, drogue, drogué, cannabis, shit, cigarette, tabac, arrêter de fumer, arrêter de boire, addiction, addict, boit trop, bois trop, jeux d’argent, paris sportifs, cocaïne, overdose, crack",
    "alcohol, drugs, drinking, addiction, addicted, stop smoking, gambling",
    "alcohol, drugs, verslaafd, verslaving, stoppen met roken, gokken",
  ],
  "sante--sante-sexuelle": [
    "contraception, pilule, ivg, avortement, avorter, enceinte, grossesse, dépistage, ist, mst, vih, sida, gynécologue, sage femme, planning familial, préservatif, suis enceinte, je suis enceinte, tombée enceinte",
    "contraception, abortion, pregnant, sexual health, hiv",
    "anticonceptie, abortus, zwanger, soa, seksuele gezondheid",
  ],
  "sante--constituer-un-dossier-mdph-invalidite": [
    "mdph, handicap, handicapé, handicapée, aah, invalidité, fauteuil roulant, carte invalidité, rqth, travailleur handicapé, aeeh, autisme, autiste, sourd, sourde, malentendant, malentendante, aveugle, malvoyant, malvoyante, langue des signes",
    "disability, disabled, wheelchair, autism, deaf, sign language",
    "handicap, invaliditeit, rolstoel, autisme, doof, slechtziend, gebarentaal",
  ],
  "trouver-un-emploi--repondre-a-des-offres-demploi": [
    "emploi, travail, boulot, taf, job, chômage, chômeur, chômeuse, cherche travail, trouver du travail, trouver emploi, perdu mon travail, perdu emploi, perdu boulot, plus de travail, pas de travail, licencié, licenciée, licenciement, viré, virée, pole emploi, france travail, intérim, offre d’emploi, cdi, job d’été, recherche d’emploi, cdd termine, cdd finit, fin de cdd, fin de contrat, contrat termine, contrat finit, cherche cdi",
    "job, jobs, work, unemployed, unemployment, find work, find a job, lost my job, fired",
    "werk, baan, job, werkloos, werk vinden, werk zoeken, ontslagen, vacature",
  ],
  "trouver-un-emploi--faire-des-candidatures-spontanees": [
    "candidature spontanée, candidature, postuler, contacter entreprises",
    "job application, apply for a job",
    "spontaan solliciteren, solliciteren",
  ],
  "trouver-un-emploi--convaincre-un-recruteur-en-entretien": [
    "entretien d’embauche, entretien, entretien de motivation, recruteur, préparer entretien",
    "job interview, interview",
    "sollicitatiegesprek",
  ],
  "trouver-un-emploi--suivre-ses-candidatures-et-relancer-les-employeurs": [
    "relancer employeur, relancer, pas de réponse candidature, pas de réponse employeur, réponse à mes candidatures",
    "follow up application",
    "sollicitatie opvolgen",
  ],
  "trouver-un-emploi--maintien-dans-lemploi": [
    "garder mon emploi, garder mon travail, problème au travail, harcèlement au travail, patron, accident du travail, arrêt maladie, inaptitude, prud’hommes, mon chef, mon employeur",
    "keep my job, problem at work, my boss, sick leave",
    "mijn baan behouden, mijn baas, ziekteverlof",
  ],
  "preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation": [
    "cv, curriculum vitae, lettre de motivation, faire cv, refaire cv, imprimer cv",
    "cv, resume, cover letter",
    "cv, motivatiebrief",
  ],
  "preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi": [
    "organiser recherche, s’y prendre pour chercher du travail, première recherche d’emploi, actualisation",
    "organise job search",
    "zoektocht naar werk",
  ],
  "preparer-sa-candidature--valoriser-ses-competences": [
    "compétences, mes compétences, expérience, vae, validation des acquis, reconnaître diplôme, reconnaissance de diplôme, équivalence diplôme",
    "skills, recognise my diploma, degree recognition",
    "vaardigheden, diploma erkennen",
  ],
  "preparer-sa-candidature--developper-son-reseau": [
    "réseau professionnel, parrainage, mentor, réseauter",
    "professional network, networking, mentor",
    "netwerken, mentor",
  ],
  "choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite": [
    "orientation, choisir métier, quel métier, trouver métier, stage, stage de troisième, reconversion, changer de métier, que faire plus tard, parcoursup, découvrir métier, alternance, apprentissage",
    "career change, internship, which career, change career",
    "beroep, stage, heroriëntatie, ander beroep",
  ],
  "choisir-un-metier--identifier-ses-points-forts-et-ses-competences": [
    "bilan de compétences, points forts, sais pas quoi faire, sais pas quel métier",
    "my strengths, skills assessment",
    "sterke punten",
  ],
  "choisir-un-metier--connaitre-les-opportunites-demploi": [
    "qui recrute, métiers en tension, secteur qui recrute, entreprises qui recrutent",
    "who is hiring",
    "wie werft aan, knelpuntberoep",
  ],
  "choisir-un-metier--confirmer-son-choix-de-metier": [
    "immersion professionnelle, essayer un métier, pmsmp, stage d’immersion",
    "try a job",
    "beroep uitproberen",
  ],
  "se-former--trouver-sa-formation": [
    "formation, se former, me former, formations, apprendre un métier, reprendre études, reprendre mes études, études, diplôme, école de la deuxième chance, décroché, décrochage, décrocheur, cap, bts, bac, baccalauréat, candidat libre, lycée professionnel",
    "training, course, study, go back to school, diploma",
    "opleiding, cursus, studeren, diploma",
  ],
  "se-former--monter-son-dossier-de-formation": [
    "financer formation, payer formation, cpf, compte formation, dossier de formation, bourse, bourse étudiante",
    "pay for training, grant, scholarship",
    "opleiding betalen, studiebeurs",
  ],
  "mobilite--mobilite-douce-partagee-collective": [
    "bus, métro, tramway, tram, transport, transports, transports en commun, covoiturage, autopartage, vélo, mobilité, se déplacer, me déplacer, abonnement bus, ilévia, ter, déplacement, trottinette",
    "bus, metro, bike, public transport, car sharing, get around, transport",
    "bus, metro, fiets, openbaar vervoer, carpoolen, vervoer, mobiliteit",
  ],
  "mobilite--preparer-un-permis": [
    "permis, permis de conduire, code de la route, auto école, passer le permis, conduite, apprendre à conduire",
    "driving licence, driving license, driving lessons, learn to drive",
    "rijbewijs, rijles, leren rijden",
  ],
  "mobilite--acceder-a-un-vehicule": [
    "pas de voiture, plus de voiture, acheter voiture, voiture, scooter, louer voiture, louer une voiture, prêt de voiture, voiture pas chère, acheter vélo, véhicule, mobylette",
    "no car, buy a car, need a car, car",
    "geen auto, auto kopen, auto nodig, auto",
  ],
  "mobilite--entretenir-reparer-son-vehicule": [
    "voiture en panne, réparer voiture, réparer ma voiture, garage solidaire, contrôle technique, réparer vélo, vélo cassé, pneu crevé, roue crevée, panne voiture, mécanicien, garagiste",
    "fix my bike, repair bike, repair car, car broken, flat tyre, bike broken",
    "fiets herstellen, fiets repareren, auto herstellen, fiets kapot, lekke band",
  ],
  "mobilite--financer-ma-mobilite": [
    "payer transport, payer mes trajets, payer essence, essence trop chère, carburant, tarif réduit transport, payer le bus, prime vélo, aide au permis",
    "pay for transport, petrol",
    "vervoer betalen, benzine",
  ],
  "mobilite--etre-accompagne-dans-son-parcours-mobilite": [
    "prendre le bus seul, peur de prendre le métro, m’emmener, m’accompagner, transport à la demande, mobilité réduite, pmr, aller à l’hôpital, quelqu’un pour me conduire",
    "someone to drive me, reduced mobility",
    "iemand die mij brengt, beperkte mobiliteit",
  ],
  "numerique--maitriser-les-fondamentaux-du-numerique": [
    "ordinateur, informatique, numérique, apprendre ordinateur, utiliser ordinateur, se servir ordinateur, tablette, smartphone, souris, mail, boîte mail, adresse mail, word, excel, clavier, conseiller numérique, mot de passe, arnaque internet, téléphone portable",
    "computer, use a computer, tablet, smartphone, email, password, digital skills",
    "computer, tablet, smartphone, e mail, wachtwoord, computercursus",
  ],
  "numerique--acceder-a-des-services-en-ligne": [
    "en ligne, démarche en ligne, démarche internet, déclaration en ligne, dématérialisé, impôts en ligne, franceconnect, compte ameli, site caf, prendre rendez-vous en ligne, espace personnel",
    "online form, online forms, online service, fill in online",
    "online formulier, online aanvragen, online invullen",
  ],
  "numerique--acceder-a-une-connexion-internet": [
    "internet, wifi, connexion, connexion internet, pas internet, pas d’internet, pas internet devoirs, box internet, imprimer, imprimante, scanner, ordinateur en libre service, photocopie",
    "internet, wifi, no internet, print, printer, scan",
    "internet, wifi, geen internet, printen, afdrukken",
  ],
  "numerique--acquerir-un-equipement": [
    "acheter ordinateur, ordinateur pas cher, pc pas cher, avoir un ordinateur, pas d’ordinateur, ordinateur cassé, ordinateur reconditionné, téléphone pas cher, ordinateur d’occasion, pas de téléphone",
    "cheap computer, cheap laptop, laptop, need a laptop, buy a computer, second hand computer",
    "goedkope computer, laptop, computer kopen, tweedehands computer",
  ],
  "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives": [
    "papiers, papier, remplir papiers, remplir dossier, remplir formulaire, formulaire, dossier, administratif, démarches, démarche, courrier, comprendre courrier, comprendre une lettre, lettre administration, impôts, déclaration impôts, écrivain public, carte grise, retraite",
    "paperwork, form, forms, fill in a form, taxes, tax, letter from, pension",
    "papieren, formulier, formulier invullen, administratie, belastingen, brief begrijpen, pensioen",
  ],
  "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits": [
    "droits, mes droits, rsa, caf, allocations, allocation, prime d’activité, aides, à quoi ai-je droit, droit à, minima sociaux, aspa, prestations",
    "my rights, benefits, allowance, entitled to, welfare",
    "mijn rechten, uitkering, leefloon, toelage, kinderbijslag",
  ],
  "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete": [
    "carte d’identité, carte identité, passeport, titre de séjour, sans papiers, préfecture, nationalité, naturalisation, réfugié, réfugiée, demande d’asile, asile, visa, carte de séjour, carte électorale, liste électorale, recensement, perdu mes papiers, perdu papiers, papiers volés, papiers perdus",
    "identity card, passport, residence permit, visa, asylum, refugee, nationality",
    "identiteitskaart, paspoort, verblijfsvergunning, verblijfskaart, asiel, vluchteling, nationaliteit",
  ],
  "difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination": [
    "discrimination, discriminé, discriminée, racisme, raciste, homophobie, homophobe, sexisme, sexiste, refusé à cause, insulté, antisémite, défenseur des droits",
    "discrimination, racism, racist, homophobia",
    "discriminatie, racisme, homofobie",
  ],
  "difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire": [
    "avocat, avocate, aide juridictionnelle, juridique, conseil juridique, tribunal, procès, juge, plainte, porter plainte, justice, prison, sortie de prison, m’a volé, m’ont volé, volé mon, volé ma, on m’a volé, cambriolé, cambriolage, litige, conciliateur, juriste, arnaque, arnaqué, arnaquée, escroquerie, licencié sans raison, licenciée sans raison, licenciement abusif, voisins bruit, voisin bruit, conflit voisin, tapage, contrat de travail respecté, contrat de travail pas respecté, prud’hommes, mon patron",
    "lawyer, legal, legal advice, court, stolen, police report, prison, scam",
    "advocaat, rechtbank, juridisch, gestolen, klacht indienen, gevangenis, oplichting",
  ],
  "difficultes-administratives-ou-juridiques--beneficier-dune-mesure-daccompagnement-adapte": [
    "assistante sociale, assistant social, travailleur social, ccas, suivi social, éducateur, utpas, maison des solidarités",
    "social worker",
    "maatschappelijk werker, ocmw, sociaal assistent",
  ],
  "difficultes-financieres--situation-dendettement-surendettement": [
    "dette, dettes, endetté, endettée, surendettement, surendetté, crédit, crédits, huissier, interdit bancaire, saisie, banque de france, rembourser",
    "debt, debts, bailiff, loan",
    "schuld, schulden, deurwaarder, lening, schuldbemiddeling",
  ],
  "difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere": [
    "plus d’argent, pas d’argent, besoin d’argent, argent, fin de mois, fins de mois, facture, factures, payer facture, payer électricité, facture électricité, facture gaz, facture eau, coupure électricité, edf, chèque énergie, aide financière, pauvre, découvert, à découvert, s’en sortir, coupé l’électricité, coupé électricité, coupure d’électricité, plus d’électricité, coupé le gaz, coupé l’eau, pas de compte en banque, compte en banque, compte bancaire, banque refuse, interdit bancaire",
    "money, no money, bills, electricity bill, gas bill, pay my bills, broke",
    "geld, geen geld, rekening, rekeningen, elektriciteitsrekening, energiefactuur",
  ],
  "difficultes-financieres--ameliorer-sa-gestion-budgetaire": [
    "budget, gérer budget, tenir budget, faire mes comptes, économiser, point conseil budget",
    "budget, save money",
    "budget, sparen",
  ],
  "difficultes-financieres--acquerir-une-autonomie-budgetaire": [
    "ouvrir un compte, compte bancaire, banque refuse, droit au compte, carte bancaire, gérer mon argent, gérer argent",
    "bank account, open a bank account",
    "bankrekening, rekening openen",
  ],
  "difficultes-financieres--mettre-en-place-une-mesure-de-protection-financiere": [
    "tutelle, curatelle, tuteur, curateur, protéger ma mère, majeur protégé, habilitation familiale",
    "guardianship",
    "bewindvoering, bewindvoerder",
  ],
  "equipement-et-alimentation--alimentation": [
    "manger, nourriture, faim, aide alimentaire, colis alimentaire, épicerie solidaire, épicerie sociale, restos du cœur, resto du coeur, banque alimentaire, rien à manger, pas de quoi manger, courses trop chères, repas, soupe populaire, alimentation",
    "food, hungry, food bank, eat, meal",
    "eten, voedsel, honger, voedselbank, voedselpakket, maaltijd",
  ],
  "equipement-et-alimentation--habillement": [
    "vêtement, vêtements, habits, habiller, m’habiller, chaussures, manteau, vestiaire, friperie, fringues, layette",
    "clothes, clothing, shoes, coat",
    "kleren, kleding, schoenen, jas",
  ],
  "equipement-et-alimentation--electromenager": [
    "frigo, réfrigérateur, machine à laver, lave linge, gazinière, four, meuble, meubles, électroménager, matelas, lit, canapé, vaisselle, réparer grille pain, meubler, réparer aspirateur",
    "fridge, washing machine, furniture, bed, sofa",
    "koelkast, wasmachine, meubels, bed, zetel",
  ],
  "equipement-et-alimentation--aide-menagere": [
    "aide ménagère, ménage, femme de ménage, aide à domicile, repassage, portage de repas, auxiliaire de vie",
    "cleaning help, home help",
    "poetshulp, thuishulp, huishoudhulp, maaltijden aan huis",
  ],
  "famille--garde-denfants": [
    "crèche, nounou, assistante maternelle, garde d’enfant, garde d’enfants, faire garder, garder mon fils, garder ma fille, garder mes enfants, halte garderie, garderie, baby sitter, mode de garde, place en crèche, centre aéré, périscolaire",
    "childcare, nursery, babysitter, look after my kids, creche, look after my children",
    "kinderopvang, crèche, oppas, onthaalouder",
  ],
  "famille--soutien-a-la-parentalite-et-a-leducation": [
    "devoirs, aide aux devoirs, école, collège, soutien scolaire, mon fils, ma fille, mon ado, mes enfants, parent, parents, parentalité, éducation, élever, mère isolée, maman solo, parent isolé, cantine, harcèlement scolaire, harcelé à l’école, bébé, pmi",
    "homework, school, my son, my daughter, my child, my kids, parenting, baby, single mother",
    "huiswerk, huiswerkbegeleiding, school, mijn zoon, mijn dochter, mijn kind, opvoeding, baby",
  ],
  "famille--surmonter-conflits-separation-violence": [
    "divorce, divorcer, séparation, séparer, se séparer, me séparer, garde alternée, pension alimentaire, médiation familiale, violence, violences, violent, violente, violences conjugales, me frappe, me bat, me tape, frappe, battue, peur de mon mari, peur de mon ex, peur de mon conjoint, mari violent, viol, violée, violé, agressée, harcèlement, harcelée, conflit famille, mari parti, mari est parti, femme est partie, conjoint parti, seule avec enfants, seul avec enfants, maman solo, parent isolé",
    "divorce, separation, violence, violent, beats me, hits me, afraid of my husband, domestic violence, rape",
    "scheiding, echtscheiding, geweld, slaat me, slaat mij, bang van mijn man, huiselijk geweld, verkrachting",
  ],
  "famille--soutien-aidants": [
    "proche aidant, proche aidante, aidante familiale, aidant familial, m’occupe de ma mère, m’occupe de mon père, m’occupe de mon mari, m’occupe de ma femme, répit, souffler",
    "carer, caring for my mother, respite",
    "mantelzorger, mantelzorg",
  ],
  "famille--prise-en-charge-personne-dependante": [
    "personne âgée, personnes âgées, mes parents âgés, maison de retraite, ehpad, alzheimer, apa, perte d’autonomie, dépendance, ma grand mère, mon grand père, mère seule chez elle, mère âgée, père âgé, téléalarme, monter les escaliers, monter escaliers, chute, fauteuil roulant",
    "elderly, my elderly mother, nursing home, care home",
    "bejaard, ouderen, rusthuis, woonzorgcentrum, mijn oude moeder",
  ],
  "lecture-ecriture-calcul--maitriser-le-francais": [
    "apprendre le français, apprendre français, cours de français, parler français, parle pas français, français langue étrangère, fle, alphabétisation, illettrisme, sais pas lire, apprendre à lire, apprendre à écrire, lire et écrire, mal à lire, mal à écrire, arriver en France, arrivé en France, arrivée en France, parle pas bien, parle mal, parle pas français, comprends pas français",
    "learn french, french lessons, french classes, speak french, read and write",
    "frans leren, franse les, lezen en schrijven",
  ],
  "lecture-ecriture-calcul--maitriser-le-calcul": [
    "calcul, calculer, compter, apprendre à compter, maths, mathématiques",
    "maths, learn to count",
    "rekenen, wiskunde",
  ],
  "remobilisation--lien-social": [
    "seul, seule, isolé, isolée, solitude, rencontrer du monde, rencontrer des gens, connais personne, voir du monde, me faire des amis, parler à quelqu’un, ennuie, lien social, entraide",
    "lonely, alone, meet people, make friends, someone to talk to",
    "eenzaam, alleen, mensen ontmoeten, vrienden maken",
  ],
  "remobilisation--activites-sportives-et-culturelles": [
    "sport, activité, activités, sortir, sorties, culture, théâtre, musique, piscine, gym, football, loisirs, danse, bibliothèque, concert, musée, partir en vacances, vacances, guitare, piano, chorale, nager, natation",
    "sport, sports, music, activities, swimming, swim, guitar, choir, library",
    "sport, muziek, activiteiten, zwemmen, gitaar, koor, bibliotheek",
  ],
  "remobilisation--benevolat-action-citoyenne": [
    "bénévole, bénévolat, aider les autres, me rendre utile, service civique, donner de mon temps, association, volontaire",
    "volunteer, volunteering, help others",
    "vrijwilliger, vrijwilligerswerk, anderen helpen",
  ],
  "remobilisation--bien-etre-confiance-en-soi": [
    "confiance en moi, confiance en soi, timide, bien être, reprendre confiance, estime de soi, sophrologie, yoga",
    "confidence, self confidence, wellbeing",
    "zelfvertrouwen, welzijn",
  ],
  "creer-une-entreprise--definir-son-projet-de-creation-dentreprise": [
    "idée d’entreprise, projet d’entreprise, monter un projet, devenir indépendant, travailler à mon compte, me mettre à mon compte",
    "business idea, be my own boss, self employed",
    "zakenidee, eigen baas, zelfstandige",
  ],
  "creer-une-entreprise--structurer-son-projet-de-creation-dentreprise": [
    "entreprise, créer entreprise, créer ma boîte, monter ma boîte, ouvrir commerce, ouvrir restaurant, auto entrepreneur, autoentrepreneur, micro entreprise, business plan, statuts, créer une association, créer mon entreprise, local commercial, un local, cherche un local, trouver un local, louer un local, local commercial, local pour, atelier louer, boutique louer, bureau louer, pas de porte",
    "start a business, open a shop, set up a business, company, premises, shop to rent, workshop to rent, office to rent",
    "zaak beginnen, bedrijf starten, onderneming, winkel openen, lokaal, lokaal huren, kantoor huren, atelier huren, winkel huren",
  ],
  "creer-une-entreprise--developper-son-entreprise": [
    "développer entreprise, trouver des clients, agrandir entreprise, embaucher, recruter salarié",
    "grow my business, find customers",
    "bedrijf laten groeien, klanten vinden",
  ],
  "souvrir-a-linternational--connaitre-les-opportunites-demploi-a-letranger": [
    "travailler à l’étranger, emploi étranger, travailler en Belgique, frontalier, partir à l’étranger, travail en Belgique, boulot en Belgique",
    "work abroad, job abroad, work in belgium",
    "werken in het buitenland, werken in belgië, grensarbeider",
  ],
  "souvrir-a-linternational--sinformer-sur-les-aides-pour-travailler-a-letranger": [
    "aide étranger, erasmus, stage à l’étranger, mobilité internationale, corps européen de solidarité",
    "erasmus, internship abroad",
    "erasmus, stage buitenland",
  ],
  "souvrir-a-linternational--sorganiser-suite-a-son-retour-en-france": [
    "retour en france, revenir en france, rentrer en france, retour d’expatriation",
    "back to france, return to france",
    "terug naar frankrijk",
  ],
};

/** Words that a slip of the pen would make of one of these, and that are words of their own: never taken for it. */
export const ownWords =
  "permet, permets, permettre, forme, formes, forment, format, passe, parle, parler, parlent, pari, paris, route, routes, metre, metres, maire, mairie, marie, marche, voile, voiles, volet, volets, " +
  "vole, vol, vols, louper, loupe, lover, parc, banque, bancs, bande, frite, prise, prison, court, courts, cours, course, jouer, joue, pluie, pilote, boire, poire, table, tables, rouge, rougeole, " +
  "poule, poulet, loutre, foule, boule, moule, four, jours, merci, place, plage, planche, village, ville, fille, filles, famille, familles, quille, vieille, veille, abeille, sauce, source, chant, champ, champs, " +
  "monde, mode, modes, comte, conte, contes, poste, postes, carte, cartes, carton, lettre, metro, retro, photo, photos, avenir, venir, tenir, bonne, bonnes, bonjour, nuage, image, images, visage, village, orage, " +
  "travers, traverse, trajet, projet, projets, objet, sujet, chose, choses, chez, cher, chers, chere, jardin, matin, sapin, lapin, dessin, voisin, voisine, voisins, cousin, bassin, terrain, demain, humain, train, trains, grain, frein";
