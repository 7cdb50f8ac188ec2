<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>create the file</source>
        <translation>créer le fichier</translation>
    </message>
    <message>
        <source>fill in the demo programme</source>
        <translation>remplir le programme de démo</translation>
    </message>
    <message>
        <source>edit the programme</source>
        <translation>modifier le programme</translation>
    </message>
    <message>
        <source>add an institution</source>
        <translation>ajouter un établissement</translation>
    </message>
    <message>
        <source>edit an institution</source>
        <translation>modifier un établissement</translation>
    </message>
    <message>
        <source>add a person</source>
        <translation>ajouter une personne</translation>
    </message>
    <message>
        <source>edit a person</source>
        <translation>modifier une personne</translation>
    </message>
    <message>
        <source>merge two people</source>
        <translation>fusionner deux personnes</translation>
    </message>
    <message>
        <source>separate two people</source>
        <translation>séparer deux personnes</translation>
    </message>
    <message>
        <source>keep two people apart</source>
        <translation>distinguer deux personnes</translation>
    </message>
    <message>
        <source>edit an entry</source>
        <translation>modifier une entrée</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restaurer</translation>
    </message>
    <message>
        <source>import people</source>
        <translation>importer des personnes</translation>
    </message>
    <message>
        <source>edit the curriculum</source>
        <translation>modifier le cursus</translation>
    </message>
    <message>
        <source>enrol</source>
        <translation>inscrire</translation>
    </message>
    <message>
        <source>change an enrolment</source>
        <translation>modifier une inscription</translation>
    </message>
    <message>
        <source>mark progress</source>
        <translation>noter la progression</translation>
    </message>
    <message>
        <source>record a score</source>
        <translation>saisir une note</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>valider et signer</translation>
    </message>
    <message>
        <source>decide completion by hand</source>
        <translation>décider de la validation à la main</translation>
    </message>
    <message>
        <source>plan conferences</source>
        <translation>planifier des conférences</translation>
    </message>
    <message>
        <source>edit a conference</source>
        <translation>modifier une conférence</translation>
    </message>
    <message>
        <source>mark a conference as held</source>
        <translation>noter une conférence comme tenue</translation>
    </message>
    <message>
        <source>postpone a conference</source>
        <translation>reporter une conférence</translation>
    </message>
    <message>
        <source>cancel a conference</source>
        <translation>annuler une conférence</translation>
    </message>
    <message>
        <source>mark attendance</source>
        <translation>noter les présences</translation>
    </message>
    <message>
        <source>add someone who came</source>
        <translation>ajouter une personne venue</translation>
    </message>
    <message>
        <source>record a head count</source>
        <translation>saisir un effectif</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>The two are one person now</source>
        <translation>Deux fiches réunies en une</translation>
    </message>
    <message>
        <source>They are two people again</source>
        <translation>De nouveau deux personnes</translation>
    </message>
    <message>
        <source>Remembered: not the same person</source>
        <translation>Noté&#xa0;: personnes différentes</translation>
    </message>
    <message numerus="yes">
        <source>%n people imported</source>
        <translation>
            <numerusform>%n personne importée</numerusform>
            <numerusform>%n personnes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled</source>
        <translation>
            <numerusform>%n personne inscrite</numerusform>
            <numerusform>%n personnes inscrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells marked</source>
        <translation>
            <numerusform>%n case remplie</numerusform>
            <numerusform>%n cases remplies</numerusform>
        </translation>
    </message>
    <message>
        <source>Completion decided by hand</source>
        <translation>Validation décidée à la main</translation>
    </message>
    <message numerus="yes">
        <source>%n conferences planned</source>
        <translation>
            <numerusform>%n conférence planifiée</numerusform>
            <numerusform>%n conférences planifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Conferences planned</source>
        <translation>Conférences planifiées</translation>
    </message>
    <message>
        <source>Conference marked as held</source>
        <translation>Conférence notée comme tenue</translation>
    </message>
    <message>
        <source>Conference postponed</source>
        <translation>Conférence reportée</translation>
    </message>
    <message>
        <source>Conference cancelled</source>
        <translation>Conférence annulée</translation>
    </message>
    <message numerus="yes">
        <source>%n people marked</source>
        <translation>
            <numerusform>%n présence notée</numerusform>
            <numerusform>%n présences notées</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>Ajouté à la liste</translation>
    </message>
    <message>
        <source>Head count recorded</source>
        <translation>Effectif enregistré</translation>
    </message>
    <message>
        <source>Demo programme filled in</source>
        <translation>Programme de démo rempli</translation>
    </message>
    <message>
        <source>Institution added</source>
        <translation>Établissement ajouté</translation>
    </message>
    <message numerus="yes">
        <source>%n entries deleted</source>
        <translation>
            <numerusform>%n entrée supprimée</numerusform>
            <numerusform>%n entrées supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>change who is expected</source>
        <translation>changer qui est attendu</translation>
    </message>
    <message numerus="yes">
        <source>%n marks recorded</source>
        <translation>
            <numerusform>%n note enregistrée</numerusform>
            <numerusform>%n notes enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people signed off</source>
        <translation>
            <numerusform>%n personne validée</numerusform>
            <numerusform>%n personnes validées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-off withdrawn</source>
        <translation>Validation retirée</translation>
    </message>
    <message>
        <source>Who is expected has been changed</source>
        <translation>La liste des personnes attendues a été changée</translation>
    </message>
    <message numerus="yes">
        <source>%n people have now completed the course</source>
        <translation>
            <numerusform>%n personne a maintenant terminé le cours</numerusform>
            <numerusform>%n personnes ont maintenant terminé le cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people no longer have it complete</source>
        <translation>
            <numerusform>%n personne ne l’a plus terminé</numerusform>
            <numerusform>%n personnes ne l’ont plus terminé</numerusform>
        </translation>
    </message>
    <message>
        <source>take up a file of another PC</source>
        <translation>intégrer un fichier d’un autre PC</translation>
    </message>
    <message>
        <source>decide conflicts</source>
        <translation>trancher des conflits</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts decided</source>
        <translation>
            <numerusform>%n conflit tranché</numerusform>
            <numerusform>%n conflits tranchés</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Conflit tranché</translation>
    </message>
    <message>
        <source>erase a person</source>
        <translation>effacer une personne</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Personne effacée</translation>
    </message>
    <message>
        <source>edit a case</source>
        <translation>modifier un cas</translation>
    </message>
    <message>
        <source>move a case on</source>
        <translation>faire avancer un cas</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>joindre un fichier</translation>
    </message>
    <message>
        <source>swap turns to present</source>
        <translation>échanger les tours de présentation</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Turns to present swapped</source>
        <translation>Tours de présentation échangés</translation>
    </message>
    <message>
        <source>edit a workshop</source>
        <translation>modifier un atelier</translation>
    </message>
    <message>
        <source>register an arrival</source>
        <translation>enregistrer une arrivée</translation>
    </message>
    <message>
        <source>award credit</source>
        <translation>attribuer des crédits</translation>
    </message>
    <message>
        <source>issue certificates</source>
        <translation>délivrer des certificats</translation>
    </message>
    <message>
        <source>withdraw a certificate</source>
        <translation>retirer un certificat</translation>
    </message>
    <message numerus="yes">
        <source>%n people were awarded credit</source>
        <translation>
            <numerusform>Crédits attribués à %n personne</numerusform>
            <numerusform>Crédits attribués à %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates issued</source>
        <translation>
            <numerusform>%n certificat délivré</numerusform>
            <numerusform>%n certificats délivrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate withdrawn</source>
        <translation>Certificat retiré</translation>
    </message>
    <message>
        <source>import results</source>
        <translation>importer des résultats</translation>
    </message>
    <message numerus="yes">
        <source>Results of %n people recorded</source>
        <translation>
            <numerusform>Résultats de %n personne enregistrés</numerusform>
            <numerusform>Résultats de %n personnes enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>note the letter as sent</source>
        <translation>noter la lettre comme envoyée</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations noted as sent</source>
        <translation>
            <numerusform>%n recommandation notée comme envoyée</numerusform>
            <numerusform>%n recommandations notées comme envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay as they are: another PC has written them since</source>
        <translation>
            <numerusform>%n fiche reste telle quelle : un autre poste l’a écrite depuis</numerusform>
            <numerusform>%n fiches restent telles quelles : un autre poste les a écrites depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for a place, as the class is full</source>
        <translation>
            <numerusform>%n personne attend une place, la classe est pleine</numerusform>
            <numerusform>%n personnes attendent une place, la classe est pleine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: status changed</source>
        <translation>
            <numerusform>%n personne : statut changé</numerusform>
            <numerusform>%n personnes : statut changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <comment>what was done with them</comment>
        <translation>
            <numerusform>%n personne : %1</numerusform>
            <numerusform>%n personnes : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceFigures</name>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>Infirmiers</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objectif %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>PC %1</source>
        <comment>which has no name yet</comment>
        <translation>PC %1</translation>
    </message>
    <message>
        <source>as coordinator</source>
        <translation>comme coordinateur</translation>
    </message>
    <message>
        <source>as viewer</source>
        <translation>comme lecteur</translation>
    </message>
    <message>
        <source>with the recovery key</source>
        <translation>avec la clé de secours</translation>
    </message>
    <message>
        <source>as educator</source>
        <translation>comme formateur</translation>
    </message>
    <message>
        <source>File created</source>
        <translation>Fichier créé</translation>
    </message>
    <message>
        <source>Goes on in a copy of the file</source>
        <translation>Suite dans une copie du fichier</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>File unlocked</source>
        <translation>Fichier déverrouillé</translation>
    </message>
    <message>
        <source>File protected</source>
        <translation>Fichier protégé</translation>
    </message>
    <message>
        <source>Protection taken off</source>
        <translation>Protection retirée</translation>
    </message>
    <message>
        <source>Person let in</source>
        <translation>Personne admise</translation>
    </message>
    <message>
        <source>Person shut out</source>
        <translation>Personne exclue</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Phrase secrète changée</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>Clé de secours créée</translation>
    </message>
    <message>
        <source>Recovery key taken away</source>
        <translation>Clé de secours retirée</translation>
    </message>
    <message>
        <source>Exchange file written</source>
        <translation>Fichier d’échange écrit</translation>
    </message>
    <message>
        <source>Exchange file taken up</source>
        <translation>Fichier d’échange repris</translation>
    </message>
    <message>
        <source>Other PC trusted</source>
        <translation>Autre PC approuvé</translation>
    </message>
    <message>
        <source>Other PC blocked</source>
        <translation>Autre PC bloqué</translation>
    </message>
    <message>
        <source>Site waited for no more</source>
        <translation>Site qui n’est plus attendu</translation>
    </message>
    <message>
        <source>Site waited for again</source>
        <translation>Site de nouveau attendu</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Rapport exporté</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Liste exportée</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Journal d’audit exporté</translation>
    </message>
    <message>
        <source>Case saved as paper</source>
        <translation>Cas enregistré sur papier</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>Lettre enregistrée</translation>
    </message>
    <message>
        <source>Letter copied</source>
        <translation>Lettre copiée</translation>
    </message>
    <message>
        <source>Letter noted as sent</source>
        <translation>Lettre notée comme envoyée</translation>
    </message>
    <message>
        <source>Learning digest saved</source>
        <translation>Résumé des leçons enregistré</translation>
    </message>
    <message>
        <source>Paper saved</source>
        <translation>Document enregistré</translation>
    </message>
    <message>
        <source>Calendar saved</source>
        <translation>Calendrier enregistré</translation>
    </message>
    <message>
        <source>Attached file saved elsewhere</source>
        <translation>Pièce jointe enregistrée ailleurs</translation>
    </message>
    <message>
        <source>Copy of the file saved</source>
        <translation>Copie du fichier enregistrée</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>Personnes importées</translation>
    </message>
    <message>
        <source>Results imported</source>
        <translation>Résultats importés</translation>
    </message>
    <message>
        <source>Meeting report imported</source>
        <translation>Rapport de réunion importé</translation>
    </message>
    <message>
        <source>Filled with an example</source>
        <translation>Rempli avec un exemple</translation>
    </message>
    <message>
        <source>People merged</source>
        <translation>Personnes fusionnées</translation>
    </message>
    <message>
        <source>People taken apart again</source>
        <translation>Personnes de nouveau séparées</translation>
    </message>
    <message>
        <source>Conflicts decided</source>
        <translation>Conflits tranchés</translation>
    </message>
    <message>
        <source>Person erased for good</source>
        <translation>Personne effacée définitivement</translation>
    </message>
    <message>
        <source>Text let stand for a reason</source>
        <translation>Texte gardé pour une raison</translation>
    </message>
    <message>
        <source>Case approved</source>
        <translation>Cas approuvé</translation>
    </message>
    <message>
        <source>Case returned</source>
        <translation>Cas renvoyé</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Certificat délivré</translation>
    </message>
    <message>
        <source>Certificate withdrawn</source>
        <translation>Certificat retiré</translation>
    </message>
    <message>
        <source>Completion rule changed</source>
        <translation>Règle de réussite modifiée</translation>
    </message>
    <message>
        <source>Completion decided by hand</source>
        <translation>Réussite décidée à la main</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Refait</translation>
    </message>
    <message>
        <source>somebody who no longer opens it</source>
        <translation>quelqu’un qui ne l’ouvre plus</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a PC</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a PC</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>as it was on %1</source>
        <translation>état du %1</translation>
    </message>
    <message>
        <source>it is not what was written</source>
        <translation>elle n’est pas ce qui a été écrit</translation>
    </message>
    <message>
        <source>the entry before it is missing</source>
        <translation>l’entrée précédente manque</translation>
    </message>
    <message>
        <source>it does not follow on the entry before it</source>
        <translation>elle ne suit pas l’entrée précédente</translation>
    </message>
    <message>
        <source>it was not added by Preceptor</source>
        <translation>elle n’a pas été ajoutée par Preceptor</translation>
    </message>
    <message>
        <source>%1 has seen another one in its place</source>
        <translation>%1 en a vu une autre à sa place</translation>
    </message>
    <message>
        <source>no PC of this programme has written it</source>
        <translation>aucun PC de ce programme ne l’a écrite</translation>
    </message>
    <message>
        <source>The trail of %1 is broken at entry %2: %3.</source>
        <translation>Le journal de %1 est rompu à l’entrée %2 : %3.</translation>
    </message>
    <message>
        <source>The trail of %1 ends at entry %2, but there were later ones.</source>
        <translation>Le journal de %1 s’arrête à l’entrée %2, mais il y en avait d’autres après.</translation>
    </message>
    <message>
        <source>The trail of %1 ends at entry %2 and is shorter than %3 has seen.</source>
        <translation>Le journal de %1 s’arrête à l’entrée %2, plus court que ce que %3 a vu.</translation>
    </message>
    <message>
        <source>done on %1</source>
        <comment>a day and time</comment>
        <translation>fait le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the trail are gone: the file’s own log of changes names them.</source>
        <translation>
            <numerusform>%n entrée du journal a disparu : le relevé des modifications du fichier la mentionne.</numerusform>
            <numerusform>%n entrées du journal ont disparu : le relevé des modifications du fichier les mentionne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail of %1 has entries, but the file’s note of the newest one is gone.</source>
        <translation>Le journal de %1 a des entrées, mais le repère de la plus récente a disparu du fichier.</translation>
    </message>
    <message>
        <source>The file once had more changes of %1 than it has now; the file itself says so.</source>
        <translation>Le fichier a eu plus de modifications de %1 qu’il n’en a ; c’est le fichier lui-même qui le dit.</translation>
    </message>
    <message>
        <source>The file once had more changes of %1 than it has now; %2 has seen them.</source>
        <translation>Le fichier a eu plus de modifications de %1 qu’il n’en a ; %2 les a vues.</translation>
    </message>
    <message>
        <source>What keeps other programs from changing the trail was taken out of the file.</source>
        <translation>Ce qui empêche d’autres programmes de modifier le journal a été retiré du fichier.</translation>
    </message>
    <message>
        <source>in place of another programme</source>
        <translation>à la place d’un autre programme</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>What the conference recommends</source>
        <translation>Ce que la réunion recommande</translation>
    </message>
    <message>
        <source>Nothing has been recommended yet.</source>
        <translation>Rien n’a encore été recommandé.</translation>
    </message>
    <message>
        <source>Holds nothing that identifies the patient. Keep it so when you add to it.</source>
        <translation>Ne contient rien qui identifie le patient. Gardez-le ainsi quand vous le complétez.</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>Chère collègue, cher collègue,</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>Thank you for the case you brought to the conference. This is what came of it; please tell us later what could be done and how it went.</source>
        <translation>Merci pour le cas que vous avez apporté à la réunion. Voici ce qui en est sorti ; dites-nous plus tard ce qui a pu être fait et comment cela s’est passé.</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>Actions convenues</translation>
    </message>
    <message>
        <source>We would like to hear about the case again on %1.</source>
        <translation>Nous aimerions avoir des nouvelles du cas le %1.</translation>
    </message>
    <message>
        <source>Recommendations of the case conference · %1</source>
        <translation>Recommandations de la réunion de cas · %1</translation>
    </message>
    <message>
        <source>Disciplines that took part</source>
        <translation>Disciplines ayant participé</translation>
    </message>
    <message>
        <source>Holds words that were let stand for a reason: look before it goes further.</source>
        <translation>Contient des mots gardés pour une raison : relire avant de transmettre.</translation>
    </message>
    <message>
        <source>How the patient is</source>
        <translation>État du patient</translation>
    </message>
    <message>
        <source>Between hospital, community and home</source>
        <translation>Entre hôpital, communauté et domicile</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>Where the problems lie</source>
        <translation>Où sont les problèmes</translation>
    </message>
    <message>
        <source>Case conference of %1</source>
        <translation>Réunion de cas du %1</translation>
    </message>
</context>
<context>
    <name>CellState</name>
    <message>
        <source>complete</source>
        <translation>validé</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>dispensé</translation>
    </message>
    <message>
        <source>not asked of this cadre</source>
        <translation>non demandé à cette profession</translation>
    </message>
    <message>
        <source>course completed</source>
        <translation>formation validée</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of completion</source>
        <translation>Certificat de réussite</translation>
    </message>
    <message>
        <source>This certifies that</source>
        <translation>Nous certifions que</translation>
    </message>
    <message>
        <source>has completed the course</source>
        <translation>a validé la formation</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Niveau : %1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Heures : %1</translation>
    </message>
    <message>
        <source>Completed on %1</source>
        <translation>Achevée le %1</translation>
    </message>
    <message>
        <source>For the programme</source>
        <translation>Pour le programme</translation>
    </message>
    <message>
        <source>Course leader</source>
        <translation>Responsable de la formation</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Délivré le %1</translation>
    </message>
    <message>
        <source>Preceptor checks this code without a network</source>
        <translation>Preceptor vérifie ce code sans réseau</translation>
    </message>
</context>
<context>
    <name>CertificateCheck</name>
    <message>
        <source>Genuine: it is as it was issued.</source>
        <translation>Authentique : il est tel qu&apos;il a été délivré.</translation>
    </message>
    <message>
        <source>Genuine: it is as it was issued by %1.</source>
        <translation>Authentique : il est tel que %1 l&apos;a délivré.</translation>
    </message>
    <message>
        <source>Not genuine: this is not what its issuer signed.</source>
        <translation>Non authentique : ce n&apos;est pas ce que l&apos;émetteur a signé.</translation>
    </message>
    <message>
        <source>Not altered, but this PC does not know who signed it. Ask the issuer for the number of its key and compare: %1</source>
        <translation>Non modifié, mais ce poste ne connaît pas le signataire. Demandez à l&apos;émetteur le numéro de sa clé et comparez : %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>Retiré le %1 : %2</translation>
    </message>
    <message>
        <source>This is not the code of a certificate, or not all of it. Scan it again.</source>
        <translation>Ce n&apos;est pas le code d&apos;un certificat, ou pas en entier. Lisez-le à nouveau.</translation>
    </message>
    <message>
        <source>Completed on %1, issued on %2</source>
        <translation>Achevé le %1, délivré le %2</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message numerus="yes">
        <source>%n recommendations have no outcome yet.</source>
        <translation>
            <numerusform>%n recommandation n’a pas encore d’issue.</numerusform>
            <numerusform>%n recommandations n’ont pas encore d’issue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are not done.</source>
        <translation>
            <numerusform>%n suivi n’est pas fait.</numerusform>
            <numerusform>%n suivis ne sont pas faits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open.</source>
        <translation>
            <numerusform>%n action est ouverte.</numerusform>
            <numerusform>%n actions sont ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open in this case</source>
        <translation>Encore ouvert dans ce cas</translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation>Le clore quand même</translation>
    </message>
