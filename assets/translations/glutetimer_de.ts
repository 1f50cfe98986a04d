<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>An interval timer for isometric holds. It stays on your machine: no account, no network.</source>
        <translation>Ein Intervall-Timer für isometrisches Halten. Alles bleibt auf deinem Gerät: kein Konto, kein Netz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later. With thanks to:</source>
        <translation>Freie Software unter der GNU GPL, Version 3 oder neuer. Mit Dank an:</translation>
    </message>
    <message>
        <source>GluteTimer is no medical advice and no medical device. If something hurts, stop.</source>
        <translation>GluteTimer ist kein ärztlicher Rat und kein Medizinprodukt. Wenn etwas schmerzt, hör auf.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the folder with your data</source>
        <translation>Den Ordner mit deinen Daten anzeigen</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Der Ordner ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The versions were copied.</source>
        <translation>Die Versionen wurden kopiert.</translation>
    </message>
    <message>
        <source>What GluteTimer is made of, and its licences</source>
        <translation>Woraus GluteTimer besteht, und die Lizenzen</translation>
    </message>
    <message>
        <source>Your data: {folder}</source>
        <translation>Deine Daten: {folder}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a workout done elsewhere</source>
        <translation>Training von anderswo hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Effort, 1 to 10</source>
        <translation>Anstrengung, 1 bis 10</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es gedauert hat</translation>
    </message>
    <message>
        <source>It counts in your weeks like any other, on the day it was done.</source>
        <translation>Es zählt in deinen Wochen wie jedes andere, an dem Tag, an dem du es gemacht hast.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was held</source>
        <translation>Was du gehalten hast</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
</context>
<context>
    <name>AnnouncementsCard</name>
    <message>
        <source>Back to the usual: {name}</source>
        <translation>Wieder wie üblich: {name}</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something went wrong. Nothing has changed.</source>
        <translation>Etwas ist schiefgegangen. Nichts hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>BlockHead</name>
    <message>
        <source>More for this block</source>
        <translation>Mehr zu diesem Block</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>Name des Blocks</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Erholung zwischen Runden</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>A block has rounds of its own, such as warm-up, main part and cool-down.</source>
        <translation>Ein Block hat eigene Runden, zum Beispiel Aufwärmen, Hauptteil und Ausklang.</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Block hinzufügen</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Key: Space</source>
        <translation>Taste: Leertaste</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>left arrow, Page Up</source>
        <translation>Pfeil links, Bild auf</translation>
    </message>
    <message>
        <source>right arrow, Page Down</source>
        <translation>Pfeil rechts, Bild ab</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Training days · the stronger, the more was held</source>
        <translation>Trainingstage · je kräftiger, desto mehr gehalten</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nichts gehalten</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>ChartChoices</name>
    <message>
        <source>Beside the year before</source>
        <translation>Neben dem Vorjahr</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <translation>Aufgeteilt</translation>
    </message>
</context>
<context>
    <name>CircuitCard</name>
    <message>
        <source>Choose {circuit}</source>
        <translation>{circuit} wählen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start {circuit}</source>
        <translation>{circuit} starten</translation>
    </message>
</context>
<context>
    <name>CircuitList</name>
    <message numerus="yes">
        <source>%n circuits</source>
        <translation>
            <numerusform>%n Zirkel</numerusform>
            <numerusform>%n Zirkel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 circuit</source>
        <translation>1 Zirkel</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>New circuit</source>
        <translation>Neuer Zirkel</translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation>Kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>There is no circuit. Make one of your own.</source>
        <translation>Es gibt keinen Zirkel. Leg einen eigenen an.</translation>
    </message>
</context>
<context>
    <name>CircuitsScreen</name>
    <message>
        <source>Discarded the changes to “{circuit}”.</source>
        <translation>Änderungen an „{circuit}“ verworfen.</translation>
    </message>
    <message>
        <source>New circuit</source>
        <translation>Neuer Zirkel</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Back to the scheme&apos;s own: {cue}</source>
        <translation>Wieder der Klang des Satzes: {cue}</translation>
    </message>
    <message>
        <source>Choose a file for: {cue}</source>
        <translation>Datei wählen für: {cue}</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Klang wählen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Play: {cue}</source>
        <translation>Anhören: {cue}</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.flac *.ogg *.oga *.opus *.mp3);;All files (*)</source>
        <translation>Klänge (*.wav *.flac *.ogg *.oga *.opus *.mp3);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Every hold, for a spreadsheet or another computer.</source>
        <translation>Jede Haltephase, für eine Tabelle oder einen anderen Computer.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Made by themselves after each day with a workout, and before an import.</source>
        <translation>Entstehen von selbst nach jedem Trainingstag und vor einem Import.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Als Tabelle speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show imports…</source>
        <translation>Importe anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>The folder could not be opened; it is {folder}.</source>
        <translation>Der Ordner ließ sich nicht öffnen; er ist {folder}.</translation>
    </message>
    <message>
        <source>To a file and back: for another computer, or to try something out.</source>
        <translation>In eine Datei und zurück: für einen anderen Computer oder zum Ausprobieren.</translation>
    </message>
    <message>
        <source>What came in from files, to be taken out again as a whole.</source>
        <translation>Was aus Dateien kam. Du kannst es als Ganzes wieder herausnehmen.</translation>
    </message>
    <message>
        <source>Your circuits and workouts are in here.</source>
        <translation>Hier liegen deine Zirkel und Trainings.</translation>
    </message>
    <message>
        <source>data folder place directory files</source>
        <translation>Daten Ordner Ort Verzeichnis Dateien</translation>
    </message>
    <message>
        <source>export CSV workouts spreadsheet</source>
        <translation>Export CSV Trainings Tabelle</translation>
    </message>
    <message>
        <source>export import copy share transfer configuration</source>
        <translation>Export Import kopieren teilen übertragen Konfiguration</translation>
    </message>
    <message>
        <source>restore copy save undo</source>
        <translation>wiederherstellen Kopie sichern rückgängig Backup</translation>
    </message>
    <message>
        <source>undo import other programs</source>
        <translation>rückgängig Import andere Programme</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Training days</source>
        <translation>Trainingstage</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nichts gehalten</translation>
    </message>
</context>
<context>
    <name>DaysChoice</name>
    <message>
        <source>Time to train on {day}</source>
        <translation>Trainingszeit am {day}</translation>
    </message>
</context>
<context>
    <name>DelayDialog</name>
    <message numerus="yes">
        <source>%n more taps</source>
        <translation>
            <numerusform>Noch %n Mal tippen</numerusform>
            <numerusform>Noch %n Mal tippen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more tap</source>
        <translation>Noch 1 Mal tippen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delay of the loudspeaker</source>
        <translation>Verzögerung des Lautsprechers</translation>
    </message>
    <message>
        <source>Half of the taps lay within {spread} ms of it. More taps refine it.</source>
        <translation>Die Hälfte lag höchstens {spread}&#xa0;ms daneben. Tippe weiter, und es wird genauer.</translation>
    </message>
    <message>
        <source>Listen, and press Space with every beep that you hear. People tap a little early and keys arrive a little late: 20 ms are allowed for that. The result is good to some 30 ms; without Bluetooth it is mostly below 50 ms and best left at 0.</source>
        <translation>Hör zu und drück bei jedem Ton die Leertaste. Menschen tippen etwas zu früh, und Tasten kommen etwas zu spät an: Dafür sind 20&#xa0;ms eingerechnet. Das Ergebnis ist auf etwa 30&#xa0;ms genau; ohne Bluetooth liegt es meist unter 50&#xa0;ms und bleibt am besten bei 0.</translation>
    </message>
    <message>
        <source>The taps are too uneven to say. Go on tapping.</source>
        <translation>Noch zu ungleichmäßig. Tippe weiter.</translation>
    </message>
    <message>
        <source>Use this delay</source>
        <translation>Verzögerung übernehmen</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Correct this workout</source>
        <translation>Training berichtigen</translation>
    </message>
    <message>
        <source>It counts in the week of the day that stands here. Its holds stay as they are.</source>
        <translation>Es zählt in der Woche des Tages, der hier steht. Was du gehalten hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Play on</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (nicht verbunden)</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the files to import them</source>
        <translation>Dateien zum Importieren hier ablegen</translation>
    </message>
    <message>
        <source>You see what is in them before anything comes in.</source>
        <translation>Du siehst, was darin ist, bevor etwas übernommen wird.</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>More for this circuit</source>
        <translation>Mehr zu diesem Zirkel</translation>
    </message>
    <message>
        <source>Name of the circuit</source>
        <translation>Name des Zirkels</translation>
    </message>
    <message>
        <source>Show and change the circuit as text</source>
        <translation>Den Zirkel als Text zeigen und ändern</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{totals} · changes are kept as a draft</source>
        <translation>{totals} · Änderungen bleiben als Entwurf</translation>
    </message>
</context>
<context>
    <name>EffortCard</name>
    <message>
        <source>Effort {number} of 10</source>
        <translation>Anstrengung {number} von 10</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>Wie anstrengend war es?</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>End and keep</source>
        <translation>Beenden und behalten</translation>
    </message>
    <message>
        <source>End this workout?</source>
        <translation>Training beenden?</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>Taste: Eingabe</translation>
    </message>
    <message>
        <source>Key: Escape</source>
        <translation>Taste: Escape</translation>
    </message>
</context>
<context>
    <name>ExerciseChoices</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Show all {count} names</source>
        <translation>Alle {count} Namen zeigen</translation>
    </message>
    <message>
        <source>These names are not in the catalogue as they stand. An exercise of your own has statistics of its own.</source>
        <translation>Diese Namen stehen so nicht im Katalog. Eine eigene Übung hat eine eigene Statistik.</translation>
    </message>
</context>
<context>
    <name>ExerciseDetail</name>
    <message>
        <source>About it</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Add to circuit</source>
        <translation>In einen Zirkel</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation>Jetzt machen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Hold this now</source>
        <translation>Jetzt halten</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>No circuit uses it.</source>
        <translation>Kein Zirkel enthält sie.</translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation>Kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>Nothing is written down about it yet.</source>
        <translation>Dazu steht noch nichts da.</translation>
    </message>
    <message>
        <source>Open {circuit}</source>
        <translation>{circuit} öffnen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Test best hold…</source>
        <translation>Bestzeit testen&#xa0;…</translation>
    </message>
    <message>
        <source>The voice says: “{cue}”</source>
        <translation>Die Stimme sagt: „{cue}“</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Kommt vor in</translation>
    </message>
    <message>
        <source>Usual hold</source>
        <translation>Übliche Zeit</translation>
    </message>
    <message>
        <source>Weight on the legs</source>
        <translation>Gewicht auf den Beinen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your holds</source>
        <translation>Was du gehalten hast</translation>
    </message>
</context>
<context>
    <name>ExerciseEditing</name>
    <message>
        <source>My {exercise}</source>
        <translation>{exercise} (eigene)</translation>
    </message>
</context>
<context>
    <name>ExerciseField</name>
    <message>
        <source>Show all exercises</source>
        <translation>Alle Übungen zeigen</translation>
    </message>
</context>
<context>
    <name>ExerciseForm</name>
    <message>
        <source>Also called, separated by commas</source>
        <translation>Auch genannt, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit exercise</source>
        <translation>Übung bearbeiten</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>In charts among</source>
        <translation>In Diagrammen bei</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Sie braucht einen Namen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Körper</translation>
    </message>
    <message>
        <source>The shortest hold is longer than the longest one.</source>
        <translation>Die kürzeste Zeit ist länger als die längste.</translation>
    </message>
    <message>
        <source>There is an exercise of this name already.</source>
        <translation>Es gibt schon eine Übung mit diesem Namen.</translation>
    </message>
    <message>
        <source>Usual hold</source>
        <translation>Übliche Zeit</translation>
    </message>
    <message>
        <source>Weight on the legs</source>
        <translation>Gewicht auf den Beinen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What the voice says during the hold</source>
        <translation>Was die Stimme beim Halten sagt</translation>
    </message>
    <message>
        <source>What you changed here is lost.</source>
        <translation>Deine Änderungen gehen verloren.</translation>
    </message>
</context>
<context>
    <name>ExercisesScreen</name>
    <message>
        <source>Deleted “{exercise}”. What was held of it stays.</source>
        <translation>„{exercise}“ gelöscht. Was du davon gehalten hast, bleibt.</translation>
    </message>
    <message>
        <source>“{exercise}” is now at the end of “{circuit}”.</source>
        <translation>„{exercise}“ steht jetzt am Ende von „{circuit}“.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>All holds for programs (JSON)</source>
        <translation>Alle Haltephasen für Programme (JSON)</translation>
    </message>
    <message>
        <source>All holds for spreadsheets (CSV)</source>
        <translation>Alle Haltephasen für Tabellen (CSV)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)</source>
        <translation>Skalierbares Bild (SVG)</translation>
    </message>
    <message>
        <source>Pictures beside the chart</source>
        <translation>Bilder neben dem Diagramm</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Bericht zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>Weeks for programs (JSON)</source>
        <translation>Wochen für Programme (JSON)</translation>
    </message>
    <message>
        <source>Weeks for spreadsheets (CSV)</source>
        <translation>Wochen für Tabellen (CSV)</translation>
    </message>
    <message>
        <source>Workout for sports programs (FIT)</source>
        <translation>Training für Sportprogramme (FIT)</translation>
    </message>
    <message>
        <source>Workouts for calendars (ICS)</source>
        <translation>Trainings für Kalender (ICS)</translation>
    </message>
    <message>
        <source>Workouts for sports programs (FIT)</source>
        <translation>Trainings für Sportprogramme (FIT)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>{file} lässt sich nicht schreiben: {reason}. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} wurde geschrieben.</translation>
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
        <translation>GluteTimer wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>Something went wrong in GluteTimer.</source>
        <translation>In GluteTimer ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something went wrong in GluteTimer. The workout goes on; more when it is over.</source>
        <translation>In GluteTimer ist etwas schiefgegangen. Das Training läuft weiter; mehr dazu, wenn es vorbei ist.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>Der Bericht wurde als {name} gespeichert.</translation>
    </message>
    <message>
        <source>What was recorded is kept, and you can go on. This report helps to put the fault right: it tells where the program stood, and nothing about you or your training. It is sent nowhere.</source>
        <translation>Alles Aufgezeichnete bleibt, und du kannst weitermachen. Dieser Bericht hilft, den Fehler zu beheben: Er sagt, wo das Programm stand, und nichts über dich oder dein Training. Er wird nirgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>FeltCard</name>
    <message>
        <source>Where did you feel it?</source>
        <translation>Wo hast du es gespürt?</translation>
    </message>
</context>
<context>
    <name>FigureTiles</name>
    <message>
        <source>4-week average</source>
        <translation>Schnitt aus 4 Wochen</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Am längsten gehalten</translation>
    </message>
    <message>
        <source>No weekly goal is set.</source>
        <translation>Kein Wochenziel gesetzt.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Weeks at goal</source>
        <translation>Wochen am Ziel</translation>
    </message>
    <message>
        <source>after four weeks</source>
        <translation>nach vier Wochen</translation>
    </message>
    <message>
        <source>most in a row: {run}</source>
        <translation>längste Folge: {run}</translation>
    </message>
    <message>
        <source>of the last four full weeks</source>
        <translation>der letzten vier vollen Wochen</translation>
    </message>
    <message>
        <source>of {goal} goal</source>
        <translation>vom Ziel {goal}</translation>
    </message>
    <message>
        <source>{change} % on the 4 before</source>
        <translation>{change}&#xa0;% zu den 4 davor</translation>
    </message>
    <message>
        <source>{hit} of {weeks}</source>
        <translation>{hit} von {weeks}</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>New name: there is a circuit {name} already. Both are kept.</source>
        <translation>Neuer Name: Es gibt schon einen Zirkel {name}. Beide bleiben.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
    <message>
        <source>Will be different</source>
        <translation>Wird anders sein</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>101 more holds and stretches, from free-exercise-db (public domain)</source>
        <translation>101 weitere Halte- und Dehnübungen aus free-exercise-db (gemeinfrei)</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>Alle Muskeln</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>Alle Haltungen</translation>
    </message>
    <message>
        <source>All sides</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>More exercises</source>
        <translation>Weitere Übungen</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Own only</source>
        <translation>Nur eigene</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Delete this workout</source>
        <translation>Training löschen</translation>
    </message>
    <message>
        <source>Held it differently? Choose the hold and correct it.</source>
        <translation>War es anders? Wähle die Zeile und berichtige sie.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Key: Enter or Space</source>
        <translation>Taste: Eingabe oder Leertaste</translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Geplant und gehalten</translation>
    </message>
    <message>
        <source>Save what waits…</source>
        <translation>Wartendes speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal versuchen</translation>
    </message>
    <message>
        <source>Workout ended early</source>
        <translation>Training früher beendet</translation>
    </message>
    <message>
        <source>Workout finished</source>
        <translation>Training geschafft</translation>
    </message>
    <message>
        <source>{error} This workout waits in memory until it can be stored.</source>
        <translation>{error} Dieses Training wartet im Speicher, bis es abgelegt werden kann.</translation>
    </message>
</context>
<context>
    <name>FoundCards</name>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n Einstellung gefunden</numerusform>
            <numerusform>%n Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 setting found</source>
        <translation>1 Einstellung gefunden</translation>
    </message>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>Keine Einstellung passt. Versuch ein anderes Wort.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
</context>
<context>
    <name>GoalRing</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>of {goal} goal</source>
        <translation>vom Ziel {goal}</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>HearingLine</name>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>First time? Check that you can hear me.</source>
        <translation>Zum ersten Mal hier? Prüf, ob du mich hörst.</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Ton testen</translation>
    </message>
</context>
<context>
    <name>HeldLineRow</name>
    <message>
        <source>Each held for</source>
        <translation>Je gehalten</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Remove this exercise</source>
        <translation>Diese Übung entfernen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>sets of</source>
        <comment>3 sets of 30 s</comment>
        <translation>Sätze mit</translation>
    </message>
</context>
<context>
    <name>HeldLines</name>
    <message>
        <source>Another exercise</source>
        <translation>Weitere Übung</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>About GluteTimer</source>
        <translation>Über GluteTimer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Hilfe: {page}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>Diese Seite im Browser öffnen?</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Effort {number} of 5</source>
        <translation>Anstrengung {number} von 5</translation>
    </message>
    <message>
        <source>How hard?</source>
        <translation>Wie schwer?</translation>
    </message>
    <message>
        <source>I broke</source>
        <translation>Abgesetzt</translation>
    </message>
    <message>
        <source>Key: Enter or the down arrow</source>
        <translation>Taste: Eingabe oder Pfeil ab</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Circuit</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{held} of {planned}</source>
        <translation>{held} von {planned}</translation>
    </message>
    <message>
        <source>{name}, ended early</source>
        <translation>{name}, früher beendet</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Add a workout</source>
        <translation>Training hinzufügen</translation>
    </message>
    <message>
        <source>All circuits</source>
        <translation>Alle Zirkel</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>No workout fits. Search for fewer words, or choose all circuits and days.</source>
        <translation>Kein Training passt. Such mit weniger Wörtern, oder wähle alle Zirkel und Tage.</translation>
    </message>
    <message>
        <source>No workouts yet. Do one on Train, or add one that you did elsewhere.</source>
        <translation>Noch kein Training. Mach eins unter „Trainieren“, oder füge eins von anderswo hinzu.</translation>
    </message>
    <message>
        <source>Only {days}</source>
        <translation>Nur {days}</translation>
    </message>
    <message>
        <source>Search circuits, exercises and notes</source>
        <translation>Zirkel, Übungen und Notizen suchen</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Wieder alle Tage zeigen</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
</context>
<context>
    <name>HoldsModel</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
</context>
<context>
    <name>HoldsTable</name>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Geplant und gehalten</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import {found}</source>
        <translation>{found} importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>Reading {files}…</source>
        <translation>Es wird gelesen: {files}&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation>Alle Schritte auswählen</translation>
    </message>
    <message>
        <source>Select steps to see and change their values. Shift and Ctrl select several.</source>
        <translation>Wähle Schritte, um ihre Werte zu sehen und zu ändern. Mit Umschalt und Strg wählst du mehrere.</translation>
    </message>
    <message>
        <source>Select the steps of the block</source>
        <translation>Die Schritte des Blocks auswählen</translation>
    </message>
    <message>
        <source>Whole block</source>
        <translation>Ganzer Block</translation>
    </message>
</context>
<context>
    <name>InterruptedDialog</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Von hier weiter</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Bisheriges behalten</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Tab leads on to the buttons.</source>
        <translation>Tab führt weiter zu den Knöpfen.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Diese Taste ist frei.</translation>
    </message>
    <message>
        <source>This key is needed to move between controls.</source>
        <translation>Diese Taste wird gebraucht, um sich zu bewegen.</translation>
    </message>
    <message>
        <source>This key writes a character. Hold Ctrl or Alt with it.</source>
        <translation>Diese Taste schreibt ein Zeichen. Halte Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Taste übernehmen</translation>
    </message>
    <message>
        <source>“{command}” has this key now, and will lose it.</source>
        <translation>„{command}“ hat diese Taste jetzt und verliert sie dann.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation>Drück die neue Taste</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Add a key…</source>
        <translation>Taste hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>All usual keys…</source>
        <translation>Alle üblichen&#xa0;…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Give every command its usual keys again?</source>
        <translation>Jedem Befehl wieder seine üblichen Tasten geben?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
</context>
<context>
    <name>LengthEdit</name>
    <message>
        <source>Estimated from the holds</source>
        <translation>Aus den Haltephasen geschätzt</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es gedauert hat</translation>
    </message>
    <message>
        <source>Shorter than what was held; that is taken instead</source>
        <translation>Kürzer als das Gehaltene; es gilt dessen Dauer</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Name or muscle</source>
        <translation>Name oder Muskel</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>No exercise fits. Look for less, or make one of your own.</source>
        <translation>Keine Übung passt. Such nach weniger, oder leg eine eigene an.</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation>Alle Übungen zeigen</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Delete {circuit}</source>
        <translation>{circuit} löschen</translation>
    </message>
    <message>
        <source>Duplicate {circuit}</source>
        <translation>{circuit} duplizieren</translation>
    </message>
    <message>
        <source>Edit {circuit}</source>
        <translation>{circuit} bearbeiten</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename {circuit}</source>
        <translation>{circuit} umbenennen</translation>
    </message>
    <message>
        <source>Share {circuit}…</source>
        <translation>{circuit} teilen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ListDeeds</name>
    <message>
        <source>Deleted “{circuit}”.</source>
        <translation>„{circuit}“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Here they work while GluteTimer&apos;s window has the focus: no more can be had on this system.</source>
        <translation>Hier wirken sie, solange das Fenster von GluteTimer vorn ist: Mehr gibt dieses System nicht her.</translation>
    </message>
    <message>
        <source>Not on this system.</source>
        <translation>Nicht auf diesem System.</translation>
    </message>
</context>
<context>
    <name>MusicSetting</name>
    <message>
        <source>Not in this session: it has no D-Bus, over which players are reached.</source>
        <translation>Nicht in dieser Sitzung: Ihr fehlt D-Bus, über den Player erreicht werden.</translation>
    </message>
    <message>
        <source>Not on this system: only Linux desktops let a program quieten another one.</source>
        <translation>Nicht auf diesem System: Nur Linux-Desktops lassen ein Programm ein anderes leiser stellen.</translation>
    </message>
    <message>
        <source>Not with this Qt: it comes without D-Bus, over which players are reached.</source>
        <translation>Nicht mit diesem Qt: Ihm fehlt D-Bus, über den Player erreicht werden.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation>Kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Leertaste oder Eingabe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Take the circuit&apos;s own timings again</source>
        <translation>Wieder die Zeiten des Zirkels nehmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{source}. Not medical advice.</source>
        <translation>{source}. Kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>{time}
under tension</source>
        <translation>{time}
unter Spannung</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>I am sore today</source>
        <translation>Heute Muskelkater</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing to change now. Two workouts with every second held, at an effort of 7 or less, bring a suggestion; say after a workout how hard it was.</source>
        <translation>Im Moment ist nichts zu ändern. Zwei Trainings, in denen du jede Sekunde gehalten hast, bei Anstrengung 7 oder weniger, bringen einen Vorschlag; sag nach dem Training, wie anstrengend es war.</translation>
    </message>
    <message>
        <source>Source article B. This is not medical advice.</source>
        <translation>Quellartikel B. Das ist kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>Take a rest day, or only stretch: soreness that hinders how you move needs time.</source>
        <translation>Mach einen Ruhetag, oder dehne nur: Muskelkater, der dich beim Bewegen hindert, braucht Zeit.</translation>
    </message>
    <message>
        <source>This is not medical advice.</source>
        <translation>Das ist kein ärztlicher Rat.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was different today?</source>
        <translation>Was war heute anders?</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Duplicate the block</source>
        <translation>Block duplizieren</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Block nach unten</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Block nach oben</translation>
    </message>
    <message>
        <source>Paste steps into it</source>
        <translation>Schritte darin einfügen</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Block entfernen</translation>
    </message>
</context>
<context>
    <name>OtherCircuits</name>
    <message>
        <source>Your circuits</source>
        <translation>Deine Zirkel</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Nothing fits. Try other or fewer letters.</source>
        <translation>Nichts passt. Versuch andere oder weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in Help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing fits. Try other or fewer letters.</source>
        <translation>Nichts passt. Versuch andere oder weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
</context>
<context>
    <name>PastImportsDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Noch nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo takes out all that came in with an import. What you made stays.</source>
        <translation>„Rückgängig“ nimmt alles heraus, was mit einem Import kam. Was du selbst gemacht hast, bleibt.</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen&#xa0;…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or SVG. A small copy is kept; the file may go.</source>
        <translation>PNG, JPEG, WebP oder SVG. Eine kleine Kopie bleibt; die Datei darf weg.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Line {line}: {words}</source>
        <translation>Zeile {line}: {words}</translation>
    </message>
    <message>
        <source>What can’t be read</source>
        <translation>Was nicht lesbar ist</translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>The hold was corrected.</source>
        <translation>Die Haltezeit wurde berichtigt.</translation>
    </message>
    <message>
        <source>The workout was added.</source>
        <translation>Das Training wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The workout was corrected.</source>
        <translation>Das Training wurde berichtigt.</translation>
    </message>
    <message>
        <source>The workout was deleted.</source>
        <translation>Das Training wurde gelöscht.</translation>
    </message>
    <message>
        <source>What you said about the workout was changed.</source>
        <translation>Deine Angaben zum Training wurden geändert.</translation>
    </message>
    <message>
        <source>“{name}” was changed.</source>
        <translation>„{name}“ wurde geändert.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Not on this desktop: it has no tray. Minimise the window instead.</source>
        <translation>Nicht auf diesem Desktop: Er hat keinen Infobereich. Minimiere stattdessen das Fenster.</translation>
    </message>
    <message>
        <source>They come while GluteTimer runs, and never during a workout. Once you have trained, you are not asked to train until the next day.</source>
        <translation>Sie kommen, solange GluteTimer läuft, und nie während eines Trainings. Hast du trainiert, wirst du bis zum nächsten Tag nicht mehr ans Training erinnert.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Circuits, exercises and workouts become those of the backup. What is there now is backed up first: the change can be undone.</source>
        <translation>Zirkel, Übungen und Trainings werden die der Sicherung. Was jetzt da ist, wird zuerst gesichert: Du kannst es rückgängig machen.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Wird angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made after each day with a workout, before an import, and before an update.</source>
        <translation>Es gibt noch keine Sicherung. Eine entsteht nach jedem Trainingstag, vor einem Import und vor einem Update.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Effort, where you felt it, a note, and what was really held</source>
        <translation>Anstrengung, wo du es gespürt hast, eine Notiz und was du wirklich gehalten hast</translation>
    </message>
    <message>
        <source>Rate or correct it</source>
        <translation>Bewerten oder berichtigen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Nochmal testen</translation>
    </message>
    <message>
        <source>Your maximum hold</source>
        <translation>Deine Maximalzeit</translation>
    </message>
</context>
<context>
    <name>RetestLine</name>
    <message>
        <source>Asks again after a week</source>
        <translation>Fragt in einer Woche wieder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Nochmal testen</translation>
    </message>
    <message>
        <source>{exercise}: your maximum hold was tested {weeks} weeks ago, {day}.</source>
        <translation>{exercise}: Deine Maximalzeit wurde vor {weeks} Wochen getestet, {day}.</translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message>
        <source>No sound: no audio device was found. Follow the screen.</source>
        <translation>Kein Ton: Kein Audiogerät gefunden. Folge dem Bildschirm.</translation>
    </message>
    <message>
        <source>No sound: the audio device went away. Follow the screen.</source>
        <translation>Kein Ton: Das Audiogerät ist weg. Folge dem Bildschirm.</translation>
    </message>
    <message>
        <source>Paused: the computer was asleep.</source>
        <translation>Pause: Der Computer hat geschlafen.</translation>
    </message>
    <message>
        <source>Paused: the workout was interrupted here.</source>
        <translation>Pause: Hier wurde das Training unterbrochen.</translation>
    </message>
    <message>
        <source>The sound is off. Press M to hear it again.</source>
        <translation>Der Ton ist aus. Mit M hörst du ihn wieder.</translation>
    </message>
    <message>
        <source>The workout goes on. Your holds wait in memory until they can be stored.</source>
        <translation>Das Training läuft weiter. Was du hältst, wartet im Speicher, bis es abgelegt werden kann.</translation>
    </message>
    <message>
        <source>This computer can&apos;t be kept awake: the screen may go dark.</source>
        <translation>Dieser Computer lässt sich nicht wach halten: Der Bildschirm kann dunkel werden.</translation>
    </message>
    <message>
        <source>{hold}: its time was up, so it counts. To end this hold, press again.</source>
        <translation>{hold}: Die Zeit war um, das zählt ganz. Zum Absetzen jetzt noch einmal drücken.</translation>
    </message>
