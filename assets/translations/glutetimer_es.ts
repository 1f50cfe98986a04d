<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>An interval timer for isometric holds. It stays on your machine: no account, no network.</source>
        <translation>Un temporizador de intervalos para aguantes isométricos. Todo se queda en tu ordenador: sin cuenta, sin red.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later. With thanks to:</source>
        <translation>Software libre bajo la GNU GPL, versión 3 o posterior. Con agradecimiento a:</translation>
    </message>
    <message>
        <source>GluteTimer is no medical advice and no medical device. If something hurts, stop.</source>
        <translation>GluteTimer no es consejo médico ni un producto sanitario. Si algo duele, para.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the folder with your data</source>
        <translation>Mostrar la carpeta con tus datos</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>No se pudo abrir la carpeta.</translation>
    </message>
    <message>
        <source>The versions were copied.</source>
        <translation>Se copiaron las versiones.</translation>
    </message>
    <message>
        <source>What GluteTimer is made of, and its licences</source>
        <translation>De qué está hecho GluteTimer, y sus licencias</translation>
    </message>
    <message>
        <source>Your data: {folder}</source>
        <translation>Tus datos: {folder}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a workout done elsewhere</source>
        <translation>Añadir una sesión hecha en otro sitio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Effort, 1 to 10</source>
        <translation>Esfuerzo, de 1 a 10</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro sitio</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Cuánto duró</translation>
    </message>
    <message>
        <source>It counts in your weeks like any other, on the day it was done.</source>
        <translation>Cuenta en tus semanas como cualquier otra, el día en que se hizo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What was held</source>
        <translation>Lo que se aguantó</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add exercise</source>
        <translation>Añadir ejercicio</translation>
    </message>
</context>
<context>
    <name>AnnouncementsCard</name>
    <message>
        <source>Back to the usual: {name}</source>
        <translation>Volver a lo habitual: {name}</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something went wrong. Nothing has changed.</source>
        <translation>Algo salió mal. Nada ha cambiado.</translation>
    </message>
</context>
<context>
    <name>BlockHead</name>
    <message>
        <source>More for this block</source>
        <translation>Más acciones para este bloque</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>Nombre del bloque</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Descanso entre rondas</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>A block has rounds of its own, such as warm-up, main part and cool-down.</source>
        <translation>Un bloque tiene sus propias rondas, como calentamiento, parte principal y vuelta a la calma.</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Añadir bloque</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
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
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Key: Space</source>
        <translation>Tecla: Espacio</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>left arrow, Page Up</source>
        <translation>flecha izquierda, Re Pág</translation>
    </message>
    <message>
        <source>right arrow, Page Down</source>
        <translation>flecha derecha, Av Pág</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Training days · the stronger, the more was held</source>
        <translation>Días con sesión · cuanto más fuerte el color, más aguantaste</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nada aguantado</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
</context>
<context>
    <name>ChartChoices</name>
    <message>
        <source>Beside the year before</source>
        <translation>Junto al año anterior</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <translation>Dividido por</translation>
    </message>
</context>
<context>
    <name>CircuitCard</name>
    <message>
        <source>Choose {circuit}</source>
        <translation>Elegir {circuit}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start {circuit}</source>
        <translation>Empezar {circuit}</translation>
    </message>
</context>
<context>
    <name>CircuitList</name>
    <message numerus="yes">
        <source>%n circuits</source>
        <translation>
            <numerusform>%n circuito</numerusform>
            <numerusform>%n circuitos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 circuit</source>
        <translation>1 circuito</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuitos</translation>
    </message>
    <message>
        <source>New circuit</source>
        <translation>Nuevo circuito</translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation>No es consejo médico.</translation>
    </message>
    <message>
        <source>There is no circuit. Make one of your own.</source>
        <translation>No hay ningún circuito. Crea uno propio.</translation>
    </message>
</context>
<context>
    <name>CircuitsScreen</name>
    <message>
        <source>Discarded the changes to “{circuit}”.</source>
        <translation>Cambios de «{circuit}» descartados.</translation>
    </message>
    <message>
        <source>New circuit</source>
        <translation>Nuevo circuito</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Back to the scheme&apos;s own: {cue}</source>
        <translation>Volver al sonido del juego: {cue}</translation>
    </message>
    <message>
        <source>Choose a file for: {cue}</source>
        <translation>Elegir un archivo para: {cue}</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Elegir un sonido</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Play: {cue}</source>
        <translation>Oír: {cue}</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.flac *.ogg *.oga *.opus *.mp3);;All files (*)</source>
        <translation>Sonidos (*.wav *.flac *.ogg *.oga *.opus *.mp3);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Back up now…</source>
        <translation>Copia de seguridad ahora…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Every hold, for a spreadsheet or another computer.</source>
        <translation>Cada aguante, para una hoja de cálculo u otro ordenador.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Made by themselves after each day with a workout, and before an import.</source>
        <translation>Se hacen solas tras cada día con sesión, y antes de una importación.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show imports…</source>
        <translation>Ver importaciones…</translation>
    </message>
    <message>
        <source>The folder could not be opened; it is {folder}.</source>
        <translation>No se pudo abrir la carpeta; es {folder}.</translation>
    </message>
    <message>
        <source>To a file and back: for another computer, or to try something out.</source>
        <translation>A un archivo y de vuelta: para otro ordenador, o para probar algo.</translation>
    </message>
    <message>
        <source>What came in from files, to be taken out again as a whole.</source>
        <translation>Lo que entró de archivos; puedes volver a sacarlo entero.</translation>
    </message>
    <message>
        <source>Your circuits and workouts are in here.</source>
        <translation>Aquí están tus circuitos y sesiones.</translation>
    </message>
    <message>
        <source>data folder place directory files</source>
        <translation>carpeta datos lugar directorio archivos</translation>
    </message>
    <message>
        <source>export CSV workouts spreadsheet</source>
        <translation>exportar CSV sesiones hoja de cálculo</translation>
    </message>
    <message>
        <source>export import copy share transfer configuration</source>
        <translation>exportar importar copiar compartir transferir configuración</translation>
    </message>
    <message>
        <source>restore copy save undo</source>
        <translation>restaurar copia guardar deshacer seguridad</translation>
    </message>
    <message>
        <source>undo import other programs</source>
        <translation>deshacer importar otros programas</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Training days</source>
        <translation>Días con sesión</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nada aguantado</translation>
    </message>
</context>
<context>
    <name>DaysChoice</name>
    <message>
        <source>Time to train on {day}</source>
        <translation>Hora de entrenar el {day}</translation>
    </message>
</context>
<context>
    <name>DelayDialog</name>
    <message numerus="yes">
        <source>%n more taps</source>
        <translation>
            <numerusform>%n toque más</numerusform>
            <numerusform>%n toques más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more tap</source>
        <translation>1 toque más</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delay of the loudspeaker</source>
        <translation>Retraso del altavoz</translation>
    </message>
    <message>
        <source>Half of the taps lay within {spread} ms of it. More taps refine it.</source>
        <translation>La mitad de los toques quedó a {spread}&#xa0;ms como mucho. Más toques lo afinan.</translation>
    </message>
    <message>
        <source>Listen, and press Space with every beep that you hear. People tap a little early and keys arrive a little late: 20 ms are allowed for that. The result is good to some 30 ms; without Bluetooth it is mostly below 50 ms and best left at 0.</source>
        <translation>Escucha y pulsa Espacio con cada pitido que oigas. La gente toca un poco antes y las teclas llegan un poco tarde: para eso se cuentan 20&#xa0;ms. El resultado es fiable a unos 30&#xa0;ms; sin Bluetooth suele quedar por debajo de 50&#xa0;ms y es mejor dejarlo en 0.</translation>
    </message>
    <message>
        <source>The taps are too uneven to say. Go on tapping.</source>
        <translation>Los toques aún son demasiado irregulares. Sigue tocando.</translation>
    </message>
    <message>
        <source>Use this delay</source>
        <translation>Usar este retraso</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct this workout</source>
        <translation>Corregir esta sesión</translation>
    </message>
    <message>
        <source>It counts in the week of the day that stands here. Its holds stay as they are.</source>
        <translation>Cuenta en la semana del día que figura aquí. Sus aguantes quedan como están.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Play on</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (sin conectar)</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop the files to import them</source>
        <translation>Suelta los archivos para importarlos</translation>
    </message>
    <message>
        <source>You see what is in them before anything comes in.</source>
        <translation>Ves lo que contienen antes de que entre nada.</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>More for this circuit</source>
        <translation>Más acciones para este circuito</translation>
    </message>
    <message>
        <source>Name of the circuit</source>
        <translation>Nombre del circuito</translation>
    </message>
    <message>
        <source>Show and change the circuit as text</source>
        <translation>Ver y cambiar el circuito como texto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{totals} · changes are kept as a draft</source>
        <translation>{totals} · los cambios quedan como borrador</translation>
    </message>
</context>
<context>
    <name>EffortCard</name>
    <message>
        <source>Effort {number} of 10</source>
        <translation>Esfuerzo {number} de 10</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>¿Cuánto te costó?</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>End and keep</source>
        <translation>Terminar y guardar</translation>
    </message>
    <message>
        <source>End this workout?</source>
        <translation>¿Terminar esta sesión?</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>Tecla: Intro</translation>
    </message>
    <message>
        <source>Key: Escape</source>
        <translation>Tecla: Escape</translation>
    </message>
</context>
<context>
    <name>ExerciseChoices</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Show all {count} names</source>
        <translation>Mostrar los {count} nombres</translation>
    </message>
    <message>
        <source>These names are not in the catalogue as they stand. An exercise of your own has statistics of its own.</source>
        <translation>Estos nombres no están así en el catálogo. Un ejercicio propio tiene sus propias estadísticas.</translation>
    </message>
</context>
<context>
    <name>ExerciseDetail</name>
    <message>
        <source>About it</source>
        <translation>Sobre él</translation>
    </message>
    <message>
        <source>Add to circuit</source>
        <translation>Añadir a un circuito</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation>Hacer ahora</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Hold this now</source>
        <translation>Aguantar ahora</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>No circuit uses it.</source>
        <translation>Ningún circuito lo usa.</translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation>No es consejo médico.</translation>
    </message>
    <message>
        <source>Nothing is written down about it yet.</source>
        <translation>Aún no hay nada escrito sobre él.</translation>
    </message>
    <message>
        <source>Open {circuit}</source>
        <translation>Abrir {circuit}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Test best hold…</source>
        <translation>Probar el mejor aguante…</translation>
    </message>
    <message>
        <source>The voice says: “{cue}”</source>
        <translation>La voz dice: «{cue}»</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Usual hold</source>
        <translation>Tiempo habitual</translation>
    </message>
    <message>
        <source>Weight on the legs</source>
        <translation>Peso en las piernas</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Your holds</source>
        <translation>Tus aguantes</translation>
    </message>
</context>
<context>
    <name>ExerciseEditing</name>
    <message>
        <source>My {exercise}</source>
        <translation>{exercise} (propio)</translation>
    </message>
</context>
<context>
    <name>ExerciseField</name>
    <message>
        <source>Show all exercises</source>
        <translation>Mostrar todos los ejercicios</translation>
    </message>
</context>
<context>
    <name>ExerciseForm</name>
    <message>
        <source>Also called, separated by commas</source>
        <translation>También llamado, separado por comas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit exercise</source>
        <translation>Editar ejercicio</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Cómo se realiza</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>In charts among</source>
        <translation>En los gráficos, con</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nuevo ejercicio</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>El cuerpo</translation>
    </message>
    <message>
        <source>The shortest hold is longer than the longest one.</source>
        <translation>El tiempo más corto es mayor que el más largo.</translation>
    </message>
    <message>
        <source>There is an exercise of this name already.</source>
        <translation>Ya hay un ejercicio con este nombre.</translation>
    </message>
    <message>
        <source>Usual hold</source>
        <translation>Tiempo habitual</translation>
    </message>
    <message>
        <source>Weight on the legs</source>
        <translation>Peso en las piernas</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What the voice says during the hold</source>
        <translation>Lo que dice la voz durante el aguante</translation>
    </message>
    <message>
        <source>What you changed here is lost.</source>
        <translation>Lo que cambiaste aquí se perderá.</translation>
    </message>
</context>
<context>
    <name>ExercisesScreen</name>
    <message>
        <source>Deleted “{exercise}”. What was held of it stays.</source>
        <translation>«{exercise}» borrado. Lo que se aguantó de él queda.</translation>
    </message>
    <message>
        <source>“{exercise}” is now at the end of “{circuit}”.</source>
        <translation>«{exercise}» está ahora al final de «{circuit}».</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>All holds for programs (JSON)</source>
        <translation>Todos los aguantes para programas (JSON)</translation>
    </message>
    <message>
        <source>All holds for spreadsheets (CSV)</source>
        <translation>Todos los aguantes para hojas de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)</source>
        <translation>Imagen escalable (SVG)</translation>
    </message>
    <message>
        <source>Pictures beside the chart</source>
        <translation>Imágenes junto al gráfico</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Informe para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Weeks for programs (JSON)</source>
        <translation>Semanas para programas (JSON)</translation>
    </message>
    <message>
        <source>Weeks for spreadsheets (CSV)</source>
        <translation>Semanas para hojas de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Workout for sports programs (FIT)</source>
        <translation>Sesión para programas deportivos (FIT)</translation>
    </message>
    <message>
        <source>Workouts for calendars (ICS)</source>
        <translation>Sesiones para calendarios (ICS)</translation>
    </message>
    <message>
        <source>Workouts for sports programs (FIT)</source>
        <translation>Sesiones para programas deportivos (FIT)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>No se puede escribir {file}: {reason}. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>Se escribió {file}.</translation>
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
        <translation>GluteTimer terminó de forma inesperada la última vez.</translation>
    </message>
    <message>
        <source>Something went wrong in GluteTimer.</source>
        <translation>Algo salió mal en GluteTimer.</translation>
    </message>
    <message>
        <source>Something went wrong in GluteTimer. The workout goes on; more when it is over.</source>
        <translation>Algo salió mal en GluteTimer. La sesión sigue; más cuando termine.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Se copió el informe.</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>El informe se guardó como {name}.</translation>
    </message>
    <message>
        <source>What was recorded is kept, and you can go on. This report helps to put the fault right: it tells where the program stood, and nothing about you or your training. It is sent nowhere.</source>
        <translation>Lo registrado se conserva, y puedes seguir. Este informe ayuda a corregir el fallo: dice dónde estaba el programa, y nada sobre ti ni tu entrenamiento. No se envía a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>FeltCard</name>
    <message>
        <source>Where did you feel it?</source>
        <translation>¿Dónde lo notaste?</translation>
    </message>
</context>
<context>
    <name>FigureTiles</name>
    <message>
        <source>4-week average</source>
        <translation>Media de 4 semanas</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Aguante más largo</translation>
    </message>
    <message>
        <source>No weekly goal is set.</source>
        <translation>Sin objetivo semanal.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Weeks at goal</source>
        <translation>Semanas con objetivo</translation>
    </message>
    <message>
        <source>after four weeks</source>
        <translation>después de cuatro semanas</translation>
    </message>
    <message>
        <source>most in a row: {run}</source>
        <translation>más seguidas: {run}</translation>
    </message>
    <message>
        <source>of the last four full weeks</source>
        <translation>de las últimas cuatro semanas completas</translation>
    </message>
    <message>
        <source>of {goal} goal</source>
        <translation>del objetivo de {goal}</translation>
    </message>
    <message>
        <source>{change} % on the 4 before</source>
        <translation>{change}&#xa0;% frente a las 4 anteriores</translation>
    </message>
    <message>
        <source>{hit} of {weeks}</source>
        <translation>{hit} de {weeks}</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Left out</source>
        <translation>Dejado fuera</translation>
    </message>
    <message>
        <source>New name: there is a circuit {name} already. Both are kept.</source>
        <translation>Nombre nuevo: ya hay un circuito {name}. Se conservan los dos.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <source>Will be different</source>
        <translation>Será distinto</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>101 more holds and stretches, from free-exercise-db (public domain)</source>
        <translation>101 aguantes y estiramientos más, de free-exercise-db (dominio público)</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>Todos los músculos</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>Todas las posturas</translation>
    </message>
    <message>
        <source>All sides</source>
        <translation>Todos los lados</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>More exercises</source>
        <translation>Más ejercicios</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Own only</source>
        <translation>Solo propios</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Delete this workout</source>
        <translation>Borrar esta sesión</translation>
    </message>
    <message>
        <source>Held it differently? Choose the hold and correct it.</source>
        <translation>¿Fue de otra manera? Elige el aguante y corrígelo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Key: Enter or Space</source>
        <translation>Tecla: Intro o Espacio</translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Planificado y aguantado</translation>
    </message>
    <message>
        <source>Save what waits…</source>
        <translation>Guardar lo pendiente…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Workout ended early</source>
        <translation>Sesión terminada antes de tiempo</translation>
    </message>
    <message>
        <source>Workout finished</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>{error} This workout waits in memory until it can be stored.</source>
        <translation>{error} Esta sesión espera en la memoria hasta que se pueda guardar.</translation>
    </message>
</context>
<context>
    <name>FoundCards</name>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n ajuste encontrado</numerusform>
            <numerusform>%n ajustes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 setting found</source>
        <translation>1 ajuste encontrado</translation>
    </message>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>Ningún ajuste coincide. Prueba otra palabra.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Mostrar todos los ajustes</translation>
    </message>
</context>
<context>
    <name>GoalRing</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>of {goal} goal</source>
        <translation>objetivo {goal}</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>HearingLine</name>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>First time? Check that you can hear me.</source>
        <translation>¿Primera vez? Comprueba que me oyes.</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Probar el sonido</translation>
    </message>
</context>
<context>
    <name>HeldLineRow</name>
    <message>
        <source>Each held for</source>
        <translation>Cada uno</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Remove this exercise</source>
        <translation>Quitar este ejercicio</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>por lado</translation>
    </message>
    <message>
        <source>sets of</source>
        <comment>3 sets of 30 s</comment>
        <translation>series de</translation>
    </message>
</context>
<context>
    <name>HeldLines</name>
    <message>
        <source>Another exercise</source>
        <translation>Otro ejercicio</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>About GluteTimer</source>
        <translation>Acerca de GluteTimer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Ayuda: {page}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>¿Abrir esta página en el navegador?</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Effort {number} of 5</source>
        <translation>Esfuerzo {number} de 5</translation>
    </message>
    <message>
        <source>How hard?</source>
        <translation>¿Esfuerzo?</translation>
    </message>
    <message>
        <source>I broke</source>
        <translation>He soltado</translation>
    </message>
    <message>
        <source>Key: Enter or the down arrow</source>
        <translation>Tecla: Intro o flecha abajo</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Aguantado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{held} of {planned}</source>
        <translation>{held} de {planned}</translation>
    </message>
    <message>
        <source>{name}, ended early</source>
        <translation>{name}, terminada antes</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Add a workout</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>All circuits</source>
        <translation>Todos los circuitos</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>No workout fits. Search for fewer words, or choose all circuits and days.</source>
        <translation>Ninguna sesión coincide. Busca menos palabras, o elige todos los circuitos y días.</translation>
    </message>
    <message>
        <source>No workouts yet. Do one on Train, or add one that you did elsewhere.</source>
        <translation>Aún no hay sesiones. Haz una en «Entrenar», o añade una que hiciste en otro sitio.</translation>
    </message>
    <message>
        <source>Only {days}</source>
        <translation>Solo {days}</translation>
    </message>
    <message>
        <source>Search circuits, exercises and notes</source>
        <translation>Buscar circuitos, ejercicios y notas</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Mostrar otra vez todos los días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>HoldsModel</name>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Aguantado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
</context>
<context>
    <name>HoldsTable</name>
    <message>
        <source>Held</source>
        <translation>Aguantado</translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Planificado y aguantado</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import {found}</source>
        <translation>Importar {found}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Reading {files}…</source>
        <translation>Leyendo {files}…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation>Seleccionar todos los pasos</translation>
    </message>
    <message>
        <source>Select steps to see and change their values. Shift and Ctrl select several.</source>
        <translation>Selecciona pasos para ver y cambiar sus valores. Con Mayús y Ctrl seleccionas varios.</translation>
    </message>
    <message>
        <source>Select the steps of the block</source>
        <translation>Seleccionar los pasos del bloque</translation>
    </message>
    <message>
        <source>Whole block</source>
        <translation>Todo el bloque</translation>
    </message>
</context>
<context>
    <name>InterruptedDialog</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Seguir desde aquí</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Guardar lo hecho</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Tab leads on to the buttons.</source>
        <translation>Tab lleva a los botones.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Esta tecla está libre.</translation>
    </message>
    <message>
        <source>This key is needed to move between controls.</source>
        <translation>Esta tecla hace falta para moverse entre controles.</translation>
    </message>
    <message>
        <source>This key writes a character. Hold Ctrl or Alt with it.</source>
        <translation>Esta tecla escribe un carácter. Añade Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>“{command}” has this key now, and will lose it.</source>
        <translation>«{command}» tiene ahora esta tecla, y la perderá.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation>Pulsa la tecla nueva</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Add a key…</source>
        <translation>Añadir una tecla…</translation>
    </message>
    <message>
        <source>All usual keys…</source>
        <translation>Todas las habituales…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Give every command its usual keys again?</source>
        <translation>¿Devolver a cada comando sus teclas habituales?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
</context>
<context>
    <name>LengthEdit</name>
    <message>
        <source>Estimated from the holds</source>
        <translation>Estimado según los aguantes</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Cuánto duró</translation>
    </message>
    <message>
        <source>Shorter than what was held; that is taken instead</source>
        <translation>Menos de lo que aguantaste; cuenta ese tiempo</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Name or muscle</source>
        <translation>Nombre o músculo</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nuevo ejercicio</translation>
    </message>
    <message>
        <source>No exercise fits. Look for less, or make one of your own.</source>
        <translation>Ningún ejercicio coincide. Busca menos, o crea uno propio.</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Buscar ejercicios</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation>Mostrar todos los ejercicios</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Delete {circuit}</source>
        <translation>Borrar {circuit}</translation>
    </message>
    <message>
        <source>Duplicate {circuit}</source>
        <translation>Duplicar {circuit}</translation>
    </message>
    <message>
        <source>Edit {circuit}</source>
        <translation>Editar {circuit}</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename {circuit}</source>
        <translation>Renombrar {circuit}</translation>
    </message>
    <message>
        <source>Share {circuit}…</source>
        <translation>Compartir {circuit}…</translation>
    </message>
</context>
<context>
    <name>ListDeeds</name>
    <message>
        <source>Deleted “{circuit}”.</source>
        <translation>«{circuit}» borrado.</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Here they work while GluteTimer&apos;s window has the focus: no more can be had on this system.</source>
        <translation>Aquí funcionan mientras la ventana de GluteTimer está delante: este sistema no da para más.</translation>
    </message>
    <message>
        <source>Not on this system.</source>
        <translation>No en este sistema.</translation>
    </message>
</context>
<context>
    <name>MusicSetting</name>
    <message>
        <source>Not in this session: it has no D-Bus, over which players are reached.</source>
        <translation>No en esta sesión: le falta D-Bus, con el que se llega a los reproductores.</translation>
    </message>
    <message>
        <source>Not on this system: only Linux desktops let a program quieten another one.</source>
        <translation>No en este sistema: solo los escritorios Linux dejan que un programa baje el volumen de otro.</translation>
    </message>
    <message>
        <source>Not with this Qt: it comes without D-Bus, over which players are reached.</source>
        <translation>No con este Qt: viene sin D-Bus, con el que se llega a los reproductores.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation>No es consejo médico.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Espacio o Intro</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Take the circuit&apos;s own timings again</source>
        <translation>Volver a los tiempos del circuito</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{source}. Not medical advice.</source>
        <translation>{source}. No es consejo médico.</translation>
    </message>
    <message>
        <source>{time}
under tension</source>
        <translation>{time}
bajo tensión</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>I am sore today</source>
        <translation>Hoy tengo agujetas</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Nothing to change now. Two workouts with every second held, at an effort of 7 or less, bring a suggestion; say after a workout how hard it was.</source>
        <translation>Nada que cambiar por ahora. Dos sesiones con cada segundo aguantado, con un esfuerzo de 7 o menos, traen una sugerencia; di después de una sesión cuánto te costó.</translation>
    </message>
    <message>
        <source>Source article B. This is not medical advice.</source>
        <translation>Artículo fuente B. Esto no es consejo médico.</translation>
    </message>
    <message>
        <source>Take a rest day, or only stretch: soreness that hinders how you move needs time.</source>
        <translation>Tómate un día de descanso, o solo estira: unas agujetas que te impiden moverte bien necesitan tiempo.</translation>
    </message>
    <message>
        <source>This is not medical advice.</source>
        <translation>Esto no es consejo médico.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What was different today?</source>
        <translation>¿Qué fue distinto hoy?</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Duplicate the block</source>
        <translation>Duplicar el bloque</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Bajar el bloque</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Subir el bloque</translation>
    </message>
    <message>
        <source>Paste steps into it</source>
        <translation>Pegar pasos en él</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Quitar el bloque</translation>
    </message>
</context>
<context>
    <name>OtherCircuits</name>
    <message>
        <source>Your circuits</source>
        <translation>Tus circuitos</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Nothing fits. Try other or fewer letters.</source>
        <translation>Nada coincide. Prueba otras letras o menos.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in Help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Nothing fits. Try other or fewer letters.</source>
        <translation>Nada coincide. Prueba otras letras o menos.</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Buscar en los comandos</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
</context>
<context>
    <name>PastImportsDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Aún no se ha importado nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo takes out all that came in with an import. What you made stays.</source>
        <translation>«Deshacer» saca todo lo que entró con una importación. Lo que hiciste tú se queda.</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or SVG. A small copy is kept; the file may go.</source>
        <translation>PNG, JPEG, WebP o SVG. Se guarda una copia pequeña; el archivo puede desaparecer.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Line {line}: {words}</source>
        <translation>Línea {line}: {words}</translation>
    </message>
    <message>
        <source>What can’t be read</source>
        <translation>Lo que no se puede leer</translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>The hold was corrected.</source>
        <translation>Se corrigió el aguante.</translation>
    </message>
    <message>
        <source>The workout was added.</source>
        <translation>Se añadió la sesión.</translation>
    </message>
    <message>
        <source>The workout was corrected.</source>
        <translation>Se corrigió la sesión.</translation>
    </message>
    <message>
        <source>The workout was deleted.</source>
        <translation>Se borró la sesión.</translation>
    </message>
    <message>
        <source>What you said about the workout was changed.</source>
        <translation>Se cambió lo que dijiste de la sesión.</translation>
    </message>
    <message>
        <source>“{name}” was changed.</source>
        <translation>Se cambió «{name}».</translation>
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
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Not on this desktop: it has no tray. Minimise the window instead.</source>
        <translation>No en este escritorio: no tiene bandeja. Minimiza la ventana.</translation>
    </message>
    <message>
        <source>They come while GluteTimer runs, and never during a workout. Once you have trained, you are not asked to train until the next day.</source>
        <translation>Llegan mientras GluteTimer está abierto, y nunca durante una sesión. Si ya has entrenado, no se te pide entrenar hasta el día siguiente.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Circuits, exercises and workouts become those of the backup. What is there now is backed up first: the change can be undone.</source>
        <translation>Circuitos, ejercicios y sesiones pasan a ser los de la copia. De lo que hay ahora se hace copia antes: el cambio se puede deshacer.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made after each day with a workout, before an import, and before an update.</source>
        <translation>Aún no hay ninguna copia. Se hace una tras cada día con sesión, antes de una importación y antes de una actualización.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Effort, where you felt it, a note, and what was really held</source>
        <translation>Esfuerzo, dónde lo notaste, una nota, y lo que aguantaste de verdad</translation>
    </message>
    <message>
        <source>Rate or correct it</source>
        <translation>Valorar o corregir</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Your maximum hold</source>
        <translation>Tu aguante máximo</translation>
    </message>
</context>
<context>
    <name>RetestLine</name>
    <message>
        <source>Asks again after a week</source>
        <translation>Vuelve a preguntar en una semana</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>{exercise}: your maximum hold was tested {weeks} weeks ago, {day}.</source>
        <translation>{exercise}: tu aguante máximo se probó hace {weeks} semanas, {day}.</translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message>
        <source>No sound: no audio device was found. Follow the screen.</source>
        <translation>Sin sonido: no se encontró ningún dispositivo de audio. Sigue la pantalla.</translation>
    </message>
    <message>
        <source>No sound: the audio device went away. Follow the screen.</source>
        <translation>Sin sonido: el dispositivo de audio desapareció. Sigue la pantalla.</translation>
    </message>
    <message>
        <source>Paused: the computer was asleep.</source>
        <translation>En pausa: el ordenador estaba suspendido.</translation>
    </message>
    <message>
        <source>Paused: the workout was interrupted here.</source>
        <translation>En pausa: la sesión se interrumpió aquí.</translation>
    </message>
    <message>
        <source>The sound is off. Press M to hear it again.</source>
        <translation>El sonido está apagado. Pulsa M para oírlo de nuevo.</translation>
    </message>
    <message>
        <source>The workout goes on. Your holds wait in memory until they can be stored.</source>
        <translation>La sesión sigue. Tus aguantes esperan en la memoria hasta que se puedan guardar.</translation>
    </message>
    <message>
        <source>This computer can&apos;t be kept awake: the screen may go dark.</source>
        <translation>Este ordenador no se puede mantener despierto: la pantalla puede apagarse.</translation>
    </message>
    <message>
        <source>{hold}: its time was up, so it counts. To end this hold, press again.</source>
        <translation>{hold}: se cumplió su tiempo, así que cuenta. Para soltar este aguante, pulsa otra vez.</translation>
    </message>