</context>
<context>
    <name>ConferenceForm</name>
    <message>
        <source>Conference</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Pas encore prévu</translation>
    </message>
    <message>
        <source>Plan the case</source>
        <translation>Planifier le cas</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>EncodingWords</name>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (%1)</source>
        <translation>Unicode (%1)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>Chinois (GB18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamien (Windows-1258)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Western (ISO-8859-15)</source>
        <translation>Occidental (ISO-8859-15)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have characters that cannot be read, shown as � (row %1). Another encoding may help.</source>
        <translation>
            <numerusform>%n ligne a des caractères illisibles, montrés par � (ligne %1). Un autre encodage peut aider.</numerusform>
            <numerusform>%n lignes ont des caractères illisibles, montrés par � (lignes %1). Un autre encodage peut aider.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A PC without a name</source>
        <translation>Un PC sans nom</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>%1 used twice</source>
        <comment>a field</comment>
        <translation>%1 utilisé deux fois</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>autre clé</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written: %2, %3 rows, in %4.</source>
        <comment>name, size, number, folder</comment>
        <translation>%1 écrit : %2, %3 lignes, dans %4.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of that PC is %n days ahead of this one. Nothing goes wrong by it, but set it right.</source>
        <translation>
            <numerusform>L’horloge de ce PC avance de %n jour sur celle-ci. Rien n’en souffre, mais réglez-la.</numerusform>
            <numerusform>L’horloge de ce PC avance de %n jours sur celle-ci. Rien n’en souffre, mais réglez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>written by this PC</source>
        <translation>écrit par ce PC</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message numerus="yes">
        <source>With %n attached files.</source>
        <translation>
            <numerusform>Avec %n fichier joint.</numerusform>
            <numerusform>Avec %n fichiers joints.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of that PC is years behind. Nothing goes wrong by it, but set it right.</source>
        <translation>L’horloge de ce PC retarde de plusieurs années. Rien n’en souffre, mais réglez-la.</translation>
    </message>
    <message>
        <source>deleted and edited</source>
        <translation>supprimé et modifié</translation>
    </message>
    <message>
        <source>%1 is erased for good there, and with this file here too. Backups on this PC hold the person until newer ones take their place.</source>
        <translation>%1 est effacé définitivement là-bas, et ici aussi avec ce fichier. Les sauvegardes de ce poste gardent la personne jusqu’à ce que de plus récentes les remplacent.</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts decided elsewhere</source>
        <translation>
            <numerusform>%n conflit décidé ailleurs</numerusform>
            <numerusform>%n conflits décidés ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of deleted records, which might tell who somebody is, were taken out first.</source>
        <translation>
            <numerusform>%n texte d’une fiche supprimée, qui pouvait dire de qui il s’agit, a d’abord été retiré.</numerusform>
            <numerusform>%n textes de fiches supprimées, qui pouvaient dire de qui il s’agit, ont d’abord été retirés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeMessages</name>
    <message>
        <source>%1 is not an exchange file. Nothing has been changed. Choose a file whose name ends in .preceptor-bundle.</source>
        <translation>%1 n’est pas un fichier d’échange. Rien n’a été modifié. Choisissez un fichier dont le nom se termine par .preceptor-bundle.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Preceptor. Nothing has been changed. Update this program, then read the file again.</source>
        <translation>%1 a été créé par une version plus récente de Preceptor. Rien n’a été modifié. Mettez ce programme à jour, puis relisez le fichier.</translation>
    </message>
    <message>
        <source>%1 is not complete. Nothing has been changed. Copy it again from where it came from.</source>
        <translation>%1 est incomplet. Rien n’a été modifié. Copiez-le à nouveau depuis son emplacement d’origine.</translation>
    </message>
    <message>
        <source>%1 was damaged or altered on its way. Nothing has been changed. Copy it again, or ask the sender for a new one.</source>
        <translation>%1 a été endommagé ou modifié en chemin. Rien n’a été modifié ici. Copiez-le à nouveau ou demandez-en un nouveau à l’expéditeur.</translation>
    </message>
    <message>
        <source>%1 is locked for other sites and cannot be opened here. Nothing has been changed. Ask the sender for one that this site may open.</source>
        <translation>%1 est verrouillé pour d’autres sites et ne peut pas être ouvert ici. Rien n’a été modifié. Demandez à l’expéditeur un fichier que ce site peut ouvrir.</translation>
    </message>
    <message>
        <source>This passphrase does not open %1. Nothing has been changed. Check it with the sender and type it again.</source>
        <translation>Cette phrase secrète n’ouvre pas %1. Rien n’a été modifié. Vérifiez-la auprès de l’expéditeur et saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase. Nothing has been changed. Ask the sender for the passphrase and enter it.</source>
        <translation>%1 est verrouillé par une phrase secrète. Rien n’a été modifié. Demandez-la à l’expéditeur et saisissez-la.</translation>
    </message>
    <message>
        <source>An exchange file must be locked. Nothing has been written. Give a passphrase, or choose at least one site that may open it.</source>
        <translation>Un fichier d’échange doit être verrouillé. Rien n’a été écrit. Donnez une phrase secrète ou choisissez au moins un site qui pourra l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 holds more than the %2 MB an exchange file may have. Nothing has been changed. Exchange more often, so that each file carries less.</source>
        <translation>%1 dépasse les %2 Mo autorisés pour un fichier d’échange. Rien n’a été modifié. Échangez plus souvent, pour que chaque fichier soit plus petit.</translation>
    </message>
    <message>
        <source>An earlier exchange file of %1 is missing (changes %2 to %3). Nothing has been changed. Read that one first, or ask them to send everything.</source>
        <translation>Il manque un fichier d’échange antérieur de %1 (modifications %2 à %3). Rien n’a été modifié. Lisez d’abord celui-là, ou demandez au site de tout envoyer.</translation>
    </message>
    <message>
        <source>%1 has nothing in common with the programme that is open. Nothing has been changed. Open the programme it belongs to, then read it again.</source>
        <translation>%1 n’a rien en commun avec le programme ouvert. Rien n’a été modifié. Ouvrez le programme auquel il appartient, puis relisez-le.</translation>
    </message>
    <message>
        <source>This is the first exchange file from %1. Nothing has been changed yet. Call them and compare this number with theirs: %2.</source>
        <translation>C’est le premier fichier d’échange de %1. Rien n’a encore été modifié. Appelez ce site et comparez ce numéro avec le sien : %2.</translation>
    </message>
    <message>
        <source>%1 signs with another key than before (%2). Nothing has been changed. Call them; if the change is right, a coordinator must approve it.</source>
        <translation>%1 signe avec une autre clé qu’auparavant (%2). Rien n’a été modifié. Appelez ce site ; si le changement est voulu, un coordinateur doit l’approuver.</translation>
    </message>
    <message>
        <source>%1 arrived unaltered, but its content does not fit together. Nothing has been changed. Ask the sender to check their file and to send a new one.</source>
        <translation>%1 est arrivé intact, mais son contenu est incohérent. Rien n’a été modifié. Demandez à l’expéditeur de vérifier son fichier et d’en envoyer un nouveau.</translation>
    </message>
    <message>
        <source>%1 holds the keys for exchange and is damaged. It was left as it is. Put it back from a backup, or ask a coordinator before new keys are made.</source>
        <translation>%1 contient les clés d’échange et est endommagé. Il a été laissé tel quel. Restaurez-le depuis une sauvegarde, ou consultez un coordinateur avant de créer de nouvelles clés.</translation>
    </message>
    <message>
        <source>This PC has no keys for exchange yet. Nothing has been changed. Make an exchange file here once; that makes the keys.</source>
        <translation>Ce PC n’a pas encore de clés d’échange. Rien n’a été modifié. Créez une fois un fichier d’échange ici : les clés seront créées en même temps.</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing has been changed.</source>
        <translation>%1 n’a pas pu être lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file and the one of %1 have gone different ways since a PC was put back to an earlier state. Nothing has been changed. Ask them for a file with everything; then both are kept.</source>
        <translation>Ce fichier et celui de %1 ont divergé depuis qu’un PC a été remis dans un état antérieur. Rien n’a été modifié. Demandez-leur un fichier complet ; les deux suites seront alors gardées.</translation>
    </message>
    <message>
        <source>The clock of this PC is years behind. Nothing goes wrong by it, but set it right.</source>
        <translation>L’horloge de ce PC retarde de plusieurs années. Rien n’en souffre, mais réglez-la.</translation>
    </message>
    <message>
        <source>The clock of this PC has gone back since the last change. Nothing goes wrong by it, but set it right.</source>
        <translation>L’horloge de ce PC a reculé depuis la dernière modification. Rien n’en souffre, mais réglez-la.</translation>
    </message>
    <message>
        <source>The clock of this PC seems to be ahead. Nothing goes wrong by it, but set it right.</source>
        <translation>L’horloge de ce PC semble avancer. Rien n’en souffre, mais réglez-la.</translation>
    </message>
    <message>
        <source>A PC was put back to an earlier state and has written since, and the file of %1 holds its other way. Nothing has been changed. Let them take up a file with everything from here first; then theirs can be taken up.</source>
        <translation>Un poste a été ramené à un état antérieur puis a continué à écrire, et le fichier de %1 contient son autre branche. Rien n’a été modifié. Faites-leur d’abord reprendre un fichier complet d’ici ; le leur pourra ensuite être repris.</translation>
    </message>
    <message>
        <source>a PC without a name</source>
        <translation>un PC sans nom</translation>
    </message>
</context>
<context>
    <name>ExportLevels</name>
    <message>
        <source>Full, with names</source>
        <translation>Complet (noms)</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Dé-identifié</translation>
    </message>
    <message>
        <source>Aggregate figures</source>
        <translation>Chiffres agrégés</translation>
    </message>
    <message>
        <source>Everything as it is, people by name. For the programme&apos;s own use.</source>
        <translation>Tout tel quel, les personnes par leur nom. Pour l’usage du programme.</translation>
    </message>
    <message>
        <source>People under codes of this export alone, without names, numbers and contacts; […] stands for what tells who somebody is. Whoever knows the team may still guess.</source>
        <translation>Personnes sous des codes propres à cet export, sans noms, numéros ni contacts ; […] remplace ce qui dit qui est quelqu’un. Qui connaît l’équipe peut encore deviner.</translation>
    </message>
    <message>
        <source>Counts alone: those of people and cases below 5 read &lt;5, and * stands where another would give one away. Hand each period out once: two that nearly agree can be subtracted.</source>
        <translation>Des nombres seulement : ceux de personnes et de cas inférieurs à 5 se lisent &lt;5, et * remplace celui qui en révélerait un autre. Ne remettez chaque période qu’une fois : deux périodes presque égales peuvent se soustraire.</translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year-month-day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez année-mois-jour.</translation>
    </message>
    <message>
        <source>This is outside what is possible (%1).</source>
        <translation>Cette valeur est hors limites (%1).</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>This is too long (at most %1 characters).</source>
        <translation>Trop long (%1 caractères au plus).</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>“%1” is already used.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà utilisé.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>“%1” is not written as it should be.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit correctement.</translation>
    </message>
    <message>
        <source>This may tell who somebody is: %1.</source>
        <translation>Cela peut dire de qui il s’agit : %1.</translation>
    </message>
    <message>
        <source>This is outside what is possible.</source>
        <translation>Cette valeur est hors limites.</translation>
    </message>
    <message>
        <source>The PPS goes from 0 to 100 in multiples of 10.</source>
        <translation>Le PPS va de 0 à 100, par multiples de 10.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Write the category alone, like C34 (ICD-10) or 2C25 (ICD-11), or leave it empty: a finer code may tell who it is.</source>
        <translation>« %1 » ne convient pas ici. Écrivez la catégorie seule, comme C34 (CIM-10) ou 2C25 (CIM-11), ou laissez vide : un code plus fin peut dire qui c’est.</translation>
    </message>
    <message>
        <source>More forms came back than were given out.</source>
        <translation>Il est revenu plus de formulaires qu’il n’en a été distribué.</translation>
    </message>
    <message>
        <source>%1 marks were counted on %2 forms: a form gives one mark at most.</source>
        <translation>%1 notes ont été comptées sur %2 formulaires : chacun en donne une au plus.</translation>
    </message>
    <message numerus="yes">
        <source>Up to that day %n observations were made.</source>
        <translation>
            <numerusform>Jusqu’à ce jour, il y a eu %n observation.</numerusform>
            <numerusform>Jusqu’à ce jour, il y a eu %n observations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Nom en chinois</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Currency of reports</source>
        <translation>Monnaie des rapports</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Month the fiscal year starts in (1–12)</source>
        <translation>Premier mois de l’exercice (1–12)</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Numéro de référence</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>When reports are due</source>
        <translation>Échéance des rapports</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Période au</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Only for (such as cadre=nurse)</source>
        <translation>Seulement pour (ex. cadre=nurse)</translation>
    </message>
    <message>
        <source>Reason for a deviation</source>
        <translation>Motif de l’écart</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Pièce justificative</translation>
    </message>
    <message>
        <source>Words of the agreement</source>
        <translation>Texte de la convention</translation>
    </message>
    <message>
        <source>Tier of care</source>
        <translation>Niveau de soins</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Statut juridique</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Pays (deux lettres)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>City or prefecture</source>
        <translation>Ville ou préfecture</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>Comté ou district</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation>Urbain ou rural</translation>
    </message>
    <message>
        <source>Palliative care unit</source>
        <translation>Unité palliative</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>From institution</source>
        <translation>De l’établissement</translation>
    </message>
    <message>
        <source>To institution</source>
        <translation>Vers l’établissement</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Départ le</translation>
    </message>
    <message>
        <source>Focal person</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation>Qualifié le</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activité</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>Intitulé en chinois</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Least hours</source>
        <translation>Heures minimum</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Course version</source>
        <translation>Version de formation</translation>
    </message>
    <message>
        <source>Highest mark</source>
        <translation>Note maximale</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Note de passage</translation>
    </message>
    <message>
        <source>Paired with</source>
        <translation>Couplé avec</translation>
    </message>
    <message>
        <source>Kirkpatrick level</source>
        <translation>Niveau Kirkpatrick</translation>
    </message>
    <message>
        <source>Moore level (1–7)</source>
        <translation>Niveau Moore (1–7)</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age range</source>
        <translation>Tranche d’âge</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Adapted from</source>
        <translation>Adapté de</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine révision</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopté le</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
    <message>
        <source>Patients a year</source>
        <translation>Patients par an</translation>
    </message>
    <message>
        <source>Oral morphine</source>
        <translation>Morphine orale</translation>
    </message>
    <message>
        <source>Audited by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Première langue</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Main workplace</source>
        <translation>Lieu de travail principal</translation>
    </message>
    <message>
        <source>Share of full time (0–1)</source>
        <translation>Part de temps plein (0–1)</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>Consentement à</translation>
    </message>
    <message>
        <source>Version of the terms</source>
        <translation>Version des conditions</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse du</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Adjusted by</source>
        <translation>Corrigé par</translation>
    </message>
    <message>
        <source>Reason for adjusting</source>
        <translation>Motif de la correction</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Class label</source>
        <translation>Nom court de la classe</translation>
    </message>
    <message>
        <source>Replaced by a later answer</source>
        <translation>Remplacé par une réponse ultérieure</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>Utilisé depuis</translation>
    </message>
    <message>
        <source>Completion rule</source>
        <translation>Règle de validation</translation>
    </message>
    <message>
        <source>What was adapted</source>
        <translation>Ce qui a été adapté</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Candidature le</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Statut depuis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Repeats the course</source>
        <translation>Refait la formation</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Financé par</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>Validé par</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Numéro de certificat</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Rows imported</source>
        <translation>Lignes importées</translation>
    </message>
    <message>
        <source>Rows already here</source>
        <translation>Lignes déjà présentes</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Lignes douteuses</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>How it is taught</source>
        <translation>Mode d’enseignement</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Merged person</source>
        <translation>Personne fusionnée</translation>
    </message>
    <message>
        <source>Kept person</source>
        <translation>Personne gardée</translation>
    </message>
    <message>
        <source>Separated again</source>
        <translation>Séparé à nouveau</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Première personne</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Deuxième personne</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>Utilisé jusqu’au</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Passé le</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Months after the course</source>
        <translation>Mois après la formation</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Day left out</source>
        <translation>Jour écarté</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Heure prévue</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Recording kept</source>
        <translation>Enregistrement gardé</translation>
    </message>
    <message>
        <source>Presenting institution</source>
        <translation>Établissement présentateur</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Présentateur</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Name shown in the meeting</source>
        <translation>Nom affiché dans la réunion</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Seconds as stated</source>
        <translation>Secondes indiquées</translation>
    </message>
    <message>
        <source>First and last time alone</source>
        <translation>Seulement la première arrivée et le dernier départ</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Tier of care now</source>
        <translation>Niveau de soins actuel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Main illness</source>
        <translation>Maladie principale</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Phase of illness</source>
        <translation>Phase de la maladie</translation>
    </message>
    <message>
        <source>PPS (0–100)</source>
        <translation>PPS (0 à 100)</translation>
    </message>
    <message>
        <source>ECOG (0–4)</source>
        <translation>ECOG (0 à 4)</translation>
    </message>
    <message>
        <source>Opioid, oral morphine equivalent</source>
        <translation>Opioïde, équivalent morphine orale</translation>
    </message>
    <message>
        <source>Scale of the symptoms</source>
        <translation>Échelle des symptômes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histoire de la maladie</translation>
    </message>
    <message>
        <source>What was tried so far</source>
        <translation>Ce qui a été essayé</translation>
    </message>
    <message>
        <source>Goals of care</source>
        <translation>Objectifs de soins</translation>
    </message>
    <message>
        <source>Plan of the team</source>
        <translation>Projet de l’équipe</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Rédigé en</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>Of what kind</source>
        <translation>De quelle sorte</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Notée le</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numéro du cas</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Day, from the first</source>
        <translation>Jour, depuis le premier</translation>
    </message>
    <message>
        <source>Privacy list</source>
        <translation>Liste de confidentialité</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Follows the case</source>
        <translation>Suite du cas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Joint le</translation>
    </message>
    <message>
        <source>Attached by</source>
        <translation>Joint par</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Heures de formation</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Établissement hôte</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Trains trainers</source>
        <translation>Forme des formateurs</translation>
    </message>
    <message>
        <source>Teach-back required</source>
        <translation>Restitution exigée</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Came to the desk on</source>
        <translation>Accueilli le</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Invité le</translation>
    </message>
    <message>
        <source>Forms given out</source>
        <translation>Questionnaires remis</translation>
    </message>
    <message>
        <source>Forms returned</source>
        <translation>Questionnaires rendus</translation>
    </message>
    <message>
        <source>Marked 1</source>
        <translation>Notes 1</translation>
    </message>
    <message>
        <source>Marked 2</source>
        <translation>Notes 2</translation>
    </message>
    <message>
        <source>Marked 3</source>
        <translation>Notes 3</translation>
    </message>
    <message>
        <source>Marked 4</source>
        <translation>Notes 4</translation>
    </message>
    <message>
        <source>Marked 5</source>
        <translation>Notes 5</translation>
    </message>
    <message>
        <source>Most frequent comment</source>
        <translation>Commentaire le plus fréquent</translation>
    </message>
    <message>
        <source>To be completed before</source>
        <translation>À terminer avant</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Niveau visé</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Observed on</source>
        <translation>Observé le</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complexité</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Observations behind it</source>
        <translation>Observations à l’appui</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Revu le</translation>
    </message>
    <message>
        <source>Works to the standard</source>
        <translation>Travaille selon le standard</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Hours a credit, learner</source>
        <translation>Heures par crédit, participant</translation>
    </message>
    <message>
        <source>Hours a credit, lecturer</source>
        <translation>Heures par crédit, formateur</translation>
    </message>
    <message>
        <source>Most credits of one activity</source>
        <translation>Crédits au plus par activité</translation>
    </message>
    <message>
        <source>Least credits a year</source>
        <translation>Crédits au moins par an</translation>
    </message>
    <message>
        <source>Credit scheme</source>
        <translation>Régime de crédits</translation>
    </message>
    <message>
        <source>Earned on</source>
        <translation>Obtenus le</translation>
    </message>
    <message>
        <source>Next observed teaching due</source>
        <translation>Prochain enseignement observé</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Texte signé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>ICD-10 or ICD-11 code (C34, 2C25)</source>
        <translation>Code ICD-10 ou ICD-11 (C34, 2C25)</translation>
    </message>
    <message>
        <source>Day told by the file</source>
        <translation>Jour donné par le fichier</translation>
    </message>
    <message>
        <source>Words of the file</source>
        <translation>Termes du fichier</translation>
    </message>
    <message>
        <source>Question or column</source>
        <translation>Question ou colonne</translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Nombre de fiches</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Learning point</source>
        <translation>Point d’apprentissage</translation>
    </message>
    <message>
        <source>Item of a checklist</source>
        <translation>Point de la grille</translation>
    </message>
    <message>
        <source>Mark of the item</source>
        <translation>Note du point</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Programme files (*.preceptor)</source>
        <translation>Fichiers programme (*.preceptor)</translation>
    </message>
    <message>
        <source>Spreadsheets and lists (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Tableurs et listes (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers d’agenda (*.ics)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Programme files and their backups (*.preceptor *.preceptor-backup)</source>
        <translation>Fichiers programme et leurs sauvegardes (*.preceptor *.preceptor-backup)</translation>
    </message>
    <message>
        <source>Exchange files (*.preceptor-bundle)</source>
        <translation>Fichiers d’échange (*.preceptor-bundle)</translation>
    </message>
    <message>
        <source>Slides and papers (%1)</source>
        <translation>Diaporamas et documents (%1)</translation>
    </message>
    <message>
        <source>Open Badges (*.json)</source>
        <translation>Badges Open Badges (*.json)</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what belongs to it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a new person.</source>
        <translation>une nouvelle personne.</translation>
    </message>
    <message>
        <source>a new person, as you decided.</source>
        <translation>une nouvelle personne, selon votre choix.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Post title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message numerus="yes">
        <source>the phone number has %n digits.</source>
        <translation>
            <numerusform>le numéro de téléphone a %n chiffre.</numerusform>
            <numerusform>le numéro de téléphone a %n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>the phone number “%1” has letters in it.</source>
        <translation>le numéro de téléphone «&#xa0;%1&#xa0;» contient des lettres.</translation>
    </message>
    <message>
        <source>“%1” does not look like an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date.</source>
        <translation>«&#xa0;%1&#xa0;» ne se lit pas comme une date.</translation>
    </message>
    <message>
        <source>the date “%1” lies before 1930 or after 2100.</source>
        <translation>la date «&#xa0;%1&#xa0;» est avant 1930 ou après 2100.</translation>
    </message>
    <message>
        <source>“%1” can be day/month or month/day.</source>
        <translation>«&#xa0;%1&#xa0;» peut être jour/mois ou mois/jour.</translation>
    </message>
    <message>
        <source>“%1” does not look like a name.</source>
        <translation>«&#xa0;%1&#xa0;» ne ressemble pas à un nom.</translation>
    </message>
    <message>
        <source>some characters cannot be read. Another encoding may help.</source>
        <translation>certains caractères sont illisibles. Un autre encodage peut aider.</translation>
    </message>
    <message>
        <source>the row has more cells than there are headings.</source>
        <translation>la ligne a plus de cellules qu’il n’y a d’en-têtes.</translation>
    </message>
    <message>
        <source>“%1” is kept in the note; the sex stays unknown.</source>
        <translation>«&#xa0;%1&#xa0;» est gardé dans la note&#x202f;; le sexe reste inconnu.</translation>
    </message>
    <message>
        <source>the profession “%1” is not known; it is kept as post title.</source>
        <translation>la profession «&#xa0;%1&#xa0;» est inconnue&#x202f;; elle est gardée comme fonction.</translation>
    </message>
    <message>
        <source>the rank “%1” is not known; it is kept as post title.</source>
        <translation>le grade «&#xa0;%1&#xa0;» est inconnu&#x202f;; il est gardé comme fonction.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>already here, with the same e-mail address.</source>
        <translation>déjà là, avec la même adresse e-mail.</translation>
    </message>
    <message>
        <source>already here, with the same phone number.</source>
        <translation>déjà là, avec le même numéro de téléphone.</translation>
    </message>
    <message>
        <source>already here, with the same staff number.</source>
        <translation>déjà là, avec le même matricule.</translation>
    </message>
    <message>
        <source>already here, with the same name and year of birth.</source>
        <translation>déjà là, avec les mêmes nom et année de naissance.</translation>
    </message>
    <message>
        <source>the same person, as you decided.</source>
        <translation>la même personne, selon votre choix.</translation>
    </message>
    <message>
        <source>already here, with the same name and institution.</source>
        <translation>déjà là, avec les mêmes nom et établissement.</translation>
    </message>
    <message>
        <source>left out, because it is a total.</source>
        <translation>écartée, car c’est un total.</translation>
    </message>
    <message>
        <source>left out, because it repeats the heading.</source>
        <translation>écartée, car elle répète l’en-tête.</translation>
    </message>
    <message>
        <source>left out, as you decided.</source>
        <translation>écartée, selon votre choix.</translation>
    </message>
    <message>
        <source>left out, because it has no name.</source>
        <translation>écartée, car elle n’a pas de nom.</translation>
    </message>
    <message>
        <source>%1 may be %2, spelt differently.</source>
        <translation>%1 est peut-être %2, écrit autrement.</translation>
    </message>
    <message>
        <source>%1 has the same e-mail, phone or staff number as %2.</source>
        <translation>%1 a le même e-mail, téléphone ou matricule que %2.</translation>
    </message>
    <message>
        <source>much agrees with %1, but sex, year of birth or staff number differ.</source>
        <translation>beaucoup concorde avec %1, mais le sexe, l’année de naissance ou le matricule diffère.</translation>
    </message>
    <message>
        <source>more than one person fits, such as %1.</source>
        <translation>plusieurs personnes conviennent, par exemple %1.</translation>
    </message>
    <message>
        <source>there is already %1, and nothing tells whether this is the same person.</source>
        <translation>%1 existe déjà, et rien n’indique si c’est la même personne.</translation>
    </message>
    <message>
        <source>row %1 of this file</source>
        <translation>la ligne %1 de ce fichier</translation>
    </message>
    <message>
        <source>a person already here</source>
        <translation>une personne déjà connue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person (institution)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Correct it in the table, or keep it as written.</source>
        <comment>a problem as a sentence</comment>
        <translation>%1 Corrigez-le dans le tableau ou gardez-le tel quel.</translation>
    </message>
    <message>
        <source>no heading row</source>
        <translation>sans ligne d’en-tête</translation>
    </message>
    <message>
        <source>first row is the heading</source>
        <translation>la première ligne est l’en-tête</translation>
    </message>
    <message>
        <source>row %1 is the heading</source>
        <translation>la ligne %1 est l’en-tête</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>colonnes comme la dernière fois</translation>
    </message>
    <message>
        <source>%1 Choose above which it is.</source>
        <comment>a problem as a sentence</comment>
        <translation>%1 Choisissez ci-dessus ce qu’il en est.</translation>
    </message>
    <message>
        <source>signs that nobody sees, such as marks of direction, are left out.</source>
        <translation>les signes invisibles, comme les marques de sens d’écriture, sont omis.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Undisclosed</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doctorat</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activité</translation>
    </message>
    <message>
        <source>Left the field</source>
        <translation>A quitté le domaine</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>À la retraite</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Verbal</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Électronique</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Médecin généraliste</translation>
    </message>
    <message>
        <source>Specialist physician</source>
        <translation>Médecin spécialiste</translation>
    </message>
    <message>
        <source>Clinical officer</source>
        <translation>Assistant médical</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Infirmier</translation>
    </message>
    <message>
        <source>Associate nurse</source>
        <translation>Infirmier auxiliaire</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Sage-femme</translation>
    </message>
    <message>
        <source>Traditional Chinese medicine practitioner</source>
        <translation>Praticien de MTC</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Pharmacien</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>Kinésithérapeute</translation>
    </message>
    <message>
        <source>Dietitian</source>
        <translation>Diététicien</translation>
    </message>
    <message>
        <source>Occupational therapist</source>
        <translation>Ergothérapeute</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Psychologue</translation>
    </message>
    <message>
        <source>Medical social worker</source>
        <translation>Assistant social</translation>
    </message>
    <message>
        <source>Spiritual care</source>
        <translation>Soutien spirituel</translation>
    </message>
    <message>
        <source>Health care assistant</source>
        <translation>Aide-soignant</translation>
    </message>
    <message>
        <source>Home care worker</source>
        <translation>Aide à domicile</translation>
    </message>
    <message>
        <source>Community health worker</source>
        <translation>Agent de santé communautaire</translation>
    </message>
    <message>
        <source>Health manager</source>
        <translation>Gestionnaire de santé</translation>
    </message>
    <message>
        <source>Educator</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Medical student</source>
        <translation>Étudiant en médecine</translation>
    </message>
    <message>
        <source>Nursing student</source>
        <translation>Étudiant infirmier</translation>
    </message>
    <message>
        <source>Resident doctor</source>
        <translation>Médecin interne</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>Fellow</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Allied health professional</source>
        <translation>Paramédical</translation>
    </message>
    <message>
        <source>Community worker</source>
        <translation>Agent communautaire</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Débutant</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Résident</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Associate chief</source>
        <translation>Chef adjoint</translation>
    </message>
    <message>
        <source>Chief</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Senior nurse</source>
        <translation>Infirmier principal</translation>
    </message>
    <message>
        <source>Nurse in charge</source>
        <translation>Infirmier responsable</translation>
    </message>
    <message>
        <source>Associate chief nurse</source>
        <translation>Infirmier-chef adjoint</translation>
    </message>
    <message>
        <source>Chief nurse</source>
        <translation>Infirmier-chef</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Nurse educator</source>
        <translation>Infirmier formateur</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Hub expert</source>
        <translation>Expert du pivot</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Collaborative</source>
        <translation>Collaboration</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Cursus</translation>
    </message>
    <message>
        <source>Management system</source>
        <translation>Système de gestion</translation>
    </message>
    <message>
        <source>Alumni course</source>
        <translation>Cours d’anciens</translation>
    </message>
    <message>
        <source>Twinning programme</source>
        <translation>Programme de jumelage</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Fondation</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Organisation non gouvernementale</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Personnes formées</translation>
    </message>
    <message>
        <source>Institutions participating</source>
        <translation>Établissements participants</translation>
    </message>
    <message>
        <source>Conferences held</source>
        <translation>Conférences tenues</translation>
    </message>
    <message>
        <source>Workshops held</source>
        <translation>Ateliers tenus</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Different people who took part</source>
        <translation>Personnes différentes ayant participé</translation>
    </message>
    <message>
        <source>Trainers qualified</source>
        <translation>Formateurs qualifiés</translation>
    </message>
    <message>
        <source>Cases presented</source>
        <translation>Cas présentés</translation>
    </message>
    <message>
        <source>Protocols adopted</source>
        <translation>Protocoles adoptés</translation>
    </message>
    <message>
        <source>Services started</source>
        <translation>Services ouverts</translation>
    </message>
    <message>
        <source>Tertiary hospital</source>
        <translation>Hôpital tertiaire</translation>
    </message>
    <message>
        <source>Secondary hospital</source>
        <translation>Hôpital secondaire</translation>
    </message>
    <message>
        <source>County hospital</source>
        <translation>Hôpital de district</translation>
    </message>
    <message>
        <source>Community health centre</source>
        <translation>Centre de santé communautaire</translation>
    </message>
    <message>
        <source>Hospice unit</source>
        <translation>Unité palliative</translation>
    </message>
    <message>
        <source>Hospice service station</source>
        <translation>Antenne de soins palliatifs</translation>
    </message>
    <message>
        <source>Home care team</source>
        <translation>Équipe à domicile</translation>
    </message>
    <message>
        <source>Cancer centre</source>
        <translation>Centre du cancer</translation>
    </message>
    <message>
        <source>Medical school</source>
        <translation>Faculté de médecine</translation>
    </message>
    <message>
        <source>Nursing school</source>
        <translation>École d’infirmiers</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Non lucratif</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Militaire</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>Urbain</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <source>No palliative care unit</source>
        <translation>Pas d’unité de soins palliatifs</translation>
    </message>
    <message>
        <source>Consultation team</source>
        <translation>Équipe mobile</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Unité de lits</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Home care service</source>
        <translation>Service à domicile</translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation>Soins palliatifs</translation>
    </message>
    <message>
        <source>Oncology</source>
        <translation>Oncologie</translation>
    </message>
    <message>
        <source>Internal medicine</source>
        <translation>Médecine interne</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Chirurgie</translation>
    </message>
    <message>
        <source>Traditional Chinese medicine and rehabilitation</source>
        <translation>Médecine chinoise et rééducation</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>Psychology</source>
        <translation>Psychologie</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Soins infirmiers</translation>
    </message>
    <message>
        <source>Geriatrics</source>
        <translation>Gériatrie</translation>
    </message>
    <message>
        <source>Paediatrics</source>
        <translation>Pédiatrie</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>Médecine familiale</translation>
    </message>
    <message>
        <source>Haematology</source>
        <translation>Hématologie</translation>
    </message>
    <message>
        <source>Infectious</source>
        <translation>Infectiologie</translation>
    </message>
    <message>
        <source>Tuberculosis</source>
        <translation>Tuberculose</translation>
    </message>
    <message>
        <source>Critical care</source>
        <translation>Réanimation</translation>
    </message>
    <message>
        <source>Orthopaedics</source>
        <translation>Orthopédie</translation>
    </message>
    <message>
        <source>Neurology</source>
        <translation>Neurologie</translation>
    </message>
    <message>
        <source>Respiratory</source>
        <translation>Pneumologie</translation>
    </message>
    <message>
        <source>Neurosurgery</source>
        <translation>Neurochirurgie</translation>
    </message>
    <message>
        <source>General surgery</source>
        <translation>Chirurgie générale</translation>
    </message>
    <message>
        <source>Urology</source>
        <translation>Urologie</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgences</translation>
    </message>
    <message>
        <source>Social work</source>
        <translation>Travail social</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Pharmacie</translation>
    </message>
    <message>
        <source>Consortium member</source>
        <translation>Membre du consortium</translation>
    </message>
    <message>
        <source>Parent institution</source>
        <translation>Établissement parent</translation>
    </message>
    <message>
        <source>Hub and spoke</source>
        <translation>Pivot et satellite</translation>
    </message>
    <message>
        <source>Twinned</source>
        <translation>Jumelage</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Clinical training site</source>
        <translation>Terrain de stage</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Établissement chef de file</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Pivot</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Satellite</translation>
    </message>
    <message>
        <source>Participating</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Treatment protocol</source>
        <translation>Protocole de soins</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Essential list</source>
        <translation>Liste essentielle</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Outpatient clinic</source>
        <translation>Consultation externe</translation>
    </message>
    <message>
        <source>Consultation service</source>
        <translation>Service d’avis spécialisé</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Soins à domicile</translation>
    </message>
    <message>
        <source>Hospice beds at home</source>
        <translation>Lits palliatifs à domicile</translation>
    </message>
    <message>
        <source>Bereavement service</source>
        <translation>Accompagnement du deuil</translation>
    </message>
    <message>
        <source>Training site</source>
        <translation>Site de formation</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Étendu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>With interruptions</source>
        <translation>Avec ruptures</translation>
    </message>
    <message>
        <source>Without interruption</source>
        <translation>Sans rupture</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>VND</source>
        <translation>VND</translation>
    </message>
    <message>
        <source>XOF</source>
        <translation>XOF</translation>
    </message>
    <message>
        <source>RWF</source>
        <translation>RWF</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spécialisé</translation>
    </message>
    <message>
        <source>Train the trainer</source>
        <translation>Formation de formateurs</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>Remise à niveau</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Initiation</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Internes</translation>
    </message>
    <message>
        <source>Fellows</source>
        <translation>Fellows</translation>
    </message>
    <message>
        <source>Practising professionals</source>
        <translation>Professionnels en exercice</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Blended</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>Au lit du malade</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Small group</source>
        <translation>Petit groupe</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>Jeu de rôle</translation>
    </message>
    <message>
        <source>Self study</source>
        <translation>Étude personnelle</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Conférence de cas</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Waitlisted</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>Non validé</translation>
    </message>
    <message>
        <source>Asked to repeat</source>
        <translation>À refaire</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Left the post</source>
        <translation>A quitté le poste</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Not released by the employer</source>
        <translation>Non libéré par l’employeur</translation>
    </message>
    <message>
        <source>Met the rule</source>
        <translation>Règle remplie</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Décidé à la main</translation>
    </message>
    <message>
        <source>Prior learning</source>
        <translation>Acquis antérieurs</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Dispensé</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>D’un fichier</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Pre test</source>
        <translation>Pré-test</translation>
    </message>
    <message>
        <source>Post test</source>
        <translation>Post-test</translation>
    </message>
    <message>
        <source>Retention test</source>
        <translation>Test de rétention</translation>
    </message>
    <message>
        <source>During the course</source>
        <translation>En cours de formation</translation>
    </message>
    <message>
        <source>Final examination</source>
        <translation>Examen final</translation>
    </message>
    <message>
        <source>OSCE</source>
        <translation>ECOS</translation>
    </message>
    <message>
        <source>Teach back</source>
        <translation>Restitution</translation>
    </message>
    <message>
        <source>Confidence scale</source>
        <translation>Échelle de confiance</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Self efficacy</source>
        <translation>Auto-efficacité</translation>
    </message>
    <message>
        <source>Reaction (Kirkpatrick 1)</source>
        <translation>Réactions (Kirkpatrick 1)</translation>
    </message>
    <message>
        <source>Learning (Kirkpatrick 2)</source>
        <translation>Apprentissages (Kirkpatrick 2)</translation>
    </message>
    <message>
        <source>Behaviour (Kirkpatrick 3)</source>
        <translation>Comportements (Kirkpatrick 3)</translation>
    </message>
    <message>
        <source>Results (Kirkpatrick 4)</source>
        <translation>Résultats (Kirkpatrick 4)</translation>
    </message>
    <message>
        <source>Complex case conference</source>
        <translation>Conférence de cas complexe</translation>
    </message>
    <message>
        <source>Didactic</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaire</translation>
    </message>
    <message>
        <source>Workshop day</source>
        <translation>Journée d’atelier</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorat</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Visite de site</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Journal club</source>
        <translation>Club de lecture</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Clash with another event</source>
        <translation>Conflit d’agenda</translation>
    </message>
    <message>
        <source>Presenter absent</source>
        <translation>Présentateur absent</translation>
    </message>
    <message>
        <source>Too few people</source>
        <translation>Trop peu de monde</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Présentations</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau cas</translation>
    </message>
    <message>
        <source>Case follow-up</source>
        <translation>Suivi de cas</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Présentateur</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Conférencier</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Non attendu</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Parti avant la fin</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Non relevé</translation>
    </message>
    <message>
        <source>Shared room</source>
        <translation>Salle partagée</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Platform file</source>
        <translation>Fichier de plateforme</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Joined late</source>
        <translation>Connexion tardive</translation>
    </message>
    <message>
        <source>Shared login</source>
        <translation>Compte partagé</translation>
    </message>
    <message>
        <source>Error in the roster</source>
        <translation>Erreur de liste</translation>
    </message>
    <message>
        <source>Assistant trainer</source>
        <translation>Formateur assistant</translation>
    </message>
    <message>
        <source>Qualified trainer</source>
        <translation>Formateur qualifié</translation>
    </message>
    <message>
        <source>Master trainer</source>
        <translation>Maître formateur</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Not in operation</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Plus en usage</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Présenté</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Moins d’1 an</translation>
    </message>
    <message>
        <source>1–4 years</source>
        <translation>1–4 ans</translation>
    </message>
    <message>
        <source>5–9 years</source>
        <translation>5–9 ans</translation>
    </message>
    <message>
        <source>10–14 years</source>
        <translation>10–14 ans</translation>
    </message>
    <message>
        <source>15–17 years</source>
        <translation>15–17 ans</translation>
    </message>
    <message>
        <source>18–29 years</source>
        <translation>18–29 ans</translation>
    </message>
    <message>
        <source>30–39 years</source>
        <translation>30–39 ans</translation>
    </message>
    <message>
        <source>40–49 years</source>
        <translation>40–49 ans</translation>
    </message>
    <message>
        <source>50–59 years</source>
        <translation>50–59 ans</translation>
    </message>
    <message>
        <source>60–69 years</source>
        <translation>60–69 ans</translation>
    </message>
    <message>
        <source>70–79 years</source>
        <translation>70–79 ans</translation>
    </message>
    <message>
        <source>80–89 years</source>
        <translation>80–89 ans</translation>
    </message>
    <message>
        <source>90 years or older</source>
        <translation>90 ans ou plus</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>Réanimation</translation>
    </message>
    <message>
        <source>Patient’s home</source>
        <translation>Domicile du patient</translation>
    </message>
    <message>
        <source>Nursing home</source>
        <translation>Maison de retraite médicalisée</translation>
    </message>
    <message>
        <source>Emergency department</source>
        <translation>Urgences</translation>
    </message>
    <message>
        <source>Cancer: lung</source>
        <translation>Cancer : poumon</translation>
    </message>
    <message>
        <source>Cancer: breast</source>
        <translation>Cancer : sein</translation>
    </message>
    <message>
        <source>Cancer: stomach</source>
        <translation>Cancer : estomac</translation>
    </message>
    <message>
        <source>Cancer: colon or rectum</source>
        <translation>Cancer : côlon ou rectum</translation>
    </message>
    <message>
        <source>Cancer: liver</source>
        <translation>Cancer : foie</translation>
    </message>
    <message>
        <source>Cancer: pancreas</source>
        <translation>Cancer : pancréas</translation>
    </message>
    <message>
        <source>Cancer: oesophagus</source>
        <translation>Cancer : œsophage</translation>
    </message>
    <message>
        <source>Cancer: head and neck</source>
        <translation>Cancer : tête et cou</translation>
    </message>
    <message>
        <source>Cancer: gynaecological</source>
        <translation>Cancer : gynécologique</translation>
    </message>
    <message>
        <source>Cancer: urological</source>
        <translation>Cancer : urologique</translation>
    </message>
    <message>
        <source>Cancer: blood or lymph</source>
        <translation>Cancer : sang ou lymphe</translation>
    </message>
    <message>
        <source>Cancer: brain</source>
        <translation>Cancer : cerveau</translation>
    </message>
    <message>
        <source>Cancer: another</source>
        <translation>Cancer : autre</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <translation>Insuffisance cardiaque</translation>
    </message>
    <message>
        <source>COPD or other lung disease</source>
        <translation>BPCO ou autre maladie pulmonaire</translation>
    </message>
    <message>
        <source>Kidney failure</source>
        <translation>Insuffisance rénale</translation>
    </message>
    <message>
        <source>Liver failure</source>
        <translation>Insuffisance hépatique</translation>
    </message>
    <message>
        <source>Neurodegenerative disease</source>
        <translation>Maladie neurodégénérative</translation>
    </message>
    <message>
        <source>Dementia or frailty</source>
        <translation>Démence ou fragilité</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>AVC</translation>
    </message>
    <message>
        <source>HIV or tuberculosis</source>
        <translation>VIH ou tuberculose</translation>
    </message>
    <message>
        <source>Child, congenital</source>
        <translation>Enfant, congénital</translation>
    </message>
    <message>
        <source>Trauma</source>
        <translation>Traumatisme</translation>
    </message>
    <message>
        <source>Other illness</source>
        <translation>Autre maladie</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Précoce</translation>
    </message>
    <message>
        <source>Locally advanced</source>
        <translation>Localement avancé</translation>
    </message>
    <message>
        <source>Metastatic</source>
        <translation>Métastatique</translation>
    </message>
    <message>
        <source>End stage</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>Instable</translation>
    </message>
    <message>
        <source>Deteriorating</source>
        <translation>Se dégrade</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Fin de vie</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>Deuil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>1–59 mg a day</source>
        <translation>1–59 mg par jour</translation>
    </message>
    <message>
        <source>60–199 mg a day</source>
        <translation>60–199 mg par jour</translation>
    </message>
    <message>
        <source>200 mg a day or more</source>
        <translation>200 mg par jour ou plus</translation>
    </message>
    <message>
        <source>ESAS-r (0–10)</source>
        <translation>ESAS-r (0 à 10)</translation>
    </message>
    <message>
        <source>IPOS (0–4)</source>
        <translation>IPOS (0 à 4)</translation>
    </message>
    <message>
        <source>Breathlessness</source>
        <translation>Essoufflement</translation>
    </message>
    <message>
        <source>Tiredness</source>
        <translation>Fatigue</translation>
    </message>
    <message>
        <source>Drowsiness</source>
        <translation>Somnolence</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Nausée</translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation>Vomissements</translation>
    </message>
    <message>
        <source>Poor appetite</source>
        <translation>Manque d’appétit</translation>
    </message>
    <message>
        <source>Constipation</source>
        <translation>Constipation intestinale</translation>
    </message>
    <message>
        <source>Sore or dry mouth</source>
        <translation>Bouche douloureuse ou sèche</translation>
    </message>
    <message>
        <source>Poor mobility</source>
        <translation>Mobilité réduite</translation>
    </message>
    <message>
        <source>Depression</source>
        <translation>Dépression</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>Anxiété</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Bien-être</translation>
    </message>
    <message>
        <source>Delirium</source>
        <translation>Confusion aiguë</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>Mauvais sommeil</translation>
    </message>
    <message>
        <source>Other symptom</source>
        <translation>Autre symptôme</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physique</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation>Psychologique</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Spiritual</source>
        <translation>Spirituel</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>Culturel</translation>
    </message>
    <message>
        <source>Ethical or legal</source>
        <translation>Éthique ou juridique</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Relation et dialogue</translation>
    </message>
    <message>
        <source>Family and caregivers</source>
        <translation>Famille et aidants</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de la vie</translation>
    </message>
    <message>
        <source>Loss and grief</source>
        <translation>Perte et deuil</translation>
    </message>
    <message>
        <source>Move between places of care</source>
        <translation>Passage d’un lieu de soins à l’autre</translation>
    </message>
    <message>
        <source>Access to medicines</source>
        <translation>Accès aux médicaments</translation>
    </message>
    <message>
        <source>Chinese and integrative medicine</source>
        <translation>Médecine chinoise et intégrative</translation>
    </message>
    <message>
        <source>Symptom control</source>
        <translation>Maîtrise des symptômes</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>Pronostic</translation>
    </message>
    <message>
        <source>Talking with patient or family</source>
        <translation>Parler avec le patient ou la famille</translation>
    </message>
    <message>
        <source>Goals of care, advance planning</source>
        <translation>Objectifs de soins, planification anticipée</translation>
    </message>
    <message>
        <source>Ethics</source>
        <translation>Éthique</translation>
    </message>
    <message>
        <source>Psychosocial</source>
        <translation>Psychosocial</translation>
    </message>
    <message>
        <source>Spiritual need</source>
        <translation>Besoin spirituel</translation>
    </message>
    <message>
        <source>Move to another place of care</source>
        <translation>Passage vers un autre lieu de soins</translation>
    </message>
    <message>
        <source>How care is organised</source>
        <translation>Organisation des soins</translation>
    </message>
    <message>
        <source>Other question</source>
        <translation>Autre question</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Other than medicine</source>
        <translation>Sans médicament</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Geste technique</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>Soutien psychosocial</translation>
    </message>
    <message>
        <source>Spiritual support</source>
        <translation>Soutien spirituel</translation>
    </message>
    <message>
        <source>Place of care</source>
        <translation>Lieu de soins</translation>
    </message>
    <message>
        <source>Stop a treatment</source>
        <translation>Arrêter un traitement</translation>
    </message>
    <message>
        <source>Chinese medicine</source>
        <translation>Médecine chinoise</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>All agreed</source>
        <translation>Tous d’accord</translation>
    </message>
    <message>
        <source>Most agreed</source>
        <translation>La plupart d’accord</translation>
    </message>
    <message>
        <source>One expert</source>
        <translation>Un expert</translation>
    </message>
    <message>
        <source>Disagreement noted</source>
        <translation>Désaccord noté</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Appliquée en partie</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non appliquée</translation>
    </message>
    <message>
        <source>Patient declined</source>
        <translation>Refusée par le patient</translation>
    </message>
    <message>
        <source>Died before</source>
        <translation>Décès avant</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Medicine not available</source>
        <translation>Médicament indisponible</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Amélioré</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Aggravé</translation>
    </message>
    <message>
        <source>Died where they wished</source>
        <translation>Décédé là où il le souhaitait</translation>
    </message>
    <message>
        <source>Died elsewhere</source>
        <translation>Décédé ailleurs</translation>
    </message>
    <message>
        <source>Lost to follow-up</source>
        <translation>Perdu de vue</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Devenir inconnu</translation>
    </message>
    <message>
        <source>No names, initials or nicknames of patient or family</source>
        <translation>Aucun nom, initiale ni surnom du patient ou de sa famille</translation>
    </message>
    <message>
        <source>No dates: days are counted from the first</source>
        <translation>Aucune date : les jours sont comptés depuis le premier</translation>
    </message>
    <message>
        <source>No place finer than the province, no employer, no school</source>
        <translation>Aucun lieu plus précis que la province, ni employeur ni école</translation>
    </message>
    <message>
        <source>No telephone, identity, record or bed number</source>
        <translation>Aucun numéro de téléphone, d’identité, de dossier ou de lit</translation>
    </message>
    <message>
        <source>No picture, scan or recording shows who it is</source>
        <translation>Aucune image, scanner ou enregistrement ne montre de qui il s’agit</translation>
    </message>
    <message>
        <source>Nobody who knows the place would recognise the person</source>
        <translation>Personne qui connaît l’endroit ne reconnaîtrait le patient</translation>
    </message>
    <message>
        <source>Chinese identity number</source>
        <translation>Numéro d’identité chinois</translation>
    </message>
    <message>
        <source>Old Chinese identity number</source>
        <translation>Ancien numéro d’identité chinois</translation>
    </message>
    <message>
        <source>Vietnamese identity number</source>
        <translation>Numéro d’identité vietnamien</translation>
    </message>
    <message>
        <source>Old Vietnamese identity number</source>
        <translation>Ancien numéro d’identité vietnamien</translation>
    </message>
    <message>
        <source>Health insurance number</source>
        <translation>Numéro d’assurance maladie</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Numéro de passeport</translation>
    </message>
    <message>
        <source>Hong Kong identity number</source>
        <translation>Numéro d’identité de Hong Kong</translation>
    </message>
    <message>
        <source>Taiwan identity number</source>
        <translation>Numéro d’identité de Taïwan</translation>
    </message>
    <message>
        <source>Singapore identity number</source>
        <translation>Numéro d’identité de Singapour</translation>
    </message>
    <message>
        <source>French social security number</source>
        <translation>Numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>Bank card or account</source>
        <translation>Carte ou compte bancaire</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Adresse réseau</translation>
    </message>
    <message>
        <source>Chat account</source>
        <translation>Compte de messagerie</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Jour du calendrier</translation>
    </message>
    <message>
        <source>Lunar date</source>
        <translation>Date lunaire</translation>
    </message>
    <message>
        <source>Age of 90 or more</source>
        <translation>Âge de 90 ans ou plus</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Bed number</source>
        <translation>Numéro de lit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Name of somebody in this file</source>
        <translation>Nom d’une personne de ce fichier</translation>
    </message>
    <message>
        <source>Looks like a name</source>
        <translation>Ressemble à un nom</translation>
    </message>
    <message>
        <source>Name of another institution</source>
        <translation>Nom d’un autre établissement</translation>
    </message>
    <message>
        <source>Word that must not appear</source>
        <translation>Mot qui ne doit pas figurer</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Document texte</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Train-the-trainer workshop</source>
        <translation>Atelier de formation de formateurs</translation>
    </message>
    <message>
        <source>Foundation course</source>
        <translation>Cours de base</translation>
    </message>
    <message>
        <source>Short course</source>
        <translation>Cours bref</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Congrès</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Sensibilisation</translation>
    </message>
    <message>
        <source>Lead trainer</source>
        <translation>Formateur principal</translation>
    </message>
    <message>
        <source>Co-trainer</source>
        <translation>Co-formateur</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Fees of trainers</source>
        <translation>Honoraires des formateurs</translation>
    </message>
    <message>
        <source>Time of staff</source>
        <translation>Temps du personnel</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Daily allowance</source>
        <translation>Indemnités journalières</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Supports</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>En espèces</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>En nature</translation>
    </message>
    <message>
        <source>United States, hospice and palliative medicine</source>
        <translation>États-Unis, médecine palliative</translation>
    </message>
    <message>
        <source>Canada, palliative medicine</source>
        <translation>Canada, médecine palliative</translation>
    </message>
    <message>
        <source>1 Observes</source>
        <translation>1 Observe</translation>
    </message>
    <message>
        <source>2 Does it with a supervisor in the room</source>
        <translation>2 Le fait avec un superviseur présent</translation>
    </message>
    <message>
        <source>3 Does it with a supervisor to call</source>
        <translation>3 Le fait, superviseur joignable</translation>
    </message>
    <message>
        <source>4 Does it alone</source>
        <translation>4 Le fait seul</translation>
    </message>
    <message>
        <source>5 Supervises others</source>
        <translation>5 Supervise les autres</translation>
    </message>
    <message>
        <source>What was needed</source>
        <translation>Ce qui a été nécessaire</translation>
    </message>
    <message>
        <source>What will be needed</source>
        <translation>Ce qui sera nécessaire</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Of this programme</source>
        <translation>Propre à ce programme</translation>
    </message>
    <message>
        <source>Withdrawn case</source>
        <translation>Cas retiré</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Family reasons</source>
        <translation>Raisons familiales</translation>
    </message>
    <message>
        <source>Pain medicine</source>
        <translation>Médecine de la douleur</translation>
    </message>
    <message>
        <source>Local host</source>
        <translation>Hôte local</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Aucune preuve</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>Visites de suivi</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation>Barrière de la langue</translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message>
        <source>Wenjuanxing</source>
        <translation>Wenjuanxing</translation>
    </message>
    <message>
        <source>its own words</source>
        <translation>ses propres termes</translation>
    </message>
    <message>
        <source>its codes</source>
        <translation>ses codes</translation>
    </message>
    <message>
        <source>the order and kind of its columns</source>
        <translation>l’ordre et la nature de ses colonnes</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>le nom du fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>platform: what it was recognised by</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 rows: %2 to record, %3 already here, %4 skipped, %5 open</source>
        <translation>%1 lignes : %2 à enregistrer, %3 déjà là, %4 ignorées, %5 en suspens</translation>
    </message>
    <message>
        <source>All of them, each as an attempt</source>
        <translation>Toutes, chacune comme une tentative</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>La dernière</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>La meilleure</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>La première</translation>
    </message>
    <message>
        <source>no number of points</source>
        <translation>pas un nombre de points</translation>
    </message>
    <message>
        <source>a state whose words are not known</source>
        <translation>un état aux termes inconnus</translation>
    </message>
    <message>
        <source>a day that cannot be read</source>
        <translation>un jour illisible</translation>
    </message>
    <message>
        <source>points of how many? Say it above</source>
        <translation>points sur combien ? Dites-le plus haut</translation>
    </message>
    <message>
        <source>less than none or more than the maximum</source>
        <translation>moins que zéro ou plus que le maximum</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>se situe dans l’avenir</translation>
    </message>
    <message>
        <source>one attempt too many</source>
        <translation>une tentative de trop</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>completed there</source>
        <translation>achevé là-bas</translation>
    </message>
    <message>
        <source>the course, as evidence</source>
        <translation>le cours, comme preuve</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentative %2</translation>
    </message>
    <message>
        <source>stays %1, entered by hand; the file says %2</source>
        <translation>reste %1, saisi à la main ; le fichier dit %2</translation>
    </message>
    <message>
        <source>stays empty, taken away by hand; the file says %1</source>
        <translation>reste vide, retiré à la main ; le fichier dit %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results of earlier files are not in this one; they stay.</source>
        <translation>
            <numerusform>%n résultat de fichiers précédents n’est pas dans celui-ci ; il reste.</numerusform>
            <numerusform>%n résultats de fichiers précédents ne sont pas dans celui-ci ; ils restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1, “%2”: %3</source>
        <translation>ligne %1, « %2 » : %3</translation>
    </message>
    <message>
        <source>stays %1, from %2; this file says %3</source>
        <translation>reste %1, de %2 ; ce fichier dit %3</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>like the name of somebody here</source>
        <translation>ressemble au nom de quelqu’un d’ici</translation>
    </message>
    <message>
        <source>several people have this name</source>
        <translation>plusieurs personnes portent ce nom</translation>
    </message>
    <message>
        <source>the e-mail is another person&apos;s</source>
        <translation>l’e-mail est celui d’une autre personne</translation>
    </message>
    <message>
        <source>the name fits, the e-mail does not</source>
        <translation>le nom correspond, pas l’e-mail</translation>
    </message>
    <message>
        <source>somebody outside this programme has this name</source>
        <translation>quelqu’un hors de ce programme porte ce nom</translation>
    </message>
    <message>
        <source>there twice at once: two devices or two people?</source>
        <translation>là deux fois en même temps : deux appareils ou deux personnes ?</translation>
    </message>
    <message>
        <source>known to be nobody</source>
        <translation>déjà ignoré auparavant</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>a telephone or a program that takes notes</source>
        <translation>un téléphone ou un programme qui prend des notes</translation>
    </message>
    <message>
        <source>a device or a room: who was there?</source>
        <translation>un appareil ou une salle&#xa0;: qui était là&#xa0;?</translation>
    </message>
    <message>
        <source>tells no name: who was it?</source>
        <translation>ne dit pas de nom&#xa0;: qui était-ce&#xa0;?</translation>
    </message>
    <message>
        <source>one of several people on one login?</source>
        <translation>plusieurs personnes sur une connexion ?</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Tencent Meeting</source>
        <translation>Tencent Meeting</translation>
    </message>
    <message>
        <source>DingTalk</source>
        <translation>DingTalk</translation>
    </message>
    <message>
        <source>Feishu</source>
        <translation>Feishu</translation>
    </message>
    <message>
        <source>WeCom</source>
        <translation>WeCom</translation>
    </message>
    <message>
        <source>A meeting of no known platform</source>
        <translation>Une réunion d’une plateforme inconnue</translation>
    </message>
    <message>
        <source>its own headings</source>
        <translation>ses propres titres de colonnes</translation>
    </message>
    <message>
        <source>the lines around the people</source>
        <translation>les lignes autour de la liste</translation>
    </message>
    <message>
        <source>names with times</source>
        <translation>des noms avec des heures</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>le nom du fichier</translation>
    </message>
    <message>
        <source>usual headings</source>
        <translation>des titres de colonnes courants</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>platform: what it was recognised by</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Its times have no day; they count as those of this conference&apos;s day.</source>
        <translation>Ses heures n’ont pas de date ; elles comptent pour le jour de cette conférence.</translation>
    </message>
    <message>
        <source>Its dates can be read in two ways; the day of this conference decided.</source>
        <translation>Ses dates se lisent de deux façons ; le jour de cette conférence a décidé.</translation>
    </message>
    <message>
        <source>It holds several meetings; that of this conference&apos;s day was taken.</source>
        <translation>Il contient plusieurs réunions ; celle du jour de cette conférence a été prise.</translation>
    </message>
    <message>
        <source>The meeting is a day off this conference. Is it the right file?</source>
        <translation>La réunion est à un jour d’écart de cette conférence. Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>None of its times lies in the conference, so nobody is called late. Is it the right file?</source>
        <translation>Aucune de ses heures n’est dans la conférence, donc personne n’est noté en retard. Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>Somebody had not left yet when the file was made.</source>
        <translation>Quelqu’un n’était pas encore parti quand le fichier a été créé.</translation>
    </message>
    <message>
        <source>%1 rows: %2 matched, %3 to confirm, %4 not known, %5 nobody</source>
        <translation>%1 lignes : %2 reconnues, %3 à confirmer, %4 inconnues, %5 à ignorer</translation>
    </message>
    <message>
        <source>its columns as you told them</source>
        <translation>les colonnes comme vous les avez indiquées</translation>
    </message>
    <message>
        <source>The platform itself counted %1, the rows give %2 people.</source>
        <translation>La plateforme elle-même en a compté %1, les lignes donnent %2 personnes.</translation>
    </message>
    <message>
        <source>%1 outside of the conference</source>
        <translation>%1 en dehors de la conférence</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 pas venus</translation>
    </message>
    <message>
        <source>%1 without a name or a time</source>
        <translation>%1 sans nom ou sans heure</translation>
    </message>
    <message>
        <source>%1 of other meetings</source>
        <translation>%1 d’autres réunions</translation>
    </message>
    <message>
        <source>stays %1</source>
        <comment>60 min, present</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>no longer in the file: %1</source>
        <translation>plus dans le fichier : %1</translation>
    </message>
    <message numerus="yes">
        <source>Replaces the file with %n people</source>
        <translation>
            <numerusform>Remplace le fichier de %n personne</numerusform>
            <numerusform>Remplace le fichier de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces the file of %1–%2 with %n people</source>
        <translation>
            <numerusform>Remplace le fichier de %1–%2 avec %n personne</numerusform>
            <numerusform>Remplace le fichier de %1–%2 avec %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>written nearly alike</source>
        <translation>écrits presque pareil</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>une partie du nom</translation>
    </message>
    <message>
        <source>the same sound</source>
        <translation>même son</translation>
    </message>
    <message>
        <source>the same but for accents or order</source>
        <translation>identiques, accents ou ordre à part</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>like %1 (%2)</source>
        <comment>a person, how the names agree</comment>
        <translation>proche de %1 (%2)</translation>
    </message>
    <message>
        <source>The platform itself counted %1, the rows give %2 logins of %3 people.</source>
        <translation>La plateforme a compté %1, les lignes donnent %2 connexions de %3 personnes.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something in the form is missing or wrong. Nothing has been changed.</source>
        <translation>Le formulaire est incomplet ou contient une erreur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 Nothing has been changed.</source>
        <comment>an issue as a sentence</comment>
        <translation>%1 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>%1 is open at %2 (%3). You can open it for reading only, or wait until it is closed there.</source>
        <translation>%1 est ouvert sur %2 (%3). Vous pouvez l’ouvrir en lecture seule ou attendre qu’il y soit fermé.</translation>
    </message>
    <message>
        <source>There is no file %1. Choose another file.</source>
        <translation>Le fichier %1 n’existe pas. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the disk or stick is still there and that you may read it.</source>
        <translation>%1 est illisible. Vérifiez que le disque ou la clé USB est toujours là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>There is already a file %1. It has not been touched; choose another name.</source>
        <translation>Le fichier %1 existe déjà. Il n’a pas été modifié&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is not a Preceptor file. Open a file whose name ends in .preceptor.</source>
        <translation>%1 n’est pas un fichier Preceptor. Ouvrez un fichier dont le nom se termine par .preceptor.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Preceptor. It has not been changed; update this program to open it.</source>
        <translation>%1 a été écrit par une version plus récente de Preceptor. Il n’a pas été modifié&#x202f;; mettez ce logiciel à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 could not be used.</source>
        <translation>%1 n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>There is no room left for %1. What was there before is unchanged; free some space and try again.</source>
        <translation>Il n’y a plus de place pour %1. Ce qui existait est intact&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Choose another folder.</source>
        <translation>Impossible d’écrire dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is unchanged; try again or choose another place.</source>
        <translation>%1 n’a pas pu être écrit. Ce qui existait est intact&#x202f;; réessayez ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 was written but reads back differently, so it was thrown away. The disk or stick may be failing; choose another place.</source>
        <translation>%1 a été écrit mais sa relecture diffère&#xa0;: il a été effacé. Le disque ou la clé USB est peut-être défaillant&#x202f;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The pasted table</source>
        <translation>Le tableau collé</translation>
    </message>
    <message>
        <source>%1 has far more cells than a list of people and was not read. Choose another file.</source>
        <translation>%1 contient bien plus de cellules qu’une liste de personnes et n’a pas été lu. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was not read, because row %2 has a cell or a line far too long for a list of people.</source>
        <translation>%1 n’a pas été lu : à la ligne %2, une cellule ou la ligne entière est beaucoup trop longue pour une liste de personnes.</translation>
    </message>
    <message>
        <source>%1 does not look like a list of people: none of its headings (%2) is a name. If it is one, choose “Name” above the column of names; otherwise choose another file. Nothing has been changed.</source>
        <translation>%1 ne ressemble pas à une liste de personnes : aucun de ses titres de colonne (%2) n’est un nom. Si c’en est une, choisissez « Nom » au-dessus de la colonne des noms ; sinon, choisissez un autre fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 does not look like a list of people: there are no headings, and no column is surely one of names. If it is one, choose “Name” above the column of names; otherwise choose another file. Nothing has been changed.</source>
        <translation>%1 ne ressemble pas à une liste de personnes : il n’y a pas de titres de colonne et aucune colonne n’est à coup sûr celle des noms. Si c’en est une, choisissez « Nom » au-dessus de la colonne des noms ; sinon, choisissez un autre fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 has no rows of people. Nothing has been changed.</source>
        <translation>%1 ne contient aucune ligne de personnes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not read. Save it again in your spreadsheet program, or take another copy.</source>
        <translation>%1 est endommagé et n’a pas été lu. Enregistrez-le de nouveau dans votre tableur ou prenez une autre copie.</translation>
    </message>
    <message>
        <source>%1 was not read, because a quotation mark in row %2 is never closed. Close or remove it there.</source>
        <translation>%1 n’a pas été lu, car un guillemet à la ligne %2 n’est jamais fermé. Fermez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read. Split it into smaller files.</source>
        <translation>%1 dépasse %2 Mo et n’a pas été lu. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Save a copy without password in your spreadsheet program and choose that one.</source>
        <translation>%1 est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe avec votre tableur et choisissez cette copie.</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls). Save it as .xlsx or .csv in your spreadsheet program and choose that one.</source>
        <translation>%1 est un ancien fichier Excel (.xls). Enregistrez-le en .xlsx ou .csv avec votre tableur et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is neither a workbook nor a text table. Choose an .xlsx, .csv, .tsv or .txt file.</source>
        <translation>%1 n’est ni un classeur ni un tableau de texte. Choisissez un fichier .xlsx, .csv, .tsv ou .txt.</translation>
    </message>
    <message>
        <source>The dates in “%1” can be read as day/month or as month/day. Say which it is.</source>
        <translation>Les dates de «&#xa0;%1&#xa0;» peuvent se lire jour/mois ou mois/jour. Indiquez ce qu’il en est.</translation>
    </message>
    <message>
        <source>No time can be read in the column “%1”, where “%2” stands. Nothing has been changed. Write times as 19:00, or choose another column.</source>
        <translation>Aucune heure n’est lisible dans la colonne « %1 », où se trouve « %2 ». Rien n’a été modifié. Écrivez les heures ainsi : 19:00, ou choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>%1 was already imported on %2. Nothing has been changed.</source>
        <translation>%1 a déjà été importé le %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 could not be imported. Nothing has been changed.</source>
        <translation>%1 n’a pas pu être importé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This %1 is no longer there. The page shows what there is now.</source>
        <translation>Cet élément (%1) n’existe plus. La page montre ce qu’il y a maintenant.</translation>
    </message>
    <message>
        <source>There is already a %1 “%2”. Nothing has been changed.</source>
        <translation>Cet élément (%1) existe déjà&#xa0;: «&#xa0;%2&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This %1 is still used by a %2 and was kept. Change that first.</source>
        <translation>Cet élément (%1) sert encore ailleurs (%2)&#xa0;: il est conservé. Modifiez d’abord l’autre.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This would contradict what has been written since, so nothing was changed.</source>
        <translation>Cela contredirait ce qui a été écrit depuis&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>Il n’y a pas de rapport «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>More than one %1 is called “%2”. Choose one of them.</source>
        <translation>Plusieurs éléments (%1) s’appellent «&#xa0;%2&#xa0;». Choisissez-en un.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not read. Nothing has been changed; ask for the file again.</source>
        <translation>%1 est endommagé et n’a pas été lu. Rien n’a été modifié&#xa0;; demandez à nouveau ce fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened. It is kept as it is; go back to one of its backups to work on.</source>
        <translation>%1 est endommagé et n’a pas été ouvert. Il est gardé tel quel&#xa0;; revenez à l’une de ses sauvegardes pour continuer.</translation>
    </message>
    <message>
        <source>%1 was left half-written by a program that was stopped, and cannot be put right in this place. Copy it with the file of that name beside it to a folder where you may write, and open it there.</source>
        <translation>%1 a été laissé à moitié écrit par un programme interrompu et ne peut pas être rétabli à cet endroit. Copiez-le avec le fichier du même nom à côté dans un dossier où vous pouvez écrire, et ouvrez-le là.</translation>
    </message>
    <message>
        <source>%1 is about a meeting on %2, and this conference is on %3. Nothing has been changed. Choose the file of that day, or the conference of that file.</source>
        <translation>%1 concerne une réunion du %2, et cette conférence est le %3. Rien n’a été modifié. Choisissez le fichier de ce jour-là, ou la conférence de ce fichier.</translation>
    </message>
    <message>
        <source>%1 does not say who came to a meeting and when. Nothing has been changed. Choose the attendance report that Zoom, Teams, Tencent Meeting or another platform offers after a meeting.</source>
        <translation>%1 ne dit pas qui est venu à une réunion ni quand. Rien n’a été modifié. Choisissez le rapport de présence que Zoom, Teams, Tencent Meeting ou une autre plateforme propose après une réunion.</translation>
    </message>
    <message>
        <source>The reason itself may tell who somebody is: %1. Nothing has been kept; give a reason that names nobody.</source>
        <translation>Le motif lui-même peut révéler qui est quelqu’un : %1. Rien n’a été gardé ; donnez un motif qui ne nomme personne.</translation>
    </message>
    <message>
        <source>This may tell who the patient is. Nothing has been handed on; change the words that are marked, or give a reason to keep them.</source>
        <translation>Cela peut dire qui est le patient. Rien n’a été transmis ; changez les mots signalés, ou donnez une raison de les garder.</translation>
    </message>
    <message>
        <source>Not every line of the privacy list is ticked. Look at each one; the case stays as it is.</source>
        <translation>Toutes les lignes de la liste de confidentialité ne sont pas cochées. Regardez chacune ; le cas reste tel quel.</translation>
    </message>
    <message>
        <source>The case %1 may tell who somebody is: %2. Nothing has been written; open the case, change the words or give a reason to keep them, then write the file again.</source>
        <translation>Le cas %1 peut identifier quelqu’un : %2. Rien n’a été écrit ; ouvrez le cas, changez les mots ou dites pourquoi les garder, puis écrivez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file “%1” is a picture. Pictures are not attached: they may show a patient, and tell where and when they were taken. Put what is needed on a slide or into a PDF.</source>
        <translation>« %1 » est une image. Les images ne sont pas jointes : elles peuvent montrer un patient et dire où et quand elles ont été prises. Mettez l’essentiel sur une diapositive ou dans un PDF.</translation>
    </message>
    <message>
        <source>The file “%1” is neither slides nor a paper, or not what its name says. Nothing was attached or opened.</source>
        <translation>« %1 » n’est ni un diaporama ni un document, ou n’est pas ce que dit son nom. Rien n’a été joint ni ouvert.</translation>
    </message>
    <message>
        <source>The file “%1” is listed, but the file itself is not on this PC. Ask for an exchange file with attached files, or put the files folder back beside the programme file.</source>
        <translation>« %1 » est dans la liste, mais le fichier lui-même n’est pas sur ce PC. Demandez un fichier d’échange avec les fichiers joints, ou remettez le dossier des fichiers à côté du fichier du programme.</translation>
    </message>
    <message>
        <source>The file “%1” is no longer the file that was attached, so it is not opened. Take it from an exchange file with attached files, or attach it again.</source>
        <translation>« %1 » n’est plus le fichier qui a été joint, il n’est donc pas ouvert. Reprenez-le d’un fichier d’échange avec les fichiers joints, ou joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>Not every line of the privacy list of the case %1 is ticked, so nothing has been written. Open the case and tick what is true.</source>
        <translation>La liste de confidentialité du cas %1 n’est pas toute cochée ; rien n’a été écrit. Ouvrez le cas et cochez ce qui est vrai.</translation>
    </message>
    <message>
        <source>This may tell who a patient is, so it has not been saved. Say it in other words; people of the programme may be named.</source>
        <translation>Cela peut identifier un patient et n’a donc pas été enregistré. Dites-le autrement ; les personnes du programme peuvent être nommées.</translation>
    </message>
    <message>
        <source>%1 is the attendance report of a meeting on %2, and there is no conference on that day. Nothing has been changed. Plan the conference first, then drop the file again.</source>
        <translation>%1 est le rapport de présence d’une réunion du %2, et il n’y a pas de conférence ce jour-là. Rien n’a été modifié. Planifiez d’abord la conférence, puis déposez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 holds results, and there is no class here that they could be of. Nothing has been changed. Open the class first, then drop the file again.</source>
        <translation>%1 contient des résultats, mais aucune classe ici ne leur correspond. Rien n’a été modifié. Ouvrez d’abord la classe, puis déposez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 does not say whose its results are. Nothing has been changed. Choose another column, or a file with names, e-mails or numbers.</source>
        <translation>%1 ne dit pas de qui sont ses résultats. Rien n’a été modifié. Choisissez une autre colonne, ou un fichier avec des noms, des adresses e-mail ou des numéros.</translation>
    </message>
    <message>
        <source>%1 is from no learning platform and no form that is known here. Nothing has been changed. Choose the file that the platform offers as CSV or for Excel.</source>
        <translation>%1 ne vient d’aucune plateforme ni d’aucun formulaire connus ici. Rien n’a été modifié. Choisissez le fichier CSV ou Excel que propose la plateforme.</translation>
    </message>
    <message>
        <source>The conference of %1 has not come yet, so nothing was presented there. The case stays as it is; plan it for the conference at which it was presented, or wait for that day.</source>
        <translation>La réunion du %1 n’a pas encore eu lieu&#xa0;: rien n’y a été présenté. Le cas reste tel quel&#xa0;; prévoyez-le pour la réunion où il a été présenté, ou attendez ce jour.</translation>
    </message>
    <message>
        <source>The certificate %1 was withdrawn, so no badge was made of it. Take the one that is valid now.</source>
        <translation>Le certificat %1 a été retiré ; aucun badge n&apos;en a été fait. Prenez celui qui est valable maintenant.</translation>
    </message>
    <message>
        <source>Another PC issued the certificate %1, and only its key can sign the badge. Nothing has been written; make the badge on that PC.</source>
        <translation>Un autre PC a délivré le certificat %1, et seule sa clé peut signer le badge. Rien n&apos;a été écrit ; faites le badge sur ce PC.</translation>
    </message>
    <message>
        <source>Each row of the report “%1” is one person, case or entry, so there are no aggregate figures of it. Nothing has been written; take it de-identified, or choose a report that counts.</source>
        <translation>Chaque ligne du rapport « %1 » est une personne, un cas ou une entrée : il n’en existe pas de chiffres agrégés. Rien n’a été écrit ; prenez-le dé-identifié ou choisissez un rapport qui compte.</translation>
    </message>
    <message>
        <source>What is said about the conference of %1 may tell who a patient is: %2. Nothing has been written; open the conference, change the words or give a reason to keep them, then do it again.</source>
        <translation>Ce qui est dit de la conférence du %1 peut révéler qui est un patient : %2. Rien n’a été écrit ; ouvrez la conférence, changez les mots ou dites pourquoi les garder, puis recommencez.</translation>
    </message>
    <message>
        <source>What is in the file may tell who the patient is: %1. It has not been attached; take it out of the file, or give a reason to keep it.</source>
        <translation>Le contenu du fichier peut dire qui est le patient : %1. Il n’a pas été joint ; enlevez-le du fichier, ou donnez une raison de le garder.</translation>
    </message>
    <message>
        <source>The certificate %1 was withdrawn on %2 already; its day and reason stay as they are. Nothing has been changed.</source>
        <translation>Le certificat %1 a déjà été retiré le %2 ; ce jour et ce motif restent. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>You open this file as a viewer, who may look and not change anything. Ask a coordinator of the file for another role.</source>
        <translation>Vous ouvrez ce fichier comme lecteur : regarder sans rien changer. Demandez un autre rôle à un coordinateur du fichier.</translation>
    </message>
    <message>
        <source>This is a backup, which stays as it is. Restore it, or work in a copy of it.</source>
        <translation>C’est une sauvegarde, qui reste telle quelle. Restaurez-la, ou travaillez dans une copie.</translation>
    </message>
    <message>
        <source>A newer version of Preceptor wrote this file. Update this program to change anything in it.</source>
        <translation>Une version plus récente de Preceptor a écrit ce fichier. Mettez ce programme à jour pour y changer quelque chose.</translation>
    </message>
    <message>
        <source>This file lies where nothing can be written. Copy it to another folder to change anything in it.</source>
        <translation>Ce fichier est à un endroit où rien ne peut être écrit. Copiez-le dans un autre dossier pour y changer quelque chose.</translation>
    </message>
    <message>
        <source>This file is open for reading only, so nothing in it can be changed.</source>
        <translation>Ce fichier est ouvert en lecture seule : rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>%1 is of another programme than this file. Nothing has been changed.</source>
        <translation>%1 est d’un autre programme que ce fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something that was deleted may tell who somebody is and would go along. Nothing has been written; write the file where this programme may be changed, those words are taken out first.</source>
        <translation>Un élément supprimé peut dire de qui il s’agit et partirait avec. Rien n’a été écrit ; écrivez le fichier là où ce programme peut être modifié, ces mots en sont d’abord retirés.</translation>
    </message>
    <message>
        <source>What is to be done after the workshop “%1” may tell who a patient is: %2. Nothing has been written; open the workshop, change the words or give a reason to keep them, then do it again.</source>
        <translation>Ce qui est à faire après l’atelier « %1 » peut révéler qui est un patient : %2. Rien n’a été écrit ; ouvrez l’atelier, changez les mots ou dites pourquoi les garder, puis recommencez.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing in this file can be changed. Make room there and open the file again.</source>
        <translation>Le disque est plein, rien ne peut être modifié dans ce fichier. Libérez de la place puis rouvrez-le.</translation>
    </message>
    <message>
        <source>You open this file as a viewer, and a viewer writes no files for other PCs, as these are signed. Ask a coordinator of the file to write it, or for another role.</source>
        <translation>Vous ouvrez ce fichier en lecteur, et un lecteur n’écrit pas de fichiers pour d’autres PC, car ils sont signés. Demandez à un coordinateur de l’écrire, ou un autre rôle.</translation>
    </message>
    <message>
        <source>The workshop lasts until %1, and credit is earned when it has been held. Nothing was awarded.</source>
        <translation>L’atelier dure jusqu’au %1, et les crédits s’acquièrent quand il a eu lieu. Rien n’a été accordé.</translation>
    </message>
    <message>
        <source>The conference of %1 has not come yet, so nobody can have been there. Nothing has been changed; wait for that day, or choose the conference that is meant.</source>
        <translation>La réunion du %1 n’a pas encore eu lieu : personne n’a pu y être. Rien n’a changé ; attendez ce jour, ou choisissez la réunion dont il s’agit.</translation>
    </message>
</context>
<context>
    <name>ModuleFields</name>
    <message>
        <source>not required</source>
        <comment>of a module</comment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>for: %1</source>
        <comment>cadre groups</comment>
        <translation>pour : %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Enrol from a file</source>
        <translation>Inscrire depuis un fichier</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>USB exchange</source>
        <translation>Échange USB</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>Take attendance</source>
        <translation>Faire l’appel</translation>
    </message>
    <message>
        <source>Plan conferences</source>
        <translation>Planifier des conférences</translation>
    </message>
    <message>
        <source>Enrol people from a file</source>
        <translation>Inscrire depuis un fichier</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Check possible duplicates</source>
        <translation>Vérifier les doublons possibles</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Ajouter un établissement</translation>
    </message>
    <message>
        <source>Mark modules complete</source>
        <translation>Valider des modules</translation>
    </message>
    <message>
        <source>Export a report for the funder</source>
        <translation>Exporter un rapport pour le bailleur</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Changer de langue</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Show the help</source>
        <translation>Afficher l’aide</translation>
    </message>
    <message>
        <source>Targets, funders, grants and other registers</source>
        <translation>Objectifs, bailleurs, subventions et autres registres</translation>
    </message>
    <message>
        <source>Backups: make one, or restore one</source>
        <translation>Sauvegardes&#xa0;: en faire une ou en restaurer une</translation>
    </message>
    <message>
        <source>Write a file for the other PCs</source>
        <translation>Écrire un fichier pour les autres PC</translation>
    </message>
    <message>
        <source>Take up a file of another PC</source>
        <translation>Intégrer un fichier d’un autre PC</translation>
    </message>
    <message>
        <source>Decide conflicts between PCs</source>
        <translation>Trancher les conflits entre PC</translation>
    </message>
    <message>
        <source>Write a case</source>
        <translation>Écrire un cas</translation>
    </message>
    <message>
        <source>Open the registration desk</source>
        <translation>Ouvrir l’accueil</translation>
    </message>
    <message>
        <source>Who trained whom</source>
        <translation>Qui a formé qui</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Délivrer des certificats</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Vérifier un certificat</translation>
    </message>
    <message>
        <source>Protect this file, or see who may open it</source>
        <translation>Protéger ce fichier ou voir qui peut l’ouvrir</translation>
    </message>
    <message>
        <source>Audit trail: who did what and when</source>
        <translation>Journal d’audit : qui a fait quoi et quand</translation>
    </message>
    <message>
        <source>import meeting file Zoom Teams Tencent Meet</source>
        <translation>importer fichier de réunion présence Zoom Teams Meet</translation>
    </message>
    <message>
        <source>import list roster spreadsheet Excel CSV</source>
        <translation>importer liste tableur Excel CSV</translation>
    </message>
    <message>
        <source>import bundle USB stick</source>
        <translation>importer fichier d’échange clé USB</translation>
    </message>
    <message>
        <source>Type in an evaluation</source>
        <translation>Saisir une évaluation</translation>
    </message>
    <message>
        <source>satisfaction questionnaire forms returned</source>
        <translation>satisfaction questionnaire formulaires reçus</translation>
    </message>
    <message>
        <source>Record a head count</source>
        <translation>Saisir un effectif</translation>
    </message>
    <message>
        <source>totals people without names</source>
        <translation>totaux sans noms effectif</translation>
    </message>
</context>
<context>
    <name>PaperPages</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of pasted rows</source>
        <translation>Aperçu des lignes collées</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <comment>a file</comment>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Everyone in %1</source>
        <translation>Toute la promotion %1</translation>
    </message>
    <message>
        <source>Everyone in %1, version %2</source>
        <translation>Tous ceux de %1, version %2</translation>
    </message>
</context>
<context>
    <name>ProtectionMessages</name>
    <message>
        <source>%1 is protected. Enter the passphrase of one of those who may open it, or the recovery key.</source>
        <translation>%1 est protégé. Saisissez la phrase secrète d’une personne autorisée à l’ouvrir, ou la clé de secours.</translation>
    </message>
    <message>
        <source>This passphrase does not open %1. Nothing has been changed. Type it again, or ask a coordinator of the file whether you may still open it.</source>
        <translation>Cette phrase secrète n’ouvre pas %1. Rien n’a été modifié. Saisissez-la à nouveau, ou demandez à un coordinateur du fichier si vous pouvez encore l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is protected already. Nothing has been changed.</source>
        <translation>%1 est déjà protégé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is not protected. Nothing has been changed.</source>
        <translation>%1 n’est pas protégé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Nothing has been changed. Take at least %1 characters; a few words are easy to remember.</source>
        <translation>Cette phrase secrète est trop courte. Rien n’a été modifié. Prenez au moins %1 caractères ; quelques mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess. Nothing has been changed. Take a few words that do not belong together.</source>
        <translation>Cette phrase secrète est facile à deviner. Rien n’a été modifié. Prenez quelques mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Only a coordinator of %1 may change who opens it. Nothing has been changed. Ask one of them.</source>
        <translation>Seul un coordinateur de %1 peut changer qui l’ouvre. Rien n’a été modifié. Adressez-vous à l’un d’eux.</translation>
    </message>
    <message>
        <source>%1 is the last coordinator of the file and stays. Nothing has been changed. Add another coordinator first.</source>
        <translation>%1 est le dernier coordinateur du fichier et y reste. Rien n’a été modifié. Ajoutez d’abord un autre coordinateur.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Nothing has been changed.</source>
        <translation>%1 n’a pas pu être ouvert. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This passphrase opens the file already. Nothing has been changed. Take another one.</source>
        <translation>Cette phrase secrète ouvre déjà le fichier. Rien n’a été modifié. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>Only a coordinator of %1 may approve another key or change whether a PC is trusted. Nothing has been changed. Ask one of them.</source>
        <translation>Seul un coordinateur de %1 peut approuver une autre clé ou changer la confiance envers un PC. Rien n’a été modifié. Adressez-vous à l’un d’eux.</translation>
    </message>
    <message>
        <source>Only a coordinator of %1 may decide that a site is not waited for any more. Nothing has been changed. Ask one of them.</source>
        <translation>Seul un coordinateur de %1 peut décider qu’un site n’est plus attendu. Rien n’a été modifié. Adressez-vous à l’un d’eux.</translation>
    </message>
    <message>
        <source>Whoever opens the file needs a name. Nothing has been changed. Give one.</source>
        <translation>Qui ouvre le fichier doit avoir un nom. Rien n’a été modifié. Donnez-en un.</translation>
    </message>
    <message>
        <source>This name is too long. Nothing has been changed. A shorter one is enough to know the person by.</source>
        <translation>Ce nom est trop long. Rien n’a été modifié. Un nom plus court suffit pour reconnaître la personne.</translation>
    </message>
    <message>
        <source>This name holds signs that cannot be seen. Nothing has been changed. Type it again by hand.</source>
        <translation>Ce nom contient des signes invisibles. Rien n’a été modifié. Tapez-le de nouveau à la main.</translation>
    </message>
    <message>
        <source>No more than %1 people, the recovery key among them, can open a file. Nothing has been changed. Remove somebody first.</source>
        <translation>Au plus %1 personnes, clé de secours comprise, peuvent ouvrir un fichier. Rien n’a été modifié. Retirez d’abord quelqu’un.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Type de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Afficher en détail</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fic&amp;hiers cachés</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existe déjà.
Voulez-vous le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fichier introuvable.
Vérifiez que le nom est correct.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Ordre des pages :</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Pages par feuille :</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Format du papier :</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Largeur :</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Hauteur :</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Source du papier :</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation de la page</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>En largeur</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>En largeur, retournée</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>En hauteur, retournée</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>marge du haut</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>marge de gauche</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>marge de droite</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>marge du bas</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimètres (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Pouces (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Points typographiques (pt)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Réglages &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Réglages &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Imprimer dans un fichier (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Écrire un fichier PDF</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Fichier local</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Imprimer dans un fichier…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Pages impaires</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Pages paires</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Pages mal indiquées</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 existe déjà.
Voulez-vous le remplacer ?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 est un dossier.
Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Le fichier %1 ne peut pas être écrit.
Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>La première page ne peut pas venir après la dernière.</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>De gauche à droite, puis de haut en bas</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>De gauche à droite, puis de bas en haut</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>De droite à gauche, puis de bas en haut</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>De droite à gauche, puis de haut en bas</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>De bas en haut, puis de gauche à droite</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>De bas en haut, puis de droite à gauche</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>De haut en bas, puis de gauche à droite</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>De haut en bas, puis de droite à gauche</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Propriétés de l&apos;imprimante</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Réglages de l&apos;impression</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Pages à imprimer</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tout imprimer</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>De la page</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à la page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Certaines pages</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Page actuelle</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection actuelle</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Choix de pages :</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Réglages de sortie</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Exemplaires :</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Assembler</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Ordre inverse</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Recto verso</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le bord long</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le bord court</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Indiquez des pages ou des plages séparées par des virgules ; une plage est faite de deux nombres séparés par un tiret. Par exemple, 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;ropriétés</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Emplacement :</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Modèle :</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Fichier de sortie :</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Lieux de travail</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>Merged people</source>
        <translation>Personnes fusionnées</translation>
    </message>
    <message>
        <source>People kept apart</source>
        <translation>Personnes distinctes</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Conference agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Comptages</translation>
    </message>
    <message>
        <source>Lines of meeting files</source>
        <translation>Lignes des fichiers de réunion</translation>
    </message>
    <message>
        <source>Names used in meetings</source>
        <translation>Noms utilisés en réunion</translation>
    </message>
    <message>
        <source>Conference series</source>
        <translation>Séries de conférences</translation>
    </message>
    <message>
        <source>Turns to present</source>
        <translation>Tours de présentation</translation>
    </message>
    <message>
        <source>Days left out</source>
        <translation>Jours écartés</translation>
    </message>
    <message>
        <source>People expected at a series</source>
        <translation>Personnes attendues à une série</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Validations</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Course versions</source>
        <translation>Versions de formation</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Financeurs</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Links between institutions</source>
        <translation>Liens entre établissements</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Roles in the programme</source>
        <translation>Rôles dans le programme</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Protocols adopted</source>
        <translation>Protocoles adoptés</translation>
    </message>
    <message>
        <source>Service outcomes</source>
        <translation>Résultats des services</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <translation>Colonnes mémorisées</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>(not in this file)</source>
        <translation>(absent de ce fichier)</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>une règle</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Domains and symptoms of cases</source>
        <translation>Domaines et symptômes des cas</translation>
    </message>
    <message>
        <source>Questions of cases</source>
        <translation>Questions des cas</translation>
    </message>
    <message>
        <source>Moves between places of care</source>
        <translation>Passages entre lieux de soins</translation>
    </message>
    <message>
        <source>Review of cases</source>
        <translation>Relecture des cas</translation>
    </message>
    <message>
        <source>Reasons to keep a text</source>
        <translation>Raisons de garder un texte</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Learning points</source>
        <translation>Points d’apprentissage</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions à mener</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>People of workshops</source>
        <translation>Personnes des ateliers</translation>
    </message>
    <message>
        <source>Seats of institutions</source>
        <translation>Places des établissements</translation>
    </message>
    <message>
        <source>Head counts of events</source>
        <translation>Effectifs des événements</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation>Questionnaires d’évaluation</translation>
    </message>
    <message>
        <source>Courses before courses</source>
        <translation>Cours préalables</translation>
    </message>
    <message>
        <source>Entrustable activities</source>
        <translation>Activités confiables</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Entrustment decisions</source>
        <translation>Décisions de confiance</translation>
    </message>
    <message>
        <source>Reviews of practice</source>
        <translation>Suivis de la pratique</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Credit schemes</source>
        <translation>Régimes de crédits</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Results told by files</source>
        <translation>Résultats tirés de fichiers</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Modules of learning points</source>
        <translation>Modules des points d’apprentissage</translation>
    </message>
    <message>
        <source>Competencies of learning points</source>
        <translation>Compétences des points d’apprentissage</translation>
    </message>
    <message>
        <source>Items of checklists</source>
        <translation>Points des grilles</translation>
    </message>
    <message>
        <source>Marks by item</source>
        <translation>Notes par point</translation>
    </message>
    <message>
        <source>Reasons to keep a text of a conference</source>
        <translation>Raisons de garder un texte d’une conférence</translation>
    </message>
    <message>
        <source>Reasons to keep a text of a workshop</source>
        <translation>Raisons de garder un texte d’un atelier</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Bailleurs</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Links between institutions</source>
        <translation>Liens entre établissements</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Roles in the programme</source>
        <translation>Rôles dans le programme</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>Protocols and guidelines</source>
        <translation>Protocoles et guides</translation>
    </message>
    <message>
        <source>Protocols adopted</source>
        <translation>Protocoles adoptés</translation>
    </message>
    <message>
        <source>Service outcomes</source>
        <translation>Résultats des services</translation>
    </message>
    <message>
        <source>The programme this file is about, with its dates and its goal.</source>
        <translation>Le programme de ce fichier, avec ses dates et son but.</translation>
    </message>
    <message>
        <source>Who pays for the programme: foundations, ministries, hospitals.</source>
        <translation>Qui paie le programme&#xa0;: fondations, ministères, hôpitaux.</translation>
    </message>
    <message>
        <source>The money of one funder for the programme, with its dates.</source>
        <translation>L’argent d’un bailleur pour le programme, avec ses dates.</translation>
    </message>
    <message>
        <source>What was promised for a period. Reports set the results against it.</source>
        <translation>Ce qui a été promis pour une période. Les rapports y comparent les résultats.</translation>
    </message>
    <message>
        <source>The departments people of an institution work in.</source>
        <translation>Les services où travaillent les personnes d’un établissement.</translation>
    </message>
    <message>
        <source>Who works with whom: consortium, hub and spoke, twins, referral.</source>
        <translation>Qui travaille avec qui&#xa0;: consortium, pivot et satellite, jumelage, orientation.</translation>
    </message>
    <message>
        <source>Which institutions take part in the programme, and since when.</source>
        <translation>Quels établissements participent au programme, et depuis quand.</translation>
    </message>
    <message>
        <source>Who coordinates, teaches and mentors in the programme.</source>
        <translation>Qui coordonne, enseigne et accompagne dans le programme.</translation>
    </message>
    <message>
        <source>Who may teach, at which level, and since when.</source>
        <translation>Qui peut enseigner, à quel niveau, et depuis quand.</translation>
    </message>
    <message>
        <source>Treatment protocols, guidelines and policies that were written.</source>
        <translation>Les protocoles de soins, guides et politiques rédigés.</translation>
    </message>
    <message>
        <source>Which institution works by which protocol, and since when.</source>
        <translation>Quel établissement suit quel protocole, et depuis quand.</translation>
    </message>
    <message>
        <source>How the palliative care service of an institution stands on a day.</source>
        <translation>L’état du service de soins palliatifs d’un établissement à une date.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Learning points</source>
        <translation>Points d’apprentissage</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions à mener</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>What the conference advises, by whom, and later what became of it.</source>
        <translation>Ce que la réunion conseille, par qui, et plus tard ce que cela est devenu.</translation>
    </message>
    <message>
        <source>What everybody can take home, found again by the search over all cases.</source>
        <translation>Ce que chacun peut retenir, retrouvé par la recherche dans tous les cas.</translation>
    </message>
    <message>
        <source>What somebody has promised to do, and by when.</source>
        <translation>Ce que quelqu’un a promis de faire, et pour quand.</translation>
    </message>
    <message>
        <source>When we ask again how the patient is, and what we heard.</source>
        <translation>Quand nous redemandons des nouvelles du patient, et ce que nous avons appris.</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>People of workshops</source>
        <translation>Personnes des ateliers</translation>
    </message>
    <message>
        <source>Seats of institutions</source>
        <translation>Places des établissements</translation>
    </message>
    <message>
        <source>Head counts of events</source>
        <translation>Effectifs des événements</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation>Questionnaires d’évaluation</translation>
    </message>
    <message>
        <source>Courses before courses</source>
        <translation>Cours préalables</translation>
    </message>
    <message>
        <source>Entrustable activities</source>
        <translation>Activités confiables</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Entrustment decisions</source>
        <translation>Décisions de confiance</translation>
    </message>
    <message>
        <source>Reviews of practice</source>
        <translation>Suivis de la pratique</translation>
    </message>
    <message>
        <source>Credit schemes</source>
        <translation>Régimes de crédits</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>People counted but not named, with the source. They are never added to people.</source>
        <translation>Personnes comptées sans nom, avec la source. Jamais ajoutées aux personnes.</translation>
    </message>
    <message>
        <source>What the workshop cost, and who paid.</source>
        <translation>Ce que l’atelier a coûté, et qui a payé.</translation>
    </message>
    <message>
        <source>Anonymous forms, one line a question: how many gave each mark.</source>
        <translation>Questionnaires anonymes, une ligne par question : combien pour chaque note.</translation>
    </message>
    <message>
        <source>Which course must be completed before another.</source>
        <translation>Quel cours doit être terminé avant un autre.</translation>
    </message>
    <message>
        <source>What learners are to do without supervision one day, and the level to reach.</source>
        <translation>Ce que les participants feront un jour sans supervision, et le niveau visé.</translation>
    </message>
    <message>
        <source>Somebody saw a learner do it, and how much supervision it took.</source>
        <translation>Quelqu’un a vu le participant le faire, et avec quelle supervision.</translation>
    </message>
    <message>
        <source>From when on a learner may do it at a level, who decided and on what grounds.</source>
        <translation>À partir de quand, à quel niveau, décidé par qui et sur quelle base.</translation>
    </message>
    <message>
        <source>Months later: does the learner work to the standard, and what stands in the way?</source>
        <translation>Des mois après : travaille-t-on selon le standard, et qu’est-ce qui l’empêche ?</translation>
    </message>
    <message>
        <source>How many hours make a credit, and the limits, as your authority has them.</source>
        <translation>Combien d’heures font un crédit, et les limites, selon votre autorité.</translation>
    </message>
    <message>
        <source>The credits people earned, by scheme.</source>
        <translation>Les crédits obtenus, par régime.</translation>
    </message>
    <message>
        <source>How many people each institution may send.</source>
        <translation>Combien de personnes chaque établissement peut envoyer.</translation>
    </message>
</context>
<context>
    <name>ReportCodes</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cadre group</source>
        <translation>Groupe professionnel</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Participating</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>A quitté</translation>
    </message>
    <message>
        <source>Not a participant</source>
        <translation>Non participant</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>établissements</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>workshops</source>
        <translation>ateliers</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>présences</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>adoptions</source>
        <translation>adoptions</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Apprenant</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non réussi</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Post without cadre</source>
        <translation>Poste sans profession</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Sexe inconnu</translation>
    </message>
    <message>
        <source>Nobody knows where the person worked</source>
        <translation>Lieu de travail inconnu</translation>
    </message>
    <message>
        <source>Two main posts at the same time</source>
        <translation>Deux postes principaux à la fois</translation>
    </message>
    <message>
        <source>Test without its counterpart</source>
        <translation>Test sans son pendant</translation>
    </message>
    <message>
        <source>Attendance not marked</source>
        <translation>Présence non relevée</translation>
    </message>
    <message>
        <source>May be the same person twice</source>
        <translation>Peut-être deux fois la même personne</translation>
    </message>
    <message>
        <source>Outside the programme&apos;s dates</source>
        <translation>Hors des dates du programme</translation>
    </message>
    <message>
        <source>Completed without a date</source>
        <translation>Validé sans date</translation>
    </message>
    <message>
        <source>1 Took part</source>
        <translation>1 A participé</translation>
    </message>
    <message>
        <source>2 Was satisfied</source>
        <translation>2 Est satisfait</translation>
    </message>
    <message>
        <source>3 Learned</source>
        <translation>3 A appris</translation>
    </message>
    <message>
        <source>4 Is competent</source>
        <translation>4 Est compétent</translation>
    </message>
    <message>
        <source>5 Does it in practice</source>
        <translation>5 L&apos;applique en pratique</translation>
    </message>
    <message>
        <source>6 Health of patients</source>
        <translation>6 Santé des patients</translation>
    </message>
    <message>
        <source>7 Health of the community</source>
        <translation>7 Santé de la communauté</translation>
    </message>
    <message>
        <source>People at sessions</source>
        <translation>Personnes aux séances</translation>
    </message>
    <message>
        <source>People at training events</source>
        <translation>Personnes aux actions de formation</translation>
    </message>
    <message>
        <source>Anonymous forms</source>
        <translation>Questionnaires anonymes</translation>
    </message>
    <message>
        <source>People tested</source>
        <translation>Personnes évaluées</translation>
    </message>
    <message>
        <source>Observed tasks</source>
        <translation>Tâches observées</translation>
    </message>
    <message>
        <source>Tasks entrusted</source>
        <translation>Tâches confiées</translation>
    </message>
    <message>
        <source>Reviews of practice</source>
        <translation>Revues de pratique</translation>
    </message>
    <message>
        <source>Advice that was followed</source>
        <translation>Conseils suivis</translation>
    </message>
    <message>
        <source>Follow-ups of cases</source>
        <translation>Suivis de cas</translation>
    </message>
    <message>
        <source>Services started or expanded</source>
        <translation>Services créés ou étendus</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Entrustment</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Cadre group</source>
        <translation>Groupe professionnel</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Newly trained</source>
        <translation>Nouvellement formés</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Formés à nouveau</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Personnes formées</translation>
    </message>
    <message>
        <source>Head count only</source>
        <translation>Effectif seul</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>% of target</source>
        <translation>% de l’objectif</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Level of care</source>
        <translation>Niveau de soins</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation>Urbain ou rural</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Course under 15 hours</source>
        <translation>Formation sous 15 h</translation>
    </message>
    <message>
        <source>Without completion date</source>
        <translation>Sans date de validation</translation>
    </message>
    <message>
        <source>Series or event</source>
        <translation>Série ou événement</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Séances tenues</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>Séances prévues</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>Mean per session</source>
        <translation>Moyenne par séance</translation>
    </message>
    <message>
        <source>Median per session</source>
        <translation>Médiane par séance</translation>
    </message>
    <message>
        <source>% who came again</source>
        <translation>% revenus</translation>
    </message>
    <message>
        <source>Came twice or more</source>
        <translation>Venus deux fois ou plus</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non relevés</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Ayant débuté</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Validés</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>Non validés</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Abandons</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>% completed</source>
        <translation>% validés</translation>
    </message>
    <message>
        <source>Main reason for leaving</source>
        <translation>Motif principal de départ</translation>
    </message>
    <message>
        <source>Enrolled less transferred</source>
        <translation>Inscrits moins transferts</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Completed in the period</source>
        <translation>Validés dans la période</translation>
    </message>
    <message>
        <source>Completed so far</source>
        <translation>Validés à ce jour</translation>
    </message>
    <message>
        <source>Reached the next tier</source>
        <translation>Passés au niveau suivant</translation>
    </message>
    <message>
        <source>% who went on</source>
        <translation>% ont poursuivi</translation>
    </message>
    <message>
        <source>Median months between</source>
        <translation>Médiane des mois entre deux</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévues</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>% begun on time</source>
        <translation>% à l’heure</translation>
    </message>
    <message>
        <source>Institutions present</source>
        <translation>Établissements présents</translation>
    </message>
    <message>
        <source>Mean partner institutions</source>
        <translation>Moyenne des satellites</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>Nouveaux cas</translation>
    </message>
    <message>
        <source>Follow-up cases</source>
        <translation>Cas de suivi</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>Different presenters</source>
        <translation>Présentateurs différents</translation>
    </message>
    <message>
        <source>% held</source>
        <translation>% tenues</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>Begun on time</source>
        <translation>Débuts à l’heure</translation>
    </message>
    <message>
        <source>Start time known</source>
        <translation>Heure de début connue</translation>
    </message>
    <message>
        <source>Start time missing</source>
        <translation>Heure de début absente</translation>
    </message>
    <message>
        <source>Without institution</source>
        <translation>Sans établissement</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendues</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Suivies</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusées</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>% attended</source>
        <translation>% suivies</translation>
    </message>
    <message>
        <source>% attended or excused</source>
        <translation>% suivies ou excusées</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Romanised name</source>
        <translation>Nom romanisé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Came unexpected</source>
        <translation>Venues non prévues</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>Numéro de personne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>Infirmiers</translation>
    </message>
    <message>
        <source>Medical social workers</source>
        <translation>Assistants sociaux</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>Cases presented</source>
        <translation>Cas présentés</translation>
    </message>
    <message>
        <source>% of conferences attended</source>
        <translation>% de conférences suivies</translation>
    </message>
    <message>
        <source>Protocols adopted</source>
        <translation>Protocoles adoptés</translation>
    </message>
    <message>
        <source>Services started</source>
        <translation>Services ouverts</translation>
    </message>
    <message>
        <source>Conferences attended</source>
        <translation>Conférences suivies</translation>
    </message>
    <message>
        <source>Conferences due</source>
        <translation>Conférences dues</translation>
    </message>
    <message>
        <source>Services expanded</source>
        <translation>Services étendus</translation>
    </message>
    <message>
        <source>Participating</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Target of the period</source>
        <translation>Objectif de la période</translation>
    </message>
    <message>
        <source>Reached in the period</source>
        <translation>Atteint dans la période</translation>
    </message>
    <message>
        <source>Target of the programme</source>
        <translation>Objectif du programme</translation>
    </message>
    <message>
        <source>Reached so far</source>
        <translation>Atteint à ce jour</translation>
    </message>
    <message>
        <source>% of the programme</source>
        <translation>% du programme</translation>
    </message>
    <message>
        <source>Note on deviation</source>
        <translation>Note sur l’écart</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>% of the period</source>
        <translation>% de la période</translation>
    </message>
    <message>
        <source>Note needed</source>
        <translation>Note requise</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>N° d’attestation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Numéro de fiche</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>% filled</source>
        <translation>% rempli</translation>
    </message>
    <message>
        <source>Other record number</source>
        <translation>N° de l’autre fiche</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Tier of care</source>
        <translation>Niveau de soins</translation>
    </message>
    <message>
        <source>Problem domain</source>
        <translation>Domaine du problème</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Kind of advice</source>
        <translation>Type de conseil</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Émises</translation>
    </message>
    <message>
        <source>Sent within 7 days</source>
        <translation>Envoyées sous 7 jours</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Appliquée en partie</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non appliquée</translation>
    </message>
    <message>
        <source>Died before</source>
        <translation>Décès avant</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connues</translation>
    </message>
    <message>
        <source>% closed</source>
        <translation>% closes</translation>
    </message>
    <message>
        <source>% done</source>
        <translation>% appliquées</translation>
    </message>
    <message>
        <source>Median days to the follow-up</source>
        <translation>Jours médians jusqu’au suivi</translation>
    </message>
    <message>
        <source>Case or conference</source>
        <translation>Cas ou réunion</translation>
    </message>
    <message>
        <source>Learning point</source>
        <translation>Point d’apprentissage</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Tested before</source>
        <translation>Testés avant</translation>
    </message>
    <message>
        <source>Tested after</source>
        <translation>Testés après</translation>
    </message>
    <message>
        <source>Tested twice</source>
        <translation>Testés deux fois</translation>
    </message>
    <message>
        <source>Mean before, %</source>
        <translation>Moyenne avant, %</translation>
    </message>
    <message>
        <source>Deviation before</source>
        <translation>Écart-type avant</translation>
    </message>
    <message>
        <source>Mean after, %</source>
        <translation>Moyenne après, %</translation>
    </message>
    <message>
        <source>Deviation after</source>
        <translation>Écart-type après</translation>
    </message>
    <message>
        <source>Mean gain</source>
        <translation>Gain moyen</translation>
    </message>
    <message>
        <source>Normalised gain</source>
        <translation>Gain normalisé</translation>
    </message>
    <message>
        <source>% passed before</source>
        <translation>% de réussite avant</translation>
    </message>
    <message>
        <source>% passed after</source>
        <translation>% de réussite après</translation>
    </message>
    <message>
        <source>Effect size</source>
        <translation>Taille d&apos;effet</translation>
    </message>
    <message>
        <source>Tested later</source>
        <translation>Testés plus tard</translation>
    </message>
    <message>
        <source>Mean later, %</source>
        <translation>Moyenne plus tard, %</translation>
    </message>
    <message>
        <source>Passed before</source>
        <translation>Réussite avant</translation>
    </message>
    <message>
        <source>Passed after</source>
        <translation>Réussite après</translation>
    </message>
    <message>
        <source>Tested twice, pass mark known</source>
        <translation>Testés deux fois, seuil connu</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testés</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>% passed</source>
        <translation>% de réussite</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observés</translation>
    </message>
    <message>
        <source>Competent</source>
        <translation>Compétents</translation>
    </message>
    <message>
        <source>% competent</source>
        <translation>% compétents</translation>
    </message>
    <message>
        <source>Test without pass mark</source>
        <translation>Test sans seuil</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>% followed up</source>
        <translation>% suivis</translation>
    </message>
    <message>
        <source>Working to the standard</source>
        <translation>Travaillent selon la norme</translation>
    </message>
    <message>
        <source>% to the standard</source>
        <translation>% selon la norme</translation>
    </message>
    <message>
        <source>Main thing in the way</source>
        <translation>Principal obstacle</translation>
    </message>
    <message>
        <source>Months after</source>
        <translation>Mois après</translation>
    </message>
    <message>
        <source>Result missing</source>
        <translation>Résultat manquant</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>Moyenne avant</translation>
    </message>
    <message>
        <source>Mean after</source>
        <translation>Moyenne après</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Changement, %</translation>
    </message>
    <message>
        <source>Mean six weeks later</source>
        <translation>Moyenne six semaines après</translation>
    </message>
    <message>
        <source>Asked six weeks later</source>
        <translation>Interrogés six semaines après</translation>
    </message>
    <message>
        <source>Asked only once</source>
        <translation>Interrogés une seule fois</translation>
    </message>
    <message>
        <source>Activity entrusted</source>
        <translation>Activité confiée</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Latest level</source>
        <translation>Dernier niveau</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Niveau le plus haut</translation>
    </message>
    <message>
        <source>Level decided</source>
        <translation>Niveau décidé</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Levels missing</source>
        <translation>Niveaux manquants</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>At the target</source>
        <translation>Au niveau visé</translation>
    </message>
    <message>
        <source>% at the target</source>
        <translation>% au niveau visé</translation>
    </message>
    <message>
        <source>Event code</source>
        <translation>Code de l&apos;action</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Heures de contact</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Other or not known</source>
        <translation>Autre ou inconnu</translation>
    </message>
    <message>
        <source>Cost of teaching</source>
        <translation>Coût de l&apos;enseignement</translation>
    </message>
    <message>
        <source>Cost of participants</source>
        <translation>Coût des participants</translation>
    </message>
    <message>
        <source>Cost of travel</source>
        <translation>Coût des déplacements</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Evidence of a reported event</source>
        <translation>Preuve d&apos;une action déclarée</translation>
    </message>
    <message>
        <source>Under 15 contact hours</source>
        <translation>Moins de 15 heures de contact</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendus</translation>
    </message>
    <message>
        <source>% returned</source>
        <translation>% rendus</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>% 4 or 5 of 5</source>
        <translation>% de notes 4 ou 5</translation>
    </message>
    <message>
        <source>What was said most</source>
        <translation>Remarque la plus fréquente</translation>
    </message>
    <message>
        <source>Marks of 4 or 5</source>
        <translation>Notes 4 ou 5</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Became a trainer on</source>
        <translation>Formateur depuis le</translation>
    </message>
    <message>
        <source>First taught on</source>
        <translation>Premier enseignement le</translation>
    </message>
    <message>
        <source>Months to the first teaching</source>
        <translation>Mois jusqu&apos;au premier enseignement</translation>
    </message>
    <message>
        <source>Learners who completed</source>
        <translation>Apprenants ayant terminé</translation>
    </message>
    <message>
        <source>Only reported</source>
        <translation>Seulement déclarés</translation>
    </message>
    <message>
        <source>Last taught on</source>
        <translation>Dernier enseignement le</translation>
    </message>
    <message>
        <source>Taught within 12 months</source>
        <translation>A enseigné depuis 12 mois</translation>
    </message>
    <message>
        <source>To be observed by</source>
        <translation>À observer avant le</translation>
    </message>
    <message>
        <source>Trained as trainers</source>
        <translation>Formés comme formateurs</translation>
    </message>
    <message>
        <source>Trained and have taught</source>
        <translation>Formés et ayant enseigné</translation>
    </message>
    <message>
        <source>% who have taught</source>
        <translation>% ayant enseigné</translation>
    </message>
    <message>
        <source>Active trainers</source>
        <translation>Formateurs actifs</translation>
    </message>
    <message>
        <source>% active</source>
        <translation>% actifs</translation>
    </message>
    <message>
        <source>Learners per trainer</source>
        <translation>Apprenants par formateur</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Numéro du personnel</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Régime</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Credits by hours</source>
        <translation>Crédits selon les heures</translation>
    </message>
    <message>
        <source>Credits that count</source>
        <translation>Crédits retenus</translation>
    </message>
    <message>
        <source>Credits asked for a year</source>
        <translation>Crédits exigés par an</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Suffisant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Level (Moore)</source>
        <translation>Niveau (Moore)</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Type de preuve</translation>
    </message>
    <message>
        <source>See report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>Level (Kirkpatrick)</source>
        <translation>Niveau (Kirkpatrick)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Have it</source>
        <translation>L’ont fait</translation>
    </message>
    <message>
        <source>Lack it</source>
        <translation>Leur manque</translation>
    </message>
    <message>
        <source>% have it</source>
        <translation>% l’ont fait</translation>
    </message>
    <message>
        <source>Events led</source>
        <translation>Sessions dirigées</translation>
    </message>
    <message>
        <source>Taught as co-trainer</source>
        <translation>Comme co-formateur</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>People trained</source>
        <translation>Personnes formées</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Enrolment funnel</source>
        <translation>Parcours d’inscription</translation>
    </message>
    <message>
        <source>Course ladder</source>
        <translation>Échelle des formations</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Conférences de cas</translation>
    </message>
    <message>
        <source>Attendance certificates</source>
        <translation>Attestations de présence</translation>
    </message>
    <message>
        <source>Institution coverage</source>
        <translation>Couverture des établissements</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Personal transcript</source>
        <translation>Relevé personnel</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>What is missing or does not fit</source>
        <translation>Ce qui manque ou ne concorde pas</translation>
    </message>
    <message>
        <source>Completions against the target</source>
        <translation>Validations face à l’objectif</translation>
    </message>
    <message>
        <source>Who came, and how often</source>
        <translation>Qui est venu, combien de fois</translation>
    </message>
    <message>
        <source>From applying to completing</source>
        <translation>De la candidature à la validation</translation>
    </message>
    <message>
        <source>Who went on to the next tier</source>
        <translation>Qui est passé au niveau suivant</translation>
    </message>
    <message>
        <source>Held, cases and institutions</source>
        <translation>Séances, cas et établissements</translation>
    </message>
    <message>
        <source>Who may have a certificate</source>
        <translation>Qui a droit à une attestation</translation>
    </message>
    <message>
        <source>What each institution gained</source>
        <translation>Les acquis de chaque site</translation>
    </message>
    <message>
        <source>Promised and reached</source>
        <translation>Promis et atteint</translation>
    </message>
    <message>
        <source>Everything one person did</source>
        <translation>Tout ce qu’une personne a fait</translation>
    </message>
    <message>
        <source>Case mix</source>
        <translation>Profil des cas</translation>
    </message>
    <message>
        <source>Illness, age, place and question</source>
        <translation>Maladie, âge, lieu et question</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>What became of the advice</source>
        <translation>Ce que les conseils sont devenus</translation>
    </message>
    <message>
        <source>Learning points and actions</source>
        <translation>Apprentissages et actions</translation>
    </message>
    <message>
        <source>What was learned, what is to be done</source>
        <translation>Ce qui est appris, ce qui reste à faire</translation>
    </message>
    <message>
        <source>Knowledge before and after</source>
        <translation>Connaissances avant et après</translation>
    </message>
    <message>
        <source>What a course taught, by tests</source>
        <translation>Ce qu&apos;une formation a appris, d&apos;après les tests</translation>
    </message>
    <message>
        <source>Mastery and competence</source>
        <translation>Maîtrise et compétence</translation>
    </message>
    <message>
        <source>Who passed, and who can do it</source>
        <translation>Qui a réussi, et qui sait faire</translation>
    </message>
    <message>
        <source>Change in practice</source>
        <translation>Changement de pratique</translation>
    </message>
    <message>
        <source>What was seen at the bedside later</source>
        <translation>Ce qui a été vu plus tard au lit du malade</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>How sure people are, before and after</source>
        <translation>L&apos;assurance des personnes, avant et après</translation>
    </message>
    <message>
        <source>Entrusted activities</source>
        <translation>Activités confiées</translation>
    </message>
    <message>
        <source>Who may do what on their own</source>
        <translation>Qui peut faire quoi seul</translation>
    </message>
    <message>
        <source>Training events</source>
        <translation>Actions de formation</translation>
    </message>
    <message>
        <source>Each event, its people and costs</source>
        <translation>Chaque action, ses participants et ses coûts</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>What the anonymous forms say</source>
        <translation>Ce que disent les questionnaires anonymes</translation>
    </message>
    <message>
        <source>Cascade of trainers</source>
        <translation>Cascade des formateurs</translation>
    </message>
    <message>
        <source>Credit return</source>
        <translation>Relevé de crédits</translation>
    </message>
    <message>
        <source>Credit by person, scheme and year</source>
        <translation>Crédits par personne, régime et année</translation>
    </message>
    <message>
        <source>Evidence map</source>
        <translation>Carte des preuves</translation>
    </message>
    <message>
        <source>What there is to show on each level</source>
        <translation>Ce qu&apos;on peut montrer à chaque niveau</translation>
    </message>
    <message>
        <source>Training gaps</source>
        <translation>Lacunes de formation</translation>
    </message>
    <message>
        <source>Who lacks which module, by institution</source>
        <translation>Qui manque quel module, par établissement</translation>
    </message>
    <message>
        <source>Who led which training and what came of it; a co-trainer has taught, not led</source>
        <translation>Qui a dirigé quelle formation et ce qui en est né ; un co-formateur a enseigné, pas dirigé</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Signed off by</source>
        <translation>Validé par</translation>
    </message>
    <message>
        <source>Write the rule anew</source>
        <translation>Réécrire la règle</translation>
    </message>
    <message>
        <source>The course is complete with</source>
        <translation>Le cours est terminé avec</translation>
    </message>
    <message>
        <source>Further: needed are</source>
        <translation>De plus, il faut</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>tout ceci</translation>
    </message>
    <message>
        <source>any one of these</source>
        <translation>l’un de ces points</translation>
    </message>
    <message>
        <source>at least so many of these</source>
        <translation>au moins un certain nombre de ces points</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>Combien de ces points</translation>
    </message>
    <message>
        <source>Codes, such as M1, M3</source>
        <translation>Codes, par exemple M1, M3</translation>
    </message>
    <message>
        <source>A test passed, by its own pass mark</source>
        <translation>Un test réussi, selon son propre seuil</translation>
    </message>
    <message>
        <source>Entrusted at least at the level</source>
        <translation>Confié au moins au niveau</translation>
    </message>
    <message>
        <source>With these activities, such as 01, 04 (empty: those of the modules)</source>
        <translation>Pour ces activités, p. ex. 01, 04 (vide : celles des modules)</translation>
    </message>
    <message>
        <source>Another course completed: its code</source>
        <translation>Un autre cours terminé : son code</translation>
    </message>
    <message>
        <source>Every required module is done</source>
        <translation>Tous les modules obligatoires sont terminés</translation>
    </message>
    <message>
        <source>These modules are done</source>
        <translation>Ces modules sont terminés</translation>
    </message>
    <message>
        <source>Hours, at least</source>
        <translation>Heures, au moins</translation>
    </message>
    <message>
        <source>A mark in this test, at least</source>
        <translation>Une note à cette épreuve, au moins</translation>
    </message>
    <message>
        <source>Cases presented, at least</source>
        <translation>Cas présentés, au moins</translation>
    </message>
    <message>
        <source>Another course is completed</source>
        <translation>Une autre formation est achevée</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Take this condition out</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>Retirer ce groupe</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>to be added</comment>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of conditions, to be added</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Add a group of conditions</source>
        <translation>Ajouter un groupe de conditions</translation>
    </message>
    <message>
        <source>Expected conferences attended, at least</source>
        <translation>Conférences attendues suivies, au moins</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>all of these</source>
        <translation>tout ce qui suit</translation>
    </message>
    <message>
        <source>any one of these</source>
        <translation>l’un de ces points</translation>
    </message>
    <message>
        <source>at least %1 of these %2</source>
        <translation>au moins %1 de ces %2 points</translation>
    </message>
    <message>
        <source>every required module is done</source>
        <translation>tous les modules obligatoires validés</translation>
    </message>
    <message>
        <source>modules done: %1</source>
        <translation>modules validés&#xa0;: %1</translation>
    </message>
    <message>
        <source>at least %1 of the conferences expected are attended</source>
        <translation>au moins %1 des conférences attendues suivies</translation>
    </message>
    <message>
        <source>at least %1 hours</source>
        <translation>au moins %1 heures</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1&#xa0;: au moins %2</translation>
    </message>
    <message>
        <source>signed off by: %1</source>
        <translation>validé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 modules done</source>
        <translation>%1 modules validés sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 modules done; open: %3</source>
        <translation>%1 modules validés sur %2&#x202f;; restants&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of %2 conferences attended, %3 needed</source>
        <translation>%1 conférences suivies sur %2, %3 requises</translation>
    </message>
    <message>
        <source>%1 of %2 hours</source>
        <translation>%1 heures sur %2</translation>
    </message>
    <message>
        <source>%1: not taken yet, %2 needed</source>
        <translation>%1&#xa0;: pas encore passé, %2 requis</translation>
    </message>
    <message>
        <source>%1: %2, %3 needed</source>
        <translation>%1&#xa0;: %2, %3 requis</translation>
    </message>
    <message>
        <source>signed off by %1</source>
        <translation>validé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>not signed off by %1 yet</source>
        <translation>pas encore validé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>opens a list of conditions</comment>
        <translation>%1&#xa0;: </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1 : réussi</translation>
    </message>
    <message>
        <source>the course %1 is completed</source>
        <translation>le cours %1 est terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n cases presented at conferences</source>
        <translation>
            <numerusform>%n cas présenté en conférence</numerusform>
            <numerusform>%n cas présentés en conférence</numerusform>
        </translation>
    </message>
    <message>
        <source>entrusted with every activity of the modules at: %1</source>
        <translation>toutes les activités des modules confiées au niveau : %1</translation>
    </message>
    <message>
        <source>entrusted with %1 at: %2</source>
        <translation>%1 confié au niveau : %2</translation>
    </message>
    <message>
        <source>%1: not passed yet</source>
        <translation>%1 : pas encore réussi</translation>
    </message>
    <message>
        <source>the course %1 is not completed yet</source>
        <translation>le cours %1 n&apos;est pas encore terminé</translation>
    </message>
    <message>
        <source>%1 of %2 cases presented</source>
        <translation>%1 cas présentés sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 activities entrusted</source>
        <translation>%1 activités confiées sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 activities entrusted; open: %3</source>
        <translation>%1 activités confiées sur %2 ; à voir : %3</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a group of conditions in another</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1; not every day of it is known</source>
        <translation>%1 ; une date n’est pas connue</translation>
    </message>
    <message>
        <source>%1; its day is not known</source>
        <translation>%1 ; date inconnue</translation>
    </message>
    <message>
        <source>was expected at no conference</source>
        <translation>attendu à aucune conférence</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message numerus="yes">
        <source>%1 of %n people have a mark</source>
        <translation>
            <numerusform>%1 sur %n personne a une note</numerusform>
            <numerusform>%1 sur %n personnes ont une note</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n réussite</numerusform>
            <numerusform>%n réussites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Liste de présence</translation>
    </message>
</context>
<context>
    <name>StorageFailures</name>
    <message>
        <source>The disk is full, so the last change was not saved. Everything before it is safe. Free some space and do it again.</source>
        <translation>Le disque est plein&#xa0;: la dernière modification n’a pas été enregistrée. Tout ce qui précède est en sécurité. Libérez de l’espace et recommencez.</translation>
    </message>
    <message>
        <source>The file can no longer be written, so the last change was not saved. Everything before it is safe. Check the disk or stick, then do it again.</source>
        <translation>Le fichier n’est plus accessible en écriture&#xa0;: la dernière modification n’a pas été enregistrée. Tout ce qui précède est en sécurité. Vérifiez le disque ou la clé USB, puis recommencez.</translation>
    </message>
    <message>
        <source>Another program is holding the file, so the last change was not saved. Everything before it is safe. Close the other program and do it again.</source>
        <translation>Un autre logiciel retient le fichier&#xa0;: la dernière modification n’a pas été enregistrée. Tout ce qui précède est en sécurité. Fermez l’autre logiciel et recommencez.</translation>
    </message>
    <message>
        <source>The disk or stick does not answer, so the last change was not saved. Everything before it is safe. Check that it is still plugged in.</source>
        <translation>Le disque ou la clé USB ne répond pas&#xa0;: la dernière modification n’a pas été enregistrée. Tout ce qui précède est en sécurité. Vérifiez le branchement.</translation>
    </message>
    <message>
        <source>The last change contradicts the rest of the file and was not saved. Everything before it is safe.</source>
        <translation>La dernière modification contredit le reste du fichier et n’a pas été enregistrée. Tout ce qui précède est en sécurité.</translation>
    </message>
    <message>
        <source>The computer has no memory left, so the last change was not saved. Everything before it is safe. Close other programs and do it again.</source>
        <translation>L’ordinateur n’a plus de mémoire&#xa0;: la dernière modification n’a pas été enregistrée. Tout ce qui précède est en sécurité. Fermez d’autres logiciels et recommencez.</translation>
    </message>
    <message>
        <source>The last change could not be saved. Everything before it is safe. Close Preceptor and open the file again.</source>
        <translation>La dernière modification n’a pas pu être enregistrée. Tout ce qui précède est en sécurité. Fermez Preceptor et rouvrez le fichier.</translation>
    </message>
    <message>
        <source>The file is damaged inside. What was saved before is kept as it is; go to Settings, Backups to go back to a good copy.</source>
        <translation>Le fichier est endommagé. Ce qui a été enregistré est gardé tel quel&#xa0;; allez dans Réglages, Sauvegardes pour revenir à une bonne copie.</translation>
    </message>
    <message>
        <source>This protected file has become as large as one may be, so the last change was not saved. Everything before it is safe. Take the protection off, or go on in a new file.</source>
        <translation>Ce fichier protégé a atteint sa taille maximale ; la dernière modification n’est pas enregistrée. Tout ce qui précède est en sûreté. Retirez la protection ou continuez dans un nouveau fichier.</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>établissement</translation>
    </message>
    <message>
        <source>department</source>
        <translation>service</translation>
    </message>
    <message>
        <source>post</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>bailleur</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>subvention</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>participation</translation>
    </message>
    <message>
        <source>course</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>course version</source>
        <translation>version de formation</translation>
    </message>
    <message>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <source>class</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progression</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>score</source>
        <translation>note</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>conférence</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>register</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>case</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>atelier</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>credit scheme</source>
        <translation>régime de crédits</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>person who may open the file</source>
        <translation>personne qui peut ouvrir le fichier</translation>
    </message>
    <message>
        <source>item of a checklist</source>
        <translation>point de la grille</translation>
    </message>
</context>
<context>
    <name>TodayFigures</name>
    <message>
        <source>People in training</source>
        <translation>En formation</translation>
    </message>
    <message numerus="yes">
        <source>%n joined this month</source>
        <translation>
            <numerusform>%n arrivée ce mois-ci</numerusform>
            <numerusform>%n arrivées ce mois-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>Modules complete</source>
        <translation>Modules validés</translation>
    </message>
    <message>
        <source>no modules yet</source>
        <translation>aucun module</translation>
    </message>
    <message>
        <source>as at the end of %1</source>
        <translation>comme à la fin %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points since %1</source>
        <translation>
            <numerusform>%n point depuis %1</numerusform>
            <numerusform>%n points depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance, last 6</source>
        <translation>Présence, 6 dernières</translation>
    </message>
    <message>
        <source>no conference held yet</source>
        <translation>aucune conférence tenue</translation>
    </message>
    <message>
        <source>as in the six before</source>
        <translation>comme les six d’avant</translation>
    </message>
    <message numerus="yes">
        <source>%n points above the six before</source>
        <translation>
            <numerusform>%n point de plus que les six d’avant</numerusform>
            <numerusform>%n points de plus que les six d’avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points below the six before</source>
        <translation>
            <numerusform>%n point de moins que les six d’avant</numerusform>
            <numerusform>%n points de moins que les six d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates to issue</source>
        <translation>Attestations à remettre</translation>
    </message>
    <message>
        <source>completed, no certificate yet</source>
        <translation>validé, sans attestation</translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation>aucune en attente</translation>
    </message>
    <message>
        <source>Tonight %1</source>
        <translation>Ce soir %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Demain %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 presents</source>
        <translation>%1 présente</translation>
    </message>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>%n personne attendue</numerusform>
            <numerusform>%n personnes attendues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next to present: %1, then %2</source>
        <translation>Prochain à présenter : %1, puis %2</translation>
    </message>
    <message>
        <source>Next to present: %1</source>
        <translation>Prochain à présenter : %1</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>Rien d’enregistré pour l’instant.</translation>
    </message>
    <message>
        <source>%1 · printed on %2 · page %3</source>
        <translation>%1 · imprimé le %2 · page %3</translation>
    </message>
</context>
<context>
    <name>Undecided</name>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>What should be changed?</source>
        <translation>Que faut-il changer ?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Give the case back</source>
        <translation>Renvoyer le cas</translation>
    </message>
    <message>
        <source>Withdraw the case</source>
        <translation>Retirer le cas</translation>
    </message>
</context>
<context>
    <name>WorkshopKit</name>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date :</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Qu’en avez-vous pensé ?</translation>
    </message>
    <message>
        <source>Please do not write your name. 1 = not at all, 5 = very much.</source>
        <translation>N’écrivez pas votre nom. 1 = pas du tout, 5 = tout à fait.</translation>
    </message>
    <message>
        <source>What helped most, what should be different?</source>
        <translation>Qu’est-ce qui a le plus aidé, que faut-il changer ?</translation>
    </message>
    <message>
        <source>The content is useful for my work.</source>
        <translation>Le contenu est utile à mon travail.</translation>
    </message>
    <message>
        <source>The trainers explained clearly.</source>
        <translation>Les formateurs ont expliqué clairement.</translation>
    </message>
    <message>
        <source>I had enough time to practise.</source>
        <translation>J’ai eu assez de temps pour m’exercer.</translation>
    </message>
    <message>
        <source>I feel ready to use what I learned.</source>
        <translation>Je me sens prêt à utiliser ce que j’ai appris.</translation>
    </message>
    <message>
        <source>I would recommend the workshop to a colleague.</source>
        <translation>Je recommanderais l’atelier à un collègue.</translation>
    </message>
    <message>
        <source>Workshop kit saved: %1</source>
        <translation>Dossier de l’atelier enregistré : %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Observed by:</source>
        <translation>Observé par :</translation>
    </message>
    <message>
        <source>Marks of %1</source>
        <translation>Points sur %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Who taught back</source>
        <translation>Qui a enseigné</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation>Observé par</translation>
    </message>
    <message>
        <source>What to work on</source>
        <translation>À travailler</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1. Without sign-in sheets: no half-days are planned.</source>
        <translation>%1. Sans feuille d’émargement : aucune demi-journée prévue.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AddHolderForm</name>
    <message>
        <source>This name is too long; a shorter one is enough to know the person by.</source>
        <translation>Ce nom est trop long ; un plus court suffit pour reconnaître la personne.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Only reads; Preceptor lets a viewer change nothing.</source>
        <translation>Lit seulement ; Preceptor ne laisse rien modifier.</translation>
    </message>
    <message>
        <source>Works in the file.</source>
        <translation>Travaille dans le fichier.</translation>
    </message>
    <message>
        <source>Let this person open it</source>
        <translation>Permettre de l’ouvrir</translation>
    </message>
    <message>
        <source>Works in the file and decides who may open it and which PCs it trusts.</source>
        <translation>Travaille dans le fichier et décide qui peut l’ouvrir et à quels PC il fait confiance.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AssessmentForm</name>
    <message>
        <source>Name of the test</source>
        <translation>Nom de l’épreuve</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Most marks</source>
        <translation>Note maximale</translation>
    </message>
    <message>
        <source>Marks to pass (may be empty)</source>
        <translation>Note pour réussir (facultatif)</translation>
    </message>
    <message>
        <source>Delete this test</source>
        <translation>Supprimer cette épreuve</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les changements</translation>
    </message>
    <message>
        <source>Add the test</source>
        <translation>Ajouter l’épreuve</translation>
    </message>
    <message>
        <source>What is looked at, one a line; behind a bar its most marks, if more than 1</source>
        <translation>Ce qui est observé, un point par ligne ; après une barre, la note maximale si elle dépasse 1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttachmentForm</name>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>I looked it through: it tells nobody who the patient is</source>
        <translation>Je l’ai relu : rien n’y dit qui est le patient</translation>
    </message>
    <message>
        <source>Attach “%1”</source>
        <translation>Joindre « %1 »</translation>
    </message>
    <message>
        <source>The words in it are looked through when it is attached.</source>
        <translation>Les mots qu’il contient sont examinés quand il est joint.</translation>
    </message>
    <message>
        <source>The words in it are looked through when it is attached. The pictures and files in it are not.</source>
        <translation>Les mots qu’il contient sont examinés quand il est joint. Les images et fichiers qu’il contient ne le sont pas.</translation>
    </message>
    <message>
        <source>What is in it is not looked through: the program cannot read it.</source>
        <translation>Son contenu n’est pas examiné : le programme ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Who a patient is</source>
        <translation>Qui est un patient</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttachmentListModel</name>
    <message>
        <source>not on this PC</source>
        <translation>pas sur ce PC</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttachmentPanel</name>
    <message>
        <source>The file itself is not on this PC. Ask the others for an exchange file with attached files.</source>
        <translation>Le fichier lui-même n’est pas sur ce PC. Demandez aux autres un fichier d’échange avec les fichiers joints.</translation>
    </message>
    <message>
        <source>The file was here and is gone. It stays listed; put the folder “%1” back beside the programme file, or take it from an exchange file with attached files.</source>
        <translation>Le fichier était ici et n’y est plus. Il reste dans la liste ; remettez le dossier « %1 » à côté du fichier du programme, ou reprenez-le d’un fichier d’échange avec les fichiers joints.</translation>
    </message>
    <message>
        <source>No program on this PC shows such a file. Save it and take it elsewhere.</source>
        <translation>Aucun programme de ce PC n’affiche un tel fichier. Enregistrez-le et ouvrez-le ailleurs.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation>Joindre un fichier …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Do not attach it</source>
        <translation>Ne pas le joindre</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aucun fichier pour l’instant</translation>
    </message>
    <message>
        <source>Slides and papers up to 20 MB, no pictures. They are kept beside the programme file; drop one on the window.</source>
        <translation>Diaporamas et documents de 20 Mo au plus, sans images. Ils sont gardés à côté du fichier du programme ; déposez-en un sur la fenêtre.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttendanceModel</name>
    <message>
        <source>walk-in</source>
        <translation>non prévu</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttendanceSummary</name>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>%n personne attendue</numerusform>
            <numerusform>%n personnes attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused (with them %1)</source>
        <translation>
            <numerusform>%n excusé (avec lui %1)</numerusform>
            <numerusform>%n excusés (avec eux %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excusé</numerusform>
            <numerusform>%n excusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>%n non relevé</numerusform>
            <numerusform>%n non relevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk-ins</source>
        <translation>
            <numerusform>%n non prévu</numerusform>
            <numerusform>%n non prévus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n without names</source>
        <translation>
            <numerusform>+%n sans nom</numerusform>
            <numerusform>+%n sans nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 present (%2)</source>
        <translation>
            <numerusform>%n présent sur %1 (%2)</numerusform>
            <numerusform>%n présents sur %1 (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttentionList</name>
    <message>
        <source>%1, %2: attendance not taken yet</source>
        <translation>%1, %2&#xa0;: présences à relever</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Faire l’appel</translation>
    </message>
    <message numerus="yes">
        <source>%1 ended on %2: %n people have not completed</source>
        <translation>
            <numerusform>%1, fin le %2&#xa0;: %n personne n’a pas validé</numerusform>
            <numerusform>%1, fin le %2&#xa0;: %n personnes n’ont pas validé</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no cadre, so funders&apos; counts miss them</source>
        <translation>
            <numerusform>%n personne sans profession, absente des chiffres des bailleurs</numerusform>
            <numerusform>%n personnes sans profession, absentes des chiffres des bailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not sent its file for %n days</source>
        <translation>
            <numerusform>%1 n’a pas envoyé son fichier depuis %n jour</numerusform>
            <numerusform>%1 n’a pas envoyé son fichier depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for their follow-up</source>
        <translation>
            <numerusform>%n cas attend son suivi</numerusform>
            <numerusform>%n cas attendent leur suivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are overdue</source>
        <translation>
            <numerusform>%n action est en retard</numerusform>
            <numerusform>%n actions sont en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for a reviewer</source>
        <translation>
            <numerusform>%n cas attend un relecteur</numerusform>
            <numerusform>%n cas attendent un relecteur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no case is planned yet</source>
        <translation>%1 : aucun cas n’est encore prévu</translation>
    </message>
    <message>
        <source>%1: no case from %2 yet</source>
        <translation>%1 : pas encore de cas de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more sites are silent</source>
        <translation>
            <numerusform>%n autre site est silencieux</numerusform>
            <numerusform>%n autres sites sont silencieux</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places are free, and people wait for them</source>
        <translation>
            <numerusform>%1 : %n place est libre et des personnes l&apos;attendent</numerusform>
            <numerusform>%1 : %n places sont libres et des personnes les attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences between PCs wait for a decision</source>
        <translation>
            <numerusform>%n différence entre PC attend une décision</numerusform>
            <numerusform>%n différences entre PC attendent une décision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AuditTableModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>On which PC</source>
        <translation>Sur quel PC</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AuditView</name>
    <message>
        <source>All acts</source>
        <translation>Tous les actes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more such places.</source>
        <translation>
            <numerusform>Il y a %n autre endroit de ce genre.</numerusform>
            <numerusform>Il y a %n autres endroits de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the trail yet; it begins with the next act.</source>
        <translation>Le journal est encore vide ; il commence au prochain acte.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries. Narrow them down, or save them all.</source>
        <translation>Les %1 entrées les plus récentes sur %2. Restreignez-les ou enregistrez-les toutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>On which PC</source>
        <translation>Sur quel PC</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Nombre de fiches</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Version of Preceptor</source>
        <translation>Version de Preceptor</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved.</source>
        <translation>
            <numerusform>%n entrée enregistrée.</numerusform>
            <numerusform>%n entrées enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>No such entries</source>
        <translation>Aucune entrée de ce genre</translation>
    </message>
    <message>
        <source>Kept are acts such as exports, imports, approvals and erasures, not every change.</source>
        <translation>On garde des actes comme exporter, importer, approuver ou effacer, pas chaque modification.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What somebody changed with another program is seen here where it does not fit the rest of the file, and by every PC that has had the entries. An unprotected file can be written anew as a whole by whoever knows how: then only those PCs see it. Never seen is who really sat at the keyboard.</source>
        <translation>Ce qui a été modifié avec un autre programme se voit ici si cela ne cadre pas avec le reste du fichier, et sur chaque PC qui a reçu les entrées. Un fichier non protégé peut être réécrit en entier par qui sait le faire : seuls ces PC le voient alors. Qui était vraiment au clavier ne se voit jamais.</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing was changed: every entry follows on the one before.</source>
        <translation>Rien ne manque et rien n’a été modifié : chaque entrée suit la précédente.</translation>
    </message>
    <message>
        <source>Goes on from an earlier state of the file, put back or copied (%1): what had been written after that stands here beside what was written since.</source>
        <translation>Reprise à partir d’un état antérieur du fichier, remis en place ou copié (%1) : ce qui avait été écrit ensuite se trouve ici à côté de ce qui l’a été depuis.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BackupStrip</name>
    <message>
        <source>Back to the backups</source>
        <translation>Retour aux sauvegardes</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BackupTableModel</name>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Changes not in it</source>
        <translation>Changements absents</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Cannot be read now</source>
        <translation>Illisible pour l’instant</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BackupsView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferences</source>
        <translation>
            <numerusform>%n conférence</numerusform>
            <numerusform>%n conférences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of attendance</source>
        <translation>
            <numerusform>%n ligne de présence</numerusform>
            <numerusform>%n lignes de présence</numerusform>
        </translation>
    </message>
    <message>
        <source>What came after it cannot be told, because the present file cannot be read.</source>
        <translation>Ce qui est venu après ne peut pas être dit, car le fichier actuel n’est pas lisible.</translation>
    </message>
    <message>
        <source>Going back to it loses nothing of what is there now.</source>
        <translation>Y revenir ne fait rien perdre de ce qui est là maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes since then would be taken back.</source>
        <translation>
            <numerusform>%n changement depuis serait repris.</numerusform>
            <numerusform>%n changements depuis seraient repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not in it: %2.</source>
        <comment>a sentence, a list</comment>
        <translation>%1 N’y figurent pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is being looked into…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be used; choose another one.</source>
        <translation>Cette copie est endommagée et inutilisable&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This copy was made by a newer version of Preceptor; update this program to use it.</source>
        <translation>Cette copie vient d’une version plus récente de Preceptor&#xa0;; mettez ce programme à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup first, so you can come back to it.</source>
        <translation>Ce qui est là maintenant est d’abord sauvegardé&#xa0;: vous pourrez y revenir.</translation>
    </message>
    <message>
        <source>The file is open for reading only, so it cannot be put back to an earlier state here.</source>
        <translation>Le fichier est ouvert en lecture seule&#xa0;: il ne peut pas être remis ici à un état antérieur.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurer celle-ci</translation>
    </message>
    <message>
        <source>No backup was found</source>
        <translation>Aucune sauvegarde trouvée</translation>
    </message>
    <message>
        <source>Backups lie in a folder beside the file. The first one is made when you work with it.</source>
        <translation>Les sauvegardes sont dans un dossier à côté du fichier. La première est faite quand vous y travaillez.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy opens with a passphrase from before; give one to see what it holds.</source>
        <translation>Cette copie s’ouvre avec une ancienne phrase secrète ; donnez-la pour voir son contenu.</translation>
    </message>
    <message>
        <source>Give its passphrase…</source>
        <translation>Donner sa phrase secrète…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>This copy cannot be read now. If it is on a stick, plug that in again and come back to this page; otherwise choose another one.</source>
        <translation>Cette copie est illisible pour l’instant. Si elle est sur une clé USB, rebranchez-la et revenez à cette page ; sinon choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This copy is of another programme, not of this file.</source>
        <translation>Cette copie est d’un autre programme, pas de ce fichier.</translation>
    </message>
    <message>
        <source>Shall another programme really take the place of this one? All that is in this file goes out of it.</source>
        <translation>Un autre programme doit-il vraiment prendre la place de celui-ci ? Tout ce qui est dans ce fichier en sort.</translation>
    </message>
    <message>
        <source>Yes, replace this programme</source>
        <translation>Oui, remplacer ce programme</translation>
    </message>
    <message>
        <source>You open this file as a viewer, so you cannot put it back to an earlier state. Ask somebody who works in it.</source>
        <translation>Vous ouvrez ce fichier comme lecteur et ne pouvez pas le ramener à un état antérieur. Demandez à quelqu&apos;un qui y travaille.</translation>
    </message>
    <message>
        <source>Give another passphrase…</source>
        <translation>Donner une autre phrase secrète…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BundleItems</name>
    <message>
        <source>Records the file changes</source>
        <translation>Fiches que le fichier modifie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Tous les changements</translation>
    </message>
    <message>
        <source>the first %1 records</source>
        <translation>les %1 premières fiches</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BundlePreview</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Do not take it up</source>
        <translation>Ne pas l’intégrer</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Ce que le fichier apporte</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Par site</translation>
    </message>
    <message>
        <source>A file of %1: %2</source>
        <comment>site, counts</comment>
        <translation>Un fichier de %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people may already be here under another record: %1. Check them under People afterwards.</source>
        <translation>
            <numerusform>%n personne est peut-être déjà ici sous une autre fiche : %1. Vérifiez ensuite dans Personnes.</numerusform>
            <numerusform>%n personnes sont peut-être déjà ici sous une autre fiche : %1. Vérifiez ensuite dans Personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is open for reading only, so nothing can be taken up.</source>
        <translation>Ce fichier est ouvert en lecture seule : rien ne peut être intégré.</translation>
    </message>
    <message>
        <source>First decide about the sender, above.</source>
        <translation>Décidez d’abord de l’expéditeur, ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. A backup is made first; conflicts keep both values.</source>
        <translation>Rien n’est encore modifié. Une sauvegarde est faite d’abord ; un conflit garde les deux valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>Take up %n changes</source>
        <translation>
            <numerusform>Intégrer %n changement</numerusform>
            <numerusform>Intégrer %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Note that it came</source>
        <translation>Noter sa réception</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This file was written here. There is nothing to take up.</source>
        <translation>Ce fichier a été écrit ici. Il n’y a rien à intégrer.</translation>
    </message>
    <message>
        <source>A PC was put back to an earlier state and has written since. What it wrote before and after is kept.</source>
        <translation>Un PC a été remis dans un état antérieur et a continué à écrire. Ce qu’il a écrit avant et après est gardé.</translation>
    </message>
    <message>
        <source>Take up the files</source>
        <translation>Reprendre les fichiers</translation>
    </message>
    <message>
        <source>First a coordinator decides about the sender, see above.</source>
        <translation>Un coordinateur décide d’abord de l’expéditeur, voir ci-dessus.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CascadeModel</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Next teaching to be observed: %1</source>
        <translation>Prochain enseignement observé : %1</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>Last taught</source>
        <translation>Dernier enseignement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more as co-trainer</source>
        <translation>
            <numerusform>%Ln de plus comme co-formateur</numerusform>
            <numerusform>%Ln de plus comme co-formateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Led</source>
        <translation>Dirigés</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CascadeView</name>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learners, counted once</source>
        <translation>
            <numerusform>%Ln participant, compté une fois</numerusform>
            <numerusform>%Ln participants, comptés une fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Have taught</source>
        <translation>Ont enseigné</translation>
    </message>
    <message>
        <source>%1 of %2 trained</source>
        <translation>%1 sur %2 formés</translation>
    </message>
    <message>
        <source>Still active</source>
        <translation>Encore actifs</translation>
    </message>
    <message>
        <source>%1 of %2 taught within 12 months</source>
        <translation>%1 sur %2 ont enseigné en 12 mois</translation>
    </message>
    <message>
        <source>Learners a trainer</source>
        <translation>Participants par formateur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more only counted</source>
        <translation>
            <numerusform>%Ln de plus seulement compté</numerusform>
            <numerusform>%Ln de plus seulement comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Who trained whom</source>
        <translation>Qui a formé qui</translation>
    </message>
    <message>
        <source>As PDF …</source>
        <translation>En PDF …</translation>
    </message>
    <message>
        <source>All trainers by generation</source>
        <translation>Tous les formateurs par génération</translation>
    </message>
    <message>
        <source>Trainers, each below who trained them</source>
        <translation>Formateurs, chacun sous qui l’a formé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learners</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message>
        <source>last taught %1</source>
        <translation>dernier enseignement %1</translation>
    </message>
    <message>
        <source>The cascade was saved: %1</source>
        <translation>La cascade a été enregistrée : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events led</source>
        <translation>
            <numerusform>%Ln événement dirigé</numerusform>
            <numerusform>%Ln événements dirigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more as co-trainer</source>
        <translation>
            <numerusform>%Ln de plus comme co-formateur</numerusform>
            <numerusform>%Ln de plus comme co-formateur</numerusform>
        </translation>
    </message>
    <message>
        <source>A column a generation. Filled (thin: green): taught within 12 months. Dashed (thin: grey): not. Orange: the next teaching is to be observed by now.</source>
        <translation>Une colonne par génération. Plein (fin : vert) : a enseigné depuis 12 mois. Tireté (fin : gris) : non. Orange : le prochain enseignement est à observer dès maintenant.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseColumn</name>
    <message>
        <source>Open the cases</source>
        <translation>Ouvrir les cas</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le cas</translation>
    </message>
    <message>
        <source>No case is planned for this conference yet.</source>
        <translation>Aucun cas n’est encore prévu pour cette réunion.</translation>
    </message>
    <message>
        <source>A recommendation, then Enter</source>
        <translation>Un conseil, puis Entrée</translation>
    </message>
    <message>
        <source>What was learned, then Enter</source>
        <translation>Ce qu’on a appris, puis Entrée</translation>
    </message>
    <message>
        <source>What is to be done, then Enter</source>
        <translation>Ce qui est à faire, puis Entrée</translation>
    </message>
    <message>
        <source>The next case of this conference</source>
        <translation>Le cas suivant de cette réunion</translation>
    </message>
    <message>
        <source>Choose a kind …</source>
        <translation>Choisir un type …</translation>
    </message>
    <message>
        <source>%1 · last %2 of %3</source>
        <comment>recommendations, how many are shown</comment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Qui s&apos;en charge</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseDrawer</name>
    <message>
        <source>Give back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>When it is presented</source>
        <translation>Quand il est présenté</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>Names that must not appear</source>
        <translation>Noms à ne jamais écrire</translation>
    </message>
    <message>
        <source>Close the case?</source>
        <translation>Clore le cas&#xa0;?</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseFields</name>
    <message>
        <source>What is asked (at least one question)</source>
        <translation>Ce qui est demandé (au moins une question)</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Choose a kind …</source>
        <translation>Choisir un type …</translation>
    </message>
    <message>
        <source>Where the problems lie</source>
        <translation>Où se situent les problèmes</translation>
    </message>
    <message>
        <source>Symptoms and their scores</source>
        <translation>Symptômes et leurs scores</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptôme</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Choose a symptom …</source>
        <translation>Choisir un symptôme …</translation>
    </message>
    <message>
        <source>Between hospital, community and home</source>
        <translation>Entre hôpital, communauté et domicile</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Tier of care</source>
        <translation>Niveau de soins</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Disciplines that take part</source>
        <translation>Disciplines qui participent</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseHead</name>
    <message>
        <source>A new case</source>
        <translation>Un nouveau cas</translation>
    </message>
    <message>
        <source>Stays on this PC until it is handed in; every pause of typing is kept</source>
        <translation>Reste sur ce PC jusqu’à sa remise ; chaque pause de frappe est gardée</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Écarter le brouillon</translation>
    </message>
    <message>
        <source>Take the draft up again</source>
        <translation>Reprendre le brouillon</translation>
    </message>
    <message>
        <source>conference of %1</source>
        <translation>réunion du %1</translation>
    </message>
    <message>
        <source>letter sent on %1</source>
        <translation>lettre envoyée le %1</translation>
    </message>
    <message>
        <source>What is marked waits on this PC until it is put right</source>
        <translation>Ce qui est marqué attend sur ce PC d&apos;être corrigé</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>suite de %1</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Hand it in again</source>
        <translation>Remettre à nouveau</translation>
    </message>
    <message>
        <source>It was presented</source>
        <translation>Il a été présenté</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clore le cas</translation>
    </message>
    <message>
        <source>Plan for a conference …</source>
        <translation>Prévoir pour une réunion …</translation>
    </message>
    <message>
        <source>Letter to the presenter (PDF) …</source>
        <translation>Lettre au présentateur (PDF) …</translation>
    </message>
    <message>
        <source>Copy the letter as text</source>
        <translation>Copier la lettre en texte</translation>
    </message>
    <message>
        <source>Summary (PDF) …</source>
        <translation>Résumé (PDF) …</translation>
    </message>
    <message>
        <source>Start a follow-up presentation</source>
        <translation>Commencer une présentation de suivi</translation>
    </message>
    <message>
        <source>Open its follow-up</source>
        <translation>Ouvrir son suivi</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>I am reviewing it</source>
        <translation>Je le relis</translation>
    </message>
    <message>
        <source>Give back …</source>
        <translation>Renvoyer …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Retirer …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseHistory</name>
    <message>
        <source>Kept: %1 in “%2”</source>
        <translation>Conservé : %1 dans « %2 »</translation>
    </message>
    <message>
        <source>The way of the case</source>
        <translation>Le parcours du cas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The text was changed after the approval</source>
        <translation>Le texte a été changé après l’approbation</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseListModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Being written on this PC</source>
        <translation>En cours de rédaction sur ce PC</translation>
    </message>
    <message>
        <source>Waiting for a reviewer</source>
        <translation>En attente d’un relecteur</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Renvoyés</translation>
    </message>
    <message>
        <source>Ready for a conference</source>
        <translation>Prêts pour une réunion</translation>
    </message>
    <message>
        <source>Presented, to be followed up</source>
        <translation>Présentés, à suivre</translation>
    </message>
    <message>
        <source>Closed or withdrawn</source>
        <translation>Clos ou retirés</translation>
    </message>
    <message>
        <source>Discarded drafts</source>
        <translation>Brouillons écartés</translation>
    </message>
    <message>
        <source>A case without a title</source>
        <translation>Un cas sans titre</translation>
    </message>
    <message>
        <source>%1 of more than %2 shown</source>
        <translation>%1 affichés sur plus de %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>Closest matches: %1</source>
        <translation>Résultats les plus proches : %1</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Rien n’est en retard</translation>
    </message>
    <message>
        <source>Follow-up overdue</source>
        <translation>Suivi en retard</translation>
    </message>
    <message>
        <source>Action overdue</source>
        <translation>Action en retard</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CasePrinter</name>
    <message>
        <source>%1 recommendations</source>
        <translation>%1 recommandations</translation>
    </message>
    <message>
        <source>The letter is saved.</source>
        <translation>La lettre est enregistrée.</translation>
    </message>
    <message>
        <source>Sent to the presenter today</source>
        <translation>Envoyée au présentateur aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>The letter can be pasted for %n minutes.</source>
        <translation>
            <numerusform>La lettre peut être collée pendant %n minute.</numerusform>
            <numerusform>La lettre peut être collée pendant %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseView</name>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Learning points</source>
        <translation>Points d’apprentissage</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions à mener</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Hand the case in first, then drop the file on it.</source>
        <translation>Remettez d’abord le cas, puis déposez-y le fichier.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n places may tell who somebody is. Look at each in the list, then approve once more.</source>
        <translation>
            <numerusform>%n endroit peut identifier quelqu’un. Regardez-le dans la liste, puis approuvez de nouveau.</numerusform>
            <numerusform>%n endroits peuvent identifier quelqu’un. Regardez chacun dans la liste, puis approuvez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the conference at which it was presented.</source>
        <translation>Choisissez la réunion où il a été présenté.</translation>
    </message>
    <message>
        <source>Say when the case comes back, so that it is asked how it went.</source>
        <translation>Dites quand le cas revient, pour que l&apos;on demande la suite.</translation>
    </message>
    <message>
        <source>Plan the follow-up</source>
        <translation>Planifier le suivi</translation>
    </message>
    <message>
        <source>You handed this case in yourself. Let somebody else read it, or approve once more.</source>
        <translation>Vous avez remis ce cas vous-même. Faites-le relire, ou approuvez encore une fois.</translation>
    </message>
    <message>
        <source>The text has changed: the case is in review again, and the privacy list is to be ticked anew.</source>
        <translation>Le texte a changé : le cas est de nouveau en relecture, et la liste de confidentialité est à cocher à nouveau.</translation>
    </message>
    <message>
        <source>The text has changed: the privacy list is to be ticked anew.</source>
        <translation>Le texte a changé : la liste de confidentialité est à cocher à nouveau.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all that was written</source>
        <translation>Chercher dans tout ce qui est écrit</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau cas</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Aucun cas pour l’instant</translation>
    </message>
    <message>
        <source>A case is written here without anything that tells who the patient is, then reviewed, presented and followed up.</source>
        <translation>Un cas s’écrit ici sans rien qui dise qui est le patient, puis il est relu, présenté et suivi.</translation>
    </message>
    <message>
        <source>Write the first case</source>
        <translation>Écrire le premier cas</translation>
    </message>
    <message>
        <source>Print what was learned</source>
        <translation>Imprimer ce qui a été appris</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>What is overdue</source>
        <translation>Ce qui est en retard</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>Follow-up overdue</source>
        <translation>Suivi en retard</translation>
    </message>
    <message>
        <source>Action overdue</source>
        <translation>Action en retard</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CertificateDrawer</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Certificates · %1</source>
        <translation>Certificats · %1</translation>
    </message>
    <message>
        <source>Certificates saved: %1</source>
        <translation>Certificats enregistrés : %1</translation>
    </message>
    <message>
        <source>Badge saved: %1</source>
        <translation>Badge enregistré : %1</translation>
    </message>
    <message>
        <source>Withdraw a certificate</source>
        <translation>Retirer un certificat</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Vérifier un certificat</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CertificateListModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Two PCs issued a certificate for this completion. The record names %1: withdraw the one that was not handed out.</source>
        <translation>Deux PC ont émis un certificat pour la même réussite. La fiche cite %1 : retirez celui qui n’a pas été remis.</translation>
    </message>
    <message>
        <source>Issued twice</source>
        <translation>Émis deux fois</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CertificateView</name>
    <message numerus="yes">
        <source>%n people have completed the course and have no certificate yet.</source>
        <translation>
            <numerusform>%n personne a achevé la formation et n&apos;a pas encore de certificat.</numerusform>
            <numerusform>%n personnes ont achevé la formation et n&apos;ont pas encore de certificat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for a certificate.</source>
        <translation>Personne n&apos;attend de certificat.</translation>
    </message>
    <message>
        <source>Issue and save as PDF …</source>
        <translation>Délivrer et enregistrer en PDF …</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer …</translation>
    </message>
    <message>
        <source>Save as badge …</source>
        <translation>Enregistrer le badge …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Retirer …</translation>
    </message>
    <message>
        <source>Check a certificate …</source>
        <translation>Vérifier un certificat …</translation>
    </message>
    <message numerus="yes">
        <source>%n people have one that was made elsewhere; its number is in their record.</source>
        <translation>
            <numerusform>%n personne a un certificat établi ailleurs ; son numéro est dans son dossier.</numerusform>
            <numerusform>%n personnes ont un certificat établi ailleurs ; son numéro est dans leur dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CheckForm</name>
    <message>
        <source>What the QR code says: scan it, or paste it</source>
        <translation>Ce que dit le code QR : le lire ou le coller</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ChoicesField</name>
    <message>
        <source>Take away: %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Saisissez une partie du nom</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CohortForm</name>
    <message>
        <source>Name of the class</source>
        <translation>Nom de la promotion</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les changements</translation>
    </message>
    <message>
        <source>Open the class</source>
        <translation>Ouvrir la promotion</translation>
    </message>
    <message>
        <source>Places; who comes later waits</source>
        <translation>Places ; les suivants attendent</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Called by alumni, such as class of 2012</source>
        <translation>Nom de promotion, comme promotion 2012</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>As the programme</source>
        <translation>Comme le programme</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ComingUpList</name>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Rien d’autre n’est prévu.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CommandPalette</name>
    <message>
        <source>Find a person, or type what you want to do</source>
        <translation>Cherchez une personne ou tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats trouvés</translation>
    </message>
    <message>
        <source>Nothing fits. Try a part of a name, or a word such as “report”.</source>
        <translation>Rien ne correspond. Essayez une partie d’un nom, ou un mot comme « rapport ».</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConferenceDrawer</name>
    <message>
        <source>Plan a series</source>
        <translation>Planifier une série</translation>
    </message>
    <message>
        <source>Plan one conference</source>
        <translation>Planifier une conférence</translation>
    </message>
    <message>
        <source>Postpone “%1”</source>
        <translation>Reporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Head count without names</source>
        <translation>Effectif sans noms</translation>
    </message>
    <message>
        <source>Parts of the conference</source>
        <translation>Parties de la conférence</translation>
    </message>
    <message>
        <source>Swap turns to present</source>
        <translation>Échanger les tours de présentation</translation>
    </message>
    <message>
        <source>Files · %1</source>
        <translation>Fichiers · %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConferenceList</name>
    <message>
        <source>Filter conferences</source>
        <translation>Filtrer les conférences</translation>
    </message>
    <message>
        <source>All conferences and the year</source>
        <translation>Toutes les conférences et l’année</translation>
    </message>
    <message>
        <source>How the conferences go</source>
        <translation>Comment vont les réunions</translation>
    </message>
    <message>
        <source>Plan conferences</source>
        <translation>Planifier des conférences</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConferencePictures</name>
    <message>
        <source>Attendance appears here after the first conference.</source>
        <translation>La présence s’affiche ici après la première conférence.</translation>
    </message>
    <message>
        <source>Nothing has been recommended yet.</source>
        <translation>Rien n’a encore été recommandé.</translation>
    </message>
    <message>
        <source>No case has been presented yet.</source>
        <translation>Aucun cas n’a encore été présenté.</translation>
    </message>
    <message numerus="yes">
        <source>percent of %n, last 12 months</source>
        <translation>
            <numerusform>pourcentage de %n, 12 derniers mois</numerusform>
            <numerusform>pourcentage de %n, 12 derniers mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases by domain</source>
        <translation>Cas par domaine</translation>
    </message>
    <message numerus="yes">
        <source>percent of %n cases, last 12 months</source>
        <translation>
            <numerusform>pourcentage de %n cas, 12 derniers mois</numerusform>
            <numerusform>pourcentage de %n cas, 12 derniers mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Conference attendance</source>
        <translation>Présence aux conférences</translation>
    </message>
    <message>
        <source>percent of those expected, every two weeks</source>
        <translation>pourcentage des attendus, toutes les deux semaines</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>Les chiffres sont en cours de calcul…</translation>
    </message>
    <message>
        <source>Recommendations closed</source>
        <translation>Recommandations closes</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConferencesPage</name>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>No conferences yet</source>
        <translation>Pas encore de conférence</translation>
    </message>
    <message>
        <source>Plan the series once: every two weeks, whose turn it is to present, and the days to skip.</source>
        <translation>Planifiez la série une fois&#xa0;: toutes les deux semaines, à qui le tour de présenter, et les jours à sauter.</translation>
    </message>
    <message>
        <source>Plan a series</source>
        <translation>Planifier une série</translation>
    </message>
    <message>
        <source>Plan one conference</source>
        <translation>Planifier une conférence</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>non prévu</translation>
    </message>
    <message>
        <source>Plan a conference first, then drop the file on it.</source>
        <translation>Planifiez d’abord une réunion, puis déposez-y le fichier.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConflictDetail</name>
    <message>
        <source>Or type another value</source>
        <translation>Ou saisissez une autre valeur</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>Prendre cette valeur</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Kept and edited</source>
        <translation>Gardé et modifié</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Garder la fiche</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celle-ci</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>settled by time</source>
        <translation>réglé par la date</translation>
    </message>
    <message>
        <source>Before both: %1</source>
        <translation>Avant les deux : %1</translation>
    </message>
    <message>
        <source>What it was before both is not known here.</source>
        <translation>La valeur d’avant n’est pas connue ici.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, moment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-24</source>
        <translation>Un jour, par exemple 2026-11-24</translation>
    </message>
    <message>
        <source>Type a value that fits this field.</source>
        <translation>Saisissez une valeur qui convient à ce champ.</translation>
    </message>
    <message>
        <source>A decision goes to every PC and cannot be undone.</source>
        <translation>Une décision part vers tous les PC et ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Kept and edited: %1</source>
        <translation>Gardé et modifié : %1</translation>
    </message>
    <message>
        <source>Before these: %1</source>
        <translation>Avant celles-ci : %1</translation>
    </message>
    <message>
        <source>Key %1 leads here, Enter decides</source>
        <translation>La touche %1 mène ici, Entrée décide</translation>
    </message>
    <message>
        <source>Has it too: %1</source>
        <translation>L’a aussi : %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConflictMany</name>
    <message numerus="yes">
        <source>%n conflicts chosen</source>
        <translation>
            <numerusform>%n conflit choisi</numerusform>
            <numerusform>%n conflits choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all from %1</source>
        <translation>Tout prendre de %1</translation>
    </message>
    <message>
        <source>Take the newest of each</source>
        <translation>Prendre chaque fois la plus récente</translation>
    </message>
    <message>
        <source>Keep what is shown now</source>
        <translation>Garder ce qui est affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are decided by it.</source>
        <translation>
            <numerusform>%n d’entre eux est tranché ainsi.</numerusform>
            <numerusform>%n d’entre eux sont tranchés ainsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay to be decided.</source>
        <translation>
            <numerusform>%n reste à trancher.</numerusform>
            <numerusform>%n restent à trancher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are deleted.</source>
        <translation>
            <numerusform>%n fiche est supprimée.</numerusform>
            <numerusform>%n fiches sont supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision goes to every PC and cannot be undone.</source>
        <translation>Une décision est transmise à tous les postes et ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>Trancher ainsi</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConflictsView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Settled by time</source>
        <translation>Réglés par la date</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message numerus="yes">
        <source>%n values settled by time</source>
        <translation>
            <numerusform>%n valeur réglée par la date</numerusform>
            <numerusform>%n valeurs réglées par la date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n conflit à trancher</numerusform>
            <numerusform>%n conflits à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à trancher</translation>
    </message>
    <message>
        <source>No value was settled by time.</source>
        <translation>Aucune valeur n’a été réglée par la date.</translation>
    </message>
    <message>
        <source>When two PCs change the same field, both values are kept and wait here.</source>
        <translation>Quand deux PC modifient le même champ, les deux valeurs sont gardées et attendent ici.</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>Retour à l’échange</translation>
    </message>
    <message>
        <source>Show what was settled by time</source>
        <translation>Voir ce qui est réglé par la date</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ContactTableModel</name>
    <message>
        <source>%1, by %2</source>
        <comment>moment, person</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Rencontré le</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CopyButtons</name>
    <message>
        <source>A checked backup was made.</source>
        <translation>Une sauvegarde vérifiée a été faite.</translation>
    </message>
    <message>
        <source>A checked copy was saved: %1</source>
        <translation>Une copie vérifiée a été enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CourseForm</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>Intitulé en chinois</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les changements</translation>
    </message>
    <message>
        <source>Add the course</source>
        <translation>Ajouter la formation</translation>
    </message>
    <message>
        <source>A newer version of Preceptor wrote this rule; it is kept as it is.</source>
        <translation>Une version plus récente de Preceptor a écrit cette règle&#xa0;; elle est gardée telle quelle.</translation>
    </message>
    <message>
        <source>No rule: completion is decided by hand.</source>
        <translation>Pas de règle&#xa0;: la validation se décide à la main.</translation>
    </message>
    <message>
        <source>Complete when: %1</source>
        <translation>Validé si&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who would pass?</source>
        <translation>Qui réussirait&#xa0;?</translation>
    </message>
    <message>
        <source>Modules: %1. The WHO advises at least %2 at this level.</source>
        <translation>Modules : %1. L’OMS conseille au moins %2 à ce niveau.</translation>
    </message>
    <message>
        <source>Modules: %1.</source>
        <comment>hours</comment>
        <translation>Modules : %1.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>To be completed before this course</source>
        <translation>À terminer avant ce cours</translation>
    </message>
    <message>
        <source>Keep as version %1</source>
        <translation>Garder comme version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments are of version %1 and stay judged by it. This is kept as version %2, which a class takes when it is chosen for it.</source>
        <translation>
            <numerusform>%n inscription est de la version %1 et reste jugée par elle. Ceci est gardé comme version %2, qu’une classe prend quand on la choisit pour elle.</numerusform>
            <numerusform>%n inscriptions sont de la version %1 et restent jugées par elle. Ceci est gardé comme version %2, qu’une classe prend quand on la choisit pour elle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CreditView</name>
    <message>
        <source>Award to all who earned it</source>
        <translation>Attribuer aux ayants droit</translation>
    </message>
    <message>
        <source>Learners who completed, and who taught; nobody twice</source>
        <translation>Qui a terminé et qui a enseigné ; personne deux fois</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CurriculumDrawer</name>
    <message>
        <source>Add a course</source>
        <translation>Ajouter une formation</translation>
    </message>
    <message>
        <source>Open a class</source>
        <translation>Ouvrir une promotion</translation>
    </message>
    <message>
        <source>Enrol people</source>
        <translation>Inscrire des personnes</translation>
    </message>
    <message numerus="yes">
        <source>Date for %n cells</source>
        <translation>
            <numerusform>Date pour %n case</numerusform>
            <numerusform>Date pour %n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate %1 is still valid.</source>
        <translation>Le certificat %1 est toujours valable.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates are still valid.</source>
        <translation>
            <numerusform>%n certificat est toujours valable.</numerusform>
            <numerusform>%n certificats sont toujours valables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates …</source>
        <translation>Certificats …</translation>
    </message>
    <message numerus="yes">
        <source>Kept as version %1. %n people stay in version %2 and are judged by it.</source>
        <translation>
            <numerusform>Gardé comme version %1. %n personne reste dans la version %2 et est jugée par elle.</numerusform>
            <numerusform>Gardé comme version %1. %n personnes restent dans la version %2 et sont jugées par elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a class …</source>
        <translation>Ouvrir une classe …</translation>
    </message>
    <message>
        <source>They are in this class already.</source>
        <translation>Ils sont déjà dans cette classe.</translation>
    </message>
    <message numerus="yes">
        <source>A module that %n people have done</source>
        <translation>
            <numerusform>Un module fait par %n personne</numerusform>
            <numerusform>Un module fait par %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places are free, and people wait for them.</source>
        <translation>
            <numerusform>%1 : %n place est libre et des personnes l&apos;attendent.</numerusform>
            <numerusform>%1 : %n places sont libres et des personnes les attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the places …</source>
        <translation>Donner les places …</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DamageStrip</name>
    <message>
        <source>This file is damaged inside: some of it may be missing, and what you add may be lost. It is kept as it is; go back to a good backup.</source>
        <translation>Ce fichier est endommagé&#xa0;: une partie peut manquer et ce que vous ajoutez peut se perdre. Il est gardé tel quel&#xa0;; revenez à une bonne sauvegarde.</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DataChecksLine</name>
    <message>
        <source>Nothing is missing in the data of this report.</source>
        <translation>Rien ne manque dans les données de ce rapport.</translation>
    </message>
    <message>
        <source>See what to mend</source>
        <translation>Voir quoi corriger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a problem, how often it was found</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DecisionForm</name>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Mark complete on this day</source>
        <translation>Valider à cette date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Changer le statut</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Validé le</translation>
    </message>
    <message>
        <source>Why, although the rule does not say so</source>
        <translation>Pourquoi, bien que la règle ne le dise pas</translation>
    </message>
    <message>
        <source>Complete by hand</source>
        <translation>Valider à la main</translation>
    </message>
    <message>
        <source>Signed off as</source>
        <translation>Validé en tant que</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Evidence: course, place, year, certificate</source>
        <translation>Preuve : cours, lieu, année, certificat</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Another place of training</source>
        <translation>Un autre lieu de formation</translation>
    </message>
    <message numerus="yes">
        <source>%n people have completed the course; they stay in their class.</source>
        <translation>
            <numerusform>%n personne a terminé le cours et reste dans sa classe.</numerusform>
            <numerusform>%n personnes ont terminé le cours et restent dans leur classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed the course on %2. With this status the completion is taken back.</source>
        <translation>%1 a terminé le cours le %2. Avec ce statut, la réussite est retirée.</translation>
    </message>
    <message numerus="yes">
        <source>%n people completed the course. With this status their completion is taken back.</source>
        <translation>
            <numerusform>%n personne a terminé le cours. Avec ce statut, sa réussite est retirée.</numerusform>
            <numerusform>%n personnes ont terminé le cours. Avec ce statut, leur réussite est retirée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who meets the rule is complete again at once.</source>
        <translation>Qui remplit la règle est de nouveau reçu aussitôt.</translation>
    </message>
    <message>
        <source>The certificate %1 stays valid until it is withdrawn.</source>
        <translation>Le certificat %1 reste valable jusqu&apos;à son retrait.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates stay valid until they are withdrawn.</source>
        <translation>
            <numerusform>%n certificat reste valable jusqu&apos;à son retrait.</numerusform>
            <numerusform>%n certificats restent valables jusqu&apos;à leur retrait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free there; the others stay here and go on its waiting list.</source>
        <translation>
            <numerusform>%n place y est libre ; les autres restent ici et vont sur sa liste d&apos;attente.</numerusform>
            <numerusform>%n places y sont libres ; les autres restent ici et vont sur sa liste d&apos;attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n people</source>
        <translation>
            <numerusform>Transférer %n personne</numerusform>
            <numerusform>Transférer %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n people</source>
        <translation>
            <numerusform>Changer le statut de %n personne</numerusform>
            <numerusform>Changer le statut de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>To which class</source>
        <translation>Vers quelle classe</translation>
    </message>
    <message>
        <source>Take the completion back</source>
        <translation>Retirer la réussite</translation>
    </message>
    <message>
        <source>See the certificates …</source>
        <translation>Voir les certificats …</translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen stay where they are: they are in this class already or take another course.</source>
        <translation>
            <numerusform>%n personne choisie ne change pas : elle est déjà dans cette classe ou suit une autre formation.</numerusform>
            <numerusform>%n personnes choisies ne changent pas : elles sont déjà dans cette classe ou suivent une autre formation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message numerus="yes">
        <source>Mark as done for %n people</source>
        <translation>
            <numerusform>Marquer fait pour %n personne</numerusform>
            <numerusform>Marquer fait pour %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DeletedPeopleView</name>
    <message>
        <source>All people</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Deleted people</source>
        <translation>Personnes supprimées</translation>
    </message>
    <message>
        <source>Nobody was deleted</source>
        <translation>Personne n’a été supprimé</translation>
    </message>
    <message>
        <source>Deleted people wait here with their history until they are needed.</source>
        <translation>Les personnes supprimées attendent ici avec leur parcours, au cas où.</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DenyForm</name>
    <message numerus="yes">
        <source>%n taken out of the list.</source>
        <translation>
            <numerusform>%n retiré de la liste.</numerusform>
            <numerusform>%n retirés de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to the list.</source>
        <translation>
            <numerusform>%n ajouté à la liste.</numerusform>
            <numerusform>%n ajoutés à la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made no difference.</source>
        <translation>
            <numerusform>%n n’a rien changé.</numerusform>
            <numerusform>%n n’ont rien changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are too short or too long to look for.</source>
        <translation>
            <numerusform>%n est trop court ou trop long pour être cherché.</numerusform>
            <numerusform>%n sont trop courts ou trop longs pour être cherchés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list of your account on this PC. They are kept scrambled, never shown and never exchanged.</source>
        <translation>
            <numerusform>%n est dans la liste de votre compte sur ce PC. Il est gardé brouillé, jamais montré ni échangé.</numerusform>
            <numerusform>%n sont dans la liste de votre compte sur ce PC. Ils sont gardés brouillés, jamais montrés ni échangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of patients and families, one a line</source>
        <translation>Noms des patients et des proches, un par ligne</translation>
    </message>
    <message>
        <source>Take these out of the list</source>
        <translation>Retirer ceux-ci de la liste</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::Desk</name>
    <message>
        <source>Do again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open another programme file</source>
        <translation>Ouvrir un autre fichier programme</translation>
    </message>
    <message>
        <source>Start a new programme</source>
        <translation>Créer un nouveau programme</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Open the conference or the case it belongs to, then drop the file there.</source>
        <translation>Ouvrez la réunion ou le cas auquel il appartient, puis déposez-y le fichier.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DeskModel</name>
    <message>
        <source>%1, %2</source>
        <comment>person, whether arrived</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>not arrived</source>
        <translation>pas arrivé</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>waits for a place</source>
        <translation>attend une place</translation>
    </message>
    <message>
        <source>%1 · am</source>
        <comment>day of the month, morning</comment>
        <translation>%1 m.</translation>
    </message>
    <message>
        <source>%1 · pm</source>
        <comment>day of the month, afternoon</comment>
        <translation>%1 ap.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DeskView</name>
    <message>
        <source>not on the list</source>
        <translation>pas sur la liste</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>Émarger : %1</translation>
    </message>
    <message>
        <source>Arrived, no half-day</source>
        <translation>Arrivé, sans demi-journée</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>What Enter does</source>
        <translation>Ce que fait Entrée</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Whoever is on the list through the class stays; change the enrolment instead.</source>
        <translation>Ceux de la classe restent ; modifiez plutôt l’inscription.</translation>
    </message>
    <message>
        <source>People of the workshop; Space marks as arrived</source>
        <translation>Personnes de l’atelier ; Espace marque l’arrivée</translation>
    </message>
    <message>
        <source>%1 of %2 learners arrived, %3 seats</source>
        <translation>%1 participants sur %2 arrivés, %3 places</translation>
    </message>
    <message>
        <source>%1 of %2 learners arrived</source>
        <translation>%1 participants sur %2 arrivés</translation>
    </message>
    <message>
        <source>%1 is here: %2.</source>
        <translation>%1 est là : %2.</translation>
    </message>
    <message>
        <source>%1 is on the list: %2.</source>
        <translation>%1 est sur la liste : %2.</translation>
    </message>
    <message>
        <source>Whom to put on the list</source>
        <translation>Qui mettre sur la liste</translation>
    </message>
    <message>
        <source>Who is here: name or badge</source>
        <translation>Qui est là : nom ou badge</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. The class of the workshop, set in its facts, is on it too.</source>
        <translation>Personne sur la liste. La classe choisie dans les données y figure aussi.</translation>
    </message>
    <message>
        <source>The class is full: on its waiting list.</source>
        <translation>La classe est pleine : en liste d&apos;attente.</translation>
    </message>
    <message>
        <source>This badge is not known. Scan it again, or type the name.</source>
        <translation>Ce badge n&apos;est pas connu. Scannez-le de nouveau, ou tapez le nom.</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Type a part of the name.</source>
        <translation>Personne n&apos;est trouvé par « %1 ». Tapez une partie du nom.</translation>
    </message>
    <message>
        <source>The workshop begins on %1 and this half-day is on %2; nobody can sign in before that day. Choose “%3” instead.</source>
        <translation>L&apos;atelier commence le %1 et cette demi-journée est le %2 ; personne ne peut émarger avant ce jour. Choisissez plutôt « %3 ».</translation>
    </message>
    <message>
        <source>Sign in for today</source>
        <translation>Émarger pour aujourd’hui</translation>
    </message>
    <message>
        <source>Today has no half-day yet: whoever signs in first makes its morning and its afternoon.</source>
        <translation>Aucune demi-journée aujourd’hui : le premier émargement crée la matinée et l’après-midi.</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>Several are found, and none of them is on the list. Choose one with the arrow keys, or type more of the name.</source>
        <translation>Plusieurs personnes trouvées, aucune n’est sur la liste. Choisissez avec les flèches, ou tapez plus du nom.</translation>
    </message>
    <message>
        <source>%1 is no longer signed in, but stays on the list through the class. Change the enrolment under Progress.</source>
        <translation>%1 n’est plus émargé, mais reste sur la liste par la classe. Changez l’inscription sous Progression.</translation>
    </message>
    <message>
        <source>%1 is off the list and no longer signed in.</source>
        <translation>%1 n’est plus sur la liste ni émargé.</translation>
    </message>
    <message>
        <source>Was not on the list: added, and enrolled in the class.</source>
        <translation>N’était pas sur la liste : ajouté, et inscrit dans la classe.</translation>
    </message>
    <message>
        <source>Was not on the list: added.</source>
        <translation>N’était pas sur la liste : ajouté.</translation>
    </message>
    <message>
        <source>“%1”, which comes before it, is not completed.</source>
        <translation>« %1 », qui vient avant, n’est pas terminée.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DigestForm</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Nothing was learned in this period yet.</source>
        <translation>Rien n’a encore été noté sur cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%n learning points</source>
        <translation>
            <numerusform>%n point d’apprentissage</numerusform>
            <numerusform>%n points d’apprentissage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out because they may tell who somebody is, the first in %1.</source>
        <translation>
            <numerusform>%n est laissé de côté car il peut identifier quelqu’un, dans %1.</numerusform>
            <numerusform>%n sont laissés de côté car ils peuvent identifier quelqu’un, le premier dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Réunions de cas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Only the starred ones</source>
        <translation>Seulement ceux marqués d’une étoile</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Tous les modules</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DoorBar</name>
    <message>
        <source>Institution: any part of its name</source>
        <translation>Établissement&#xa0;: une partie du nom</translation>
    </message>
    <message>
        <source>Cadre not known</source>
        <translation>Profession inconnue</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name, Tab, institution, Enter. A new institution is added by its name.</source>
        <translation>Nom, Tab, établissement, Entrée. Un nouvel établissement est ajouté par son nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions fit. Choose one, or type the whole name.</source>
        <translation>
            <numerusform>%n établissement convient. Choisissez-le ou tapez le nom entier.</numerusform>
            <numerusform>%n établissements conviennent. Choisissez-en un ou tapez le nom entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on the list. The next one, please.</source>
        <translation>%1 est sur la liste. Personne suivante.</translation>
    </message>
    <message>
        <source>Nobody of that name is here yet.</source>
        <translation>Personne de ce nom pour l’instant.</translation>
    </message>
    <message>
        <source>Here already?</source>
        <translation>Déjà ici&#x202f;?</translation>
    </message>
    <message>
        <source>no institution</source>
        <translation>sans établissement</translation>
    </message>
    <message>
        <source>A badge was scanned into this line. Type a name here, or close the line and scan again.</source>
        <translation>Un badge a été scanné dans cette ligne. Tapez-y un nom, ou fermez la ligne et scannez de nouveau.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DuplicatesView</name>
    <message>
        <source>All people</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Merge into one person</source>
        <translation>Fusionner en une personne</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Aucun doublon trouvé</translation>
    </message>
    <message>
        <source>Names, telephones, e-mails and staff numbers were compared across all people.</source>
        <translation>Noms, téléphones, e-mails et matricules ont été comparés entre toutes les personnes.</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <translation>Retour à la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one person</source>
        <translation>
            <numerusform>%n paire est peut-être une seule personne</numerusform>
            <numerusform>%n paires sont peut-être une seule personne</numerusform>
        </translation>
    </message>
    <message>
        <source>All people are being compared…</source>
        <translation>Toutes les personnes sont en cours de comparaison…</translation>
    </message>
    <message>
        <source>Two PCs decided differently before they heard of each other. At present both records are shown as one person. As two people again, each record keeps what belongs to it.</source>
        <translation>Deux PC ont décidé différemment avant de se connaître. Pour l’instant, les deux fiches comptent comme une seule personne. Si elles redeviennent deux personnes, chaque fiche garde ce qui lui appartient.</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>C’est une seule personne</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>decided twice</source>
        <translation>deux décisions</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::EnrolForm</name>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>Inscrire %n personne</numerusform>
            <numerusform>Inscrire %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>To enrol (Delete takes one out)</source>
        <translation>À inscrire (Suppr en retire un)</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>%1 has not completed “%2”, which comes before this course.</source>
        <translation>%1 n’a pas terminé « %2 », qui précède ce cours.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>Et encore %n comme cela.</numerusform>
            <numerusform>Et encore %n comme cela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free; the others go on the waiting list.</source>
        <translation>
            <numerusform>%n place est libre ; les autres vont sur la liste d’attente.</numerusform>
            <numerusform>%n places sont libres ; les autres vont sur la liste d’attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol those who are not ready all the same</source>
        <translation>Inscrire aussi ceux qui ne sont pas prêts</translation>
    </message>
    <message>
        <source>In which class</source>
        <translation>Dans quelle classe</translation>
    </message>
    <message>
        <source>%1 is already in “%2”, another class of this course.</source>
        <translation>%1 est déjà dans « %2 », une autre classe de ce cours.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::EnrolmentView</name>
    <message>
        <source>Retraining</source>
        <translation>Recyclage</translation>
    </message>
    <message>
        <source>enrolled on %1</source>
        <translation>inscrit le %1</translation>
    </message>
    <message>
        <source>completed on %1</source>
        <translation>validé le %1</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>What completes the course</source>
        <translation>Ce qui valide la formation</translation>
    </message>
    <message>
        <source>No rule: completion is decided by hand.</source>
        <translation>Pas de règle&#xa0;: la validation se décide à la main.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Status …</source>
        <translation>Statut …</translation>
    </message>
    <message>
        <source>Let the rule decide</source>
        <translation>Suivre la règle</translation>
    </message>
    <message>
        <source>Complete by hand …</source>
        <translation>Valider à la main …</translation>
    </message>
    <message>
        <source>Completed by the rule as it was then; a later change does not take it away.</source>
        <translation>Terminé selon la règle d’alors&#xa0;; un changement ultérieur ne l’enlève pas.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a mark of the most possible</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Validations</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign off …</source>
        <translation>Signer …</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>certificat %1</translation>
    </message>
    <message>
        <source>Certificate …</source>
        <translation>Certificat …</translation>
    </message>
    <message>
        <source>%1 says: completed on %2</source>
        <translation>%1 indique : achevé le %2</translation>
    </message>
    <message>
        <source>%1 says: completed</source>
        <translation>%1 indique : achevé</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>d’un fichier</translation>
    </message>
    <message>
        <source>certificate %1, still valid</source>
        <translation>certificat %1, toujours valable</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::EraseDrawer</name>
    <message>
        <source>Name, former names and names shown by meetings, how to reach the person, staff number, sex, year of birth, consent, notes and reasons, here and on every PC this is exchanged with.</source>
        <translation>Nom, anciens noms et noms affichés par les réunions en ligne, coordonnées, matricule, sexe, année de naissance, consentement, notes et motifs, ici et sur tous les PC avec lesquels ce fichier est échangé.</translation>
    </message>
    <message numerus="yes">
        <source>%n records that were merged with this one.</source>
        <translation>
            <numerusform>%n fiche fusionnée avec celle-ci.</numerusform>
            <numerusform>%n fiches fusionnées avec celle-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of attendance, without a name.</source>
        <translation>
            <numerusform>%n présence, sans nom.</numerusform>
            <numerusform>%n présences, sans nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments with their results, without a name.</source>
        <translation>
            <numerusform>%n inscription avec ses résultats, sans nom.</numerusform>
            <numerusform>%n inscriptions avec leurs résultats, sans nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where and as what the person worked, so that reports keep their counts.</source>
        <translation>Le lieu et la fonction, pour que les rapports gardent leurs chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups, until newer ones replace them.</source>
        <translation>
            <numerusform>%n sauvegarde, jusqu’à ce qu’une plus récente la remplace.</numerusform>
            <numerusform>%n sauvegardes, jusqu’à ce que de plus récentes les remplacent.</numerusform>
        </translation>
    </message>
    <message>
        <source>What notes about others say. Look through them yourself.</source>
        <translation>Ce que disent les notes sur d’autres personnes. Relisez-les vous-même.</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Effacer %1 définitivement ?</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions and steps of cases, without the name of whoever took them.</source>
        <translation>
            <numerusform>%n décision ou étape de cas, sans le nom de son auteur.</numerusform>
            <numerusform>%n décisions et étapes de cas, sans le nom de leur auteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the log and the audit trail, with the name of whoever made them.</source>
        <translation>
            <numerusform>%n entrée du journal et de l’audit, avec le nom de son auteur.</numerusform>
            <numerusform>%n entrées du journal et de l’audit, avec le nom de leur auteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions and steps under a name that somebody else here has too: they keep it.</source>
        <translation>
            <numerusform>%n décision ou étape sous un nom que quelqu’un d’autre porte aussi ici : elle le garde.</numerusform>
            <numerusform>%n décisions et étapes sous un nom que quelqu’un d’autre porte aussi ici : elles le gardent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ExchangeHome</name>
    <message>
        <source>Who has what</source>
        <translation>Qui a quoi</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Known PCs</source>
        <translation>PC connus</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>What each site has of each</source>
        <translation>Ce que chaque site a de chacun</translation>
    </message>
    <message>
        <source>They match: trust</source>
        <translation>Identiques : approuver</translation>
    </message>
    <message>
        <source>Block this PC</source>
        <translation>Bloquer ce PC</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n conflit à trancher</numerusform>
            <numerusform>%n conflits à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts settled by time</source>
        <translation>Conflits réglés par la date</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n doublon possible</numerusform>
            <numerusform>%n doublons possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>No longer wait for it</source>
        <translation>Ne plus l’attendre</translation>
    </message>
    <message>
        <source>For a site that has closed or lost its PC. When it sends a file again, it is back.</source>
        <translation>Pour un site fermé ou qui a perdu son PC. Dès qu’il renvoie un fichier, il est de retour.</translation>
    </message>
    <message>
        <source>Only a coordinator of this file may decide that.</source>
        <translation>Seul un coordinateur de ce fichier peut en décider.</translation>
    </message>
    <message>
        <source>Only a coordinator of this file may change what was decided, or approve another key.</source>
        <translation>Seul un coordinateur de ce fichier peut changer ce qui a été décidé ou approuver une autre clé.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ExchangePage</name>
    <message>
        <source>USB exchange</source>
        <translation>Échange USB</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>The folder is being exchanged…</source>
        <translation>Échange avec le dossier…</translation>
    </message>
    <message>
        <source>The file is being read; nothing is changed…</source>
        <translation>Lecture du fichier ; rien n’est modifié…</translation>
    </message>
    <message>
        <source>%1 was already taken up on %2. Nothing has been changed.</source>
        <comment>file, moment</comment>
        <translation>%1 a déjà été intégré le %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This PC is blocked. Nothing was taken up.</source>
        <translation>Ce PC est bloqué. Rien n’a été intégré.</translation>
    </message>
    <message>
        <source>The changes are being taken up…</source>
        <translation>Intégration des changements…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ExpectedForm</name>
    <message>
        <source>Everyone of this class</source>
        <translation>Toute cette classe</translation>
    </message>
    <message>
        <source>Add everyone who works at</source>
        <translation>Ajouter tout le personnel de</translation>
    </message>
    <message numerus="yes">
        <source>And these %n people (Delete takes one out)</source>
        <translation>
            <numerusform>Et cette %n personne (Suppr en retire une)</numerusform>
            <numerusform>Et ces %n personnes (Suppr en retire une)</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep who is expected</source>
        <translation>Garder cette liste</translation>
    </message>
    <message>
        <source>Whoever is added to the series</source>
        <translation>Les personnes ajoutées à la série</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::FieldChangeList</name>
    <message>
        <source>%1, written at %2</source>
        <comment>kind, site</comment>
        <translation>%1, écrit à %2</translation>
    </message>
    <message>
        <source>A new record: all of it comes in.</source>
        <translation>Une nouvelle fiche : elle arrive en entier.</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>ici : %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>chez eux : %1</translation>
    </message>
    <message>
        <source>Values that waited here are decided: what is shown stays, the others go.</source>
        <translation>Les valeurs en attente ici sont décidées : celle affichée reste, les autres partent.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::FileCard</name>
    <message>
        <source>In memory only</source>
        <translation>En mémoire seulement</translation>
    </message>
    <message>
        <source>Backups: %1</source>
        <translation>Sauvegardes&#xa0;: %1</translation>
    </message>
    <message>
        <source>This programme&apos;s file</source>
        <translation>Le fichier de ce programme</translation>
    </message>
    <message>
        <source>Before each session a checked copy is made: the last ten are kept, then one a day for thirty days.</source>
        <translation>Avant chaque séance de travail, une copie vérifiée est faite&#xa0;: les dix dernières sont conservées, puis une par jour pendant trente jours.</translation>
    </message>
    <message>
        <source>Backups and going back…</source>
        <translation>Sauvegardes et retour…</translation>
    </message>
    <message>
        <source>Audit trail: who did what…</source>
        <translation>Journal d’audit : qui a fait quoi…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::FirstRunPage</name>
    <message>
        <source>Welcome to Preceptor</source>
        <translation>Bienvenue dans Preceptor</translation>
    </message>
    <message>
        <source>Case conferences, courses and reports of a palliative-care training programme, in one file on this computer.</source>
        <translation>Conférences de cas, formations et rapports d’un programme de formation en soins palliatifs, dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try the demo programme</source>
        <translation>Essayer le programme démo</translation>
    </message>
    <message>
        <source>A made-up programme with people, conferences and reports. Change anything; it is only a copy.</source>
        <translation>Un programme fictif avec des personnes, des conférences et des rapports. Modifiez ce que vous voulez&#xa0;: ce n’est qu’une copie.</translation>
    </message>
    <message>
        <source>Start a new programme</source>
        <translation>Créer un nouveau programme</translation>
    </message>
    <message>
        <source>Choose where its file is kept. Everything is saved there as you work.</source>
        <translation>Choisissez l’emplacement de son fichier. Tout y est enregistré au fil de votre travail.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>A programme file (.preceptor) of this computer, a shared folder or a stick.</source>
        <translation>Un fichier programme (.preceptor) de cet ordinateur, d’un dossier partagé ou d’une clé USB.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Restore under a new name…</source>
        <translation>Restaurer sous un autre nom…</translation>
    </message>
    <message>
        <source>Back to the open programme</source>
        <translation>Retour au programme ouvert</translation>
    </message>
    <message>
        <source>Protect it with a passphrase (recommended on a shared PC)</source>
        <translation>Le protéger par une phrase secrète (conseillé sur un poste partagé)</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::FolderResultModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ForecastList</name>
    <message numerus="yes">
        <source>%1 of %n people would pass</source>
        <translation>
            <numerusform>%1 sur %n personne réussirait</numerusform>
            <numerusform>%1 sur %n personnes réussiraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have completed it already and keep that</source>
        <translation>
            <numerusform>%n l’a déjà terminé et le garde</numerusform>
            <numerusform>%n l’ont déjà terminé et le gardent</numerusform>
        </translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>réussirait</translation>
    </message>
    <message>
        <source>keeps the completion; by this rule: %1</source>
        <translation>reste terminé&#xa0;; selon cette règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what the rule says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::Form</name>
    <message>
        <source>%1 (required)</source>
        <comment>caption of a field</comment>
        <translation>%1 (obligatoire)</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HalfDaysView</name>
    <message>
        <source>Signed in</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Plan mornings and afternoons</source>
        <translation>Prévoir matins et après-midi</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Faire l’appel</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>Demi-journées</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HeadcountForm</name>
    <message>
        <source>Everyone else, not told apart</source>
        <translation>Tous les autres, sans distinction</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cadre, sex</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep the head count</source>
        <translation>Garder l’effectif</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HelpPage</name>
    <message>
        <source>Everything is saved as you work; there is no Save button. Ctrl+Z takes back the last step.</source>
        <translation>Tout est enregistré au fil du travail&#x202f;; il n’y a pas de bouton Enregistrer. Ctrl+Z annule la dernière étape.</translation>
    </message>
    <message>
        <source>Drop a spreadsheet anywhere on the window to bring in people. Nothing is changed before you have seen the preview.</source>
        <translation>Déposez un tableur n’importe où dans la fenêtre pour importer des personnes. Rien n’est modifié avant que vous ayez vu l’aperçu.</translation>
    </message>
    <message>
        <source>A person is found by any part of the name, by pinyin or its initials (wxy for 王秀英), and by letters without accents.</source>
        <translation>Une personne se trouve par n’importe quelle partie du nom, par le pinyin ou ses initiales (wxy pour 王秀英), et sans les accents.</translation>
    </message>
    <message>
        <source>In the progress table, choose cells with Shift and the arrows, then press the space bar to mark them complete.</source>
        <translation>Dans le tableau de progression, choisissez des cases avec Maj et les flèches, puis la barre d’espace pour les valider.</translation>
    </message>
    <message>
        <source>A checked copy of the file is kept when it is opened, before an import and every few hours: the last ten, then one a day for a month.</source>
        <translation>Une copie vérifiée du fichier est gardée à l’ouverture, avant une importation et toutes les quelques heures&#xa0;: les dix dernières, puis une par jour pendant un mois.</translation>
    </message>
    <message>
        <source>Find a person or do something</source>
        <translation>Trouver une personne ou agir</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Aller à une rubrique</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Find or filter on this page</source>
        <translation>Chercher ou filtrer sur cette page</translation>
    </message>
    <message>
        <source>Something new on this page</source>
        <translation>Ajouter sur cette page</translation>
    </message>
    <message>
        <source>Open another programme file</source>
        <translation>Ouvrir un autre fichier programme</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Undo, do again</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>Close what is on top, then clear the search</source>
        <translation>Fermer ce qui est devant, puis vider la recherche</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>In attendance, a click or the space bar goes from present to absent to excused. Type a name and press Enter to tick it.</source>
        <translation>Pendant l’appel, un clic ou la barre d’espace passe de présent à absent puis excusé. Tapez un nom et appuyez sur Entrée pour le cocher.</translation>
    </message>
    <message>
        <source>Lock a protected file now</source>
        <translation>Verrouiller un fichier protégé</translation>
    </message>
    <message>
        <source>Roles are rules of this program, not locks: whoever may open a protected file has its key and could read and change all of it by other means. Let nobody open it who must not read everything.</source>
        <translation>Les rôles sont des règles de ce programme, pas des serrures : qui peut ouvrir un fichier protégé en a la clé et pourrait tout lire et changer autrement. Ne le laissez ouvrir à personne qui ne doit pas tout lire.</translation>
    </message>
    <message>
        <source>The audit trail keeps acts such as exports, approvals and erasures: who, what and when, never a trainee&apos;s name or the text of a case.</source>
        <translation>La piste d’audit garde des actes tels qu’exports, approbations et effacements : qui, quoi et quand, jamais le nom d’un apprenant ni le texte d’un cas.</translation>
    </message>
    <message>
        <source>What protects a file, and what does not</source>
        <translation>Ce qui protège un fichier, et ce qui ne le protège pas</translation>
    </message>
    <message>
        <source>Attached files are sealed with a protected file. Opened, they are shown as a copy that goes when the file is locked or closed. All that is saved elsewhere, exported or printed can be read by anybody.</source>
        <translation>Les fichiers joints sont scellés avec un fichier protégé. Ouverts, ils sont montrés en copie, qui disparaît quand le fichier est verrouillé ou fermé. Tout ce qui est enregistré ailleurs, exporté ou imprimé reste lisible par tous.</translation>
    </message>
    <message>
        <source>Whoever changes the trail with another program is found by a check where it does not fit the rest of the file, and by every PC that has had its entries.</source>
        <translation>Qui modifie le journal avec un autre programme est découvert par une vérification si cela ne cadre pas avec le reste du fichier, et par chaque PC qui a reçu ses entrées.</translation>
    </message>
    <message>
        <source>A file without protection keeps no secret: whoever knows how can write all of it anew, trail included, and only PCs that had its entries see that. Nobody can tell who really sat at the keyboard.</source>
        <translation>Un fichier sans protection ne garde aucun secret : qui sait le faire peut le réécrire en entier, journal compris, et seuls les PC qui ont reçu ses entrées le voient. Nul ne peut dire qui était vraiment au clavier.</translation>
    </message>
    <message>
        <source>A viewer reads, changes nothing and writes no files for other PCs. That a viewer has looked, and what a viewer takes out of the file, is kept in the audit trail all the same; while somebody else writes in the file it waits beside it.</source>
        <translation>Un lecteur lit, ne change rien et n’écrit pas de fichiers pour d’autres PC. Qu’il a regardé et ce qu’il tire du fichier est gardé au journal d’audit ; tant qu’un autre écrit dans le fichier, cela attend à côté.</translation>
    </message>
    <message>
        <source>When a protected file is locked, the program seals or overwrites what it had of it in memory. What the desktop, an input method or the PC&apos;s own disk (swap, sleep) has kept is beyond its reach: encrypt the disk.</source>
        <translation>Quand un fichier protégé est verrouillé, le programme scelle ou écrase ce qu’il en avait en mémoire. Ce que le bureau, une méthode de saisie ou le disque du PC (swap, veille) a gardé lui échappe : chiffrez le disque.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HistoryTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1, réussi</translation>
    </message>
    <message>
        <source>%1, not passed</source>
        <translation>%1, non réussi</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 items in full)</source>
        <comment>a mark</comment>
        <translation>%1 (%2 points sur %3 entiers)</translation>
    </message>
    <message>
        <source>Entrusted</source>
        <translation>Confié</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HolderTableModel</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Educator</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Qui peut l’ouvrir</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportFoot</name>
    <message>
        <source>Enrol in</source>
        <translation>Inscrire à</translation>
    </message>
    <message>
        <source>Keep all doubtful cells as written</source>
        <translation>Garder toutes les cases douteuses telles quelles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>Pas encore de formation</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>Inscrire %n personne</numerusform>
            <numerusform>Inscrire %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>First say whether the dates are day/month or month/day.</source>
        <translation>Dites d’abord si les dates sont jour/mois ou mois/jour.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportHead</name>
    <message>
        <source>How it is read</source>
        <translation>Mode de lecture</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Lecture du fichier …</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here, kept once</source>
        <translation>
            <numerusform>%n déjà là, non répétée</numerusform>
            <numerusform>%n déjà là, non répétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was imported before, on %1.</source>
        <translation>Ce fichier a déjà été importé le %1.</translation>
    </message>
    <message>
        <source>Nothing is changed until you press Enrol.</source>
        <translation>Rien n’est modifié avant d’appuyer sur Inscrire.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportPage</name>
    <message>
        <source>Enrol from a file</source>
        <translation>Inscrire depuis un fichier</translation>
    </message>
    <message>
        <source>Enrol people from a spreadsheet</source>
        <translation>Inscrire depuis un tableur</translation>
    </message>
    <message>
        <source>Drop an .xlsx, .csv or .tsv file here, or paste rows copied from a spreadsheet. You see what each row would do before anything is changed.</source>
        <translation>Déposez ici un fichier .xlsx, .csv ou .tsv, ou collez des lignes copiées d’un tableur. Vous voyez l’effet de chaque ligne avant toute modification.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>a number, a column</comment>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times a course that comes before this one is not completed.</source>
        <translation>
            <numerusform>%n fois, un cours qui précède celui-ci n’est pas terminé.</numerusform>
            <numerusform>%n fois, un cours qui précède celui-ci n’est pas terminé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are already in another class of this course.</source>
        <translation>
            <numerusform>%n personne est déjà dans une autre classe de ce cours.</numerusform>
            <numerusform>%n personnes sont déjà dans une autre classe de ce cours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportTableModel</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::InstitutionDetail</name>
    <message>
        <source>People here</source>
        <translation>Personnes ici</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Offre de soins</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Who lacks what</source>
        <translation>Qui manque quoi</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::InstitutionListModel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>institution, type</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::InstitutionsPage</name>
    <message>
        <source>Institutions</source>
        <translation>Établissements</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions</source>
        <translation>
            <numerusform>%n établissement</numerusform>
            <numerusform>%n établissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an institution</source>
        <translation>Chercher un établissement</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Ajouter un établissement</translation>
    </message>
    <message>
        <source>Its name, then Enter</source>
        <translation>Son nom, puis Entrée</translation>
    </message>
    <message>
        <source>Name of the new institution</source>
        <translation>Nom du nouvel établissement</translation>
    </message>
    <message>
        <source>No institution yet</source>
        <translation>Pas encore d’établissement</translation>
    </message>
    <message>
        <source>Hospitals, community centres and partners come in with a roster, or are added here.</source>
        <translation>Hôpitaux, centres communautaires et partenaires arrivent avec une liste ou s’ajoutent ici.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::KeepReason</name>
    <message>
        <source>Say it in other words, or say why it tells nobody&apos;s name; the reason is kept with the case.</source>
        <translation>Reformulez, ou dites pourquoi cela n’identifie personne ; la raison est gardée avec le cas.</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Pourquoi cela peut rester</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>table, field, what was found</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Say it in other words, or say why it tells no patient&apos;s name; the reason is kept with the conference.</source>
        <translation>Dites-le autrement, ou dites pourquoi cela ne révèle le nom d’aucun patient ; la raison est gardée avec la conférence.</translation>
    </message>
    <message>
        <source>Say it in other words, or say why it tells no patient&apos;s name; the reason is kept with the workshop.</source>
        <translation>Dites-le autrement, ou dites pourquoi cela ne révèle le nom d’aucun patient ; la raison est gardée avec l’atelier.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::KnownMatrixModel</name>
    <message>
        <source>this PC</source>
        <translation>ce PC</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>manque %1</translation>
    </message>
    <message>
        <source>%1 has every change of %2</source>
        <translation>%1 a tous les changements de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 lacks %n changes of %2</source>
        <translation>
            <numerusform>Il manque à %1 %n changement de %2</numerusform>
            <numerusform>Il manque à %1 %n changements de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a site</comment>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::KpiTile</name>
    <message>
        <source>Open the list behind this number</source>
        <translation>Ouvrir la liste derrière ce chiffre</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LearningColumnsForm</name>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Number of staff or student</source>
        <translation>Matricule ou numéro d’étudiant</translation>
    </message>
    <message>
        <source>When it was done or handed in</source>
        <translation>Date d’achèvement ou de remise</translation>
    </message>
    <message>
        <source>What was completed</source>
        <translation>Ce qui est achevé</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>The whole course</source>
        <translation>Le cours entier</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Tel que trouvé : %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a column of a file</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>“%1”, such as: %2</source>
        <comment>a column of a file and what stands in it</comment>
        <translation>« %1 », par ex. : %2</translation>
    </message>
    <message>
        <source>Whose the results are is not clear from this file. Say which column tells the name, the e-mail or the number. It is remembered for files of the same kind.</source>
        <translation>Ce fichier ne dit pas clairement de qui sont les résultats. Indiquez la colonne du nom, de l’e-mail ou du numéro. Ce choix est retenu pour les fichiers du même type.</translation>
    </message>
    <message>
        <source>Read the file this way</source>
        <translation>Lire le fichier ainsi</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LearningForm</name>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Kept as evidence; completes nobody</source>
        <translation>Gardé comme preuve ; n’achève personne</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Colonne « %1 »</translation>
    </message>
    <message>
        <source>Of how many points</source>
        <translation>Sur combien de points</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Nobody of the class</source>
        <translation>Personne de la classe</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>Day, then month</source>
        <translation>Jour, puis mois</translation>
    </message>
    <message>
        <source>Month, then day</source>
        <translation>Mois, puis jour</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Ce même fichier a déjà été importé.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggestions back</source>
        <translation>
            <numerusform>Retirer %n suggestion</numerusform>
            <numerusform>Retirer %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>Accepter %n suggestion</numerusform>
            <numerusform>Accepter %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n results</source>
        <translation>
            <numerusform>Enregistrer %n résultat</numerusform>
            <numerusform>Enregistrer %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to record</source>
        <translation>Rien de nouveau à noter</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Days in “%1” can be read in two ways</source>
        <translation>Les jours de « %1 » se lisent de deux façons</translation>
    </message>
    <message>
        <source>Of several answers of one person</source>
        <translation>De plusieurs réponses d’une personne</translation>
    </message>
    <message>
        <source>Names like that of one person only</source>
        <translation>Noms proches d’une seule personne</translation>
    </message>
    <message>
        <source>Also change what was entered by hand</source>
        <translation>Modifier aussi ce qui a été saisi à la main</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Not clear, left out</source>
        <translation>Pas clair, laissé de côté</translation>
    </message>
    <message>
        <source>Not in this class: enrol them first</source>
        <translation>Hors de cette classe : à inscrire d’abord</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>À ignorer</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Garder ces choix</translation>
    </message>
    <message>
        <source>Also change what another platform told</source>
        <translation>Changer aussi ce qu&apos;une autre plateforme a dit</translation>
    </message>
    <message>
        <source>Other columns, and whose the rows are</source>
        <translation>Autres colonnes, et à qui sont les lignes</translation>
    </message>
    <message>
        <source>Say what each column is</source>
        <translation>Dire ce qu’est chaque colonne</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LineChart</name>
    <message>
        <source>%1 %2</source>
        <comment>series name and its latest percent</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LineForm</name>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Minutes present (empty: the whole conference)</source>
        <translation>Minutes de présence (vide&#xa0;: toute la conférence)</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les changements</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LineTable</name>
    <message>
        <source>%1 (line %2)</source>
        <comment>caption of a field, its place</comment>
        <translation>%1 (ligne %2)</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LookBar</name>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Take back my decision</source>
        <translation>Revenir sur mon choix</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MainWindow</name>
    <message>
        <source>The demo programme is being filled in…</source>
        <translation>Remplissage du programme de démo…</translation>
    </message>
    <message>
        <source>Our programme</source>
        <translation>Notre programme</translation>
    </message>
    <message>
        <source>%1 is not there any more. Its backups are; choose one to work on with.</source>
        <translation>%1 n’est plus là. Ses sauvegardes y sont&#xa0;; choisissez-en une pour continuer.</translation>
    </message>
    <message>
        <source>The programme is being put back to the backup…</source>
        <translation>Retour à la sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Put back to the backup %1. What was there before is kept.</source>
        <translation>Revenu à la sauvegarde %1. Ce qui était là est gardé.</translation>
    </message>
    <message>
        <source>Put back to the state of %1. What was there before is kept.</source>
        <translation>Revenu à l’état du %1. Ce qui était là est gardé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is a backup and stays as it is. Restore it under a new name to work with it.</source>
        <translation>%1 est une sauvegarde et reste telle quelle. Restaurez-la sous un autre nom pour y travailler.</translation>
    </message>
    <message>
        <source>The backup is being restored under its new name…</source>
        <translation>Restauration sous le nouveau nom en cours…</translation>
    </message>
    <message>
        <source>You are looking into the backup of %1. It is read only: nothing can be changed here, and the present file is closed meanwhile.</source>
        <translation>Vous regardez la sauvegarde du %1, en lecture seule : rien ne peut être modifié ici, et le fichier actuel est fermé en attendant.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB and opens slowly. At %2 MB nothing more can be added; begin a new file for the next year before that.</source>
        <translation>Ce fichier dépasse %1 Mo et s’ouvre lentement. À %2 Mo, rien ne peut plus être ajouté ; commencez avant cela un nouveau fichier pour l’année suivante.</translation>
    </message>
    <message>
        <source>Only a protected file can be locked; this one is plain, and whoever has it can read it.</source>
        <translation>Seul un fichier protégé se verrouille ; celui-ci est en clair et qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>Protect it</source>
        <translation>Le protéger</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MappingHeader</name>
    <message>
        <source>What “%1” is</source>
        <translation>Ce qu’est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>va dans</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MeetingColumnsForm</name>
    <message>
        <source>Not in this file</source>
        <translation>Pas dans ce fichier</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Arrivée à</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Départ à</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée de présence</translation>
    </message>
    <message>
        <source>Who came and went is not clear from this file. Say which column is what: the name, and when people came and left or how long they stayed. It is remembered for files with the same headings.</source>
        <translation>Ce fichier ne dit pas clairement qui est venu et reparti. Indiquez ce que contient chaque colonne : le nom, puis l’arrivée et le départ ou la durée de présence. Ce choix est retenu pour les fichiers aux mêmes en-têtes.</translation>
    </message>
    <message>
        <source>Read the file this way</source>
        <translation>Lire le fichier ainsi</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MeetingForm</name>
    <message>
        <source>There too briefly to count, marked absent: %1</source>
        <translation>Présence trop brève pour compter, notés absents : %1</translation>
    </message>
    <message>
        <source>Only there before or after the conference: %1</source>
        <translation>Présents seulement avant ou après la conférence : %1</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Add as a new person</source>
        <translation>Ajouter comme nouvelle personne</translation>
    </message>
    <message>
        <source>Nobody: a device, a guest</source>
        <translation>À ignorer : un appareil, un invité</translation>
    </message>
    <message>
        <source>Row %1, without a name</source>
        <translation>Ligne %1, sans nom</translation>
    </message>
    <message numerus="yes">
        <source>Record attendance for %n people</source>
        <translation>
            <numerusform>Noter la présence de %n personne</numerusform>
            <numerusform>Noter la présence de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to record</source>
        <translation>Rien de nouveau à noter</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>À ignorer</translation>
    </message>
    <message>
        <source>%1 (%2, not %3)</source>
        <comment>name, minutes found, minutes by the platform</comment>
        <translation>%1 (%2, et non %3)</translation>
    </message>
    <message>
        <source>Minutes that the platform counts otherwise: %1</source>
        <translation>Minutes comptées autrement par la plateforme : %1</translation>
    </message>
    <message>
        <source>Other columns …</source>
        <translation>Autres colonnes …</translation>
    </message>
    <message>
        <source>Another file of this conference: adds to it</source>
        <translation>Un autre fichier de cette conférence : s’y ajoute</translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggestions back</source>
        <translation>
            <numerusform>Retirer %n suggestion</numerusform>
            <numerusform>Retirer %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>Accepter %n suggestion</numerusform>
            <numerusform>Accepter %n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Names like that of one person only</source>
        <translation>Noms proches d’une seule personne</translation>
    </message>
    <message>
        <source>Earlier file of this conference</source>
        <translation>Fichier précédent de cette conférence</translation>
    </message>
    <message numerus="yes">
        <source>Also change what was marked by hand (%n people)</source>
        <translation>
            <numerusform>Modifier aussi ce qui a été noté à la main (%n personne)</numerusform>
            <numerusform>Modifier aussi ce qui a été noté à la main (%n personnes)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file was taken before, on %1. Nothing has changed since.</source>
        <translation>Ce même fichier a déjà été repris le %1. Rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>An older version: leave what is recorded</source>
        <translation>Version plus ancienne : garder ce qui est noté</translation>
    </message>
    <message>
        <source>This is an older version of a file that was corrected since. It changes nothing unless you choose below what it replaces.</source>
        <translation>C’est une version plus ancienne d’un fichier corrigé depuis. Elle ne change rien, sauf si vous choisissez ci-dessous ce qu’elle remplace.</translation>
    </message>
    <message>
        <source>This file has less than the one it would replace, and may be the older one: %1. It changes nothing unless you choose below what it replaces.</source>
        <translation>Ce fichier contient moins que celui qu’il remplacerait et est peut-être le plus ancien : %1. Il ne change rien, sauf si vous choisissez ci-dessous ce qu’il remplace.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were put off and are to be decided below.</source>
        <translation>
            <numerusform>%n ligne remise à plus tard est à décider ci-dessous.</numerusform>
            <numerusform>%n lignes remises à plus tard sont à décider ci-dessous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MergeCountsModel</name>
    <message>
        <source>Altogether</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MergeForm</name>
    <message>
        <source>Record entered first</source>
        <translation>Fiche saisie en premier</translation>
    </message>
    <message>
        <source>Record entered later</source>
        <translation>Fiche saisie ensuite</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MergeItemModel</name>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ModuleEditor</name>
    <message>
        <source>Add a module</source>
        <translation>Ajouter un module</translation>
    </message>
    <message>
        <source>Type or paste many</source>
        <translation>Saisir ou coller en bloc</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Modules, one a line</source>
        <translation>Modules, un par ligne</translation>
    </message>
    <message>
        <source>One a line: code, title, hours, section. Type them, or paste them from a spreadsheet.</source>
        <translation>Un par ligne : code, titre, heures, section. À saisir, ou à coller depuis un tableur.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ModuleFields</name>
    <message>
        <source>Required to complete the course</source>
        <translation>Obligatoire pour terminer le cours</translation>
    </message>
    <message>
        <source>For these only; none chosen: for everyone</source>
        <translation>Seulement pour eux ; aucun choix : pour tous</translation>
    </message>
    <message>
        <source>Entrustable activities that it prepares for</source>
        <translation>Activités confiables auxquelles il prépare</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::NameEntry</name>
    <message>
        <source>Add “%1” as a new person</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» comme nouvelle personne</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::NewPassphrase</name>
    <message numerus="yes">
        <source>At least %n characters. A few words that do not belong together are easy to remember.</source>
        <translation>
            <numerusform>Au moins %n caractère. Quelques mots sans lien entre eux se retiennent bien.</numerusform>
            <numerusform>Au moins %n caractères. Quelques mots sans lien entre eux se retiennent bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters are needed.</source>
        <translation>
            <numerusform>Il manque encore %n caractère.</numerusform>
            <numerusform>Il manque encore %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is easy to guess. Take a few words that do not belong together.</source>
        <translation>C’est facile à deviner. Prenez quelques mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>Good. Type it once more below.</source>
        <translation>Bien. Tapez-la encore une fois dessous.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Both are the same. Keep it in mind: nobody can tell it to you again.</source>
        <translation>Les deux sont identiques. Retenez-la : personne ne pourra vous la redire.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Encore la phrase secrète</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::NextStrip</name>
    <message>
        <source>Take attendance</source>
        <translation>Faire l’appel</translation>
    </message>
    <message>
        <source>Plan conferences</source>
        <translation>Planifier des conférences</translation>
    </message>
    <message>
        <source>No conference is planned</source>
        <translation>Aucune conférence prévue</translation>
    </message>
    <message>
        <source>Plan a series once, and every date is on this page.</source>
        <translation>Planifiez une série&#xa0;: toutes ses dates s’affichent ici.</translation>
    </message>
    <message>
        <source>Sign-in sheet (PDF)</source>
        <translation>Émargement (PDF)</translation>
    </message>
    <message>
        <source>Note apologies</source>
        <translation>Noter les excusés</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::OptionList</name>
    <message>
        <source>Type a part of its name</source>
        <translation>Saisissez une partie du nom</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::OutcomeView</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Check possible duplicates</source>
        <translation>Vérifier les doublons possibles</translation>
    </message>
    <message>
        <source>What was taken up</source>
        <translation>Ce qui a été intégré</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflicts</source>
        <translation>
            <numerusform>Trancher %n conflit</numerusform>
            <numerusform>Trancher %n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of %1 is taken up</source>
        <translation>Le fichier de %1 est intégré</translation>
    </message>
    <message>
        <source>%1. A backup from before is in the backups folder; this receipt stays in the list.</source>
        <comment>counts</comment>
        <translation>%1. Une sauvegarde d’avant est dans le dossier backups ; ce reçu reste dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments are completed or open again by the new records.</source>
        <translation>
            <numerusform>%n inscription est terminée ou rouverte par les nouvelles fiches.</numerusform>
            <numerusform>%n inscriptions sont terminées ou rouvertes par les nouvelles fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken up from the folder</source>
        <translation>
            <numerusform>%n fichier du dossier intégré</numerusform>
            <numerusform>%n fichiers du dossier intégrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is listed was taken up; the rest waits in the folder.</source>
        <translation>Arrêté. Ce qui est listé a été intégré ; le reste attend dans le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were refused; nothing of them was taken.</source>
        <translation>
            <numerusform>%n fichier a été refusé ; rien n’en a été pris.</numerusform>
            <numerusform>%n fichiers ont été refusés ; rien n’en a été pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 had been merged with somebody who is erased for good on another PC, and stands for itself again. If it is the same person, erase this record too.</source>
        <translation>%1 avait été fusionné avec une personne effacée définitivement sur un autre poste et redevient une fiche à part. Si c’est la même personne, effacez aussi cette fiche.</translation>
    </message>
    <message>
        <source>What is listed was taken up, but the file of this PC is not in the folder. %1</source>
        <comment>why</comment>
        <translation>Ce qui est listé a été repris, mais le fichier de ce poste n’est pas dans le dossier. %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::OwnSiteBar</name>
    <message>
        <source>This PC is</source>
        <translation>Ce PC est</translation>
    </message>
    <message>
        <source>Site, such as Ward 5</source>
        <translation>Site, par ex. Service 5</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>PC, such as office</source>
        <translation>PC, par ex. bureau</translation>
    </message>
    <message>
        <source>Which PC of the site</source>
        <translation>Quel PC du site</translation>
    </message>
    <message>
        <source>Fingerprint of this PC</source>
        <translation>Empreinte de ce PC</translation>
    </message>
    <message>
        <source>First say which site this is.</source>
        <translation>Dites d’abord quel est ce site.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PartsForm</name>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Keep the parts</source>
        <translation>Garder les parties</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PassphraseLine</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeopleBar</name>
    <message>
        <source>Name, pinyin, initials, telephone</source>
        <translation>Nom, pinyin, téléphone</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Ordre inverse</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Deleted people</source>
        <translation>Personnes supprimées</translation>
    </message>
    <message>
        <source>Enrol from a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeopleFilters</name>
    <message>
        <source>All institutions</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>No cadre given</source>
        <translation>Catégorie non renseignée</translation>
    </message>
    <message>
        <source>All cadres</source>
        <translation>Professions</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>In training, any class</source>
        <translation>En formation, toutes classes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Promotions</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeopleList</name>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n personne choisie</numerusform>
            <numerusform>%n personnes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted people</source>
        <translation>Personnes supprimées</translation>
    </message>
    <message>
        <source>Enrol from a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Drop your roster here (Excel or CSV), paste it, or add people one by one.</source>
        <translation>Déposez votre liste ici (Excel ou CSV), collez-la ou ajoutez les personnes une à une.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Names are searched with pinyin, initials and former names too.</source>
        <translation>Les noms se cherchent aussi par pinyin, initiales et anciens noms.</translation>
    </message>
    <message>
        <source>Search all people</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Enter opens a person. Ctrl and click, or Shift and the arrows, select several.</source>
        <translation>Entrée ouvre une fiche. Ctrl et clic, ou Maj et les flèches, en choisissent plusieurs.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeoplePicker</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Type a name, press Enter</source>
        <translation>Tapez un nom, puis Entrée</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PersonForm</name>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PersonView</name>
    <message>
        <source>All people</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Print transcript</source>
        <translation>Imprimer le relevé</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Conferences, modules, assessments and completions appear here by themselves.</source>
        <translation>Conférences, modules, évaluations et validations s’affichent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Transcript of %1</source>
        <translation>Relevé de %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Entrusted</source>
        <translation>Confié</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédits</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PrivacyPanel</name>
    <message>
        <source>kept for a reason</source>
        <translation>gardé pour une raison</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>Nothing in the text looks like a name, number, date or place of somebody.</source>
        <translation>Rien dans le texte ne ressemble à un nom, un numéro, une date ou un lieu de quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>%n places must be changed, or kept for a reason, before the case can go on.</source>
        <translation>
            <numerusform>%n endroit doit être changé, ou gardé pour une raison, avant que le cas avance.</numerusform>
            <numerusform>%n endroits doivent être changés, ou gardés pour une raison, avant que le cas avance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way. Please look at what is listed.</source>
        <translation>Rien ne s’y oppose. Regardez ce qui est listé.</translation>
    </message>
    <message>
        <source>Who could this be?</source>
        <translation>Qui cela peut-il être ?</translation>
    </message>
    <message>
        <source>Places that may tell who somebody is</source>
        <translation>Endroits qui peuvent dire de qui il s’agit</translation>
    </message>
    <message>
        <source>Why may it stay?</source>
        <translation>Pourquoi peut-il rester ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>I have looked, and there are</source>
        <translation>J’ai vérifié&#xa0;:</translation>
    </message>
    <message>
        <source>Names never to write …</source>
        <translation>Noms à ne jamais écrire …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressBulk</name>
    <message>
        <source>Mark complete</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Set date …</source>
        <translation>Fixer la date …</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Dispensé</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Sign off …</source>
        <translation>Signer …</translation>
    </message>
    <message>
        <source>Certificates …</source>
        <translation>Certificats …</translation>
    </message>
    <message>
        <source>Status …</source>
        <translation>Statut …</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n personne choisie</numerusform>
            <numerusform>%n personnes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Module done …</source>
        <translation>Module fait …</translation>
    </message>
    <message>
        <source>Enrol …</source>
        <translation>Inscrire …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, cells</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressFilters</name>
    <message>
        <source>Find a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Choose a class</source>
        <translation>Choisir une promotion</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Statuts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressMenu</name>
    <message>
        <source>Enrol people …</source>
        <translation>Inscrire des personnes …</translation>
    </message>
    <message>
        <source>Enrol from a file …</source>
        <translation>Inscrire depuis un fichier …</translation>
    </message>
    <message>
        <source>Edit this class …</source>
        <translation>Modifier la promotion …</translation>
    </message>
    <message>
        <source>Open a class …</source>
        <translation>Ouvrir une promotion …</translation>
    </message>
    <message>
        <source>Edit modules and rule …</source>
        <translation>Modifier modules et règle …</translation>
    </message>
    <message>
        <source>Add a course …</source>
        <translation>Ajouter une formation …</translation>
    </message>
    <message>
        <source>Marks of tests …</source>
        <translation>Notes des épreuves …</translation>
    </message>
    <message>
        <source>Certificates …</source>
        <translation>Certificats …</translation>
    </message>
    <message>
        <source>Check a certificate …</source>
        <translation>Vérifier un certificat …</translation>
    </message>
    <message>
        <source>Results from a file …</source>
        <translation>Résultats d’un fichier …</translation>
    </message>
    <message>
        <source>A new version of this course …</source>
        <translation>Une nouvelle version de ce cours …</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressModel</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>person, module, state</comment>
        <translation>%1 · %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établ.</translation>
    </message>
    <message>
        <source>Modules done</source>
        <translation>Modules faits</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>No rule: completion is decided by hand.</source>
        <translation>Pas de règle&#xa0;: la validation se décide à la main.</translation>
    </message>
    <message>
        <source>Complete when: %1</source>
        <translation>Validé si&#xa0;: %1</translation>
    </message>
    <message>
        <source>No one is enrolled yet</source>
        <translation>Personne n’est encore inscrit</translation>
    </message>
    <message>
        <source>Enrol people by name, or from a spreadsheet.</source>
        <translation>Inscrivez par nom ou depuis un tableur.</translation>
    </message>
    <message>
        <source>Enrol people</source>
        <translation>Inscrire des personnes</translation>
    </message>
    <message>
        <source>Enrol from a file</source>
        <translation>Inscrire depuis un fichier</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>Pas encore de formation</translation>
    </message>
    <message>
        <source>Add a course with its modules; then open a class and enrol people.</source>
        <translation>Ajoutez une formation et ses modules, puis ouvrez une promotion et inscrivez.</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Ajouter une formation</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>Pas encore de promotion</translation>
    </message>
    <message>
        <source>Open a class of the course; then enrol people.</source>
        <translation>Ouvrez une promotion de la formation, puis inscrivez.</translation>
    </message>
    <message>
        <source>Open a class</source>
        <translation>Ouvrir une promotion</translation>
    </message>
    <message>
        <source>Add or edit</source>
        <translation>Ajouter ou modifier</translation>
    </message>
    <message>
        <source>Progress, people by modules</source>
        <translation>Progression, personnes par modules</translation>
    </message>
    <message numerus="yes">
        <source>Sign off %n people</source>
        <translation>
            <numerusform>Signer pour %n personne</numerusform>
            <numerusform>Signer pour %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n people</source>
        <translation>
            <numerusform>Statut de %n personne</numerusform>
            <numerusform>Statut de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n free places to who waits …</source>
        <translation>
            <numerusform>Donner %n place libre à qui attend …</numerusform>
            <numerusform>Donner %n places libres à qui attend …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProtectForm</name>
    <message>
        <source>Everybody who works in it gets a passphrase of their own, from you or another coordinator.</source>
        <translation>Chaque personne qui y travaille reçoit sa propre phrase secrète, de vous ou d’un autre coordinateur.</translation>
    </message>
    <message>
        <source>When nobody has touched it for a while, or the PC is locked or goes to sleep, the file closes by itself. What was being typed is still there afterwards.</source>
        <translation>Si personne n’y touche un moment, ou si le poste est verrouillé ou mis en veille, le fichier se ferme. La saisie en cours est conservée.</translation>
    </message>
    <message>
        <source>Whoever loses every passphrase and the recovery key loses the file. Nobody else can open it, the makers of this program neither.</source>
        <translation>Qui perd toutes les phrases secrètes et la clé de secours perd le fichier. Personne d’autre ne peut l’ouvrir, pas même les auteurs de ce logiciel.</translation>
    </message>
    <message>
        <source>This name is too long; a shorter one is enough to know the person by.</source>
        <translation>Ce nom est trop long ; un plus court suffit pour reconnaître la personne.</translation>
    </message>
    <message>
        <source>Protect this file</source>
        <translation>Protéger ce fichier</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Name of its first coordinator</source>
        <translation>Nom du premier coordinateur</translation>
    </message>
    <message>
        <source>Make a recovery key to print, for whoever forgets the passphrase</source>
        <translation>Faire une clé de secours à imprimer, en cas d’oubli de la phrase secrète</translation>
    </message>
    <message>
        <source>Without a recovery key a forgotten passphrase means a lost file.</source>
        <translation>Sans clé de secours, une phrase secrète oubliée, c’est un fichier perdu.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, more than can be protected. It stays as it is.</source>
        <translation>Ce fichier dépasse %1 Mo, plus que ce qui peut être protégé. Il reste tel quel.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Protected, it opens slowly, and it cannot grow beyond %2 MB.</source>
        <translation>Ce fichier dépasse %1 Mo. Protégé, il s’ouvre lentement et ne peut dépasser %2 Mo.</translation>
    </message>
    <message>
        <source>The file, its backups and its attached files are sealed. Whoever finds or copies them without a passphrase can read nothing in them.</source>
        <translation>Le fichier, ses sauvegardes et ses fichiers joints sont scellés. Sans phrase secrète, qui les trouve ou les copie n’y lit rien.</translation>
    </message>
    <message>
        <source>Exported and printed papers and copies made before stay readable. What was on the disk until now can still be found by experts until something is written over it.</source>
        <translation>Les papiers exportés ou imprimés et les copies d’avant restent lisibles. Ce qui était sur le disque peut encore être retrouvé par des experts, tant que rien ne l’a recouvert.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProtectionCard</name>
    <message>
        <source>This file is protected: it opens with a passphrase only.</source>
        <translation>Ce fichier est protégé : il ne s’ouvre qu’avec une phrase secrète.</translation>
    </message>
    <message>
        <source>This file is not protected: whoever has it can read it.</source>
        <translation>Ce fichier n’est pas protégé : qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>Who may open it…</source>
        <translation>Qui peut l’ouvrir…</translation>
    </message>
    <message>
        <source>Protect this file…</source>
        <translation>Protéger ce fichier…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <comment>idle time</comment>
        <translation>
            <numerusform>après %n minute</numerusform>
            <numerusform>après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock it by itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>It is also locked when this PC is locked or goes to sleep, and with Ctrl+L. Nothing that was typed is lost.</source>
        <translation>Il est aussi verrouillé quand ce poste l’est ou se met en veille, et avec Ctrl+L. Rien de ce qui a été tapé n’est perdu.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProtectionView</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>The passphrase is being added…</source>
        <translation>Ajout de la phrase secrète…</translation>
    </message>
    <message>
        <source>%1 can open the file now. Tell the passphrase to this person only.</source>
        <translation>%1 peut maintenant ouvrir le fichier. Ne dites la phrase secrète qu’à cette personne.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Changer ma phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase is being changed…</source>
        <translation>Changement de la phrase secrète…</translation>
    </message>
    <message>
        <source>The new passphrase opens the file; the one before does not any more.</source>
        <translation>La nouvelle phrase secrète ouvre le fichier ; l’ancienne ne l’ouvre plus.</translation>
    </message>
    <message>
        <source>%1 will not open the file any more: it gets a new key, and the others keep their passphrases. Copies and backups made before stay readable to %1.</source>
        <translation>%1 n’ouvrira plus le fichier : il reçoit une nouvelle clé, et les autres gardent leur phrase secrète. Les copies et sauvegardes d’avant restent lisibles pour %1.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Retirer une personne</translation>
    </message>
    <message>
        <source>The file gets a new key…</source>
        <translation>Le fichier reçoit une nouvelle clé…</translation>
    </message>
    <message>
        <source>%1 does not open the file any more.</source>
        <translation>%1 n’ouvre plus le fichier.</translation>
    </message>
    <message>
        <source>A new recovery key is made and shown once. The one from before, if there is one, opens the file no more; old copies and backups it still does.</source>
        <translation>Une nouvelle clé de secours est faite et montrée une fois. L’ancienne, s’il y en a une, n’ouvre plus le fichier, mais toujours les anciennes copies et sauvegardes.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Faire une nouvelle clé de secours</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nouvelle clé de secours</translation>
    </message>
    <message>
        <source>The recovery key is being made…</source>
        <translation>Création de la clé de secours…</translation>
    </message>
    <message>
        <source>The file becomes plain: whoever has it can read it, without any passphrase, and it is not locked any more. Its backups until now stay protected.</source>
        <translation>Le fichier redevient lisible : qui l’a peut le lire, sans phrase secrète, et il n’est plus verrouillé. Ses sauvegardes jusqu’ici restent protégées.</translation>
    </message>
    <message>
        <source>Take the protection off</source>
        <translation>Retirer la protection</translation>
    </message>
    <message>
        <source>The file becomes plain…</source>
        <translation>Retrait de la protection…</translation>
    </message>
    <message>
        <source>The file is plain again: whoever has it can read it.</source>
        <translation>Le fichier n’est plus protégé : qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>The file is being protected…</source>
        <translation>Protection du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>The file is protected. %n damaged backups stay readable; delete them.</source>
        <translation>
            <numerusform>Le fichier est protégé. %n sauvegarde endommagée reste lisible ; supprimez-la.</numerusform>
            <numerusform>Le fichier est protégé. %n sauvegardes endommagées restent lisibles ; supprimez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and its backups are protected.</source>
        <translation>Le fichier et ses sauvegardes sont protégés.</translation>
    </message>
    <message>
        <source>A coordinator works in the file and decides who may open it. There is always one.</source>
        <translation>Un coordinateur travaille dans le fichier et décide qui peut l’ouvrir. Il y en a toujours un.</translation>
    </message>
    <message>
        <source>An educator works in the file.</source>
        <translation>Un formateur travaille dans le fichier.</translation>
    </message>
    <message>
        <source>A viewer only reads, and nothing a viewer makes counts as signed on other PCs.</source>
        <translation>Un lecteur ne fait que lire, et rien de ce qu’il produit ne vaut signature sur d’autres postes.</translation>
    </message>
    <message>
        <source>Roles are rules of this program, not locks: everybody who may open the file has its key, and an expert could change it with another program. Let nobody open it who must not read all of it.</source>
        <translation>Les rôles sont des règles de ce logiciel, pas des serrures : qui peut ouvrir le fichier en a la clé, et un expert pourrait le modifier avec un autre logiciel. Ne laissez l’ouvrir à personne qui ne doive tout lire.</translation>
    </message>
    <message>
        <source>Whoever is removed cannot open the file any more, but keeps being able to read copies and backups from before.</source>
        <translation>Qui est retiré ne peut plus ouvrir le fichier, mais peut toujours lire les copies et sauvegardes d’avant.</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Qui peut l’ouvrir</translation>
    </message>
    <message>
        <source>Who may open this file</source>
        <translation>Qui peut ouvrir ce fichier</translation>
    </message>
    <message>
        <source>What roles can and cannot do</source>
        <translation>Ce que les rôles permettent ou non</translation>
    </message>
    <message>
        <source>Only a coordinator decides who may open it.</source>
        <translation>Seul un coordinateur décide qui peut l’ouvrir.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB and opens slowly. At %2 MB nothing more can be added; begin a new file for the next year before that.</source>
        <translation>Ce fichier dépasse %1 Mo et s’ouvre lentement. À %2 Mo, rien ne peut plus être ajouté ; commencez avant cela un nouveau fichier pour l’année suivante.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>For another role a person is removed and added again, with a new passphrase.</source>
        <translation>Pour changer de rôle, la personne est retirée puis ajoutée de nouveau, avec une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>The recovery key was still on the screen when this page was left or locked. If it is not on paper, make a new one.</source>
        <translation>La clé de secours était encore à l’écran quand cette page a été quittée ou verrouillée. Si elle n’est pas sur papier, créez-en une autre.</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>Nouvelle phrase secrète de %1</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>%1 opens the file with the new passphrase. The recovery key stays what it is.</source>
        <translation>%1 ouvre le fichier avec la nouvelle phrase secrète. La clé de secours ne change pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n other names it has on this disk (hard links) stay readable; delete them.</source>
        <translation>
            <numerusform>%n autre nom du fichier sur ce disque (lien physique) reste lisible ; supprimez-le.</numerusform>
            <numerusform>%n autres noms du fichier sur ce disque (liens physiques) restent lisibles ; supprimez-les.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReadOptions</name>
    <message>
        <source>Columns parted by</source>
        <translation>Colonnes séparées par</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Heading row</source>
        <translation>Ligne d’en-tête</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>Forme des dates</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row number: its first cells</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mois/jour/année</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>New day (leave empty if not known yet)</source>
        <translation>Nouveau jour (vide s’il n’est pas encore connu)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Postpone the conference</source>
        <translation>Reporter la conférence</translation>
    </message>
    <message>
        <source>Cancel the conference</source>
        <translation>Annuler la conférence</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReceiptTableModel</name>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From or for</source>
        <translation>De ou pour</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RecordPane</name>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RecordsCard</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>to take part and be named in reports</source>
        <translation>à participer et à être cité dans les rapports</translation>
    </message>
    <message>
        <source>Former names and merged records</source>
        <translation>Anciens noms et fiches fusionnées</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 le %2, %3</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1 (avant)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Pas encore demandé.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, merged on %2</source>
        <translation>%1, fusion le %2</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Séparer</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RecoveryKeyView</name>
    <message>
        <source>It is shown only now. A new one can be made at any time; this one is worth nothing then.</source>
        <translation>Elle n’est montrée que maintenant. Une nouvelle peut être faite à tout moment ; celle-ci ne vaut alors plus rien.</translation>
    </message>
    <message>
        <source>Recovery key of %1</source>
        <translation>Clé de secours de %1</translation>
    </message>
    <message>
        <source>Whoever has this paper can open the file and decide who else may. Lock it away, where the PC is not.</source>
        <translation>Qui a ce papier peut ouvrir le fichier et décider qui d’autre le peut. Mettez-le sous clé, loin du poste.</translation>
    </message>
    <message>
        <source>To use it: open the file in Preceptor, choose &quot;Use the recovery key&quot; and type it. Made on %1.</source>
        <translation>Pour s’en servir : ouvrir le fichier dans Preceptor, choisir « Utiliser la clé de secours » et la taper. Faite le %1.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it and delete that file: whoever finds it can open the programme.</source>
        <translation>Enregistrée sous %1. Imprimez-la et supprimez ce fichier : qui le trouve peut ouvrir le programme.</translation>
    </message>
    <message>
        <source>Put the recovery key away now</source>
        <translation>Rangez maintenant la clé de secours</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this key still opens the file. Print it and lock it away, not beside this PC.</source>
        <translation>Si toutes les phrases secrètes sont oubliées, cette clé ouvre encore le fichier. Imprimez-la et mettez-la sous clé, pas à côté de ce poste.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation>Je l’ai rangée</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RegisterForm</name>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RegisterPanel</name>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>What you typed is not stored. It waits in the entry until you open it again.</source>
        <translation>Ce que vous avez saisi n’est pas enregistré. Il attend dans l’entrée jusqu’à ce que vous la rouvriez.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>Nothing was observed up to that day.</source>
        <translation>Rien n’a été observé jusqu’à ce jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n observations up to that day:</source>
        <translation>
            <numerusform>%n observation jusqu’à ce jour :</numerusform>
            <numerusform>%n observations jusqu’à ce jour :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportExporter</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportFilters</name>
    <message>
        <source>No programme</source>
        <translation>Aucun programme</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Cadre group</source>
        <translation>Groupe professionnel</translation>
    </message>
    <message>
        <source>All cadres</source>
        <translation>Professions</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation>Tout le programme</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Année dernière</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Autres dates</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Whose transcript? Type a part of the name</source>
        <translation>Le relevé de qui&#x202f;? Tapez une partie du nom</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>All sexes</source>
        <translation>Tous les sexes</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Tous les services</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportFoot</name>
    <message>
        <source>Headings in files</source>
        <translation>En-têtes des fichiers</translation>
    </message>
    <message>
        <source>Headings as shown</source>
        <translation>En-têtes affichés</translation>
    </message>
    <message>
        <source>With Chinese headings</source>
        <translation>Avec en-têtes chinois</translation>
    </message>
    <message>
        <source>With machine codes</source>
        <translation>Avec codes machine</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Exporter en Excel</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>Lignes du rapport</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; a file has them all.</source>
        <translation>Les %1 premières lignes sur %2&#x202f;; le fichier les a toutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of the name above and press Enter.</source>
        <translation>Tapez une partie du nom ci-dessus, puis Entrée.</translation>
    </message>
    <message>
        <source>There are no rows for these filters.</source>
        <translation>Aucune ligne pour ces filtres.</translation>
    </message>
    <message>
        <source>Whose transcript?</source>
        <translation>Le relevé de qui&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Rien dans cette période</translation>
    </message>
    <message>
        <source>Show the whole programme</source>
        <translation>Voir tout le programme</translation>
    </message>
    <message>
        <source>The report is being read …</source>
        <translation>Lecture du rapport en cours …</translation>
    </message>
    <message>
        <source>There are no aggregate figures of it</source>
        <translation>Il n’en existe pas de chiffres agrégés</translation>
    </message>
    <message>
        <source>Each row of this report is one person, case or entry.</source>
        <translation>Chaque ligne de ce rapport est une personne, un cas ou une entrée.</translation>
    </message>
    <message>
        <source>Show it de-identified</source>
        <translation>L’afficher dé-identifié</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RescuePage</name>
    <message>
        <source>Go back to a backup of %1</source>
        <translation>Revenir à une sauvegarde de %1</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Ouvrir un autre fichier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ScoreDrawer</name>
    <message>
        <source>Marks · %1</source>
        <translation>Notes · %1</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Ajouter une épreuve</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ScoreTableModel</name>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non réussi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and their mark</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>pas de note</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mark of %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a mark and what percent it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Items 1 to %1</source>
        <translation>Points 1 à %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ScoreView</name>
    <message>
        <source>Attempt %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>%1 marks were copied, but there are only %2 people from here down. Nothing was pasted.</source>
        <translation>%1 notes ont été copiées, mais il n’y a que %2 personnes à partir d’ici. Rien n’a été collé.</translation>
    </message>
    <message>
        <source>Line %1 (%2) is “%3”, not one number. Copy the column of marks alone; nothing was pasted.</source>
        <translation>La ligne %1 (%2) est «&#xa0;%3&#xa0;», pas un nombre seul. Copiez uniquement la colonne des notes&#xa0;; rien n’a été collé.</translation>
    </message>
    <message>
        <source>%1: %2 is not between 0 and %3. Nothing was changed.</source>
        <translation>%1&#xa0;: %2 n’est pas entre 0 et %3. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Passé le</translation>
    </message>
    <message>
        <source>Marks: type a number and press Enter, or paste a column</source>
        <translation>Notes&#xa0;: tapez un nombre puis Entrée, ou collez une colonne</translation>
    </message>
    <message>
        <source>Add a test …</source>
        <translation>Ajouter une épreuve …</translation>
    </message>
    <message>
        <source>Edit this test …</source>
        <translation>Modifier cette épreuve …</translation>
    </message>
    <message>
        <source>Marks by item: type a digit for each item and press Enter, or paste them</source>
        <translation>Notes par point : un chiffre par point puis Entrée, ou collez-les</translation>
    </message>
    <message numerus="yes">
        <source>A mark is needed for each of %n items: a digit each, - for what was not looked at, or numbers with a blank between them. Nothing was changed.</source>
        <translation>
            <numerusform>Il faut une note pour %n point : un chiffre, - s&apos;il n&apos;a pas été observé, ou des nombres séparés par une espace. Rien n&apos;a été modifié.</numerusform>
            <numerusform>Il faut une note pour chacun des %n points : un chiffre par point, - s&apos;il n&apos;a pas été observé, ou des nombres séparés par une espace. Rien n&apos;a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, item %2 (%3): the mark is from 0 to %4. Nothing was changed.</source>
        <translation>%1, point %2 (%3) : la note va de 0 à %4. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Line %1: “%2”, “%3” is not the name of one person of this list with one number. Nothing was pasted.</source>
        <translation>Ligne %1 : « %2 », « %3 » n’est pas le nom d’une personne de cette liste avec un nombre. Rien n’a été collé.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SeatTableModel</name>
    <message>
        <source>All together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Place of work not known</source>
        <translation>Lieu de travail inconnu</translation>
    </message>
    <message>
        <source>More people than seats</source>
        <translation>Plus de personnes que de places</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SeatsView</name>
    <message>
        <source>How the seats were taken</source>
        <translation>Usage des places</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SenderCard</name>
    <message>
        <source>Fingerprint of the sender</source>
        <translation>Empreinte de l’expéditeur</translation>
    </message>
    <message>
        <source>They match: trust this PC</source>
        <translation>Identiques : faire confiance</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>Ne pas faire confiance</translation>
    </message>
    <message>
        <source>First file of this PC. Call the sender and compare the fingerprint: it is on the exchange page there.</source>
        <translation>Premier fichier de ce PC. Appelez l’expéditeur et comparez l’empreinte : elle est sur sa page d’échange.</translation>
    </message>
    <message>
        <source>This PC is blocked here. If that was a mistake, compare the fingerprint by telephone and trust it.</source>
        <translation>Ce PC est bloqué ici. Si c’est une erreur, comparez l’empreinte au téléphone et faites-lui confiance.</translation>
    </message>
    <message>
        <source>%1, written on %2</source>
        <comment>file, moment</comment>
        <translation>%1, écrit le %2</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>premier contact</translation>
    </message>
    <message>
        <source>other key than before</source>
        <translation>clé différente d’avant</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>This PC signs with another key than before. Only a coordinator of this file may approve that: ask one of them to open the file, call the sender and compare the fingerprint.</source>
        <translation>Ce PC signe avec une autre clé qu’avant. Seul un coordinateur de ce fichier peut l’approuver : demandez à l’un d’eux d’ouvrir le fichier, d’appeler l’expéditeur et de comparer l’empreinte.</translation>
    </message>
    <message>
        <source>This PC is blocked here. Only a coordinator of this file may change that; ask one of them.</source>
        <translation>Ce PC est bloqué ici. Seul un coordinateur de ce fichier peut le changer ; adressez-vous à l’un d’eux.</translation>
    </message>
    <message>
        <source>This PC signs with another key than before. That happens when it was set up anew, when two PCs have one name, or when somebody pretends to be it. A coordinator must call and compare the fingerprint first. Only one key counts for a name: if the PC of before is in use too, give one of them another name.</source>
        <translation>Ce PC signe avec une autre clé qu’avant. Cela arrive quand il a été réinstallé, quand deux PC ont le même nom, ou quand quelqu’un se fait passer pour lui. Un coordinateur doit d’abord appeler et comparer l’empreinte. Une seule clé compte par nom : si l’ancien PC sert encore, donnez un autre nom à l’un des deux.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SeriesForm</name>
    <message numerus="yes">
        <source>Plan %n conferences</source>
        <translation>
            <numerusform>Planifier %n conférence</numerusform>
            <numerusform>Planifier %n conférences</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Qui est attendu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Toutes les … semaines</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre de séances</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Add an institution that presents</source>
        <translation>Ajouter un établissement qui présente</translation>
    </message>
    <message>
        <source>Turns to present (Delete takes one out)</source>
        <translation>Tours de présentation (Suppr en retire un)</translation>
    </message>
    <message>
        <source>Days (untick the ones to skip)</source>
        <translation>Dates (décochez celles à sauter)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Whoever is added to the series</source>
        <translation>Les personnes ajoutées à la série</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionFiles</name>
    <message>
        <source>Sign-in sheet saved: %1</source>
        <translation>Feuille d’émargement enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calendar saved: %1</source>
        <translation>Agenda enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attendance list saved: %1</source>
        <translation>Liste de présence enregistrée : %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionForm</name>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Held how</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Place or meeting link</source>
        <translation>Lieu ou lien de réunion</translation>
    </message>
    <message>
        <source>Presenting institution</source>
        <translation>Établissement présentateur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les changements</translation>
    </message>
    <message>
        <source>Plan the conference</source>
        <translation>Planifier la conférence</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionListModel</name>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1 of %2 expected were present</source>
        <translation>%1 présents sur %2 attendus</translation>
    </message>
    <message numerus="yes">
        <source>%n walk-ins</source>
        <translation>
            <numerusform>%n venue sans être attendue</numerusform>
            <numerusform>%n venues sans être attendues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionPanel</name>
    <message>
        <source>Edit topic, day and place …</source>
        <translation>Modifier sujet, jour et lieu …</translation>
    </message>
    <message>
        <source>Head count without names …</source>
        <translation>Effectif sans noms …</translation>
    </message>
    <message>
        <source>Save as calendar file (.ics) …</source>
        <translation>Enregistrer pour l’agenda (.ics) …</translation>
    </message>
    <message>
        <source>Print the sign-in sheet on paper …</source>
        <translation>Imprimer l’émargement sur papier …</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Noter comme tenue</translation>
    </message>
    <message>
        <source>Postpone …</source>
        <translation>Reporter …</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>Annuler la séance …</translation>
    </message>
    <message>
        <source>Back to planned</source>
        <translation>Remettre au programme</translation>
    </message>
    <message>
        <source>%1 presents</source>
        <translation>%1 présente</translation>
    </message>
    <message>
        <source>Attendance opens on %1</source>
        <translation>L’appel ouvre le %1</translation>
    </message>
    <message>
        <source>Type a name, press Enter</source>
        <translation>Tapez un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Sign-in sheet (PDF)</source>
        <translation>Émargement (PDF)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Everyone present</source>
        <translation>Tous présents</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Nobody is expected here yet. Choose a class for the series, or type the names of those who came.</source>
        <translation>Personne n’est encore attendu ici. Choisissez une promotion pour la série ou tapez les noms des personnes venues.</translation>
    </message>
    <message>
        <source>Parts and presenters …</source>
        <translation>Parties et intervenants …</translation>
    </message>
    <message>
        <source>Who is expected …</source>
        <translation>Qui est attendu …</translation>
    </message>
    <message>
        <source>Until then a click notes an apology.</source>
        <translation>D&apos;ici là, un clic note une excuse.</translation>
    </message>
    <message>
        <source>From a meeting file …</source>
        <translation>Depuis un fichier de réunion…</translation>
    </message>
    <message>
        <source>Take who came from the attendance report of Zoom, Teams or another platform</source>
        <translation>Reprendre les présents du rapport de Zoom, Teams ou d’une autre plateforme</translation>
    </message>
    <message>
        <source>Swap turns to present …</source>
        <translation>Échanger les tours de présentation …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Fichiers (%1)</translation>
    </message>
    <message>
        <source>Slides and papers of this conference</source>
        <translation>Diaporamas et documents de cette réunion</translation>
    </message>
    <message>
        <source>Attendance (PDF)</source>
        <translation>Présences (PDF)</translation>
    </message>
    <message numerus="yes">
        <source>Meeting file: %n open …</source>
        <translation>
            <numerusform>Fichier : %n à décider …</numerusform>
            <numerusform>Fichier : %n à décider …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the meeting file are to be decided: take it again.</source>
        <translation>
            <numerusform>%n ligne du fichier de réunion reste à décider : reprenez-le.</numerusform>
            <numerusform>%n lignes du fichier de réunion restent à décider : reprenez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be decided: %1</source>
        <translation>Reste à décider : %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>La plus grande</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>kept with each change</source>
        <translation>noté à chaque modification</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>targets, funders, grants, protocols, trainers, roles</source>
        <translation>objectifs, bailleurs, subventions, protocoles, formateurs, rôles</translation>
    </message>
    <message>
        <source>Open the registers</source>
        <translation>Ouvrir les registres</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SideDrawer</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SideRail</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>%1: open the settings</source>
        <translation>%1&#xa0;: ouvrir les réglages</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Verrouiller (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SiteTableModel</name>
    <message>
        <source>has everything</source>
        <translation>a tout</translation>
    </message>
    <message numerus="yes">
        <source>%n changes behind</source>
        <translation>
            <numerusform>%n changement de retard</numerusform>
            <numerusform>%n changements de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>ce PC</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Last file from it</source>
        <translation>Dernier fichier reçu</translation>
    </message>
    <message>
        <source>Last file for it</source>
        <translation>Dernier fichier écrit</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>plus attendu</translation>
    </message>
    <message>
        <source>none</source>
        <comment>waits to be decided</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>Doubles ?</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SuspectListModel</name>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same staff number</source>
        <translation>même matricule</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>names sound alike</source>
        <translation>noms proches</translation>
    </message>
    <message>
        <source>same institution</source>
        <translation>même établissement</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>même année de naissance</translation>
    </message>
    <message>
        <source>nearly sure</source>
        <translation>presque sûr</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>%1 (twice)</source>
        <translation>%1 (deux fois)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 et %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>merged on one PC, said to be two people on another</source>
        <translation>fusionnées sur un PC, dites différentes sur un autre</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SwapForm</name>
    <message>
        <source>Swap with the turn of</source>
        <translation>Échanger avec le tour de</translation>
    </message>
    <message>
        <source>Swap the turns</source>
        <translation>Échanger les tours</translation>
    </message>
    <message>
        <source>%1 presents on %2, and %3 on %4. A case that is planned for its turn moves along.</source>
        <translation>%1 présente le %2, et %3 le %4. Un cas prévu pour ce tour suit.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::TakeCard</name>
    <message>
        <source>Take up a file of another PC</source>
        <translation>Intégrer un fichier d’un autre PC</translation>
    </message>
    <message>
        <source>Drop a .preceptor-bundle file anywhere on this window, or choose it. You see all it brings before anything is changed.</source>
        <translation>Déposez un fichier .preceptor-bundle n’importe où sur cette fenêtre, ou choisissez-le. Vous voyez tout ce qu’il apporte avant que rien ne change.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file. Ask the sender for it.</source>
        <translation>Ce n’est pas la phrase secrète du fichier. Demandez-la à l’expéditeur.</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase.</source>
        <comment>a file</comment>
        <translation>%1 est verrouillé par une phrase secrète.</translation>
    </message>
    <message>
        <source>This file is open for reading only: you can look, but not take up.</source>
        <translation>Ce fichier est en lecture seule : vous pouvez regarder, pas intégrer.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Conference attendance</source>
        <translation>Présence aux conférences</translation>
    </message>
    <message>
        <source>percent of those expected, every two weeks</source>
        <translation>pourcentage des attendus, toutes les deux semaines</translation>
    </message>
    <message>
        <source>Attendance appears here after the first conference.</source>
        <translation>La présence s’affiche ici après la première conférence.</translation>
    </message>
    <message>
        <source>Modules complete</source>
        <translation>Modules validés</translation>
    </message>
    <message>
        <source>by institution</source>
        <translation>par établissement</translation>
    </message>
    <message>
        <source>Modules complete by institution</source>
        <translation>Modules validés par établissement</translation>
    </message>
    <message>
        <source>No one is enrolled yet.</source>
        <translation>Personne n’est encore inscrit.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Bring in the people from a spreadsheet, or plan the first conferences. You can also drop a file on this window.</source>
        <translation>Importez les personnes depuis un tableur ou planifiez les premières conférences. Vous pouvez aussi déposer un fichier dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Enrol people from a file</source>
        <translation>Inscrire depuis un fichier</translation>
    </message>
    <message>
        <source>Plan conferences</source>
        <translation>Planifier des conférences</translation>
    </message>
    <message>
        <source>%1 · the figures are being counted…</source>
        <translation>%1 · les chiffres sont en cours de calcul…</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>Les chiffres sont en cours de calcul…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::TopBar</name>
    <message>
        <source>Search or do…</source>
        <translation>Chercher ou agir…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::UndecidedButton</name>
    <message>
        <source>Two values: decide</source>
        <translation>Deux valeurs : décider</translation>
    </message>
    <message>
        <source>Two PCs wrote different values here. Both are kept until somebody decides.</source>
        <translation>Deux postes ont écrit ici des valeurs différentes. Les deux sont gardées jusqu’à ce que quelqu’un décide.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::UnlockPage</name>
    <message>
        <source>Type the recovery key from its paper. Hyphens and small letters do not matter.</source>
        <translation>Tapez la clé de secours de son papier. Tirets et minuscules sont sans importance.</translation>
    </message>
    <message>
        <source>This file is protected. It opens with the passphrase of anybody who may open it.</source>
        <translation>Ce fichier est protégé. Il s’ouvre avec la phrase secrète de toute personne autorisée.</translation>
    </message>
    <message>
        <source>The file is closed and nobody can read it. Whoever may open it goes on with a passphrase; nothing that was typed is lost.</source>
        <translation>Le fichier est fermé et personne ne peut le lire. Toute personne autorisée reprend avec sa phrase secrète ; rien de ce qui a été tapé n’est perdu.</translation>
    </message>
    <message>
        <source>This backup is protected, perhaps by a passphrase from before. It opens with one that opened the file when the backup was made.</source>
        <translation>Cette sauvegarde est protégée, peut-être par une ancienne phrase secrète. Elle s’ouvre avec une de celles qui ouvraient le fichier à ce moment-là.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 est verrouillé</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Utiliser une phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de secours</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Ouvrir un autre fichier</translation>
    </message>
    <message>
        <source>Back to the open programme</source>
        <translation>Retour au programme ouvert</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This is not its recovery key.</source>
        <translation>Ce n’est pas sa clé de secours.</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>Cette phrase secrète ne l’ouvre pas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Try again in %n seconds.</source>
        <translation>
            <numerusform>%1 Réessayez dans %n seconde.</numerusform>
            <numerusform>%1 Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::UnsentDrawer</name>
    <message>
        <source>Half filled in when the file was locked</source>
        <translation>Saisie commencée au moment du verrouillage</translation>
    </message>
    <message>
        <source>Copy what you still need to where it belongs. It stays here until you remove it.</source>
        <translation>Copiez ce dont vous avez encore besoin là où il faut. Le reste attend ici jusqu’à ce que vous le retiriez.</translation>
    </message>
    <message>
        <source>I have what I need; remove it</source>
        <translation>J’ai ce qu’il faut ; retirer</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier « %1 »</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Look through it again</source>
        <translation>La parcourir de nouveau</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::UnsentStrip</name>
    <message>
        <source>When this file was locked (%1), something was half filled in and not saved: %2. It was kept.</source>
        <translation>Quand ce fichier a été verrouillé (%1), une saisie était commencée et pas enregistrée : %2. Elle a été gardée.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::VersionForm</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Given from</source>
        <translation>Donnée à partir du</translation>
    </message>
    <message>
        <source>It begins with the modules, tests and rule of this version, and is changed by itself. Whoever is enrolled in this version stays in it; a new class may take either.</source>
        <translation>Elle reprend les modules, tests et règle de cette version, puis se modifie à part. Les inscrits de cette version y restent ; une nouvelle classe peut suivre l’une ou l’autre.</translation>
    </message>
    <message>
        <source>Add the version</source>
        <translation>Ajouter la version</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WithdrawForm</name>
    <message>
        <source>Why %1 is withdrawn</source>
        <translation>Pourquoi %1 est retiré</translation>
    </message>
    <message>
        <source>Withdraw the certificate</source>
        <translation>Retirer le certificat</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkCover</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkplaceCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Lieux de travail</translation>
    </message>
    <message>
        <source>No workplace yet. Reports count people by the workplace valid on the day.</source>
        <translation>Pas encore de lieu de travail. Les rapports comptent selon le lieu valable ce jour-là.</translation>
    </message>
    <message>
        <source>Add workplace</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkplaceForm</name>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkshopDetail</name>
    <message>
        <source>Kit as PDF …</source>
        <translation>Dossier en PDF …</translation>
    </message>
    <message>
        <source>Badges with QR codes, sign-in sheets of all half-days, paper tests, evaluation forms</source>
        <translation>Badges à code QR, feuilles d’émargement, tests sur papier, questionnaires d’évaluation</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>Demi-journées</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkshopListModel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 arrived</source>
        <comment>workshop, days, numbers</comment>
        <translation>%1, %2, %3 sur %4 arrivés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <comment>heads without names</comment>
        <translation>
            <numerusform>%Ln compté</numerusform>
            <numerusform>%Ln comptés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkshopsPage</name>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message numerus="yes">
        <source>%n workshops</source>
        <translation>
            <numerusform>%n atelier</numerusform>
            <numerusform>%n ateliers</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a workshop</source>
        <translation>Chercher un atelier</translation>
    </message>
    <message>
        <source>Add a workshop</source>
        <translation>Ajouter un atelier</translation>
    </message>
    <message>
        <source>Its title, then Enter</source>
        <translation>Son titre, puis Entrée</translation>
    </message>
    <message>
        <source>Title of the new workshop</source>
        <translation>Titre du nouvel atelier</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Aucun atelier pour l’instant</translation>
    </message>
    <message>
        <source>With a workshop come its seats, its registration desk, sign-in sheets and badges.</source>
        <translation>Un atelier vient avec ses places, son accueil, ses feuilles d’émargement et ses badges.</translation>
    </message>
    <message>
        <source>Who trained whom</source>
        <translation>Qui a formé qui</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WriteCard</name>
    <message>
        <source>Write a file for the other PCs</source>
        <translation>Écrire un fichier pour les autres PC</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Il contient</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, encore</translation>
    </message>
    <message>
        <source>Known PCs open it without the passphrase</source>
        <translation>Les PC connus l’ouvrent sans la phrase</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>A shared folder: write and take up</source>
        <translation>Un dossier partagé : écrire et intégrer</translation>
    </message>
    <message>
        <source>What they are not known to have</source>
        <translation>Ce qui leur manque sans doute</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>No PC is trusted yet: that happens when you take up its first file.</source>
        <translation>Aucun PC n’est encore de confiance : cela se décide à son premier fichier.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Give a passphrase, or let known PCs open it.</source>
        <translation>Donnez une phrase secrète, ou laissez les PC connus l’ouvrir.</translation>
    </message>
    <message>
        <source>Give a passphrase: the file leaves this PC.</source>
        <translation>Donnez une phrase secrète : le fichier quitte ce PC.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message numerus="yes">
        <source>With %n attached files (%1)</source>
        <comment>size</comment>
        <translation>
            <numerusform>Avec %n fichier joint (%1)</numerusform>
            <numerusform>Avec %n fichiers joints (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without them the others see the files in their lists and cannot open them.</source>
        <translation>Sans eux, les autres voient les fichiers dans leurs listes et ne peuvent pas les ouvrir.</translation>
    </message>
    <message>
        <source>for PCs of this programme alone. Drafts of cases, words that must not appear and what is set up on this PC stay here.</source>
        <translation>pour les PC de ce programme seulement. Brouillons de cas, mots interdits et réglages de ce PC restent ici.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::YearStrip</name>
    <message>
        <source>%1 – %2 %3</source>
        <comment>month, month, year</comment>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>● held   ○ planned   ⁄ not held   ┄ holiday</source>
        <translation>● tenue   ○ prévue   ⁄ annulée   ┄ férié</translation>
    </message>
    <message>
        <source>The half-year before</source>
        <translation>Le semestre précédent</translation>
    </message>
    <message>
        <source>The half-year after</source>
        <translation>Le semestre suivant</translation>
    </message>
    <message>
        <source>Conferences of the year</source>
        <translation>Réunions de l’année</translation>
    </message>
</context>
</TS>