</context>
<context>
    <name>RunTelling</name>
    <message>
        <source>Paused. {text}</source>
        <translation>Pause. {text}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search settings</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SecondStarts</name>
    <message>
        <source>A workout is running already. It goes on.</source>
        <translation>Ein Training läuft schon. Es geht weiter.</translation>
    </message>
    <message>
        <source>A workout is running. The files are shown when it is over.</source>
        <translation>Ein Training läuft. Die Dateien werden danach gezeigt.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual: {name}</source>
        <translation>Wieder wie üblich: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>All settings are as usual again.</source>
        <translation>Alle Einstellungen sind wieder wie üblich.</translation>
    </message>
    <message>
        <source>Every setting as it is usually.</source>
        <translation>Jede Einstellung, wie sie üblich ist.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>“{name}” is as usual again.</source>
        <translation>„{name}“ ist wieder wie üblich.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Added weight</source>
        <translation>Zusatzgewicht</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>How long can you hold it? The clock counts up until you end it.</source>
        <translation>Wie lange kannst du halten? Die Uhr zählt hoch, bis du sie beendest.</translation>
    </message>
    <message>
        <source>Key: Enter or Space</source>
        <translation>Taste: Eingabe oder Leertaste</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>Links, dann rechts</translation>
    </message>
    <message>
        <source>Maximum hold test</source>
        <translation>Maximaltest</translation>
    </message>
    <message>
        <source>One key ends a hold: {key}. Warm up before, and breathe while you hold.</source>
        <translation>Eine Taste beendet das Halten: {key}. Wärm dich vorher auf, und atme beim Halten.</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>Erholung zwischen den Seiten</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>When to end it</source>
        <translation>Wann du aufhörst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>A circuit file can be opened in GluteTimer on any computer, and read in any text editor. Text can be pasted into a message.</source>
        <translation>Eine Zirkeldatei lässt sich auf jedem Computer in GluteTimer öffnen und in jedem Texteditor lesen. Text kannst du in eine Nachricht einfügen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keinen wählen</translation>
    </message>
    <message>
        <source>Circuit files (*.glutetimer);;All files (*)</source>
        <translation>Zirkeldateien (*.glutetimer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied {circuits} as text.</source>
        <translation>{circuits} als Text kopiert.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Export circuits</source>
        <translation>Zirkel exportieren</translation>
    </message>
    <message>
        <source>My circuits</source>
        <translation>Meine Zirkel</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Gespeichert als „{file}“.</translation>
    </message>
    <message>
        <source>Share “{circuit}”</source>
        <translation>„{circuit}“ teilen</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
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
        <translation>Bestzeit</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Erfüllung</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Do a circuit with planned holds, and its completion stands here.</source>
        <translation>Mach einen Zirkel mit geplanten Zeiten, und die Erfüllung steht hier.</translation>
    </message>
    <message>
        <source>Do an exercise with sides, and the difference stands here.</source>
        <translation>Mach eine Übung mit Seiten, und der Unterschied steht hier.</translation>
    </message>
    <message>
        <source>Effort and volume</source>
        <translation>Anstrengung und Umfang</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Felt in {workouts}: {places}</source>
        <translation>Gespürt in {workouts}: {places}</translation>
    </message>
    <message>
        <source>Finish a workout, and its density stands here.</source>
        <translation>Schließ ein Training ab, und seine Dichte steht hier.</translation>
    </message>
    <message>
        <source>Hold something in these weeks, and its longest hold stands here.</source>
        <translation>Halte in diesen Wochen etwas, und die längste Zeit steht hier.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Line: mean effort, 1 to 10. Columns: minutes held.</source>
        <translation>Linie: mittlere Anstrengung, 1 bis 10. Säulen: gehaltene Minuten.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>{number} % less left</source>
        <translation>links {number}&#xa0;% weniger</translation>
    </message>
    <message>
        <source>{number} % less right</source>
        <translation>rechts {number}&#xa0;% weniger</translation>
    </message>
    <message>
        <source>{side}: {seconds} s</source>
        <translation>{side}: {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Percent held of planned</source>
        <translation>Prozent vom Geplanten gehalten</translation>
    </message>
    <message>
        <source>Percent less held: above the line on the right, below on the left</source>
        <translation>Prozent weniger gehalten: über der Linie rechts, darunter links</translation>
    </message>
    <message>
        <source>Percent of the workouts&apos; length under tension</source>
        <translation>Prozent der Trainingsdauer unter Spannung</translation>
    </message>
    <message>
        <source>Percent of workouts. The last row: minutes held.</source>
        <translation>Prozent der Trainings. Letzte Zeile: gehaltene Minuten.</translation>
    </message>
    <message>
        <source>Say after a workout how hard it was, and it stands here.</source>
        <translation>Sag nach dem Training, wie anstrengend es war, und es steht hier.</translation>
    </message>
    <message>
        <source>Say after a workout where you felt it, and it stands here.</source>
        <translation>Sag nach dem Training, wo du es gespürt hast, und es steht hier.</translation>
    </message>
    <message>
        <source>Seconds, the longest of each week</source>
        <translation>Sekunden, das längste Halten jeder Woche</translation>
    </message>
    <message>
        <source>Where it was felt</source>
        <translation>Wo du es gespürt hast</translation>
    </message>
    <message>
        <source>both sides alike</source>
        <translation>beide Seiten gleich</translation>
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
        <translation>Die Verzögerung des Lautsprechers durch Mittippen finden</translation>
    </message>
    <message>
        <source>Single sounds…</source>
        <translation>Einzelne Klänge&#xa0;…</translation>
    </message>
    <message>
        <source>Tap along…</source>
        <translation>Mittippen&#xa0;…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Den Ton testen</translation>
    </message>
</context>
<context>
    <name>SoundsDialog</name>
    <message>
        <source>A file of yours is copied and made as loud as the others: WAV, FLAC, OGG or MP3, up to 1 s for the countdown, 6 s for the end and 3 s for all others.</source>
        <translation>Deine Datei wird kopiert und so laut gemacht wie die anderen: WAV, FLAC, OGG oder MP3, bis 1&#xa0;s für den Countdown, 6&#xa0;s für das Ende und 3&#xa0;s für alle anderen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected steps</source>
        <translation>Die ausgewählten Schritte entfernen</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Erhol.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {label}</source>
        <translation>Weniger: {label}</translation>
    </message>
    <message>
        <source>More: {label}</source>
        <translation>Mehr: {label}</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>This week: {before} before, {after} now</source>
        <translation>Diese Woche: vorher {before}, jetzt {after}</translation>
    </message>
    <message>
        <source>This week: {before} before, {after} now, {goal} is the goal</source>
        <translation>Diese Woche: vorher {before}, jetzt {after}, Ziel {goal}</translation>
    </message>
    <message>
        <source>This week: {before} before, {after} now; the goal of {goal} is reached</source>
        <translation>Diese Woche: vorher {before}, jetzt {after}; das Ziel von {goal} ist erreicht</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>Zeit unter Spannung</translation>
    </message>
    <message>
        <source>Where each sound was to begin, against where the sound device played it.</source>
        <translation>Wann jeder Ton beginnen sollte, verglichen damit, wann das Audiogerät ihn gespielt hat.</translation>
    </message>
</context>
<context>
    <name>TempoForm</name>
    <message>
        <source>At the top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Lead with a tempo</source>
        <translation>Mit Tempo führen</translation>
    </message>
    <message>
        <source>Soft ticks for up, top and down; repetitions are counted</source>
        <translation>Leise Ticks für auf, oben und ab; Wiederholungen werden gezählt</translation>
    </message>
    <message>
        <source>Time at the top</source>
        <translation>Zeit oben</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>Zeit ab</translation>
    </message>
    <message>
        <source>Time up</source>
        <translation>Zeit auf</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>How to write it</source>
        <translation>So schreibst du ihn</translation>
    </message>
    <message>
        <source>The circuit as text</source>
        <translation>Der Zirkel als Text</translation>
    </message>
    <message>
        <source>The circuit follows the text.</source>
        <translation>Der Zirkel folgt dem Text.</translation>
    </message>
    <message>
        <source>The circuit stays as it was until the text can be read. F8 goes on.</source>
        <translation>Der Zirkel bleibt, wie er war, bis der Text lesbar ist. F8 führt weiter.</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>{interval}, at {start}</source>
        <translation>{interval}, bei {start}</translation>
    </message>
</context>
<context>
    <name>TrainScreen</name>
    <message>
        <source>New circuit</source>
        <translation>Neuer Zirkel</translation>
    </message>
    <message>
        <source>There is no circuit. Make one, and it is ready to start here.</source>
        <translation>Es gibt keinen Zirkel. Leg einen an, und er steht hier zum Start bereit.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>No reminders for 30 minutes</source>
        <translation>30 Minuten keine Erinnerungen</translation>
    </message>
    <message>
        <source>Open GluteTimer</source>
        <translation>GluteTimer öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start {circuit}</source>
        <translation>{circuit} starten</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UsesCard</name>
    <message>
        <source>No circuit has a timed hold of this yet: {test}.</source>
        <translation>Noch kein Zirkel hat dafür eine Haltezeit: {test}.</translation>
    </message>
    <message>
        <source>Percent of your best hold</source>
        <translation>Prozent deiner Bestzeit</translation>
    </message>
    <message>
        <source>The holds follow your best hold from then on, each side by itself; test again after about four weeks.</source>
        <translation>Die Zeiten folgen dann deiner Bestzeit, jede Seite für sich; teste nach etwa vier Wochen wieder.</translation>
    </message>
    <message>
        <source>Train with it</source>
        <translation>Damit trainieren</translation>
    </message>
    <message>
        <source>Use {percent} %</source>
        <translation>{percent}&#xa0;% nutzen</translation>
    </message>
    <message>
        <source>Use {percent} % in {circuit}</source>
        <translation>{percent}&#xa0;% nutzen in {circuit}</translation>
    </message>
    <message>
        <source>Uses {percent} %</source>
        <translation>Nutzt {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>“{circuit}” holds {percent} % of your best hold now.</source>
        <translation>„{circuit}“ hält jetzt {percent}&#xa0;% deiner Bestzeit.</translation>
    </message>
</context>
<context>
    <name>UsualHold</name>
    <message>
        <source>Longest usual hold</source>
        <translation>Längste übliche Zeit</translation>
    </message>
    <message>
        <source>Shortest usual hold</source>
        <translation>Kürzeste übliche Zeit</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
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
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Die Stimme testen</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>WeeksPage</name>
    <message>
        <source>All workouts</source>
        <translation>Alle Trainings</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Start a workout</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Your weeks will stand here, once you have held something.</source>
        <translation>Hier stehen deine Wochen, sobald du etwas gehalten hast.</translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>keep the letters, set the order</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>WorkoutPage</name>
    <message>
        <source>Back to all workouts</source>
        <translation>Zurück zu allen Trainings</translation>
    </message>
    <message>
        <source>Correct the day, the time or the name</source>
        <translation>Tag, Uhrzeit oder Namen berichtigen</translation>
    </message>
    <message>
        <source>Delete this workout</source>
        <translation>Training löschen</translation>
    </message>
    <message>
        <source>Held it differently? Choose the hold and correct it.</source>
        <translation>War es anders? Wähle die Zeile und berichtige sie.</translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Geplant und gehalten</translation>
    </message>
    <message>
        <source>Save for sports programs and watches (FIT)</source>
        <translation>Für Sportprogramme und Uhren speichern (FIT)</translation>
    </message>
    <message>
        <source>{day}, {time} · {held} held of {planned} planned</source>
        <translation>{day}, {time} · {held} von {planned} gehalten</translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation>{length} insgesamt</translation>
    </message>
</context>
<context>
    <name>WorkoutScreen</name>
    <message>
        <source>Press {key} to go on</source>
        <translation>Weiter mit {key}</translation>
    </message>
</context>
<context>
    <name>WorkoutTable</name>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
</context>
<context>
    <name>_ChoiceRow</name>
    <message>
        <source>Exercise for “{name}”</source>
        <translation>Übung für „{name}“</translation>
    </message>
    <message>
        <source>Keep as an exercise of my own</source>
        <translation>Als eigene Übung behalten</translation>
    </message>
    <message>
        <source>Leave out its holds</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take as another exercise</source>
        <translation>Als andere Übung nehmen</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Tippe einen Teil des Namens</translation>
    </message>
    <message>
        <source>What “{name}” becomes</source>
        <translation>Was aus „{name}“ wird</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>10 s more</source>
        <translation>10&#xa0;s mehr</translation>
    </message>
    <message>
        <source>5 s less</source>
        <translation>5&#xa0;s weniger</translation>
    </message>
    <message>
        <source>5 s more</source>
        <translation>5&#xa0;s mehr</translation>
    </message>
    <message>
        <source>About GluteTimer</source>
        <translation>Über GluteTimer</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle Befehle&#xa0;…</translation>
    </message>
    <message>
        <source>Asks first; what you held is kept</source>
        <translation>Fragt erst; was du gehalten hast, bleibt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Change one value everywhere…</source>
        <translation>Einen Wert überall ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected workout</source>
        <translation>Ausgewähltes Training löschen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Do the last hold once more</source>
        <translation>Das letzte Halten noch einmal</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Effort of the last hold: 1</source>
        <translation>Anstrengung beim letzten Halten: 1</translation>
    </message>
    <message>
        <source>Effort of the last hold: 2</source>
        <translation>Anstrengung beim letzten Halten: 2</translation>
    </message>
    <message>
        <source>Effort of the last hold: 3</source>
        <translation>Anstrengung beim letzten Halten: 3</translation>
    </message>
    <message>
        <source>Effort of the last hold: 4</source>
        <translation>Anstrengung beim letzten Halten: 4</translation>
    </message>
    <message>
        <source>Effort of the last hold: 5</source>
        <translation>Anstrengung beim letzten Halten: 5</translation>
    </message>
    <message>
        <source>Effort of the workout: 1</source>
        <translation>Anstrengung im Training: 1</translation>
    </message>
    <message>
        <source>Effort of the workout: 10</source>
        <translation>Anstrengung im Training: 10</translation>
    </message>
    <message>
        <source>Effort of the workout: 2</source>
        <translation>Anstrengung im Training: 2</translation>
    </message>
    <message>
        <source>Effort of the workout: 3</source>
        <translation>Anstrengung im Training: 3</translation>
    </message>
    <message>
        <source>Effort of the workout: 4</source>
        <translation>Anstrengung im Training: 4</translation>
    </message>
    <message>
        <source>Effort of the workout: 5</source>
        <translation>Anstrengung im Training: 5</translation>
    </message>
    <message>
        <source>Effort of the workout: 6</source>
        <translation>Anstrengung im Training: 6</translation>
    </message>
    <message>
        <source>Effort of the workout: 7</source>
        <translation>Anstrengung im Training: 7</translation>
    </message>
    <message>
        <source>Effort of the workout: 8</source>
        <translation>Anstrengung im Training: 8</translation>
    </message>
    <message>
        <source>Effort of the workout: 9</source>
        <translation>Anstrengung im Training: 9</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Felt in the front of the thigh</source>
        <translation>In der Oberschenkelvorderseite gespürt</translation>
    </message>
    <message>
        <source>Felt in the glutes</source>
        <translation>Im Gesäß gespürt</translation>
    </message>
    <message>
        <source>Felt in the hamstrings</source>
        <translation>In der Beinrückseite gespürt</translation>
    </message>
    <message>
        <source>Felt in the lower back</source>
        <translation>Im unteren Rücken gespürt</translation>
    </message>
    <message>
        <source>Find a setting by a word for it</source>
        <translation>Eine Einstellung mit einem Wort finden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How long can you hold? The answer sets your next targets.</source>
        <translation>Wie lange kannst du halten? Die Antwort setzt deine nächsten Ziele.</translation>
    </message>
    <message>
        <source>I broke: end this hold</source>
        <translation>Abgesetzt: Halten beenden</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Maximum hold test…</source>
        <translation>Maximaltest&#xa0;…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>New circuit</source>
        <translation>Neuer Zirkel</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pause oder weiter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Records the seconds that were really held</source>
        <translation>Zählt die Sekunden, die du wirklich gehalten hast</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Repeat this hold</source>
        <translation>Halten wiederholen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Save a backup of everything to any place</source>
        <translation>Alles an einem Ort deiner Wahl sichern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search by a few letters, and start circuits</source>
        <translation>Mit wenigen Buchstaben suchen, Zirkel starten</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search workouts</source>
        <translation>Trainings suchen</translation>
    </message>
    <message>
        <source>See every key, search, and change them</source>
        <translation>Alle Tasten sehen, suchen und ändern</translation>
    </message>
    <message>
        <source>See what is in each backup, and put one back</source>
        <translation>Sehen, was in jeder Sicherung ist, und eine zurückholen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select the block</source>
        <translation>Block auswählen</translation>
    </message>
    <message>
        <source>Set the whole length…</source>
        <translation>Gesamtdauer setzen&#xa0;…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Ton an oder aus</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Take in circuits and workouts from files</source>
        <translation>Zirkel und Trainings aus Dateien übernehmen</translation>
    </message>
    <message>
        <source>The guide, at the page about this screen</source>
        <translation>Das Handbuch, auf der Seite zu dieser Ansicht</translation>
    </message>
    <message>
        <source>The workout goes on by eye</source>
        <translation>Das Training läuft ohne Ton weiter</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Versions, licences and the folder with your data</source>
        <translation>Versionen, Lizenzen und der Ordner mit deinen Daten</translation>
    </message>
    <message>
        <source>What changed in this version</source>
        <translation>Was sich in dieser Version geändert hat</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message numerus="yes">
        <source>%n pictures are missing: choose them anew in Exercises.</source>
        <translation>
            <numerusform>%n Bild fehlt: Wähle es in den Übungen neu.</numerusform>
            <numerusform>%n Bilder fehlen: Wähle sie in den Übungen neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture is missing: choose it anew in Exercises.</source>
        <translation>1 Bild fehlt: Wähle es in den Übungen neu.</translation>
    </message>
    <message>
        <source>A workout is not stored yet. Store or save it first.</source>
        <translation>Ein Training ist noch nicht abgelegt. Leg es zuerst ab oder speichere es.</translation>
    </message>
    <message>
        <source>A workout is running. Restore the backup when it is over.</source>
        <translation>Ein Training läuft. Stell die Sicherung danach wieder her.</translation>
    </message>
    <message>
        <source>All is as it was before: {contents}.</source>
        <translation>Alles ist wieder wie zuvor: {contents}.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sicherungen (*.db)</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Sicherungen (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>It is damaged and can&apos;t be restored.</source>
        <translation>Sie ist beschädigt und lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>No workouts</source>
        <translation>Keine Trainings</translation>
    </message>
    <message>
        <source>Restored: {backup}. There are now: {contents}.</source>
        <translation>Wiederhergestellt: {backup}. Jetzt vorhanden: {contents}.</translation>
    </message>
    <message>
        <source>The backup after the workout could not be made. {problem}</source>
        <translation>Die Sicherung nach dem Training ist nicht gelungen. {problem}</translation>
    </message>
    <message>
        <source>The backup was saved: {contents}.</source>
        <translation>Die Sicherung wurde gespeichert: {contents}.</translation>
    </message>
    <message>
        <source>after a workout</source>
        <translation>nach einem Training</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>vor dem Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before an update of GluteTimer</source>
        <translation>vor einem Update von GluteTimer</translation>
    </message>
    <message>
        <source>last workout {day}</source>
        <translation>letztes Training {day}</translation>
    </message>
    <message>
        <source>{duration} under tension</source>
        <translation>{duration} unter Spannung</translation>
    </message>
</context>
<context>
    <name>block_name</name>
    <message>
        <source>Activation</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Brücken</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Side-lying</source>
        <translation>Seitlage</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>Wecken</translation>
    </message>
    <message>
        <source>Wall squats</source>
        <translation>Wandsitz</translation>
    </message>
</context>
<context>
    <name>circuit_description</name>
    <message>
        <source>A minute for every exercise, half a minute of rest, four times round with one minute between. Add time or load over weeks, never at the cost of form.</source>
        <translation>Eine Minute für jede Übung, eine halbe Minute Erholung, vier Runden mit einer Minute dazwischen. Steigere Zeit oder Last über Wochen, nie auf Kosten der Form.</translation>
    </message>
    <message>
        <source>A short start for the first weeks or after long sitting: find the squeeze, hold it in a bridge, then use it while you stand up.</source>
        <translation>Ein kurzer Einstieg für die ersten Wochen oder nach langem Sitzen: Finde die Spannung, halte sie in der Brücke, und nutze sie dann beim Aufstehen.</translation>
    </message>
    <message>
        <source>About ten minutes of easy stretching and rolling after training. Nothing here should hurt.</source>
        <translation>Etwa zehn Minuten sanftes Dehnen und Rollen nach dem Training. Nichts davon soll wehtun.</translation>
    </message>
    <message>
        <source>Activation before squats and deadlifts: bridge, clamshell and banded walk, twice round and well short of tired.</source>
        <translation>Aktivierung vor Kniebeugen und Kreuzheben: Brücke, Muschel und Seitschritte mit Band, zwei Runden und lange bevor du müde wirst.</translation>
    </message>
    <message>
        <source>Five exercises of 45 seconds with 30 seconds of rest, twice round. Make a hold easier rather than lose its shape.</source>
        <translation>Fünf Übungen zu 45 Sekunden mit 30 Sekunden Erholung, zwei Runden. Mach es dir lieber leichter, als die Form zu verlieren.</translation>
    </message>
    <message>
        <source>Four holds on your feet for strength and balance, twice round. Keep a wall or chair within reach.</source>
        <translation>Viermal Halten im Stehen für Kraft und Gleichgewicht, zwei Runden. Eine Wand oder ein Stuhl sollte in Reichweite sein.</translation>
    </message>
    <message>
        <source>Four wall squats of two minutes with two minutes of rest, the dose studied for blood pressure on three days a week. Choose a knee angle you can keep and breathe normally.</source>
        <translation>Viermal zwei Minuten Wandsitz mit zwei Minuten Erholung: die Menge, die an drei Tagen pro Woche für den Blutdruck untersucht wurde. Wähle einen Kniewinkel, den du halten kannst, und atme normal.</translation>
    </message>
    <message>
        <source>One single-leg bridge for as long as it keeps its shape, first on the left, then on the right. The clock counts up until you say that it broke.</source>
        <translation>Eine einbeinige Brücke, solange sie ihre Form behält, erst links, dann rechts. Die Uhr zählt hoch, bis du sagst, dass du abgesetzt hast.</translation>
    </message>
    <message>
        <source>Six holds at the top of the glute bridge with short rests. Any hold from 20 to 30 seconds does the job.</source>
        <translation>Sechsmal oben in der Gesäßbrücke halten, mit kurzer Erholung. Jede Zeit von 20 bis 30 Sekunden erfüllt den Zweck.</translation>
    </message>
    <message>
        <source>Ten-second holds in descending sets of six, four and two. Progress by adding repeats, not by holding longer.</source>
        <translation>Je zehn Sekunden halten, in fallenden Sätzen mit sechs, vier und zwei. Steigere die Wiederholungen, nicht die Zeit.</translation>
    </message>
    <message>
        <source>Three rounds on the floor for the outer glutes, left and right. There is time to roll over between the sides.</source>
        <translation>Drei Runden am Boden für das seitliche Gesäß, links und rechts. Zwischen den Seiten ist Zeit, dich umzudrehen.</translation>
    </message>
</context>
<context>
    <name>circuit_name</name>
    <message>
        <source>Before lifting</source>
        <translation>Vor dem Krafttraining</translation>
    </message>
    <message>
        <source>Bridge holds</source>
        <translation>Brücke halten</translation>
    </message>
    <message>
        <source>Cool-down stretches</source>
        <translation>Dehnen zum Ausklang</translation>
    </message>
    <message>
        <source>Core stabilisers</source>
        <translation>Rumpf stabilisieren</translation>
    </message>
    <message>
        <source>Glute circuit, advanced</source>
        <translation>Gesäßzirkel, Fortgeschrittene</translation>
    </message>
    <message>
        <source>Glute circuit, beginner</source>
        <translation>Gesäßzirkel, Einstieg</translation>
    </message>
    <message>
        <source>Maximum hold test</source>
        <translation>Maximaltest</translation>
    </message>
    <message>
        <source>Side-lying series</source>
        <translation>Serie in Seitlage</translation>
    </message>
    <message>
        <source>Standing holds</source>
        <translation>Halten im Stehen</translation>
    </message>
    <message>
        <source>Wake up the glutes</source>
        <translation>Gesäß wecken</translation>
    </message>
    <message>
        <source>Wall squat</source>
        <translation>Wandsitz</translation>
    </message>
</context>
<context>
    <name>circuits</name>
    <message>
        <source> and </source>
        <comment>between the holds of both sides</comment>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>%n steps will change.</source>
        <translation>
            <numerusform>%n Schritt ändert sich.</numerusform>
            <numerusform>%n Schritte ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step will change.</source>
        <translation>1 Schritt ändert sich.</translation>
    </message>
    <message>
        <source>A circuit has at most 10,000 steps.</source>
        <translation>Ein Zirkel hat höchstens 10.000 Schritte.</translation>
    </message>
    <message>
        <source>A circuit needs a name.</source>
        <translation>Ein Zirkel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A draft: open it and press Done to use it.</source>
        <translation>Ein Entwurf: Öffne ihn und drück „Fertig“, um ihn zu nutzen.</translation>
    </message>
    <message>
        <source>A hold lasts at least 1 s. It stays as it was.</source>
        <translation>Eine Haltephase dauert mindestens 1&#xa0;s. Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>A hold. Also: 45, 1:30, 2 min, max.</source>
        <translation>Halten. Auch: 45, 1:30, 2&#xa0;min, max.</translation>
    </message>
    <message>
        <source>A remark. It is not kept.</source>
        <translation>Eine Anmerkung. Sie bleibt nicht.</translation>
    </message>
    <message>
        <source>A share of your best hold.</source>
        <translation>Ein Anteil deiner Bestzeit.</translation>
    </message>
    <message>
        <source>As long as you can</source>
        <translation>Solange du kannst</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Begins a block with a name.</source>
        <translation>Beginnt einen Block mit Namen.</translation>
    </message>
    <message>
        <source>Begins a block.</source>
        <translation>Beginnt einen Block.</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Block {number}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change one value everywhere</source>
        <translation>Einen Wert überall ändern</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Has changes that are not in effect yet.</source>
        <translation>Hat Änderungen, die noch nicht gelten.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hold, until a best hold is known</source>
        <translation>Halten, bis eine Bestzeit bekannt ist</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Holds and rests</source>
        <translation>Halten und Erholung</translation>
    </message>
    <message>
        <source>How long shall the circuit be?</source>
        <translation>Wie lang soll der Zirkel sein?</translation>
    </message>
    <message>
        <source>It will be {lengths}.</source>
        <translation>Danach: {lengths}.</translation>
    </message>
    <message>
        <source>Left, then right. Also: left, right.</source>
        <translation>Links, dann rechts. Auch: left, right.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Load, and the time to change sides.</source>
        <translation>Last, und die Zeit zum Seitenwechsel.</translation>
    </message>
    <message>
        <source>Names have at most 120 characters.</source>
        <translation>Namen haben höchstens 120 Zeichen.</translation>
    </message>
    <message>
        <source>No exercise has this name. Type a part of one, or press the down arrow.</source>
        <translation>Keine Übung heißt so. Tippe einen Teil des Namens, oder drück Pfeil ab.</translation>
    </message>
    <message>
        <source>Nothing in it yet: add an exercise to start it.</source>
        <translation>Noch leer: Füge eine Übung hinzu, um ihn zu starten.</translation>
    </message>
    <message>
        <source>One number, or one for each set, such as 6-4-2</source>
        <translation>Eine Zahl, oder eine für jeden Satz, etwa 6-4-2</translation>
    </message>
    <message>
        <source>Percent of the best hold</source>
        <translation>Prozent der Bestzeit</translation>
    </message>
    <message>
        <source>Relax between repeats</source>
        <translation>Lockern dazwischen</translation>
    </message>
    <message>
        <source>Repeats in a set</source>
        <translation>Wdh. je Satz</translation>
    </message>
    <message>
        <source>Rest after it</source>
        <translation>Erholung danach</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Round every time to 5 s</source>
        <translation>Jede Zeit auf 5&#xa0;s runden</translation>
    </message>
    <message>
        <source>Select steps first.</source>
        <translation>Wähle zuerst Schritte aus.</translation>
    </message>
    <message>
        <source>Selected steps</source>
        <translation>Ausgewählte Schritte</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Sets, with a rest after each.</source>
        <translation>Sätze, mit Erholung nach jedem.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Six short holds with a relax between.</source>
        <translation>Sechsmal kurz halten, dazwischen lockern.</translation>
    </message>
    <message>
        <source>Spoken cue</source>
        <translation>Gesprochener Hinweis</translation>
    </message>
    <message>
        <source>Such as “green”</source>
        <translation>Etwa „grün“</translation>
    </message>
    <message>
        <source>That can’t be. It stays as it was.</source>
        <translation>Das geht nicht. Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>That would last longer than 24 hours or have more than 25,000 holds. Take shorter times or fewer rounds.</source>
        <translation>Das würde länger als 24 Stunden dauern oder mehr als 25.000 Haltephasen haben. Nimm kürzere Zeiten oder weniger Runden.</translation>
    </message>
    <message>
        <source>The exercise’s own</source>
        <translation>Der der Übung</translation>
    </message>
    <message>
        <source>The rest after the step above.</source>
        <translation>Die Erholung nach dem Schritt darüber.</translation>
    </message>
    <message>
        <source>There are no steps on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Schritte.</translation>
    </message>
    <message>
        <source>There is no such value here.</source>
        <translation>Diesen Wert gibt es hier nicht.</translation>
    </message>
    <message>
        <source>These changes are a draft. Press Done first, then share the circuit.</source>
        <translation>Diese Änderungen sind ein Entwurf. Drück zuerst „Fertig“, dann teile den Zirkel.</translation>
    </message>
    <message>
        <source>This block</source>
        <translation>Dieser Block</translation>
    </message>
    <message>
        <source>Three sets: of 6, of 4, of 2.</source>
        <translation>Drei Sätze: mit 6, 4 und 2.</translation>
    </message>
    <message>
        <source>Time to switch sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Type the new time: as it is, nothing changes.</source>
        <translation>Gib die neue Zeit ein: So wie sie ist, ändert sich nichts.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What is said; up, hold, down.</source>
        <translation>Was gesagt wird; auf, halten, ab.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Whole circuit</source>
        <translation>Ganzer Zirkel</translation>
    </message>
    <message>
        <source>Whole length</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>Write a number from 10 to 100, or 0 for none.</source>
        <translation>Schreib eine Zahl von 10 bis 100, oder 0 für keine.</translation>
    </message>
    <message>
        <source>Write one number from 1 to 500, or one for each set, such as 6, 4, 2.</source>
        <translation>Schreib eine Zahl von 1 bis 500, oder eine für jeden Satz, etwa 6, 4, 2.</translation>
    </message>
    <message>
        <source>as long as you can hold</source>
        <translation>solange du halten kannst</translation>
    </message>
    <message>
        <source>as long as you hold</source>
        <translation>solange du hältst</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>values of several steps</comment>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>hold {hold}</source>
        <translation>{hold} halten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>left, right</source>
        <translation>links, rechts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a hold that lasts until it is ended</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>rest {rest}</source>
        <translation>{rest} Erholung</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>tempo {seconds}</source>
        <translation>Tempo {seconds}</translation>
    </message>
    <message>
        <source>{exercise}, left and right</source>
        <translation>{exercise}, links und rechts</translation>
    </message>
    <message>
        <source>{exercise}, left side only</source>
        <translation>{exercise}, nur links</translation>
    </message>
    <message>
        <source>{exercise}, right side only</source>
        <translation>{exercise}, nur rechts</translation>
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
        <translation>{rest} Erholung</translation>
    </message>
    <message>
        <source>{sets} × {hold} hold</source>
        <translation>{sets} × {hold} halten</translation>
    </message>
    <message>
        <source>{side} until a best hold is known</source>
        <translation>{side}, bis eine Bestzeit bekannt ist</translation>
    </message>
    <message>
        <source>{time} and as long as you hold</source>
        <translation>{time} und solange du hältst</translation>
    </message>
    <message numerus="yes">
        <source>{time} · %n steps</source>
        <translation>
            <numerusform>{time} · %n Schritt</numerusform>
            <numerusform>{time} · %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} in all · {held} under tension</source>
        <translation>{total} insgesamt · {held} unter Spannung</translation>
    </message>
    <message>
        <source>“{name}” is kept as it is. Do you mean “{other}”?</source>
        <translation>„{name}“ bleibt so. Meinst du „{other}“?</translation>
    </message>
</context>
<context>
    <name>clear_button</name>
    <message>
        <source>Empty this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Change “{name}”</source>
        <translation>„{name}“ ändern</translation>
    </message>
    <message>
        <source>Start “{name}”</source>
        <translation>„{name}“ starten</translation>
    </message>
</context>
<context>
    <name>damaged</name>
    <message>
        <source>Begun anew. The damaged file is kept.</source>
        <translation>Neu begonnen. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Brought back from a backup: {contents}.</source>
        <translation>Aus einer Sicherung zurückgeholt: {contents}.</translation>
    </message>
    <message>
        <source>Brought back from the journal: {contents}.</source>
        <translation>Aus dem Journal zurückgeholt: {contents}.</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>It does not read as it was written. A failing disk can do this, or a change from outside. Nothing of it is thrown away. What do you want to go on with?</source>
        <translation>Sie liest sich nicht, wie sie geschrieben wurde. Ein defekter Datenträger kann das verursachen oder eine Änderung von außen. Nichts davon wird weggeworfen. Womit möchtest du weitermachen?</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Es wird nachgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>No workouts, and the circuits that come with GluteTimer.</source>
        <translation>Keine Trainings, und die Zirkel, die GluteTimer mitbringt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Nothing can be read.</source>
        <translation>Nichts ist lesbar.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read from the damaged file: {contents}.</source>
        <translation>Aus der beschädigten Datei gelesen: {contents}.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer anfangen</translation>
    </message>
    <message>
        <source>The damaged file is kept in {folder}, with “damaged” in its name.</source>
        <translation>Die beschädigte Datei bleibt in {folder}, mit „damaged“ im Namen.</translation>
    </message>
    <message>
        <source>The file with your training data is damaged</source>
        <translation>Die Datei mit deinen Trainingsdaten ist beschädigt</translation>
    </message>
    <message>
        <source>The file with your training data was missing. Brought back: {contents}.</source>
        <translation>Die Datei mit deinen Trainingsdaten fehlte. Zurückgeholt: {contents}.</translation>
    </message>
    <message>
        <source>The journal, which notes every change</source>
        <translation>Das Journal, das jede Änderung festhält</translation>
    </message>
    <message>
        <source>The newest good backup</source>
        <translation>Die neueste gute Sicherung</translation>
    </message>
    <message>
        <source>The newest good backup: {moment}</source>
        <translation>Die neueste gute Sicherung: {moment}</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>What can be read of the damaged file</source>
        <translation>Was von der beschädigten Datei lesbar ist</translation>
    </message>
    <message>
        <source>parts of it can&apos;t be read</source>
        <translation>Teile davon sind nicht lesbar</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>After a workout</source>
        <translation>Nach einem Training</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>While a workout runs</source>
        <translation>Während ein Training läuft</translation>
    </message>
</context>
<context>
    <name>exercise_cue</name>
    <message>
        <source>back leg long, grow tall</source>
        <translation>hinteres Bein lang, werde groß</translation>
    </message>
    <message>
        <source>breathe, heels down</source>
        <translation>atme, Fersen am Boden</translation>
    </message>
    <message>
        <source>chin in, hips through</source>
        <translation>Kinn heran, Hüfte durchstrecken</translation>
    </message>
    <message>
        <source>chin in, squeeze the bar up</source>
        <translation>Kinn heran, Stange mit dem Gesäß hochdrücken</translation>
    </message>
    <message>
        <source>elbows to toes, glutes tight</source>
        <translation>Ellbogen zu den Zehen, Gesäß fest</translation>
    </message>
    <message>
        <source>eyes on one point, hips level</source>
        <translation>Blick auf einen Punkt, Becken gerade</translation>
    </message>
    <message>
        <source>front heel down, torso tall</source>
        <translation>vordere Ferse am Boden, Oberkörper aufrecht</translation>
    </message>
    <message>
        <source>heels up, hips level</source>
        <translation>Fersen hoch, Becken gerade</translation>
    </message>
    <message>
        <source>hips back, long spine</source>
        <translation>Hüfte zurück, langer Rücken</translation>
    </message>
    <message>
        <source>hips high, long line</source>
        <translation>Hüfte hoch, lange Linie</translation>
    </message>
    <message>
        <source>keep the pelvis level</source>
        <translation>Becken gerade halten</translation>
    </message>
    <message>
        <source>kick back into the hand</source>
        <translation>Fuß nach hinten in die Hand drücken</translation>
    </message>
    <message>
        <source>knee over the ankle</source>
        <translation>Knie über dem Knöchel</translation>
    </message>
    <message>
        <source>lift the leg, keep the hips high</source>
        <translation>Bein heben, Hüfte oben halten</translation>
    </message>
    <message>
        <source>one line from head to knees</source>
        <translation>eine Linie vom Kopf bis zu den Knien</translation>
    </message>
    <message>
        <source>open the knee, hips stacked</source>
        <translation>Knie öffnen, Becken bleibt senkrecht</translation>
    </message>
    <message>
        <source>press the knees out</source>
        <translation>Knie nach außen drücken</translation>
    </message>
    <message>
        <source>push through the front heel</source>
        <translation>durch die vordere Ferse drücken</translation>
    </message>
    <message>
        <source>reach long, back still</source>
        <translation>lang strecken, Rücken ruhig</translation>
    </message>
    <message>
        <source>ribs down, hips high</source>
        <translation>Rippen tief, Hüfte hoch</translation>
    </message>
    <message>
        <source>sit back, chest up</source>
        <translation>zurücksetzen, Brust hoch</translation>
    </message>
    <message>
        <source>sit back, stand tall</source>
        <translation>zurücksetzen, ganz aufrichten</translation>
    </message>
    <message>
        <source>sit low, squeeze the thighs</source>
        <translation>tief sitzen, Oberschenkel zusammenpressen</translation>
    </message>
    <message>
        <source>sit tall, hug the knee</source>
        <translation>aufrecht sitzen, Knie heranziehen</translation>
    </message>
    <message>
        <source>slow and light</source>
        <translation>langsam und leicht</translation>
    </message>
    <message>
        <source>soft knees, let the head hang</source>
        <translation>Knie weich, Kopf hängen lassen</translation>
    </message>
    <message>
        <source>squeeze at the top</source>
        <translation>oben anspannen</translation>
    </message>
    <message>
        <source>squeeze first, then lift</source>
        <translation>erst anspannen, dann heben</translation>
    </message>
    <message>
        <source>squeeze the glutes, ribs down</source>
        <translation>Gesäß anspannen, Rippen tief</translation>
    </message>
    <message>
        <source>squeeze, low back still</source>
        <translation>anspannen, unterer Rücken ruhig</translation>
    </message>
    <message>
        <source>stand tall, glute tight</source>
        <translation>aufrecht stehen, Gesäß fest</translation>
    </message>
    <message>
        <source>toes forward, keep the band tight</source>
        <translation>Zehen nach vorn, Band gespannt halten</translation>
    </message>
    <message>
        <source>toes forward, leg slightly back</source>
        <translation>Zehen nach vorn, Bein etwas nach hinten</translation>
    </message>
    <message>
        <source>tuck the pelvis, hips forward</source>
        <translation>Becken kippen, Hüfte nach vorn</translation>
    </message>
    <message>
        <source>tuck the pelvis, squeeze</source>
        <translation>Becken kippen, anspannen</translation>
    </message>
    <message>
        <source>weight in the heels</source>
        <translation>Gewicht auf die Fersen</translation>
    </message>
    <message>
        <source>whole foot on the step</source>
        <translation>ganzer Fuß auf der Stufe</translation>
    </message>
</context>
<context>
    <name>exercise_how_to</name>
    <message>
        <source>A plank on the forearms with the knees on the floor: one line from head to knees. Tuck the pelvis and squeeze the glutes as in the full plank. Start here and move on when a minute is easy.</source>
        <translation>Ein Unterarmstütz mit den Knien am Boden: eine Linie vom Kopf bis zu den Knien. Kipp das Becken nach hinten und spann das Gesäß an wie im vollen Stütz. Fang hier an und geh weiter, wenn eine Minute leichtfällt.</translation>
    </message>
    <message>
        <source>Begin in a seated, upright position. Start by extending your legs in front of you in a V. With your hands on the floor, lean forward as far as possible. Hold for 10 to 20 seconds.</source>
        <translation>Setz dich aufrecht hin. Streck die Beine vor dir zu einem V. Leg die Hände auf den Boden und lehn dich so weit vor wie möglich. Halte 10–20 Sekunden.</translation>
    </message>
    <message>
        <source>Begin seated on the floor. Place a foam roller underneath your lower leg. Your other leg can either be crossed over the opposite or be placed on the floor, supporting some of your weight. This will be your starting position. Place your hands to your side or just behind you, and press down to raise your hips off of the floor, placing much of your weight against your calf muscle. Roll from below the knee to above the ankle, pausing at points of tension for 10-30 seconds. Repeat for the other leg.</source>
        <translation>Setz dich auf den Boden und leg die Faszienrolle unter einen Unterschenkel. Das andere Bein liegt darüber oder steht am Boden und trägt einen Teil des Gewichts: Das ist die Ausgangsstellung. Stütz die Hände neben oder hinter dir auf und heb die Hüfte, sodass viel Gewicht auf der Wade liegt. Roll von unter dem Knie bis über den Knöchel und bleib an verspannten Stellen 10–30 Sekunden. Wiederhole es am anderen Bein.</translation>
    </message>
    <message>
        <source>Begin seated on the ground with your legs bent and your feet on the floor. Using a Muscle Roller or a rolling pin, apply pressure to the muscles on the outside of your shins. Work from just below the knee to above the ankle, pausing at points of tension for 10-30 seconds. Repeat on the other leg.</source>
        <translation>Setz dich auf den Boden, die Beine gebeugt, die Füße aufgestellt. Drück mit einem Massagestab oder einem Nudelholz auf die Muskeln außen am Schienbein. Arbeite von knapp unter dem Knie bis über den Knöchel und bleib an verspannten Stellen 10–30 Sekunden. Wiederhole es am anderen Bein.</translation>
    </message>
    <message>
        <source>Being by looping a belt, band, or rope around one foot. While standing, place that foot forward. Bend your back leg, while keeping the front one straight. Now raise the toes of your front foot off of the ground and lean forward. Using the belt, pull on the top of the foot to increase the stretch in the calf. Hold for 10-20 seconds and repeat with the other foot.</source>
        <translation>Schling einen Gurt, ein Band oder ein Seil um einen Fuß und stell ihn im Stehen nach vorn. Beug das hintere Bein, das vordere bleibt gestreckt. Heb die Zehen des vorderen Fußes und lehn dich vor. Zieh mit dem Gurt am Fußrücken, bis es in der Wade mehr zieht. Halte 10–20 Sekunden und wiederhole es mit dem anderen Fuß.</translation>
    </message>
    <message>
        <source>Bend both knees a little and cross one thigh over the other, with the foot hooked behind the calf if it gets there. Cross the arms in front with the forearms upright. The side named is the leg you stand on.</source>
        <translation>Beug beide Knie etwas und leg einen Oberschenkel über den anderen, den Fuß hinter die Wade gehakt, wenn er so weit reicht. Kreuz die Arme vor dir, die Unterarme aufrecht. Die genannte Seite ist das Standbein.</translation>
    </message>
    <message>
        <source>Bring right arm across your body and over your left shoulder, holding your elbow with your left hand, until you feel a stretch in your tricep. Then repeat for your other arm.</source>
        <translation>Führ den rechten Arm vor dem Körper über die linke Schulter und halte den Ellbogen mit der linken Hand, bis du die Dehnung im Trizeps spürst. Wiederhole es mit dem anderen Arm.</translation>
    </message>
    <message>
        <source>Clasp fingers together with your thumbs pointing down, round your shoulders as you reach your hands forward.</source>
        <translation>Verschränk die Finger, die Daumen nach unten, mach die Schultern rund und streck die Hände nach vorn.</translation>
    </message>
    <message>
        <source>Clasp your hands behind your back with your palms together, straighten arms and then rotate them so your palms face downward. Raise your arms up and hold until you feel a stretch in your biceps.</source>
        <translation>Verschränk die Hände hinter dem Rücken, die Handflächen zueinander, streck die Arme und dreh sie, bis die Handflächen nach unten zeigen. Heb die Arme und halte, wenn du die Dehnung im Bizeps spürst.</translation>
    </message>
    <message>
        <source>Come up into a glute bridge. At the top, raise both heels so that only the balls of your feet press down, and keep the hips at the same height. Lower the heels before you lower the hips.</source>
        <translation>Komm in die Gesäßbrücke. Heb oben beide Fersen, sodass nur die Fußballen drücken, und lass die Hüfte auf gleicher Höhe. Senk erst die Fersen, dann die Hüfte.</translation>
    </message>
    <message>
        <source>Extend both hands straight above your head, palms touching. Slowly push your hands up and back, keeping your back straight.</source>
        <translation>Streck beide Hände gerade über den Kopf, die Handflächen aneinander. Schieb die Hände langsam nach oben und hinten, der Rücken bleibt gerade.</translation>
    </message>
    <message>
        <source>First lie on your left side, bending your left knee in front of you to stabilize your torso (use your abdominal muscles as well to hold you upright). Straighten your right leg and rest the right foot on the floor behind your left. Straighten your right arm over your head and gently pull on your right wrist to stretch the entire right side of the body. Switch sides.</source>
        <translation>Leg dich auf die linke Seite, das linke Knie gebeugt vor dir, um den Rumpf zu stabilisieren (auch die Bauchmuskeln halten dich). Streck das rechte Bein und leg den rechten Fuß hinter dem linken ab. Streck den rechten Arm über den Kopf und zieh sanft am rechten Handgelenk, sodass sich die ganze rechte Seite dehnt. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>From a glute bridge, straighten one leg so that only the other foot carries you. Keep both sides of the pelvis at the same height. The side named is the foot on the floor, the side that works.</source>
        <translation>Streck aus der Gesäßbrücke ein Bein, sodass nur der andere Fuß dich trägt. Halte beide Beckenseiten auf gleicher Höhe. Die genannte Seite ist der Fuß am Boden, die Seite, die arbeitet.</translation>
    </message>
    <message>
        <source>From a lying position, bend your knees and keep your feet on the floor. Place your ankle of one foot on your opposite knee. Grasp the thigh or knee of the bottom leg and pull both of your legs into the chest. Relax your neck and shoulders. Hold for 10-20 seconds and then switch sides.</source>
        <translation>Leg dich auf den Rücken, beug die Knie und lass die Füße am Boden. Leg den Knöchel eines Fußes auf das andere Knie. Fass Oberschenkel oder Knie des unteren Beins und zieh beide Beine zur Brust. Lass Nacken und Schultern locker. Halte 10–20 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>From a standing position, place a bent arm against a wall or doorway. Slowly lean toward your arm until you feel a stretch in your lats.</source>
        <translation>Leg im Stehen einen gebeugten Arm an eine Wand oder einen Türrahmen. Lehn dich langsam zum Arm hin, bis du die Dehnung im Latissimus spürst.</translation>
    </message>
    <message>
        <source>Get into a seated position on the floor. Place both hands at the rear of your head, fingers interlocked, thumbs pointing down and elbows pointing straight ahead. Slowly pull your head down to your chest. Hold for 20-30 seconds.</source>
        <translation>Setz dich auf den Boden. Leg beide Hände an den Hinterkopf, die Finger verschränkt, die Daumen nach unten, die Ellbogen nach vorn. Zieh den Kopf langsam zur Brust. Halte 20–30 Sekunden.</translation>
    </message>
    <message>
        <source>Get on your hands and knees next to an exercise ball. Place your elbows on top of the ball, keeping your arm out to your side. This will be your starting position. Lower your torso towards the floor, keeping your elbow on top of the ball. Hold the stretch for 20-30 seconds, and repeat with the other arm.</source>
        <translation>Geh neben einem Gymnastikball in den Vierfüßlerstand. Leg einen Ellbogen auf den Ball, den Arm zur Seite: Das ist die Ausgangsstellung. Senk den Oberkörper zum Boden, der Ellbogen bleibt auf dem Ball. Halte 20–30 Sekunden und wiederhole es mit dem anderen Arm.</translation>
    </message>
    <message>
        <source>Get on your hands and knees, walk your hands in front of you. Lower your buttocks down to sit on your heels. Let your arms drag along the floor as you sit back to stretch your entire spine. Once you settle onto your heels, bring your hands next to your feet and relax. &quot;breathe&quot; into your back. Rest your forehead on the floor. Avoid this position if you have knee problems.</source>
        <translation>Geh in den Vierfüßlerstand und wandere mit den Händen nach vorn. Senk das Gesäß auf die Fersen. Lass die Arme über den Boden gleiten, während du dich zurücksetzt und die ganze Wirbelsäule dehnst. Wenn du auf den Fersen sitzt, leg die Hände neben die Füße und lass locker. Atme in den Rücken. Leg die Stirn auf den Boden. Lass diese Haltung aus, wenn du Knieprobleme hast.</translation>
    </message>
    <message>
        <source>Grab onto a chinup bar with one hand, using a pronated grip. Keep your feet on the floor or a step. Allow the majority of your weight to hang from that hand, while keeping your feet on the ground. Hold for 10-20 seconds and switch sides.</source>
        <translation>Fass eine Klimmzugstange mit einer Hand im Obergriff. Die Füße bleiben am Boden oder auf einer Stufe. Lass den größten Teil des Gewichts an dieser Hand hängen. Halte 10–20 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>Grab two wide-rimmed plates and put them together with the smooth sides facing outward Use your fingers to grip the outside part of the plate and your thumb for the other side thus holding both plates together. This is the starting position. Squeeze the plate with your fingers and thumb. Hold this position for as long as you can. Repeat for the recommended amount of sets prescribed in your program. Switch arms and repeat the movements.</source>
        <translation>Nimm zwei Hantelscheiben mit breitem Rand und leg sie mit den glatten Seiten nach außen aneinander. Fass außen mit den Fingern, auf der anderen Seite mit dem Daumen, sodass du beide zusammenhältst: Das ist die Ausgangsstellung. Drück die Scheiben mit Fingern und Daumen zusammen. Halte, solange du kannst. Wiederhole es so viele Sätze wie vorgesehen, dann wechsle den Arm.</translation>
    </message>
    <message>
        <source>Hands under the shoulders, arms straight, body in one line from head to heels. Squeeze the glutes, tuck the pelvis slightly and draw the ribs down. Stop when the low back starts to sag.</source>
        <translation>Hände unter den Schultern, Arme gestreckt, der Körper eine Linie von Kopf bis Ferse. Spann das Gesäß an, kipp das Becken leicht nach hinten und zieh die Rippen nach unten. Hör auf, wenn der untere Rücken durchhängt.</translation>
    </message>
    <message>
        <source>In a seated position with your knees bent, cross one ankle over the opposite knee. Your partner will stand behind you. Now, lean forward as your partner braces your shoulders with their hands. This will be your starting position. Attempt to push your torso back for 10-20 seconds, as your partner prevents any actual movement of your torso. Now relax your muscles as your partner increases the stretch by gently pushing your torso forward for 10-20 seconds.</source>
        <translation>Setz dich mit gebeugten Knien hin und leg einen Knöchel über das andere Knie. Der Partner steht hinter dir. Lehn dich vor; er hält die Hände an deine Schultern: Das ist die Ausgangsstellung. Versuch 10–20 Sekunden, den Oberkörper zurückzudrücken, während er jede Bewegung verhindert. Lass dann locker; der Partner drückt den Oberkörper 10–20 Sekunden sanft nach vorn.</translation>
    </message>
    <message>
        <source>In a seated position with your legs extended, have your partner stand behind you. Now, lean forward as your partner braces your shoulders with their hands. This will be your starting position. Attempt to push your torso back for 10-20 seconds, as your partner prevents any actual movement of your torso. Now relax your muscles as your partner increases the stretch by gently pushing your torso forward for 10-20 seconds.</source>
        <translation>Setz dich mit gestreckten Beinen hin, der Partner steht hinter dir. Lehn dich vor; er hält die Hände an deine Schultern: Das ist die Ausgangsstellung. Versuch 10–20 Sekunden, den Oberkörper zurückzudrücken, während er jede Bewegung verhindert. Lass dann locker; der Partner drückt den Oberkörper 10–20 Sekunden sanft nach vorn.</translation>
    </message>
    <message>
        <source>In a seated position, extend your legs over a foam roll so that it is position on the back of the upper legs. Place your hands to the side or behind you to help support your weight. This will be your starting position. Using your hands, lift your hips off of the floor and shift your weight on the foam roll to one leg. Relax the hamstrings of the leg you are stretching. Roll over the foam from below the hip to above the back of the knee, pausing at points of tension for 10-30 seconds. Repeat for the other leg.</source>
        <translation>Setz dich hin, die Beine über einer Faszienrolle, die hinten unter den Oberschenkeln liegt. Stütz die Hände neben oder hinter dir auf: Das ist die Ausgangsstellung. Heb mit den Händen die Hüfte vom Boden und verlagere das Gewicht auf ein Bein. Lass die Beinrückseite locker. Roll von unter der Hüfte bis über die Kniekehle und bleib an verspannten Stellen 10–30 Sekunden. Wiederhole es am anderen Bein.</translation>
    </message>
    <message>
        <source>In a seated position, loop a belt, rope, or band around one foot. This will be your starting position. With the leg extended and the heel off of the ground, pull on the belt so that the foot is everted, with the outside of the foot being pulled towards you. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Schling im Sitzen einen Gurt, ein Seil oder ein Band um einen Fuß: Das ist die Ausgangsstellung. Das Bein ist gestreckt, die Ferse über dem Boden; zieh am Gurt, sodass sich die Außenseite des Fußes zu dir dreht. Halte 10–20 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>In a seated position, loop a belt, rope, or band around one foot. This will be your starting position. With the leg extended and the heel off of the ground, pull on the belt so that the foot is inverted, with the inside of the foot being pulled towards you. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Schling im Sitzen einen Gurt, ein Seil oder ein Band um einen Fuß: Das ist die Ausgangsstellung. Das Bein ist gestreckt, die Ferse über dem Boden; zieh am Gurt, sodass sich die Innenseite des Fußes zu dir dreht. Halte 10–20 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>In a seated position, place a foam roll under your lower back. Cross your arms in front of you and protract your shoulders. This will be your starting position. Raise your hips off of the floor and lean back, keeping your weight on your lower back. Now shift your weight slightly to one side, keeping your weight off of the spine and on the muscles to the side of it. Roll over your lower back, holding points of tension for 10-30 seconds. Repeat on the other side.</source>
        <translation>Setz dich hin, eine Faszienrolle unter dem unteren Rücken. Kreuz die Arme vor dir und zieh die Schultern nach vorn: Das ist die Ausgangsstellung. Heb die Hüfte vom Boden und lehn dich zurück, das Gewicht auf dem unteren Rücken. Verlagere es etwas zu einer Seite, weg von der Wirbelsäule auf die Muskeln daneben. Roll über den unteren Rücken und bleib an verspannten Stellen 10–30 Sekunden. Wiederhole es auf der anderen Seite.</translation>
    </message>
    <message>
        <source>In the crucifix, you statically hold weights out to the side for time. While the event can be practiced using dumbbells, it is best to practice with one of the various implements used, such as axes and hammers, as it feels different. Begin standing, and raise your arms out to the side holding the implements. Your arms should be parallel to the ground. In competition, judges or sensors are used to let you know when you break parallel. Hold for as long as you can. Typically, the weights should be heavy enough that you fail in 30-60 seconds.</source>
        <translation>Bei der Kreuzhalte hältst du Gewichte auf Zeit seitlich ausgestreckt. Das geht mit Kurzhanteln; wer für einen Wettkampf übt, nimmt besser die Geräte, die dort benutzt werden, etwa Äxte oder Hämmer, denn sie fühlen sich anders an. Steh aufrecht und heb die Arme mit den Gewichten zur Seite, bis sie waagerecht sind. Im Wettkampf zeigen Kampfrichter oder Sensoren an, wenn du sinkst. Halte, solange du kannst. Das Gewicht sollte so schwer sein, dass du nach 30–60 Sekunden aufgeben musst.</translation>
    </message>
    <message>
        <source>It&apos;s easiest to get into this stretch if you start standing up, put one leg behind you, and slowly lower your torso down to the floor. Keep the front heel on the floor (if it lifts up, scoot your other leg further back). Place your hands on either side of your front leg. To get more out of this stretch, push your butt up toward the ceiling, and then gradually lower it back toward the floor. You&apos;ll Stretch the hip flexor of the back leg and the hamstring and buttocks of the front.</source>
        <translation>Am leichtesten kommst du aus dem Stand hinein: Stell ein Bein nach hinten und senk den Oberkörper langsam zum Boden. Die vordere Ferse bleibt am Boden (hebt sie sich, rutsch mit dem hinteren Bein weiter zurück). Stütz die Hände beidseits des vorderen Beins auf. Für mehr Dehnung schieb das Gesäß zur Decke und senk es langsam wieder. Es dehnt den Hüftbeuger des hinteren Beins sowie Beinrückseite und Gesäß des vorderen.</translation>
    </message>
    <message>
        <source>Kneel on a mat and bring your right knee up so the bottom of your foot is on the floor and extend your left leg out behind you so the top of your foot is on the floor. Shift your weight forward until you feel a stretch in your hip. Hold for 15 seconds, then repeat for your other side.</source>
        <translation>Knie auf einer Matte und stell das rechte Bein auf, die Fußsohle am Boden; streck das linke Bein nach hinten, der Fußrücken liegt am Boden. Verlagere das Gewicht nach vorn, bis du die Dehnung in der Hüfte spürst. Halte 15 Sekunden und wiederhole es auf der anderen Seite.</translation>
    </message>
    <message>
        <source>Kneel on one knee with the other foot flat in front. Tuck the pelvis and squeeze the glute of the kneeling leg, then let the hips move forward until the front of that hip pulls. Stay at least half a minute. The side named is the knee on the floor.</source>
        <translation>Knie dich auf ein Knie, der andere Fuß steht flach davor. Kipp das Becken nach hinten und spann das Gesäß des knienden Beins an, dann lass die Hüfte nach vorn, bis es vorn an dieser Hüfte zieht. Bleib mindestens eine halbe Minute. Die genannte Seite ist das Knie am Boden.</translation>
    </message>
    <message>
        <source>Kneel on the floor, holding your heels with both hands. Lift your buttocks up and forward while bringing your head back to look up at the ceiling, to give an arch in your back.</source>
        <translation>Knie auf dem Boden und fass mit beiden Händen die Fersen. Heb das Gesäß nach oben und vorn, nimm den Kopf zurück und blick zur Decke, sodass der Rücken einen Bogen macht.</translation>
    </message>
    <message>
        <source>Lay a plate or dumbbell across the crease of your hips and steady it with your hands. Lift into a glute bridge and hold it there without arching the low back. Add weight only while the shape stays the same.</source>
        <translation>Leg eine Hantelscheibe oder Kurzhantel in die Hüftbeuge und halte sie mit den Händen fest. Heb dich in die Gesäßbrücke und halte dort, ohne den unteren Rücken zu wölben. Nimm nur mehr Gewicht, solange die Form gleich bleibt.</translation>
    </message>
    <message>
        <source>Lay down with your back on the floor. Place a foam roll underneath your upper back, and cross your arms in front of you, protracting your shoulders. This will be your starting position. Raise your hips off of the ground, placing your weight onto the foam roll. Shift your weight to one side at a time, rolling over your middle and upper back. Pause at points of tension for 10-30 seconds.</source>
        <translation>Leg dich auf den Rücken, eine Faszienrolle unter dem oberen Rücken, die Arme vor dir gekreuzt, die Schultern nach vorn gezogen: Das ist die Ausgangsstellung. Heb die Hüfte vom Boden, das Gewicht auf der Rolle. Verlagere es zu einer Seite nach der anderen und roll über den mittleren und oberen Rücken. Bleib an verspannten Stellen 10–30 Sekunden.</translation>
    </message>
    <message>
        <source>Lay facedown on the floor with your weight supported by your hands or forearms. Place a foam roll underneath one leg on the quadriceps, and keep the foot off of the ground. Make sure to relax the leg as much as possible. This will be your starting position. Shifting as much weight onto the leg to be stretched as is tolerable, roll over the foam from above the knee to below the hip, holding points of tension for 10-30 seconds. Switch sides.</source>
        <translation>Leg dich auf den Bauch, das Gewicht auf Händen oder Unterarmen. Leg eine Faszienrolle unter den vorderen Oberschenkel eines Beins, der Fuß bleibt über dem Boden. Lass das Bein so locker wie möglich: Das ist die Ausgangsstellung. Verlagere so viel Gewicht auf dieses Bein, wie du verträgst, und roll von über dem Knie bis unter die Hüfte; bleib an verspannten Stellen 10–30 Sekunden. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Lay on your side, supporting your weight on your forearm and on a foam roller placed on the outside of your lower leg. Your upper leg can either be on top of your lower leg, or you can cross it in front of you. This will be your starting position. Raise your hips off of the ground and begin to roll from below the knee to above the ankle on the side of your leg, pausing at points of tension for 10-30 seconds. Repeat on the other leg.</source>
        <translation>Leg dich auf die Seite, das Gewicht auf dem Unterarm und auf einer Faszienrolle außen am Unterschenkel. Das obere Bein liegt auf dem unteren oder überkreuzt davor: Das ist die Ausgangsstellung. Heb die Hüfte vom Boden und roll außen am Bein von unter dem Knie bis über den Knöchel; bleib an verspannten Stellen 10–30 Sekunden. Wiederhole es am anderen Bein.</translation>
    </message>
    <message>
        <source>Lay on your side, with the bottom leg placed onto a foam roller between the hip and the knee. The other leg can be crossed in front of you. Place as much of your weight as is tolerable onto your bottom leg; there is no need to keep your bottom leg in contact with the ground. Be sure to relax the muscles of the leg you are stretching. Roll your leg over the foam from you hip to your knee, pausing for 10-30 seconds at points of tension. Repeat with the opposite leg.</source>
        <translation>Leg dich auf die Seite, das untere Bein zwischen Hüfte und Knie auf einer Faszienrolle. Das andere Bein kann vor dir überkreuzt sein. Verlagere so viel Gewicht auf das untere Bein, wie du verträgst; es muss den Boden nicht berühren. Lass seine Muskeln locker. Roll von der Hüfte bis zum Knie und bleib an verspannten Stellen 10–30 Sekunden. Wiederhole es mit dem anderen Bein.</translation>
    </message>
    <message>
        <source>Lay on your side. Loop a belt, rope, or band around your top foot. Flex the knee and extend your hip, attempting to touch your glutes with your foot, and holding the belt with your hands. This will be your starting position. With the belt being held over the shoulder or overhead, gently pull to increase the stretch in the quadriceps. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Leg dich auf die Seite. Schling einen Gurt, ein Seil oder ein Band um den oberen Fuß. Beug das Knie und streck die Hüfte, als sollte der Fuß das Gesäß berühren, und halte den Gurt mit den Händen: Das ist die Ausgangsstellung. Zieh den Gurt über die Schulter oder über den Kopf sanft an, bis es am vorderen Oberschenkel mehr zieht. Halte 10–20 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>Lean your back against a wall, walk your feet forward and slide down as far as you can hold well; level thighs are the hardest. Knees stay over the ankles, heels down. Keep breathing normally all the way through.</source>
        <translation>Lehn den Rücken an eine Wand, geh mit den Füßen nach vorn und rutsch so tief, wie du gut halten kannst; waagerechte Oberschenkel sind am schwersten. Die Knie bleiben über den Knöcheln, die Fersen am Boden. Atme die ganze Zeit normal weiter.</translation>
    </message>
    <message>
        <source>Lie down on the floor with your right leg straight. Bend your left leg and lower it across your body, holding the knee down toward the floor with your right hand. (The knee doesn&apos;t need to touch the floor if you&apos;re tight.) Place your left arm comfortably beside you and turn your head to the left. Imagine you have a weight tied to your tailbone. let your tailbone fall back toward the floor as your chest reaches in the opposite direction to stretch your lower back. Switch sides.</source>
        <translation>Leg dich auf den Rücken, das rechte Bein gestreckt. Beug das linke Bein, senk es quer über den Körper und halte das Knie mit der rechten Hand unten. (Es muss den Boden nicht berühren, wenn du nicht so weit kommst.) Leg den linken Arm bequem neben dich und dreh den Kopf nach links. Stell dir vor, dein Steißbein wäre schwer: Lass es zum Boden sinken, während die Brust in die andere Richtung strebt, und dehne so den unteren Rücken. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Lie down on your back and pull both knees up to your chest. Hold your arms under the knees, not over (that would put to much pressure on your knee joints). Slowly pull the knees toward your shoulders. This also stretches your buttocks muscles.</source>
        <translation>Leg dich auf den Rücken und zieh beide Knie zur Brust. Fass unter den Knien, nicht darüber (das würde die Kniegelenke zu sehr drücken). Zieh die Knie langsam zu den Schultern. Das dehnt auch die Gesäßmuskeln.</translation>
    </message>
    <message>
        <source>Lie down with your feet on the floor, heels directly under your knees. Lift only your tailbone to the ceiling to stretch your lower back. (Don&apos;t lift the entire spine yet.) Pull in your stomach. To go into a bridge, lift the entire spine except the neck.</source>
        <translation>Leg dich auf den Rücken, die Füße am Boden, die Fersen direkt unter den Knien. Heb nur das Steißbein zur Decke und dehne den unteren Rücken. (Heb noch nicht die ganze Wirbelsäule.) Zieh den Bauch ein. Um in die Brücke zu kommen, heb die ganze Wirbelsäule bis auf den Nacken.</translation>
    </message>
    <message>
        <source>Lie face down on the floor, with a rope, belt, or band looped around one foot. Flex the knee and extend the hip of the leg to be stretched, using both hands to pull on the belt. Your knee and your hip should come off of the floor, creating tension in the hip flexors and quadriceps. Hold the stretch for 10-20 seconds, and repeat on the other leg.</source>
        <translation>Leg dich auf den Bauch, ein Seil, einen Gurt oder ein Band um einen Fuß. Beug das Knie, streck die Hüfte dieses Beins und zieh mit beiden Händen am Gurt. Knie und Hüfte heben sich vom Boden, bis es am Hüftbeuger und am vorderen Oberschenkel zieht. Halte 10–20 Sekunden und wiederhole es mit dem anderen Bein.</translation>
    </message>
    <message>
        <source>Lie face down with one leg on a foam roll. Rotate the leg so that the foam roll contacts against your inner thigh. Shift as much weight onto the foam roll as can be tolerated. While trying to relax the muscles if the inner thigh, roll over the foam between your hip and knee, holding points of tension for 10-30 seconds. Repeat with the other leg.</source>
        <translation>Leg dich auf den Bauch, ein Bein auf einer Faszienrolle. Dreh das Bein so, dass die Rolle an der Innenseite des Oberschenkels liegt. Verlagere so viel Gewicht auf die Rolle, wie du verträgst. Lass die Muskeln innen am Oberschenkel locker und roll zwischen Hüfte und Knie; bleib an verspannten Stellen 10–30 Sekunden. Wiederhole es mit dem anderen Bein.</translation>
    </message>
    <message>
        <source>Lie face down with your forehead on your hands. Squeeze one glute and let it lift the straight leg a hand&apos;s width or two off the floor. Both hip bones stay heavy on the floor.</source>
        <translation>Leg dich auf den Bauch, die Stirn auf den Händen. Spann eine Gesäßhälfte an und lass sie das gestreckte Bein ein oder zwei Handbreit vom Boden heben. Beide Hüftknochen bleiben schwer am Boden.</translation>
    </message>
    <message>
        <source>Lie facedown on the floor. Put your left hand under your left hipbone to pad your hip and pubic bone. Bend your right knee so you can hold the foot in your right hand. Lift the foot in the air and simultaneously lift your shoulders off the floor. This also stretches the right hip flexor and the chest and shoulders. Switch sides. If it doesn&apos;t bother your back, you can try it with both arms and legs at the same time.</source>
        <translation>Leg dich auf den Bauch. Schieb die linke Hand unter den linken Hüftknochen, um Hüfte und Schambein zu polstern. Beug das rechte Knie, sodass du den Fuß mit der rechten Hand fassen kannst. Heb den Fuß in die Luft und zugleich die Schultern vom Boden. Das dehnt auch den rechten Hüftbeuger, Brust und Schultern. Wechsle die Seite. Wenn es dem Rücken guttut, versuch es mit beiden Armen und Beinen zugleich.</translation>
    </message>
    <message>
        <source>Lie facedown on top of an exercise ball. While resting on your stomach on the ball, walk your hands forward along the floor and lift your legs, extending your elbows and knees.</source>
        <translation>Leg dich bäuchlings auf einen Gymnastikball. Der Bauch liegt auf dem Ball; wandere mit den Händen am Boden nach vorn und heb die Beine, Ellbogen und Knie gestreckt.</translation>
    </message>
    <message>
        <source>Lie on a flat bench or step, and hang one leg and arm over the side. Bend the knee and hold the top of the foot. As you do this, be careful not to arch your lower back. Pull the belly button to the spine to stay in neutral. Press your foot down and into your hand. To add the hip stretch, lift the hip of the leg you&apos;re holding up toward the ceiling. Switch sides.</source>
        <translation>Leg dich auf eine flache Bank oder Stufe und lass ein Bein und einen Arm über die Seite hängen. Beug das Knie und fass den Fußrücken. Mach dabei kein Hohlkreuz; zieh den Nabel zur Wirbelsäule, damit der Rücken neutral bleibt. Drück den Fuß nach unten in die Hand. Um auch die Hüfte zu dehnen, heb die Hüfte des gehaltenen Beins zur Decke. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Lie on your back with bent knees and slide your hands under the lower part of your glutes. Tighten both sides until you feel them harden against your hands, without letting the low back move. Let go completely between squeezes.</source>
        <translation>Leg dich mit gebeugten Knien auf den Rücken und schieb die Hände unter den unteren Teil des Gesäßes. Spann beide Seiten an, bis du spürst, wie sie gegen die Hände fest werden, ohne dass sich der untere Rücken bewegt. Lass dazwischen ganz los.</translation>
    </message>
    <message>
        <source>Lie on your back with your feet raised towards the ceiling. Have your partner hold your feet or ankles. Abduct your legs as far as you can. This will be your starting position. Attempt to squeeze your legs together for 10 or more seconds, while your partner prevents you from doing so. Now, relax the muscles in your legs as your partner pushes your feet apart, stretching as far as is comfortable for you. Be sure to let your partner know when the stretch is adequate to prevent overstretching or injury.</source>
        <translation>Leg dich auf den Rücken, die Füße zur Decke gestreckt. Ein Partner hält deine Füße oder Knöchel. Spreiz die Beine so weit, wie du kannst: Das ist die Ausgangsstellung. Versuch 10 Sekunden oder länger, die Beine zusammenzudrücken, während der Partner dagegenhält. Lass dann locker; der Partner drückt die Füße auseinander, so weit es angenehm ist. Sag ihm, wann die Dehnung reicht, damit nichts überdehnt wird.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and the soles of the feet pressed together. Have your partner hold your knees. This will be your starting position. Attempt to squeeze your knees together, while your partner prevents any movement from occurring. After 10-20 seconds, relax your muscles as your partner gently pushes your knees towards the floor. Be sure to inform your helper when the stretch is adequate to prevent injury or overstretching.</source>
        <translation>Leg dich auf den Rücken, die Knie gebeugt, die Fußsohlen aneinander. Der Partner hält deine Knie: Das ist die Ausgangsstellung. Versuch, die Knie zusammenzudrücken, während er jede Bewegung verhindert. Lass nach 10–20 Sekunden locker; der Partner drückt die Knie sanft zum Boden. Sag ihm, wann die Dehnung reicht, damit nichts überdehnt wird.</translation>
    </message>
    <message>
        <source>Lie on your back with your legs extended. Cross one leg over your body with the knee bent, attempting to touch the knee to the ground. Your partner should kneel beside you, holding your shoulder down with one hand and controlling the crossed leg with the other. this will be your starting position. Attempt to raise the bent knee off of the ground as your partner prevents any actual movement. After 10-20 seconds, relax the leg as your partner gently presses the knee towards the floor. Repeat with the other side.</source>
        <translation>Leg dich auf den Rücken, die Beine gestreckt. Leg ein Bein gebeugt über den Körper, das Knie möglichst bis zum Boden. Der Partner kniet neben dir, hält mit einer Hand deine Schulter unten und führt mit der anderen das Bein: Das ist die Ausgangsstellung. Versuch, das gebeugte Knie vom Boden zu heben, während er jede Bewegung verhindert. Lass nach 10–20 Sekunden locker; der Partner drückt das Knie sanft zum Boden. Wiederhole es auf der anderen Seite.</translation>
    </message>
    <message>
        <source>Lie on your back with your legs extended. Loop a belt, rope, or band around one of your feet, and swing that leg as far to the side as you can. This will be your starting position. Pull gently on the belt to create tension in your groin and hamstring muscles. Hold for 10-20 seconds, and repeat on the other side.</source>
        <translation>Leg dich auf den Rücken, die Beine gestreckt. Schling einen Gurt, ein Seil oder ein Band um einen Fuß und führ dieses Bein so weit zur Seite, wie du kannst: Das ist die Ausgangsstellung. Zieh sanft am Gurt, bis es in der Leiste und an der Beinrückseite zieht. Halte 10–20 Sekunden und wiederhole es auf der anderen Seite.</translation>
    </message>
    <message>
        <source>Lie on your back with your legs extended. Your partner should be kneeling beside you. Raise one leg up towards the ceiling and have your partner hold the ankle. Your partner can use their shoulder to brace your leg if necessary. This will be your starting position. With your partner holding your leg in place, attempt to flex the knee, contracting the hamstrings for 10-20 seconds. Then relax your leg, allowing your partner to gently push the leg towards your head. Be sure to inform your helper when the stretch is adequate to prevent injury or overstretching. Switch sides once complete.</source>
        <translation>Leg dich auf den Rücken, die Beine gestreckt, der Partner kniet neben dir. Heb ein Bein zur Decke; der Partner hält den Knöchel und kann das Bein mit der Schulter stützen: Das ist die Ausgangsstellung. Er hält das Bein fest, während du 10–20 Sekunden versuchst, das Knie zu beugen, und die Beinrückseite anspannst. Lass dann locker; der Partner drückt das Bein sanft in Richtung Kopf. Sag ihm, wann die Dehnung reicht, damit nichts überdehnt wird. Danach wechsle die Seite.</translation>
    </message>
    <message>
        <source>Lie on your back with your partner kneeling beside you. Flex the hip of one leg, raising it off of the floor. Rotate the leg so the foot is over the opposite hip, the lower leg perpendicular to your body. Your partner should hold the knee and ankle in place. This will be your starting position. Attempt to push your leg towards your partner, who should be preventing any actual movement of the leg. After 10-20 seconds, completely relax as your partner gently pushes the ankle and knee towards your chest. Be sure to inform your helper when the stretch is adequate to prevent injury or overstretching.</source>
        <translation>Leg dich auf den Rücken, der Partner kniet neben dir. Beug eine Hüfte und heb das Bein vom Boden. Dreh es so, dass der Fuß über der anderen Hüfte ist, der Unterschenkel quer zum Körper. Der Partner hält Knie und Knöchel: Das ist die Ausgangsstellung. Versuch, das Bein zum Partner zu drücken, der jede Bewegung verhindert. Lass nach 10–20 Sekunden ganz locker; er drückt Knöchel und Knie sanft zu deiner Brust. Sag ihm, wann die Dehnung reicht, damit nichts überdehnt wird.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide. Squeeze the glutes first, then lift the hips until shoulders, hips and knees make one line. Stay at the top with your attention on the glutes and the low back quiet.</source>
        <translation>Leg dich auf den Rücken, die Knie gebeugt, die Füße flach und hüftbreit. Spann erst das Gesäß an, dann heb die Hüfte, bis Schultern, Hüfte und Knie eine Linie bilden. Bleib oben, mit der Aufmerksamkeit im Gesäß und ruhigem unterem Rücken.</translation>
    </message>
    <message>
        <source>Lie on your side with hips and knees bent and the feet together. Open the upper knee like a shell without letting the pelvis roll back, and keep it open. The side named is the upper knee.</source>
        <translation>Leg dich auf die Seite, Hüfte und Knie gebeugt, die Füße zusammen. Öffne das obere Knie wie eine Muschel, ohne dass das Becken nach hinten rollt, und lass es offen. Die genannte Seite ist das obere Knie.</translation>
    </message>
    <message>
        <source>Lie on your side, body in one line, the lower leg bent or straight. Raise the upper leg a little behind the body with the toes pointing forward, and hold it there. The side named is the upper leg, the side that works.</source>
        <translation>Leg dich auf die Seite, der Körper eine Linie, das untere Bein gebeugt oder gestreckt. Heb das obere Bein etwas hinter dem Körper, die Zehen nach vorn, und halte es dort. Die genannte Seite ist das obere Bein, die Seite, die arbeitet.</translation>
    </message>
    <message>
        <source>Lie on your side, prop yourself on one forearm with the elbow under the shoulder, and lift the hips until the body is straight. Stack the feet or put the upper one in front. The side named is the side underneath, which works.</source>
        <translation>Leg dich auf die Seite, stütz dich auf einen Unterarm, der Ellbogen unter der Schulter, und heb die Hüfte, bis der Körper gerade ist. Leg die Füße aufeinander oder den oberen davor. Die genannte Seite ist die untere, die arbeitet.</translation>
    </message>
    <message>
        <source>Lie on your side, with your upper arm against the foam roller. The upper arm should be more or less aligned with your body, with the outside of the bicep pressed against the foam roller. Raise your hips off of the floor, supporting your weight on your arm and on your feet. Hold for 10-30 seconds, and then switch sides.</source>
        <translation>Leg dich auf die Seite, den Oberarm auf der Faszienrolle. Der Oberarm liegt etwa in einer Linie mit dem Körper, seine Außenseite drückt auf die Rolle. Heb die Hüfte vom Boden und stütz das Gewicht auf Arm und Füße. Halte 10–30 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>Lie on your stomach with your arms out to your sides. This will be your starting position. Using your lower back muscles, extend your spine lifting your chest off of the ground. Do not use your arms to push yourself up. Keep your head up during the movement. Repeat for 10-20 repetitions.</source>
        <translation>Leg dich auf den Bauch, die Arme zur Seite: Das ist die Ausgangsstellung. Streck mit den Muskeln des unteren Rückens die Wirbelsäule und heb die Brust vom Boden. Drück dich nicht mit den Armen hoch. Der Kopf bleibt oben. Wiederhole es 10- bis 20-mal.</translation>
    </message>
    <message>
        <source>Loop a belt, rope, or band around one foot. Sit down with both legs extended . This will be your starting position. Leaning forward slightly, pull on the belt to draw the toes of your foot back. Hold this position for 10-20 seconds and then repeat with the other leg.</source>
        <translation>Schling einen Gurt, ein Seil oder ein Band um einen Fuß und setz dich mit gestreckten Beinen hin: Das ist die Ausgangsstellung. Lehn dich leicht vor und zieh am Gurt die Zehen zu dir. Halte 10–20 Sekunden und wiederhole es mit dem anderen Bein.</translation>
    </message>
    <message>
        <source>Loop a belt, rope, or band around one of your feet, and swing that leg across your body to the opposite side, keeping the leg extended as you lay on the ground. This will be your starting position. Keeping your foot off of the floor, pull on the belt, using the tension to pull the toes up. Hold for 10-20 seconds, and repeat on the other side.</source>
        <translation>Leg dich auf den Rücken und schling einen Gurt, ein Seil oder ein Band um einen Fuß. Führ das gestreckte Bein quer über den Körper zur anderen Seite: Das ist die Ausgangsstellung. Der Fuß bleibt über dem Boden; zieh am Gurt, sodass die Zehen herangezogen werden. Halte 10–20 Sekunden und wiederhole es auf der anderen Seite.</translation>
    </message>
    <message>
        <source>On hands and knees, reach one leg straight back and the opposite arm forward until both are level with the body. Keep the pelvis square to the floor and the low back still. The side named is the lifted leg.</source>
        <translation>Streck auf Händen und Knien ein Bein gerade nach hinten und den Arm der anderen Seite nach vorn, bis beide auf Höhe des Körpers sind. Das Becken bleibt parallel zum Boden, der untere Rücken ruhig. Die genannte Seite ist das gehobene Bein.</translation>
    </message>
    <message>
        <source>Place your right heel on a step with your knee extended and lean forward to grab your right toe with your right hand. Your left knee should be slightly bent and your back should be straight. Support your weight on your left leg and place your left hand on your left thigh. Pull your right toes toward your knee until you feel a stretch in your calf.</source>
        <translation>Stell die rechte Ferse mit gestrecktem Knie auf eine Stufe, beug dich vor und fass die rechten Zehen mit der rechten Hand. Das linke Knie ist leicht gebeugt, der Rücken gerade. Das Gewicht ist auf dem linken Bein, die linke Hand auf dem linken Oberschenkel. Zieh die rechten Zehen zum Knie, bis du die Dehnung in der Wade spürst.</translation>
    </message>
    <message>
        <source>Position yourself on the floor on your hands and knees. Pull your belly in and round your spine, lower back, shoulders, and neck, letting your head drop. Hold for 15 seconds.</source>
        <translation>Geh in den Vierfüßlerstand. Zieh den Bauch ein und mach Wirbelsäule, unteren Rücken, Schultern und Nacken rund, der Kopf hängt. Halte 15 Sekunden.</translation>
    </message>
    <message>
        <source>Put a loop band round both thighs just above the knees and lift into a glute bridge. Press the knees gently outwards against the band, so that they stay above the feet for the whole hold.</source>
        <translation>Leg ein Schlaufenband knapp über den Knien um beide Oberschenkel und heb dich in die Gesäßbrücke. Drück die Knie sanft nach außen gegen das Band, sodass sie die ganze Zeit über den Füßen bleiben.</translation>
    </message>
    <message>
        <source>Put the whole foot on a steady step or box and stand up on it without pushing off from the floor leg. Come down slowly and change legs each time.</source>
        <translation>Stell den ganzen Fuß auf eine feste Stufe oder Kiste und steig auf, ohne dich mit dem Bein am Boden abzustoßen. Komm langsam herunter und wechsle jedes Mal das Bein.</translation>
    </message>
    <message>
        <source>Reach your hand behind your head, grasp your elbow and gently pull. Hold for 10 to 20 seconds, then switch sides.</source>
        <translation>Greif mit einer Hand hinter den Kopf, fass den Ellbogen mit der anderen und zieh sanft. Halte 10–20 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>Rest on your forearms with the elbows under the shoulders and the body in one line. Pull elbows and toes towards each other without moving them, and keep the glutes tight.</source>
        <translation>Stütz dich auf die Unterarme, die Ellbogen unter den Schultern, der Körper eine Linie. Zieh Ellbogen und Zehen zueinander, ohne sie zu bewegen, und halte das Gesäß fest.</translation>
    </message>
    <message>
        <source>Rest your upper back on the edge of a bench or sofa, feet flat on the floor. Drive the hips up until the thighs and torso are level and the shins upright, then hold with your chin tucked in.</source>
        <translation>Leg den oberen Rücken an die Kante einer Bank oder eines Sofas, die Füße flach am Boden. Drück die Hüfte hoch, bis Oberschenkel und Rumpf waagerecht und die Schienbeine senkrecht sind, dann halte mit herangezogenem Kinn.</translation>
    </message>
    <message>
        <source>Seat yourself on the floor. Straddle an exercise ball between both legs and lower your hips down toward the floor. Hug your arms around the ball to support your body. Adjust your legs so that your feet are flat on the floor and your knees line up over your ankles. Keep a good grip on the ball so it doesn&apos;t roll away from you and send you back onto your buttocks.</source>
        <translation>Setz dich auf den Boden. Nimm einen Gymnastikball zwischen die Beine und senk die Hüfte zum Boden. Leg die Arme um den Ball, damit er dich stützt. Stell die Füße flach auf, die Knie über den Knöcheln. Halte den Ball gut fest, damit er nicht wegrollt und du nicht auf das Gesäß fällst.</translation>
    </message>
    <message>
        <source>Set up a side plank and raise the upper leg without letting the hips drop or roll. Keep the toes pointing forward. The side named is the side underneath.</source>
        <translation>Geh in den Seitstütz und heb das obere Bein, ohne dass die Hüfte sinkt oder rollt. Die Zehen zeigen nach vorn. Die genannte Seite ist die untere.</translation>
    </message>
    <message>
        <source>Sit in a chair so your back is straight and your feet planted on the floor. Interlace your fingers behind your head, elbows out and your chin down. Twist your upper body to one side about 3 times as far as you can. Then lean forward and twist your torso to reach your elbow to the floor on the inside of your knee. Return to upright position and then repeat for your other side.</source>
        <translation>Setz dich mit geradem Rücken auf einen Stuhl, die Füße fest am Boden. Verschränk die Finger hinter dem Kopf, die Ellbogen nach außen, das Kinn tief. Dreh den Oberkörper etwa dreimal so weit zu einer Seite, wie du kannst. Lehn dich dann vor und dreh den Rumpf, sodass der Ellbogen innen am Knie vorbei zum Boden reicht. Richte dich auf und wiederhole es zur anderen Seite.</translation>
    </message>
    <message>
        <source>Sit in front of a bench with a padded barbell across the crease of your hips. Lift until the torso is level, keep your hands on the bar, and hold with the ribs down. Put the bar down under control before you relax.</source>
        <translation>Setz dich vor eine Bank, eine gepolsterte Langhantel in der Hüftbeuge. Heb an, bis der Rumpf waagerecht ist, lass die Hände an der Stange und halte mit tiefen Rippen. Leg die Stange kontrolliert ab, bevor du locker lässt.</translation>
    </message>
    <message>
        <source>Sit near the edge of a chair with your feet under the knees. Lean forward and stand up without your arms, touching the glutes to feel them work, and squeeze at the top. Sit back down slowly.</source>
        <translation>Setz dich nah an die Stuhlkante, die Füße unter den Knien. Lehn dich vor und steh ohne Arme auf; leg dabei die Hände ans Gesäß, um zu spüren, wie es arbeitet, und spann oben an. Setz dich langsam wieder.</translation>
    </message>
    <message>
        <source>Sit on a foam roller or ball with your hands behind you and one ankle crossed over the other knee. Lean towards the crossed side and roll slowly with light pressure. Ease off anything sharp. The side named is the glute on the roller.</source>
        <translation>Setz dich auf eine Faszienrolle oder einen Ball, die Hände hinter dir, ein Knöchel über dem anderen Knie. Lehn dich zur überkreuzten Seite und roll langsam mit leichtem Druck. Lass nach, wo es sticht. Die genannte Seite ist die Gesäßhälfte auf der Rolle.</translation>
    </message>
    <message>
        <source>Sit on a mat with your right leg extended in front of you and your left leg bent with your foot against your right inner thigh. Lean forward from your hips and reach for your ankle until you feel a stretch in your hamstring. Hold for 15 seconds, then repeat for your other side.</source>
        <translation>Setz dich auf eine Matte, das rechte Bein vor dir gestreckt, das linke gebeugt, der Fuß am rechten inneren Oberschenkel. Beug dich aus der Hüfte vor und greif zum Knöchel, bis du die Dehnung an der Beinrückseite spürst. Halte 15 Sekunden und wiederhole es auf der anderen Seite.</translation>
    </message>
    <message>
        <source>Sit on the edge of a chair, gripping the back of it. Straighten your arms, keeping your back straight, and pull your upper body forward so you feel a stretch. Hold for 20-30 seconds.</source>
        <translation>Setz dich auf die Stuhlkante und fass die Lehne hinter dir. Streck die Arme, der Rücken bleibt gerade, und zieh den Oberkörper nach vorn, bis du eine Dehnung spürst. Halte 20–30 Sekunden.</translation>
    </message>
    <message>
        <source>Sit on the floor with your knees bent and feet together. Interlock your fingers behind your head. This will be your starting position. Curl downwards, bringing your elbows to the inside of your thighs. After a brief pause, return to the starting position with your head up and your back straight. Repeat for 10-20 repetitions.</source>
        <translation>Setz dich auf den Boden, die Knie gebeugt, die Füße zusammen. Verschränk die Finger hinter dem Kopf: Das ist die Ausgangsstellung. Roll dich nach unten ein und bring die Ellbogen an die Innenseiten der Oberschenkel. Komm nach kurzem Verweilen zurück, Kopf hoch, Rücken gerade. Wiederhole es 10- bis 20-mal.</translation>
    </message>
    <message>
        <source>Sit on the floor with your knees bent and your partner standing behind you. Extend your arms straight behind you with your palms facing each other. Your partner will hold your wrists for you. This will be the starting position. Attempt to flex your elbows, while your partner prevents any actual movement. After 10-20 seconds, relax your arms while your partner gently pulls your wrists up to stretch your biceps. Be sure to let your partner know when the stretch is appropriate to prevent injury or overstretching.</source>
        <translation>Setz dich auf den Boden, die Knie gebeugt, der Partner steht hinter dir. Streck die Arme gerade nach hinten, die Handflächen zueinander. Der Partner hält deine Handgelenke: Das ist die Ausgangsstellung. Versuch, die Ellbogen zu beugen, während er jede Bewegung verhindert. Lass nach 10–20 Sekunden locker; der Partner zieht die Handgelenke sanft nach oben und dehnt den Bizeps. Sag ihm, wann die Dehnung reicht, damit nichts überdehnt wird.</translation>
    </message>
    <message>
        <source>Sit tall on the floor with one leg long. Cross the other foot over it and hug the bent knee towards your chest until you feel the pull in the glute. The side named is the leg that crosses over.</source>
        <translation>Setz dich aufrecht auf den Boden, ein Bein lang. Stell den anderen Fuß darüber und zieh das gebeugte Knie zur Brust, bis du den Zug im Gesäß spürst. Die genannte Seite ist das Bein, das übergeschlagen ist.</translation>
    </message>
    <message>
        <source>Sit up on the floor. Cross your right leg over your left, keeping the knee bent. Your left leg is straight and down on the floor. Place your left arm on your right leg and your right hand on the floor. Rotate your upper body to the right, and hold for 10-20 seconds. Switch sides.</source>
        <translation>Setz dich auf den Boden. Stell das rechte Bein gebeugt über das linke; das linke liegt gestreckt am Boden. Leg den linken Arm an das rechte Bein und die rechte Hand auf den Boden. Dreh den Oberkörper nach rechts und halte 10–20 Sekunden. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Sit up straight on an exercise mat. Bend one knee and put that foot on the floor to stabilize the torso. Straighten your other leg and flex your ankle. Using a band, towel, or your hand if you can reach, pull the toes toward you. Hold for 10 to 20 seconds, then switch sides.</source>
        <translation>Setz dich aufrecht auf eine Matte. Beug ein Knie und stell den Fuß auf, das hält den Rumpf stabil. Streck das andere Bein und zieh die Zehen an. Zieh sie mit einem Band, einem Handtuch oder, wenn du hinkommst, mit der Hand zu dir. Halte 10–20 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>Sit up straight on an exercise mat. Touch the soles of your feet together with your feet six to eight inches in front of your hips. Place one hand on the floor beside you and your other hand behind your head. Lift your elbow to the ceiling as you incline your torso to the other side. Hold for 10 to 20 seconds, then switch sides.</source>
        <translation>Setz dich aufrecht auf eine Matte. Leg die Fußsohlen aneinander, die Füße 15 bis 20&#xa0;cm vor der Hüfte. Stütz eine Hand neben dir auf und leg die andere hinter den Kopf. Heb den Ellbogen zur Decke und neig den Oberkörper zur anderen Seite. Halte 10–20 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>Sit upright in a chair and grip the seat on the sides. Raise one leg, extending the knee, flexing the ankle as you do so. Slowly move that leg outward as far as you can, and then back to the center and down. Repeat for your other leg.</source>
        <translation>Setz dich aufrecht auf einen Stuhl und fass die Sitzfläche an den Seiten. Heb ein Bein, streck das Knie und zieh die Zehen an. Führ das Bein langsam so weit nach außen, wie du kannst, dann zurück zur Mitte und ab. Wiederhole es mit dem anderen Bein.</translation>
    </message>
    <message>
        <source>Sit upright on a chair. Bend to one side with your arm over your head. You can hold onto the chair with your free hand. Hold for 10 seconds, and repeat for your other side.</source>
        <translation>Setz dich aufrecht auf einen Stuhl. Neig dich zur Seite, den Arm über dem Kopf. Mit der freien Hand kannst du dich am Stuhl festhalten. Halte 10 Sekunden und wiederhole es zur anderen Seite.</translation>
    </message>
    <message>
        <source>Sit upright on the floor with your legs bent, your partner standing behind you. Stick your arms straight out to your sides, with your palms facing the ground. Attempt to move them as far behind you as possible, as your assistant holds your wrists. This will be your starting position. Keeping your elbows straight, attempt to move your arms to the front, with your partner gently restraining you to prevent any actual movement for 10-20 seconds. Now, relax your muscles and allow your partner to gently increase the stretch on the shoulders and chest. Hold for 10 to 20 seconds.</source>
        <translation>Setz dich aufrecht auf den Boden, die Beine gebeugt, der Partner steht hinter dir. Streck die Arme zur Seite, die Handflächen nach unten. Führ sie so weit nach hinten, wie du kannst; der Partner hält deine Handgelenke: Das ist die Ausgangsstellung. Versuch 10–20 Sekunden, die gestreckten Arme nach vorn zu bewegen, während er jede Bewegung sanft verhindert. Lass dann locker; der Partner dehnt Schultern und Brust sanft weiter. Halte 10–20 Sekunden.</translation>
    </message>
    <message>
        <source>Sit upright on the floor with your partner behind you. Place your hands behind your hand, and push your elbows back as far as you can. Your partner should hold your elbows. This will be your starting position. Gently attempt to pull your elbows forward with your hands still behind your head for 10 or more seconds. Your partner should prevent your elbows from moving. Now, relax your muscles and have your partner gently pull the elbows back as far as it comfortable for you. Be sure to let your partner know when the stretch is adequate to prevent overstretching or injury.</source>
        <translation>Setz dich aufrecht auf den Boden, der Partner hinter dir. Leg die Hände hinter den Kopf und schieb die Ellbogen so weit zurück, wie du kannst. Der Partner hält deine Ellbogen: Das ist die Ausgangsstellung. Versuch 10 Sekunden oder länger, die Ellbogen sanft nach vorn zu ziehen, die Hände bleiben am Kopf; der Partner hält dagegen. Lass dann locker; er zieht die Ellbogen sanft zurück, so weit es angenehm ist. Sag ihm, wann die Dehnung reicht, damit nichts überdehnt wird.</translation>
    </message>
    <message>
        <source>Sit upright on the floor with your partner behind you. Raise one arm straight up, and flex the elbow, attempting to touch your hand to your back. Your parner should hold your elbow and wrist. This will be your starting position. Attempt to extend the arm straight into the air as your partner prevents you from doing actually doing so. After 10-20 seconds, relax the arm and allow your partner to further stretch the tricep by applying gentle pressure to the wrist. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Setz dich aufrecht auf den Boden, der Partner hinter dir. Heb einen Arm gerade nach oben und beug den Ellbogen, als wolltest du mit der Hand den Rücken berühren. Der Partner hält Ellbogen und Handgelenk: Das ist die Ausgangsstellung. Versuch, den Arm nach oben zu strecken, während er dagegenhält. Lass nach 10–20 Sekunden locker; der Partner dehnt den Trizeps mit sanftem Druck auf das Handgelenk weiter. Halte 10–20 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>Sit upright on the floor with your partner behind you. Raise one arm straight up, and flex the elbow, attempting to touch your hand to your back. Your parner should hold your tricep and wrist. This will be your starting position. Attempt to pull your upper arm to your side as your partner prevents you from doing actually doing so. After 10-20 seconds, relax the arm and allow your partner to further stretch the lat by applying gentle pressure to the tricep. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Setz dich aufrecht auf den Boden, der Partner hinter dir. Heb einen Arm gerade nach oben und beug den Ellbogen, als wolltest du mit der Hand den Rücken berühren. Der Partner hält Oberarm und Handgelenk: Das ist die Ausgangsstellung. Versuch, den Oberarm zur Seite herunterzuziehen, während er dagegenhält. Lass nach 10–20 Sekunden locker; der Partner dehnt den Latissimus mit sanftem Druck auf den Oberarm weiter. Halte 10–20 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>Sit with your buttocks on top of a foam roll. Bend your knees, and then cross one leg so that the ankle is over the knee. This will be your starting position. Shift your weight to the side of the crossed leg, rolling over the buttocks until you feel tension in your upper glute. You may assist the stretch by using one hand to pull the bent knee towards your chest. Hold this position for 10-30 seconds, and then switch sides.</source>
        <translation>Setz dich mit dem Gesäß auf eine Faszienrolle. Beug die Knie und leg einen Knöchel über das andere Knie: Das ist die Ausgangsstellung. Verlagere das Gewicht auf die Seite des überkreuzten Beins und roll über das Gesäß, bis du oben im Gesäß Spannung spürst. Du kannst mit einer Hand das gebeugte Knie zur Brust ziehen. Halte 10–30 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>Stand a little wider than the hips. Sit back and down at a steady pace, knees following the toes, and come up by pressing the whole foot into the floor. Squeeze the glutes each time you stand.</source>
        <translation>Steh etwas weiter als hüftbreit. Setz dich gleichmäßig nach hinten und unten, die Knie folgen den Zehen, und komm hoch, indem du den ganzen Fuß in den Boden drückst. Spann jedes Mal oben das Gesäß an.</translation>
    </message>
    <message>
        <source>Stand facing a wall from a couple feet away. Lean against the wall, placing your weight on your forearms. Attempt to keep your heels on the ground. Hold for 10-20 seconds. You may move further or closer the wall, making it more or less difficult, respectively.</source>
        <translation>Stell dich mit etwas Abstand vor eine Wand. Lehn dich dagegen, das Gewicht auf den Unterarmen. Lass die Fersen möglichst am Boden. Halte 10–20 Sekunden. Näher an der Wand ist es leichter, weiter weg schwerer.</translation>
    </message>
    <message>
        <source>Stand facing a wall from several feet away. Stagger your stance, placing one foot forward. Lean forward and rest your hands on the wall, keeping your heel, hip and head in a straight line. Attempt to keep your heel on the ground. Hold for 10-20 seconds and then switch sides.</source>
        <translation>Stell dich in größerem Abstand vor eine Wand, einen Fuß vor dem anderen. Lehn dich vor und leg die Hände an die Wand; Ferse, Hüfte und Kopf bilden eine Linie. Lass die hintere Ferse möglichst am Boden. Halte 10–20 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>Stand hip-wide with soft knees. Push the hips straight back and tip the torso forward with a flat back until the hamstrings pull, then hold. Do it empty-handed first; a weight hangs close to the shins.</source>
        <translation>Steh hüftbreit mit weichen Knien. Schieb die Hüfte gerade nach hinten und neig den Oberkörper mit flachem Rücken vor, bis es an der Beinrückseite zieht, dann halte. Mach es zuerst ohne Gewicht; ein Gewicht hängt nah an den Schienbeinen.</translation>
    </message>
    <message>
        <source>Stand hip-wide, soften the knees and fold at the hips until head and arms hang. Let the weight of the head do the work and do not bounce. Come up slowly with bent knees.</source>
        <translation>Steh hüftbreit, mach die Knie weich und beug dich aus der Hüfte, bis Kopf und Arme hängen. Lass das Gewicht des Kopfes arbeiten und wippe nicht. Komm langsam mit gebeugten Knien hoch.</translation>
    </message>
    <message>
        <source>Stand on one leg and set the other foot against the calf or the inner thigh, never against the knee. Turn the bent knee out and bring the palms together. The side named is the leg you stand on.</source>
        <translation>Steh auf einem Bein und setz den anderen Fuß an die Wade oder den inneren Oberschenkel, nie ans Knie. Dreh das gebeugte Knie nach außen und leg die Handflächen aneinander. Die genannte Seite ist das Standbein.</translation>
    </message>
    <message>
        <source>Stand on one leg, take hold of the other foot behind you and press it back into your hand while the chest leans forward. Reach the free arm ahead. Squeeze the glutes before you go back, and never clench deeper into the backbend. The side named is the leg you stand on.</source>
        <translation>Steh auf einem Bein, fass den anderen Fuß hinter dir und drück ihn in die Hand, während sich die Brust vorneigt. Streck den freien Arm nach vorn. Spann das Gesäß an, bevor du nach hinten gehst, und verkrampf dich nie tiefer in die Rückbeuge. Die genannte Seite ist das Standbein.</translation>
    </message>
    <message>
        <source>Stand so your feet are shoulder width apart and your hands are on your hips. Twist at your waist until you feel a stretch. Hold for 10 to 15 seconds, then twist to the other side.</source>
        <translation>Steh schulterbreit, die Hände an den Hüften. Dreh dich in der Taille, bis du eine Dehnung spürst. Halte 10–15 Sekunden, dann dreh dich zur anderen Seite.</translation>
    </message>
    <message>
        <source>Stand up straight with the spine vertical, the left foot slightly in front of the right. Bend both knees and lift the back heel off the floor as you press the right hip forward. You can&apos;t get a thorough, deep stretch in this position, however, because it&apos;s hard to relax the hip flexor and stand on it at the same time. Switch sides.</source>
        <translation>Steh aufrecht, die Wirbelsäule senkrecht, den linken Fuß etwas vor dem rechten. Beug beide Knie, heb die hintere Ferse und schieb die rechte Hüfte nach vorn. Ganz tief wird die Dehnung so nicht, denn der Hüftbeuger kann sich schwer entspannen, während du darauf stehst. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Stand up straight with your legs together, holding a bodybar or broomstick. Hold the pole behind your hips with a wider than shoulder width grip. Your palms should be down and your thumbs facing out. Slowly lift your arms up behind your head. Don&apos;t force it if it gets hard to lift further.</source>
        <translation>Steh aufrecht, die Beine geschlossen, eine Stange oder einen Besenstiel hinter der Hüfte, weiter als schulterbreit gefasst. Die Handflächen zeigen nach unten, die Daumen nach außen. Heb die Arme langsam hinter den Kopf. Erzwing nichts, wenn es schwer wird.</translation>
    </message>
    <message>
        <source>Stand up straight. Place both hands on your lower back, fingers pointing downward and elbows out. Then gently pull your elbows back aiming to touch them together.</source>
        <translation>Steh aufrecht. Leg beide Hände auf den unteren Rücken, die Finger nach unten, die Ellbogen nach außen. Zieh dann die Ellbogen sanft nach hinten, als sollten sie sich berühren.</translation>
    </message>
    <message>
        <source>Stand with some space in front and behind you. Bend at the waist, keeping your legs straight, until you can relax and let your upper body hang down in front of you. Let your arms and hands hang down naturally. Hold for 10 to 20 seconds.</source>
        <translation>Stell dich mit etwas Platz vor und hinter dir hin. Beug dich aus der Hüfte, die Beine gestreckt, bis du locker lassen und den Oberkörper vor dir hängen lassen kannst. Lass Arme und Hände einfach hängen. Halte 10–20 Sekunden.</translation>
    </message>
    <message>
        <source>Stand with the feet a little wider than the hips. Sit back and down until the thighs are near level, arms out in front for balance, and stay there. Weight on the whole foot, knees in line with the toes.</source>
        <translation>Steh etwas weiter als hüftbreit. Setz dich nach hinten und unten, bis die Oberschenkel fast waagerecht sind, die Arme zum Ausgleich nach vorn, und bleib dort. Gewicht auf dem ganzen Fuß, die Knie in einer Linie mit den Zehen.</translation>
    </message>
    <message>
        <source>Stand with the feet together, sit back as if onto a chair and reach both arms up beside your ears. Keep the weight in the heels and the tailbone pointing down, so that the low back stays long.</source>
        <translation>Steh mit geschlossenen Füßen, setz dich zurück wie auf einen Stuhl und streck beide Arme neben den Ohren hoch. Das Gewicht bleibt auf den Fersen, das Steißbein zeigt nach unten, damit der untere Rücken lang bleibt.</translation>
    </message>
    <message>
        <source>Stand with the feet wide apart, turn one foot out and bend that knee until it is above the ankle. The other leg stays straight, both arms reach out at shoulder height, and you look over the front hand. The side named is the bent leg.</source>
        <translation>Steh mit weit gestellten Füßen, dreh einen Fuß nach außen und beug dieses Knie, bis es über dem Knöchel ist. Das andere Bein bleibt gestreckt, beide Arme reichen auf Schulterhöhe zur Seite, und du blickst über die vordere Hand. Die genannte Seite ist das gebeugte Bein.</translation>
    </message>
    <message>
        <source>Stand with your feet hip-distance apart, one foot slightly in front of the other. Bend both knees, keeping your back heel on the floor. Switch sides.</source>
        <translation>Steh hüftbreit, einen Fuß etwas vor dem anderen. Beug beide Knie, die hintere Ferse bleibt am Boden. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Standing straight up, lace your fingers together and open your palms to the ceiling. Keep your shoulders down as you extend your arms up. To create a full torso stretch, pull your tailbone down and stabilize your torso as you do this. Stretch the muscles on both the front and the back of the torso.</source>
        <translation>Steh aufrecht, verschränk die Finger und dreh die Handflächen zur Decke. Streck die Arme nach oben, die Schultern bleiben tief. Um den ganzen Rumpf zu dehnen, zieh das Steißbein nach unten und halte den Rumpf fest. Dehne Vorder- und Rückseite des Rumpfes.</translation>
    </message>
    <message>
        <source>Start by kneeling on a mat with your palms flat and your fingers pointing back toward your knees. Slowly lean back keeping your palms flat on the floor until you feel a stretch in your wrists and forearms. Hold for 20-30 seconds.</source>
        <translation>Knie auf einer Matte, die Handflächen flach am Boden, die Finger zeigen zu den Knien. Lehn dich langsam zurück, die Handflächen bleiben flach, bis du in Handgelenken und Unterarmen eine Dehnung spürst. Halte 20–30 Sekunden.</translation>
    </message>
    <message>
        <source>Start by standing with your back about two to three feet away from a bench or step. Lift one leg behind you and rest your foot on the step,either on your instep or the ball of your foot, whichever you find most comfortable. Keep your supporting knee slightly bent and avoid letting that knee extend out beyond your toes. Switch sides.</source>
        <translation>Stell dich mit dem Rücken 60 bis 90&#xa0;cm vor eine Bank oder Stufe. Heb ein Bein nach hinten und leg den Fuß auf, mit dem Spann oder dem Ballen, wie es dir angenehmer ist. Das Knie des Standbeins ist leicht gebeugt und bleibt hinter den Zehen. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Start off by lying on the floor. Extend one leg straight and pull the other knee to your chest. Hold under the knee joint to protect the kneecap. Gently tug that knee toward your nose. Switch sides. This stretches the buttocks and lower back of the bent leg and the hip flexor of the straight leg.</source>
        <translation>Leg dich auf den Rücken. Streck ein Bein und zieh das andere Knie zur Brust. Fass unter dem Kniegelenk, um die Kniescheibe zu schonen. Zieh das Knie sanft in Richtung Nase. Wechsle die Seite. Das dehnt Gesäß und unteren Rücken auf der gebeugten und den Hüftbeuger auf der gestreckten Seite.</translation>
    </message>
    <message>
        <source>Start off by lying on your right side and bend your right knee in front of you to stabilize the torso. Rest your head on your right hand or shoulder. Lift your left leg upward and hold it by the back of the knee (easier) or the foot (harder). Pull your left knee in toward your left shoulder and simultaneously press your foot or knee down to the floor. To intensify this stretch, straighten your left leg. Switch sides.</source>
        <translation>Leg dich auf die rechte Seite, das rechte Knie gebeugt vor dir, um den Rumpf zu stabilisieren. Leg den Kopf auf die rechte Hand oder Schulter. Heb das linke Bein und halte es an der Kniekehle (leichter) oder am Fuß (schwerer). Zieh das linke Knie zur linken Schulter und drück zugleich Fuß oder Knie nach unten. Für mehr Dehnung streck das linke Bein. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Start off by lying on your right side, with your right knee bent at a 90-degree angle resting on the floor in front of you (this stabilizes the torso). Bend your left knee behind you and hold your left foot with your left hand. To stretch your hip flexor, press your left hip forward as you push your left foot back into your hand. Switch sides.</source>
        <translation>Leg dich auf die rechte Seite, das rechte Knie im rechten Winkel vor dir am Boden (das hält den Rumpf stabil). Beug das linke Knie nach hinten und fass den linken Fuß mit der linken Hand. Um den Hüftbeuger zu dehnen, schieb die linke Hüfte nach vorn und drück den linken Fuß in die Hand. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>Start off by rolling your torso forward onto the ball so your hips rest on top of the ball and become the highest point of your body. Rest your hands and feet on the floor. Your arms and legs can be slightly bent or straight, depending on the size of the ball, your flexibility, and the length of your limbs. This also helps develop stabilizing strength in your torso and shoulders.</source>
        <translation>Roll den Oberkörper nach vorn auf den Ball, bis die Hüfte oben auf dem Ball liegt und der höchste Punkt des Körpers ist. Hände und Füße ruhen am Boden. Arme und Beine sind leicht gebeugt oder gestreckt, je nach Ball, Beweglichkeit und Länge der Glieder. Das kräftigt auch die stabilisierenden Muskeln von Rumpf und Schultern.</translation>
    </message>
    <message>
        <source>Start off by standing with your legs together, holding a bodybar or a broomstick. Take a slightly wider than shoulder width grip on the pole and hold it in front of you with your palms facing down. Carefully lift the pole up and behind your head.</source>
        <translation>Stell dich mit geschlossenen Beinen hin, eine Stange oder einen Besenstiel in den Händen. Fass etwas weiter als schulterbreit und halte die Stange vor dir, die Handflächen nach unten. Heb die Stange vorsichtig hoch und hinter den Kopf.</translation>
    </message>
    <message>
        <source>Start off on your hands and knees, then lift your leg off the floor and hold the foot with your hand. Use your hand to hold the foot or ankle, keeping the knee fully flexed, stretching the quadriceps and hip flexors. Focus on extending your hips, thrusting them towards the floor. Hold for 10-20 seconds and then switch sides.</source>
        <translation>Geh in den Vierfüßlerstand, heb ein Bein vom Boden und fass den Fuß mit der Hand. Halte Fuß oder Knöchel, das Knie ganz gebeugt, und dehne so die Oberschenkelvorderseite und den Hüftbeuger. Streck dabei die Hüfte und schieb sie zum Boden. Halte 10–20 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>Start off with your feet hip-distance apart. Bend your knees slightly to keep them soft and springy. You may want to move your pelvis forward and backward and back few times before holding the tailbone forward in this stretch.</source>
        <translation>Steh hüftbreit. Beug die Knie leicht, sodass sie weich und federnd sind. Schieb das Becken ein paarmal vor und zurück, bevor du das Steißbein vorn hältst.</translation>
    </message>
    <message>
        <source>Start with your shoulders relaxed, gently tilt your head towards your shoulder. Assist stretch with a gentle pull on the side of the head.</source>
        <translation>Lass die Schultern locker und neig den Kopf sanft zu einer Schulter. Hilf mit leichtem Zug seitlich am Kopf nach.</translation>
    </message>
    <message>
        <source>Step forward and lower until both knees are bent, the front knee above the foot. Push back up through the front heel and change legs each time. Keep the torso tall and the steps even.</source>
        <translation>Mach einen Schritt nach vorn und senk dich, bis beide Knie gebeugt sind, das vordere über dem Fuß. Drück dich durch die vordere Ferse wieder hoch und wechsle jedes Mal das Bein. Halte den Oberkörper aufrecht und die Schritte gleichmäßig.</translation>
    </message>
    <message>
        <source>Step one foot far back onto its toes and bend the front knee above the ankle. Straighten the back leg, lift both arms and grow tall rather than leaning back. Change legs after about ten seconds, about five times. The side named is the back leg, the one stretched.</source>
        <translation>Stell einen Fuß weit nach hinten auf die Zehen und beug das vordere Knie über dem Knöchel. Streck das hintere Bein, heb beide Arme und werde groß, statt dich zurückzulehnen. Wechsle nach etwa zehn Sekunden das Bein, etwa fünfmal. Die genannte Seite ist das hintere Bein, das gedehnt wird.</translation>
    </message>
    <message>
        <source>Step onto a low, steady box and stand tall on that leg, the other knee lifted in front. Keep the pelvis level and the glute of the standing leg tight. The side named is the leg you stand on.</source>
        <translation>Steig auf eine niedrige, feste Kiste und steh aufrecht auf diesem Bein, das andere Knie vorn gehoben. Halte das Becken gerade und das Gesäß des Standbeins fest. Die genannte Seite ist das Standbein.</translation>
    </message>
    <message>
        <source>Take a long step and sink straight down until both knees are bent at about a right angle, the back knee just off the floor. Stay tall and press through the front heel. The side named is the front leg.</source>
        <translation>Mach einen langen Schritt und sink gerade nach unten, bis beide Knie etwa im rechten Winkel gebeugt sind, das hintere knapp über dem Boden. Bleib aufrecht und drück durch die vordere Ferse. Die genannte Seite ist das vordere Bein.</translation>
    </message>
    <message>
        <source>Take a slightly wider than hip distance stance with your knees slightly bent. Place your right hand on your right hip to support the spine. Raise your left arm in a vertical line and place your left hand behind your head. Keep it there as you incline your torso to the right. Keep your weight evenly distributed between both legs (don&apos;t lean into your left hip). Switch sides.</source>
        <translation>Steh etwas weiter als hüftbreit, die Knie leicht gebeugt. Leg die rechte Hand an die rechte Hüfte, um die Wirbelsäule zu stützen. Heb den linken Arm senkrecht und leg die linke Hand hinter den Kopf. Lass sie dort, während du den Oberkörper nach rechts neigst. Das Gewicht bleibt gleichmäßig auf beiden Beinen (lehn dich nicht in die linke Hüfte). Wechsle die Seite.</translation>
    </message>
    <message>
        <source>This exercise stretches the fascia of the muscles in the feet. Start off seated with your shoes removed. Using a foot roller or a similar object, such as a small section of pvc pipe, place your foot against the roller across the arch of your foot. This will be your starting position. Press down firmly, rolling across the arch of your foot. Hold for 10-30 seconds, and then switch feet.</source>
        <translation>Diese Übung dehnt die Faszien der Fußmuskeln. Setz dich hin und zieh die Schuhe aus. Stell den Fuß mit dem Fußgewölbe auf eine Fußrolle oder etwas Ähnliches, etwa ein kurzes Stück Rohr: Das ist die Ausgangsstellung. Drück fest nach unten und roll über das Fußgewölbe. Halte 10–30 Sekunden, dann wechsle den Fuß.</translation>
    </message>
    <message>
        <source>This is a three-part stretch. Begin by lunging forward, with your front foot flat on the ground and on the toes of your back foot. With your knees bent, squat down until your knee is almost touching the ground. Keep your torso erect, and hold this position for 10-20 seconds. Now, place the arm on the same side as your front leg on the ground, with the elbow next to the foot. Your other hand should be placed on the ground, parallel to your lead leg, to help support you during this portion of the stretch. After 10-20 seconds, place your hands on either side of your front foot. Raise the toes of the front foot off of the ground, and straighten your leg. You may need to reposition your rear leg to do so. Hold for 10-20 seconds, and then repeat the entire sequence for the other side.</source>
        <translation>Diese Dehnung hat drei Teile. Mach einen Ausfallschritt, den vorderen Fuß flach am Boden, hinten auf den Zehen. Sink mit gebeugten Knien, bis das hintere Knie fast den Boden berührt. Halte den Oberkörper aufrecht, 10–20 Sekunden lang. Leg nun den Arm auf der Seite des vorderen Beins auf den Boden, den Ellbogen neben den Fuß; die andere Hand stützt sich parallel zum vorderen Bein auf. Leg nach 10–20 Sekunden die Hände beidseits des vorderen Fußes auf, heb seine Zehen und streck das Bein; rück das hintere Bein nach, wenn nötig. Halte 10–20 Sekunden und wiederhole alles auf der anderen Seite.</translation>
    </message>
    <message>
        <source>This stretch works best standing. Cross your left arm over the midline of your body and hold the left wrist in your right hand down at the level of your hips. Start the stretch with a bent left arm. Slowly straighten, pull, and lift it up to shoulder height, as pictured. Feel this stretch originate in your back, not your shoulders, and don&apos;t pull too hard on the shoulders joint. Switch sides.</source>
        <translation>Diese Dehnung geht am besten im Stehen. Führ den linken Arm über die Körpermitte und fass das linke Handgelenk auf Hüfthöhe mit der rechten Hand. Beginn mit gebeugtem linkem Arm. Streck ihn langsam, zieh und heb ihn bis auf Schulterhöhe. Die Dehnung kommt aus dem Rücken, nicht aus der Schulter; zieh nicht zu stark am Schultergelenk. Wechsle die Seite.</translation>
    </message>
    <message>
        <source>To begin, lie straight and face down on the floor or exercise mat. Your arms should be fully extended in front of you. This is the starting position. Simultaneously raise your arms, legs, and chest off of the floor and hold this contraction for 2 seconds. Tip: Squeeze your lower back to get the best results from this exercise. Remember to exhale during this movement. Note: When holding the contracted position, you should look like superman when he is flying. Slowly begin to lower your arms, legs and chest back down to the starting position while inhaling. Repeat for the recommended amount of repetitions prescribed in your program.</source>
        <translation>Leg dich gerade auf den Bauch, auf den Boden oder eine Matte, die Arme nach vorn gestreckt: Das ist die Ausgangsstellung. Heb zugleich Arme, Beine und Brust vom Boden und halte 2 Sekunden. Tipp: Spann den unteren Rücken an. Atme dabei aus. So gehalten, siehst du aus wie Superman im Flug. Senk Arme, Beine und Brust langsam wieder und atme ein. Wiederhole es so oft wie vorgesehen.</translation>
    </message>
    <message>
        <source>To begin, stand straight while holding a weight plate by the ridge at arm&apos;s length in each hand using a neutral grip (palms facing in). You feet should be shoulder width apart from each other. This will be your starting position. Lower the plates until the fingers are nearly extended but can still hold weights. Inhale as you lower the plates. Now raise the plates back to the starting position as you exhale by closing your hands. Repeat for the recommended amount of repetitions prescribed in your program.</source>
        <translation>Steh aufrecht, in jeder hängenden Hand eine Hantelscheibe am Rand gefasst, die Handflächen nach innen, die Füße schulterbreit: Das ist die Ausgangsstellung. Lass die Scheiben sinken, bis die Finger fast gestreckt sind, aber noch halten, und atme dabei ein. Zieh sie wieder hoch, indem du die Hände schließt, und atme aus. Wiederhole es so oft wie vorgesehen.</translation>
    </message>
    <message>
        <source>To begin, stand straight with your feet shoulder width apart from each other. Place your hands on your hips. This is the starting position. Now slowly inhale as much air as possible and then start to exhale as much as possible while bringing your stomach in as much as possible and hold this position. Try to visualize your navel touching your backbone. One isometric contraction is around 20 seconds. During the 20 second hold, try to breathe normally. Then inhale and bring your stomach back to the starting position. Once you have practiced this exercise, try to perform this exercise for longer than 20 seconds. Tip: You can work your way up to 40-60 seconds. Repeat for the recommended amount of sets.</source>
        <translation>Steh aufrecht und schulterbreit, die Hände an den Hüften: Das ist die Ausgangsstellung. Atme langsam so tief ein wie möglich, dann so weit aus wie möglich, zieh dabei den Bauch ganz ein und halte. Stell dir vor, der Nabel berührt die Wirbelsäule. Einmal dauert etwa 20 Sekunden; versuch dabei normal zu atmen. Atme dann ein und lass den Bauch los. Mit der Zeit halte länger als 20 Sekunden. Tipp: Du kannst dich auf 40–60 Sekunden steigern. Wiederhole es so viele Sätze wie vorgesehen.</translation>
    </message>
    <message>
        <source>Using a muscle roller or a rolling pin, place the roller behind your head and against your neck. Make sure that you do not place the roller directly against the spine, but turned slightly so that the roller is pressed against the muscles to either side of the spine. This will be your starting position. Starting at the top of your neck, slowly roll down the muscles of your neck, pausing at points of tension for 10-30 seconds.</source>
        <translation>Leg einen Massagestab oder ein Nudelholz hinter den Kopf an den Nacken. Die Rolle liegt nicht direkt auf der Wirbelsäule, sondern etwas gedreht auf den Muskeln daneben: Das ist die Ausgangsstellung. Roll langsam vom oberen Ende des Nackens nach unten und bleib an verspannten Stellen 10–30 Sekunden.</translation>
    </message>
    <message>
        <source>Wear a loop band round the shins or just above the knees and stand in a shallow squat. Step sideways against the band, let the other foot follow slowly, and never let the band go slack. Walk as many steps back as you walked out.</source>
        <translation>Trag ein Schlaufenband um die Schienbeine oder knapp über den Knien und steh in einer flachen Kniebeuge. Mach Schritte zur Seite gegen das Band, lass den anderen Fuß langsam folgen, und lass das Band nie locker werden. Geh so viele Schritte zurück, wie du hin gegangen bist.</translation>
    </message>
    <message>
        <source>While either seating or standing, bend your arms at a 90-degree angle and place the palms of your hands together in front of your chest. Tip: Your hands should be open with the palms together and fingers facing forward (perpendicular to your torso). Push both hands against each other as you contract your chest. Start with slow tension and increase slowly. Keep breathing normally as you execute this contraction. Hold for the recommended number of seconds. Now release the tension slowly. Rest for the recommended amount of time and repeat.</source>
        <translation>Beug im Sitzen oder Stehen die Arme im rechten Winkel und leg die Handflächen vor der Brust aneinander, die Finger zeigen nach vorn. Drück die Hände gegeneinander und spann die Brust an. Beginn mit wenig Spannung und steigere langsam. Atme ruhig weiter. Halte so lange wie vorgesehen, dann lös die Spannung langsam. Erhol dich und wiederhole.</translation>
    </message>
    <message>
        <source>While lying on the floor, place a foam roll under your back and to one side, just behind your arm pit. This will be your starting position. Keep the arm of the side being stretched behind and to the side of you as you shift your weight onto your lats, keeping your upper body off of the ground. Hold for 10-30 seconds, and switch sides.</source>
        <translation>Leg dich auf den Boden, eine Faszienrolle seitlich unter dem Rücken, gleich hinter der Achsel: Das ist die Ausgangsstellung. Lass den Arm der gedehnten Seite neben und hinter dir und verlagere das Gewicht auf den Latissimus; der Oberkörper bleibt über dem Boden. Halte 10–30 Sekunden, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>While seated, bend forward to hug your thighs from underneath with both arms. Keep your knees together and your legs extended out as you bring your chest down to your knees. You can also stretch your middle back by pulling your back away from your knees as your hugging them.</source>
        <translation>Beug dich im Sitzen vor und umarme die Oberschenkel von unten mit beiden Armen. Die Knie bleiben zusammen, die Beine gestreckt, während du die Brust zu den Knien bringst. Du kannst auch den mittleren Rücken dehnen, indem du ihn von den Knien wegziehst, während du sie umarmst.</translation>
    </message>
    <message>
        <source>With your head and neck in a neutral position (normal position with head erect facing forward), place both of your hands on the front side of your head. Now gently push forward as you contract the neck muscles but resisting any movement of your head. Start with slow tension and increase slowly. Keep breathing normally as you execute this contraction. Hold for the recommended number of seconds. Now release the tension slowly. Rest for the recommended amount of time and repeat with your hands placed on the back side of your head.</source>
        <translation>Kopf und Nacken sind gerade, der Blick geht nach vorn. Leg beide Hände an die Stirn. Drück sanft nach vorn und spann die Halsmuskeln an, ohne dass sich der Kopf bewegt. Beginn mit wenig Spannung und steigere langsam. Atme ruhig weiter. Halte so lange wie vorgesehen, dann lös die Spannung langsam. Erhol dich und wiederhole es mit den Händen am Hinterkopf.</translation>
    </message>
    <message>
        <source>With your head and neck in a neutral position (normal position with head erect facing forward), place your left hand on the left side of your head. Now gently push towards the left as you contract the left neck muscles but resisting any movement of your head. Start with slow tension and increase slowly. Keep breathing normally as you execute this contraction. Hold for the recommended number of seconds. Now release the tension slowly. Rest for the recommended amount of time and repeat with your right hand placed on the right side of your head.</source>
        <translation>Kopf und Nacken sind gerade, der Blick geht nach vorn. Leg die linke Hand an die linke Seite des Kopfes. Drück sanft nach links und spann die Halsmuskeln links an, ohne dass sich der Kopf bewegt. Beginn mit wenig Spannung und steigere langsam. Atme ruhig weiter. Halte so lange wie vorgesehen, dann lös die Spannung langsam. Erhol dich und wiederhole es mit der rechten Hand an der rechten Seite.</translation>
    </message>
    <message>
        <source>You will need a partner for this exercise. Lay face down with your legs straight. Your assistant will place their hand on your heel. To begin, flex the knee to curl your leg up. Your partner should provide resistance, starting light and increasing the pressure as the movement is completed. Communicate with your partner to monitor appropriate resistance levels. Pause at the top, returning the leg to the starting position as your partner provides resistance going the other direction.</source>
        <translation>Für diese Übung brauchst du einen Partner. Leg dich auf den Bauch, die Beine gestreckt. Der Partner legt die Hand an deine Ferse. Beug das Knie und führ das Bein nach oben; der Partner gibt Widerstand, erst wenig, dann mehr. Sag ihm, wie viel Widerstand passt. Verweil oben und führ das Bein zurück, während der Partner in die andere Richtung Widerstand gibt.</translation>
    </message>
</context>
<context>
    <name>exercise_name</name>
    <message>
        <source>Adductor and groin</source>
        <translation>Adduktoren- und Leistendehnung zu zweit</translation>
    </message>
    <message>
        <source>Adductor roll</source>
        <translation>Faszienrolle, Adduktoren</translation>
    </message>
    <message>
        <source>All fours quad stretch</source>
        <translation>Quadrizepsdehnung im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Ankle on the knee</source>
        <translation>Gesäßdehnung, Knöchel auf Knie</translation>
    </message>
    <message>
        <source>Anterior tibialis roll</source>
        <translation>Faszienrolle, Schienbeinmuskel</translation>
    </message>
    <message>
        <source>Banded bridge</source>
        <translation>Brücke mit Band</translation>
    </message>
    <message>
        <source>Barbell hip-thrust hold</source>
        <translation>Langhantel-Hip-Thrust</translation>
    </message>
    <message>
        <source>Behind head chest stretch</source>
        <translation>Brustdehnung zu zweit, Hände am Kopf</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Vierfüßler diagonal</translation>
    </message>
    <message>
        <source>Brachialis roll</source>
        <translation>Faszienrolle, Oberarm außen</translation>
    </message>
    <message>
        <source>Calf stretch elbows against wall</source>
        <translation>Wadendehnung, Unterarme an der Wand</translation>
    </message>
    <message>
        <source>Calf stretch hands against wall</source>
        <translation>Wadendehnung, Hände an der Wand</translation>
    </message>
    <message>
        <source>Calves roll</source>
        <translation>Faszienrolle, Waden</translation>
    </message>
    <message>
        <source>Cat stretch</source>
        <translation>Katzenbuckel</translation>
    </message>
    <message>
        <source>Chair leg extended stretch</source>
        <translation>Beinstrecken auf dem Stuhl</translation>
    </message>
    <message>
        <source>Chair lower back stretch</source>
        <translation>Seitneige auf dem Stuhl</translation>
    </message>
    <message>
        <source>Chair pose</source>
        <translation>Stuhlhaltung</translation>
    </message>
    <message>
        <source>Chair upper body stretch</source>
        <translation>Oberkörperdehnung auf dem Stuhl</translation>
    </message>
    <message>
        <source>Chest and front of shoulder stretch</source>
        <translation>Brust- und Schulterdehnung mit Stab</translation>
    </message>
    <message>
        <source>Chest stretch on stability ball</source>
        <translation>Brustdehnung am Gymnastikball</translation>
    </message>
    <message>
        <source>Child&apos;s pose</source>
        <translation>Stellung des Kindes</translation>
    </message>
    <message>
        <source>Chin to chest stretch</source>
        <translation>Kinn zur Brust</translation>
    </message>
    <message>
        <source>Clamshell hold</source>
        <translation>Muschel halten</translation>
    </message>
    <message>
        <source>Crescent lunge</source>
        <translation>Halbmond</translation>
    </message>
    <message>
        <source>Cross-legged glute stretch</source>
        <translation>Gesäßdehnung</translation>
    </message>
    <message>
        <source>Crucifix</source>
        <translation>Kreuzhalte mit Gewichten</translation>
    </message>
    <message>
        <source>Dancer&apos;s stretch</source>
        <translation>Drehsitz</translation>
    </message>
    <message>
        <source>Downward facing balance</source>
        <translation>Brücke bäuchlings auf dem Ball</translation>
    </message>
    <message>
        <source>Elbows back</source>
        <translation>Ellbogen zurück</translation>
    </message>
    <message>
        <source>Foam roll, glute</source>
        <translation>Faszienrolle, Gesäß</translation>
    </message>
    <message>
        <source>Foot roll</source>
        <translation>Fußsohle ausrollen</translation>
    </message>
    <message>
        <source>Forearm plank</source>
        <translation>Unterarmstütz</translation>
    </message>
    <message>
        <source>Forward fold</source>
        <translation>Vorbeuge</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Gesäßbrücke</translation>
    </message>
    <message>
        <source>Groin and back stretch</source>
        <translation>Leisten- und Rückendehnung</translation>
    </message>
    <message>
        <source>Hamstring roll</source>
        <translation>Faszienrolle, Beinrückseite</translation>
    </message>
    <message>
        <source>Heel-lift bridge</source>
        <translation>Brücke, Fersen hoch</translation>
    </message>
    <message>
        <source>Hip-hinge hold</source>
        <translation>Hüftbeuge halten</translation>
    </message>
    <message>
        <source>Hip-thrust hold</source>
        <translation>Hip-Thrust halten</translation>
    </message>
    <message>
        <source>Hug a ball</source>
        <translation>Ball umarmen</translation>
    </message>
    <message>
        <source>Hug knees to chest</source>
        <translation>Knie zur Brust, beide</translation>
    </message>
    <message>
        <source>IT band and glute stretch</source>
        <translation>Dehnung Tractus und Gesäß</translation>
    </message>
    <message>
        <source>Iliotibial tract roll</source>
        <translation>Faszienrolle, Tractus iliotibialis</translation>
    </message>
    <message>
        <source>Intermediate groin stretch</source>
        <translation>Leistendehnung mit Gurt</translation>
    </message>
    <message>
        <source>Intermediate hip flexor and quad stretch</source>
        <translation>Hüftbeuger- und Quadrizepsdehnung mit Gurt</translation>
    </message>
    <message>
        <source>Isometric chest squeezes</source>
        <translation>Hände gegeneinander drücken</translation>
    </message>
    <message>
        <source>Isometric neck exercise, front and back</source>
        <translation>Nacken isometrisch, vorn und hinten</translation>
    </message>
    <message>
        <source>Isometric neck exercise, sides</source>
        <translation>Nacken isometrisch, seitlich</translation>
    </message>
    <message>
        <source>Knee across the body</source>
        <translation>Drehdehnlage</translation>
    </message>
    <message>
        <source>Kneeling forearm stretch</source>
        <translation>Unterarmdehnung kniend</translation>
    </message>
    <message>
        <source>Kneeling hip flexor</source>
        <translation>Hüftbeugerdehnung, hinterer Fuß gestreckt</translation>
    </message>
    <message>
        <source>Kneeling hip-flexor stretch</source>
        <translation>Hüftbeugerdehnung</translation>
    </message>
    <message>
        <source>Kneeling plank</source>
        <translation>Unterarmstütz kniend</translation>
    </message>
    <message>
        <source>Lateral banded walk</source>
        <translation>Seitschritte mit Band</translation>
    </message>
    <message>
        <source>Latissimus dorsi roll</source>
        <translation>Faszienrolle, Latissimus</translation>
    </message>
    <message>
        <source>Looking at ceiling</source>
        <translation>Blick zur Decke</translation>
    </message>
    <message>
        <source>Lower back curl</source>
        <translation>Rückenstrecker in Bauchlage</translation>
    </message>
    <message>
        <source>Lower back roll</source>
        <translation>Faszienrolle, unterer Rücken</translation>
    </message>
    <message>
        <source>Lunge</source>
        <translation>Ausfallschritte</translation>
    </message>
    <message>
        <source>Lying bent leg groin</source>
        <translation>Leistendehnung zu zweit, Knie gebeugt</translation>
    </message>
    <message>
        <source>Lying crossover</source>
        <translation>Drehdehnlage zu zweit</translation>
    </message>
    <message>
        <source>Lying glute</source>
        <translation>Gesäßdehnung liegend zu zweit</translation>
    </message>
    <message>
        <source>Lying glute squeeze</source>
        <translation>Gesäß anspannen</translation>
    </message>
    <message>
        <source>Lying hamstring</source>
        <translation>Beinrückseite liegend zu zweit</translation>
    </message>
    <message>
        <source>Middle back stretch</source>
        <translation>Rumpfdrehung im Stehen</translation>
    </message>
    <message>
        <source>Neck roll</source>
        <translation>Nacken ausrollen</translation>
    </message>
    <message>
        <source>On your side quad stretch</source>
        <translation>Quadrizepsdehnung in Seitlage</translation>
    </message>
    <message>
        <source>On-your-back quad stretch</source>
        <translation>Quadrizepsdehnung in Rückenlage</translation>
    </message>
    <message>
        <source>One arm against wall</source>
        <translation>Latissimusdehnung an der Wand</translation>
    </message>
    <message>
        <source>One half locust</source>
        <translation>Halbe Heuschrecke</translation>
    </message>
    <message>
        <source>One handed hang</source>
        <translation>Einarmiges Hängen</translation>
    </message>
    <message>
        <source>One knee to chest</source>
        <translation>Knie zur Brust, einzeln</translation>
    </message>
    <message>
        <source>Overhead lat</source>
        <translation>Latissimusdehnung zu zweit</translation>
    </message>
    <message>
        <source>Overhead stretch</source>
        <translation>Strecken über Kopf</translation>
    </message>
    <message>
        <source>Overhead triceps</source>
        <translation>Trizepsdehnung zu zweit</translation>
    </message>
    <message>
        <source>Pelvic tilt into bridge</source>
        <translation>Beckenkippen in die Brücke</translation>
    </message>
    <message>
        <source>Peroneals roll</source>
        <translation>Faszienrolle, Wadenbeinmuskeln</translation>
    </message>
    <message>
        <source>Peroneals stretch</source>
        <translation>Dehnung der Wadenbeinmuskeln</translation>
    </message>
    <message>
        <source>Piriformis roll</source>
        <translation>Faszienrolle, Piriformis</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Hoher Stütz</translation>
    </message>
    <message>
        <source>Plate pinch</source>
        <translation>Scheiben zusammenhalten</translation>
    </message>
    <message>
        <source>Posterior tibialis stretch</source>
        <translation>Dehnung des hinteren Schienbeinmuskels</translation>
    </message>
    <message>
        <source>Prone hip-extension hold</source>
        <translation>Beinheben in Bauchlage</translation>
    </message>
    <message>
        <source>Prone manual hamstring</source>
        <translation>Beinbeugen bäuchlings zu zweit</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pyramide auf dem Ball</translation>
    </message>
    <message>
        <source>Quad stretch</source>
        <translation>Quadrizepsdehnung mit Gurt</translation>
    </message>
    <message>
        <source>Quadriceps roll</source>
        <translation>Faszienrolle, Oberschenkel vorn</translation>
    </message>
    <message>
        <source>Rhomboids roll</source>
        <translation>Faszienrolle, oberer Rücken</translation>
    </message>
    <message>
        <source>Round the world shoulder stretch</source>
        <translation>Schulterdehnung mit Stab hinter dem Rücken</translation>
    </message>
    <message>
        <source>Runner&apos;s stretch</source>
        <translation>Läuferdehnung</translation>
    </message>
    <message>
        <source>Seated biceps</source>
        <translation>Bizepsdehnung sitzend zu zweit</translation>
    </message>
    <message>
        <source>Seated calf stretch</source>
        <translation>Wadendehnung im Sitzen</translation>
    </message>
    <message>
        <source>Seated floor hamstring stretch</source>
        <translation>Beinrückseite am Boden sitzend</translation>
    </message>
    <message>
        <source>Seated front deltoid</source>
        <translation>Schulterdehnung vorn zu zweit</translation>
    </message>
    <message>
        <source>Seated glute</source>
        <translation>Gesäßdehnung sitzend zu zweit</translation>
    </message>
    <message>
        <source>Seated hamstring</source>
        <translation>Beinrückseite sitzend zu zweit</translation>
    </message>
    <message>
        <source>Seated hamstring and calf stretch</source>
        <translation>Beinrückseite und Wade sitzend</translation>
    </message>
    <message>
        <source>Seated overhead stretch</source>
        <translation>Seitneige im Sitzen, Arm über Kopf</translation>
    </message>
    <message>
        <source>Side lying groin stretch</source>
        <translation>Leistendehnung in Seitlage</translation>
    </message>
    <message>
        <source>Side neck stretch</source>
        <translation>Seitliche Nackendehnung</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Seitstütz</translation>
    </message>
    <message>
        <source>Side plank with leg lift</source>
        <translation>Seitstütz, Bein hoch</translation>
    </message>
    <message>
        <source>Side wrist pull</source>
        <translation>Armzug vor dem Körper</translation>
    </message>
    <message>
        <source>Side-lying floor stretch</source>
        <translation>Flankendehnung in Seitlage</translation>
    </message>
    <message>
        <source>Side-lying leg raise hold</source>
        <translation>Beinheben in Seitlage</translation>
    </message>
    <message>
        <source>Single-leg balance, dancer</source>
        <translation>Tänzer, einbeinig</translation>
    </message>
    <message>
        <source>Single-leg balance, eagle</source>
        <translation>Adler, einbeinig</translation>
    </message>
    <message>
        <source>Single-leg balance, tree</source>
        <translation>Baum, einbeinig</translation>
    </message>
    <message>
        <source>Single-leg bridge</source>
        <translation>Einbeinige Brücke</translation>
    </message>
    <message>
        <source>Sit-to-stand</source>
        <translation>Vom Sitz in den Stand</translation>
    </message>
    <message>
        <source>Spinal stretch</source>
        <translation>Drehdehnung auf dem Stuhl</translation>
    </message>
    <message>
        <source>Split-squat hold</source>
        <translation>Ausfallschritt halten</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Kniebeugen</translation>
    </message>
    <message>
        <source>Squat hold</source>
        <translation>Kniebeuge halten</translation>
    </message>
    <message>
        <source>Standing Olympic plate hand squeeze</source>
        <translation>Scheiben halten, Hände schließen</translation>
    </message>
    <message>
        <source>Standing biceps stretch</source>
        <translation>Bizepsdehnung stehend</translation>
    </message>
    <message>
        <source>Standing elevated quad stretch</source>
        <translation>Quadrizepsdehnung, Fuß erhöht</translation>
    </message>
    <message>
        <source>Standing gastrocnemius calf stretch</source>
        <translation>Wadendehnung, Ferse auf der Stufe</translation>
    </message>
    <message>
        <source>Standing hamstring and calf stretch</source>
        <translation>Beinrückseite und Wade stehend</translation>
    </message>
    <message>
        <source>Standing hip flexors</source>
        <translation>Hüftbeugerdehnung stehend</translation>
    </message>
    <message>
        <source>Standing lateral stretch</source>
        <translation>Seitneige im Stehen</translation>
    </message>
    <message>
        <source>Standing pelvic tilt</source>
        <translation>Beckenkippen im Stehen</translation>
    </message>
    <message>
        <source>Standing soleus and achilles stretch</source>
        <translation>Schollenmuskel- und Achillessehnendehnung</translation>
    </message>
    <message>
        <source>Standing toe touches</source>
        <translation>Hängende Vorbeuge, Knie gestreckt</translation>
    </message>
    <message>
        <source>Step-up</source>
        <translation>Aufsteigen</translation>
    </message>
    <message>
        <source>Step-up hold</source>
        <translation>Aufstieg halten</translation>
    </message>
    <message>
        <source>Stomach vacuum</source>
        <translation>Bauch einziehen</translation>
    </message>
    <message>
        <source>Superman</source>
        <translation>Superman</translation>
    </message>
    <message>
        <source>The straddle</source>
        <translation>Grätschsitz</translation>
    </message>
    <message>
        <source>Tricep side stretch</source>
        <translation>Trizepsdehnung vor dem Körper</translation>
    </message>
    <message>
        <source>Triceps stretch</source>
        <translation>Trizepsdehnung über Kopf</translation>
    </message>
    <message>
        <source>Upper back stretch</source>
        <translation>Dehnung des oberen Rückens</translation>
    </message>
    <message>
        <source>Upper back-leg grab</source>
        <translation>Oberschenkel umarmen</translation>
    </message>
    <message>
        <source>Upward stretch</source>
        <translation>Arme nach oben strecken</translation>
    </message>
    <message>
        <source>Wall squat</source>
        <translation>Wandsitz</translation>
    </message>
    <message>
        <source>Warrior II</source>
        <translation>Krieger II</translation>
    </message>
    <message>
        <source>Weighted bridge</source>
        <translation>Brücke mit Gewicht</translation>
    </message>
    <message>
        <source>World&apos;s greatest stretch</source>
        <translation>Die große Dehnung in drei Teilen</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>Best hold, left side: {held}</source>
        <translation>Bestzeit links: {held}</translation>
    </message>
    <message>
        <source>Best hold, right side: {held}</source>
        <translation>Bestzeit rechts: {held}</translation>
    </message>
    <message>
        <source>Best hold: {held}</source>
        <translation>Bestzeit: {held}</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Beide Seiten zugleich</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Egal</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation>Auf dem Bauch</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Kniend</translation>
    </message>
    <message>
        <source>Last done {day}.</source>
        <translation>Zuletzt gemacht: {day}.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Moving, for a time</source>
        <translation>Bewegung, nach Zeit</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Noch nicht gemacht.</translation>
    </message>
    <message>
        <source>Not weight-bearing</source>
        <translation>Beine unbelastet</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Auf dem Rücken</translation>
    </message>
    <message>
        <source>On the side</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Stütz</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sitzend</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Weight-bearing</source>
        <translation>Beine belastet</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>deine eigene</translation>
    </message>
    <message>
        <source>{shortest} to {longest}</source>
        <translation>{shortest}–{longest}</translation>
    </message>
    <message>
        <source>{shown} of {known} exercises</source>
        <translation>{shown} von {known} Übungen</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Check that it is there and may be opened.</source>
        <translation>„{file}“ ist nicht lesbar. Prüf, ob die Datei da ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>“{file}” has over 50 million pixels. Make it smaller first.</source>
        <translation>„{file}“ hat über 50 Millionen Pixel. Verkleinere das Bild zuerst.</translation>
    </message>
    <message>
        <source>“{file}” is broken. Open it in another program and save it again.</source>
        <translation>„{file}“ ist defekt. Öffne die Datei in einem anderen Programm und speichere sie neu.</translation>
    </message>
    <message>
        <source>“{file}” is no picture: choose a PNG, JPEG, WebP or SVG file.</source>
        <translation>„{file}“ ist kein Bild: Wähle eine Datei in PNG, JPEG, WebP oder SVG.</translation>
    </message>
    <message>
        <source>“{file}” is over 20 MB. Choose a smaller picture.</source>
        <translation>„{file}“ ist größer als 20&#xa0;MB. Wähle ein kleineres Bild.</translation>
    </message>
    <message>
        <source>“{file}” needs other files, or effects that are not drawn here. Save it as PNG first.</source>
        <translation>„{file}“ braucht andere Dateien oder Effekte, die hier nicht gezeichnet werden. Speichere das Bild zuerst als PNG.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>A workout is running. Import the files when it is over.</source>
        <translation>Ein Training läuft. Importiere die Dateien danach.</translation>
    </message>
    <message>
        <source>All of it was there already.</source>
        <translation>Alles war schon da.</translation>
    </message>
    <message>
        <source>Circuits and exports (*.glutetimer *.json *.csv *.txt *.yml *.yaml *.zip *.db *.sqlite *.feeel *.fitnotes *.bak);;All files (*)</source>
        <translation>Zirkel und Exporte (*.glutetimer *.json *.csv *.txt *.yml *.yaml *.zip *.db *.sqlite *.feeel *.fitnotes *.bak);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>GluteTimer history</source>
        <translation>GluteTimer-Verlauf</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Save the history as a table</source>
        <translation>Den Verlauf als Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The history was saved as “{file}”.</source>
        <translation>Der Verlauf wurde als „{file}“ gespeichert.</translation>
    </message>
    <message>
        <source>There are no files and no text on the clipboard.</source>
        <translation>In der Zwischenablage sind weder Dateien noch Text.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>„{file}“ lässt sich nicht schreiben: {reason}. Wähle einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>1 very light, 10 all out</source>
        <translation>1 sehr leicht, 10 alles gegeben</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Beinrückseite</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Next time, make it easier: tuck the pelvis slightly and think of the squeeze, so that the glutes do the work. Too sore to move well? Then rest, or stretch. (Source articles A, B. Not medical advice.)</source>
        <translation>Mach es dir nächstes Mal leichter: Kipp das Becken leicht nach hinten und denk ans Anspannen, damit das Gesäß arbeitet. Zu viel Muskelkater, um dich gut zu bewegen? Dann ruh dich aus oder dehne. (Quellartikel A, B. Kein ärztlicher Rat.)</translation>
    </message>
    <message>
        <source>Quads</source>
        <translation>Oberschenkel vorn</translation>
    </message>
    <message>
        <source>Sounds: none was heard</source>
        <translation>Töne: keiner war zu hören</translation>
    </message>
    <message>
        <source>Sounds: {count} played, at most {worst} ms off</source>
        <translation>Töne: {count} gespielt, höchstens {worst}&#xa0;ms daneben</translation>
    </message>
    <message>
        <source>all out</source>
        <translation>alles gegeben</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>Versuch {number}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>hier beendet</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>hold {number}</source>
        <translation>Wiederholung {number}</translation>
    </message>
    <message>
        <source>let go early</source>
        <translation>früher abgesetzt</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>no device for {time} s</source>
        <translation>{time}&#xa0;s lang kein Gerät</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>nothing was planned in seconds</source>
        <translation>nichts war in Sekunden geplant</translation>
    </message>
    <message>
        <source>of {planned} planned · {percent} %</source>
        <translation>von {planned} geplant · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>sehr schwer</translation>
    </message>
    <message>
        <source>very light</source>
        <translation>sehr leicht</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} zu spät</translation>
    </message>
    <message>
        <source>{count} not heard</source>
        <translation>{count} nicht zu hören</translation>
    </message>
    <message>
        <source>{done} of {count} holds · {time} in all</source>
        <translation>{done} von {count} Haltephasen · {time} insgesamt</translation>
    </message>
    <message>
        <source>{effort} of 10: {words}</source>
        <translation>{effort} von 10: {words}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Every command can have other keys, and more than one. All commands… finds any of them by a few letters.</source>
        <translation>Jeder Befehl kann andere Tasten haben, auch mehrere. „Alle Befehle&#xa0;…“ findet jeden mit wenigen Buchstaben.</translation>
    </message>
    <message>
        <source>GluteTimer is {version} now.</source>
        <translation>GluteTimer ist jetzt {version}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Nothing is written down about it.</source>
        <translation>Dazu steht nichts da.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>What’s new in {version}</source>
        <translation>Neu in {version}</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message numerus="yes">
        <source>%n circuits</source>
        <translation>
            <numerusform>%n Zirkel</numerusform>
            <numerusform>%n Zirkel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises of your own</source>
        <translation>
            <numerusform>%n eigene Übung</numerusform>
            <numerusform>%n eigene Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more circuits</source>
        <translation>
            <numerusform>%n weiterer Zirkel</numerusform>
            <numerusform>%n weitere Zirkel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 circuit</source>
        <translation>1 Zirkel</translation>
    </message>
    <message>
        <source>1 exercise of your own</source>
        <translation>1 eigene Übung</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 more circuit</source>
        <translation>1 weiterer Zirkel</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>Brings the exercise {names} with it</source>
        <translation>Bringt die Übung {names} mit</translation>
    </message>
    <message>
        <source>Brings these exercises with it: {names}</source>
        <translation>Bringt diese Übungen mit: {names}</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>Nichts Neues darin</translation>
    </message>
    <message>
        <source>Nothing of this file comes in. Choose another file, or export it again from the program that it comes from.</source>
        <translation>Aus dieser Datei wird nichts übernommen. Wähle eine andere, oder exportiere sie neu aus dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>Nothing of this file comes in. Export it again from {program}, or correct that place in a text editor.</source>
        <translation>Aus dieser Datei wird nichts übernommen. Exportiere sie neu aus {program}, oder berichtige die Stelle in einem Texteditor.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{found} imported.</source>
        <translation>{found} importiert.</translation>
    </message>
    <message>
        <source>{holds} there already</source>
        <translation>{holds} schon da</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{workouts} with {holds}, {dates}</source>
        <translation>{workouts} mit {holds}, {dates}</translation>
    </message>
</context>
<context>
    <name>interrupted</name>
    <message>
        <source>Go on with “{name}”?</source>
        <translation>Mit „{name}“ weitermachen?</translation>
    </message>
    <message>
        <source>It goes on, paused, {time} into “{interval}”.</source>
        <translation>Es geht mit Pause weiter, {time} nach Beginn von „{interval}“.</translation>
    </message>
    <message>
        <source>Nothing was held yet.</source>
        <translation>Noch nichts gehalten.</translation>
    </message>
    <message>
        <source>So far you held {time} in {holds}; nothing of it is lost.</source>
        <translation>Bisher hast du {time} in {holds} gehalten; nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>The program ended in the middle of it {day} at {time}.</source>
        <translation>Das Programm endete mittendrin: {day}, {time}.</translation>
    </message>
    <message>
        <source>The program ended in the middle of it {time} ago.</source>
        <translation>Das Programm endete mittendrin, vor {time}.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>maximum</name>
    <message>
        <source>About a minute in all: {sets} × {hold}</source>
        <translation>Etwa eine Minute insgesamt: {sets} × {hold}</translation>
    </message>
    <message>
        <source>As long as your best hold before ({day}).</source>
        <translation>So lang wie deine Bestzeit zuvor ({day}).</translation>
    </message>
    <message>
        <source>Best hold</source>
        <translation>Bestzeit</translation>
    </message>
    <message>
        <source>Best so far: {bests}.</source>
        <translation>Bisher am besten: {bests}.</translation>
    </message>
    <message>
        <source>Hold until the shape goes: the hips sink, the low back arches or sways, or you can’t breathe calmly any more. That is your maximum. If anything hurts, end it at once.</source>
        <translation>Halte, bis die Form nachlässt: Das Becken sinkt, der untere Rücken fällt ins Hohlkreuz oder schwankt, oder du kannst nicht mehr ruhig atmen. Das ist dein Maximum. Wenn etwas schmerzt, hör sofort auf.</translation>
    </message>
    <message>
        <source>Left and right held equally long.</source>
        <translation>Links und rechts gleich lang gehalten.</translation>
    </message>
    <message>
        <source>Left held {time} longer than right: {percent} % of its hold.</source>
        <translation>Links {time} länger gehalten als rechts: {percent}&#xa0;% dieser Zeit.</translation>
    </message>
    <message>
        <source>Not held yet.</source>
        <translation>Noch nicht gehalten.</translation>
    </message>
    <message>
        <source>Now {now}; with {percent} %: {times}</source>
        <translation>Jetzt {now}; mit {percent}&#xa0;%: {times}</translation>
    </message>
    <message>
        <source>Right held {time} longer than left: {percent} % of its hold.</source>
        <translation>Rechts {time} länger gehalten als links: {percent}&#xa0;% dieser Zeit.</translation>
    </message>
    <message>
        <source>Source: usual coaching practice. Not medical advice.</source>
        <translation>Quelle: übliche Trainingspraxis. Kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>Your first best hold.</source>
        <translation>Deine erste Bestzeit.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high} % of it: {times}</source>
        <translation>{low} bis {high}&#xa0;% davon: {times}</translation>
    </message>
    <message>
        <source>{percent} %: {times}</source>
        <translation>{percent}&#xa0;%: {times}</translation>
    </message>
    <message>
        <source>{side} {time}, {day}</source>
        <translation>{side} {time}, {day}</translation>
    </message>
    <message>
        <source>{time} less than your best hold before ({day}).</source>
        <translation>{time} weniger als deine Bestzeit zuvor ({day}).</translation>
    </message>
    <message>
        <source>{time} more than your best hold before ({day}).</source>
        <translation>{time} mehr als deine Bestzeit zuvor ({day}).</translation>
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
        <translation>Der Desktop bietet keine Tasten, die überall wirken; die Medientasten tun es.</translation>
    </message>
    <message>
        <source>{phase} · next: {hold}</source>
        <translation>{phase} · danach: {hold}</translation>
    </message>
</context>
<context>
    <name>menu_bar</name>
    <message>
        <source>Circuit</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>next_step</name>
    <message>
        <source>Add a round</source>
        <translation>Runde anhängen</translation>
    </message>
    <message>
        <source>Longer first, then a harder variation: usual coaching practice.</source>
        <translation>Erst länger, dann schwerer: übliche Trainingspraxis.</translation>
    </message>
    <message>
        <source>Lower the difficulty when it is felt there: source articles A and B.</source>
        <translation>Leichter machen, wenn du es dort spürst: Quellartikel A und B.</translation>
    </message>
    <message>
        <source>Never form for load: source articles B and D.</source>
        <translation>Nie Form gegen Last: Quellartikel B und D.</translation>
    </message>
    <message>
        <source>Short trunk holds grow by repeats, not by seconds: McGill.</source>
        <translation>Kurzes Halten im Rumpf wächst mit Wiederholungen, nicht mit Sekunden: McGill.</translation>
    </message>
    <message>
        <source>This is not medical advice.</source>
        <translation>Das ist kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>Time up over weeks, never form for load: source articles B and D.</source>
        <translation>Über Wochen mehr Zeit, nie Form gegen Last: Quellartikel B und D.</translation>
    </message>
    <message>
        <source>Two rounds at first, three to four later: source article D.</source>
        <translation>Erst zwei Runden, später drei bis vier: Quellartikel D.</translation>
    </message>
    <message>
        <source>Use {exercise}</source>
        <translation>{exercise} nehmen</translation>
    </message>
    <message>
        <source>Use {hold}</source>
        <translation>{hold} nehmen</translation>
    </message>
    <message>
        <source>Use {repeats} repeats</source>
        <translation>{repeats} Wiederholungen nehmen</translation>
    </message>
    <message>
        <source>{circuit}: you felt it in the low back. You could try {new} instead of {old}, tuck the pelvis slightly, and think of the squeeze.</source>
        <translation>{circuit}: Du hast es im unteren Rücken gespürt. Du könntest {new} statt {old} versuchen, das Becken leicht nach hinten kippen und ans Anspannen denken.</translation>
    </message>
    <message>
        <source>{circuit}: you held all of {exercise} in two workouts, at an effort of 7 or less. You could try a harder one: {harder}, {new}.</source>
        <translation>{circuit}: {exercise} hast du in zwei Trainings ganz gehalten, bei Anstrengung 7 oder weniger. Du könntest eine schwerere Übung versuchen: {harder}, {new}.</translation>
    </message>
    <message>
        <source>{circuit}: you held every second of {exercise} in two workouts, at an effort of 7 or less. You could do {repeats} repeats; the holds stay at {old}.</source>
        <translation>{circuit}: {exercise} hast du in zwei Trainings jede Sekunde gehalten, bei Anstrengung 7 oder weniger. Du könntest {repeats} Wiederholungen machen; die Haltezeit bleibt {old}.</translation>
    </message>
    <message>
        <source>{circuit}: you held every second of {exercise} in two workouts, at an effort of 7 or less. You could try {new} instead of {old}.</source>
        <translation>{circuit}: {exercise} hast du in zwei Trainings jede Sekunde gehalten, bei Anstrengung 7 oder weniger. Du könntest {new} statt {old} versuchen.</translation>
    </message>
    <message>
        <source>{circuit}: {exercise} ended early in three workouts. {new} instead of {old} may let you hold it to the end.</source>
        <translation>{circuit}: {exercise} endete in drei Trainings früher. Mit {new} statt {old} hältst du es vielleicht bis zum Ende.</translation>
    </message>
    <message>
        <source>{circuit}: {exercise} is as long as it needs to be, and you held all of it in two workouts, at an effort of 7 or less. You could add a round.</source>
        <translation>{circuit}: {exercise} ist so lang wie nötig, und du hast in zwei Trainings alles gehalten, bei Anstrengung 7 oder weniger. Du könntest eine Runde anhängen.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>By circuit</source>
        <translation>Nach Zirkel</translation>
    </message>
    <message>
        <source>By exercise</source>
        <translation>Nach Übung</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>By main muscle</source>
        <translation>Nach Hauptmuskel</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Nach Seite</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Erfüllung</translation>
    </message>
    <message>
        <source>Completion per {span} · percent held of planned</source>
        <translation>Erfüllung je {span} · Prozent vom Geplanten gehalten</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Density per {span} · percent of the workouts&apos; length under tension</source>
        <translation>Dichte je {span} · Prozent der Trainingsdauer unter Spannung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Effort per {span} · mean of 1 to 10</source>
        <translation>Anstrengung je {span} · Mittel von 1 bis 10</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Haltephasen</translation>
    </message>
    <message>
        <source>Holds per {span}</source>
        <translation>Haltephasen je {span}</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Load per {span} · kilograms × seconds held</source>
        <translation>Last je {span} · Kilogramm × gehaltene Sekunden</translation>
    </message>
    <message>
        <source>No effort in these weeks. Say how hard it was after a workout.</source>
        <translation>Keine Anstrengung in diesen Wochen. Sag nach dem Training, wie anstrengend es war.</translation>
    </message>
    <message>
        <source>No load in these weeks. Give a step a weight in Circuits to see it here.</source>
        <translation>Keine Last in diesen Wochen. Gib einem Schritt unter „Zirkel“ ein Gewicht, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Nothing held in these weeks</source>
        <translation>Nichts gehalten in diesen Wochen</translation>
    </message>
    <message>
        <source>Nothing held this week</source>
        <translation>Nichts gehalten diese Woche</translation>
    </message>
    <message>
        <source>Nothing in these weeks. Choose a longer range to see more.</source>
        <translation>Nichts in diesen Wochen. Wähle einen längeren Zeitraum, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>The last bar is hatched, this week still runs: {days_left}</source>
        <translation>Der letzte Balken ist schraffiert, denn diese Woche läuft noch: {days_left}</translation>
    </message>
    <message>
        <source>This week is hatched: {days_left}</source>
        <translation>Schraffiert: diese Woche, {days_left}</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>Zeit unter Spannung</translation>
    </message>
    <message>
        <source>Time under tension per {span} · minutes</source>
        <translation>Zeit unter Spannung je {span} · Minuten</translation>
    </message>
    <message>
        <source>Week {number} · {days}</source>
        <translation>Woche {number} · {days}</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Workouts per {span}</source>
        <translation>Trainings je {span}</translation>
    </message>
    <message>
        <source>W{number}</source>
        <comment>short for a week&apos;s number</comment>
        <translation>KW{number}</translation>
    </message>
    <message>
        <source>a circuit without a name</source>
        <translation>ein Zirkel ohne Namen</translation>
    </message>
    <message>
        <source>a year ago: {value}</source>
        <translation>vor einem Jahr: {value}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>effort {effort}</source>
        <translation>Anstrengung {effort}</translation>
    </message>
    <message>
        <source>last day of this week</source>
        <translation>ihr letzter Tag</translation>
    </message>
    <message>
        <source>muscle not known</source>
        <translation>Muskel unbekannt</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>{held} held of {planned} planned</source>
        <translation>{held} von {planned} gehalten</translation>
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
            <numerusform>%n Minute ist vergangen.</numerusform>
            <numerusform>%n Minuten sind vergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts to go this week</source>
        <translation>
            <numerusform>Noch %n Training diese Woche</numerusform>
            <numerusform>Noch %n Trainings diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>1 workout to go this week</source>
        <translation>Noch 1 Training diese Woche</translation>
    </message>
    <message>
        <source>Get up for a moment</source>
        <translation>Steh kurz auf</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>In 30 Minuten</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>Vom Sitz in den Stand</translation>
    </message>
    <message>
        <source>Start {circuit}</source>
        <translation>{circuit} starten</translation>
    </message>
    <message>
        <source>Three or four times: touch the seat with your glutes, and stand up.</source>
        <translation>Drei- bis viermal: Berühr mit dem Gesäß den Sitz und steh auf.</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Zeit zu trainieren</translation>
    </message>
    <message>
        <source>“{circuit}” is ready when you are.</source>
        <translation>„{circuit}“ steht für dich bereit.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Erfüllung</translation>
    </message>
    <message>
        <source>Dashed outline: planned.</source>
        <translation>Gestrichelter Umriss: geplant.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Dotted line: the year before.</source>
        <translation>Gepunktete Linie: das Vorjahr.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Effort, 1 to 10</source>
        <translation>Anstrengung, 1 bis 10</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Gespürt</translation>
    </message>
    <message>
        <source>Grey: planned, but not held.</source>
        <translation>Grau: geplant, aber nicht gehalten.</translation>
    </message>
    <message>
        <source>Hatched: this week is not over.</source>
        <translation>Schraffiert: diese Woche läuft noch.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Haltephasen</translation>
    </message>
    <message>
        <source>Line: mean of four weeks.</source>
        <translation>Linie: Mittel aus vier Wochen.</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Am längsten</translation>
    </message>
    <message>
        <source>Longest left</source>
        <translation>Längstes links</translation>
    </message>
    <message>
        <source>Longest right</source>
        <translation>Längstes rechts</translation>
    </message>
    <message>
        <source>held of planned</source>
        <translation>vom Geplanten gehalten</translation>
    </message>
    <message>
        <source>mean of {workouts}</source>
        <translation>Mittel aus {workouts}</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>of {workouts}</source>
        <translation>von {workouts}</translation>
    </message>
    <message>
        <source>{figure} a week</source>
        <translation>{figure} je Woche</translation>
    </message>
    <message>
        <source>Made with GluteTimer. This is not medical advice.</source>
        <translation>Erstellt mit GluteTimer. Das ist kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>The newest {shown} of {all} workouts.</source>
        <translation>Die neuesten {shown} von {all} Trainings.</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Trainingsbericht</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message numerus="yes">
        <source>Weeks, %n together</source>
        <translation>
            <numerusform>Wochen, je %n zusammen</numerusform>
            <numerusform>Wochen, je %n zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> (default: %(default)s)</source>
        <translation> (sonst: %(default)s)</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be {version}</source>
        <translation>„version“ muss {version} sein</translation>
    </message>
    <message>
        <source>%(heading)s:</source>
        <translation>%(heading)s:</translation>
    </message>
    <message>
        <source>%(prog)s [-h] [--version] [--data-dir DIR] [COMMAND … | FILE …]</source>
        <translation>%(prog)s [-h] [--version] [--data-dir ORDNER] [BEFEHL … | DATEI …]</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message>
        <source>,.</source>
        <comment>the sign between thousands, and the one before decimals</comment>
        <translation>.,</translation>
    </message>
    <message>
        <source>1 did not match the holds; all were summed up anew from them</source>
        <translation>1 passte nicht zu den Haltephasen; alle wurden aus ihnen neu summiert</translation>
    </message>
    <message>
        <source>1 line missing</source>
        <translation>1 Zeile fehlt</translation>
    </message>
    <message>
        <source>1 line not as written</source>
        <translation>1 Zeile nicht wie geschrieben</translation>
    </message>
    <message>
        <source>1 row not the same as in the database</source>
        <translation>1 Zeile nicht wie in der Datenbank</translation>
    </message>
    <message>
        <source>1 row of {table} not as written</source>
        <translation>1 Zeile von {table} nicht wie geschrieben</translation>
    </message>
    <message>
        <source>A backslash means something here. Write two of them, or none.</source>
        <translation>Ein Backslash hat hier eine Bedeutung. Schreib zwei davon oder keinen.</translation>
    </message>
    <message>
        <source>A backslash means something in quotes. Write two of them, or none.</source>
        <translation>In Anführungszeichen hat ein Backslash eine Bedeutung. Schreib zwei davon oder keinen.</translation>
    </message>
    <message>
        <source>A block has 1 to {most} rounds.</source>
        <translation>Ein Block hat 1 bis {most} Runden.</translation>
    </message>
    <message>
        <source>A circuit has at most {most:,} steps. Take the ones from here away.</source>
        <translation>Ein Zirkel hat höchstens {most:,} Schritte. Nimm die ab hier weg.</translation>
    </message>
    <message>
        <source>A hold lasts one second to 24 hours.</source>
        <translation>Eine Haltephase dauert eine Sekunde bis 24 Stunden.</translation>
    </message>
    <message>
        <source>A load is at most 1000 kg.</source>
        <translation>Eine Last ist höchstens 1000&#xa0;kg.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters. Make it shorter.</source>
        <translation>Ein Name hat höchstens {most} Zeichen. Kürze ihn.</translation>
    </message>
    <message>
        <source>A percent needs a time for when no best hold is known: “Plank 30s, 70% of best”.</source>
        <translation>Zu einer Prozentzahl gehört eine Zeit für den Fall, dass keine Bestzeit bekannt ist: „Plank 30s, 70% of best“.</translation>
    </message>
    <message>
        <source>A relax lasts at most 24 hours.</source>
        <translation>Ein Lockern dauert höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>A rest lasts at most 24 hours.</source>
        <translation>Eine Erholung dauert höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>A step has 1 to {most} sets.</source>
        <translation>Ein Schritt hat 1 bis {most} Sätze.</translation>
    </message>
    <message>
        <source>A switch lasts at most 24 hours.</source>
        <translation>Ein Seitenwechsel dauert höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>A workout is running.</source>
        <translation>Ein Training läuft.</translation>
    </message>
    <message>
        <source>A workout is under way. Restore the backup when it is over.</source>
        <translation>Ein Training läuft. Stell die Sicherung danach wieder her.</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>die Datei ist nicht offen</translation>
    </message>
    <message>
        <source>Bad magic number for central directory</source>
        <translation>das Verzeichnis darin ist beschädigt</translation>
    </message>
    <message>
        <source>Bad magic number for file header</source>
        <translation>eine Datei darin ist beschädigt</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Choose a file that GluteTimer exported.</source>
        <translation>Wähle eine Datei, die GluteTimer exportiert hat.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>die Verbindung antwortet nicht</translation>
    </message>
    <message>
        <source>Correct it in a text editor and try again.</source>
        <translation>Berichtige es in einem Texteditor und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or export the circuit again.</source>
        <translation>Berichtige es in einem Texteditor, oder exportiere den Zirkel neu.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>das Gerät ist beschäftigt</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Meinst du {names}?</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>dein Anteil am Speicherplatz ist aufgebraucht</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>hier fehlt ein Komma</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>hier fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>hier fehlt ein Schlüssel in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>nach dem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>FIT files need an extra package: pip install &quot;glutetimer[fit]&quot;</source>
        <translation>FIT-Dateien brauchen ein weiteres Paket: pip install &quot;glutetimer[fit]&quot;</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>es gibt sie schon</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>die Datei ist kein ZIP</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>GluteTimer is in the menu now, and opens .glutetimer files ({folder}).</source>
        <translation>GluteTimer steht jetzt im Menü und öffnet .glutetimer-Dateien ({folder}).</translation>
    </message>
    <message>
        <source>GluteTimer is out of the menu. Your circuits and your history stay.</source>
        <translation>GluteTimer ist aus dem Menü heraus. Deine Zirkel und dein Verlauf bleiben.</translation>
    </message>
    <message>
        <source>Held {held} of {planned} planned, in {holds}.</source>
        <translation>{held} von {planned} gehalten, in {holds}.</translation>
    </message>
    <message>
        <source>Held {time} min</source>
        <translation>{time}&#xa0;min gehalten</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>vor dem Ende der Liste steht ein Komma zu viel</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>vor dem Ende des Objekts steht ein Komma zu viel</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>Interval timer for isometric holds.</source>
        <translation>Intervall-Timer für isometrisches Halten.</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>ein Backslash steht vor einem falschen Zeichen</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>nach \u fehlen vier Ziffern</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>das System nimmt es so nicht an</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>ein Steuerzeichen steht im Text</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>der Ort liegt auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>dort ist ein Ordner</translation>
    </message>
    <message>
        <source>It is kept in {path} and comes in at the next start.</source>
        <translation>Es liegt in {path} und kommt beim nächsten Start herein.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It was left as it is. Move it to another folder, together with {name}-wal and {name}-shm if they are there; then put a copy from {folder} in its place, or start without one.</source>
        <translation>Sie wurde gelassen, wie sie ist. Verschieb sie in einen anderen Ordner, zusammen mit {name}-wal und {name}-shm, falls es sie gibt; leg dann eine Kopie aus {folder} an ihre Stelle, oder starte ohne.</translation>
    </message>
    <message>
        <source>Keys: Space pause · Enter I broke · → skip · ← back · + and − 5 s · r repeat hold · q end</source>
        <translation>Tasten: Leertaste Pause · Eingabe abgesetzt · → auslassen · ← zurück · + und − 5&#xa0;s · r Halten wiederholen · q beenden</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them: {names}.</source>
        <translation>Weggelassen, weil diese Version es nicht kennt: {names}.</translation>
    </message>
    <message>
        <source>Lines of the journal that were not as written: {bad_lines:,}; missing: {missing:,}; rows without a trace: {lost:,}.</source>
        <translation>Zeilen des Journals, die nicht wie geschrieben waren: {bad_lines:,}; fehlend: {missing:,}; Zeilen ohne Spur: {lost:,}.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>No audio device was found: the workout runs on by eye.</source>
        <translation>Kein Audiogerät gefunden: Das Training läuft ohne Ton weiter.</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>No circuit has any steps that could be led here.</source>
        <translation>Kein Zirkel hat Schritte, die hier geführt werden könnten.</translation>
    </message>
    <message>
        <source>No folder takes a copy of it either.</source>
        <translation>Auch nimmt kein Ordner eine Kopie davon an.</translation>
    </message>
    <message>
        <source>No imports yet.</source>
        <translation>Noch keine Importe.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>das Gerät ist nicht da</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>das Gerät ist nicht da</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>Not recorded: {error}</source>
        <translation>Nicht aufgezeichnet: {error}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only the beeps are listed.</source>
        <translation>Nur die Töne sind aufgeführt.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>das System erlaubt es nicht</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>das kann der Datenträger nicht</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>Paused where it was interrupted. Space goes on.</source>
        <translation>Pause, wo es unterbrochen wurde. Mit der Leertaste geht es weiter.</translation>
    </message>
    <message>
        <source>Paused: the computer was asleep. Space goes on.</source>
        <translation>Pause: Der Computer hat geschlafen. Mit der Leertaste geht es weiter.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>der Zugriff ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Qt&apos;s sound can&apos;t be loaded: {error}</source>
        <translation>Der Ton von Qt lässt sich nicht laden: {error}</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
        <source>Restored {name}: {contents}</source>
        <translation>{name} wiederhergestellt: {contents}</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>See: glutetimer list</source>
        <translation>Siehe: glutetimer list</translation>
    </message>
    <message>
        <source>Settings changed: none, they were the same.</source>
        <translation>Geänderte Einstellungen: keine, sie waren gleich.</translation>
    </message>
    <message>
        <source>Settings changed: {names}.</source>
        <translation>Geänderte Einstellungen: {names}.</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>die Datei auf dem anderen Computer ist nicht mehr da</translation>
    </message>
    <message>
        <source>The audio device is gone: the workout goes on by eye.</source>
        <translation>Das Audiogerät ist weg: Das Training geht ohne Ton weiter.</translation>
    </message>
    <message>
        <source>The backup after the workout could not be made. {error}</source>
        <translation>Die Sicherung nach dem Training ist nicht gelungen. {error}</translation>
    </message>
    <message>
        <source>The backup {name} is not the same as the database. Check the disk, then start again.</source>
        <translation>Die Sicherung {name} gleicht der Datenbank nicht. Prüf den Datenträger, dann starte neu.</translation>
    </message>
    <message>
        <source>The circuit has no name. Write “name: My circuit” in the first line.</source>
        <translation>Der Zirkel hat keinen Namen. Schreib „name: Mein Zirkel“ in die erste Zeile.</translation>
    </message>
    <message>
        <source>The damaged database is kept: {path}</source>
        <translation>Die beschädigte Datenbank bleibt erhalten: {path}</translation>
    </message>
    <message>
        <source>The database was made anew from the journal: {counts}.</source>
        <translation>Die Datenbank wurde aus dem Journal neu gemacht: {counts}.</translation>
    </message>
    <message>
        <source>The database was made anew from the journal: {counts}; the last workout was on {day}.</source>
        <translation>Die Datenbank wurde aus dem Journal neu gemacht: {counts}; das letzte Training war am {day}.</translation>
    </message>
    <message>
        <source>The database was missing. The journal brought it back: {contents}.</source>
        <translation>Die Datenbank fehlte. Aus dem Journal zurückgeholt: {contents}.</translation>
    </message>
    <message>
        <source>The disk of {path} is full. Free some space, then try again.</source>
        <translation>Der Datenträger von {path} ist voll. Schaff etwas Platz, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk of {path} reports an error. Check that it is connected and has free space, then try again.</source>
        <translation>Der Datenträger von {path} meldet einen Fehler. Prüf, ob er verbunden ist und freien Platz hat, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The display {display} does not answer, so no window can be shown.</source>
        <translation>Die Anzeige {display} antwortet nicht, also lässt sich kein Fenster zeigen.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written: {reason}. Check its permissions and the free space, or choose another folder with --data-dir.</source>
        <translation>In den Ordner {folder} lässt sich nicht schreiben: {reason}. Prüf seine Zugriffsrechte und den freien Platz, oder wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The hold before had its full time. Enter ends this one.</source>
        <translation>Die Haltephase davor ging bis zum Ende. Eingabe beendet diese.</translation>
    </message>
    <message>
        <source>The menu in {folder} can&apos;t be changed: {error}.</source>
        <translation>Das Menü in {folder} lässt sich nicht ändern: {error}.</translation>
    </message>
    <message>
        <source>The rest between rounds is at most 24 hours.</source>
        <translation>Die Erholung zwischen Runden dauert höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>The settings in {path} can&apos;t be read, so the usual ones are used. The file was kept as {name}.</source>
        <translation>Die Einstellungen in {path} sind nicht lesbar, darum gelten die üblichen. Die Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>Die Einstellungen wurden nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>The sounds can&apos;t be written to {folder}: {reason}.</source>
        <translation>Die Töne lassen sich nicht nach {folder} schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The step above has its rest already. Take one of the two away.</source>
        <translation>Der Schritt darüber hat seine Erholung schon. Nimm eine der beiden weg.</translation>
    </message>
    <message>
        <source>The terminal leads the workout instead.</source>
        <translation>Stattdessen führt das Terminal durch das Training.</translation>
    </message>
    <message>
        <source>The terminal leads “{name}” instead.</source>
        <translation>Stattdessen führt das Terminal durch „{name}“.</translation>
    </message>
    <message>
        <source>The text is too long to be read. Take parts of it away.</source>
        <translation>Der Text ist zu lang. Nimm Teile davon weg.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak these words.</source>
        <translation>Die Stimme kann diese Worte nicht sprechen.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak this language.</source>
        <translation>Die Stimme kann diese Sprache nicht sprechen.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak: its package is not installed.</source>
        <translation>Die Stimme kann nicht sprechen: Ihr Paket ist nicht installiert.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak: its process does not answer.</source>
        <translation>Die Stimme kann nicht sprechen: Ihr Prozess antwortet nicht.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak: its process does not start.</source>
        <translation>Die Stimme kann nicht sprechen: Ihr Prozess startet nicht.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak: its process ends by itself.</source>
        <translation>Die Stimme kann nicht sprechen: Ihr Prozess endet von selbst.</translation>
    </message>
    <message>
        <source>There are 1 to {most} repeats, and at most as many sets.</source>
        <translation>Es gibt 1 bis {most} Wiederholungen und höchstens so viele Sätze.</translation>
    </message>
    <message>
        <source>There are {repeats} numbers for {sets} sets. Write one for each set.</source>
        <translation>Das sind {repeats} Zahlen für {sets} Sätze. Schreib eine für jeden Satz.</translation>
    </message>
    <message>
        <source>There is more than one backup whose name begins with “{name}”. See: glutetimer backups</source>
        <translation>Mehr als eine Sicherung beginnt mit „{name}“. Siehe: glutetimer backups</translation>
    </message>
    <message>
        <source>There is more than one import whose id begins with “{id}”. See: glutetimer imports</source>
        <translation>Die Kennung von mehr als einem Import beginnt mit „{id}“. Siehe: glutetimer imports</translation>
    </message>
    <message>
        <source>There is no backup called “{name}”. See: glutetimer backups</source>
        <translation>Es gibt keine Sicherung namens „{name}“. Siehe: glutetimer backups</translation>
    </message>
    <message>
        <source>There is no circuit called “{name}”.</source>
        <translation>Es gibt keinen Zirkel namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY).</source>
        <translation>Es gibt keine Anzeige für ein Fenster (weder DISPLAY noch WAYLAND_DISPLAY).</translation>
    </message>
    <message>
        <source>There is no exercise here. Write its name before the time: “Glute bridge 45s”.</source>
        <translation>Hier fehlt die Übung. Schreib ihren Namen vor die Zeit: „Gesäßbrücke 45s“.</translation>
    </message>
    <message>
        <source>There is no import of the id “{id}”. See: glutetimer imports</source>
        <translation>Es gibt keinen Import mit der Kennung „{id}“. Siehe: glutetimer imports</translation>
    </message>
    <message>
        <source>There is no import to bring back.</source>
        <translation>Es gibt keinen Import, der zurückzuholen wäre.</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>Es gibt keinen Import, der rückgängig zu machen wäre.</translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation>Es gibt keinen Import {id}.</translation>
    </message>
    <message>
        <source>There is no interrupted workout to go on with.</source>
        <translation>Es gibt kein unterbrochenes Training, das weitergehen könnte.</translation>
    </message>
    <message>
        <source>There is no journal in {folder}. “glutetimer backups” lists the backups; “glutetimer restore” puts one in place.</source>
        <translation>In {folder} ist kein Journal. „glutetimer backups“ nennt die Sicherungen; „glutetimer restore“ stellt eine wieder her.</translation>
    </message>
    <message>
        <source>There is no step above this rest. Put it below one, or take it away.</source>
        <translation>Über dieser Erholung steht kein Schritt. Setz sie unter einen oder nimm sie weg.</translation>
    </message>
    <message>
        <source>There is no time here. Write how long to hold: “{name} 45s”, or “{name} max”.</source>
        <translation>Hier fehlt die Zeit. Schreib, wie lange gehalten wird: „{name} 45s“ oder „{name} max“.</translation>
    </message>
    <message>
        <source>There is no workout yet.</source>
        <translation>Es gibt noch kein Training.</translation>
    </message>
    <message>
        <source>There is nothing in the zip.</source>
        <translation>Im ZIP ist nichts.</translation>
    </message>
    <message>
        <source>There was nothing of GluteTimer in {folder}.</source>
        <translation>In {folder} war nichts von GluteTimer.</translation>
    </message>
    <message>
        <source>This can&apos;t be stored, because its workout is not in the database yet. Try again once the workout is stored.</source>
        <translation>Das lässt sich nicht ablegen, weil sein Training noch nicht in der Datenbank ist. Versuch es noch einmal, sobald das Training abgelegt ist.</translation>
    </message>
    <message>
        <source>This can&apos;t be: {error}. Change it.</source>
        <translation>Das geht nicht: {error}. Ändere es.</translation>
    </message>
    <message>
        <source>This computer can&apos;t be kept awake: the screen may go dark.</source>
        <translation>Dieser Computer lässt sich nicht wach halten: Der Bildschirm kann dunkel werden.</translation>
    </message>
    <message>
        <source>This is no time. Write it like “45s”, “1:30” or “2 min”.</source>
        <translation>Das ist keine Zeit. Schreib sie wie „45s“, „1:30“ oder „2&#xa0;min“.</translation>
    </message>
    <message>
        <source>This is not understood here. A block begins with “3 rounds, 90s between”.</source>
        <translation>Das ist hier nicht zu verstehen. Ein Block beginnt mit „3 rounds, 90s between“.</translation>
    </message>
    <message>
        <source>This system has no such menu; its own installer or Dock does that.</source>
        <translation>Dieses System hat kein solches Menü; sein eigenes Installationsprogramm oder das Dock tut das.</translation>
    </message>
    <message>
        <source>This was said above already. Take one of the two away.</source>
        <translation>Das steht oben schon. Nimm eines der beiden weg.</translation>
    </message>
    <message>
        <source>This workout is no longer in the database.</source>
        <translation>Dieses Training ist nicht mehr in der Datenbank.</translation>
    </message>
    <message>
        <source>This workout is no longer there.</source>
        <translation>Dieses Training ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>der Datenträger ist nicht mehr verbunden</translation>
    </message>
    <message>
        <source>Truncated central directory</source>
        <translation>das Verzeichnis darin bricht ab</translation>
    </message>
    <message>
        <source>Truncated file header</source>
        <translation>eine Datei darin bricht ab</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>ein Text hat kein Ende; er beginnt hier</translation>
    </message>
    <message>
        <source>Up and down take 0.5 to 60 seconds each, the top 0 to 60: “tempo 3-1-3”.</source>
        <translation>Auf und ab dauern je 0,5 bis 60 Sekunden, oben 0 bis 60: „tempo 3-1-3“.</translation>
    </message>
    <message>
        <source>Update GluteTimer to read it.</source>
        <translation>Aktualisiere GluteTimer, um sie zu lesen.</translation>
    </message>
    <message>
        <source>What can be brought back; the damaged file is kept:</source>
        <translation>Was sich zurückholen lässt; die beschädigte Datei bleibt erhalten:</translation>
    </message>
    <message>
        <source>What was there before is kept: {path}</source>
        <translation>Was vorher da war, bleibt erhalten: {path}</translation>
    </message>
    <message>
        <source>What was there before: glutetimer restore {name}</source>
        <translation>Was vorher da war: glutetimer restore {name}</translation>
    </message>
    <message>
        <source>Windows need system libraries that are missing (Debian, Ubuntu: apt install {debian}; Fedora: dnf install {fedora}).</source>
        <translation>Fenster brauchen Bibliotheken des Systems, die fehlen (Debian, Ubuntu: apt install {debian}; Fedora: dnf install {fedora}).</translation>
    </message>
    <message>
        <source>Without a command the window opens; with files in its place, it shows what would come in with
