<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>An interval timer for isometric holds. It stays on your machine: no account, no network.</source>
        <translation>Un minuteur à intervalles pour les maintiens isométriques. Tout reste sur votre ordinateur&#xa0;: pas de compte, pas de réseau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later. With thanks to:</source>
        <translation>Logiciel libre sous GNU GPL, version 3 ou ultérieure. Avec nos remerciements à&#xa0;:</translation>
    </message>
    <message>
        <source>GluteTimer is no medical advice and no medical device. If something hurts, stop.</source>
        <translation>GluteTimer n’est ni un avis médical ni un dispositif médical. Si quelque chose fait mal, arrêtez.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the folder with your data</source>
        <translation>Afficher le dossier de vos données</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Le dossier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The versions were copied.</source>
        <translation>Les versions ont été copiées.</translation>
    </message>
    <message>
        <source>What GluteTimer is made of, and its licences</source>
        <translation>Ce dont GluteTimer est fait, et ses licences</translation>
    </message>
    <message>
        <source>Your data: {folder}</source>
        <translation>Vos données&#xa0;: {folder}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a workout done elsewhere</source>
        <translation>Ajouter une séance faite ailleurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Effort, 1 to 10</source>
        <translation>Effort, de 1 à 10</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Combien de temps elle a duré</translation>
    </message>
    <message>
        <source>It counts in your weeks like any other, on the day it was done.</source>
        <translation>Elle compte dans vos semaines comme les autres, le jour où elle a été faite.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was held</source>
        <translation>Ce qui a été tenu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add exercise</source>
        <translation>Ajouter un exercice</translation>
    </message>
</context>
<context>
    <name>AnnouncementsCard</name>
    <message>
        <source>Back to the usual: {name}</source>
        <translation>Revenir à l’habituel&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something went wrong. Nothing has changed.</source>
        <translation>Un problème est survenu. Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>BlockHead</name>
    <message>
        <source>More for this block</source>
        <translation>Autres actions pour ce bloc</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>Nom du bloc</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Repos entre les tours</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>A block has rounds of its own, such as warm-up, main part and cool-down.</source>
        <translation>Un bloc a ses propres tours, par exemple échauffement, partie principale et retour au calme.</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Ajouter un bloc</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>+10 s</source>
        <translation>+10&#xa0;s</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Key: Space</source>
        <translation>Touche&#xa0;: Espace</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Touche&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>left arrow, Page Up</source>
        <translation>flèche gauche, Page précédente</translation>
    </message>
    <message>
        <source>right arrow, Page Down</source>
        <translation>flèche droite, Page suivante</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Training days · the stronger, the more was held</source>
        <translation>Jours de séance · plus la couleur est forte, plus vous avez tenu</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>rien de tenu</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>goal</source>
        <translation>objectif</translation>
    </message>
</context>
<context>
    <name>ChartChoices</name>
    <message>
        <source>Beside the year before</source>
        <translation>Avec l’année précédente</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <translation>Réparti par</translation>
    </message>
</context>
<context>
    <name>CircuitCard</name>
    <message>
        <source>Choose {circuit}</source>
        <translation>Choisir {circuit}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start {circuit}</source>
        <translation>Démarrer {circuit}</translation>
    </message>
</context>
<context>
    <name>CircuitList</name>
    <message numerus="yes">
        <source>%n circuits</source>
        <translation>
            <numerusform>%n circuit</numerusform>
            <numerusform>%n circuits</numerusform>
        </translation>
    </message>
    <message>
        <source>1 circuit</source>
        <translation>1 circuit</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuits</translation>
    </message>
    <message>
        <source>New circuit</source>
        <translation>Nouveau circuit</translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation>Pas un avis médical.</translation>
    </message>
    <message>
        <source>There is no circuit. Make one of your own.</source>
        <translation>Il n’y a pas de circuit. Créez le vôtre.</translation>
    </message>
</context>
<context>
    <name>CircuitsScreen</name>
    <message>
        <source>Discarded the changes to “{circuit}”.</source>
        <translation>Modifications de «&#xa0;{circuit}&#xa0;» abandonnées.</translation>
    </message>
    <message>
        <source>New circuit</source>
        <translation>Nouveau circuit</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Back to the scheme&apos;s own: {cue}</source>
        <translation>Revenir au son du jeu&#xa0;: {cue}</translation>
    </message>
    <message>
        <source>Choose a file for: {cue}</source>
        <translation>Choisir un fichier pour&#xa0;: {cue}</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Choisir un son</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Play: {cue}</source>
        <translation>Écouter&#xa0;: {cue}</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.flac *.ogg *.oga *.opus *.mp3);;All files (*)</source>
        <translation>Sons (*.wav *.flac *.ogg *.oga *.opus *.mp3);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Every hold, for a spreadsheet or another computer.</source>
        <translation>Chaque maintien, pour un tableur ou un autre ordinateur.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Made by themselves after each day with a workout, and before an import.</source>
        <translation>Faites d’elles-mêmes après chaque jour de séance, et avant une importation.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show imports…</source>
        <translation>Voir les importations…</translation>
    </message>
    <message>
        <source>The folder could not be opened; it is {folder}.</source>
        <translation>Le dossier n’a pas pu être ouvert&#xa0;; c’est {folder}.</translation>
    </message>
    <message>
        <source>To a file and back: for another computer, or to try something out.</source>
        <translation>Vers un fichier et retour&#xa0;: pour un autre ordinateur, ou pour essayer.</translation>
    </message>
    <message>
        <source>What came in from files, to be taken out again as a whole.</source>
        <translation>Ce qui est venu de fichiers&#xa0;; vous pouvez le retirer en bloc.</translation>
    </message>
    <message>
        <source>Your circuits and workouts are in here.</source>
        <translation>Vos circuits et vos séances sont ici.</translation>
    </message>
    <message>
        <source>data folder place directory files</source>
        <translation>dossier données emplacement répertoire fichiers</translation>
    </message>
    <message>
        <source>export CSV workouts spreadsheet</source>
        <translation>exporter CSV séances tableur</translation>
    </message>
    <message>
        <source>export import copy share transfer configuration</source>
        <translation>exporter importer copier partager transférer configuration</translation>
    </message>
    <message>
        <source>restore copy save undo</source>
        <translation>restaurer copie enregistrer annuler sauvegarde</translation>
    </message>
    <message>
        <source>undo import other programs</source>
        <translation>annuler importer autres programmes</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Training days</source>
        <translation>Jours de séance</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>rien de tenu</translation>
    </message>
</context>
<context>
    <name>DaysChoice</name>
    <message>
        <source>Time to train on {day}</source>
        <translation>Heure d’entraînement le {day}</translation>
    </message>
</context>
<context>
    <name>DelayDialog</name>
    <message numerus="yes">
        <source>%n more taps</source>
        <translation>
            <numerusform>Encore %n appui</numerusform>
            <numerusform>Encore %n appuis</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more tap</source>
        <translation>Encore 1 appui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delay of the loudspeaker</source>
        <translation>Retard du haut-parleur</translation>
    </message>
    <message>
        <source>Half of the taps lay within {spread} ms of it. More taps refine it.</source>
        <translation>La moitié des appuis s’en écartait de {spread}&#xa0;ms au plus. D’autres appuis le précisent.</translation>
    </message>
    <message>
        <source>Listen, and press Space with every beep that you hear. People tap a little early and keys arrive a little late: 20 ms are allowed for that. The result is good to some 30 ms; without Bluetooth it is mostly below 50 ms and best left at 0.</source>
        <translation>Écoutez, et appuyez sur Espace à chaque bip que vous entendez. On appuie un peu tôt et les touches arrivent un peu tard&#xa0;: 20&#xa0;ms sont comptées pour cela. Le résultat est juste à environ 30&#xa0;ms&#xa0;; sans Bluetooth il reste en général sous 50&#xa0;ms et il vaut mieux laisser 0.</translation>
    </message>
    <message>
        <source>The taps are too uneven to say. Go on tapping.</source>
        <translation>Les appuis sont encore trop irréguliers. Continuez.</translation>
    </message>
    <message>
        <source>Use this delay</source>
        <translation>Utiliser ce retard</translation>
    </message>
    <message>
        <source>{delay} ms</source>
        <translation>{delay}&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct this workout</source>
        <translation>Corriger cette séance</translation>
    </message>
    <message>
        <source>It counts in the week of the day that stands here. Its holds stay as they are.</source>
        <translation>Elle compte dans la semaine du jour indiqué ici. Ses maintiens restent tels quels.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Play on</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (non connecté)</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the files to import them</source>
        <translation>Déposez les fichiers pour les importer</translation>
    </message>
    <message>
        <source>You see what is in them before anything comes in.</source>
        <translation>Vous voyez ce qu’ils contiennent avant toute importation.</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>More for this circuit</source>
        <translation>Autres actions pour ce circuit</translation>
    </message>
    <message>
        <source>Name of the circuit</source>
        <translation>Nom du circuit</translation>
    </message>
    <message>
        <source>Show and change the circuit as text</source>
        <translation>Voir et modifier le circuit sous forme de texte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>{totals} · changes are kept as a draft</source>
        <translation>{totals} · les modifications restent en brouillon</translation>
    </message>
</context>
<context>
    <name>EffortCard</name>
    <message>
        <source>Effort {number} of 10</source>
        <translation>Effort {number} sur 10</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>À quel point était-ce difficile&#xa0;?</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>End and keep</source>
        <translation>Terminer et garder</translation>
    </message>
    <message>
        <source>End this workout?</source>
        <translation>Terminer cette séance&#xa0;?</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>Touche&#xa0;: Entrée</translation>
    </message>
    <message>
        <source>Key: Escape</source>
        <translation>Touche&#xa0;: Échap</translation>
    </message>
</context>
<context>
    <name>ExerciseChoices</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Show all {count} names</source>
        <translation>Afficher les {count} noms</translation>
    </message>
    <message>
        <source>These names are not in the catalogue as they stand. An exercise of your own has statistics of its own.</source>
        <translation>Ces noms ne sont pas tels quels dans le catalogue. Un exercice personnel a ses propres statistiques.</translation>
    </message>
</context>
<context>
    <name>ExerciseDetail</name>
    <message>
        <source>About it</source>
        <translation>À son sujet</translation>
    </message>
    <message>
        <source>Add to circuit</source>
        <translation>Ajouter à un circuit</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation>Faire maintenant</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Hold this now</source>
        <translation>Tenir maintenant</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>No circuit uses it.</source>
        <translation>Aucun circuit ne l’utilise.</translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation>Pas un avis médical.</translation>
    </message>
    <message>
        <source>Nothing is written down about it yet.</source>
        <translation>Rien n’est encore noté à son sujet.</translation>
    </message>
    <message>
        <source>Open {circuit}</source>
        <translation>Ouvrir {circuit}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posture</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Test best hold…</source>
        <translation>Tester le meilleur maintien…</translation>
    </message>
    <message>
        <source>The voice says: “{cue}”</source>
        <translation>La voix dit&#xa0;: «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Usual hold</source>
        <translation>Durée habituelle</translation>
    </message>
    <message>
        <source>Weight on the legs</source>
        <translation>Poids sur les jambes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your holds</source>
        <translation>Vos maintiens</translation>
    </message>
</context>
<context>
    <name>ExerciseEditing</name>
    <message>
        <source>My {exercise}</source>
        <translation>{exercise} (personnel)</translation>
    </message>
</context>
<context>
    <name>ExerciseField</name>
    <message>
        <source>Show all exercises</source>
        <translation>Afficher tous les exercices</translation>
    </message>
</context>
<context>
    <name>ExerciseForm</name>
    <message>
        <source>Also called, separated by commas</source>
        <translation>Aussi appelé, séparé par des virgules</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit exercise</source>
        <translation>Modifier l’exercice</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Comment il se fait</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>In charts among</source>
        <translation>Dans les graphiques, avec</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il lui faut un nom.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posture</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Le corps</translation>
    </message>
    <message>
        <source>The shortest hold is longer than the longest one.</source>
        <translation>La durée la plus courte dépasse la plus longue.</translation>
    </message>
    <message>
        <source>There is an exercise of this name already.</source>
        <translation>Un exercice de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Usual hold</source>
        <translation>Durée habituelle</translation>
    </message>
    <message>
        <source>Weight on the legs</source>
        <translation>Poids sur les jambes</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What the voice says during the hold</source>
        <translation>Ce que la voix dit pendant le maintien</translation>
    </message>
    <message>
        <source>What you changed here is lost.</source>
        <translation>Vos modifications seront perdues.</translation>
    </message>
</context>
<context>
    <name>ExercisesScreen</name>
    <message>
        <source>Deleted “{exercise}”. What was held of it stays.</source>
        <translation>«&#xa0;{exercise}&#xa0;» supprimé. Ce qui en a été tenu reste.</translation>
    </message>
    <message>
        <source>“{exercise}” is now at the end of “{circuit}”.</source>
        <translation>«&#xa0;{exercise}&#xa0;» est maintenant à la fin de «&#xa0;{circuit}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>All holds for programs (JSON)</source>
        <translation>Tous les maintiens pour programmes (JSON)</translation>
    </message>
    <message>
        <source>All holds for spreadsheets (CSV)</source>
        <translation>Tous les maintiens pour tableurs (CSV)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)</source>
        <translation>Image vectorielle (SVG)</translation>
    </message>
    <message>
        <source>Pictures beside the chart</source>
        <translation>Images à côté du graphique</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Rapport à imprimer (PDF)</translation>
    </message>
    <message>
        <source>Weeks for programs (JSON)</source>
        <translation>Semaines pour programmes (JSON)</translation>
    </message>
    <message>
        <source>Weeks for spreadsheets (CSV)</source>
        <translation>Semaines pour tableurs (CSV)</translation>
    </message>
    <message>
        <source>Workout for sports programs (FIT)</source>
        <translation>Séance pour programmes de sport (FIT)</translation>
    </message>
    <message>
        <source>Workouts for calendars (ICS)</source>
        <translation>Séances pour agendas (ICS)</translation>
    </message>
    <message>
        <source>Workouts for sports programs (FIT)</source>
        <translation>Séances pour programmes de sport (FIT)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>Impossible d’écrire {file}&#xa0;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} a été écrit.</translation>
    </message>
    <message>
        <source>{title} (PNG)</source>
        <translation>{title} (PNG)</translation>
    </message>
    <message>
        <source>{title} (SVG)</source>
        <translation>{title} (SVG)</translation>
    </message>
</context>
<context>
    <name>FaultDesk</name>
    <message>
        <source>GluteTimer ended unexpectedly the last time.</source>
        <translation>GluteTimer s’est arrêté de façon inattendue la dernière fois.</translation>
    </message>
    <message>
        <source>Something went wrong in GluteTimer.</source>
        <translation>Un problème est survenu dans GluteTimer.</translation>
    </message>
    <message>
        <source>Something went wrong in GluteTimer. The workout goes on; more when it is over.</source>
        <translation>Un problème est survenu dans GluteTimer. La séance continue&#xa0;; la suite quand elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Le rapport a été copié.</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>Le rapport a été enregistré sous le nom {name}.</translation>
    </message>
    <message>
        <source>What was recorded is kept, and you can go on. This report helps to put the fault right: it tells where the program stood, and nothing about you or your training. It is sent nowhere.</source>
        <translation>Ce qui a été noté est conservé, et vous pouvez continuer. Ce rapport aide à corriger le défaut&#xa0;: il dit où en était le programme, et rien sur vous ni sur votre entraînement. Il n’est envoyé nulle part.</translation>
    </message>
</context>
<context>
    <name>FeltCard</name>
    <message>
        <source>Where did you feel it?</source>
        <translation>Où l’avez-vous senti&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FigureTiles</name>
    <message>
        <source>4-week average</source>
        <translation>Moyenne sur 4 semaines</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Plus long maintien</translation>
    </message>
    <message>
        <source>No weekly goal is set.</source>
        <translation>Aucun objectif hebdomadaire.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Weeks at goal</source>
        <translation>Semaines à l’objectif</translation>
    </message>
    <message>
        <source>after four weeks</source>
        <translation>après quatre semaines</translation>
    </message>
    <message>
        <source>most in a row: {run}</source>
        <translation>plus longue suite&#xa0;: {run}</translation>
    </message>
    <message>
        <source>of the last four full weeks</source>
        <translation>des quatre dernières semaines pleines</translation>
    </message>
    <message>
        <source>of {goal} goal</source>
        <translation>sur l’objectif de {goal}</translation>
    </message>
    <message>
        <source>{change} % on the 4 before</source>
        <translation>{change}&#xa0;% par rapport aux 4 d’avant</translation>
    </message>
    <message>
        <source>{hit} of {weeks}</source>
        <translation>{hit} sur {weeks}</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>New name: there is a circuit {name} already. Both are kept.</source>
        <translation>Nouveau nom&#xa0;: il existe déjà un circuit {name}. Les deux sont gardés.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Afficher {count} de plus</translation>
    </message>
    <message>
        <source>Will be different</source>
        <translation>Sera différent</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>101 more holds and stretches, from free-exercise-db (public domain)</source>
        <translation>101 maintiens et étirements de plus, de free-exercise-db (domaine public)</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>Tous les muscles</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>Toutes les postures</translation>
    </message>
    <message>
        <source>All sides</source>
        <translation>Tous les côtés</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>More exercises</source>
        <translation>Plus d’exercices</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muscle</translation>
    </message>
    <message>
        <source>Own only</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posture</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Delete this workout</source>
        <translation>Supprimer cette séance</translation>
    </message>
    <message>
        <source>Held it differently? Choose the hold and correct it.</source>
        <translation>Tenu autrement&#xa0;? Choisissez le maintien et corrigez-le.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Key: Enter or Space</source>
        <translation>Touche&#xa0;: Entrée ou Espace</translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Prévu et tenu</translation>
    </message>
    <message>
        <source>Save what waits…</source>
        <translation>Enregistrer ce qui attend…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Workout ended early</source>
        <translation>Séance arrêtée avant la fin</translation>
    </message>
    <message>
        <source>Workout finished</source>
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>{error} This workout waits in memory until it can be stored.</source>
        <translation>{error} Cette séance attend en mémoire jusqu’à ce qu’elle puisse être enregistrée.</translation>
    </message>
</context>
<context>
    <name>FoundCards</name>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n réglage trouvé</numerusform>
            <numerusform>%n réglages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 setting found</source>
        <translation>1 réglage trouvé</translation>
    </message>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>Aucun réglage ne convient. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Afficher tous les réglages</translation>
    </message>
</context>
<context>
    <name>GoalRing</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>of {goal} goal</source>
        <translation>objectif {goal}</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>HearingLine</name>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>First time? Check that you can hear me.</source>
        <translation>Première fois&#xa0;? Vérifiez que vous m’entendez.</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Tester le son</translation>
    </message>
</context>
<context>
    <name>HeldLineRow</name>
    <message>
        <source>Each held for</source>
        <translation>Tenu chacun</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Remove this exercise</source>
        <translation>Retirer cet exercice</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>par côté</translation>
    </message>
    <message>
        <source>sets of</source>
        <comment>3 sets of 30 s</comment>
        <translation>séries de</translation>
    </message>
</context>
<context>
    <name>HeldLines</name>
    <message>
        <source>Another exercise</source>
        <translation>Un autre exercice</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>About GluteTimer</source>
        <translation>À propos de GluteTimer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Aide&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>Ouvrir cette page dans le navigateur&#xa0;?</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Effort {number} of 5</source>
        <translation>Effort {number} sur 5</translation>
    </message>
    <message>
        <source>How hard?</source>
        <translation>Difficulté&#xa0;?</translation>
    </message>
    <message>
        <source>I broke</source>
        <translation>J’ai lâché</translation>
    </message>
    <message>
        <source>Key: Enter or the down arrow</source>
        <translation>Touche&#xa0;: Entrée ou flèche bas</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{held} of {planned}</source>
        <translation>{held} sur {planned}</translation>
    </message>
    <message>
        <source>{name}, ended early</source>
        <translation>{name}, arrêtée avant la fin</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Add a workout</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>All circuits</source>
        <translation>Tous les circuits</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>No workout fits. Search for fewer words, or choose all circuits and days.</source>
        <translation>Aucune séance ne convient. Cherchez moins de mots, ou choisissez tous les circuits et tous les jours.</translation>
    </message>
    <message>
        <source>No workouts yet. Do one on Train, or add one that you did elsewhere.</source>
        <translation>Pas encore de séance. Faites-en une sous «&#xa0;S’entraîner&#xa0;», ou ajoutez-en une faite ailleurs.</translation>
    </message>
    <message>
        <source>Only {days}</source>
        <translation>Seulement {days}</translation>
    </message>
    <message>
        <source>Search circuits, exercises and notes</source>
        <translation>Chercher circuits, exercices et notes</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Afficher de nouveau tous les jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>HoldsModel</name>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
</context>
<context>
    <name>HoldsTable</name>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Prévu et tenu</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import {found}</source>
        <translation>Importer {found}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Reading {files}…</source>
        <translation>Lecture de {files}…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation>Sélectionner toutes les étapes</translation>
    </message>
    <message>
        <source>Select steps to see and change their values. Shift and Ctrl select several.</source>
        <translation>Sélectionnez des étapes pour voir et changer leurs valeurs. Maj et Ctrl en sélectionnent plusieurs.</translation>
    </message>
    <message>
        <source>Select the steps of the block</source>
        <translation>Sélectionner les étapes du bloc</translation>
    </message>
    <message>
        <source>Whole block</source>
        <translation>Tout le bloc</translation>
    </message>
</context>
<context>
    <name>InterruptedDialog</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Continuer à partir d’ici</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Garder ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Tab leads on to the buttons.</source>
        <translation>Tab mène aux boutons.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Cette touche est libre.</translation>
    </message>
    <message>
        <source>This key is needed to move between controls.</source>
        <translation>Cette touche sert à passer d’un élément à l’autre.</translation>
    </message>
    <message>
        <source>This key writes a character. Hold Ctrl or Alt with it.</source>
        <translation>Cette touche écrit un caractère. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette touche</translation>
    </message>
    <message>
        <source>“{command}” has this key now, and will lose it.</source>
        <translation>«&#xa0;{command}&#xa0;» a cette touche, et la perdra.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Add a key…</source>
        <translation>Ajouter une touche…</translation>
    </message>
    <message>
        <source>All usual keys…</source>
        <translation>Toutes les habituelles…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Give every command its usual keys again?</source>
        <translation>Rendre à chaque commande ses touches habituelles&#xa0;?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Rien ne convient.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
</context>
<context>
    <name>LengthEdit</name>
    <message>
        <source>Estimated from the holds</source>
        <translation>Estimé d’après les maintiens</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Combien de temps elle a duré</translation>
    </message>
    <message>
        <source>Shorter than what was held; that is taken instead</source>
        <translation>Plus court que ce qui a été tenu&#xa0;; c’est cela qui compte</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Name or muscle</source>
        <translation>Nom ou muscle</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>No exercise fits. Look for less, or make one of your own.</source>
        <translation>Aucun exercice ne convient. Cherchez moins, ou créez le vôtre.</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Chercher des exercices</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation>Afficher tous les exercices</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Delete {circuit}</source>
        <translation>Supprimer {circuit}</translation>
    </message>
    <message>
        <source>Duplicate {circuit}</source>
        <translation>Dupliquer {circuit}</translation>
    </message>
    <message>
        <source>Edit {circuit}</source>
        <translation>Modifier {circuit}</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename {circuit}</source>
        <translation>Renommer {circuit}</translation>
    </message>
    <message>
        <source>Share {circuit}…</source>
        <translation>Partager {circuit}…</translation>
    </message>
</context>
<context>
    <name>ListDeeds</name>
    <message>
        <source>Deleted “{circuit}”.</source>
        <translation>«&#xa0;{circuit}&#xa0;» supprimé.</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Here they work while GluteTimer&apos;s window has the focus: no more can be had on this system.</source>
        <translation>Ici elles agissent quand la fenêtre de GluteTimer est au premier plan&#xa0;: ce système n’en permet pas plus.</translation>
    </message>
    <message>
        <source>Not on this system.</source>
        <translation>Pas sur ce système.</translation>
    </message>
</context>
<context>
    <name>MusicSetting</name>
    <message>
        <source>Not in this session: it has no D-Bus, over which players are reached.</source>
        <translation>Pas dans cette session&#xa0;: il lui manque D-Bus, par lequel les lecteurs sont joints.</translation>
    </message>
    <message>
        <source>Not on this system: only Linux desktops let a program quieten another one.</source>
        <translation>Pas sur ce système&#xa0;: seuls les bureaux Linux laissent un programme en baisser un autre.</translation>
    </message>
    <message>
        <source>Not with this Qt: it comes without D-Bus, over which players are reached.</source>
        <translation>Pas avec ce Qt&#xa0;: il est sans D-Bus, par lequel les lecteurs sont joints.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation>Pas un avis médical.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Espace ou Entrée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Take the circuit&apos;s own timings again</source>
        <translation>Reprendre les durées du circuit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{source}. Not medical advice.</source>
        <translation>{source}. Pas un avis médical.</translation>
    </message>
    <message>
        <source>{time}
under tension</source>
        <translation>{time}
sous tension</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>I am sore today</source>
        <translation>J’ai des courbatures</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Nothing to change now. Two workouts with every second held, at an effort of 7 or less, bring a suggestion; say after a workout how hard it was.</source>
        <translation>Rien à changer pour l’instant. Deux séances où chaque seconde est tenue, avec un effort de 7 ou moins, amènent une suggestion&#xa0;; dites après une séance à quel point c’était difficile.</translation>
    </message>
    <message>
        <source>Source article B. This is not medical advice.</source>
        <translation>Article source B. Ceci n’est pas un avis médical.</translation>
    </message>
    <message>
        <source>Take a rest day, or only stretch: soreness that hinders how you move needs time.</source>
        <translation>Prenez un jour de repos, ou étirez-vous seulement&#xa0;: des courbatures qui gênent vos mouvements demandent du temps.</translation>
    </message>
    <message>
        <source>This is not medical advice.</source>
        <translation>Ceci n’est pas un avis médical.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was different today?</source>
        <translation>Qu’est-ce qui était différent aujourd’hui&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Show all {count}</source>
        <translation>Tout afficher ({count})</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Duplicate the block</source>
        <translation>Dupliquer le bloc</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Descendre le bloc</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Monter le bloc</translation>
    </message>
    <message>
        <source>Paste steps into it</source>
        <translation>Y coller des étapes</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Retirer le bloc</translation>
    </message>
</context>
<context>
    <name>OtherCircuits</name>
    <message>
        <source>Your circuits</source>
        <translation>Vos circuits</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Nothing fits. Try other or fewer letters.</source>
        <translation>Rien ne convient. Essayez d’autres lettres, ou moins.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search in Help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nothing fits. Try other or fewer letters.</source>
        <translation>Rien ne convient. Essayez d’autres lettres, ou moins.</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Chercher dans les commandes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PastImportsDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo takes out all that came in with an import. What you made stays.</source>
        <translation>«&#xa0;Annuler&#xa0;» retire tout ce qui est venu avec une importation. Ce que vous avez fait reste.</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or SVG. A small copy is kept; the file may go.</source>
        <translation>PNG, JPEG, WebP ou SVG. Une petite copie est gardée&#xa0;; le fichier peut disparaître.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Line {line}: {words}</source>
        <translation>Ligne {line}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>What can’t be read</source>
        <translation>Ce qui est illisible</translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>The hold was corrected.</source>
        <translation>Le maintien a été corrigé.</translation>
    </message>
    <message>
        <source>The workout was added.</source>
        <translation>La séance a été ajoutée.</translation>
    </message>
    <message>
        <source>The workout was corrected.</source>
        <translation>La séance a été corrigée.</translation>
    </message>
    <message>
        <source>The workout was deleted.</source>
        <translation>La séance a été supprimée.</translation>
    </message>
    <message>
        <source>What you said about the workout was changed.</source>
        <translation>Ce que vous avez dit de la séance a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifiée.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Not on this desktop: it has no tray. Minimise the window instead.</source>
        <translation>Pas sur ce bureau&#xa0;: il n’a pas de zone de notification. Réduisez plutôt la fenêtre.</translation>
    </message>
    <message>
        <source>They come while GluteTimer runs, and never during a workout. Once you have trained, you are not asked to train until the next day.</source>
        <translation>Ils viennent tant que GluteTimer est ouvert, et jamais pendant une séance. Après une séance, on ne vous invite plus à vous entraîner avant le lendemain.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Circuits, exercises and workouts become those of the backup. What is there now is backed up first: the change can be undone.</source>
        <translation>Circuits, exercices et séances deviennent ceux de la sauvegarde. L’état actuel est sauvegardé d’abord&#xa0;: vous pourrez revenir en arrière.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made after each day with a workout, before an import, and before an update.</source>
        <translation>Il n’y a pas encore de sauvegarde. Une est faite après chaque jour de séance, avant une importation et avant une mise à jour.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Effort, where you felt it, a note, and what was really held</source>
        <translation>L’effort, où vous l’avez senti, une note, et ce qui a été vraiment tenu</translation>
    </message>
    <message>
        <source>Rate or correct it</source>
        <translation>Évaluer ou corriger</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester encore</translation>
    </message>
    <message>
        <source>Your maximum hold</source>
        <translation>Votre maintien maximal</translation>
    </message>
</context>
<context>
    <name>RetestLine</name>
    <message>
        <source>Asks again after a week</source>
        <translation>Redemande dans une semaine</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester encore</translation>
    </message>
    <message>
        <source>{exercise}: your maximum hold was tested {weeks} weeks ago, {day}.</source>
        <translation>{exercise}&#xa0;: votre maintien maximal a été testé il y a {weeks} semaines, {day}.</translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message>
        <source>No sound: no audio device was found. Follow the screen.</source>
        <translation>Pas de son&#xa0;: aucun appareil audio trouvé. Suivez l’écran.</translation>
    </message>
    <message>
        <source>No sound: the audio device went away. Follow the screen.</source>
        <translation>Pas de son&#xa0;: l’appareil audio a disparu. Suivez l’écran.</translation>
    </message>
    <message>
        <source>Paused: the computer was asleep.</source>
        <translation>En pause&#xa0;: l’ordinateur était en veille.</translation>
    </message>
    <message>
        <source>Paused: the workout was interrupted here.</source>
        <translation>En pause&#xa0;: la séance a été interrompue ici.</translation>
    </message>
    <message>
        <source>The sound is off. Press M to hear it again.</source>
        <translation>Le son est coupé. Appuyez sur M pour l’entendre de nouveau.</translation>
    </message>
    <message>
        <source>The workout goes on. Your holds wait in memory until they can be stored.</source>
        <translation>La séance continue. Vos maintiens attendent en mémoire jusqu’à ce qu’ils puissent être enregistrés.</translation>
    </message>
    <message>
        <source>This computer can&apos;t be kept awake: the screen may go dark.</source>
        <translation>Cet ordinateur ne peut pas être gardé éveillé&#xa0;: l’écran peut s’éteindre.</translation>
    </message>
    <message>
        <source>{hold}: its time was up, so it counts. To end this hold, press again.</source>
        <translation>{hold}&#xa0;: le temps était écoulé, il compte en entier. Pour lâcher celui-ci, appuyez encore une fois.</translation>
    </message>