</context>
<context>
    <name>RunTelling</name>
    <message>
        <source>Paused. {text}</source>
        <translation>En pausa. {text}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SecondStarts</name>
    <message>
        <source>A workout is running already. It goes on.</source>
        <translation>Ya hay una sesión en marcha. Sigue.</translation>
    </message>
    <message>
        <source>A workout is running. The files are shown when it is over.</source>
        <translation>Hay una sesión en marcha. Los archivos se muestran cuando termine.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual: {name}</source>
        <translation>Volver a lo habitual: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>All settings are as usual again.</source>
        <translation>Todos los ajustes son otra vez los habituales.</translation>
    </message>
    <message>
        <source>Every setting as it is usually.</source>
        <translation>Cada ajuste como es habitual.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>“{name}” is as usual again.</source>
        <translation>«{name}» es otra vez lo habitual.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Added weight</source>
        <translation>Peso añadido</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>How long can you hold it? The clock counts up until you end it.</source>
        <translation>¿Cuánto puedes aguantar? El reloj cuenta hacia arriba hasta que lo termines.</translation>
    </message>
    <message>
        <source>Key: Enter or Space</source>
        <translation>Tecla: Intro o Espacio</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>Izquierda, luego derecha</translation>
    </message>
    <message>
        <source>Maximum hold test</source>
        <translation>Prueba de máximo</translation>
    </message>
    <message>
        <source>One key ends a hold: {key}. Warm up before, and breathe while you hold.</source>
        <translation>Una tecla termina el aguante: {key}. Calienta antes, y respira mientras aguantas.</translation>
    </message>
    <message>
        <source>Rest between the sides</source>
        <translation>Descanso entre los lados</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Empezar la prueba</translation>
    </message>
    <message>
        <source>When to end it</source>
        <translation>Cuándo terminar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>A circuit file can be opened in GluteTimer on any computer, and read in any text editor. Text can be pasted into a message.</source>
        <translation>Un archivo de circuito se abre en GluteTimer en cualquier ordenador y se lee en cualquier editor de texto. El texto se puede pegar en un mensaje.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>Circuit files (*.glutetimer);;All files (*)</source>
        <translation>Archivos de circuito (*.glutetimer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied {circuits} as text.</source>
        <translation>{circuits}: copiado como texto.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Export circuits</source>
        <translation>Exportar circuitos</translation>
    </message>
    <message>
        <source>My circuits</source>
        <translation>Mis circuitos</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
    <message>
        <source>Share “{circuit}”</source>
        <translation>Compartir «{circuit}»</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Best hold</source>
        <translation>Mejor aguante</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Do a circuit with planned holds, and its completion stands here.</source>
        <translation>Haz un circuito con aguantes planificados, y su cumplimiento estará aquí.</translation>
    </message>
    <message>
        <source>Do an exercise with sides, and the difference stands here.</source>
        <translation>Haz un ejercicio con lados, y la diferencia estará aquí.</translation>
    </message>
    <message>
        <source>Effort and volume</source>
        <translation>Esfuerzo y volumen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Felt in {workouts}: {places}</source>
        <translation>Notado en {workouts}: {places}</translation>
    </message>
    <message>
        <source>Finish a workout, and its density stands here.</source>
        <translation>Termina una sesión, y su densidad estará aquí.</translation>
    </message>
    <message>
        <source>Hold something in these weeks, and its longest hold stands here.</source>
        <translation>Aguanta algo en estas semanas, y su aguante más largo estará aquí.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Izquierda y derecha</translation>
    </message>
    <message>
        <source>Line: mean effort, 1 to 10. Columns: minutes held.</source>
        <translation>Línea: esfuerzo medio, de 1 a 10. Columnas: minutos aguantados.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>{number} % less left</source>
        <translation>{number}&#xa0;% menos a la izquierda</translation>
    </message>
    <message>
        <source>{number} % less right</source>
        <translation>{number}&#xa0;% menos a la derecha</translation>
    </message>
    <message>
        <source>{side}: {seconds} s</source>
        <translation>{side}: {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Percent held of planned</source>
        <translation>Porcentaje aguantado de lo planificado</translation>
    </message>
    <message>
        <source>Percent less held: above the line on the right, below on the left</source>
        <translation>Porcentaje de menos: a la derecha sobre la línea, a la izquierda debajo</translation>
    </message>
    <message>
        <source>Percent of the workouts&apos; length under tension</source>
        <translation>Porcentaje de la sesión bajo tensión</translation>
    </message>
    <message>
        <source>Percent of workouts. The last row: minutes held.</source>
        <translation>Porcentaje de sesiones. La última fila: minutos aguantados.</translation>
    </message>
    <message>
        <source>Say after a workout how hard it was, and it stands here.</source>
        <translation>Di después de una sesión cuánto te costó, y estará aquí.</translation>
    </message>
    <message>
        <source>Say after a workout where you felt it, and it stands here.</source>
        <translation>Di después de una sesión dónde lo notaste, y estará aquí.</translation>
    </message>
    <message>
        <source>Seconds, the longest of each week</source>
        <translation>Segundos, el más largo de cada semana</translation>
    </message>
    <message>
        <source>Where it was felt</source>
        <translation>Dónde se notó</translation>
    </message>
    <message>
        <source>both sides alike</source>
        <translation>ambos lados igual</translation>
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
        <translation>Encontrar el retraso del altavoz siguiendo el ritmo con toques</translation>
    </message>
    <message>
        <source>Single sounds…</source>
        <translation>Sonidos sueltos…</translation>
    </message>
    <message>
        <source>Tap along…</source>
        <translation>Tocar al ritmo…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Probar el sonido</translation>
    </message>
</context>
<context>
    <name>SoundsDialog</name>
    <message>
        <source>A file of yours is copied and made as loud as the others: WAV, FLAC, OGG or MP3, up to 1 s for the countdown, 6 s for the end and 3 s for all others.</source>
        <translation>Tu archivo se copia y se pone al volumen de los demás: WAV, FLAC, OGG o MP3, hasta 1&#xa0;s para la cuenta atrás, 6&#xa0;s para el final y 3&#xa0;s para los demás.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the selected steps</source>
        <translation>Quitar los pasos seleccionados</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mant.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Rep.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Desc.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {label}</source>
        <translation>Menos: {label}</translation>
    </message>
    <message>
        <source>More: {label}</source>
        <translation>Más: {label}</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>This week: {before} before, {after} now</source>
        <translation>Esta semana: {before} antes, {after} ahora</translation>
    </message>
    <message>
        <source>This week: {before} before, {after} now, {goal} is the goal</source>
        <translation>Esta semana: {before} antes, {after} ahora, el objetivo es {goal}</translation>
    </message>
    <message>
        <source>This week: {before} before, {after} now; the goal of {goal} is reached</source>
        <translation>Esta semana: {before} antes, {after} ahora; el objetivo de {goal} está alcanzado</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>Tiempo bajo tensión</translation>
    </message>
    <message>
        <source>Where each sound was to begin, against where the sound device played it.</source>
        <translation>Cuándo debía empezar cada sonido, frente a cuándo lo reprodujo el dispositivo de audio.</translation>
    </message>
</context>
<context>
    <name>TempoForm</name>
    <message>
        <source>At the top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Lead with a tempo</source>
        <translation>Guiar con un ritmo</translation>
    </message>
    <message>
        <source>Soft ticks for up, top and down; repetitions are counted</source>
        <translation>Tics suaves para subir, arriba y bajar; se cuentan las repeticiones</translation>
    </message>
    <message>
        <source>Time at the top</source>
        <translation>Tiempo arriba</translation>
    </message>
    <message>
        <source>Time down</source>
        <translation>Tiempo de bajada</translation>
    </message>
    <message>
        <source>Time up</source>
        <translation>Tiempo de subida</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>How to write it</source>
        <translation>Cómo escribirlo</translation>
    </message>
    <message>
        <source>The circuit as text</source>
        <translation>El circuito como texto</translation>
    </message>
    <message>
        <source>The circuit follows the text.</source>
        <translation>El circuito sigue al texto.</translation>
    </message>
    <message>
        <source>The circuit stays as it was until the text can be read. F8 goes on.</source>
        <translation>El circuito queda como estaba hasta que el texto se pueda leer. F8 lleva adelante.</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>{interval}, at {start}</source>
        <translation>{interval}, en {start}</translation>
    </message>
</context>
<context>
    <name>TrainScreen</name>
    <message>
        <source>New circuit</source>
        <translation>Nuevo circuito</translation>
    </message>
    <message>
        <source>There is no circuit. Make one, and it is ready to start here.</source>
        <translation>No hay ningún circuito. Crea uno, y estará listo para empezar aquí.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>No reminders for 30 minutes</source>
        <translation>Sin recordatorios durante 30 minutos</translation>
    </message>
    <message>
        <source>Open GluteTimer</source>
        <translation>Abrir GluteTimer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Start {circuit}</source>
        <translation>Empezar {circuit}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UsesCard</name>
    <message>
        <source>No circuit has a timed hold of this yet: {test}.</source>
        <translation>Ningún circuito tiene aún un aguante con tiempo de esto: {test}.</translation>
    </message>
    <message>
        <source>Percent of your best hold</source>
        <translation>Porcentaje de tu mejor aguante</translation>
    </message>
    <message>
        <source>The holds follow your best hold from then on, each side by itself; test again after about four weeks.</source>
        <translation>Los aguantes siguen desde entonces a tu mejor aguante, cada lado por su cuenta; prueba otra vez tras unas cuatro semanas.</translation>
    </message>
    <message>
        <source>Train with it</source>
        <translation>Entrenar con él</translation>
    </message>
    <message>
        <source>Use {percent} %</source>
        <translation>Usar {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Use {percent} % in {circuit}</source>
        <translation>Usar {percent}&#xa0;% en {circuit}</translation>
    </message>
    <message>
        <source>Uses {percent} %</source>
        <translation>Usa {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>“{circuit}” holds {percent} % of your best hold now.</source>
        <translation>«{circuit}» mantiene ahora el {percent}&#xa0;% de tu mejor aguante.</translation>
    </message>
</context>
<context>
    <name>UsualHold</name>
    <message>
        <source>Longest usual hold</source>
        <translation>Tiempo habitual más largo</translation>
    </message>
    <message>
        <source>Shortest usual hold</source>
        <translation>Tiempo habitual más corto</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
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
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Probar la voz</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
</context>
<context>
    <name>WeeksPage</name>
    <message>
        <source>All workouts</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Start a workout</source>
        <translation>Empezar una sesión</translation>
    </message>
    <message>
        <source>Your weeks will stand here, once you have held something.</source>
        <translation>Tus semanas estarán aquí, en cuanto hayas aguantado algo.</translation>
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
        <translation>Volver a todas las sesiones</translation>
    </message>
    <message>
        <source>Correct the day, the time or the name</source>
        <translation>Corregir el día, la hora o el nombre</translation>
    </message>
    <message>
        <source>Delete this workout</source>
        <translation>Borrar esta sesión</translation>
    </message>
    <message>
        <source>Held it differently? Choose the hold and correct it.</source>
        <translation>¿Fue de otra manera? Elige el aguante y corrígelo.</translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Planificado y aguantado</translation>
    </message>
    <message>
        <source>Save for sports programs and watches (FIT)</source>
        <translation>Guardar para programas deportivos y relojes (FIT)</translation>
    </message>
    <message>
        <source>{day}, {time} · {held} held of {planned} planned</source>
        <translation>{day}, {time} · {held} aguantados de {planned} planificados</translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation>{length} en total</translation>
    </message>
</context>
<context>
    <name>WorkoutScreen</name>
    <message>
        <source>Press {key} to go on</source>
        <translation>Pulsa {key} para seguir</translation>
    </message>
</context>
<context>
    <name>WorkoutTable</name>
    <message>
        <source>Workouts</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>_ChoiceRow</name>
    <message>
        <source>Exercise for “{name}”</source>
        <translation>Ejercicio para «{name}»</translation>
    </message>
    <message>
        <source>Keep as an exercise of my own</source>
        <translation>Conservar como ejercicio propio</translation>
    </message>
    <message>
        <source>Leave out its holds</source>
        <translation>Dejar fuera sus aguantes</translation>
    </message>
    <message>
        <source>Take as another exercise</source>
        <translation>Tomar como otro ejercicio</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Escribe una parte de su nombre</translation>
    </message>
    <message>
        <source>What “{name}” becomes</source>
        <translation>En qué se convierte «{name}»</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>10 s more</source>
        <translation>10&#xa0;s más</translation>
    </message>
    <message>
        <source>5 s less</source>
        <translation>5&#xa0;s menos</translation>
    </message>
    <message>
        <source>5 s more</source>
        <translation>5&#xa0;s más</translation>
    </message>
    <message>
        <source>About GluteTimer</source>
        <translation>Acerca de GluteTimer</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Todos los comandos…</translation>
    </message>
    <message>
        <source>Asks first; what you held is kept</source>
        <translation>Pregunta antes; lo que aguantaste se guarda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Copia de seguridad ahora…</translation>
    </message>
    <message>
        <source>Change one value everywhere…</source>
        <translation>Cambiar un valor en todas partes…</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuitos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the selected workout</source>
        <translation>Borrar la sesión seleccionada</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Do the last hold once more</source>
        <translation>Repetir el último aguante</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Effort of the last hold: 1</source>
        <translation>Esfuerzo del último aguante: 1</translation>
    </message>
    <message>
        <source>Effort of the last hold: 2</source>
        <translation>Esfuerzo del último aguante: 2</translation>
    </message>
    <message>
        <source>Effort of the last hold: 3</source>
        <translation>Esfuerzo del último aguante: 3</translation>
    </message>
    <message>
        <source>Effort of the last hold: 4</source>
        <translation>Esfuerzo del último aguante: 4</translation>
    </message>
    <message>
        <source>Effort of the last hold: 5</source>
        <translation>Esfuerzo del último aguante: 5</translation>
    </message>
    <message>
        <source>Effort of the workout: 1</source>
        <translation>Esfuerzo de la sesión: 1</translation>
    </message>
    <message>
        <source>Effort of the workout: 10</source>
        <translation>Esfuerzo de la sesión: 10</translation>
    </message>
    <message>
        <source>Effort of the workout: 2</source>
        <translation>Esfuerzo de la sesión: 2</translation>
    </message>
    <message>
        <source>Effort of the workout: 3</source>
        <translation>Esfuerzo de la sesión: 3</translation>
    </message>
    <message>
        <source>Effort of the workout: 4</source>
        <translation>Esfuerzo de la sesión: 4</translation>
    </message>
    <message>
        <source>Effort of the workout: 5</source>
        <translation>Esfuerzo de la sesión: 5</translation>
    </message>
    <message>
        <source>Effort of the workout: 6</source>
        <translation>Esfuerzo de la sesión: 6</translation>
    </message>
    <message>
        <source>Effort of the workout: 7</source>
        <translation>Esfuerzo de la sesión: 7</translation>
    </message>
    <message>
        <source>Effort of the workout: 8</source>
        <translation>Esfuerzo de la sesión: 8</translation>
    </message>
    <message>
        <source>Effort of the workout: 9</source>
        <translation>Esfuerzo de la sesión: 9</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Felt in the front of the thigh</source>
        <translation>Notado en la parte delantera del muslo</translation>
    </message>
    <message>
        <source>Felt in the glutes</source>
        <translation>Notado en los glúteos</translation>
    </message>
    <message>
        <source>Felt in the hamstrings</source>
        <translation>Notado en los isquiotibiales</translation>
    </message>
    <message>
        <source>Felt in the lower back</source>
        <translation>Notado en la zona lumbar</translation>
    </message>
    <message>
        <source>Find a setting by a word for it</source>
        <translation>Buscar un ajuste por una palabra</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How long can you hold? The answer sets your next targets.</source>
        <translation>¿Cuánto puedes aguantar? La respuesta fija tus próximos objetivos.</translation>
    </message>
    <message>
        <source>I broke: end this hold</source>
        <translation>He soltado: terminar este aguante</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Maximum hold test…</source>
        <translation>Prueba de máximo…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>New circuit</source>
        <translation>Nuevo circuito</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nuevo ejercicio</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar o seguir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Records the seconds that were really held</source>
        <translation>Cuenta los segundos que aguantas de verdad</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Repeat this hold</source>
        <translation>Repetir este aguante</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Save a backup of everything to any place</source>
        <translation>Guardar una copia de todo donde quieras</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search by a few letters, and start circuits</source>
        <translation>Buscar con unas letras, y empezar circuitos</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Search workouts</source>
        <translation>Buscar sesiones</translation>
    </message>
    <message>
        <source>See every key, search, and change them</source>
        <translation>Ver todas las teclas, buscar y cambiarlas</translation>
    </message>
    <message>
        <source>See what is in each backup, and put one back</source>
        <translation>Ver qué hay en cada copia, y restaurar una</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select the block</source>
        <translation>Seleccionar el bloque</translation>
    </message>
    <message>
        <source>Set the whole length…</source>
        <translation>Fijar la duración total…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Sonido sí o no</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Take in circuits and workouts from files</source>
        <translation>Tomar circuitos y sesiones de archivos</translation>
    </message>
    <message>
        <source>The guide, at the page about this screen</source>
        <translation>La guía, en la página de esta pantalla</translation>
    </message>
    <message>
        <source>The workout goes on by eye</source>
        <translation>La sesión sigue a la vista</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Versions, licences and the folder with your data</source>
        <translation>Versiones, licencias y la carpeta con tus datos</translation>
    </message>
    <message>
        <source>What changed in this version</source>
        <translation>Lo que cambió en esta versión</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message numerus="yes">
        <source>%n pictures are missing: choose them anew in Exercises.</source>
        <translation>
            <numerusform>Falta %n imagen: elígela de nuevo en Ejercicios.</numerusform>
            <numerusform>Faltan %n imágenes: elígelas de nuevo en Ejercicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture is missing: choose it anew in Exercises.</source>
        <translation>Falta 1 imagen: elígela de nuevo en Ejercicios.</translation>
    </message>
    <message>
        <source>A workout is not stored yet. Store or save it first.</source>
        <translation>Una sesión aún no está guardada. Guárdala primero.</translation>
    </message>
    <message>
        <source>A workout is running. Restore the backup when it is over.</source>
        <translation>Hay una sesión en marcha. Restaura la copia cuando termine.</translation>
    </message>
    <message>
        <source>All is as it was before: {contents}.</source>
        <translation>Todo está como antes: {contents}.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Copias (*.db)</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Copias (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>It is damaged and can&apos;t be restored.</source>
        <translation>Está dañada y no se puede restaurar.</translation>
    </message>
    <message>
        <source>No workouts</source>
        <translation>Ninguna sesión</translation>
    </message>
    <message>
        <source>Restored: {backup}. There are now: {contents}.</source>
        <translation>Restaurado: {backup}. Ahora hay: {contents}.</translation>
    </message>
    <message>
        <source>The backup after the workout could not be made. {problem}</source>
        <translation>No se pudo hacer la copia después de la sesión. {problem}</translation>
    </message>
    <message>
        <source>The backup was saved: {contents}.</source>
        <translation>La copia se guardó: {contents}.</translation>
    </message>
    <message>
        <source>after a workout</source>
        <translation>después de una sesión</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>antes de restaurar una copia</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before an update of GluteTimer</source>
        <translation>antes de actualizar GluteTimer</translation>
    </message>
    <message>
        <source>last workout {day}</source>
        <translation>última sesión {day}</translation>
    </message>
    <message>
        <source>{duration} under tension</source>
        <translation>{duration} bajo tensión</translation>
    </message>
</context>
<context>
    <name>block_name</name>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Puentes</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rodillo</translation>
    </message>
    <message>
        <source>Side-lying</source>
        <translation>De lado</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>Despertar</translation>
    </message>
    <message>
        <source>Wall squats</source>
        <translation>Sentadilla en la pared</translation>
    </message>
</context>
<context>
    <name>circuit_description</name>
    <message>
        <source>A minute for every exercise, half a minute of rest, four times round with one minute between. Add time or load over weeks, never at the cost of form.</source>
        <translation>Un minuto por ejercicio, medio minuto de descanso, cuatro rondas con un minuto entre ellas. Añade tiempo o carga con las semanas, nunca a costa de la forma.</translation>
    </message>
    <message>
        <source>A short start for the first weeks or after long sitting: find the squeeze, hold it in a bridge, then use it while you stand up.</source>
        <translation>Un comienzo corto para las primeras semanas o tras mucho rato sentado: encuentra la contracción, mantenla en un puente y úsala al levantarte.</translation>
    </message>
    <message>
        <source>About ten minutes of easy stretching and rolling after training. Nothing here should hurt.</source>
        <translation>Unos diez minutos de estiramientos suaves y rodillo después de entrenar. Nada de esto debe doler.</translation>
    </message>
    <message>
        <source>Activation before squats and deadlifts: bridge, clamshell and banded walk, twice round and well short of tired.</source>
        <translation>Activación antes de sentadillas y peso muerto: puente, almeja y pasos con banda, dos rondas y mucho antes de cansarte.</translation>
    </message>
    <message>
        <source>Five exercises of 45 seconds with 30 seconds of rest, twice round. Make a hold easier rather than lose its shape.</source>
        <translation>Cinco ejercicios de 45 segundos con 30 segundos de descanso, dos rondas. Haz más fácil un aguante antes que perder su forma.</translation>
    </message>
    <message>
        <source>Four holds on your feet for strength and balance, twice round. Keep a wall or chair within reach.</source>
        <translation>Cuatro aguantes de pie para la fuerza y el equilibrio, dos rondas. Ten una pared o una silla al alcance.</translation>
    </message>
    <message>
        <source>Four wall squats of two minutes with two minutes of rest, the dose studied for blood pressure on three days a week. Choose a knee angle you can keep and breathe normally.</source>
        <translation>Cuatro sentadillas en la pared de dos minutos con dos minutos de descanso: la dosis estudiada para la tensión arterial, tres días por semana. Elige un ángulo de rodilla que puedas mantener y respira con normalidad.</translation>
    </message>
    <message>
        <source>One single-leg bridge for as long as it keeps its shape, first on the left, then on the right. The clock counts up until you say that it broke.</source>
        <translation>Un puente a una pierna mientras conserve su forma, primero con la izquierda, luego con la derecha. El reloj cuenta hacia arriba hasta que digas que has soltado.</translation>
    </message>
    <message>
        <source>Six holds at the top of the glute bridge with short rests. Any hold from 20 to 30 seconds does the job.</source>
        <translation>Seis aguantes arriba en el puente de glúteos con descansos cortos. Cualquier tiempo de 20 a 30 segundos sirve.</translation>
    </message>
    <message>
        <source>Ten-second holds in descending sets of six, four and two. Progress by adding repeats, not by holding longer.</source>
        <translation>Aguantes de diez segundos en series decrecientes de seis, cuatro y dos. Progresa añadiendo repeticiones, no aguantando más.</translation>
    </message>
    <message>
        <source>Three rounds on the floor for the outer glutes, left and right. There is time to roll over between the sides.</source>
        <translation>Tres rondas en el suelo para el glúteo lateral, izquierda y derecha. Entre lados hay tiempo para darte la vuelta.</translation>
    </message>
</context>
<context>
    <name>circuit_name</name>
    <message>
        <source>Before lifting</source>
        <translation>Antes de levantar pesas</translation>
    </message>
    <message>
        <source>Bridge holds</source>
        <translation>Puentes mantenidos</translation>
    </message>
    <message>
        <source>Cool-down stretches</source>
        <translation>Estiramientos finales</translation>
    </message>
    <message>
        <source>Core stabilisers</source>
        <translation>Estabilizadores del tronco</translation>
    </message>
    <message>
        <source>Glute circuit, advanced</source>
        <translation>Circuito de glúteos, avanzado</translation>
    </message>
    <message>
        <source>Glute circuit, beginner</source>
        <translation>Circuito de glúteos, inicial</translation>
    </message>
    <message>
        <source>Maximum hold test</source>
        <translation>Prueba de máximo</translation>
    </message>
    <message>
        <source>Side-lying series</source>
        <translation>Serie de lado</translation>
    </message>
    <message>
        <source>Standing holds</source>
        <translation>Aguantes de pie</translation>
    </message>
    <message>
        <source>Wake up the glutes</source>
        <translation>Despertar los glúteos</translation>
    </message>
    <message>
        <source>Wall squat</source>
        <translation>Sentadilla en la pared</translation>
    </message>
</context>
<context>
    <name>circuits</name>
    <message>
        <source> and </source>
        <comment>between the holds of both sides</comment>
        <translation> y </translation>
    </message>
    <message numerus="yes">
        <source>%n steps will change.</source>
        <translation>
            <numerusform>Cambiará %n paso.</numerusform>
            <numerusform>Cambiarán %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step will change.</source>
        <translation>Cambiará 1 paso.</translation>
    </message>
    <message>
        <source>A circuit has at most 10,000 steps.</source>
        <translation>Un circuito tiene como mucho 10.000 pasos.</translation>
    </message>
    <message>
        <source>A circuit needs a name.</source>
        <translation>Un circuito necesita un nombre.</translation>
    </message>
    <message>
        <source>A draft: open it and press Done to use it.</source>
        <translation>Un borrador: ábrelo y pulsa «Listo» para usarlo.</translation>
    </message>
    <message>
        <source>A hold lasts at least 1 s. It stays as it was.</source>
        <translation>Un aguante dura al menos 1&#xa0;s. Queda como estaba.</translation>
    </message>
    <message>
        <source>A hold. Also: 45, 1:30, 2 min, max.</source>
        <translation>Un aguante. También: 45, 1:30, 2&#xa0;min, max.</translation>
    </message>
    <message>
        <source>A remark. It is not kept.</source>
        <translation>Una nota. No se guarda.</translation>
    </message>
    <message>
        <source>A share of your best hold.</source>
        <translation>Una parte de tu mejor aguante.</translation>
    </message>
    <message>
        <source>As long as you can</source>
        <translation>Todo lo que puedas</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Begins a block with a name.</source>
        <translation>Empieza un bloque con nombre.</translation>
    </message>
    <message>
        <source>Begins a block.</source>
        <translation>Empieza un bloque.</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Bloque {number}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change one value everywhere</source>
        <translation>Cambiar un valor en todas partes</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Has changes that are not in effect yet.</source>
        <translation>Tiene cambios que aún no se aplican.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Hold, until a best hold is known</source>
        <translation>Tiempo, hasta conocer un mejor aguante</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Aguantes</translation>
    </message>
    <message>
        <source>Holds and rests</source>
        <translation>Aguantes y descansos</translation>
    </message>
    <message>
        <source>How long shall the circuit be?</source>
        <translation>¿Cuánto debe durar el circuito?</translation>
    </message>
    <message>
        <source>It will be {lengths}.</source>
        <translation>Después: {lengths}.</translation>
    </message>
    <message>
        <source>Left, then right. Also: left, right.</source>
        <translation>Izquierda, luego derecha. También: left, right.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Load, and the time to change sides.</source>
        <translation>Carga, y tiempo para cambiar de lado.</translation>
    </message>
    <message>
        <source>Names have at most 120 characters.</source>
        <translation>Los nombres tienen como mucho 120 caracteres.</translation>
    </message>
    <message>
        <source>No exercise has this name. Type a part of one, or press the down arrow.</source>
        <translation>Ningún ejercicio se llama así. Escribe una parte de un nombre, o pulsa la flecha abajo.</translation>
    </message>
    <message>
        <source>Nothing in it yet: add an exercise to start it.</source>
        <translation>Aún vacío: añade un ejercicio para empezarlo.</translation>
    </message>
    <message>
        <source>One number, or one for each set, such as 6-4-2</source>
        <translation>Un número, o uno por serie, como 6-4-2</translation>
    </message>
    <message>
        <source>Percent of the best hold</source>
        <translation>Porcentaje del mejor aguante</translation>
    </message>
    <message>
        <source>Relax between repeats</source>
        <translation>Relajar entre rep.</translation>
    </message>
    <message>
        <source>Repeats in a set</source>
        <translation>Rep. por serie</translation>
    </message>
    <message>
        <source>Rest after it</source>
        <translation>Descanso después</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Descansos</translation>
    </message>
    <message>
        <source>Round every time to 5 s</source>
        <translation>Redondear cada tiempo a 5&#xa0;s</translation>
    </message>
    <message>
        <source>Select steps first.</source>
        <translation>Selecciona pasos primero.</translation>
    </message>
    <message>
        <source>Selected steps</source>
        <translation>Pasos seleccionados</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Sets, with a rest after each.</source>
        <translation>Series, con un descanso tras cada una.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Six short holds with a relax between.</source>
        <translation>Seis aguantes cortos, relajando entre ellos.</translation>
    </message>
    <message>
        <source>Spoken cue</source>
        <translation>Indicación hablada</translation>
    </message>
    <message>
        <source>Such as “green”</source>
        <translation>Como «verde»</translation>
    </message>
    <message>
        <source>That can’t be. It stays as it was.</source>
        <translation>Eso no puede ser. Queda como estaba.</translation>
    </message>
    <message>
        <source>That would last longer than 24 hours or have more than 25,000 holds. Take shorter times or fewer rounds.</source>
        <translation>Eso duraría más de 24 horas o tendría más de 25.000 aguantes. Usa tiempos más cortos o menos rondas.</translation>
    </message>
    <message>
        <source>The exercise’s own</source>
        <translation>La del ejercicio</translation>
    </message>
    <message>
        <source>The rest after the step above.</source>
        <translation>El descanso tras el paso de arriba.</translation>
    </message>
    <message>
        <source>There are no steps on the clipboard.</source>
        <translation>No hay pasos en el portapapeles.</translation>
    </message>
    <message>
        <source>There is no such value here.</source>
        <translation>Aquí no existe ese valor.</translation>
    </message>
    <message>
        <source>These changes are a draft. Press Done first, then share the circuit.</source>
        <translation>Estos cambios son un borrador. Pulsa primero «Listo» y luego comparte el circuito.</translation>
    </message>
    <message>
        <source>This block</source>
        <translation>Este bloque</translation>
    </message>
    <message>
        <source>Three sets: of 6, of 4, of 2.</source>
        <translation>Tres series: de 6, de 4, de 2.</translation>
    </message>
    <message>
        <source>Time to switch sides</source>
        <translation>Tiempo para cambiar de lado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Type the new time: as it is, nothing changes.</source>
        <translation>Escribe el tiempo nuevo: tal como está, no cambia nada.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What is said; up, hold, down.</source>
        <translation>Lo que se dice; subir, mantener, bajar.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Whole circuit</source>
        <translation>Todo el circuito</translation>
    </message>
    <message>
        <source>Whole length</source>
        <translation>Duración total</translation>
    </message>
    <message>
        <source>Write a number from 10 to 100, or 0 for none.</source>
        <translation>Escribe un número de 10 a 100, o 0 para ninguno.</translation>
    </message>
    <message>
        <source>Write one number from 1 to 500, or one for each set, such as 6, 4, 2.</source>
        <translation>Escribe un número de 1 a 500, o uno por serie, como 6, 4, 2.</translation>
    </message>
    <message>
        <source>as long as you can hold</source>
        <translation>todo lo que puedas aguantar</translation>
    </message>
    <message>
        <source>as long as you hold</source>
        <translation>mientras aguantes</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>values of several steps</comment>
        <translation>distinto</translation>
    </message>
    <message>
        <source>hold {hold}</source>
        <translation>aguante {hold}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>left, right</source>
        <translation>izq., der.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a hold that lasts until it is ended</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>rest {rest}</source>
        <translation>descanso {rest}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>tempo {seconds}</source>
        <translation>ritmo {seconds}</translation>
    </message>
    <message>
        <source>{exercise}, left and right</source>
        <translation>{exercise}, izquierda y derecha</translation>
    </message>
    <message>
        <source>{exercise}, left side only</source>
        <translation>{exercise}, solo izquierda</translation>
    </message>
    <message>
        <source>{exercise}, right side only</source>
        <translation>{exercise}, solo derecha</translation>
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
        <translation>{rest} de descanso</translation>
    </message>
    <message>
        <source>{sets} × {hold} hold</source>
        <translation>{sets} × {hold} de aguante</translation>
    </message>
    <message>
        <source>{side} until a best hold is known</source>
        <translation>{side} hasta conocer un mejor aguante</translation>
    </message>
    <message>
        <source>{time} and as long as you hold</source>
        <translation>{time} y mientras aguantes</translation>
    </message>
    <message numerus="yes">
        <source>{time} · %n steps</source>
        <translation>
            <numerusform>{time} · %n paso</numerusform>
            <numerusform>{time} · %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} in all · {held} under tension</source>
        <translation>{total} en total · {held} bajo tensión</translation>
    </message>
    <message>
        <source>“{name}” is kept as it is. Do you mean “{other}”?</source>
        <translation>«{name}» se queda así. ¿Quieres decir «{other}»?</translation>
    </message>
</context>
<context>
    <name>clear_button</name>
    <message>
        <source>Empty this field</source>
        <translation>Vaciar este campo</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Change “{name}”</source>
        <translation>Cambiar «{name}»</translation>
    </message>
    <message>
        <source>Start “{name}”</source>
        <translation>Empezar «{name}»</translation>
    </message>
</context>
<context>
    <name>damaged</name>
    <message>
        <source>Begun anew. The damaged file is kept.</source>
        <translation>Empezado de nuevo. El archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>Brought back from a backup: {contents}.</source>
        <translation>Recuperado de una copia: {contents}.</translation>
    </message>
    <message>
        <source>Brought back from the journal: {contents}.</source>
        <translation>Recuperado del diario: {contents}.</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Seguir con esto</translation>
    </message>
    <message>
        <source>It does not read as it was written. A failing disk can do this, or a change from outside. Nothing of it is thrown away. What do you want to go on with?</source>
        <translation>No se lee como se escribió. Puede deberse a un disco que falla, o a un cambio desde fuera. No se tira nada. ¿Con qué quieres seguir?</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Mirando qué hay…</translation>
    </message>
    <message>
        <source>No workouts, and the circuits that come with GluteTimer.</source>
        <translation>Ninguna sesión, y los circuitos que trae GluteTimer.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing can be read.</source>
        <translation>No se puede leer nada.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read from the damaged file: {contents}.</source>
        <translation>Leído del archivo dañado: {contents}.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar vacío</translation>
    </message>
    <message>
        <source>The damaged file is kept in {folder}, with “damaged” in its name.</source>
        <translation>El archivo dañado se conserva en {folder}, con «damaged» en su nombre.</translation>
    </message>
    <message>
        <source>The file with your training data is damaged</source>
        <translation>El archivo con tus datos de entrenamiento está dañado</translation>
    </message>
    <message>
        <source>The file with your training data was missing. Brought back: {contents}.</source>
        <translation>Faltaba el archivo con tus datos de entrenamiento. Recuperado: {contents}.</translation>
    </message>
    <message>
        <source>The journal, which notes every change</source>
        <translation>El diario, que anota cada cambio</translation>
    </message>
    <message>
        <source>The newest good backup</source>
        <translation>La última copia buena</translation>
    </message>
    <message>
        <source>The newest good backup: {moment}</source>
        <translation>La última copia buena: {moment}</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>What can be read of the damaged file</source>
        <translation>Lo que se puede leer del archivo dañado</translation>
    </message>
    <message>
        <source>parts of it can&apos;t be read</source>
        <translation>hay partes que no se pueden leer</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>After a workout</source>
        <translation>Después de una sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuitos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>While a workout runs</source>
        <translation>Durante una sesión</translation>
    </message>
</context>
<context>
    <name>exercise_cue</name>
    <message>
        <source>back leg long, grow tall</source>
        <translation>pierna de atrás larga, crece</translation>
    </message>
    <message>
        <source>breathe, heels down</source>
        <translation>respira, talones abajo</translation>
    </message>
    <message>
        <source>chin in, hips through</source>
        <translation>barbilla adentro, empuja la cadera</translation>
    </message>
    <message>
        <source>chin in, squeeze the bar up</source>
        <translation>barbilla adentro, sube la barra con los glúteos</translation>
    </message>
    <message>
        <source>elbows to toes, glutes tight</source>
        <translation>codos hacia los pies, glúteos firmes</translation>
    </message>
    <message>
        <source>eyes on one point, hips level</source>
        <translation>mirada en un punto, cadera nivelada</translation>
    </message>
    <message>
        <source>front heel down, torso tall</source>
        <translation>talón delantero abajo, tronco erguido</translation>
    </message>
    <message>
        <source>heels up, hips level</source>
        <translation>talones arriba, cadera nivelada</translation>
    </message>
    <message>
        <source>hips back, long spine</source>
        <translation>cadera atrás, espalda larga</translation>
    </message>
    <message>
        <source>hips high, long line</source>
        <translation>cadera alta, línea larga</translation>
    </message>
    <message>
        <source>keep the pelvis level</source>
        <translation>mantén la pelvis nivelada</translation>
    </message>
    <message>
        <source>kick back into the hand</source>
        <translation>empuja el pie contra la mano</translation>
    </message>
    <message>
        <source>knee over the ankle</source>
        <translation>rodilla sobre el tobillo</translation>
    </message>
    <message>
        <source>lift the leg, keep the hips high</source>
        <translation>levanta la pierna, cadera alta</translation>
    </message>
    <message>
        <source>one line from head to knees</source>
        <translation>una línea de la cabeza a las rodillas</translation>
    </message>
    <message>
        <source>open the knee, hips stacked</source>
        <translation>abre la rodilla, pelvis quieta</translation>
    </message>
    <message>
        <source>press the knees out</source>
        <translation>empuja las rodillas hacia fuera</translation>
    </message>
    <message>
        <source>push through the front heel</source>
        <translation>empuja con el talón delantero</translation>
    </message>
    <message>
        <source>reach long, back still</source>
        <translation>estírate, espalda quieta</translation>
    </message>
    <message>
        <source>ribs down, hips high</source>
        <translation>costillas abajo, cadera alta</translation>
    </message>
    <message>
        <source>sit back, chest up</source>
        <translation>siéntate atrás, pecho arriba</translation>
    </message>
    <message>
        <source>sit back, stand tall</source>
        <translation>siéntate atrás, levántate erguido</translation>
    </message>
    <message>
        <source>sit low, squeeze the thighs</source>
        <translation>siéntate bajo, aprieta los muslos</translation>
    </message>
    <message>
        <source>sit tall, hug the knee</source>
        <translation>siéntate erguido, abraza la rodilla</translation>
    </message>
    <message>
        <source>slow and light</source>
        <translation>lento y ligero</translation>
    </message>
    <message>
        <source>soft knees, let the head hang</source>
        <translation>rodillas blandas, deja colgar la cabeza</translation>
    </message>
    <message>
        <source>squeeze at the top</source>
        <translation>aprieta arriba</translation>
    </message>
    <message>
        <source>squeeze first, then lift</source>
        <translation>primero aprieta, luego levanta</translation>
    </message>
    <message>
        <source>squeeze the glutes, ribs down</source>
        <translation>aprieta los glúteos, costillas abajo</translation>
    </message>
    <message>
        <source>squeeze, low back still</source>
        <translation>aprieta, zona lumbar quieta</translation>
    </message>
    <message>
        <source>stand tall, glute tight</source>
        <translation>erguido, glúteo firme</translation>
    </message>
    <message>
        <source>toes forward, keep the band tight</source>
        <translation>pies al frente, banda tensa</translation>
    </message>
    <message>
        <source>toes forward, leg slightly back</source>
        <translation>pies al frente, pierna algo atrás</translation>
    </message>
    <message>
        <source>tuck the pelvis, hips forward</source>
        <translation>bascula la pelvis, cadera adelante</translation>
    </message>
    <message>
        <source>tuck the pelvis, squeeze</source>
        <translation>bascula la pelvis, aprieta</translation>
    </message>
    <message>
        <source>weight in the heels</source>
        <translation>peso en los talones</translation>
    </message>
    <message>
        <source>whole foot on the step</source>
        <translation>todo el pie en el escalón</translation>
    </message>
</context>
<context>
    <name>exercise_how_to</name>
    <message>
        <source>A plank on the forearms with the knees on the floor: one line from head to knees. Tuck the pelvis and squeeze the glutes as in the full plank. Start here and move on when a minute is easy.</source>
        <translation>Una plancha de antebrazos con las rodillas en el suelo: una línea de la cabeza a las rodillas. Bascula la pelvis y aprieta los glúteos como en la plancha completa. Empieza aquí y avanza cuando un minuto sea fácil.</translation>
    </message>
    <message>
        <source>Begin in a seated, upright position. Start by extending your legs in front of you in a V. With your hands on the floor, lean forward as far as possible. Hold for 10 to 20 seconds.</source>
        <translation>Siéntate erguido. Estira las piernas delante en V. Con las manos en el suelo, inclínate todo lo que puedas. Mantén de 10 a 20 segundos.</translation>
    </message>
    <message>
        <source>Begin seated on the floor. Place a foam roller underneath your lower leg. Your other leg can either be crossed over the opposite or be placed on the floor, supporting some of your weight. This will be your starting position. Place your hands to your side or just behind you, and press down to raise your hips off of the floor, placing much of your weight against your calf muscle. Roll from below the knee to above the ankle, pausing at points of tension for 10-30 seconds. Repeat for the other leg.</source>
        <translation>Siéntate en el suelo con un rodillo bajo la pantorrilla. La otra pierna va cruzada encima o apoyada en el suelo, llevando parte del peso: es la posición inicial. Con las manos a los lados o detrás, levanta la cadera para cargar la pantorrilla. Rueda desde debajo de la rodilla hasta encima del tobillo, parando de 10 a 30 segundos en los puntos tensos. Repite con la otra pierna.</translation>
    </message>
    <message>
        <source>Begin seated on the ground with your legs bent and your feet on the floor. Using a Muscle Roller or a rolling pin, apply pressure to the muscles on the outside of your shins. Work from just below the knee to above the ankle, pausing at points of tension for 10-30 seconds. Repeat on the other leg.</source>
        <translation>Siéntate en el suelo con las piernas dobladas y los pies apoyados. Con un palo de masaje o un rodillo de cocina, presiona los músculos por fuera de la espinilla. Ve desde debajo de la rodilla hasta encima del tobillo, parando de 10 a 30 segundos en los puntos tensos. Repite en la otra pierna.</translation>
    </message>
    <message>
        <source>Being by looping a belt, band, or rope around one foot. While standing, place that foot forward. Bend your back leg, while keeping the front one straight. Now raise the toes of your front foot off of the ground and lean forward. Using the belt, pull on the top of the foot to increase the stretch in the calf. Hold for 10-20 seconds and repeat with the other foot.</source>
        <translation>Pasa una cinta, banda o cuerda por un pie y, de pie, adelántalo. Dobla la pierna de atrás con la delantera recta. Levanta los dedos del pie delantero e inclínate. Tira del empeine con la cinta para estirar más el gemelo. Mantén de 10 a 20 segundos y repite con el otro pie.</translation>
    </message>
    <message>
        <source>Bend both knees a little and cross one thigh over the other, with the foot hooked behind the calf if it gets there. Cross the arms in front with the forearms upright. The side named is the leg you stand on.</source>
        <translation>Dobla un poco las dos rodillas y cruza un muslo sobre el otro, con el pie enganchado tras la pantorrilla si llega. Cruza los brazos delante, antebrazos verticales. El lado nombrado es la pierna de apoyo.</translation>
    </message>
    <message>
        <source>Bring right arm across your body and over your left shoulder, holding your elbow with your left hand, until you feel a stretch in your tricep. Then repeat for your other arm.</source>
        <translation>Cruza el brazo derecho por delante, sobre el hombro izquierdo, y sujeta el codo con la mano izquierda hasta notar el estiramiento en el tríceps. Repite con el otro brazo.</translation>
    </message>
    <message>
        <source>Clasp fingers together with your thumbs pointing down, round your shoulders as you reach your hands forward.</source>
        <translation>Entrelaza los dedos con los pulgares abajo, redondea los hombros y lleva las manos al frente.</translation>
    </message>
    <message>
        <source>Clasp your hands behind your back with your palms together, straighten arms and then rotate them so your palms face downward. Raise your arms up and hold until you feel a stretch in your biceps.</source>
        <translation>Junta las manos detrás de la espalda con las palmas enfrentadas, estira los brazos y gíralos para que las palmas miren abajo. Sube los brazos y mantén cuando notes el estiramiento en los bíceps.</translation>
    </message>
    <message>
        <source>Come up into a glute bridge. At the top, raise both heels so that only the balls of your feet press down, and keep the hips at the same height. Lower the heels before you lower the hips.</source>
        <translation>Sube al puente de glúteos. Arriba, levanta los dos talones para apoyar solo la parte delantera de los pies, y mantén la cadera a la misma altura. Baja los talones antes que la cadera.</translation>
    </message>
    <message>
        <source>Extend both hands straight above your head, palms touching. Slowly push your hands up and back, keeping your back straight.</source>
        <translation>Sube las dos manos por encima de la cabeza con las palmas juntas. Empújalas despacio arriba y atrás, con la espalda recta.</translation>
    </message>
    <message>
        <source>First lie on your left side, bending your left knee in front of you to stabilize your torso (use your abdominal muscles as well to hold you upright). Straighten your right leg and rest the right foot on the floor behind your left. Straighten your right arm over your head and gently pull on your right wrist to stretch the entire right side of the body. Switch sides.</source>
        <translation>Túmbate sobre el lado izquierdo con la rodilla izquierda doblada delante para estabilizar el tronco (usa también los abdominales). Estira la pierna derecha y apoya el pie derecho detrás del izquierdo. Estira el brazo derecho por encima de la cabeza y tira suavemente de la muñeca derecha para estirar todo el lado derecho. Cambia de lado.</translation>
    </message>
    <message>
        <source>From a glute bridge, straighten one leg so that only the other foot carries you. Keep both sides of the pelvis at the same height. The side named is the foot on the floor, the side that works.</source>
        <translation>Desde el puente de glúteos, estira una pierna para que solo te sostenga el otro pie. Mantén los dos lados de la pelvis a la misma altura. El lado nombrado es el pie en el suelo, el que trabaja.</translation>
    </message>
    <message>
        <source>From a lying position, bend your knees and keep your feet on the floor. Place your ankle of one foot on your opposite knee. Grasp the thigh or knee of the bottom leg and pull both of your legs into the chest. Relax your neck and shoulders. Hold for 10-20 seconds and then switch sides.</source>
        <translation>Túmbate boca arriba, dobla las rodillas y deja los pies en el suelo. Pon un tobillo sobre la otra rodilla. Coge el muslo o la rodilla de la pierna de abajo y lleva las dos piernas al pecho. Relaja cuello y hombros. Mantén de 10 a 20 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>From a standing position, place a bent arm against a wall or doorway. Slowly lean toward your arm until you feel a stretch in your lats.</source>
        <translation>De pie, apoya un brazo doblado en una pared o marco de puerta. Inclínate despacio hacia el brazo hasta notar el estiramiento en el dorsal.</translation>
    </message>
    <message>
        <source>Get into a seated position on the floor. Place both hands at the rear of your head, fingers interlocked, thumbs pointing down and elbows pointing straight ahead. Slowly pull your head down to your chest. Hold for 20-30 seconds.</source>
        <translation>Siéntate en el suelo. Pon las dos manos tras la cabeza, dedos entrelazados, pulgares abajo y codos al frente. Lleva despacio la cabeza al pecho. Mantén de 20 a 30 segundos.</translation>
    </message>
    <message>
        <source>Get on your hands and knees next to an exercise ball. Place your elbows on top of the ball, keeping your arm out to your side. This will be your starting position. Lower your torso towards the floor, keeping your elbow on top of the ball. Hold the stretch for 20-30 seconds, and repeat with the other arm.</source>
        <translation>Ponte a cuatro patas junto a un fitball. Apoya un codo en la pelota con el brazo a un lado: es la posición inicial. Baja el tronco hacia el suelo con el codo en la pelota. Mantén de 20 a 30 segundos y repite con el otro brazo.</translation>
    </message>
    <message>
        <source>Get on your hands and knees, walk your hands in front of you. Lower your buttocks down to sit on your heels. Let your arms drag along the floor as you sit back to stretch your entire spine. Once you settle onto your heels, bring your hands next to your feet and relax. &quot;breathe&quot; into your back. Rest your forehead on the floor. Avoid this position if you have knee problems.</source>
        <translation>A cuatro patas, adelanta las manos. Baja las nalgas hasta los talones dejando deslizar los brazos por el suelo, para estirar toda la columna. Cuando te sientes en los talones, lleva las manos junto a los pies y relaja. Respira hacia la espalda. Apoya la frente en el suelo. Evita esta postura si tienes problemas de rodilla.</translation>
    </message>
    <message>
        <source>Grab onto a chinup bar with one hand, using a pronated grip. Keep your feet on the floor or a step. Allow the majority of your weight to hang from that hand, while keeping your feet on the ground. Hold for 10-20 seconds and switch sides.</source>
        <translation>Agarra una barra de dominadas con una mano en pronación. Los pies siguen en el suelo o en un escalón. Deja colgar de esa mano la mayor parte del peso. Mantén de 10 a 20 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>Grab two wide-rimmed plates and put them together with the smooth sides facing outward Use your fingers to grip the outside part of the plate and your thumb for the other side thus holding both plates together. This is the starting position. Squeeze the plate with your fingers and thumb. Hold this position for as long as you can. Repeat for the recommended amount of sets prescribed in your program. Switch arms and repeat the movements.</source>
        <translation>Coge dos discos de borde ancho con las caras lisas hacia fuera. Sujétalos con los dedos por un lado y el pulgar por el otro: es la posición inicial. Aprieta y mantén todo lo que puedas. Repite las series previstas y cambia de brazo.</translation>
    </message>
    <message>
        <source>Hands under the shoulders, arms straight, body in one line from head to heels. Squeeze the glutes, tuck the pelvis slightly and draw the ribs down. Stop when the low back starts to sag.</source>
        <translation>Manos bajo los hombros, brazos rectos, el cuerpo en línea de la cabeza a los talones. Aprieta los glúteos, bascula un poco la pelvis y baja las costillas. Para cuando la zona lumbar empiece a hundirse.</translation>
    </message>
    <message>
        <source>In a seated position with your knees bent, cross one ankle over the opposite knee. Your partner will stand behind you. Now, lean forward as your partner braces your shoulders with their hands. This will be your starting position. Attempt to push your torso back for 10-20 seconds, as your partner prevents any actual movement of your torso. Now relax your muscles as your partner increases the stretch by gently pushing your torso forward for 10-20 seconds.</source>
        <translation>Sentado con las rodillas dobladas, cruza un tobillo sobre la otra rodilla. Tu compañero está de pie detrás. Inclínate; él apoya las manos en tus hombros: es la posición inicial. Intenta de 10 a 20 segundos llevar el tronco atrás mientras él impide el movimiento. Luego relaja; él empuja suavemente el tronco adelante de 10 a 20 segundos.</translation>
    </message>
    <message>
        <source>In a seated position with your legs extended, have your partner stand behind you. Now, lean forward as your partner braces your shoulders with their hands. This will be your starting position. Attempt to push your torso back for 10-20 seconds, as your partner prevents any actual movement of your torso. Now relax your muscles as your partner increases the stretch by gently pushing your torso forward for 10-20 seconds.</source>
        <translation>Sentado con las piernas rectas y tu compañero de pie detrás. Inclínate; él apoya las manos en tus hombros: es la posición inicial. Intenta de 10 a 20 segundos llevar el tronco atrás mientras él impide el movimiento. Luego relaja; él empuja suavemente el tronco adelante de 10 a 20 segundos.</translation>
    </message>
    <message>
        <source>In a seated position, extend your legs over a foam roll so that it is position on the back of the upper legs. Place your hands to the side or behind you to help support your weight. This will be your starting position. Using your hands, lift your hips off of the floor and shift your weight on the foam roll to one leg. Relax the hamstrings of the leg you are stretching. Roll over the foam from below the hip to above the back of the knee, pausing at points of tension for 10-30 seconds. Repeat for the other leg.</source>
        <translation>Siéntate con las piernas sobre un rodillo, por detrás de los muslos. Apoya las manos a los lados o detrás: es la posición inicial. Levanta la cadera y pasa el peso a una pierna. Relaja sus isquiotibiales. Rueda desde debajo de la cadera hasta encima de la corva, parando de 10 a 30 segundos en los puntos tensos. Repite con la otra pierna.</translation>
    </message>
    <message>
        <source>In a seated position, loop a belt, rope, or band around one foot. This will be your starting position. With the leg extended and the heel off of the ground, pull on the belt so that the foot is everted, with the outside of the foot being pulled towards you. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Sentado, pasa una cinta, cuerda o banda por un pie: es la posición inicial. Con la pierna recta y el talón levantado, tira para girar hacia ti el exterior del pie. Mantén de 10 a 20 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>In a seated position, loop a belt, rope, or band around one foot. This will be your starting position. With the leg extended and the heel off of the ground, pull on the belt so that the foot is inverted, with the inside of the foot being pulled towards you. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Sentado, pasa una cinta, cuerda o banda por un pie: es la posición inicial. Con la pierna recta y el talón levantado, tira para girar hacia ti el interior del pie. Mantén de 10 a 20 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>In a seated position, place a foam roll under your lower back. Cross your arms in front of you and protract your shoulders. This will be your starting position. Raise your hips off of the floor and lean back, keeping your weight on your lower back. Now shift your weight slightly to one side, keeping your weight off of the spine and on the muscles to the side of it. Roll over your lower back, holding points of tension for 10-30 seconds. Repeat on the other side.</source>
        <translation>Sentado, pon un rodillo bajo la zona lumbar. Cruza los brazos delante y adelanta los hombros: es la posición inicial. Levanta la cadera y échate atrás, con el peso en la zona lumbar. Pásalo un poco a un lado, fuera de la columna, sobre los músculos. Rueda parando de 10 a 30 segundos en los puntos tensos. Repite al otro lado.</translation>
    </message>
    <message>
        <source>In the crucifix, you statically hold weights out to the side for time. While the event can be practiced using dumbbells, it is best to practice with one of the various implements used, such as axes and hammers, as it feels different. Begin standing, and raise your arms out to the side holding the implements. Your arms should be parallel to the ground. In competition, judges or sensors are used to let you know when you break parallel. Hold for as long as you can. Typically, the weights should be heavy enough that you fail in 30-60 seconds.</source>
        <translation>En el crucifijo sostienes pesos con los brazos abiertos, por tiempo. Se puede practicar con mancuernas, pero es mejor con los objetos de la prueba, como hachas o martillos, porque se sienten distintos. De pie, sube los brazos a los lados con los pesos, en horizontal. En competición, jueces o sensores avisan cuando bajas. Aguanta todo lo que puedas. Por lo general, el peso debe hacerte fallar en 30 a 60 segundos.</translation>
    </message>
    <message>
        <source>It&apos;s easiest to get into this stretch if you start standing up, put one leg behind you, and slowly lower your torso down to the floor. Keep the front heel on the floor (if it lifts up, scoot your other leg further back). Place your hands on either side of your front leg. To get more out of this stretch, push your butt up toward the ceiling, and then gradually lower it back toward the floor. You&apos;ll Stretch the hip flexor of the back leg and the hamstring and buttocks of the front.</source>
        <translation>Lo más fácil es partir de pie: lleva una pierna atrás y baja despacio el tronco. El talón delantero sigue en el suelo (si se levanta, lleva más atrás la otra pierna). Apoya las manos a los lados de la pierna delantera. Para estirar más, sube las nalgas al techo y bájalas poco a poco. Estira el flexor de cadera de la pierna de atrás y los isquiotibiales y el glúteo de la delantera.</translation>
    </message>
    <message>
        <source>Kneel on a mat and bring your right knee up so the bottom of your foot is on the floor and extend your left leg out behind you so the top of your foot is on the floor. Shift your weight forward until you feel a stretch in your hip. Hold for 15 seconds, then repeat for your other side.</source>
        <translation>De rodillas en una esterilla, adelanta la rodilla derecha con la planta en el suelo y lleva la pierna izquierda atrás con el empeine en el suelo. Pasa el peso adelante hasta notar el estiramiento en la cadera. Mantén 15 segundos y repite al otro lado.</translation>
    </message>
    <message>
        <source>Kneel on one knee with the other foot flat in front. Tuck the pelvis and squeeze the glute of the kneeling leg, then let the hips move forward until the front of that hip pulls. Stay at least half a minute. The side named is the knee on the floor.</source>
        <translation>Apoya una rodilla, con el otro pie plano delante. Bascula la pelvis y aprieta el glúteo de la pierna arrodillada; luego deja avanzar la cadera hasta que tire la parte delantera. Quédate al menos medio minuto. El lado nombrado es la rodilla en el suelo.</translation>
    </message>
    <message>
        <source>Kneel on the floor, holding your heels with both hands. Lift your buttocks up and forward while bringing your head back to look up at the ceiling, to give an arch in your back.</source>
        <translation>De rodillas, sujeta los talones con las dos manos. Sube las nalgas y llévalas adelante mientras echas la cabeza atrás para mirar al techo, con la espalda en arco.</translation>
    </message>
    <message>
        <source>Lay a plate or dumbbell across the crease of your hips and steady it with your hands. Lift into a glute bridge and hold it there without arching the low back. Add weight only while the shape stays the same.</source>
        <translation>Pon un disco o una mancuerna en el pliegue de la cadera y sujétalo con las manos. Sube al puente de glúteos y aguanta sin arquear la zona lumbar. Añade peso solo si la forma sigue igual.</translation>
    </message>
    <message>
        <source>Lay down with your back on the floor. Place a foam roll underneath your upper back, and cross your arms in front of you, protracting your shoulders. This will be your starting position. Raise your hips off of the ground, placing your weight onto the foam roll. Shift your weight to one side at a time, rolling over your middle and upper back. Pause at points of tension for 10-30 seconds.</source>
        <translation>Túmbate boca arriba con un rodillo bajo la espalda alta, brazos cruzados delante y hombros adelantados: es la posición inicial. Levanta la cadera, con el peso en el rodillo. Pásalo a un lado y al otro rodando por la espalda media y alta. Para de 10 a 30 segundos en los puntos tensos.</translation>
    </message>
    <message>
        <source>Lay facedown on the floor with your weight supported by your hands or forearms. Place a foam roll underneath one leg on the quadriceps, and keep the foot off of the ground. Make sure to relax the leg as much as possible. This will be your starting position. Shifting as much weight onto the leg to be stretched as is tolerable, roll over the foam from above the knee to below the hip, holding points of tension for 10-30 seconds. Switch sides.</source>
        <translation>Túmbate boca abajo con el peso en manos o antebrazos. Pon un rodillo bajo el cuádriceps de una pierna, con el pie sin tocar el suelo. Relaja la pierna todo lo posible: es la posición inicial. Pon tanto peso como toleres y rueda desde encima de la rodilla hasta debajo de la cadera, parando de 10 a 30 segundos en los puntos tensos. Cambia de lado.</translation>
    </message>
    <message>
        <source>Lay on your side, supporting your weight on your forearm and on a foam roller placed on the outside of your lower leg. Your upper leg can either be on top of your lower leg, or you can cross it in front of you. This will be your starting position. Raise your hips off of the ground and begin to roll from below the knee to above the ankle on the side of your leg, pausing at points of tension for 10-30 seconds. Repeat on the other leg.</source>
        <translation>Túmbate de lado con el peso en el antebrazo y en un rodillo por fuera de la pierna. La otra pierna va encima o cruzada delante: es la posición inicial. Levanta la cadera y rueda desde debajo de la rodilla hasta encima del tobillo, parando de 10 a 30 segundos en los puntos tensos. Repite con la otra pierna.</translation>
    </message>
    <message>
        <source>Lay on your side, with the bottom leg placed onto a foam roller between the hip and the knee. The other leg can be crossed in front of you. Place as much of your weight as is tolerable onto your bottom leg; there is no need to keep your bottom leg in contact with the ground. Be sure to relax the muscles of the leg you are stretching. Roll your leg over the foam from you hip to your knee, pausing for 10-30 seconds at points of tension. Repeat with the opposite leg.</source>
        <translation>Túmbate de lado con la pierna de abajo sobre un rodillo, entre la cadera y la rodilla. La otra puede ir cruzada delante. Pon en la de abajo tanto peso como toleres; no tiene que tocar el suelo. Relaja sus músculos. Rueda de la cadera a la rodilla, parando de 10 a 30 segundos en los puntos tensos. Repite con la otra pierna.</translation>
    </message>
    <message>
        <source>Lay on your side. Loop a belt, rope, or band around your top foot. Flex the knee and extend your hip, attempting to touch your glutes with your foot, and holding the belt with your hands. This will be your starting position. With the belt being held over the shoulder or overhead, gently pull to increase the stretch in the quadriceps. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Túmbate de lado. Pasa una cinta, cuerda o banda por el pie de arriba. Dobla la rodilla y extiende la cadera, como para tocar el glúteo con el pie, con la cinta en las manos: es la posición inicial. Con la cinta por encima del hombro o la cabeza, tira suavemente para estirar más el cuádriceps. Mantén de 10 a 20 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>Lean your back against a wall, walk your feet forward and slide down as far as you can hold well; level thighs are the hardest. Knees stay over the ankles, heels down. Keep breathing normally all the way through.</source>
        <translation>Apoya la espalda en una pared, adelanta los pies y baja todo lo que puedas aguantar bien; con los muslos horizontales es lo más duro. Las rodillas quedan sobre los tobillos, talones abajo. Respira con normalidad todo el tiempo.</translation>
    </message>
    <message>
        <source>Lie down on the floor with your right leg straight. Bend your left leg and lower it across your body, holding the knee down toward the floor with your right hand. (The knee doesn&apos;t need to touch the floor if you&apos;re tight.) Place your left arm comfortably beside you and turn your head to the left. Imagine you have a weight tied to your tailbone. let your tailbone fall back toward the floor as your chest reaches in the opposite direction to stretch your lower back. Switch sides.</source>
        <translation>Túmbate boca arriba con la pierna derecha recta. Dobla la izquierda y bájala cruzando el cuerpo, sujetando la rodilla hacia el suelo con la mano derecha. (No tiene que tocarlo si estás rígido.) Deja el brazo izquierdo a un lado y gira la cabeza a la izquierda. Imagina un peso en el cóccix: déjalo caer hacia el suelo mientras el pecho va al otro lado, para estirar la zona lumbar. Cambia de lado.</translation>
    </message>
    <message>
        <source>Lie down on your back and pull both knees up to your chest. Hold your arms under the knees, not over (that would put to much pressure on your knee joints). Slowly pull the knees toward your shoulders. This also stretches your buttocks muscles.</source>
        <translation>Túmbate boca arriba y lleva las dos rodillas al pecho. Pasa los brazos por debajo de las rodillas, no por encima (cargaría demasiado las articulaciones). Tira despacio de las rodillas hacia los hombros. También estira los glúteos.</translation>
    </message>
    <message>
        <source>Lie down with your feet on the floor, heels directly under your knees. Lift only your tailbone to the ceiling to stretch your lower back. (Don&apos;t lift the entire spine yet.) Pull in your stomach. To go into a bridge, lift the entire spine except the neck.</source>
        <translation>Túmbate con los pies en el suelo y los talones justo bajo las rodillas. Levanta solo el cóccix hacia el techo para estirar la zona lumbar. (Aún no toda la columna.) Mete el vientre. Para pasar al puente, levanta toda la columna menos el cuello.</translation>
    </message>
    <message>
        <source>Lie face down on the floor, with a rope, belt, or band looped around one foot. Flex the knee and extend the hip of the leg to be stretched, using both hands to pull on the belt. Your knee and your hip should come off of the floor, creating tension in the hip flexors and quadriceps. Hold the stretch for 10-20 seconds, and repeat on the other leg.</source>
        <translation>Túmbate boca abajo con una cuerda, cinta o banda en un pie. Dobla la rodilla y extiende la cadera de esa pierna, tirando de la cinta con las dos manos. Rodilla y cadera se levantan del suelo y tensan los flexores de cadera y el cuádriceps. Mantén de 10 a 20 segundos y repite con la otra pierna.</translation>
    </message>
    <message>
        <source>Lie face down with one leg on a foam roll. Rotate the leg so that the foam roll contacts against your inner thigh. Shift as much weight onto the foam roll as can be tolerated. While trying to relax the muscles if the inner thigh, roll over the foam between your hip and knee, holding points of tension for 10-30 seconds. Repeat with the other leg.</source>
        <translation>Túmbate boca abajo con una pierna sobre un rodillo. Gira la pierna para que el rodillo toque la cara interna del muslo. Pon encima tanto peso como toleres. Relaja el interior del muslo y rueda entre la cadera y la rodilla, parando de 10 a 30 segundos en los puntos tensos. Repite con la otra pierna.</translation>
    </message>
    <message>
        <source>Lie face down with your forehead on your hands. Squeeze one glute and let it lift the straight leg a hand&apos;s width or two off the floor. Both hip bones stay heavy on the floor.</source>
        <translation>Túmbate boca abajo con la frente sobre las manos. Aprieta un glúteo y deja que levante la pierna recta uno o dos palmos del suelo. Los dos huesos de la cadera siguen pesados en el suelo.</translation>
    </message>
    <message>
        <source>Lie facedown on the floor. Put your left hand under your left hipbone to pad your hip and pubic bone. Bend your right knee so you can hold the foot in your right hand. Lift the foot in the air and simultaneously lift your shoulders off the floor. This also stretches the right hip flexor and the chest and shoulders. Switch sides. If it doesn&apos;t bother your back, you can try it with both arms and legs at the same time.</source>
        <translation>Túmbate boca abajo. Pon la mano izquierda bajo el hueso de la cadera izquierda para proteger cadera y pubis. Dobla la rodilla derecha y sujeta el pie con la mano derecha. Levanta el pie y a la vez los hombros. También estira los flexores de la cadera derecha, el pecho y los hombros. Cambia de lado. Si no te molesta la espalda, prueba con ambos brazos y piernas a la vez.</translation>
    </message>
    <message>
        <source>Lie facedown on top of an exercise ball. While resting on your stomach on the ball, walk your hands forward along the floor and lift your legs, extending your elbows and knees.</source>
        <translation>Túmbate boca abajo sobre un fitball. Con el vientre en la pelota, avanza con las manos por el suelo y levanta las piernas, con codos y rodillas rectos.</translation>
    </message>
    <message>
        <source>Lie on a flat bench or step, and hang one leg and arm over the side. Bend the knee and hold the top of the foot. As you do this, be careful not to arch your lower back. Pull the belly button to the spine to stay in neutral. Press your foot down and into your hand. To add the hip stretch, lift the hip of the leg you&apos;re holding up toward the ceiling. Switch sides.</source>
        <translation>Túmbate en un banco plano o escalón con una pierna y un brazo colgando a un lado. Dobla la rodilla y sujeta el empeine, sin arquear la zona lumbar: lleva el ombligo a la columna. Empuja el pie hacia abajo contra la mano. Para estirar también la cadera, súbela hacia el techo. Cambia de lado.</translation>
    </message>
    <message>
        <source>Lie on your back with bent knees and slide your hands under the lower part of your glutes. Tighten both sides until you feel them harden against your hands, without letting the low back move. Let go completely between squeezes.</source>
        <translation>Túmbate boca arriba con las rodillas dobladas y mete las manos bajo la parte baja de los glúteos. Contrae los dos lados hasta notar cómo se endurecen contra las manos, sin mover la zona lumbar. Suelta del todo entre contracciones.</translation>
    </message>
    <message>
        <source>Lie on your back with your feet raised towards the ceiling. Have your partner hold your feet or ankles. Abduct your legs as far as you can. This will be your starting position. Attempt to squeeze your legs together for 10 or more seconds, while your partner prevents you from doing so. Now, relax the muscles in your legs as your partner pushes your feet apart, stretching as far as is comfortable for you. Be sure to let your partner know when the stretch is adequate to prevent overstretching or injury.</source>
        <translation>Túmbate boca arriba con los pies hacia el techo. Un compañero te sujeta los pies o los tobillos. Abre las piernas todo lo que puedas: es la posición inicial. Intenta juntarlas durante 10 segundos o más, mientras él lo impide. Luego relaja; él te separa los pies mientras sea cómodo. Dile cuándo basta el estiramiento, para evitar lesiones.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent and the soles of the feet pressed together. Have your partner hold your knees. This will be your starting position. Attempt to squeeze your knees together, while your partner prevents any movement from occurring. After 10-20 seconds, relax your muscles as your partner gently pushes your knees towards the floor. Be sure to inform your helper when the stretch is adequate to prevent injury or overstretching.</source>
        <translation>Túmbate boca arriba con las rodillas dobladas y las plantas de los pies juntas. Tu compañero te sujeta las rodillas: es la posición inicial. Intenta juntarlas mientras él impide el movimiento. Tras 10 a 20 segundos, relaja; él las empuja suavemente hacia el suelo. Dile cuándo basta el estiramiento, para evitar lesiones.</translation>
    </message>
    <message>
        <source>Lie on your back with your legs extended. Cross one leg over your body with the knee bent, attempting to touch the knee to the ground. Your partner should kneel beside you, holding your shoulder down with one hand and controlling the crossed leg with the other. this will be your starting position. Attempt to raise the bent knee off of the ground as your partner prevents any actual movement. After 10-20 seconds, relax the leg as your partner gently presses the knee towards the floor. Repeat with the other side.</source>
        <translation>Túmbate boca arriba con las piernas rectas. Cruza una pierna doblada sobre el cuerpo, con la rodilla hacia el suelo. De rodillas a tu lado, tu compañero sujeta el hombro con una mano y guía la pierna con la otra: es la posición inicial. Intenta levantar la rodilla mientras él impide el movimiento. Tras 10 a 20 segundos, relaja; él presiona suavemente la rodilla hacia el suelo. Repite al otro lado.</translation>
    </message>
    <message>
        <source>Lie on your back with your legs extended. Loop a belt, rope, or band around one of your feet, and swing that leg as far to the side as you can. This will be your starting position. Pull gently on the belt to create tension in your groin and hamstring muscles. Hold for 10-20 seconds, and repeat on the other side.</source>
        <translation>Túmbate boca arriba con las piernas rectas. Pasa una cinta, cuerda o banda por un pie y lleva esa pierna al lado todo lo que puedas: es la posición inicial. Tira suavemente de la cinta para tensar la ingle y los isquiotibiales. Mantén de 10 a 20 segundos y repite al otro lado.</translation>
    </message>
    <message>
        <source>Lie on your back with your legs extended. Your partner should be kneeling beside you. Raise one leg up towards the ceiling and have your partner hold the ankle. Your partner can use their shoulder to brace your leg if necessary. This will be your starting position. With your partner holding your leg in place, attempt to flex the knee, contracting the hamstrings for 10-20 seconds. Then relax your leg, allowing your partner to gently push the leg towards your head. Be sure to inform your helper when the stretch is adequate to prevent injury or overstretching. Switch sides once complete.</source>
        <translation>Túmbate boca arriba con las piernas rectas y tu compañero de rodillas a tu lado. Levanta una pierna al techo; él sujeta el tobillo y puede apoyar la pierna en su hombro: es la posición inicial. Con la pierna sujeta, intenta doblar la rodilla contrayendo los isquiotibiales de 10 a 20 segundos. Luego relaja; él empuja suavemente la pierna hacia tu cabeza. Dile cuándo basta el estiramiento, para evitar lesiones. Después cambia de lado.</translation>
    </message>
    <message>
        <source>Lie on your back with your partner kneeling beside you. Flex the hip of one leg, raising it off of the floor. Rotate the leg so the foot is over the opposite hip, the lower leg perpendicular to your body. Your partner should hold the knee and ankle in place. This will be your starting position. Attempt to push your leg towards your partner, who should be preventing any actual movement of the leg. After 10-20 seconds, completely relax as your partner gently pushes the ankle and knee towards your chest. Be sure to inform your helper when the stretch is adequate to prevent injury or overstretching.</source>
        <translation>Túmbate boca arriba con tu compañero de rodillas a tu lado. Flexiona una cadera y levanta la pierna. Gírala para que el pie quede sobre la otra cadera, la espinilla cruzada al cuerpo. Él sujeta rodilla y tobillo: es la posición inicial. Intenta empujar la pierna hacia él; él impide el movimiento. Tras 10 a 20 segundos, relaja del todo; él empuja suavemente tobillo y rodilla hacia tu pecho. Dile cuándo basta el estiramiento, para evitar lesiones.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-wide. Squeeze the glutes first, then lift the hips until shoulders, hips and knees make one line. Stay at the top with your attention on the glutes and the low back quiet.</source>
        <translation>Túmbate boca arriba, rodillas dobladas, pies planos a la anchura de la cadera. Aprieta primero los glúteos y luego sube la cadera hasta alinear hombros, cadera y rodillas. Quédate arriba con la atención en los glúteos y la zona lumbar tranquila.</translation>
    </message>
    <message>
        <source>Lie on your side with hips and knees bent and the feet together. Open the upper knee like a shell without letting the pelvis roll back, and keep it open. The side named is the upper knee.</source>
        <translation>Túmbate de lado con cadera y rodillas dobladas y los pies juntos. Abre la rodilla de arriba como una concha sin que la pelvis ruede atrás, y mantenla abierta. El lado nombrado es la rodilla de arriba.</translation>
    </message>
    <message>
        <source>Lie on your side, body in one line, the lower leg bent or straight. Raise the upper leg a little behind the body with the toes pointing forward, and hold it there. The side named is the upper leg, the side that works.</source>
        <translation>Túmbate de lado, el cuerpo en línea, la pierna de abajo doblada o recta. Levanta la de arriba un poco por detrás del cuerpo con los dedos al frente, y aguanta ahí. El lado nombrado es la pierna de arriba, la que trabaja.</translation>
    </message>
    <message>
        <source>Lie on your side, prop yourself on one forearm with the elbow under the shoulder, and lift the hips until the body is straight. Stack the feet or put the upper one in front. The side named is the side underneath, which works.</source>
        <translation>Túmbate de lado, apóyate en un antebrazo con el codo bajo el hombro y sube la cadera hasta que el cuerpo quede recto. Pon los pies uno sobre otro o el de arriba delante. El lado nombrado es el de abajo, que trabaja.</translation>
    </message>
    <message>
        <source>Lie on your side, with your upper arm against the foam roller. The upper arm should be more or less aligned with your body, with the outside of the bicep pressed against the foam roller. Raise your hips off of the floor, supporting your weight on your arm and on your feet. Hold for 10-30 seconds, and then switch sides.</source>
        <translation>Túmbate de lado con el brazo sobre el rodillo. El brazo queda más o menos en línea con el cuerpo, su cara externa contra el rodillo. Levanta la cadera del suelo, con el peso en el brazo y los pies. Mantén de 10 a 30 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>Lie on your stomach with your arms out to your sides. This will be your starting position. Using your lower back muscles, extend your spine lifting your chest off of the ground. Do not use your arms to push yourself up. Keep your head up during the movement. Repeat for 10-20 repetitions.</source>
        <translation>Túmbate boca abajo con los brazos a los lados: es la posición inicial. Con los músculos lumbares, extiende la columna y levanta el pecho del suelo sin empujar con los brazos. Mantén la cabeza alta. Repite de 10 a 20 veces.</translation>
    </message>
    <message>
        <source>Loop a belt, rope, or band around one foot. Sit down with both legs extended . This will be your starting position. Leaning forward slightly, pull on the belt to draw the toes of your foot back. Hold this position for 10-20 seconds and then repeat with the other leg.</source>
        <translation>Pasa una cinta, cuerda o banda por un pie y siéntate con las piernas rectas: es la posición inicial. Algo inclinado, tira de la cinta para acercar los dedos. Mantén de 10 a 20 segundos y repite con la otra pierna.</translation>
    </message>
    <message>
        <source>Loop a belt, rope, or band around one of your feet, and swing that leg across your body to the opposite side, keeping the leg extended as you lay on the ground. This will be your starting position. Keeping your foot off of the floor, pull on the belt, using the tension to pull the toes up. Hold for 10-20 seconds, and repeat on the other side.</source>
        <translation>Tumbado, pasa una cinta, cuerda o banda por un pie y lleva esa pierna recta por encima del cuerpo al otro lado: es la posición inicial. Con el pie sobre el suelo, tira de la cinta para acercar los dedos. Mantén de 10 a 20 segundos y repite al otro lado.</translation>
    </message>
    <message>
        <source>On hands and knees, reach one leg straight back and the opposite arm forward until both are level with the body. Keep the pelvis square to the floor and the low back still. The side named is the lifted leg.</source>
        <translation>A cuatro patas, estira una pierna hacia atrás y el brazo contrario hacia delante hasta la altura del cuerpo. Mantén la pelvis paralela al suelo y la zona lumbar quieta. El lado nombrado es la pierna levantada.</translation>
    </message>
    <message>
        <source>Place your right heel on a step with your knee extended and lean forward to grab your right toe with your right hand. Your left knee should be slightly bent and your back should be straight. Support your weight on your left leg and place your left hand on your left thigh. Pull your right toes toward your knee until you feel a stretch in your calf.</source>
        <translation>Pon el talón derecho en un escalón con la rodilla recta e inclínate para coger los dedos del pie derecho con la mano derecha. La rodilla izquierda va algo doblada y la espalda recta. El peso está en la pierna izquierda, con la mano izquierda en ese muslo. Tira de los dedos hacia la rodilla hasta notar el estiramiento en el gemelo.</translation>
    </message>
    <message>
        <source>Position yourself on the floor on your hands and knees. Pull your belly in and round your spine, lower back, shoulders, and neck, letting your head drop. Hold for 15 seconds.</source>
        <translation>Ponte a cuatro patas. Mete el vientre y redondea la columna, la zona lumbar, los hombros y el cuello, dejando caer la cabeza. Mantén 15 segundos.</translation>
    </message>
    <message>
        <source>Put a loop band round both thighs just above the knees and lift into a glute bridge. Press the knees gently outwards against the band, so that they stay above the feet for the whole hold.</source>
        <translation>Pon una banda circular en los muslos, justo sobre las rodillas, y sube al puente de glúteos. Empuja suavemente las rodillas hacia fuera contra la banda, para que sigan sobre los pies todo el aguante.</translation>
    </message>
    <message>
        <source>Put the whole foot on a steady step or box and stand up on it without pushing off from the floor leg. Come down slowly and change legs each time.</source>
        <translation>Pon todo el pie en un escalón o cajón firme y sube sin impulsarte con la pierna del suelo. Baja despacio y cambia de pierna cada vez.</translation>
    </message>
    <message>
        <source>Reach your hand behind your head, grasp your elbow and gently pull. Hold for 10 to 20 seconds, then switch sides.</source>
        <translation>Lleva una mano detrás de la cabeza, sujeta el codo y tira suavemente. Mantén de 10 a 20 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>Rest on your forearms with the elbows under the shoulders and the body in one line. Pull elbows and toes towards each other without moving them, and keep the glutes tight.</source>
        <translation>Apóyate en los antebrazos con los codos bajo los hombros y el cuerpo en línea. Tira de codos y dedos de los pies unos hacia otros sin moverlos, y mantén firmes los glúteos.</translation>
    </message>
    <message>
        <source>Rest your upper back on the edge of a bench or sofa, feet flat on the floor. Drive the hips up until the thighs and torso are level and the shins upright, then hold with your chin tucked in.</source>
        <translation>Apoya la parte alta de la espalda en el borde de un banco o sofá, pies planos en el suelo. Empuja la cadera hasta que muslos y tronco queden horizontales y las espinillas verticales; aguanta con la barbilla adentro.</translation>
    </message>
    <message>
        <source>Seat yourself on the floor. Straddle an exercise ball between both legs and lower your hips down toward the floor. Hug your arms around the ball to support your body. Adjust your legs so that your feet are flat on the floor and your knees line up over your ankles. Keep a good grip on the ball so it doesn&apos;t roll away from you and send you back onto your buttocks.</source>
        <translation>Siéntate en el suelo. Pon un fitball entre las piernas y baja la cadera hacia el suelo. Abraza la pelota para apoyarte. Los pies quedan planos y las rodillas sobre los tobillos. Sujeta bien la pelota para que no ruede y no te caigas hacia atrás.</translation>
    </message>
    <message>
        <source>Set up a side plank and raise the upper leg without letting the hips drop or roll. Keep the toes pointing forward. The side named is the side underneath.</source>
        <translation>Ponte en plancha lateral y levanta la pierna de arriba sin que la cadera baje ni ruede. Los dedos del pie miran al frente. El lado nombrado es el de abajo.</translation>
    </message>
    <message>
        <source>Sit in a chair so your back is straight and your feet planted on the floor. Interlace your fingers behind your head, elbows out and your chin down. Twist your upper body to one side about 3 times as far as you can. Then lean forward and twist your torso to reach your elbow to the floor on the inside of your knee. Return to upright position and then repeat for your other side.</source>
        <translation>Siéntate en una silla con la espalda recta y los pies bien apoyados. Entrelaza los dedos tras la cabeza, codos fuera y barbilla abajo. Gira el tronco a un lado unas 3 veces, todo lo que puedas. Luego inclínate y gira para llevar el codo al suelo por dentro de la rodilla. Vuelve a subir y repite al otro lado.</translation>
    </message>
    <message>
        <source>Sit in front of a bench with a padded barbell across the crease of your hips. Lift until the torso is level, keep your hands on the bar, and hold with the ribs down. Put the bar down under control before you relax.</source>
        <translation>Siéntate delante de un banco con una barra acolchada en el pliegue de la cadera. Sube hasta que el tronco quede horizontal, deja las manos en la barra y aguanta con las costillas abajo. Baja la barra con control antes de relajar.</translation>
    </message>
    <message>
        <source>Sit near the edge of a chair with your feet under the knees. Lean forward and stand up without your arms, touching the glutes to feel them work, and squeeze at the top. Sit back down slowly.</source>
        <translation>Siéntate cerca del borde de una silla con los pies bajo las rodillas. Inclínate y levántate sin los brazos, tocando los glúteos para notar cómo trabajan, y aprieta arriba. Vuelve a sentarte despacio.</translation>
    </message>
    <message>
        <source>Sit on a foam roller or ball with your hands behind you and one ankle crossed over the other knee. Lean towards the crossed side and roll slowly with light pressure. Ease off anything sharp. The side named is the glute on the roller.</source>
        <translation>Siéntate en un rodillo o una pelota con las manos detrás y un tobillo sobre la otra rodilla. Inclínate al lado cruzado y rueda despacio con poca presión. Afloja si es agudo. El lado nombrado es el glúteo sobre el rodillo.</translation>
    </message>
    <message>
        <source>Sit on a mat with your right leg extended in front of you and your left leg bent with your foot against your right inner thigh. Lean forward from your hips and reach for your ankle until you feel a stretch in your hamstring. Hold for 15 seconds, then repeat for your other side.</source>
        <translation>Siéntate en una esterilla con la pierna derecha recta y la izquierda doblada, el pie contra el interior del muslo derecho. Inclínate desde la cadera hacia el tobillo hasta notar el estiramiento en los isquiotibiales. Mantén 15 segundos y repite al otro lado.</translation>
    </message>
    <message>
        <source>Sit on the edge of a chair, gripping the back of it. Straighten your arms, keeping your back straight, and pull your upper body forward so you feel a stretch. Hold for 20-30 seconds.</source>
        <translation>Siéntate en el borde de una silla y agarra el respaldo. Estira los brazos con la espalda recta y lleva el tronco adelante hasta notar el estiramiento. Mantén de 20 a 30 segundos.</translation>
    </message>
    <message>
        <source>Sit on the floor with your knees bent and feet together. Interlock your fingers behind your head. This will be your starting position. Curl downwards, bringing your elbows to the inside of your thighs. After a brief pause, return to the starting position with your head up and your back straight. Repeat for 10-20 repetitions.</source>
        <translation>Siéntate en el suelo con las rodillas dobladas y los pies juntos. Entrelaza los dedos tras la cabeza: es la posición inicial. Enróllate hacia abajo llevando los codos al interior de los muslos. Tras una pausa breve, vuelve con la cabeza alta y la espalda recta. Repite de 10 a 20 veces.</translation>
    </message>
    <message>
        <source>Sit on the floor with your knees bent and your partner standing behind you. Extend your arms straight behind you with your palms facing each other. Your partner will hold your wrists for you. This will be the starting position. Attempt to flex your elbows, while your partner prevents any actual movement. After 10-20 seconds, relax your arms while your partner gently pulls your wrists up to stretch your biceps. Be sure to let your partner know when the stretch is appropriate to prevent injury or overstretching.</source>
        <translation>Siéntate en el suelo con las rodillas dobladas y tu compañero de pie detrás. Lleva los brazos rectos atrás con las palmas enfrentadas. Él te sujeta las muñecas: es la posición inicial. Intenta doblar los codos; él impide el movimiento. Tras 10 a 20 segundos, relaja; él sube suavemente las muñecas para estirar los bíceps. Dile cuándo basta el estiramiento, para evitar lesiones.</translation>
    </message>
    <message>
        <source>Sit tall on the floor with one leg long. Cross the other foot over it and hug the bent knee towards your chest until you feel the pull in the glute. The side named is the leg that crosses over.</source>
        <translation>Siéntate erguido en el suelo con una pierna estirada. Cruza el otro pie por encima y abraza la rodilla doblada hacia el pecho hasta notar que tira el glúteo. El lado nombrado es la pierna que cruza.</translation>
    </message>
    <message>
        <source>Sit up on the floor. Cross your right leg over your left, keeping the knee bent. Your left leg is straight and down on the floor. Place your left arm on your right leg and your right hand on the floor. Rotate your upper body to the right, and hold for 10-20 seconds. Switch sides.</source>
        <translation>Siéntate en el suelo. Cruza la pierna derecha doblada sobre la izquierda, que queda recta en el suelo. Pon el brazo izquierdo en la pierna derecha y la mano derecha en el suelo. Gira el tronco a la derecha y mantén de 10 a 20 segundos. Cambia de lado.</translation>
    </message>
    <message>
        <source>Sit up straight on an exercise mat. Bend one knee and put that foot on the floor to stabilize the torso. Straighten your other leg and flex your ankle. Using a band, towel, or your hand if you can reach, pull the toes toward you. Hold for 10 to 20 seconds, then switch sides.</source>
        <translation>Siéntate erguido en una esterilla. Dobla una rodilla con el pie en el suelo para estabilizar el tronco. Estira la otra pierna con el pie flexionado. Con una banda, una toalla o la mano, tira de los dedos hacia ti. Mantén de 10 a 20 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>Sit up straight on an exercise mat. Touch the soles of your feet together with your feet six to eight inches in front of your hips. Place one hand on the floor beside you and your other hand behind your head. Lift your elbow to the ceiling as you incline your torso to the other side. Hold for 10 to 20 seconds, then switch sides.</source>
        <translation>Siéntate erguido en una esterilla. Junta las plantas de los pies a 15 o 20&#xa0;cm de la cadera. Pon una mano en el suelo y la otra detrás de la cabeza. Sube el codo al techo inclinando el tronco al otro lado. Mantén de 10 a 20 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>Sit upright in a chair and grip the seat on the sides. Raise one leg, extending the knee, flexing the ankle as you do so. Slowly move that leg outward as far as you can, and then back to the center and down. Repeat for your other leg.</source>
        <translation>Siéntate erguido en una silla y agarra el asiento por los lados. Levanta una pierna con la rodilla recta y el pie flexionado. Llévala despacio hacia fuera todo lo que puedas, y vuelve al centro y abajo. Repite con la otra pierna.</translation>
    </message>
    <message>
        <source>Sit upright on a chair. Bend to one side with your arm over your head. You can hold onto the chair with your free hand. Hold for 10 seconds, and repeat for your other side.</source>
        <translation>Siéntate erguido en una silla. Inclínate a un lado con el brazo por encima de la cabeza. Puedes sujetarte a la silla con la mano libre. Mantén 10 segundos y repite al otro lado.</translation>
    </message>
    <message>
        <source>Sit upright on the floor with your legs bent, your partner standing behind you. Stick your arms straight out to your sides, with your palms facing the ground. Attempt to move them as far behind you as possible, as your assistant holds your wrists. This will be your starting position. Keeping your elbows straight, attempt to move your arms to the front, with your partner gently restraining you to prevent any actual movement for 10-20 seconds. Now, relax your muscles and allow your partner to gently increase the stretch on the shoulders and chest. Hold for 10 to 20 seconds.</source>
        <translation>Siéntate erguido en el suelo con las piernas dobladas y tu compañero de pie detrás. Abre los brazos rectos con las palmas abajo y llévalos atrás todo lo que puedas; él te sujeta las muñecas: es la posición inicial. Intenta de 10 a 20 segundos llevarlos adelante mientras él lo impide suavemente. Luego relaja; él aumenta suavemente el estiramiento de hombros y pecho. Mantén de 10 a 20 segundos.</translation>
    </message>
    <message>
        <source>Sit upright on the floor with your partner behind you. Place your hands behind your hand, and push your elbows back as far as you can. Your partner should hold your elbows. This will be your starting position. Gently attempt to pull your elbows forward with your hands still behind your head for 10 or more seconds. Your partner should prevent your elbows from moving. Now, relax your muscles and have your partner gently pull the elbows back as far as it comfortable for you. Be sure to let your partner know when the stretch is adequate to prevent overstretching or injury.</source>
        <translation>Siéntate erguido en el suelo con tu compañero detrás. Pon las manos tras la cabeza y lleva los codos atrás todo lo que puedas. Él te sujeta los codos: es la posición inicial. Intenta con suavidad, 10 segundos o más, llevar los codos adelante sin soltar la cabeza; él lo impide. Luego relaja; él lleva tus codos atrás mientras sea cómodo. Dile cuándo basta el estiramiento, para evitar lesiones.</translation>
    </message>
    <message>
        <source>Sit upright on the floor with your partner behind you. Raise one arm straight up, and flex the elbow, attempting to touch your hand to your back. Your parner should hold your elbow and wrist. This will be your starting position. Attempt to extend the arm straight into the air as your partner prevents you from doing actually doing so. After 10-20 seconds, relax the arm and allow your partner to further stretch the tricep by applying gentle pressure to the wrist. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Siéntate erguido en el suelo con tu compañero detrás. Sube un brazo y dobla el codo, como para tocarte la espalda. Él sujeta el codo y la muñeca: es la posición inicial. Intenta estirar el brazo hacia arriba; él lo impide. Tras 10 a 20 segundos, relaja; él estira más el tríceps con una presión suave en la muñeca. Mantén de 10 a 20 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>Sit upright on the floor with your partner behind you. Raise one arm straight up, and flex the elbow, attempting to touch your hand to your back. Your parner should hold your tricep and wrist. This will be your starting position. Attempt to pull your upper arm to your side as your partner prevents you from doing actually doing so. After 10-20 seconds, relax the arm and allow your partner to further stretch the lat by applying gentle pressure to the tricep. Hold for 10-20 seconds, and then switch sides.</source>
        <translation>Siéntate erguido en el suelo con tu compañero detrás. Sube un brazo y dobla el codo, como para tocarte la espalda. Él sujeta el brazo y la muñeca: es la posición inicial. Intenta bajar el brazo al costado; él lo impide. Tras 10 a 20 segundos, relaja; él estira más el dorsal con una presión suave en el brazo. Mantén de 10 a 20 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>Sit with your buttocks on top of a foam roll. Bend your knees, and then cross one leg so that the ankle is over the knee. This will be your starting position. Shift your weight to the side of the crossed leg, rolling over the buttocks until you feel tension in your upper glute. You may assist the stretch by using one hand to pull the bent knee towards your chest. Hold this position for 10-30 seconds, and then switch sides.</source>
        <translation>Siéntate con las nalgas sobre un rodillo. Dobla las rodillas y cruza un tobillo sobre la otra rodilla: es la posición inicial. Pasa el peso al lado cruzado y rueda hasta notar tensión en lo alto del glúteo. Con una mano puedes llevar la rodilla al pecho. Mantén de 10 a 30 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>Stand a little wider than the hips. Sit back and down at a steady pace, knees following the toes, and come up by pressing the whole foot into the floor. Squeeze the glutes each time you stand.</source>
        <translation>Ponte un poco más ancho que la cadera. Siéntate atrás y abajo a ritmo constante, con las rodillas siguiendo los pies, y sube empujando todo el pie contra el suelo. Aprieta los glúteos cada vez que te levantes.</translation>
    </message>
    <message>
        <source>Stand facing a wall from a couple feet away. Lean against the wall, placing your weight on your forearms. Attempt to keep your heels on the ground. Hold for 10-20 seconds. You may move further or closer the wall, making it more or less difficult, respectively.</source>
        <translation>Ponte frente a una pared, a un paso o dos. Inclínate contra ella con el peso en los antebrazos. Intenta dejar los talones en el suelo. Mantén de 10 a 20 segundos. Más cerca de la pared es más fácil; más lejos, más difícil.</translation>
    </message>
    <message>
        <source>Stand facing a wall from several feet away. Stagger your stance, placing one foot forward. Lean forward and rest your hands on the wall, keeping your heel, hip and head in a straight line. Attempt to keep your heel on the ground. Hold for 10-20 seconds and then switch sides.</source>
        <translation>Ponte frente a una pared, a unos pasos, un pie delante del otro. Inclínate y apoya las manos en la pared; talón, cadera y cabeza en línea. Intenta dejar en el suelo el talón de atrás. Mantén de 10 a 20 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>Stand hip-wide with soft knees. Push the hips straight back and tip the torso forward with a flat back until the hamstrings pull, then hold. Do it empty-handed first; a weight hangs close to the shins.</source>
        <translation>De pie, a la anchura de la cadera y con las rodillas blandas. Lleva la cadera recta hacia atrás e inclina el tronco con la espalda plana hasta que tiren los isquiotibiales; aguanta. Primero con las manos vacías; un peso cuelga cerca de las espinillas.</translation>
    </message>
    <message>
        <source>Stand hip-wide, soften the knees and fold at the hips until head and arms hang. Let the weight of the head do the work and do not bounce. Come up slowly with bent knees.</source>
        <translation>De pie, a la anchura de la cadera, ablanda las rodillas y dóblate por la cadera hasta que cuelguen cabeza y brazos. Deja que el peso de la cabeza haga el trabajo y no rebotes. Sube despacio con las rodillas dobladas.</translation>
    </message>
    <message>
        <source>Stand on one leg and set the other foot against the calf or the inner thigh, never against the knee. Turn the bent knee out and bring the palms together. The side named is the leg you stand on.</source>
        <translation>De pie sobre una pierna, apoya el otro pie en la pantorrilla o el interior del muslo, nunca en la rodilla. Gira la rodilla doblada hacia fuera y junta las palmas. El lado nombrado es la pierna de apoyo.</translation>
    </message>
    <message>
        <source>Stand on one leg, take hold of the other foot behind you and press it back into your hand while the chest leans forward. Reach the free arm ahead. Squeeze the glutes before you go back, and never clench deeper into the backbend. The side named is the leg you stand on.</source>
        <translation>De pie sobre una pierna, coge el otro pie por detrás y empújalo contra la mano mientras el pecho se inclina. Alarga el brazo libre al frente. Aprieta los glúteos antes de ir atrás, y nunca fuerces más el arco. El lado nombrado es la pierna de apoyo.</translation>
    </message>
    <message>
        <source>Stand so your feet are shoulder width apart and your hands are on your hips. Twist at your waist until you feel a stretch. Hold for 10 to 15 seconds, then twist to the other side.</source>
        <translation>De pie, pies a la anchura de los hombros y manos en la cadera. Gira la cintura hasta notar el estiramiento. Mantén de 10 a 15 segundos y gira al otro lado.</translation>
    </message>
    <message>
        <source>Stand up straight with the spine vertical, the left foot slightly in front of the right. Bend both knees and lift the back heel off the floor as you press the right hip forward. You can&apos;t get a thorough, deep stretch in this position, however, because it&apos;s hard to relax the hip flexor and stand on it at the same time. Switch sides.</source>
        <translation>De pie, columna vertical, el pie izquierdo algo delante del derecho. Dobla las dos rodillas, levanta el talón de atrás y lleva la cadera derecha adelante. Así no se logra un estiramiento muy profundo, porque cuesta relajar el flexor de cadera estando de pie sobre él. Cambia de lado.</translation>
    </message>
    <message>
        <source>Stand up straight with your legs together, holding a bodybar or broomstick. Hold the pole behind your hips with a wider than shoulder width grip. Your palms should be down and your thumbs facing out. Slowly lift your arms up behind your head. Don&apos;t force it if it gets hard to lift further.</source>
        <translation>De pie con las piernas juntas, sujeta una barra o un palo de escoba tras la cadera, más ancho que los hombros, palmas abajo y pulgares fuera. Sube despacio los brazos por detrás de la cabeza. No lo fuerces si cuesta subir.</translation>
    </message>
    <message>
        <source>Stand up straight. Place both hands on your lower back, fingers pointing downward and elbows out. Then gently pull your elbows back aiming to touch them together.</source>
        <translation>Ponte erguido. Pon las dos manos en la zona lumbar, dedos abajo y codos fuera. Lleva suavemente los codos atrás, como para que se toquen.</translation>
    </message>
    <message>
        <source>Stand with some space in front and behind you. Bend at the waist, keeping your legs straight, until you can relax and let your upper body hang down in front of you. Let your arms and hands hang down naturally. Hold for 10 to 20 seconds.</source>
        <translation>De pie, con espacio delante y detrás. Dóblate por la cintura con las piernas rectas hasta poder relajar y dejar colgar el tronco. Deja colgar brazos y manos. Mantén de 10 a 20 segundos.</translation>
    </message>
    <message>
        <source>Stand with the feet a little wider than the hips. Sit back and down until the thighs are near level, arms out in front for balance, and stay there. Weight on the whole foot, knees in line with the toes.</source>
        <translation>De pie, los pies algo más anchos que la cadera. Siéntate atrás y abajo hasta que los muslos estén casi horizontales, los brazos al frente para equilibrarte, y quédate ahí. Peso en todo el pie, rodillas en línea con los dedos.</translation>
    </message>
    <message>
        <source>Stand with the feet together, sit back as if onto a chair and reach both arms up beside your ears. Keep the weight in the heels and the tailbone pointing down, so that the low back stays long.</source>
        <translation>De pie, con los pies juntos, siéntate atrás como en una silla y sube los brazos junto a las orejas. Mantén el peso en los talones y el cóccix hacia abajo, para que la zona lumbar siga larga.</translation>
    </message>
    <message>
        <source>Stand with the feet wide apart, turn one foot out and bend that knee until it is above the ankle. The other leg stays straight, both arms reach out at shoulder height, and you look over the front hand. The side named is the bent leg.</source>
        <translation>De pie, con los pies muy separados, gira un pie hacia fuera y dobla esa rodilla hasta que quede sobre el tobillo. La otra pierna sigue recta, los brazos se alargan a la altura de los hombros y miras por encima de la mano delantera. El lado nombrado es la pierna doblada.</translation>
    </message>
    <message>
        <source>Stand with your feet hip-distance apart, one foot slightly in front of the other. Bend both knees, keeping your back heel on the floor. Switch sides.</source>
        <translation>De pie, pies a la anchura de la cadera, uno algo delante del otro. Dobla las dos rodillas con el talón de atrás en el suelo. Cambia de lado.</translation>
    </message>
    <message>
        <source>Standing straight up, lace your fingers together and open your palms to the ceiling. Keep your shoulders down as you extend your arms up. To create a full torso stretch, pull your tailbone down and stabilize your torso as you do this. Stretch the muscles on both the front and the back of the torso.</source>
        <translation>De pie, entrelaza los dedos y gira las palmas al techo. Mantén los hombros bajos al estirar los brazos. Para estirar todo el tronco, baja el cóccix y estabiliza el tronco. Estira la parte delantera y la trasera.</translation>
    </message>
    <message>
        <source>Start by kneeling on a mat with your palms flat and your fingers pointing back toward your knees. Slowly lean back keeping your palms flat on the floor until you feel a stretch in your wrists and forearms. Hold for 20-30 seconds.</source>
        <translation>De rodillas en una esterilla, palmas planas y dedos hacia las rodillas. Échate atrás despacio sin levantar las palmas, hasta notar el estiramiento en muñecas y antebrazos. Mantén de 20 a 30 segundos.</translation>
    </message>
    <message>
        <source>Start by standing with your back about two to three feet away from a bench or step. Lift one leg behind you and rest your foot on the step,either on your instep or the ball of your foot, whichever you find most comfortable. Keep your supporting knee slightly bent and avoid letting that knee extend out beyond your toes. Switch sides.</source>
        <translation>De pie, de espaldas a un banco o escalón, a 60 o 90&#xa0;cm. Levanta una pierna atrás y apoya encima el empeine o la parte delantera del pie, como te sea más cómodo. La rodilla de apoyo va algo doblada y no pasa de los dedos. Cambia de lado.</translation>
    </message>
    <message>
        <source>Start off by lying on the floor. Extend one leg straight and pull the other knee to your chest. Hold under the knee joint to protect the kneecap. Gently tug that knee toward your nose. Switch sides. This stretches the buttocks and lower back of the bent leg and the hip flexor of the straight leg.</source>
        <translation>Túmbate. Estira una pierna y lleva la otra rodilla al pecho. Sujeta por debajo de la articulación para proteger la rótula. Tira suavemente hacia la nariz. Cambia de lado. Estira el glúteo y la zona lumbar del lado doblado y el flexor de cadera del otro.</translation>
    </message>
    <message>
        <source>Start off by lying on your right side and bend your right knee in front of you to stabilize the torso. Rest your head on your right hand or shoulder. Lift your left leg upward and hold it by the back of the knee (easier) or the foot (harder). Pull your left knee in toward your left shoulder and simultaneously press your foot or knee down to the floor. To intensify this stretch, straighten your left leg. Switch sides.</source>
        <translation>Túmbate sobre el lado derecho con la rodilla derecha doblada delante para estabilizar el tronco. Apoya la cabeza en la mano o el hombro derechos. Levanta la pierna izquierda y sujétala por la corva (más fácil) o por el pie (más difícil). Lleva la rodilla izquierda al hombro izquierdo y empuja a la vez el pie o la rodilla hacia abajo. Para estirar más, estira la pierna izquierda. Cambia de lado.</translation>
    </message>
    <message>
        <source>Start off by lying on your right side, with your right knee bent at a 90-degree angle resting on the floor in front of you (this stabilizes the torso). Bend your left knee behind you and hold your left foot with your left hand. To stretch your hip flexor, press your left hip forward as you push your left foot back into your hand. Switch sides.</source>
        <translation>Túmbate sobre el lado derecho con la rodilla derecha en ángulo recto delante (estabiliza el tronco). Dobla la rodilla izquierda atrás y coge el pie izquierdo con la mano izquierda. Para estirar los flexores, lleva la cadera izquierda adelante y empuja el pie contra la mano. Cambia de lado.</translation>
    </message>
    <message>
        <source>Start off by rolling your torso forward onto the ball so your hips rest on top of the ball and become the highest point of your body. Rest your hands and feet on the floor. Your arms and legs can be slightly bent or straight, depending on the size of the ball, your flexibility, and the length of your limbs. This also helps develop stabilizing strength in your torso and shoulders.</source>
        <translation>Rueda el tronco hacia delante sobre la pelota hasta que la cadera quede encima y sea el punto más alto. Manos y pies en el suelo. Brazos y piernas algo doblados o rectos, según la pelota, tu flexibilidad y tu talla. También fortalece los estabilizadores de tronco y hombros.</translation>
    </message>
    <message>
        <source>Start off by standing with your legs together, holding a bodybar or a broomstick. Take a slightly wider than shoulder width grip on the pole and hold it in front of you with your palms facing down. Carefully lift the pole up and behind your head.</source>
        <translation>De pie con las piernas juntas, sujeta una barra o un palo de escoba, algo más ancho que los hombros, delante de ti y con las palmas hacia abajo. Súbelo con cuidado hasta detrás de la cabeza.</translation>
    </message>
    <message>
        <source>Start off on your hands and knees, then lift your leg off the floor and hold the foot with your hand. Use your hand to hold the foot or ankle, keeping the knee fully flexed, stretching the quadriceps and hip flexors. Focus on extending your hips, thrusting them towards the floor. Hold for 10-20 seconds and then switch sides.</source>
        <translation>A cuatro patas, levanta una pierna y coge el pie con la mano. Sujeta el pie o el tobillo con la rodilla bien doblada, para estirar el cuádriceps y los flexores de cadera. Extiende la cadera empujándola hacia el suelo. Mantén de 10 a 20 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>Start off with your feet hip-distance apart. Bend your knees slightly to keep them soft and springy. You may want to move your pelvis forward and backward and back few times before holding the tailbone forward in this stretch.</source>
        <translation>De pie, pies a la anchura de la cadera. Dobla un poco las rodillas, blandas. Puedes mover la pelvis adelante y atrás unas veces antes de mantener el cóccix adelante.</translation>
    </message>
    <message>
        <source>Start with your shoulders relaxed, gently tilt your head towards your shoulder. Assist stretch with a gentle pull on the side of the head.</source>
        <translation>Con los hombros relajados, inclina suavemente la cabeza hacia un hombro. Ayuda con un tirón leve en el lado de la cabeza.</translation>
    </message>
    <message>
        <source>Step forward and lower until both knees are bent, the front knee above the foot. Push back up through the front heel and change legs each time. Keep the torso tall and the steps even.</source>
        <translation>Da un paso adelante y baja hasta doblar las dos rodillas, la delantera sobre el pie. Sube empujando con el talón delantero y cambia de pierna cada vez. Mantén el tronco erguido y los pasos iguales.</translation>
    </message>
    <message>
        <source>Step one foot far back onto its toes and bend the front knee above the ankle. Straighten the back leg, lift both arms and grow tall rather than leaning back. Change legs after about ten seconds, about five times. The side named is the back leg, the one stretched.</source>
        <translation>Lleva un pie muy atrás sobre los dedos y dobla la rodilla delantera sobre el tobillo. Estira la pierna de atrás, levanta los brazos y crece en vez de arquearte. Cambia de pierna tras unos diez segundos, unas cinco veces. El lado nombrado es la pierna de atrás, la que se estira.</translation>
    </message>
    <message>
        <source>Step onto a low, steady box and stand tall on that leg, the other knee lifted in front. Keep the pelvis level and the glute of the standing leg tight. The side named is the leg you stand on.</source>
        <translation>Sube a un cajón bajo y firme y ponte erguido sobre esa pierna, con la otra rodilla levantada delante. Mantén la pelvis nivelada y firme el glúteo de apoyo. El lado nombrado es la pierna de apoyo.</translation>
    </message>
    <message>
        <source>Take a long step and sink straight down until both knees are bent at about a right angle, the back knee just off the floor. Stay tall and press through the front heel. The side named is the front leg.</source>
        <translation>Da un paso largo y baja recto hasta doblar las rodillas en ángulo más o menos recto, la de atrás casi en el suelo. Sigue erguido y empuja con el talón delantero. El lado nombrado es la pierna delantera.</translation>
    </message>
    <message>
        <source>Take a slightly wider than hip distance stance with your knees slightly bent. Place your right hand on your right hip to support the spine. Raise your left arm in a vertical line and place your left hand behind your head. Keep it there as you incline your torso to the right. Keep your weight evenly distributed between both legs (don&apos;t lean into your left hip). Switch sides.</source>
        <translation>De pie, algo más ancho que la cadera y con las rodillas un poco dobladas. Pon la mano derecha en la cadera derecha para apoyar la columna. Sube el brazo izquierdo en vertical y pon esa mano tras la cabeza. Déjala ahí mientras inclinas el tronco a la derecha. Reparte el peso en las dos piernas (no te apoyes en la cadera izquierda). Cambia de lado.</translation>
    </message>
    <message>
        <source>This exercise stretches the fascia of the muscles in the feet. Start off seated with your shoes removed. Using a foot roller or a similar object, such as a small section of pvc pipe, place your foot against the roller across the arch of your foot. This will be your starting position. Press down firmly, rolling across the arch of your foot. Hold for 10-30 seconds, and then switch feet.</source>
        <translation>Este ejercicio estira la fascia de los músculos del pie. Siéntate sin zapatos. Pon el arco del pie sobre un rodillo o algo parecido, como un trozo de tubo: es la posición inicial. Aprieta con firmeza rodando por el arco. Mantén de 10 a 30 segundos y cambia de pie.</translation>
    </message>
    <message>
        <source>This is a three-part stretch. Begin by lunging forward, with your front foot flat on the ground and on the toes of your back foot. With your knees bent, squat down until your knee is almost touching the ground. Keep your torso erect, and hold this position for 10-20 seconds. Now, place the arm on the same side as your front leg on the ground, with the elbow next to the foot. Your other hand should be placed on the ground, parallel to your lead leg, to help support you during this portion of the stretch. After 10-20 seconds, place your hands on either side of your front foot. Raise the toes of the front foot off of the ground, and straighten your leg. You may need to reposition your rear leg to do so. Hold for 10-20 seconds, and then repeat the entire sequence for the other side.</source>
        <translation>Este estiramiento tiene tres partes. Da una zancada adelante, con el pie delantero plano y el de atrás sobre los dedos. Con las rodillas dobladas, baja hasta que la rodilla casi toque el suelo. Mantén el tronco erguido de 10 a 20 segundos. Luego apoya en el suelo el brazo del lado de la pierna delantera, con el codo junto al pie; la otra mano se apoya paralela a esa pierna. Tras 10 a 20 segundos, pon las manos a los lados del pie delantero, levanta sus dedos y estira la pierna; recoloca la de atrás si hace falta. Mantén de 10 a 20 segundos y repite todo al otro lado.</translation>
    </message>
    <message>
        <source>This stretch works best standing. Cross your left arm over the midline of your body and hold the left wrist in your right hand down at the level of your hips. Start the stretch with a bent left arm. Slowly straighten, pull, and lift it up to shoulder height, as pictured. Feel this stretch originate in your back, not your shoulders, and don&apos;t pull too hard on the shoulders joint. Switch sides.</source>
        <translation>Funciona mejor de pie. Cruza el brazo izquierdo por delante y sujeta la muñeca izquierda con la mano derecha, a la altura de la cadera. Empieza con el brazo doblado. Estíralo despacio, tira y súbelo a la altura del hombro. El estiramiento nace en la espalda, no en el hombro; no tires demasiado de la articulación. Cambia de lado.</translation>
    </message>
    <message>
        <source>To begin, lie straight and face down on the floor or exercise mat. Your arms should be fully extended in front of you. This is the starting position. Simultaneously raise your arms, legs, and chest off of the floor and hold this contraction for 2 seconds. Tip: Squeeze your lower back to get the best results from this exercise. Remember to exhale during this movement. Note: When holding the contracted position, you should look like superman when he is flying. Slowly begin to lower your arms, legs and chest back down to the starting position while inhaling. Repeat for the recommended amount of repetitions prescribed in your program.</source>
        <translation>Túmbate boca abajo en el suelo o una esterilla con los brazos estirados al frente: es la posición inicial. Levanta a la vez brazos, piernas y pecho y mantén 2 segundos. Consejo: aprieta la zona lumbar. Espira durante el movimiento. Así pareces Superman volando. Baja despacio brazos, piernas y pecho mientras inspiras. Repite las veces previstas.</translation>
    </message>
    <message>
        <source>To begin, stand straight while holding a weight plate by the ridge at arm&apos;s length in each hand using a neutral grip (palms facing in). You feet should be shoulder width apart from each other. This will be your starting position. Lower the plates until the fingers are nearly extended but can still hold weights. Inhale as you lower the plates. Now raise the plates back to the starting position as you exhale by closing your hands. Repeat for the recommended amount of repetitions prescribed in your program.</source>
        <translation>De pie, sujeta un disco por el borde en cada mano, brazos rectos, palmas hacia dentro y pies a la anchura de los hombros: es la posición inicial. Baja los discos hasta casi estirar los dedos, sin soltarlos, e inspira. Súbelos cerrando las manos y espira. Repite las veces previstas.</translation>
    </message>
    <message>
        <source>To begin, stand straight with your feet shoulder width apart from each other. Place your hands on your hips. This is the starting position. Now slowly inhale as much air as possible and then start to exhale as much as possible while bringing your stomach in as much as possible and hold this position. Try to visualize your navel touching your backbone. One isometric contraction is around 20 seconds. During the 20 second hold, try to breathe normally. Then inhale and bring your stomach back to the starting position. Once you have practiced this exercise, try to perform this exercise for longer than 20 seconds. Tip: You can work your way up to 40-60 seconds. Repeat for the recommended amount of sets.</source>
        <translation>De pie, pies a la anchura de los hombros y manos en la cadera: es la posición inicial. Inspira despacio todo el aire que puedas; luego espira todo lo posible metiendo el vientre al máximo, y mantén. Imagina que el ombligo toca la columna. Cada contracción dura unos 20 segundos; intenta respirar con normalidad. Luego inspira y suelta el vientre. Con la práctica, mantén más de 20 segundos. Consejo: puedes llegar a 40 o 60 segundos. Repite las series previstas.</translation>
    </message>
    <message>
        <source>Using a muscle roller or a rolling pin, place the roller behind your head and against your neck. Make sure that you do not place the roller directly against the spine, but turned slightly so that the roller is pressed against the muscles to either side of the spine. This will be your starting position. Starting at the top of your neck, slowly roll down the muscles of your neck, pausing at points of tension for 10-30 seconds.</source>
        <translation>Pon un palo de masaje o un rodillo de cocina detrás de la cabeza, contra el cuello. No va sobre la columna, sino algo girado, contra los músculos de al lado: es la posición inicial. Rueda despacio desde lo alto del cuello hacia abajo, parando de 10 a 30 segundos en los puntos tensos.</translation>
    </message>
    <message>
        <source>Wear a loop band round the shins or just above the knees and stand in a shallow squat. Step sideways against the band, let the other foot follow slowly, and never let the band go slack. Walk as many steps back as you walked out.</source>
        <translation>Ponte una banda circular en las espinillas o justo sobre las rodillas y colócate en media sentadilla alta. Da pasos de lado contra la banda, deja que el otro pie siga despacio y no dejes que se afloje. Vuelve con los mismos pasos.</translation>
    </message>
    <message>
        <source>While either seating or standing, bend your arms at a 90-degree angle and place the palms of your hands together in front of your chest. Tip: Your hands should be open with the palms together and fingers facing forward (perpendicular to your torso). Push both hands against each other as you contract your chest. Start with slow tension and increase slowly. Keep breathing normally as you execute this contraction. Hold for the recommended number of seconds. Now release the tension slowly. Rest for the recommended amount of time and repeat.</source>
        <translation>Sentado o de pie, dobla los brazos en ángulo recto y junta las palmas delante del pecho, dedos al frente. Aprieta una mano contra la otra contrayendo el pecho. Empieza con poca tensión y auméntala despacio. Respira con normalidad. Mantén lo previsto y suelta despacio. Descansa y repite.</translation>
    </message>
    <message>
        <source>While lying on the floor, place a foam roll under your back and to one side, just behind your arm pit. This will be your starting position. Keep the arm of the side being stretched behind and to the side of you as you shift your weight onto your lats, keeping your upper body off of the ground. Hold for 10-30 seconds, and switch sides.</source>
        <translation>Túmbate con un rodillo bajo la espalda, a un lado, justo detrás de la axila: es la posición inicial. Deja el brazo de ese lado al costado y atrás, y pasa el peso al dorsal, con el tronco sobre el suelo. Mantén de 10 a 30 segundos y cambia de lado.</translation>
    </message>
    <message>
        <source>While seated, bend forward to hug your thighs from underneath with both arms. Keep your knees together and your legs extended out as you bring your chest down to your knees. You can also stretch your middle back by pulling your back away from your knees as your hugging them.</source>
        <translation>Sentado, inclínate y abraza los muslos por debajo con los dos brazos. Mantén las rodillas juntas y las piernas estiradas llevando el pecho a las rodillas. También puedes estirar la espalda media alejándola de las rodillas.</translation>
    </message>
    <message>
        <source>With your head and neck in a neutral position (normal position with head erect facing forward), place both of your hands on the front side of your head. Now gently push forward as you contract the neck muscles but resisting any movement of your head. Start with slow tension and increase slowly. Keep breathing normally as you execute this contraction. Hold for the recommended number of seconds. Now release the tension slowly. Rest for the recommended amount of time and repeat with your hands placed on the back side of your head.</source>
        <translation>Cabeza y cuello rectos, mirada al frente. Pon las dos manos en la frente. Empuja suavemente hacia delante contrayendo el cuello, sin que la cabeza se mueva. Empieza con poca tensión y auméntala despacio. Respira con normalidad. Mantén lo previsto y suelta despacio. Descansa y repite con las manos detrás de la cabeza.</translation>
    </message>
    <message>
        <source>With your head and neck in a neutral position (normal position with head erect facing forward), place your left hand on the left side of your head. Now gently push towards the left as you contract the left neck muscles but resisting any movement of your head. Start with slow tension and increase slowly. Keep breathing normally as you execute this contraction. Hold for the recommended number of seconds. Now release the tension slowly. Rest for the recommended amount of time and repeat with your right hand placed on the right side of your head.</source>
        <translation>Cabeza y cuello rectos, mirada al frente. Pon la mano izquierda en el lado izquierdo de la cabeza. Empuja suavemente a la izquierda contrayendo ese lado del cuello, sin que la cabeza se mueva. Empieza con poca tensión y auméntala despacio. Respira con normalidad. Mantén lo previsto y suelta despacio. Descansa y repite con la mano derecha en el lado derecho.</translation>
    </message>
    <message>
        <source>You will need a partner for this exercise. Lay face down with your legs straight. Your assistant will place their hand on your heel. To begin, flex the knee to curl your leg up. Your partner should provide resistance, starting light and increasing the pressure as the movement is completed. Communicate with your partner to monitor appropriate resistance levels. Pause at the top, returning the leg to the starting position as your partner provides resistance going the other direction.</source>
        <translation>Necesitas un compañero. Túmbate boca abajo con las piernas rectas. Él pone la mano en tu talón. Dobla la rodilla para subir la pierna; él resiste, primero poco y luego más. Dile qué resistencia va bien. Para arriba un momento y vuelve mientras él resiste en el otro sentido.</translation>
    </message>
</context>
<context>
    <name>exercise_name</name>
    <message>
        <source>Adductor and groin</source>
        <translation>Aductores e ingle en pareja</translation>
    </message>
    <message>
        <source>Adductor roll</source>
        <translation>Rodillo, aductores</translation>
    </message>
    <message>
        <source>All fours quad stretch</source>
        <translation>Estiramiento de cuádriceps a cuatro patas</translation>
    </message>
    <message>
        <source>Ankle on the knee</source>
        <translation>Estiramiento de glúteo, tobillo sobre rodilla</translation>
    </message>
    <message>
        <source>Anterior tibialis roll</source>
        <translation>Rodillo, tibial anterior</translation>
    </message>
    <message>
        <source>Banded bridge</source>
        <translation>Puente con banda</translation>
    </message>
    <message>
        <source>Barbell hip-thrust hold</source>
        <translation>Hip thrust con barra</translation>
    </message>
    <message>
        <source>Behind head chest stretch</source>
        <translation>Estiramiento de pecho en pareja, manos tras la cabeza</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Perro-pájaro</translation>
    </message>
    <message>
        <source>Brachialis roll</source>
        <translation>Rodillo, cara externa del brazo</translation>
    </message>
    <message>
        <source>Calf stretch elbows against wall</source>
        <translation>Estiramiento de gemelos, antebrazos en la pared</translation>
    </message>
    <message>
        <source>Calf stretch hands against wall</source>
        <translation>Estiramiento de gemelos, manos en la pared</translation>
    </message>
    <message>
        <source>Calves roll</source>
        <translation>Rodillo, gemelos</translation>
    </message>
    <message>
        <source>Cat stretch</source>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Chair leg extended stretch</source>
        <translation>Pierna extendida en silla</translation>
    </message>
    <message>
        <source>Chair lower back stretch</source>
        <translation>Inclinación lateral en silla</translation>
    </message>
    <message>
        <source>Chair pose</source>
        <translation>Postura de la silla</translation>
    </message>
    <message>
        <source>Chair upper body stretch</source>
        <translation>Estiramiento del tronco en silla</translation>
    </message>
    <message>
        <source>Chest and front of shoulder stretch</source>
        <translation>Estiramiento de pecho y hombros con barra</translation>
    </message>
    <message>
        <source>Chest stretch on stability ball</source>
        <translation>Estiramiento de pecho con fitball</translation>
    </message>
    <message>
        <source>Child&apos;s pose</source>
        <translation>Postura del niño</translation>
    </message>
    <message>
        <source>Chin to chest stretch</source>
        <translation>Barbilla al pecho</translation>
    </message>
    <message>
        <source>Clamshell hold</source>
        <translation>Almeja mantenida</translation>
    </message>
    <message>
        <source>Crescent lunge</source>
        <translation>Media luna</translation>
    </message>
    <message>
        <source>Cross-legged glute stretch</source>
        <translation>Estiramiento de glúteo cruzado</translation>
    </message>
    <message>
        <source>Crucifix</source>
        <translation>Crucifijo</translation>
    </message>
    <message>
        <source>Dancer&apos;s stretch</source>
        <translation>Torsión sentada</translation>
    </message>
    <message>
        <source>Downward facing balance</source>
        <translation>Equilibrio boca abajo sobre fitball</translation>
    </message>
    <message>
        <source>Elbows back</source>
        <translation>Codos atrás</translation>
    </message>
    <message>
        <source>Foam roll, glute</source>
        <translation>Rodillo, glúteo</translation>
    </message>
    <message>
        <source>Foot roll</source>
        <translation>Rodillo, planta del pie</translation>
    </message>
    <message>
        <source>Forearm plank</source>
        <translation>Plancha de antebrazos</translation>
    </message>
    <message>
        <source>Forward fold</source>
        <translation>Flexión adelante</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Puente de glúteos</translation>
    </message>
    <message>
        <source>Groin and back stretch</source>
        <translation>Estiramiento de ingle y espalda</translation>
    </message>
    <message>
        <source>Hamstring roll</source>
        <translation>Rodillo, isquiotibiales</translation>
    </message>
    <message>
        <source>Heel-lift bridge</source>
        <translation>Puente, talones arriba</translation>
    </message>
    <message>
        <source>Hip-hinge hold</source>
        <translation>Bisagra de cadera mantenida</translation>
    </message>
    <message>
        <source>Hip-thrust hold</source>
        <translation>Hip thrust mantenido</translation>
    </message>
    <message>
        <source>Hug a ball</source>
        <translation>Abrazar el fitball</translation>
    </message>
    <message>
        <source>Hug knees to chest</source>
        <translation>Ambas rodillas al pecho</translation>
    </message>
    <message>
        <source>IT band and glute stretch</source>
        <translation>Estiramiento de cintilla y glúteo</translation>
    </message>
    <message>
        <source>Iliotibial tract roll</source>
        <translation>Rodillo, cintilla iliotibial</translation>
    </message>
    <message>
        <source>Intermediate groin stretch</source>
        <translation>Estiramiento de ingle con cinta</translation>
    </message>
    <message>
        <source>Intermediate hip flexor and quad stretch</source>
        <translation>Estiramiento de psoas y cuádriceps con cinta</translation>
    </message>
    <message>
        <source>Isometric chest squeezes</source>
        <translation>Presión de palmas, pecho</translation>
    </message>
    <message>
        <source>Isometric neck exercise, front and back</source>
        <translation>Cuello isométrico, delante y detrás</translation>
    </message>
    <message>
        <source>Isometric neck exercise, sides</source>
        <translation>Cuello isométrico, lados</translation>
    </message>
    <message>
        <source>Knee across the body</source>
        <translation>Rodilla cruzada en el suelo</translation>
    </message>
    <message>
        <source>Kneeling forearm stretch</source>
        <translation>Estiramiento de antebrazos de rodillas</translation>
    </message>
    <message>
        <source>Kneeling hip flexor</source>
        <translation>Flexor de cadera, empeine en el suelo</translation>
    </message>
    <message>
        <source>Kneeling hip-flexor stretch</source>
        <translation>Estiramiento del flexor de cadera</translation>
    </message>
    <message>
        <source>Kneeling plank</source>
        <translation>Plancha de rodillas</translation>
    </message>
    <message>
        <source>Lateral banded walk</source>
        <translation>Pasos laterales con banda</translation>
    </message>
    <message>
        <source>Latissimus dorsi roll</source>
        <translation>Rodillo, dorsal ancho</translation>
    </message>
    <message>
        <source>Looking at ceiling</source>
        <translation>Mirar al techo</translation>
    </message>
    <message>
        <source>Lower back curl</source>
        <translation>Extensión lumbar en el suelo</translation>
    </message>
    <message>
        <source>Lower back roll</source>
        <translation>Rodillo, zona lumbar</translation>
    </message>
    <message>
        <source>Lunge</source>
        <translation>Zancadas</translation>
    </message>
    <message>
        <source>Lying bent leg groin</source>
        <translation>Ingle en pareja, rodillas flexionadas</translation>
    </message>
    <message>
        <source>Lying crossover</source>
        <translation>Cruce de pierna tumbado, en pareja</translation>
    </message>
    <message>
        <source>Lying glute</source>
        <translation>Glúteo tumbado, en pareja</translation>
    </message>
    <message>
        <source>Lying glute squeeze</source>
        <translation>Contracción de glúteos</translation>
    </message>
    <message>
        <source>Lying hamstring</source>
        <translation>Isquiotibiales tumbado, en pareja</translation>
    </message>
    <message>
        <source>Middle back stretch</source>
        <translation>Giro de tronco de pie</translation>
    </message>
    <message>
        <source>Neck roll</source>
        <translation>Rodillo, cuello</translation>
    </message>
    <message>
        <source>On your side quad stretch</source>
        <translation>Estiramiento de cuádriceps de lado</translation>
    </message>
    <message>
        <source>On-your-back quad stretch</source>
        <translation>Estiramiento de cuádriceps boca arriba</translation>
    </message>
    <message>
        <source>One arm against wall</source>
        <translation>Un brazo contra la pared</translation>
    </message>
    <message>
        <source>One half locust</source>
        <translation>Media langosta</translation>
    </message>
    <message>
        <source>One handed hang</source>
        <translation>Colgarse de una mano</translation>
    </message>
    <message>
        <source>One knee to chest</source>
        <translation>Una rodilla al pecho</translation>
    </message>
    <message>
        <source>Overhead lat</source>
        <translation>Dorsal en pareja</translation>
    </message>
    <message>
        <source>Overhead stretch</source>
        <translation>Estiramiento por encima de la cabeza</translation>
    </message>
    <message>
        <source>Overhead triceps</source>
        <translation>Tríceps en pareja</translation>
    </message>
    <message>
        <source>Pelvic tilt into bridge</source>
        <translation>Báscula pélvica a puente</translation>
    </message>
    <message>
        <source>Peroneals roll</source>
        <translation>Rodillo, peroneos</translation>
    </message>
    <message>
        <source>Peroneals stretch</source>
        <translation>Estiramiento de peroneos</translation>
    </message>
    <message>
        <source>Piriformis roll</source>
        <translation>Rodillo, piriforme</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Plancha alta</translation>
    </message>
    <message>
        <source>Plate pinch</source>
        <translation>Pinza con discos</translation>
    </message>
    <message>
        <source>Posterior tibialis stretch</source>
        <translation>Estiramiento del tibial posterior</translation>
    </message>
    <message>
        <source>Prone hip-extension hold</source>
        <translation>Extensión de cadera boca abajo</translation>
    </message>
    <message>
        <source>Prone manual hamstring</source>
        <translation>Curl femoral boca abajo, en pareja</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pirámide sobre fitball</translation>
    </message>
    <message>
        <source>Quad stretch</source>
        <translation>Estiramiento de cuádriceps con cinta</translation>
    </message>
    <message>
        <source>Quadriceps roll</source>
        <translation>Rodillo, cuádriceps</translation>
    </message>
    <message>
        <source>Rhomboids roll</source>
        <translation>Rodillo, parte alta de la espalda</translation>
    </message>
    <message>
        <source>Round the world shoulder stretch</source>
        <translation>Estiramiento de hombros, barra tras la espalda</translation>
    </message>
    <message>
        <source>Runner&apos;s stretch</source>
        <translation>Estiramiento del corredor</translation>
    </message>
    <message>
        <source>Seated biceps</source>
        <translation>Bíceps sentado, en pareja</translation>
    </message>
    <message>
        <source>Seated calf stretch</source>
        <translation>Estiramiento de gemelos sentado</translation>
    </message>
    <message>
        <source>Seated floor hamstring stretch</source>
        <translation>Isquiotibiales sentado en el suelo</translation>
    </message>
    <message>
        <source>Seated front deltoid</source>
        <translation>Deltoides anterior sentado, en pareja</translation>
    </message>
    <message>
        <source>Seated glute</source>
        <translation>Glúteo sentado, en pareja</translation>
    </message>
    <message>
        <source>Seated hamstring</source>
        <translation>Isquiotibiales sentado, en pareja</translation>
    </message>
    <message>
        <source>Seated hamstring and calf stretch</source>
        <translation>Isquiotibiales y gemelos sentado</translation>
    </message>
    <message>
        <source>Seated overhead stretch</source>
        <translation>Estiramiento lateral sentado, brazo en alto</translation>
    </message>
    <message>
        <source>Side lying groin stretch</source>
        <translation>Estiramiento de ingle, tumbado de lado</translation>
    </message>
    <message>
        <source>Side neck stretch</source>
        <translation>Estiramiento lateral del cuello</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Plancha lateral</translation>
    </message>
    <message>
        <source>Side plank with leg lift</source>
        <translation>Plancha lateral, pierna arriba</translation>
    </message>
    <message>
        <source>Side wrist pull</source>
        <translation>Tirón de muñeca cruzado</translation>
    </message>
    <message>
        <source>Side-lying floor stretch</source>
        <translation>Estiramiento de costado, tumbado de lado</translation>
    </message>
    <message>
        <source>Side-lying leg raise hold</source>
        <translation>Elevación de pierna de lado</translation>
    </message>
    <message>
        <source>Single-leg balance, dancer</source>
        <translation>Equilibrio, bailarín</translation>
    </message>
    <message>
        <source>Single-leg balance, eagle</source>
        <translation>Equilibrio, águila</translation>
    </message>
    <message>
        <source>Single-leg balance, tree</source>
        <translation>Equilibrio, árbol</translation>
    </message>
    <message>
        <source>Single-leg bridge</source>
        <translation>Puente a una pierna</translation>
    </message>
    <message>
        <source>Sit-to-stand</source>
        <translation>De sentado a de pie</translation>
    </message>
    <message>
        <source>Spinal stretch</source>
        <translation>Estiramiento de columna en silla</translation>
    </message>
    <message>
        <source>Split-squat hold</source>
        <translation>Zancada mantenida</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Sentadillas</translation>
    </message>
    <message>
        <source>Squat hold</source>
        <translation>Sentadilla mantenida</translation>
    </message>
    <message>
        <source>Standing Olympic plate hand squeeze</source>
        <translation>Apretón de discos de pie</translation>
    </message>
    <message>
        <source>Standing biceps stretch</source>
        <translation>Estiramiento de bíceps de pie</translation>
    </message>
    <message>
        <source>Standing elevated quad stretch</source>
        <translation>Estiramiento de cuádriceps, pie elevado</translation>
    </message>
    <message>
        <source>Standing gastrocnemius calf stretch</source>
        <translation>Estiramiento de gemelos, talón en escalón</translation>
    </message>
    <message>
        <source>Standing hamstring and calf stretch</source>
        <translation>Isquiotibiales y gemelos de pie</translation>
    </message>
    <message>
        <source>Standing hip flexors</source>
        <translation>Flexores de cadera de pie</translation>
    </message>
    <message>
        <source>Standing lateral stretch</source>
        <translation>Estiramiento lateral de pie</translation>
    </message>
    <message>
        <source>Standing pelvic tilt</source>
        <translation>Báscula pélvica de pie</translation>
    </message>
    <message>
        <source>Standing soleus and achilles stretch</source>
        <translation>Estiramiento de sóleo y tendón de Aquiles</translation>
    </message>
    <message>
        <source>Standing toe touches</source>
        <translation>Tocar las puntas de los pies</translation>
    </message>
    <message>
        <source>Step-up</source>
        <translation>Subidas al cajón</translation>
    </message>
    <message>
        <source>Step-up hold</source>
        <translation>Subida al cajón mantenida</translation>
    </message>
    <message>
        <source>Stomach vacuum</source>
        <translation>Vacío abdominal</translation>
    </message>
    <message>
        <source>Superman</source>
        <translation>Superman</translation>
    </message>
    <message>
        <source>The straddle</source>
        <translation>Piernas abiertas sentado</translation>
    </message>
    <message>
        <source>Tricep side stretch</source>
        <translation>Estiramiento de tríceps cruzado</translation>
    </message>
    <message>
        <source>Triceps stretch</source>
        <translation>Estiramiento de tríceps tras la cabeza</translation>
    </message>
    <message>
        <source>Upper back stretch</source>
        <translation>Estiramiento de la espalda alta</translation>
    </message>
    <message>
        <source>Upper back-leg grab</source>
        <translation>Abrazo a las piernas</translation>
    </message>
    <message>
        <source>Upward stretch</source>
        <translation>Estiramiento hacia arriba</translation>
    </message>
    <message>
        <source>Wall squat</source>
        <translation>Sentadilla en la pared</translation>
    </message>
    <message>
        <source>Warrior II</source>
        <translation>Guerrero II</translation>
    </message>
    <message>
        <source>Weighted bridge</source>
        <translation>Puente con peso</translation>
    </message>
    <message>
        <source>World&apos;s greatest stretch</source>
        <translation>El gran estiramiento en tres partes</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 ejercicio</translation>
    </message>
    <message>
        <source>Best hold, left side: {held}</source>
        <translation>Mejor aguante, lado izquierdo: {held}</translation>
    </message>
    <message>
        <source>Best hold, right side: {held}</source>
        <translation>Mejor aguante, lado derecho: {held}</translation>
    </message>
    <message>
        <source>Best hold: {held}</source>
        <translation>Mejor aguante: {held}</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Ambos lados a la vez</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Da igual</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>De rodillas</translation>
    </message>
    <message>
        <source>Last done {day}.</source>
        <translation>Última vez: {day}.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Izquierda y derecha</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Moving, for a time</source>
        <translation>En movimiento, por tiempo</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Aún sin hacer.</translation>
    </message>
    <message>
        <source>Not weight-bearing</source>
        <translation>Sin peso en las piernas</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Boca arriba</translation>
    </message>
    <message>
        <source>On the side</source>
        <translation>De lado</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Plancha</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <source>Weight-bearing</source>
        <translation>Con peso en las piernas</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>{shortest} to {longest}</source>
        <translation>{shortest}–{longest}</translation>
    </message>
    <message>
        <source>{shown} of {known} exercises</source>
        <translation>{shown} de {known} ejercicios</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Check that it is there and may be opened.</source>
        <translation>«{file}» no se puede leer. Comprueba que está ahí y se puede abrir.</translation>
    </message>
    <message>
        <source>“{file}” has over 50 million pixels. Make it smaller first.</source>
        <translation>«{file}» tiene más de 50 millones de píxeles. Hazlo más pequeño primero.</translation>
    </message>
    <message>
        <source>“{file}” is broken. Open it in another program and save it again.</source>
        <translation>«{file}» está roto. Ábrelo en otro programa y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is no picture: choose a PNG, JPEG, WebP or SVG file.</source>
        <translation>«{file}» no es una imagen: elige un archivo PNG, JPEG, WebP o SVG.</translation>
    </message>
    <message>
        <source>“{file}” is over 20 MB. Choose a smaller picture.</source>
        <translation>«{file}» pasa de 20&#xa0;MB. Elige una imagen más pequeña.</translation>
    </message>
    <message>
        <source>“{file}” needs other files, or effects that are not drawn here. Save it as PNG first.</source>
        <translation>«{file}» necesita otros archivos, o efectos que aquí no se dibujan. Guárdalo primero como PNG.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>A workout is running. Import the files when it is over.</source>
        <translation>Hay una sesión en marcha. Importa los archivos cuando termine.</translation>
    </message>
    <message>
        <source>All of it was there already.</source>
        <translation>Todo estaba ya.</translation>
    </message>
    <message>
        <source>Circuits and exports (*.glutetimer *.json *.csv *.txt *.yml *.yaml *.zip *.db *.sqlite *.feeel *.fitnotes *.bak);;All files (*)</source>
        <translation>Circuitos y exportaciones (*.glutetimer *.json *.csv *.txt *.yml *.yaml *.zip *.db *.sqlite *.feeel *.fitnotes *.bak);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>GluteTimer history</source>
        <translation>Historial de GluteTimer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Save the history as a table</source>
        <translation>Guardar el historial como tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The history was saved as “{file}”.</source>
        <translation>El historial se guardó como «{file}».</translation>
    </message>
    <message>
        <source>There are no files and no text on the clipboard.</source>
        <translation>No hay archivos ni texto en el portapapeles.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>No se puede escribir «{file}»: {reason}. Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>1 very light, 10 all out</source>
        <translation>1 muy ligero, 10 a tope</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Glúteos</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Isquiotibiales</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Next time, make it easier: tuck the pelvis slightly and think of the squeeze, so that the glutes do the work. Too sore to move well? Then rest, or stretch. (Source articles A, B. Not medical advice.)</source>
        <translation>La próxima vez, hazlo más fácil: bascula un poco la pelvis y piensa en la contracción, para que trabajen los glúteos. ¿Demasiadas agujetas para moverte bien? Entonces descansa, o estira. (Artículos fuente A, B. No es consejo médico.)</translation>
    </message>
    <message>
        <source>Quads</source>
        <translation>Cuádriceps</translation>
    </message>
    <message>
        <source>Sounds: none was heard</source>
        <translation>Sonidos: no se oyó ninguno</translation>
    </message>
    <message>
        <source>Sounds: {count} played, at most {worst} ms off</source>
        <translation>Sonidos: {count} reproducidos, con {worst}&#xa0;ms de desvío como mucho</translation>
    </message>
    <message>
        <source>all out</source>
        <translation>a tope</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>intento {number}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>terminado aquí</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>duro</translation>
    </message>
    <message>
        <source>hold {number}</source>
        <translation>repetición {number}</translation>
    </message>
    <message>
        <source>let go early</source>
        <translation>soltado antes</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ligero</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>no device for {time} s</source>
        <translation>sin dispositivo durante {time}&#xa0;s</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>nothing was planned in seconds</source>
        <translation>nada estaba planificado en segundos</translation>
    </message>
    <message>
        <source>of {planned} planned · {percent} %</source>
        <translation>de {planned} planificados · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>ronda {number}</translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation>serie {number}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>muy duro</translation>
    </message>
    <message>
        <source>very light</source>
        <translation>muy ligero</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} tarde</translation>
    </message>
    <message>
        <source>{count} not heard</source>
        <translation>{count} sin oírse</translation>
    </message>
    <message>
        <source>{done} of {count} holds · {time} in all</source>
        <translation>{done} de {count} aguantes · {time} en total</translation>
    </message>
    <message>
        <source>{effort} of 10: {words}</source>
        <translation>{effort} de 10: {words}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Does</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Every command can have other keys, and more than one. All commands… finds any of them by a few letters.</source>
        <translation>Cada comando puede tener otras teclas, y más de una. «Todos los comandos…» encuentra cualquiera con unas letras.</translation>
    </message>
    <message>
        <source>GluteTimer is {version} now.</source>
        <translation>GluteTimer es ahora {version}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Nothing is written down about it.</source>
        <translation>No hay nada escrito sobre ello.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What’s new in {version}</source>
        <translation>Novedades de {version}</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message numerus="yes">
        <source>%n circuits</source>
        <translation>
            <numerusform>%n circuito</numerusform>
            <numerusform>%n circuitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises of your own</source>
        <translation>
            <numerusform>%n ejercicio propio</numerusform>
            <numerusform>%n ejercicios propios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more circuits</source>
        <translation>
            <numerusform>%n circuito más</numerusform>
            <numerusform>%n circuitos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 circuit</source>
        <translation>1 circuito</translation>
    </message>
    <message>
        <source>1 exercise of your own</source>
        <translation>1 ejercicio propio</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 more circuit</source>
        <translation>1 circuito más</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>Brings the exercise {names} with it</source>
        <translation>Trae consigo el ejercicio {names}</translation>
    </message>
    <message>
        <source>Brings these exercises with it: {names}</source>
        <translation>Trae consigo estos ejercicios: {names}</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Nothing of this file comes in. Choose another file, or export it again from the program that it comes from.</source>
        <translation>No entra nada de este archivo. Elige otro, o expórtalo de nuevo desde el programa del que viene.</translation>
    </message>
    <message>
        <source>Nothing of this file comes in. Export it again from {program}, or correct that place in a text editor.</source>
        <translation>No entra nada de este archivo. Expórtalo de nuevo desde {program}, o corrige ese lugar en un editor de texto.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{found} imported.</source>
        <translation>{found}: importado.</translation>
    </message>
    <message>
        <source>{holds} there already</source>
        <translation>{holds} ya estaban</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{workouts} with {holds}, {dates}</source>
        <translation>{workouts} con {holds}, {dates}</translation>
    </message>
</context>
<context>
    <name>interrupted</name>
    <message>
        <source>Go on with “{name}”?</source>
        <translation>¿Seguir con «{name}»?</translation>
    </message>
    <message>
        <source>It goes on, paused, {time} into “{interval}”.</source>
        <translation>Sigue, en pausa, {time} después de empezar «{interval}».</translation>
    </message>
    <message>
        <source>Nothing was held yet.</source>
        <translation>Aún no se aguantó nada.</translation>
    </message>
    <message>
        <source>So far you held {time} in {holds}; nothing of it is lost.</source>
        <translation>Hasta ahora aguantaste {time} en {holds}; no se pierde nada.</translation>
    </message>
    <message>
        <source>The program ended in the middle of it {day} at {time}.</source>
        <translation>El programa terminó a mitad {day} a las {time}.</translation>
    </message>
    <message>
        <source>The program ended in the middle of it {time} ago.</source>
        <translation>El programa terminó a mitad hace {time}.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>maximum</name>
    <message>
        <source>About a minute in all: {sets} × {hold}</source>
        <translation>Un minuto en total, más o menos: {sets} × {hold}</translation>
    </message>
    <message>
        <source>As long as your best hold before ({day}).</source>
        <translation>Tanto como tu mejor aguante anterior ({day}).</translation>
    </message>
    <message>
        <source>Best hold</source>
        <translation>Mejor aguante</translation>
    </message>
    <message>
        <source>Best so far: {bests}.</source>
        <translation>Lo mejor hasta ahora: {bests}.</translation>
    </message>
    <message>
        <source>Hold until the shape goes: the hips sink, the low back arches or sways, or you can’t breathe calmly any more. That is your maximum. If anything hurts, end it at once.</source>
        <translation>Aguanta hasta perder la forma: la cadera baja, la zona lumbar se arquea o se balancea, o ya no puedes respirar con calma. Ese es tu máximo. Si algo duele, termina enseguida.</translation>
    </message>
    <message>
        <source>Left and right held equally long.</source>
        <translation>Izquierda y derecha aguantaron lo mismo.</translation>
    </message>
    <message>
        <source>Left held {time} longer than right: {percent} % of its hold.</source>
        <translation>La izquierda aguantó {time} más que la derecha: {percent}&#xa0;% de su tiempo.</translation>
    </message>
    <message>
        <source>Not held yet.</source>
        <translation>Aún sin aguantar.</translation>
    </message>
    <message>
        <source>Now {now}; with {percent} %: {times}</source>
        <translation>Ahora {now}; con {percent}&#xa0;%: {times}</translation>
    </message>
    <message>
        <source>Right held {time} longer than left: {percent} % of its hold.</source>
        <translation>La derecha aguantó {time} más que la izquierda: {percent}&#xa0;% de su tiempo.</translation>
    </message>
    <message>
        <source>Source: usual coaching practice. Not medical advice.</source>
        <translation>Fuente: práctica habitual de entrenadores. No es consejo médico.</translation>
    </message>
    <message>
        <source>Your first best hold.</source>
        <translation>Tu primer mejor aguante.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{low} to {high} % of it: {times}</source>
        <translation>{low} a {high}&#xa0;% de él: {times}</translation>
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
        <translation>{time} menos que tu mejor aguante anterior ({day}).</translation>
    </message>
    <message>
        <source>{time} more than your best hold before ({day}).</source>
        <translation>{time} más que tu mejor aguante anterior ({day}).</translation>
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
        <translation>El escritorio no ofrece teclas que funcionen en todas partes; las teclas multimedia sí.</translation>
    </message>
    <message>
        <source>{phase} · next: {hold}</source>
        <translation>{phase} · después: {hold}</translation>
    </message>
</context>
<context>
    <name>menu_bar</name>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>next_step</name>
    <message>
        <source>Add a round</source>
        <translation>Añadir una ronda</translation>
    </message>
    <message>
        <source>Longer first, then a harder variation: usual coaching practice.</source>
        <translation>Primero más largo, luego una variante más dura: práctica habitual de entrenadores.</translation>
    </message>
    <message>
        <source>Lower the difficulty when it is felt there: source articles A and B.</source>
        <translation>Bajar la dificultad cuando se nota ahí: artículos fuente A y B.</translation>
    </message>
    <message>
        <source>Never form for load: source articles B and D.</source>
        <translation>Nunca la forma por la carga: artículos fuente B y D.</translation>
    </message>
    <message>
        <source>Short trunk holds grow by repeats, not by seconds: McGill.</source>
        <translation>Los aguantes cortos del tronco crecen con repeticiones, no con segundos: McGill.</translation>
    </message>
    <message>
        <source>This is not medical advice.</source>
        <translation>Esto no es consejo médico.</translation>
    </message>
    <message>
        <source>Time up over weeks, never form for load: source articles B and D.</source>
        <translation>Más tiempo con las semanas, nunca la forma por la carga: artículos fuente B y D.</translation>
    </message>
    <message>
        <source>Two rounds at first, three to four later: source article D.</source>
        <translation>Dos rondas al principio, tres o cuatro después: artículo fuente D.</translation>
    </message>
    <message>
        <source>Use {exercise}</source>
        <translation>Usar {exercise}</translation>
    </message>
    <message>
        <source>Use {hold}</source>
        <translation>Usar {hold}</translation>
    </message>
    <message>
        <source>Use {repeats} repeats</source>
        <translation>Usar {repeats} repeticiones</translation>
    </message>
    <message>
        <source>{circuit}: you felt it in the low back. You could try {new} instead of {old}, tuck the pelvis slightly, and think of the squeeze.</source>
        <translation>{circuit}: lo notaste en la zona lumbar. Podrías probar {new} en vez de {old}, bascular un poco la pelvis y pensar en la contracción.</translation>
    </message>
    <message>
        <source>{circuit}: you held all of {exercise} in two workouts, at an effort of 7 or less. You could try a harder one: {harder}, {new}.</source>
        <translation>{circuit}: aguantaste todo {exercise} en dos sesiones, con un esfuerzo de 7 o menos. Podrías probar uno más duro: {harder}, {new}.</translation>
    </message>
    <message>
        <source>{circuit}: you held every second of {exercise} in two workouts, at an effort of 7 or less. You could do {repeats} repeats; the holds stay at {old}.</source>
        <translation>{circuit}: aguantaste cada segundo de {exercise} en dos sesiones, con un esfuerzo de 7 o menos. Podrías hacer {repeats} repeticiones; los aguantes siguen en {old}.</translation>
    </message>
    <message>
        <source>{circuit}: you held every second of {exercise} in two workouts, at an effort of 7 or less. You could try {new} instead of {old}.</source>
        <translation>{circuit}: aguantaste cada segundo de {exercise} en dos sesiones, con un esfuerzo de 7 o menos. Podrías probar {new} en vez de {old}.</translation>
    </message>
    <message>
        <source>{circuit}: {exercise} ended early in three workouts. {new} instead of {old} may let you hold it to the end.</source>
        <translation>{circuit}: {exercise} terminó antes en tres sesiones. Con {new} en vez de {old} quizá lo aguantes hasta el final.</translation>
    </message>
    <message>
        <source>{circuit}: {exercise} is as long as it needs to be, and you held all of it in two workouts, at an effort of 7 or less. You could add a round.</source>
        <translation>{circuit}: {exercise} ya es tan largo como hace falta, y lo aguantaste todo en dos sesiones, con un esfuerzo de 7 o menos. Podrías añadir una ronda.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>queda 1 día</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>By circuit</source>
        <translation>Por circuito</translation>
    </message>
    <message>
        <source>By exercise</source>
        <translation>Por ejercicio</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>By main muscle</source>
        <translation>Por músculo principal</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Por lado</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Completion per {span} · percent held of planned</source>
        <translation>Cumplimiento por {span} · porcentaje aguantado de lo planificado</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Density per {span} · percent of the workouts&apos; length under tension</source>
        <translation>Densidad por {span} · porcentaje de la sesión bajo tensión</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Effort per {span} · mean of 1 to 10</source>
        <translation>Esfuerzo por {span} · media de 1 a 10</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Aguantes</translation>
    </message>
    <message>
        <source>Holds per {span}</source>
        <translation>Aguantes por {span}</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Load per {span} · kilograms × seconds held</source>
        <translation>Carga por {span} · kilogramos × segundos aguantados</translation>
    </message>
    <message>
        <source>No effort in these weeks. Say how hard it was after a workout.</source>
        <translation>Sin esfuerzo en estas semanas. Di después de una sesión cuánto te costó.</translation>
    </message>
    <message>
        <source>No load in these weeks. Give a step a weight in Circuits to see it here.</source>
        <translation>Sin carga en estas semanas. Da un peso a un paso en «Circuitos» para verla aquí.</translation>
    </message>
    <message>
        <source>Nothing held in these weeks</source>
        <translation>Nada aguantado en estas semanas</translation>
    </message>
    <message>
        <source>Nothing held this week</source>
        <translation>Nada aguantado esta semana</translation>
    </message>
    <message>
        <source>Nothing in these weeks. Choose a longer range to see more.</source>
        <translation>Nada en estas semanas. Elige un periodo más largo para ver más.</translation>
    </message>
    <message>
        <source>The last bar is hatched, this week still runs: {days_left}</source>
        <translation>La última barra va rayada, esta semana sigue: {days_left}</translation>
    </message>
    <message>
        <source>This week is hatched: {days_left}</source>
        <translation>Rayada: esta semana, {days_left}</translation>
    </message>
    <message>
        <source>Time under tension</source>
        <translation>Tiempo bajo tensión</translation>
    </message>
    <message>
        <source>Time under tension per {span} · minutes</source>
        <translation>Tiempo bajo tensión por {span} · minutos</translation>
    </message>
    <message>
        <source>Week {number} · {days}</source>
        <translation>Semana {number} · {days}</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Workouts per {span}</source>
        <translation>Sesiones por {span}</translation>
    </message>
    <message>
        <source>W{number}</source>
        <comment>short for a week&apos;s number</comment>
        <translation>S{number}</translation>
    </message>
    <message>
        <source>a circuit without a name</source>
        <translation>un circuito sin nombre</translation>
    </message>
    <message>
        <source>a year ago: {value}</source>
        <translation>hace un año: {value}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>effort {effort}</source>
        <translation>esfuerzo {effort}</translation>
    </message>
    <message>
        <source>last day of this week</source>
        <translation>su último día</translation>
    </message>
    <message>
        <source>muscle not known</source>
        <translation>músculo desconocido</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>{held} held of {planned} planned</source>
        <translation>{held} aguantados de {planned} planificados</translation>
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
            <numerusform>Ha pasado %n minuto.</numerusform>
            <numerusform>Han pasado %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts to go this week</source>
        <translation>
            <numerusform>Queda %n sesión esta semana</numerusform>
            <numerusform>Quedan %n sesiones esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>1 workout to go this week</source>
        <translation>Queda 1 sesión esta semana</translation>
    </message>
    <message>
        <source>Get up for a moment</source>
        <translation>Levántate un momento</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>En 30 minutos</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>De sentado a de pie</translation>
    </message>
    <message>
        <source>Start {circuit}</source>
        <translation>Empezar {circuit}</translation>
    </message>
    <message>
        <source>Three or four times: touch the seat with your glutes, and stand up.</source>
        <translation>Tres o cuatro veces: toca el asiento con los glúteos, y levántate.</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Hora de entrenar</translation>
    </message>
    <message>
        <source>“{circuit}” is ready when you are.</source>
        <translation>«{circuit}» te espera.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Dashed outline: planned.</source>
        <translation>Contorno discontinuo: planificado.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Dotted line: the year before.</source>
        <translation>Línea de puntos: el año anterior.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Effort, 1 to 10</source>
        <translation>Esfuerzo, de 1 a 10</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Notado</translation>
    </message>
    <message>
        <source>Grey: planned, but not held.</source>
        <translation>Gris: planificado, pero no aguantado.</translation>
    </message>
    <message>
        <source>Hatched: this week is not over.</source>
        <translation>Rayado: esta semana no ha terminado.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Aguantado</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Aguantes</translation>
    </message>
    <message>
        <source>Line: mean of four weeks.</source>
        <translation>Línea: media de cuatro semanas.</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>Aguante más largo</translation>
    </message>
    <message>
        <source>Longest left</source>
        <translation>Más largo a la izquierda</translation>
    </message>
    <message>
        <source>Longest right</source>
        <translation>Más largo a la derecha</translation>
    </message>
    <message>
        <source>held of planned</source>
        <translation>aguantado de lo planificado</translation>
    </message>
    <message>
        <source>mean of {workouts}</source>
        <translation>media de {workouts}</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nada dicho</translation>
    </message>
    <message>
        <source>of {workouts}</source>
        <translation>de {workouts}</translation>
    </message>
    <message>
        <source>{figure} a week</source>
        <translation>{figure} por semana</translation>
    </message>
    <message>
        <source>Made with GluteTimer. This is not medical advice.</source>
        <translation>Hecho con GluteTimer. Esto no es consejo médico.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>The newest {shown} of {all} workouts.</source>
        <translation>Las {shown} sesiones más recientes de {all}.</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Informe de entrenamiento</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message numerus="yes">
        <source>Weeks, %n together</source>
        <translation>
            <numerusform>Semanas, de %n en %n</numerusform>
            <numerusform>Semanas, de %n en %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> (default: %(default)s)</source>
        <translation> (por defecto: %(default)s)</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be {version}</source>
        <translation>«version» debe ser {version}</translation>
    </message>
    <message>
        <source>%(heading)s:</source>
        <translation>%(heading)s:</translation>
    </message>
    <message>
        <source>%(prog)s [-h] [--version] [--data-dir DIR] [COMMAND … | FILE …]</source>
        <translation>%(prog)s [-h] [--version] [--data-dir CARPETA] [COMANDO … | ARCHIVO …]</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message>
        <source>,.</source>
        <comment>the sign between thousands, and the one before decimals</comment>
        <translation>.,</translation>
    </message>
    <message>
        <source>1 did not match the holds; all were summed up anew from them</source>
        <translation>1 no coincidía con los aguantes; se sumaron todas de nuevo</translation>
    </message>
    <message>
        <source>1 line missing</source>
        <translation>falta 1 línea</translation>
    </message>
    <message>
        <source>1 line not as written</source>
        <translation>1 línea no está como se escribió</translation>
    </message>
    <message>
        <source>1 row not the same as in the database</source>
        <translation>1 fila no es igual que en la base de datos</translation>
    </message>
    <message>
        <source>1 row of {table} not as written</source>
        <translation>1 fila de {table} no está como se escribió</translation>
    </message>
    <message>
        <source>A backslash means something here. Write two of them, or none.</source>
        <translation>Una barra invertida significa algo aquí. Escribe dos, o ninguna.</translation>
    </message>
    <message>
        <source>A backslash means something in quotes. Write two of them, or none.</source>
        <translation>Una barra invertida significa algo entre comillas. Escribe dos, o ninguna.</translation>
    </message>
    <message>
        <source>A block has 1 to {most} rounds.</source>
        <translation>Un bloque tiene de 1 a {most} rondas.</translation>
    </message>
    <message>
        <source>A circuit has at most {most:,} steps. Take the ones from here away.</source>
        <translation>Un circuito tiene como mucho {most:,} pasos. Quita los que siguen desde aquí.</translation>
    </message>
    <message>
        <source>A hold lasts one second to 24 hours.</source>
        <translation>Un aguante dura de un segundo a 24 horas.</translation>
    </message>
    <message>
        <source>A load is at most 1000 kg.</source>
        <translation>Una carga es de 1000&#xa0;kg como mucho.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters. Make it shorter.</source>
        <translation>Un nombre tiene como mucho {most} caracteres. Acórtalo.</translation>
    </message>
    <message>
        <source>A percent needs a time for when no best hold is known: “Plank 30s, 70% of best”.</source>
        <translation>Un porcentaje necesita un tiempo por si no se conoce un mejor aguante: «Plank 30s, 70% of best».</translation>
    </message>
    <message>
        <source>A relax lasts at most 24 hours.</source>
        <translation>Relajar dura como mucho 24 horas.</translation>
    </message>
    <message>
        <source>A rest lasts at most 24 hours.</source>
        <translation>Un descanso dura como mucho 24 horas.</translation>
    </message>
    <message>
        <source>A step has 1 to {most} sets.</source>
        <translation>Un paso tiene de 1 a {most} series.</translation>
    </message>
    <message>
        <source>A switch lasts at most 24 hours.</source>
        <translation>Un cambio de lado dura como mucho 24 horas.</translation>
    </message>
    <message>
        <source>A workout is running.</source>
        <translation>Hay una sesión en marcha.</translation>
    </message>
    <message>
        <source>A workout is under way. Restore the backup when it is over.</source>
        <translation>Hay una sesión en marcha. Restaura la copia cuando termine.</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>descriptor de archivo incorrecto</translation>
    </message>
    <message>
        <source>Bad magic number for central directory</source>
        <translation>firma incorrecta del índice del zip</translation>
    </message>
    <message>
        <source>Bad magic number for file header</source>
        <translation>firma incorrecta de un archivo del zip</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>Choose a file that GluteTimer exported.</source>
        <translation>Elige un archivo exportado por GluteTimer.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>tiempo de conexión agotado</translation>
    </message>
    <message>
        <source>Correct it in a text editor and try again.</source>
        <translation>Corrígelo en un editor de texto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Correct it in a text editor, or export the circuit again.</source>
        <translation>Corrígelo en un editor de texto, o exporta de nuevo el circuito.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>¿Quieres decir {names}?</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>se esperaba una coma «,»</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>se esperaban dos puntos «:»</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>se esperaba un nombre de propiedad entre comillas</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>datos de más</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>FIT files need an extra package: pip install &quot;glutetimer[fit]&quot;</source>
        <translation>Los archivos FIT necesitan un paquete más: pip install &quot;glutetimer[fit]&quot;</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo existe</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>el archivo no es un zip</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>GluteTimer is in the menu now, and opens .glutetimer files ({folder}).</source>
        <translation>GluteTimer está ahora en el menú y abre los archivos .glutetimer ({folder}).</translation>
    </message>
    <message>
        <source>GluteTimer is out of the menu. Your circuits and your history stay.</source>
        <translation>GluteTimer ya no está en el menú. Tus circuitos y tu historial se quedan.</translation>
    </message>
    <message>
        <source>Held {held} of {planned} planned, in {holds}.</source>
        <translation>Aguantados {held} de {planned} planificados, en {holds}.</translation>
    </message>
    <message>
        <source>Held {time} min</source>
        <translation>{time}&#xa0;min aguantados</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>coma de más antes del final de la lista</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>coma de más antes del final del objeto</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Interval timer for isometric holds.</source>
        <translation>Temporizador de intervalos para aguantes isométricos.</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>\escape no válido</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>secuencia \uXXXX no válida</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>carácter de control no válido</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>enlace entre discos no válido</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>It is kept in {path} and comes in at the next start.</source>
        <translation>Se conserva en {path} y entra en el próximo arranque.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado demasiado hondo.</translation>
    </message>
    <message>
        <source>It was left as it is. Move it to another folder, together with {name}-wal and {name}-shm if they are there; then put a copy from {folder} in its place, or start without one.</source>
        <translation>Se dejó como está. Muévela a otra carpeta, junto con {name}-wal y {name}-shm si están; luego pon en su lugar una copia de {folder}, o empieza sin ella.</translation>
    </message>
    <message>
        <source>Keys: Space pause · Enter I broke · → skip · ← back · + and − 5 s · r repeat hold · q end</source>
        <translation>Teclas: Espacio pausa · Intro he soltado · → saltar · ← atrás · + y − 5&#xa0;s · r repetir · q terminar</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them: {names}.</source>
        <translation>Dejados fuera, porque esta versión no los conoce: {names}.</translation>
    </message>
    <message>
        <source>Lines of the journal that were not as written: {bad_lines:,}; missing: {missing:,}; rows without a trace: {lost:,}.</source>
        <translation>Líneas del diario que no están como se escribieron: {bad_lines:,}; que faltan: {missing:,}; filas sin rastro: {lost:,}.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>No audio device was found: the workout runs on by eye.</source>
        <translation>No se encontró ningún dispositivo de audio: la sesión sigue a la vista.</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Aún no hay copias.</translation>
    </message>
    <message>
        <source>No circuit has any steps that could be led here.</source>
        <translation>Ningún circuito tiene pasos que se puedan guiar aquí.</translation>
    </message>
    <message>
        <source>No folder takes a copy of it either.</source>
        <translation>Ninguna carpeta acepta tampoco una copia.</translation>
    </message>
    <message>
        <source>No imports yet.</source>
        <translation>Aún no hay importaciones.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>no existe el dispositivo</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>no existe el dispositivo o la dirección</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Not recorded: {error}</source>
        <translation>Sin registrar: {error}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Only the beeps are listed.</source>
        <translation>Solo se listan los pitidos.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>operación no admitida</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEMA</translation>
    </message>
    <message>
        <source>Paused where it was interrupted. Space goes on.</source>
        <translation>En pausa donde se interrumpió. Espacio sigue.</translation>
    </message>
    <message>
        <source>Paused: the computer was asleep. Space goes on.</source>
        <translation>En pausa: el ordenador estaba suspendido. Espacio sigue.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Qt&apos;s sound can&apos;t be loaded: {error}</source>
        <translation>No se puede cargar el sonido de Qt: {error}</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Restored {name}: {contents}</source>
        <translation>{name} restaurada: {contents}</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>See: glutetimer list</source>
        <translation>Mira: glutetimer list</translation>
    </message>
    <message>
        <source>Settings changed: none, they were the same.</source>
        <translation>Ajustes cambiados: ninguno, eran los mismos.</translation>
    </message>
    <message>
        <source>Settings changed: {names}.</source>
        <translation>Ajustes cambiados: {names}.</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>acceso al archivo caducado</translation>
    </message>
    <message>
        <source>The audio device is gone: the workout goes on by eye.</source>
        <translation>El dispositivo de audio desapareció: la sesión sigue a la vista.</translation>
    </message>
    <message>
        <source>The backup after the workout could not be made. {error}</source>
        <translation>No se pudo hacer la copia después de la sesión. {error}</translation>
    </message>
    <message>
        <source>The backup {name} is not the same as the database. Check the disk, then start again.</source>
        <translation>La copia {name} no es igual que la base de datos. Comprueba el disco y arranca de nuevo.</translation>
    </message>
    <message>
        <source>The circuit has no name. Write “name: My circuit” in the first line.</source>
        <translation>El circuito no tiene nombre. Escribe «name: Mi circuito» en la primera línea.</translation>
    </message>
    <message>
        <source>The damaged database is kept: {path}</source>
        <translation>La base de datos dañada se conserva: {path}</translation>
    </message>
    <message>
        <source>The database was made anew from the journal: {counts}.</source>
        <translation>La base de datos se rehízo con el diario: {counts}.</translation>
    </message>
    <message>
        <source>The database was made anew from the journal: {counts}; the last workout was on {day}.</source>
        <translation>La base de datos se rehízo con el diario: {counts}; la última sesión fue el {day}.</translation>
    </message>
    <message>
        <source>The database was missing. The journal brought it back: {contents}.</source>
        <translation>Faltaba la base de datos. El diario la recuperó: {contents}.</translation>
    </message>
    <message>
        <source>The disk of {path} is full. Free some space, then try again.</source>
        <translation>El disco de {path} está lleno. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The disk of {path} reports an error. Check that it is connected and has free space, then try again.</source>
        <translation>El disco de {path} informa de un error. Comprueba que está conectado y tiene espacio, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The display {display} does not answer, so no window can be shown.</source>
        <translation>La pantalla {display} no responde: no se puede mostrar ninguna ventana.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written: {reason}. Check its permissions and the free space, or choose another folder with --data-dir.</source>
        <translation>No se puede escribir en la carpeta {folder}: {reason}. Comprueba sus permisos y el espacio libre, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The hold before had its full time. Enter ends this one.</source>
        <translation>El aguante anterior llegó hasta el final. Intro termina este.</translation>
    </message>
    <message>
        <source>The menu in {folder} can&apos;t be changed: {error}.</source>
        <translation>No se puede cambiar el menú de {folder}: {error}.</translation>
    </message>
    <message>
        <source>The rest between rounds is at most 24 hours.</source>
        <translation>El descanso entre rondas dura como mucho 24 horas.</translation>
    </message>
    <message>
        <source>The settings in {path} can&apos;t be read, so the usual ones are used. The file was kept as {name}.</source>
        <translation>Los ajustes de {path} no se pueden leer; se usan los habituales. El archivo se conservó como {name}.</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>Los ajustes se escribieron en {path}.</translation>
    </message>
    <message>
        <source>The sounds can&apos;t be written to {folder}: {reason}.</source>
        <translation>Los sonidos no se pueden escribir en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The step above has its rest already. Take one of the two away.</source>
        <translation>El paso de arriba ya tiene su descanso. Quita uno de los dos.</translation>
    </message>
    <message>
        <source>The terminal leads the workout instead.</source>
        <translation>La terminal guía la sesión en su lugar.</translation>
    </message>
    <message>
        <source>The terminal leads “{name}” instead.</source>
        <translation>La terminal guía «{name}» en su lugar.</translation>
    </message>
    <message>
        <source>The text is too long to be read. Take parts of it away.</source>
        <translation>El texto es demasiado largo. Quita partes de él.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak these words.</source>
        <translation>La voz no puede decir estas palabras.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak this language.</source>
        <translation>La voz no habla este idioma.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak: its package is not installed.</source>
        <translation>La voz no puede hablar: su paquete no está instalado.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak: its process does not answer.</source>
        <translation>La voz no puede hablar: su proceso no responde.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak: its process does not start.</source>
        <translation>La voz no puede hablar: su proceso no arranca.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak: its process ends by itself.</source>
        <translation>La voz no puede hablar: su proceso termina solo.</translation>
    </message>
    <message>
        <source>There are 1 to {most} repeats, and at most as many sets.</source>
        <translation>Hay de 1 a {most} repeticiones, y como mucho otras tantas series.</translation>
    </message>
    <message>
        <source>There are {repeats} numbers for {sets} sets. Write one for each set.</source>
        <translation>Hay {repeats} números para {sets} series. Escribe uno por serie.</translation>
    </message>
    <message>
        <source>There is more than one backup whose name begins with “{name}”. See: glutetimer backups</source>
        <translation>Hay más de una copia cuyo nombre empieza por «{name}». Mira: glutetimer backups</translation>
    </message>
    <message>
        <source>There is more than one import whose id begins with “{id}”. See: glutetimer imports</source>
        <translation>Hay más de una importación cuyo id empieza por «{id}». Mira: glutetimer imports</translation>
    </message>
    <message>
        <source>There is no backup called “{name}”. See: glutetimer backups</source>
        <translation>No hay ninguna copia llamada «{name}». Mira: glutetimer backups</translation>
    </message>
    <message>
        <source>There is no circuit called “{name}”.</source>
        <translation>No hay ningún circuito llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY).</source>
        <translation>No hay pantalla donde mostrar una ventana (ni DISPLAY ni WAYLAND_DISPLAY).</translation>
    </message>
    <message>
        <source>There is no exercise here. Write its name before the time: “Glute bridge 45s”.</source>
        <translation>Aquí falta el ejercicio. Escribe su nombre antes del tiempo: «Puente de glúteos 45s».</translation>
    </message>
    <message>
        <source>There is no import of the id “{id}”. See: glutetimer imports</source>
        <translation>No hay ninguna importación con el id «{id}». Mira: glutetimer imports</translation>
    </message>
    <message>
        <source>There is no import to bring back.</source>
        <translation>No hay ninguna importación que recuperar.</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>No hay ninguna importación que deshacer.</translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation>No hay ninguna importación {id}.</translation>
    </message>
    <message>
        <source>There is no interrupted workout to go on with.</source>
        <translation>No hay ninguna sesión interrumpida con la que seguir.</translation>
    </message>
    <message>
        <source>There is no journal in {folder}. “glutetimer backups” lists the backups; “glutetimer restore” puts one in place.</source>
        <translation>No hay ningún diario en {folder}. «glutetimer backups» lista las copias; «glutetimer restore» pone una en su lugar.</translation>
    </message>
    <message>
        <source>There is no step above this rest. Put it below one, or take it away.</source>
        <translation>No hay ningún paso sobre este descanso. Ponlo debajo de uno, o quítalo.</translation>
    </message>
    <message>
        <source>There is no time here. Write how long to hold: “{name} 45s”, or “{name} max”.</source>
        <translation>Aquí falta el tiempo. Escribe cuánto aguantar: «{name} 45s», o «{name} max».</translation>
    </message>
    <message>
        <source>There is no workout yet.</source>
        <translation>Aún no hay ninguna sesión.</translation>
    </message>
    <message>
        <source>There is nothing in the zip.</source>
        <translation>No hay nada en el zip.</translation>
    </message>
    <message>
        <source>There was nothing of GluteTimer in {folder}.</source>
        <translation>No había nada de GluteTimer en {folder}.</translation>
    </message>
    <message>
        <source>This can&apos;t be stored, because its workout is not in the database yet. Try again once the workout is stored.</source>
        <translation>Esto no se puede guardar, porque su sesión aún no está en la base de datos. Inténtalo de nuevo cuando la sesión esté guardada.</translation>
    </message>
    <message>
        <source>This can&apos;t be: {error}. Change it.</source>
        <translation>Eso no puede ser: {error}. Cámbialo.</translation>
    </message>
    <message>
        <source>This computer can&apos;t be kept awake: the screen may go dark.</source>
        <translation>Este ordenador no se puede mantener despierto: la pantalla puede apagarse.</translation>
    </message>
    <message>
        <source>This is no time. Write it like “45s”, “1:30” or “2 min”.</source>
        <translation>Esto no es un tiempo. Escríbelo como «45s», «1:30» o «2&#xa0;min».</translation>
    </message>
    <message>
        <source>This is not understood here. A block begins with “3 rounds, 90s between”.</source>
        <translation>Esto no se entiende aquí. Un bloque empieza con «3 rounds, 90s between».</translation>
    </message>
    <message>
        <source>This system has no such menu; its own installer or Dock does that.</source>
        <translation>Este sistema no tiene ese menú; de eso se ocupa su instalador o su Dock.</translation>
    </message>
    <message>
        <source>This was said above already. Take one of the two away.</source>
        <translation>Esto ya se dijo arriba. Quita uno de los dos.</translation>
    </message>
    <message>
        <source>This workout is no longer in the database.</source>
        <translation>Esta sesión ya no está en la base de datos.</translation>
    </message>
    <message>
        <source>This workout is no longer there.</source>
        <translation>Esta sesión ya no está.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>demasiados enlaces simbólicos</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>el punto de acceso no está conectado</translation>
    </message>
    <message>
        <source>Truncated central directory</source>
        <translation>índice del zip cortado</translation>
    </message>
    <message>
        <source>Truncated file header</source>
        <translation>cabecera de un archivo del zip cortada</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>texto sin comilla final, empezado</translation>
    </message>
    <message>
        <source>Up and down take 0.5 to 60 seconds each, the top 0 to 60: “tempo 3-1-3”.</source>
        <translation>Subir y bajar duran de 0,5 a 60 segundos cada uno, arriba de 0 a 60: «tempo 3-1-3».</translation>
    </message>
    <message>
        <source>Update GluteTimer to read it.</source>
        <translation>Actualiza GluteTimer para leerlo.</translation>
    </message>
    <message>
        <source>What can be brought back; the damaged file is kept:</source>
        <translation>Lo que se puede recuperar; el archivo dañado se conserva:</translation>
    </message>
    <message>
        <source>What was there before is kept: {path}</source>
        <translation>Lo que había antes se conserva: {path}</translation>
    </message>
    <message>
        <source>What was there before: glutetimer restore {name}</source>
        <translation>Lo que había antes: glutetimer restore {name}</translation>
    </message>
    <message>
        <source>Windows need system libraries that are missing (Debian, Ubuntu: apt install {debian}; Fedora: dnf install {fedora}).</source>
        <translation>Las ventanas necesitan bibliotecas del sistema que faltan (Debian, Ubuntu: apt install {debian}; Fedora: dnf install {fedora}).</translation>
    </message>
    <message>
        <source>Without a command the window opens; with files in its place, it shows what would come in with
them. Durations are seconds (&quot;45&quot;), or &quot;1:30&quot;, or &quot;2 min&quot;.
Exit codes: 0 done, 1 could not, 2 wrong use, 130 interrupted (the workout so far is recorded).
</source>
        <translation>Sin comando se abre la ventana; con archivos en su lugar, muestra lo que entraría con
ellos. Las duraciones van en segundos (&quot;45&quot;), o &quot;1:30&quot;, o &quot;2&#xa0;min&quot;.
Códigos de salida: 0 hecho, 1 no se pudo, 2 mal uso, 130 interrumpido (la sesión queda registrada hasta ahí).
</translation>
    </message>
    <message>
        <source>Words are missing here. Write them in quotes.</source>
        <translation>Aquí faltan palabras. Escríbelas entre comillas.</translation>
    </message>
    <message>
        <source>Write {least} to {most} percent.</source>
        <translation>Escribe de {least} a {most} por ciento.</translation>
    </message>
    <message>
        <source>a YAML file may have {most:,} characters</source>
        <translation>un archivo YAML puede tener {most:,} caracteres</translation>
    </message>
    <message>
        <source>a control character in {word!r}</source>
        <translation>un carácter de control en {word!r}</translation>
    </message>
    <message>
        <source>a database inside of a zip is not read</source>
        <translation>una base de datos dentro de un zip no se lee</translation>
    </message>
    <message>
        <source>a distance was covered, which is no hold</source>
        <translation>se recorrió una distancia, que no es un aguante</translation>
    </message>
    <message>
        <source>a hidden row, which describes an exercise</source>
        <translation>una fila oculta, que describe un ejercicio</translation>
    </message>
    <message>
        <source>a hold lasts {low} s to {high} s, not {text}</source>
        <translation>un aguante dura de {low}&#xa0;s a {high}&#xa0;s, no {text}</translation>
    </message>
    <message>
        <source>a hold of the same “hold_id” stands before it</source>
        <translation>antes hay un aguante con el mismo «hold_id»</translation>
    </message>
    <message>
        <source>a key must be text</source>
        <translation>una clave debe ser texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>contiene un número demasiado largo</translation>
    </message>
    <message>
        <source>a remark or a pause and no set, as “Set Order” says</source>
        <translation>una nota o una pausa y no una serie, como dice «Set Order»</translation>
    </message>
    <message>
        <source>a rest can&apos;t last less than no time</source>
        <translation>un descanso no puede durar menos que nada</translation>
    </message>
    <message>
        <source>a rest lasts {low} s to {high} s, not {text}</source>
        <translation>un descanso dura de {low}&#xa0;s a {high}&#xa0;s, no {text}</translation>
    </message>
    <message>
        <source>a rest, whose time is no work</source>
        <translation>un descanso, cuyo tiempo no es trabajo</translation>
    </message>
    <message>
        <source>a row of the table has over {most:,} characters</source>
        <translation>una fila de la tabla tiene más de {most:,} caracteres</translation>
    </message>
    <message>
        <source>a row of {table} belongs to nothing</source>
        <translation>una fila de {table} no pertenece a nada</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a window can be shown</source>
        <translation>se puede mostrar una ventana</translation>
    </message>
    <message>
        <source>a zip inside of a zip is not read</source>
        <translation>un zip dentro de un zip no se lee</translation>
    </message>
    <message>
        <source>after a workout</source>
        <translation>después de una sesión</translation>
    </message>
    <message>
        <source>already there: all of it</source>
        <translation>ya estaba: todo</translation>
    </message>
    <message>
        <source>already there: {count:,} hold</source>
        <translation>ya estaba: {count:,} aguante</translation>
    </message>
    <message numerus="yes">
        <source>already there: {count:,} holds</source>
        <translation>
            <numerusform>ya estaba: {count:,} aguante</numerusform>
            <numerusform>ya estaban: {count:,} aguantes</numerusform>
        </translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opción ambigua: %(option)s puede ser %(matches)s</translation>
    </message>
    <message>
        <source>an interval program that was done, without its holds</source>
        <translation>un programa de intervalos que se hizo, sin sus aguantes</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an open-ended hold cannot have a percent: {percent}</source>
        <translation>un aguante abierto no puede tener un porcentaje: {percent}</translation>
    </message>
    <message>
        <source>anchors are not read</source>
        <translation>las anclas no se leen</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>as computed anew from every hold</source>
        <translation>calculadas de nuevo con cada aguante</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>antes del inicio</translation>
    </message>
    <message>
        <source>begun anew with all that is in the database</source>
        <translation>empezado de nuevo con todo lo que hay en la base de datos</translation>
    </message>
    <message>
        <source>blocks are nested over {most} deep</source>
        <translation>los bloques están anidados a más de {most} niveles</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>inspira</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>espira</translation>
    </message>
    <message>
        <source>bring back what was undone (the last)</source>
        <translation>recuperar lo que se deshizo (lo último)</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>soltado</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>cache folder</source>
        <translation>carpeta de caché</translation>
    </message>
    <message>
        <source>can&apos;t be written: {reason}</source>
        <translation>no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>can&apos;t open &apos;%(filename)s&apos;: %(error)s</source>
        <translation>no se puede abrir «%(filename)s»: %(error)s</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>check folders, sound and database</source>
        <translation>comprobar las carpetas, el sonido y la base de datos</translation>
    </message>
    <message>
        <source>circuit</source>
        <translation>circuito</translation>
    </message>
    <message>
        <source>circuit has more than {most} steps</source>
        <translation>el circuito tiene más de {most} pasos</translation>
    </message>
    <message>
        <source>circuit has too many holds: {holds} (at most {most})</source>
        <translation>el circuito tiene demasiados aguantes: {holds} (como mucho {most})</translation>
    </message>
    <message>
        <source>circuit lasts longer than 24 hours: {total_ms} ms</source>
        <translation>el circuito dura más de 24 horas: {total_ms}&#xa0;ms</translation>
    </message>
    <message>
        <source>circuit name is longer than {most} characters</source>
        <translation>el nombre del circuito tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>circuit name must not be empty</source>
        <translation>el nombre del circuito no debe estar vacío</translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <translation>no se encontró el «:» esperado</translation>
    </message>
    <message>
        <source>counted in repetitions, without a time</source>
        <translation>contado en repeticiones, sin tiempo</translation>
    </message>
    <message>
        <source>damaged: it can&apos;t be read</source>
        <translation>dañado: no se puede leer</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>carpeta de datos</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>el archivo de la base de datos está dañado</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de datos o el disco están llenos</translation>
    </message>
    <message>
        <source>default: 12</source>
        <translation>por defecto: 12</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>no se encontró «,» ni «]»</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>no se encontró «,» ni «}»</translation>
    </message>
    <message>
        <source>did not find expected &apos;-&apos; indicator</source>
        <translation>no se encontró el signo «-» esperado</translation>
    </message>
    <message>
        <source>did not find expected key</source>
        <translation>no se encontró la clave esperada</translation>
    </message>
    <message>
        <source>did not find expected node content</source>
        <translation>no se encontró el contenido esperado</translation>
    </message>
    <message>
        <source>did not find expected whitespace or line break</source>
        <translation>no se encontró el espacio o salto de línea esperado</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de entrada/salida del disco</translation>
    </message>
    <message>
        <source>display</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>down, rep {number}</source>
        <translation>bajar, rep. {number}</translation>
    </message>
    <message>
        <source>effort {effort} of 10</source>
        <translation>esfuerzo {effort} de 10</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>ejercicio</translation>
    </message>
    <message>
        <source>exercise must not be empty</source>
        <translation>el ejercicio no debe estar vacío</translation>
    </message>
    <message>
        <source>exercise needs an id and a name: {id!r}, {name!r}</source>
        <translation>un ejercicio necesita un id y un nombre: {id!r}, {name!r}</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>se esperaba %s argumento</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>se esperaban %s argumentos</translation>
    </message>
    <message>
        <source>expected &apos;,&apos;</source>
        <translation>se esperaba «,»</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>se esperaba «,» o «]»</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>se esperaba «,» o «}»</translation>
    </message>
    <message>
        <source>expected &apos;:&apos;</source>
        <translation>se esperaba «:»</translation>
    </message>
    <message>
        <source>expected a list with a length of {length}</source>
        <translation>se esperaba una lista de longitud {length}</translation>
    </message>
    <message>
        <source>expected a list, found {value}</source>
        <translation>se esperaba una lista, hay {value}</translation>
    </message>
    <message>
        <source>expected a number, found {value}</source>
        <translation>se esperaba un número, hay {value}</translation>
    </message>
    <message>
        <source>expected a whole number, found {number:g}</source>
        <translation>se esperaba un número entero, hay {number:g}</translation>
    </message>
    <message>
        <source>expected an object, found {value}</source>
        <translation>se esperaba un objeto, hay {value}</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>se esperaba al menos un argumento</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>se esperaba como mucho un argumento</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se esperaba un argumento</translation>
    </message>
    <message>
        <source>expected text, found {value}</source>
        <translation>se esperaba texto, hay {value}</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>se esperaba true o false</translation>
    </message>
    <message>
        <source>expected {type} of at least {size:g}</source>
        <translation>se esperaba {type} de al menos {size:g}</translation>
    </message>
    <message>
        <source>expected {type} of at most {size:g}</source>
        <translation>se esperaba {type} de {size:g} como mucho</translation>
    </message>
    <message>
        <source>expected {type} with a length of at least {length}</source>
        <translation>se esperaba {type} de longitud {length} o más</translation>
    </message>
    <message>
        <source>expected {type} with a length of at most {length}</source>
        <translation>se esperaba {type} de longitud {length} como mucho</translation>
    </message>
    <message>
        <source>expected {type}, found {other}</source>
        <translation>se esperaba {type}, hay {other}</translation>
    </message>
    <message>
        <source>export needs names of circuits, or one of {forms}</source>
        <translation>export necesita nombres de circuitos, o una de {forms}</translation>
    </message>
    <message>
        <source>field larger than field limit (131072)</source>
        <translation>un campo supera el límite (131072)</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>found a tab character that violates indentation</source>
        <translation>un tabulador rompe el sangrado</translation>
    </message>
    <message>
        <source>found character that cannot start any token</source>
        <translation>un carácter no puede empezar nada aquí</translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <translation>fin inesperado del texto</translation>
    </message>
    <message>
        <source>further on</source>
        <translation>más adelante</translation>
    </message>
    <message>
        <source>go on with the workout that was interrupted</source>
        <translation>seguir con la sesión que se interrumpió</translation>
    </message>
    <message>
        <source>groups are nested over {most} deep</source>
        <translation>los grupos están anidados a más de {most} niveles</translation>
    </message>
    <message>
        <source>halfway</source>
        <translation>mitad</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>aguante</translation>
    </message>
    <message>
        <source>hold, rep {number}</source>
        <translation>mantener, rep. {number}</translation>
    </message>
    <message>
        <source>hold: {exercise}</source>
        <translation>mantener: {exercise}</translation>
    </message>
    <message>
        <source>hold: {exercise}, left</source>
        <translation>mantener: {exercise}, izquierda</translation>
    </message>
    <message>
        <source>hold: {exercise}, right</source>
        <translation>mantener: {exercise}, derecha</translation>
    </message>
    <message>
        <source>how many weeks the report is about (default: 12)</source>
        <translation>de cuántas semanas es el informe (por defecto: 12)</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>argumento explícito %r ignorado</translation>
    </message>
    <message>
        <source>import needs either files, or --undo or --redo</source>
        <translation>import necesita archivos, o --undo o --redo</translation>
    </message>
    <message>
        <source>in the terminal, without a window</source>
        <translation>en la terminal, sin ventana</translation>
    </message>
    <message>
        <source>intact, version {version}, {count:,} row, as it was written</source>
        <translation>intacta, versión {version}, {count:,} fila, como se escribió</translation>
    </message>
    <message numerus="yes">
        <source>intact, version {version}, {count:,} rows, each as it was written</source>
        <translation>
            <numerusform>intacta, versión {version}, {count:,} fila, como se escribió</numerusform>
            <numerusform>intacta, versión {version}, {count:,} filas, cada una como se escribió</numerusform>
        </translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valor de %(type)s no válido: %(value)r</translation>
    </message>
    <message>
        <source>invalid character</source>
        <translation>carácter no válido</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>opción no válida: %(value)r (elige entre %(choices)s)</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)</source>
        <translation>opción no válida: %(value)r, ¿quizá %(closest)r? (elige entre %(choices)s)</translation>
    </message>
    <message>
        <source>invalid escape character in string</source>
        <translation>escape no válido en un texto</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>número no válido</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it has more cells than the table has columns</source>
        <translation>tiene más celdas que columnas la tabla</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>it has no name and is called “{name}”</source>
        <translation>no tiene nombre y se llama «{name}»</translation>
    </message>
    <message>
        <source>it has {count} intervals</source>
        <translation>tiene {count} intervalos</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>está protegido con contraseña</translation>
    </message>
    <message>
        <source>it is nested over {most} deep</source>
        <translation>está anidado a más de {most} niveles</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado hondo</translation>
    </message>
    <message>
        <source>it is no file of this program</source>
        <translation>no es un archivo de este programa</translation>
    </message>
    <message>
        <source>it is packed in a way that is not read</source>
        <translation>está comprimido de una forma que no se lee</translation>
    </message>
    <message>
        <source>it lasts no time</source>
        <translation>no dura nada</translation>
    </message>
    <message>
        <source>its category is Cardio, which is no hold</source>
        <translation>su categoría es Cardio, que no es un aguante</translation>
    </message>
    <message>
        <source>its name has no letters</source>
        <translation>su nombre no tiene letras</translation>
    </message>
    <message>
        <source>its name has no signs that can be shown</source>
        <translation>su nombre no tiene signos que se puedan mostrar</translation>
    </message>
    <message>
        <source>its tables are not as they were made</source>
        <translation>sus tablas no están como se hicieron</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>journal: {what}</source>
        <translation>diario: {what}</translation>
    </message>
    <message>
        <source>keep all files in DIR (default: your own)</source>
        <translation>guardar todos los archivos en CARPETA (por defecto: la tuya)</translation>
    </message>
    <message>
        <source>lead through a circuit and record the workout</source>
        <translation>guiar un circuito y registrar la sesión</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>línea 1</translation>
    </message>
    <message>
        <source>line contains NUL</source>
        <translation>una línea contiene el carácter nulo</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>líneas {lines}</translation>
    </message>
    <message>
        <source>lines {lines} and {more:,} more</source>
        <translation>líneas {lines} y {more:,} más</translation>
    </message>
    <message>
        <source>list every sound and word of a circuit in order</source>
        <translation>listar en orden cada sonido y cada palabra de un circuito</translation>
    </message>
    <message>
        <source>list the backups, the newest first</source>
        <translation>listar las copias, la más reciente primero</translation>
    </message>
    <message>
        <source>list the circuits</source>
        <translation>listar los circuitos</translation>
    </message>
    <message>
        <source>list what was imported, the last one first</source>
        <translation>listar lo importado, lo último primero</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>make the database anew from the journal; the one that is there is kept aside</source>
        <translation>rehacer la base de datos con el diario; la que hay se aparta</translation>
    </message>
    <message>
        <source>mapping values are not allowed in this context</source>
        <translation>aquí no se permite un par de clave y valor</translation>
    </message>
    <message>
        <source>name of a backup, or a file (see: glutetimer backups)</source>
        <translation>nombre de una copia, o un archivo (mira: glutetimer backups)</translation>
    </message>
    <message>
        <source>name of a circuit (see: glutetimer list)</source>
        <translation>nombre de un circuito (mira: glutetimer list)</translation>
    </message>
    <message>
        <source>names of circuits</source>
        <translation>nombres de circuitos</translation>
    </message>
    <message>
        <source>next: {hold}</source>
        <translation>después: {hold}</translation>
    </message>
    <message>
        <source>no device for {seconds:.1f} s</source>
        <translation>sin dispositivo durante {seconds:.1f}&#xa0;s</translation>
    </message>
    <message>
        <source>no output device; workouts run by eye</source>
        <translation>ningún dispositivo de salida; las sesiones van a la vista</translation>
    </message>
    <message>
        <source>no program that GluteTimer knows writes such a file</source>
        <translation>ningún programa que GluteTimer conozca escribe un archivo así</translation>
    </message>
    <message>
        <source>no row of this workout has “started_at”</source>
        <translation>ninguna fila de esta sesión tiene «started_at»</translation>
    </message>
    <message>
        <source>no workout has been heard yet</source>
        <translation>aún no se ha oído ninguna sesión</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>no permitido con el argumento %s</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing is done before the start and after the end</source>
        <translation>no se hace nada antes del inicio y después del final</translation>
    </message>
    <message>
        <source>object keys must be strings</source>
        <translation>las claves de un objeto deben ser textos</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>hace falta uno de los argumentos %s</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>planned {time} min</source>
        <translation>{time}&#xa0;min planificados</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>preparación</translation>
    </message>
    <message>
        <source>print JSON for other programs</source>
        <translation>escribir JSON para otros programas</translation>
    </message>
    <message>
        <source>print a table for spreadsheets</source>
        <translation>escribir una tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>put a backup in the place of what is there, which is backed up first</source>
        <translation>poner una copia en lugar de lo que hay, de lo que antes se hace copia</translation>
    </message>
    <message>
        <source>put the program into the menu of a Linux desktop, or take it out</source>
        <translation>poner el programa en el menú de un escritorio Linux, o quitarlo</translation>
    </message>
    <message>
        <source>relax</source>
        <translation>relajar</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>repeats must be one number, or one for each of {sets} sets: {repeats}</source>
        <translation>las repeticiones deben ser un número, o uno para cada una de las {sets} series: {repeats}</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>round rest</source>
        <translation>descanso entre rondas</translation>
    </message>
    <message>
        <source>round {number} of {rounds}</source>
        <translation>ronda {number} de {rounds}</translation>
    </message>
    <message>
        <source>rounds, or sets</source>
        <translation>rondas, o series</translation>
    </message>
    <message>
        <source>run needs either the name of a circuit, or --resume alone</source>
        <translation>run necesita el nombre de un circuito, o --resume solo</translation>
    </message>
    <message>
        <source>say what would come in, and store nothing</source>
        <translation>decir lo que se importaría, sin guardar nada</translation>
    </message>
    <message>
        <source>settings folder</source>
        <translation>carpeta de ajustes</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostrar la versión del programa y salir</translation>
    </message>
    <message>
        <source>show the intervals of a circuit with their offsets</source>
        <translation>mostrar los intervalos de un circuito con sus instantes</translation>
    </message>
    <message>
        <source>show the volume of the last weeks</source>
        <translation>mostrar el volumen de las últimas semanas</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>signs that can&apos;t be seen are taken out of its texts</source>
        <translation>se quitan de sus textos los signos que no se ven</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>sonidos</translation>
    </message>
    <message>
        <source>state folder</source>
        <translation>carpeta de estado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>string or blob too big</source>
        <translation>texto o bloque demasiado grande</translation>
    </message>
    <message>
        <source>sums by day</source>
        <translation>sumas por día</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>cambio de lado</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>tags are not read</source>
        <translation>las etiquetas no se leen</translation>
    </message>
    <message>
        <source>take all settings of a file, or none</source>
        <translation>tomar todos los ajustes de un archivo, o ninguno</translation>
    </message>
    <message>
        <source>take an import out again (the last)</source>
        <translation>volver a sacar una importación (la última)</translation>
    </message>
    <message>
        <source>take in circuits and history from files of this and other programs</source>
        <translation>tomar circuitos e historial de archivos de este y otros programas</translation>
    </message>
    <message>
        <source>take the settings to a file, or from one</source>
        <translation>llevar los ajustes a un archivo, o tomarlos de uno</translation>
    </message>
    <message>
        <source>ten seconds</source>
        <translation>diez segundos</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the circuits of the file have over {most:,} steps</source>
        <translation>los circuitos del archivo tienen más de {most:,} pasos</translation>
    </message>
    <message>
        <source>the database can&apos;t be read: the text in it is not UTF-8</source>
        <translation>la base de datos no se puede leer: su texto no es UTF-8</translation>
    </message>
    <message>
        <source>the database can&apos;t be read: {error}</source>
        <translation>la base de datos no se puede leer: {error}</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>falta la fecha</translation>
    </message>
    <message>
        <source>the description is cut to {most:,} characters</source>
        <translation>la descripción se corta a {most:,} caracteres</translation>
    </message>
    <message>
        <source>the disk refuses it</source>
        <translation>el disco lo rechaza</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: {reason}</source>
        <translation>el archivo no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>el archivo termina demasiado pronto</translation>
    </message>
    <message>
        <source>the file has over {most:,} circuits</source>
        <translation>el archivo tiene más de {most:,} circuitos</translation>
    </message>
    <message>
        <source>the file has over {most:,} exercises</source>
        <translation>el archivo tiene más de {most:,} ejercicios</translation>
    </message>
    <message>
        <source>the file has version {version:g}, and this program knows up to {newest}</source>
        <translation>el archivo tiene la versión {version:g}, y este programa conoce hasta la {newest}</translation>
    </message>
    <message>
        <source>the file is no text</source>
        <translation>el archivo no es texto</translation>
    </message>
    <message>
        <source>the file is over 20 MB</source>
        <translation>el archivo pasa de 20&#xa0;MB</translation>
    </message>
    <message>
        <source>the file names it by number alone: it is called “{name}”</source>
        <translation>el archivo lo nombra solo por número: se llama «{name}»</translation>
    </message>
    <message>
        <source>the file to write (default: print it)</source>
        <translation>el archivo que se escribe (por defecto: mostrar)</translation>
    </message>
    <message>
        <source>the first number of &quot;usual_hold_s&quot; must not be above the second</source>
        <translation>el primer número de «usual_hold_s» no debe superar al segundo</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <source>the group “{group}”: exercises have fixed groups</source>
        <translation>el grupo «{group}»: los ejercicios tienen grupos fijos</translation>
    </message>
    <message>
        <source>the id &quot;{id}&quot; appears twice</source>
        <translation>el id «{id}» aparece dos veces</translation>
    </message>
    <message>
        <source>the journal: {contents}</source>
        <translation>el diario: {contents}</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; appears twice</source>
        <translation>la clave «{key}» aparece dos veces</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is missing</source>
        <translation>falta la clave «{key}»</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is not known here</source>
        <translation>la clave «{key}» no se conoce aquí</translation>
    </message>
    <message>
        <source>the key “{key}” appears twice</source>
        <translation>la clave «{key}» aparece dos veces</translation>
    </message>
    <message>
        <source>the key “{key}” is not known here, and is kept</source>
        <translation>la clave «{key}» no se conoce aquí, y se conserva</translation>
    </message>
    <message>
        <source>the key “{key}” is not known here, and is left out</source>
        <translation>la clave «{key}» no se conoce aquí, y se deja fuera</translation>
    </message>
    <message>
        <source>the name is blank</source>
        <translation>el nombre está en blanco</translation>
    </message>
    <message>
        <source>the name is cut to {most} characters</source>
        <translation>el nombre se corta a {most} caracteres</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>el nombre está vacío</translation>
    </message>
    <message>
        <source>the name of the exercise is missing</source>
        <translation>falta el nombre del ejercicio</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>el número está fuera de rango</translation>
    </message>
    <message>
        <source>the picture of {names} is missing or damaged: choose it anew in Exercises, or restore a backup that you saved elsewhere</source>
        <translation>la imagen de {names} falta o está dañada: elígela de nuevo en Ejercicios, o restaura una copia que hayas guardado en otro sitio</translation>
    </message>
    <message numerus="yes">
        <source>the pictures of {names} are missing or damaged: choose them anew in Exercises, or restore a backup that you saved elsewhere</source>
        <translation>
            <numerusform>la imagen de {names} falta o está dañada: elígela de nuevo en Ejercicios, o restaura una copia que hayas guardado en otro sitio</numerusform>
            <numerusform>las imágenes de {names} faltan o están dañadas: elígelas de nuevo en Ejercicios, o restaura una copia que hayas guardado en otro sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of {seconds:g} s before the first exercise is left out</source>
        <translation>el descanso de {seconds:g}&#xa0;s antes del primer ejercicio se deja fuera</translation>
    </message>
    <message>
        <source>the setting has over {most:,} characters</source>
        <translation>el ajuste tiene más de {most:,} caracteres</translation>
    </message>
    <message>
        <source>the share of the greatest strength is not kept</source>
        <translation>la parte de la fuerza máxima no se conserva</translation>
    </message>
    <message>
        <source>the table is broken: {error}</source>
        <translation>la tabla está rota: {error}</translation>
    </message>
    <message>
        <source>the table is over 64 MB</source>
        <translation>la tabla pasa de 64&#xa0;MB</translation>
    </message>
    <message>
        <source>the text in it is no valid JSON</source>
        <translation>el texto que contiene no es JSON válido</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no es UTF-8</translation>
    </message>
    <message>
        <source>the time to prepare is set in Settings</source>
        <translation>el tiempo de preparación se fija en los ajustes</translation>
    </message>
    <message>
        <source>the time to prepare lasts {low} s to {high} s, not {text}</source>
        <translation>la preparación dura de {low}&#xa0;s a {high}&#xa0;s, no {text}</translation>
    </message>
    <message>
        <source>the unknown keys are nested over {most} deep</source>
        <translation>las claves desconocidas están anidadas a más de {most} niveles</translation>
    </message>
    <message>
        <source>the unknown keys are nested too deeply</source>
        <translation>las claves desconocidas están anidadas demasiado hondo</translation>
    </message>
    <message>
        <source>the unknown keys are no JSON: {error}</source>
        <translation>las claves desconocidas no son JSON: {error}</translation>
    </message>
    <message>
        <source>the unknown keys are no object</source>
        <translation>las claves desconocidas no son un objeto</translation>
    </message>
    <message>
        <source>the unknown keys have over {most:,} characters</source>
        <translation>las claves desconocidas tienen más de {most:,} caracteres</translation>
    </message>
    <message>
        <source>the usual hold</source>
        <translation>el aguante habitual</translation>
    </message>
    <message>
        <source>the usual rest</source>
        <translation>el descanso habitual</translation>
    </message>
    <message>
        <source>the value of “{key}” is no quoted text</source>
        <translation>el valor de «{key}» no es un texto entre comillas</translation>
    </message>
    <message>
        <source>the weight has no unit and is taken as kilograms</source>
        <translation>el peso no tiene unidad y se toma en kilogramos</translation>
    </message>
    <message>
        <source>the weight {weight:g} is out of range</source>
        <translation>el peso {weight:g} está fuera de rango</translation>
    </message>
    <message>
        <source>the window asks first</source>
        <translation>la ventana pregunta antes</translation>
    </message>
    <message>
        <source>the zip can&apos;t be read: {error}</source>
        <translation>el zip no se puede leer: {error}</translation>
    </message>
    <message>
        <source>there are over {most:,} entries in it</source>
        <translation>contiene más de {most:,} entradas</translation>
    </message>
    <message>
        <source>there are over {most:,} files in the zip</source>
        <translation>el zip contiene más de {most:,} archivos</translation>
    </message>
    <message>
        <source>there are over {most:,} rows</source>
        <translation>hay más de {most:,} filas</translation>
    </message>
    <message>
        <source>there are over {most:,} steps</source>
        <translation>hay más de {most:,} pasos</translation>
    </message>
    <message>
        <source>there are over {most:,} values in it</source>
        <translation>contiene más de {most:,} valores</translation>
    </message>
    <message>
        <source>there are over {most:,} workouts in it</source>
        <translation>contiene más de {most:,} sesiones</translation>
    </message>
    <message>
        <source>there is a circuit of this name: it comes in as “{name}”</source>
        <translation>ya hay un circuito con este nombre: entra como «{name}»</translation>
    </message>
    <message>
        <source>there is no exercise of this number</source>
        <translation>no hay ningún ejercicio con este número</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there is nothing in the file</source>
        <translation>no hay nada en el archivo</translation>
    </message>
    <message>
        <source>this is a folder: choose the files in it</source>
        <translation>es una carpeta: elige los archivos que contiene</translation>
    </message>
    <message>
        <source>this is no circuit file: &quot;format&quot; must be &quot;{name}&quot;</source>
        <translation>no es un archivo de circuito: «format» debe ser «{name}»</translation>
    </message>
    <message>
        <source>this is no valid JSON: {detail}</source>
        <translation>no es JSON válido: {detail}</translation>
    </message>
    <message>
        <source>this is no valid JSON: {name} is no number</source>
        <translation>no es JSON válido: {name} no es un número</translation>
    </message>
    <message>
        <source>this is no valid YAML: {detail}</source>
        <translation>no es YAML válido: {detail}</translation>
    </message>
    <message>
        <source>timings for this time only</source>
        <translation>tiempos solo para esta vez</translation>
    </message>
    <message>
        <source>trailing characters</source>
        <translation>caracteres de más al final</translation>
    </message>
    <message>
        <source>trailing comma in array</source>
        <translation>coma de más en una lista</translation>
    </message>
    <message>
        <source>trailing comma in object</source>
        <translation>coma de más en un objeto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>unexpected end of data</source>
        <translation>fin inesperado de los datos</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>analizador desconocido %(parser_name)r (opciones: %(choices)s)</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <source>up, rep {number}</source>
        <translation>subir, rep. {number}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>usual_hold_ms must be a range above 0: {usual_hold_ms}</source>
        <translation>usual_hold_ms debe ser un intervalo mayor que 0: {usual_hold_ms}</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>what can still be read: {contents}</source>
        <translation>lo que aún se puede leer: {contents}</translation>
    </message>
    <message>
        <source>what each week is split by (default: exercise)</source>
        <translation>por qué se divide cada semana (por defecto: exercise)</translation>
    </message>
    <message>
        <source>what is in the zip is over 20 MB</source>
        <translation>el contenido del zip pasa de 20&#xa0;MB</translation>
    </message>
    <message>
        <source>without a time of day, so the workout is put at noon</source>
        <translation>sin hora, así que la sesión se pone a mediodía</translation>
    </message>
    <message>
        <source>without a value, so nothing was held</source>
        <translation>sin valor, así que no se aguantó nada</translation>
    </message>
    <message>
        <source>write FIT activities instead: all in FILE.zip, or the last workout in FILE.fit</source>
        <translation>escribir actividades FIT: todas en ARCHIVO.zip, o la última sesión en ARCHIVO.fit</translation>
    </message>
    <message>
        <source>write a backup of everything instead</source>
        <translation>escribir una copia de todo</translation>
    </message>
    <message>
        <source>write a report to print instead</source>
        <translation>escribir un informe para imprimir</translation>
    </message>
    <message>
        <source>write all holds instead: a table, or data if FILE ends with .json</source>
        <translation>escribir todos los aguantes: una tabla, o datos si ARCHIVO termina en .json</translation>
    </message>
    <message>
        <source>write all workouts as a calendar instead</source>
        <translation>escribir todas las sesiones como calendario</translation>
    </message>
    <message>
        <source>write circuits, or the history, to a file</source>
        <translation>escribir circuitos, o el historial, en un archivo</translation>
    </message>
    <message>
        <source>write every sound to DIR</source>
        <translation>escribir cada sonido en CARPETA</translation>
    </message>
    <message>
        <source>write the circuits as plain text that can be edited</source>
        <translation>escribir los circuitos como texto que se puede editar</translation>
    </message>
    <message>
        <source>write the settings to a file</source>
        <translation>escribir los ajustes en un archivo</translation>
    </message>
    <message>
        <source>{count:,} circuit</source>
        <translation>{count:,} circuito</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} circuits</source>
        <translation>
            <numerusform>{count:,} circuito</numerusform>
            <numerusform>{count:,} circuitos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} date of whole timers, without holds</source>
        <translation>{count:,} fecha de temporizadores enteros, sin aguantes</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} dates of whole timers, without holds</source>
        <translation>
            <numerusform>{count:,} fecha de temporizadores enteros, sin aguantes</numerusform>
            <numerusform>{count:,} fechas de temporizadores enteros, sin aguantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} did not match the holds; all were summed up anew from them</source>
        <translation>
            <numerusform>{count:,} no coincidía con los aguantes; se sumaron todas de nuevo</numerusform>
            <numerusform>{count:,} no coincidían con los aguantes; se sumaron todas de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} exercise</source>
        <translation>{count:,} ejercicio</translation>
    </message>
    <message>
        <source>{count:,} exercise of your own</source>
        <translation>{count:,} ejercicio propio</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} exercises</source>
        <translation>
            <numerusform>{count:,} ejercicio</numerusform>
            <numerusform>{count:,} ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} exercises of your own</source>
        <translation>
            <numerusform>{count:,} ejercicio propio</numerusform>
            <numerusform>{count:,} ejercicios propios</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} hold</source>
        <translation>{count:,} aguante</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} holds</source>
        <translation>
            <numerusform>{count:,} aguante</numerusform>
            <numerusform>{count:,} aguantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} line says the same</source>
        <translation>{count:,} línea dice lo mismo</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} lines say the same</source>
        <translation>
            <numerusform>{count:,} línea dice lo mismo</numerusform>
            <numerusform>{count:,} líneas dicen lo mismo</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} of its holds: left out as you chose</source>
        <translation>{count:,} de sus aguantes: dejados fuera como elegiste</translation>
    </message>
    <message>
        <source>{count:,} reminder</source>
        <translation>{count:,} recordatorio</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} reminders</source>
        <translation>
            <numerusform>{count:,} recordatorio</numerusform>
            <numerusform>{count:,} recordatorios</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} rows: {what}</source>
        <translation>{count:,} filas: {what}</translation>
    </message>
    <message>
        <source>{count:,} workout</source>
        <translation>{count:,} sesión</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} workouts</source>
        <translation>
            <numerusform>{count:,} sesión</numerusform>
            <numerusform>{count:,} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} became {allowed}: 1 to {high} are possible</source>
        <translation>{count} pasó a {allowed}: se puede de 1 a {high}</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines missing</source>
        <translation>
            <numerusform>falta {count} línea</numerusform>
            <numerusform>faltan {count} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines not as written</source>
        <translation>
            <numerusform>{count} línea no está como se escribió</numerusform>
            <numerusform>{count} líneas no están como se escribieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of your own, each whole</source>
        <translation>
            <numerusform>{count} tuya, intacta</numerusform>
            <numerusform>{count} tuyas, todas intactas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of your own, whole</source>
        <translation>{count} tuya, intacta</translation>
    </message>
    <message>
        <source>{count} picture is neither here nor in the backup. See: glutetimer doctor</source>
        <translation>{count} imagen no está aquí ni en la copia. Mira: glutetimer doctor</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures are neither here nor in the backup. See: glutetimer doctor</source>
        <translation>
            <numerusform>{count} imagen no está aquí ni en la copia. Mira: glutetimer doctor</numerusform>
            <numerusform>{count} imágenes no están aquí ni en la copia. Mira: glutetimer doctor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows not the same as in the database</source>
        <translation>
            <numerusform>{count} fila no es igual que en la base de datos</numerusform>
            <numerusform>{count} filas no son iguales que en la base de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {table} not as written</source>
        <translation>
            <numerusform>{count} fila de {table} no está como se escribió</numerusform>
            <numerusform>{count} filas de {table} no están como se escribieron</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} sum does not match the holds</source>
        <translation>{count} suma no coincide con los aguantes</translation>
    </message>
    <message numerus="yes">
        <source>{count} sums do not match the holds</source>
        <translation>
            <numerusform>{count} suma no coincide con los aguantes</numerusform>
            <numerusform>{count} sumas no coinciden con los aguantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{data} is in use by GluteTimer on the computer “{computer}”. Close it there, then start again, or choose another folder with --data-dir.</source>
        <translation>{data} está en uso por GluteTimer en el ordenador «{computer}». Ciérralo allí y arranca de nuevo, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation>{exercise}, {side}</translation>
    </message>
    <message>
        <source>{field} must be a whole number: {value!r}</source>
        <translation>{field} debe ser un número entero: {value!r}</translation>
    </message>
    <message>
        <source>{field} must be between {low} and {high}: {value}</source>
        <translation>{field} debe estar entre {low} y {high}: {value}</translation>
    </message>
    <message>
        <source>{file}, {place}: {reason}. {remedy}</source>
        <translation>{file}, {place}: {reason}. {remedy}</translation>
    </message>
    <message>
        <source>{folder} holds what the database does not, and can&apos;t be read: {error}. Check the permissions and the disk, or move that folder away to go on without.</source>
        <translation>{folder} contiene lo que la base de datos no tiene, y no se puede leer: {error}. Comprueba los permisos y el disco, o aparta esa carpeta para seguir sin ella.</translation>
    </message>
    <message>
        <source>{found} came in</source>
        <translation>importado: {found}</translation>
    </message>
    <message>
        <source>{found} can&apos;t be a value of “{column}”</source>
        <translation>{found} no puede ser un valor de «{column}»</translation>
    </message>
    <message>
        <source>{found} would come in</source>
        <translation>se importaría: {found}</translation>
    </message>
    <message>
        <source>{held:&gt;8} held of {planned:&gt;8} planned</source>
        <translation>{held:&gt;8} aguantados de {planned:&gt;8} planificados</translation>
    </message>
    <message>
        <source>{held} held</source>
        <translation>{held} aguantados</translation>
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
        <translation>{more:,} más de este tipo</translation>
    </message>
    <message>
        <source>{moving:,} of the exercises: they are not held</source>
        <translation>{moving:,} de los ejercicios: no se aguantan</translation>
    </message>
    <message>
        <source>{name} is a whole number from {low} to {high}, not {text!r}</source>
        <translation>{name} es un número entero de {low} a {high}, no {text!r}</translation>
    </message>
    <message>
        <source>{name} {version}, ready</source>
        <translation>{name} {version}, listo</translation>
    </message>
    <message>
        <source>{name}: {total} in all, {held} under tension</source>
        <translation>{name}: {total} en total, {held} bajo tensión</translation>
    </message>
    <message>
        <source>{number:g} can&apos;t be a value of “{column}”</source>
        <translation>{number:g} no puede ser un valor de «{column}»</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{part}, {place}</source>
        <translation>{part}, {place}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: it is damaged or no database.</source>
        <translation>{path} no se puede leer: está dañado o no es una base de datos.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Check the permissions of the file.</source>
        <translation>{path} no se puede leer: {reason}. Comprueba los permisos del archivo.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. The usual settings are used; check the permissions of the file.</source>
        <translation>{path} no se puede leer: {reason}. Se usan los ajustes habituales; comprueba los permisos del archivo.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written. Check the permissions of the file and of {folder}, or choose another folder with --data-dir.</source>
        <translation>No se puede escribir {path}. Comprueba los permisos del archivo y de {folder}, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Check the permissions and the free space, or choose another folder with --data-dir.</source>
        <translation>No se puede escribir {path}: {reason}. Comprueba los permisos y el espacio libre, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{path} holds a value that is not allowed for {names}. The usual value is used instead; choose another one in the settings.</source>
        <translation>{path} contiene un valor no permitido para {names}. Se usa el valor habitual; elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>{path} holds no settings of GluteTimer.</source>
        <translation>{path} no contiene ajustes de GluteTimer.</translation>
    </message>
    <message>
        <source>{path} is damaged or no GluteTimer database.</source>
        <translation>{path} está dañado o no es una base de datos de GluteTimer.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <source>{path} is damaged: a row in it is not as it was written. “glutetimer doctor --rebuild” makes it anew from the journal beside it, and keeps the damaged file.</source>
        <translation>{path} está dañado: una fila no está como se escribió. «glutetimer doctor --rebuild» lo rehace con el diario que está a su lado, y conserva el archivo dañado.</translation>
    </message>
    <message>
        <source>{path} is damaged: {problem}.</source>
        <translation>{path} está dañado: {problem}.</translation>
    </message>
    <message>
        <source>{path} is empty, though it was not before.</source>
        <translation>{path} está vacío, aunque antes no lo estaba.</translation>
    </message>
    <message>
        <source>{path} is from a newer GluteTimer. Update this one to read it.</source>
        <translation>{path} es de un GluteTimer más nuevo. Actualiza este para leerlo.</translation>
    </message>
    <message>
        <source>{path} is gone. Connect its disk again, or put its folder back; then try again.</source>
        <translation>{path} ya no está. Conecta de nuevo su disco, o devuelve su carpeta; luego inténtalo otra vez.</translation>
    </message>
    <message>
        <source>{path} is in use by another program. Close the other one, then try again.</source>
        <translation>{path} está en uso por otro programa. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is in use. Close GluteTimer, then try again.</source>
        <translation>{path} está en uso. Cierra GluteTimer e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is missing, though it was not before.</source>
        <translation>{path} falta, aunque antes no faltaba.</translation>
    </message>
    <message>
        <source>{path} is no database.</source>
        <translation>{path} no es una base de datos.</translation>
    </message>
    <message>
        <source>{path} is no file of settings: it is not JSON, or is broken off.</source>
        <translation>{path} no es un archivo de ajustes: no es JSON, o está cortado.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{path} is the database itself. Choose another name.</source>
        <translation>{path} es la propia base de datos. Elige otro nombre.</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>{path} es la base de datos de otro programa.</translation>
    </message>
    <message>
        <source>{path} names {name} twice. Delete one of them.</source>
        <translation>{path} nombra {name} dos veces. Borra uno.</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}, which can&apos;t be. Correct it or take it out.</source>
        <translation>{path} pone {name} en {value}, y eso no puede ser. Corrígelo o quítalo.</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}; it must be a whole number from {low} to {high}.</source>
        <translation>{path} pone {name} en {value}; debe ser un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}; it must be one of {choices}.</source>
        <translation>{path} pone {name} en {value}; debe ser uno de {choices}.</translation>
    </message>
    <message>
        <source>{path} sets {name} to {value}; it must be true or false.</source>
        <translation>{path} pone {name} en {value}; debe ser true o false.</translation>
    </message>
    <message>
        <source>{path} was written by a newer GluteTimer (its version is {version}, this program knows up to {newest}). It was left as it is: update GluteTimer, or choose another folder with --data-dir.</source>
        <translation>{path} lo escribió un GluteTimer más nuevo (su versión es {version}, este programa conoce hasta la {newest}). Se dejó como estaba: actualiza GluteTimer, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{path}: the name has to end with .zip for all workouts, or with .fit.</source>
        <translation>{path}: el nombre debe terminar en .zip para todas las sesiones, o en .fit.</translation>
    </message>
    <message>
        <source>{places} and {more:,} more</source>
        <translation>{places} y {more:,} más</translation>
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
        <translation>{played:,} reproducidos en la última sesión ({at}), la mitad a {half:.1f}&#xa0;ms de su instante, el 99&#xa0;% a {most:.1f}&#xa0;ms, todos a {all:.1f}&#xa0;ms; {late:,} tarde, {dropped:,} sin oírse</translation>
    </message>
    <message>
        <source>{played:,} played in the last workout ({at}); {late:,} late, {dropped:,} not heard</source>
        <translation>{played:,} reproducidos en la última sesión ({at}); {late:,} tarde, {dropped:,} sin oírse</translation>
    </message>
    <message>
        <source>{reason!c}.</source>
        <translation>{reason!c}.</translation>
    </message>
    <message>
        <source>{seconds:g} s became {allowed:g} s</source>
        <translation>{seconds:g}&#xa0;s pasaron a {allowed:g}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds:g} s can&apos;t be a value of “{column}”</source>
        <translation>{seconds:g}&#xa0;s no puede ser un valor de «{column}»</translation>
    </message>
    <message>
        <source>{seconds:g} s: a hold lasts up to 24 hours</source>
        <translation>{seconds:g}&#xa0;s: un aguante dura hasta 24 horas</translation>
    </message>
    <message>
        <source>{source} is damaged or no backup of GluteTimer. Nothing was changed: choose another one.</source>
        <translation>{source} está dañado o no es una copia de GluteTimer. No se cambió nada: elige otra.</translation>
    </message>
    <message>
        <source>{target} is there already. Choose another name.</source>
        <translation>{target} ya existe. Elige otro nombre.</translation>
    </message>
    <message>
        <source>{text!r} is no duration; write seconds (45), or 1:30, or 2min</source>
        <translation>{text!r} no es una duración; escribe segundos (45), o 1:30, o 2min</translation>
    </message>
    <message>
        <source>{time} left in all</source>
        <translation>quedan {time} en total</translation>
    </message>
    <message>
        <source>{total:&gt;8} in all  {held:&gt;8} under tension</source>
        <translation>{total:&gt;8} en total  {held:&gt;8} bajo tensión</translation>
    </message>
    <message>
        <source>{unit} is no unit of weight known here</source>
        <translation>{unit} no es una unidad de peso conocida aquí</translation>
    </message>
    <message>
        <source>{value} is none of {allowed}</source>
        <translation>{value} no es ninguno de {allowed}</translation>
    </message>
    <message>
        <source>{version} on {system}</source>
        <translation>{version} en {system}</translation>
    </message>
    <message>
        <source>{what}: {found}</source>
        <translation>{what}: {found}</translation>
    </message>
    <message>
        <source>{workouts}, {holds}, {held} under tension</source>
        <translation>{workouts}, {holds}, {held} bajo tensión</translation>
    </message>
    <message>
        <source>{workouts}, {holds}, {held} under tension, the last one on {day}</source>
        <translation>{workouts}, {holds}, {held} bajo tensión, la última el {day}</translation>
    </message>
    <message>
        <source>“glutetimer doctor --rebuild” makes it anew</source>
        <translation>«glutetimer doctor --rebuild» la rehace</translation>
    </message>
    <message>
        <source>“glutetimer import FILE…” takes files in without a window.</source>
        <translation>«glutetimer import ARCHIVO…» toma archivos sin ventana.</translation>
    </message>
    <message>
        <source>“held_s” is empty or 0, so nothing was held</source>
        <translation>«held_s» está vacío o es 0, así que no se aguantó nada</translation>
    </message>
    <message>
        <source>“kept” holds what a newer GluteTimer wrote. Leave it as it was, or take it away.</source>
        <translation>«kept» contiene lo que escribió un GluteTimer más nuevo. Déjalo como estaba, o quítalo.</translation>
    </message>
    <message>
        <source>“length” is missing in {value}</source>
        <translation>falta «length» en {value}</translation>
    </message>
    <message>
        <source>“{column}” is a number from 1 to {most}, not {effort}</source>
        <translation>«{column}» es un número de 1 a {most}, no {effort}</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>falta «{key}»</translation>
    </message>
    <message>
        <source>“{kind}” is neither work nor rest</source>
        <translation>«{kind}» no es ni trabajo ni descanso</translation>
    </message>
    <message>
        <source>“{name}” ({kind}) counts as an exercise</source>
        <translation>«{name}» ({kind}) cuenta como ejercicio</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be run like that: {error}.</source>
        <translation>«{name}» no se puede hacer así: {error}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be run: {error}.</source>
        <translation>«{name}» no se puede hacer: {error}.</translation>
    </message>
    <message>
        <source>“{name}” counts as an exercise</source>
        <translation>«{name}» cuenta como ejercicio</translation>
    </message>
    <message>
        <source>“{name}” has no exercises</source>
        <translation>«{name}» no tiene ejercicios</translation>
    </message>
    <message>
        <source>“{name}” has nothing in it: add an exercise in Circuits first.</source>
        <translation>«{name}» está vacío: añade primero un ejercicio en «Circuitos».</translation>
    </message>
    <message>
        <source>“{name}” has {holds:,} holds; at most {most:,} can be done</source>
        <translation>«{name}» tiene {holds:,} aguantes; se pueden hacer {most:,} como mucho</translation>
    </message>
    <message>
        <source>“{name}” is counted in repetitions</source>
        <translation>«{name}» se cuenta en repeticiones</translation>
    </message>
    <message>
        <source>“{name}” is taken as the exercise “{exercise_id}”</source>
        <translation>«{name}» se toma como el ejercicio «{exercise_id}»</translation>
    </message>
    <message>
        <source>“{name}” lasts longer than 24 hours</source>
        <translation>«{name}» dura más de 24 horas</translation>
    </message>
    <message>
        <source>“{name}” was interrupted. Kept: {held} held in {holds}.</source>
        <translation>«{name}» se interrumpió. Guardado: {held} en {holds}.</translation>
    </message>
    <message>
        <source>“{name}”: this exercise comes with GluteTimer already, and it stays as it is</source>
        <translation>«{name}»: este ejercicio ya viene con GluteTimer, y queda como está</translation>
    </message>
    <message>
        <source>“{name}”: you have this exercise already, and it stays as it is</source>
        <translation>«{name}»: ya tienes este ejercicio, y queda como está</translation>
    </message>
    <message>
        <source>“{text}” are no times of sets</source>
        <translation>«{text}» no son tiempos de series</translation>
    </message>
    <message>
        <source>“{text}” can be read as two dates</source>
        <translation>«{text}» se puede leer como dos fechas</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>«{value}»</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>«{value}» no es una fecha</translation>
    </message>
    <message>
        <source>“{value}” is no duration</source>
        <translation>«{value}» no es una duración</translation>
    </message>
    <message>
        <source>“{words}” is not understood here. Put a comma between details, such as “Side plank 45s each side, rest 30s”, and a name in quotes if it looks like one.</source>
        <translation>«{words}» no se entiende aquí. Pon una coma entre los detalles, como «Plancha lateral 45s each side, rest 30s», y entre comillas un nombre que lo parezca.</translation>
    </message>
    <message>
        <source>“{year}” is no year from {first} to {last}</source>
        <translation>«{year}» no es un año de {first} a {last}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n settings were changed by “{file}”.</source>
        <translation>
            <numerusform>«{file}» cambió %n ajuste.</numerusform>
            <numerusform>«{file}» cambió %n ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 setting was changed by “{file}”.</source>
        <translation>«{file}» cambió 1 ajuste.</translation>
    </message>
    <message>
        <source>A disc grows and shrinks, softly heard. It ends before the countdown.</source>
        <translation>Un disco crece y encoge, con un sonido suave. Termina antes de la cuenta atrás.</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Apart from the system&apos;s own volume.</source>
        <translation>Aparte del volumen del sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>At 17:00, once no more days are left in the week than workouts to its goal.</source>
        <translation>A las 17:00, cuando no queden en la semana más días que sesiones hasta el objetivo.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Bluetooth is 100 to 300 ms late: the beeps then sound this much earlier.</source>
        <translation>El Bluetooth llega de 100 a 300&#xa0;ms tarde: los pitidos suenan entonces otro tanto antes.</translation>
    </message>
    <message>
        <source>Both have the same contrast.</source>
        <translation>Los dos tienen el mismo contraste.</translation>
    </message>
    <message>
        <source>Breath and tempo</source>
        <translation>Respiración y ritmo</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrada</translation>
    </message>
    <message>
        <source>Closing the window hides it in the tray</source>
        <translation>Cerrar la ventana la esconde en la bandeja</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Counted from the start of GluteTimer, and anew after each workout.</source>
        <translation>Se cuenta desde que arranca GluteTimer, y de nuevo tras cada sesión.</translation>
    </message>
    <message>
        <source>Ctrl+Alt with Space, the arrow keys to skip and go back, and down for “I broke”. The desktop asks you first, and some desktops have no such keys.</source>
        <translation>Ctrl+Alt con Espacio, las flechas para saltar y volver, y abajo para «He soltado». El escritorio te pregunta antes, y algunos no tienen esas teclas.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Days and times to train</source>
        <translation>Días y horas de entrenar</translation>
    </message>
    <message>
        <source>Delay of the loudspeaker</source>
        <translation>Retraso del altavoz</translation>
    </message>
    <message>
        <source>English German Deutsch French Français Spanish Español voice</source>
        <translation>idioma inglés English alemán Deutsch francés Français español Spanish voz</translation>
    </message>
    <message>
        <source>Every command can have other keys: those of a presenter or a pedal.</source>
        <translation>Cada comando puede tener otras teclas: las de un mando o un pedal.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Get up from sitting</source>
        <translation>Levantarse de la silla</translation>
    </message>
    <message>
        <source>GluteTimer settings</source>
        <translation>Ajustes de GluteTimer</translation>
    </message>
    <message>
        <source>Hear every single one, or give it a file of your own.</source>
        <translation>Oye cada uno, o dale un archivo propio.</translation>
    </message>
    <message>
        <source>If nothing is heard. Works from the next start on.</source>
        <translation>Si no se oye nada. Vale desde el próximo arranque.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>In shorter ones, and in movements, you breathe as you like.</source>
        <translation>En los más cortos, y en movimientos, respiras como quieras.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” can&apos;t be {value}. Correct it or take it out.</source>
        <translation>En «{file}», «{name}» no puede ser {value}. Corrígelo o quítalo.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” is {value}; it must be a whole number from {low} to {high}.</source>
        <translation>En «{file}», «{name}» es {value}; debe ser un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” is {value}; it must be one of these: {choices}.</source>
        <translation>En «{file}», «{name}» es {value}; debe ser uno de estos: {choices}.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” is {value}; it must be true or false.</source>
        <translation>En «{file}», «{name}» es {value}; debe ser true o false.</translation>
    </message>
    <message>
        <source>In “{file}”, “{name}” stands twice. Delete one of them.</source>
        <translation>En «{file}», «{name}» aparece dos veces. Borra uno.</translation>
    </message>
    <message>
        <source>Keep screen and machine awake</source>
        <translation>Mantener despiertos pantalla y ordenador</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Teclas de los comandos</translation>
    </message>
    <message>
        <source>Keys that work without the focus</source>
        <translation>Teclas que funcionan en todas partes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leads you by ear, and never talks over a beep.</source>
        <translation>Te guía de oído, y nunca habla sobre un pitido.</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Dejarla igual</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them: {names}.</source>
        <translation>Dejados fuera, porque esta versión no los conoce: {names}.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Long holds last at least</source>
        <translation>Un aguante largo dura al menos</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>MPRIS hands-free remote Bluetooth play pause</source>
        <translation>MPRIS manos libres mando Bluetooth reproducir pausa</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Media keys and headset buttons</source>
        <translation>Teclas multimedia y botones de auriculares</translation>
    </message>
    <message>
        <source>Minutes of sitting</source>
        <translation>Minutos sentado</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Music of other programs</source>
        <translation>Música de otros programas</translation>
    </message>
    <message>
        <source>No reminders in between. The same time twice means no quiet hours.</source>
        <translation>Entre medias no hay recordatorios. Dos veces la misma hora: sin horas de silencio.</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Of the window and the voice.</source>
        <translation>De la ventana y de la voz.</translation>
    </message>
    <message>
        <source>On Train, one key starts the next circuit.</source>
        <translation>En «Entrenar», una tecla empieza el próximo circuito.</translation>
    </message>
    <message>
        <source>Only while a workout runs.</source>
        <translation>Solo durante una sesión.</translation>
    </message>
    <message>
        <source>Pace of the voice</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>Pace the breath in long holds</source>
        <translation>Guiar la respiración en aguantes largos</translation>
    </message>
    <message>
        <source>Past weeks are counted anew from this day.</source>
        <translation>Las semanas pasadas se cuentan de nuevo desde este día.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Piper</source>
        <translation>Piper</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Play, pause, next and back, while a workout runs, whichever window has the focus. The workout shows in the desktop&apos;s media panel.</source>
        <translation>Reproducir, pausa, siguiente y atrás, durante una sesión, sea cual sea la ventana que esté delante. La sesión aparece en el panel multimedia del escritorio.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders come on. The icon in the tray brings the window back.</source>
        <translation>Los recordatorios siguen. El icono de la bandeja trae de vuelta la ventana.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Set of sounds</source>
        <translation>Juego de sonidos</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Ajustes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Show at the start</source>
        <translation>Mostrar al arrancar</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>De sentado a de pie</translation>
    </message>
    <message>
        <source>Soft even at its loudest: it gives way to the voice and the beeps.</source>
        <translation>Suave incluso al máximo: cede ante la voz y los pitidos.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The goal of the ring and of the chart.</source>
        <translation>El objetivo del anillo y del gráfico.</translation>
    </message>
    <message>
        <source>The settings in “{file}” are those that you have.</source>
        <translation>Los ajustes de «{file}» son los que ya tienes.</translation>
    </message>
    <message>
        <source>The settings were saved as “{file}”.</source>
        <translation>Los ajustes se guardaron como «{file}».</translation>
    </message>
    <message>
        <source>The week&apos;s workouts</source>
        <translation>Las sesiones de la semana</translation>
    </message>
    <message>
        <source>Three or four times from a chair, four or five times a day.</source>
        <translation>Tres o cuatro veces desde una silla, cuatro o cinco veces al día.</translation>
    </message>
    <message>
        <source>Time to get into position before the first hold.</source>
        <translation>Tiempo para colocarte antes del primer aguante.</translation>
    </message>
    <message>
        <source>Time under tension a week</source>
        <translation>Tiempo bajo tensión por semana</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Veces al día</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Two or three build muscle best.</source>
        <translation>Dos o tres construyen mejor el músculo.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Volume of breath and tempo</source>
        <translation>Volumen de respiración y ritmo</translation>
    </message>
    <message>
        <source>Volume of the beeps</source>
        <translation>Volumen de los pitidos</translation>
    </message>
    <message>
        <source>Volume of the music</source>
        <translation>Volumen de la música</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Way to the sound server</source>
        <translation>Camino al servidor de sonido</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>What is left of it. A player without a volume of its own stays as it is.</source>
        <translation>Lo que queda de ella. Un reproductor sin volumen propio queda como está.</translation>
    </message>
    <message>
        <source>What the voice says</source>
        <translation>Lo que dice la voz</translation>
    </message>
    <message>
        <source>What was shown last</source>
        <translation>Lo último que se mostró</translation>
    </message>
    <message>
        <source>While a workout runs, the text fills the window anyway.</source>
        <translation>Durante una sesión, el texto llena la ventana de todos modos.</translation>
    </message>
    <message>
        <source>While a workout runs; as before at its end. What you change meanwhile stays.</source>
        <translation>Durante una sesión; al final, como antes. Lo que cambies entretanto se queda.</translation>
    </message>
    <message>
        <source>While the device is there; else on the system&apos;s default.</source>
        <translation>Mientras el dispositivo esté; si no, el del sistema.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>With less of it, a workout moves on once a second.</source>
        <translation>Con menos movimiento, una sesión avanza una vez por segundo.</translation>
    </message>
    <message>
        <source>Workouts a week</source>
        <translation>Sesiones por semana</translation>
    </message>
    <message>
        <source>animation reduced motion moving still dizzy calm</source>
        <translation>animación reducida movimiento mover quieto mareo calma</translation>
    </message>
    <message>
        <source>announcements speech silence talk less</source>
        <translation>avisos habla silencio hablar menos</translation>
    </message>
    <message>
        <source>background minimise system tray quit exit</source>
        <translation>fondo minimizar sistema bandeja salir cerrar</translation>
    </message>
    <message>
        <source>beeps tones wood gong cue own file scheme</source>
        <translation>pitidos tonos madera gong señal archivo propio juego</translation>
    </message>
    <message>
        <source>breathing inhale exhale pacer relax</source>
        <translation>respirar inspirar espirar guía relajar</translation>
    </message>
    <message>
        <source>chair squats notification</source>
        <translation>silla sentadillas notificación</translation>
    </message>
    <message>
        <source>countdown get ready start delay seconds</source>
        <translation>cuenta atrás prepararse inicio retraso segundos</translation>
    </message>
    <message>
        <source>exhale seconds</source>
        <translation>espirar segundos</translation>
    </message>
    <message>
        <source>first day calendar</source>
        <translation>primer día calendario</translation>
    </message>
    <message>
        <source>font letters zoom bigger larger smaller scale</source>
        <translation>fuente letras zoom más grande pequeño escala</translation>
    </message>
    <message>
        <source>global shortcuts hotkeys hands-free background</source>
        <translation>atajos globales manos libres segundo plano</translation>
    </message>
    <message>
        <source>goal notification remind weekly</source>
        <translation>objetivo notificación recordar semanal</translation>
    </message>
    <message>
        <source>goal target how often sessions aim</source>
        <translation>objetivo meta cuántas veces sesiones frecuencia</translation>
    </message>
    <message>
        <source>how often chair</source>
        <translation>cuántas veces silla</translation>
    </message>
    <message>
        <source>inhale seconds</source>
        <translation>inspirar segundos</translation>
    </message>
    <message>
        <source>interval stand break</source>
        <translation>intervalo de pie pausa</translation>
    </message>
    <message>
        <source>latency late lag headphones tap</source>
        <translation>latencia tarde retraso auriculares tocar</translation>
    </message>
    <message>
        <source>loud quiet loudness pace metronome</source>
        <translation>alto bajo volumen ritmo metrónomo</translation>
    </message>
    <message>
        <source>loud quiet loudness speech test</source>
        <translation>alto bajo volumen habla prueba</translation>
    </message>
    <message>
        <source>loud quiet mute loudness test</source>
        <translation>alto bajo mudo volumen prueba</translation>
    </message>
    <message>
        <source>loudspeaker headphones headset output Bluetooth</source>
        <translation>altavoz auriculares cascos salida Bluetooth</translation>
    </message>
    <message>
        <source>no sound silent backend driver</source>
        <translation>sin sonido mudo controlador audio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>open launch first last screen begin</source>
        <translation>abrir iniciar primera última pantalla comienzo</translation>
    </message>
    <message>
        <source>player Spotify duck quieter podcast</source>
        <translation>reproductor Spotify atenuar más bajo podcast</translation>
    </message>
    <message>
        <source>player duck quieter</source>
        <translation>reproductor atenuar más bajo</translation>
    </message>
    <message>
        <source>quiet hours do not disturb night silence</source>
        <translation>horas de silencio no molestar noche</translation>
    </message>
    <message>
        <source>schedule plan weekday alarm notification</source>
        <translation>horario plan día de la semana alarma notificación</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings hotkeys remote</source>
        <translation>atajos teclado asignación teclas mando</translation>
    </message>
    <message>
        <source>shortest hold breathing</source>
        <translation>aguante más corto respiración</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencioso</translation>
    </message>
    <message>
        <source>sleep standby screen saver lock power</source>
        <translation>suspender reposo salvapantallas bloqueo energía</translation>
    </message>
    <message>
        <source>speech talk spoken announcements mute engine</source>
        <translation>habla hablar avisos mudo motor</translation>
    </message>
    <message>
        <source>speed rate faster slower speech</source>
        <translation>velocidad más rápido lento habla</translation>
    </message>
    <message>
        <source>stand break notification desk</source>
        <translation>de pie pausa notificación escritorio</translation>
    </message>
    <message>
        <source>target minutes aim</source>
        <translation>objetivo minutos meta</translation>
    </message>
    <message>
        <source>theme dark mode light bright night appearance</source>
        <translation>tema oscuro claro modo noche apariencia</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: {reason}.</source>
        <translation>«{file}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {reason}.</source>
        <translation>«{file}» no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” holds no settings of GluteTimer.</source>
        <translation>«{file}» no contiene ajustes de GluteTimer.</translation>
    </message>
    <message>
        <source>“{file}” is from a newer GluteTimer. Update this one to read it.</source>
        <translation>«{file}» es de un GluteTimer más nuevo. Actualiza este para leerlo.</translation>
    </message>
    <message>
        <source>“{file}” is no file of settings: it is not JSON, or is broken off.</source>
        <translation>«{file}» no es un archivo de ajustes: no es JSON, o está cortado.</translation>
    </message>