them. Durations are seconds (&quot;45&quot;), or &quot;1:30&quot;, or &quot;2 min&quot;.
Exit codes: 0 done, 1 could not, 2 wrong use, 130 interrupted (the workout so far is recorded).
</source>
        <translation>Ohne Befehl öffnet sich das Fenster; mit Dateien an seiner Stelle zeigt es, was aus ihnen
übernommen würde. Zeiten sind Sekunden (&quot;45&quot;), oder &quot;1:30&quot;, oder &quot;2&#xa0;min&quot;.
Endet mit: 0 getan, 1 ging nicht, 2 falsch benutzt, 130 unterbrochen (das Training bis dahin ist
aufgezeichnet).
</translation>
    </message>
    <message>
        <source>Words are missing here. Write them in quotes.</source>
        <translation>Hier fehlen Worte. Schreib sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write {least} to {most} percent.</source>
        <translation>Schreib {least} bis {most} Prozent.</translation>
    </message>
    <message>
        <source>a YAML file may have {most:,} characters</source>
        <translation>eine YAML-Datei darf {most:,} Zeichen haben</translation>
    </message>
    <message>
        <source>a control character in {word!r}</source>
        <translation>ein Steuerzeichen in {word!r}</translation>
    </message>
    <message>
        <source>a database inside of a zip is not read</source>
        <translation>eine Datenbank in einem ZIP wird nicht gelesen</translation>
    </message>
    <message>
        <source>a distance was covered, which is no hold</source>
        <translation>eine Strecke wurde zurückgelegt, das ist kein Halten</translation>
    </message>
    <message>
        <source>a hidden row, which describes an exercise</source>
        <translation>eine verborgene Zeile, die eine Übung beschreibt</translation>
    </message>
    <message>
        <source>a hold lasts {low} s to {high} s, not {text}</source>
        <translation>eine Haltephase dauert {low}&#xa0;s bis {high}&#xa0;s, nicht {text}</translation>
    </message>
    <message>
        <source>a hold of the same “hold_id” stands before it</source>
        <translation>davor steht eine Haltephase mit derselben „hold_id“</translation>
    </message>
    <message>
        <source>a key must be text</source>
        <translation>ein Schlüssel muss Text sein</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>eine Zahl darin ist zu lang</translation>
    </message>
    <message>
        <source>a remark or a pause and no set, as “Set Order” says</source>
        <translation>eine Anmerkung oder Pause und kein Satz, wie „Set Order“ sagt</translation>
    </message>
    <message>
        <source>a rest can&apos;t last less than no time</source>
        <translation>eine Erholung kann nicht kürzer als keine sein</translation>
    </message>
    <message>
        <source>a rest lasts {low} s to {high} s, not {text}</source>
        <translation>eine Erholung dauert {low}&#xa0;s bis {high}&#xa0;s, nicht {text}</translation>
    </message>
    <message>
        <source>a rest, whose time is no work</source>
        <translation>eine Erholung, deren Zeit keine Arbeit ist</translation>
    </message>
    <message>
        <source>a row of the table has over {most:,} characters</source>
        <translation>eine Zeile der Tabelle hat über {most:,} Zeichen</translation>
    </message>
    <message>
        <source>a row of {table} belongs to nothing</source>
        <translation>eine Zeile von {table} gehört zu nichts</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a window can be shown</source>
        <translation>ein Fenster lässt sich zeigen</translation>
    </message>
    <message>
        <source>a zip inside of a zip is not read</source>
        <translation>ein ZIP in einem ZIP wird nicht gelesen</translation>
    </message>
    <message>
        <source>after a workout</source>
        <translation>nach einem Training</translation>
    </message>
    <message>
        <source>already there: all of it</source>
        <translation>schon da: alles davon</translation>
    </message>
    <message>
        <source>already there: {count:,} hold</source>
        <translation>schon da: {count:,} Haltephase</translation>
    </message>
    <message numerus="yes">
        <source>already there: {count:,} holds</source>
        <translation>
            <numerusform>schon da: {count:,} Haltephase</numerusform>
            <numerusform>schon da: {count:,} Haltephasen</numerusform>
        </translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s kann %(matches)s sein</translation>
    </message>
    <message>
        <source>an interval program that was done, without its holds</source>
        <translation>ein Intervallprogramm, das gemacht wurde, ohne seine Haltephasen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an open-ended hold cannot have a percent: {percent}</source>
        <translation>eine Haltephase ohne Ende kann keine Prozentzahl haben: {percent}</translation>
    </message>
    <message>
        <source>anchors are not read</source>
        <translation>Anker werden nicht gelesen</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>as computed anew from every hold</source>
        <translation>wie aus jeder Haltephase neu berechnet</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>vor dem Beginn</translation>
    </message>
    <message>
        <source>begun anew with all that is in the database</source>
        <translation>neu begonnen mit allem, was in der Datenbank ist</translation>
    </message>
    <message>
        <source>blocks are nested over {most} deep</source>
        <translation>Blöcke sind über {most} tief verschachtelt</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>einatmen</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>ausatmen</translation>
    </message>
    <message>
        <source>bring back what was undone (the last)</source>
        <translation>zurückholen, was rückgängig gemacht wurde (das Letzte)</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>abgesetzt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>cache folder</source>
        <translation>Ordner für Zwischengespeichertes</translation>
    </message>
    <message>
        <source>can&apos;t be written: {reason}</source>
        <translation>lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>can&apos;t open &apos;%(filename)s&apos;: %(error)s</source>
        <translation>„%(filename)s“ lässt sich nicht öffnen: %(error)s</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>check folders, sound and database</source>
        <translation>Ordner, Ton und Datenbank prüfen</translation>
    </message>
    <message>
        <source>circuit</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>circuit has more than {most} steps</source>
        <translation>der Zirkel hat mehr als {most} Schritte</translation>
    </message>
    <message>
        <source>circuit has too many holds: {holds} (at most {most})</source>
        <translation>der Zirkel hat zu viele Haltephasen: {holds} (höchstens {most})</translation>
    </message>
    <message>
        <source>circuit lasts longer than 24 hours: {total_ms} ms</source>
        <translation>der Zirkel dauert länger als 24 Stunden: {total_ms}&#xa0;ms</translation>
    </message>
    <message>
        <source>circuit name is longer than {most} characters</source>
        <translation>der Name des Zirkels hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>circuit name must not be empty</source>
        <translation>der Name des Zirkels darf nicht leer sein</translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <translation>hier fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>counted in repetitions, without a time</source>
        <translation>in Wiederholungen gezählt, ohne Zeit</translation>
    </message>
    <message>
        <source>damaged: it can&apos;t be read</source>
        <translation>beschädigt: nicht lesbar</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>ein anderes Programm benutzt sie</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>default: 12</source>
        <translation>sonst: 12</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>hier fehlt ein Komma oder „]“</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>hier fehlt ein Komma oder „}“</translation>
    </message>
    <message>
        <source>did not find expected &apos;-&apos; indicator</source>
        <translation>hier fehlt ein „-“</translation>
    </message>
    <message>
        <source>did not find expected key</source>
        <translation>hier fehlt ein Schlüssel</translation>
    </message>
    <message>
        <source>did not find expected node content</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>did not find expected whitespace or line break</source>
        <translation>hier fehlt ein Leerzeichen oder Zeilenende</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>down, rep {number}</source>
        <translation>ab, Wdh. {number}</translation>
    </message>
    <message>
        <source>effort {effort} of 10</source>
        <translation>Anstrengung {effort} von 10</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>exercise must not be empty</source>
        <translation>die Übung darf nicht leer sein</translation>
    </message>
    <message>
        <source>exercise needs an id and a name: {id!r}, {name!r}</source>
        <translation>eine Übung braucht eine Kennung und einen Namen: {id!r}, {name!r}</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>%s Wert erwartet</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>%s Werte erwartet</translation>
    </message>
    <message>
        <source>expected &apos;,&apos;</source>
        <translation>hier fehlt ein Komma</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>hier fehlt ein Komma oder „]“</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>hier fehlt ein Komma oder „}“</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;</source>
        <translation>hier fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>expected a list with a length of {length}</source>
        <translation>eine Liste der Länge {length} erwartet</translation>
    </message>
    <message>
        <source>expected a list, found {value}</source>
        <translation>eine Liste erwartet, gefunden: {value}</translation>
    </message>
    <message>
        <source>expected a number, found {value}</source>
        <translation>eine Zahl erwartet, gefunden: {value}</translation>
    </message>
    <message>
        <source>expected a whole number, found {number:g}</source>
        <translation>eine ganze Zahl erwartet, gefunden: {number:g}</translation>
    </message>
    <message>
        <source>expected an object, found {value}</source>
        <translation>ein Objekt erwartet, gefunden: {value}</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Wert erwartet</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>höchstens ein Wert erwartet</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Wert erwartet</translation>
    </message>
    <message>
        <source>expected text, found {value}</source>
        <translation>Text erwartet, gefunden: {value}</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true oder false erwartet</translation>
    </message>
    <message>
        <source>expected {type} of at least {size:g}</source>
        <translation>{type} von mindestens {size:g} erwartet</translation>
    </message>
    <message>
        <source>expected {type} of at most {size:g}</source>
        <translation>{type} von höchstens {size:g} erwartet</translation>
    </message>
    <message>
        <source>expected {type} with a length of at least {length}</source>
        <translation>{type} mit einer Länge von mindestens {length} erwartet</translation>
    </message>
    <message>
        <source>expected {type} with a length of at most {length}</source>
        <translation>{type} mit einer Länge von höchstens {length} erwartet</translation>
    </message>
    <message>
        <source>expected {type}, found {other}</source>
        <translation>{type} erwartet, gefunden: {other}</translation>
    </message>
    <message>
        <source>export needs names of circuits, or one of {forms}</source>
        <translation>export braucht Namen von Zirkeln, oder eines von {forms}</translation>
    </message>
    <message>
        <source>field larger than field limit (131072)</source>
        <translation>eine Zelle ist zu lang</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>found a tab character that violates indentation</source>
        <translation>ein Tabulator steht, wo nur Leerzeichen einrücken dürfen</translation>
    </message>
    <message>
        <source>found character that cannot start any token</source>
        <translation>hier darf dieses Zeichen nicht stehen</translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>further on</source>
        <translation>weiter hinten</translation>
    </message>
    <message>
        <source>go on with the workout that was interrupted</source>
        <translation>mit dem unterbrochenen Training weitermachen</translation>
    </message>
    <message>
        <source>groups are nested over {most} deep</source>
        <translation>Gruppen sind über {most} tief verschachtelt</translation>
    </message>
    <message>
        <source>halfway</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>hold, rep {number}</source>
        <translation>halten, Wdh. {number}</translation>
    </message>
    <message>
        <source>hold: {exercise}</source>
        <translation>halten: {exercise}</translation>
    </message>
    <message>
        <source>hold: {exercise}, left</source>
        <translation>halten: {exercise}, links</translation>
    </message>
    <message>
        <source>hold: {exercise}, right</source>
        <translation>halten: {exercise}, rechts</translation>
    </message>
    <message>
        <source>how many weeks the report is about (default: 12)</source>
        <translation>über wie viele Wochen der Bericht geht (sonst: 12)</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>%r wurde nicht erwartet</translation>
    </message>
    <message>
        <source>import needs either files, or --undo or --redo</source>
        <translation>import braucht entweder Dateien, oder --undo oder --redo</translation>
    </message>
    <message>
        <source>in the terminal, without a window</source>
        <translation>im Terminal, ohne Fenster</translation>
    </message>
    <message>
        <source>intact, version {version}, {count:,} row, as it was written</source>
        <translation>unversehrt, Version {version}, {count:,} Zeile, wie sie geschrieben wurde</translation>
    </message>
    <message numerus="yes">
        <source>intact, version {version}, {count:,} rows, each as it was written</source>
        <translation>
            <numerusform>unversehrt, Version {version}, {count:,} Zeile, wie sie geschrieben wurde</numerusform>
            <numerusform>unversehrt, Version {version}, {count:,} Zeilen, jede wie sie geschrieben wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>das Lesen dauerte zu lange</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r ist kein Wert für %(type)s</translation>
    </message>
    <message>
        <source>invalid character</source>
        <translation>hier steht ein falsches Zeichen</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r geht nicht (wähle aus %(choices)s)</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)</source>
        <translation>%(value)r geht nicht, meinst du %(closest)r? (wähle aus %(choices)s)</translation>
    </message>
    <message>
        <source>invalid escape character in string</source>
        <translation>ein Backslash steht vor einem falschen Zeichen</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>hier steht keine gültige Zahl</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it has more cells than the table has columns</source>
        <translation>sie hat mehr Zellen, als die Tabelle Spalten hat</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>er hat keinen Namen</translation>
    </message>
    <message>
        <source>it has no name and is called “{name}”</source>
        <translation>er hat keinen Namen und heißt „{name}“</translation>
    </message>
    <message>
        <source>it has {count} intervals</source>
        <translation>er hat {count} Intervalle</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>die Datei ist mit einem Passwort verschlossen</translation>
    </message>
    <message>
        <source>it is nested over {most} deep</source>
        <translation>es ist über {most} tief verschachtelt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no file of this program</source>
        <translation>es ist keine Datei dieses Programms</translation>
    </message>
    <message>
        <source>it is packed in a way that is not read</source>
        <translation>die Datei ist auf eine Weise gepackt, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>it lasts no time</source>
        <translation>es dauert keine Zeit</translation>
    </message>
    <message>
        <source>its category is Cardio, which is no hold</source>
        <translation>die Kategorie ist Cardio, das ist kein Halten</translation>
    </message>
    <message>
        <source>its name has no letters</source>
        <translation>der Name hat keine Buchstaben</translation>
    </message>
    <message>
        <source>its name has no signs that can be shown</source>
        <translation>der Name hat keine Zeichen, die sich zeigen lassen</translation>
    </message>
    <message>
        <source>its tables are not as they were made</source>
        <translation>ihre Tabellen sind nicht, wie sie angelegt wurden</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>journal: {what}</source>
        <translation>Journal: {what}</translation>
    </message>
    <message>
        <source>keep all files in DIR (default: your own)</source>
        <translation>alle Dateien in ORDNER halten (sonst: in deinem eigenen)</translation>
    </message>
    <message>
        <source>lead through a circuit and record the workout</source>
        <translation>durch einen Zirkel führen und das Training aufzeichnen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>Zeile 1</translation>
    </message>
    <message>
        <source>line contains NUL</source>
        <translation>eine Zeile enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>Zeilen {lines}</translation>
    </message>
    <message>
        <source>lines {lines} and {more:,} more</source>
        <translation>Zeilen {lines} und {more:,} weitere</translation>
    </message>
    <message>
        <source>list every sound and word of a circuit in order</source>
        <translation>jeden Ton und jedes Wort eines Zirkels der Reihe nach aufzählen</translation>
    </message>
    <message>
        <source>list the backups, the newest first</source>
        <translation>die Sicherungen aufzählen, die neueste zuerst</translation>
    </message>
    <message>
        <source>list the circuits</source>
        <translation>die Zirkel aufzählen</translation>
    </message>
    <message>
        <source>list what was imported, the last one first</source>
        <translation>aufzählen, was importiert wurde, das Letzte zuerst</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>make the database anew from the journal; the one that is there is kept aside</source>
        <translation>die Datenbank aus dem Journal neu machen; die vorhandene bleibt daneben erhalten</translation>
    </message>
    <message>
        <source>mapping values are not allowed in this context</source>
        <translation>hier darf kein Doppelpunkt stehen</translation>
    </message>
    <message>
        <source>name of a backup, or a file (see: glutetimer backups)</source>
        <translation>Name einer Sicherung, oder eine Datei (siehe: glutetimer backups)</translation>
    </message>
    <message>
        <source>name of a circuit (see: glutetimer list)</source>
        <translation>Name eines Zirkels (siehe: glutetimer list)</translation>
    </message>
    <message>
        <source>names of circuits</source>
        <translation>Namen von Zirkeln</translation>
    </message>
    <message>
        <source>next: {hold}</source>
        <translation>danach: {hold}</translation>
    </message>
    <message>
        <source>no device for {seconds:.1f} s</source>
        <translation>{seconds:.1f}&#xa0;s ohne Gerät</translation>
    </message>
    <message>
        <source>no output device; workouts run by eye</source>
        <translation>kein Ausgabegerät; Trainings laufen ohne Ton</translation>
    </message>
    <message>
        <source>no program that GluteTimer knows writes such a file</source>
        <translation>kein Programm, das GluteTimer kennt, schreibt so eine Datei</translation>
    </message>
    <message>
        <source>no row of this workout has “started_at”</source>
        <translation>keine Zeile dieses Trainings hat „started_at“</translation>
    </message>
    <message>
        <source>no workout has been heard yet</source>
        <translation>noch war kein Training zu hören</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>geht nicht zusammen mit %s</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing is done before the start and after the end</source>
        <translation>vor dem Beginn und nach dem Ende geschieht nichts</translation>
    </message>
    <message>
        <source>object keys must be strings</source>
        <translation>Schlüssel müssen in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>eines von %s ist nötig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>planned {time} min</source>
        <translation>{time}&#xa0;min geplant</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>print JSON for other programs</source>
        <translation>JSON für andere Programme ausgeben</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>eine Tabelle für Tabellenprogramme ausgeben</translation>
    </message>
    <message>
        <source>put a backup in the place of what is there, which is backed up first</source>
        <translation>eine Sicherung an die Stelle dessen setzen, was da ist; das wird zuerst gesichert</translation>
    </message>
    <message>
        <source>put the program into the menu of a Linux desktop, or take it out</source>
        <translation>das Programm ins Menü eines Linux-Desktops aufnehmen, oder es herausnehmen</translation>
    </message>
    <message>
        <source>relax</source>
        <translation>Lockern</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>repeats must be one number, or one for each of {sets} sets: {repeats}</source>
        <translation>Wiederholungen müssen eine Zahl sein, oder eine für jeden von {sets} Sätzen: {repeats}</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>round rest</source>
        <translation>Rundenerholung</translation>
    </message>
    <message>
        <source>round {number} of {rounds}</source>
        <translation>Runde {number} von {rounds}</translation>
    </message>
    <message>
        <source>rounds, or sets</source>
        <translation>Runden, oder Sätze</translation>
    </message>
    <message>
        <source>run needs either the name of a circuit, or --resume alone</source>
        <translation>run braucht entweder den Namen eines Zirkels, oder --resume allein</translation>
    </message>
    <message>
        <source>say what would come in, and store nothing</source>
        <translation>sagen, was übernommen würde, und nichts ablegen</translation>
    </message>
    <message>
        <source>settings folder</source>
        <translation>Einstellungsordner</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>die Version des Programms zeigen</translation>
    </message>
    <message>
        <source>show the intervals of a circuit with their offsets</source>
        <translation>die Intervalle eines Zirkels mit ihren Zeiten zeigen</translation>
    </message>
    <message>
        <source>show the volume of the last weeks</source>
        <translation>den Umfang der letzten Wochen zeigen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>signs that can&apos;t be seen are taken out of its texts</source>
        <translation>unsichtbare Zeichen sind aus den Texten entfernt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>state folder</source>
        <translation>Zustandsordner</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>string or blob too big</source>
        <translation>ein Wert ist zu groß</translation>
    </message>
    <message>
        <source>sums by day</source>
        <translation>Tagessummen</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>tags are not read</source>
        <translation>Tags werden nicht gelesen</translation>
    </message>
    <message>
        <source>take all settings of a file, or none</source>
        <translation>alle Einstellungen einer Datei übernehmen, oder keine</translation>
    </message>
    <message>
        <source>take an import out again (the last)</source>
        <translation>einen Import wieder herausnehmen (den letzten)</translation>
    </message>
    <message>
        <source>take in circuits and history from files of this and other programs</source>
        <translation>Zirkel und Verlauf aus Dateien dieses und anderer Programme übernehmen</translation>
    </message>
    <message>
        <source>take the settings to a file, or from one</source>
        <translation>die Einstellungen in eine Datei schreiben, oder aus einer übernehmen</translation>
    </message>
    <message>
        <source>ten seconds</source>
        <translation>zehn Sekunden</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the circuits of the file have over {most:,} steps</source>
        <translation>die Zirkel der Datei haben über {most:,} Schritte</translation>
    </message>
    <message>
        <source>the database can&apos;t be read: the text in it is not UTF-8</source>
        <translation>die Datenbank ist nicht lesbar: Der Text darin ist kein UTF-8</translation>
    </message>
    <message>
        <source>the database can&apos;t be read: {error}</source>
        <translation>die Datenbank ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>das Datum fehlt</translation>
    </message>
    <message>
        <source>the description is cut to {most:,} characters</source>
        <translation>die Beschreibung ist auf {most:,} Zeichen gekürzt</translation>
    </message>
    <message>
        <source>the disk refuses it</source>
        <translation>der Datenträger lehnt es ab</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: {reason}</source>
        <translation>die Datei ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>the file has over {most:,} circuits</source>
        <translation>die Datei hat über {most:,} Zirkel</translation>
    </message>
    <message>
        <source>the file has over {most:,} exercises</source>
        <translation>die Datei hat über {most:,} Übungen</translation>
    </message>
    <message>
        <source>the file has version {version:g}, and this program knows up to {newest}</source>
        <translation>die Datei hat Version {version:g}, und dieses Programm kennt bis {newest}</translation>
    </message>
    <message>
        <source>the file is no text</source>
        <translation>die Datei ist kein Text</translation>
    </message>
    <message>
        <source>the file is over 20 MB</source>
        <translation>die Datei ist größer als 20&#xa0;MB</translation>
    </message>
    <message>
        <source>the file names it by number alone: it is called “{name}”</source>
        <translation>die Datei nennt nur eine Nummer: sie heißt „{name}“</translation>
    </message>
    <message>
        <source>the file to write (default: print it)</source>
        <translation>die Datei, die geschrieben wird (sonst: ausgeben)</translation>
    </message>
    <message>
        <source>the first number of &quot;usual_hold_s&quot; must not be above the second</source>
        <translation>die erste Zahl von „usual_hold_s“ darf nicht über der zweiten liegen</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>diese Angaben sind nötig: %s</translation>
    </message>
    <message>
        <source>the group “{group}”: exercises have fixed groups</source>
        <translation>die Gruppe „{group}“: Übungen haben feste Gruppen</translation>
    </message>
    <message>
        <source>the id &quot;{id}&quot; appears twice</source>
        <translation>die Kennung „{id}“ steht zweimal da</translation>
    </message>
    <message>
        <source>the journal: {contents}</source>
        <translation>das Journal: {contents}</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; appears twice</source>
        <translation>der Schlüssel „{key}“ steht zweimal da</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is missing</source>
        <translation>der Schlüssel „{key}“ fehlt</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is not known here</source>
        <translation>der Schlüssel „{key}“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the key “{key}” appears twice</source>
        <translation>der Schlüssel „{key}“ steht zweimal da</translation>
    </message>
    <message>
        <source>the key “{key}” is not known here, and is kept</source>
        <translation>der Schlüssel „{key}“ ist hier nicht bekannt und bleibt erhalten</translation>
    </message>
    <message>
        <source>the key “{key}” is not known here, and is left out</source>
        <translation>der Schlüssel „{key}“ ist hier nicht bekannt und wird weggelassen</translation>
    </message>
    <message>
        <source>the name is blank</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>the name is cut to {most} characters</source>
        <translation>der Name ist auf {most} Zeichen gekürzt</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>the name of the exercise is missing</source>
        <translation>der Name der Übung fehlt</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>die Zahl liegt außerhalb des Möglichen</translation>
    </message>
    <message>
        <source>the picture of {names} is missing or damaged: choose it anew in Exercises, or restore a backup that you saved elsewhere</source>
        <translation>das Bild von {names} fehlt oder ist beschädigt: Wähle es in den Übungen neu, oder stelle eine Sicherung wieder her, die du anderswo gespeichert hast</translation>
    </message>
    <message numerus="yes">
        <source>the pictures of {names} are missing or damaged: choose them anew in Exercises, or restore a backup that you saved elsewhere</source>
        <translation>
            <numerusform>das Bild von {names} fehlt oder ist beschädigt: Wähle es in den Übungen neu, oder stelle eine Sicherung wieder her, die du anderswo gespeichert hast</numerusform>
            <numerusform>die Bilder von {names} fehlen oder sind beschädigt: Wähle sie in den Übungen neu, oder stelle eine Sicherung wieder her, die du anderswo gespeichert hast</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of {seconds:g} s before the first exercise is left out</source>
        <translation>die Erholung von {seconds:g}&#xa0;s vor der ersten Übung ist weggelassen</translation>
    </message>
    <message>
        <source>the setting has over {most:,} characters</source>
        <translation>die Einstellung hat über {most:,} Zeichen</translation>
    </message>
    <message>
        <source>the share of the greatest strength is not kept</source>
        <translation>der Anteil der größten Kraft bleibt nicht erhalten</translation>
    </message>
    <message>
        <source>the table is broken: {error}</source>
        <translation>die Tabelle ist beschädigt: {error}</translation>
    </message>
    <message>
        <source>the table is over 64 MB</source>
        <translation>die Tabelle ist größer als 64&#xa0;MB</translation>
    </message>
    <message>
        <source>the text in it is no valid JSON</source>
        <translation>der Text darin ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>the time to prepare is set in Settings</source>
        <translation>die Zeit zum Vorbereiten steht in den Einstellungen</translation>
    </message>
    <message>
        <source>the time to prepare lasts {low} s to {high} s, not {text}</source>
        <translation>die Zeit zum Vorbereiten dauert {low}&#xa0;s bis {high}&#xa0;s, nicht {text}</translation>
    </message>
    <message>
        <source>the unknown keys are nested over {most} deep</source>
        <translation>die unbekannten Schlüssel sind über {most} tief verschachtelt</translation>
    </message>
    <message>
        <source>the unknown keys are nested too deeply</source>
        <translation>die unbekannten Schlüssel sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the unknown keys are no JSON: {error}</source>
        <translation>die unbekannten Schlüssel sind kein JSON: {error}</translation>
    </message>
    <message>
        <source>the unknown keys are no object</source>
        <translation>die unbekannten Schlüssel sind kein Objekt</translation>
    </message>
    <message>
        <source>the unknown keys have over {most:,} characters</source>
        <translation>die unbekannten Schlüssel haben über {most:,} Zeichen</translation>
    </message>
    <message>
        <source>the usual hold</source>
        <translation>die übliche Haltezeit</translation>
    </message>
    <message>
        <source>the usual rest</source>
        <translation>die übliche Erholung</translation>
    </message>
    <message>
        <source>the value of “{key}” is no quoted text</source>
        <translation>der Wert von „{key}“ ist kein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>the weight has no unit and is taken as kilograms</source>
        <translation>das Gewicht hat keine Einheit und zählt als Kilogramm</translation>
    </message>
    <message>
        <source>the weight {weight:g} is out of range</source>
        <translation>das Gewicht {weight:g} liegt außerhalb des Möglichen</translation>
    </message>
    <message>
        <source>the window asks first</source>
        <translation>das Fenster fragt zuerst</translation>
    </message>
    <message>
        <source>the zip can&apos;t be read: {error}</source>
        <translation>das ZIP ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>there are over {most:,} entries in it</source>
        <translation>es sind über {most:,} Einträge darin</translation>
    </message>
    <message>
        <source>there are over {most:,} files in the zip</source>
        <translation>im ZIP sind über {most:,} Dateien</translation>
    </message>
    <message>
        <source>there are over {most:,} rows</source>
        <translation>es sind über {most:,} Zeilen</translation>
    </message>
    <message>
        <source>there are over {most:,} steps</source>
        <translation>es sind über {most:,} Schritte</translation>
    </message>
    <message>
        <source>there are over {most:,} values in it</source>
        <translation>es sind über {most:,} Werte darin</translation>
    </message>
    <message>
        <source>there are over {most:,} workouts in it</source>
        <translation>es sind über {most:,} Trainings darin</translation>
    </message>
    <message>
        <source>there is a circuit of this name: it comes in as “{name}”</source>
        <translation>es gibt schon einen Zirkel dieses Namens: er kommt als „{name}“ herein</translation>
    </message>
    <message>
        <source>there is no exercise of this number</source>
        <translation>es gibt keine Übung mit dieser Nummer</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>there is nothing in the file</source>
        <translation>in der Datei ist nichts</translation>
    </message>
    <message>
        <source>this is a folder: choose the files in it</source>
        <translation>das ist ein Ordner: Wähle die Dateien darin</translation>
    </message>
    <message>
        <source>this is no circuit file: &quot;format&quot; must be &quot;{name}&quot;</source>
        <translation>das ist keine Zirkel-Datei: „format“ muss „{name}“ sein</translation>
    </message>
    <message>
        <source>this is no valid JSON: {detail}</source>
        <translation>das ist kein gültiges JSON: {detail}</translation>
    </message>
    <message>
        <source>this is no valid JSON: {name} is no number</source>
        <translation>das ist kein gültiges JSON: {name} ist keine Zahl</translation>
    </message>
    <message>
        <source>this is no valid YAML: {detail}</source>
        <translation>das ist kein gültiges YAML: {detail}</translation>
    </message>
    <message>
        <source>timings for this time only</source>
        <translation>Zeiten nur für dieses Mal</translation>
    </message>
    <message>
        <source>trailing characters</source>
        <translation>nach dem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>trailing comma in array</source>
        <translation>vor dem Ende der Liste steht ein Komma zu viel</translation>
    </message>
    <message>
        <source>trailing comma in object</source>
        <translation>vor dem Ende des Objekts steht ein Komma zu viel</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>unexpected end of data</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>%(parser_name)r ist unbekannt (möglich: %(choices)s)</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Angaben: %s</translation>
    </message>
    <message>
        <source>up, rep {number}</source>
        <translation>auf, Wdh. {number}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>usual_hold_ms must be a range above 0: {usual_hold_ms}</source>
        <translation>die übliche Haltezeit muss ein Bereich über 0 sein: {usual_hold_ms}</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>what can still be read: {contents}</source>
        <translation>was noch lesbar ist: {contents}</translation>
    </message>
    <message>
        <source>what each week is split by (default: exercise)</source>
        <translation>wonach jede Woche aufgeteilt ist (sonst: exercise)</translation>
    </message>
    <message>
        <source>what is in the zip is over 20 MB</source>
        <translation>der Inhalt des ZIPs ist größer als 20&#xa0;MB</translation>
    </message>
    <message>
        <source>without a time of day, so the workout is put at noon</source>
        <translation>ohne Uhrzeit, darum steht das Training auf zwölf Uhr mittags</translation>
    </message>
    <message>
        <source>without a value, so nothing was held</source>
        <translation>ohne Wert, also wurde nichts gehalten</translation>
    </message>
    <message>
        <source>write FIT activities instead: all in FILE.zip, or the last workout in FILE.fit</source>
        <translation>stattdessen FIT-Aktivitäten schreiben: alle in DATEI.zip, oder das letzte Training in DATEI.fit</translation>
    </message>
    <message>
        <source>write a backup of everything instead</source>
        <translation>stattdessen eine Sicherung von allem schreiben</translation>
    </message>
    <message>
        <source>write a report to print instead</source>
        <translation>stattdessen einen Bericht zum Drucken schreiben</translation>
    </message>
    <message>
        <source>write all holds instead: a table, or data if FILE ends with .json</source>
        <translation>stattdessen alle Haltephasen schreiben: als Tabelle, oder als Daten, wenn DATEI auf .json endet</translation>
    </message>
    <message>
        <source>write all workouts as a calendar instead</source>
        <translation>stattdessen alle Trainings als Kalender schreiben</translation>
    </message>
    <message>
        <source>write circuits, or the history, to a file</source>
        <translation>Zirkel, oder den Verlauf, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>write every sound to DIR</source>
        <translation>jeden Ton nach ORDNER schreiben</translation>
    </message>
    <message>
        <source>write the circuits as plain text that can be edited</source>
        <translation>die Zirkel als Text schreiben, der sich bearbeiten lässt</translation>
    </message>
    <message>
        <source>write the settings to a file</source>
        <translation>die Einstellungen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>{count:,} circuit</source>
        <translation>{count:,} Zirkel</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} circuits</source>
        <translation>
            <numerusform>{count:,} Zirkel</numerusform>
            <numerusform>{count:,} Zirkel</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} date of whole timers, without holds</source>
        <translation>{count:,} Datum ganzer Timer, ohne Haltephasen</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} dates of whole timers, without holds</source>
        <translation>
            <numerusform>{count:,} Datum ganzer Timer, ohne Haltephasen</numerusform>
            <numerusform>{count:,} Daten ganzer Timer, ohne Haltephasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} did not match the holds; all were summed up anew from them</source>
        <translation>
            <numerusform>{count:,} passte nicht zu den Haltephasen; alle wurden aus ihnen neu summiert</numerusform>
            <numerusform>{count:,} passten nicht zu den Haltephasen; alle wurden aus ihnen neu summiert</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} exercise</source>
        <translation>{count:,} Übung</translation>
    </message>
    <message>
        <source>{count:,} exercise of your own</source>
        <translation>{count:,} eigene Übung</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} exercises</source>
        <translation>
            <numerusform>{count:,} Übung</numerusform>
            <numerusform>{count:,} Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} exercises of your own</source>
        <translation>
            <numerusform>{count:,} eigene Übung</numerusform>
            <numerusform>{count:,} eigene Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} hold</source>
        <translation>{count:,} Haltephase</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} holds</source>
        <translation>
            <numerusform>{count:,} Haltephase</numerusform>
            <numerusform>{count:,} Haltephasen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} line says the same</source>
        <translation>{count:,} Zeile sagt dasselbe</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} lines say the same</source>
        <translation>
            <numerusform>{count:,} Zeile sagt dasselbe</numerusform>
            <numerusform>{count:,} Zeilen sagen dasselbe</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} of its holds: left out as you chose</source>
        <translation>{count:,} seiner Haltephasen: weggelassen, wie du gewählt hast</translation>
    </message>
    <message>
        <source>{count:,} reminder</source>
        <translation>{count:,} Erinnerung</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} reminders</source>
        <translation>
            <numerusform>{count:,} Erinnerung</numerusform>
            <numerusform>{count:,} Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} rows: {what}</source>
        <translation>{count:,} Zeilen: {what}</translation>
    </message>
    <message>
        <source>{count:,} workout</source>
        <translation>{count:,} Training</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} workouts</source>
        <translation>
            <numerusform>{count:,} Training</numerusform>
            <numerusform>{count:,} Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} became {allowed}: 1 to {high} are possible</source>
        <translation>aus {count} wurde {allowed}: 1 bis {high} sind möglich</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines missing</source>
        <translation>
            <numerusform>{count} Zeile fehlt</numerusform>
            <numerusform>{count} Zeilen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines not as written</source>
        <translation>
            <numerusform>{count} Zeile nicht wie geschrieben</numerusform>
            <numerusform>{count} Zeilen nicht wie geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of your own, each whole</source>
        <translation>
            <numerusform>{count} eigenes, unversehrt</numerusform>
            <numerusform>{count} eigene, alle unversehrt</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of your own, whole</source>
        <translation>{count} eigenes, unversehrt</translation>
    </message>
    <message>
        <source>{count} picture is neither here nor in the backup. See: glutetimer doctor</source>
        <translation>{count} Bild ist weder hier noch in der Sicherung. Siehe: glutetimer doctor</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures are neither here nor in the backup. See: glutetimer doctor</source>
        <translation>
            <numerusform>{count} Bild ist weder hier noch in der Sicherung. Siehe: glutetimer doctor</numerusform>
            <numerusform>{count} Bilder sind weder hier noch in der Sicherung. Siehe: glutetimer doctor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows not the same as in the database</source>
        <translation>
            <numerusform>{count} Zeile nicht wie in der Datenbank</numerusform>
            <numerusform>{count} Zeilen nicht wie in der Datenbank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {table} not as written</source>
        <translation>
            <numerusform>{count} Zeile von {table} nicht wie geschrieben</numerusform>
            <numerusform>{count} Zeilen von {table} nicht wie geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} sum does not match the holds</source>
        <translation>{count} Summe passt nicht zu den Haltephasen</translation>
    </message>
    <message numerus="yes">
        <source>{count} sums do not match the holds</source>
        <translation>
            <numerusform>{count} Summe passt nicht zu den Haltephasen</numerusform>
            <numerusform>{count} Summen passen nicht zu den Haltephasen</numerusform>
        </translation>
    </message>
    <message>
        <source>{data} is in use by GluteTimer on the computer “{computer}”. Close it there, then start again, or choose another folder with --data-dir.</source>
        <translation>{data} ist auf dem Computer „{computer}“ in GluteTimer geöffnet. Schließ es dort, dann starte neu, oder wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation>{exercise}, {side}</translation>
    </message>
    <message>
        <source>{field} must be a whole number: {value!r}</source>
        <translation>{field} muss eine ganze Zahl sein: {value!r}</translation>
    </message>
    <message>
        <source>{field} must be between {low} and {high}: {value}</source>
        <translation>{field} muss zwischen {low} und {high} liegen: {value}</translation>
    </message>
    <message>
        <source>{file}, {place}: {reason}. {remedy}</source>
        <translation>{file}, {place}: {reason}. {remedy}</translation>
    </message>
    <message>
        <source>{folder} holds what the database does not, and can&apos;t be read: {error}. Check the permissions and the disk, or move that folder away to go on without.</source>
        <translation>{folder} enthält, was der Datenbank fehlt, und ist nicht lesbar: {error}. Prüf die Zugriffsrechte und den Datenträger, oder verschieb den Ordner, um ohne ihn weiterzumachen.</translation>
    </message>
    <message>
        <source>{found} came in</source>
        <translation>übernommen: {found}</translation>
    </message>
    <message>
        <source>{found} can&apos;t be a value of “{column}”</source>
        <translation>{found} kann kein Wert von „{column}“ sein</translation>
    </message>
    <message>
        <source>{found} would come in</source>
        <translation>würde übernommen: {found}</translation>
    </message>
    <message>
        <source>{held:&gt;8} held of {planned:&gt;8} planned</source>
        <translation>{held:&gt;8} von {planned:&gt;8} gehalten</translation>
    </message>
    <message>
        <source>{held} held</source>
        <translation>{held} gehalten</translation>
    </message>
    <message>
        <source>{hold}, {percent} % of {best}</source>
        <translation>{hold}, {percent}&#xa0;% von {best}</translation>
    </message>
    <message>
        <source>{kind!c}</source>
        <translation>{kind!c}</translation>
    </message>
    <message>
        <source>{more:,} more of this kind</source>
        <translation>{more:,} weitere dieser Art</translation>
    </message>
    <message>
        <source>{moving:,} of the exercises: they are not held</source>
        <translation>{moving:,} der Übungen: sie werden nicht gehalten</translation>
    </message>
    <message>
        <source>{name} is a whole number from {low} to {high}, not {text!r}</source>
        <translation>{name} ist eine ganze Zahl von {low} bis {high}, nicht {text!r}</translation>
    </message>
    <message>
        <source>{name} {version}, ready</source>
        <translation>{name} {version}, bereit</translation>
    </message>
    <message>
        <source>{name}: {total} in all, {held} under tension</source>
        <translation>{name}: {total} insgesamt, {held} unter Spannung</translation>
    </message>
    <message>
        <source>{number:g} can&apos;t be a value of “{column}”</source>
        <translation>{number:g} kann kein Wert von „{column}“ sein</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{part}, {place}</source>
        <translation>{part}, {place}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: it is damaged or no database.</source>
        <translation>{path} ist nicht lesbar: Sie ist beschädigt oder keine Datenbank.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Check the permissions of the file.</source>
        <translation>{path} ist nicht lesbar: {reason}. Prüf die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. The usual settings are used; check the permissions of the file.</source>
        <translation>{path} ist nicht lesbar: {reason}. Es gelten die üblichen Einstellungen; prüf die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written. Check the permissions of the file and of {folder}, or choose another folder with --data-dir.</source>
        <translation>{path} lässt sich nicht schreiben. Prüf die Zugriffsrechte der Datei und von {folder}, oder wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Check the permissions and the free space, or choose another folder with --data-dir.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}. Prüf die Zugriffsrechte und den freien Platz, oder wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} holds a value that is not allowed for {names}. The usual value is used instead; choose another one in the settings.</source>
        <translation>{path} enthält einen Wert, der für {names} nicht erlaubt ist. Stattdessen gilt der übliche; wähle in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>{path} holds no settings of GluteTimer.</source>
        <translation>{path} enthält keine Einstellungen von GluteTimer.</translation>
    </message>
    <message>
        <source>{path} is damaged or no GluteTimer database.</source>
        <translation>{path} ist beschädigt oder keine Datenbank von GluteTimer.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} is damaged: a row in it is not as it was written. “glutetimer doctor --rebuild” makes it anew from the journal beside it, and keeps the damaged file.</source>
        <translation>{path} ist beschädigt: Eine Zeile darin ist nicht, wie sie geschrieben wurde. „glutetimer doctor --rebuild“ macht sie aus dem Journal daneben neu und behält die beschädigte Datei.</translation>
    </message>
    <message>
        <source>{path} is damaged: {problem}.</source>
        <translation>{path} ist beschädigt: {problem}.</translation>
    </message>
    <message>
        <source>{path} is empty, though it was not before.</source>
        <translation>{path} ist leer und war es vorher nicht.</translation>
    </message>
    <message>
        <source>{path} is from a newer GluteTimer. Update this one to read it.</source>
        <translation>{path} ist von einem neueren GluteTimer. Aktualisiere diesen, um sie zu lesen.</translation>
    </message>
    <message>
        <source>{path} is gone. Connect its disk again, or put its folder back; then try again.</source>
        <translation>{path} ist weg. Verbinde den Datenträger wieder, oder leg den Ordner zurück; dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is in use by another program. Close the other one, then try again.</source>
        <translation>{path} wird von einem anderen Programm benutzt. Schließ das andere, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is in use. Close GluteTimer, then try again.</source>
        <translation>{path} wird gerade benutzt. Schließ GluteTimer, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is missing, though it was not before.</source>
        <translation>{path} fehlt und war vorher da.</translation>
    </message>
    <message>
        <source>{path} is no database.</source>
        <translation>{path} ist keine Datenbank.</translation>
    </message>
    <message>
        <source>{path} is no file of settings: it is not JSON, or is broken off.</source>
        <translation>{path} ist keine Einstellungsdatei: Sie ist kein JSON oder bricht ab.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{path} is the database itself. Choose another name.</source>
        <translation>{path} ist die Datenbank selbst. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>{path} ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>{path} names {name} twice. Delete one of them.</source>
        <translation>{path} nennt {name} zweimal. Lösche eines davon.</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}, which can&apos;t be. Correct it or take it out.</source>
        <translation>{path} setzt {name} auf {value}, was nicht geht. Berichtige es oder nimm es heraus.</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}; it must be a whole number from {low} to {high}.</source>
        <translation>{path} setzt {name} auf {value}; es muss eine ganze Zahl von {low} bis {high} sein.</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}; it must be one of {choices}.</source>
        <translation>{path} setzt {name} auf {value}; es muss eines von diesen sein: {choices}.</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}; it must be true or false.</source>
        <translation>{path} setzt {name} auf {value}; es muss true oder false sein.</translation>
    </message>
    <message>
        <source>{path} was written by a newer GluteTimer (its version is {version}, this program knows up to {newest}). It was left as it is: update GluteTimer, or choose another folder with --data-dir.</source>
        <translation>{path} stammt von einem neueren GluteTimer (ihre Version ist {version}, dieses Programm kennt bis {newest}). Sie wurde gelassen, wie sie ist: Aktualisiere GluteTimer, oder wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path}: the name has to end with .zip for all workouts, or with .fit.</source>
        <translation>{path}: Der Name muss auf .zip enden, für alle Trainings, oder auf .fit.</translation>
    </message>
    <message>
        <source>{places} and {more:,} more</source>
        <translation>{places} und {more:,} weitere</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation>{place}: {what}</translation>
    </message>
    <message>
        <source>{played:,} played in the last workout ({at}), half of them within {half:.1f} ms of their instants, 99 % within {most:.1f} ms, all within {all:.1f} ms; {late:,} late, {dropped:,} not heard</source>
        <translation>{played:,} im letzten Training ({at}), die Hälfte auf {half:.1f}&#xa0;ms genau, 99&#xa0;% auf {most:.1f}&#xa0;ms, alle auf {all:.1f}&#xa0;ms; {late:,} zu spät, {dropped:,} nicht zu hören</translation>
    </message>
    <message>
        <source>{played:,} played in the last workout ({at}); {late:,} late, {dropped:,} not heard</source>
        <translation>{played:,} im letzten Training ({at}); {late:,} zu spät, {dropped:,} nicht zu hören</translation>
    </message>
    <message>
        <source>{reason!c}.</source>
        <translation>{reason!c}.</translation>
    </message>
    <message>
        <source>{seconds:g} s became {allowed:g} s</source>
        <translation>aus {seconds:g}&#xa0;s wurden {allowed:g}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds:g} s can&apos;t be a value of “{column}”</source>
        <translation>{seconds:g}&#xa0;s kann kein Wert von „{column}“ sein</translation>
    </message>
    <message>
        <source>{seconds:g} s: a hold lasts up to 24 hours</source>
        <translation>{seconds:g}&#xa0;s: Eine Haltephase dauert bis zu 24 Stunden</translation>
    </message>
    <message>
        <source>{source} is damaged or no backup of GluteTimer. Nothing was changed: choose another one.</source>
        <translation>{source} ist beschädigt oder keine Sicherung von GluteTimer. Nichts wurde geändert: Wähle eine andere.</translation>
    </message>
    <message>
        <source>{target} is there already. Choose another name.</source>
        <translation>{target} gibt es schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{text!r} is no duration; write seconds (45), or 1:30, or 2min</source>
        <translation>{text!r} ist keine Zeit; schreib Sekunden (45), oder 1:30, oder 2min</translation>
    </message>
    <message>
        <source>{time} left in all</source>
        <translation>noch {time} insgesamt</translation>
    </message>
    <message>
        <source>{total:&gt;8} in all  {held:&gt;8} under tension</source>
        <translation>{total:&gt;8} insgesamt  {held:&gt;8} unter Spannung</translation>
    </message>
    <message>
        <source>{unit} is no unit of weight known here</source>
        <translation>{unit} ist hier keine bekannte Einheit für Gewicht</translation>
    </message>
    <message>
        <source>{value} is none of {allowed}</source>
        <translation>{value} ist keines von {allowed}</translation>
    </message>
    <message>
        <source>{version} on {system}</source>
        <translation>{version} auf {system}</translation>
    </message>
    <message>
        <source>{what}: {found}</source>
        <translation>{what}: {found}</translation>
    </message>
    <message>
        <source>{workouts}, {holds}, {held} under tension</source>
        <translation>{workouts}, {holds}, {held} unter Spannung</translation>
    </message>
    <message>
        <source>{workouts}, {holds}, {held} under tension, the last one on {day}</source>
        <translation>{workouts}, {holds}, {held} unter Spannung, zuletzt am {day}</translation>
    </message>
    <message>
        <source>“glutetimer doctor --rebuild” makes it anew</source>
        <translation>„glutetimer doctor --rebuild“ macht sie neu</translation>
    </message>
    <message>
        <source>“glutetimer import FILE…” takes files in without a window.</source>
        <translation>„glutetimer import DATEI…“ übernimmt Dateien ohne Fenster.</translation>
    </message>
    <message>
        <source>“held_s” is empty or 0, so nothing was held</source>
        <translation>„held_s“ ist leer oder 0, also wurde nichts gehalten</translation>
    </message>
    <message>
        <source>“kept” holds what a newer GluteTimer wrote. Leave it as it was, or take it away.</source>
        <translation>„kept“ enthält, was ein neueres GluteTimer geschrieben hat. Lass es, wie es war, oder nimm es weg.</translation>
    </message>
    <message>
        <source>“length” is missing in {value}</source>
        <translation>„length“ fehlt in {value}</translation>
    </message>
    <message>
        <source>“{column}” is a number from 1 to {most}, not {effort}</source>
        <translation>„{column}“ ist eine Zahl von 1 bis {most}, nicht {effort}</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>„{key}“ fehlt</translation>
    </message>
    <message>
        <source>“{kind}” is neither work nor rest</source>
        <translation>„{kind}“ ist weder Arbeit noch Erholung</translation>
    </message>
    <message>
        <source>“{name}” ({kind}) counts as an exercise</source>
        <translation>„{name}“ ({kind}) zählt als Übung</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be run like that: {error}.</source>
        <translation>„{name}“ lässt sich so nicht starten: {error}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be run: {error}.</source>
        <translation>„{name}“ lässt sich nicht starten: {error}.</translation>
    </message>
    <message>
        <source>“{name}” counts as an exercise</source>
        <translation>„{name}“ zählt als Übung</translation>
    </message>
    <message>
        <source>“{name}” has no exercises</source>
        <translation>„{name}“ hat keine Übungen</translation>
    </message>
    <message>
        <source>“{name}” has nothing in it: add an exercise in Circuits first.</source>
        <translation>„{name}“ ist leer: Füge unter „Zirkel“ zuerst eine Übung hinzu.</translation>
    </message>
    <message>
        <source>“{name}” has {holds:,} holds; at most {most:,} can be done</source>
        <translation>„{name}“ hat {holds:,} Haltephasen; höchstens {most:,} gehen</translation>
    </message>
    <message>
        <source>“{name}” is counted in repetitions</source>
        <translation>„{name}“ ist in Wiederholungen gezählt</translation>
    </message>
    <message>
        <source>“{name}” is taken as the exercise “{exercise_id}”</source>
        <translation>„{name}“ wird als die Übung „{exercise_id}“ übernommen</translation>
    </message>
    <message>
        <source>“{name}” lasts longer than 24 hours</source>
        <translation>„{name}“ dauert länger als 24 Stunden</translation>
    </message>
    <message>
        <source>“{name}” was interrupted. Kept: {held} held in {holds}.</source>
        <translation>„{name}“ wurde unterbrochen. Behalten: {held} gehalten in {holds}.</translation>
    </message>
    <message>
        <source>“{name}”: this exercise comes with GluteTimer already, and it stays as it is</source>
        <translation>„{name}“: diese Übung bringt GluteTimer schon mit, und sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>“{name}”: you have this exercise already, and it stays as it is</source>
        <translation>„{name}“: diese Übung hast du schon, und sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>“{text}” are no times of sets</source>
        <translation>„{text}“ sind keine Zeiten von Sätzen</translation>
    </message>
    <message>
        <source>“{text}” can be read as two dates</source>
        <translation>„{text}“ kann zwei verschiedene Tage bedeuten</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>„{value}“</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>„{value}“ ist kein Datum</translation>
    </message>
    <message>
        <source>“{value}” is no duration</source>
        <translation>„{value}“ ist keine Zeit</translation>
    </message>
    <message>
        <source>“{words}” is not understood here. Put a comma between details, such as “Side plank 45s each side, rest 30s”, and a name in quotes if it looks like one.</source>
        <translation>„{words}“ ist hier nicht zu verstehen. Setz ein Komma zwischen Angaben, wie in „Seitstütz 45s each side, rest 30s“, und einen Namen, der so aussieht, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“{year}” is no year from {first} to {last}</source>
        <translation>„{year}“ ist kein Jahr von {first} bis {last}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n settings were changed by “{file}”.</source>
        <translation>
            <numerusform>%n Einstellung wurde durch „{file}“ geändert.</numerusform>
            <numerusform>%n Einstellungen wurden durch „{file}“ geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 setting was changed by “{file}”.</source>
        <translation>1 Einstellung wurde durch „{file}“ geändert.</translation>
    </message>
    <message>
        <source>A disc grows and shrinks, softly heard. It ends before the countdown.</source>
        <translation>Eine Scheibe wächst und schrumpft, mit leisem Ton. Vor dem Countdown hört es auf.</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>Wochenbeginn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Volle</translation>
    </message>
    <message>
        <source>Apart from the system&apos;s own volume.</source>
        <translation>Unabhängig von der Lautstärke des Systems.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At 17:00, once no more days are left in the week than workouts to its goal.</source>
        <translation>Um 17:00&#xa0;Uhr, sobald in der Woche nur noch so viele Tage bleiben, wie bis zum Ziel Trainings fehlen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Bluetooth is 100 to 300 ms late: the beeps then sound this much earlier.</source>
        <translation>Bluetooth kommt 100 bis 300&#xa0;ms zu spät: Die Töne klingen dann um so viel früher.</translation>
    </message>
    <message>
        <source>Both have the same contrast.</source>
        <translation>Beide haben denselben Kontrast.</translation>
    </message>
    <message>
        <source>Breath and tempo</source>
        <translation>Atem und Tempo</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Closing the window hides it in the tray</source>
        <translation>Schließen verbirgt das Fenster im Infobereich</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Counted from the start of GluteTimer, and anew after each workout.</source>
        <translation>Gezählt ab dem Start von GluteTimer und neu nach jedem Training.</translation>
    </message>
    <message>
        <source>Ctrl+Alt with Space, the arrow keys to skip and go back, and down for “I broke”. The desktop asks you first, and some desktops have no such keys.</source>
        <translation>Strg+Alt mit Leertaste, mit Pfeilen zum Auslassen und Zurückgehen, mit Pfeil ab für „Abgesetzt“. Der Desktop fragt dich zuerst; manche haben solche Tasten nicht.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Days and times to train</source>
        <translation>Tage und Zeiten zum Trainieren</translation>
    </message>
    <message>
        <source>Delay of the loudspeaker</source>
        <translation>Verzögerung des Lautsprechers</translation>
    </message>
    <message>
        <source>English German Deutsch French Français Spanish Español voice</source>
        <translation>Sprache Englisch English Deutsch German Französisch Français Spanisch Español Stimme</translation>
    </message>
    <message>
        <source>Every command can have other keys: those of a presenter or a pedal.</source>
        <translation>Jeder Befehl kann andere Tasten haben, auch die eines Presenters oder Pedals.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Get up from sitting</source>
        <translation>Vom Sitzen aufstehen</translation>
    </message>
    <message>
        <source>GluteTimer settings</source>
        <translation>GluteTimer-Einstellungen</translation>
    </message>
    <message>
        <source>Hear every single one, or give it a file of your own.</source>
        <translation>Hör jeden einzeln an, oder gib ihm eine eigene Datei.</translation>
    </message>
    <message>
        <source>If nothing is heard. Works from the next start on.</source>
        <translation>Falls nichts zu hören ist. Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>In shorter ones, and in movements, you breathe as you like.</source>
        <translation>Bei kürzeren und bei Bewegungen atmest du, wie du magst.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” can&apos;t be {value}. Correct it or take it out.</source>
        <translation>In „{file}“ kann „{name}“ nicht {value} sein. Berichtige es oder nimm es heraus.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” is {value}; it must be a whole number from {low} to {high}.</source>
        <translation>In „{file}“ ist „{name}“ {value}; es muss eine ganze Zahl von {low} bis {high} sein.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” is {value}; it must be one of these: {choices}.</source>
        <translation>In „{file}“ ist „{name}“ {value}; es muss eines von diesen sein: {choices}.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” is {value}; it must be true or false.</source>
        <translation>In „{file}“ ist „{name}“ {value}; es muss true oder false sein.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” stands twice. Delete one of them.</source>
        <translation>In „{file}“ steht „{name}“ zweimal. Lösche eines davon.</translation>
    </message>
    <message>
        <source>Keep screen and machine awake</source>
        <translation>Bildschirm und Gerät wach halten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>Keys that work without the focus</source>
        <translation>Tasten, die überall wirken</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leads you by ear, and never talks over a beep.</source>
        <translation>Führt dich nach Gehör und spricht nie über einen Ton.</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them: {names}.</source>
        <translation>Weggelassen, weil diese Version es nicht kennt: {names}.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Long holds last at least</source>
        <translation>Langes Halten ab</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>MPRIS hands-free remote Bluetooth play pause</source>
        <translation>MPRIS freihändig Fernbedienung Bluetooth Wiedergabe Pause</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Media keys and headset buttons</source>
        <translation>Medientasten und Headset-Knöpfe</translation>
    </message>
    <message>
        <source>Minutes of sitting</source>
        <translation>Minuten im Sitzen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Music of other programs</source>
        <translation>Musik anderer Programme</translation>
    </message>
    <message>
        <source>No reminders in between. The same time twice means no quiet hours.</source>
        <translation>Dazwischen keine Erinnerungen. Zweimal dieselbe Zeit heißt: keine Ruhezeit.</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Keine Stimme</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Of the window and the voice.</source>
        <translation>Für Fenster und Stimme.</translation>
    </message>
    <message>
        <source>On Train, one key starts the next circuit.</source>
        <translation>Unter „Trainieren“ startet eine Taste den nächsten Zirkel.</translation>
    </message>
    <message>
        <source>Only while a workout runs.</source>
        <translation>Nur während ein Training läuft.</translation>
    </message>
    <message>
        <source>Pace of the voice</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Pace the breath in long holds</source>
        <translation>Atem bei langem Halten führen</translation>
    </message>
    <message>
        <source>Past weeks are counted anew from this day.</source>
        <translation>Auch vergangene Wochen zählen ab diesem Tag.</translation>
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
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Play, pause, next and back, while a workout runs, whichever window has the focus. The workout shows in the desktop&apos;s media panel.</source>
        <translation>Wiedergabe, Pause, vor und zurück, während ein Training läuft, egal welches Fenster vorn ist. Das Training erscheint in der Mediensteuerung des Desktops.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reminders come on. The icon in the tray brings the window back.</source>
        <translation>Erinnerungen kommen weiter. Das Symbol im Infobereich holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Set of sounds</source>
        <translation>Klangsatz</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Einstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show at the start</source>
        <translation>Beim Start zeigen</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>Vom Sitz in den Stand</translation>
    </message>
    <message>
        <source>Soft even at its loudest: it gives way to the voice and the beeps.</source>
        <translation>Auch ganz laut noch leise: Stimme und Töne haben Vorrang.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The goal of the ring and of the chart.</source>
        <translation>Das Ziel des Rings und des Diagramms.</translation>
    </message>
    <message>
        <source>The settings in “{file}” are those that you have.</source>
        <translation>Die Einstellungen in „{file}“ hast du schon.</translation>
    </message>
    <message>
        <source>The settings were saved as “{file}”.</source>
        <translation>Die Einstellungen wurden als „{file}“ gespeichert.</translation>
    </message>
    <message>
        <source>The week&apos;s workouts</source>
        <translation>Trainings der Woche</translation>
    </message>
    <message>
        <source>Three or four times from a chair, four or five times a day.</source>
        <translation>Drei- bis viermal vom Stuhl, vier- bis fünfmal am Tag.</translation>
    </message>
    <message>
        <source>Time to get into position before the first hold.</source>
        <translation>Zeit, um vor dem ersten Halten die Haltung einzunehmen.</translation>
    </message>
    <message>
        <source>Time under tension a week</source>
        <translation>Zeit unter Spannung je Woche</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Mal am Tag</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Two or three build muscle best.</source>
        <translation>Zwei oder drei bauen am besten Muskeln auf.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Volume of breath and tempo</source>
        <translation>Lautstärke von Atem und Tempo</translation>
    </message>
    <message>
        <source>Volume of the beeps</source>
        <translation>Lautstärke der Töne</translation>
    </message>
    <message>
        <source>Volume of the music</source>
        <translation>Lautstärke der Musik</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Way to the sound server</source>
        <translation>Weg zum Tonsystem</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>What is left of it. A player without a volume of its own stays as it is.</source>
        <translation>Was von ihr übrig bleibt. Ein Player ohne eigene Lautstärke bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>What the voice says</source>
        <translation>Was die Stimme sagt</translation>
    </message>
    <message>
        <source>What was shown last</source>
        <translation>Letzte Ansicht</translation>
    </message>
    <message>
        <source>While a workout runs, the text fills the window anyway.</source>
        <translation>Während ein Training läuft, füllt der Text ohnehin das Fenster.</translation>
    </message>
    <message>
        <source>While a workout runs; as before at its end. What you change meanwhile stays.</source>
        <translation>Während ein Training läuft; danach wie zuvor. Was du zwischendurch änderst, bleibt.</translation>
    </message>
    <message>
        <source>While the device is there; else on the system&apos;s default.</source>
        <translation>Solange das Gerät da ist; sonst der Standard des Systems.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>With less of it, a workout moves on once a second.</source>
        <translation>Bei weniger rückt ein Training einmal pro Sekunde weiter.</translation>
    </message>
    <message>
        <source>Workouts a week</source>
        <translation>Trainings je Woche</translation>
    </message>
    <message>
        <source>animation reduced motion moving still dizzy calm</source>
        <translation>Animation weniger bewegt ruhig Schwindel still</translation>
    </message>
    <message>
        <source>announcements speech silence talk less</source>
        <translation>Ansagen Sprache Stille weniger reden</translation>
    </message>
    <message>
        <source>background minimise system tray quit exit</source>
        <translation>Hintergrund minimieren Infobereich Tray beenden schließen</translation>
    </message>
    <message>
        <source>beeps tones wood gong cue own file scheme</source>
        <translation>Piepen Töne Holz Gong Signal eigene Datei Klangsatz</translation>
    </message>
    <message>
        <source>breathing inhale exhale pacer relax</source>
        <translation>Atmung einatmen ausatmen Atemführung entspannen</translation>
    </message>
    <message>
        <source>chair squats notification</source>
        <translation>Stuhl Kniebeugen Benachrichtigung</translation>
    </message>
    <message>
        <source>countdown get ready start delay seconds</source>
        <translation>Countdown bereit Start Vorlauf Sekunden Vorbereitung</translation>
    </message>
    <message>
        <source>exhale seconds</source>
        <translation>ausatmen Sekunden</translation>
    </message>
    <message>
        <source>first day calendar</source>
        <translation>erster Tag Kalender</translation>
    </message>
    <message>
        <source>font letters zoom bigger larger smaller scale</source>
        <translation>Schrift Buchstaben Zoom größer kleiner Skalierung</translation>
    </message>
    <message>
        <source>global shortcuts hotkeys hands-free background</source>
        <translation>globale Tastenkürzel freihändig Hintergrund</translation>
    </message>
    <message>
        <source>goal notification remind weekly</source>
        <translation>Ziel Benachrichtigung erinnern wöchentlich</translation>
    </message>
    <message>
        <source>goal target how often sessions aim</source>
        <translation>Ziel wie oft Einheiten Häufigkeit</translation>
    </message>
    <message>
        <source>how often chair</source>
        <translation>wie oft Stuhl</translation>
    </message>
    <message>
        <source>inhale seconds</source>
        <translation>einatmen Sekunden</translation>
    </message>
    <message>
        <source>interval stand break</source>
        <translation>Abstand stehen Unterbrechung</translation>
    </message>
    <message>
        <source>latency late lag headphones tap</source>
        <translation>Latenz zu spät Verzug Kopfhörer tippen</translation>
    </message>
    <message>
        <source>loud quiet loudness pace metronome</source>
        <translation>laut leise Lautstärke Tempo Metronom</translation>
    </message>
    <message>
        <source>loud quiet loudness speech test</source>
        <translation>laut leise Lautstärke Sprache Test</translation>
    </message>
    <message>
        <source>loud quiet mute loudness test</source>
        <translation>laut leise stumm Lautstärke Test</translation>
    </message>
    <message>
        <source>loudspeaker headphones headset output Bluetooth</source>
        <translation>Lautsprecher Kopfhörer Headset Ausgang Bluetooth</translation>
    </message>
    <message>
        <source>no sound silent backend driver</source>
        <translation>kein Ton stumm Treiber Audio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>open launch first last screen begin</source>
        <translation>öffnen Start erste letzte Ansicht Beginn</translation>
    </message>
    <message>
        <source>player Spotify duck quieter podcast</source>
        <translation>Player Spotify leiser absenken Podcast</translation>
    </message>
    <message>
        <source>player duck quieter</source>
        <translation>Player leiser absenken</translation>
    </message>
    <message>
        <source>quiet hours do not disturb night silence</source>
        <translation>Ruhezeiten nicht stören Nacht Stille</translation>
    </message>
    <message>
        <source>schedule plan weekday alarm notification</source>
        <translation>Zeitplan Plan Wochentag Alarm Benachrichtigung</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings hotkeys remote</source>
        <translation>Tastenkürzel Tastatur Belegung Fernbedienung</translation>
    </message>
    <message>
        <source>shortest hold breathing</source>
        <translation>kürzestes Halten Atmung</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>sleep standby screen saver lock power</source>
        <translation>Ruhezustand Standby Bildschirmschoner Sperre Energie</translation>
    </message>
    <message>
        <source>speech talk spoken announcements mute engine</source>
        <translation>Sprache reden gesprochen Ansagen stumm</translation>
    </message>
    <message>
        <source>speed rate faster slower speech</source>
        <translation>Geschwindigkeit schneller langsamer Sprache</translation>
    </message>
    <message>
        <source>stand break notification desk</source>
        <translation>stehen Unterbrechung Benachrichtigung Schreibtisch</translation>
    </message>
    <message>
        <source>target minutes aim</source>
        <translation>Ziel Minuten</translation>
    </message>
    <message>
        <source>theme dark mode light bright night appearance</source>
        <translation>Design dunkel hell Nacht Modus Farbschema Erscheinungsbild</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: {reason}.</source>
        <translation>„{file}“ ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {reason}.</source>
        <translation>„{file}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” holds no settings of GluteTimer.</source>
        <translation>„{file}“ enthält keine Einstellungen von GluteTimer.</translation>
    </message>
    <message>
        <source>“{file}” is from a newer GluteTimer. Update this one to read it.</source>
        <translation>„{file}“ ist von einem neueren GluteTimer. Aktualisiere diesen, um sie zu lesen.</translation>
    </message>
    <message>
        <source>“{file}” is no file of settings: it is not JSON, or is broken off.</source>
        <translation>„{file}“ ist keine Einstellungsdatei: Sie ist kein JSON oder bricht ab.</translation>
    </message>