</context>
<context>
    <name>RunTelling</name>
    <message>
        <source>Paused. {text}</source>
        <translation>En pause. {text}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search settings</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>SecondStarts</name>
    <message>
        <source>A workout is running already. It goes on.</source>
        <translation>Une séance est déjà en cours. Elle continue.</translation>
    </message>
    <message>
        <source>A workout is running. The files are shown when it is over.</source>
        <translation>Une séance est en cours. Les fichiers seront montrés quand elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual: {name}</source>
        <translation>Revenir à l’habituel&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>All settings are as usual again.</source>
        <translation>Tous les réglages sont de nouveau les habituels.</translation>
    </message>
    <message>
        <source>Every setting as it is usually.</source>
        <translation>Chaque réglage comme d’habitude.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>“{name}” is as usual again.</source>
        <translation>«&#xa0;{name}&#xa0;» est de nouveau comme d’habitude.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Added weight</source>
        <translation>Poids ajouté</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>How long can you hold it? The clock counts up until you end it.</source>
        <translation>Combien de temps pouvez-vous tenir&#xa0;? Le temps s’écoule jusqu’à ce que vous arrêtiez.</translation>
    </message>
    <message>
        <source>Key: Enter or Space</source>
        <translation>Touche&#xa0;: Entrée ou Espace</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>Gauche, puis droite</translation>
    </message>
    <message>
        <source>Maximum hold test</source>
        <translation>Test de maintien maximal</translation>
    </message>
    <message>
        <source>One key ends a hold: {key}. Warm up before, and breathe while you hold.</source>
        <translation>Une touche termine un maintien&#xa0;: {key}. Échauffez-vous avant, et respirez en tenant.</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>Repos entre les côtés</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Démarrer le test</translation>
    </message>
    <message>
        <source>When to end it</source>
        <translation>Quand l’arrêter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>A circuit file can be opened in GluteTimer on any computer, and read in any text editor. Text can be pasted into a message.</source>
        <translation>Un fichier de circuit s’ouvre dans GluteTimer sur tout ordinateur et se lit dans tout éditeur de texte. Le texte peut être collé dans un message.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Circuit files (*.glutetimer);;All files (*)</source>
        <translation>Fichiers de circuit (*.glutetimer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied {circuits} as text.</source>
        <translation>{circuits}&#xa0;: copié en texte.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Export circuits</source>
        <translation>Exporter des circuits</translation>
    </message>
    <message>
        <source>My circuits</source>
        <translation>Mes circuits</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Enregistrer en fichier</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer en fichier…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Enregistré sous «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Share “{circuit}”</source>
        <translation>Partager «&#xa0;{circuit}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Best hold</source>
        <translation>Meilleur maintien</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Do a circuit with planned holds, and its completion stands here.</source>
        <translation>Faites un circuit avec des maintiens prévus, et sa réalisation sera ici.</translation>
    </message>
    <message>
        <source>Do an exercise with sides, and the difference stands here.</source>
        <translation>Faites un exercice avec des côtés, et la différence sera ici.</translation>
    </message>
    <message>
        <source>Effort and volume</source>
        <translation>Effort et volume</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Felt in {workouts}: {places}</source>
        <translation>Senti lors de {workouts}&#xa0;: {places}</translation>
    </message>
    <message>
        <source>Finish a workout, and its density stands here.</source>
        <translation>Terminez une séance, et sa densité sera ici.</translation>
    </message>
    <message>
        <source>Hold something in these weeks, and its longest hold stands here.</source>
        <translation>Tenez quelque chose dans ces semaines, et le plus long maintien sera ici.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Gauche et droite</translation>
    </message>
    <message>
        <source>Line: mean effort, 1 to 10. Columns: minutes held.</source>
        <translation>Ligne&#xa0;: effort moyen, 1 à 10. Colonnes&#xa0;: minutes tenues.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>{number} % less left</source>
        <translation>{number}&#xa0;% de moins à gauche</translation>
    </message>
    <message>
        <source>{number} % less right</source>
        <translation>{number}&#xa0;% de moins à droite</translation>
    </message>
    <message>
        <source>{side}: {seconds} s</source>
        <translation>{side}&#xa0;: {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Percent held of planned</source>
        <translation>Pourcentage tenu du prévu</translation>
    </message>
    <message>
        <source>Percent less held: above the line on the right, below on the left</source>
        <translation>Pourcentage tenu en moins&#xa0;: à droite au-dessus de la ligne, à gauche en dessous</translation>
    </message>
    <message>
        <source>Percent of the workouts&apos; length under tension</source>
        <translation>Pourcentage de la séance sous tension</translation>
    </message>
    <message>
        <source>Percent of workouts. The last row: minutes held.</source>
        <translation>Pourcentage des séances. La dernière ligne&#xa0;: minutes tenues.</translation>
    </message>
    <message>
        <source>Say after a workout how hard it was, and it stands here.</source>
        <translation>Dites après une séance à quel point c’était difficile, et ce sera ici.</translation>
    </message>
    <message>
        <source>Say after a workout where you felt it, and it stands here.</source>
        <translation>Dites après une séance où vous l’avez senti, et ce sera ici.</translation>
    </message>
    <message>
        <source>Seconds, the longest of each week</source>
        <translation>Secondes, le plus long de chaque semaine</translation>
    </message>
    <message>
        <source>Where it was felt</source>
        <translation>Où vous l’avez senti</translation>
    </message>
    <message>
        <source>both sides alike</source>
        <translation>les deux côtés à égalité</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Find the delay of the loudspeaker by tapping along</source>
        <translation>Trouver le retard du haut-parleur en tapant en rythme</translation>
    </message>
    <message>
        <source>Single sounds…</source>
        <translation>Sons un par un…</translation>
    </message>
    <message>
        <source>Tap along…</source>
        <translation>Taper en rythme…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Tester le son</translation>
    </message>
</context>
<context>
    <name>SoundsDialog</name>
    <message>
        <source>A file of yours is copied and made as loud as the others: WAV, FLAC, OGG or MP3, up to 1 s for the countdown, 6 s for the end and 3 s for all others.</source>
        <translation>Votre fichier est copié et mis au volume des autres&#xa0;: WAV, FLAC, OGG ou MP3, jusqu’à 1&#xa0;s pour le compte à rebours, 6&#xa0;s pour la fin et 3&#xa0;s pour les autres.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the selected steps</source>
        <translation>Retirer les étapes sélectionnées</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Rép.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {label}</source>
        <translation>Moins&#xa0;: {label}</translation>
    </message>
    <message>
        <source>More: {label}</source>
        <translation>Plus&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>This week: {before} before, {after} now</source>
        <translation>Cette semaine&#xa0;: {before} avant, {after} maintenant</translation>
    </message>
    <message>
        <source>This week: {before} before, {after} now, {goal} is the goal</source>
        <translation>Cette semaine&#xa0;: {before} avant, {after} maintenant, objectif {goal}</translation>
    </message>
    <message>
        <source>This week: {before} before, {after} now; the goal of {goal} is reached</source>
        <translation>Cette semaine&#xa0;: {before} avant, {after} maintenant&#xa0;; l’objectif de {goal} est atteint</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>Temps sous tension</translation>
    </message>
    <message>
        <source>Where each sound was to begin, against where the sound device played it.</source>
        <translation>Quand chaque son devait commencer, face au moment où l’appareil audio l’a joué.</translation>
    </message>
</context>
<context>
    <name>TempoForm</name>
    <message>
        <source>At the top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Lead with a tempo</source>
        <translation>Guider avec un tempo</translation>
    </message>
    <message>
        <source>Soft ticks for up, top and down; repetitions are counted</source>
        <translation>Des tics doux pour monter, le haut et descendre&#xa0;; les répétitions sont comptées</translation>
    </message>
    <message>
        <source>Time at the top</source>
        <translation>Temps en haut</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>Temps de descente</translation>
    </message>
    <message>
        <source>Time up</source>
        <translation>Temps de montée</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>How to write it</source>
        <translation>Comment l’écrire</translation>
    </message>
    <message>
        <source>The circuit as text</source>
        <translation>Le circuit sous forme de texte</translation>
    </message>
    <message>
        <source>The circuit follows the text.</source>
        <translation>Le circuit suit le texte.</translation>
    </message>
    <message>
        <source>The circuit stays as it was until the text can be read. F8 goes on.</source>
        <translation>Le circuit reste tel quel jusqu’à ce que le texte soit lisible. F8 mène plus loin.</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Ligne du temps</translation>
    </message>
    <message>
        <source>{interval}, at {start}</source>
        <translation>{interval}, à {start}</translation>
    </message>
</context>
<context>
    <name>TrainScreen</name>
    <message>
        <source>New circuit</source>
        <translation>Nouveau circuit</translation>
    </message>
    <message>
        <source>There is no circuit. Make one, and it is ready to start here.</source>
        <translation>Il n’y a pas de circuit. Créez-en un, et il sera prêt à démarrer ici.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>S’entraîner</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>No reminders for 30 minutes</source>
        <translation>Pas de rappels pendant 30 minutes</translation>
    </message>
    <message>
        <source>Open GluteTimer</source>
        <translation>Ouvrir GluteTimer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Start {circuit}</source>
        <translation>Démarrer {circuit}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UsesCard</name>
    <message>
        <source>No circuit has a timed hold of this yet: {test}.</source>
        <translation>Aucun circuit n’en a encore de maintien chronométré&#xa0;: {test}.</translation>
    </message>
    <message>
        <source>Percent of your best hold</source>
        <translation>Pourcentage de votre meilleur maintien</translation>
    </message>
    <message>
        <source>The holds follow your best hold from then on, each side by itself; test again after about four weeks.</source>
        <translation>Les maintiens suivent alors votre meilleur maintien, chaque côté à part&#xa0;; testez de nouveau après environ quatre semaines.</translation>
    </message>
    <message>
        <source>Train with it</source>
        <translation>S’entraîner avec</translation>
    </message>
    <message>
        <source>Use {percent} %</source>
        <translation>Utiliser {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Use {percent} % in {circuit}</source>
        <translation>Utiliser {percent}&#xa0;% dans {circuit}</translation>
    </message>
    <message>
        <source>Uses {percent} %</source>
        <translation>Utilise {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>“{circuit}” holds {percent} % of your best hold now.</source>
        <translation>«&#xa0;{circuit}&#xa0;» tient maintenant {percent}&#xa0;% de votre meilleur maintien.</translation>
    </message>
</context>
<context>
    <name>UsualHold</name>
    <message>
        <source>Longest usual hold</source>
        <translation>Plus longue durée habituelle</translation>
    </message>
    <message>
        <source>Shortest usual hold</source>
        <translation>Plus courte durée habituelle</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>{kilograms} kg</source>
        <translation>{kilograms}&#xa0;kg</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds}&#xa0;ms</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Tester la voix</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
</context>
<context>
    <name>WeeksPage</name>
    <message>
        <source>All workouts</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Start a workout</source>
        <translation>Démarrer une séance</translation>
    </message>
    <message>
        <source>Your weeks will stand here, once you have held something.</source>
        <translation>Vos semaines seront ici, dès que vous aurez tenu quelque chose.</translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>keep the letters, set the order</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>WorkoutPage</name>
    <message>
        <source>Back to all workouts</source>
        <translation>Retour à toutes les séances</translation>
    </message>
    <message>
        <source>Correct the day, the time or the name</source>
        <translation>Corriger le jour, l’heure ou le nom</translation>
    </message>
    <message>
        <source>Delete this workout</source>
        <translation>Supprimer cette séance</translation>
    </message>
    <message>
        <source>Held it differently? Choose the hold and correct it.</source>
        <translation>Tenu autrement&#xa0;? Choisissez le maintien et corrigez-le.</translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Prévu et tenu</translation>
    </message>
    <message>
        <source>Save for sports programs and watches (FIT)</source>
        <translation>Enregistrer pour programmes de sport et montres (FIT)</translation>
    </message>
    <message>
        <source>{day}, {time} · {held} held of {planned} planned</source>
        <translation>{day}, {time} · {held} tenu sur {planned} prévu</translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation>{length} en tout</translation>
    </message>
</context>
<context>
    <name>WorkoutScreen</name>
    <message>
        <source>Press {key} to go on</source>
        <translation>Appuyez sur {key} pour continuer</translation>
    </message>
</context>
<context>
    <name>WorkoutTable</name>
    <message>
        <source>Workouts</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>_ChoiceRow</name>
    <message>
        <source>Exercise for “{name}”</source>
        <translation>Exercice pour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Keep as an exercise of my own</source>
        <translation>Garder comme exercice personnel</translation>
    </message>
    <message>
        <source>Leave out its holds</source>
        <translation>Laisser ses maintiens de côté</translation>
    </message>
    <message>
        <source>Take as another exercise</source>
        <translation>Prendre comme un autre exercice</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Tapez une partie de son nom</translation>
    </message>
    <message>
        <source>What “{name}” becomes</source>
        <translation>Ce que devient «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>10 s more</source>
        <translation>10&#xa0;s de plus</translation>
    </message>
    <message>
        <source>5 s less</source>
        <translation>5&#xa0;s de moins</translation>
    </message>
    <message>
        <source>5 s more</source>
        <translation>5&#xa0;s de plus</translation>
    </message>
    <message>
        <source>About GluteTimer</source>
        <translation>À propos de GluteTimer</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <source>Asks first; what you held is kept</source>
        <translation>Demande d’abord&#xa0;; ce que vous avez tenu est gardé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Change one value everywhere…</source>
        <translation>Changer une valeur partout…</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuits</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected workout</source>
        <translation>Supprimer la séance choisie</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Do the last hold once more</source>
        <translation>Refaire le dernier maintien</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Effort of the last hold: 1</source>
        <translation>Effort du dernier maintien&#xa0;: 1</translation>
    </message>
    <message>
        <source>Effort of the last hold: 2</source>
        <translation>Effort du dernier maintien&#xa0;: 2</translation>
    </message>
    <message>
        <source>Effort of the last hold: 3</source>
        <translation>Effort du dernier maintien&#xa0;: 3</translation>
    </message>
    <message>
        <source>Effort of the last hold: 4</source>
        <translation>Effort du dernier maintien&#xa0;: 4</translation>
    </message>
    <message>
        <source>Effort of the last hold: 5</source>
        <translation>Effort du dernier maintien&#xa0;: 5</translation>
    </message>
    <message>
        <source>Effort of the workout: 1</source>
        <translation>Effort de la séance&#xa0;: 1</translation>
    </message>
    <message>
        <source>Effort of the workout: 10</source>
        <translation>Effort de la séance&#xa0;: 10</translation>
    </message>
    <message>
        <source>Effort of the workout: 2</source>
        <translation>Effort de la séance&#xa0;: 2</translation>
    </message>
    <message>
        <source>Effort of the workout: 3</source>
        <translation>Effort de la séance&#xa0;: 3</translation>
    </message>
    <message>
        <source>Effort of the workout: 4</source>
        <translation>Effort de la séance&#xa0;: 4</translation>
    </message>
    <message>
        <source>Effort of the workout: 5</source>
        <translation>Effort de la séance&#xa0;: 5</translation>
    </message>
    <message>
        <source>Effort of the workout: 6</source>
        <translation>Effort de la séance&#xa0;: 6</translation>
    </message>
    <message>
        <source>Effort of the workout: 7</source>
        <translation>Effort de la séance&#xa0;: 7</translation>
    </message>
    <message>
        <source>Effort of the workout: 8</source>
        <translation>Effort de la séance&#xa0;: 8</translation>
    </message>
    <message>
        <source>Effort of the workout: 9</source>
        <translation>Effort de la séance&#xa0;: 9</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Felt in the front of the thigh</source>
        <translation>Senti à l’avant de la cuisse</translation>
    </message>
    <message>
        <source>Felt in the glutes</source>
        <translation>Senti dans les fessiers</translation>
    </message>
    <message>
        <source>Felt in the hamstrings</source>
        <translation>Senti dans les ischio-jambiers</translation>
    </message>
    <message>
        <source>Felt in the lower back</source>
        <translation>Senti dans le bas du dos</translation>
    </message>
    <message>
        <source>Find a setting by a word for it</source>
        <translation>Trouver un réglage par un mot</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How long can you hold? The answer sets your next targets.</source>
        <translation>Combien de temps pouvez-vous tenir&#xa0;? La réponse fixe vos prochains objectifs.</translation>
    </message>
    <message>
        <source>I broke: end this hold</source>
        <translation>J’ai lâché&#xa0;: terminer ce maintien</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Touche&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Maximum hold test…</source>
        <translation>Test de maintien maximal…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>New circuit</source>
        <translation>Nouveau circuit</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pause ou reprise</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Records the seconds that were really held</source>
        <translation>Compte les secondes réellement tenues</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Repeat this hold</source>
        <translation>Répéter ce maintien</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Save a backup of everything to any place</source>
        <translation>Sauvegarder tout à l’endroit de votre choix</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search by a few letters, and start circuits</source>
        <translation>Chercher avec quelques lettres, et démarrer des circuits</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Search workouts</source>
        <translation>Chercher des séances</translation>
    </message>
    <message>
        <source>See every key, search, and change them</source>
        <translation>Voir toutes les touches, chercher et les changer</translation>
    </message>
    <message>
        <source>See what is in each backup, and put one back</source>
        <translation>Voir ce que contient chaque sauvegarde, et en restaurer une</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the block</source>
        <translation>Sélectionner le bloc</translation>
    </message>
    <message>
        <source>Set the whole length…</source>
        <translation>Fixer la durée totale…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Son activé ou coupé</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Take in circuits and workouts from files</source>
        <translation>Reprendre des circuits et des séances à partir de fichiers</translation>
    </message>
    <message>
        <source>The guide, at the page about this screen</source>
        <translation>Le guide, à la page de cet écran</translation>
    </message>
    <message>
        <source>The workout goes on by eye</source>
        <translation>La séance continue à vue</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Versions, licences and the folder with your data</source>
        <translation>Versions, licences et dossier de vos données</translation>
    </message>
    <message>
        <source>What changed in this version</source>
        <translation>Ce qui a changé dans cette version</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message numerus="yes">
        <source>%n pictures are missing: choose them anew in Exercises.</source>
        <translation>
            <numerusform>%n image manque&#xa0;: choisissez-la à nouveau dans Exercices.</numerusform>
            <numerusform>%n images manquent&#xa0;: choisissez-les à nouveau dans Exercices.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture is missing: choose it anew in Exercises.</source>
        <translation>1 image manque&#xa0;: choisissez-la à nouveau dans Exercices.</translation>
    </message>
    <message>
        <source>A workout is not stored yet. Store or save it first.</source>
        <translation>Une séance n’est pas encore enregistrée. Enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>A workout is running. Restore the backup when it is over.</source>
        <translation>Une séance est en cours. Restaurez la sauvegarde quand elle sera terminée.</translation>
    </message>
    <message>
        <source>All is as it was before: {contents}.</source>
        <translation>Tout est comme avant&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sauvegardes (*.db)</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Sauvegardes (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>It is damaged and can&apos;t be restored.</source>
        <translation>Elle est endommagée et ne peut pas être restaurée.</translation>
    </message>
    <message>
        <source>No workouts</source>
        <translation>Aucune séance</translation>
    </message>
    <message>
        <source>Restored: {backup}. There are now: {contents}.</source>
        <translation>Restauré&#xa0;: {backup}. Contenu actuel&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>The backup after the workout could not be made. {problem}</source>
        <translation>La sauvegarde après la séance n’a pas pu être faite. {problem}</translation>
    </message>
    <message>
        <source>The backup was saved: {contents}.</source>
        <translation>La sauvegarde a été enregistrée&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>after a workout</source>
        <translation>après une séance</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>avant la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before an update of GluteTimer</source>
        <translation>avant une mise à jour de GluteTimer</translation>
    </message>
    <message>
        <source>last workout {day}</source>
        <translation>dernière séance {day}</translation>
    </message>
    <message>
        <source>{duration} under tension</source>
        <translation>{duration} sous tension</translation>
    </message>
</context>
<context>
    <name>block_name</name>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Ponts</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Tronc</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rouleau</translation>
    </message>
    <message>
        <source>Side-lying</source>
        <translation>Sur le côté</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>Éveil</translation>
    </message>
    <message>
        <source>Wall squats</source>
        <translation>Chaise contre le mur</translation>
    </message>
</context>
<context>
    <name>circuit_description</name>
    <message>
        <source>A minute for every exercise, half a minute of rest, four times round with one minute between. Add time or load over weeks, never at the cost of form.</source>
        <translation>Une minute par exercice, une demi-minute de repos, quatre tours avec une minute entre eux. Ajoutez du temps ou de la charge au fil des semaines, jamais aux dépens de la forme.</translation>
    </message>
    <message>
        <source>A short start for the first weeks or after long sitting: find the squeeze, hold it in a bridge, then use it while you stand up.</source>
        <translation>Un début court pour les premières semaines ou après une longue position assise&#xa0;: trouvez la contraction, tenez-la dans un pont, puis utilisez-la pour vous lever.</translation>
    </message>
    <message>
        <source>About ten minutes of easy stretching and rolling after training. Nothing here should hurt.</source>
        <translation>Environ dix minutes d’étirements doux et de rouleau après l’entraînement. Rien de tout cela ne doit faire mal.</translation>
    </message>
    <message>
        <source>Activation before squats and deadlifts: bridge, clamshell and banded walk, twice round and well short of tired.</source>
        <translation>Activation avant squats et soulevés de terre&#xa0;: pont, coquillage et pas avec élastique, deux tours, bien avant la fatigue.</translation>
    </message>
    <message>
        <source>Five exercises of 45 seconds with 30 seconds of rest, twice round. Make a hold easier rather than lose its shape.</source>
        <translation>Cinq exercices de 45 secondes avec 30 secondes de repos, deux tours. Rendez un maintien plus facile plutôt que d’en perdre la forme.</translation>
    </message>
    <message>
        <source>Four holds on your feet for strength and balance, twice round. Keep a wall or chair within reach.</source>
        <translation>Quatre maintiens debout pour la force et l’équilibre, deux tours. Gardez un mur ou une chaise à portée de main.</translation>
    </message>
    <message>
        <source>Four wall squats of two minutes with two minutes of rest, the dose studied for blood pressure on three days a week. Choose a knee angle you can keep and breathe normally.</source>
        <translation>Quatre chaises contre le mur de deux minutes avec deux minutes de repos&#xa0;: la dose étudiée pour la tension artérielle, trois jours par semaine. Choisissez un angle de genou que vous pouvez garder et respirez normalement.</translation>
    </message>
    <message>
        <source>One single-leg bridge for as long as it keeps its shape, first on the left, then on the right. The clock counts up until you say that it broke.</source>
        <translation>Un pont sur une jambe aussi longtemps qu’il garde sa forme, d’abord à gauche, puis à droite. Le temps s’écoule jusqu’à ce que vous disiez que vous avez lâché.</translation>
    </message>
    <message>
        <source>Six holds at the top of the glute bridge with short rests. Any hold from 20 to 30 seconds does the job.</source>
        <translation>Six maintiens en haut du pont fessier avec des repos courts. Toute durée de 20 à 30 secondes convient.</translation>
    </message>
    <message>
        <source>Ten-second holds in descending sets of six, four and two. Progress by adding repeats, not by holding longer.</source>
        <translation>Des maintiens de dix secondes en séries décroissantes de six, quatre et deux. Progressez en ajoutant des répétitions, pas en tenant plus longtemps.</translation>
    </message>
    <message>
        <source>Three rounds on the floor for the outer glutes, left and right. There is time to roll over between the sides.</source>
        <translation>Trois tours au sol pour l’extérieur des fessiers, à gauche et à droite. Entre les côtés, vous avez le temps de vous retourner.</translation>
    </message>
</context>
<context>
    <name>circuit_name</name>
    <message>
        <source>Before lifting</source>
        <translation>Avant la musculation</translation>
    </message>
    <message>
        <source>Bridge holds</source>
        <translation>Ponts tenus</translation>
    </message>
    <message>
        <source>Cool-down stretches</source>
        <translation>Étirements de fin</translation>
    </message>
    <message>
        <source>Core stabilisers</source>
        <translation>Stabilisateurs du tronc</translation>
    </message>
    <message>
        <source>Glute circuit, advanced</source>
        <translation>Circuit fessiers, avancé</translation>
    </message>
    <message>
        <source>Glute circuit, beginner</source>
        <translation>Circuit fessiers, débutant</translation>
    </message>
    <message>
        <source>Maximum hold test</source>
        <translation>Test de maintien maximal</translation>
    </message>
    <message>
        <source>Side-lying series</source>
        <translation>Série sur le côté</translation>
    </message>
    <message>
        <source>Standing holds</source>
        <translation>Maintiens debout</translation>
    </message>
    <message>
        <source>Wake up the glutes</source>
        <translation>Réveiller les fessiers</translation>
    </message>
    <message>
        <source>Wall squat</source>
        <translation>Chaise contre le mur</translation>
    </message>
</context>
<context>
    <name>circuits</name>
    <message>
        <source> and </source>
        <comment>between the holds of both sides</comment>
        <translation> et </translation>
    </message>
    <message numerus="yes">
        <source>%n steps will change.</source>
        <translation>
            <numerusform>%n étape changera.</numerusform>
            <numerusform>%n étapes changeront.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step will change.</source>
        <translation>1 étape changera.</translation>
    </message>
    <message>
        <source>A circuit has at most 10,000 steps.</source>
        <translation>Un circuit a au plus 10&#xa0;000 étapes.</translation>
    </message>
    <message>
        <source>A circuit needs a name.</source>
        <translation>Un circuit doit avoir un nom.</translation>
    </message>
    <message>
        <source>A draft: open it and press Done to use it.</source>
        <translation>Un brouillon&#xa0;: ouvrez-le et appuyez sur «&#xa0;Terminé&#xa0;» pour l’utiliser.</translation>
    </message>
    <message>
        <source>A hold lasts at least 1 s. It stays as it was.</source>
        <translation>Un maintien dure au moins 1&#xa0;s. Il reste tel qu’il était.</translation>
    </message>
    <message>
        <source>A hold. Also: 45, 1:30, 2 min, max.</source>
        <translation>Un maintien. Aussi&#xa0;: 45, 1:30, 2&#xa0;min, max.</translation>
    </message>
    <message>
        <source>A remark. It is not kept.</source>
        <translation>Une remarque. Elle n’est pas gardée.</translation>
    </message>
    <message>
        <source>A share of your best hold.</source>
        <translation>Une part de votre meilleur maintien.</translation>
    </message>
    <message>
        <source>As long as you can</source>
        <translation>Aussi longtemps que possible</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Élastique</translation>
    </message>
    <message>
        <source>Begins a block with a name.</source>
        <translation>Commence un bloc avec un nom.</translation>
    </message>
    <message>
        <source>Begins a block.</source>
        <translation>Commence un bloc.</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Bloc {number}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change one value everywhere</source>
        <translation>Changer une valeur partout</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Has changes that are not in effect yet.</source>
        <translation>A des modifications pas encore appliquées.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Hold, until a best hold is known</source>
        <translation>Durée, tant qu’aucun meilleur maintien n’est connu</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Maintiens</translation>
    </message>
    <message>
        <source>Holds and rests</source>
        <translation>Maintiens et repos</translation>
    </message>
    <message>
        <source>How long shall the circuit be?</source>
        <translation>Quelle doit être la durée du circuit&#xa0;?</translation>
    </message>
    <message>
        <source>It will be {lengths}.</source>
        <translation>Ensuite&#xa0;: {lengths}.</translation>
    </message>
    <message>
        <source>Left, then right. Also: left, right.</source>
        <translation>Gauche, puis droite. Aussi&#xa0;: left, right.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Load, and the time to change sides.</source>
        <translation>Charge, et temps pour changer de côté.</translation>
    </message>
    <message>
        <source>Names have at most 120 characters.</source>
        <translation>Un nom a au plus 120 caractères.</translation>
    </message>
    <message>
        <source>No exercise has this name. Type a part of one, or press the down arrow.</source>
        <translation>Aucun exercice ne porte ce nom. Tapez une partie d’un nom, ou appuyez sur la flèche bas.</translation>
    </message>
    <message>
        <source>Nothing in it yet: add an exercise to start it.</source>
        <translation>Encore vide&#xa0;: ajoutez un exercice pour le démarrer.</translation>
    </message>
    <message>
        <source>One number, or one for each set, such as 6-4-2</source>
        <translation>Un nombre, ou un par série, par exemple 6-4-2</translation>
    </message>
    <message>
        <source>Percent of the best hold</source>
        <translation>Pourcentage du meilleur maintien</translation>
    </message>
    <message>
        <source>Relax between repeats</source>
        <translation>Relâcher entre les rép.</translation>
    </message>
    <message>
        <source>Repeats in a set</source>
        <translation>Rép. par série</translation>
    </message>
    <message>
        <source>Rest after it</source>
        <translation>Repos ensuite</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Round every time to 5 s</source>
        <translation>Arrondir chaque durée à 5&#xa0;s</translation>
    </message>
    <message>
        <source>Select steps first.</source>
        <translation>Sélectionnez d’abord des étapes.</translation>
    </message>
    <message>
        <source>Selected steps</source>
        <translation>Étapes sélectionnées</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Sets, with a rest after each.</source>
        <translation>Séries, avec un repos après chacune.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Six short holds with a relax between.</source>
        <translation>Six maintiens courts, avec relâchement entre eux.</translation>
    </message>
    <message>
        <source>Spoken cue</source>
        <translation>Consigne parlée</translation>
    </message>
    <message>
        <source>Such as “green”</source>
        <translation>Par exemple «&#xa0;vert&#xa0;»</translation>
    </message>
    <message>
        <source>That can’t be. It stays as it was.</source>
        <translation>C’est impossible. La valeur reste telle quelle.</translation>
    </message>
    <message>
        <source>That would last longer than 24 hours or have more than 25,000 holds. Take shorter times or fewer rounds.</source>
        <translation>Cela durerait plus de 24 heures ou ferait plus de 25&#xa0;000 maintiens. Prenez des durées plus courtes ou moins de tours.</translation>
    </message>
    <message>
        <source>The exercise’s own</source>
        <translation>Celle de l’exercice</translation>
    </message>
    <message>
        <source>The rest after the step above.</source>
        <translation>Le repos après l’étape du dessus.</translation>
    </message>
    <message>
        <source>There are no steps on the clipboard.</source>
        <translation>Il n’y a pas d’étape dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is no such value here.</source>
        <translation>Cette valeur n’existe pas ici.</translation>
    </message>
    <message>
        <source>These changes are a draft. Press Done first, then share the circuit.</source>
        <translation>Ces modifications sont un brouillon. Appuyez d’abord sur «&#xa0;Terminé&#xa0;», puis partagez le circuit.</translation>
    </message>
    <message>
        <source>This block</source>
        <translation>Ce bloc</translation>
    </message>
    <message>
        <source>Three sets: of 6, of 4, of 2.</source>
        <translation>Trois séries&#xa0;: de 6, de 4, de 2.</translation>
    </message>
    <message>
        <source>Time to switch sides</source>
        <translation>Temps pour changer de côté</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Type the new time: as it is, nothing changes.</source>
        <translation>Saisissez la nouvelle durée&#xa0;: telle quelle, rien ne change.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What is said; up, hold, down.</source>
        <translation>Ce qui est dit&#xa0;; monter, tenir, descendre.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Whole circuit</source>
        <translation>Tout le circuit</translation>
    </message>
    <message>
        <source>Whole length</source>
        <translation>Durée totale</translation>
    </message>
    <message>
        <source>Write a number from 10 to 100, or 0 for none.</source>
        <translation>Écrivez un nombre de 10 à 100, ou 0 pour aucun.</translation>
    </message>
    <message>
        <source>Write one number from 1 to 500, or one for each set, such as 6, 4, 2.</source>
        <translation>Écrivez un nombre de 1 à 500, ou un par série, par exemple 6, 4, 2.</translation>
    </message>
    <message>
        <source>as long as you can hold</source>
        <translation>aussi longtemps que vous pouvez tenir</translation>
    </message>
    <message>
        <source>as long as you hold</source>
        <translation>tant que vous tenez</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>values of several steps</comment>
        <translation>différent</translation>
    </message>
    <message>
        <source>hold {hold}</source>
        <translation>{hold} de maintien</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>left, right</source>
        <translation>gauche, droite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a hold that lasts until it is ended</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>rest {rest}</source>
        <translation>repos {rest}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>tempo {seconds}</source>
        <translation>tempo {seconds}</translation>
    </message>
    <message>
        <source>{exercise}, left and right</source>
        <translation>{exercise}, à gauche et à droite</translation>
    </message>
    <message>
        <source>{exercise}, left side only</source>
        <translation>{exercise}, à gauche seulement</translation>
    </message>
    <message>
        <source>{exercise}, right side only</source>
        <translation>{exercise}, à droite seulement</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number}&#xa0;kg</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{rest} rest</source>
        <translation>{rest} de repos</translation>
    </message>
    <message>
        <source>{sets} × {hold} hold</source>
        <translation>{sets} × {hold} de maintien</translation>
    </message>
    <message>
        <source>{side} until a best hold is known</source>
        <translation>{side} tant qu’aucun meilleur maintien n’est connu</translation>
    </message>
    <message>
        <source>{time} and as long as you hold</source>
        <translation>{time} et tant que vous tenez</translation>
    </message>
    <message numerus="yes">
        <source>{time} · %n steps</source>
        <translation>
            <numerusform>{time} · %n étape</numerusform>
            <numerusform>{time} · %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} in all · {held} under tension</source>
        <translation>{total} en tout · {held} sous tension</translation>
    </message>
    <message>
        <source>“{name}” is kept as it is. Do you mean “{other}”?</source>
        <translation>«&#xa0;{name}&#xa0;» est gardé tel quel. Vouliez-vous dire «&#xa0;{other}&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>clear_button</name>
    <message>
        <source>Empty this field</source>
        <translation>Vider ce champ</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Change “{name}”</source>
        <translation>Modifier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Start “{name}”</source>
        <translation>Démarrer «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>damaged</name>
    <message>
        <source>Begun anew. The damaged file is kept.</source>
        <translation>Nouveau départ. Le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>Brought back from a backup: {contents}.</source>
        <translation>Récupéré d’une sauvegarde&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>Brought back from the journal: {contents}.</source>
        <translation>Récupéré du journal&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Continuer avec ceci</translation>
    </message>
    <message>
        <source>It does not read as it was written. A failing disk can do this, or a change from outside. Nothing of it is thrown away. What do you want to go on with?</source>
        <translation>Il ne se lit pas comme il a été écrit. Un disque défaillant peut en être la cause, ou une modification de l’extérieur. Rien n’en est jeté. Avec quoi voulez-vous continuer&#xa0;?</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Recherche de ce qui existe…</translation>
    </message>
    <message>
        <source>No workouts, and the circuits that come with GluteTimer.</source>
        <translation>Aucune séance, et les circuits fournis avec GluteTimer.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing can be read.</source>
        <translation>Rien n’est lisible.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read from the damaged file: {contents}.</source>
        <translation>Lu dans le fichier endommagé&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Repartir à vide</translation>
    </message>
    <message>
        <source>The damaged file is kept in {folder}, with “damaged” in its name.</source>
        <translation>Le fichier endommagé est conservé dans {folder}, avec «&#xa0;damaged&#xa0;» dans son nom.</translation>
    </message>
    <message>
        <source>The file with your training data is damaged</source>
        <translation>Le fichier de vos données d’entraînement est endommagé</translation>
    </message>
    <message>
        <source>The file with your training data was missing. Brought back: {contents}.</source>
        <translation>Le fichier de vos données d’entraînement manquait. Récupéré&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>The journal, which notes every change</source>
        <translation>Le journal, qui note chaque modification</translation>
    </message>
    <message>
        <source>The newest good backup</source>
        <translation>La dernière bonne sauvegarde</translation>
    </message>
    <message>
        <source>The newest good backup: {moment}</source>
        <translation>La dernière bonne sauvegarde&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>What can be read of the damaged file</source>
        <translation>Ce qui est lisible du fichier endommagé</translation>
    </message>
    <message>
        <source>parts of it can&apos;t be read</source>
        <translation>des parties sont illisibles</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>After a workout</source>
        <translation>Après une séance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuits</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>While a workout runs</source>
        <translation>Pendant une séance</translation>
    </message>
</context>
<context>
    <name>exercise_cue</name>
    <message>
        <source>back leg long, grow tall</source>
        <translation>jambe arrière longue, grandissez-vous</translation>
    </message>
    <message>
        <source>breathe, heels down</source>
        <translation>respirez, talons au sol</translation>
    </message>
    <message>
        <source>chin in, hips through</source>
        <translation>menton rentré, poussez les hanches</translation>
    </message>
    <message>
        <source>chin in, squeeze the bar up</source>
        <translation>menton rentré, poussez la barre avec les fessiers</translation>
    </message>
    <message>
        <source>elbows to toes, glutes tight</source>
        <translation>coudes vers orteils, fessiers serrés</translation>
    </message>
    <message>
        <source>eyes on one point, hips level</source>
        <translation>regard fixe, bassin droit</translation>
    </message>
    <message>
        <source>front heel down, torso tall</source>
        <translation>talon avant au sol, buste droit</translation>
    </message>
    <message>
        <source>heels up, hips level</source>
        <translation>talons levés, bassin droit</translation>
    </message>
    <message>
        <source>hips back, long spine</source>
        <translation>hanches en arrière, dos long</translation>
    </message>
    <message>
        <source>hips high, long line</source>
        <translation>hanches hautes, corps long</translation>
    </message>
    <message>
        <source>keep the pelvis level</source>
        <translation>gardez le bassin droit</translation>
    </message>
    <message>
        <source>kick back into the hand</source>
        <translation>poussez le pied dans la main</translation>
    </message>
    <message>
        <source>knee over the ankle</source>
        <translation>genou au-dessus de la cheville</translation>
    </message>
    <message>
        <source>lift the leg, keep the hips high</source>
        <translation>levez la jambe, hanches hautes</translation>
    </message>
    <message>
        <source>one line from head to knees</source>
        <translation>une ligne de la tête aux genoux</translation>
    </message>
    <message>
        <source>open the knee, hips stacked</source>
        <translation>ouvrez le genou, bassin immobile</translation>
    </message>
    <message>
        <source>press the knees out</source>
        <translation>poussez les genoux vers l’extérieur</translation>
    </message>
    <message>
        <source>push through the front heel</source>
        <translation>poussez dans le talon avant</translation>
    </message>
    <message>
        <source>reach long, back still</source>
        <translation>allongez-vous, dos immobile</translation>
    </message>
    <message>
        <source>ribs down, hips high</source>
        <translation>côtes basses, hanches hautes</translation>
    </message>
    <message>
        <source>sit back, chest up</source>
        <translation>asseyez-vous en arrière, poitrine haute</translation>
    </message>
    <message>
        <source>sit back, stand tall</source>
        <translation>asseyez-vous en arrière, redressez-vous</translation>
    </message>
    <message>
        <source>sit low, squeeze the thighs</source>
        <translation>restez bas, serrez les cuisses</translation>
    </message>
    <message>
        <source>sit tall, hug the knee</source>
        <translation>grandissez-vous, genou contre vous</translation>
    </message>
    <message>
        <source>slow and light</source>
        <translation>lentement et légèrement</translation>
    </message>
    <message>
        <source>soft knees, let the head hang</source>
        <translation>genoux souples, laissez pendre la tête</translation>
    </message>
    <message>
        <source>squeeze at the top</source>
        <translation>serrez en haut</translation>
    </message>
    <message>
        <source>squeeze first, then lift</source>
        <translation>serrez d’abord, puis levez</translation>
    </message>
    <message>
        <source>squeeze the glutes, ribs down</source>
        <translation>serrez les fessiers, côtes basses</translation>
    </message>
    <message>
        <source>squeeze, low back still</source>
        <translation>serrez, bas du dos immobile</translation>
    </message>
    <message>
        <source>stand tall, glute tight</source>
        <translation>tenez-vous droit, fessier serré</translation>
    </message>
    <message>
        <source>toes forward, keep the band tight</source>
        <translation>orteils devant, élastique tendu</translation>
    </message>
    <message>
        <source>toes forward, leg slightly back</source>
        <translation>orteils devant, jambe un peu en arrière</translation>
    </message>
    <message>
        <source>tuck the pelvis, hips forward</source>
        <translation>basculez le bassin, hanches en avant</translation>
    </message>
    <message>
        <source>tuck the pelvis, squeeze</source>
        <translation>basculez le bassin, serrez</translation>
    </message>
    <message>
        <source>weight in the heels</source>
        <translation>poids sur les talons</translation>
    </message>
    <message>
        <source>whole foot on the step</source>
        <translation>tout le pied sur la marche</translation>
    </message>
</context>
<context>
    <name>exercise_how_to</name>
    <message>
        <source>A plank on the forearms with the knees on the floor: one line from head to knees. Tuck the pelvis and squeeze the glutes as in the full plank. Start here and move on when a minute is easy.</source>
        <translation>Une planche sur les avant-bras, les genoux au sol&#xa0;: une ligne de la tête aux genoux. Basculez le bassin et serrez les fessiers comme dans la planche complète. Commencez ici et passez à la suite quand une minute devient facile.</translation>
    </message>
    <message>
        <source>Begin in a seated, upright position. Start by extending your legs in front of you in a V. With your hands on the floor, lean forward as far as possible. Hold for 10 to 20 seconds.</source>
        <translation>Asseyez-vous droit. Tendez les jambes devant vous en V. Les mains au sol, penchez-vous autant que possible. Tenez 10 à 20 secondes.</translation>
    </message>
    <message>
        <source>Begin seated on the floor. Place a foam roller underneath your lower leg. Your other leg can either be crossed over the opposite or be placed on the floor, supporting some of your weight. This will be your starting position. Place your hands to your side or just behind you, and press down to raise your hips off of the floor, placing much of your weight against your calf muscle. Roll from below the knee to above the ankle, pausing at points of tension for 10-30 seconds. Repeat for the other leg.</source>
        <translation>Asseyez-vous au sol, un rouleau sous le mollet. L’autre jambe est croisée par-dessus ou posée au sol pour porter une partie du poids&#xa0;: c’est la position de départ. Les mains à côté ou derrière vous, levez les hanches pour mettre beaucoup de poids sur le mollet. Roulez du dessous du genou au-dessus de la cheville, en restant 10 à 30 secondes sur les points tendus. Recommencez avec l’autre jambe.</translation>
    </message>
    <message>
        <source>Begin seated on the ground with your legs bent and your feet on the floor. Using a Muscle Roller or a rolling pin, apply pressure to the muscles on the outside of your shins. Work from just below the knee to above the ankle, pausing at points of tension for 10-30 seconds. Repeat on the other leg.</source>
        <translation>Asseyez-vous au sol, jambes fléchies, pieds à plat. Avec un bâton de massage ou un rouleau à pâtisserie, appuyez sur les muscles à l’extérieur du tibia. Allez du dessous du genou au-dessus de la cheville, en restant 10 à 30 secondes sur les points tendus. Recommencez sur l’autre jambe.</translation>
    </message>
    <message>
        <source>Being by looping a belt, band, or rope around one foot. While standing, place that foot forward. Bend your back leg, while keeping the front one straight. Now raise the toes of your front foot off of the ground and lean forward. Using the belt, pull on the top of the foot to increase the stretch in the calf. Hold for 10-20 seconds and repeat with the other foot.</source>
        <translation>Passez une sangle, un élastique ou une corde autour d’un pied et, debout, avancez ce pied. Fléchissez la jambe arrière, l’avant reste tendu. Levez les orteils du pied avant et penchez-vous. Tirez le dessus du pied avec la sangle pour étirer davantage le mollet. Tenez 10 à 20 secondes et recommencez avec l’autre pied.</translation>
    </message>
    <message>
        <source>Bend both knees a little and cross one thigh over the other, with the foot hooked behind the calf if it gets there. Cross the arms in front with the forearms upright. The side named is the leg you stand on.</source>
        <translation>Fléchissez un peu les deux genoux et croisez une cuisse sur l’autre, le pied accroché derrière le mollet s’il y arrive. Croisez les bras devant vous, avant-bras verticaux. Le côté nommé est la jambe d’appui.</translation>
    </message>
    <message>
        <source>Bring right arm across your body and over your left shoulder, holding your elbow with your left hand, until you feel a stretch in your tricep. Then repeat for your other arm.</source>
        <translation>Passez le bras droit devant le corps, par-dessus l’épaule gauche, et tenez le coude de la main gauche jusqu’à sentir l’étirement du triceps. Recommencez avec l’autre bras.</translation>
    </message>
    <message>
        <source>Clasp fingers together with your thumbs pointing down, round your shoulders as you reach your hands forward.</source>
        <translation>Croisez les doigts, pouces vers le bas, arrondissez les épaules et tendez les mains devant vous.</translation>
    </message>
    <message>
        <source>Clasp your hands behind your back with your palms together, straighten arms and then rotate them so your palms face downward. Raise your arms up and hold until you feel a stretch in your biceps.</source>
        <translation>Joignez les mains derrière le dos, paumes face à face, tendez les bras et tournez-les pour que les paumes regardent vers le bas. Levez les bras et tenez quand vous sentez l’étirement des biceps.</translation>
    </message>
    <message>
        <source>Come up into a glute bridge. At the top, raise both heels so that only the balls of your feet press down, and keep the hips at the same height. Lower the heels before you lower the hips.</source>
        <translation>Montez en pont fessier. En haut, levez les deux talons pour n’appuyer que sur l’avant des pieds, et gardez les hanches à la même hauteur. Descendez les talons avant les hanches.</translation>
    </message>
    <message>
        <source>Extend both hands straight above your head, palms touching. Slowly push your hands up and back, keeping your back straight.</source>
        <translation>Tendez les deux mains au-dessus de la tête, paumes jointes. Poussez-les lentement vers le haut et l’arrière, dos droit.</translation>
    </message>
    <message>
        <source>First lie on your left side, bending your left knee in front of you to stabilize your torso (use your abdominal muscles as well to hold you upright). Straighten your right leg and rest the right foot on the floor behind your left. Straighten your right arm over your head and gently pull on your right wrist to stretch the entire right side of the body. Switch sides.</source>
        <translation>Allongez-vous sur le côté gauche, le genou gauche fléchi devant vous pour stabiliser le buste (les abdominaux aussi vous tiennent). Tendez la jambe droite, le pied droit au sol derrière le gauche. Tendez le bras droit au-dessus de la tête et tirez doucement le poignet droit, pour étirer tout le côté droit. Changez de côté.</translation>
    </message>
    <message>
        <source>From a glute bridge, straighten one leg so that only the other foot carries you. Keep both sides of the pelvis at the same height. The side named is the foot on the floor, the side that works.</source>
        <translation>Depuis le pont fessier, tendez une jambe, de sorte que seul l’autre pied vous porte. Gardez les deux côtés du bassin à la même hauteur. Le côté nommé est le pied au sol, celui qui travaille.</translation>
    </message>
    <message>
        <source>From a lying position, bend your knees and keep your feet on the floor. Place your ankle of one foot on your opposite knee. Grasp the thigh or knee of the bottom leg and pull both of your legs into the chest. Relax your neck and shoulders. Hold for 10-20 seconds and then switch sides.</source>
        <translation>Allongez-vous sur le dos, genoux fléchis, pieds au sol. Posez une cheville sur l’autre genou. Saisissez la cuisse ou le genou de la jambe du dessous et ramenez les deux jambes vers la poitrine. Relâchez le cou et les épaules. Tenez 10 à 20 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>From a standing position, place a bent arm against a wall or doorway. Slowly lean toward your arm until you feel a stretch in your lats.</source>
        <translation>Debout, posez un bras fléchi contre un mur ou un encadrement de porte. Penchez-vous lentement vers ce bras jusqu’à sentir l’étirement dans le grand dorsal.</translation>
    </message>
    <message>
        <source>Get into a seated position on the floor. Place both hands at the rear of your head, fingers interlocked, thumbs pointing down and elbows pointing straight ahead. Slowly pull your head down to your chest. Hold for 20-30 seconds.</source>
        <translation>Asseyez-vous au sol. Posez les deux mains derrière la tête, doigts croisés, pouces vers le bas, coudes vers l’avant. Tirez lentement la tête vers la poitrine. Tenez 20 à 30 secondes.</translation>
    </message>
    <message>
        <source>Get on your hands and knees next to an exercise ball. Place your elbows on top of the ball, keeping your arm out to your side. This will be your starting position. Lower your torso towards the floor, keeping your elbow on top of the ball. Hold the stretch for 20-30 seconds, and repeat with the other arm.</source>
        <translation>Mettez-vous à quatre pattes à côté d’un ballon. Posez un coude sur le ballon, le bras sur le côté&#xa0;: c’est la position de départ. Abaissez le buste vers le sol, le coude restant sur le ballon. Tenez 20 à 30 secondes et recommencez avec l’autre bras.</translation>
    </message>
    <message>
        <source>Get on your hands and knees, walk your hands in front of you. Lower your buttocks down to sit on your heels. Let your arms drag along the floor as you sit back to stretch your entire spine. Once you settle onto your heels, bring your hands next to your feet and relax. &quot;breathe&quot; into your back. Rest your forehead on the floor. Avoid this position if you have knee problems.</source>
        <translation>À quatre pattes, avancez les mains. Descendez les fesses sur les talons en laissant glisser les bras au sol, pour étirer toute la colonne. Une fois assis sur les talons, ramenez les mains près des pieds et relâchez. Respirez dans le dos. Posez le front au sol. Évitez cette posture si vous avez des problèmes de genou.</translation>
    </message>
    <message>
        <source>Grab onto a chinup bar with one hand, using a pronated grip. Keep your feet on the floor or a step. Allow the majority of your weight to hang from that hand, while keeping your feet on the ground. Hold for 10-20 seconds and switch sides.</source>
        <translation>Saisissez une barre de traction d’une main, en pronation. Les pieds restent au sol ou sur une marche. Laissez la plus grande partie du poids pendre à cette main. Tenez 10 à 20 secondes et changez de côté.</translation>
    </message>
    <message>
        <source>Grab two wide-rimmed plates and put them together with the smooth sides facing outward Use your fingers to grip the outside part of the plate and your thumb for the other side thus holding both plates together. This is the starting position. Squeeze the plate with your fingers and thumb. Hold this position for as long as you can. Repeat for the recommended amount of sets prescribed in your program. Switch arms and repeat the movements.</source>
        <translation>Prenez deux disques à large bord, faces lisses vers l’extérieur. Serrez-les avec les doigts d’un côté et le pouce de l’autre&#xa0;: c’est la position de départ. Pincez-les et tenez aussi longtemps que possible. Répétez pour le nombre de séries prévu, puis changez de bras.</translation>
    </message>
    <message>
        <source>Hands under the shoulders, arms straight, body in one line from head to heels. Squeeze the glutes, tuck the pelvis slightly and draw the ribs down. Stop when the low back starts to sag.</source>
        <translation>Mains sous les épaules, bras tendus, corps aligné de la tête aux talons. Serrez les fessiers, basculez légèrement le bassin et abaissez les côtes. Arrêtez quand le bas du dos commence à creuser.</translation>
    </message>
    <message>
        <source>In a seated position with your knees bent, cross one ankle over the opposite knee. Your partner will stand behind you. Now, lean forward as your partner braces your shoulders with their hands. This will be your starting position. Attempt to push your torso back for 10-20 seconds, as your partner prevents any actual movement of your torso. Now relax your muscles as your partner increases the stretch by gently pushing your torso forward for 10-20 seconds.</source>
        <translation>Assis, genoux fléchis, croisez une cheville sur l’autre genou. Le partenaire est debout derrière vous. Penchez-vous&#xa0;; il cale vos épaules de ses mains&#xa0;: c’est la position de départ. Essayez 10 à 20 secondes de reculer le buste pendant qu’il empêche tout mouvement. Relâchez ensuite&#xa0;; il pousse doucement le buste vers l’avant 10 à 20 secondes.</translation>
    </message>
    <message>
        <source>In a seated position with your legs extended, have your partner stand behind you. Now, lean forward as your partner braces your shoulders with their hands. This will be your starting position. Attempt to push your torso back for 10-20 seconds, as your partner prevents any actual movement of your torso. Now relax your muscles as your partner increases the stretch by gently pushing your torso forward for 10-20 seconds.</source>
        <translation>Assis, jambes tendues, le partenaire debout derrière vous. Penchez-vous&#xa0;; il cale vos épaules de ses mains&#xa0;: c’est la position de départ. Essayez 10 à 20 secondes de reculer le buste pendant qu’il empêche tout mouvement. Relâchez ensuite&#xa0;; il pousse doucement le buste vers l’avant 10 à 20 secondes.</translation>
    </message>
    <message>
        <source>In a seated position, extend your legs over a foam roll so that it is position on the back of the upper legs. Place your hands to the side or behind you to help support your weight. This will be your starting position. Using your hands, lift your hips off of the floor and shift your weight on the foam roll to one leg. Relax the hamstrings of the leg you are stretching. Roll over the foam from below the hip to above the back of the knee, pausing at points of tension for 10-30 seconds. Repeat for the other leg.</source>
        <translation>Asseyez-vous, jambes tendues sur un rouleau placé derrière les cuisses. Les mains à côté ou derrière vous vous soutiennent&#xa0;: c’est la position de départ. Levez les hanches du sol et mettez le poids sur une jambe. Relâchez les ischio-jambiers. Roulez du dessous de la hanche au-dessus du creux du genou, en restant 10 à 30 secondes sur les points tendus. Recommencez avec l’autre jambe.</translation>
    </message>
    <message>
        <source>In a seated position, loop a belt, rope, or band around one foot. This will be your starting position. With the leg extended and the heel off of the ground, pull on the belt so that the foot is everted, with the outside of the foot being pulled towards you. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Assis, passez une sangle, une corde ou un élastique autour d’un pied&#xa0;: c’est la position de départ. Jambe tendue, talon levé, tirez pour tourner l’extérieur du pied vers vous. Tenez 10 à 20 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>In a seated position, loop a belt, rope, or band around one foot. This will be your starting position. With the leg extended and the heel off of the ground, pull on the belt so that the foot is inverted, with the inside of the foot being pulled towards you. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Assis, passez une sangle, une corde ou un élastique autour d’un pied&#xa0;: c’est la position de départ. Jambe tendue, talon levé, tirez pour tourner l’intérieur du pied vers vous. Tenez 10 à 20 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>In a seated position, place a foam roll under your lower back. Cross your arms in front of you and protract your shoulders. This will be your starting position. Raise your hips off of the floor and lean back, keeping your weight on your lower back. Now shift your weight slightly to one side, keeping your weight off of the spine and on the muscles to the side of it. Roll over your lower back, holding points of tension for 10-30 seconds. Repeat on the other side.</source>
        <translation>Assis, placez un rouleau sous le bas du dos. Croisez les bras devant vous, épaules en avant&#xa0;: c’est la position de départ. Levez les hanches et reculez, le poids sur le bas du dos. Portez-le un peu d’un côté, hors de la colonne, sur les muscles voisins. Roulez sur le bas du dos, en restant 10 à 30 secondes sur les points tendus. Recommencez de l’autre côté.</translation>
    </message>
    <message>
        <source>In the crucifix, you statically hold weights out to the side for time. While the event can be practiced using dumbbells, it is best to practice with one of the various implements used, such as axes and hammers, as it feels different. Begin standing, and raise your arms out to the side holding the implements. Your arms should be parallel to the ground. In competition, judges or sensors are used to let you know when you break parallel. Hold for as long as you can. Typically, the weights should be heavy enough that you fail in 30-60 seconds.</source>
        <translation>Au crucifix, vous tenez des poids bras écartés, au temps. On peut s’exercer avec des haltères, mais mieux vaut prendre les objets de l’épreuve, comme des haches ou des marteaux&#xa0;: la sensation est différente. Debout, levez les bras sur les côtés avec les poids, à l’horizontale. En compétition, des juges ou des capteurs disent quand vous descendez. Tenez aussi longtemps que possible. En général, le poids doit vous faire échouer en 30 à 60 secondes.</translation>
    </message>
    <message>
        <source>It&apos;s easiest to get into this stretch if you start standing up, put one leg behind you, and slowly lower your torso down to the floor. Keep the front heel on the floor (if it lifts up, scoot your other leg further back). Place your hands on either side of your front leg. To get more out of this stretch, push your butt up toward the ceiling, and then gradually lower it back toward the floor. You&apos;ll Stretch the hip flexor of the back leg and the hamstring and buttocks of the front.</source>
        <translation>Le plus simple est de partir debout&#xa0;: reculez une jambe et descendez lentement le buste vers le sol. Le talon avant reste au sol (s’il se lève, reculez encore l’autre jambe). Posez les mains de part et d’autre de la jambe avant. Pour aller plus loin, poussez les fesses vers le plafond, puis redescendez. Cela étire les fléchisseurs de la hanche arrière, et l’arrière de la cuisse et le fessier de devant.</translation>
    </message>
    <message>
        <source>Kneel on a mat and bring your right knee up so the bottom of your foot is on the floor and extend your left leg out behind you so the top of your foot is on the floor. Shift your weight forward until you feel a stretch in your hip. Hold for 15 seconds, then repeat for your other side.</source>
        <translation>À genoux sur un tapis, avancez le genou droit, plante du pied au sol, et allongez la jambe gauche derrière vous, dessus du pied au sol. Avancez le poids jusqu’à sentir l’étirement dans la hanche. Tenez 15 secondes, puis recommencez de l’autre côté.</translation>
    </message>
    <message>
        <source>Kneel on one knee with the other foot flat in front. Tuck the pelvis and squeeze the glute of the kneeling leg, then let the hips move forward until the front of that hip pulls. Stay at least half a minute. The side named is the knee on the floor.</source>
        <translation>Posez un genou au sol, l’autre pied à plat devant. Basculez le bassin et serrez le fessier de la jambe agenouillée, puis laissez les hanches avancer jusqu’à sentir tirer devant cette hanche. Restez au moins une demi-minute. Le côté nommé est le genou au sol.</translation>
    </message>
    <message>
        <source>Kneel on the floor, holding your heels with both hands. Lift your buttocks up and forward while bringing your head back to look up at the ceiling, to give an arch in your back.</source>
        <translation>À genoux, tenez les talons des deux mains. Levez les fesses vers le haut et l’avant en portant la tête en arrière pour regarder le plafond, le dos en arc.</translation>
    </message>
    <message>
        <source>Lay a plate or dumbbell across the crease of your hips and steady it with your hands. Lift into a glute bridge and hold it there without arching the low back. Add weight only while the shape stays the same.</source>
        <translation>Posez un disque ou un haltère dans le pli des hanches et tenez-le avec les mains. Montez en pont fessier et tenez sans creuser le bas du dos. N’ajoutez du poids que si la forme reste la même.</translation>
    </message>
    <message>
        <source>Lay down with your back on the floor. Place a foam roll underneath your upper back, and cross your arms in front of you, protracting your shoulders. This will be your starting position. Raise your hips off of the ground, placing your weight onto the foam roll. Shift your weight to one side at a time, rolling over your middle and upper back. Pause at points of tension for 10-30 seconds.</source>
        <translation>Allongez-vous sur le dos, un rouleau sous le haut du dos, bras croisés devant vous, épaules en avant&#xa0;: c’est la position de départ. Levez les hanches, le poids sur le rouleau. Portez-le d’un côté puis de l’autre en roulant sur le milieu et le haut du dos. Restez 10 à 30 secondes sur les points tendus.</translation>
    </message>
    <message>
        <source>Lay facedown on the floor with your weight supported by your hands or forearms. Place a foam roll underneath one leg on the quadriceps, and keep the foot off of the ground. Make sure to relax the leg as much as possible. This will be your starting position. Shifting as much weight onto the leg to be stretched as is tolerable, roll over the foam from above the knee to below the hip, holding points of tension for 10-30 seconds. Switch sides.</source>
        <translation>Allongez-vous sur le ventre, le poids sur les mains ou les avant-bras. Placez un rouleau sous le quadriceps d’une jambe, le pied au-dessus du sol. Relâchez la jambe autant que possible&#xa0;: c’est la position de départ. Mettez-y autant de poids que vous le supportez et roulez du dessus du genou au-dessous de la hanche, en restant 10 à 30 secondes sur les points tendus. Changez de côté.</translation>
    </message>
    <message>
        <source>Lay on your side, supporting your weight on your forearm and on a foam roller placed on the outside of your lower leg. Your upper leg can either be on top of your lower leg, or you can cross it in front of you. This will be your starting position. Raise your hips off of the ground and begin to roll from below the knee to above the ankle on the side of your leg, pausing at points of tension for 10-30 seconds. Repeat on the other leg.</source>
        <translation>Allongez-vous sur le côté, le poids sur l’avant-bras et sur un rouleau à l’extérieur du bas de la jambe. L’autre jambe est posée dessus ou croisée devant&#xa0;: c’est la position de départ. Levez les hanches et roulez du dessous du genou au-dessus de la cheville, en restant 10 à 30 secondes sur les points tendus. Recommencez avec l’autre jambe.</translation>
    </message>
    <message>
        <source>Lay on your side, with the bottom leg placed onto a foam roller between the hip and the knee. The other leg can be crossed in front of you. Place as much of your weight as is tolerable onto your bottom leg; there is no need to keep your bottom leg in contact with the ground. Be sure to relax the muscles of the leg you are stretching. Roll your leg over the foam from you hip to your knee, pausing for 10-30 seconds at points of tension. Repeat with the opposite leg.</source>
        <translation>Allongez-vous sur le côté, la jambe du dessous sur un rouleau, entre la hanche et le genou. L’autre jambe peut être croisée devant. Mettez autant de poids que vous le supportez sur la jambe du dessous&#xa0;; elle n’a pas à toucher le sol. Relâchez ses muscles. Roulez de la hanche au genou, en restant 10 à 30 secondes sur les points tendus. Recommencez avec l’autre jambe.</translation>
    </message>
    <message>
        <source>Lay on your side. Loop a belt, rope, or band around your top foot. Flex the knee and extend your hip, attempting to touch your glutes with your foot, and holding the belt with your hands. This will be your starting position. With the belt being held over the shoulder or overhead, gently pull to increase the stretch in the quadriceps. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Allongez-vous sur le côté. Passez une sangle, une corde ou un élastique autour du pied du dessus. Fléchissez le genou et tendez la hanche, comme pour toucher les fessiers du pied, la sangle dans les mains&#xa0;: c’est la position de départ. La sangle par-dessus l’épaule ou la tête, tirez doucement pour étirer davantage le quadriceps. Tenez 10 à 20 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>Lean your back against a wall, walk your feet forward and slide down as far as you can hold well; level thighs are the hardest. Knees stay over the ankles, heels down. Keep breathing normally all the way through.</source>
        <translation>Adossez-vous à un mur, avancez les pieds et glissez aussi bas que vous pouvez bien tenir&#xa0;; cuisses à l’horizontale, c’est le plus dur. Les genoux restent au-dessus des chevilles, talons au sol. Respirez normalement tout du long.</translation>
    </message>
    <message>
        <source>Lie down on the floor with your right leg straight. Bend your left leg and lower it across your body, holding the knee down toward the floor with your right hand. (The knee doesn&apos;t need to touch the floor if you&apos;re tight.) Place your left arm comfortably beside you and turn your head to the left. Imagine you have a weight tied to your tailbone. let your tailbone fall back toward the floor as your chest reaches in the opposite direction to stretch your lower back. Switch sides.</source>
        <translation>Allongez-vous sur le dos, la jambe droite tendue. Fléchissez la jambe gauche et descendez-la en travers du corps, la main droite maintenant le genou vers le sol. (Il n’a pas à toucher le sol si vous êtes raide.) Posez le bras gauche à côté de vous et tournez la tête à gauche. Imaginez un poids au coccyx&#xa0;: laissez-le retomber vers le sol pendant que la poitrine va dans l’autre sens, pour étirer le bas du dos. Changez de côté.</translation>
    </message>
    <message>
        <source>Lie down on your back and pull both knees up to your chest. Hold your arms under the knees, not over (that would put to much pressure on your knee joints). Slowly pull the knees toward your shoulders. This also stretches your buttocks muscles.</source>
        <translation>Allongez-vous sur le dos et ramenez les deux genoux vers la poitrine. Passez les bras sous les genoux, pas dessus (cela presserait trop les articulations). Tirez lentement les genoux vers les épaules. Cela étire aussi les fessiers.</translation>
    </message>
    <message>
        <source>Lie down with your feet on the floor, heels directly under your knees. Lift only your tailbone to the ceiling to stretch your lower back. (Don&apos;t lift the entire spine yet.) Pull in your stomach. To go into a bridge, lift the entire spine except the neck.</source>
        <translation>Allongez-vous, pieds au sol, talons juste sous les genoux. Ne levez que le coccyx vers le plafond, pour étirer le bas du dos. (Pas encore toute la colonne.) Rentrez le ventre. Pour passer au pont, levez toute la colonne sauf le cou.</translation>
    </message>
    <message>
        <source>Lie face down on the floor, with a rope, belt, or band looped around one foot. Flex the knee and extend the hip of the leg to be stretched, using both hands to pull on the belt. Your knee and your hip should come off of the floor, creating tension in the hip flexors and quadriceps. Hold the stretch for 10-20 seconds, and repeat on the other leg.</source>
        <translation>Allongez-vous sur le ventre, une corde, une sangle ou un élastique autour d’un pied. Fléchissez le genou et tendez la hanche de cette jambe en tirant sur la sangle des deux mains. Le genou et la hanche se lèvent du sol, jusqu’à tendre les fléchisseurs de la hanche et le quadriceps. Tenez 10 à 20 secondes et recommencez avec l’autre jambe.</translation>
    </message>
    <message>
        <source>Lie face down with one leg on a foam roll. Rotate the leg so that the foam roll contacts against your inner thigh. Shift as much weight onto the foam roll as can be tolerated. While trying to relax the muscles if the inner thigh, roll over the foam between your hip and knee, holding points of tension for 10-30 seconds. Repeat with the other leg.</source>
        <translation>Allongez-vous sur le ventre, une jambe sur un rouleau. Tournez la jambe pour que le rouleau touche l’intérieur de la cuisse. Mettez-y autant de poids que vous le supportez. Relâchez l’intérieur de la cuisse et roulez entre la hanche et le genou, en restant 10 à 30 secondes sur les points tendus. Recommencez avec l’autre jambe.</translation>
    </message>
    <message>
        <source>Lie face down with your forehead on your hands. Squeeze one glute and let it lift the straight leg a hand&apos;s width or two off the floor. Both hip bones stay heavy on the floor.</source>
        <translation>Allongez-vous sur le ventre, le front sur les mains. Serrez un fessier et laissez-le lever la jambe tendue d’une ou deux largeurs de main. Les deux os des hanches restent lourds au sol.</translation>
    </message>
    <message>
        <source>Lie facedown on the floor. Put your left hand under your left hipbone to pad your hip and pubic bone. Bend your right knee so you can hold the foot in your right hand. Lift the foot in the air and simultaneously lift your shoulders off the floor. This also stretches the right hip flexor and the chest and shoulders. Switch sides. If it doesn&apos;t bother your back, you can try it with both arms and legs at the same time.</source>
        <translation>Allongez-vous sur le ventre. Glissez la main gauche sous l’os de la hanche gauche, pour protéger hanche et pubis. Fléchissez le genou droit et tenez le pied avec la main droite. Levez le pied et, en même temps, les épaules. Cela étire aussi les fléchisseurs de la hanche droite, la poitrine et les épaules. Changez de côté. Si votre dos le permet, essayez les deux bras et les deux jambes à la fois.</translation>
    </message>
    <message>
        <source>Lie facedown on top of an exercise ball. While resting on your stomach on the ball, walk your hands forward along the floor and lift your legs, extending your elbows and knees.</source>
        <translation>Allongez-vous sur un ballon, face au sol. Le ventre sur le ballon, avancez les mains au sol et levez les jambes, coudes et genoux tendus.</translation>
    </message>
    <message>
        <source>Lie on a flat bench or step, and hang one leg and arm over the side. Bend the knee and hold the top of the foot. As you do this, be careful not to arch your lower back. Pull the belly button to the spine to stay in neutral. Press your foot down and into your hand. To add the hip stretch, lift the hip of the leg you&apos;re holding up toward the ceiling. Switch sides.</source>
        <translation>Allongez-vous sur un banc plat ou une marche, une jambe et un bras pendant sur le côté. Fléchissez le genou et tenez le dessus du pied, sans cambrer le bas du dos&#xa0;: tirez le nombril vers la colonne. Poussez le pied vers le bas, dans la main. Pour étirer aussi la hanche, levez celle de la jambe tenue vers le plafond. Changez de côté.</translation>
    </message>
    <message>
        <source>Lie on your back with bent knees and slide your hands under the lower part of your glutes. Tighten both sides until you feel them harden against your hands, without letting the low back move. Let go completely between squeezes.</source>
        <translation>Allongez-vous sur le dos, genoux fléchis, et glissez les mains sous le bas des fessiers. Contractez les deux côtés jusqu’à les sentir durcir contre vos mains, sans bouger le bas du dos. Relâchez complètement entre les contractions.</translation>
    </message>
    <message>
        <source>Lie on your back with your feet raised towards the ceiling. Have your partner hold your feet or ankles. Abduct your legs as far as you can. This will be your starting position. Attempt to squeeze your legs together for 10 or more seconds, while your partner prevents you from doing so. Now, relax the muscles in your legs as your partner pushes your feet apart, stretching as far as is comfortable for you. Be sure to let your partner know when the stretch is adequate to prevent overstretching or injury.</source>
        <translation>Allongez-vous sur le dos, les pieds vers le plafond. Un partenaire tient vos pieds ou vos chevilles. Écartez les jambes autant que possible&#xa0;: c’est la position de départ. Essayez 10 secondes ou plus de serrer les jambes, pendant que le partenaire vous en empêche. Relâchez ensuite&#xa0;; il écarte vos pieds tant que c’est confortable. Dites-lui quand l’étirement suffit, pour éviter toute blessure.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and the soles of the feet pressed together. Have your partner hold your knees. This will be your starting position. Attempt to squeeze your knees together, while your partner prevents any movement from occurring. After 10-20 seconds, relax your muscles as your partner gently pushes your knees towards the floor. Be sure to inform your helper when the stretch is adequate to prevent injury or overstretching.</source>
        <translation>Allongez-vous sur le dos, genoux fléchis, plantes des pieds jointes. Votre partenaire tient vos genoux&#xa0;: c’est la position de départ. Essayez de serrer les genoux pendant qu’il empêche tout mouvement. Après 10 à 20 secondes, relâchez&#xa0;; il pousse doucement les genoux vers le sol. Dites-lui quand l’étirement suffit, pour éviter toute blessure.</translation>
    </message>
    <message>
        <source>Lie on your back with your legs extended. Cross one leg over your body with the knee bent, attempting to touch the knee to the ground. Your partner should kneel beside you, holding your shoulder down with one hand and controlling the crossed leg with the other. this will be your starting position. Attempt to raise the bent knee off of the ground as your partner prevents any actual movement. After 10-20 seconds, relax the leg as your partner gently presses the knee towards the floor. Repeat with the other side.</source>
        <translation>Allongez-vous sur le dos, jambes tendues. Croisez une jambe, genou fléchi, par-dessus le corps, le genou vers le sol. À genoux à côté de vous, le partenaire maintient votre épaule d’une main et guide la jambe de l’autre&#xa0;: c’est la position de départ. Essayez de lever le genou fléchi pendant qu’il empêche tout mouvement. Après 10 à 20 secondes, relâchez&#xa0;; il presse doucement le genou vers le sol. Recommencez de l’autre côté.</translation>
    </message>
    <message>
        <source>Lie on your back with your legs extended. Loop a belt, rope, or band around one of your feet, and swing that leg as far to the side as you can. This will be your starting position. Pull gently on the belt to create tension in your groin and hamstring muscles. Hold for 10-20 seconds, and repeat on the other side.</source>
        <translation>Allongez-vous sur le dos, jambes tendues. Passez une sangle, une corde ou un élastique autour d’un pied et amenez cette jambe sur le côté autant que possible&#xa0;: c’est la position de départ. Tirez doucement sur la sangle pour tendre l’aine et l’arrière de la cuisse. Tenez 10 à 20 secondes et recommencez de l’autre côté.</translation>
    </message>
    <message>
        <source>Lie on your back with your legs extended. Your partner should be kneeling beside you. Raise one leg up towards the ceiling and have your partner hold the ankle. Your partner can use their shoulder to brace your leg if necessary. This will be your starting position. With your partner holding your leg in place, attempt to flex the knee, contracting the hamstrings for 10-20 seconds. Then relax your leg, allowing your partner to gently push the leg towards your head. Be sure to inform your helper when the stretch is adequate to prevent injury or overstretching. Switch sides once complete.</source>
        <translation>Allongez-vous sur le dos, jambes tendues, le partenaire à genoux à côté de vous. Levez une jambe vers le plafond&#xa0;; il tient la cheville et peut caler la jambe avec l’épaule&#xa0;: c’est la position de départ. La jambe ainsi tenue, essayez de fléchir le genou en contractant les ischio-jambiers 10 à 20 secondes. Relâchez ensuite&#xa0;; il pousse doucement la jambe vers votre tête. Dites-lui quand l’étirement suffit, pour éviter toute blessure. Puis changez de côté.</translation>
    </message>
    <message>
        <source>Lie on your back with your partner kneeling beside you. Flex the hip of one leg, raising it off of the floor. Rotate the leg so the foot is over the opposite hip, the lower leg perpendicular to your body. Your partner should hold the knee and ankle in place. This will be your starting position. Attempt to push your leg towards your partner, who should be preventing any actual movement of the leg. After 10-20 seconds, completely relax as your partner gently pushes the ankle and knee towards your chest. Be sure to inform your helper when the stretch is adequate to prevent injury or overstretching.</source>
        <translation>Allongez-vous sur le dos, le partenaire à genoux à côté de vous. Fléchissez une hanche et levez la jambe. Tournez-la pour que le pied soit au-dessus de l’autre hanche, le bas de la jambe en travers du corps. Le partenaire tient le genou et la cheville&#xa0;: c’est la position de départ. Essayez de pousser la jambe vers lui&#xa0;; il empêche tout mouvement. Après 10 à 20 secondes, relâchez tout&#xa0;; il pousse doucement la cheville et le genou vers votre poitrine. Dites-lui quand l’étirement suffit, pour éviter toute blessure.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide. Squeeze the glutes first, then lift the hips until shoulders, hips and knees make one line. Stay at the top with your attention on the glutes and the low back quiet.</source>
        <translation>Allongez-vous sur le dos, genoux fléchis, pieds à plat à largeur de hanches. Serrez d’abord les fessiers, puis levez les hanches jusqu’à aligner épaules, hanches et genoux. Restez en haut, l’attention sur les fessiers, le bas du dos au calme.</translation>
    </message>
    <message>
        <source>Lie on your side with hips and knees bent and the feet together. Open the upper knee like a shell without letting the pelvis roll back, and keep it open. The side named is the upper knee.</source>
        <translation>Allongez-vous sur le côté, hanches et genoux fléchis, pieds joints. Ouvrez le genou du dessus comme une coquille sans laisser le bassin rouler en arrière, et gardez-le ouvert. Le côté nommé est le genou du dessus.</translation>
    </message>
    <message>
        <source>Lie on your side, body in one line, the lower leg bent or straight. Raise the upper leg a little behind the body with the toes pointing forward, and hold it there. The side named is the upper leg, the side that works.</source>
        <translation>Allongez-vous sur le côté, corps aligné, jambe du dessous fléchie ou tendue. Levez la jambe du dessus un peu en arrière du corps, orteils vers l’avant, et tenez. Le côté nommé est la jambe du dessus, celle qui travaille.</translation>
    </message>
    <message>
        <source>Lie on your side, prop yourself on one forearm with the elbow under the shoulder, and lift the hips until the body is straight. Stack the feet or put the upper one in front. The side named is the side underneath, which works.</source>
        <translation>Allongez-vous sur le côté, appuyez-vous sur un avant-bras, le coude sous l’épaule, et levez les hanches jusqu’à ce que le corps soit droit. Superposez les pieds ou mettez celui du dessus devant. Le côté nommé est celui du dessous, qui travaille.</translation>
    </message>
    <message>
        <source>Lie on your side, with your upper arm against the foam roller. The upper arm should be more or less aligned with your body, with the outside of the bicep pressed against the foam roller. Raise your hips off of the floor, supporting your weight on your arm and on your feet. Hold for 10-30 seconds, and then switch sides.</source>
        <translation>Allongez-vous sur le côté, le bras contre le rouleau. Le bras est à peu près dans l’axe du corps, sa face externe pressée contre le rouleau. Levez les hanches du sol, le poids sur le bras et les pieds. Tenez 10 à 30 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>Lie on your stomach with your arms out to your sides. This will be your starting position. Using your lower back muscles, extend your spine lifting your chest off of the ground. Do not use your arms to push yourself up. Keep your head up during the movement. Repeat for 10-20 repetitions.</source>
        <translation>Allongez-vous sur le ventre, bras sur les côtés&#xa0;: c’est la position de départ. Avec les muscles du bas du dos, tendez la colonne et levez la poitrine du sol, sans pousser avec les bras. Gardez la tête haute. Répétez 10 à 20 fois.</translation>
    </message>
    <message>
        <source>Loop a belt, rope, or band around one foot. Sit down with both legs extended . This will be your starting position. Leaning forward slightly, pull on the belt to draw the toes of your foot back. Hold this position for 10-20 seconds and then repeat with the other leg.</source>
        <translation>Passez une sangle, une corde ou un élastique autour d’un pied et asseyez-vous, jambes tendues&#xa0;: c’est la position de départ. Un peu penché, tirez sur la sangle pour ramener les orteils. Tenez 10 à 20 secondes et recommencez avec l’autre jambe.</translation>
    </message>
    <message>
        <source>Loop a belt, rope, or band around one of your feet, and swing that leg across your body to the opposite side, keeping the leg extended as you lay on the ground. This will be your starting position. Keeping your foot off of the floor, pull on the belt, using the tension to pull the toes up. Hold for 10-20 seconds, and repeat on the other side.</source>
        <translation>Allongé, passez une sangle, une corde ou un élastique autour d’un pied et amenez cette jambe tendue par-dessus le corps, de l’autre côté&#xa0;: c’est la position de départ. Le pied reste au-dessus du sol&#xa0;; tirez sur la sangle pour ramener les orteils. Tenez 10 à 20 secondes et recommencez de l’autre côté.</translation>
    </message>
    <message>
        <source>On hands and knees, reach one leg straight back and the opposite arm forward until both are level with the body. Keep the pelvis square to the floor and the low back still. The side named is the lifted leg.</source>
        <translation>À quatre pattes, tendez une jambe droit en arrière et le bras opposé en avant, jusqu’à la hauteur du corps. Gardez le bassin parallèle au sol et le bas du dos immobile. Le côté nommé est la jambe levée.</translation>
    </message>
    <message>
        <source>Place your right heel on a step with your knee extended and lean forward to grab your right toe with your right hand. Your left knee should be slightly bent and your back should be straight. Support your weight on your left leg and place your left hand on your left thigh. Pull your right toes toward your knee until you feel a stretch in your calf.</source>
        <translation>Posez le talon droit sur une marche, genou tendu, et penchez-vous pour saisir les orteils droits de la main droite. Le genou gauche est un peu fléchi, le dos droit. Le poids est sur la jambe gauche, la main gauche sur la cuisse gauche. Tirez les orteils droits vers le genou jusqu’à sentir l’étirement du mollet.</translation>
    </message>
    <message>
        <source>Position yourself on the floor on your hands and knees. Pull your belly in and round your spine, lower back, shoulders, and neck, letting your head drop. Hold for 15 seconds.</source>
        <translation>Mettez-vous à quatre pattes. Rentrez le ventre et arrondissez la colonne, le bas du dos, les épaules et le cou, la tête relâchée. Tenez 15 secondes.</translation>
    </message>
    <message>
        <source>Put a loop band round both thighs just above the knees and lift into a glute bridge. Press the knees gently outwards against the band, so that they stay above the feet for the whole hold.</source>
        <translation>Passez un élastique en boucle autour des cuisses, juste au-dessus des genoux, et montez en pont fessier. Poussez doucement les genoux vers l’extérieur contre l’élastique, pour qu’ils restent au-dessus des pieds pendant tout le maintien.</translation>
    </message>
    <message>
        <source>Put the whole foot on a steady step or box and stand up on it without pushing off from the floor leg. Come down slowly and change legs each time.</source>
        <translation>Posez tout le pied sur une marche ou une caisse stable et montez sans pousser avec la jambe au sol. Redescendez lentement et changez de jambe à chaque fois.</translation>
    </message>
    <message>
        <source>Reach your hand behind your head, grasp your elbow and gently pull. Hold for 10 to 20 seconds, then switch sides.</source>
        <translation>Passez une main derrière la tête, saisissez le coude et tirez doucement. Tenez 10 à 20 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>Rest on your forearms with the elbows under the shoulders and the body in one line. Pull elbows and toes towards each other without moving them, and keep the glutes tight.</source>
        <translation>Appuyez-vous sur les avant-bras, coudes sous les épaules, corps aligné. Tirez coudes et orteils l’un vers l’autre sans les bouger, et gardez les fessiers serrés.</translation>
    </message>
    <message>
        <source>Rest your upper back on the edge of a bench or sofa, feet flat on the floor. Drive the hips up until the thighs and torso are level and the shins upright, then hold with your chin tucked in.</source>
        <translation>Posez le haut du dos sur le bord d’un banc ou d’un canapé, pieds à plat au sol. Poussez les hanches jusqu’à ce que cuisses et buste soient horizontaux et les tibias verticaux, puis tenez, menton rentré.</translation>
    </message>
    <message>
        <source>Seat yourself on the floor. Straddle an exercise ball between both legs and lower your hips down toward the floor. Hug your arms around the ball to support your body. Adjust your legs so that your feet are flat on the floor and your knees line up over your ankles. Keep a good grip on the ball so it doesn&apos;t roll away from you and send you back onto your buttocks.</source>
        <translation>Asseyez-vous au sol. Prenez un ballon entre les jambes et descendez les hanches vers le sol. Entourez-le de vos bras pour vous soutenir. Les pieds sont à plat, les genoux au-dessus des chevilles. Tenez bien le ballon, pour qu’il ne roule pas et que vous ne tombiez pas en arrière.</translation>
    </message>
    <message>
        <source>Set up a side plank and raise the upper leg without letting the hips drop or roll. Keep the toes pointing forward. The side named is the side underneath.</source>
        <translation>Mettez-vous en planche latérale et levez la jambe du dessus sans laisser les hanches descendre ou rouler. Gardez les orteils vers l’avant. Le côté nommé est celui du dessous.</translation>
    </message>
    <message>
        <source>Sit in a chair so your back is straight and your feet planted on the floor. Interlace your fingers behind your head, elbows out and your chin down. Twist your upper body to one side about 3 times as far as you can. Then lean forward and twist your torso to reach your elbow to the floor on the inside of your knee. Return to upright position and then repeat for your other side.</source>
        <translation>Asseyez-vous sur une chaise, dos droit, pieds bien au sol. Croisez les doigts derrière la tête, coudes ouverts, menton bas. Tournez le buste d’un côté environ 3 fois, aussi loin que possible. Puis penchez-vous et tournez pour amener le coude vers le sol, à l’intérieur du genou. Redressez-vous et recommencez de l’autre côté.</translation>
    </message>
    <message>
        <source>Sit in front of a bench with a padded barbell across the crease of your hips. Lift until the torso is level, keep your hands on the bar, and hold with the ribs down. Put the bar down under control before you relax.</source>
        <translation>Asseyez-vous devant un banc, une barre rembourrée dans le pli des hanches. Montez jusqu’à ce que le buste soit horizontal, gardez les mains sur la barre et tenez, côtes basses. Reposez la barre sous contrôle avant de relâcher.</translation>
    </message>
    <message>
        <source>Sit near the edge of a chair with your feet under the knees. Lean forward and stand up without your arms, touching the glutes to feel them work, and squeeze at the top. Sit back down slowly.</source>
        <translation>Asseyez-vous près du bord d’une chaise, les pieds sous les genoux. Penchez-vous et levez-vous sans les bras, en touchant les fessiers pour les sentir travailler, et serrez en haut. Rasseyez-vous lentement.</translation>
    </message>
    <message>
        <source>Sit on a foam roller or ball with your hands behind you and one ankle crossed over the other knee. Lean towards the crossed side and roll slowly with light pressure. Ease off anything sharp. The side named is the glute on the roller.</source>
        <translation>Asseyez-vous sur un rouleau ou une balle, les mains derrière vous, une cheville sur l’autre genou. Penchez-vous du côté croisé et roulez lentement avec une pression légère. Allégez dès que c’est vif. Le côté nommé est le fessier sur le rouleau.</translation>
    </message>
    <message>
        <source>Sit on a mat with your right leg extended in front of you and your left leg bent with your foot against your right inner thigh. Lean forward from your hips and reach for your ankle until you feel a stretch in your hamstring. Hold for 15 seconds, then repeat for your other side.</source>
        <translation>Asseyez-vous sur un tapis, la jambe droite tendue devant vous, la gauche fléchie, le pied contre l’intérieur de la cuisse droite. Penchez-vous depuis les hanches vers la cheville jusqu’à sentir l’étirement derrière la cuisse. Tenez 15 secondes, puis recommencez de l’autre côté.</translation>
    </message>
    <message>
        <source>Sit on the edge of a chair, gripping the back of it. Straighten your arms, keeping your back straight, and pull your upper body forward so you feel a stretch. Hold for 20-30 seconds.</source>
        <translation>Asseyez-vous au bord d’une chaise et saisissez le dossier. Tendez les bras, dos droit, et tirez le buste vers l’avant jusqu’à sentir l’étirement. Tenez 20 à 30 secondes.</translation>
    </message>
    <message>
        <source>Sit on the floor with your knees bent and feet together. Interlock your fingers behind your head. This will be your starting position. Curl downwards, bringing your elbows to the inside of your thighs. After a brief pause, return to the starting position with your head up and your back straight. Repeat for 10-20 repetitions.</source>
        <translation>Asseyez-vous au sol, genoux fléchis, pieds joints. Croisez les doigts derrière la tête&#xa0;: c’est la position de départ. Enroulez-vous vers le bas, les coudes vers l’intérieur des cuisses. Après une courte pause, revenez, tête haute et dos droit. Répétez 10 à 20 fois.</translation>
    </message>
    <message>
        <source>Sit on the floor with your knees bent and your partner standing behind you. Extend your arms straight behind you with your palms facing each other. Your partner will hold your wrists for you. This will be the starting position. Attempt to flex your elbows, while your partner prevents any actual movement. After 10-20 seconds, relax your arms while your partner gently pulls your wrists up to stretch your biceps. Be sure to let your partner know when the stretch is appropriate to prevent injury or overstretching.</source>
        <translation>Asseyez-vous au sol, genoux fléchis, le partenaire debout derrière vous. Tendez les bras droit en arrière, paumes face à face. Il tient vos poignets&#xa0;: c’est la position de départ. Essayez de fléchir les coudes&#xa0;; il empêche tout mouvement. Après 10 à 20 secondes, relâchez&#xa0;; il tire doucement les poignets vers le haut pour étirer les biceps. Dites-lui quand l’étirement suffit, pour éviter toute blessure.</translation>
    </message>
    <message>
        <source>Sit tall on the floor with one leg long. Cross the other foot over it and hug the bent knee towards your chest until you feel the pull in the glute. The side named is the leg that crosses over.</source>
        <translation>Asseyez-vous droit au sol, une jambe tendue. Passez l’autre pied par-dessus et ramenez le genou fléchi vers la poitrine jusqu’à sentir tirer dans le fessier. Le côté nommé est la jambe croisée.</translation>
    </message>
    <message>
        <source>Sit up on the floor. Cross your right leg over your left, keeping the knee bent. Your left leg is straight and down on the floor. Place your left arm on your right leg and your right hand on the floor. Rotate your upper body to the right, and hold for 10-20 seconds. Switch sides.</source>
        <translation>Asseyez-vous au sol. Croisez la jambe droite, genou fléchi, par-dessus la gauche, tendue au sol. Posez le bras gauche sur la jambe droite et la main droite au sol. Tournez le buste vers la droite et tenez 10 à 20 secondes. Changez de côté.</translation>
    </message>
    <message>
        <source>Sit up straight on an exercise mat. Bend one knee and put that foot on the floor to stabilize the torso. Straighten your other leg and flex your ankle. Using a band, towel, or your hand if you can reach, pull the toes toward you. Hold for 10 to 20 seconds, then switch sides.</source>
        <translation>Asseyez-vous droit sur un tapis. Fléchissez un genou, pied au sol, pour stabiliser le buste. Tendez l’autre jambe, pied fléchi. Avec un élastique, une serviette ou la main, tirez les orteils vers vous. Tenez 10 à 20 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>Sit up straight on an exercise mat. Touch the soles of your feet together with your feet six to eight inches in front of your hips. Place one hand on the floor beside you and your other hand behind your head. Lift your elbow to the ceiling as you incline your torso to the other side. Hold for 10 to 20 seconds, then switch sides.</source>
        <translation>Asseyez-vous droit sur un tapis. Joignez les plantes des pieds, à 15 ou 20&#xa0;cm des hanches. Posez une main à côté de vous et l’autre derrière la tête. Levez le coude vers le plafond en penchant le buste de l’autre côté. Tenez 10 à 20 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>Sit upright in a chair and grip the seat on the sides. Raise one leg, extending the knee, flexing the ankle as you do so. Slowly move that leg outward as far as you can, and then back to the center and down. Repeat for your other leg.</source>
        <translation>Asseyez-vous droit sur une chaise et tenez le siège par les côtés. Levez une jambe, genou tendu, pied fléchi. Écartez-la lentement autant que possible, puis ramenez-la au centre et posez-la. Recommencez avec l’autre jambe.</translation>
    </message>
    <message>
        <source>Sit upright on a chair. Bend to one side with your arm over your head. You can hold onto the chair with your free hand. Hold for 10 seconds, and repeat for your other side.</source>
        <translation>Asseyez-vous droit sur une chaise. Penchez-vous d’un côté, le bras au-dessus de la tête. La main libre peut tenir la chaise. Tenez 10 secondes et recommencez de l’autre côté.</translation>
    </message>
    <message>
        <source>Sit upright on the floor with your legs bent, your partner standing behind you. Stick your arms straight out to your sides, with your palms facing the ground. Attempt to move them as far behind you as possible, as your assistant holds your wrists. This will be your starting position. Keeping your elbows straight, attempt to move your arms to the front, with your partner gently restraining you to prevent any actual movement for 10-20 seconds. Now, relax your muscles and allow your partner to gently increase the stretch on the shoulders and chest. Hold for 10 to 20 seconds.</source>
        <translation>Asseyez-vous droit au sol, jambes fléchies, le partenaire debout derrière vous. Tendez les bras sur les côtés, paumes vers le bas, et reculez-les autant que possible&#xa0;; il tient vos poignets&#xa0;: c’est la position de départ. Essayez 10 à 20 secondes de ramener les bras tendus vers l’avant, pendant qu’il vous en empêche doucement. Relâchez ensuite&#xa0;; il accentue doucement l’étirement des épaules et de la poitrine. Tenez 10 à 20 secondes.</translation>
    </message>
    <message>
        <source>Sit upright on the floor with your partner behind you. Place your hands behind your hand, and push your elbows back as far as you can. Your partner should hold your elbows. This will be your starting position. Gently attempt to pull your elbows forward with your hands still behind your head for 10 or more seconds. Your partner should prevent your elbows from moving. Now, relax your muscles and have your partner gently pull the elbows back as far as it comfortable for you. Be sure to let your partner know when the stretch is adequate to prevent overstretching or injury.</source>
        <translation>Asseyez-vous droit au sol, votre partenaire derrière vous. Mettez les mains derrière la tête et reculez les coudes autant que possible. Le partenaire tient vos coudes&#xa0;: c’est la position de départ. Essayez doucement, 10 secondes ou plus, de ramener les coudes vers l’avant, les mains toujours derrière la tête&#xa0;; il vous en empêche. Relâchez ensuite&#xa0;; il recule doucement vos coudes tant que c’est confortable. Dites-lui quand l’étirement suffit, pour éviter toute blessure.</translation>
    </message>
    <message>
        <source>Sit upright on the floor with your partner behind you. Raise one arm straight up, and flex the elbow, attempting to touch your hand to your back. Your parner should hold your elbow and wrist. This will be your starting position. Attempt to extend the arm straight into the air as your partner prevents you from doing actually doing so. After 10-20 seconds, relax the arm and allow your partner to further stretch the tricep by applying gentle pressure to the wrist. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Asseyez-vous droit au sol, le partenaire derrière vous. Levez un bras et fléchissez le coude, comme pour toucher votre dos. Il tient le coude et le poignet&#xa0;: c’est la position de départ. Essayez de tendre le bras vers le haut&#xa0;; il vous en empêche. Après 10 à 20 secondes, relâchez&#xa0;; il étire encore le triceps d’une pression douce sur le poignet. Tenez 10 à 20 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>Sit upright on the floor with your partner behind you. Raise one arm straight up, and flex the elbow, attempting to touch your hand to your back. Your parner should hold your tricep and wrist. This will be your starting position. Attempt to pull your upper arm to your side as your partner prevents you from doing actually doing so. After 10-20 seconds, relax the arm and allow your partner to further stretch the lat by applying gentle pressure to the tricep. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Asseyez-vous droit au sol, le partenaire derrière vous. Levez un bras et fléchissez le coude, comme pour toucher votre dos. Il tient le bras et le poignet&#xa0;: c’est la position de départ. Essayez de ramener le bras contre vous&#xa0;; il vous en empêche. Après 10 à 20 secondes, relâchez&#xa0;; il étire encore le grand dorsal d’une pression douce sur le bras. Tenez 10 à 20 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>Sit with your buttocks on top of a foam roll. Bend your knees, and then cross one leg so that the ankle is over the knee. This will be your starting position. Shift your weight to the side of the crossed leg, rolling over the buttocks until you feel tension in your upper glute. You may assist the stretch by using one hand to pull the bent knee towards your chest. Hold this position for 10-30 seconds, and then switch sides.</source>
        <translation>Asseyez-vous, les fesses sur un rouleau. Fléchissez les genoux et croisez une cheville sur l’autre genou&#xa0;: c’est la position de départ. Portez le poids du côté de la jambe croisée et roulez jusqu’à sentir la tension en haut du fessier. Une main peut tirer le genou fléchi vers la poitrine. Tenez 10 à 30 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>Stand a little wider than the hips. Sit back and down at a steady pace, knees following the toes, and come up by pressing the whole foot into the floor. Squeeze the glutes each time you stand.</source>
        <translation>Tenez-vous un peu plus large que les hanches. Asseyez-vous en arrière et en bas à un rythme régulier, les genoux suivant les orteils, et remontez en poussant tout le pied dans le sol. Serrez les fessiers à chaque remontée.</translation>
    </message>
    <message>
        <source>Stand facing a wall from a couple feet away. Lean against the wall, placing your weight on your forearms. Attempt to keep your heels on the ground. Hold for 10-20 seconds. You may move further or closer the wall, making it more or less difficult, respectively.</source>
        <translation>Placez-vous face à un mur, à un ou deux pas. Appuyez-vous contre le mur, le poids sur les avant-bras. Essayez de garder les talons au sol. Tenez 10 à 20 secondes. Plus près du mur, c’est plus facile&#xa0;; plus loin, plus dur.</translation>
    </message>
    <message>
        <source>Stand facing a wall from several feet away. Stagger your stance, placing one foot forward. Lean forward and rest your hands on the wall, keeping your heel, hip and head in a straight line. Attempt to keep your heel on the ground. Hold for 10-20 seconds and then switch sides.</source>
        <translation>Placez-vous face à un mur, à quelques pas, un pied devant l’autre. Penchez-vous et posez les mains sur le mur&#xa0;; talon, hanche et tête sont alignés. Essayez de garder le talon arrière au sol. Tenez 10 à 20 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>Stand hip-wide with soft knees. Push the hips straight back and tip the torso forward with a flat back until the hamstrings pull, then hold. Do it empty-handed first; a weight hangs close to the shins.</source>
        <translation>Debout, pieds à largeur de hanches, genoux souples. Poussez les hanches droit en arrière et inclinez le buste, dos plat, jusqu’à sentir tirer derrière les cuisses, puis tenez. D’abord les mains vides&#xa0;; un poids pend près des tibias.</translation>
    </message>
    <message>
        <source>Stand hip-wide, soften the knees and fold at the hips until head and arms hang. Let the weight of the head do the work and do not bounce. Come up slowly with bent knees.</source>
        <translation>Debout, pieds à largeur de hanches, assouplissez les genoux et pliez aux hanches jusqu’à ce que tête et bras pendent. Laissez agir le poids de la tête, sans à-coups. Remontez lentement, genoux fléchis.</translation>
    </message>
    <message>
        <source>Stand on one leg and set the other foot against the calf or the inner thigh, never against the knee. Turn the bent knee out and bring the palms together. The side named is the leg you stand on.</source>
        <translation>Debout sur une jambe, posez l’autre pied contre le mollet ou l’intérieur de la cuisse, jamais contre le genou. Ouvrez le genou fléchi et joignez les paumes. Le côté nommé est la jambe d’appui.</translation>
    </message>
    <message>
        <source>Stand on one leg, take hold of the other foot behind you and press it back into your hand while the chest leans forward. Reach the free arm ahead. Squeeze the glutes before you go back, and never clench deeper into the backbend. The side named is the leg you stand on.</source>
        <translation>Debout sur une jambe, saisissez l’autre pied derrière vous et poussez-le dans la main pendant que la poitrine se penche. Tendez le bras libre devant vous. Serrez les fessiers avant de reculer, et ne forcez jamais la cambrure. Le côté nommé est la jambe d’appui.</translation>
    </message>
    <message>
        <source>Stand so your feet are shoulder width apart and your hands are on your hips. Twist at your waist until you feel a stretch. Hold for 10 to 15 seconds, then twist to the other side.</source>
        <translation>Debout, pieds à largeur d’épaules, mains sur les hanches. Tournez la taille jusqu’à sentir l’étirement. Tenez 10 à 15 secondes, puis tournez de l’autre côté.</translation>
    </message>
    <message>
        <source>Stand up straight with the spine vertical, the left foot slightly in front of the right. Bend both knees and lift the back heel off the floor as you press the right hip forward. You can&apos;t get a thorough, deep stretch in this position, however, because it&apos;s hard to relax the hip flexor and stand on it at the same time. Switch sides.</source>
        <translation>Debout, colonne verticale, le pied gauche un peu devant le droit. Fléchissez les deux genoux, levez le talon arrière et poussez la hanche droite vers l’avant. L’étirement n’est pas très profond ainsi, car il est difficile de relâcher ces muscles quand on s’appuie dessus. Changez de côté.</translation>
    </message>
    <message>
        <source>Stand up straight with your legs together, holding a bodybar or broomstick. Hold the pole behind your hips with a wider than shoulder width grip. Your palms should be down and your thumbs facing out. Slowly lift your arms up behind your head. Don&apos;t force it if it gets hard to lift further.</source>
        <translation>Debout, jambes jointes, tenez un bâton ou un manche à balai derrière les hanches, plus large que les épaules, paumes vers le bas, pouces vers l’extérieur. Levez lentement les bras derrière la tête. Ne forcez pas si cela devient dur.</translation>
    </message>
    <message>
        <source>Stand up straight. Place both hands on your lower back, fingers pointing downward and elbows out. Then gently pull your elbows back aiming to touch them together.</source>
        <translation>Tenez-vous droit. Posez les deux mains sur le bas du dos, doigts vers le bas, coudes vers l’extérieur. Tirez doucement les coudes en arrière, comme pour les faire se toucher.</translation>
    </message>
    <message>
        <source>Stand with some space in front and behind you. Bend at the waist, keeping your legs straight, until you can relax and let your upper body hang down in front of you. Let your arms and hands hang down naturally. Hold for 10 to 20 seconds.</source>
        <translation>Debout, avec de la place devant et derrière. Pliez à la taille, jambes tendues, jusqu’à pouvoir relâcher et laisser pendre le haut du corps. Laissez pendre bras et mains. Tenez 10 à 20 secondes.</translation>
    </message>
    <message>
        <source>Stand with the feet a little wider than the hips. Sit back and down until the thighs are near level, arms out in front for balance, and stay there. Weight on the whole foot, knees in line with the toes.</source>
        <translation>Pieds un peu plus larges que les hanches. Asseyez-vous en arrière et en bas jusqu’à ce que les cuisses soient presque horizontales, bras devant pour l’équilibre, et restez là. Poids sur tout le pied, genoux dans l’axe des orteils.</translation>
    </message>
    <message>
        <source>Stand with the feet together, sit back as if onto a chair and reach both arms up beside your ears. Keep the weight in the heels and the tailbone pointing down, so that the low back stays long.</source>
        <translation>Debout, pieds joints, asseyez-vous en arrière comme sur une chaise et levez les bras près des oreilles. Gardez le poids sur les talons et le coccyx vers le bas, pour que le bas du dos reste long.</translation>
    </message>
    <message>
        <source>Stand with the feet wide apart, turn one foot out and bend that knee until it is above the ankle. The other leg stays straight, both arms reach out at shoulder height, and you look over the front hand. The side named is the bent leg.</source>
        <translation>Debout, pieds très écartés, tournez un pied vers l’extérieur et fléchissez ce genou jusqu’au-dessus de la cheville. L’autre jambe reste tendue, les bras s’allongent à hauteur d’épaules, le regard au-dessus de la main avant. Le côté nommé est la jambe fléchie.</translation>
    </message>
    <message>
        <source>Stand with your feet hip-distance apart, one foot slightly in front of the other. Bend both knees, keeping your back heel on the floor. Switch sides.</source>
        <translation>Debout, pieds à largeur de hanches, l’un un peu devant l’autre. Fléchissez les deux genoux, le talon arrière au sol. Changez de côté.</translation>
    </message>
    <message>
        <source>Standing straight up, lace your fingers together and open your palms to the ceiling. Keep your shoulders down as you extend your arms up. To create a full torso stretch, pull your tailbone down and stabilize your torso as you do this. Stretch the muscles on both the front and the back of the torso.</source>
        <translation>Debout, croisez les doigts et tournez les paumes vers le plafond. Gardez les épaules basses en tendant les bras. Pour étirer tout le buste, tirez le coccyx vers le bas et stabilisez le tronc. Étirez l’avant comme l’arrière du buste.</translation>
    </message>
    <message>
        <source>Start by kneeling on a mat with your palms flat and your fingers pointing back toward your knees. Slowly lean back keeping your palms flat on the floor until you feel a stretch in your wrists and forearms. Hold for 20-30 seconds.</source>
        <translation>À genoux sur un tapis, paumes à plat, doigts vers les genoux. Reculez lentement, paumes au sol, jusqu’à sentir l’étirement dans les poignets et les avant-bras. Tenez 20 à 30 secondes.</translation>
    </message>
    <message>
        <source>Start by standing with your back about two to three feet away from a bench or step. Lift one leg behind you and rest your foot on the step,either on your instep or the ball of your foot, whichever you find most comfortable. Keep your supporting knee slightly bent and avoid letting that knee extend out beyond your toes. Switch sides.</source>
        <translation>Debout, dos à un banc ou une marche, à 60 ou 90&#xa0;cm. Levez une jambe en arrière et posez le pied dessus, sur le cou-de-pied ou l’avant du pied, au choix. Le genou d’appui est un peu fléchi et ne dépasse pas les orteils. Changez de côté.</translation>
    </message>
    <message>
        <source>Start off by lying on the floor. Extend one leg straight and pull the other knee to your chest. Hold under the knee joint to protect the kneecap. Gently tug that knee toward your nose. Switch sides. This stretches the buttocks and lower back of the bent leg and the hip flexor of the straight leg.</source>
        <translation>Allongez-vous. Tendez une jambe et ramenez l’autre genou vers la poitrine. Tenez sous l’articulation, pour protéger la rotule. Tirez doucement le genou vers le nez. Changez de côté. Cela étire le fessier et le bas du dos du côté fléchi, et les fléchisseurs de la hanche de l’autre.</translation>
    </message>
    <message>
        <source>Start off by lying on your right side and bend your right knee in front of you to stabilize the torso. Rest your head on your right hand or shoulder. Lift your left leg upward and hold it by the back of the knee (easier) or the foot (harder). Pull your left knee in toward your left shoulder and simultaneously press your foot or knee down to the floor. To intensify this stretch, straighten your left leg. Switch sides.</source>
        <translation>Allongez-vous sur le côté droit, le genou droit fléchi devant vous pour stabiliser le buste. Posez la tête sur la main ou l’épaule droite. Levez la jambe gauche et tenez-la derrière le genou (plus facile) ou par le pied (plus dur). Tirez le genou gauche vers l’épaule gauche tout en poussant le pied ou le genou vers le bas. Pour accentuer, tendez la jambe gauche. Changez de côté.</translation>
    </message>
    <message>
        <source>Start off by lying on your right side, with your right knee bent at a 90-degree angle resting on the floor in front of you (this stabilizes the torso). Bend your left knee behind you and hold your left foot with your left hand. To stretch your hip flexor, press your left hip forward as you push your left foot back into your hand. Switch sides.</source>
        <translation>Allongez-vous sur le côté droit, le genou droit à angle droit devant vous au sol (cela stabilise le buste). Fléchissez le genou gauche en arrière et tenez le pied gauche avec la main gauche. Pour étirer les fléchisseurs, poussez la hanche gauche vers l’avant et le pied dans la main. Changez de côté.</translation>
    </message>
    <message>
        <source>Start off by rolling your torso forward onto the ball so your hips rest on top of the ball and become the highest point of your body. Rest your hands and feet on the floor. Your arms and legs can be slightly bent or straight, depending on the size of the ball, your flexibility, and the length of your limbs. This also helps develop stabilizing strength in your torso and shoulders.</source>
        <translation>Roulez le buste en avant sur le ballon, jusqu’à ce que les hanches soient dessus et au point le plus haut. Mains et pieds au sol. Bras et jambes sont un peu fléchis ou tendus, selon le ballon, votre souplesse et votre taille. Cela renforce aussi les stabilisateurs du buste et des épaules.</translation>
    </message>
    <message>
        <source>Start off by standing with your legs together, holding a bodybar or a broomstick. Take a slightly wider than shoulder width grip on the pole and hold it in front of you with your palms facing down. Carefully lift the pole up and behind your head.</source>
        <translation>Debout, jambes jointes, tenez un bâton ou un manche à balai. Saisissez-le un peu plus large que les épaules et tenez-le devant vous, paumes vers le bas. Levez-le prudemment au-dessus et derrière la tête.</translation>
    </message>
    <message>
        <source>Start off on your hands and knees, then lift your leg off the floor and hold the foot with your hand. Use your hand to hold the foot or ankle, keeping the knee fully flexed, stretching the quadriceps and hip flexors. Focus on extending your hips, thrusting them towards the floor. Hold for 10-20 seconds and then switch sides.</source>
        <translation>À quatre pattes, levez une jambe et saisissez le pied avec la main. Tenez le pied ou la cheville, genou bien fléchi, pour étirer le quadriceps et les fléchisseurs de la hanche. Tendez la hanche en la poussant vers le sol. Tenez 10 à 20 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>Start off with your feet hip-distance apart. Bend your knees slightly to keep them soft and springy. You may want to move your pelvis forward and backward and back few times before holding the tailbone forward in this stretch.</source>
        <translation>Debout, pieds à largeur de hanches. Fléchissez un peu les genoux, souples. Vous pouvez balancer quelques fois le bassin d’avant en arrière avant de tenir le coccyx vers l’avant.</translation>
    </message>
    <message>
        <source>Start with your shoulders relaxed, gently tilt your head towards your shoulder. Assist stretch with a gentle pull on the side of the head.</source>
        <translation>Épaules relâchées, inclinez doucement la tête vers l’épaule. Aidez d’une légère traction sur le côté de la tête.</translation>
    </message>
    <message>
        <source>Step forward and lower until both knees are bent, the front knee above the foot. Push back up through the front heel and change legs each time. Keep the torso tall and the steps even.</source>
        <translation>Faites un pas en avant et descendez jusqu’à fléchir les deux genoux, celui de devant au-dessus du pied. Remontez en poussant dans le talon avant et changez de jambe à chaque fois. Gardez le buste droit et les pas réguliers.</translation>
    </message>
    <message>
        <source>Step one foot far back onto its toes and bend the front knee above the ankle. Straighten the back leg, lift both arms and grow tall rather than leaning back. Change legs after about ten seconds, about five times. The side named is the back leg, the one stretched.</source>
        <translation>Reculez loin un pied, sur les orteils, et fléchissez le genou avant au-dessus de la cheville. Tendez la jambe arrière, levez les bras et grandissez-vous plutôt que de vous cambrer. Changez de jambe après une dizaine de secondes, environ cinq fois. Le côté nommé est la jambe arrière, celle qui s’étire.</translation>
    </message>
    <message>
        <source>Step onto a low, steady box and stand tall on that leg, the other knee lifted in front. Keep the pelvis level and the glute of the standing leg tight. The side named is the leg you stand on.</source>
        <translation>Montez sur une caisse basse et stable et tenez-vous droit sur cette jambe, l’autre genou levé devant. Gardez le bassin droit et le fessier de la jambe d’appui serré. Le côté nommé est la jambe d’appui.</translation>
    </message>
    <message>
        <source>Take a long step and sink straight down until both knees are bent at about a right angle, the back knee just off the floor. Stay tall and press through the front heel. The side named is the front leg.</source>
        <translation>Faites un grand pas et descendez tout droit jusqu’à fléchir les genoux à angle droit environ, le genou arrière juste au-dessus du sol. Restez droit et poussez dans le talon avant. Le côté nommé est la jambe avant.</translation>
    </message>
    <message>
        <source>Take a slightly wider than hip distance stance with your knees slightly bent. Place your right hand on your right hip to support the spine. Raise your left arm in a vertical line and place your left hand behind your head. Keep it there as you incline your torso to the right. Keep your weight evenly distributed between both legs (don&apos;t lean into your left hip). Switch sides.</source>
        <translation>Debout, un peu plus large que les hanches, genoux légèrement fléchis. Posez la main droite sur la hanche droite pour soutenir la colonne. Levez le bras gauche à la verticale et posez la main gauche derrière la tête. Gardez-la là en inclinant le buste à droite. Le poids reste réparti sur les deux jambes (ne vous appuyez pas sur la hanche gauche). Changez de côté.</translation>
    </message>
    <message>
        <source>This exercise stretches the fascia of the muscles in the feet. Start off seated with your shoes removed. Using a foot roller or a similar object, such as a small section of pvc pipe, place your foot against the roller across the arch of your foot. This will be your starting position. Press down firmly, rolling across the arch of your foot. Hold for 10-30 seconds, and then switch feet.</source>
        <translation>Cet exercice étire les fascias des muscles du pied. Asseyez-vous, sans chaussures. Posez la voûte du pied sur un rouleau ou un objet semblable, comme un bout de tuyau&#xa0;: c’est la position de départ. Appuyez fermement en roulant le long de la voûte. Tenez 10 à 30 secondes, puis changez de pied.</translation>
    </message>
    <message>
        <source>This is a three-part stretch. Begin by lunging forward, with your front foot flat on the ground and on the toes of your back foot. With your knees bent, squat down until your knee is almost touching the ground. Keep your torso erect, and hold this position for 10-20 seconds. Now, place the arm on the same side as your front leg on the ground, with the elbow next to the foot. Your other hand should be placed on the ground, parallel to your lead leg, to help support you during this portion of the stretch. After 10-20 seconds, place your hands on either side of your front foot. Raise the toes of the front foot off of the ground, and straighten your leg. You may need to reposition your rear leg to do so. Hold for 10-20 seconds, and then repeat the entire sequence for the other side.</source>
        <translation>Cet étirement a trois temps. Faites une fente avant, pied avant à plat, pied arrière sur les orteils. Genoux fléchis, descendez jusqu’à ce que le genou touche presque le sol. Buste droit, tenez 10 à 20 secondes. Posez ensuite au sol le bras du côté de la jambe avant, le coude près du pied&#xa0;; l’autre main s’appuie au sol, parallèle à cette jambe. Après 10 à 20 secondes, posez les mains de part et d’autre du pied avant, levez ses orteils et tendez la jambe&#xa0;; replacez la jambe arrière au besoin. Tenez 10 à 20 secondes, puis refaites tout de l’autre côté.</translation>
    </message>
    <message>
        <source>This stretch works best standing. Cross your left arm over the midline of your body and hold the left wrist in your right hand down at the level of your hips. Start the stretch with a bent left arm. Slowly straighten, pull, and lift it up to shoulder height, as pictured. Feel this stretch originate in your back, not your shoulders, and don&apos;t pull too hard on the shoulders joint. Switch sides.</source>
        <translation>Cet étirement se fait mieux debout. Passez le bras gauche devant le corps et tenez le poignet gauche de la main droite, à hauteur des hanches. Commencez bras gauche fléchi. Tendez-le lentement, tirez et levez-le à hauteur d’épaule. L’étirement vient du dos, pas de l’épaule&#xa0;; ne tirez pas trop sur l’articulation. Changez de côté.</translation>
    </message>
    <message>
        <source>To begin, lie straight and face down on the floor or exercise mat. Your arms should be fully extended in front of you. This is the starting position. Simultaneously raise your arms, legs, and chest off of the floor and hold this contraction for 2 seconds. Tip: Squeeze your lower back to get the best results from this exercise. Remember to exhale during this movement. Note: When holding the contracted position, you should look like superman when he is flying. Slowly begin to lower your arms, legs and chest back down to the starting position while inhaling. Repeat for the recommended amount of repetitions prescribed in your program.</source>
        <translation>Allongez-vous face au sol, sur un tapis, bras tendus devant vous&#xa0;: c’est la position de départ. Levez en même temps bras, jambes et poitrine et tenez 2 secondes. Conseil&#xa0;: contractez le bas du dos. Expirez pendant ce mouvement. Ainsi, vous ressemblez à Superman en vol. Redescendez lentement en inspirant. Répétez autant de fois que prévu.</translation>
    </message>
    <message>
        <source>To begin, stand straight while holding a weight plate by the ridge at arm&apos;s length in each hand using a neutral grip (palms facing in). You feet should be shoulder width apart from each other. This will be your starting position. Lower the plates until the fingers are nearly extended but can still hold weights. Inhale as you lower the plates. Now raise the plates back to the starting position as you exhale by closing your hands. Repeat for the recommended amount of repetitions prescribed in your program.</source>
        <translation>Debout, un disque tenu par le bord dans chaque main, bras tendus, paumes vers l’intérieur, pieds à largeur d’épaules&#xa0;: c’est la position de départ. Descendez les disques jusqu’à presque tendre les doigts, sans les lâcher, en inspirant. Remontez-les en fermant les mains, en expirant. Répétez autant de fois que prévu.</translation>
    </message>
    <message>
        <source>To begin, stand straight with your feet shoulder width apart from each other. Place your hands on your hips. This is the starting position. Now slowly inhale as much air as possible and then start to exhale as much as possible while bringing your stomach in as much as possible and hold this position. Try to visualize your navel touching your backbone. One isometric contraction is around 20 seconds. During the 20 second hold, try to breathe normally. Then inhale and bring your stomach back to the starting position. Once you have practiced this exercise, try to perform this exercise for longer than 20 seconds. Tip: You can work your way up to 40-60 seconds. Repeat for the recommended amount of sets.</source>
        <translation>Debout, pieds à largeur d’épaules, mains sur les hanches&#xa0;: c’est la position de départ. Inspirez lentement autant d’air que possible, puis expirez autant que possible en rentrant le ventre au maximum, et tenez. Imaginez le nombril contre la colonne. Une contraction dure environ 20 secondes&#xa0;; essayez de respirer normalement. Puis inspirez et relâchez le ventre. Avec l’habitude, tenez plus de 20 secondes. Conseil&#xa0;: vous pouvez aller jusqu’à 40 à 60 secondes. Répétez pour le nombre de séries prévu.</translation>
    </message>
    <message>
        <source>Using a muscle roller or a rolling pin, place the roller behind your head and against your neck. Make sure that you do not place the roller directly against the spine, but turned slightly so that the roller is pressed against the muscles to either side of the spine. This will be your starting position. Starting at the top of your neck, slowly roll down the muscles of your neck, pausing at points of tension for 10-30 seconds.</source>
        <translation>Placez un bâton de massage ou un rouleau à pâtisserie derrière la tête, contre le cou. Il n’est pas sur la colonne, mais un peu tourné, contre les muscles d’à côté&#xa0;: c’est la position de départ. Roulez lentement depuis le haut du cou vers le bas, en restant 10 à 30 secondes sur les points tendus.</translation>
    </message>
    <message>
        <source>Wear a loop band round the shins or just above the knees and stand in a shallow squat. Step sideways against the band, let the other foot follow slowly, and never let the band go slack. Walk as many steps back as you walked out.</source>
        <translation>Passez un élastique en boucle autour des tibias ou juste au-dessus des genoux et tenez-vous en squat peu profond. Faites des pas de côté contre l’élastique, laissez suivre l’autre pied lentement, et ne laissez jamais l’élastique se détendre. Revenez d’autant de pas.</translation>
    </message>
    <message>
        <source>While either seating or standing, bend your arms at a 90-degree angle and place the palms of your hands together in front of your chest. Tip: Your hands should be open with the palms together and fingers facing forward (perpendicular to your torso). Push both hands against each other as you contract your chest. Start with slow tension and increase slowly. Keep breathing normally as you execute this contraction. Hold for the recommended number of seconds. Now release the tension slowly. Rest for the recommended amount of time and repeat.</source>
        <translation>Assis ou debout, fléchissez les bras à angle droit et joignez les paumes devant la poitrine, doigts vers l’avant. Poussez les mains l’une contre l’autre en contractant la poitrine. Commencez avec peu de tension et augmentez lentement. Respirez normalement. Tenez le temps voulu, puis relâchez lentement. Reposez-vous et répétez.</translation>
    </message>
    <message>
        <source>While lying on the floor, place a foam roll under your back and to one side, just behind your arm pit. This will be your starting position. Keep the arm of the side being stretched behind and to the side of you as you shift your weight onto your lats, keeping your upper body off of the ground. Hold for 10-30 seconds, and switch sides.</source>
        <translation>Allongez-vous, un rouleau sous le dos, d’un côté, juste derrière l’aisselle&#xa0;: c’est la position de départ. Laissez le bras de ce côté à côté et derrière vous, et mettez le poids sur le grand dorsal, le haut du corps au-dessus du sol. Tenez 10 à 30 secondes, puis changez de côté.</translation>
    </message>
    <message>
        <source>While seated, bend forward to hug your thighs from underneath with both arms. Keep your knees together and your legs extended out as you bring your chest down to your knees. You can also stretch your middle back by pulling your back away from your knees as your hugging them.</source>
        <translation>Assis, penchez-vous et entourez les cuisses par-dessous avec les deux bras. Les genoux restent joints, les jambes tendues, la poitrine vers les genoux. Vous pouvez aussi étirer le milieu du dos en l’éloignant des genoux.</translation>
    </message>
    <message>
        <source>With your head and neck in a neutral position (normal position with head erect facing forward), place both of your hands on the front side of your head. Now gently push forward as you contract the neck muscles but resisting any movement of your head. Start with slow tension and increase slowly. Keep breathing normally as you execute this contraction. Hold for the recommended number of seconds. Now release the tension slowly. Rest for the recommended amount of time and repeat with your hands placed on the back side of your head.</source>
        <translation>La tête et le cou sont droits, le regard devant. Posez les deux mains sur le front. Poussez doucement vers l’avant en contractant le cou, sans que la tête bouge. Commencez avec peu de tension et augmentez lentement. Respirez normalement. Tenez le temps voulu, puis relâchez lentement. Reposez-vous et répétez, les mains derrière la tête.</translation>
    </message>
    <message>
        <source>With your head and neck in a neutral position (normal position with head erect facing forward), place your left hand on the left side of your head. Now gently push towards the left as you contract the left neck muscles but resisting any movement of your head. Start with slow tension and increase slowly. Keep breathing normally as you execute this contraction. Hold for the recommended number of seconds. Now release the tension slowly. Rest for the recommended amount of time and repeat with your right hand placed on the right side of your head.</source>
        <translation>La tête et le cou sont droits, le regard devant. Posez la main gauche sur le côté gauche de la tête. Poussez doucement vers la gauche en contractant le cou de ce côté, sans que la tête bouge. Commencez avec peu de tension et augmentez lentement. Respirez normalement. Tenez le temps voulu, puis relâchez lentement. Reposez-vous et répétez avec la main droite, à droite.</translation>
    </message>
    <message>
        <source>You will need a partner for this exercise. Lay face down with your legs straight. Your assistant will place their hand on your heel. To begin, flex the knee to curl your leg up. Your partner should provide resistance, starting light and increasing the pressure as the movement is completed. Communicate with your partner to monitor appropriate resistance levels. Pause at the top, returning the leg to the starting position as your partner provides resistance going the other direction.</source>
        <translation>Il vous faut un partenaire. Allongez-vous sur le ventre, jambes tendues. Il pose la main sur votre talon. Fléchissez le genou pour monter la jambe&#xa0;; il résiste, peu d’abord, puis plus. Dites-lui quelle résistance convient. Marquez un arrêt en haut, puis revenez pendant qu’il résiste dans l’autre sens.</translation>
    </message>
</context>
<context>
    <name>exercise_name</name>
    <message>
        <source>Adductor and groin</source>
        <translation>Adducteurs et aine à deux</translation>
    </message>
    <message>
        <source>Adductor roll</source>
        <translation>Rouleau, adducteurs</translation>
    </message>
    <message>
        <source>All fours quad stretch</source>
        <translation>Étirement du quadriceps à quatre pattes</translation>
    </message>
    <message>
        <source>Ankle on the knee</source>
        <translation>Étirement fessier, cheville sur genou</translation>
    </message>
    <message>
        <source>Anterior tibialis roll</source>
        <translation>Rouleau, tibial antérieur</translation>
    </message>
    <message>
        <source>Banded bridge</source>
        <translation>Pont avec élastique</translation>
    </message>
    <message>
        <source>Barbell hip-thrust hold</source>
        <translation>Hip thrust à la barre</translation>
    </message>
    <message>
        <source>Behind head chest stretch</source>
        <translation>Étirement des pectoraux à deux, mains derrière la tête</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Chien-oiseau</translation>
    </message>
    <message>
        <source>Brachialis roll</source>
        <translation>Rouleau, extérieur du bras</translation>
    </message>
    <message>
        <source>Calf stretch elbows against wall</source>
        <translation>Étirement du mollet, avant-bras au mur</translation>
    </message>
    <message>
        <source>Calf stretch hands against wall</source>
        <translation>Étirement du mollet, mains au mur</translation>
    </message>
    <message>
        <source>Calves roll</source>
        <translation>Rouleau, mollets</translation>
    </message>
    <message>
        <source>Cat stretch</source>
        <translation>Dos de chat</translation>
    </message>
    <message>
        <source>Chair leg extended stretch</source>
        <translation>Jambe tendue sur chaise</translation>
    </message>
    <message>
        <source>Chair lower back stretch</source>
        <translation>Inclinaison latérale sur chaise</translation>
    </message>
    <message>
        <source>Chair pose</source>
        <translation>Posture de la chaise</translation>
    </message>
    <message>
        <source>Chair upper body stretch</source>
        <translation>Étirement du buste sur chaise</translation>
    </message>
    <message>
        <source>Chest and front of shoulder stretch</source>
        <translation>Étirement poitrine et épaules au bâton</translation>
    </message>
    <message>
        <source>Chest stretch on stability ball</source>
        <translation>Étirement des pectoraux sur ballon</translation>
    </message>
    <message>
        <source>Child&apos;s pose</source>
        <translation>Posture de l’enfant</translation>
    </message>
    <message>
        <source>Chin to chest stretch</source>
        <translation>Menton vers la poitrine</translation>
    </message>
    <message>
        <source>Clamshell hold</source>
        <translation>Coquillage tenu</translation>
    </message>
    <message>
        <source>Crescent lunge</source>
        <translation>Fente du croissant</translation>
    </message>
    <message>
        <source>Cross-legged glute stretch</source>
        <translation>Étirement fessier croisé</translation>
    </message>
    <message>
        <source>Crucifix</source>
        <translation>Crucifix</translation>
    </message>
    <message>
        <source>Dancer&apos;s stretch</source>
        <translation>Torsion assise</translation>
    </message>
    <message>
        <source>Downward facing balance</source>
        <translation>Équilibre face au sol sur ballon</translation>
    </message>
    <message>
        <source>Elbows back</source>
        <translation>Coudes en arrière</translation>
    </message>
    <message>
        <source>Foam roll, glute</source>
        <translation>Rouleau, fessiers</translation>
    </message>
    <message>
        <source>Foot roll</source>
        <translation>Rouleau, plante du pied</translation>
    </message>
    <message>
        <source>Forearm plank</source>
        <translation>Planche sur les avant-bras</translation>
    </message>
    <message>
        <source>Forward fold</source>
        <translation>Flexion avant</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Pont fessier</translation>
    </message>
    <message>
        <source>Groin and back stretch</source>
        <translation>Étirement aine et dos</translation>
    </message>
    <message>
        <source>Hamstring roll</source>
        <translation>Rouleau, ischio-jambiers</translation>
    </message>
    <message>
        <source>Heel-lift bridge</source>
        <translation>Pont, talons levés</translation>
    </message>
    <message>
        <source>Hip-hinge hold</source>
        <translation>Flexion de hanches tenue</translation>
    </message>
    <message>
        <source>Hip-thrust hold</source>
        <translation>Hip thrust tenu</translation>
    </message>
    <message>
        <source>Hug a ball</source>
        <translation>Ballon dans les bras</translation>
    </message>
    <message>
        <source>Hug knees to chest</source>
        <translation>Deux genoux à la poitrine</translation>
    </message>
    <message>
        <source>IT band and glute stretch</source>
        <translation>Étirement bandelette et fessier</translation>
    </message>
    <message>
        <source>Iliotibial tract roll</source>
        <translation>Rouleau, bandelette ilio-tibiale</translation>
    </message>
    <message>
        <source>Intermediate groin stretch</source>
        <translation>Étirement de l’aine avec sangle</translation>
    </message>
    <message>
        <source>Intermediate hip flexor and quad stretch</source>
        <translation>Étirement psoas et quadriceps avec sangle</translation>
    </message>
    <message>
        <source>Isometric chest squeezes</source>
        <translation>Paumes pressées, pectoraux</translation>
    </message>
    <message>
        <source>Isometric neck exercise, front and back</source>
        <translation>Cou isométrique, avant et arrière</translation>
    </message>
    <message>
        <source>Isometric neck exercise, sides</source>
        <translation>Cou isométrique, côtés</translation>
    </message>
    <message>
        <source>Knee across the body</source>
        <translation>Genou croisé au sol</translation>
    </message>
    <message>
        <source>Kneeling forearm stretch</source>
        <translation>Étirement des avant-bras à genoux</translation>
    </message>
    <message>
        <source>Kneeling hip flexor</source>
        <translation>Étirement du psoas, pied arrière à plat</translation>
    </message>
    <message>
        <source>Kneeling hip-flexor stretch</source>
        <translation>Étirement du psoas à genoux</translation>
    </message>
    <message>
        <source>Kneeling plank</source>
        <translation>Planche à genoux</translation>
    </message>
    <message>
        <source>Lateral banded walk</source>
        <translation>Pas latéraux avec élastique</translation>
    </message>
    <message>
        <source>Latissimus dorsi roll</source>
        <translation>Rouleau, grand dorsal</translation>
    </message>
    <message>
        <source>Looking at ceiling</source>
        <translation>Regard au plafond</translation>
    </message>
    <message>
        <source>Lower back curl</source>
        <translation>Extension du dos au sol</translation>
    </message>
    <message>
        <source>Lower back roll</source>
        <translation>Rouleau, bas du dos</translation>
    </message>
    <message>
        <source>Lunge</source>
        <translation>Fentes</translation>
    </message>
    <message>
        <source>Lying bent leg groin</source>
        <translation>Aine à deux, genoux fléchis</translation>
    </message>
    <message>
        <source>Lying crossover</source>
        <translation>Jambe croisée allongé, à deux</translation>
    </message>
    <message>
        <source>Lying glute</source>
        <translation>Fessier allongé, à deux</translation>
    </message>
    <message>
        <source>Lying glute squeeze</source>
        <translation>Contraction des fessiers</translation>
    </message>
    <message>
        <source>Lying hamstring</source>
        <translation>Ischio-jambiers allongé, à deux</translation>
    </message>
    <message>
        <source>Middle back stretch</source>
        <translation>Rotation du buste debout</translation>
    </message>
    <message>
        <source>Neck roll</source>
        <translation>Rouleau, nuque</translation>
    </message>
    <message>
        <source>On your side quad stretch</source>
        <translation>Étirement du quadriceps sur le côté</translation>
    </message>
    <message>
        <source>On-your-back quad stretch</source>
        <translation>Étirement du quadriceps sur le dos</translation>
    </message>
    <message>
        <source>One arm against wall</source>
        <translation>Un bras contre le mur</translation>
    </message>
    <message>
        <source>One half locust</source>
        <translation>Demi-sauterelle</translation>
    </message>
    <message>
        <source>One handed hang</source>
        <translation>Suspension à une main</translation>
    </message>
    <message>
        <source>One knee to chest</source>
        <translation>Un genou à la poitrine</translation>
    </message>
    <message>
        <source>Overhead lat</source>
        <translation>Grand dorsal à deux</translation>
    </message>
    <message>
        <source>Overhead stretch</source>
        <translation>Étirement bras au-dessus de la tête</translation>
    </message>
    <message>
        <source>Overhead triceps</source>
        <translation>Triceps à deux</translation>
    </message>
    <message>
        <source>Pelvic tilt into bridge</source>
        <translation>Bascule du bassin vers le pont</translation>
    </message>
    <message>
        <source>Peroneals roll</source>
        <translation>Rouleau, fibulaires</translation>
    </message>
    <message>
        <source>Peroneals stretch</source>
        <translation>Étirement des fibulaires</translation>
    </message>
    <message>
        <source>Piriformis roll</source>
        <translation>Rouleau, piriforme</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Plate pinch</source>
        <translation>Pincement de disques</translation>
    </message>
    <message>
        <source>Posterior tibialis stretch</source>
        <translation>Étirement du tibial postérieur</translation>
    </message>
    <message>
        <source>Prone hip-extension hold</source>
        <translation>Extension de hanche sur le ventre</translation>
    </message>
    <message>
        <source>Prone manual hamstring</source>
        <translation>Flexion de jambe sur le ventre, à deux</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pyramide sur ballon</translation>
    </message>
    <message>
        <source>Quad stretch</source>
        <translation>Étirement du quadriceps avec sangle</translation>
    </message>
    <message>
        <source>Quadriceps roll</source>
        <translation>Rouleau, quadriceps</translation>
    </message>
    <message>
        <source>Rhomboids roll</source>
        <translation>Rouleau, haut du dos</translation>
    </message>
    <message>
        <source>Round the world shoulder stretch</source>
        <translation>Étirement des épaules, bâton derrière le dos</translation>
    </message>
    <message>
        <source>Runner&apos;s stretch</source>
        <translation>Étirement du coureur</translation>
    </message>
    <message>
        <source>Seated biceps</source>
        <translation>Biceps assis, à deux</translation>
    </message>
    <message>
        <source>Seated calf stretch</source>
        <translation>Étirement du mollet assis</translation>
    </message>
    <message>
        <source>Seated floor hamstring stretch</source>
        <translation>Ischio-jambiers assis au sol</translation>
    </message>
    <message>
        <source>Seated front deltoid</source>
        <translation>Avant de l’épaule assis, à deux</translation>
    </message>
    <message>
        <source>Seated glute</source>
        <translation>Fessier assis, à deux</translation>
    </message>
    <message>
        <source>Seated hamstring</source>
        <translation>Ischio-jambiers assis, à deux</translation>
    </message>
    <message>
        <source>Seated hamstring and calf stretch</source>
        <translation>Ischio-jambiers et mollet assis</translation>
    </message>
    <message>
        <source>Seated overhead stretch</source>
        <translation>Étirement latéral assis, bras levé</translation>
    </message>
    <message>
        <source>Side lying groin stretch</source>
        <translation>Étirement de l’aine, sur le côté</translation>
    </message>
    <message>
        <source>Side neck stretch</source>
        <translation>Étirement latéral du cou</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Planche latérale</translation>
    </message>
    <message>
        <source>Side plank with leg lift</source>
        <translation>Planche latérale, jambe levée</translation>
    </message>
    <message>
        <source>Side wrist pull</source>
        <translation>Traction du poignet devant le corps</translation>
    </message>
    <message>
        <source>Side-lying floor stretch</source>
        <translation>Étirement du flanc, sur le côté</translation>
    </message>
    <message>
        <source>Side-lying leg raise hold</source>
        <translation>Lever de jambe sur le côté</translation>
    </message>
    <message>
        <source>Single-leg balance, dancer</source>
        <translation>Équilibre du danseur</translation>
    </message>
    <message>
        <source>Single-leg balance, eagle</source>
        <translation>Équilibre de l’aigle</translation>
    </message>
    <message>
        <source>Single-leg balance, tree</source>
        <translation>Équilibre de l’arbre</translation>
    </message>
    <message>
        <source>Single-leg bridge</source>
        <translation>Pont sur une jambe</translation>
    </message>
    <message>
        <source>Sit-to-stand</source>
        <translation>Assis-debout</translation>
    </message>
    <message>
        <source>Spinal stretch</source>
        <translation>Étirement de la colonne sur chaise</translation>
    </message>
    <message>
        <source>Split-squat hold</source>
        <translation>Fente tenue</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Squats</translation>
    </message>
    <message>
        <source>Squat hold</source>
        <translation>Squat tenu</translation>
    </message>
    <message>
        <source>Standing Olympic plate hand squeeze</source>
        <translation>Serrage de disques debout</translation>
    </message>
    <message>
        <source>Standing biceps stretch</source>
        <translation>Étirement du biceps debout</translation>
    </message>
    <message>
        <source>Standing elevated quad stretch</source>
        <translation>Étirement du quadriceps, pied surélevé</translation>
    </message>
    <message>
        <source>Standing gastrocnemius calf stretch</source>
        <translation>Étirement du mollet, talon sur marche</translation>
    </message>
    <message>
        <source>Standing hamstring and calf stretch</source>
        <translation>Ischio-jambiers et mollet debout</translation>
    </message>
    <message>
        <source>Standing hip flexors</source>
        <translation>Fléchisseurs de la hanche debout</translation>
    </message>
    <message>
        <source>Standing lateral stretch</source>
        <translation>Étirement latéral debout</translation>
    </message>
    <message>
        <source>Standing pelvic tilt</source>
        <translation>Bascule du bassin debout</translation>
    </message>
    <message>
        <source>Standing soleus and achilles stretch</source>
        <translation>Étirement soléaire et tendon d’Achille</translation>
    </message>
    <message>
        <source>Standing toe touches</source>
        <translation>Mains vers les orteils debout</translation>
    </message>
    <message>
        <source>Step-up</source>
        <translation>Montées de marche</translation>
    </message>
    <message>
        <source>Step-up hold</source>
        <translation>Montée de marche tenue</translation>
    </message>
    <message>
        <source>Stomach vacuum</source>
        <translation>Vacuum abdominal</translation>
    </message>
    <message>
        <source>Superman</source>
        <translation>Superman</translation>
    </message>
    <message>
        <source>The straddle</source>
        <translation>Écart assis</translation>
    </message>
    <message>
        <source>Tricep side stretch</source>
        <translation>Étirement du triceps devant le corps</translation>
    </message>
    <message>
        <source>Triceps stretch</source>
        <translation>Étirement du triceps derrière la tête</translation>
    </message>
    <message>
        <source>Upper back stretch</source>
        <translation>Étirement du haut du dos</translation>
    </message>
    <message>
        <source>Upper back-leg grab</source>
        <translation>Cuisses dans les bras</translation>
    </message>
    <message>
        <source>Upward stretch</source>
        <translation>Étirement vers le haut</translation>
    </message>
    <message>
        <source>Wall squat</source>
        <translation>Chaise contre le mur</translation>
    </message>
    <message>
        <source>Warrior II</source>
        <translation>Guerrier II</translation>
    </message>
    <message>
        <source>Weighted bridge</source>
        <translation>Pont lesté</translation>
    </message>
    <message>
        <source>World&apos;s greatest stretch</source>
        <translation>Le grand étirement en trois temps</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n exercice</numerusform>
            <numerusform>%n exercices</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 exercice</translation>
    </message>
    <message>
        <source>Best hold, left side: {held}</source>
        <translation>Meilleur maintien, côté gauche&#xa0;: {held}</translation>
    </message>
    <message>
        <source>Best hold, right side: {held}</source>
        <translation>Meilleur maintien, côté droit&#xa0;: {held}</translation>
    </message>
    <message>
        <source>Best hold: {held}</source>
        <translation>Meilleur maintien&#xa0;: {held}</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Les deux côtés à la fois</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Peu importe</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation>Sur le ventre</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>À genoux</translation>
    </message>
    <message>
        <source>Last done {day}.</source>
        <translation>Dernière fois&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Gauche et droite</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Moving, for a time</source>
        <translation>En mouvement, au temps</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Pas encore fait.</translation>
    </message>
    <message>
        <source>Not weight-bearing</source>
        <translation>Sans charge sur les jambes</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Sur le dos</translation>
    </message>
    <message>
        <source>On the side</source>
        <translation>Sur le côté</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Assis</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <source>Weight-bearing</source>
        <translation>En charge sur les jambes</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>{shortest} to {longest}</source>
        <translation>{shortest} à {longest}</translation>
    </message>
    <message>
        <source>{shown} of {known} exercises</source>
        <translation>{shown} exercices sur {known}</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Check that it is there and may be opened.</source>
        <translation>«&#xa0;{file}&#xa0;» est illisible. Vérifiez qu’il existe et peut être ouvert.</translation>
    </message>
    <message>
        <source>“{file}” has over 50 million pixels. Make it smaller first.</source>
        <translation>«&#xa0;{file}&#xa0;» a plus de 50 millions de pixels. Réduisez-le d’abord.</translation>
    </message>
    <message>
        <source>“{file}” is broken. Open it in another program and save it again.</source>
        <translation>«&#xa0;{file}&#xa0;» est défectueux. Ouvrez-le dans un autre programme et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{file}” is no picture: choose a PNG, JPEG, WebP or SVG file.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une image&#xa0;: choisissez un fichier PNG, JPEG, WebP ou SVG.</translation>
    </message>
    <message>
        <source>“{file}” is over 20 MB. Choose a smaller picture.</source>
        <translation>«&#xa0;{file}&#xa0;» dépasse 20&#xa0;Mo. Choisissez une image plus petite.</translation>
    </message>
    <message>
        <source>“{file}” needs other files, or effects that are not drawn here. Save it as PNG first.</source>
        <translation>«&#xa0;{file}&#xa0;» a besoin d’autres fichiers, ou d’effets qui ne sont pas dessinés ici. Enregistrez-le d’abord en PNG.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>A workout is running. Import the files when it is over.</source>
        <translation>Une séance est en cours. Importez les fichiers quand elle sera terminée.</translation>
    </message>
    <message>
        <source>All of it was there already.</source>
        <translation>Tout y était déjà.</translation>
    </message>
    <message>
        <source>Circuits and exports (*.glutetimer *.json *.csv *.txt *.yml *.yaml *.zip *.db *.sqlite *.feeel *.fitnotes *.bak);;All files (*)</source>
        <translation>Circuits et exportations (*.glutetimer *.json *.csv *.txt *.yml *.yaml *.zip *.db *.sqlite *.feeel *.fitnotes *.bak);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>GluteTimer history</source>
        <translation>Historique GluteTimer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Save the history as a table</source>
        <translation>Enregistrer l’historique en tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The history was saved as “{file}”.</source>
        <translation>L’historique a été enregistré sous «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>There are no files and no text on the clipboard.</source>
        <translation>Il n’y a ni fichier ni texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>Impossible d’écrire «&#xa0;{file}&#xa0;»&#xa0;: {reason}. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>1 very light, 10 all out</source>
        <translation>1 très léger, 10 à fond</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Fessiers</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Ischio-jambiers</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>Next time, make it easier: tuck the pelvis slightly and think of the squeeze, so that the glutes do the work. Too sore to move well? Then rest, or stretch. (Source articles A, B. Not medical advice.)</source>
        <translation>La prochaine fois, faites plus facile&#xa0;: basculez légèrement le bassin et pensez à la contraction, pour que les fessiers fassent le travail. Trop de courbatures pour bien bouger&#xa0;? Alors reposez-vous, ou étirez-vous. (Articles sources A, B. Pas un avis médical.)</translation>
    </message>
    <message>
        <source>Quads</source>
        <translation>Quadriceps</translation>
    </message>
    <message>
        <source>Sounds: none was heard</source>
        <translation>Sons&#xa0;: aucun n’a été entendu</translation>
    </message>
    <message>
        <source>Sounds: {count} played, at most {worst} ms off</source>
        <translation>Sons&#xa0;: {count} joués, à {worst}&#xa0;ms près au plus</translation>
    </message>
    <message>
        <source>all out</source>
        <translation>à fond</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>essai {number}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>refait</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>terminé ici</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>hold {number}</source>
        <translation>répétition {number}</translation>
    </message>
    <message>
        <source>let go early</source>
        <translation>lâché plus tôt</translation>
    </message>
    <message>
        <source>light</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>no device for {time} s</source>
        <translation>aucun appareil pendant {time}&#xa0;s</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>nothing was planned in seconds</source>
        <translation>rien n’était prévu en secondes</translation>
    </message>
    <message>
        <source>of {planned} planned · {percent} %</source>
        <translation>sur {planned} prévus · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>tour {number}</translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation>série {number}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>très difficile</translation>
    </message>
    <message>
        <source>very light</source>
        <translation>très léger</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} en retard</translation>
    </message>
    <message>
        <source>{count} not heard</source>
        <translation>{count} non entendus</translation>
    </message>
    <message>
        <source>{done} of {count} holds · {time} in all</source>
        <translation>{done} maintiens sur {count} · {time} en tout</translation>
    </message>
    <message>
        <source>{effort} of 10: {words}</source>
        <translation>{effort} sur 10&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Every command can have other keys, and more than one. All commands… finds any of them by a few letters.</source>
        <translation>Chaque commande peut avoir d’autres touches, et plus d’une. «&#xa0;Toutes les commandes…&#xa0;» trouve chacune avec quelques lettres.</translation>
    </message>
    <message>
        <source>GluteTimer is {version} now.</source>
        <translation>GluteTimer est maintenant {version}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Nothing is written down about it.</source>
        <translation>Rien n’est noté à ce sujet.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What’s new in {version}</source>
        <translation>Nouveautés de {version}</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message numerus="yes">
        <source>%n circuits</source>
        <translation>
            <numerusform>%n circuit</numerusform>
            <numerusform>%n circuits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises of your own</source>
        <translation>
            <numerusform>%n exercice personnel</numerusform>
            <numerusform>%n exercices personnels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more circuits</source>
        <translation>
            <numerusform>%n autre circuit</numerusform>
            <numerusform>%n autres circuits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 circuit</source>
        <translation>1 circuit</translation>
    </message>
    <message>
        <source>1 exercise of your own</source>
        <translation>1 exercice personnel</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 more circuit</source>
        <translation>1 autre circuit</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>Brings the exercise {names} with it</source>
        <translation>Apporte l’exercice {names}</translation>
    </message>
    <message>
        <source>Brings these exercises with it: {names}</source>
        <translation>Apporte ces exercices&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Nothing of this file comes in. Choose another file, or export it again from the program that it comes from.</source>
        <translation>Rien de ce fichier n’est repris. Choisissez un autre fichier, ou exportez-le de nouveau depuis le programme dont il vient.</translation>
    </message>
    <message>
        <source>Nothing of this file comes in. Export it again from {program}, or correct that place in a text editor.</source>
        <translation>Rien de ce fichier n’est repris. Exportez-le de nouveau depuis {program}, ou corrigez cet endroit dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{found} imported.</source>
        <translation>{found}&#xa0;: importé.</translation>
    </message>
    <message>
        <source>{holds} there already</source>
        <translation>{holds} déjà présents</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>{workouts} with {holds}, {dates}</source>
        <translation>{workouts} avec {holds}, {dates}</translation>
    </message>
</context>
<context>
    <name>interrupted</name>
    <message>
        <source>Go on with “{name}”?</source>
        <translation>Continuer «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It goes on, paused, {time} into “{interval}”.</source>
        <translation>Elle reprend, en pause, {time} après le début de «&#xa0;{interval}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was held yet.</source>
        <translation>Rien n’a encore été tenu.</translation>
    </message>
    <message>
        <source>So far you held {time} in {holds}; nothing of it is lost.</source>
        <translation>Jusqu’ici vous avez tenu {time} en {holds}&#xa0;; rien n’en est perdu.</translation>
    </message>
    <message>
        <source>The program ended in the middle of it {day} at {time}.</source>
        <translation>Le programme s’est arrêté au milieu {day} à {time}.</translation>
    </message>
    <message>
        <source>The program ended in the middle of it {time} ago.</source>
        <translation>Le programme s’est arrêté au milieu il y a {time}.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>maximum</name>
    <message>
        <source>About a minute in all: {sets} × {hold}</source>
        <translation>Environ une minute en tout&#xa0;: {sets} × {hold}</translation>
    </message>
    <message>
        <source>As long as your best hold before ({day}).</source>
        <translation>Aussi long que votre meilleur maintien précédent ({day}).</translation>
    </message>
    <message>
        <source>Best hold</source>
        <translation>Meilleur maintien</translation>
    </message>
    <message>
        <source>Best so far: {bests}.</source>
        <translation>Meilleur jusqu’ici&#xa0;: {bests}.</translation>
    </message>
    <message>
        <source>Hold until the shape goes: the hips sink, the low back arches or sways, or you can’t breathe calmly any more. That is your maximum. If anything hurts, end it at once.</source>
        <translation>Tenez jusqu’à perdre la forme&#xa0;: les hanches descendent, le bas du dos se creuse ou vacille, ou vous ne pouvez plus respirer calmement. C’est votre maximum. Si quelque chose fait mal, arrêtez aussitôt.</translation>
    </message>
    <message>
        <source>Left and right held equally long.</source>
        <translation>Gauche et droite tenues aussi longtemps.</translation>
    </message>
    <message>
        <source>Left held {time} longer than right: {percent} % of its hold.</source>
        <translation>Gauche tenue {time} de plus que la droite&#xa0;: {percent}&#xa0;% de sa durée.</translation>
    </message>
    <message>
        <source>Not held yet.</source>
        <translation>Pas encore tenu.</translation>
    </message>
    <message>
        <source>Now {now}; with {percent} %: {times}</source>
        <translation>Maintenant {now}&#xa0;; avec {percent}&#xa0;%&#xa0;: {times}</translation>
    </message>
    <message>
        <source>Right held {time} longer than left: {percent} % of its hold.</source>
        <translation>Droite tenue {time} de plus que la gauche&#xa0;: {percent}&#xa0;% de sa durée.</translation>
    </message>
    <message>
        <source>Source: usual coaching practice. Not medical advice.</source>
        <translation>Source&#xa0;: pratique courante des entraîneurs. Pas un avis médical.</translation>
    </message>
    <message>
        <source>Your first best hold.</source>
        <translation>Votre premier meilleur maintien.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{low} to {high} % of it: {times}</source>
        <translation>{low} à {high}&#xa0;% de celui-ci&#xa0;: {times}</translation>
    </message>
    <message>
        <source>{percent} %: {times}</source>
        <translation>{percent}&#xa0;%&#xa0;: {times}</translation>
    </message>
    <message>
        <source>{side} {time}, {day}</source>
        <translation>{side} {time}, {day}</translation>
    </message>
    <message>
        <source>{time} less than your best hold before ({day}).</source>
        <translation>{time} de moins que votre meilleur maintien précédent ({day}).</translation>
    </message>
    <message>
        <source>{time} more than your best hold before ({day}).</source>
        <translation>{time} de plus que votre meilleur maintien précédent ({day}).</translation>
    </message>
    <message>
        <source>{time}, {day}</source>
        <translation>{time}, {day}</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>The desktop gives no keys that work everywhere; the media keys do.</source>
        <translation>Le bureau n’offre pas de touches qui agissent partout&#xa0;; les touches multimédias, si.</translation>
    </message>
    <message>
        <source>{phase} · next: {hold}</source>
        <translation>{phase} · ensuite&#xa0;: {hold}</translation>
    </message>
</context>
<context>
    <name>menu_bar</name>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Séance</translation>
    </message>
</context>
<context>
    <name>next_step</name>
    <message>
        <source>Add a round</source>
        <translation>Ajouter un tour</translation>
    </message>
    <message>
        <source>Longer first, then a harder variation: usual coaching practice.</source>
        <translation>D’abord plus long, puis une variante plus dure&#xa0;: pratique courante des entraîneurs.</translation>
    </message>
    <message>
        <source>Lower the difficulty when it is felt there: source articles A and B.</source>
        <translation>Réduire la difficulté quand vous le sentez là&#xa0;: articles sources A et B.</translation>
    </message>
    <message>
        <source>Never form for load: source articles B and D.</source>
        <translation>Jamais la forme pour la charge&#xa0;: articles sources B et D.</translation>
    </message>
    <message>
        <source>Short trunk holds grow by repeats, not by seconds: McGill.</source>
        <translation>Les maintiens courts du tronc progressent par répétitions, pas par secondes&#xa0;: McGill.</translation>
    </message>
    <message>
        <source>This is not medical advice.</source>
        <translation>Ceci n’est pas un avis médical.</translation>
    </message>
    <message>
        <source>Time up over weeks, never form for load: source articles B and D.</source>
        <translation>Plus de temps au fil des semaines, jamais la forme pour la charge&#xa0;: articles sources B et D.</translation>
    </message>
    <message>
        <source>Two rounds at first, three to four later: source article D.</source>
        <translation>Deux tours au début, trois à quatre plus tard&#xa0;: article source D.</translation>
    </message>
    <message>
        <source>Use {exercise}</source>
        <translation>Prendre {exercise}</translation>
    </message>
    <message>
        <source>Use {hold}</source>
        <translation>Prendre {hold}</translation>
    </message>
    <message>
        <source>Use {repeats} repeats</source>
        <translation>Prendre {repeats} répétitions</translation>
    </message>
    <message>
        <source>{circuit}: you felt it in the low back. You could try {new} instead of {old}, tuck the pelvis slightly, and think of the squeeze.</source>
        <translation>{circuit}&#xa0;: vous l’avez senti dans le bas du dos. Vous pourriez essayer {new} au lieu de {old}, basculer légèrement le bassin et penser à la contraction.</translation>
    </message>
    <message>
        <source>{circuit}: you held all of {exercise} in two workouts, at an effort of 7 or less. You could try a harder one: {harder}, {new}.</source>
        <translation>{circuit}&#xa0;: vous avez tenu tout {exercise} lors de deux séances, avec un effort de 7 ou moins. Vous pourriez en essayer un plus dur&#xa0;: {harder}, {new}.</translation>
    </message>
    <message>
        <source>{circuit}: you held every second of {exercise} in two workouts, at an effort of 7 or less. You could do {repeats} repeats; the holds stay at {old}.</source>
        <translation>{circuit}&#xa0;: vous avez tenu chaque seconde de {exercise} lors de deux séances, avec un effort de 7 ou moins. Vous pourriez faire {repeats} répétitions&#xa0;; les maintiens restent à {old}.</translation>
    </message>
    <message>
        <source>{circuit}: you held every second of {exercise} in two workouts, at an effort of 7 or less. You could try {new} instead of {old}.</source>
        <translation>{circuit}&#xa0;: vous avez tenu chaque seconde de {exercise} lors de deux séances, avec un effort de 7 ou moins. Vous pourriez essayer {new} au lieu de {old}.</translation>
    </message>
    <message>
        <source>{circuit}: {exercise} ended early in three workouts. {new} instead of {old} may let you hold it to the end.</source>
        <translation>{circuit}&#xa0;: {exercise} s’est terminé plus tôt lors de trois séances. Avec {new} au lieu de {old}, vous tiendrez peut-être jusqu’au bout.</translation>
    </message>
    <message>
        <source>{circuit}: {exercise} is as long as it needs to be, and you held all of it in two workouts, at an effort of 7 or less. You could add a round.</source>
        <translation>{circuit}&#xa0;: {exercise} est aussi long qu’il faut, et vous avez tout tenu lors de deux séances, avec un effort de 7 ou moins. Vous pourriez ajouter un tour.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>encore 1 jour</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semaines</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>By circuit</source>
        <translation>Par circuit</translation>
    </message>
    <message>
        <source>By exercise</source>
        <translation>Par exercice</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>By main muscle</source>
        <translation>Par muscle principal</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Par côté</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Completion per {span} · percent held of planned</source>
        <translation>Réalisation par {span} · pourcentage tenu du prévu</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Density per {span} · percent of the workouts&apos; length under tension</source>
        <translation>Densité par {span} · pourcentage de la séance sous tension</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Effort per {span} · mean of 1 to 10</source>
        <translation>Effort par {span} · moyenne de 1 à 10</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Maintiens</translation>
    </message>
    <message>
        <source>Holds per {span}</source>
        <translation>Maintiens par {span}</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Load per {span} · kilograms × seconds held</source>
        <translation>Charge par {span} · kilogrammes × secondes tenues</translation>
    </message>
    <message>
        <source>No effort in these weeks. Say how hard it was after a workout.</source>
        <translation>Pas d’effort dans ces semaines. Dites après une séance à quel point c’était difficile.</translation>
    </message>
    <message>
        <source>No load in these weeks. Give a step a weight in Circuits to see it here.</source>
        <translation>Pas de charge dans ces semaines. Donnez un poids à une étape sous «&#xa0;Circuits&#xa0;» pour la voir ici.</translation>
    </message>
    <message>
        <source>Nothing held in these weeks</source>
        <translation>Rien de tenu dans ces semaines</translation>
    </message>
    <message>
        <source>Nothing held this week</source>
        <translation>Rien de tenu cette semaine</translation>
    </message>
    <message>
        <source>Nothing in these weeks. Choose a longer range to see more.</source>
        <translation>Rien dans ces semaines. Choisissez une période plus longue pour en voir plus.</translation>
    </message>
    <message>
        <source>The last bar is hatched, this week still runs: {days_left}</source>
        <translation>La dernière barre est hachurée, cette semaine n’est pas finie&#xa0;: {days_left}</translation>
    </message>
    <message>
        <source>This week is hatched: {days_left}</source>
        <translation>Hachurée&#xa0;: cette semaine, {days_left}</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>Temps sous tension</translation>
    </message>
    <message>
        <source>Time under tension per {span} · minutes</source>
        <translation>Temps sous tension par {span} · minutes</translation>
    </message>
    <message>
        <source>Week {number} · {days}</source>
        <translation>Semaine {number} · {days}</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Workouts per {span}</source>
        <translation>Séances par {span}</translation>
    </message>
    <message>
        <source>W{number}</source>
        <comment>short for a week&apos;s number</comment>
        <translation>S{number}</translation>
    </message>
    <message>
        <source>a circuit without a name</source>
        <translation>un circuit sans nom</translation>
    </message>
    <message>
        <source>a year ago: {value}</source>
        <translation>il y a un an&#xa0;: {value}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>effort {effort}</source>
        <translation>effort {effort}</translation>
    </message>
    <message>
        <source>last day of this week</source>
        <translation>son dernier jour</translation>
    </message>
    <message>
        <source>muscle not known</source>
        <translation>muscle inconnu</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>{held} held of {planned} planned</source>
        <translation>{held} tenu sur {planned} prévu</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} kg·s</source>
        <translation>{number}&#xa0;kg·s</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message numerus="yes">
        <source>%n minutes have passed.</source>
        <translation>
            <numerusform>%n minute est passée.</numerusform>
            <numerusform>%n minutes sont passées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts to go this week</source>
        <translation>
            <numerusform>Encore %n séance cette semaine</numerusform>
            <numerusform>Encore %n séances cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>1 workout to go this week</source>
        <translation>Encore 1 séance cette semaine</translation>
    </message>
    <message>
        <source>Get up for a moment</source>
        <translation>Levez-vous un instant</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Dans 30 minutes</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>Assis-debout</translation>
    </message>
    <message>
        <source>Start {circuit}</source>
        <translation>Démarrer {circuit}</translation>
    </message>
    <message>
        <source>Three or four times: touch the seat with your glutes, and stand up.</source>
        <translation>Trois ou quatre fois&#xa0;: touchez le siège avec les fessiers, et levez-vous.</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>C’est l’heure de s’entraîner</translation>
    </message>
    <message>
        <source>“{circuit}” is ready when you are.</source>
        <translation>«&#xa0;{circuit}&#xa0;» vous attend.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Dashed outline: planned.</source>
        <translation>Contour en tirets&#xa0;: prévu.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Dotted line: the year before.</source>
        <translation>Ligne pointillée&#xa0;: l’année précédente.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Effort, 1 to 10</source>
        <translation>Effort, de 1 à 10</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Senti</translation>
    </message>
    <message>
        <source>Grey: planned, but not held.</source>
        <translation>Gris&#xa0;: prévu, mais pas tenu.</translation>
    </message>
    <message>
        <source>Hatched: this week is not over.</source>
        <translation>Hachuré&#xa0;: cette semaine n’est pas finie.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Maintiens</translation>
    </message>
    <message>
        <source>Line: mean of four weeks.</source>
        <translation>Ligne&#xa0;: moyenne de quatre semaines.</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Plus long maintien</translation>
    </message>
    <message>
        <source>Longest left</source>
        <translation>Plus long à gauche</translation>
    </message>
    <message>
        <source>Longest right</source>
        <translation>Plus long à droite</translation>
    </message>
    <message>
        <source>held of planned</source>
        <translation>tenu du prévu</translation>
    </message>
    <message>
        <source>mean of {workouts}</source>
        <translation>moyenne de {workouts}</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien de dit</translation>
    </message>
    <message>
        <source>of {workouts}</source>
        <translation>sur {workouts}</translation>
    </message>
    <message>
        <source>{figure} a week</source>
        <translation>{figure} par semaine</translation>
    </message>
    <message>
        <source>Made with GluteTimer. This is not medical advice.</source>
        <translation>Fait avec GluteTimer. Ceci n’est pas un avis médical.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>The newest {shown} of {all} workouts.</source>
        <translation>Les {shown} séances les plus récentes sur {all}.</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Rapport d’entraînement</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message numerus="yes">
        <source>Weeks, %n together</source>
        <translation>
            <numerusform>Semaines, par %n</numerusform>
            <numerusform>Semaines, par %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> (default: %(default)s)</source>
        <translation> (par défaut&#xa0;: %(default)s)</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be {version}</source>
        <translation>«&#xa0;version&#xa0;» doit valoir {version}</translation>
    </message>
    <message>
        <source>%(heading)s:</source>
        <translation>%(heading)s&#xa0;:</translation>
    </message>
    <message>
        <source>%(prog)s [-h] [--version] [--data-dir DIR] [COMMAND … | FILE …]</source>
        <translation>%(prog)s [-h] [--version] [--data-dir DOSSIER] [COMMANDE … | FICHIER …]</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s&#xa0;: erreur&#xa0;: %(message)s
</translation>
    </message>
    <message>
        <source>,.</source>
        <comment>the sign between thousands, and the one before decimals</comment>
        <translation>&#x202f;,</translation>
    </message>
    <message>
        <source>1 did not match the holds; all were summed up anew from them</source>
        <translation>1 ne correspondait pas aux maintiens&#xa0;; toutes ont été recalculées</translation>
    </message>
    <message>
        <source>1 line missing</source>
        <translation>1 ligne manque</translation>
    </message>
    <message>
        <source>1 line not as written</source>
        <translation>1 ligne pas telle qu’écrite</translation>
    </message>
    <message>
        <source>1 row not the same as in the database</source>
        <translation>1 enregistrement différent de celui de la base</translation>
    </message>
    <message>
        <source>1 row of {table} not as written</source>
        <translation>1 enregistrement de {table} pas tel qu’écrit</translation>
    </message>
    <message>
        <source>A backslash means something here. Write two of them, or none.</source>
        <translation>Une barre oblique inverse a un sens ici. Écrivez-en deux, ou aucune.</translation>
    </message>
    <message>
        <source>A backslash means something in quotes. Write two of them, or none.</source>
        <translation>Une barre oblique inverse a un sens entre guillemets. Écrivez-en deux, ou aucune.</translation>
    </message>
    <message>
        <source>A block has 1 to {most} rounds.</source>
        <translation>Un bloc a 1 à {most} tours.</translation>
    </message>
    <message>
        <source>A circuit has at most {most:,} steps. Take the ones from here away.</source>
        <translation>Un circuit a au plus {most:,} étapes. Retirez celles à partir d’ici.</translation>
    </message>
    <message>
        <source>A hold lasts one second to 24 hours.</source>
        <translation>Un maintien dure d’une seconde à 24 heures.</translation>
    </message>
    <message>
        <source>A load is at most 1000 kg.</source>
        <translation>Une charge est de 1000&#xa0;kg au plus.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters. Make it shorter.</source>
        <translation>Un nom a au plus {most} caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A percent needs a time for when no best hold is known: “Plank 30s, 70% of best”.</source>
        <translation>Un pourcentage demande une durée pour le cas où aucun meilleur maintien n’est connu&#xa0;: «&#xa0;Plank 30s, 70% of best&#xa0;».</translation>
    </message>
    <message>
        <source>A relax lasts at most 24 hours.</source>
        <translation>Un relâchement dure au plus 24 heures.</translation>
    </message>
    <message>
        <source>A rest lasts at most 24 hours.</source>
        <translation>Un repos dure au plus 24 heures.</translation>
    </message>
    <message>
        <source>A step has 1 to {most} sets.</source>
        <translation>Une étape a 1 à {most} séries.</translation>
    </message>
    <message>
        <source>A switch lasts at most 24 hours.</source>
        <translation>Un changement de côté dure au plus 24 heures.</translation>
    </message>
    <message>
        <source>A workout is running.</source>
        <translation>Une séance est en cours.</translation>
    </message>
    <message>
        <source>A workout is under way. Restore the backup when it is over.</source>
        <translation>Une séance est en cours. Restaurez la sauvegarde quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>mauvais descripteur de fichier</translation>
    </message>
    <message>
        <source>Bad magic number for central directory</source>
        <translation>mauvaise signature de l’index du zip</translation>
    </message>
    <message>
        <source>Bad magic number for file header</source>
        <translation>mauvaise signature d’un fichier du zip</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Choose a file that GluteTimer exported.</source>
        <translation>Choisissez un fichier exporté par GluteTimer.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Correct it in a text editor and try again.</source>
        <translation>Corrigez-le dans un éditeur de texte et réessayez.</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or export the circuit again.</source>
        <translation>Corrigez-le dans un éditeur de texte, ou exportez de nouveau le circuit.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Vouliez-vous dire {names}&#xa0;?</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>virgule «&#xa0;,&#xa0;» attendue</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>deux-points «&#xa0;:&#xa0;» attendus</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>nom de propriété entre guillemets attendu</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>valeur attendue</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>données en trop</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>FIT files need an extra package: pip install &quot;glutetimer[fit]&quot;</source>
        <translation>Les fichiers FIT demandent un paquet de plus&#xa0;: pip install &quot;glutetimer[fit]&quot;</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>le fichier n’est pas un zip</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop gros</translation>
    </message>
    <message>
        <source>GluteTimer is in the menu now, and opens .glutetimer files ({folder}).</source>
        <translation>GluteTimer est maintenant dans le menu et ouvre les fichiers .glutetimer ({folder}).</translation>
    </message>
    <message>
        <source>GluteTimer is out of the menu. Your circuits and your history stay.</source>
        <translation>GluteTimer n’est plus dans le menu. Vos circuits et votre historique restent.</translation>
    </message>
    <message>
        <source>Held {held} of {planned} planned, in {holds}.</source>
        <translation>Tenu {held} sur {planned} prévu, en {holds}.</translation>
    </message>
    <message>
        <source>Held {time} min</source>
        <translation>{time}&#xa0;min tenues</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>virgule en trop avant la fin du tableau</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>virgule en trop avant la fin de l’objet</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Interval timer for isometric holds.</source>
        <translation>Minuteur à intervalles pour maintiens isométriques.</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>\escape non valide</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>suite \uXXXX non valide</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argument non valide</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>caractère de contrôle non valide</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>lien entre disques impossible</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>It is kept in {path} and comes in at the next start.</source>
        <translation>Elle est gardée dans {path} et sera reprise au prochain démarrage.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>It was left as it is. Move it to another folder, together with {name}-wal and {name}-shm if they are there; then put a copy from {folder} in its place, or start without one.</source>
        <translation>Elle a été laissée telle quelle. Déplacez-la dans un autre dossier, avec {name}-wal et {name}-shm s’ils sont là&#xa0;; puis mettez à sa place une copie de {folder}, ou démarrez sans.</translation>
    </message>
    <message>
        <source>Keys: Space pause · Enter I broke · → skip · ← back · + and − 5 s · r repeat hold · q end</source>
        <translation>Touches&#xa0;: Espace pause · Entrée j’ai lâché · → passer · ← retour · + et − 5&#xa0;s · r répéter · q terminer</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them: {names}.</source>
        <translation>Laissés de côté, car cette version ne les connaît pas&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Lines of the journal that were not as written: {bad_lines:,}; missing: {missing:,}; rows without a trace: {lost:,}.</source>
        <translation>Lignes du journal pas telles qu’écrites&#xa0;: {bad_lines:,}&#xa0;; manquantes&#xa0;: {missing:,}&#xa0;; enregistrements sans trace&#xa0;: {lost:,}.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>No audio device was found: the workout runs on by eye.</source>
        <translation>Aucun appareil audio trouvé&#xa0;: la séance continue à vue.</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>No circuit has any steps that could be led here.</source>
        <translation>Aucun circuit n’a d’étapes qui pourraient être guidées ici.</translation>
    </message>
    <message>
        <source>No folder takes a copy of it either.</source>
        <translation>Aucun dossier n’en accepte de copie non plus.</translation>
    </message>
    <message>
        <source>No imports yet.</source>
        <translation>Pas encore d’importation.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>périphérique introuvable</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>périphérique ou adresse introuvable</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Not recorded: {error}</source>
        <translation>Non enregistré&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Only the beeps are listed.</source>
        <translation>Seuls les bips sont listés.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>opération impossible ici</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLÈME</translation>
    </message>
    <message>
        <source>Paused where it was interrupted. Space goes on.</source>
        <translation>En pause là où elle a été interrompue. Espace la reprend.</translation>
    </message>
    <message>
        <source>Paused: the computer was asleep. Space goes on.</source>
        <translation>En pause&#xa0;: l’ordinateur était en veille. Espace reprend.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Qt&apos;s sound can&apos;t be loaded: {error}</source>
        <translation>Le son de Qt ne peut pas être chargé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Restored {name}: {contents}</source>
        <translation>{name} restauré&#xa0;: {contents}</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>See: glutetimer list</source>
        <translation>Voir&#xa0;: glutetimer list</translation>
    </message>
    <message>
        <source>Settings changed: none, they were the same.</source>
        <translation>Réglages changés&#xa0;: aucun, c’étaient les mêmes.</translation>
    </message>
    <message>
        <source>Settings changed: {names}.</source>
        <translation>Réglages changés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>accès au fichier périmé</translation>
    </message>
    <message>
        <source>The audio device is gone: the workout goes on by eye.</source>
        <translation>L’appareil audio a disparu&#xa0;: la séance continue à vue.</translation>
    </message>
    <message>
        <source>The backup after the workout could not be made. {error}</source>
        <translation>La sauvegarde après la séance n’a pas pu être faite. {error}</translation>
    </message>
    <message>
        <source>The backup {name} is not the same as the database. Check the disk, then start again.</source>
        <translation>La sauvegarde {name} n’est pas identique à la base. Vérifiez le disque, puis redémarrez.</translation>
    </message>
    <message>
        <source>The circuit has no name. Write “name: My circuit” in the first line.</source>
        <translation>Le circuit n’a pas de nom. Écrivez «&#xa0;name: Mon circuit&#xa0;» à la première ligne.</translation>
    </message>
    <message>
        <source>The damaged database is kept: {path}</source>
        <translation>La base endommagée est conservée&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The database was made anew from the journal: {counts}.</source>
        <translation>La base a été refaite à partir du journal&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>The database was made anew from the journal: {counts}; the last workout was on {day}.</source>
        <translation>La base a été refaite à partir du journal&#xa0;: {counts}&#xa0;; la dernière séance était le {day}.</translation>
    </message>
    <message>
        <source>The database was missing. The journal brought it back: {contents}.</source>
        <translation>La base manquait. Le journal l’a rétablie&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>The disk of {path} is full. Free some space, then try again.</source>
        <translation>Le disque de {path} est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk of {path} reports an error. Check that it is connected and has free space, then try again.</source>
        <translation>Le disque de {path} signale une erreur. Vérifiez qu’il est branché et a de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The display {display} does not answer, so no window can be shown.</source>
        <translation>L’affichage {display} ne répond pas&#xa0;: aucune fenêtre ne peut être montrée.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written: {reason}. Check its permissions and the free space, or choose another folder with --data-dir.</source>
        <translation>Impossible d’écrire dans le dossier {folder}&#xa0;: {reason}. Vérifiez ses droits et la place libre, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The hold before had its full time. Enter ends this one.</source>
        <translation>Le maintien d’avant a duré jusqu’au bout. Entrée termine celui-ci.</translation>
    </message>
    <message>
        <source>The menu in {folder} can&apos;t be changed: {error}.</source>
        <translation>Le menu de {folder} ne peut pas être changé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The rest between rounds is at most 24 hours.</source>
        <translation>Le repos entre les tours dure au plus 24 heures.</translation>
    </message>
    <message>
        <source>The settings in {path} can&apos;t be read, so the usual ones are used. The file was kept as {name}.</source>
        <translation>Les réglages de {path} sont illisibles&#xa0;; les habituels sont utilisés. Le fichier a été gardé sous le nom {name}.</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>Les réglages ont été écrits dans {path}.</translation>
    </message>
    <message>
        <source>The sounds can&apos;t be written to {folder}: {reason}.</source>
        <translation>Les sons ne peuvent pas être écrits dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The step above has its rest already. Take one of the two away.</source>
        <translation>L’étape du dessus a déjà son repos. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>The terminal leads the workout instead.</source>
        <translation>Le terminal guide la séance à la place.</translation>
    </message>
    <message>
        <source>The terminal leads “{name}” instead.</source>
        <translation>Le terminal guide «&#xa0;{name}&#xa0;» à la place.</translation>
    </message>
    <message>
        <source>The text is too long to be read. Take parts of it away.</source>
        <translation>Le texte est trop long. Retirez-en des parties.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak these words.</source>
        <translation>La voix ne peut pas dire ces mots.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak this language.</source>
        <translation>La voix ne parle pas cette langue.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak: its package is not installed.</source>
        <translation>La voix ne peut pas parler&#xa0;: son paquet n’est pas installé.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak: its process does not answer.</source>
        <translation>La voix ne peut pas parler&#xa0;: son processus ne répond pas.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak: its process does not start.</source>
        <translation>La voix ne peut pas parler&#xa0;: son processus ne démarre pas.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak: its process ends by itself.</source>
        <translation>La voix ne peut pas parler&#xa0;: son processus s’arrête de lui-même.</translation>
    </message>
    <message>
        <source>There are 1 to {most} repeats, and at most as many sets.</source>
        <translation>Il y a 1 à {most} répétitions, et au plus autant de séries.</translation>
    </message>
    <message>
        <source>There are {repeats} numbers for {sets} sets. Write one for each set.</source>
        <translation>Il y a {repeats} nombres pour {sets} séries. Écrivez-en un par série.</translation>
    </message>
    <message>
        <source>There is more than one backup whose name begins with “{name}”. See: glutetimer backups</source>
        <translation>Plusieurs sauvegardes ont un nom qui commence par «&#xa0;{name}&#xa0;». Voir&#xa0;: glutetimer backups</translation>
    </message>
    <message>
        <source>There is more than one import whose id begins with “{id}”. See: glutetimer imports</source>
        <translation>Plusieurs importations ont un id qui commence par «&#xa0;{id}&#xa0;». Voir&#xa0;: glutetimer imports</translation>
    </message>
    <message>
        <source>There is no backup called “{name}”. See: glutetimer backups</source>
        <translation>Il n’y a pas de sauvegarde nommée «&#xa0;{name}&#xa0;». Voir&#xa0;: glutetimer backups</translation>
    </message>
    <message>
        <source>There is no circuit called “{name}”.</source>
        <translation>Il n’y a pas de circuit nommé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY).</source>
        <translation>Il n’y a pas d’affichage où montrer une fenêtre (ni DISPLAY ni WAYLAND_DISPLAY).</translation>
    </message>
    <message>
        <source>There is no exercise here. Write its name before the time: “Glute bridge 45s”.</source>
        <translation>Il n’y a pas d’exercice ici. Écrivez son nom avant la durée&#xa0;: «&#xa0;Pont fessier 45s&#xa0;».</translation>
    </message>
    <message>
        <source>There is no import of the id “{id}”. See: glutetimer imports</source>
        <translation>Il n’y a pas d’importation d’id «&#xa0;{id}&#xa0;». Voir&#xa0;: glutetimer imports</translation>
    </message>
    <message>
        <source>There is no import to bring back.</source>
        <translation>Il n’y a pas d’importation à rétablir.</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>Il n’y a pas d’importation à annuler.</translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation>Il n’y a pas d’importation {id}.</translation>
    </message>
    <message>
        <source>There is no interrupted workout to go on with.</source>
        <translation>Il n’y a pas de séance interrompue à reprendre.</translation>
    </message>
    <message>
        <source>There is no journal in {folder}. “glutetimer backups” lists the backups; “glutetimer restore” puts one in place.</source>
        <translation>Il n’y a pas de journal dans {folder}. «&#xa0;glutetimer backups&#xa0;» liste les sauvegardes&#xa0;; «&#xa0;glutetimer restore&#xa0;» en met une en place.</translation>
    </message>
    <message>
        <source>There is no step above this rest. Put it below one, or take it away.</source>
        <translation>Il n’y a pas d’étape au-dessus de ce repos. Mettez-le sous une étape, ou retirez-le.</translation>
    </message>
    <message>
        <source>There is no time here. Write how long to hold: “{name} 45s”, or “{name} max”.</source>
        <translation>Il n’y a pas de durée ici. Écrivez combien de temps tenir&#xa0;: «&#xa0;{name} 45s&#xa0;», ou «&#xa0;{name} max&#xa0;».</translation>
    </message>
    <message>
        <source>There is no workout yet.</source>
        <translation>Il n’y a pas encore de séance.</translation>
    </message>
    <message>
        <source>There is nothing in the zip.</source>
        <translation>Il n’y a rien dans le zip.</translation>
    </message>
    <message>
        <source>There was nothing of GluteTimer in {folder}.</source>
        <translation>Il n’y avait rien de GluteTimer dans {folder}.</translation>
    </message>
    <message>
        <source>This can&apos;t be stored, because its workout is not in the database yet. Try again once the workout is stored.</source>
        <translation>Ceci ne peut pas être enregistré, car sa séance n’est pas encore dans la base. Réessayez quand la séance sera enregistrée.</translation>
    </message>
    <message>
        <source>This can&apos;t be: {error}. Change it.</source>
        <translation>C’est impossible&#xa0;: {error}. Changez-le.</translation>
    </message>
    <message>
        <source>This computer can&apos;t be kept awake: the screen may go dark.</source>
        <translation>Cet ordinateur ne peut pas être gardé éveillé&#xa0;: l’écran peut s’éteindre.</translation>
    </message>
    <message>
        <source>This is no time. Write it like “45s”, “1:30” or “2 min”.</source>
        <translation>Ce n’est pas une durée. Écrivez «&#xa0;45s&#xa0;», «&#xa0;1:30&#xa0;» ou «&#xa0;2&#xa0;min&#xa0;».</translation>
    </message>
    <message>
        <source>This is not understood here. A block begins with “3 rounds, 90s between”.</source>
        <translation>Ceci n’est pas compris ici. Un bloc commence par «&#xa0;3 rounds, 90s between&#xa0;».</translation>
    </message>
    <message>
        <source>This system has no such menu; its own installer or Dock does that.</source>
        <translation>Ce système n’a pas un tel menu&#xa0;; son installateur ou son Dock s’en charge.</translation>
    </message>
    <message>
        <source>This was said above already. Take one of the two away.</source>
        <translation>Ceci est déjà dit plus haut. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>This workout is no longer in the database.</source>
        <translation>Cette séance n’est plus dans la base.</translation>
    </message>
    <message>
        <source>This workout is no longer there.</source>
        <translation>Cette séance n’existe plus.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>trop de liens symboliques</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>le point d’accès n’est pas connecté</translation>
    </message>
    <message>
        <source>Truncated central directory</source>
        <translation>index du zip tronqué</translation>
    </message>
    <message>
        <source>Truncated file header</source>
        <translation>en-tête d’un fichier du zip tronqué</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>texte sans guillemet final, commencé</translation>
    </message>
    <message>
        <source>Up and down take 0.5 to 60 seconds each, the top 0 to 60: “tempo 3-1-3”.</source>
        <translation>Monter et descendre prennent 0,5 à 60 secondes chacun, le haut 0 à 60&#xa0;: «&#xa0;tempo 3-1-3&#xa0;».</translation>
    </message>
    <message>
        <source>Update GluteTimer to read it.</source>
        <translation>Mettez GluteTimer à jour pour le lire.</translation>
    </message>
    <message>
        <source>What can be brought back; the damaged file is kept:</source>
        <translation>Ce qui peut être rétabli&#xa0;; le fichier endommagé est conservé&#xa0;:</translation>
    </message>
    <message>
        <source>What was there before is kept: {path}</source>
        <translation>Ce qui existait avant est conservé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>What was there before: glutetimer restore {name}</source>
        <translation>Ce qui existait avant&#xa0;: glutetimer restore {name}</translation>
    </message>
    <message>
        <source>Windows need system libraries that are missing (Debian, Ubuntu: apt install {debian}; Fedora: dnf install {fedora}).</source>
        <translation>Les fenêtres demandent des bibliothèques du système qui manquent (Debian, Ubuntu&#xa0;: apt install {debian}&#xa0;; Fedora&#xa0;: dnf install {fedora}).</translation>
    </message>
    <message>
        <source>Without a command the window opens; with files in its place, it shows what would come in with
them. Durations are seconds (&quot;45&quot;), or &quot;1:30&quot;, or &quot;2 min&quot;.
Exit codes: 0 done, 1 could not, 2 wrong use, 130 interrupted (the workout so far is recorded).
</source>
        <translation>Sans commande, la fenêtre s’ouvre&#xa0;; avec des fichiers à sa place, elle montre ce qu’ils
apporteraient. Les durées sont en secondes (&quot;45&quot;), ou &quot;1:30&quot;, ou &quot;2&#xa0;min&quot;.
Codes de sortie&#xa0;: 0 fait, 1 impossible, 2 mauvais usage, 130 interrompu (la séance est enregistrée jusque-là).
</translation>
    </message>
    <message>
        <source>Words are missing here. Write them in quotes.</source>
        <translation>Il manque des mots ici. Écrivez-les entre guillemets.</translation>
    </message>
    <message>
        <source>Write {least} to {most} percent.</source>
        <translation>Écrivez {least} à {most} pour cent.</translation>
    </message>
    <message>
        <source>a YAML file may have {most:,} characters</source>
        <translation>un fichier YAML peut avoir {most:,} caractères</translation>
    </message>
    <message>
        <source>a control character in {word!r}</source>
        <translation>un caractère de contrôle dans {word!r}</translation>
    </message>
    <message>
        <source>a database inside of a zip is not read</source>
        <translation>une base de données dans un zip n’est pas lue</translation>
    </message>
    <message>
        <source>a distance was covered, which is no hold</source>
        <translation>une distance a été parcourue, ce n’est pas un maintien</translation>
    </message>
    <message>
        <source>a hidden row, which describes an exercise</source>
        <translation>une ligne cachée, qui décrit un exercice</translation>
    </message>
    <message>
        <source>a hold lasts {low} s to {high} s, not {text}</source>
        <translation>un maintien dure de {low}&#xa0;s à {high}&#xa0;s, pas {text}</translation>
    </message>
    <message>
        <source>a hold of the same “hold_id” stands before it</source>
        <translation>un maintien de même «&#xa0;hold_id&#xa0;» se trouve avant</translation>
    </message>
    <message>
        <source>a key must be text</source>
        <translation>une clé doit être un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>un nombre y est trop long</translation>
    </message>
    <message>
        <source>a remark or a pause and no set, as “Set Order” says</source>
        <translation>une remarque ou une pause et non une série, comme le dit «&#xa0;Set Order&#xa0;»</translation>
    </message>
    <message>
        <source>a rest can&apos;t last less than no time</source>
        <translation>un repos ne peut pas durer moins que rien</translation>
    </message>
    <message>
        <source>a rest lasts {low} s to {high} s, not {text}</source>
        <translation>un repos dure de {low}&#xa0;s à {high}&#xa0;s, pas {text}</translation>
    </message>
    <message>
        <source>a rest, whose time is no work</source>
        <translation>un repos, dont le temps n’est pas du travail</translation>
    </message>
    <message>
        <source>a row of the table has over {most:,} characters</source>
        <translation>une ligne du tableau a plus de {most:,} caractères</translation>
    </message>
    <message>
        <source>a row of {table} belongs to nothing</source>
        <translation>un enregistrement de {table} n’appartient à rien</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a window can be shown</source>
        <translation>une fenêtre peut être montrée</translation>
    </message>
    <message>
        <source>a zip inside of a zip is not read</source>
        <translation>un zip dans un zip n’est pas lu</translation>
    </message>
    <message>
        <source>after a workout</source>
        <translation>après une séance</translation>
    </message>
    <message>
        <source>already there: all of it</source>
        <translation>déjà là&#xa0;: tout</translation>
    </message>
    <message>
        <source>already there: {count:,} hold</source>
        <translation>déjà là&#xa0;: {count:,} maintien</translation>
    </message>
    <message numerus="yes">
        <source>already there: {count:,} holds</source>
        <translation>
            <numerusform>déjà là&#xa0;: {count:,} maintien</numerusform>
            <numerusform>déjà là&#xa0;: {count:,} maintiens</numerusform>
        </translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>option ambiguë&#xa0;: %(option)s peut être %(matches)s</translation>
    </message>
    <message>
        <source>an interval program that was done, without its holds</source>
        <translation>un programme d’intervalles qui a été fait, sans ses maintiens</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an open-ended hold cannot have a percent: {percent}</source>
        <translation>un maintien ouvert ne peut pas avoir de pourcentage&#xa0;: {percent}</translation>
    </message>
    <message>
        <source>anchors are not read</source>
        <translation>les ancres ne sont pas lues</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s&#xa0;: %(message)s</translation>
    </message>
    <message>
        <source>as computed anew from every hold</source>
        <translation>recalculées à partir de chaque maintien</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>avant le démarrage</translation>
    </message>
    <message>
        <source>begun anew with all that is in the database</source>
        <translation>recommencé avec tout ce qui est dans la base</translation>
    </message>
    <message>
        <source>blocks are nested over {most} deep</source>
        <translation>les blocs sont imbriqués sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>inspirez</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>expirez</translation>
    </message>
    <message>
        <source>bring back what was undone (the last)</source>
        <translation>rétablir ce qui a été annulé (le dernier)</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>lâché</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>cache folder</source>
        <translation>dossier du cache</translation>
    </message>
    <message>
        <source>can&apos;t be written: {reason}</source>
        <translation>impossible d’écrire&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>can&apos;t open &apos;%(filename)s&apos;: %(error)s</source>
        <translation>impossible d’ouvrir «&#xa0;%(filename)s&#xa0;»&#xa0;: %(error)s</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>check folders, sound and database</source>
        <translation>vérifier les dossiers, le son et la base</translation>
    </message>
    <message>
        <source>circuit</source>
        <translation>circuit</translation>
    </message>
    <message>
        <source>circuit has more than {most} steps</source>
        <translation>le circuit a plus de {most} étapes</translation>
    </message>
    <message>
        <source>circuit has too many holds: {holds} (at most {most})</source>
        <translation>le circuit a trop de maintiens&#xa0;: {holds} (au plus {most})</translation>
    </message>
    <message>
        <source>circuit lasts longer than 24 hours: {total_ms} ms</source>
        <translation>le circuit dure plus de 24 heures&#xa0;: {total_ms}&#xa0;ms</translation>
    </message>
    <message>
        <source>circuit name is longer than {most} characters</source>
        <translation>le nom du circuit a plus de {most} caractères</translation>
    </message>
    <message>
        <source>circuit name must not be empty</source>
        <translation>le nom du circuit ne doit pas être vide</translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <translation>«&#xa0;:&#xa0;» attendu et introuvable</translation>
    </message>
    <message>
        <source>counted in repetitions, without a time</source>
        <translation>compté en répétitions, sans durée</translation>
    </message>
    <message>
        <source>damaged: it can&apos;t be read</source>
        <translation>endommagé&#xa0;: illisible</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>dossier des données</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>le fichier de la base est abîmé</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base est verrouillée</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base ou le disque est plein</translation>
    </message>
    <message>
        <source>default: 12</source>
        <translation>par défaut&#xa0;: 12</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>«&#xa0;,&#xa0;» ou «&#xa0;]&#xa0;» attendu et introuvable</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>«&#xa0;,&#xa0;» ou «&#xa0;}&#xa0;» attendu et introuvable</translation>
    </message>
    <message>
        <source>did not find expected &apos;-&apos; indicator</source>
        <translation>le signe «&#xa0;-&#xa0;» attendu est introuvable</translation>
    </message>
    <message>
        <source>did not find expected key</source>
        <translation>la clé attendue est introuvable</translation>
    </message>
    <message>
        <source>did not find expected node content</source>
        <translation>le contenu attendu est introuvable</translation>
    </message>
    <message>
        <source>did not find expected whitespace or line break</source>
        <translation>l’espace ou le saut de ligne attendu est introuvable</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur d’entrée/sortie du disque</translation>
    </message>
    <message>
        <source>display</source>
        <translation>affichage</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>down, rep {number}</source>
        <translation>descendre, rép. {number}</translation>
    </message>
    <message>
        <source>effort {effort} of 10</source>
        <translation>effort {effort} sur 10</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>exercise must not be empty</source>
        <translation>l’exercice ne doit pas être vide</translation>
    </message>
    <message>
        <source>exercise needs an id and a name: {id!r}, {name!r}</source>
        <translation>un exercice a besoin d’un id et d’un nom&#xa0;: {id!r}, {name!r}</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>%s argument attendu</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>%s arguments attendus</translation>
    </message>
    <message>
        <source>expected &apos;,&apos;</source>
        <translation>«&#xa0;,&#xa0;» attendu</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>«&#xa0;,&#xa0;» ou «&#xa0;]&#xa0;» attendu</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>«&#xa0;,&#xa0;» ou «&#xa0;}&#xa0;» attendu</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;</source>
        <translation>«&#xa0;:&#xa0;» attendu</translation>
    </message>
    <message>
        <source>expected a list with a length of {length}</source>
        <translation>liste de longueur {length} attendue</translation>
    </message>
    <message>
        <source>expected a list, found {value}</source>
        <translation>liste attendue, {value} trouvé</translation>
    </message>
    <message>
        <source>expected a number, found {value}</source>
        <translation>nombre attendu, {value} trouvé</translation>
    </message>
    <message>
        <source>expected a whole number, found {number:g}</source>
        <translation>nombre entier attendu, {number:g} trouvé</translation>
    </message>
    <message>
        <source>expected an object, found {value}</source>
        <translation>objet attendu, {value} trouvé</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>au moins un argument attendu</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>au plus un argument attendu</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>un argument attendu</translation>
    </message>
    <message>
        <source>expected text, found {value}</source>
        <translation>texte attendu, {value} trouvé</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true ou false attendu</translation>
    </message>
    <message>
        <source>expected {type} of at least {size:g}</source>
        <translation>attendu&#xa0;: {type} d’au moins {size:g}</translation>
    </message>
    <message>
        <source>expected {type} of at most {size:g}</source>
        <translation>attendu&#xa0;: {type} d’au plus {size:g}</translation>
    </message>
    <message>
        <source>expected {type} with a length of at least {length}</source>
        <translation>attendu&#xa0;: {type} d’une longueur d’au moins {length}</translation>
    </message>
    <message>
        <source>expected {type} with a length of at most {length}</source>
        <translation>attendu&#xa0;: {type} d’une longueur d’au plus {length}</translation>
    </message>
    <message>
        <source>expected {type}, found {other}</source>
        <translation>attendu&#xa0;: {type}, trouvé&#xa0;: {other}</translation>
    </message>
    <message>
        <source>export needs names of circuits, or one of {forms}</source>
        <translation>export demande des noms de circuits, ou l’une de {forms}</translation>
    </message>
    <message>
        <source>field larger than field limit (131072)</source>
        <translation>un champ dépasse la limite (131072)</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>le fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>found a tab character that violates indentation</source>
        <translation>une tabulation fausse le retrait</translation>
    </message>
    <message>
        <source>found character that cannot start any token</source>
        <translation>un caractère ne peut rien commencer ici</translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <translation>fin inattendue du texte</translation>
    </message>
    <message>
        <source>further on</source>
        <translation>plus loin</translation>
    </message>
    <message>
        <source>go on with the workout that was interrupted</source>
        <translation>reprendre la séance interrompue</translation>
    </message>
    <message>
        <source>groups are nested over {most} deep</source>
        <translation>les groupes sont imbriqués sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>halfway</source>
        <translation>mi-temps</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>maintien</translation>
    </message>
    <message>
        <source>hold, rep {number}</source>
        <translation>tenir, rép. {number}</translation>
    </message>
    <message>
        <source>hold: {exercise}</source>
        <translation>tenir&#xa0;: {exercise}</translation>
    </message>
    <message>
        <source>hold: {exercise}, left</source>
        <translation>tenir&#xa0;: {exercise}, gauche</translation>
    </message>
    <message>
        <source>hold: {exercise}, right</source>
        <translation>tenir&#xa0;: {exercise}, droite</translation>
    </message>
    <message>
        <source>how many weeks the report is about (default: 12)</source>
        <translation>nombre de semaines du rapport (par défaut&#xa0;: 12)</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>argument explicite %r ignoré</translation>
    </message>
    <message>
        <source>import needs either files, or --undo or --redo</source>
        <translation>import demande des fichiers, ou --undo ou --redo</translation>
    </message>
    <message>
        <source>in the terminal, without a window</source>
        <translation>dans le terminal, sans fenêtre</translation>
    </message>
    <message>
        <source>intact, version {version}, {count:,} row, as it was written</source>
        <translation>intacte, version {version}, {count:,} enregistrement, tel qu’écrit</translation>
    </message>
    <message numerus="yes">
        <source>intact, version {version}, {count:,} rows, each as it was written</source>
        <translation>
            <numerusform>intacte, version {version}, {count:,} enregistrement, tel qu’écrit</numerusform>
            <numerusform>intacte, version {version}, {count:,} enregistrements, tous tels qu’écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valeur de %(type)s non valide&#xa0;: %(value)r</translation>
    </message>
    <message>
        <source>invalid character</source>
        <translation>caractère non valide</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix non valide&#xa0;: %(value)r (à choisir parmi %(choices)s)</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)</source>
        <translation>choix non valide&#xa0;: %(value)r, peut-être %(closest)r&#xa0;? (à choisir parmi %(choices)s)</translation>
    </message>
    <message>
        <source>invalid escape character in string</source>
        <translation>échappement non valide dans un texte</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>nombre non valide</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>il est illisible</translation>
    </message>
    <message>
        <source>it has more cells than the table has columns</source>
        <translation>elle a plus de cellules que le tableau n’a de colonnes</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>it has no name and is called “{name}”</source>
        <translation>il n’a pas de nom et s’appelle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>it has {count} intervals</source>
        <translation>il a {count} intervalles</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it is nested over {most} deep</source>
        <translation>l’imbrication dépasse {most} niveaux</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it is no file of this program</source>
        <translation>ce n’est pas un fichier de ce programme</translation>
    </message>
    <message>
        <source>it is packed in a way that is not read</source>
        <translation>il est compressé d’une façon qui n’est pas lue</translation>
    </message>
    <message>
        <source>it lasts no time</source>
        <translation>il ne dure aucun temps</translation>
    </message>
    <message>
        <source>its category is Cardio, which is no hold</source>
        <translation>sa catégorie est Cardio, ce n’est pas un maintien</translation>
    </message>
    <message>
        <source>its name has no letters</source>
        <translation>son nom n’a pas de lettres</translation>
    </message>
    <message>
        <source>its name has no signs that can be shown</source>
        <translation>son nom n’a pas de signes affichables</translation>
    </message>
    <message>
        <source>its tables are not as they were made</source>
        <translation>ses tables ne sont pas telles qu’elles ont été faites</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>journal: {what}</source>
        <translation>journal&#xa0;: {what}</translation>
    </message>
    <message>
        <source>keep all files in DIR (default: your own)</source>
        <translation>garder tous les fichiers dans DOSSIER (par défaut&#xa0;: le vôtre)</translation>
    </message>
    <message>
        <source>lead through a circuit and record the workout</source>
        <translation>guider un circuit et enregistrer la séance</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>ligne 1</translation>
    </message>
    <message>
        <source>line contains NUL</source>
        <translation>une ligne contient le caractère nul</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>lignes {lines}</translation>
    </message>
    <message>
        <source>lines {lines} and {more:,} more</source>
        <translation>lignes {lines} et {more:,} de plus</translation>
    </message>
    <message>
        <source>list every sound and word of a circuit in order</source>
        <translation>lister dans l’ordre chaque son et chaque parole d’un circuit</translation>
    </message>
    <message>
        <source>list the backups, the newest first</source>
        <translation>lister les sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>list the circuits</source>
        <translation>lister les circuits</translation>
    </message>
    <message>
        <source>list what was imported, the last one first</source>
        <translation>lister ce qui a été importé, le dernier d’abord</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal d’événements</translation>
    </message>
    <message>
        <source>make the database anew from the journal; the one that is there is kept aside</source>
        <translation>refaire la base à partir du journal&#xa0;; celle qui existe est mise de côté</translation>
    </message>
    <message>
        <source>mapping values are not allowed in this context</source>
        <translation>une paire clé-valeur n’est pas permise ici</translation>
    </message>
    <message>
        <source>name of a backup, or a file (see: glutetimer backups)</source>
        <translation>nom d’une sauvegarde, ou un fichier (voir&#xa0;: glutetimer backups)</translation>
    </message>
    <message>
        <source>name of a circuit (see: glutetimer list)</source>
        <translation>nom d’un circuit (voir&#xa0;: glutetimer list)</translation>
    </message>
    <message>
        <source>names of circuits</source>
        <translation>noms de circuits</translation>
    </message>
    <message>
        <source>next: {hold}</source>
        <translation>ensuite&#xa0;: {hold}</translation>
    </message>
    <message>
        <source>no device for {seconds:.1f} s</source>
        <translation>aucun appareil pendant {seconds:.1f}&#xa0;s</translation>
    </message>
    <message>
        <source>no output device; workouts run by eye</source>
        <translation>aucun appareil de sortie&#xa0;; les séances se suivent à vue</translation>
    </message>
    <message>
        <source>no program that GluteTimer knows writes such a file</source>
        <translation>aucun programme que GluteTimer connaît n’écrit un tel fichier</translation>
    </message>
    <message>
        <source>no row of this workout has “started_at”</source>
        <translation>aucune ligne de cette séance n’a «&#xa0;started_at&#xa0;»</translation>
    </message>
    <message>
        <source>no workout has been heard yet</source>
        <translation>aucune séance n’a encore été entendue</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>pas permis avec l’argument %s</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing is done before the start and after the end</source>
        <translation>rien ne se fait avant le départ et après la fin</translation>
    </message>
    <message>
        <source>object keys must be strings</source>
        <translation>les clés d’un objet doivent être des textes</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>il faut l’un des arguments %s</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>planned {time} min</source>
        <translation>{time}&#xa0;min prévues</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>print JSON for other programs</source>
        <translation>écrire du JSON pour d’autres programmes</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>écrire un tableau pour tableurs</translation>
    </message>
    <message>
        <source>put a backup in the place of what is there, which is backed up first</source>
        <translation>mettre une sauvegarde à la place de l’état actuel, sauvegardé d’abord</translation>
    </message>
    <message>
        <source>put the program into the menu of a Linux desktop, or take it out</source>
        <translation>mettre le programme dans le menu d’un bureau Linux, ou l’en retirer</translation>
    </message>
    <message>
        <source>relax</source>
        <translation>relâcher</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>repeats must be one number, or one for each of {sets} sets: {repeats}</source>
        <translation>les répétitions doivent être un nombre, ou un pour chacune des {sets} séries&#xa0;: {repeats}</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>round rest</source>
        <translation>repos entre les tours</translation>
    </message>
    <message>
        <source>round {number} of {rounds}</source>
        <translation>tour {number} sur {rounds}</translation>
    </message>
    <message>
        <source>rounds, or sets</source>
        <translation>tours, ou séries</translation>
    </message>
    <message>
        <source>run needs either the name of a circuit, or --resume alone</source>
        <translation>run demande le nom d’un circuit, ou --resume seul</translation>
    </message>
    <message>
        <source>say what would come in, and store nothing</source>
        <translation>dire ce qui serait repris, sans rien enregistrer</translation>
    </message>
    <message>
        <source>settings folder</source>
        <translation>dossier des réglages</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>montrer la version du programme et quitter</translation>
    </message>
    <message>
        <source>show the intervals of a circuit with their offsets</source>
        <translation>montrer les intervalles d’un circuit et leurs instants</translation>
    </message>
    <message>
        <source>show the volume of the last weeks</source>
        <translation>montrer le volume des dernières semaines</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>montrer cette aide et quitter</translation>
    </message>
    <message>
        <source>signs that can&apos;t be seen are taken out of its texts</source>
        <translation>les signes invisibles sont retirés de ses textes</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>sons</translation>
    </message>
    <message>
        <source>state folder</source>
        <translation>dossier d’état</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>string or blob too big</source>
        <translation>texte ou bloc trop gros</translation>
    </message>
    <message>
        <source>sums by day</source>
        <translation>sommes par jour</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>changement de côté</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>tags are not read</source>
        <translation>les étiquettes ne sont pas lues</translation>
    </message>
    <message>
        <source>take all settings of a file, or none</source>
        <translation>prendre tous les réglages d’un fichier, ou aucun</translation>
    </message>
    <message>
        <source>take an import out again (the last)</source>
        <translation>retirer une importation (la dernière)</translation>
    </message>
    <message>
        <source>take in circuits and history from files of this and other programs</source>
        <translation>reprendre circuits et historique de fichiers de ce programme et d’autres</translation>
    </message>
    <message>
        <source>take the settings to a file, or from one</source>
        <translation>mettre les réglages dans un fichier, ou les en prendre</translation>
    </message>
    <message>
        <source>ten seconds</source>
        <translation>dix secondes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the circuits of the file have over {most:,} steps</source>
        <translation>les circuits du fichier ont plus de {most:,} étapes</translation>
    </message>
    <message>
        <source>the database can&apos;t be read: the text in it is not UTF-8</source>
        <translation>la base de données est illisible&#xa0;: son texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the database can&apos;t be read: {error}</source>
        <translation>la base de données est illisible&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>la date manque</translation>
    </message>
    <message>
        <source>the description is cut to {most:,} characters</source>
        <translation>la description est coupée à {most:,} caractères</translation>
    </message>
    <message>
        <source>the disk refuses it</source>
        <translation>le disque le refuse</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: {reason}</source>
        <translation>le fichier est illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>le fichier s’arrête trop tôt</translation>
    </message>
    <message>
        <source>the file has over {most:,} circuits</source>
        <translation>le fichier a plus de {most:,} circuits</translation>
    </message>
    <message>
        <source>the file has over {most:,} exercises</source>
        <translation>le fichier a plus de {most:,} exercices</translation>
    </message>
    <message>
        <source>the file has version {version:g}, and this program knows up to {newest}</source>
        <translation>le fichier a la version {version:g}, et ce programme connaît jusqu’à {newest}</translation>
    </message>
    <message>
        <source>the file is no text</source>
        <translation>le fichier n’est pas du texte</translation>
    </message>
    <message>
        <source>the file is over 20 MB</source>
        <translation>le fichier dépasse 20&#xa0;Mo</translation>
    </message>
    <message>
        <source>the file names it by number alone: it is called “{name}”</source>
        <translation>le fichier le désigne par un numéro seul&#xa0;: il s’appelle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the file to write (default: print it)</source>
        <translation>le fichier à écrire (par défaut&#xa0;: afficher)</translation>
    </message>
    <message>
        <source>the first number of &quot;usual_hold_s&quot; must not be above the second</source>
        <translation>le premier nombre de «&#xa0;usual_hold_s&#xa0;» ne doit pas dépasser le second</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>il manque ces arguments&#xa0;: %s</translation>
    </message>
    <message>
        <source>the group “{group}”: exercises have fixed groups</source>
        <translation>le groupe «&#xa0;{group}&#xa0;»&#xa0;: les exercices ont des groupes fixes</translation>
    </message>
    <message>
        <source>the id &quot;{id}&quot; appears twice</source>
        <translation>l’id «&#xa0;{id}&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>the journal: {contents}</source>
        <translation>le journal&#xa0;: {contents}</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; appears twice</source>
        <translation>la clé «&#xa0;{key}&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is missing</source>
        <translation>la clé «&#xa0;{key}&#xa0;» manque</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is not known here</source>
        <translation>la clé «&#xa0;{key}&#xa0;» n’est pas connue ici</translation>
    </message>
    <message>
        <source>the key “{key}” appears twice</source>
        <translation>la clé «&#xa0;{key}&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>the key “{key}” is not known here, and is kept</source>
        <translation>la clé «&#xa0;{key}&#xa0;» n’est pas connue ici, et est gardée</translation>
    </message>
    <message>
        <source>the key “{key}” is not known here, and is left out</source>
        <translation>la clé «&#xa0;{key}&#xa0;» n’est pas connue ici, et est laissée de côté</translation>
    </message>
    <message>
        <source>the name is blank</source>
        <translation>le nom est blanc</translation>
    </message>
    <message>
        <source>the name is cut to {most} characters</source>
        <translation>le nom est coupé à {most} caractères</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>le nom est vide</translation>
    </message>
    <message>
        <source>the name of the exercise is missing</source>
        <translation>le nom de l’exercice manque</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>le nombre est hors limites</translation>
    </message>
    <message>
        <source>the picture of {names} is missing or damaged: choose it anew in Exercises, or restore a backup that you saved elsewhere</source>
        <translation>l’image de {names} manque ou est endommagée&#xa0;: choisissez-la à nouveau dans Exercices, ou restaurez une sauvegarde enregistrée ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>the pictures of {names} are missing or damaged: choose them anew in Exercises, or restore a backup that you saved elsewhere</source>
        <translation>
            <numerusform>l’image de {names} manque ou est endommagée&#xa0;: choisissez-la à nouveau dans Exercices, ou restaurez une sauvegarde enregistrée ailleurs</numerusform>
            <numerusform>les images de {names} manquent ou sont endommagées&#xa0;: choisissez-les à nouveau dans Exercices, ou restaurez une sauvegarde enregistrée ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of {seconds:g} s before the first exercise is left out</source>
        <translation>le repos de {seconds:g}&#xa0;s avant le premier exercice est laissé de côté</translation>
    </message>
    <message>
        <source>the setting has over {most:,} characters</source>
        <translation>le réglage a plus de {most:,} caractères</translation>
    </message>
    <message>
        <source>the share of the greatest strength is not kept</source>
        <translation>la part de la force maximale n’est pas gardée</translation>
    </message>
    <message>
        <source>the table is broken: {error}</source>
        <translation>le tableau est défectueux&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the table is over 64 MB</source>
        <translation>le tableau dépasse 64&#xa0;Mo</translation>
    </message>
    <message>
        <source>the text in it is no valid JSON</source>
        <translation>le texte qu’il contient n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the time to prepare is set in Settings</source>
        <translation>le temps de préparation se fixe dans les réglages</translation>
    </message>
    <message>
        <source>the time to prepare lasts {low} s to {high} s, not {text}</source>
        <translation>la préparation dure de {low}&#xa0;s à {high}&#xa0;s, pas {text}</translation>
    </message>
    <message>
        <source>the unknown keys are nested over {most} deep</source>
        <translation>les clés inconnues sont imbriquées sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>the unknown keys are nested too deeply</source>
        <translation>les clés inconnues sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>the unknown keys are no JSON: {error}</source>
        <translation>les clés inconnues ne sont pas du JSON&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the unknown keys are no object</source>
        <translation>les clés inconnues ne sont pas un objet</translation>
    </message>
    <message>
        <source>the unknown keys have over {most:,} characters</source>
        <translation>les clés inconnues ont plus de {most:,} caractères</translation>
    </message>
    <message>
        <source>the usual hold</source>
        <translation>le maintien habituel</translation>
    </message>
    <message>
        <source>the usual rest</source>
        <translation>le repos habituel</translation>
    </message>
    <message>
        <source>the value of “{key}” is no quoted text</source>
        <translation>la valeur de «&#xa0;{key}&#xa0;» n’est pas un texte entre guillemets</translation>
    </message>
    <message>
        <source>the weight has no unit and is taken as kilograms</source>
        <translation>le poids n’a pas d’unité et est pris en kilogrammes</translation>
    </message>
    <message>
        <source>the weight {weight:g} is out of range</source>
        <translation>le poids {weight:g} est hors limites</translation>
    </message>
    <message>
        <source>the window asks first</source>
        <translation>la fenêtre demande d’abord</translation>
    </message>
    <message>
        <source>the zip can&apos;t be read: {error}</source>
        <translation>le zip est illisible&#xa0;: {error}</translation>
    </message>
    <message>
        <source>there are over {most:,} entries in it</source>
        <translation>il contient plus de {most:,} entrées</translation>
    </message>
    <message>
        <source>there are over {most:,} files in the zip</source>
        <translation>le zip contient plus de {most:,} fichiers</translation>
    </message>
    <message>
        <source>there are over {most:,} rows</source>
        <translation>il y a plus de {most:,} lignes</translation>
    </message>
    <message>
        <source>there are over {most:,} steps</source>
        <translation>il y a plus de {most:,} étapes</translation>
    </message>
    <message>
        <source>there are over {most:,} values in it</source>
        <translation>il contient plus de {most:,} valeurs</translation>
    </message>
    <message>
        <source>there are over {most:,} workouts in it</source>
        <translation>il contient plus de {most:,} séances</translation>
    </message>
    <message>
        <source>there is a circuit of this name: it comes in as “{name}”</source>
        <translation>un circuit porte déjà ce nom&#xa0;: il est repris sous le nom «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no exercise of this number</source>
        <translation>il n’y a pas d’exercice de ce numéro</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is nothing in the file</source>
        <translation>il n’y a rien dans le fichier</translation>
    </message>
    <message>
        <source>this is a folder: choose the files in it</source>
        <translation>c’est un dossier&#xa0;: choisissez les fichiers qu’il contient</translation>
    </message>
    <message>
        <source>this is no circuit file: &quot;format&quot; must be &quot;{name}&quot;</source>
        <translation>ce n’est pas un fichier de circuit&#xa0;: «&#xa0;format&#xa0;» doit être «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>this is no valid JSON: {detail}</source>
        <translation>ce n’est pas du JSON valide&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>this is no valid JSON: {name} is no number</source>
        <translation>ce n’est pas du JSON valide&#xa0;: {name} n’est pas un nombre</translation>
    </message>
    <message>
        <source>this is no valid YAML: {detail}</source>
        <translation>ce n’est pas du YAML valide&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>timings for this time only</source>
        <translation>durées pour cette fois seulement</translation>
    </message>
    <message>
        <source>trailing characters</source>
        <translation>caractères en trop à la fin</translation>
    </message>
    <message>
        <source>trailing comma in array</source>
        <translation>virgule en trop dans une liste</translation>
    </message>
    <message>
        <source>trailing comma in object</source>
        <translation>virgule en trop dans un objet</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir le fichier de la base</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>unexpected end of data</source>
        <translation>fin inattendue des données</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>analyseur inconnu %(parser_name)r (choix&#xa0;: %(choices)s)</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus&#xa0;: %s</translation>
    </message>
    <message>
        <source>up, rep {number}</source>
        <translation>monter, rép. {number}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage&#xa0;: </translation>
    </message>
    <message>
        <source>usual_hold_ms must be a range above 0: {usual_hold_ms}</source>
        <translation>usual_hold_ms doit être un intervalle au-dessus de 0&#xa0;: {usual_hold_ms}</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>what can still be read: {contents}</source>
        <translation>ce qui est encore lisible&#xa0;: {contents}</translation>
    </message>
    <message>
        <source>what each week is split by (default: exercise)</source>
        <translation>ce par quoi chaque semaine est répartie (par défaut&#xa0;: exercise)</translation>
    </message>
    <message>
        <source>what is in the zip is over 20 MB</source>
        <translation>le contenu du zip dépasse 20&#xa0;Mo</translation>
    </message>
    <message>
        <source>without a time of day, so the workout is put at noon</source>
        <translation>sans heure, la séance est donc placée à midi</translation>
    </message>
    <message>
        <source>without a value, so nothing was held</source>
        <translation>sans valeur, rien n’a donc été tenu</translation>
    </message>
    <message>
        <source>write FIT activities instead: all in FILE.zip, or the last workout in FILE.fit</source>
        <translation>écrire plutôt des activités FIT&#xa0;: toutes dans FICHIER.zip, ou la dernière séance dans FICHIER.fit</translation>
    </message>
    <message>
        <source>write a backup of everything instead</source>
        <translation>écrire plutôt une sauvegarde de tout</translation>
    </message>
    <message>
        <source>write a report to print instead</source>
        <translation>écrire plutôt un rapport à imprimer</translation>
    </message>
    <message>
        <source>write all holds instead: a table, or data if FILE ends with .json</source>
        <translation>écrire plutôt tous les maintiens&#xa0;: un tableau, ou des données si FICHIER finit par .json</translation>
    </message>
    <message>
        <source>write all workouts as a calendar instead</source>
        <translation>écrire plutôt toutes les séances comme agenda</translation>
    </message>
    <message>
        <source>write circuits, or the history, to a file</source>
        <translation>écrire des circuits, ou l’historique, dans un fichier</translation>
    </message>
    <message>
        <source>write every sound to DIR</source>
        <translation>écrire chaque son dans DOSSIER</translation>
    </message>
    <message>
        <source>write the circuits as plain text that can be edited</source>
        <translation>écrire les circuits en texte modifiable</translation>
    </message>
    <message>
        <source>write the settings to a file</source>
        <translation>écrire les réglages dans un fichier</translation>
    </message>
    <message>
        <source>{count:,} circuit</source>
        <translation>{count:,} circuit</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} circuits</source>
        <translation>
            <numerusform>{count:,} circuit</numerusform>
            <numerusform>{count:,} circuits</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} date of whole timers, without holds</source>
        <translation>{count:,} date de minuteurs entiers, sans maintiens</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} dates of whole timers, without holds</source>
        <translation>
            <numerusform>{count:,} date de minuteurs entiers, sans maintiens</numerusform>
            <numerusform>{count:,} dates de minuteurs entiers, sans maintiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} did not match the holds; all were summed up anew from them</source>
        <translation>
            <numerusform>{count:,} ne correspondait pas aux maintiens&#xa0;; toutes ont été recalculées</numerusform>
            <numerusform>{count:,} ne correspondaient pas aux maintiens&#xa0;; toutes ont été recalculées</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} exercise</source>
        <translation>{count:,} exercice</translation>
    </message>
    <message>
        <source>{count:,} exercise of your own</source>
        <translation>{count:,} exercice personnel</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} exercises</source>
        <translation>
            <numerusform>{count:,} exercice</numerusform>
            <numerusform>{count:,} exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} exercises of your own</source>
        <translation>
            <numerusform>{count:,} exercice personnel</numerusform>
            <numerusform>{count:,} exercices personnels</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} hold</source>
        <translation>{count:,} maintien</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} holds</source>
        <translation>
            <numerusform>{count:,} maintien</numerusform>
            <numerusform>{count:,} maintiens</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} line says the same</source>
        <translation>{count:,} ligne dit la même chose</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} lines say the same</source>
        <translation>
            <numerusform>{count:,} ligne dit la même chose</numerusform>
            <numerusform>{count:,} lignes disent la même chose</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} of its holds: left out as you chose</source>
        <translation>{count:,} de ses maintiens&#xa0;: laissés de côté comme vous l’avez choisi</translation>
    </message>
    <message>
        <source>{count:,} reminder</source>
        <translation>{count:,} rappel</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} reminders</source>
        <translation>
            <numerusform>{count:,} rappel</numerusform>
            <numerusform>{count:,} rappels</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} rows: {what}</source>
        <translation>{count:,} lignes&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{count:,} workout</source>
        <translation>{count:,} séance</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} workouts</source>
        <translation>
            <numerusform>{count:,} séance</numerusform>
            <numerusform>{count:,} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} became {allowed}: 1 to {high} are possible</source>
        <translation>{count} est devenu {allowed}&#xa0;: 1 à {high} sont possibles</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines missing</source>
        <translation>
            <numerusform>{count} ligne manque</numerusform>
            <numerusform>{count} lignes manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines not as written</source>
        <translation>
            <numerusform>{count} ligne pas telle qu’écrite</numerusform>
            <numerusform>{count} lignes pas telles qu’écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of your own, each whole</source>
        <translation>
            <numerusform>{count} à vous, intacte</numerusform>
            <numerusform>{count} à vous, toutes intactes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of your own, whole</source>
        <translation>{count} à vous, intacte</translation>
    </message>
    <message>
        <source>{count} picture is neither here nor in the backup. See: glutetimer doctor</source>
        <translation>{count} image n’est ni ici ni dans la sauvegarde. Voir&#xa0;: glutetimer doctor</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures are neither here nor in the backup. See: glutetimer doctor</source>
        <translation>
            <numerusform>{count} image n’est ni ici ni dans la sauvegarde. Voir&#xa0;: glutetimer doctor</numerusform>
            <numerusform>{count} images ne sont ni ici ni dans la sauvegarde. Voir&#xa0;: glutetimer doctor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows not the same as in the database</source>
        <translation>
            <numerusform>{count} enregistrement différent de celui de la base</numerusform>
            <numerusform>{count} enregistrements différents de ceux de la base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {table} not as written</source>
        <translation>
            <numerusform>{count} enregistrement de {table} pas tel qu’écrit</numerusform>
            <numerusform>{count} enregistrements de {table} pas tels qu’écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} sum does not match the holds</source>
        <translation>{count} somme ne correspond pas aux maintiens</translation>
    </message>
    <message numerus="yes">
        <source>{count} sums do not match the holds</source>
        <translation>
            <numerusform>{count} somme ne correspond pas aux maintiens</numerusform>
            <numerusform>{count} sommes ne correspondent pas aux maintiens</numerusform>
        </translation>
    </message>
    <message>
        <source>{data} is in use by GluteTimer on the computer “{computer}”. Close it there, then start again, or choose another folder with --data-dir.</source>
        <translation>{data} est utilisé par GluteTimer sur l’ordinateur «&#xa0;{computer}&#xa0;». Fermez-le là-bas, puis redémarrez, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation>{exercise}, {side}</translation>
    </message>
    <message>
        <source>{field} must be a whole number: {value!r}</source>
        <translation>{field} doit être un nombre entier&#xa0;: {value!r}</translation>
    </message>
    <message>
        <source>{field} must be between {low} and {high}: {value}</source>
        <translation>{field} doit être compris entre {low} et {high}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{file}, {place}: {reason}. {remedy}</source>
        <translation>{file}, {place}&#xa0;: {reason}. {remedy}</translation>
    </message>
    <message>
        <source>{folder} holds what the database does not, and can&apos;t be read: {error}. Check the permissions and the disk, or move that folder away to go on without.</source>
        <translation>{folder} contient ce que la base n’a pas, et est illisible&#xa0;: {error}. Vérifiez les droits et le disque, ou écartez ce dossier pour continuer sans lui.</translation>
    </message>
    <message>
        <source>{found} came in</source>
        <translation>repris&#xa0;: {found}</translation>
    </message>
    <message>
        <source>{found} can&apos;t be a value of “{column}”</source>
        <translation>{found} ne peut pas être une valeur de «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>{found} would come in</source>
        <translation>serait repris&#xa0;: {found}</translation>
    </message>
    <message>
        <source>{held:&gt;8} held of {planned:&gt;8} planned</source>
        <translation>{held:&gt;8} tenu sur {planned:&gt;8} prévu</translation>
    </message>
    <message>
        <source>{held} held</source>
        <translation>{held} tenu</translation>
    </message>
    <message>
        <source>{hold}, {percent} % of {best}</source>
        <translation>{hold}, {percent}&#xa0;% de {best}</translation>
    </message>
    <message>
        <source>{kind!c}</source>
        <translation>{kind!c}</translation>
    </message>
    <message>
        <source>{more:,} more of this kind</source>
        <translation>{more:,} de plus de cette sorte</translation>
    </message>
    <message>
        <source>{moving:,} of the exercises: they are not held</source>
        <translation>{moving:,} des exercices&#xa0;: ils ne sont pas tenus</translation>
    </message>
    <message>
        <source>{name} is a whole number from {low} to {high}, not {text!r}</source>
        <translation>{name} est un nombre entier de {low} à {high}, pas {text!r}</translation>
    </message>
    <message>
        <source>{name} {version}, ready</source>
        <translation>{name} {version}, prêt</translation>
    </message>
    <message>
        <source>{name}: {total} in all, {held} under tension</source>
        <translation>{name}&#xa0;: {total} en tout, {held} sous tension</translation>
    </message>
    <message>
        <source>{number:g} can&apos;t be a value of “{column}”</source>
        <translation>{number:g} ne peut pas être une valeur de «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{part}, {place}</source>
        <translation>{part}, {place}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: it is damaged or no database.</source>
        <translation>{path} est illisible&#xa0;: ce fichier est endommagé ou n’est pas une base de données.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Check the permissions of the file.</source>
        <translation>{path} est illisible&#xa0;: {reason}. Vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. The usual settings are used; check the permissions of the file.</source>
        <translation>{path} est illisible&#xa0;: {reason}. Les réglages habituels sont utilisés&#xa0;; vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written. Check the permissions of the file and of {folder}, or choose another folder with --data-dir.</source>
        <translation>Impossible d’écrire {path}. Vérifiez les droits du fichier et de {folder}, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Check the permissions and the free space, or choose another folder with --data-dir.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}. Vérifiez les droits et la place libre, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>{path} holds a value that is not allowed for {names}. The usual value is used instead; choose another one in the settings.</source>
        <translation>{path} contient une valeur non permise pour {names}. La valeur habituelle est utilisée&#xa0;; choisissez-en une autre dans les réglages.</translation>
    </message>
    <message>
        <source>{path} holds no settings of GluteTimer.</source>
        <translation>{path} ne contient pas de réglages de GluteTimer.</translation>
    </message>
    <message>
        <source>{path} is damaged or no GluteTimer database.</source>
        <translation>{path} est endommagé ou n’est pas une base de GluteTimer.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <source>{path} is damaged: a row in it is not as it was written. “glutetimer doctor --rebuild” makes it anew from the journal beside it, and keeps the damaged file.</source>
        <translation>{path} est endommagé&#xa0;: un enregistrement n’y est pas tel qu’il a été écrit. «&#xa0;glutetimer doctor --rebuild&#xa0;» le refait à partir du journal voisin, et garde le fichier endommagé.</translation>
    </message>
    <message>
        <source>{path} is damaged: {problem}.</source>
        <translation>{path} est endommagé&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{path} is empty, though it was not before.</source>
        <translation>{path} est vide, alors qu’il ne l’était pas avant.</translation>
    </message>
    <message>
        <source>{path} is from a newer GluteTimer. Update this one to read it.</source>
        <translation>{path} vient d’un GluteTimer plus récent. Mettez celui-ci à jour pour le lire.</translation>
    </message>
    <message>
        <source>{path} is gone. Connect its disk again, or put its folder back; then try again.</source>
        <translation>{path} a disparu. Rebranchez son disque, ou remettez son dossier&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is in use by another program. Close the other one, then try again.</source>
        <translation>{path} est utilisé par un autre programme. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is in use. Close GluteTimer, then try again.</source>
        <translation>{path} est utilisé. Fermez GluteTimer, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is missing, though it was not before.</source>
        <translation>{path} manque, alors qu’il ne manquait pas avant.</translation>
    </message>
    <message>
        <source>{path} is no database.</source>
        <translation>{path} n’est pas une base de données.</translation>
    </message>
    <message>
        <source>{path} is no file of settings: it is not JSON, or is broken off.</source>
        <translation>{path} n’est pas un fichier de réglages&#xa0;: ce n’est pas du JSON, ou il est tronqué.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <source>{path} is the database itself. Choose another name.</source>
        <translation>{path} est la base elle-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>{path} est la base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>{path} names {name} twice. Delete one of them.</source>
        <translation>{path} nomme {name} deux fois. Supprimez-en un.</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}, which can&apos;t be. Correct it or take it out.</source>
        <translation>{path} met {name} à {value}, ce qui est impossible. Corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}; it must be a whole number from {low} to {high}.</source>
        <translation>{path} met {name} à {value}&#xa0;; il faut un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}; it must be one of {choices}.</source>
        <translation>{path} met {name} à {value}&#xa0;; il faut l’un de {choices}.</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}; it must be true or false.</source>
        <translation>{path} met {name} à {value}&#xa0;; il faut true ou false.</translation>
    </message>
    <message>
        <source>{path} was written by a newer GluteTimer (its version is {version}, this program knows up to {newest}). It was left as it is: update GluteTimer, or choose another folder with --data-dir.</source>
        <translation>{path} a été écrit par un GluteTimer plus récent (sa version est {version}, ce programme connaît jusqu’à {newest}). Il a été laissé tel quel&#xa0;: mettez GluteTimer à jour, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>{path}: the name has to end with .zip for all workouts, or with .fit.</source>
        <translation>{path}&#xa0;: le nom doit finir par .zip pour toutes les séances, ou par .fit.</translation>
    </message>
    <message>
        <source>{places} and {more:,} more</source>
        <translation>{places} et {more:,} de plus</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation>{place}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{played:,} played in the last workout ({at}), half of them within {half:.1f} ms of their instants, 99 % within {most:.1f} ms, all within {all:.1f} ms; {late:,} late, {dropped:,} not heard</source>
        <translation>{played:,} joués dans la dernière séance ({at}), la moitié à {half:.1f}&#xa0;ms de leur instant, 99&#xa0;% à {most:.1f}&#xa0;ms, tous à {all:.1f}&#xa0;ms&#xa0;; {late:,} en retard, {dropped:,} non entendus</translation>
    </message>
    <message>
        <source>{played:,} played in the last workout ({at}); {late:,} late, {dropped:,} not heard</source>
        <translation>{played:,} joués dans la dernière séance ({at})&#xa0;; {late:,} en retard, {dropped:,} non entendus</translation>
    </message>
    <message>
        <source>{reason!c}.</source>
        <translation>{reason!c}.</translation>
    </message>
    <message>
        <source>{seconds:g} s became {allowed:g} s</source>
        <translation>{seconds:g}&#xa0;s sont devenues {allowed:g}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds:g} s can&apos;t be a value of “{column}”</source>
        <translation>{seconds:g}&#xa0;s ne peut pas être une valeur de «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>{seconds:g} s: a hold lasts up to 24 hours</source>
        <translation>{seconds:g}&#xa0;s&#xa0;: un maintien dure jusqu’à 24 heures</translation>
    </message>
    <message>
        <source>{source} is damaged or no backup of GluteTimer. Nothing was changed: choose another one.</source>
        <translation>{source} est endommagé ou n’est pas une sauvegarde de GluteTimer. Rien n’a été changé&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{target} is there already. Choose another name.</source>
        <translation>{target} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{text!r} is no duration; write seconds (45), or 1:30, or 2min</source>
        <translation>{text!r} n’est pas une durée&#xa0;; écrivez des secondes (45), ou 1:30, ou 2min</translation>
    </message>
    <message>
        <source>{time} left in all</source>
        <translation>encore {time} en tout</translation>
    </message>
    <message>
        <source>{total:&gt;8} in all  {held:&gt;8} under tension</source>
        <translation>{total:&gt;8} en tout  {held:&gt;8} sous tension</translation>
    </message>
    <message>
        <source>{unit} is no unit of weight known here</source>
        <translation>{unit} n’est pas une unité de poids connue ici</translation>
    </message>
    <message>
        <source>{value} is none of {allowed}</source>
        <translation>{value} n’est aucune de ces valeurs&#xa0;: {allowed}</translation>
    </message>
    <message>
        <source>{version} on {system}</source>
        <translation>{version} sur {system}</translation>
    </message>
    <message>
        <source>{what}: {found}</source>
        <translation>{what}&#xa0;: {found}</translation>
    </message>
    <message>
        <source>{workouts}, {holds}, {held} under tension</source>
        <translation>{workouts}, {holds}, {held} sous tension</translation>
    </message>
    <message>
        <source>{workouts}, {holds}, {held} under tension, the last one on {day}</source>
        <translation>{workouts}, {holds}, {held} sous tension, la dernière le {day}</translation>
    </message>
    <message>
        <source>“glutetimer doctor --rebuild” makes it anew</source>
        <translation>«&#xa0;glutetimer doctor --rebuild&#xa0;» la refait</translation>
    </message>
    <message>
        <source>“glutetimer import FILE…” takes files in without a window.</source>
        <translation>«&#xa0;glutetimer import FICHIER…&#xa0;» reprend des fichiers sans fenêtre.</translation>
    </message>
    <message>
        <source>“held_s” is empty or 0, so nothing was held</source>
        <translation>«&#xa0;held_s&#xa0;» est vide ou 0, rien n’a donc été tenu</translation>
    </message>
    <message>
        <source>“kept” holds what a newer GluteTimer wrote. Leave it as it was, or take it away.</source>
        <translation>«&#xa0;kept&#xa0;» contient ce qu’un GluteTimer plus récent a écrit. Laissez-le tel quel, ou retirez-le.</translation>
    </message>
    <message>
        <source>“length” is missing in {value}</source>
        <translation>«&#xa0;length&#xa0;» manque dans {value}</translation>
    </message>
    <message>
        <source>“{column}” is a number from 1 to {most}, not {effort}</source>
        <translation>«&#xa0;{column}&#xa0;» est un nombre de 1 à {most}, pas {effort}</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>«&#xa0;{key}&#xa0;» manque</translation>
    </message>
    <message>
        <source>“{kind}” is neither work nor rest</source>
        <translation>«&#xa0;{kind}&#xa0;» n’est ni du travail ni du repos</translation>
    </message>
    <message>
        <source>“{name}” ({kind}) counts as an exercise</source>
        <translation>«&#xa0;{name}&#xa0;» ({kind}) compte comme exercice</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be run like that: {error}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas se faire ainsi&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be run: {error}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas se faire&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{name}” counts as an exercise</source>
        <translation>«&#xa0;{name}&#xa0;» compte comme exercice</translation>
    </message>
    <message>
        <source>“{name}” has no exercises</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas d’exercices</translation>
    </message>
    <message>
        <source>“{name}” has nothing in it: add an exercise in Circuits first.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: ajoutez d’abord un exercice sous «&#xa0;Circuits&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” has {holds:,} holds; at most {most:,} can be done</source>
        <translation>«&#xa0;{name}&#xa0;» a {holds:,} maintiens&#xa0;; {most:,} au plus peuvent être faits</translation>
    </message>
    <message>
        <source>“{name}” is counted in repetitions</source>
        <translation>«&#xa0;{name}&#xa0;» est compté en répétitions</translation>
    </message>
    <message>
        <source>“{name}” is taken as the exercise “{exercise_id}”</source>
        <translation>«&#xa0;{name}&#xa0;» est pris pour l’exercice «&#xa0;{exercise_id}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” lasts longer than 24 hours</source>
        <translation>«&#xa0;{name}&#xa0;» dure plus de 24 heures</translation>
    </message>
    <message>
        <source>“{name}” was interrupted. Kept: {held} held in {holds}.</source>
        <translation>«&#xa0;{name}&#xa0;» a été interrompu. Gardé&#xa0;: {held} en {holds}.</translation>
    </message>
    <message>
        <source>“{name}”: this exercise comes with GluteTimer already, and it stays as it is</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: cet exercice est déjà fourni avec GluteTimer, et reste tel quel</translation>
    </message>
    <message>
        <source>“{name}”: you have this exercise already, and it stays as it is</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: vous avez déjà cet exercice, et il reste tel quel</translation>
    </message>
    <message>
        <source>“{text}” are no times of sets</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une suite de durées de séries</translation>
    </message>
    <message>
        <source>“{text}” can be read as two dates</source>
        <translation>«&#xa0;{text}&#xa0;» peut se lire comme deux dates</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>«&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>“{value}” is no duration</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une durée</translation>
    </message>
    <message>
        <source>“{words}” is not understood here. Put a comma between details, such as “Side plank 45s each side, rest 30s”, and a name in quotes if it looks like one.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas compris ici. Mettez une virgule entre les détails, comme «&#xa0;Planche latérale 45s each side, rest 30s&#xa0;», et entre guillemets un nom qui y ressemble.</translation>
    </message>
    <message>
        <source>“{year}” is no year from {first} to {last}</source>
        <translation>«&#xa0;{year}&#xa0;» n’est pas une année de {first} à {last}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n settings were changed by “{file}”.</source>
        <translation>
            <numerusform>%n réglage a été changé par «&#xa0;{file}&#xa0;».</numerusform>
            <numerusform>%n réglages ont été changés par «&#xa0;{file}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>1 setting was changed by “{file}”.</source>
        <translation>1 réglage a été changé par «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>A disc grows and shrinks, softly heard. It ends before the countdown.</source>
        <translation>Un disque grandit et rétrécit, avec un son doux. Il s’arrête avant le compte à rebours.</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Apart from the system&apos;s own volume.</source>
        <translation>Indépendant du volume du système.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>At 17:00, once no more days are left in the week than workouts to its goal.</source>
        <translation>À 17&#xa0;h, dès qu’il ne reste pas plus de jours dans la semaine que de séances jusqu’à l’objectif.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Bluetooth is 100 to 300 ms late: the beeps then sound this much earlier.</source>
        <translation>Le Bluetooth a 100 à 300&#xa0;ms de retard&#xa0;: les bips sonnent alors d’autant plus tôt.</translation>
    </message>
    <message>
        <source>Both have the same contrast.</source>
        <translation>Les deux ont le même contraste.</translation>
    </message>
    <message>
        <source>Breath and tempo</source>
        <translation>Souffle et tempo</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégrée</translation>
    </message>
    <message>
        <source>Closing the window hides it in the tray</source>
        <translation>Fermer la fenêtre la cache dans la zone de notification</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Counted from the start of GluteTimer, and anew after each workout.</source>
        <translation>Compté depuis le démarrage de GluteTimer, et de nouveau après chaque séance.</translation>
    </message>
    <message>
        <source>Ctrl+Alt with Space, the arrow keys to skip and go back, and down for “I broke”. The desktop asks you first, and some desktops have no such keys.</source>
        <translation>Ctrl+Alt avec Espace, les flèches pour passer et revenir, et bas pour «&#xa0;J’ai lâché&#xa0;». Le bureau vous demande d’abord, et certains n’ont pas de telles touches.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Days and times to train</source>
        <translation>Jours et heures d’entraînement</translation>
    </message>
    <message>
        <source>Delay of the loudspeaker</source>
        <translation>Retard du haut-parleur</translation>
    </message>
    <message>
        <source>English German Deutsch French Français Spanish Español voice</source>
        <translation>langue anglais English allemand Deutsch français French espagnol Español Spanish voix</translation>
    </message>
    <message>
        <source>Every command can have other keys: those of a presenter or a pedal.</source>
        <translation>Chaque commande peut avoir d’autres touches&#xa0;: celles d’une télécommande ou d’une pédale.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Get up from sitting</source>
        <translation>Se lever de sa chaise</translation>
    </message>
    <message>
        <source>GluteTimer settings</source>
        <translation>Réglages de GluteTimer</translation>
    </message>
    <message>
        <source>Hear every single one, or give it a file of your own.</source>
        <translation>Écoutez-les un par un, ou donnez-leur votre propre fichier.</translation>
    </message>
    <message>
        <source>If nothing is heard. Works from the next start on.</source>
        <translation>Si rien ne s’entend. Agit au prochain démarrage.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>In shorter ones, and in movements, you breathe as you like.</source>
        <translation>Dans les plus courts, et en mouvement, vous respirez comme vous voulez.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” can&apos;t be {value}. Correct it or take it out.</source>
        <translation>Dans «&#xa0;{file}&#xa0;», «&#xa0;{name}&#xa0;» ne peut pas être {value}. Corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” is {value}; it must be a whole number from {low} to {high}.</source>
        <translation>Dans «&#xa0;{file}&#xa0;», «&#xa0;{name}&#xa0;» vaut {value}&#xa0;; il faut un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” is {value}; it must be one of these: {choices}.</source>
        <translation>Dans «&#xa0;{file}&#xa0;», «&#xa0;{name}&#xa0;» vaut {value}&#xa0;; il faut l’une de ces valeurs&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” is {value}; it must be true or false.</source>
        <translation>Dans «&#xa0;{file}&#xa0;», «&#xa0;{name}&#xa0;» vaut {value}&#xa0;; il faut true ou false.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” stands twice. Delete one of them.</source>
        <translation>Dans «&#xa0;{file}&#xa0;», «&#xa0;{name}&#xa0;» figure deux fois. Supprimez-en un.</translation>
    </message>
    <message>
        <source>Keep screen and machine awake</source>
        <translation>Garder l’écran et l’ordinateur éveillés</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Touches des commandes</translation>
    </message>
    <message>
        <source>Keys that work without the focus</source>
        <translation>Touches qui agissent partout</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leads you by ear, and never talks over a beep.</source>
        <translation>Vous guide à l’oreille, sans jamais couvrir un bip.</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them: {names}.</source>
        <translation>Laissés de côté, car cette version ne les connaît pas&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Long holds last at least</source>
        <translation>Un maintien long dure au moins</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>MPRIS hands-free remote Bluetooth play pause</source>
        <translation>MPRIS mains libres télécommande Bluetooth lecture pause</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Media keys and headset buttons</source>
        <translation>Touches multimédias et boutons du casque</translation>
    </message>
    <message>
        <source>Minutes of sitting</source>
        <translation>Minutes assises</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Music of other programs</source>
        <translation>Musique d’autres programmes</translation>
    </message>
    <message>
        <source>No reminders in between. The same time twice means no quiet hours.</source>
        <translation>Pas de rappels entre les deux. Deux fois la même heure&#xa0;: pas d’heures calmes.</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Pas de voix</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Of the window and the voice.</source>
        <translation>De la fenêtre et de la voix.</translation>
    </message>
    <message>
        <source>On Train, one key starts the next circuit.</source>
        <translation>Sous «&#xa0;S’entraîner&#xa0;», une touche démarre le prochain circuit.</translation>
    </message>
    <message>
        <source>Only while a workout runs.</source>
        <translation>Seulement pendant une séance.</translation>
    </message>
    <message>
        <source>Pace of the voice</source>
        <translation>Débit de la voix</translation>
    </message>
    <message>
        <source>Pace the breath in long holds</source>
        <translation>Guider le souffle dans les maintiens longs</translation>
    </message>
    <message>
        <source>Past weeks are counted anew from this day.</source>
        <translation>Les semaines passées sont recomptées à partir de ce jour.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Piper</source>
        <translation>Piper</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Play, pause, next and back, while a workout runs, whichever window has the focus. The workout shows in the desktop&apos;s media panel.</source>
        <translation>Lecture, pause, suivant et retour, pendant une séance, quelle que soit la fenêtre au premier plan. La séance apparaît dans le panneau multimédia du bureau.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Reminders come on. The icon in the tray brings the window back.</source>
        <translation>Les rappels continuent. L’icône de la zone de notification ramène la fenêtre.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Set of sounds</source>
        <translation>Jeu de sons</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Réglages (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Show at the start</source>
        <translation>Afficher au démarrage</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>Assis-debout</translation>
    </message>
    <message>
        <source>Soft even at its loudest: it gives way to the voice and the beeps.</source>
        <translation>Doux même au plus fort&#xa0;: il cède à la voix et aux bips.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The goal of the ring and of the chart.</source>
        <translation>L’objectif de l’anneau et du graphique.</translation>
    </message>
    <message>
        <source>The settings in “{file}” are those that you have.</source>
        <translation>Les réglages de «&#xa0;{file}&#xa0;» sont ceux que vous avez.</translation>
    </message>
    <message>
        <source>The settings were saved as “{file}”.</source>
        <translation>Les réglages ont été enregistrés sous «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>The week&apos;s workouts</source>
        <translation>Les séances de la semaine</translation>
    </message>
    <message>
        <source>Three or four times from a chair, four or five times a day.</source>
        <translation>Trois ou quatre fois depuis une chaise, quatre ou cinq fois par jour.</translation>
    </message>
    <message>
        <source>Time to get into position before the first hold.</source>
        <translation>Le temps de se placer avant le premier maintien.</translation>
    </message>
    <message>
        <source>Time under tension a week</source>
        <translation>Temps sous tension par semaine</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Fois par jour</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Baisser</translation>
    </message>
    <message>
        <source>Two or three build muscle best.</source>
        <translation>Deux ou trois construisent le mieux le muscle.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Volume of breath and tempo</source>
        <translation>Volume du souffle et du tempo</translation>
    </message>
    <message>
        <source>Volume of the beeps</source>
        <translation>Volume des bips</translation>
    </message>
    <message>
        <source>Volume of the music</source>
        <translation>Volume de la musique</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>Way to the sound server</source>
        <translation>Voie vers le serveur de son</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>What is left of it. A player without a volume of its own stays as it is.</source>
        <translation>Ce qu’il en reste. Un lecteur sans volume propre reste tel quel.</translation>
    </message>
    <message>
        <source>What the voice says</source>
        <translation>Ce que dit la voix</translation>
    </message>
    <message>
        <source>What was shown last</source>
        <translation>Le dernier écran affiché</translation>
    </message>
    <message>
        <source>While a workout runs, the text fills the window anyway.</source>
        <translation>Pendant une séance, le texte remplit de toute façon la fenêtre.</translation>
    </message>
    <message>
        <source>While a workout runs; as before at its end. What you change meanwhile stays.</source>
        <translation>Pendant une séance&#xa0;; comme avant à la fin. Ce que vous changez entre-temps reste.</translation>
    </message>
    <message>
        <source>While the device is there; else on the system&apos;s default.</source>
        <translation>Tant que l’appareil est là&#xa0;; sinon celui du système.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>With less of it, a workout moves on once a second.</source>
        <translation>Avec moins de mouvement, une séance avance une fois par seconde.</translation>
    </message>
    <message>
        <source>Workouts a week</source>
        <translation>Séances par semaine</translation>
    </message>
    <message>
        <source>animation reduced motion moving still dizzy calm</source>
        <translation>animation réduite mouvement bouger calme vertige</translation>
    </message>
    <message>
        <source>announcements speech silence talk less</source>
        <translation>annonces parole silence parler moins</translation>
    </message>
    <message>
        <source>background minimise system tray quit exit</source>
        <translation>arrière-plan réduire système zone notification quitter fermer</translation>
    </message>
    <message>
        <source>beeps tones wood gong cue own file scheme</source>
        <translation>bips sons bois gong signal fichier propre jeu</translation>
    </message>
    <message>
        <source>breathing inhale exhale pacer relax</source>
        <translation>respiration inspirer expirer guide détente</translation>
    </message>
    <message>
        <source>chair squats notification</source>
        <translation>chaise squats notification</translation>
    </message>
    <message>
        <source>countdown get ready start delay seconds</source>
        <translation>compte à rebours prêt départ délai secondes préparation</translation>
    </message>
    <message>
        <source>exhale seconds</source>
        <translation>expirer secondes</translation>
    </message>
    <message>
        <source>first day calendar</source>
        <translation>premier jour calendrier</translation>
    </message>
    <message>
        <source>font letters zoom bigger larger smaller scale</source>
        <translation>police lettres zoom plus grand petit taille</translation>
    </message>
    <message>
        <source>global shortcuts hotkeys hands-free background</source>
        <translation>raccourcis globaux mains libres arrière-plan</translation>
    </message>
    <message>
        <source>goal notification remind weekly</source>
        <translation>objectif notification rappel hebdomadaire</translation>
    </message>
    <message>
        <source>goal target how often sessions aim</source>
        <translation>objectif but combien de fois séances fréquence</translation>
    </message>
    <message>
        <source>how often chair</source>
        <translation>combien de fois chaise</translation>
    </message>
    <message>
        <source>inhale seconds</source>
        <translation>inspirer secondes</translation>
    </message>
    <message>
        <source>interval stand break</source>
        <translation>intervalle debout pause</translation>
    </message>
    <message>
        <source>latency late lag headphones tap</source>
        <translation>latence retard décalage casque taper</translation>
    </message>
    <message>
        <source>loud quiet loudness pace metronome</source>
        <translation>fort faible volume rythme métronome</translation>
    </message>
    <message>
        <source>loud quiet loudness speech test</source>
        <translation>fort faible volume parole test</translation>
    </message>
    <message>
        <source>loud quiet mute loudness test</source>
        <translation>fort faible muet volume test</translation>
    </message>
    <message>
        <source>loudspeaker headphones headset output Bluetooth</source>
        <translation>haut-parleur écouteurs casque sortie Bluetooth</translation>
    </message>
    <message>
        <source>no sound silent backend driver</source>
        <translation>pas de son muet pilote audio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>open launch first last screen begin</source>
        <translation>ouvrir lancer premier dernier écran début</translation>
    </message>
    <message>
        <source>player Spotify duck quieter podcast</source>
        <translation>lecteur Spotify baisser moins fort podcast</translation>
    </message>
    <message>
        <source>player duck quieter</source>
        <translation>lecteur baisser moins fort</translation>
    </message>
    <message>
        <source>quiet hours do not disturb night silence</source>
        <translation>heures calmes ne pas déranger nuit silence</translation>
    </message>
    <message>
        <source>schedule plan weekday alarm notification</source>
        <translation>horaire plan jour de semaine alarme notification</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings hotkeys remote</source>
        <translation>raccourcis clavier touches télécommande</translation>
    </message>
    <message>
        <source>shortest hold breathing</source>
        <translation>maintien le plus court respiration</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>sleep standby screen saver lock power</source>
        <translation>veille économiseur d’écran verrouillage énergie</translation>
    </message>
    <message>
        <source>speech talk spoken announcements mute engine</source>
        <translation>parole parler annonces muet moteur</translation>
    </message>
    <message>
        <source>speed rate faster slower speech</source>
        <translation>vitesse débit plus vite lentement parole</translation>
    </message>
    <message>
        <source>stand break notification desk</source>
        <translation>debout pause notification bureau</translation>
    </message>
    <message>
        <source>target minutes aim</source>
        <translation>objectif minutes but</translation>
    </message>
    <message>
        <source>theme dark mode light bright night appearance</source>
        <translation>thème sombre clair mode nuit apparence</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: {reason}.</source>
        <translation>«&#xa0;{file}&#xa0;» est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {reason}.</source>
        <translation>Impossible d’écrire «&#xa0;{file}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” holds no settings of GluteTimer.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas de réglages de GluteTimer.</translation>
    </message>
    <message>
        <source>“{file}” is from a newer GluteTimer. Update this one to read it.</source>
        <translation>«&#xa0;{file}&#xa0;» vient d’un GluteTimer plus récent. Mettez celui-ci à jour pour le lire.</translation>
    </message>
    <message>
        <source>“{file}” is no file of settings: it is not JSON, or is broken off.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier de réglages&#xa0;: ce n’est pas du JSON, ou il est tronqué.</translation>
    </message>
</context>
<context>
    <name>sounds</name>
    <message>
        <source>Going on</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Mi-temps</translation>
    </message>
    <message>
        <source>Let go early</source>
        <translation>Lâché plus tôt</translation>
    </message>
    <message>
        <source>One second to go</source>
        <translation>Encore une seconde</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>Relâcher</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Repos entre les tours</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changer de côté</translation>
    </message>
    <message>
        <source>Ten seconds to go</source>
        <translation>Encore dix secondes</translation>
    </message>
    <message>
        <source>The hold begins</source>
        <translation>Le maintien commence</translation>
    </message>
    <message>
        <source>The workout is finished</source>
        <translation>La séance est terminée</translation>
    </message>
    <message>
        <source>Three seconds to go</source>
        <translation>Encore trois secondes</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Two seconds to go</source>
        <translation>Encore deux secondes</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Bois</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read here: the library soundfile does not work.</source>
        <translation>«&#xa0;{name}&#xa0;» est illisible ici&#xa0;: la bibliothèque soundfile ne fonctionne pas.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is no sound that can be read: choose a WAV, FLAC, OGG or MP3 file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un son lisible&#xa0;: choisissez un fichier WAV, FLAC, OGG ou MP3.</translation>
    </message>
    <message>
        <source>“{name}” is silent: nobody would hear it.</source>
        <translation>«&#xa0;{name}&#xa0;» est silencieux&#xa0;: personne ne l’entendrait.</translation>
    </message>
    <message>
        <source>“{name}” is too large: at most 20 MB.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop gros&#xa0;: 20&#xa0;Mo au plus.</translation>
    </message>
    <message>
        <source>“{name}” is too long: this sound may last {seconds} s at most.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop long&#xa0;: ce son peut durer {seconds}&#xa0;s au plus.</translation>
    </message>
    <message>
        <source>“{name}” took too long to read: choose a shorter file.</source>
        <translation>«&#xa0;{name}&#xa0;» a été trop long à lire&#xa0;: choisissez un fichier plus court.</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>Source article A</source>
        <translation>Article source A</translation>
    </message>
    <message>
        <source>Source article B</source>
        <translation>Article source B</translation>
    </message>
    <message>
        <source>Source article C</source>
        <translation>Article source C</translation>
    </message>
    <message>
        <source>Source article C; McGill</source>
        <translation>Article source C&#xa0;; McGill</translation>
    </message>
    <message>
        <source>Source article D</source>
        <translation>Article source D</translation>
    </message>
    <message>
        <source>Source article D; Wiles 2017, Eur J Appl Physiol</source>
        <translation>Article source D&#xa0;; Wiles 2017, Eur J Appl Physiol</translation>
    </message>
    <message>
        <source>Source articles A, B</source>
        <translation>Articles sources A, B</translation>
    </message>
    <message>
        <source>Source articles A, B, C, D</source>
        <translation>Articles sources A, B, C, D</translation>
    </message>
    <message>
        <source>Source articles B, C</source>
        <translation>Articles sources B, C</translation>
    </message>
    <message>
        <source>Source articles B, C, D</source>
        <translation>Articles sources B, C, D</translation>
    </message>
    <message>
        <source>Source articles C, D</source>
        <translation>Articles sources C, D</translation>
    </message>
    <message>
        <source>Usual coaching practice</source>
        <translation>Pratique courante des entraîneurs</translation>
    </message>
    <message>
        <source>Wiles 2017, Eur J Appl Physiol</source>
        <translation>Wiles 2017, Eur J Appl Physiol</translation>
    </message>
    <message>
        <source>free-exercise-db, public domain (Unlicense)</source>
        <translation>free-exercise-db, domaine public (Unlicense)</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets.</source>
        <translation>
            <numerusform>%n série.</numerusform>
            <numerusform>%n séries.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>une minute</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>une seconde</translation>
    </message>
    <message>
        <source>As long as you can</source>
        <translation>Aussi longtemps que possible</translation>
    </message>
    <message>
        <source>Breathe.</source>
        <translation>Respirez.</translation>
    </message>
    <message>
        <source>Ease in.</source>
        <translation>Étirez en douceur.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Finished. {length} held.</source>
        <translation>Terminé. {length} de maintien.</translation>
    </message>
    <message>
        <source>First: {exercise}.</source>
        <translation>D’abord&#xa0;: {exercise}.</translation>
    </message>
    <message>
        <source>First: {exercise}. {length}.</source>
        <translation>D’abord&#xa0;: {exercise}. {length}.</translation>
    </message>
    <message>
        <source>Go.</source>
        <translation>Allez.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Reprise.</translation>
    </message>
    <message>
        <source>Going on: {exercise}.</source>
        <translation>Reprise&#xa0;: {exercise}.</translation>
    </message>
    <message>
        <source>Half.</source>
        <translation>Moitié.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>À la moitié.</translation>
    </message>
    <message>
        <source>Hold.</source>
        <translation>Tenez.</translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <translation>Continuez à respirer.</translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation>La dernière.</translation>
    </message>
    <message>
        <source>Last round.</source>
        <translation>Dernier tour.</translation>
    </message>
    <message>
        <source>Last set.</source>
        <translation>Dernière série.</translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation>Côté gauche.</translation>
    </message>
    <message>
        <source>Left.</source>
        <translation>Gauche.</translation>
    </message>
    <message>
        <source>Next: {exercise}.</source>
        <translation>Ensuite&#xa0;: {exercise}.</translation>
    </message>
    <message>
        <source>Next: {exercise}. {length}.</source>
        <translation>Ensuite&#xa0;: {exercise}. {length}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Relax.</source>
        <translation>Relâchez.</translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>Repos.</translation>
    </message>
    <message>
        <source>Rest. {length}.</source>
        <translation>Repos. {length}.</translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation>Côté droit.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Droite.</translation>
    </message>
    <message>
        <source>Round {number} of {of}.</source>
        <translation>Tour {number} sur {of}.</translation>
    </message>
    <message>
        <source>Round {number}.</source>
        <translation>Tour {number}.</translation>
    </message>
    <message>
        <source>Set {number} of {of}.</source>
        <translation>Série {number} sur {of}.</translation>
    </message>
    <message>
        <source>Set {number}.</source>
        <translation>Série {number}.</translation>
    </message>
    <message>
        <source>Switch sides: {side}.</source>
        <translation>Changez de côté&#xa0;: {side}.</translation>
    </message>
    <message>
        <source>Switch: {side}.</source>
        <translation>Changez&#xa0;: {side}.</translation>
    </message>
    <message>
        <source>Ten seconds.</source>
        <translation>Dix secondes.</translation>
    </message>
    <message>
        <source>Ten.</source>
        <translation>Dix.</translation>
    </message>
    <message>
        <source>You can hear me. Glute bridge, left side.</source>
        <translation>Vous m’entendez. Pont fessier, côté gauche.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>{circuit}. {length} in all.</source>
        <translation>{circuit}. {length} en tout.</translation>
    </message>
    <message>
        <source>{count} times {length}</source>
        <translation>{count} fois {length}</translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation>{exercise}, {side}</translation>
    </message>
    <message>
        <source>{larger} {smaller}</source>
        <comment>a length: 1 minute 30 seconds</comment>
        <translation>{larger} {smaller}</translation>
    </message>
    <message>
        <source>{length} in all.</source>
        <translation>{length} en tout.</translation>
    </message>
    <message>
        <source>{number} of {of}.</source>
        <translation>{number} sur {of}.</translation>
    </message>
</context>
<context>
    <name>train</name>
    <message>
        <source>No weekly goal is set.</source>
        <translation>Aucun objectif hebdomadaire.</translation>
    </message>
    <message>
        <source>Nothing held yet this week.</source>
        <translation>Rien de tenu encore cette semaine.</translation>
    </message>
    <message>
        <source>This week&apos;s goal is reached.</source>
        <translation>L’objectif de la semaine est atteint.</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>{done} sur {goal} cette semaine</translation>
    </message>
    <message>
        <source>{done} this week</source>
        <translation>{done} cette semaine</translation>
    </message>
    <message>
        <source>{time} more to reach your goal</source>
        <translation>Encore {time} jusqu’à l’objectif</translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message>
        <source>A workout is not stored yet</source>
        <translation>Une séance n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>No folder here takes a copy. Save what waits elsewhere.</source>
        <translation>Aucun dossier ici n’accepte de copie. Enregistrez ailleurs ce qui attend.</translation>
    </message>
    <message>
        <source>Save what waits</source>
        <translation>Enregistrer ce qui attend</translation>
    </message>
    <message>
        <source>Save what waits…</source>
        <translation>Enregistrer ce qui attend…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Should it not be in the history later, import this file.</source>
        <translation>Enregistré sous «&#xa0;{file}&#xa0;». Si elle manque plus tard dans l’historique, importez ce fichier.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your workout is stored now.</source>
        <translation>Votre séance est maintenant enregistrée.</translation>
    </message>
    <message>
        <source>{error} Stay, and it is tried again every few seconds; or save {workouts} to a place that you choose. If you close without that, GluteTimer keeps a copy where it can and takes it in at the next start.</source>
        <translation>{error} Restez, et un nouvel essai a lieu toutes les quelques secondes&#xa0;; ou enregistrez {workouts} à un endroit de votre choix. Si vous fermez sans cela, GluteTimer garde une copie où il peut et la reprend au prochain démarrage.</translation>
    </message>
    <message>
        <source>{error} Your last workout waits in memory.</source>
        <translation>{error} Votre dernière séance attend en mémoire.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {reason}. Choose another place.</source>
        <translation>Impossible d’écrire «&#xa0;{file}&#xa0;»&#xa0;: {reason}. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>About the workout</source>
        <translation>Sur la séance</translation>
    </message>
    <message>
        <source>Before a hold</source>
        <translation>Avant un maintien</translation>
    </message>
    <message>
        <source>Finished, and how long you held</source>
        <translation>La fin, et combien de temps vous avez tenu</translation>
    </message>
    <message>
        <source>Going on after a pause</source>
        <translation>La reprise après une pause</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>La moitié</translation>
    </message>
    <message>
        <source>How long it takes, at the start</source>
        <translation>Combien de temps elle dure, au début</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Piper sounds far better, in English. To have it, install it beside this program (280 MB): pip install &quot;glutetimer[piper]&quot;</source>
        <translation>Piper sonne bien mieux, en anglais. Pour l’avoir, installez-le à côté de ce programme (280&#xa0;Mo)&#xa0;: pip install &quot;glutetimer[piper]&quot;</translation>
    </message>
    <message>
        <source>Rest, and how long it is</source>
        <translation>Le repos, et sa durée</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changer de côté</translation>
    </message>
    <message>
        <source>Ten seconds left</source>
        <translation>Encore dix secondes</translation>
    </message>
    <message>
        <source>The last round or set</source>
        <translation>Le dernier tour ou la dernière série</translation>
    </message>
    <message>
        <source>The time, in holds without an end</source>
        <translation>Le temps, dans les maintiens sans fin</translation>
    </message>
    <message>
        <source>The voice that belongs to this program is not installed.</source>
        <translation>La voix qui va avec ce programme n’est pas installée.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak.</source>
        <translation>Cette voix ne peut pas parler.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it does not answer.</source>
        <translation>Cette voix ne peut pas parler&#xa0;: elle ne répond pas.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it does not start.</source>
        <translation>Cette voix ne peut pas parler&#xa0;: elle ne démarre pas.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it ended unexpectedly.</source>
        <translation>Cette voix ne peut pas parler&#xa0;: elle s’est arrêtée de façon inattendue.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it is not installed.</source>
        <translation>Cette voix ne peut pas parler&#xa0;: elle n’est pas installée.</translation>
    </message>
    <message>
        <source>This voice does not speak your language.</source>
        <translation>Cette voix ne parle pas votre langue.</translation>
    </message>
    <message>
        <source>What is next, and on which side</source>
        <translation>Ce qui vient, et de quel côté</translation>
    </message>
    <message>
        <source>What to mind: “tuck the pelvis”</source>
        <translation>À quoi penser&#xa0;: «&#xa0;basculez le bassin&#xa0;»</translation>
    </message>
    <message>
        <source>Which repeat it is: “2 of 5”</source>
        <translation>Quelle répétition&#xa0;: «&#xa0;2 sur 5&#xa0;»</translation>
    </message>
    <message>
        <source>Which round or set it is</source>
        <translation>Quel tour ou quelle série</translation>
    </message>
    <message>
        <source>Within a hold</source>
        <translation>Pendant un maintien</translation>
    </message>
    <message>
        <source>“Hold” as it begins</source>
        <translation>«&#xa0;Tenez&#xa0;» quand il commence</translation>
    </message>
    <message>
        <source>“Keep breathing”, in holds over a minute</source>
        <translation>«&#xa0;Continuez à respirer&#xa0;», au-delà d’une minute</translation>
    </message>
</context>
<context>
    <name>way_back</name>
    <message>
        <source>Back to the workout</source>
        <translation>Retour à la séance</translation>
    </message>
    <message>
        <source>Your workout goes on.</source>
        <translation>Votre séance continue.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Circuits</source>
        <translation>Circuits</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>GluteTimer can&apos;t start.</source>
        <translation>GluteTimer ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Its window is open already, but does not answer. Wait a moment and try again, or end the program that hangs.</source>
        <translation>Sa fenêtre est déjà ouverte, mais ne répond pas. Attendez un instant et réessayez, ou arrêtez le programme bloqué.</translation>
    </message>
    <message>
        <source>Maximum hold test</source>
        <translation>Test de maintien maximal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Stored now, from last time: {workouts}.</source>
        <translation>Enregistré maintenant, de la dernière fois&#xa0;: {workouts}.</translation>
    </message>
    <message>
        <source>The changes to “{name}” were kept. They are not in effect yet.</source>
        <translation>Les modifications de «&#xa0;{name}&#xa0;» ont été gardées. Elles ne sont pas encore appliquées.</translation>
    </message>
    <message>
        <source>The workout was deleted.</source>
        <translation>La séance a été supprimée.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>“{name}” has nothing in it: add an exercise in Circuits first.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: ajoutez d’abord un exercice sous «&#xa0;Circuits&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” was interrupted before its first hold.</source>
        <translation>«&#xa0;{name}&#xa0;» a été interrompu avant son premier maintien.</translation>
    </message>
    <message>
        <source>“{name}” was interrupted. Kept: {time} in {holds}.</source>
        <translation>«&#xa0;{name}&#xa0;» a été interrompu. Gardé&#xa0;: {time} en {holds}.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n exercice</numerusform>
            <numerusform>%n exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n maintien</numerusform>
            <numerusform>%n maintiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 exercice</translation>
    </message>
    <message>
        <source>1 hold</source>
        <translation>1 maintien</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 tour</translation>
    </message>
    <message>
        <source>1 workout</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Ponts</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Tronc</translation>
    </message>
    <message>
        <source>Four articles about training the glutes, here called A to D: what exercises do and how long to hold them is taken from there. The words are the program’s own.</source>
        <translation>Quatre articles sur l’entraînement des fessiers, nommés ici A à D. Les effets des exercices et les durées de maintien en proviennent. Les mots sont ceux du programme.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Last done {day}</source>
        <translation>Dernière fois&#xa0;: {day}</translation>
    </message>
    <message>
        <source>No audio device was found. A workout can be followed on the screen.</source>
        <translation>Aucun appareil audio n’a été trouvé. Une séance peut être suivie à l’écran.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>Relâcher</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Repos entre les tours</translation>
    </message>
    <message>
        <source>Side-lying</source>
        <translation>Sur le côté</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changer de côté</translation>
    </message>
    <message>
        <source>back</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>mollets</translation>
    </message>
    <message>
        <source>core</source>
        <translation>tronc</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date; keep the letters, set the order</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date; keep the letters, set the order</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>grand fessier</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>moyen fessier</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>petit fessier</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>ischio-jambiers</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>fléchisseurs de la hanche</translation>
    </message>
    <message>
        <source>inner thighs</source>
        <translation>adducteurs</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>quadriceps</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>source article,source articles</source>
        <comment>what sources call them; in small letters</comment>
        <translation>article source,articles sources</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>jusqu’à ce que vous l’arrêtiez</translation>
    </message>
    <message>
        <source>upper body</source>
        <translation>haut du corps</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation>{exercise}, {side}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{percent} % of {best}</source>
        <translation>{percent}&#xa0;% de {best}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>workout</name>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Hold {number} of {count}</source>
        <translation>Répétition {number} sur {count}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bougez</translation>
    </message>
    <message>
        <source>Next · done</source>
        <translation>Ensuite · terminé</translation>
    </message>
    <message>
        <source>Next · relax, {time}</source>
        <translation>Ensuite · relâcher, {time}</translation>
    </message>
    <message>
        <source>Next · rest between rounds, {time}</source>
        <translation>Ensuite · repos entre les tours, {time}</translation>
    </message>
    <message>
        <source>Next · rest, {time}</source>
        <translation>Ensuite · repos, {time}</translation>
    </message>
    <message>
        <source>Next · switch sides</source>
        <translation>Ensuite · changer de côté</translation>
    </message>
    <message>
        <source>Next · {hold}</source>
        <translation>Ensuite · {hold}</translation>
    </message>
    <message>
        <source>Round {number} of {count}</source>
        <translation>Tour {number} sur {count}</translation>
    </message>
    <message>
        <source>Set {number} of {count}</source>
        <translation>Série {number} sur {count}</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <source>Then · done</source>
        <translation>Puis · terminé</translation>
    </message>
    <message>
        <source>Then · {hold}</source>
        <translation>Puis · {hold}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>over {time} left</source>
        <translation>encore plus de {time}</translation>
    </message>
    <message>
        <source>rep {number}</source>
        <translation>rép. {number}</translation>
    </message>
    <message>
        <source>{hold}, until you end it</source>
        <translation>{hold}, jusqu’à ce que vous l’arrêtiez</translation>
    </message>
    <message>
        <source>{hold}, {time}</source>
        <translation>{hold}, {time}</translation>
    </message>
    <message>
        <source>{kilograms} kg</source>
        <translation>{kilograms}&#xa0;kg</translation>
    </message>
    <message>
        <source>{phase}, {time}. Next: {hold}</source>
        <translation>{phase}, {time}. Ensuite&#xa0;: {hold}</translation>
    </message>
    <message>
        <source>{phase}: {hold}</source>
        <translation>{phase}&#xa0;: {hold}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{time} under tension so far. What you held is kept.</source>
        <translation>{time} sous tension jusqu’ici. Ce que vous avez tenu est gardé.</translation>
    </message>
</context>
</TS>