</context>
<context>
    <name>sounds</name>
    <message>
        <source>Going on</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Mitad</translation>
    </message>
    <message>
        <source>Let go early</source>
        <translation>Soltado antes</translation>
    </message>
    <message>
        <source>One second to go</source>
        <translation>Queda un segundo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>Relajar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Descanso entre rondas</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambiar de lado</translation>
    </message>
    <message>
        <source>Ten seconds to go</source>
        <translation>Quedan diez segundos</translation>
    </message>
    <message>
        <source>The hold begins</source>
        <translation>Empieza el aguante</translation>
    </message>
    <message>
        <source>The workout is finished</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>Three seconds to go</source>
        <translation>Quedan tres segundos</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Two seconds to go</source>
        <translation>Quedan dos segundos</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Madera</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened.</source>
        <translation>«{name}» no se puede abrir.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read here: the library soundfile does not work.</source>
        <translation>«{name}» no se puede leer aquí: la biblioteca soundfile no funciona.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: choose another file.</source>
        <translation>«{name}» está dañado: elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is no sound that can be read: choose a WAV, FLAC, OGG or MP3 file.</source>
        <translation>«{name}» no es un sonido legible: elige un archivo WAV, FLAC, OGG o MP3.</translation>
    </message>
    <message>
        <source>“{name}” is silent: nobody would hear it.</source>
        <translation>«{name}» está en silencio: nadie lo oiría.</translation>
    </message>
    <message>
        <source>“{name}” is too large: at most 20 MB.</source>
        <translation>«{name}» es demasiado grande: 20&#xa0;MB como mucho.</translation>
    </message>
    <message>
        <source>“{name}” is too long: this sound may last {seconds} s at most.</source>
        <translation>«{name}» es demasiado largo: este sonido puede durar {seconds}&#xa0;s como mucho.</translation>
    </message>
    <message>
        <source>“{name}” took too long to read: choose a shorter file.</source>
        <translation>«{name}» tardó demasiado en leerse: elige un archivo más corto.</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>Source article A</source>
        <translation>Artículo fuente A</translation>
    </message>
    <message>
        <source>Source article B</source>
        <translation>Artículo fuente B</translation>
    </message>
    <message>
        <source>Source article C</source>
        <translation>Artículo fuente C</translation>
    </message>
    <message>
        <source>Source article C; McGill</source>
        <translation>Artículo fuente C; McGill</translation>
    </message>
    <message>
        <source>Source article D</source>
        <translation>Artículo fuente D</translation>
    </message>
    <message>
        <source>Source article D; Wiles 2017, Eur J Appl Physiol</source>
        <translation>Artículo fuente D; Wiles 2017, Eur J Appl Physiol</translation>
    </message>
    <message>
        <source>Source articles A, B</source>
        <translation>Artículos fuente A, B</translation>
    </message>
    <message>
        <source>Source articles A, B, C, D</source>
        <translation>Artículos fuente A, B, C, D</translation>
    </message>
    <message>
        <source>Source articles B, C</source>
        <translation>Artículos fuente B, C</translation>
    </message>
    <message>
        <source>Source articles B, C, D</source>
        <translation>Artículos fuente B, C, D</translation>
    </message>
    <message>
        <source>Source articles C, D</source>
        <translation>Artículos fuente C, D</translation>
    </message>
    <message>
        <source>Usual coaching practice</source>
        <translation>Práctica habitual de entrenadores</translation>
    </message>
    <message>
        <source>Wiles 2017, Eur J Appl Physiol</source>
        <translation>Wiles 2017, Eur J Appl Physiol</translation>
    </message>
    <message>
        <source>free-exercise-db, public domain (Unlicense)</source>
        <translation>free-exercise-db, dominio público (Unlicense)</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets.</source>
        <translation>
            <numerusform>%n serie.</numerusform>
            <numerusform>%n series.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>un segundo</translation>
    </message>
    <message>
        <source>As long as you can</source>
        <translation>Todo lo que puedas</translation>
    </message>
    <message>
        <source>Breathe.</source>
        <translation>Respira.</translation>
    </message>
    <message>
        <source>Ease in.</source>
        <translation>Estira con suavidad.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <source>Finished. {length} held.</source>
        <translation>Terminado. {length} de aguante.</translation>
    </message>
    <message>
        <source>First: {exercise}.</source>
        <translation>Primero: {exercise}.</translation>
    </message>
    <message>
        <source>First: {exercise}. {length}.</source>
        <translation>Primero: {exercise}. {length}.</translation>
    </message>
    <message>
        <source>Go.</source>
        <translation>Adelante.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Seguimos.</translation>
    </message>
    <message>
        <source>Going on: {exercise}.</source>
        <translation>Seguimos: {exercise}.</translation>
    </message>
    <message>
        <source>Half.</source>
        <translation>Mitad.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>A la mitad.</translation>
    </message>
    <message>
        <source>Hold.</source>
        <translation>Mantén.</translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <translation>Sigue respirando.</translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation>La última.</translation>
    </message>
    <message>
        <source>Last round.</source>
        <translation>Última ronda.</translation>
    </message>
    <message>
        <source>Last set.</source>
        <translation>Última serie.</translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation>Lado izquierdo.</translation>
    </message>
    <message>
        <source>Left.</source>
        <translation>Izquierda.</translation>
    </message>
    <message>
        <source>Next: {exercise}.</source>
        <translation>Después: {exercise}.</translation>
    </message>
    <message>
        <source>Next: {exercise}. {length}.</source>
        <translation>Después: {exercise}. {length}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Relax.</source>
        <translation>Relaja.</translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>Descanso.</translation>
    </message>
    <message>
        <source>Rest. {length}.</source>
        <translation>Descanso. {length}.</translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation>Lado derecho.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Derecha.</translation>
    </message>
    <message>
        <source>Round {number} of {of}.</source>
        <translation>Ronda {number} de {of}.</translation>
    </message>
    <message>
        <source>Round {number}.</source>
        <translation>Ronda {number}.</translation>
    </message>
    <message>
        <source>Set {number} of {of}.</source>
        <translation>Serie {number} de {of}.</translation>
    </message>
    <message>
        <source>Set {number}.</source>
        <translation>Serie {number}.</translation>
    </message>
    <message>
        <source>Switch sides: {side}.</source>
        <translation>Cambia de lado: {side}.</translation>
    </message>
    <message>
        <source>Switch: {side}.</source>
        <translation>Cambia: {side}.</translation>
    </message>
    <message>
        <source>Ten seconds.</source>
        <translation>Diez segundos.</translation>
    </message>
    <message>
        <source>Ten.</source>
        <translation>Diez.</translation>
    </message>
    <message>
        <source>You can hear me. Glute bridge, left side.</source>
        <translation>Me oyes. Puente de glúteos, lado izquierdo.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>{circuit}. {length} in all.</source>
        <translation>{circuit}. {length} en total.</translation>
    </message>
    <message>
        <source>{count} times {length}</source>
        <translation>{count} veces {length}</translation>
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
        <translation>{length} en total.</translation>
    </message>
    <message>
        <source>{number} of {of}.</source>
        <translation>{number} de {of}.</translation>
    </message>