</context>
<context>
    <name>sounds</name>
    <message>
        <source>Going on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Let go early</source>
        <translation>Früher abgesetzt</translation>
    </message>
    <message>
        <source>One second to go</source>
        <translation>Noch eine Sekunde</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>Lockern</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Erholung zwischen Runden</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Ten seconds to go</source>
        <translation>Noch zehn Sekunden</translation>
    </message>
    <message>
        <source>The hold begins</source>
        <translation>Das Halten beginnt</translation>
    </message>
    <message>
        <source>The workout is finished</source>
        <translation>Das Training ist geschafft</translation>
    </message>
    <message>
        <source>Three seconds to go</source>
        <translation>Noch drei Sekunden</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Two seconds to go</source>
        <translation>Noch zwei Sekunden</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Holz</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened.</source>
        <translation>„{name}“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read here: the library soundfile does not work.</source>
        <translation>„{name}“ ist hier nicht lesbar: Die Bibliothek soundfile funktioniert nicht.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: choose another file.</source>
        <translation>„{name}“ ist beschädigt: Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is no sound that can be read: choose a WAV, FLAC, OGG or MP3 file.</source>
        <translation>„{name}“ ist kein lesbarer Klang: Wähle eine Datei in WAV, FLAC, OGG oder MP3.</translation>
    </message>
    <message>
        <source>“{name}” is silent: nobody would hear it.</source>
        <translation>„{name}“ ist stumm: Niemand würde es hören.</translation>
    </message>
    <message>
        <source>“{name}” is too large: at most 20 MB.</source>
        <translation>„{name}“ ist zu groß: höchstens 20&#xa0;MB.</translation>
    </message>
    <message>
        <source>“{name}” is too long: this sound may last {seconds} s at most.</source>
        <translation>„{name}“ ist zu lang: Dieser Klang darf höchstens {seconds}&#xa0;s dauern.</translation>
    </message>
    <message>
        <source>“{name}” took too long to read: choose a shorter file.</source>
        <translation>„{name}“ zu lesen hat zu lange gedauert: Wähle eine kürzere Datei.</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>Source article A</source>
        <translation>Quellartikel A</translation>
    </message>
    <message>
        <source>Source article B</source>
        <translation>Quellartikel B</translation>
    </message>
    <message>
        <source>Source article C</source>
        <translation>Quellartikel C</translation>
    </message>
    <message>
        <source>Source article C; McGill</source>
        <translation>Quellartikel C; McGill</translation>
    </message>
    <message>
        <source>Source article D</source>
        <translation>Quellartikel D</translation>
    </message>
    <message>
        <source>Source article D; Wiles 2017, Eur J Appl Physiol</source>
        <translation>Quellartikel D; Wiles 2017, Eur J Appl Physiol</translation>
    </message>
    <message>
        <source>Source articles A, B</source>
        <translation>Quellartikel A, B</translation>
    </message>
    <message>
        <source>Source articles A, B, C, D</source>
        <translation>Quellartikel A, B, C, D</translation>
    </message>
    <message>
        <source>Source articles B, C</source>
        <translation>Quellartikel B, C</translation>
    </message>
    <message>
        <source>Source articles B, C, D</source>
        <translation>Quellartikel B, C, D</translation>
    </message>
    <message>
        <source>Source articles C, D</source>
        <translation>Quellartikel C, D</translation>
    </message>
    <message>
        <source>Usual coaching practice</source>
        <translation>Übliche Trainingspraxis</translation>
    </message>
    <message>
        <source>Wiles 2017, Eur J Appl Physiol</source>
        <translation>Wiles 2017, Eur J Appl Physiol</translation>
    </message>
    <message>
        <source>free-exercise-db, public domain (Unlicense)</source>
        <translation>free-exercise-db, gemeinfrei (Unlicense)</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets.</source>
        <translation>
            <numerusform>%n Satz.</numerusform>
            <numerusform>%n Sätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>eine Sekunde</translation>
    </message>
    <message>
        <source>As long as you can</source>
        <translation>Solange du kannst</translation>
    </message>
    <message>
        <source>Breathe.</source>
        <translation>Atmen.</translation>
    </message>
    <message>
        <source>Ease in.</source>
        <translation>Sanft dehnen.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Geschafft.</translation>
    </message>
    <message>
        <source>Finished. {length} held.</source>
        <translation>Geschafft: {length} gehalten.</translation>
    </message>
    <message>
        <source>First: {exercise}.</source>
        <translation>Zuerst: {exercise}.</translation>
    </message>
    <message>
        <source>First: {exercise}. {length}.</source>
        <translation>Zuerst: {exercise}. {length}.</translation>
    </message>
    <message>
        <source>Go.</source>
        <translation>Los.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Weiter.</translation>
    </message>
    <message>
        <source>Going on: {exercise}.</source>
        <translation>Weiter: {exercise}.</translation>
    </message>
    <message>
        <source>Half.</source>
        <translation>Hälfte.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Halbzeit.</translation>
    </message>
    <message>
        <source>Hold.</source>
        <translation>Halten.</translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <translation>Weiteratmen.</translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation>Letztes Mal.</translation>
    </message>
    <message>
        <source>Last round.</source>
        <translation>Letzte Runde.</translation>
    </message>
    <message>
        <source>Last set.</source>
        <translation>Letzter Satz.</translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation>Linke Seite.</translation>
    </message>
    <message>
        <source>Left.</source>
        <translation>Links.</translation>
    </message>
    <message>
        <source>Next: {exercise}.</source>
        <translation>Gleich: {exercise}.</translation>
    </message>
    <message>
        <source>Next: {exercise}. {length}.</source>
        <translation>Gleich: {exercise}. {length}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>Relax.</source>
        <translation>Lockern.</translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>Erholung.</translation>
    </message>
    <message>
        <source>Rest. {length}.</source>
        <translation>Erholung: {length}.</translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation>Rechte Seite.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Rechts.</translation>
    </message>
    <message>
        <source>Round {number} of {of}.</source>
        <translation>Runde {number} von {of}.</translation>
    </message>
    <message>
        <source>Round {number}.</source>
        <translation>Runde {number}.</translation>
    </message>
    <message>
        <source>Set {number} of {of}.</source>
        <translation>Satz {number} von {of}.</translation>
    </message>
    <message>
        <source>Set {number}.</source>
        <translation>Satz {number}.</translation>
    </message>
    <message>
        <source>Switch sides: {side}.</source>
        <translation>Seite wechseln: {side}.</translation>
    </message>
    <message>
        <source>Switch: {side}.</source>
        <translation>Wechsel: {side}.</translation>
    </message>
    <message>
        <source>Ten seconds.</source>
        <translation>Zehn Sekunden.</translation>
    </message>
    <message>
        <source>Ten.</source>
        <translation>Zehn.</translation>
    </message>
    <message>
        <source>You can hear me. Glute bridge, left side.</source>
        <translation>Du hörst mich. Gesäßbrücke, linke Seite.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>{circuit}. {length} in all.</source>
        <translation>{circuit}. Insgesamt {length}.</translation>
    </message>
    <message>
        <source>{count} times {length}</source>
        <translation>{count} mal {length}</translation>
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
        <translation>Insgesamt {length}.</translation>
    </message>
    <message>
        <source>{number} of {of}.</source>
        <translation>{number} von {of}.</translation>
    </message>
