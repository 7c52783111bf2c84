<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>  and {n} more</source>
        <translation>  und {n} weitere</translation>
    </message>
    <message>
        <source> but {n}</source>
        <translation> außer {n}</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> with {pattern}</source>
        <translation> mit {pattern}</translation>
    </message>
    <message>
        <source> · preview of the first rows</source>
        <translation> · Vorschau der ersten Zeilen</translation>
    </message>
    <message>
        <source>%H:%M on %d %B</source>
        <comment>a moment for strftime</comment>
        <translation>%d.%m. um %H:%M Uhr</translation>
    </message>
    <message>
        <source>&apos;{before}&apos; already needs &apos;{target}&apos;, so that can&apos;t come after it.</source>
        <translation>„{before}“ braucht „{target}“ bereits, das kann also nicht danach kommen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;</source>
        <comment>how a name is quoted</comment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no workflow inside.</source>
        <translation>„{name}“ enthält keinen Workflow.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; has no inputs.</source>
        <translation>„{node}“ hat keine Eingänge.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; has no outputs.</source>
        <translation>„{node}“ hat keine Ausgänge.</translation>
    </message>
    <message>
        <source>A connection sets &apos;{name}&apos;, so it can&apos;t be set here.</source>
        <translation>„{name}“ kommt über eine Verbindung und lässt sich hier nicht setzen.</translation>
    </message>
    <message>
        <source>A name has letters, digits, &apos;_&apos; and &apos;-&apos;, begins with a letter, and is at most 64 long.</source>
        <translation>Ein Name besteht aus Buchstaben, Ziffern, „_“ und „-“, beginnt mit einem Buchstaben und hat höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>A node that crashes, hangs or eats the memory harms no other, and its limits are kept.</source>
        <translation>Ein Knoten, der abstürzt, hängt oder zu viel Speicher belegt, schadet keinem anderen, und seine Grenzen gelten.</translation>
    </message>
    <message>
        <source>A number, at least 0.</source>
        <translation>Eine Zahl, mindestens 0.</translation>
    </message>
    <message>
        <source>A number, true or false, or a text; in quotes it is a text in any case, as in &quot;7&quot;.</source>
        <translation>Eine Zahl, true oder false oder ein Text; in Anführungszeichen immer ein Text, wie &quot;7&quot;.</translation>
    </message>
    <message>
        <source>A package becomes a plugin by an entry point of the group “plait.nodes”; “plait new-node” makes one.</source>
        <translation>Ein Paket wird durch einen Entry-Point der Gruppe „plait.nodes“ zum Plugin; „plait new-node“ legt eines an.</translation>
    </message>
    <message>
        <source>A visual workflow tool for data and deep learning.</source>
        <translation>Ein visuelles Workflow-Werkzeug für Daten und Deep Learning.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>About Plait</source>
        <translation>Über Plait</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Add a node after it…</source>
        <translation>Knoten danach hinzufügen…</translation>
    </message>
    <message>
        <source>Add a node after them…</source>
        <translation>Einen Knoten dahinter hinzufügen…</translation>
    </message>
    <message>
        <source>Add a node at the pointer</source>
        <translation>Knoten am Mauszeiger hinzufügen</translation>
    </message>
    <message>
        <source>Add a node that fits a port</source>
        <translation>Passenden Knoten zu einem Anschluss hinzufügen</translation>
    </message>
    <message>
        <source>Add a node that gives a {type}</source>
        <translation>Knoten hinzufügen, der {type} liefert</translation>
    </message>
    <message>
        <source>Add a node that takes a {type}</source>
        <translation>Knoten hinzufügen, der {type} annimmt</translation>
    </message>
    <message>
        <source>Add a node…</source>
        <translation>Knoten hinzufügen…</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a parameter…</source>
        <translation>Parameter hinzufügen…</translation>
    </message>
    <message>
        <source>Add a reroute point</source>
        <translation>Wegpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add a reroute point behind it</source>
        <translation>Wegpunkt dahinter hinzufügen</translation>
    </message>
    <message>
        <source>Add a reroute point to a connection, or remove it</source>
        <translation>Einen Wegpunkt einer Verbindung hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add after {n} nodes</source>
        <translation>Hinter {n} Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Add after “{title}”</source>
        <translation>Nach „{title}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add and connect</source>
        <translation>Hinzufügen und verbinden</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add reroute point</source>
        <translation>Wegpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Add to the canvas</source>
        <translation>Zur Arbeitsfläche hinzufügen</translation>
    </message>
    <message>
        <source>Add to {label}</source>
        <translation>Zu {label} hinzufügen</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>{title} hinzufügen</translation>
    </message>
    <message>
        <source>Adds columns</source>
        <translation>Neue Spalten</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Align centre</source>
        <translation>Waagrecht zentrieren</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align middle</source>
        <translation>Senkrecht zentrieren</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All plugins could be loaded.</source>
        <translation>Alle Plugins wurden geladen.</translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation>Alt und ziehen</translation>
    </message>
    <message>
        <source>Alt+arrows, or Alt+Shift+arrows</source>
        <translation>Alt+Pfeile oder Alt+Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>An amount of memory, such as 2GiB or 512 MB.</source>
        <translation>Eine Speichermenge wie 2GiB oder 512 MB.</translation>
    </message>
    <message>
        <source>Any column</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Stand beim Öffnen</translation>
    </message>
    <message>
        <source>As many are worked out before a workflow is run.</source>
        <translation>So viele werden vor dem Ausführen berechnet.</translation>
    </message>
    <message>
        <source>As usual in my region</source>
        <translation>Wie in meiner Region üblich</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Back to the best threshold</source>
        <translation>Zurück zum besten Schwellenwert</translation>
    </message>
    <message>
        <source>Back to the best threshold (Esc)</source>
        <translation>Zurück zum besten Schwellenwert (Esc)</translation>
    </message>
    <message>
        <source>Back to the canvas</source>
        <translation>Zurück zur Arbeitsfläche</translation>
    </message>
    <message>
        <source>Back to the workflow</source>
        <translation>Zurück zum Workflow</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>Untere Kanten</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation>Überbrücken</translation>
    </message>
    <message>
        <source>Bypass the selected nodes, or pin their results</source>
        <translation>Gewählte Knoten überbrücken oder ihre Ergebnisse anheften</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Abbrechen  Esc</translation>
    </message>
    <message>
        <source>Cancelled after {time}</source>
        <translation>Abgebrochen nach {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Arbeitsfläche</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Mitten (waagrecht)</translation>
    </message>
    <message>
        <source>Change how {title} is run</source>
        <translation>Ausführung von „{title}“ ändern</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Change what is inside</source>
        <translation>Inhalt ändern</translation>
    </message>
    <message>
        <source>Change workflow parameter {name}</source>
        <translation>Workflow-Parameter {name} ändern</translation>
    </message>
    <message>
        <source>Change {label} of {title}</source>
        <translation>{label} von „{title}“ ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose another folder; the results of the run are kept.</source>
        <translation>Einen anderen Ordner wählen; die Ergebnisse des Laufs bleiben erhalten.</translation>
    </message>
    <message>
        <source>Choose by a lasso</source>
        <translation>Mit dem Lasso auswählen</translation>
    </message>
    <message>
        <source>Choose by a rectangle</source>
        <translation>Mit einem Rechteck auswählen</translation>
    </message>
    <message>
        <source>Choose one run to see its timeline, or two to compare them.</source>
        <translation>Einen Lauf wählen, um seine Zeitachse zu sehen, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Choose {label}</source>
        <translation>{label} wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Click the name to sort, with Shift by several columns. Click below it for statistics.</source>
        <translation>Klick auf den Namen sortiert, mit Umschalt nach mehreren Spalten. Klick darunter zeigt die Statistik.</translation>
    </message>
    <message>
        <source>Click to rename the node</source>
        <translation>Klicken, um den Knoten umzubenennen</translation>
    </message>
    <message>
        <source>Click to rename the workflow</source>
        <translation>Klicken, um den Workflow umzubenennen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the statistics</source>
        <translation>Statistik schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Close this view</source>
        <translation>Diese Ansicht schließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Collapse into a component</source>
        <translation>In Komponente zusammenfassen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>Vergleich zweier Läufe</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect in this order</source>
        <translation>In dieser Reihenfolge verbinden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Als Python kopieren</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>Als SVG kopieren</translation>
    </message>
    <message>
        <source>Copy as a picture	Ctrl+C</source>
        <translation>Als Bild kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the versions as text</source>
        <translation>Versionen als Text kopieren</translation>
    </message>
    <message>
        <source>Counts at once: the window is made anew, with the workflow that is open.</source>
        <translation>Gilt sofort: Das Fenster wird neu aufgebaut, mit dem geöffneten Workflow.</translation>
    </message>
    <message>
        <source>Course of the training</source>
        <translation>Verlauf des Trainings</translation>
    </message>
    <message>
        <source>Ctrl+B, or Ctrl+P</source>
        <translation>Strg+B oder Strg+P</translation>
    </message>
    <message>
        <source>Ctrl+← and →, or Ctrl+↑ and ↓</source>
        <translation>Strg+← und → oder Strg+↑ und ↓</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data, problems, log, timeline, past runs and code</source>
        <translation>Daten, Probleme, Protokoll, Zeitachse, frühere Läufe und Code</translation>
    </message>
    <message>
        <source>Deep learning</source>
        <translation>Deep Learning</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Löschen und Lücke schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Verbindung trennen</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Waagrecht verteilen</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Don&apos;t bypass</source>
        <translation>Nicht mehr überbrücken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>Fertig in {time}</translation>
    </message>
    <message>
        <source>Double click, Tab or Ctrl+Space</source>
        <translation>Doppelklick, Tab oder Strg+Leertaste</translation>
    </message>
    <message>
        <source>Double click; R, or Del</source>
        <translation>Doppelklick; R oder Entf</translation>
    </message>
    <message>
        <source>Double-click to add a node, or drop a CSV file here</source>
        <translation>Doppelklicken, um einen Knoten hinzuzufügen, oder eine CSV-Datei hier ablegen</translation>
    </message>
    <message>
        <source>Drag a copy away</source>
        <translation>Eine Kopie wegziehen</translation>
    </message>
    <message>
        <source>Drag a rectangle; Shift adds one</source>
        <translation>Rechteck aufziehen; mit Umschalt kommt eines dazu</translation>
    </message>
    <message>
        <source>Drag from a port to another</source>
        <translation>Von einem Anschluss zum anderen ziehen</translation>
    </message>
    <message>
        <source>Drag from the port to the empty canvas</source>
        <translation>Vom Anschluss auf die leere Fläche ziehen</translation>
    </message>
    <message>
        <source>Draw around points; Shift adds a line</source>
        <translation>Punkte umfahren; mit Umschalt kommt eine Linie dazu</translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation>Datei ablegen</translation>
    </message>
    <message>
        <source>Drop files</source>
        <translation>Dateien ablegen</translation>
    </message>
    <message>
        <source>Drop it here to choose the parameter that takes the value.</source>
        <translation>Hier ablegen und den Parameter wählen, der den Wert erhält.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Each applies at once.</source>
        <translation>Jede gilt sofort.</translation>
    </message>
    <message>
        <source>Each node in a process of its own</source>
        <translation>Je Knoten ein Prozess</translation>
    </message>
    <message>
        <source>Each opens with its data, ready to run.</source>
        <translation>Jedes öffnet sich mit seinen Daten, bereit zum Ausführen.</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Frühester Wert</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit as a table…</source>
        <translation>Als Tabelle…</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit {label} as a table</source>
        <translation>{label} als Tabelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Beenden (Esc)</translation>
    </message>
    <message>
        <source>End the trace of the column</source>
        <translation>Spalte nicht weiter verfolgen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Enlarge the views</source>
        <translation>Ansichten vergrößern</translation>
    </message>
    <message>
        <source>Equal gaps horizontally</source>
        <translation>Gleiche Abstände waagrecht</translation>
    </message>
    <message>
        <source>Equal gaps vertically</source>
        <translation>Gleiche Abstände senkrecht</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation>Alle 2 Minuten</translation>
    </message>
    <message>
        <source>Every 30 seconds</source>
        <translation>Alle 30 Sekunden</translation>
    </message>
    <message>
        <source>Every 5 seconds</source>
        <translation>Alle 5 Sekunden</translation>
    </message>
    <message>
        <source>Everything that its nodes need is installed.</source>
        <translation>Alles, was seine Knoten brauchen, ist installiert.</translation>
    </message>
    <message>
        <source>Example workflows</source>
        <translation>Beispiel-Workflows</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Examples…</source>
        <translation>Beispiele…</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Außer</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Bild exportieren…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed after {time}</source>
        <translation>Fehlgeschlagen nach {time}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Features ({n})</source>
        <translation>Merkmale ({n})</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Zeilenfilter</translation>
    </message>
    <message>
        <source>Filter rows…</source>
        <translation>Zeilen filtern…</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Spalte suchen…</translation>
    </message>
    <message>
        <source>Find a node</source>
        <translation>Knoten suchen</translation>
    </message>
    <message>
        <source>Find a node to add</source>
        <translation>Knoten zum Hinzufügen suchen</translation>
    </message>
    <message>
        <source>Find a node…</source>
        <translation>Knoten suchen…</translation>
    </message>
    <message>
        <source>Find an example</source>
        <translation>Beispiel suchen</translation>
    </message>
    <message>
        <source>Find an example…</source>
        <translation>Beispiel suchen…</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>In der Tabelle suchen</translation>
    </message>
    <message>
        <source>Find in the table…</source>
        <translation>In der Tabelle suchen…</translation>
    </message>
    <message>
        <source>Find in the workflow</source>
        <translation>Im Workflow suchen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find…	Ctrl+F</source>
        <translation>Suchen…	Strg+F</translation>
    </message>
    <message>
        <source>Flights and weather of 2013, in the tables of the examples.</source>
        <translation>Flüge und Wetter von 2013, in den Tabellen der Beispiele.</translation>
    </message>
    <message>
        <source>Forget all results</source>
        <translation>Alle Ergebnisse verwerfen</translation>
    </message>
    <message>
        <source>Forget them all: sure?</source>
        <translation>Wirklich alle verwerfen?</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Give at least one choice.</source>
        <translation>Mindestens eine Möglichkeit angeben.</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Training fortsetzen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Histogram from {least} to {greatest}</source>
        <translation>Histogramm von {least} bis {greatest}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of edits</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>How many nodes may be at work at once.</source>
        <translation>Wie viele Knoten zugleich arbeiten dürfen.</translation>
    </message>
    <message>
        <source>How much it may hold, such as 2GiB; any amount if empty.</source>
        <translation>Wie viel er belegen darf, etwa 2GiB; leer bedeutet unbegrenzt.</translation>
    </message>
    <message>
        <source>How often it is tried again after a failure.</source>
        <translation>Wie oft er nach einem Fehler wiederholt wird.</translation>
    </message>
    <message>
        <source>How the node is run</source>
        <translation>Wie der Knoten ausgeführt wird</translation>
    </message>
    <message>
        <source>If you save now, those changes are lost. You can save to another file instead.</source>
        <translation>Beim Speichern gehen jene Änderungen verloren. Stattdessen lässt sich in eine andere Datei speichern.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>In no file yet</source>
        <translation>Noch in keiner Datei</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Dazwischensetzen</translation>
    </message>
    <message>
        <source>Insert a node</source>
        <translation>Knoten dazwischensetzen</translation>
    </message>
    <message>
        <source>Insert a node…</source>
        <translation>Knoten dazwischensetzen…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>It has been started again.</source>
        <translation>Sie wurde neu gestartet.</translation>
    </message>
    <message>
        <source>It is part of this workflow already.</source>
        <translation>Das gehört bereits zu diesem Workflow.</translation>
    </message>
    <message>
        <source>It may have run out of memory, or a library crashed. Results that were finished are kept.</source>
        <translation>Vielleicht fehlte Speicher, oder eine Bibliothek ist abgestürzt. Fertige Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>It passes nothing on that could be shown here.</source>
        <translation>Er gibt nichts weiter, was hier zu sehen wäre.</translation>
    </message>
    <message>
        <source>Its result is shown when it is done.</source>
        <translation>Das Ergebnis erscheint, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>Its results are in the views on the right.</source>
        <translation>Die Ergebnisse stehen rechts in den Ansichten.</translation>
    </message>
    <message>
        <source>Its rows are shown when it is done.</source>
        <translation>Die Zeilen erscheinen, sobald sie fertig sind.</translation>
    </message>
    <message>
        <source>Its runs are listed here: press Shift+F7.</source>
        <translation>Hier stehen seine Läufe. Ausführen mit Umschalt+F7.</translation>
    </message>
    <message>
        <source>Keep this view open beside the next one</source>
        <translation>Diese Ansicht neben der nächsten offen halten</translation>
    </message>
    <message>
        <source>Kept results</source>
        <translation>Gespeicherte Ergebnisse</translation>
    </message>
    <message>
        <source>Kept where each node has a process of its own. A node&apos;s own limits go first.</source>
        <translation>Gilt, wenn jeder Knoten einen eigenen Prozess hat. Grenzen eines Knotens gehen vor.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Spätester Wert</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate…</source>
        <translation>Lernrate…</translation>
    </message>
    <message>
        <source>Leave (Ctrl+Backspace)</source>
        <translation>Verlassen (Strg+Rücktaste)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave the component</source>
        <translation>Komponente verlassen</translation>
    </message>
    <message>
        <source>Leave what is inside of this node</source>
        <translation>Das Innere dieses Knotens verlassen</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>Linke Kanten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Libraries that are installed beside Plait have licences of their own.</source>
        <translation>Bibliotheken, die neben Plait installiert sind, haben eigene Lizenzen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Lizenz von {name}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is set.</source>
        <translation>Hell, dunkel oder wie im System eingestellt.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längster Text</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Look at its data</source>
        <translation>Daten ansehen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Make it a part of this workflow</source>
        <translation>In diesen Workflow aufnehmen</translation>
    </message>
    <message>
        <source>Make this a workflow parameter…</source>
        <translation>Zum Workflow-Parameter machen…</translation>
    </message>
    <message>
        <source>Make {name} a workflow parameter</source>
        <translation>{name} zum Workflow-Parameter machen</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Memory for a node</source>
        <translation>Speicher je Knoten</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>Middle button, Space and drag, or two fingers</source>
        <translation>Mittlere Taste, Leertaste und ziehen oder zwei Finger</translation>
    </message>
    <message>
        <source>Middles</source>
        <translation>Mitten (senkrecht)</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Mining</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Missing in this workflow</source>
        <translation>Fehlt in diesem Workflow</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More ({keys})</source>
        <translation>Mehr ({keys})</translation>
    </message>
    <message>
        <source>More of {label}</source>
        <translation>Mehr von {label}</translation>
    </message>
    <message>
        <source>More than nothing, such as 2GiB.</source>
        <translation>Mehr als nichts, etwa 2GiB.</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Häufigste Werte</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move a note, or make it larger</source>
        <translation>Notiz verschieben oder vergrößern</translation>
    </message>
    <message>
        <source>Move the canvas</source>
        <translation>Arbeitsfläche verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move {n} nodes</source>
        <translation>{n} Knoten verschieben</translation>
    </message>
    <message>
        <source>Move {n} things</source>
        <translation>{n} Elemente verschieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the workflow</source>
        <translation>Name des Workflows</translation>
    </message>
    <message>
        <source>Name of the workflow parameter</source>
        <translation>Name des Workflow-Parameters</translation>
    </message>
    <message>
        <source>Needs the extra “{extra}”, which is not installed: {command}</source>
        <translation>Braucht das Extra „{extra}“, das nicht installiert ist: {command}</translation>
    </message>
    <message>
        <source>Needs {extras}.</source>
        <translation>Braucht {extras}.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Neuer Workflow</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>No example has these words.</source>
        <translation>Kein Beispiel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Noch keine Datei geöffnet</translation>
    </message>
    <message>
        <source>No installed plugin has the node type “{type_id}”. Install the one that brings it.</source>
        <translation>Kein installiertes Plugin hat den Knotentyp „{type_id}“. Das Plugin installieren, das ihn mitbringt.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>No node before this one gives a single value</source>
        <translation>Kein Knoten davor liefert einen einzelnen Wert</translation>
    </message>
    <message>
        <source>No node is called “{text}”. Try a shorter word, or what it does.</source>
        <translation>Kein Knoten heißt „{text}“. Mit einem kürzeren Wort oder seiner Aufgabe suchen.</translation>
    </message>
    <message>
        <source>No node is called “{text}”. Try a shorter word, or what the node should do.</source>
        <translation>Kein Knoten heißt „{text}“. Mit einem kürzeren Wort oder der gewünschten Aufgabe suchen.</translation>
    </message>
    <message>
        <source>No node reads {names}. Drop a CSV file or other data, a workflow, or a report.</source>
        <translation>Kein Knoten liest {names}. Ablegen lassen sich CSV-Dateien und andere Daten, Workflows und Berichte.</translation>
    </message>
    <message>
        <source>No node type fits here.</source>
        <translation>Hier passt kein Knotentyp.</translation>
    </message>
    <message>
        <source>No output of &apos;{source}&apos; fits an input of &apos;{target}&apos;.</source>
        <translation>Kein Ausgang von „{source}“ passt zu einem Eingang von „{target}“.</translation>
    </message>
    <message>
        <source>No plugin brings a node.</source>
        <translation>Kein Plugin bringt einen Knoten mit.</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>No row fits the filter.</source>
        <translation>Keine Zeile entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No table here is known to have a column &apos;{column}&apos;.</source>
        <translation>Keine Tabelle hier hat, soweit bekannt, eine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>No view is shown.</source>
        <translation>Keine Ansicht gewählt.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Node types</source>
        <translation>Knotentypen</translation>
    </message>
    <message>
        <source>Node types that were found</source>
        <translation>Gefundene Knotentypen</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Nodes share a process</source>
        <translation>Knoten in einem Prozess</translation>
    </message>
    <message>
        <source>Nodes, columns, commands, node types to add: {keys}</source>
        <translation>Knoten, Spalten, Befehle und Knotentypen zum Hinzufügen: {keys}</translation>
    </message>
    <message>
        <source>Not finite</source>
        <translation>Nicht endlich</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>Nothing is chosen in the figure.</source>
        <translation>In der Grafik ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Of the last run</source>
        <translation>Vom letzten Lauf</translation>
    </message>
    <message>
        <source>Offer lost work for</source>
        <translation>Verlorene Arbeit anbieten</translation>
    </message>
    <message>
        <source>One choice in each line</source>
        <translation>Eine Möglichkeit je Zeile</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Nur Zeilen mit diesem Wert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a workflow</source>
        <translation>Workflow öffnen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>Ursprüngliche Reihenfolge</translation>
    </message>
    <message>
        <source>Output port</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Packages that bring nodes.</source>
        <translation>Pakete, die Knoten mitbringen.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page of the documentation</source>
        <translation>Seite der Dokumentation</translation>
    </message>
    <message>
        <source>Panels below the canvas</source>
        <translation>Bereiche unter der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation>Training anhalten</translation>
    </message>
    <message>
        <source>Picture of any size</source>
        <translation>Bild in beliebiger Größe</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin the result</source>
        <translation>Ergebnis anheften</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Plait is free software under the Apache License 2.0.</source>
        <translation>Plait ist freie Software unter der Apache License 2.0.</translation>
    </message>
    <message>
        <source>Plait&apos;s own nodes</source>
        <translation>Eigene Knoten von Plait</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Port or metric</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Preview · {what}</source>
        <translation>Vorschau · {what}</translation>
    </message>
    <message>
        <source>Preview: {rows}</source>
        <translation>Vorschau: {rows}</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems of the workflow</source>
        <translation>Probleme des Workflows</translation>
    </message>
    <message>
        <source>Problems {n}</source>
        <translation>Probleme {n}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all points of the connection</source>
        <translation>Alle Wegpunkte der Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove and reconnect</source>
        <translation>Entfernen und Lücke schließen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Remove its reroute points</source>
        <translation>Wegpunkte entfernen</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove reroute point</source>
        <translation>Wegpunkt entfernen</translation>
    </message>
    <message>
        <source>Remove reroute points</source>
        <translation>Wegpunkte entfernen</translation>
    </message>
    <message>
        <source>Remove {n} nodes</source>
        <translation>{n} Knoten entfernen</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>{title} entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename workflow</source>
        <translation>Workflow umbenennen</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>{old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Replace by another…</source>
        <translation>Durch einen anderen ersetzen…</translation>
    </message>
    <message>
        <source>Replace by {title}</source>
        <translation>Ersetzen durch {title}</translation>
    </message>
    <message>
        <source>Replace “{title}” by</source>
        <translation>„{title}“ ersetzen durch</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report on paper</source>
        <translation>Bericht auf Papier</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Reroute</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Reset selected</source>
        <translation>Auswahl zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Auf Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Results are kept so that what has not changed is not run again.</source>
        <translation>Ergebnisse bleiben erhalten, damit Unverändertes nicht noch einmal ausgeführt wird.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>Rechte Kanten</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of a preview</source>
        <translation>Zeilen der Vorschau</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Rows that are chosen in {title}</source>
        <translation>Zeilen, die in {title} ausgewählt sind</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alles ausführen</translation>
    </message>
    <message>
        <source>Run all  ⇧F7</source>
        <translation>Alles ausführen  ⇧F7</translation>
    </message>
    <message>
        <source>Run all anew</source>
        <translation>Alles neu ausführen</translation>
    </message>
    <message>
        <source>Run cancelled after {time}.</source>
        <translation>Lauf nach {time} abgebrochen.</translation>
    </message>
    <message>
        <source>Run done after {time}.</source>
        <translation>Lauf nach {time} fertig.</translation>
    </message>
    <message>
        <source>Run everything that has changed</source>
        <translation>Alles Geänderte ausführen</translation>
    </message>
    <message>
        <source>Run failed after {time}.</source>
        <translation>Lauf nach {time} fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Run it to see its result.</source>
        <translation>Führe ihn aus, um sein Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>Run it to see its result: F7.</source>
        <translation>Ausführen mit F7 zeigt das Ergebnis.</translation>
    </message>
    <message>
        <source>Run it to see them: F7.</source>
        <translation>Ausführen mit F7 zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>Run of {n} node began.</source>
        <comment>Run of {n} nodes began.</comment>
        <translation>
            <numerusform>Lauf mit {n} Knoten begonnen.</numerusform>
            <numerusform>Lauf mit {n} Knoten begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run selected</source>
        <translation>Auswahl ausführen</translation>
    </message>
    <message>
        <source>Run the node to see its result.</source>
        <translation>Den Knoten ausführen, um das Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>Run the workflow, and see here which node takes how long.</source>
        <translation>Nach dem Ausführen steht hier, welcher Knoten wie lange braucht.</translation>
    </message>
    <message>
        <source>Run to see all rows</source>
        <translation>Ausführen, um alle Zeilen zu sehen</translation>
    </message>
    <message>
        <source>Run up to here</source>
        <translation>Bis hierher ausführen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>how a node is run</comment>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save it to another folder.</source>
        <translation>In einem anderen Ordner speichern.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Die Abbildung speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the workflow</source>
        <translation>Workflow speichern</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Überall suchen…</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Seconds after which it is stopped.</source>
        <translation>Sekunden, nach denen er angehalten wird.</translation>
    </message>
    <message>
        <source>Seconds before it is tried again; twice as many each time.</source>
        <translation>Sekunden bis zur Wiederholung; jedes Mal doppelt so viele.</translation>
    </message>
    <message>
        <source>Select a component to take it apart.</source>
        <translation>Eine Komponente auswählen, um sie aufzulösen.</translation>
    </message>
    <message>
        <source>Select a connection to add a reroute point to it.</source>
        <translation>Eine Verbindung auswählen, um ihr einen Wegpunkt zu geben.</translation>
    </message>
    <message>
        <source>Select a node that gives a figure, a model or metrics.</source>
        <translation>Einen Knoten auswählen, der eine Grafik, ein Modell oder Metriken liefert.</translation>
    </message>
    <message>
        <source>Select a node to replace it by another.</source>
        <translation>Wähle einen Knoten, um ihn durch einen anderen zu ersetzen.</translation>
    </message>
    <message>
        <source>Select a node to see its data.</source>
        <translation>Einen Knoten auswählen, um seine Daten zu sehen.</translation>
    </message>
    <message>
        <source>Select a node to see its parameters. A parameter of a node becomes one of the workflow in its menu (…).</source>
        <translation>Einen Knoten auswählen, um seine Parameter zu sehen. Im Menü (…) eines Parameters lässt er sich zu einem des Workflows machen.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Select the nodes to run, or press Shift+F7 to run all.</source>
        <translation>Knoten zum Ausführen auswählen, oder mit Umschalt+F7 alles ausführen.</translation>
    </message>
    <message>
        <source>Select three nodes or more to make the gaps between them equal.</source>
        <translation>Mindestens drei Knoten auswählen, um ihre Abstände anzugleichen.</translation>
    </message>
    <message>
        <source>Select two nodes or more to connect them, the source first.</source>
        <translation>Mindestens zwei Knoten zum Verbinden auswählen, die Quelle zuerst.</translation>
    </message>
    <message>
        <source>Select two nodes or more to put them in line.</source>
        <translation>Mindestens zwei Knoten auswählen, um sie auszurichten.</translation>
    </message>
    <message>
        <source>Selecting</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Selecting in the figure</source>
        <translation>In der Grafik auswählen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shift or Ctrl+click, or drag a frame</source>
        <translation>Umschalt- oder Strg+Klick, oder Rahmen aufziehen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzester Text</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show its data</source>
        <translation>Daten zeigen</translation>
    </message>
    <message>
        <source>Show selection</source>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>Show this node in {around}. {where}</source>
        <translation>Diesen Knoten in {around} zeigen. {where}</translation>
    </message>
    <message>
        <source>Show this node. {where}</source>
        <translation>Diesen Knoten zeigen. {where}</translation>
    </message>
    <message>
        <source>Show where it comes from and who reads it.</source>
        <translation>Zeigen, woher sie kommt und wer sie liest.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Soon after each edit</source>
        <translation>Bald nach jeder Änderung</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Nach {column} sortieren</translation>
    </message>
    <message>
        <source>Sort by {column}, descending</source>
        <translation>Nach {column} absteigend sortieren</translation>
    </message>
    <message>
        <source>Stale: its inputs or parameters changed since it ran</source>
        <translation>Veraltet: Eingänge oder Parameter haben sich seit dem Lauf geändert</translation>
    </message>
    <message>
        <source>Statistics of a column</source>
        <translation>Statistik einer Spalte</translation>
    </message>
    <message>
        <source>Statistics of the column</source>
        <translation>Statistik der Spalte</translation>
    </message>
    <message>
        <source>Statistics of {column}</source>
        <translation>Statistik von {column}</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>Standardabw.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Begradigen</translation>
    </message>
    <message>
        <source>Tab finds a node by a few letters. Drag from a port to see what fits.</source>
        <translation>Tab findet Knoten mit wenigen Buchstaben. Von einem Anschluss ziehen zeigt, was passt.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Take it from a connection</source>
        <translation>Über eine Verbindung beziehen</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>Entfernte Spalten</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>The bars are of a sample of {rows} rows.</source>
        <translation>Die Balken zeigen eine Stichprobe von {rows} Zeilen.</translation>
    </message>
    <message>
        <source>The chosen rows can&apos;t be found.</source>
        <translation>Die ausgewählten Zeilen sind nicht zu finden.</translation>
    </message>
    <message>
        <source>The column can&apos;t be described.</source>
        <translation>Die Spalte lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>The data can&apos;t be read.</source>
        <translation>Die Daten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The data can&apos;t be shown.</source>
        <translation>Die Daten lassen sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>Die Engine läuft nicht.</translation>
    </message>
    <message>
        <source>The engine stopped before its turn came.</source>
        <translation>Die Engine wurde beendet, bevor er an der Reihe war.</translation>
    </message>
    <message>
        <source>The engine stopped while this node was at work: {cause}.</source>
        <translation>Die Engine wurde beendet, während dieser Knoten arbeitete: {cause}.</translation>
    </message>
    <message>
        <source>The engine stopped: {cause}.</source>
        <translation>Die Engine wurde beendet: {cause}.</translation>
    </message>
    <message>
        <source>The engine stopped: {cause}. Another one was started; finished results are kept.</source>
        <translation>Die Engine wurde beendet: {cause}. Eine neue läuft; fertige Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>The figure is being drawn…</source>
        <translation>Die Grafik wird gezeichnet…</translation>
    </message>
    <message>
        <source>The first one takes a moment.</source>
        <translation>Die erste dauert einen Moment.</translation>
    </message>
    <message>
        <source>The first rows can&apos;t be read.</source>
        <translation>Die ersten Zeilen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The first run that is kept</source>
        <translation>Erster gespeicherter Lauf</translation>
    </message>
    <message>
        <source>The language counts from the next start: {error}</source>
        <translation>Die Sprache gilt ab dem nächsten Start: {error}</translation>
    </message>
    <message>
        <source>The last result stays, even where what it is made from changes.</source>
        <translation>Das letzte Ergebnis bleibt, auch wenn sich ändert, woraus es entsteht.</translation>
    </message>
    <message>
        <source>The last run; see the timeline</source>
        <translation>Der letzte Lauf; siehe Zeitachse</translation>
    </message>
    <message>
        <source>The learning rate from now on:</source>
        <translation>Lernrate ab jetzt:</translation>
    </message>
    <message>
        <source>The node is not called; what enters it goes past it.</source>
        <translation>Der Knoten wird nicht aufgerufen; was ankommt, geht an ihm vorbei.</translation>
    </message>
    <message>
        <source>The node type &apos;{type_id}&apos; is not installed. Its place and parameters are kept.</source>
        <translation>Der Knotentyp „{type_id}“ ist nicht installiert. Platz und Parameter bleiben erhalten.</translation>
    </message>
    <message>
        <source>The nodes are being read…</source>
        <translation>Die Knoten werden gelesen…</translation>
    </message>
    <message>
        <source>The paths inside count from &apos;{parent}&apos;. Only files beside this workflow can become a part of it.</source>
        <translation>Die Pfade darin gelten ab „{parent}“. Nur Dateien neben diesem Workflow lassen sich aufnehmen.</translation>
    </message>
    <message>
        <source>The picture &apos;{path}&apos; can&apos;t be written: {error}.</source>
        <translation>Das Bild „{path}“ lässt sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>The quickest way; a node that crashes ends the run.</source>
        <translation>Am schnellsten; ein abstürzender Knoten beendet den Lauf.</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; can&apos;t be written: {error}.</source>
        <translation>Der Bericht „{path}“ lässt sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>The report &apos;{report}&apos; can&apos;t be read: {error}.</source>
        <translation>Der Bericht „{report}“ ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The report is about a run that is over; this one is still going on.</source>
        <translation>Ein Bericht gilt einem beendeten Lauf; dieser ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>The report is being printed…</source>
        <translation>Der Bericht wird gedruckt…</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>The report was written to {path}.</source>
        <translation>Der Bericht steht in {path}.</translation>
    </message>
    <message>
        <source>The report was written to {path}. No program that shows it was found here.</source>
        <translation>Der Bericht steht in {path}. Ein Programm, das ihn zeigt, wurde hier nicht gefunden.</translation>
    </message>
    <message>
        <source>The rows can&apos;t be searched.</source>
        <translation>Die Zeilen lassen sich nicht durchsuchen.</translation>
    </message>
    <message>
        <source>The rows of {title} are not kept.</source>
        <translation>Die Zeilen von {title} sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The runs can&apos;t be shown.</source>
        <translation>Die Läufe lassen sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The same workflow as a program. Save it in the folder of the workflow: paths count from there.</source>
        <translation>Derselbe Workflow als Programm. Im Ordner des Workflows speichern: Pfade gelten von dort aus.</translation>
    </message>
    <message>
        <source>The size of the sheets of a report that is saved as PDF.</source>
        <translation>Die Größe der Blätter eines Berichts, der als PDF gespeichert wird.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The timeline of this run. Choose a second run with Ctrl to compare the two.</source>
        <translation>Die Zeitachse dieses Laufs. Mit Strg einen zweiten wählen, um beide zu vergleichen.</translation>
    </message>
    <message>
        <source>The type of the node</source>
        <translation>Typ des Knotens</translation>
    </message>
    <message>
        <source>The typeface of the window.</source>
        <translation>Die Schrift des Fensters.</translation>
    </message>
    <message>
        <source>The view can&apos;t be shown.</source>
        <translation>Die Ansicht lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The whole workflow; F and Home of the canvas do by key what a click does here.</source>
        <translation>Der ganze Workflow; F und Pos1 der Arbeitsfläche tun per Taste, was hier ein Klick tut.</translation>
    </message>
    <message>
        <source>The workflow as a Python program</source>
        <translation>Der Workflow als Python-Programm</translation>
    </message>
    <message>
        <source>The workflow parameter &apos;{name}&apos;; a {type}.</source>
        <translation>Workflow-Parameter „{name}“; Typ: {type}.</translation>
    </message>
    <message>
        <source>The workflow parameter &apos;{parameter}&apos; sets &apos;{name}&apos;. Change it there.</source>
        <translation>Der Workflow-Parameter „{parameter}“ bestimmt „{name}“. Dort ändern.</translation>
    </message>
    <message>
        <source>The workflow. Arrow keys walk along connections, Tab adds a node.</source>
        <translation>Der Workflow. Pfeiltasten folgen den Verbindungen, Tab fügt einen Knoten hinzu.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>There are no nodes on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Knoten.</translation>
    </message>
    <message>
        <source>There are no nodes yet. Double-click the canvas to add one.</source>
        <translation>Noch keine Knoten. Doppelklick auf die Arbeitsfläche fügt einen hinzu.</translation>
    </message>
    <message>
        <source>There is already a parameter &apos;{name}&apos;.</source>
        <translation>Einen Parameter „{name}“ gibt es bereits.</translation>
    </message>
    <message>
        <source>There is no preview of these rows.</source>
        <translation>Für diese Zeilen gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>These are the parameters of the component. A parameter of a node inside becomes one in its menu (…).</source>
        <translation>Die Parameter der Komponente. Im Menü (…) eines Parameters lässt sich der eines inneren Knotens dazu machen.</translation>
    </message>
    <message>
        <source>These rows can&apos;t be put in order.</source>
        <translation>Diese Zeilen lassen sich nicht sortieren.</translation>
    </message>
    <message>
        <source>They are lost if you don&apos;t save them.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>This can&apos;t be pasted: {error}</source>
        <translation>Einfügen nicht möglich: {error}</translation>
    </message>
    <message>
        <source>This connection can&apos;t have more reroute points.</source>
        <translation>Diese Verbindung kann nicht mehr Wegpunkte haben.</translation>
    </message>
    <message>
        <source>This is run once for each iteration.</source>
        <translation>Dies wird je Durchlauf einmal ausgeführt.</translation>
    </message>
    <message>
        <source>This run had nothing to do: all results were kept.</source>
        <translation>Dieser Lauf hatte nichts zu tun: alle Ergebnisse lagen vor.</translation>
    </message>
    <message>
        <source>This workflow has not been run yet.</source>
        <translation>Dieser Workflow wurde noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Time for a node</source>
        <translation>Zeit je Knoten</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Timeline of the chosen run</source>
        <translation>Zeitachse des gewählten Laufs</translation>
    </message>
    <message>
        <source>Timeline of the last run</source>
        <translation>Zeitachse des letzten Laufs</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the node</source>
        <translation>Titel des Knotens</translation>
    </message>
    <message>
        <source>Title, parameter, formula or column…</source>
        <translation>Titel, Parameter, Formel oder Spalte…</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>Obere Kanten</translation>
    </message>
    <message>
        <source>Trace a column</source>
        <translation>Spalte verfolgen</translation>
    </message>
    <message>
        <source>Trace {column} on the canvas</source>
        <translation>{column} auf der Arbeitsfläche verfolgen</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Traceback</translation>
    </message>
    <message>
        <source>Traceback of {name}</source>
        <translation>Traceback von {name}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trainings wait after their present step. Press Ctrl+F7 to let them go on.</source>
        <translation>Trainings warten nach dem laufenden Schritt. Weiter mit Strg+F7.</translation>
    </message>
    <message>
        <source>Trust and run</source>
        <translation>Vertrauen und ausführen</translation>
    </message>
    <message>
        <source>Try others, or fewer.</source>
        <translation>Andere oder weniger Wörter versuchen.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Unknown node type</source>
        <translation>Unbekannter Knotentyp</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Unsaved work can&apos;t be kept for recovery: {error}.</source>
        <translation>Nicht gespeicherte Arbeit lässt sich nicht sichern: {error}.</translation>
    </message>
    <message>
        <source>Until I answer</source>
        <translation>Bis zur Antwort</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Use a value of its own</source>
        <translation>Eigenen Wert verwenden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Vector graphics</source>
        <translation>Vektorgrafiken</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Views in the whole window</source>
        <translation>Ansichten im ganzen Fenster</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Walk along connections</source>
        <translation>Verbindungen folgen</translation>
    </message>
    <message>
        <source>Walk through connections, or through notes</source>
        <translation>Durch Verbindungen oder Notizen gehen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What all of them gave is shown at the loop around it.</source>
        <translation>Was alle ergeben haben, steht bei der Schleife darum.</translation>
    </message>
    <message>
        <source>What differs comes first. Enter shows a node on the canvas.</source>
        <translation>Unterschiede stehen zuerst. Enter zeigt den Knoten auf der Arbeitsfläche.</translation>
    </message>
    <message>
        <source>What happens during runs is written here.</source>
        <translation>Hier steht, was während der Läufe geschieht.</translation>
    </message>
    <message>
        <source>What is inside of &apos;{name}&apos; is in a file of its own, &apos;{workflow}&apos;.</source>
        <translation>Das Innere von „{name}“ steht in einer eigenen Datei, „{workflow}“.</translation>
    </message>
    <message>
        <source>What is inside of “{title}” is in a file of its own: {path}.</source>
        <translation>Das Innere von „{title}“ steht in einer eigenen Datei: {path}.</translation>
    </message>
    <message>
        <source>What keeps a node from running is listed here.</source>
        <translation>Hier steht, was einen Knoten am Ausführen hindert.</translation>
    </message>
    <message>
        <source>What people read; the name if empty</source>
        <translation>Was angezeigt wird; leer: der Name</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>What was not saved when Plait stopped is offered at the next start, and removed after this time.</source>
        <translation>Was beim Ende von Plait nicht gespeichert war, wird beim nächsten Start angeboten und nach dieser Zeit entfernt.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Where nodes are run</source>
        <translation>Wo Knoten laufen</translation>
    </message>
    <message>
        <source>Where the filter looks</source>
        <translation>Wo der Filter sucht</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Ort im Workflow</translation>
    </message>
    <message>
        <source>While nodes are being run, the language stays; it counts from the next start.</source>
        <translation>Solange Knoten ausgeführt werden, bleibt die Sprache; sie gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Without rows with this value</source>
        <translation>Ohne Zeilen mit diesem Wert</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Workflow parameter</source>
        <translation>Workflow-Parameter</translation>
    </message>
    <message>
        <source>Workflows (*.json);;Reports (*.html *.htm)</source>
        <translation>Workflows (*.json);;Berichte (*.html *.htm)</translation>
    </message>
    <message>
        <source>Workflows that you open are listed here.</source>
        <translation>Hier stehen die zuletzt geöffneten Workflows.</translation>
    </message>
    <message>
        <source>Write and open the report of the last run</source>
        <translation>Bericht des letzten Laufs schreiben und öffnen</translation>
    </message>
    <message>
        <source>Write edits down</source>
        <translation>Änderungen sichern</translation>
    </message>
    <message>
        <source>Write something. # makes a title.</source>
        <translation>Text schreiben. # macht einen Titel.</translation>
    </message>
    <message>
        <source>Write the report again.</source>
        <translation>Den Bericht noch einmal schreiben.</translation>
    </message>
    <message>
        <source>Written beside your files, never over them; it survives a crash.</source>
        <translation>Neben den eigenen Dateien, nie über ihnen; übersteht einen Absturz.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>a new column</source>
        <translation>eine neue Spalte</translation>
    </message>
    <message>
        <source>a regular expression that a name must contain</source>
        <translation>ein regulärer Ausdruck, den ein Name enthalten muss</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>alle Spalten</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>all {rows} rows</source>
        <translation>alle {rows} Zeilen</translation>
    </message>
    <message>
        <source>all {types} columns</source>
        <translation>alle Spalten ({types})</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>categorical</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language that these texts are in</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>first {rows} rows</source>
        <translation>erste {rows} Zeilen</translation>
    </message>
    <message>
        <source>float</source>
        <translation>Kommazahl</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>von {source}</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>verschmolzen</translation>
    </message>
    <message>
        <source>has the column {column}</source>
        <translation>hat die Spalte {column}</translation>
    </message>
    <message>
        <source>holds for {n} of the first {rows} rows</source>
        <translation>gilt für {n} der ersten {rows} Zeilen</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>it can&apos;t be started: {error}</source>
        <translation>Start nicht möglich: {error}</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>it ended with exit code {code}{last}</source>
        <translation>Exit-Code {code}{last}</translation>
    </message>
    <message>
        <source>it was ended by signal {number} ({name})</source>
        <translation>Signal {number} ({name})</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>made by {makers} · read by none</source>
        <translation>erzeugt von {makers} · von keinem gelesen</translation>
    </message>
    <message>
        <source>made by {makers} · read by {readers}</source>
        <translation>erzeugt von {makers} · gelesen von {readers}</translation>
    </message>
    <message>
        <source>made from the same</source>
        <translation>gleiche Herkunft</translation>
    </message>
    <message>
        <source>makes it</source>
        <translation>erzeugt sie</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>names to leave out, with commas between them</source>
        <translation>wegzulassende Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>once for each iteration</source>
        <translation>einmal je Durchlauf</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>nur nachher</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>nur vorher</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>package {package}</source>
        <translation>Paket {package}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>reads it</source>
        <translation>liest sie</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>reroute point {number} of the connection from {source} to {target}</source>
        <translation>Wegpunkt {number} der Verbindung von {source} nach {target}</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>skipped · {reason}</source>
        <translation>übersprungen · {reason}</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>such as price * 2</source>
        <translation>etwa price * 2</translation>
    </message>
    <message>
        <source>such as price &gt; 100</source>
        <translation>etwa price &gt; 100</translation>
    </message>
    <message>
        <source>takes many</source>
        <translation>nimmt mehrere</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>temporal</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the connection from {source} to {target}</source>
        <translation>die Verbindung von {source} nach {target}</translation>
    </message>
    <message>
        <source>the first {n} of {rows} rows</source>
        <translation>die ersten {n} von {rows} Zeilen</translation>
    </message>
    <message>
        <source>the note “{text}”</source>
        <translation>die Notiz „{text}“</translation>
    </message>
    <message>
        <source>the workflow was closed</source>
        <translation>der Workflow wurde geschlossen</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>diese Spalte gibt es nicht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>unbekannter Typ</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>what enters</source>
        <translation>was hineingeht</translation>
    </message>
    <message>
        <source>what leaves</source>
        <translation>was herauskommt</translation>
    </message>
    <message>
        <source>workflow parameter: {reference}</source>
        <translation>Workflow-Parameter: {reference}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{columns} columns</source>
        <translation>{columns} Spalten</translation>
    </message>
    <message>
        <source>{error} Run the node again.</source>
        <translation>{error} Den Knoten erneut ausführen.</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} und {n} weitere</translation>
    </message>
    <message>
        <source>{least} to {greatest}</source>
        <translation>{least} bis {greatest}</translation>
    </message>
    <message>
        <source>{menu} menu</source>
        <translation>Menü {menu}</translation>
    </message>
    <message>
        <source>{more} more: find them with Ctrl+F</source>
        <translation>{more} weitere: mit Strg+F suchen</translation>
    </message>
    <message>
        <source>{name} was connected</source>
        <translation>{name} verbunden</translation>
    </message>
    <message>
        <source>{name} was disconnected</source>
        <translation>{name} getrennt</translation>
    </message>
    <message>
        <source>{name} {number} of {label}</source>
        <translation>{name} {number} von {label}</translation>
    </message>
    <message>
        <source>{node} failed: {message}</source>
        <translation>{node} fehlgeschlagen: {message}</translation>
    </message>
    <message>
        <source>{number} of {n}</source>
        <translation>{number} von {n}</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} Bytes</translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <translation>{n} abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>{n} column</source>
        <comment>{n} columns</comment>
        <translation>
            <numerusform>{n} Spalte</numerusform>
            <numerusform>{n} Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connection did not fit &apos;{title}&apos; and was removed.</source>
        <comment>{n} connections did not fit &apos;{title}&apos; and were removed.</comment>
        <translation>
            <numerusform>{n} Verbindung passte nicht zu „{title}“ und wurde entfernt.</numerusform>
            <numerusform>{n} Verbindungen passten nicht zu „{title}“ und wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{n} letters</source>
        <translation>{n} Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>{n} match</source>
        <comment>{n} matches</comment>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} fehlen</translation>
    </message>
    <message numerus="yes">
        <source>{n} node</source>
        <comment>{n} nodes</comment>
        <translation>
            <numerusform>{n} Knoten</numerusform>
            <numerusform>{n} Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {columns} columns</source>
        <translation>{n} von {columns} Spalten</translation>
    </message>
    <message>
        <source>{n} of {rows} missing</source>
        <translation>{n} von {rows} fehlen</translation>
    </message>
    <message>
        <source>{n} reused</source>
        <translation>{n} übernommen</translation>
    </message>
    <message>
        <source>{n} run</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <translation>{n} übersprungen</translation>
    </message>
    <message>
        <source>{n} views are open already. Close one of them first.</source>
        <translation>Es sind schon {n} Ansichten offen. Zuerst eine davon schließen.</translation>
    </message>
    <message>
        <source>{port}: &apos;{node}&apos; has no such input</source>
        <translation>{port}: „{node}“ hat keinen solchen Eingang</translation>
    </message>
    <message>
        <source>{port}: &apos;{node}&apos; has no such output</source>
        <translation>{port}: „{node}“ hat keinen solchen Ausgang</translation>
    </message>
    <message>
        <source>{port}: the node type is not installed</source>
        <translation>{port}: der Knotentyp ist nicht installiert</translation>
    </message>
    <message>
        <source>{rows} chosen</source>
        <translation>{rows} ausgewählt</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} Zeilen</translation>
    </message>
    <message>
        <source>{rows} rows of a sample</source>
        <translation>{rows} Zeilen einer Stichprobe</translation>
    </message>
    <message>
        <source>{rows} rows × {columns} columns</source>
        <translation>{rows} Zeilen × {columns} Spalten</translation>
    </message>
    <message>
        <source>{row} gives {value}</source>
        <translation>{row} ergibt {value}</translation>
    </message>
    <message>
        <source>{said} and {n} more selected</source>
        <translation>{said} und {n} weitere ausgewählt</translation>
    </message>
    <message>
        <source>{said} selected</source>
        <translation>{said} ausgewählt</translation>
    </message>
    <message>
        <source>{settled} of {total} nodes</source>
        <translation>{settled} von {total} Knoten</translation>
    </message>
    <message>
        <source>{settled} of {total} nodes are done</source>
        <translation>{settled} von {total} Knoten sind fertig</translation>
    </message>
    <message>
        <source>{shown} of {rows} rows</source>
        <translation>{shown} von {rows} Zeilen</translation>
    </message>
    <message>
        <source>{size} of at most {limit}</source>
        <translation>{size} von höchstens {limit}</translation>
    </message>
    <message>
        <source>{status} in {time}</source>
        <translation>{status} in {time}</translation>
    </message>
    <message>
        <source>{step} · saved</source>
        <translation>{step} · gespeichert</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{title} became another node</source>
        <translation>{title} ist nun ein anderer Knoten</translation>
    </message>
    <message>
        <source>{title} has changed since it was run.</source>
        <translation>{title} wurde seit dem Lauf geändert.</translation>
    </message>
    <message>
        <source>{title} has no outputs.</source>
        <translation>{title} hat keine Ausgänge.</translation>
    </message>
    <message>
        <source>{title} has no table.</source>
        <translation>{title} hat keine Tabelle.</translation>
    </message>
    <message>
        <source>{title} has not been run.</source>
        <translation>{title} wurde noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>{title} is at work.</source>
        <translation>{title} arbeitet.</translation>
    </message>
    <message>
        <source>{title} is being read…</source>
        <translation>{title} wird gelesen…</translation>
    </message>
    <message>
        <source>{title} was added</source>
        <translation>{title} hinzugefügt</translation>
    </message>
    <message>
        <source>{title} was removed</source>
        <translation>{title} entfernt</translation>
    </message>
    <message>
        <source>{title} was skipped.</source>
        <translation>{title} wurde übersprungen.</translation>
    </message>
    <message>
        <source>{title} would run code that stands in this workflow. Code can do whatever you can: run it only if you know what it does.</source>
        <translation>{title} würde Code ausführen, der in diesem Workflow steht. Code darf alles, was man selbst darf: nur ausführen, wenn bekannt ist, was er tut.</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>{what}. Arrow keys walk along connections, Tab adds a node.</source>
        <translation>{what}. Pfeiltasten folgen den Verbindungen, Tab fügt einen Knoten hinzu.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be recovered: {error}</source>
        <translation>„{name}“ lässt sich nicht wiederherstellen: {error}</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>“{name}” was not saved when Plait stopped. It is as it was at {when}.</source>
        <translation>„{name}“ war nicht gespeichert, als Plait beendet wurde. Der Stand ist vom {when}.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be written: {reason}.</source>
        <translation>„{path}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>“{text}” is nowhere here. Try a shorter word.</source>
        <translation>„{text}“ kommt hier nicht vor. Ein kürzeres Wort versuchen.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>“{title}” and {n} more</source>
        <translation>„{title}“ und {n} weitere</translation>
    </message>
    <message>
        <source>… {more} more</source>
        <translation>… {more} weitere</translation>
    </message>
</context>
</TS>