</context>
<context>
    <name>train</name>
    <message>
        <source>No weekly goal is set.</source>
        <translation>Sin objetivo semanal.</translation>
    </message>
    <message>
        <source>Nothing held yet this week.</source>
        <translation>Aún nada aguantado esta semana.</translation>
    </message>
    <message>
        <source>This week&apos;s goal is reached.</source>
        <translation>El objetivo de la semana está alcanzado.</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>{done} de {goal} esta semana</translation>
    </message>
    <message>
        <source>{done} this week</source>
        <translation>{done} esta semana</translation>
    </message>
    <message>
        <source>{time} more to reach your goal</source>
        <translation>{time} más hasta tu objetivo</translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message>
        <source>A workout is not stored yet</source>
        <translation>Una sesión aún no está guardada</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>No folder here takes a copy. Save what waits elsewhere.</source>
        <translation>Ninguna carpeta de aquí acepta una copia. Guarda lo pendiente en otro sitio.</translation>
    </message>
    <message>
        <source>Save what waits</source>
        <translation>Guardar lo pendiente</translation>
    </message>
    <message>
        <source>Save what waits…</source>
        <translation>Guardar lo pendiente…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Should it not be in the history later, import this file.</source>
        <translation>Guardado como «{file}». Si más tarde no está en el historial, importa este archivo.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Your workout is stored now.</source>
        <translation>Tu sesión ya está guardada.</translation>
    </message>
    <message>
        <source>{error} Stay, and it is tried again every few seconds; or save {workouts} to a place that you choose. If you close without that, GluteTimer keeps a copy where it can and takes it in at the next start.</source>
        <translation>{error} Quédate, y se intenta de nuevo cada pocos segundos; o guarda {workouts} en un lugar que elijas. Si cierras sin eso, GluteTimer conserva una copia donde pueda y la toma en el próximo arranque.</translation>
    </message>
    <message>
        <source>{error} Your last workout waits in memory.</source>
        <translation>{error} Tu última sesión espera en la memoria.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {reason}. Choose another place.</source>
        <translation>«{file}» no se puede escribir: {reason}. Elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>About the workout</source>
        <translation>Sobre la sesión</translation>
    </message>
    <message>
        <source>Before a hold</source>
        <translation>Antes de un aguante</translation>
    </message>
    <message>
        <source>Finished, and how long you held</source>
        <translation>El final, y cuánto aguantaste</translation>
    </message>
    <message>
        <source>Going on after a pause</source>
        <translation>Que sigue después de una pausa</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>How long it takes, at the start</source>
        <translation>Cuánto dura, al empezar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Piper sounds far better, in English. To have it, install it beside this program (280 MB): pip install &quot;glutetimer[piper]&quot;</source>
        <translation>Piper suena mucho mejor, en inglés. Para tenerlo, instálalo junto a este programa (280&#xa0;MB): pip install &quot;glutetimer[piper]&quot;</translation>
    </message>
    <message>
        <source>Rest, and how long it is</source>
        <translation>El descanso, y cuánto dura</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambiar de lado</translation>
    </message>
    <message>
        <source>Ten seconds left</source>
        <translation>Quedan diez segundos</translation>
    </message>
    <message>
        <source>The last round or set</source>
        <translation>La última ronda o serie</translation>
    </message>
    <message>
        <source>The time, in holds without an end</source>
        <translation>El tiempo, en aguantes sin final</translation>
    </message>
    <message>
        <source>The voice that belongs to this program is not installed.</source>
        <translation>La voz que acompaña a este programa no está instalada.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak.</source>
        <translation>Esta voz no puede hablar.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it does not answer.</source>
        <translation>Esta voz no puede hablar: no responde.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it does not start.</source>
        <translation>Esta voz no puede hablar: no arranca.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it ended unexpectedly.</source>
        <translation>Esta voz no puede hablar: terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>This voice can&apos;t speak: it is not installed.</source>
        <translation>Esta voz no puede hablar: no está instalada.</translation>
    </message>
    <message>
        <source>This voice does not speak your language.</source>
        <translation>Esta voz no habla tu idioma.</translation>
    </message>
    <message>
        <source>What is next, and on which side</source>
        <translation>Qué viene, y de qué lado</translation>
    </message>
    <message>
        <source>What to mind: “tuck the pelvis”</source>
        <translation>En qué fijarse: «bascula la pelvis»</translation>
    </message>
    <message>
        <source>Which repeat it is: “2 of 5”</source>
        <translation>Qué repetición es: «2 de 5»</translation>
    </message>
    <message>
        <source>Which round or set it is</source>
        <translation>Qué ronda o serie es</translation>
    </message>
    <message>
        <source>Within a hold</source>
        <translation>Durante un aguante</translation>
    </message>
    <message>
        <source>“Hold” as it begins</source>
        <translation>«Mantén» cuando empieza</translation>
    </message>
    <message>
        <source>“Keep breathing”, in holds over a minute</source>
        <translation>«Sigue respirando», en aguantes de más de un minuto</translation>
    </message>
</context>
<context>
    <name>way_back</name>
    <message>
        <source>Back to the workout</source>
        <translation>Volver a la sesión</translation>
    </message>
    <message>
        <source>Your workout goes on.</source>
        <translation>Tu sesión sigue.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Circuits</source>
        <translation>Circuitos</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>GluteTimer can&apos;t start.</source>
        <translation>GluteTimer no puede arrancar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Its window is open already, but does not answer. Wait a moment and try again, or end the program that hangs.</source>
        <translation>Su ventana ya está abierta, pero no responde. Espera un momento e inténtalo de nuevo, o termina el programa colgado.</translation>
    </message>
    <message>
        <source>Maximum hold test</source>
        <translation>Prueba de máximo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stored now, from last time: {workouts}.</source>
        <translation>Guardado ahora, de la última vez: {workouts}.</translation>
    </message>
    <message>
        <source>The changes to “{name}” were kept. They are not in effect yet.</source>
        <translation>Se conservaron los cambios de «{name}». Aún no se aplican.</translation>
    </message>
    <message>
        <source>The workout was deleted.</source>
        <translation>Se borró la sesión.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>“{name}” has nothing in it: add an exercise in Circuits first.</source>
        <translation>«{name}» está vacío: añade primero un ejercicio en «Circuitos».</translation>
    </message>
    <message>
        <source>“{name}” was interrupted before its first hold.</source>
        <translation>«{name}» se interrumpió antes de su primer aguante.</translation>
    </message>
    <message>
        <source>“{name}” was interrupted. Kept: {time} in {holds}.</source>
        <translation>«{name}» se interrumpió. Guardado: {time} en {holds}.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds</source>
        <translation>
            <numerusform>%n aguante</numerusform>
            <numerusform>%n aguantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 ejercicio</translation>
    </message>
    <message>
        <source>1 hold</source>
        <translation>1 aguante</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 ronda</translation>
    </message>
    <message>
        <source>1 workout</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Puentes</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Four articles about training the glutes, here called A to D: what exercises do and how long to hold them is taken from there. The words are the program’s own.</source>
        <translation>Cuatro artículos sobre el entrenamiento de los glúteos, aquí llamados A a D. De ellos vienen los efectos de los ejercicios y lo que duran los aguantes. Las palabras son del programa.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Last done {day}</source>
        <translation>Última vez: {day}</translation>
    </message>
    <message>
        <source>No audio device was found. A workout can be followed on the screen.</source>
        <translation>No se encontró ningún dispositivo de audio. Una sesión se puede seguir en la pantalla.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>Relajar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Descanso entre rondas</translation>
    </message>
    <message>
        <source>Side-lying</source>
        <translation>De lado</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambiar de lado</translation>
    </message>
    <message>
        <source>back</source>
        <translation>espalda</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>pantorrillas</translation>
    </message>
    <message>
        <source>core</source>
        <translation>tronco</translation>
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
        <translation>glúteo mayor</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>glúteo medio</translation>
    </message>
    <message>
        <source>gluteus minimus</source>
        <translation>glúteo menor</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>isquiotibiales</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>flexores de cadera</translation>
    </message>
    <message>
        <source>inner thighs</source>
        <translation>aductores</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>cuádriceps</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>source article,source articles</source>
        <comment>what sources call them; in small letters</comment>
        <translation>artículo fuente,artículos fuente</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>hasta que lo termines</translation>
    </message>
    <message>
        <source>upper body</source>
        <translation>parte superior</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Hold {number} of {count}</source>
        <translation>Repetición {number} de {count}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Muévete</translation>
    </message>
    <message>
        <source>Next · done</source>
        <translation>Después · fin</translation>
    </message>
    <message>
        <source>Next · relax, {time}</source>
        <translation>Después · relajar, {time}</translation>
    </message>
    <message>
        <source>Next · rest between rounds, {time}</source>
        <translation>Después · descanso entre rondas, {time}</translation>
    </message>
    <message>
        <source>Next · rest, {time}</source>
        <translation>Después · descanso, {time}</translation>
    </message>
    <message>
        <source>Next · switch sides</source>
        <translation>Después · cambiar de lado</translation>
    </message>
    <message>
        <source>Next · {hold}</source>
        <translation>Después · {hold}</translation>
    </message>
    <message>
        <source>Round {number} of {count}</source>
        <translation>Ronda {number} de {count}</translation>
    </message>
    <message>
        <source>Set {number} of {count}</source>
        <translation>Serie {number} de {count}</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <source>Then · done</source>
        <translation>Luego · fin</translation>
    </message>
    <message>
        <source>Then · {hold}</source>
        <translation>Luego · {hold}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>next</source>
        <translation>después</translation>
    </message>
    <message>
        <source>over {time} left</source>
        <translation>quedan más de {time}</translation>
    </message>
    <message>
        <source>rep {number}</source>
        <translation>rep. {number}</translation>
    </message>
    <message>
        <source>{hold}, until you end it</source>
        <translation>{hold}, hasta que lo termines</translation>
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
        <translation>{phase}, {time}. Después: {hold}</translation>
    </message>
    <message>
        <source>{phase}: {hold}</source>
        <translation>{phase}: {hold}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{time} under tension so far. What you held is kept.</source>
        <translation>{time} bajo tensión hasta ahora. Lo que aguantaste se guarda.</translation>
    </message>
</context>
</TS>
