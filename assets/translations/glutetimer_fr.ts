<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>An interval timer for isometric holds. It stays on your machine: no account, no network.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GluteTimer is no medical advice and no medical device. If something hurts, stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder with your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What GluteTimer is made of, and its licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a workout done elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Effort, 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts in your weeks like any other, on the day it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnouncementsCard</name>
    <message>
        <source>Back to the usual: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something went wrong. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockHead</name>
    <message>
        <source>More for this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>+10 s</source>
        <translation>+10 s</translation>
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
        <translation>Touche : Espace</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Touche : {key}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right arrow, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Training days · the stronger, the more was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartChoices</name>
    <message>
        <source>Beside the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircuitCard</name>
    <message>
        <source>Choose {circuit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start {circuit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircuitList</name>
    <message numerus="yes">
        <source>%n circuits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 circuit</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no circuit. Make one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircuitsScreen</name>
    <message>
        <source>Discarded the changes to “{circuit}”.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for: {cue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play: {cue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds (*.wav *.flac *.ogg *.oga *.opus *.mp3);;All files (*)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hold, for a spreadsheet or another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Made by themselves after each day with a workout, and before an import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show imports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened; it is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a file and back: for another computer, or to try something out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in from files, to be taken out again as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your circuits and workouts are in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data folder place directory files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export CSV workouts spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export import copy share transfer configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore copy save undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo import other programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Training days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysChoice</name>
    <message>
        <source>Time to train on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelayDialog</name>
    <message numerus="yes">
        <source>%n more taps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 more tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delay of the loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the taps lay within {spread} ms of it. More taps refine it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen, and press Space with every beep that you hear. People tap a little early and keys arrive a little late: 20 ms are allowed for that. The result is good to some 30 ms; without Bluetooth it is mostly below 50 ms and best left at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The taps are too uneven to say. Go on tapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delay} ms</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts in the week of the day that stands here. Its holds stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Play on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the files to import them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what is in them before anything comes in.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and change the circuit as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{totals} · changes are kept as a draft</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Touche : {key}</translation>
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
        <translation>Terminer cette séance ?</translation>
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
        <translation>Touche : Entrée</translation>
    </message>
    <message>
        <source>Key: Escape</source>
        <translation>Touche : Échap</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These names are not in the catalogue as they stand. An exercise of your own has statistics of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseDetail</name>
    <message>
        <source>About it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circuit uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down about it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {circuit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test best hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice says: “{cue}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight on the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseEditing</name>
    <message>
        <source>My {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseField</name>
    <message>
        <source>Show all exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseForm</name>
    <message>
        <source>Also called, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In charts among</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest hold is longer than the longest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an exercise of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight on the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the voice says during the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisesScreen</name>
    <message>
        <source>Deleted “{exercise}”. What was held of it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{exercise}” is now at the end of “{circuit}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>All holds for programs (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All holds for spreadsheets (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture that scales (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures beside the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks for programs (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks for spreadsheets (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout for sports programs (FIT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts for calendars (ICS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts for sports programs (FIT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDesk</name>
    <message>
        <source>GluteTimer ended unexpectedly the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in GluteTimer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in GluteTimer. The workout goes on; more when it is over.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded is kept, and you can go on. This report helps to put the fault right: it tells where the program stood, and nothing about you or your training. It is sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeltCard</name>
    <message>
        <source>Key: {key}</source>
        <translation>Touche : {key}</translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTiles</name>
    <message>
        <source>4-week average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weekly goal is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Weeks at goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most in a row: {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the last four full weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {goal} goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} % on the 4 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hit} of {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name: there is a circuit {name} already. Both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be different</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Key: Enter or Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Prévu et tenu</translation>
    </message>
    <message>
        <source>Save what waits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundCards</name>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 setting found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HearingLine</name>
    <message>
        <source>Do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time? Check that you can hear me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldLineRow</name>
    <message>
        <source>Each held for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Remove this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets of</source>
        <comment>3 sets of 30 s</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldLines</name>
    <message>
        <source>Another exercise</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation type="unfinished"></translation>
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
        <translation>Difficulté ?</translation>
    </message>
    <message>
        <source>I broke</source>
        <translation>J’ai lâché</translation>
    </message>
    <message>
        <source>Key: Enter or the down arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Touche : {key}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, ended early</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Add a workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All circuits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workout fits. Search for fewer words, or choose all circuits and days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workouts yet. Do one on Train, or add one that you did elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search circuits, exercises and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {files}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select steps to see and change their values. Shift and Ctrl select several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the steps of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterruptedDialog</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab leads on to the buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is needed to move between controls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key writes a character. Hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” has this key now, and will lose it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Add a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usual keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every command its usual keys again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>101 more holds and stretches, from free-exercise-db (public domain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>More exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>No exercise fits. Look for less, or make one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Delete {circuit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {circuit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {circuit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename {circuit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {circuit}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListDeeds</name>
    <message>
        <source>Deleted “{circuit}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Here they work while GluteTimer&apos;s window has the focus: no more can be had on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MusicSetting</name>
    <message>
        <source>Not in this session: it has no D-Bus, over which players are reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this system: only Linux desktops let a program quieten another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with this Qt: it comes without D-Bus, over which players are reached.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Take the circuit&apos;s own timings again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{source}. Not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}
under tension</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>I am sore today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change now. Two workouts with every second held, at an effort of 7 or less, bring a suggestion; say after a workout how hard it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source article B. This is not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a rest day, or only stretch: soreness that hinders how you move needs time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not medical advice.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste steps into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherCircuits</name>
    <message>
        <source>Your circuits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Nothing fits. Try other or fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search in Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Try other or fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastImportsDialog</name>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo takes out all that came in with an import. What you made stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or SVG. A small copy is kept; the file may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Line {line}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>The hold was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workout was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workout was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workout was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said about the workout was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Not on this desktop: it has no tray. Minimise the window instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come while GluteTimer runs, and never during a workout. Once you have trained, you are not asked to train until the next day.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuits, exercises and workouts become those of the backup. What is there now is backed up first: the change can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. One is made after each day with a workout, before an import, and before an update.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate or correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your maximum hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetestLine</name>
    <message>
        <source>Asks again after a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: your maximum hold was tested {weeks} weeks ago, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message>
        <source>No sound: no audio device was found. Follow the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound: the audio device went away. Follow the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the computer was asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the workout was interrupted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is off. Press M to hear it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workout goes on. Your holds wait in memory until they can be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can&apos;t be kept awake: the screen may go dark.</source>
        <translation type="unfinished"></translation>
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
        <translation>Chercher dans les réglages</translation>
    </message>
</context>
<context>
    <name>SecondStarts</name>
    <message>
        <source>A workout is running already. It goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workout is running. The files are shown when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>All settings are as usual again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every setting as it is usually.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>“{name}” is as usual again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Added weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>How long can you hold it? The clock counts up until you end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: Enter or Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum hold test</source>
        <translation>Test de maintien maximal</translation>
    </message>
    <message>
        <source>One key ends a hold: Enter. Warm up before, and breathe while you hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to end it</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit files (*.glutetimer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied {circuits} as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export circuits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My circuits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share “{circuit}”</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do a circuit with planned holds, and its completion stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do an exercise with sides, and the difference stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort and volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Felt in {workouts}: {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish a workout, and its density stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold something in these weeks, and its longest hold stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: mean effort, 1 to 10. Columns: minutes held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent more held: above the line on the left, below on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent held of planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the workouts&apos; length under tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of workouts. The last row: minutes held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say after a workout how hard it was, and it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say after a workout where you felt it, and it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds, the longest of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} % more left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} % more right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Find the delay of the loudspeaker by tapping along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sounds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap along…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundsDialog</name>
    <message>
        <source>A file of yours is copied and made as loud as the others: WAV, FLAC, OGG or MP3, up to 1 s for the countdown, 6 s for the end and 3 s for all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected steps</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>This week: {before} before, {after} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week: {before} before, {after} now, {goal} is the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week: {before} before, {after} now; the goal of {goal} is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each sound was to begin, against where the sound device played it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TempoForm</name>
    <message>
        <source>At the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Lead with a tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft ticks for up, top and down; repetitions are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time up</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit follows the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit stays as it was until the text can be read. F8 goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interval}, at {start}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open GluteTimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Start {circuit}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of your best hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holds follow your best hold from then on, each side by itself; test again after about four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {percent} % in {circuit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{circuit}” holds {percent} % of your best hold now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsualHold</name>
    <message>
        <source>Longest usual hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest usual hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>{kilograms} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Start a workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weeks will stand here, once you have held something.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>keep the letters, set the order</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkoutPage</name>
    <message>
        <source>Back to all workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the day, the time or the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this workout</source>
        <translation>Supprimer cette séance</translation>
    </message>
    <message>
        <source>Held it differently? Choose the hold and correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Prévu et tenu</translation>
    </message>
    <message>
        <source>Save for sports programs and watches (FIT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} · {held} held of {planned} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkoutScreen</name>
    <message>
        <source>Press {key} to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkoutTable</name>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ChoiceRow</name>
    <message>
        <source>Exercise for “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as an exercise of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out its holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take as another exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{name}” becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>10 s more</source>
        <translation>10 s de plus</translation>
    </message>
    <message>
        <source>5 s less</source>
        <translation>5 s de moins</translation>
    </message>
    <message>
        <source>5 s more</source>
        <translation>5 s de plus</translation>
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
        <translation>Demande d’abord ; ce que tu as tenu est gardé</translation>
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
        <translation>Effort du dernier maintien : 1</translation>
    </message>
    <message>
        <source>Effort of the last hold: 2</source>
        <translation>Effort du dernier maintien : 2</translation>
    </message>
    <message>
        <source>Effort of the last hold: 3</source>
        <translation>Effort du dernier maintien : 3</translation>
    </message>
    <message>
        <source>Effort of the last hold: 4</source>
        <translation>Effort du dernier maintien : 4</translation>
    </message>
    <message>
        <source>Effort of the last hold: 5</source>
        <translation>Effort du dernier maintien : 5</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I broke: end this hold</source>
        <translation>J’ai lâché : terminer ce maintien</translation>
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
        <translation>Touche : {key}</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search by a few letters, and start circuits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>See every key, search, and change them</source>
        <translation>Voir toutes les touches, chercher et les changer</translation>
    </message>
    <message>
        <source>See what is in each backup, and put one back</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide, at the page about this screen</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in this version</source>
        <translation>Ce qui a changé dans cette version</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>A workout is not stored yet. Store or save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workout is running. Restore the backup when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is as it was before: {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged and can&apos;t be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: {backup}. There are now: {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup after the workout could not be made. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was saved: {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update of GluteTimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last workout {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} under tension</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>block_name</name>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation type="unfinished">Ponts</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished">Tronc</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side-lying</source>
        <translation type="unfinished">Sur le côté</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished">Debout</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished">Étirement</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall squats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuit_description</name>
    <message>
        <source>A minute for every exercise, half a minute of rest, four times round with one minute between. Add time or load over weeks, never at the cost of form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short start for the first weeks or after long sitting: find the squeeze, hold it in a bridge, then use it while you stand up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About ten minutes of easy stretching and rolling after training. Nothing here should hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation before squats and deadlifts: bridge, clamshell and banded walk, twice round and well short of tired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five exercises of 45 seconds with 30 seconds of rest, twice round. Make a hold easier rather than lose its shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four holds on your feet for strength and balance, twice round. Keep a wall or chair within reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four wall squats of two minutes with two minutes of rest, the dose studied for blood pressure on three days a week. Choose a knee angle you can keep and breathe normally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One single-leg bridge for as long as it keeps its shape, first on the left, then on the right. The clock counts up until you say that it broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six holds at the top of the glute bridge with short rests. Any hold from 20 to 30 seconds does the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten-second holds in descending sets of six, four and two. Progress by adding repeats, not by holding longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three rounds on the floor for the outer glutes, left and right. There is time to roll over between the sides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuit_name</name>
    <message>
        <source>Before lifting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool-down stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core stabilisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glute circuit, advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glute circuit, beginner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum hold test</source>
        <translation type="unfinished">Test de maintien maximal</translation>
    </message>
    <message>
        <source>Side-lying series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake up the glutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall squat</source>
        <translation type="unfinished">Chaise contre le mur</translation>
    </message>
</context>
<context>
    <name>circuits</name>
    <message>
        <source> and </source>
        <comment>between the holds of both sides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps will change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 step will change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circuit has at most 10,000 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circuit needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft: open it and press Done to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold lasts at least 1 s. It stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold. Also: 45, 1:30, 2 min, max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of your best hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a block with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one value everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has changes that are not in effect yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Hold, until a best hold is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds and rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long shall the circuit be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be {lengths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, then right. Also: left, right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load, and the time to change sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names have at most 120 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise has this name. Type a part of one, or press the down arrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it yet: add an exercise to start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number, or one for each set, such as 6-4-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the best hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relax between repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats in a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round every time to 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select steps first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Sets, with a rest after each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six short holds with a relax between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “green”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can’t be. It stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would last longer than 24 hours or have more than 25,000 holds. Take shorter times or fewer rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest after the step above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no steps on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These changes are a draft. Press Done first, then share the circuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sets: of 6, of 4, of 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to switch sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said; up, hold, down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from 10 to 100, or 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one number from 1 to 500, or one for each set, such as 6, 4, 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as long as you can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as long as you hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <comment>values of several steps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold {hold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>a hold that lasts until it is ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tempo {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, left side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, right side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {hold} hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} until a best hold is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} and as long as you hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{time} · %n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{total} in all · {held} under tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is kept as it is. Do you mean “{other}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Change “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>damaged</name>
    <message>
        <source>Begun anew. The damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back from a backup: {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back from the journal: {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not read as it was written. A failing disk can do this, or a change from outside. Nothing of it is thrown away. What do you want to go on with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workouts, and the circuits that come with GluteTimer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read from the damaged file: {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept in {folder}, with “damaged” in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your training data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your training data was missing. Brought back: {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal, which notes every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read of the damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of it can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>After a workout</source>
        <translation type="unfinished"></translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercise_cue</name>
    <message>
        <source>back leg long, grow tall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breathe, heels down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chin in, hips through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chin in, squeeze the bar up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elbows to toes, glutes tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eyes on one point, hips level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front heel down, torso tall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heels up, hips level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hips back, long spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hips high, long line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the pelvis level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kick back into the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee over the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift the leg, keep the hips high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line from head to knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the knee, hips stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press the knees out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push through the front heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach long, back still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ribs down, hips high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sit back, chest up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sit back, stand tall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sit low, squeeze the thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sit tall, hug the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow and light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft knees, let the head hang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squeeze at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squeeze first, then lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squeeze the glutes, ribs down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squeeze, low back still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand tall, glute tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toes forward, keep the band tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toes forward, leg slightly back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuck the pelvis, hips forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuck the pelvis, squeeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight in the heels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole foot on the step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercise_how_to</name>
    <message>
        <source>A plank on the forearms with the knees on the floor: one line from head to knees. Tuck the pelvis and squeeze the glutes as in the full plank. Start here and move on when a minute is easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin in a seated, upright position. Start by extending your legs in front of you in a V. With your hands on the floor, lean forward as far as possible. Hold for 10 to 20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin seated on the floor. Place a foam roller underneath your lower leg. Your other leg can either be crossed over the opposite or be placed on the floor, supporting some of your weight. This will be your starting position. Place your hands to your side or just behind you, and press down to raise your hips off of the floor, placing much of your weight against your calf muscle. Roll from below the knee to above the ankle, pausing at points of tension for 10-30 seconds. Repeat for the other leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin seated on the ground with your legs bent and your feet on the floor. Using a Muscle Roller or a rolling pin, apply pressure to the muscles on the outside of your shins. Work from just below the knee to above the ankle, pausing at points of tension for 10-30 seconds. Repeat on the other leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being by looping a belt, band, or rope around one foot. While standing, place that foot forward. Bend your back leg, while keeping the front one straight. Now raise the toes of your front foot off of the ground and lean forward. Using the belt, pull on the top of the foot to increase the stretch in the calf. Hold for 10-20 seconds and repeat with the other foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend both knees a little and cross one thigh over the other, with the foot hooked behind the calf if it gets there. Cross the arms in front with the forearms upright. The side named is the leg you stand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring right arm across your body and over your left shoulder, holding your elbow with your left hand, until you feel a stretch in your tricep. Then repeat for your other arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clasp fingers together with your thumbs pointing down, round your shoulders as you reach your hands forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clasp your hands behind your back with your palms together, straighten arms and then rotate them so your palms face downward. Raise your arms up and hold until you feel a stretch in your biceps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come up into a glute bridge. At the top, raise both heels so that only the balls of your feet press down, and keep the hips at the same height. Lower the heels before you lower the hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend both hands straight above your head, palms touching. Slowly push your hands up and back, keeping your back straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lie on your left side, bending your left knee in front of you to stabilize your torso (use your abdominal muscles as well to hold you upright). Straighten your right leg and rest the right foot on the floor behind your left. Straighten your right arm over your head and gently pull on your right wrist to stretch the entire right side of the body. Switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a glute bridge, straighten one leg so that only the other foot carries you. Keep both sides of the pelvis at the same height. The side named is the foot on the floor, the side that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a lying position, bend your knees and keep your feet on the floor. Place your ankle of one foot on your opposite knee. Grasp the thigh or knee of the bottom leg and pull both of your legs into the chest. Relax your neck and shoulders. Hold for 10-20 seconds and then switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a standing position, place a bent arm against a wall or doorway. Slowly lean toward your arm until you feel a stretch in your lats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get into a seated position on the floor. Place both hands at the rear of your head, fingers interlocked, thumbs pointing down and elbows pointing straight ahead. Slowly pull your head down to your chest. Hold for 20-30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get on your hands and knees next to an exercise ball. Place your elbows on top of the ball, keeping your arm out to your side. This will be your starting position. Lower your torso towards the floor, keeping your elbow on top of the ball. Hold the stretch for 20-30 seconds, and repeat with the other arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get on your hands and knees, walk your hands in front of you. Lower your buttocks down to sit on your heels. Let your arms drag along the floor as you sit back to stretch your entire spine. Once you settle onto your heels, bring your hands next to your feet and relax. &quot;breathe&quot; into your back. Rest your forehead on the floor. Avoid this position if you have knee problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grab onto a chinup bar with one hand, using a pronated grip. Keep your feet on the floor or a step. Allow the majority of your weight to hang from that hand, while keeping your feet on the ground. Hold for 10-20 seconds and switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grab two wide-rimmed plates and put them together with the smooth sides facing outward Use your fingers to grip the outside part of the plate and your thumb for the other side thus holding both plates together. This is the starting position. Squeeze the plate with your fingers and thumb. Hold this position for as long as you can. Repeat for the recommended amount of sets prescribed in your program. Switch arms and repeat the movements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands under the shoulders, arms straight, body in one line from head to heels. Squeeze the glutes, tuck the pelvis slightly and draw the ribs down. Stop when the low back starts to sag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a seated position with your knees bent, cross one ankle over the opposite knee. Your partner will stand behind you. Now, lean forward as your partner braces your shoulders with their hands. This will be your starting position. Attempt to push your torso back for 10-20 seconds, as your partner prevents any actual movement of your torso. Now relax your muscles as your partner increases the stretch by gently pushing your torso forward for 10-20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a seated position with your legs extended, have your partner stand behind you. Now, lean forward as your partner braces your shoulders with their hands. This will be your starting position. Attempt to push your torso back for 10-20 seconds, as your partner prevents any actual movement of your torso. Now relax your muscles as your partner increases the stretch by gently pushing your torso forward for 10-20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a seated position, extend your legs over a foam roll so that it is position on the back of the upper legs. Place your hands to the side or behind you to help support your weight. This will be your starting position. Using your hands, lift your hips off of the floor and shift your weight on the foam roll to one leg. Relax the hamstrings of the leg you are stretching. Roll over the foam from below the hip to above the back of the knee, pausing at points of tension for 10-30 seconds. Repeat for the other leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a seated position, loop a belt, rope, or band around one foot. This will be your starting position. With the leg extended and the heel off of the ground, pull on the belt so that the foot is everted, with the outside of the foot being pulled towards you. Hold for 10-20 seconds, and then switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a seated position, loop a belt, rope, or band around one foot. This will be your starting position. With the leg extended and the heel off of the ground, pull on the belt so that the foot is inverted, with the inside of the foot being pulled towards you. Hold for 10-20 seconds, and then switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a seated position, place a foam roll under your lower back. Cross your arms in front of you and protract your shoulders. This will be your starting position. Raise your hips off of the floor and lean back, keeping your weight on your lower back. Now shift your weight slightly to one side, keeping your weight off of the spine and on the muscles to the side of it. Roll over your lower back, holding points of tension for 10-30 seconds. Repeat on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the crucifix, you statically hold weights out to the side for time. While the event can be practiced using dumbbells, it is best to practice with one of the various implements used, such as axes and hammers, as it feels different. Begin standing, and raise your arms out to the side holding the implements. Your arms should be parallel to the ground. In competition, judges or sensors are used to let you know when you break parallel. Hold for as long as you can. Typically, the weights should be heavy enough that you fail in 30-60 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s easiest to get into this stretch if you start standing up, put one leg behind you, and slowly lower your torso down to the floor. Keep the front heel on the floor (if it lifts up, scoot your other leg further back). Place your hands on either side of your front leg. To get more out of this stretch, push your butt up toward the ceiling, and then gradually lower it back toward the floor. You&apos;ll Stretch the hip flexor of the back leg and the hamstring and buttocks of the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel on a mat and bring your right knee up so the bottom of your foot is on the floor and extend your left leg out behind you so the top of your foot is on the floor. Shift your weight forward until you feel a stretch in your hip. Hold for 15 seconds, then repeat for your other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel on one knee with the other foot flat in front. Tuck the pelvis and squeeze the glute of the kneeling leg, then let the hips move forward until the front of that hip pulls. Stay at least half a minute. The side named is the knee on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel on the floor, holding your heels with both hands. Lift your buttocks up and forward while bringing your head back to look up at the ceiling, to give an arch in your back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a plate or dumbbell across the crease of your hips and steady it with your hands. Lift into a glute bridge and hold it there without arching the low back. Add weight only while the shape stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay down with your back on the floor. Place a foam roll underneath your upper back, and cross your arms in front of you, protracting your shoulders. This will be your starting position. Raise your hips off of the ground, placing your weight onto the foam roll. Shift your weight to one side at a time, rolling over your middle and upper back. Pause at points of tension for 10-30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay facedown on the floor with your weight supported by your hands or forearms. Place a foam roll underneath one leg on the quadriceps, and keep the foot off of the ground. Make sure to relax the leg as much as possible. This will be your starting position. Shifting as much weight onto the leg to be stretched as is tolerable, roll over the foam from above the knee to below the hip, holding points of tension for 10-30 seconds. Switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay on your side, supporting your weight on your forearm and on a foam roller placed on the outside of your lower leg. Your upper leg can either be on top of your lower leg, or you can cross it in front of you. This will be your starting position. Raise your hips off of the ground and begin to roll from below the knee to above the ankle on the side of your leg, pausing at points of tension for 10-30 seconds. Repeat on the other leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay on your side, with the bottom leg placed onto a foam roller between the hip and the knee. The other leg can be crossed in front of you. Place as much of your weight as is tolerable onto your bottom leg; there is no need to keep your bottom leg in contact with the ground. Be sure to relax the muscles of the leg you are stretching. Roll your leg over the foam from you hip to your knee, pausing for 10-30 seconds at points of tension. Repeat with the opposite leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay on your side. Loop a belt, rope, or band around your top foot. Flex the knee and extend your hip, attempting to touch your glutes with your foot, and holding the belt with your hands. This will be your starting position. With the belt being held over the shoulder or overhead, gently pull to increase the stretch in the quadriceps. Hold for 10-20 seconds, and then switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean your back against a wall, walk your feet forward and slide down as far as you can hold well; level thighs are the hardest. Knees stay over the ankles, heels down. Keep breathing normally all the way through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie down on the floor with your right leg straight. Bend your left leg and lower it across your body, holding the knee down toward the floor with your right hand. (The knee doesn&apos;t need to touch the floor if you&apos;re tight.) Place your left arm comfortably beside you and turn your head to the left. Imagine you have a weight tied to your tailbone. let your tailbone fall back toward the floor as your chest reaches in the opposite direction to stretch your lower back. Switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie down on your back and pull both knees up to your chest. Hold your arms under the knees, not over (that would put to much pressure on your knee joints). Slowly pull the knees toward your shoulders. This also stretches your buttocks muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie down with your feet on the floor, heels directly under your knees. Lift only your tailbone to the ceiling to stretch your lower back. (Don&apos;t lift the entire spine yet.) Pull in your stomach. To go into a bridge, lift the entire spine except the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie face down on the floor, with a rope, belt, or band looped around one foot. Flex the knee and extend the hip of the leg to be stretched, using both hands to pull on the belt. Your knee and your hip should come off of the floor, creating tension in the hip flexors and quadriceps. Hold the stretch for 10-20 seconds, and repeat on the other leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie face down with one leg on a foam roll. Rotate the leg so that the foam roll contacts against your inner thigh. Shift as much weight onto the foam roll as can be tolerated. While trying to relax the muscles if the inner thigh, roll over the foam between your hip and knee, holding points of tension for 10-30 seconds. Repeat with the other leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie face down with your forehead on your hands. Squeeze one glute and let it lift the straight leg a hand&apos;s width or two off the floor. Both hip bones stay heavy on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie facedown on the floor. Put your left hand under your left hipbone to pad your hip and pubic bone. Bend your right knee so you can hold the foot in your right hand. Lift the foot in the air and simultaneously lift your shoulders off the floor. This also stretches the right hip flexor and the chest and shoulders. Switch sides. If it doesn&apos;t bother your back, you can try it with both arms and legs at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie facedown on top of an exercise ball. While resting on your stomach on the ball, walk your hands forward along the floor and lift your legs, extending your elbows and knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on a flat bench or step, and hang one leg and arm over the side. Bend the knee and hold the top of the foot. As you do this, be careful not to arch your lower back. Pull the belly button to the spine to stay in neutral. Press your foot down and into your hand. To add the hip stretch, lift the hip of the leg you&apos;re holding up toward the ceiling. Switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with bent knees and slide your hands under the lower part of your glutes. Tighten both sides until you feel them harden against your hands, without letting the low back move. Let go completely between squeezes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with your feet raised towards the ceiling. Have your partner hold your feet or ankles. Abduct your legs as far as you can. This will be your starting position. Attempt to squeeze your legs together for 10 or more seconds, while your partner prevents you from doing so. Now, relax the muscles in your legs as your partner pushes your feet apart, stretching as far as is comfortable for you. Be sure to let your partner know when the stretch is adequate to prevent overstretching or injury.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and the soles of the feet pressed together. Have your partner hold your knees. This will be your starting position. Attempt to squeeze your knees together, while your partner prevents any movement from occurring. After 10-20 seconds, relax your muscles as your partner gently pushes your knees towards the floor. Be sure to inform your helper when the stretch is adequate to prevent injury or overstretching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with your legs extended. Cross one leg over your body with the knee bent, attempting to touch the knee to the ground. Your partner should kneel beside you, holding your shoulder down with one hand and controlling the crossed leg with the other. this will be your starting position. Attempt to raise the bent knee off of the ground as your partner prevents any actual movement. After 10-20 seconds, relax the leg as your partner gently presses the knee towards the floor. Repeat with the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with your legs extended. Loop a belt, rope, or band around one of your feet, and swing that leg as far to the side as you can. This will be your starting position. Pull gently on the belt to create tension in your groin and hamstring muscles. Hold for 10-20 seconds, and repeat on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with your legs extended. Your partner should be kneeling beside you. Raise one leg up towards the ceiling and have your partner hold the ankle. Your partner can use their shoulder to brace your leg if necessary. This will be your starting position. With your partner holding your leg in place, attempt to flex the knee, contracting the hamstrings for 10-20 seconds. Then relax your leg, allowing your partner to gently push the leg towards your head. Be sure to inform your helper when the stretch is adequate to prevent injury or overstretching. Switch sides once complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with your partner kneeling beside you. Flex the hip of one leg, raising it off of the floor. Rotate the leg so the foot is over the opposite hip, the lower leg perpendicular to your body. Your partner should hold the knee and ankle in place. This will be your starting position. Attempt to push your leg towards your partner, who should be preventing any actual movement of the leg. After 10-20 seconds, completely relax as your partner gently pushes the ankle and knee towards your chest. Be sure to inform your helper when the stretch is adequate to prevent injury or overstretching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide. Squeeze the glutes first, then lift the hips until shoulders, hips and knees make one line. Stay at the top with your attention on the glutes and the low back quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your side with hips and knees bent and the feet together. Open the upper knee like a shell without letting the pelvis roll back, and keep it open. The side named is the upper knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your side, body in one line, the lower leg bent or straight. Raise the upper leg a little behind the body with the toes pointing forward, and hold it there. The side named is the upper leg, the side that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your side, prop yourself on one forearm with the elbow under the shoulder, and lift the hips until the body is straight. Stack the feet or put the upper one in front. The side named is the side underneath, which works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your side, with your upper arm against the foam roller. The upper arm should be more or less aligned with your body, with the outside of the bicep pressed against the foam roller. Raise your hips off of the floor, supporting your weight on your arm and on your feet. Hold for 10-30 seconds, and then switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your stomach with your arms out to your sides. This will be your starting position. Using your lower back muscles, extend your spine lifting your chest off of the ground. Do not use your arms to push yourself up. Keep your head up during the movement. Repeat for 10-20 repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop a belt, rope, or band around one foot. Sit down with both legs extended . This will be your starting position. Leaning forward slightly, pull on the belt to draw the toes of your foot back. Hold this position for 10-20 seconds and then repeat with the other leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop a belt, rope, or band around one of your feet, and swing that leg across your body to the opposite side, keeping the leg extended as you lay on the ground. This will be your starting position. Keeping your foot off of the floor, pull on the belt, using the tension to pull the toes up. Hold for 10-20 seconds, and repeat on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hands and knees, reach one leg straight back and the opposite arm forward until both are level with the body. Keep the pelvis square to the floor and the low back still. The side named is the lifted leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place your right heel on a step with your knee extended and lean forward to grab your right toe with your right hand. Your left knee should be slightly bent and your back should be straight. Support your weight on your left leg and place your left hand on your left thigh. Pull your right toes toward your knee until you feel a stretch in your calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position yourself on the floor on your hands and knees. Pull your belly in and round your spine, lower back, shoulders, and neck, letting your head drop. Hold for 15 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a loop band round both thighs just above the knees and lift into a glute bridge. Press the knees gently outwards against the band, so that they stay above the feet for the whole hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole foot on a steady step or box and stand up on it without pushing off from the floor leg. Come down slowly and change legs each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach your hand behind your head, grasp your elbow and gently pull. Hold for 10 to 20 seconds, then switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest on your forearms with the elbows under the shoulders and the body in one line. Pull elbows and toes towards each other without moving them, and keep the glutes tight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest your upper back on the edge of a bench or sofa, feet flat on the floor. Drive the hips up until the thighs and torso are level and the shins upright, then hold with your chin tucked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat yourself on the floor. Straddle an exercise ball between both legs and lower your hips down toward the floor. Hug your arms around the ball to support your body. Adjust your legs so that your feet are flat on the floor and your knees line up over your ankles. Keep a good grip on the ball so it doesn&apos;t roll away from you and send you back onto your buttocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a side plank and raise the upper leg without letting the hips drop or roll. Keep the toes pointing forward. The side named is the side underneath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit in a chair so your back is straight and your feet planted on the floor. Interlace your fingers behind your head, elbows out and your chin down. Twist your upper body to one side about 3 times as far as you can. Then lean forward and twist your torso to reach your elbow to the floor on the inside of your knee. Return to upright position and then repeat for your other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit in front of a bench with a padded barbell across the crease of your hips. Lift until the torso is level, keep your hands on the bar, and hold with the ribs down. Put the bar down under control before you relax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit near the edge of a chair with your feet under the knees. Lean forward and stand up without your arms, touching the glutes to feel them work, and squeeze at the top. Sit back down slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on a foam roller or ball with your hands behind you and one ankle crossed over the other knee. Lean towards the crossed side and roll slowly with light pressure. Ease off anything sharp. The side named is the glute on the roller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on a mat with your right leg extended in front of you and your left leg bent with your foot against your right inner thigh. Lean forward from your hips and reach for your ankle until you feel a stretch in your hamstring. Hold for 15 seconds, then repeat for your other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on the edge of a chair, gripping the back of it. Straighten your arms, keeping your back straight, and pull your upper body forward so you feel a stretch. Hold for 20-30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on the floor with your knees bent and feet together. Interlock your fingers behind your head. This will be your starting position. Curl downwards, bringing your elbows to the inside of your thighs. After a brief pause, return to the starting position with your head up and your back straight. Repeat for 10-20 repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on the floor with your knees bent and your partner standing behind you. Extend your arms straight behind you with your palms facing each other. Your partner will hold your wrists for you. This will be the starting position. Attempt to flex your elbows, while your partner prevents any actual movement. After 10-20 seconds, relax your arms while your partner gently pulls your wrists up to stretch your biceps. Be sure to let your partner know when the stretch is appropriate to prevent injury or overstretching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit tall on the floor with one leg long. Cross the other foot over it and hug the bent knee towards your chest until you feel the pull in the glute. The side named is the leg that crosses over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit up on the floor. Cross your right leg over your left, keeping the knee bent. Your left leg is straight and down on the floor. Place your left arm on your right leg and your right hand on the floor. Rotate your upper body to the right, and hold for 10-20 seconds. Switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit up straight on an exercise mat. Bend one knee and put that foot on the floor to stabilize the torso. Straighten your other leg and flex your ankle. Using a band, towel, or your hand if you can reach, pull the toes toward you. Hold for 10 to 20 seconds, then switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit up straight on an exercise mat. Touch the soles of your feet together with your feet six to eight inches in front of your hips. Place one hand on the floor beside you and your other hand behind your head. Lift your elbow to the ceiling as you incline your torso to the other side. Hold for 10 to 20 seconds, then switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit upright in a chair and grip the seat on the sides. Raise one leg, extending the knee, flexing the ankle as you do so. Slowly move that leg outward as far as you can, and then back to the center and down. Repeat for your other leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit upright on a chair. Bend to one side with your arm over your head. You can hold onto the chair with your free hand. Hold for 10 seconds, and repeat for your other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit upright on the floor with your legs bent, your partner standing behind you. Stick your arms straight out to your sides, with your palms facing the ground. Attempt to move them as far behind you as possible, as your assistant holds your wrists. This will be your starting position. Keeping your elbows straight, attempt to move your arms to the front, with your partner gently restraining you to prevent any actual movement for 10-20 seconds. Now, relax your muscles and allow your partner to gently increase the stretch on the shoulders and chest. Hold for 10 to 20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit upright on the floor with your partner behind you. Place your hands behind your hand, and push your elbows back as far as you can. Your partner should hold your elbows. This will be your starting position. Gently attempt to pull your elbows forward with your hands still behind your head for 10 or more seconds. Your partner should prevent your elbows from moving. Now, relax your muscles and have your partner gently pull the elbows back as far as it comfortable for you. Be sure to let your partner know when the stretch is adequate to prevent overstretching or injury.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit upright on the floor with your partner behind you. Raise one arm straight up, and flex the elbow, attempting to touch your hand to your back. Your parner should hold your elbow and wrist. This will be your starting position. Attempt to extend the arm straight into the air as your partner prevents you from doing actually doing so. After 10-20 seconds, relax the arm and allow your partner to further stretch the tricep by applying gentle pressure to the wrist. Hold for 10-20 seconds, and then switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit upright on the floor with your partner behind you. Raise one arm straight up, and flex the elbow, attempting to touch your hand to your back. Your parner should hold your tricep and wrist. This will be your starting position. Attempt to pull your upper arm to your side as your partner prevents you from doing actually doing so. After 10-20 seconds, relax the arm and allow your partner to further stretch the lat by applying gentle pressure to the tricep. Hold for 10-20 seconds, and then switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit with your buttocks on top of a foam roll. Bend your knees, and then cross one leg so that the ankle is over the knee. This will be your starting position. Shift your weight to the side of the crossed leg, rolling over the buttocks until you feel tension in your upper glute. You may assist the stretch by using one hand to pull the bent knee towards your chest. Hold this position for 10-30 seconds, and then switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand a little wider than the hips. Sit back and down at a steady pace, knees following the toes, and come up by pressing the whole foot into the floor. Squeeze the glutes each time you stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand facing a wall from a couple feet away. Lean against the wall, placing your weight on your forearms. Attempt to keep your heels on the ground. Hold for 10-20 seconds. You may move further or closer the wall, making it more or less difficult, respectively.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand facing a wall from several feet away. Stagger your stance, placing one foot forward. Lean forward and rest your hands on the wall, keeping your heel, hip and head in a straight line. Attempt to keep your heel on the ground. Hold for 10-20 seconds and then switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand hip-wide with soft knees. Push the hips straight back and tip the torso forward with a flat back until the hamstrings pull, then hold. Do it empty-handed first; a weight hangs close to the shins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand hip-wide, soften the knees and fold at the hips until head and arms hang. Let the weight of the head do the work and do not bounce. Come up slowly with bent knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on one leg and set the other foot against the calf or the inner thigh, never against the knee. Turn the bent knee out and bring the palms together. The side named is the leg you stand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on one leg, take hold of the other foot behind you and press it back into your hand while the chest leans forward. Reach the free arm ahead. Squeeze the glutes before you go back, and never clench deeper into the backbend. The side named is the leg you stand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand so your feet are shoulder width apart and your hands are on your hips. Twist at your waist until you feel a stretch. Hold for 10 to 15 seconds, then twist to the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up straight with the spine vertical, the left foot slightly in front of the right. Bend both knees and lift the back heel off the floor as you press the right hip forward. You can&apos;t get a thorough, deep stretch in this position, however, because it&apos;s hard to relax the hip flexor and stand on it at the same time. Switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up straight with your legs together, holding a bodybar or broomstick. Hold the pole behind your hips with a wider than shoulder width grip. Your palms should be down and your thumbs facing out. Slowly lift your arms up behind your head. Don&apos;t force it if it gets hard to lift further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up straight. Place both hands on your lower back, fingers pointing downward and elbows out. Then gently pull your elbows back aiming to touch them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with some space in front and behind you. Bend at the waist, keeping your legs straight, until you can relax and let your upper body hang down in front of you. Let your arms and hands hang down naturally. Hold for 10 to 20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with the feet a little wider than the hips. Sit back and down until the thighs are near level, arms out in front for balance, and stay there. Weight on the whole foot, knees in line with the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with the feet together, sit back as if onto a chair and reach both arms up beside your ears. Keep the weight in the heels and the tailbone pointing down, so that the low back stays long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with the feet wide apart, turn one foot out and bend that knee until it is above the ankle. The other leg stays straight, both arms reach out at shoulder height, and you look over the front hand. The side named is the bent leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with your feet hip-distance apart, one foot slightly in front of the other. Bend both knees, keeping your back heel on the floor. Switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing straight up, lace your fingers together and open your palms to the ceiling. Keep your shoulders down as you extend your arms up. To create a full torso stretch, pull your tailbone down and stabilize your torso as you do this. Stretch the muscles on both the front and the back of the torso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start by kneeling on a mat with your palms flat and your fingers pointing back toward your knees. Slowly lean back keeping your palms flat on the floor until you feel a stretch in your wrists and forearms. Hold for 20-30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start by standing with your back about two to three feet away from a bench or step. Lift one leg behind you and rest your foot on the step,either on your instep or the ball of your foot, whichever you find most comfortable. Keep your supporting knee slightly bent and avoid letting that knee extend out beyond your toes. Switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start off by lying on the floor. Extend one leg straight and pull the other knee to your chest. Hold under the knee joint to protect the kneecap. Gently tug that knee toward your nose. Switch sides. This stretches the buttocks and lower back of the bent leg and the hip flexor of the straight leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start off by lying on your right side and bend your right knee in front of you to stabilize the torso. Rest your head on your right hand or shoulder. Lift your left leg upward and hold it by the back of the knee (easier) or the foot (harder). Pull your left knee in toward your left shoulder and simultaneously press your foot or knee down to the floor. To intensify this stretch, straighten your left leg. Switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start off by lying on your right side, with your right knee bent at a 90-degree angle resting on the floor in front of you (this stabilizes the torso). Bend your left knee behind you and hold your left foot with your left hand. To stretch your hip flexor, press your left hip forward as you push your left foot back into your hand. Switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start off by rolling your torso forward onto the ball so your hips rest on top of the ball and become the highest point of your body. Rest your hands and feet on the floor. Your arms and legs can be slightly bent or straight, depending on the size of the ball, your flexibility, and the length of your limbs. This also helps develop stabilizing strength in your torso and shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start off by standing with your legs together, holding a bodybar or a broomstick. Take a slightly wider than shoulder width grip on the pole and hold it in front of you with your palms facing down. Carefully lift the pole up and behind your head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start off on your hands and knees, then lift your leg off the floor and hold the foot with your hand. Use your hand to hold the foot or ankle, keeping the knee fully flexed, stretching the quadriceps and hip flexors. Focus on extending your hips, thrusting them towards the floor. Hold for 10-20 seconds and then switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start off with your feet hip-distance apart. Bend your knees slightly to keep them soft and springy. You may want to move your pelvis forward and backward and back few times before holding the tailbone forward in this stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with your shoulders relaxed, gently tilt your head towards your shoulder. Assist stretch with a gentle pull on the side of the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step forward and lower until both knees are bent, the front knee above the foot. Push back up through the front heel and change legs each time. Keep the torso tall and the steps even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step one foot far back onto its toes and bend the front knee above the ankle. Straighten the back leg, lift both arms and grow tall rather than leaning back. Change legs after about ten seconds, about five times. The side named is the back leg, the one stretched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step onto a low, steady box and stand tall on that leg, the other knee lifted in front. Keep the pelvis level and the glute of the standing leg tight. The side named is the leg you stand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a long step and sink straight down until both knees are bent at about a right angle, the back knee just off the floor. Stay tall and press through the front heel. The side named is the front leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a slightly wider than hip distance stance with your knees slightly bent. Place your right hand on your right hip to support the spine. Raise your left arm in a vertical line and place your left hand behind your head. Keep it there as you incline your torso to the right. Keep your weight evenly distributed between both legs (don&apos;t lean into your left hip). Switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise stretches the fascia of the muscles in the feet. Start off seated with your shoes removed. Using a foot roller or a similar object, such as a small section of pvc pipe, place your foot against the roller across the arch of your foot. This will be your starting position. Press down firmly, rolling across the arch of your foot. Hold for 10-30 seconds, and then switch feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a three-part stretch. Begin by lunging forward, with your front foot flat on the ground and on the toes of your back foot. With your knees bent, squat down until your knee is almost touching the ground. Keep your torso erect, and hold this position for 10-20 seconds. Now, place the arm on the same side as your front leg on the ground, with the elbow next to the foot. Your other hand should be placed on the ground, parallel to your lead leg, to help support you during this portion of the stretch. After 10-20 seconds, place your hands on either side of your front foot. Raise the toes of the front foot off of the ground, and straighten your leg. You may need to reposition your rear leg to do so. Hold for 10-20 seconds, and then repeat the entire sequence for the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stretch works best standing. Cross your left arm over the midline of your body and hold the left wrist in your right hand down at the level of your hips. Start the stretch with a bent left arm. Slowly straighten, pull, and lift it up to shoulder height, as pictured. Feel this stretch originate in your back, not your shoulders, and don&apos;t pull too hard on the shoulders joint. Switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin, lie straight and face down on the floor or exercise mat. Your arms should be fully extended in front of you. This is the starting position. Simultaneously raise your arms, legs, and chest off of the floor and hold this contraction for 2 seconds. Tip: Squeeze your lower back to get the best results from this exercise. Remember to exhale during this movement. Note: When holding the contracted position, you should look like superman when he is flying. Slowly begin to lower your arms, legs and chest back down to the starting position while inhaling. Repeat for the recommended amount of repetitions prescribed in your program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin, stand straight while holding a weight plate by the ridge at arm&apos;s length in each hand using a neutral grip (palms facing in). You feet should be shoulder width apart from each other. This will be your starting position. Lower the plates until the fingers are nearly extended but can still hold weights. Inhale as you lower the plates. Now raise the plates back to the starting position as you exhale by closing your hands. Repeat for the recommended amount of repetitions prescribed in your program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin, stand straight with your feet shoulder width apart from each other. Place your hands on your hips. This is the starting position. Now slowly inhale as much air as possible and then start to exhale as much as possible while bringing your stomach in as much as possible and hold this position. Try to visualize your navel touching your backbone. One isometric contraction is around 20 seconds. During the 20 second hold, try to breathe normally. Then inhale and bring your stomach back to the starting position. Once you have practiced this exercise, try to perform this exercise for longer than 20 seconds. Tip: You can work your way up to 40-60 seconds. Repeat for the recommended amount of sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using a muscle roller or a rolling pin, place the roller behind your head and against your neck. Make sure that you do not place the roller directly against the spine, but turned slightly so that the roller is pressed against the muscles to either side of the spine. This will be your starting position. Starting at the top of your neck, slowly roll down the muscles of your neck, pausing at points of tension for 10-30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear a loop band round the shins or just above the knees and stand in a shallow squat. Step sideways against the band, let the other foot follow slowly, and never let the band go slack. Walk as many steps back as you walked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While either seating or standing, bend your arms at a 90-degree angle and place the palms of your hands together in front of your chest. Tip: Your hands should be open with the palms together and fingers facing forward (perpendicular to your torso). Push both hands against each other as you contract your chest. Start with slow tension and increase slowly. Keep breathing normally as you execute this contraction. Hold for the recommended number of seconds. Now release the tension slowly. Rest for the recommended amount of time and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While lying on the floor, place a foam roll under your back and to one side, just behind your arm pit. This will be your starting position. Keep the arm of the side being stretched behind and to the side of you as you shift your weight onto your lats, keeping your upper body off of the ground. Hold for 10-30 seconds, and switch sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While seated, bend forward to hug your thighs from underneath with both arms. Keep your knees together and your legs extended out as you bring your chest down to your knees. You can also stretch your middle back by pulling your back away from your knees as your hugging them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your head and neck in a neutral position (normal position with head erect facing forward), place both of your hands on the front side of your head. Now gently push forward as you contract the neck muscles but resisting any movement of your head. Start with slow tension and increase slowly. Keep breathing normally as you execute this contraction. Hold for the recommended number of seconds. Now release the tension slowly. Rest for the recommended amount of time and repeat with your hands placed on the back side of your head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your head and neck in a neutral position (normal position with head erect facing forward), place your left hand on the left side of your head. Now gently push towards the left as you contract the left neck muscles but resisting any movement of your head. Start with slow tension and increase slowly. Keep breathing normally as you execute this contraction. Hold for the recommended number of seconds. Now release the tension slowly. Rest for the recommended amount of time and repeat with your right hand placed on the right side of your head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will need a partner for this exercise. Lay face down with your legs straight. Your assistant will place their hand on your heel. To begin, flex the knee to curl your leg up. Your partner should provide resistance, starting light and increasing the pressure as the movement is completed. Communicate with your partner to monitor appropriate resistance levels. Pause at the top, returning the leg to the starting position as your partner provides resistance going the other direction.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best hold, right side: {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best hold: {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last done {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving, for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not weight-bearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plank</source>
        <translation type="unfinished">Planche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shortest} to {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {known} exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Check that it is there and may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has over 50 million pixels. Make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is broken. Open it in another program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no picture: choose a PNG, JPEG, WebP or SVG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is over 20 MB. Choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” needs other files, or effects that are not drawn here. Save it as PNG first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>A workout is running. Import the files when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuits and exports (*.glutetimer *.json *.csv *.txt *.yml *.yaml *.zip *.db *.sqlite *.feeel *.fitnotes *.bak);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GluteTimer history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the history as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was saved as “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>1 very light, 10 all out</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quads</source>
        <translation>Quadriceps</translation>
    </message>
    <message>
        <source>Sounds: none was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds: {count} played, at most {worst} ms off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no device for {time} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was planned in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {planned} planned · {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} holds · {time} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{effort} of 10: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command can have other keys, and more than one. All commands… finds any of them by a few letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GluteTimer is {version} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Nothing is written down about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What’s new in {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message numerus="yes">
        <source>%n circuits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises of your own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more circuits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 exercise of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the exercise {names} with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings these exercises with it: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this file comes in. Choose another file, or export it again from the program that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this file comes in. Export it again from {program}, or correct that place in a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holds} there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workouts} with {holds}, {dates}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interrupted</name>
    <message>
        <source>Go on with “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on, paused, {time} into “{interval}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far you held {time} in {holds}; nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended in the middle of it {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended in the middle of it {time} ago.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as your best hold before ({day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far: {bests}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold until the shape goes: the hips sink, the low back arches or sways, or you can’t breathe calmly any more. That is your maximum. If anything hurts, end it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right held equally long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left held {time} longer than right: {percent} % of its hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {now}; with {percent} %: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right held {time} longer than left: {percent} % of its hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: usual coaching practice. Not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first best hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} % of it: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} {time}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} less than your best hold before ({day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} more than your best hold before ({day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>The desktop gives no keys that work everywhere; the media keys do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} · next: {hold}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menu_bar</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Modifier</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout</source>
        <translation type="unfinished">Séance</translation>
    </message>
</context>
<context>
    <name>next_step</name>
    <message>
        <source>Add a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer first, then a harder variation: usual coaching practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the difficulty when it is felt there: source articles A and B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never form for load: source articles B and D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short trunk holds grow by repeats, not by seconds: McGill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time up over weeks, never form for load: source articles B and D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rounds at first, three to four later: source article D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {hold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {repeats} repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circuit}: you felt it in the low back. You could try {new} instead of {old}, tuck the pelvis slightly, and think of the squeeze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circuit}: you held all of {exercise} in two workouts, at an effort of 7 or less. You could try a harder one: {harder}, {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circuit}: you held every second of {exercise} in two workouts, at an effort of 7 or less. You could do {repeats} repeats; the holds stay at {old}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circuit}: you held every second of {exercise} in two workouts, at an effort of 7 or less. You could try {new} instead of {old}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circuit}: {exercise} ended early in three workouts. {new} instead of {old} may let you hold it to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circuit}: {exercise} is as long as it needs to be, and you held all of it in two workouts, at an effort of 7 or less. You could add a round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>By circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By main muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion per {span} · percent held of planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density per {span} · percent of the workouts&apos; length under tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Effort per {span} · mean of 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds per {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load per {span} · kilograms × seconds held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month; keep the letters, set the order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effort in these weeks. Say how hard it was after a workout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load in these weeks. Give a step a weight in Circuits to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing held in these weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing held this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in these weeks. Choose a longer range to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last bar is hatched, this week still runs: {days_left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week is hatched: {days_left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time under tension per {span} · minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number} · {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts per {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W{number}</source>
        <comment>short for a week&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a circuit without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year ago: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort {effort}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day of this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} held of {planned} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kg·s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message numerus="yes">
        <source>%n minutes have passed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts to go this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 workout to go this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get up for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {circuit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or four times: touch the seat with your glutes, and stand up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{circuit}” is ready when you are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks: {held} under tension, {workouts}, completion {completion}, effort {effort}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In 1 week: {held} under tension, {workouts}, completion {completion}, effort {effort}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with GluteTimer. This is not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>&quot;version&quot; must be {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,.</source>
        <comment>the sign between thousands, and the one before decimals</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash means something here. Write two of them, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash means something in quotes. Write two of them, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block has 1 to {most} rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circuit has at most {most:,} steps. Take the ones from here away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold lasts one second to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load is at most 1000 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most {most} characters. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percent needs a time for when no best hold is known: “Plank 30s, 70% of best”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relax lasts at most 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest lasts at most 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step has 1 to {most} sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch lasts at most 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad magic number for central directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad magic number for file header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that GluteTimer exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in a text editor and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in a text editor, or export the circuit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIT files need an extra package. “pip install glutetimer[fit]” installs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit has no name. Write “name: My circuit” in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest between rounds is at most 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step above has its rest already. Take one of the two away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long to be read. Take parts of it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are 1 to {most} repeats, and at most as many sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {repeats} numbers for {sets} sets. Write one for each set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exercise here. Write its name before the time: “Glute bridge 45s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step above this rest. Put it below one, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time here. Write how long to hold: “{name} 45s”, or “{name} max”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be: {error}. Change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time. Write it like “45s”, “1:30” or “2 min”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not understood here. A block begins with “3 rounds, 90s between”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was said above already. Take one of the two away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated central directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated file header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down take 0.5 to 60 seconds each, the top 0 to 60: “tempo 3-1-3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update GluteTimer to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are missing here. Write them in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {least} to {most} percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a YAML file may have {most:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database inside of a zip is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a distance was covered, which is no hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hidden row, which describes an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hold of the same “hold_id” stands before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a remark or a pause and no set, as “Set Order” says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rest can&apos;t last less than no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rest, whose time is no work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of the table has over {most:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip inside of a zip is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there: all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there: {count:,} hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>already there: {count:,} holds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an interval program that was done, without its holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an open-ended hold cannot have a percent: {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchors are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks are nested over {most} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circuit has more than {most} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circuit has too many holds: {holds} (at most {most})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circuit lasts longer than 24 hours: {total_ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circuit name is longer than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circuit name must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in repetitions, without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not find expected &apos;-&apos; indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not find expected key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not find expected node content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not find expected whitespace or line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise needs an id and a name: {id!r}, {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;,&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;:&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a list with a length of {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a list, found {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number, found {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number, found {number:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an object, found {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected text, found {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {type} of at least {size:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {type} of at most {size:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {type} with a length of at least {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {type} with a length of at most {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {type}, found {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field larger than field limit (131072)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found a tab character that violates indentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found character that cannot start any token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups are nested over {most} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid escape character in string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more cells than the table has columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name and is called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count} intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested over {most} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed in a way that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lasts no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its category is Cardio, which is no hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name has no letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name has no signs that can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line contains NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {lines} and {more:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping values are not allowed in this context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no program that GluteTimer knows writes such a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row of this workout has “started_at”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is done before the start and after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object keys must be strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats must be one number, or one for each of {sets} sets: {repeats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs that can&apos;t be seen are taken out of its texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>string or blob too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the circuits of the file have over {most:,} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database can&apos;t be read: the text in it is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database can&apos;t be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the description is cut to {most:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file can&apos;t be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has over {most:,} circuits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has over {most:,} exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has version {version:g}, and this program knows up to {newest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is over 20 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file names it by number alone: it is called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first number of &quot;usual_hold_s&quot; must not be above the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group “{group}”: exercises have fixed groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id &quot;{id}&quot; appears twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; appears twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “{key}” appears twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “{key}” is not known here, and is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “{key}” is not known here, and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is cut to {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the exercise is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of {seconds:g} s before the first exercise is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting has over {most:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of the greatest strength is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is broken: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is over 64 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in it is no valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time to prepare is set in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unknown keys are nested over {most} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unknown keys are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unknown keys are no JSON: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unknown keys are no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unknown keys have over {most:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of “{key}” is no quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight has no unit and is taken as kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight {weight:g} is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zip can&apos;t be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are over {most:,} entries in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are over {most:,} files in the zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are over {most:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are over {most:,} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are over {most:,} values in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are over {most:,} workouts in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a circuit of this name: it comes in as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no exercise of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder: choose the files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no circuit file: &quot;format&quot; must be &quot;{name}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no valid JSON: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no valid JSON: {name} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no valid YAML: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trailing characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trailing comma in array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trailing comma in object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected end of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual_hold_ms must be a range above 0: {usual_hold_ms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is in the zip is over 20 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a time of day, so the workout is put at noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a value, so nothing was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} date of whole timers, without holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} dates of whole timers, without holds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} of its holds: left out as you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} reminders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} rows: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} became {allowed}: 1 to {high} are possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be a whole number: {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be between {low} and {high}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: {reason}. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} can&apos;t be a value of “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more:,} more of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moving:,} of the exercises: they are not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number:g} can&apos;t be a value of “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} and {more:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason!c}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:g} s became {allowed:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:g} s can&apos;t be a value of “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:g} s: a hold lasts up to 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} is no unit of weight known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is none of {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“held_s” is empty or 0, so nothing was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“kept” holds what a newer GluteTimer wrote. Leave it as it was, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“length” is missing in {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” is a number from 1 to {most}, not {effort}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is neither work nor rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ({kind}) counts as an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” counts as an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {holds:,} holds; at most {most:,} can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is counted in repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is taken as the exercise “{exercise_id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lasts longer than 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: this exercise comes with GluteTimer already, and it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: you have this exercise already, and it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” are no times of sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can be read as two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not understood here. Put a comma between details, such as “Side plank 45s each side, rest 30s”, and a name in quotes if it looks like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{year}” is no year from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n settings were changed by “{file}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 setting was changed by “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disc grows and shrinks, softly heard. It ends before the countdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Apart from the system&apos;s own volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>At 17:00, once no more days are left in the week than workouts to its goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth is 100 to 300 ms late: the beeps then sound this much earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the same contrast.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window hides it in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Counted from the start of GluteTimer, and anew after each workout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt with Space, the arrow keys to skip and go back, and down for “I broke”. The desktop asks you first, and some desktops have no such keys.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of the loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English German Deutsch French Français Spanish Español voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command can have other keys: those of a presenter or a pedal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get up from sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GluteTimer settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear every single one, or give it a file of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing is heard. Works from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In shorter ones, and in movements, you breathe as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” can&apos;t be {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” is {value}; it must be a whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” is {value}; it must be one of these: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” is {value}; it must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” stands twice. Delete one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep screen and machine awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that work without the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leads you by ear, and never talks over a beep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, for this version does not know them: {names}.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>MPRIS hands-free remote Bluetooth play pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Media keys and headset buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of sitting</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminders in between. The same time twice means no quiet hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window and the voice; French and Spanish are begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Train, one key starts the next circuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while a workout runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace the breath in long holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past weeks are counted anew from this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Piper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, pause, next and back, while a workout runs, whichever window has the focus. The workout shows in the desktop&apos;s media panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Reminders come on. The icon in the tray brings the window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Set of sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft even at its loudest: it gives way to the voice and the beeps.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in “{file}” are those that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were saved as “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week&apos;s workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or four times from a chair, four or five times a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to get into position before the first hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time under tension a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three build muscle best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Volume of breath and tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the beeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to the sound server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>What is left of it. A player without a volume of its own stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the voice says</source>
        <translation>Ce que dit la voix</translation>
    </message>
    <message>
        <source>What was shown last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a workout runs, the text fills the window anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a workout runs; as before at its end. What you change meanwhile stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the device is there; else on the system&apos;s default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With less of it, a workout moves on once a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation reduced motion moving still dizzy calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announcements speech silence talk less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background minimise system tray quit exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beeps tones wood gong cue own file scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breathing inhale exhale pacer relax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair squats notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countdown get ready start delay seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exhale seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font letters zoom bigger larger smaller scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global shortcuts hotkeys hands-free background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal notification remind weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal target how often sessions aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inhale seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval stand break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency late lag headphones tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loud quiet loudness pace metronome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loud quiet loudness speech test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loud quiet mute loudness test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loudspeaker headphones headset output Bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound silent backend driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>open launch first last screen begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player Spotify duck quieter podcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player duck quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet hours do not disturb night silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule plan weekday alarm notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings hotkeys remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest hold breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep standby screen saver lock power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech talk spoken announcements mute engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed rate faster slower speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand break notification desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target minutes aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme dark mode light bright night appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no settings of GluteTimer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is from a newer GluteTimer. Update this one to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no file of settings: it is not JSON, or is broken off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sounds</name>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second to go</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changer de côté</translation>
    </message>
    <message>
        <source>Ten seconds to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workout is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three seconds to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two seconds to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read here: the library soundfile does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no sound that can be read: choose a WAV, FLAC, OGG or MP3 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is silent: nobody would hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large: at most 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too long: this sound may last {seconds} s at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” took too long to read: choose a shorter file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>Source article A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source article B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source article C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source article C; McGill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source article D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source article D; Wiles 2017, Eur J Appl Physiol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source articles A, B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source articles A, B, C, D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source articles B, C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source articles B, C, D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source articles C, D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual coaching practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiles 2017, Eur J Appl Physiol</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished. {length} held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: {exercise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: {exercise}. {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on: {exercise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {exercise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {exercise}. {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest. {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {number} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides: {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch: {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can hear me. Glute bridge, left side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <translation type="unfinished">côté gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <translation type="unfinished">côté droit</translation>
    </message>
    <message>
        <source>{circuit}. {length} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation type="unfinished">{exercise}, {side}</translation>
    </message>
    <message>
        <source>{larger} {smaller}</source>
        <comment>a length: 1 minute 30 seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>train</name>
    <message>
        <source>No weekly goal is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing held yet this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week&apos;s goal is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} more to reach your goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message>
        <source>A workout is not stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder here takes a copy. Save what waits elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what waits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{file}”. Should it not be in the history later, import this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your workout is stored now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Stay, and it is tried again every few seconds; or save {workouts} to a place that you choose. If you close without that, GluteTimer keeps a copy where it can and takes it in at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Your last workout waits in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>About the workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, and how long you held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on after a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes, at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Piper sounds far better, in English. To have it, install it beside this program (280 MB): pip install &quot;glutetimer[piper]&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest, and how long it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changer de côté</translation>
    </message>
    <message>
        <source>Ten seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last round or set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time, in holds without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice that belongs to this program is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice can&apos;t speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice does not speak your language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is next, and on which side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to mind: “tuck the pelvis”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which repeat it is: “2 of 5”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which round or set it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Hold” as it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Keep breathing”, in holds over a minute</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Its window is open already, but does not answer. Wait a moment and try again, or end the program that hangs.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes to “{name}” were kept. They are not in effect yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workout was deleted.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was interrupted before its first hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was interrupted. Kept: {time} in {holds}.</source>
        <translation type="unfinished"></translation>
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
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Last done {day}</source>
        <translation>Dernière fois : {day}</translation>
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
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>jusqu’à ce que tu l’arrêtes</translation>
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
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{percent} % of {best}</source>
        <translation>{percent} % de {best}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
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
        <translation>Tenue {number} sur {count}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next · done</source>
        <translation>Ensuite · terminé</translation>
    </message>
    <message>
        <source>Next · relax, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next · rest between rounds, {time}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rep {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hold}, until you end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hold}, {time}</source>
        <translation>{hold}, {time}</translation>
    </message>
    <message>
        <source>{kilograms} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}, {time}. Next: {hold}</source>
        <translation>{phase}, {time}. Ensuite : {hold}</translation>
    </message>
    <message>
        <source>{phase}: {hold}</source>
        <translation>{phase} : {hold}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{time} under tension so far. What you held is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