</context>
<context>
    <name>train</name>
    <message>
        <source>No weekly goal is set.</source>
        <translation>Kein Wochenziel gesetzt.</translation>
    </message>
    <message>
        <source>Nothing held yet this week.</source>
        <translation>Diese Woche noch nichts gehalten.</translation>
    </message>
    <message>
        <source>This week&apos;s goal is reached.</source>
        <translation>Das Wochenziel ist erreicht.</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>{done} von {goal} diese Woche</translation>
    </message>
    <message>
        <source>{done} this week</source>
        <translation>{done} diese Woche</translation>
    </message>
    <message>
        <source>{time} more to reach your goal</source>
        <translation>Noch {time} bis zum Ziel</translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message>
        <source>A workout is not stored yet</source>
        <translation>Ein Training ist noch nicht abgelegt</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>No folder here takes a copy. Save what waits elsewhere.</source>
        <translation>Kein Ordner hier nimmt eine Kopie an. Speichere das Wartende anderswo.</translation>
    </message>
    <message>
        <source>Save what waits</source>
        <translation>Wartendes speichern</translation>
    </message>
    <message>
        <source>Save what waits…</source>
        <translation>Wartendes speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Should it not be in the history later, import this file.</source>
        <translation>Gespeichert als „{file}“. Sollte es später nicht im Verlauf stehen, importiere diese Datei.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal versuchen</translation>
    </message>
    <message>
        <source>Your workout is stored now.</source>
        <translation>Dein Training ist jetzt abgelegt.</translation>
    </message>
    <message>
        <source>{error} Stay, and it is tried again every few seconds; or save {workouts} to a place that you choose. If you close without that, GluteTimer keeps a copy where it can and takes it in at the next start.</source>
        <translation>{error} Bleib, und es wird alle paar Sekunden wieder versucht; oder speichere {workouts} an einem Ort deiner Wahl. Schließt du so, behält GluteTimer eine Kopie, wo es geht, und übernimmt sie beim nächsten Start.</translation>
    </message>
    <message>
        <source>{error} Your last workout waits in memory.</source>
        <translation>{error} Dein letztes Training wartet im Speicher.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {reason}. Choose another place.</source>
        <translation>„{file}“ lässt sich nicht schreiben: {reason}. Wähle einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>About the workout</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>Before a hold</source>
        <translation>Vor dem Halten</translation>
    </message>
    <message>
        <source>Finished, and how long you held</source>
        <translation>Ende, und wie lange du gehalten hast</translation>
    </message>
    <message>
        <source>Going on after a pause</source>
        <translation>Weiter nach einer Pause</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>How long it takes, at the start</source>
        <translation>Am Anfang, wie lange es dauert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Piper sounds far better, in English. To have it, install it beside this program (280 MB): pip install &quot;glutetimer[piper]&quot;</source>
        <translation>Piper klingt viel besser, auf Englisch. Um es zu nutzen, installiere es neben diesem Programm (280&#xa0;MB): pip install &quot;glutetimer[piper]&quot;</translation>
    </message>
    <message>
        <source>Rest, and how long it is</source>
        <translation>Erholung, und wie lang sie ist</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Ten seconds left</source>
        <translation>Noch zehn Sekunden</translation>
    </message>
    <message>
        <source>The last round or set</source>
        <translation>Die letzte Runde oder der letzte Satz</translation>
    </message>
    <message>
        <source>The time, in holds without an end</source>
        <translation>Die Zeit beim Halten ohne Ende</translation>
    </message>
    <message>
        <source>The voice that belongs to this program is not installed.</source>
        <translation>Die Stimme, die zu diesem Programm gehört, ist nicht installiert.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak.</source>
        <translation>Diese Stimme kann nicht sprechen.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it does not answer.</source>
        <translation>Diese Stimme kann nicht sprechen: Sie antwortet nicht.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it does not start.</source>
        <translation>Diese Stimme kann nicht sprechen: Sie startet nicht.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it ended unexpectedly.</source>
        <translation>Diese Stimme kann nicht sprechen: Sie wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it is not installed.</source>
        <translation>Diese Stimme kann nicht sprechen: Sie ist nicht installiert.</translation>
    </message>
    <message>
        <source>This voice does not speak your language.</source>
        <translation>Diese Stimme spricht deine Sprache nicht.</translation>
    </message>
    <message>
        <source>What is next, and on which side</source>
        <translation>Was kommt, und auf welcher Seite</translation>
    </message>
    <message>
        <source>What to mind: “tuck the pelvis”</source>
        <translation>Worauf es ankommt: „Becken kippen“</translation>
    </message>
    <message>
        <source>Which repeat it is: “2 of 5”</source>
        <translation>Welche Wiederholung es ist: „2 von 5“</translation>
    </message>
    <message>
        <source>Which round or set it is</source>
        <translation>Welche Runde oder welcher Satz es ist</translation>
    </message>
    <message>
        <source>Within a hold</source>
        <translation>Beim Halten</translation>
    </message>
    <message>
        <source>“Hold” as it begins</source>
        <translation>„Halten“, wenn es beginnt</translation>
    </message>
    <message>
        <source>“Keep breathing”, in holds over a minute</source>
        <translation>„Weiteratmen“, wenn du über eine Minute hältst</translation>
    </message>
</context>
<context>
    <name>way_back</name>
    <message>
        <source>Back to the workout</source>
        <translation>Zurück zum Training</translation>
    </message>
    <message>
        <source>Your workout goes on.</source>
        <translation>Dein Training läuft weiter.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Circuits</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>GluteTimer can&apos;t start.</source>
        <translation>GluteTimer kann nicht starten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Its window is open already, but does not answer. Wait a moment and try again, or end the program that hangs.</source>
        <translation>Das Fenster ist schon offen, antwortet aber nicht. Warte einen Moment und versuch es noch einmal, oder beende das hängende Programm.</translation>
    </message>
    <message>
        <source>Maximum hold test</source>
        <translation>Maximaltest</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stored now, from last time: {workouts}.</source>
        <translation>Jetzt abgelegt, vom letzten Mal: {workouts}.</translation>
    </message>
    <message>
        <source>The changes to “{name}” were kept. They are not in effect yet.</source>
        <translation>Die Änderungen an „{name}“ wurden behalten. Sie gelten noch nicht.</translation>
    </message>
    <message>
        <source>The workout was deleted.</source>
        <translation>Das Training wurde gelöscht.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>“{name}” has nothing in it: add an exercise in Circuits first.</source>
        <translation>„{name}“ ist leer: Füge zuerst unter „Zirkel“ eine Übung hinzu.</translation>
    </message>
    <message>
        <source>“{name}” was interrupted before its first hold.</source>
        <translation>„{name}“ wurde vor dem ersten Halten unterbrochen.</translation>
    </message>
    <message>
        <source>“{name}” was interrupted. Kept: {time} in {holds}.</source>
        <translation>„{name}“ wurde unterbrochen. Behalten: {time} in {holds}.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n Haltephase</numerusform>
            <numerusform>%n Haltephasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts</source>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>1 hold</source>
        <translation>1 Haltephase</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 Runde</translation>
    </message>
    <message>
        <source>1 workout</source>
        <translation>1 Training</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Brücken</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Four articles about training the glutes, here called A to D: what exercises do and how long to hold them is taken from there. The words are the program’s own.</source>
        <translation>Vier Artikel über das Training des Gesäßes, hier A bis D genannt: Was Übungen bewirken und wie lange man sie hält, stammt daher. Die Worte sind die des Programms.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Last done {day}</source>
        <translation>Zuletzt {day}</translation>
    </message>
    <message>
        <source>No audio device was found. A workout can be followed on the screen.</source>
        <translation>Kein Audiogerät gefunden. Einem Training kannst du auf dem Bildschirm folgen.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht gemacht</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>Lockern</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Erholung zwischen Runden</translation>
    </message>
    <message>
        <source>Side-lying</source>
        <translation>Seitlage</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date; keep the letters, set the order</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date; keep the letters, set the order</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>großer Gesäßmuskel</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>mittlerer Gesäßmuskel</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>kleiner Gesäßmuskel</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>Beinrückseite</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>inner thighs</source>
        <translation>Oberschenkel innen</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>Oberschenkel vorn</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>source article,source articles</source>
        <comment>what sources call them; in small letters</comment>
        <translation>quellartikel</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>bis du es beendest</translation>
    </message>
    <message>
        <source>upper body</source>
        <translation>Oberkörper</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
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
        <translation>{percent}&#xa0;% von {best}</translation>
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
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hold {number} of {count}</source>
        <translation>Wiederholung {number} von {count}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Next · done</source>
        <translation>Gleich · geschafft</translation>
    </message>
    <message>
        <source>Next · relax, {time}</source>
        <translation>Gleich · Lockern, {time}</translation>
    </message>
    <message>
        <source>Next · rest between rounds, {time}</source>
        <translation>Gleich · Rundenerholung, {time}</translation>
    </message>
    <message>
        <source>Next · rest, {time}</source>
        <translation>Gleich · Erholung, {time}</translation>
    </message>
    <message>
        <source>Next · switch sides</source>
        <translation>Gleich · Seite wechseln</translation>
    </message>
    <message>
        <source>Next · {hold}</source>
        <translation>Gleich · {hold}</translation>
    </message>
    <message>
        <source>Round {number} of {count}</source>
        <translation>Runde {number} von {count}</translation>
    </message>
    <message>
        <source>Set {number} of {count}</source>
        <translation>Satz {number} von {count}</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Then · done</source>
        <translation>Dann · geschafft</translation>
    </message>
    <message>
        <source>Then · {hold}</source>
        <translation>Dann · {hold}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>next</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>over {time} left</source>
        <translation>noch über {time}</translation>
    </message>
    <message>
        <source>rep {number}</source>
        <translation>Wdh. {number}</translation>
    </message>
    <message>
        <source>{hold}, until you end it</source>
        <translation>{hold}, bis du es beendest</translation>
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
        <translation>{phase}, {time}. Gleich: {hold}</translation>
    </message>
    <message>
        <source>{phase}: {hold}</source>
        <translation>{phase}: {hold}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{time} under tension so far. What you held is kept.</source>
        <translation>Bisher {time} unter Spannung. Was du gehalten hast, bleibt.</translation>
    </message>
</context>
</TS>
