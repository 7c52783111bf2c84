<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>message</name>
    <message>
        <source>&apos;!&apos; is no operator of formulas.</source>
        <translation>„!“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;$&apos; can&apos;t stand in a formula.</source>
        <translation>„$“ kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>&apos;&amp;&amp;&apos; is no operator of formulas.</source>
        <translation>„&amp;&amp;“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;&amp;&apos; is no operator of formulas.</source>
        <translation>„&amp;“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;**{name}&apos; can&apos;t be a port; name the ports one by one.</source>
        <translation>„**{name}“ kann kein Anschluss sein; die Anschlüsse einzeln benennen.</translation>
    </message>
    <message>
        <source>&apos;-&gt;&apos; can&apos;t stand in a formula.</source>
        <translation>„-&gt;“ kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>&apos;:&apos; can&apos;t stand in a formula.</source>
        <translation>„:“ kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>&apos;&lt;&lt;&apos; is no operator of formulas.</source>
        <translation>„&lt;&lt;“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;&lt;&gt;&apos; is no operator of formulas.</source>
        <translation>„&lt;&gt;“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;=&lt;&apos; is no operator of formulas.</source>
        <translation>„=&lt;“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;=&gt;&apos; is no operator of formulas.</source>
        <translation>„=&gt;“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;&gt;&gt;&apos; is no operator of formulas.</source>
        <translation>„&gt;&gt;“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;?&apos; can&apos;t stand in a formula.</source>
        <translation>„?“ kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>&apos;@&apos; can&apos;t stand in a formula.</source>
        <translation>„@“ kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>&apos;AND&apos; is written in small letters.</source>
        <translation>„AND“ wird kleingeschrieben.</translation>
    </message>
    <message>
        <source>&apos;IN&apos; is written in small letters.</source>
        <translation>„IN“ wird kleingeschrieben.</translation>
    </message>
    <message>
        <source>&apos;IS&apos; is written in small letters.</source>
        <translation>„IS“ wird kleingeschrieben.</translation>
    </message>
    <message>
        <source>&apos;Longest&apos; must not be below &apos;Shortest&apos;.</source>
        <translation>„Längstens“ darf nicht unter „Mindestlänge“ liegen.</translation>
    </message>
    <message>
        <source>&apos;Low&apos; ({low}) must be below &apos;High&apos; ({high}).</source>
        <translation>„Untergrenze“ ({low}) muss unter „Obergrenze“ ({high}) liegen.</translation>
    </message>
    <message>
        <source>&apos;NOT&apos; is written in small letters.</source>
        <translation>„NOT“ wird kleingeschrieben.</translation>
    </message>
    <message>
        <source>&apos;OR&apos; is written in small letters.</source>
        <translation>„OR“ wird kleingeschrieben.</translation>
    </message>
    <message>
        <source>&apos;\&apos; can&apos;t stand outside a text.</source>
        <translation>„\“ kann nicht außerhalb eines Textes stehen.</translation>
    </message>
    <message>
        <source>&apos;^&apos; is no operator of formulas.</source>
        <translation>„^“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;async&apos; can&apos;t stand in a formula.</source>
        <translation>„async“ kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>&apos;await&apos; can&apos;t stand in a formula.</source>
        <translation>„await“ kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>&apos;between&apos; is a function here.</source>
        <translation>„between“ ist hier eine Funktion.</translation>
    </message>
    <message>
        <source>&apos;elif&apos; can&apos;t stand in a formula.</source>
        <translation>„elif“ kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>&apos;like&apos; is no operator of formulas.</source>
        <translation>„like“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;pattern&apos; is a text and &apos;except&apos; a list of names</source>
        <translation>„pattern“ ist ein Text und „except“ eine Liste von Namen</translation>
    </message>
    <message>
        <source>&apos;return&apos; can&apos;t stand in a formula.</source>
        <translation>„return“ kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>&apos;then&apos; can&apos;t stand in a formula.</source>
        <translation>„then“ kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>&apos;when&apos; can&apos;t stand in a formula.</source>
        <translation>„when“ kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>&apos;yield&apos; can&apos;t stand in a formula.</source>
        <translation>„yield“ kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; ({dtype}) and the key &apos;{key}&apos; ({key_dtype}) can&apos;t be compared.</source>
        <translation>„{column}“ ({dtype}) und der Schlüssel „{key}“ ({key_dtype}) lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has the words, and can&apos;t be a group.</source>
        <translation>„{column}“ hat die Wörter und kann keine Gruppe sein.</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is one of the features.</source>
        <translation>„{column}“ ist eines der Merkmale.</translation>
    </message>
    <message>
        <source>&apos;{condition}&apos; does not hold in {offending} of {rows} rows</source>
        <translation>„{condition}“ gilt in {offending} von {rows} Zeilen nicht</translation>
    </message>
    <message>
        <source>&apos;{condition}&apos; does not hold.</source>
        <translation>„{condition}“ gilt nicht.</translation>
    </message>
    <message>
        <source>&apos;{condition}&apos; gives a value for each row, and one for the whole table is needed.</source>
        <translation>„{condition}“ ergibt einen Wert je Zeile, gebraucht wird einer für die ganze Tabelle.</translation>
    </message>
    <message>
        <source>&apos;{connection}&apos; does not fit: {reason}.</source>
        <translation>„{connection}“ passt nicht: {reason}.</translation>
    </message>
    <message>
        <source>&apos;{connection}&apos; does not fit: {unfit}.</source>
        <translation>„{connection}“ passt nicht: {unfit}.</translation>
    </message>
    <message>
        <source>&apos;{connection}&apos; is a connection to a node that is not there: &apos;{end}&apos;.</source>
        <translation>„{connection}“ ist eine Verbindung zu einem Knoten, den es nicht gibt: „{end}“.</translation>
    </message>
    <message>
        <source>&apos;{connection}&apos; is already connected.</source>
        <translation>„{connection}“ ist schon verbunden.</translation>
    </message>
    <message>
        <source>&apos;{dates}&apos; holds dates, which have no axis with numbers.</source>
        <translation>„{dates}“ enthält Datumswerte, die keine Zahlenachse haben.</translation>
    </message>
    <message>
        <source>&apos;{details}&apos; is no tree.</source>
        <translation>„{details}“ ist kein Baum.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; can&apos;t be read: {partition}</source>
        <translation>„{file}“ lässt sich nicht lesen: {partition}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; was not there, whole, within {limit} s.</source>
        <translation>„{file}“ war nicht innerhalb von {limit} s vollständig da.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; {has} column &apos;{odd}&apos;, unlike &apos;{files}&apos;.</source>
        <translation>„{file}“ {has} Spalte „{odd}“, anders als „{files}“.</translation>
    </message>
    <message>
        <source>&apos;{function}&apos; can&apos;t be made of the column &apos;{name}&apos;, which is {of_type}.</source>
        <translation>„{function}“ lässt sich nicht aus der Spalte „{name}“ bilden; sie ist {of_type}.</translation>
    </message>
    <message>
        <source>&apos;{function}&apos; needs numbers, and the column &apos;{name}&apos; is {of_type}.</source>
        <translation>„{function}“ braucht Zahlen; die Spalte „{name}“ ist {of_type}.</translation>
    </message>
    <message>
        <source>&apos;{function}&apos; needs true and false, and the column &apos;{name}&apos; is of type {dtype}.</source>
        <translation>„{function}“ braucht Wahrheitswerte; die Spalte „{name}“ hat den Typ {dtype}.</translation>
    </message>
    <message>
        <source>&apos;{given}&apos; can&apos;t be used as a component: {message}</source>
        <translation>„{given}“ lässt sich nicht als Komponente verwenden: {message}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is already provided by &apos;{name}&apos;.</source>
        <translation>„{key}“ kommt schon von „{name}“.</translation>
    </message>
    <message>
        <source>&apos;{layers}&apos; are no sizes of layers.</source>
        <translation>„{layers}“ sind keine Schichtgrößen.</translation>
    </message>
    <message>
        <source>&apos;{method}&apos; needs a target.</source>
        <translation>„{method}“ braucht eine Zielspalte.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can&apos;t be the name of a port: it has no spaces, &apos;.&apos;, &apos;&gt;&apos; or &apos;@&apos;.</source>
        <translation>„{name}“ kann kein Anschluss heißen: Der Name hat keine Leerzeichen, kein „.“, „&gt;“ oder „@“.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can&apos;t be the name of a sheet.</source>
        <translation>„{name}“ kann kein Blattname sein.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can&apos;t be the name of a workflow parameter.</source>
        <translation>„{name}“ kann kein Workflow-Parameter heißen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can&apos;t be the name of a {what} in &apos;{shown}&apos;: it {reason}.</source>
        <translation>In „{shown}“ kann „{name}“ nicht als Name ({what}) dienen: Er {reason}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no byte order mark; read as {wide}.</source>
        <translation>„{name}“ hat keine Byte-Reihenfolge-Markierung; gelesen als {wide}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a function: {example}.</source>
        <translation>„{name}“ ist eine Funktion: {example}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is missing here.</source>
        <translation>Hier fehlt „{name}“.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not UTF-8; read as {latin}. Name the encoding if texts look wrong.</source>
        <translation>„{name}“ ist nicht UTF-8; gelesen als {latin}. Die Kodierung angeben, wenn Texte falsch aussehen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; of {signature}</source>
        <translation>„{name}“ von {signature}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; with the type {found}</source>
        <translation>„{name}“ mit dem Typ {found}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;, sheet &apos;{sheet}&apos;: {n} cells hold an error and are missing; the first is {cell}.</source>
        <translation>„{name}“, Blatt „{sheet}“: {n} Zellen enthalten einen Fehler und fehlen; die erste ist {cell}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;: {n} lines are no objects and left out; the first is line {bad}.</source>
        <translation>„{name}“: {n} Zeilen sind keine Objekte und weggelassen; die erste ist Zeile {bad}.</translation>
    </message>
    <message>
        <source>&apos;{node_id}&apos; can&apos;t be the id of a node.</source>
        <translation>„{node_id}“ kann keine Knoten-ID sein.</translation>
    </message>
    <message>
        <source>&apos;{node_id}&apos; can&apos;t run: {message}</source>
        <translation>„{node_id}“ kann nicht ausgeführt werden: {message}</translation>
    </message>
    <message>
        <source>&apos;{node_id}&apos; failed: {message}</source>
        <translation>„{node_id}“ ist fehlgeschlagen: {message}</translation>
    </message>
    <message>
        <source>&apos;{node_id}&apos; has no output to connect.</source>
        <translation>„{node_id}“ hat keinen Ausgang zum Verbinden.</translation>
    </message>
    <message>
        <source>&apos;{on}&apos; ({own}) and &apos;{other}&apos; ({others}) must both be numbers, dates or durations.</source>
        <translation>„{on}“ ({own}) und „{other}“ ({others}) müssen beide Zahlen, Datumswerte oder Dauern sein.</translation>
    </message>
    <message>
        <source>&apos;{other}&apos; has {has}, &apos;{first}&apos; has {expected}.</source>
        <translation>„{other}“ hat {has}, „{first}“ hat {expected}.</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; is no number that a document can hold.</source>
        <translation>„{part}“ ist keine Zahl, die ein Dokument enthalten kann.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; becomes more than {expansion} times larger when it is decompressed: {what} have {size} bytes.</source>
        <translation>„{path}“ wird beim Entpacken mehr als {expansion}-mal größer: {what} haben {size} Bytes.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; becomes more than {expansion} times larger when it is decompressed; reading stopped after byte {total}.</source>
        <translation>„{path}“ wird beim Entpacken mehr als {expansion}-mal größer; das Lesen endete nach Byte {total}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be read as a workbook: {reason}.</source>
        <translation>„{path}“ lässt sich nicht als Arbeitsmappe lesen: {reason}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be read: {message}</source>
        <translation>„{path}“ lässt sich nicht lesen: {message}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be read: {strerror}.</source>
        <translation>„{path}“ lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be written: {strerror}.</source>
        <translation>„{path}“ lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has more than {largest} bytes; reading stopped after byte {size}.</source>
        <translation>„{path}“ hat mehr als {largest} Bytes; das Lesen endete nach Byte {size}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no rows after the lines that are skipped.</source>
        <translation>„{path}“ hat nach den übersprungenen Zeilen keine Zeilen mehr.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no sheet &apos;{wanted}&apos;.</source>
        <translation>„{path}“ hat kein Blatt „{wanted}“.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no sheets.</source>
        <translation>„{path}“ hat keine Blätter.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has nothing at &apos;{gone}&apos;.</source>
        <translation>„{path}“ hat nichts bei „{gone}“.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is damaged: it can&apos;t be decompressed after byte {good} of its content ({error}).</source>
        <translation>„{path}“ ist beschädigt: Nach Byte {good} des Inhalts lässt sie sich nicht entpacken ({error}).</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is damaged: its part &apos;{filename}&apos; can&apos;t be unpacked ({error}).</source>
        <translation>„{path}“ ist beschädigt: Der Teil „{filename}“ lässt sich nicht entpacken ({error}).</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is empty.</source>
        <translation>„{path}“ ist leer.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is larger than {largest} bytes; reading stopped after byte {n}.</source>
        <translation>„{path}“ ist größer als {largest} Bytes; das Lesen endete nach Byte {n}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no model that can be read: {why}.</source>
        <translation>„{path}“ ist kein lesbares Modell: {why}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no text: byte {at} is zero.</source>
        <translation>„{path}“ ist kein Text: Byte {at} ist null.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no {kind} database: byte {place_of_mark} begins nothing of the kind.</source>
        <translation>„{path}“ ist keine Datenbank der Art {kind}: Mit Byte {place_of_mark} beginnt nichts dergleichen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not UTF-8: byte {at} (line {line}) begins no UTF-8 character.</source>
        <translation>„{path}“ ist nicht UTF-8: Mit Byte {at} (Zeile {line}) beginnt kein UTF-8-Zeichen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was changed while it was read.</source>
        <translation>„{path}“ wurde während des Lesens geändert.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was written by a newer version of Plait.</source>
        <translation>„{path}“ wurde von einer neueren Version von Plait geschrieben.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; {differs}, unlike &apos;{path2}&apos;.</source>
        <translation>„{path}“ {differs}, anders als „{path2}“.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {down}, column {right}: {what}.</source>
        <translation>„{path}“, Zeile {down}, Spalte {right}: {what}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}, column &apos;{name}&apos;: {misfit}.</source>
        <translation>„{path}“, Zeile {line}, Spalte „{name}“: {misfit}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: a quote opens there and is never closed.</source>
        <translation>„{path}“, Zeile {line}: Dort öffnet ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the first row has {fault}.</source>
        <translation>„{path}“, Zeile {line}: Die erste Zeile hat {fault}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the header has {fault}.</source>
        <translation>„{path}“, Zeile {line}: Die Kopfzeile hat {fault}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the line has more than {most} bytes.</source>
        <translation>„{path}“, Zeile {line}: Die Zeile hat mehr als {most} Bytes.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the row has {found} fields, and a table may have {most} columns.</source>
        <translation>„{path}“, Zeile {line}: Die Zeile hat {found} Felder; eine Tabelle darf {most} Spalten haben.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the row has {reason}.</source>
        <translation>„{path}“, Zeile {line}: Die Zeile hat {reason}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: {reason}, and the beginning of this large file has nothing of the kind.</source>
        <translation>„{path}“, Zeile {line}: {reason}, und am Anfang dieser großen Datei kommt nichts dergleichen vor.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}, column 1: it is no object.</source>
        <translation>„{path}“, Zeile {number}, Spalte 1: Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it is in neither the common nor the combined format.</source>
        <translation>„{path}“, Zeile {number}: Sie hat weder das einfache noch das kombinierte Format.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: the value of &apos;{name}&apos; is no {dtype}.</source>
        <translation>„{path}“, Zeile {number}: Der Wert von „{name}“ passt nicht zum Typ {dtype}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, row 1, column &apos;{name}&apos;: the type {type} can&apos;t be read ({why}).</source>
        <translation>„{path}“, Zeile 1, Spalte „{name}“: Der Typ {type} lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, row 1: its columns can&apos;t be read ({reason}).</source>
        <translation>„{path}“, Zeile 1: Die Spalten lassen sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, row 1: there are two columns &apos;{repeated}&apos;.</source>
        <translation>„{path}“, Zeile 1: Es gibt zwei Spalten „{repeated}“.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, rows 1 to {rows}: they have {n} different names, which would be {len} cells.</source>
        <translation>„{path}“, Zeilen 1 bis {rows}: Sie haben {n} verschiedene Namen, was {len} Zellen wären.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, sheet &apos;{sheet}&apos;, cell {cell} (column &apos;{names}&apos;): {plain}.</source>
        <translation>„{path}“, Blatt „{sheet}“, Zelle {cell} (Spalte „{names}“): {plain}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;: byte {at} in line {line} is no {name} text (bytes {shown}).</source>
        <translation>„{path}“: Byte {at} in Zeile {line} ist kein Text in {name} (Bytes {shown}).</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;: the sheet &apos;{rpartition}&apos; has a cell &apos;{strange}&apos; at its byte {start}, which no sheet has.</source>
        <translation>„{path}“: Das Blatt „{rpartition}“ hat bei Byte {start} eine Zelle „{strange}“, die es in keinem Blatt gibt.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;: the sheet &apos;{rpartition}&apos; reaches to row {rows} and column {columns}, which are too many cells.</source>
        <translation>„{path}“: Das Blatt „{rpartition}“ reicht bis Zeile {rows} und Spalte {columns}, was zu viele Zellen sind.</translation>
    </message>
    <message>
        <source>&apos;{pattern}&apos; is no regular expression: {reason}.</source>
        <translation>„{pattern}“ ist kein regulärer Ausdruck: {reason}.</translation>
    </message>
    <message>
        <source>&apos;{score}&apos; reaches from {least} to {most}, so it is no probability that a classifier gives.</source>
        <translation>„{score}“ reicht von {least} bis {most} und ist damit keine Wahrscheinlichkeit eines Klassifikators.</translation>
    </message>
    <message>
        <source>&apos;{shape}&apos; is no shape of an image.</source>
        <translation>„{shape}“ ist keine Form eines Bildes.</translation>
    </message>
    <message>
        <source>&apos;{shape}&apos; is no shape; write 8, 96 × 4 or 28 × 28 × 1.</source>
        <translation>„{shape}“ ist keine Form; 8, 96 × 4 oder 28 × 28 × 1 schreiben.</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; can&apos;t be read as HTML after byte 0: {reason}.</source>
        <translation>„{shown}“ lässt sich nach Byte 0 nicht als HTML lesen: {reason}.</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; has no table &apos;{wanted}&apos;; it has {n}.</source>
        <translation>„{shown}“ hat keine Tabelle „{wanted}“; vorhanden sind {n}.</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; leads to {address}, which is no address of the public internet.</source>
        <translation>„{shown}“ führt zu {address}, was keine Adresse des öffentlichen Internets ist.</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos;: row {row} of the column &apos;{name}&apos; has &apos;{value}&apos;, which is no {dtype}.</source>
        <translation>„{shown}“: Zeile {row} der Spalte „{name}“ hat „{value}“, was nicht zum Typ {dtype} passt.</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos;: the table in line {line} has more than {MOST_CELLS} cells.</source>
        <translation>„{shown}“: Die Tabelle in Zeile {line} hat mehr als {MOST_CELLS} Zellen.</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos;: the tag at byte {start} has more than {MOST_ATTRIBUTES} attributes.</source>
        <translation>„{shown}“: Das Tag bei Byte {start} hat mehr als {MOST_ATTRIBUTES} Attribute.</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; holds {held} and &apos;{target}&apos; {held2}.</source>
        <translation>„{source}“ enthält {held} und „{target}“ {held2}.</translation>
    </message>
    <message>
        <source>&apos;{strategy}&apos; needs numbers, and the column &apos;{name}&apos; is {of_type}.</source>
        <translation>„{strategy}“ braucht Zahlen; die Spalte „{name}“ ist {of_type}.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no amount of memory; write it like 2GiB or 512 MB.</source>
        <translation>„{text}“ ist keine Speichermenge; etwa 2GiB oder 512 MB schreiben.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date.</source>
        <translation>„{text}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no range of cells.</source>
        <translation>„{text}“ ist kein Zellbereich.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no time.</source>
        <translation>„{text}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>&apos;{time}&apos; is the time, and can&apos;t be a group.</source>
        <translation>„{time}“ ist die Zeit und kann keine Gruppe sein.</translation>
    </message>
    <message>
        <source>&apos;{title_of}&apos; inside failed: {message}</source>
        <translation>„{title_of}“ im Inneren ist fehlgeschlagen: {message}</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; failed: {message}</source>
        <translation>„{title}“ ist fehlgeschlagen: {message}</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has no parameter &apos;{name}&apos;; it has {known}.</source>
        <translation>„{title}“ hat keinen Parameter „{name}“; vorhanden: {known}.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has no parameter &apos;{name}&apos;; its value is kept, and not used.</source>
        <translation>„{title}“ hat keinen Parameter „{name}“; sein Wert bleibt erhalten und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has no port &apos;{port}&apos;.</source>
        <translation>„{title}“ hat keinen Anschluss „{port}“.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has no workflow inside.</source>
        <translation>„{title}“ hat keinen Workflow im Inneren.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has no {kind} &apos;{name}&apos;.</source>
        <translation>„{title}“ hat keinen {kind} „{name}“.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has no {side} &apos;{name}&apos;.</source>
        <translation>„{title}“ hat keinen {side} „{name}“.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has {n} inputs, and {n2} were given.</source>
        <translation>„{title}“ hat {n} Eingänge, angegeben wurden {n2}.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; inside failed: {message}</source>
        <translation>„{title}“ im Inneren ist fehlgeschlagen: {message}</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; inside: {error}</source>
        <translation>„{title}“ im Inneren: {error}</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; is a port of the component around, and has to stay there.</source>
        <translation>„{title}“ ist ein Anschluss der umgebenden Komponente und muss dort bleiben.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; is no component that can be taken apart.</source>
        <translation>„{title}“ ist keine Komponente, die sich auflösen lässt.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; is not set.</source>
        <translation>„{title}“ ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; must run first.</source>
        <translation>„{title}“ muss zuerst ausgeführt werden.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; returned a {name} at port &apos;{port}&apos;, not a {type}.</source>
        <translation>„{title}“ lieferte am Anschluss „{port}“ {name} statt {type}.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; returned {n} results for {n2} ports.</source>
        <translation>„{title}“ lieferte {n} Ergebnisse für {n2} Anschlüsse.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; stands between these nodes.</source>
        <translation>„{title}“ steht zwischen diesen Knoten.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; takes only one connection at its port &apos;{port}&apos;.</source>
        <translation>„{title}“ nimmt am Anschluss „{port}“ nur eine Verbindung.</translation>
    </message>
    <message>
        <source>&apos;{url}&apos; is no address of the web ({error}).</source>
        <translation>„{url}“ ist keine Webadresse ({error}).</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; can&apos;t be compared with the column &apos;{name}&apos;, which is {of_type}.</source>
        <translation>„{value}“ lässt sich nicht mit der Spalte „{name}“ vergleichen; sie ist {of_type}.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; can&apos;t be {noun}.</source>
        <translation>„{value}“ geht hier nicht: {noun}.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; can&apos;t stand in for a missing value of the column &apos;{name}&apos;, which is {of_type}.</source>
        <translation>„{value}“ kann keinen fehlenden Wert der Spalte „{name}“ ersetzen; sie ist {of_type}.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is here for the second time.</source>
        <translation>„{value}“ steht hier zum zweiten Mal.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no end of a range of &apos;{name}&apos;.</source>
        <translation>„{value}“ ist kein Ende eines Bereichs von „{name}“.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no number that a document can hold.</source>
        <translation>„{value}“ ist keine Zahl, die ein Dokument enthalten kann.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no value of its parameter.</source>
        <translation>„{value}“ ist kein Wert seines Parameters.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no {kind}</source>
        <translation>„{value}“ passt nicht, erwartet: {kind}</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is no number from -1e6 to 1e6.</source>
        <translation>„{word}“ ist keine Zahl von -1e6 bis 1e6.</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; needs true or false, not {noun}.</source>
        <translation>„{word}“ braucht einen Wahrheitswert; gefunden: {noun}.</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; can&apos;t be an attribute here.</source>
        <translation>„{written}“ kann hier kein Attribut sein.</translation>
    </message>
    <message>
        <source>&apos;|&apos; is no operator of formulas.</source>
        <translation>„|“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;||&apos; is no operator of formulas.</source>
        <translation>„||“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;~&apos; is no operator of formulas.</source>
        <translation>„~“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;×&apos; is no operator of formulas.</source>
        <translation>„×“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;÷&apos; is no operator of formulas.</source>
        <translation>„÷“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;≠&apos; is no operator of formulas.</source>
        <translation>„≠“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;≤&apos; is no operator of formulas.</source>
        <translation>„≤“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>&apos;≥&apos; is no operator of formulas.</source>
        <translation>„≥“ ist kein Operator von Formeln.</translation>
    </message>
    <message>
        <source>(column &apos;{column}&apos;).</source>
        <translation>(Spalte „{column}“).</translation>
    </message>
    <message>
        <source>A &apos;,&apos; or a closing bracket</source>
        <translation>„,“ oder schließende Klammer</translation>
    </message>
    <message>
        <source>A &apos;,&apos; or a closing bracket is expected here</source>
        <translation>Hier wird ein „,“ oder eine schließende Klammer erwartet</translation>
    </message>
    <message>
        <source>A &apos;:&apos;</source>
        <translation>„:“</translation>
    </message>
    <message>
        <source>A &apos;:&apos; is expected here</source>
        <translation>Hier wird ein „:“ erwartet</translation>
    </message>
    <message>
        <source>A block of {block} pixels does not fit.</source>
        <translation>Ein Block von {block} Pixeln passt nicht.</translation>
    </message>
    <message>
        <source>A character can&apos;t be drawn.</source>
        <translation>Ein Zeichen lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>A class has fewer than two rows without missing or infinite numbers, and nothing lies between.</source>
        <translation>Eine Klasse hat weniger als zwei Zeilen ohne fehlende oder unendliche Zahlen, und dazwischen liegt nichts.</translation>
    </message>
    <message>
        <source>A classifier gives the probability of the positive class, so that high scores mean it.</source>
        <translation>Ein Klassifikator liefert die Wahrscheinlichkeit der positiven Klasse, hohe Scores bedeuten also diese.</translation>
    </message>
    <message>
        <source>A classifier needs examples of at least two.</source>
        <translation>Ein Klassifikator braucht Beispiele von mindestens zwei.</translation>
    </message>
    <message>
        <source>A column is listed twice as a key.</source>
        <translation>Eine Spalte steht zweimal als Schlüssel da.</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>Eine Spalte braucht einen Namen.</translation>
    </message>
    <message>
        <source>A comma can stand only between the values of a list or a function.</source>
        <translation>Ein Komma kann nur zwischen den Werten einer Liste oder Funktion stehen.</translation>
    </message>
    <message>
        <source>A condition gives true or false, and this formula gives {noun}.</source>
        <translation>Eine Bedingung ergibt einen Wahrheitswert, diese Formel ergibt: {noun}.</translation>
    </message>
    <message>
        <source>A connection is written as &apos;node.port -&gt; node.port&apos;.</source>
        <translation>Eine Verbindung wird als „node.port -&gt; node.port“ geschrieben.</translation>
    </message>
    <message>
        <source>A control character can&apos;t stand in a text as it is; write it as an escape.</source>
        <translation>Ein Steuerzeichen kann nicht unverändert in einem Text stehen; es als Escape schreiben.</translation>
    </message>
    <message>
        <source>A dash is no minus.</source>
        <translation>Ein Gedankenstrich ist kein Minus.</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>A date and time in a time zone</source>
        <translation>Zeitpunkt mit Zeitzone</translation>
    </message>
    <message>
        <source>A date with a time</source>
        <translation>Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>A duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>A file in zstd is written in utf-8 only.</source>
        <translation>Eine Datei in zstd wird nur in utf-8 geschrieben.</translation>
    </message>
    <message>
        <source>A formula can&apos;t ask for a part of a value with &apos;.&apos;.</source>
        <translation>Eine Formel kann mit „.“ keinen Teil eines Werts verlangen.</translation>
    </message>
    <message>
        <source>A formula can&apos;t define a function.</source>
        <translation>Eine Formel kann keine Funktion definieren.</translation>
    </message>
    <message>
        <source>A formula can&apos;t define anything.</source>
        <translation>Eine Formel kann nichts definieren.</translation>
    </message>
    <message>
        <source>A formula can&apos;t delete anything.</source>
        <translation>Eine Formel kann nichts löschen.</translation>
    </message>
    <message>
        <source>A formula can&apos;t give a value a name with &apos;:=&apos;.</source>
        <translation>Eine Formel kann einem Wert keinen Namen mit „:=“ geben.</translation>
    </message>
    <message>
        <source>A formula can&apos;t import anything.</source>
        <translation>Eine Formel kann nichts importieren.</translation>
    </message>
    <message>
        <source>A formula can&apos;t loop; it already works on every row.</source>
        <translation>Eine Formel kann keine Schleife haben; sie gilt ohnehin für jede Zeile.</translation>
    </message>
    <message>
        <source>A formula can&apos;t pick a part of a value with &apos;[…]&apos;.</source>
        <translation>Eine Formel kann mit „[…]“ keinen Teil eines Werts herausgreifen.</translation>
    </message>
    <message>
        <source>A formula can&apos;t set anything with &apos;=&apos;.</source>
        <translation>Eine Formel kann mit „=“ nichts setzen.</translation>
    </message>
    <message>
        <source>A formula is a text</source>
        <translation>Eine Formel ist ein Text</translation>
    </message>
    <message>
        <source>A formula is one expression, so &apos;;&apos; can&apos;t stand in it.</source>
        <translation>Eine Formel ist ein einziger Ausdruck, „;“ kann nicht darin stehen.</translation>
    </message>
    <message>
        <source>A key is {name}, and keys are texts.</source>
        <translation>Ein Schlüssel ist {name}; Schlüssel sind Texte.</translation>
    </message>
    <message>
        <source>A library that the node uses gave up; the log has what it last said.</source>
        <translation>Eine Bibliothek des Knotens hat aufgegeben; im Protokoll steht, was sie zuletzt meldete.</translation>
    </message>
    <message>
        <source>A library that the node uses is at fault, or its calls went too deep; the log has what it last said.</source>
        <translation>Eine Bibliothek des Knotens hat einen Fehler, oder ihre Aufrufe gingen zu tief; im Protokoll steht, was sie zuletzt meldete.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>A list of values can stand only after &apos;in&apos;.</source>
        <translation>Eine Liste von Werten kann nur nach „in“ stehen.</translation>
    </message>
    <message>
        <source>A list, bytes or another value that they can&apos;t look into</source>
        <translation>Liste, Bytes oder ein anderer nicht lesbarer Wert</translation>
    </message>
    <message>
        <source>A moment in a time zone and one without can&apos;t be compared.</source>
        <translation>Ein Zeitpunkt mit Zeitzone und einer ohne lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>A name in double quotes</source>
        <translation>Name in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>A name in double quotes is expected here</source>
        <translation>Hier wird ein Name in doppelten Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>A node must leave files alone that it did not open.</source>
        <translation>Ein Knoten darf keine Dateien anfassen, die er nicht geöffnet hat.</translation>
    </message>
    <message>
        <source>A node must return, never end its process.</source>
        <translation>Ein Knoten muss zurückkehren und darf seinen Prozess nie beenden.</translation>
    </message>
    <message>
        <source>A node type is named like &apos;io.csv_reader&apos;.</source>
        <translation>Ein Knotentyp heißt etwa „io.csv_reader“.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>A number has more than {MAX_NUMBER} characters.</source>
        <translation>Eine Zahl hat mehr als {MAX_NUMBER} Zeichen.</translation>
    </message>
    <message>
        <source>A number of &apos;{name}&apos; in row {row} is missing or infinite.</source>
        <translation>Eine Zahl von „{name}“ in Zeile {row} fehlt oder ist unendlich.</translation>
    </message>
    <message>
        <source>A number of &apos;{name}&apos; in row {row} is missing.</source>
        <translation>In Zeile {row} fehlt eine Zahl von „{name}“.</translation>
    </message>
    <message>
        <source>A parameter is there twice.</source>
        <translation>Ein Parameter steht zweimal da.</translation>
    </message>
    <message>
        <source>A parameter with keys that are no texts can&apos;t be sent to a worker process.</source>
        <translation>Ein Parameter, dessen Schlüssel keine Texte sind, lässt sich keinem Arbeitsprozess schicken.</translation>
    </message>
    <message>
        <source>A port needs a class as its annotation, not {annotation}.</source>
        <translation>Ein Anschluss braucht eine Klasse als Annotation, nicht {annotation}.</translation>
    </message>
    <message>
        <source>A reference is written {{&quot;{key}&quot;: &quot;name&quot;}}, with nothing beside it.</source>
        <translation>Ein Verweis wird als {{&quot;{key}&quot;: &quot;name&quot;}} geschrieben, mit nichts daneben.</translation>
    </message>
    <message>
        <source>A region has a column &apos;{twice}&apos; of its own.</source>
        <translation>Eine Region hat selbst eine Spalte „{twice}“.</translation>
    </message>
    <message>
        <source>A result in the store at &apos;{folder}&apos; was damaged or removed, and has been dropped.</source>
        <translation>Ein Ergebnis im Zwischenspeicher in „{folder}“ war beschädigt oder entfernt und wurde verworfen.</translation>
    </message>
    <message>
        <source>A row is 0 in all features, and has no direction.</source>
        <translation>Eine Zeile ist in allen Merkmalen 0 und hat keine Richtung.</translation>
    </message>
    <message>
        <source>A season has at least 2 values.</source>
        <translation>Eine Saison hat mindestens 2 Werte.</translation>
    </message>
    <message>
        <source>A sequence that is still being made can&apos;t be read backwards.</source>
        <translation>Eine Folge, die noch entsteht, lässt sich nicht rückwärts lesen.</translation>
    </message>
    <message>
        <source>A series of {n} values has no {lags} lags.</source>
        <translation>Eine Reihe von {n} Werten hat keine {lags} Lags.</translation>
    </message>
    <message>
        <source>A set of {largest} items can&apos;t have {then_items} that follow from others.</source>
        <translation>In einer Menge von {largest} Elementen können nicht {then_items} aus anderen folgen.</translation>
    </message>
    <message>
        <source>A share of {amount} is more than all numbers.</source>
        <translation>Ein Anteil von {amount} ist mehr als alle Zahlen.</translation>
    </message>
    <message>
        <source>A sign needs a number behind it, not {noun}.</source>
        <translation>Ein Vorzeichen braucht eine Zahl dahinter; gefunden: {noun}.</translation>
    </message>
    <message>
        <source>A target of a window is missing.</source>
        <translation>In einem Fenster fehlt ein Zielwert.</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A text can&apos;t have &apos;{name}&apos; before its quotes.</source>
        <translation>Vor den Anführungszeichen eines Textes kann „{name}“ nicht stehen.</translation>
    </message>
    <message>
        <source>A text is longer than {MAX_TEXT} MiB.</source>
        <translation>Ein Text ist länger als {MAX_TEXT} MiB.</translation>
    </message>
    <message>
        <source>A threshold divides two; say with a Formula before whether a row has the class that matters.</source>
        <translation>Ein Schwellenwert trennt zwei; vorher mit einer Formel sagen, ob eine Zeile die wichtige Klasse hat.</translation>
    </message>
    <message>
        <source>A threshold divides two; train it for whether a row has the class that matters.</source>
        <translation>Ein Schwellenwert trennt zwei; ihn darauf trainieren, ob eine Zeile die wichtige Klasse hat.</translation>
    </message>
    <message>
        <source>A time limit or a memory limit can only be kept in a worker process.</source>
        <translation>Eine Zeit- oder Speichergrenze lässt sich nur in einem Arbeitsprozess einhalten.</translation>
    </message>
    <message>
        <source>A time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>A value is expected here</source>
        <translation>Hier wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>A value is given, but constant columns are kept.</source>
        <translation>Ein Wert ist angegeben, konstante Spalten bleiben aber.</translation>
    </message>
    <message>
        <source>A value is missing before &apos;{shown}&apos;.</source>
        <translation>Vor „{shown}“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A value of the type {name} can&apos;t be written to a document.</source>
        <translation>Ein Wert des Typs {name} lässt sich nicht in ein Dokument schreiben.</translation>
    </message>
    <message>
        <source>A weight says how often a row counts; take other rows out with a Row Filter.</source>
        <translation>Ein Gewicht sagt, wie oft eine Zeile zählt; andere Zeilen mit einem Zeilenfilter entfernen.</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>A whole number is beyond 64 bits.</source>
        <translation>Eine ganze Zahl hat mehr als 64 Bit.</translation>
    </message>
    <message>
        <source>A window of {rows} rows never has {least} values.</source>
        <translation>Ein Fenster von {rows} Zeilen hat nie {least} Werte.</translation>
    </message>
    <message>
        <source>A window of {size} is larger than {shape_text}.</source>
        <translation>Ein Fenster von {size} ist größer als {shape_text}.</translation>
    </message>
    <message>
        <source>A window of {values} values has no middle.</source>
        <translation>Ein Fenster von {values} Werten hat keine Mitte.</translation>
    </message>
    <message>
        <source>A worker process can&apos;t import the node type &apos;{type_id}&apos;.</source>
        <translation>Ein Arbeitsprozess kann den Knotentyp „{type_id}“ nicht importieren.</translation>
    </message>
    <message>
        <source>A worker process could not be started: it ended at once.</source>
        <translation>Ein Arbeitsprozess ließ sich nicht starten: Er endete sofort.</translation>
    </message>
    <message>
        <source>A worker process could not be started: {strerror}.</source>
        <translation>Ein Arbeitsprozess ließ sich nicht starten: {strerror}.</translation>
    </message>
    <message>
        <source>A workflow can&apos;t be saved into a report.</source>
        <translation>Ein Workflow lässt sich nicht in einen Bericht speichern.</translation>
    </message>
    <message>
        <source>A workflow can&apos;t contain itself: {chain}.</source>
        <translation>Ein Workflow kann sich nicht selbst enthalten: {chain}.</translation>
    </message>
    <message>
        <source>A workflow has no cycles.</source>
        <translation>Ein Workflow hat keine Kreise.</translation>
    </message>
    <message>
        <source>A workflow names the environment variable that holds the secret, never the secret itself.</source>
        <translation>Ein Workflow nennt die Umgebungsvariable mit dem Geheimnis, nie das Geheimnis selbst.</translation>
    </message>
    <message>
        <source>A workflow of Plait begins with &quot;plait&quot;: {FORMAT}.</source>
        <translation>Ein Workflow von Plait beginnt mit &quot;plait&quot;: {FORMAT}.</translation>
    </message>
    <message>
        <source>A {kind} of the column &apos;{column}&apos; can&apos;t be a parameter.</source>
        <translation>Ein Wert der Art {kind} aus der Spalte „{column}“ kann kein Parameter sein.</translation>
    </message>
    <message>
        <source>A {name} can&apos;t be stored.</source>
        <translation>{name} lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>A {name} can&apos;t be written to a file.</source>
        <translation>{name} lässt sich nicht in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>A {name} is no classifier.</source>
        <translation>{name} ist kein Klassifikator.</translation>
    </message>
    <message>
        <source>A {name} is not a table.</source>
        <translation>{name} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>Add &apos;or x is null&apos;.</source>
        <translation>„or x is null“ ergänzen.</translation>
    </message>
    <message>
        <source>Add a &apos;{closing}&apos; behind it.</source>
        <translation>Dahinter ein „{closing}“ ergänzen.</translation>
    </message>
    <message>
        <source>Add a column, or take the values out.</source>
        <translation>Eine Spalte ergänzen oder die Werte herausnehmen.</translation>
    </message>
    <message>
        <source>Add the parts instead.</source>
        <translation>Stattdessen die Teile addieren.</translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation>Ergänzen, was fehlt.</translation>
    </message>
    <message>
        <source>After &apos;in&apos; a list of values is missing.</source>
        <translation>Nach „in“ fehlt eine Liste von Werten.</translation>
    </message>
    <message>
        <source>After &apos;is&apos; only &apos;null&apos; or &apos;not null&apos; can stand.</source>
        <translation>Nach „is“ kann nur „null“ oder „not null“ stehen.</translation>
    </message>
    <message>
        <source>After &apos;not&apos; an &apos;in&apos; is missing here.</source>
        <translation>Nach „not“ fehlt hier ein „in“.</translation>
    </message>
    <message>
        <source>Aggregate or sample the data in the view node.</source>
        <translation>Die Daten im Ansichtsknoten aggregieren oder eine Stichprobe nehmen.</translation>
    </message>
    <message>
        <source>All numbers in &apos;{target}&apos; are equal.</source>
        <translation>Alle Zahlen in „{target}“ sind gleich.</translation>
    </message>
    <message>
        <source>All rows are equal in these columns.</source>
        <translation>Alle Zeilen sind in diesen Spalten gleich.</translation>
    </message>
    <message>
        <source>All rows are equal, so they lie at one place.</source>
        <translation>Alle Zeilen sind gleich und liegen deshalb an einer Stelle.</translation>
    </message>
    <message>
        <source>All rows are noise: take a larger radius, or fewer neighbours.</source>
        <translation>Alle Zeilen sind Rauschen: einen größeren Radius oder weniger Nachbarn nehmen.</translation>
    </message>
    <message>
        <source>All rows have the same x, so there is no line.</source>
        <translation>Alle Zeilen haben dasselbe x, also gibt es keine Linie.</translation>
    </message>
    <message>
        <source>All rows of &apos;{options}&apos; are {kind}: a curve needs rows of both kinds.</source>
        <translation>Alle Zeilen von „{options}“ sind {kind}: Eine Kurve braucht Zeilen beider Arten.</translation>
    </message>
    <message>
        <source>All rows of &apos;{truth}&apos; are {kind}: rows of both kinds are needed.</source>
        <translation>Alle Zeilen von „{truth}“ sind {kind}: Gebraucht werden Zeilen beider Arten.</translation>
    </message>
    <message>
        <source>All values of the series &apos;{value}&apos; are equal.</source>
        <translation>Alle Werte der Reihe „{value}“ sind gleich.</translation>
    </message>
    <message>
        <source>Allow more rounds.</source>
        <translation>Mehr Runden erlauben.</translation>
    </message>
    <message>
        <source>Allow writing to this folder, or choose another with --store.</source>
        <translation>Das Schreiben in diesen Ordner erlauben oder mit --store einen anderen wählen.</translation>
    </message>
    <message>
        <source>An image of the column &apos;{column}&apos;</source>
        <translation>Ein Bild der Spalte „{column}“</translation>
    </message>
    <message>
        <source>An input takes nothing.</source>
        <translation>Eine Eingabe nimmt nichts.</translation>
    </message>
    <message>
        <source>An invisible sign</source>
        <translation>Ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>An object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Another process has it locked and does not let go</source>
        <translation>Ein anderer Prozess hält die Sperre und gibt sie nicht frei</translation>
    </message>
    <message>
        <source>Another process keeps the store at &apos;{folder}&apos; busy.</source>
        <translation>Ein anderer Prozess belegt den Zwischenspeicher in „{folder}“.</translation>
    </message>
    <message>
        <source>Ask fewer.</source>
        <translation>Weniger befragen.</translation>
    </message>
    <message>
        <source>Ask for a larger support, or for smaller sets.</source>
        <translation>Einen größeren Support oder kleinere Mengen verlangen.</translation>
    </message>
    <message>
        <source>Ask for fewer clusters.</source>
        <translation>Weniger Cluster verlangen.</translation>
    </message>
    <message>
        <source>Ask for fewer factors than columns.</source>
        <translation>Weniger Faktoren als Spalten verlangen.</translation>
    </message>
    <message>
        <source>Ask for fewer folds or test rows.</source>
        <translation>Weniger Folds oder Testzeilen verlangen.</translation>
    </message>
    <message>
        <source>Ask for fewer folds.</source>
        <translation>Weniger Folds verlangen.</translation>
    </message>
    <message>
        <source>Ask for fewer rows or columns, or raise the memory limit of the node.</source>
        <translation>Weniger Zeilen oder Spalten verlangen oder die Speichergrenze des Knotens erhöhen.</translation>
    </message>
    <message>
        <source>Ask for fewer topics, or allow rarer words.</source>
        <translation>Weniger Themen verlangen oder seltenere Wörter erlauben.</translation>
    </message>
    <message>
        <source>Ask for fewer, or choose more columns.</source>
        <translation>Weniger verlangen oder mehr Spalten wählen.</translation>
    </message>
    <message>
        <source>At least two rows are needed.</source>
        <translation>Mindestens zwei Zeilen werden gebraucht.</translation>
    </message>
    <message>
        <source>At least {FEWEST} of each are needed.</source>
        <translation>Von jeder werden mindestens {FEWEST} gebraucht.</translation>
    </message>
    <message>
        <source>At least {FROM_ROWS} rows are needed.</source>
        <translation>Mindestens {FROM_ROWS} Zeilen werden gebraucht.</translation>
    </message>
    <message>
        <source>At least {at_least} is expected here, not {value}.</source>
        <translation>Hier wird mindestens {at_least} erwartet, nicht {value}.</translation>
    </message>
    <message>
        <source>At least {least} are needed.</source>
        <translation>Mindestens {least} werden gebraucht.</translation>
    </message>
    <message>
        <source>At least {needed} are needed; or choose another measure.</source>
        <translation>Mindestens {needed} werden gebraucht; oder ein anderes Maß wählen.</translation>
    </message>
    <message>
        <source>Before &apos;{shown}&apos; an operator is missing.</source>
        <translation>Vor „{shown}“ fehlt ein Operator.</translation>
    </message>
    <message>
        <source>Before row {row} there are not {length} rows without a gap.</source>
        <translation>Vor Zeile {row} stehen keine {length} Zeilen ohne Lücke.</translation>
    </message>
    <message>
        <source>Betweenness by the paths from {walks} nodes along {edges} edges would take far too long.</source>
        <translation>Betweenness über die Pfade von {walks} Knoten entlang {edges} Kanten würde viel zu lange dauern.</translation>
    </message>
    <message>
        <source>Binary values</source>
        <translation>Binary-Werte</translation>
    </message>
    <message>
        <source>Boolean values</source>
        <translation>Boolean-Werte</translation>
    </message>
    <message>
        <source>Both need one tag for each word.</source>
        <translation>Beide brauchen ein Tag je Wort.</translation>
    </message>
    <message>
        <source>Both new columns are named &apos;{name_column}&apos;.</source>
        <translation>Beide neuen Spalten heißen „{name_column}“.</translation>
    </message>
    <message>
        <source>Braces can&apos;t stand in a formula.</source>
        <translation>Geschweifte Klammern können nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>Build it again.</source>
        <translation>Es noch einmal bauen.</translation>
    </message>
    <message>
        <source>Calibrate the classifier again.</source>
        <translation>Den Klassifikator noch einmal kalibrieren.</translation>
    </message>
    <message>
        <source>Call one of the tables otherwise.</source>
        <translation>Eine der Tabellen anders nennen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Categorical values</source>
        <translation>Categorical-Werte</translation>
    </message>
    <message>
        <source>Check &apos;Delimiter&apos;, and that the lines end with line feeds or carriage returns.</source>
        <translation>„Trennzeichen“ prüfen, und ob die Zeilen mit Zeilenvorschub oder Wagenrücklauf enden.</translation>
    </message>
    <message>
        <source>Check &apos;Pattern&apos;.</source>
        <translation>„Muster“ prüfen.</translation>
    </message>
    <message>
        <source>Check &apos;Rows&apos;.</source>
        <translation>„Zeilen“ prüfen.</translation>
    </message>
    <message>
        <source>Check &apos;Skip rows&apos; and &apos;Comment&apos;.</source>
        <translation>„Zeilen überspringen“ und „Kommentarzeichen“ prüfen.</translation>
    </message>
    <message>
        <source>Check &apos;Table&apos;.</source>
        <translation>„Tabelle“ prüfen.</translation>
    </message>
    <message>
        <source>Check that it was written completely.</source>
        <translation>Prüfen, ob vollständig geschrieben wurde.</translation>
    </message>
    <message>
        <source>Check that the file is CSV, and that its lines end with line feeds or carriage returns.</source>
        <translation>Prüfen, ob die Datei CSV ist und ihre Zeilen mit Zeilenvorschub oder Wagenrücklauf enden.</translation>
    </message>
    <message>
        <source>Check the address, and that the server works.</source>
        <translation>Die Adresse prüfen, und ob der Server arbeitet.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Check the file, or take it out.</source>
        <translation>Die Datei prüfen oder herausnehmen.</translation>
    </message>
    <message>
        <source>Check the folder, its rights and the free space.</source>
        <translation>Den Ordner, seine Rechte und den freien Platz prüfen.</translation>
    </message>
    <message>
        <source>Check the path and its rights.</source>
        <translation>Den Pfad und seine Rechte prüfen.</translation>
    </message>
    <message>
        <source>Check the path of the file.</source>
        <translation>Den Pfad der Datei prüfen.</translation>
    </message>
    <message>
        <source>Check the path of the folder.</source>
        <translation>Den Pfad des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Check the path, wait longer, or go on without it.</source>
        <translation>Den Pfad prüfen, länger warten oder ohne sie weitermachen.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Check the pattern and its folder.</source>
        <translation>Das Muster und seinen Ordner prüfen.</translation>
    </message>
    <message>
        <source>Check the query and the names in it, and that the database can be reached.</source>
        <translation>Die Abfrage und die Namen darin prüfen, und ob die Datenbank erreichbar ist.</translation>
    </message>
    <message>
        <source>Check the query.</source>
        <translation>Die Abfrage prüfen.</translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation>Die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Check the types and values of the columns that this node works on.</source>
        <translation>Typen und Werte der Spalten prüfen, mit denen dieser Knoten arbeitet.</translation>
    </message>
    <message>
        <source>Check the types of the columns that this node works on.</source>
        <translation>Die Typen der Spalten prüfen, mit denen dieser Knoten arbeitet.</translation>
    </message>
    <message>
        <source>Check what it is.</source>
        <translation>Prüfen, was es ist.</translation>
    </message>
    <message>
        <source>Choose &apos;0 to 1&apos;, or &apos;none&apos; if the features are from 0 to 1 already.</source>
        <translation>„0 bis 1“ wählen, oder „keine“, wenn die Merkmale schon von 0 bis 1 reichen.</translation>
    </message>
    <message>
        <source>Choose &apos;high&apos;, or the other class as the positive one.</source>
        <translation>„hoch“ wählen, oder die andere Klasse als positive.</translation>
    </message>
    <message>
        <source>Choose &apos;louvain&apos;, or &apos;label_propagation&apos; for more than a million edges.</source>
        <translation>„louvain“ wählen, oder „Label-Ausbreitung“ bei mehr als einer Million Kanten.</translation>
    </message>
    <message>
        <source>Choose &apos;none&apos;, or &apos;drift&apos; with d = 1.</source>
        <translation>„keine“ wählen, oder „Drift“ mit d = 1.</translation>
    </message>
    <message>
        <source>Choose &apos;oversample&apos;.</source>
        <translation>„Oversampling“ wählen.</translation>
    </message>
    <message>
        <source>Choose a column of lists, or of texts with a separator.</source>
        <translation>Eine Spalte mit Listen wählen, oder mit Texten und einem Trennzeichen.</translation>
    </message>
    <message>
        <source>Choose a column of numbers or dates, or convert it with Type Converter.</source>
        <translation>Eine Spalte mit Zahlen oder Datumswerten wählen oder sie mit Typ umwandeln umwandeln.</translation>
    </message>
    <message>
        <source>Choose a column of numbers, or &apos;rows&apos;.</source>
        <translation>Eine Spalte mit Zahlen wählen, oder „Zeilen“.</translation>
    </message>
    <message>
        <source>Choose a column of numbers, such as degree.</source>
        <translation>Eine Spalte mit Zahlen wählen, etwa degree.</translation>
    </message>
    <message>
        <source>Choose a column of numbers.</source>
        <translation>Eine Spalte mit Zahlen wählen.</translation>
    </message>
    <message>
        <source>Choose a column of probabilities, or bring it to 0 … 1 with Normalizer.</source>
        <translation>Eine Spalte mit Wahrscheinlichkeiten wählen oder sie mit Normalisieren auf 0 … 1 bringen.</translation>
    </message>
    <message>
        <source>Choose a column of texts or whole numbers, or convert it with Type Converter.</source>
        <translation>Eine Spalte mit Texten oder ganzen Zahlen wählen oder sie mit Typ umwandeln umwandeln.</translation>
    </message>
    <message>
        <source>Choose a column of texts, numbers or dates.</source>
        <translation>Eine Spalte mit Texten, Zahlen oder Datumswerten wählen.</translation>
    </message>
    <message>
        <source>Choose a column of texts, numbers, dates or true and false.</source>
        <translation>Eine Spalte mit Texten, Zahlen, Datums- oder Wahrheitswerten wählen.</translation>
    </message>
    <message>
        <source>Choose a column of texts, of lists of words (Tokenizer), or of lists of numbers.</source>
        <translation>Eine Spalte mit Texten, mit Listen von Wörtern (Tokenisieren) oder mit Listen von Zahlen wählen.</translation>
    </message>
    <message>
        <source>Choose a column of texts, or of lists of texts or whole numbers.</source>
        <translation>Eine Spalte mit Texten oder mit Listen von Texten oder ganzen Zahlen wählen.</translation>
    </message>
    <message>
        <source>Choose a column of texts, or one that Tokenizer has made.</source>
        <translation>Eine Spalte mit Texten wählen, oder eine, die Tokenisieren gemacht hat.</translation>
    </message>
    <message>
        <source>Choose a column of texts, whole numbers or true and false, or bin the numbers first.</source>
        <translation>Eine Spalte mit Texten, ganzen Zahlen oder Wahrheitswerten wählen, oder die Zahlen zuerst in Bins teilen.</translation>
    </message>
    <message>
        <source>Choose a column of texts, whole numbers, dates, or true and false.</source>
        <translation>Eine Spalte mit Texten, ganzen Zahlen, Datums- oder Wahrheitswerten wählen.</translation>
    </message>
    <message>
        <source>Choose a column with classes.</source>
        <translation>Eine Spalte mit Klassen wählen.</translation>
    </message>
    <message>
        <source>Choose a column with fewer values, for example after Binner.</source>
        <translation>Eine Spalte mit weniger Werten wählen, zum Beispiel nach Binning.</translation>
    </message>
    <message>
        <source>Choose a column with the second date, or give one date for all rows.</source>
        <translation>Eine Spalte mit dem zweiten Datum wählen oder ein Datum für alle Zeilen angeben.</translation>
    </message>
    <message>
        <source>Choose a file that Model Writer has written, or write it anew.</source>
        <translation>Eine Datei wählen, die Modell schreiben geschrieben hat, oder sie neu schreiben.</translation>
    </message>
    <message>
        <source>Choose a file that ends with &apos;.json&apos;.</source>
        <translation>Eine Datei wählen, die auf „.json“ endet.</translation>
    </message>
    <message>
        <source>Choose a learner that does, such as Logistic Regression.</source>
        <translation>Ein Lernverfahren wählen, das sie liefert, etwa Logistische Regression.</translation>
    </message>
    <message>
        <source>Choose a longer distance.</source>
        <translation>Einen größeren Abstand wählen.</translation>
    </message>
    <message>
        <source>Choose a lower one.</source>
        <translation>Eine kleinere wählen.</translation>
    </message>
    <message>
        <source>Choose a number that divides them.</source>
        <translation>Eine Zahl wählen, die sie teilt.</translation>
    </message>
    <message>
        <source>Choose a shorter season.</source>
        <translation>Eine kürzere Saison wählen.</translation>
    </message>
    <message>
        <source>Choose a target with fewer values, or predict it as a number.</source>
        <translation>Eine Zielspalte mit weniger Werten wählen oder sie als Zahl vorhersagen.</translation>
    </message>
    <message>
        <source>Choose another beginning.</source>
        <translation>Einen anderen Anfang wählen.</translation>
    </message>
    <message>
        <source>Choose another column for x.</source>
        <translation>Eine andere Spalte für x wählen.</translation>
    </message>
    <message>
        <source>Choose another column.</source>
        <translation>Eine andere Spalte wählen.</translation>
    </message>
    <message>
        <source>Choose another folder with --store.</source>
        <translation>Mit --store einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>Choose another function, or convert the column with Type Converter.</source>
        <translation>Eine andere Funktion wählen oder die Spalte mit Typ umwandeln umwandeln.</translation>
    </message>
    <message>
        <source>Choose another function, or take the values apart with Explode.</source>
        <translation>Eine andere Funktion wählen oder die Werte mit Listen in Zeilen auseinandernehmen.</translation>
    </message>
    <message>
        <source>Choose another kind of features, or leave the column out.</source>
        <translation>Eine andere Art von Merkmalen wählen oder die Spalte weglassen.</translation>
    </message>
    <message>
        <source>Choose another measure, or leave the column out.</source>
        <translation>Ein anderes Maß wählen oder die Spalte weglassen.</translation>
    </message>
    <message>
        <source>Choose another metric.</source>
        <translation>Eine andere Metrik wählen.</translation>
    </message>
    <message>
        <source>Choose another name for the new column, or take this one out of the features.</source>
        <translation>Einen anderen Namen für die neue Spalte wählen oder diese aus den Merkmalen nehmen.</translation>
    </message>
    <message>
        <source>Choose another name, or &apos;append&apos; or &apos;replace&apos; for &apos;Existing&apos;.</source>
        <translation>Einen anderen Namen wählen, oder „anhängen“ oder „ersetzen“ bei „Falls vorhanden“.</translation>
    </message>
    <message>
        <source>Choose another name, or &apos;replace&apos; for &apos;Existing&apos;.</source>
        <translation>Einen anderen Namen wählen, oder „ersetzen“ bei „Falls vorhanden“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Choose another prefix.</source>
        <translation>Ein anderes Präfix wählen.</translation>
    </message>
    <message>
        <source>Choose another row, or say what is given otherwise.</source>
        <translation>Eine andere Zeile wählen oder angeben, was sonst gilt.</translation>
    </message>
    <message>
        <source>Choose another suffix.</source>
        <translation>Ein anderes Suffix wählen.</translation>
    </message>
    <message>
        <source>Choose at least 1.</source>
        <translation>Mindestens 1 wählen.</translation>
    </message>
    <message>
        <source>Choose at least one column that holds numbers.</source>
        <translation>Mindestens eine Spalte mit Zahlen wählen.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Mindestens eine Spalte wählen.</translation>
    </message>
    <message>
        <source>Choose at least {hint} that {hold} numbers.</source>
        <translation>Mindestens {hint} wählen, die Zahlen {hold}.</translation>
    </message>
    <message>
        <source>Choose auto.</source>
        <translation>„automatisch“ wählen.</translation>
    </message>
    <message>
        <source>Choose columns with classes.</source>
        <translation>Spalten mit Klassen wählen.</translation>
    </message>
    <message>
        <source>Choose columns with fewer values as groups, or none.</source>
        <translation>Spalten mit weniger Werten als Gruppen wählen, oder keine.</translation>
    </message>
    <message>
        <source>Choose days.</source>
        <translation>Tage wählen.</translation>
    </message>
    <message>
        <source>Choose fewer, for example with Feature Selection before.</source>
        <translation>Weniger wählen, zum Beispiel mit Merkmalsauswahl davor.</translation>
    </message>
    <message>
        <source>Choose fewer, or filter them in several steps.</source>
        <translation>Weniger wählen oder in mehreren Schritten filtern.</translation>
    </message>
    <message>
        <source>Choose fewer, or use the node Correlation for all of them.</source>
        <translation>Weniger wählen oder für alle den Knoten Korrelation verwenden.</translation>
    </message>
    <message>
        <source>Choose one column of numbers, or no groups.</source>
        <translation>Eine Spalte mit Zahlen wählen oder keine Gruppen.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Einen von {names} wählen.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Eine wählen.</translation>
    </message>
    <message>
        <source>Choose other columns, or change the shape of Input Layer.</source>
        <translation>Andere Spalten wählen oder die Form der Eingabeschicht ändern.</translation>
    </message>
    <message>
        <source>Choose sigmoid or softmax as output, or squared as loss.</source>
        <translation>Sigmoid oder Softmax als Ausgabe wählen, oder quadratisch als Verlust.</translation>
    </message>
    <message>
        <source>Choose targets in Window Builder.</source>
        <translation>In Fenster bilden Ziele wählen.</translation>
    </message>
    <message>
        <source>Choose the column of probabilities that Apply Model adds, or disconnect the classifier.</source>
        <translation>Die Spalte mit Wahrscheinlichkeiten wählen, die Modell anwenden ergänzt, oder den Klassifikator trennen.</translation>
    </message>
    <message>
        <source>Choose the column of tags, not that of words.</source>
        <translation>Die Spalte der Tags wählen, nicht die der Wörter.</translation>
    </message>
    <message>
        <source>Choose the column that Read Image or Image Folder Reader made.</source>
        <translation>Die Spalte wählen, die Bild lesen oder Bilderordner lesen gemacht hat.</translation>
    </message>
    <message>
        <source>Choose the column that is to be predicted.</source>
        <translation>Die Spalte wählen, die vorhergesagt werden soll.</translation>
    </message>
    <message>
        <source>Choose the column that the model was trained to predict.</source>
        <translation>Die Spalte wählen, für deren Vorhersage das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>Choose the column with the number of the fold.</source>
        <translation>Die Spalte mit der Nummer des Folds wählen.</translation>
    </message>
    <message>
        <source>Choose the column with the probability of the positive class.</source>
        <translation>Die Spalte mit der Wahrscheinlichkeit der positiven Klasse wählen.</translation>
    </message>
    <message>
        <source>Choose the columns of Window Builder&apos;s table, and its number of steps.</source>
        <translation>Die Spalten der Tabelle von Fenster bilden wählen, und dessen Anzahl von Schritten.</translation>
    </message>
    <message>
        <source>Choose the columns of scores, or let Apply Model add probabilities.</source>
        <translation>Die Spalten mit Scores wählen oder Wahrscheinlichkeiten von Modell anwenden ergänzen lassen.</translation>
    </message>
    <message>
        <source>Choose the columns that must be equal.</source>
        <translation>Die Spalten wählen, die gleich sein müssen.</translation>
    </message>
    <message>
        <source>Choose the columns with probabilities or other scores.</source>
        <translation>Die Spalten mit Wahrscheinlichkeiten oder anderen Scores wählen.</translation>
    </message>
    <message>
        <source>Choose the file of the database.</source>
        <translation>Die Datei der Datenbank wählen.</translation>
    </message>
    <message>
        <source>Choose the linkage &apos;average&apos;, or Euclidean distances.</source>
        <translation>Die Verknüpfung „Durchschnitt“ oder euklidische Abstände wählen.</translation>
    </message>
    <message>
        <source>Choose the scale &apos;0 to 1&apos;, or the output &apos;linear&apos;.</source>
        <translation>Die Skalierung „0 bis 1“ oder die Ausgabe „linear“ wählen.</translation>
    </message>
    <message>
        <source>Choose the task &apos;classification&apos;, or another measure.</source>
        <translation>Die Aufgabe „Klassifikation“ oder ein anderes Maß wählen.</translation>
    </message>
    <message>
        <source>Choose the task &apos;classification&apos;, or another target.</source>
        <translation>Die Aufgabe „Klassifikation“ oder eine andere Zielspalte wählen.</translation>
    </message>
    <message>
        <source>Choose this column alone, or columns of lists of numbers.</source>
        <translation>Nur diese Spalte wählen, oder Spalten mit Listen von Zahlen.</translation>
    </message>
    <message>
        <source>Choose those to compare.</source>
        <translation>Die zu vergleichenden wählen.</translation>
    </message>
    <message>
        <source>Choose up to {MOST_BOXES} columns.</source>
        <translation>Höchstens {MOST_BOXES} Spalten wählen.</translation>
    </message>
    <message>
        <source>Choose up to {MOST_LINES} columns.</source>
        <translation>Höchstens {MOST_LINES} Spalten wählen.</translation>
    </message>
    <message>
        <source>Choose up to {most}.</source>
        <translation>Höchstens {most} wählen.</translation>
    </message>
    <message>
        <source>Choose utf-8, which has all characters, or replace the character first.</source>
        <translation>utf-8 wählen, das alle Zeichen hat, oder das Zeichen zuerst ersetzen.</translation>
    </message>
    <message>
        <source>Choose {n} or less.</source>
        <translation>{n} oder weniger wählen.</translation>
    </message>
    <message>
        <source>Clear the store.</source>
        <translation>Den Zwischenspeicher leeren.</translation>
    </message>
    <message>
        <source>Close it, or set &apos;Quote&apos; to nothing if quotes are ordinary characters in this file.</source>
        <translation>Es schließen, oder „Anführungszeichen“ leeren, wenn es in dieser Datei gewöhnliche Zeichen sind.</translation>
    </message>
    <message>
        <source>Closeness by the paths between {nodes} nodes along {edges} edges would take far too long.</source>
        <translation>Closeness über die Pfade zwischen {nodes} Knoten entlang {edges} Kanten würde viel zu lange dauern.</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; has values that can&apos;t be converted from {match} to {match2}, for example {shown}.</source>
        <translation>Spalte „{column}“ hat Werte, die sich nicht von {match} in {match2} umwandeln lassen, zum Beispiel {shown}.</translation>
    </message>
    <message>
        <source>Columns are written by their name; matrices have no formulas.</source>
        <translation>Spalten werden mit ihrem Namen geschrieben; für Matrizen gibt es keine Formeln.</translation>
    </message>
    <message>
        <source>Compare it with something, such as x &gt; 0.</source>
        <translation>Mit etwas vergleichen, etwa x &gt; 0.</translation>
    </message>
    <message>
        <source>Compare it with true or false.</source>
        <translation>Mit true oder false vergleichen.</translation>
    </message>
    <message>
        <source>Compare values with ==.</source>
        <translation>Werte mit == vergleichen.</translation>
    </message>
    <message>
        <source>Components may be nested less deeply.</source>
        <translation>Komponenten weniger tief verschachteln.</translation>
    </message>
    <message>
        <source>Compress the original file again, or copy it anew.</source>
        <translation>Die ursprüngliche Datei noch einmal komprimieren oder neu kopieren.</translation>
    </message>
    <message>
        <source>Connect a model of the same trainer, or leave &apos;start&apos; unconnected.</source>
        <translation>Ein Modell desselben Trainings verbinden oder „Start“ frei lassen.</translation>
    </message>
    <message>
        <source>Connect a node that gives metrics.</source>
        <translation>Einen Knoten verbinden, der Metriken liefert.</translation>
    </message>
    <message>
        <source>Connect a table with columns.</source>
        <translation>Eine Tabelle mit Spalten verbinden.</translation>
    </message>
    <message>
        <source>Connect a table with more rows.</source>
        <translation>Eine Tabelle mit mehr Zeilen verbinden.</translation>
    </message>
    <message>
        <source>Connect a table with the names of nodes.</source>
        <translation>Eine Tabelle mit den Namen der Knoten verbinden.</translation>
    </message>
    <message>
        <source>Connect a table, metrics, or a plain value.</source>
        <translation>Eine Tabelle, Metriken oder einen einfachen Wert verbinden.</translation>
    </message>
    <message>
        <source>Connect a table, or use a grid.</source>
        <translation>Eine Tabelle verbinden oder ein Raster verwenden.</translation>
    </message>
    <message>
        <source>Connect a {type} to it.</source>
        <translation>Etwas vom Typ {type} verbinden.</translation>
    </message>
    <message>
        <source>Connect an Image Classifier that was trained on Character Crops.</source>
        <translation>Einen Bildklassifikator verbinden, der mit Zeichenausschnitte trainiert wurde.</translation>
    </message>
    <message>
        <source>Connect an autoencoder with a longer code; a histogram shows a single number.</source>
        <translation>Einen Autoencoder mit längerem Code verbinden; ein Histogramm zeigt eine einzelne Zahl.</translation>
    </message>
    <message>
        <source>Connect at least one table.</source>
        <translation>Mindestens eine Tabelle verbinden.</translation>
    </message>
    <message>
        <source>Connect at least one.</source>
        <translation>Mindestens eine verbinden.</translation>
    </message>
    <message>
        <source>Connect one of Network Trainer or Image Classifier.</source>
        <translation>Eines von Netz trainieren oder Bildklassifikator verbinden.</translation>
    </message>
    <message>
        <source>Connect one of Network Trainer, Image Classifier, Autoencoder, or a sequence trainer.</source>
        <translation>Eines von Netz trainieren, Bildklassifikator, Autoencoder oder einem Sequenztraining verbinden.</translation>
    </message>
    <message>
        <source>Connect one of Sequence Forecaster, Classifier or Tagger.</source>
        <translation>Eines von Sequenzprognose, Sequenzklassifikator oder Sequenztagger verbinden.</translation>
    </message>
    <message>
        <source>Connect only branches of which one is chosen, or let the first one be taken.</source>
        <translation>Nur Zweige verbinden, von denen einer gewählt ist, oder den ersten nehmen lassen.</translation>
    </message>
    <message>
        <source>Connect the curve of a trainer.</source>
        <translation>Die Kurve eines Trainings verbinden.</translation>
    </message>
    <message>
        <source>Connect the ends of the branches.</source>
        <translation>Die Enden der Zweige verbinden.</translation>
    </message>
    <message>
        <source>Connect the model of Decision Tree or Random Forest.</source>
        <translation>Das Modell von Entscheidungsbaum oder Random Forest verbinden.</translation>
    </message>
    <message>
        <source>Connect the model of Normalizer.</source>
        <translation>Das Modell von Normalisieren verbinden.</translation>
    </message>
    <message>
        <source>Connect the model of a Seq2Seq node.</source>
        <translation>Das Modell eines Knotens Seq2Seq verbinden.</translation>
    </message>
    <message>
        <source>Connect the model of a Sequence Forecaster, or use Apply Model.</source>
        <translation>Das Modell einer Sequenzprognose verbinden oder Modell anwenden verwenden.</translation>
    </message>
    <message>
        <source>Connect the model of a Text Generator.</source>
        <translation>Das Modell eines Textgenerators verbinden.</translation>
    </message>
    <message>
        <source>Connect the model of a learner.</source>
        <translation>Das Modell eines Lernverfahrens verbinden.</translation>
    </message>
    <message>
        <source>Connect the model of an Autoencoder node.</source>
        <translation>Das Modell eines Knotens Autoencoder verbinden.</translation>
    </message>
    <message>
        <source>Connect the one that is to decide by the threshold, and no other.</source>
        <translation>Nur den verbinden, der mit dem Schwellenwert entscheiden soll.</translation>
    </message>
    <message>
        <source>Connect the regions of Connected Components.</source>
        <translation>Die Regionen von Zusammenhangskomponenten verbinden.</translation>
    </message>
    <message>
        <source>Connect the table that is gone over.</source>
        <translation>Die Tabelle verbinden, die durchlaufen wird.</translation>
    </message>
    <message>
        <source>Connect the tables in the order of their names, or remove names.</source>
        <translation>Die Tabellen in der Reihenfolge ihrer Namen verbinden oder Namen entfernen.</translation>
    </message>
    <message>
        <source>Connect the tables that are to be put below each other.</source>
        <translation>Die Tabellen verbinden, die untereinandergesetzt werden sollen.</translation>
    </message>
    <message>
        <source>Connect the tables that the query is to ask.</source>
        <translation>Die Tabellen verbinden, die abgefragt werden sollen.</translation>
    </message>
    <message>
        <source>Connect the trace of LSTM Anatomy, or a table with the columns time, cell, z, i, f, o, c and y.</source>
        <translation>Den Verlauf von LSTM-Anatomie verbinden oder eine Tabelle mit den Spalten time, cell, z, i, f, o, c und y.</translation>
    </message>
    <message>
        <source>Convert it inside.</source>
        <translation>Sie im Inneren umwandeln.</translation>
    </message>
    <message>
        <source>Convert it with Type Converter, or leave it out.</source>
        <translation>Sie mit Typ umwandeln umwandeln oder weglassen.</translation>
    </message>
    <message>
        <source>Convert it with Type Converter.</source>
        <translation>Sie mit Typ umwandeln umwandeln.</translation>
    </message>
    <message>
        <source>Convert one of them first, or let such columns become text.</source>
        <translation>Eine davon zuerst umwandeln oder solche Spalten zu Text werden lassen.</translation>
    </message>
    <message>
        <source>Convert one of them with Type Converter.</source>
        <translation>Eine davon mit Typ umwandeln umwandeln.</translation>
    </message>
    <message>
        <source>Convert the column to numbers or texts first.</source>
        <translation>Die Spalte zuerst in Zahlen oder Texte umwandeln.</translation>
    </message>
    <message>
        <source>Convert the table to polars with plait.table.lazy.</source>
        <translation>Die Tabelle mit plait.table.lazy in polars umwandeln.</translation>
    </message>
    <message>
        <source>Convert the table with plait.table.lazy.</source>
        <translation>Die Tabelle mit plait.table.lazy umwandeln.</translation>
    </message>
    <message>
        <source>Convert them to one time zone with Type Converter.</source>
        <translation>Sie mit Typ umwandeln in eine Zeitzone umwandeln.</translation>
    </message>
    <message>
        <source>Convert them to one type first, for example with Type Converter.</source>
        <translation>Sie zuerst in einen Typ umwandeln, zum Beispiel mit Typ umwandeln.</translation>
    </message>
    <message>
        <source>Convert them to text first and give the format.</source>
        <translation>Sie zuerst in Text umwandeln und das Format angeben.</translation>
    </message>
    <message>
        <source>Convert them with Type Converter or Date Parser.</source>
        <translation>Sie mit Typ umwandeln oder Datum einlesen umwandeln.</translation>
    </message>
    <message>
        <source>Convolution {filters}, {shape_text}</source>
        <translation>Convolution {filters}, {shape_text}</translation>
    </message>
    <message>
        <source>Copy the file anew, or save it again with the program that wrote it.</source>
        <translation>Die Datei neu kopieren oder mit dem Programm, das sie schrieb, noch einmal speichern.</translation>
    </message>
    <message>
        <source>Copy them without one of its connections.</source>
        <translation>Sie ohne eine der Verbindungen kopieren.</translation>
    </message>
    <message>
        <source>Correct it, give the column the type &apos;text&apos; under &apos;Types&apos;, name &apos;{shown}&apos; under &apos;Missing&apos;, {SKIP}</source>
        <translation>Ihn berichtigen, der Spalte unter „Typen“ den Typ „Text“ geben, „{shown}“ unter „Fehlende Werte“ nennen, {SKIP}</translation>
    </message>
    <message>
        <source>Correct the cell, give the column another type, or set &apos;Bad cells&apos; to &apos;missing&apos;.</source>
        <translation>Die Zelle berichtigen, der Spalte einen anderen Typ geben oder „Fehlerhafte Zellen“ auf „fehlend“ setzen.</translation>
    </message>
    <message>
        <source>Correct the data before, or change the rule.</source>
        <translation>Die Daten vorher berichtigen oder die Regel ändern.</translation>
    </message>
    <message>
        <source>Correct the data or the rules, or let the node report instead of stopping.</source>
        <translation>Die Daten oder die Regeln berichtigen, oder den Knoten berichten statt anhalten lassen.</translation>
    </message>
    <message>
        <source>Correct the file, or set &apos;Encoding&apos; to the one that it has, such as cp1252.</source>
        <translation>Die Datei berichtigen oder „Kodierung“ auf ihre Kodierung setzen, etwa cp1252.</translation>
    </message>
    <message>
        <source>Correct the file, or set &apos;Quote&apos; to the sign that it uses, or to nothing.</source>
        <translation>Die Datei berichtigen, oder „Anführungszeichen“ auf ihr Zeichen setzen oder leeren.</translation>
    </message>
    <message>
        <source>Correct the file; it must be JSON, with names and texts in double quotes.</source>
        <translation>Die Datei berichtigen; sie muss JSON sein, mit Namen und Texten in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>Correct the line, or set &apos;Bad rows&apos; to &apos;skip&apos;: the file is then read row by row, which takes longer.</source>
        <translation>Die Zeile berichtigen oder „Fehlerhafte Zeilen“ auf „überspringen“ setzen: Die Datei wird dann zeilenweise gelesen, was länger dauert.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Die Zeile berichtigen.</translation>
    </message>
    <message>
        <source>Correct the row, or set &apos;Bad rows&apos; to &apos;pad&apos; to fill short rows with missing values, or to &apos;skip&apos;.</source>
        <translation>Die Zeile berichtigen, oder „Fehlerhafte Zeilen“ auf „auffüllen“ (kurze Zeilen mit fehlenden Werten) oder „überspringen“ setzen.</translation>
    </message>
    <message>
        <source>Correct the row, {SKIP}</source>
        <translation>Die Zeile berichtigen, {SKIP}</translation>
    </message>
    <message>
        <source>Correct the value, or give the column another type.</source>
        <translation>Den Wert berichtigen oder der Spalte einen anderen Typ geben.</translation>
    </message>
    <message>
        <source>Correct the values, or let what can&apos;t be converted become missing.</source>
        <translation>Die Werte berichtigen oder nicht umwandelbare fehlend werden lassen.</translation>
    </message>
    <message>
        <source>Cross entropy needs values from 0 to 1, and a linear output gives any.</source>
        <translation>Kreuzentropie braucht Werte von 0 bis 1; eine lineare Ausgabe liefert beliebige.</translation>
    </message>
    <message>
        <source>Curly quotes can&apos;t stand around a text.</source>
        <translation>Typografische Anführungszeichen können keinen Text einschließen.</translation>
    </message>
    <message>
        <source>Date values</source>
        <translation>Date-Werte</translation>
    </message>
    <message>
        <source>Dates are written as 2013-01-31, and times as 2013-01-31 10:05.</source>
        <translation>Datumswerte werden als 2013-01-31 geschrieben, Zeiten als 2013-01-31 10:05.</translation>
    </message>
    <message>
        <source>Dates are written as 2013-01-31.</source>
        <translation>Datumswerte werden als 2013-01-31 geschrieben.</translation>
    </message>
    <message>
        <source>Dates are written as 2024-01-31.</source>
        <translation>Datumswerte werden als 2024-01-31 geschrieben.</translation>
    </message>
    <message>
        <source>Datetime({unit}) values</source>
        <translation>Datetime({unit})-Werte</translation>
    </message>
    <message>
        <source>Decimal({digits}) values</source>
        <translation>Decimal({digits})-Werte</translation>
    </message>
    <message>
        <source>Define it at the top of a module of its own, or run with the executor &apos;threads&apos;.</source>
        <translation>Ihn zuoberst in einem eigenen Modul definieren oder mit dem Executor „threads“ ausführen.</translation>
    </message>
    <message>
        <source>Delete this folder (it only saves work), or choose another with --store.</source>
        <translation>Diesen Ordner löschen (er spart nur Arbeit) oder mit --store einen anderen wählen.</translation>
    </message>
    <message>
        <source>Delimiter, quote and comment sign must differ.</source>
        <translation>Trennzeichen, Anführungszeichen und Kommentarzeichen müssen sich unterscheiden.</translation>
    </message>
    <message>
        <source>Diameter and mean path of {nodes} nodes and {edges} edges would take far too long.</source>
        <translation>Durchmesser und mittlerer Pfad von {nodes} Knoten und {edges} Kanten würden viel zu lange dauern.</translation>
    </message>
    <message>
        <source>Did you mean &apos;{meant}&apos;?</source>
        <translation>Ist „{meant}“ gemeint?</translation>
    </message>
    <message>
        <source>Did you mean &apos;{near}&apos;?</source>
        <translation>Ist „{near}“ gemeint?</translation>
    </message>
    <message>
        <source>Did you mean &apos;{near}&apos;? The columns are {shown}.</source>
        <translation>Ist „{near}“ gemeint? Die Spalten sind {shown}.</translation>
    </message>
    <message>
        <source>Did you mean {value}?</source>
        <translation>Ist {value} gemeint?</translation>
    </message>
    <message>
        <source>Differencing takes a {constant} away.</source>
        <translation>Differenzieren hebt {constant} auf.</translation>
    </message>
    <message>
        <source>Divide them.</source>
        <translation>Sie teilen.</translation>
    </message>
    <message>
        <source>Draw bars, or choose another column.</source>
        <translation>Balken zeichnen oder eine andere Spalte wählen.</translation>
    </message>
    <message>
        <source>Draw it alone.</source>
        <translation>Sie allein zeichnen.</translation>
    </message>
    <message>
        <source>Draw one, or choose a workflow file for it.</source>
        <translation>Einen zeichnen oder eine Workflow-Datei dafür wählen.</translation>
    </message>
    <message>
        <source>Draw settings at random instead.</source>
        <translation>Stattdessen Einstellungen zufällig ziehen.</translation>
    </message>
    <message>
        <source>Duration({unit}) values</source>
        <translation>Duration({unit})-Werte</translation>
    </message>
    <message>
        <source>Each letter needs a step, and two equal ones a step between them.</source>
        <translation>Jeder Buchstabe braucht einen Schritt, zwei gleiche einen weiteren dazwischen.</translation>
    </message>
    <message>
        <source>Each line must be an object, such as {{&quot;a&quot;: 1}}.</source>
        <translation>Jede Zeile muss ein Objekt sein, etwa {{&quot;a&quot;: 1}}.</translation>
    </message>
    <message>
        <source>Each word needs one tag.</source>
        <translation>Jedes Wort braucht ein Tag.</translation>
    </message>
    <message>
        <source>Exchange them.</source>
        <translation>Sie vertauschen.</translation>
    </message>
    <message>
        <source>Extra inputs are not permitted</source>
        <translation>ist hier nicht vorgesehen</translation>
    </message>
    <message>
        <source>Factors can&apos;t be found in {n} rows.</source>
        <translation>In {n} Zeilen lassen sich keine Faktoren finden.</translation>
    </message>
    <message>
        <source>Fewer than two columns are</source>
        <translation>Weniger als zwei Spalten sind</translation>
    </message>
    <message>
        <source>Fewer than two columns are chosen.</source>
        <translation>Es sind weniger als zwei Spalten gewählt.</translation>
    </message>
    <message>
        <source>Fewer than two rows have a code.</source>
        <translation>Weniger als zwei Zeilen haben einen Code.</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>wird gebraucht</translation>
    </message>
    <message>
        <source>Files that are read together need the same columns; read this one with a node of its own.</source>
        <translation>Gemeinsam gelesene Dateien brauchen dieselben Spalten; diese mit einem eigenen Knoten lesen.</translation>
    </message>
    <message>
        <source>Fill gaps with Gap Filler, and missing values with Missing Values.</source>
        <translation>Lücken mit Zeitlücken füllen auffüllen, fehlende Werte mit Fehlende Werte.</translation>
    </message>
    <message>
        <source>Fill missing values first, or choose &apos;oversample&apos;.</source>
        <translation>Zuerst fehlende Werte auffüllen oder „Oversampling“ wählen.</translation>
    </message>
    <message>
        <source>Find where it was divided by zero, or divide all values by a fixed number.</source>
        <translation>Feststellen, wo durch null geteilt wurde, oder alle Werte durch eine feste Zahl teilen.</translation>
    </message>
    <message>
        <source>Find where it was divided by zero, or take these rows out with a Row Filter.</source>
        <translation>Feststellen, wo durch null geteilt wurde, oder diese Zeilen mit einem Zeilenfilter entfernen.</translation>
    </message>
    <message>
        <source>Fit it again.</source>
        <translation>Sie noch einmal anpassen.</translation>
    </message>
    <message>
        <source>Float32 values</source>
        <translation>Float32-Werte</translation>
    </message>
    <message>
        <source>Float64 values</source>
        <translation>Float64-Werte</translation>
    </message>
    <message>
        <source>Folds of &apos;{name}&apos; without rows of both classes are left out: {left_out}.</source>
        <translation>Folds von „{name}“ ohne Zeilen beider Klassen sind weggelassen: {left_out}.</translation>
    </message>
    <message>
        <source>For a column of texts use parse_datetime(text, format).</source>
        <translation>Für eine Spalte mit Texten parse_datetime(text, format) verwenden.</translation>
    </message>
    <message>
        <source>For a column of texts use to_date(text) or parse_date(text, format).</source>
        <translation>Für eine Spalte mit Texten to_date(text) oder parse_date(text, format) verwenden.</translation>
    </message>
    <message>
        <source>For folds it needs the inputs &apos;train&apos; and &apos;test&apos;.</source>
        <translation>Für Folds braucht er die Eingänge „train“ und „test“.</translation>
    </message>
    <message>
        <source>For {clusters} clusters there must be at least as many different rows, not {found}.</source>
        <translation>Für {clusters} Cluster muss es mindestens so viele verschiedene Zeilen geben, nicht {found}.</translation>
    </message>
    <message>
        <source>For {clusters} clusters there must be at least as many rows, not {n}.</source>
        <translation>Für {clusters} Cluster muss es mindestens so viele Zeilen geben, nicht {n}.</translation>
    </message>
    <message>
        <source>For {clusters} clusters there must be at least {value} rows, not {n}.</source>
        <translation>Für {clusters} Cluster muss es mindestens {value} Zeilen geben, nicht {n}.</translation>
    </message>
    <message>
        <source>Formulas can&apos;t compare {noun}.</source>
        <translation>Formeln können das nicht vergleichen: {noun}.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected after &apos;\u&apos;.</source>
        <translation>Nach „\u“ werden vier Hexadezimalziffern erwartet.</translation>
    </message>
    <message>
        <source>Give Window Builder more rows, or fewer steps.</source>
        <translation>Fenster bilden mehr Zeilen geben oder weniger Schritte.</translation>
    </message>
    <message>
        <source>Give a date such as 2013-01-31.</source>
        <translation>Ein Datum wie 2013-01-31 angeben.</translation>
    </message>
    <message>
        <source>Give a lower one, or raise &apos;High&apos;.</source>
        <translation>Eine niedrigere angeben oder „Obergrenze“ erhöhen.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Eine Zahl angeben.</translation>
    </message>
    <message>
        <source>Give a path.</source>
        <translation>Einen Pfad angeben.</translation>
    </message>
    <message>
        <source>Give a target for each output.</source>
        <translation>Für jede Ausgabe einen Zielwert angeben.</translation>
    </message>
    <message>
        <source>Give at least one end of it.</source>
        <translation>Mindestens ein Ende davon angeben.</translation>
    </message>
    <message>
        <source>Give at least one radius or forget bias.</source>
        <translation>Mindestens einen Radius oder Forget-Bias angeben.</translation>
    </message>
    <message>
        <source>Give at least two edges, in rising order.</source>
        <translation>Mindestens zwei Grenzen in steigender Folge angeben.</translation>
    </message>
    <message>
        <source>Give both Window Builders the same settings.</source>
        <translation>Beiden Knoten Fenster bilden dieselben Einstellungen geben.</translation>
    </message>
    <message>
        <source>Give both a time zone, or take it from one with the formula without_zone(…).</source>
        <translation>Beiden eine Zeitzone geben oder sie einem mit der Formel without_zone(…) nehmen.</translation>
    </message>
    <message>
        <source>Give both trainers the same columns, cells and layers, or leave &apos;start&apos; unconnected.</source>
        <translation>Beiden Trainings dieselben Spalten, Zellen und Schichten geben oder „Start“ frei lassen.</translation>
    </message>
    <message>
        <source>Give each column a name of its own where the file is written.</source>
        <translation>Jeder Spalte beim Schreiben der Datei einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Give either a file or an address.</source>
        <translation>Entweder eine Datei oder eine Adresse angeben.</translation>
    </message>
    <message>
        <source>Give either a table or a query.</source>
        <translation>Entweder eine Tabelle oder eine Abfrage angeben.</translation>
    </message>
    <message>
        <source>Give it a value, or write \: for a colon that is no value.</source>
        <translation>Ihm einen Wert geben, oder \: für einen Doppelpunkt schreiben, der kein Wert ist.</translation>
    </message>
    <message>
        <source>Give it a value; a connection gives whole parameters.</source>
        <translation>Ihm einen Wert geben; eine Verbindung gibt ganze Parameter.</translation>
    </message>
    <message>
        <source>Give it a workflow parameter &apos;file&apos; and let a reader refer to it.</source>
        <translation>Einen Workflow-Parameter „file“ anlegen und einen lesenden Knoten darauf verweisen lassen.</translation>
    </message>
    <message>
        <source>Give it another name inside to set it from outside.</source>
        <translation>Im Inneren einen anderen Namen geben, um ihn von außen zu setzen.</translation>
    </message>
    <message>
        <source>Give it another name inside.</source>
        <translation>Im Inneren einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give it fewer rows, or raise its memory limit.</source>
        <translation>Weniger Zeilen geben oder die Speichergrenze erhöhen.</translation>
    </message>
    <message>
        <source>Give it less to do, or raise its time limit.</source>
        <translation>Weniger Arbeit geben oder die Zeitgrenze erhöhen.</translation>
    </message>
    <message>
        <source>Give it under &apos;Values&apos;, or write a space after a colon that begins no value.</source>
        <translation>Ihn unter „Werte“ angeben, oder nach einem Doppelpunkt, der keinen Wert einleitet, ein Leerzeichen schreiben.</translation>
    </message>
    <message>
        <source>Give it words, and weights from -1 to 1.</source>
        <translation>Ihm Wörter geben, und Gewichte von -1 bis 1.</translation>
    </message>
    <message>
        <source>Give limits to the nodes inside.</source>
        <translation>Den Knoten im Inneren Grenzen geben.</translation>
    </message>
    <message>
        <source>Give more rows, or fill missing values before.</source>
        <translation>Mehr Zeilen geben oder vorher fehlende Werte auffüllen.</translation>
    </message>
    <message>
        <source>Give one another name: … AS {name}_2.</source>
        <translation>Einer einen anderen Namen geben: … AS {name}_2.</translation>
    </message>
    <message>
        <source>Give one character.</source>
        <translation>Ein Zeichen angeben.</translation>
    </message>
    <message>
        <source>Give one each, or none.</source>
        <translation>Jedem einen geben, oder keinem.</translation>
    </message>
    <message>
        <source>Give one name for each bin, or none.</source>
        <translation>Für jedes Bin einen Namen angeben oder keinen.</translation>
    </message>
    <message>
        <source>Give one name for each group, or none.</source>
        <translation>Für jede Gruppe einen Namen angeben oder keinen.</translation>
    </message>
    <message>
        <source>Give one of the columns another name.</source>
        <translation>Einer der Spalten einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Einem davon einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give some, or connect a table.</source>
        <translation>Welche angeben oder eine Tabelle verbinden.</translation>
    </message>
    <message>
        <source>Give the column a type with &apos;Types&apos;.</source>
        <translation>Der Spalte unter „Typen“ einen Typ geben.</translation>
    </message>
    <message>
        <source>Give the column another type with &apos;Types&apos;.</source>
        <translation>Der Spalte unter „Typen“ einen anderen Typ geben.</translation>
    </message>
    <message>
        <source>Give the number of one of them, from 1.</source>
        <translation>Die Nummer von einem davon angeben, ab 1.</translation>
    </message>
    <message>
        <source>Give the number that stands for the blank, such as 0.</source>
        <translation>Die Zahl angeben, die für das Blank steht, etwa 0.</translation>
    </message>
    <message>
        <source>Give what stands inside it a column of its own.</source>
        <translation>Was darin steht, in eine eigene Spalte legen.</translation>
    </message>
    <message>
        <source>Give {block}.</source>
        <translation>{block} angeben.</translation>
    </message>
    <message>
        <source>Half of a surrogate pair stands alone here.</source>
        <translation>Hier steht ein halbes Surrogatpaar allein.</translation>
    </message>
    <message>
        <source>Half of a surrogate pair stands alone in a text.</source>
        <translation>In einem Text steht ein halbes Surrogatpaar allein.</translation>
    </message>
    <message>
        <source>Half of a surrogate pair stands alone in this text.</source>
        <translation>In diesem Text steht ein halbes Surrogatpaar allein.</translation>
    </message>
    <message>
        <source>Headers are ASCII, without line ends and zero characters.</source>
        <translation>Header sind ASCII, ohne Zeilenenden und Nullzeichen.</translation>
    </message>
    <message>
        <source>Here &apos;not&apos; can&apos;t stand without parentheses.</source>
        <translation>Hier kann „not“ nicht ohne Klammern stehen.</translation>
    </message>
    <message>
        <source>Here an &apos;else&apos; is missing.</source>
        <translation>Hier fehlt ein „else“.</translation>
    </message>
    <message>
        <source>How long a season of &apos;{name}&apos; is can&apos;t be told from its times.</source>
        <translation>Wie lang eine Saison von „{name}“ ist, lässt sich aus den Zeiten nicht erkennen.</translation>
    </message>
    <message>
        <source>Ids have letters, digits, &apos;_&apos; and &apos;-&apos;, begin with a letter, and are at most 64 long.</source>
        <translation>IDs haben Buchstaben, Ziffern, „_“ und „-“, beginnen mit einem Buchstaben und sind höchstens 64 lang.</translation>
    </message>
    <message>
        <source>If a multiplication was meant, write a * in between.</source>
        <translation>Ist eine Multiplikation gemeint, ein * dazwischensetzen.</translation>
    </message>
    <message>
        <source>If a title comes before the header, set &apos;Skip rows&apos;.</source>
        <translation>Steht ein Titel vor der Kopfzeile, „Zeilen überspringen“ setzen.</translation>
    </message>
    <message>
        <source>If it can be trusted, raise</source>
        <translation>Ist sie vertrauenswürdig, erhöhen:</translation>
    </message>
    <message>
        <source>If it is a server that you trust, switch on &apos;Private addresses&apos;.</source>
        <translation>Ist der Server vertrauenswürdig, „Private Adressen“ einschalten.</translation>
    </message>
    <message>
        <source>If the file can be trusted, raise &apos;Expansion&apos;.</source>
        <translation>Ist die Datei vertrauenswürdig, „Entpackfaktor“ erhöhen.</translation>
    </message>
    <message>
        <source>Images are no tokens.</source>
        <translation>Bilder sind keine Tokens.</translation>
    </message>
    <message>
        <source>In row {row} &apos;{name}&apos; has {lengths} numbers and &apos;{name2}&apos; has {lengths2}.</source>
        <translation>In Zeile {row} hat „{name}“ {lengths} Zahlen und „{name2}“ {lengths2}.</translation>
    </message>
    <message>
        <source>Input should be a finite number</source>
        <translation>muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>Input should be a multiple of {step}</source>
        <translation>muss ein Vielfaches von {step} sein</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>muss ein Wahrheitswert sein</translation>
    </message>
    <message>
        <source>Input should be a valid boolean, unable to interpret input</source>
        <translation>muss ein Wahrheitswert sein; der Text ist keiner</translation>
    </message>
    <message>
        <source>Input should be a valid date</source>
        <translation>muss ein Datum sein</translation>
    </message>
    <message>
        <source>Input should be a valid date in the format YYYY-MM-DD, {reason}</source>
        <translation>muss ein Datum der Form JJJJ-MM-TT sein, {reason}</translation>
    </message>
    <message>
        <source>Input should be a valid datetime, {reason}</source>
        <translation>muss ein Datum mit Uhrzeit sein, {reason}</translation>
    </message>
    <message>
        <source>Input should be a valid dictionary</source>
        <translation>muss ein Objekt mit Namen und Werten sein</translation>
    </message>
    <message>
        <source>Input should be a valid dictionary or instance of {kind}</source>
        <translation>muss ein Objekt mit Namen und Werten sein ({kind})</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>Input should be a valid integer, got a number with a fractional part</source>
        <translation>muss eine ganze Zahl sein, ohne Nachkommastellen</translation>
    </message>
    <message>
        <source>Input should be a valid integer, unable to parse string as an integer</source>
        <translation>muss eine ganze Zahl sein; der Text ist keine</translation>
    </message>
    <message>
        <source>Input should be a valid list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>Input should be a valid number, unable to parse string as a number</source>
        <translation>muss eine Zahl sein; der Text ist keine</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>Input should be a valid tuple</source>
        <translation>muss eine Liste fester Länge sein</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {least}</source>
        <translation>muss mindestens {least} sein</translation>
    </message>
    <message>
        <source>Input should be greater than {above}</source>
        <translation>muss größer als {above} sein</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {most}</source>
        <translation>darf höchstens {most} sein</translation>
    </message>
    <message>
        <source>Input should be less than {below}</source>
        <translation>muss kleiner als {below} sein</translation>
    </message>
    <message>
        <source>Input should be {choices}</source>
        <translation>muss eines davon sein: {choices}</translation>
    </message>
    <message>
        <source>Input tag &apos;{tag}&apos; found using &apos;{kind}&apos; does not match any of the expected tags: {tags}</source>
        <translation>„{tag}“ ({kind}) gehört nicht zu den erwarteten: {tags}</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;plait[{extra}]&quot;</source>
        <translation>Installieren mit: pip install &quot;plait[{extra}]&quot;</translation>
    </message>
    <message>
        <source>Install the plugin that brings it.</source>
        <translation>Das Plugin installieren, das ihn mitbringt.</translation>
    </message>
    <message>
        <source>Int128 values</source>
        <translation>Int128-Werte</translation>
    </message>
    <message>
        <source>Int16 values</source>
        <translation>Int16-Werte</translation>
    </message>
    <message>
        <source>Int32 values</source>
        <translation>Int32-Werte</translation>
    </message>
    <message>
        <source>Int64 values</source>
        <translation>Int64-Werte</translation>
    </message>
    <message>
        <source>Int8 values</source>
        <translation>Int8-Werte</translation>
    </message>
    <message>
        <source>It has 1 to 31 characters without [ ] : * ? / \, no apostrophe at its ends, and isn&apos;t History.</source>
        <translation>Er hat 1 bis 31 Zeichen ohne [ ] : * ? / \, keinen Apostroph an den Enden und ist nicht History.</translation>
    </message>
    <message>
        <source>It has between 1 and 64 letters.</source>
        <translation>Er hat 1 bis 64 Buchstaben.</translation>
    </message>
    <message>
        <source>It has letters, digits, &apos;_&apos; and &apos;-&apos;, begins with a letter, and is at most 64 long.</source>
        <translation>Sie hat Buchstaben, Ziffern, „_“ und „-“, beginnt mit einem Buchstaben und ist höchstens 64 lang.</translation>
    </message>
    <message>
        <source>It has no nodes at all.</source>
        <translation>Er hat überhaupt keine Knoten.</translation>
    </message>
    <message>
        <source>It has no tables.</source>
        <translation>Sie hat keine Tabellen.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>It has none; give it some, and let nodes inside refer to them.</source>
        <translation>Es gibt keine; welche anlegen und Knoten im Inneren darauf verweisen lassen.</translation>
    </message>
    <message>
        <source>It has {known}.</source>
        <translation>Vorhanden: {known}.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>Vorhanden: {names}.</translation>
    </message>
    <message>
        <source>It has {shown}.</source>
        <translation>Vorhanden: {shown}.</translation>
    </message>
    <message>
        <source>It is a date, and here the {error}</source>
        <translation>Er ist ein Datum; hier aber: {error}</translation>
    </message>
    <message>
        <source>It is a date, written like 2024-01-31</source>
        <translation>Er ist ein Datum wie 2024-01-31</translation>
    </message>
    <message>
        <source>It is a file of the kind {found}: read it with {reader}.</source>
        <translation>Es ist eine Datei der Art {found}: sie mit {reader} lesen.</translation>
    </message>
    <message>
        <source>It is a number, such as 0.25</source>
        <translation>Er ist eine Zahl, etwa 0.25</translation>
    </message>
    <message>
        <source>It is a page of HTML, perhaps one that says why a download failed.</source>
        <translation>Es ist eine HTML-Seite, vielleicht eine, die erklärt, warum ein Download scheiterte.</translation>
    </message>
    <message>
        <source>It is a path</source>
        <translation>Er ist ein Pfad</translation>
    </message>
    <message>
        <source>It is a text</source>
        <translation>Er ist ein Text</translation>
    </message>
    <message>
        <source>It is a text file: read it with CSV Reader, or with the reader that it was made for.</source>
        <translation>Es ist eine Textdatei: sie mit CSV lesen einlesen, oder mit dem Knoten, für den sie gemacht wurde.</translation>
    </message>
    <message>
        <source>It is a text file: read it with JSON Reader.</source>
        <translation>Es ist eine Textdatei: sie mit JSON lesen einlesen.</translation>
    </message>
    <message>
        <source>It is a whole number of at most 64 bits</source>
        <translation>Er ist eine ganze Zahl mit höchstens 64 Bit</translation>
    </message>
    <message>
        <source>It is a {found} file.</source>
        <translation>Es ist eine Datei der Art {found}.</translation>
    </message>
    <message>
        <source>It is bypassed.</source>
        <translation>Überbrückt.</translation>
    </message>
    <message>
        <source>It is empty: check that it was written completely.</source>
        <translation>Sie ist leer: prüfen, ob sie vollständig geschrieben wurde.</translation>
    </message>
    <message>
        <source>It is made to fill the memory, or too large to be read at once.</source>
        <translation>Sie ist dazu gemacht, den Speicher zu füllen, oder zu groß, um auf einmal gelesen zu werden.</translation>
    </message>
    <message>
        <source>It is not on the chosen branch.</source>
        <translation>Nicht auf dem gewählten Zweig.</translation>
    </message>
    <message>
        <source>It is part of a cycle, or depends on one.</source>
        <translation>Teil eines Kreises oder von einem abhängig.</translation>
    </message>
    <message>
        <source>It is pinned to an earlier result, and what it is made from has changed since; unpin it to renew it.</source>
        <translation>An ein früheres Ergebnis angeheftet, dessen Grundlage sich seither geändert hat; zum Erneuern lösen.</translation>
    </message>
    <message>
        <source>It is the name of a column</source>
        <translation>Er ist der Name einer Spalte</translation>
    </message>
    <message>
        <source>It is true or false</source>
        <translation>Er ist ein Wahrheitswert (true oder false)</translation>
    </message>
    <message>
        <source>It is written like 2GiB or 512 MB.</source>
        <translation>Geschrieben wird sie wie 2GiB oder 512 MB.</translation>
    </message>
    <message>
        <source>It may be encrypted or damaged, or a file of another program.</source>
        <translation>Sie könnte verschlüsselt, beschädigt oder die Datei eines anderen Programms sein.</translation>
    </message>
    <message>
        <source>It may be no HTML, or a page that makes its tables only in a browser.</source>
        <translation>Vielleicht ist es kein HTML, oder eine Seite, die ihre Tabellen erst im Browser erzeugt.</translation>
    </message>
    <message>
        <source>It may be {likely}: set &apos;Encoding&apos; to its name.</source>
        <translation>Vielleicht ist es {likely}: „Kodierung“ auf diesen Namen setzen.</translation>
    </message>
    <message>
        <source>It needs &apos;{title}&apos;, which can&apos;t run.</source>
        <translation>Gebraucht wird „{title}“, was nicht ausgeführt werden kann.</translation>
    </message>
    <message>
        <source>It needs &apos;{title}&apos;, which did not finish.</source>
        <translation>Gebraucht wird „{title}“, was nicht fertig wurde.</translation>
    </message>
    <message>
        <source>It needs &apos;{title}&apos;, which failed.</source>
        <translation>Gebraucht wird „{title}“, was fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>It runs code that stands in the workflow file, and the file is not trusted.</source>
        <translation>Er führt Code aus der Workflow-Datei aus, und der Datei wird nicht vertraut.</translation>
    </message>
    <message>
        <source>It was ended after {now} s, because its time limit is {seconds} s.</source>
        <translation>Nach {now} s beendet, weil die Zeitgrenze {seconds} s beträgt.</translation>
    </message>
    <message>
        <source>It was ended because its memory limit is {allowed}, and it used {most}.</source>
        <translation>Beendet, weil die Speichergrenze {allowed} beträgt und {most} belegt waren.</translation>
    </message>
    <message>
        <source>It was fitted on {known}.</source>
        <translation>Es wurde angepasst mit {known}.</translation>
    </message>
    <message>
        <source>It was looked for at &apos;{path}&apos;. Put it there, or choose another.</source>
        <translation>Gesucht wurde sie unter „{path}“. Sie dorthin legen oder eine andere wählen.</translation>
    </message>
    <message>
        <source>Its class needs to_bytes and from_bytes, and the decorator stored_as.</source>
        <translation>Die Klasse braucht to_bytes und from_bytes sowie den Dekorator stored_as.</translation>
    </message>
    <message>
        <source>Its limits of time and memory are not enforced in this run.</source>
        <translation>Seine Grenzen für Zeit und Speicher gelten in diesem Lauf nicht.</translation>
    </message>
    <message>
        <source>Its process closed the connection to the run.</source>
        <translation>Der Prozess hat die Verbindung zum Lauf geschlossen.</translation>
    </message>
    <message>
        <source>Its process ended with exit code {code}{before}.</source>
        <translation>Der Prozess endete mit Exit-Code {code}{before}.</translation>
    </message>
    <message>
        <source>Its process was ended by signal {code} ({name}): {what}.</source>
        <translation>Der Prozess wurde durch Signal {code} ({name}) beendet: {what}.</translation>
    </message>
    <message>
        <source>Its query stopped at &apos;{title}&apos;.</source>
        <translation>Die Abfrage blieb bei „{title}“ stehen.</translation>
    </message>
    <message>
        <source>Joining groups of {height} edges would take far too long.</source>
        <translation>Gruppen von {height} Kanten zu verbinden würde viel zu lange dauern.</translation>
    </message>
    <message>
        <source>Keep data in files of their own and let nodes read them.</source>
        <translation>Daten in eigenen Dateien halten und von Knoten lesen lassen.</translation>
    </message>
    <message>
        <source>Keep fewer, or choose more features.</source>
        <translation>Weniger behalten oder mehr Merkmale wählen.</translation>
    </message>
    <message>
        <source>Keep one series with a Row Filter, or put its values together with Resample.</source>
        <translation>Mit einem Zeilenfilter eine Reihe behalten oder ihre Werte mit Zeitliches Resampling zusammenfassen.</translation>
    </message>
    <message>
        <source>Learn the tags on a table that has all of them.</source>
        <translation>Die Tags an einer Tabelle lernen, die alle davon hat.</translation>
    </message>
    <message>
        <source>Leave it out of one of them.</source>
        <translation>Sie in einem davon weglassen.</translation>
    </message>
    <message>
        <source>Leave it out of the columns or of the groups.</source>
        <translation>Sie bei den Spalten oder bei den Gruppen weglassen.</translation>
    </message>
    <message>
        <source>Leave it out, or convert it with Type Converter.</source>
        <translation>Sie weglassen oder mit Typ umwandeln umwandeln.</translation>
    </message>
    <message>
        <source>Leave it out, or put a One-Hot node before.</source>
        <translation>Sie weglassen oder einen Knoten One-Hot davorsetzen.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Sie weglassen.</translation>
    </message>
    <message>
        <source>Leave out lists and structures.</source>
        <translation>Listen und Strukturen weglassen.</translation>
    </message>
    <message>
        <source>Leave out spaces and signs that can&apos;t be seen.</source>
        <translation>Leerzeichen und unsichtbare Zeichen weglassen.</translation>
    </message>
    <message>
        <source>Leave out the ending, or choose &apos;lines&apos;.</source>
        <translation>Die Endung weglassen oder „Zeilen“ wählen.</translation>
    </message>
    <message>
        <source>Leave the column out where the file is written, or write its values with another type.</source>
        <translation>Die Spalte beim Schreiben der Datei weglassen oder ihre Werte mit einem anderen Typ schreiben.</translation>
    </message>
    <message>
        <source>Leave the column out, make texts of its values, or write a Parquet file.</source>
        <translation>Die Spalte weglassen, Texte aus ihren Werten machen oder eine Parquet-Datei schreiben.</translation>
    </message>
    <message>
        <source>Leave the column out, or make texts of its values.</source>
        <translation>Die Spalte weglassen oder Texte aus ihren Werten machen.</translation>
    </message>
    <message>
        <source>Leave the column out, raise the limit, or merge rare values first.</source>
        <translation>Die Spalte weglassen, die Grenze erhöhen oder zuerst seltene Werte zusammenfassen.</translation>
    </message>
    <message>
        <source>Leave the column out.</source>
        <translation>Die Spalte weglassen.</translation>
    </message>
    <message>
        <source>Leave the file out with the pattern, or set &apos;Encoding&apos;.</source>
        <translation>Die Datei mit dem Muster auslassen oder „Kodierung“ setzen.</translation>
    </message>
    <message>
        <source>Leave the other empty.</source>
        <translation>Das andere leer lassen.</translation>
    </message>
    <message>
        <source>Let Window Builder leave such windows out.</source>
        <translation>Solche Fenster von Fenster bilden weglassen lassen.</translation>
    </message>
    <message>
        <source>Let all branches begin at one Input Layer.</source>
        <translation>Alle Zweige bei einer Eingabeschicht beginnen lassen.</translation>
    </message>
    <message>
        <source>Let fewer items follow, or allow larger sets.</source>
        <translation>Weniger Elemente folgen lassen oder größere Mengen erlauben.</translation>
    </message>
    <message>
        <source>Let iterations that fail be skipped to go on without them.</source>
        <translation>Fehlgeschlagene Durchläufe überspringen lassen, um ohne sie weiterzumachen.</translation>
    </message>
    <message>
        <source>Let missing columns be filled, or make the same columns each time.</source>
        <translation>Fehlende Spalten auffüllen lassen oder jedes Mal dieselben Spalten machen.</translation>
    </message>
    <message>
        <source>Let nodes run in processes of their own.</source>
        <translation>Knoten in eigenen Prozessen ausführen lassen.</translation>
    </message>
    <message>
        <source>Let the last layer be a Dense Layer of one value, or say that the task is classification.</source>
        <translation>Als letzte Schicht eine Dense-Schicht mit einem Wert verwenden oder Klassifikation als Aufgabe angeben.</translation>
    </message>
    <message>
        <source>Let the last layer be a Dense Layer of {needed} values, without a function.</source>
        <translation>Als letzte Schicht eine Dense-Schicht mit {needed} Werten ohne Funktion verwenden.</translation>
    </message>
    <message>
        <source>Let the workflow inside make a table of it.</source>
        <translation>Im inneren Workflow eine Tabelle daraus machen.</translation>
    </message>
    <message>
        <source>Let unknown values become missing, or convert one of the columns.</source>
        <translation>Unbekannte Werte fehlend werden lassen oder eine der Spalten umwandeln.</translation>
    </message>
    <message>
        <source>Lines can be broken without a sign.</source>
        <translation>Zeilen lassen sich ohne Zeichen umbrechen.</translation>
    </message>
    <message>
        <source>List at least one value.</source>
        <translation>Mindestens einen Wert aufführen.</translation>
    </message>
    <message>
        <source>List should have at least {least} item after validation, not {found}</source>
        <translation>muss mindestens {least} Eintrag haben, nicht {found}</translation>
    </message>
    <message>
        <source>List should have at least {least} items after validation, not {found}</source>
        <translation>muss mindestens {least} Einträge haben, nicht {found}</translation>
    </message>
    <message>
        <source>List should have at most {most} item after validation, not {found}</source>
        <translation>darf höchstens {most} Eintrag haben, nicht {found}</translation>
    </message>
    <message>
        <source>List should have at most {most} items after validation, not {found}</source>
        <translation>darf höchstens {most} Einträge haben, nicht {found}</translation>
    </message>
    <message>
        <source>List({of}) values</source>
        <translation>List({of})-Werte</translation>
    </message>
    <message>
        <source>Lists and objects are nested more than {MAX_DEPTH} deep.</source>
        <translation>Listen und Objekte sind tiefer als {MAX_DEPTH} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Look at its code. If you trust it: plait trust FILE</source>
        <translation>Den Code ansehen. Wenn er vertrauenswürdig ist: plait trust FILE</translation>
    </message>
    <message>
        <source>Look at the code. If you trust it, run: plait trust {file}</source>
        <translation>Den Code ansehen. Wenn er vertrauenswürdig ist: plait trust {file}</translation>
    </message>
    <message>
        <source>Look at the column, or allow rarer or more frequent words.</source>
        <translation>Die Spalte ansehen oder seltenere oder häufigere Wörter erlauben.</translation>
    </message>
    <message>
        <source>Look at the shapes along the connections.</source>
        <translation>Die Formen entlang der Verbindungen ansehen.</translation>
    </message>
    <message>
        <source>Look at what the nodes before leave over.</source>
        <translation>Prüfen, was die Knoten davor übrig lassen.</translation>
    </message>
    <message>
        <source>Look at what the nodes before leave.</source>
        <translation>Prüfen, was die Knoten davor übrig lassen.</translation>
    </message>
    <message>
        <source>Look-around and back references are not known.</source>
        <translation>Lookaround und Rückverweise sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Lower the learning rate, which is {rate}, or cut off long gradients (clip_norm).</source>
        <translation>Die Lernrate von {rate} senken oder lange Gradienten abschneiden (clip_norm).</translation>
    </message>
    <message>
        <source>Lower the variance that is asked for.</source>
        <translation>Die verlangte Varianz senken.</translation>
    </message>
    <message>
        <source>Make decimal numbers of them in the query: CAST({name} AS DOUBLE).</source>
        <translation>In der Abfrage Kommazahlen daraus machen: CAST({name} AS DOUBLE).</translation>
    </message>
    <message>
        <source>Make it a feature of Window Builder too, or let the level be predicted.</source>
        <translation>Es in Fenster bilden auch zum Merkmal machen oder den Stand vorhersagen lassen.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Ihn noch einmal machen.</translation>
    </message>
    <message>
        <source>Make it smaller with an image editor, or divide it.</source>
        <translation>Es mit einem Bildprogramm verkleinern oder teilen.</translation>
    </message>
    <message>
        <source>Make its folder writable, or run the workflow once with --trust.</source>
        <translation>Ihren Ordner beschreibbar machen oder den Workflow einmal mit --trust ausführen.</translation>
    </message>
    <message>
        <source>Make lists of texts with Text to Columns, or of rows with Group By.</source>
        <translation>Listen aus Texten mit Text in Spalten machen, aus Zeilen mit Gruppieren.</translation>
    </message>
    <message>
        <source>Make one of them.</source>
        <translation>Eine daraus machen.</translation>
    </message>
    <message>
        <source>Make room, empty it with &apos;plait store clear&apos;, or choose another folder with --store.</source>
        <translation>Platz schaffen, ihn mit „plait store clear“ leeren oder mit --store einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Make several columns with several formulas.</source>
        <translation>Mehrere Spalten mit mehreren Formeln machen.</translation>
    </message>
    <message>
        <source>Make texts of its values in the query: CAST(… AS VARCHAR).</source>
        <translation>In der Abfrage Texte aus ihren Werten machen: CAST(… AS VARCHAR).</translation>
    </message>
    <message>
        <source>Make texts of the spans in the query: CAST(… AS VARCHAR).</source>
        <translation>In der Abfrage Texte aus den Spannen machen: CAST(… AS VARCHAR).</translation>
    </message>
    <message>
        <source>Make the image larger, or cells or blocks smaller.</source>
        <translation>Das Bild größer machen, oder Zellen oder Blöcke kleiner.</translation>
    </message>
    <message>
        <source>Make the image smaller, or cells larger.</source>
        <translation>Das Bild kleiner machen, oder Zellen größer.</translation>
    </message>
    <message>
        <source>Make them the same, for example with to_text(…).</source>
        <translation>Sie angleichen, zum Beispiel mit to_text(…).</translation>
    </message>
    <message>
        <source>Memory can&apos;t be limited on this system.</source>
        <translation>Auf diesem System lässt sich der Speicher nicht begrenzen.</translation>
    </message>
    <message>
        <source>Memory may have run out: give the node fewer rows, or set a memory limit to see how much it takes.</source>
        <translation>Vielleicht ging der Speicher aus: dem Knoten weniger Zeilen geben, oder eine Speichergrenze setzen und so den Bedarf sehen.</translation>
    </message>
    <message>
        <source>Merge takes at least two inputs.</source>
        <translation>Zusammenführen nimmt mindestens zwei Eingänge.</translation>
    </message>
    <message>
        <source>More than 1 GiB of text can&apos;t be sent to another process.</source>
        <translation>Mehr als 1 GiB Text lässt sich keinem anderen Prozess schicken.</translation>
    </message>
    <message>
        <source>More than one connection ends at the input &apos;{name}&apos;, which takes one.</source>
        <translation>Mehr als eine Verbindung endet am Eingang „{name}“, der nur eine nimmt.</translation>
    </message>
    <message>
        <source>More than one connection ends at the parameter &apos;{name}&apos;, which takes one value.</source>
        <translation>Mehr als eine Verbindung endet am Parameter „{name}“, der nur einen Wert nimmt.</translation>
    </message>
    <message>
        <source>More than {above} is expected here, not {value}.</source>
        <translation>Hier wird mehr als {above} erwartet, nicht {value}.</translation>
    </message>
    <message>
        <source>Name all sheets, or none.</source>
        <translation>Alle Blätter benennen oder keines.</translation>
    </message>
    <message>
        <source>Name both, or neither.</source>
        <translation>Beide nennen oder keine.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Es einmal nennen.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Eine angeben.</translation>
    </message>
    <message>
        <source>Name the one that is drawn as &apos;group&apos;.</source>
        <translation>Den gezeichneten unter „Gruppe“ nennen.</translation>
    </message>
    <message>
        <source>Name the table that is written.</source>
        <translation>Die Tabelle angeben, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Name the two to compare; there are {shown}.</source>
        <translation>Die beiden zu vergleichenden nennen; es gibt {shown}.</translation>
    </message>
    <message>
        <source>Name the workflow file in it.</source>
        <translation>Die Workflow-Datei darin angeben.</translation>
    </message>
    <message>
        <source>Names that are values belong into a column: write rows such as {{&quot;name&quot;: …, &quot;value&quot;: …}}.</source>
        <translation>Namen, die Werte sind, gehören in eine Spalte: Zeilen wie {{&quot;name&quot;: …, &quot;value&quot;: …}} schreiben.</translation>
    </message>
    <message>
        <source>Names that differ only in case are the same.</source>
        <translation>Namen, die sich nur in der Groß- und Kleinschreibung unterscheiden, sind gleich.</translation>
    </message>
    <message>
        <source>No branch is active.</source>
        <translation>Kein Zweig ist aktiv.</translation>
    </message>
    <message>
        <source>No classifier leaves, because there is no threshold for it.</source>
        <translation>Kein Klassifikator geht hinaus, weil es für ihn keinen Schwellenwert gibt.</translation>
    </message>
    <message>
        <source>No column is</source>
        <translation>Keine Spalte ist</translation>
    </message>
    <message>
        <source>No column is chosen for &apos;sum&apos;.</source>
        <translation>Für „Summe“ ist keine Spalte gewählt.</translation>
    </message>
    <message>
        <source>No column is chosen for &apos;{function}&apos;.</source>
        <translation>Für „{function}“ ist keine Spalte gewählt.</translation>
    </message>
    <message>
        <source>No column is chosen for &apos;{keep}&apos;.</source>
        <translation>Für „{keep}“ ist keine Spalte gewählt.</translation>
    </message>
    <message>
        <source>No column is chosen for a division in time order.</source>
        <translation>Für die Teilung in zeitlicher Reihenfolge ist keine Spalte gewählt.</translation>
    </message>
    <message>
        <source>No column is chosen.</source>
        <translation>Es ist keine Spalte gewählt.</translation>
    </message>
    <message>
        <source>No column with baskets is chosen.</source>
        <translation>Es ist keine Spalte mit Warenkörben gewählt.</translation>
    </message>
    <message>
        <source>No column with items is chosen.</source>
        <translation>Es ist keine Spalte mit Elementen gewählt.</translation>
    </message>
    <message>
        <source>No columns are chosen for &apos;{function}&apos;.</source>
        <translation>Für „{function}“ sind keine Spalten gewählt.</translation>
    </message>
    <message>
        <source>No columns are chosen for a division by groups.</source>
        <translation>Für die Teilung nach Gruppen sind keine Spalten gewählt.</translation>
    </message>
    <message>
        <source>No columns are chosen for a stratified draw.</source>
        <translation>Für geschichtetes Ziehen sind keine Spalten gewählt.</translation>
    </message>
    <message>
        <source>No columns are chosen that make up the groups.</source>
        <translation>Es sind keine Spalten gewählt, die die Gruppen bilden.</translation>
    </message>
    <message>
        <source>No columns are chosen.</source>
        <translation>Es sind keine Spalten gewählt.</translation>
    </message>
    <message>
        <source>No columns to compare.</source>
        <translation>Keine Spalten zum Vergleichen.</translation>
    </message>
    <message>
        <source>No columns to turn into rows.</source>
        <translation>Keine Spalten, die zu Zeilen werden.</translation>
    </message>
    <message>
        <source>No feature is left.</source>
        <translation>Es bleibt kein Merkmal übrig.</translation>
    </message>
    <message>
        <source>No file matches &apos;{path}&apos;.</source>
        <translation>Keine Datei passt zu „{path}“.</translation>
    </message>
    <message>
        <source>No forecast is chosen.</source>
        <translation>Es ist keine Prognose gewählt.</translation>
    </message>
    <message>
        <source>No keys are chosen.</source>
        <translation>Es sind keine Schlüssel gewählt.</translation>
    </message>
    <message>
        <source>No measure is chosen.</source>
        <translation>Es ist kein Maß gewählt.</translation>
    </message>
    <message>
        <source>No network is chosen.</source>
        <translation>Es ist kein Netz gewählt.</translation>
    </message>
    <message>
        <source>No node inside reports a metric &apos;{metric}&apos;.</source>
        <translation>Kein Knoten im Inneren meldet eine Metrik „{metric}“.</translation>
    </message>
    <message>
        <source>No node that ran needed its rows.</source>
        <translation>Kein ausgeführter Knoten brauchte seine Zeilen.</translation>
    </message>
    <message>
        <source>No parameter is chosen that the settings differ in.</source>
        <translation>Es ist kein Parameter gewählt, in dem sich die Einstellungen unterscheiden.</translation>
    </message>
    <message>
        <source>No path leads from &apos;{start}&apos; to &apos;{end}&apos;.</source>
        <translation>Von „{start}“ nach „{end}“ führt kein Weg.</translation>
    </message>
    <message>
        <source>No row has a cluster in &apos;{cluster}&apos;.</source>
        <translation>Keine Zeile hat einen Cluster in „{cluster}“.</translation>
    </message>
    <message>
        <source>No row has a group in &apos;{reference}&apos;.</source>
        <translation>Keine Zeile hat eine Gruppe in „{reference}“.</translation>
    </message>
    <message>
        <source>No row has a number both in &apos;{actual}&apos; and in &apos;{predicted}&apos;.</source>
        <translation>Keine Zeile hat sowohl in „{actual}“ als auch in „{predicted}“ eine Zahl.</translation>
    </message>
    <message>
        <source>No row has a value both in &apos;{rows}&apos; and in &apos;{columns}&apos;.</source>
        <translation>Keine Zeile hat sowohl in „{rows}“ als auch in „{columns}“ einen Wert.</translation>
    </message>
    <message>
        <source>No row has a value for both axes.</source>
        <translation>Keine Zeile hat einen Wert für beide Achsen.</translation>
    </message>
    <message>
        <source>No row has both &apos;{actual}&apos; and &apos;{names}&apos;.</source>
        <translation>Keine Zeile hat sowohl „{actual}“ als auch „{names}“.</translation>
    </message>
    <message>
        <source>No row has both a class and a score.</source>
        <translation>Keine Zeile hat sowohl eine Klasse als auch einen Score.</translation>
    </message>
    <message>
        <source>No row has both a class in &apos;{actual}&apos; and a score in &apos;{score}&apos;.</source>
        <translation>Keine Zeile hat sowohl eine Klasse in „{actual}“ als auch einen Score in „{score}“.</translation>
    </message>
    <message>
        <source>No row has both a class in &apos;{actual}&apos; and one in &apos;{predicted}&apos;.</source>
        <translation>Keine Zeile hat sowohl in „{actual}“ als auch in „{predicted}“ eine Klasse.</translation>
    </message>
    <message>
        <source>No row is positive at the best threshold, which is beyond all probabilities.</source>
        <translation>Beim besten Schwellenwert, der über allen Wahrscheinlichkeiten liegt, ist keine Zeile positiv.</translation>
    </message>
    <message>
        <source>No row is positive at the best threshold, which is beyond all scores.</source>
        <translation>Beim besten Schwellenwert, der über allen Scores liegt, ist keine Zeile positiv.</translation>
    </message>
    <message>
        <source>No second column is chosen for &apos;{function}&apos;.</source>
        <translation>Für „{function}“ ist keine zweite Spalte gewählt.</translation>
    </message>
    <message>
        <source>No table is connected.</source>
        <translation>Es ist keine Tabelle verbunden.</translation>
    </message>
    <message>
        <source>No target is chosen for &apos;target mean&apos;.</source>
        <translation>Für „Mittel der Zielspalte“ ist keine Zielspalte gewählt.</translation>
    </message>
    <message>
        <source>No value can be taken from the column &apos;{column}&apos;: {what}.</source>
        <translation>Aus der Spalte „{column}“ lässt sich kein Wert nehmen: {what}.</translation>
    </message>
    <message>
        <source>No values are listed.</source>
        <translation>Es sind keine Werte aufgeführt.</translation>
    </message>
    <message>
        <source>No word of the column &apos;{column}&apos; is in at least {fewest} and at most {share} of {texts} texts.</source>
        <translation>Kein Wort der Spalte „{column}“ kommt in mindestens {fewest} und höchstens {share} von {texts} Texten vor.</translation>
    </message>
    <message>
        <source>None of the {n} classifiers gives the scores of &apos;{score}&apos;.</source>
        <translation>Keiner der {n} Klassifikatoren liefert die Scores von „{score}“.</translation>
    </message>
    <message>
        <source>None of them reports any.</source>
        <translation>Keiner davon meldet eine.</translation>
    </message>
    <message>
        <source>Nothing can be drawn for &apos;{name}&apos; between {low} and {high}.</source>
        <translation>Für „{name}“ lässt sich zwischen {low} und {high} nichts ziehen.</translation>
    </message>
    <message>
        <source>Nothing enters the input &apos;{name}&apos; here.</source>
        <translation>In den Eingang „{name}“ kommt hier nichts.</translation>
    </message>
    <message>
        <source>Nothing equals null, so it can&apos;t stand in this list.</source>
        <translation>Nichts ist gleich null, null kann deshalb nicht in dieser Liste stehen.</translation>
    </message>
    <message>
        <source>Nothing is comparable with null, so this would never hold.</source>
        <translation>Nichts ist mit null vergleichbar, das würde also nie gelten.</translation>
    </message>
    <message>
        <source>Nothing is connected to its port &apos;settings&apos;.</source>
        <translation>Mit dem Anschluss „Einstellungen“ ist nichts verbunden.</translation>
    </message>
    <message>
        <source>Nothing is connected to its port &apos;table&apos;.</source>
        <translation>Mit dem Anschluss „Tabelle“ ist nichts verbunden.</translation>
    </message>
    <message>
        <source>Nothing is connected to its port &apos;{port}&apos;.</source>
        <translation>Mit dem Anschluss „{port}“ ist nichts verbunden.</translation>
    </message>
    <message>
        <source>Nothing is connected to the input &apos;{port}&apos;.</source>
        <translation>Mit dem Eingang „{port}“ ist nichts verbunden.</translation>
    </message>
    <message>
        <source>Nothing is connected.</source>
        <translation>Nichts ist verbunden.</translation>
    </message>
    <message>
        <source>Nothing is equal to null, so this would never hold.</source>
        <translation>Nichts ist gleich null, das würde also nie gelten.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Object values</source>
        <translation>Object-Werte</translation>
    </message>
    <message>
        <source>One network takes {shape_text}, and another {shape_text2}: they have different inputs.</source>
        <translation>Ein Netz nimmt {shape_text}, ein anderes {shape_text2}: Sie haben verschiedene Eingaben.</translation>
    </message>
    <message>
        <source>One of both, not both.</source>
        <translation>Eines von beiden, nicht beides.</translation>
    </message>
    <message>
        <source>One of them has a time zone; use without_zone(…) or with_zone(…).</source>
        <translation>Eines davon hat eine Zeitzone; without_zone(…) oder with_zone(…) verwenden.</translation>
    </message>
    <message>
        <source>One time step has {height} rows, too many to draw.</source>
        <translation>Ein Zeitschritt hat {height} Zeilen, zu viele zum Zeichnen.</translation>
    </message>
    <message>
        <source>Only &lt;, &lt;=, &gt;, &gt;=, == and != can follow one another.</source>
        <translation>Nur &lt;, &lt;=, &gt;, &gt;=, == und != können aufeinander folgen.</translation>
    </message>
    <message>
        <source>Only LSTM cells without a projection have these gates.</source>
        <translation>Nur LSTM-Zellen ohne Projektion haben diese Gates.</translation>
    </message>
    <message>
        <source>Only a file with lines is compressed.</source>
        <translation>Nur eine Datei mit Zeilen wird komprimiert.</translation>
    </message>
    <message>
        <source>Only a function can be called.</source>
        <translation>Nur eine Funktion lässt sich aufrufen.</translation>
    </message>
    <message>
        <source>Only a report that Plait wrote, unchanged, holds one.</source>
        <translation>Nur ein unveränderter Bericht von Plait enthält einen.</translation>
    </message>
    <message>
        <source>Only components of the same folder can be taken apart.</source>
        <translation>Nur Komponenten desselben Ordners lassen sich auflösen.</translation>
    </message>
    <message>
        <source>Only tables and metrics are.</source>
        <translation>Nur Tabellen und Metriken werden gesammelt.</translation>
    </message>
    <message>
        <source>Only tables have a preview.</source>
        <translation>Nur Tabellen haben eine Vorschau.</translation>
    </message>
    <message>
        <source>Open it with a newer Plait, one that reads format version {version}.</source>
        <translation>Es mit einem neueren Plait öffnen, das Formatversion {version} liest.</translation>
    </message>
    <message>
        <source>Open it with the version of Plait that wrote it.</source>
        <translation>Es mit der Version von Plait öffnen, die es geschrieben hat.</translation>
    </message>
    <message>
        <source>PageRank does not settle with a damping of {damping}.</source>
        <translation>PageRank schwingt sich mit einer Dämpfung von {damping} nicht ein.</translation>
    </message>
    <message>
        <source>Prepare the table as the one that the model was fitted on.</source>
        <translation>Die Tabelle so vorbereiten wie die, mit der das Modell angepasst wurde.</translation>
    </message>
    <message>
        <source>Prepare the table as the one that the network was trained on.</source>
        <translation>Die Tabelle so vorbereiten wie die, mit der das Netz trainiert wurde.</translation>
    </message>
    <message>
        <source>Put Resample before, or set &apos;Lags&apos; to {value} or fewer.</source>
        <translation>Zeitliches Resampling davorsetzen oder „Lags“ auf höchstens {value} setzen.</translation>
    </message>
    <message>
        <source>Put a Duplicate Rows node before.</source>
        <translation>Einen Knoten Doppelte Zeilen davorsetzen.</translation>
    </message>
    <message>
        <source>Put a Missing Values node before.</source>
        <translation>Einen Knoten Fehlende Werte davorsetzen.</translation>
    </message>
    <message>
        <source>Put a One-Hot or Category Encoder node before, or leave the column out.</source>
        <translation>Einen Knoten One-Hot oder Kategorien kodieren davorsetzen oder die Spalte weglassen.</translation>
    </message>
    <message>
        <source>Put a Resize node before.</source>
        <translation>Einen Knoten Größe ändern davorsetzen.</translation>
    </message>
    <message>
        <source>Put a Sampler before, or use PCA.</source>
        <translation>Eine Stichprobe davorsetzen oder PCA verwenden.</translation>
    </message>
    <message>
        <source>Put a Sampler before, or use k-Means.</source>
        <translation>Eine Stichprobe davorsetzen oder k-Means verwenden.</translation>
    </message>
    <message>
        <source>Put a Sampler before.</source>
        <translation>Eine Stichprobe davorsetzen.</translation>
    </message>
    <message>
        <source>Put a backtick (`) behind it.</source>
        <translation>Einen Backtick (`) dahintersetzen.</translation>
    </message>
    <message>
        <source>Put a {quote} behind it.</source>
        <translation>Ein {quote} dahintersetzen.</translation>
    </message>
    <message>
        <source>Put column names with such signs in backticks, and texts in quotes.</source>
        <translation>Spaltennamen mit solchen Zeichen in Backticks setzen, Texte in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put it into the component, too.</source>
        <translation>Ihn mit in die Komponente nehmen.</translation>
    </message>
    <message>
        <source>Put parentheses around one of the two conditions, or join them with and.</source>
        <translation>Eine der beiden Bedingungen in Klammern setzen oder sie mit and verbinden.</translation>
    </message>
    <message>
        <source>Put quotes around the number to join texts; to add numbers, use to_decimal(…) on the text.</source>
        <translation>Zum Verbinden von Texten die Zahl in Anführungszeichen setzen; zum Addieren to_decimal(…) auf den Text anwenden.</translation>
    </message>
    <message>
        <source>Raise &apos;Largest&apos;, or leave the file out with the pattern.</source>
        <translation>„Höchstgröße“ erhöhen oder die Datei mit dem Muster auslassen.</translation>
    </message>
    <message>
        <source>Raise &apos;Largest&apos;.</source>
        <translation>„Höchstgröße“ erhöhen.</translation>
    </message>
    <message>
        <source>Raise &apos;Longest&apos;.</source>
        <translation>„Längstens“ erhöhen.</translation>
    </message>
    <message>
        <source>Raise *tokens* of Input Layer and Embedding Layer.</source>
        <translation>„Tokens“ von Eingabeschicht und Embedding-Schicht erhöhen.</translation>
    </message>
    <message>
        <source>Raise the epochs, or set *epoch* to 0.</source>
        <translation>Die Epochen erhöhen oder „Epoche“ auf 0 setzen.</translation>
    </message>
    <message>
        <source>Raise the limit, or choose a column with fewer values, for example after Binner.</source>
        <translation>Die Grenze erhöhen oder eine Spalte mit weniger Werten wählen, zum Beispiel nach Binning.</translation>
    </message>
    <message>
        <source>Raise the limit, or choose fewer rows first.</source>
        <translation>Die Grenze erhöhen oder zuerst weniger Zeilen wählen.</translation>
    </message>
    <message>
        <source>Read texts as dates with Date Parser.</source>
        <translation>Texte mit Datum einlesen als Datum lesen.</translation>
    </message>
    <message>
        <source>Relative paths count from the folder of the workflow file.</source>
        <translation>Relative Pfade zählen ab dem Ordner der Workflow-Datei.</translation>
    </message>
    <message>
        <source>Remove all but one of them.</source>
        <translation>Alle bis auf eine entfernen.</translation>
    </message>
    <message>
        <source>Remove one of the two, or rename it.</source>
        <translation>Eines der beiden entfernen oder umbenennen.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Eine der beiden entfernen.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Eine davon entfernen.</translation>
    </message>
    <message>
        <source>Remove one of these components.</source>
        <translation>Eine dieser Komponenten entfernen.</translation>
    </message>
    <message>
        <source>Remove one of these connections; a workflow has no cycles.</source>
        <translation>Eine dieser Verbindungen entfernen; ein Workflow hat keine Kreise.</translation>
    </message>
    <message>
        <source>Remove the cells far away from the table, or save the table alone.</source>
        <translation>Die Zellen weit weg von der Tabelle entfernen oder die Tabelle allein speichern.</translation>
    </message>
    <message>
        <source>Remove the workflow, or use a component.</source>
        <translation>Den Workflow entfernen oder eine Komponente verwenden.</translation>
    </message>
    <message>
        <source>Remove them first, for example with Row Filter.</source>
        <translation>Sie zuerst entfernen, zum Beispiel mit Zeilenfilter.</translation>
    </message>
    <message>
        <source>Remove them, or give the edges.</source>
        <translation>Sie entfernen oder die Grenzen angeben.</translation>
    </message>
    <message>
        <source>Rename a column before.</source>
        <translation>Vorher eine Spalte umbenennen.</translation>
    </message>
    <message>
        <source>Rename columns first.</source>
        <translation>Zuerst Spalten umbenennen.</translation>
    </message>
    <message>
        <source>Rename it with Column Renamer.</source>
        <translation>Sie mit Spalten umbenennen umbenennen.</translation>
    </message>
    <message>
        <source>Rename one of them with Column Renamer.</source>
        <translation>Eine davon mit Spalten umbenennen umbenennen.</translation>
    </message>
    <message>
        <source>Rename the column before this node.</source>
        <translation>Die Spalte vor diesem Knoten umbenennen.</translation>
    </message>
    <message>
        <source>Rename the row column, or replace the value, before this node.</source>
        <translation>Vor diesem Knoten die Zeilenspalte umbenennen oder den Wert ersetzen.</translation>
    </message>
    <message>
        <source>Replace by shorter texts.</source>
        <translation>Durch kürzere Texte ersetzen.</translation>
    </message>
    <message>
        <source>Replace the character first.</source>
        <translation>Das Zeichen zuerst ersetzen.</translation>
    </message>
    <message>
        <source>Return a Table, a pandas or polars DataFrame, or a pyarrow Table.</source>
        <translation>Eine Table, einen DataFrame von pandas oder polars oder eine Table von pyarrow zurückgeben.</translation>
    </message>
    <message>
        <source>Round {number} failed at &apos;{title}&apos;: {message}</source>
        <translation>Runde {number} ist bei „{title}“ fehlgeschlagen: {message}</translation>
    </message>
    <message>
        <source>Row {number} has {n} values for {columns} column.</source>
        <translation>Zeile {number} hat {n} Werte für {columns} Spalte.</translation>
    </message>
    <message>
        <source>Row {number} has {n} values for {columns} columns.</source>
        <translation>Zeile {number} hat {n} Werte für {columns} Spalten.</translation>
    </message>
    <message>
        <source>Row {row} has the token {max}, and the network knows those below {tokens}.</source>
        <translation>Zeile {row} hat das Token {max}; das Netz kennt die unter {tokens}.</translation>
    </message>
    <message>
        <source>Row {row} has {lengths} tags in &apos;{actual}&apos; and {lengths2} in &apos;{prediction}&apos;.</source>
        <translation>Zeile {row} hat {lengths} Tags in „{actual}“ und {lengths2} in „{prediction}“.</translation>
    </message>
    <message>
        <source>Row {row} has {lengths} words in &apos;{words}&apos; and {lengths2} tags in &apos;{tags}&apos;.</source>
        <translation>Zeile {row} hat {lengths} Wörter in „{words}“ und {lengths2} Tags in „{tags}“.</translation>
    </message>
    <message>
        <source>Row {row} has {number_of_words} words in &apos;{words}&apos; and {number_of_tags} tags in &apos;{column}&apos;.</source>
        <translation>Zeile {row} hat {number_of_words} Wörter in „{words}“ und {number_of_tags} Tags in „{column}“.</translation>
    </message>
    <message>
        <source>Row {row}, column &apos;{name}&apos;: {cell} is no {WANTED}.</source>
        <translation>Zeile {row}, Spalte „{name}“: {cell} passt nicht, erwartet: {WANTED}.</translation>
    </message>
    <message>
        <source>Rows are counted from 0.</source>
        <translation>Zeilen werden ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Rows can be drawn several times only with the method &apos;random&apos;, not &apos;{method}&apos;.</source>
        <translation>Zeilen lassen sich nur mit der Methode „zufällig“ mehrmals ziehen, nicht mit „{method}“.</translation>
    </message>
    <message>
        <source>Run Window Builder again.</source>
        <translation>Fenster bilden noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Run again, and it is made anew.</source>
        <translation>Noch einmal ausführen, dann entsteht es neu.</translation>
    </message>
    <message>
        <source>Run again.</source>
        <translation>Noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Run it to see its result.</source>
        <translation>Ausführen, um sein Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>Run it to see the result.</source>
        <translation>Ausführen, um das Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>Run the node to see them.</source>
        <translation>Den Knoten ausführen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Run the node.</source>
        <translation>Den Knoten ausführen.</translation>
    </message>
    <message>
        <source>Run the workflow again.</source>
        <translation>Den Workflow noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Run the workflow as a component of another one.</source>
        <translation>Den Workflow als Komponente eines anderen ausführen.</translation>
    </message>
    <message>
        <source>Run with the executor &apos;processes&apos;, or without the limit.</source>
        <translation>Mit dem Executor „processes“ oder ohne die Grenze ausführen.</translation>
    </message>
    <message>
        <source>Run with the executor &apos;threads&apos;, or name its class with `stored_as`.</source>
        <translation>Mit dem Executor „threads“ ausführen oder die Klasse mit `stored_as` benennen.</translation>
    </message>
    <message>
        <source>Run without a memory limit.</source>
        <translation>Ohne Speichergrenze ausführen.</translation>
    </message>
    <message>
        <source>R² needs numbers that differ.</source>
        <translation>R² braucht Zahlen, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>Save it again with a spreadsheet program, as xlsx.</source>
        <translation>Mit einem Tabellenprogramm noch einmal als xlsx speichern.</translation>
    </message>
    <message>
        <source>Save it again with a spreadsheet program.</source>
        <translation>Mit einem Tabellenprogramm noch einmal speichern.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Es als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>Ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>Save the table alone, or as CSV.</source>
        <translation>Die Tabelle allein oder als CSV speichern.</translation>
    </message>
    <message>
        <source>Say after how many values it repeats.</source>
        <translation>Angeben, nach wie vielen Werten sie sich wiederholt.</translation>
    </message>
    <message>
        <source>Say how many to take, at most {MOST}, or make rows of them with Explode.</source>
        <translation>Angeben, wie viele genommen werden, höchstens {MOST}, oder mit Listen in Zeilen Zeilen daraus machen.</translation>
    </message>
    <message>
        <source>Say what is meant: days({shown}), hours({shown2}), …</source>
        <translation>Angeben, was gemeint ist: days({shown}), hours({shown2}), …</translation>
    </message>
    <message>
        <source>Select some.</source>
        <translation>Einige auswählen.</translation>
    </message>
    <message>
        <source>Select the other nodes alone.</source>
        <translation>Nur die anderen Knoten auswählen.</translation>
    </message>
    <message>
        <source>Sequences have no layers that are trained in pairs, and no shares that add up to 1.</source>
        <translation>Folgen haben keine paarweise trainierten Schichten und keine Anteile, die zusammen 1 ergeben.</translation>
    </message>
    <message>
        <source>Set &apos;Bad lines&apos; to &apos;skip&apos; to leave such lines out.</source>
        <translation>„Fehlerhafte Zeilen“ auf „überspringen“ setzen, um solche Zeilen auszulassen.</translation>
    </message>
    <message>
        <source>Set &apos;Bad rows&apos; to &apos;pad&apos;: the file is then read row by row.</source>
        <translation>„Fehlerhafte Zeilen“ auf „auffüllen“ setzen: Die Datei wird dann zeilenweise gelesen.</translation>
    </message>
    <message>
        <source>Set &apos;Starts&apos; to {value}, or switch &apos;Betweenness&apos; off.</source>
        <translation>„Startknoten“ auf {value} setzen oder „Betweenness“ ausschalten.</translation>
    </message>
    <message>
        <source>Set *pretrain* to 0 and choose another output, or set *steps* to 0.</source>
        <translation>„Vortraining“ auf 0 setzen und eine andere Ausgabe wählen, oder „Schritte“ auf 0 setzen.</translation>
    </message>
    <message>
        <source>Set *tokens* of Input Layer to 0.</source>
        <translation>„Tokens“ von Eingabeschicht auf 0 setzen.</translation>
    </message>
    <message>
        <source>Set `result` to a table, or `figure` to a figure.</source>
        <translation>`result` auf eine Tabelle setzen oder `figure` auf eine Grafik.</translation>
    </message>
    <message>
        <source>Set aside a share, or connect some.</source>
        <translation>Einen Anteil zurücklegen oder welche verbinden.</translation>
    </message>
    <message>
        <source>Set it in the workflow, or give one for the run.</source>
        <translation>Ihn im Workflow setzen oder für den Lauf angeben.</translation>
    </message>
    <message>
        <source>Set it to a figure of matplotlib, or of Plait.</source>
        <translation>Es auf eine Grafik von matplotlib oder Plait setzen.</translation>
    </message>
    <message>
        <source>Set it to a table of pandas, polars or pyarrow, or to a dictionary of columns.</source>
        <translation>Es auf eine Tabelle von pandas, polars oder pyarrow setzen, oder auf ein Dictionary von Spalten.</translation>
    </message>
    <message>
        <source>Set the environment variable {PREFIX}{name} or {name2} before the run.</source>
        <translation>Vor dem Lauf die Umgebungsvariable {PREFIX}{name} oder {name2} setzen.</translation>
    </message>
    <message>
        <source>Set the environment variable {name} before the run.</source>
        <translation>Vor dem Lauf die Umgebungsvariable {name} setzen.</translation>
    </message>
    <message>
        <source>Set them for the nodes inside.</source>
        <translation>Sie bei den Knoten im Inneren setzen.</translation>
    </message>
    <message>
        <source>Shorten the text, or write a CSV or Parquet file.</source>
        <translation>Den Text kürzen oder eine CSV- oder Parquet-Datei schreiben.</translation>
    </message>
    <message>
        <source>Some inputs do not have OOB scores</source>
        <translation>Einige Eingaben haben keine OOB-Scores</translation>
    </message>
    <message>
        <source>Sort the table by its time, and keep one row for each step.</source>
        <translation>Die Tabelle nach ihrer Zeit sortieren und je Schritt eine Zeile behalten.</translation>
    </message>
    <message>
        <source>Stopped after epoch {epoch}: none of the last {patience} has brought a gain. The weights are those of epoch {of}.</source>
        <translation>Nach Epoche {epoch} gestoppt: Keine der letzten {patience} brachte einen Gewinn. Die Gewichte sind die der Epoche {of}.</translation>
    </message>
    <message>
        <source>String should have at least {least} character</source>
        <translation>muss mindestens {least} Zeichen haben</translation>
    </message>
    <message>
        <source>String should have at least {least} characters</source>
        <translation>muss mindestens {least} Zeichen haben</translation>
    </message>
    <message>
        <source>String should have at most {most} character</source>
        <translation>darf höchstens {most} Zeichen haben</translation>
    </message>
    <message>
        <source>String should have at most {most} characters</source>
        <translation>darf höchstens {most} Zeichen haben</translation>
    </message>
    <message>
        <source>String should match pattern &apos;{pattern}&apos;</source>
        <translation>muss zum Muster „{pattern}“ passen</translation>
    </message>
    <message>
        <source>String values</source>
        <translation>String-Werte</translation>
    </message>
    <message>
        <source>Struct values</source>
        <translation>Struct-Werte</translation>
    </message>
    <message>
        <source>Switch &apos;Closeness&apos; off, or look at a part of the graph with Subgraph.</source>
        <translation>„Closeness“ ausschalten oder mit Teilgraph einen Teil des Graphen betrachten.</translation>
    </message>
    <message>
        <source>Switch &apos;Paths&apos; off, or look at a part of the graph with Subgraph.</source>
        <translation>„Pfade“ ausschalten oder mit Teilgraph einen Teil des Graphen betrachten.</translation>
    </message>
    <message>
        <source>Switch *constant* on.</source>
        <translation>„Konstante“ einschalten.</translation>
    </message>
    <message>
        <source>Switch off &apos;Early stop&apos;, or take more rows.</source>
        <translation>„Early Stopping“ ausschalten oder mehr Zeilen nehmen.</translation>
    </message>
    <message>
        <source>Switch on at least one.</source>
        <translation>Mindestens eines einschalten.</translation>
    </message>
    <message>
        <source>TRY_CAST gives a missing value instead.</source>
        <translation>TRY_CAST ergibt stattdessen einen fehlenden Wert.</translation>
    </message>
    <message>
        <source>Tables of {implementation} have no backend.</source>
        <translation>Für Tabellen von {implementation} gibt es kein Backend.</translation>
    </message>
    <message>
        <source>Take a part of it with Row Filter or Sampler.</source>
        <translation>Mit Zeilenfilter oder Stichprobe einen Teil davon nehmen.</translation>
    </message>
    <message>
        <source>Take a smaller number.</source>
        <translation>Eine kleinere Zahl nehmen.</translation>
    </message>
    <message>
        <source>Take an odd number.</source>
        <translation>Eine ungerade Zahl nehmen.</translation>
    </message>
    <message>
        <source>Take another kind, or one way.</source>
        <translation>Eine andere Art wählen, oder eine Richtung.</translation>
    </message>
    <message>
        <source>Take fewer cells with Row Filter.</source>
        <translation>Mit Zeilenfilter weniger Zellen nehmen.</translation>
    </message>
    <message>
        <source>Take it out of the features.</source>
        <translation>Sie aus den Merkmalen nehmen.</translation>
    </message>
    <message>
        <source>Take it out with Column Filter.</source>
        <translation>Sie mit Spaltenfilter herausnehmen.</translation>
    </message>
    <message>
        <source>Take rare items out before, for example after Value Counts.</source>
        <translation>Vorher seltene Elemente entfernen, zum Beispiel nach Werte zählen.</translation>
    </message>
    <message>
        <source>Take these rows out with a Row Filter before.</source>
        <translation>Diese Zeilen vorher mit einem Zeilenfilter entfernen.</translation>
    </message>
    <message>
        <source>Take these rows out with a Row Filter or a Missing Values node before.</source>
        <translation>Diese Zeilen vorher mit einem Zeilenfilter oder einem Knoten Fehlende Werte entfernen.</translation>
    </message>
    <message>
        <source>Take these rows out with a Row Filter.</source>
        <translation>Diese Zeilen mit einem Zeilenfilter entfernen.</translation>
    </message>
    <message>
        <source>Take these rows out with a Row Filter; an edge needs a weight above zero.</source>
        <translation>Diese Zeilen mit einem Zeilenfilter entfernen; eine Kante braucht ein Gewicht über null.</translation>
    </message>
    <message>
        <source>Take up to {MOST_NEURONS}.</source>
        <translation>Höchstens {MOST_NEURONS} nehmen.</translation>
    </message>
    <message>
        <source>Take up to {MOST}.</source>
        <translation>Höchstens {MOST} nehmen.</translation>
    </message>
    <message>
        <source>Taken up again after epoch {n}, where an earlier run was stopped.</source>
        <translation>Nach Epoche {n} fortgesetzt, wo ein früherer Lauf angehalten wurde.</translation>
    </message>
    <message>
        <source>The blank &apos;{blank}&apos; is no whole number.</source>
        <translation>Das Blank „{blank}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The blank &apos;{blank}&apos; is {n} characters, and a symbol of a text is one.</source>
        <translation>Das Blank „{blank}“ hat {n} Zeichen; ein Symbol eines Textes ist eines.</translation>
    </message>
    <message>
        <source>The character &apos;{character}&apos; in line {line} of &apos;{path}&apos; can&apos;t be written as {encoding}.</source>
        <translation>Das Zeichen „{character}“ in Zeile {line} von „{path}“ lässt sich nicht in {encoding} schreiben.</translation>
    </message>
    <message>
        <source>The choices are {shown}.</source>
        <translation>Zur Auswahl stehen {shown}.</translation>
    </message>
    <message>
        <source>The classifier gives no probabilities.</source>
        <translation>Der Klassifikator liefert keine Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>The classifier gives other probabilities for these rows than &apos;{score}&apos; has; it gets its threshold.</source>
        <translation>Der Klassifikator liefert für diese Zeilen andere Wahrscheinlichkeiten als „{score}“; er bekommt dessen Schwellenwert.</translation>
    </message>
    <message>
        <source>The classifier knows {n} classes, not two.</source>
        <translation>Der Klassifikator kennt {n} Klassen, nicht zwei.</translation>
    </message>
    <message>
        <source>The code gives neither a table nor a figure.</source>
        <translation>Der Code liefert weder eine Tabelle noch eine Grafik.</translation>
    </message>
    <message>
        <source>The code of this model has fewer than two numbers for each row.</source>
        <translation>Der Code dieses Modells hat weniger als zwei Zahlen je Zeile.</translation>
    </message>
    <message>
        <source>The coefficients were still changing after {steps} iterations; allow more, or set a penalty.</source>
        <translation>Die Koeffizienten änderten sich nach {steps} Iterationen noch; mehr erlauben oder eine Strafe setzen.</translation>
    </message>
    <message>
        <source>The column &apos;{actual}&apos; has {n} classes, not two.</source>
        <translation>Die Spalte „{actual}“ hat {n} Klassen, nicht zwei.</translation>
    </message>
    <message>
        <source>The column &apos;{both}&apos; can&apos;t have outliers within groups of its own values.</source>
        <translation>Die Spalte „{both}“ kann in Gruppen ihrer eigenen Werte keine Ausreißer haben.</translation>
    </message>
    <message>
        <source>The column &apos;{by}&apos; has the type {schema}, which has no order.</source>
        <translation>Die Spalte „{by}“ hat den Typ {schema}, der keine Ordnung hat.</translation>
    </message>
    <message>
        <source>The column &apos;{chosen}&apos; holds {held}, not numbers.</source>
        <translation>Die Spalte „{chosen}“ enthält {held}, keine Zahlen.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; has a list of {longest} elements, too many for columns.</source>
        <translation>Die Spalte „{column}“ hat eine Liste von {longest} Elementen, zu viele für Spalten.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; has more than {MOST_TAGS} different tags.</source>
        <translation>Die Spalte „{column}“ hat mehr als {MOST_TAGS} verschiedene Tags.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; has the tag &apos;{unknown}&apos;, which was not there when the tags were learnt.</source>
        <translation>Die Spalte „{column}“ hat das Tag „{unknown}“, das es beim Lernen der Tags nicht gab.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; has the type {dtype}, which a database table can&apos;t hold.</source>
        <translation>Die Spalte „{column}“ hat den Typ {dtype}, den eine Datenbanktabelle nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; has the type {dtype}, whose values can&apos;t be compared.</source>
        <translation>Die Spalte „{column}“ hat den Typ {dtype}, dessen Werte sich nicht vergleichen lassen.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; has {count} weights that are missing, infinite, zero or negative.</source>
        <translation>Die Spalte „{column}“ hat {count} Gewichte, die fehlen, unendlich, null oder negativ sind.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds texts, not lists of tags.</source>
        <translation>Die Spalte „{column}“ enthält Texte, keine Listen von Tags.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds {dtype} values, not sequences.</source>
        <translation>Die Spalte „{column}“ enthält {dtype}-Werte, keine Folgen.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds {dtype} values, which are no symbols.</source>
        <translation>Die Spalte „{column}“ enthält {dtype}-Werte, die keine Symbole sind.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds {held}, not images.</source>
        <translation>Die Spalte „{column}“ enthält {held}, keine Bilder.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds {held}, not texts.</source>
        <translation>Die Spalte „{column}“ enthält {held}, keine Texte.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds {held}, not words or texts.</source>
        <translation>Die Spalte „{column}“ enthält {held}, keine Wörter oder Texte.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; holds {held}, which are no classes.</source>
        <translation>Die Spalte „{column}“ enthält {held}, die keine Klassen sind.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; is {of_type}, and whole numbers are needed.</source>
        <translation>Die Spalte „{column}“ ist {of_type}; gebraucht werden ganze Zahlen.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; is {of_type}, which is no list.</source>
        <translation>Die Spalte „{column}“ ist {of_type} und damit keine Liste.</translation>
    </message>
    <message>
        <source>The column &apos;{folds}&apos; has {n} different values.</source>
        <translation>Die Spalte „{folds}“ hat {n} verschiedene Werte.</translation>
    </message>
    <message>
        <source>The column &apos;{group}&apos; has {n} different values, too many for groups.</source>
        <translation>Die Spalte „{group}“ hat {n} verschiedene Werte, zu viele für Gruppen.</translation>
    </message>
    <message>
        <source>The column &apos;{group}&apos; has {n} groups, not two.</source>
        <translation>Die Spalte „{group}“ hat {n} Gruppen, nicht zwei.</translation>
    </message>
    <message>
        <source>The column &apos;{group}&apos; holds {held}, which are no groups.</source>
        <translation>Die Spalte „{group}“ enthält {held}, die keine Gruppen sind.</translation>
    </message>
    <message>
        <source>The column &apos;{item}&apos; holds {held}, which are no lists.</source>
        <translation>Die Spalte „{item}“ enthält {held}, die keine Listen sind.</translation>
    </message>
    <message>
        <source>The column &apos;{names}&apos; holds words, and lists of numbers are needed.</source>
        <translation>Die Spalte „{names}“ enthält Wörter; gebraucht werden Listen von Zahlen.</translation>
    </message>
    <message>
        <source>The column &apos;{names}&apos; holds words, which are not read side by side with others.</source>
        <translation>Die Spalte „{names}“ enthält Wörter, die nicht neben anderen gelesen werden.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; can&apos;t come both first and last.</source>
        <translation>Die Spalte „{name}“ kann nicht zugleich vorn und hinten stehen.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has a span of {months} months in row {row}, which has no fixed length.</source>
        <translation>Die Spalte „{name}“ hat in Zeile {row} eine Spanne von {months} Monaten, die keine feste Länge hat.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has a text of {n} characters in row {row}; a cell holds {LONGEST_TEXT}.</source>
        <translation>Die Spalte „{name}“ hat in Zeile {row} einen Text von {n} Zeichen; eine Zelle fasst {LONGEST_TEXT}.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has dates or times, which are no numbers.</source>
        <translation>Die Spalte „{name}“ hat Datums- oder Zeitwerte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has lists or records, which can&apos;t be compared with &apos;{value}&apos;.</source>
        <translation>Die Spalte „{name}“ hat Listen oder Datensätze, die sich nicht mit „{value}“ vergleichen lassen.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has lists, which can&apos;t be replaced.</source>
        <translation>Die Spalte „{name}“ hat Listen, die sich nicht ersetzen lassen.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has lists, which have no order.</source>
        <translation>Die Spalte „{name}“ hat Listen, die keine Ordnung haben.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has more than {limit} different values.</source>
        <translation>Die Spalte „{name}“ hat mehr als {limit} verschiedene Werte.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has negative values, which are no counts.</source>
        <translation>Die Spalte „{name}“ hat negative Werte, die keine Anzahlen sind.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has numbers, which are no dates or times.</source>
        <translation>Die Spalte „{name}“ hat Zahlen, die keine Datums- oder Zeitwerte sind.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has numbers, which are no times of day.</source>
        <translation>Die Spalte „{name}“ hat Zahlen, die keine Uhrzeiten sind.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has only one value.</source>
        <translation>Die Spalte „{name}“ hat nur einen Wert.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {dtype}, which a CSV file can&apos;t hold.</source>
        <translation>Die Spalte „{name}“ hat den Typ {dtype}, den eine CSV-Datei nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {dtype}, which a JSON file can&apos;t hold.</source>
        <translation>Die Spalte „{name}“ hat den Typ {dtype}, den eine JSON-Datei nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {dtype}, which a cell can&apos;t hold.</source>
        <translation>Die Spalte „{name}“ hat den Typ {dtype}, den eine Zelle nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {dtype}, which can&apos;t be converted.</source>
        <translation>Die Spalte „{name}“ hat den Typ {dtype}, der sich nicht umwandeln lässt.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {schema}, which is no text.</source>
        <translation>Die Spalte „{name}“ hat den Typ {schema}, der kein Text ist.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {schema}, whose values are no categories.</source>
        <translation>Die Spalte „{name}“ hat den Typ {schema}, dessen Werte keine Kategorien sind.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {schema}, whose values can&apos;t be turned.</source>
        <translation>Die Spalte „{name}“ hat den Typ {schema}, dessen Werte sich nicht drehen lassen.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {schema}, whose values can&apos;t name columns.</source>
        <translation>Die Spalte „{name}“ hat den Typ {schema}, dessen Werte keine Spalten benennen können.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has the type {type}, which a table can&apos;t hold.</source>
        <translation>Die Spalte „{name}“ hat den Typ {type}, den eine Tabelle nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has types that can&apos;t be compared: {schema} and {other}.</source>
        <translation>Die Spalte „{name}“ hat Typen, die sich nicht vergleichen lassen: {schema} und {other}.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has types that do not mix: {types}.</source>
        <translation>Die Spalte „{name}“ hat Typen, die sich nicht mischen lassen: {types}.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values below 0 or above 1, which are no probabilities.</source>
        <translation>Die Spalte „{name}“ hat Werte unter 0 oder über 1, die keine Wahrscheinlichkeiten sind.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values outside of 0 to 1, which the output &apos;{output}&apos; can&apos;t give.</source>
        <translation>Die Spalte „{name}“ hat Werte außerhalb von 0 bis 1, die die Ausgabe „{output}“ nicht liefern kann.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values that a Parquet file can&apos;t hold.</source>
        <translation>Die Spalte „{name}“ hat Werte, die eine Parquet-Datei nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values that an Arrow file can&apos;t hold.</source>
        <translation>Die Spalte „{name}“ hat Werte, die eine Arrow-Datei nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values that are infinite or beyond {largest}.</source>
        <translation>Die Spalte „{name}“ hat Werte, die unendlich sind oder über {largest} hinausgehen.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values that are infinite, or too far apart to compute with.</source>
        <translation>Die Spalte „{name}“ hat Werte, die unendlich sind oder zum Rechnen zu weit auseinanderliegen.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values that are infinite, or too large for single precision.</source>
        <translation>Die Spalte „{name}“ hat Werte, die unendlich oder zu groß für einfache Genauigkeit sind.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has values that are not positive.</source>
        <translation>Die Spalte „{name}“ hat Werte, die nicht positiv sind.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has whole numbers beyond 64 bits.</source>
        <translation>Die Spalte „{name}“ hat ganze Zahlen mit mehr als 64 Bit.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has {count} {values}.</source>
        <translation>Die Spalte „{name}“ hat {count} {values}.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has {missing} {values}.</source>
        <translation>Die Spalte „{name}“ hat {missing} {values}.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; has {number} {values}.</source>
        <translation>Die Spalte „{name}“ hat {number} {values}.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, and the model predicts numbers.</source>
        <translation>Die Spalte „{name}“ enthält {held}, das Modell sagt aber Zahlen vorher.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, but the model was fitted on {fitted} values.</source>
        <translation>Die Spalte „{name}“ enthält {held}, das Modell wurde aber mit Werten vom Typ {fitted} angepasst.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, not numbers.</source>
        <translation>Die Spalte „{name}“ enthält {held}, keine Zahlen.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, which are no classes.</source>
        <translation>Die Spalte „{name}“ enthält {held}, die keine Klassen sind.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, which can&apos;t be groups.</source>
        <translation>Die Spalte „{name}“ enthält {held}, die keine Gruppen sein können.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, which can&apos;t be names of nodes.</source>
        <translation>Die Spalte „{name}“ enthält {held}, die keine Namen von Knoten sein können.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {held}, which have no place along an axis.</source>
        <translation>Die Spalte „{name}“ enthält {held}, die keinen Platz auf einer Achse haben.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {schema} values, but the network was trained on numbers.</source>
        <translation>Die Spalte „{name}“ enthält {schema}-Werte, das Netz wurde aber mit Zahlen trainiert.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {schema} values, but the network was trained on {wanted}.</source>
        <translation>Die Spalte „{name}“ enthält {schema}-Werte, das Netz wurde aber trainiert mit: {wanted}.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; holds {schema} values, not numbers.</source>
        <translation>Die Spalte „{name}“ enthält {schema}-Werte, keine Zahlen.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; is {of_type}, and texts or numbers are needed.</source>
        <translation>Die Spalte „{name}“ ist {of_type}; gebraucht werden Texte oder Zahlen.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; is {of_type}, and {needed} is needed.</source>
        <translation>Die Spalte „{name}“ ist {of_type}; gebraucht: {needed}.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; is {of_type}, which is no list.</source>
        <translation>Die Spalte „{name}“ ist {of_type} und damit keine Liste.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; is {of_type}, which makes no groups.</source>
        <translation>Die Spalte „{name}“ ist {of_type} und ergibt keine Gruppen.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; of the table at &apos;{port}&apos; has types that do not mix: {found}.</source>
        <translation>Die Spalte „{name}“ der Tabelle an „{port}“ hat Typen, die sich nicht mischen lassen: {found}.</translation>
    </message>
    <message>
        <source>The column &apos;{name}&apos; of the table of nodes has {n} names more than once.</source>
        <translation>Die Spalte „{name}“ der Knotentabelle hat {n} Namen mehr als einmal.</translation>
    </message>
    <message>
        <source>The column &apos;{score}&apos; holds {held}, not numbers.</source>
        <translation>Die Spalte „{score}“ enthält {held}, keine Zahlen.</translation>
    </message>
    <message>
        <source>The column &apos;{shown}&apos; has a zero character in its name, which {place} can&apos;t hold.</source>
        <translation>Die Spalte „{shown}“ hat ein Nullzeichen im Namen, das {place} nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>The column &apos;{shown}&apos; has {n} different values, more than the limit of {limit}.</source>
        <translation>Die Spalte „{shown}“ hat {n} verschiedene Werte, mehr als die Grenze von {limit}.</translation>
    </message>
    <message>
        <source>The column &apos;{tags}&apos; has {n} different tags.</source>
        <translation>Die Spalte „{tags}“ hat {n} verschiedene Tags.</translation>
    </message>
    <message>
        <source>The column &apos;{target}&apos; has lists, which are no classes.</source>
        <translation>Die Spalte „{target}“ hat Listen, die keine Klassen sind.</translation>
    </message>
    <message>
        <source>The column &apos;{time}&apos; holds dates, which are at least a day apart.</source>
        <translation>Die Spalte „{time}“ enthält Datumswerte, die mindestens einen Tag auseinanderliegen.</translation>
    </message>
    <message>
        <source>The column &apos;{time}&apos; holds {held}, not dates or times.</source>
        <translation>Die Spalte „{time}“ enthält {held}, keine Datums- oder Zeitwerte.</translation>
    </message>
    <message>
        <source>The column &apos;{time}&apos; is missing in {missing} of {n} rows.</source>
        <translation>Die Spalte „{time}“ fehlt in {missing} von {n} Zeilen.</translation>
    </message>
    <message>
        <source>The column &apos;{truth}&apos; has {n} different values.</source>
        <translation>Die Spalte „{truth}“ hat {n} verschiedene Werte.</translation>
    </message>
    <message>
        <source>The column &apos;{twice}&apos; is chosen both as numbers and as classes.</source>
        <translation>Die Spalte „{twice}“ ist sowohl als Zahlen als auch als Klassen gewählt.</translation>
    </message>
    <message>
        <source>The column &apos;{twice}&apos; would be there twice.</source>
        <translation>Die Spalte „{twice}“ gäbe es zweimal.</translation>
    </message>
    <message>
        <source>The column &apos;{value}&apos; has no values.</source>
        <translation>Die Spalte „{value}“ hat keine Werte.</translation>
    </message>
    <message>
        <source>The column &apos;{value}&apos; has values that are infinite or beyond {LARGEST}.</source>
        <translation>Die Spalte „{value}“ hat Werte, die unendlich sind oder über {LARGEST} hinausgehen.</translation>
    </message>
    <message>
        <source>The column &apos;{value}&apos; holds dates, which have no length.</source>
        <translation>Die Spalte „{value}“ enthält Datumswerte, die keine Länge haben.</translation>
    </message>
    <message>
        <source>The column &apos;{value}&apos; holds dates, which have no sum.</source>
        <translation>Die Spalte „{value}“ enthält Datumswerte, die keine Summe haben.</translation>
    </message>
    <message>
        <source>The column &apos;{value}&apos; holds dates, which have no {function}.</source>
        <translation>Die Spalte „{value}“ enthält Datumswerte, für die es das nicht gibt: {function}.</translation>
    </message>
    <message>
        <source>The column &apos;{value}&apos; holds {held}, not numbers.</source>
        <translation>Die Spalte „{value}“ enthält {held}, keine Zahlen.</translation>
    </message>
    <message>
        <source>The column &apos;{weights}&apos; has negative or infinite values, which are no weights.</source>
        <translation>Die Spalte „{weights}“ hat negative oder unendliche Werte, die keine Gewichte sind.</translation>
    </message>
    <message>
        <source>The column name that begins here has no end.</source>
        <translation>Der Spaltenname, der hier beginnt, hat kein Ende.</translation>
    </message>
    <message>
        <source>The column of the session needs a name.</source>
        <translation>Die Spalte der Sitzung braucht einen Namen.</translation>
    </message>
    <message>
        <source>The column {columns} has {n} different {values}, more than the limit of {limit}.</source>
        <translation>Die Spalte {columns} hat {n} verschiedene {values}, mehr als die Grenze von {limit}.</translation>
    </message>
    <message>
        <source>The column {columns} have {n} different {values}, more than the limit of {limit}.</source>
        <translation>Die Spalte {columns} hat {n} verschiedene {values}, mehr als die Grenze von {limit}.</translation>
    </message>
    <message>
        <source>The columns &apos;{actual}&apos; and &apos;{predicted}&apos; have {n} different values, too many for classes.</source>
        <translation>Die Spalten „{actual}“ und „{predicted}“ haben {n} verschiedene Werte, zu viele für Klassen.</translation>
    </message>
    <message>
        <source>The columns &apos;{seen}&apos; and &apos;{name}&apos; have the same name for &apos;{shown}&apos;.</source>
        <translation>Die Spalten „{seen}“ und „{name}“ haben für „{shown}“ denselben Namen.</translation>
    </message>
    <message>
        <source>The columns are {shown}.</source>
        <translation>Die Spalten sind {shown}.</translation>
    </message>
    <message>
        <source>The columns {chosen} have types that do not mix.</source>
        <translation>Die Spalten {chosen} haben Typen, die sich nicht mischen lassen.</translation>
    </message>
    <message>
        <source>The columns {columns} has {n} different {values}, more than the limit of {limit}.</source>
        <translation>Die Spalten {columns} haben {n} verschiedene {values}, mehr als die Grenze von {limit}.</translation>
    </message>
    <message>
        <source>The columns {columns} have types that do not mix.</source>
        <translation>Die Spalten {columns} haben Typen, die sich nicht mischen lassen.</translation>
    </message>
    <message>
        <source>The columns {columns} have {n} different {values}, more than the limit of {limit}.</source>
        <translation>Die Spalten {columns} haben {n} verschiedene {values}, mehr als die Grenze von {limit}.</translation>
    </message>
    <message>
        <source>The component has no parameter &apos;{name}&apos;; its value is kept, and not used.</source>
        <translation>Die Komponente hat keinen Parameter „{name}“; sein Wert bleibt erhalten und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The component has no {side} &apos;{port}&apos;.</source>
        <translation>Die Komponente hat keinen {side} „{port}“.</translation>
    </message>
    <message>
        <source>The component has {n} inputs, and {n2} were given.</source>
        <translation>Die Komponente hat {n} Eingänge, angegeben wurden {n2}.</translation>
    </message>
    <message>
        <source>The condition &apos;{condition}&apos; did not hold within {rounds} rounds.</source>
        <translation>Die Bedingung „{condition}“ galt nicht innerhalb von {rounds} Runden.</translation>
    </message>
    <message>
        <source>The connected tables are {tables}; names are set under &apos;Names&apos;.</source>
        <translation>Die verbundenen Tabellen sind {tables}; Namen werden unter „Namen“ gesetzt.</translation>
    </message>
    <message>
        <source>The connection &apos;{connection}&apos; is here for the second time.</source>
        <translation>Die Verbindung „{connection}“ steht hier zum zweiten Mal.</translation>
    </message>
    <message>
        <source>The connection to its parameter gives {shown}. {message}</source>
        <translation>Die Verbindung zum Parameter liefert {shown}. {message}</translation>
    </message>
    <message>
        <source>The database &apos;{shown}&apos; has a table &apos;{table}&apos; already.</source>
        <translation>Die Datenbank „{shown}“ hat schon eine Tabelle „{table}“.</translation>
    </message>
    <message>
        <source>The database &apos;{shown}&apos; has no table &apos;{table}&apos;{within}.</source>
        <translation>Die Datenbank „{shown}“ hat keine Tabelle „{table}“{within}.</translation>
    </message>
    <message>
        <source>The database &apos;{shown}&apos; says: {reason}.</source>
        <translation>Die Datenbank „{shown}“ meldet: {reason}.</translation>
    </message>
    <message>
        <source>The decimal sign can&apos;t also stand between thousands.</source>
        <translation>Das Dezimalzeichen kann nicht auch zwischen Tausendern stehen.</translation>
    </message>
    <message>
        <source>The disk is full, so the store at &apos;{folder}&apos; can&apos;t keep results.</source>
        <translation>Der Datenträger ist voll, der Zwischenspeicher in „{folder}“ kann keine Ergebnisse aufbewahren.</translation>
    </message>
    <message>
        <source>The document can&apos;t be brought from format version {version} to {version2}: it is not built as one of version {version3} is.</source>
        <translation>Das Dokument lässt sich nicht von Formatversion {version} auf {version2} bringen: Es ist nicht gebaut wie eines der Version {version3}.</translation>
    </message>
    <message>
        <source>The document has format version {version}, and Plait {version2} reads versions up to {FORMAT}.</source>
        <translation>Das Dokument hat die Formatversion {version}; Plait {version2} liest Versionen bis {FORMAT}.</translation>
    </message>
    <message>
        <source>The document holds more than {MAX_VALUES} values.</source>
        <translation>Das Dokument enthält mehr als {MAX_VALUES} Werte.</translation>
    </message>
    <message>
        <source>The document holds something that JSON does not allow.</source>
        <translation>Das Dokument enthält etwas, das JSON nicht erlaubt.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>The document is larger than {MAX_BYTES} MiB.</source>
        <translation>Das Dokument ist größer als {MAX_BYTES} MiB.</translation>
    </message>
    <message>
        <source>The document is not JSON: {msg}.</source>
        <translation>Das Dokument ist kein JSON: {msg}.</translation>
    </message>
    <message>
        <source>The document is not UTF-8: the byte 0x{data} does not belong here.</source>
        <translation>Das Dokument ist nicht UTF-8: Das Byte 0x{data} gehört nicht hierher.</translation>
    </message>
    <message>
        <source>The document is not UTF-8; it looks like UTF-16 or UTF-32.</source>
        <translation>Das Dokument ist nicht UTF-8; es sieht nach UTF-16 oder UTF-32 aus.</translation>
    </message>
    <message>
        <source>The factors were still changing after {steps} iterations; allow more, or ask for fewer factors.</source>
        <translation>Die Faktoren änderten sich nach {steps} Iterationen noch; mehr erlauben oder weniger Faktoren verlangen.</translation>
    </message>
    <message>
        <source>The feature &apos;{name}&apos; has no values.</source>
        <translation>Das Merkmal „{name}“ hat keine Werte.</translation>
    </message>
    <message>
        <source>The feature &apos;{name}&apos; holds {held}, not numbers.</source>
        <translation>Das Merkmal „{name}“ enthält {held}, keine Zahlen.</translation>
    </message>
    <message>
        <source>The feature &apos;{name}&apos; is chosen twice.</source>
        <translation>Das Merkmal „{name}“ ist zweimal gewählt.</translation>
    </message>
    <message>
        <source>The figure&apos;s gestures can&apos;t be read at &apos;{where}&apos;: {first}.</source>
        <translation>Die Gesten der Grafik sind bei „{where}“ nicht lesbar: {first}.</translation>
    </message>
    <message>
        <source>The figure&apos;s table &apos;{name}&apos; has {height} rows; {MOST_ROWS} are the most.</source>
        <translation>Die Tabelle „{name}“ der Grafik hat {height} Zeilen; höchstens {MOST_ROWS} sind möglich.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; has {size} bytes; {LARGEST_FILE} are the most.</source>
        <translation>Die Datei „{path}“ hat {size} Bytes; höchstens {LARGEST_FILE} sind möglich.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}.</source>
        <translation>Die Datei lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The file is damaged or made to fill the memory; save it again with a spreadsheet program.</source>
        <translation>Die Datei ist beschädigt oder dazu gemacht, den Speicher zu füllen; sie mit einem Tabellenprogramm noch einmal speichern.</translation>
    </message>
    <message>
        <source>The file is damaged or was not written completely; make it anew.</source>
        <translation>Die Datei ist beschädigt oder unvollständig geschrieben; sie neu erzeugen.</translation>
    </message>
    <message>
        <source>The file there is unchanged. Choose another folder, or save again when this is mended.</source>
        <translation>Die Datei dort ist unverändert. Einen anderen Ordner wählen oder erneut speichern, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>The file would compute something else: a difference of {difference}.</source>
        <translation>Die Datei würde etwas anderes berechnen: ein Unterschied von {difference}.</translation>
    </message>
    <message>
        <source>The files from &apos;{files}&apos; to &apos;{files2}&apos; have columns of different kinds ({partition}).</source>
        <translation>Die Dateien von „{files}“ bis „{files2}“ haben verschiedenartige Spalten ({partition}).</translation>
    </message>
    <message>
        <source>The first rows take longer than {seconds} s.</source>
        <translation>Die ersten Zeilen dauern länger als {seconds} s.</translation>
    </message>
    <message>
        <source>The folder &apos;{folder}&apos; can&apos;t be looked into: {strerror}.</source>
        <translation>In den Ordner „{folder}“ lässt sich nicht hineinsehen: {strerror}.</translation>
    </message>
    <message>
        <source>The folder &apos;{folder}&apos; has no files that match &apos;{pattern}&apos;.</source>
        <translation>Der Ordner „{folder}“ hat keine Dateien, die zu „{pattern}“ passen.</translation>
    </message>
    <message>
        <source>The folder &apos;{folder}&apos; {what}.</source>
        <translation>Der Ordner „{folder}“ {what}.</translation>
    </message>
    <message>
        <source>The folder &apos;{path}&apos; has no files that end with {known}.</source>
        <translation>Der Ordner „{path}“ hat keine Dateien, die auf {known} enden.</translation>
    </message>
    <message>
        <source>The format &apos;{each}&apos; {reason}.</source>
        <translation>Das Format „{each}“ {reason}.</translation>
    </message>
    <message>
        <source>The format version is a whole number from 1.</source>
        <translation>Die Formatversion ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>The formula ends too early, after &apos;{written}&apos;.</source>
        <translation>Die Formel endet zu früh, nach „{written}“.</translation>
    </message>
    <message>
        <source>The formula has more than {MAX_DEPTH} levels.</source>
        <translation>Die Formel hat mehr als {MAX_DEPTH} Ebenen.</translation>
    </message>
    <message>
        <source>The formula has {count} parts; {MAX_NODES} are allowed.</source>
        <translation>Die Formel hat {count} Teile; {MAX_NODES} sind erlaubt.</translation>
    </message>
    <message>
        <source>The formula has {n} characters; {MAX_TEXT} are allowed.</source>
        <translation>Die Formel hat {n} Zeichen; {MAX_TEXT} sind erlaubt.</translation>
    </message>
    <message>
        <source>The formula is empty.</source>
        <translation>Die Formel ist leer.</translation>
    </message>
    <message>
        <source>The formula is nested deeper than {MAX_NESTING} levels.</source>
        <translation>Die Formel ist tiefer als {MAX_NESTING} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The formula is nested too deeply.</source>
        <translation>Die Formel ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The formula would be worked out in more than {MAX_STEPS} steps.</source>
        <translation>Die Formel würde in mehr als {MAX_STEPS} Schritten berechnet.</translation>
    </message>
    <message>
        <source>The graph has no node &apos;{name}&apos;.</source>
        <translation>Der Graph hat keinen Knoten „{name}“.</translation>
    </message>
    <message>
        <source>The grid has {count} combinations, and at most {MOST_SETTINGS} are tried.</source>
        <translation>Das Raster hat {count} Kombinationen; höchstens {MOST_SETTINGS} werden versucht.</translation>
    </message>
    <message>
        <source>The groups of {named} are {series} series; {MOST_SERIES} can be filled.</source>
        <translation>Die Gruppen von {named} sind {series} Reihen; füllen lassen sich {MOST_SERIES}.</translation>
    </message>
    <message>
        <source>The groups were still changing after {iterations} steps; allow more, or ask for fewer.</source>
        <translation>Die Gruppen änderten sich nach {iterations} Schritten noch; mehr erlauben oder weniger Gruppen verlangen.</translation>
    </message>
    <message>
        <source>The header &apos;{name}&apos; can&apos;t be sent.</source>
        <translation>Der Header „{name}“ lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>The image in row {row} of &apos;{name}&apos; has {shape_text} values, and the network takes {shape_text2}.</source>
        <translation>Das Bild in Zeile {row} von „{name}“ hat {shape_text} Werte, das Netz nimmt {shape_text2}.</translation>
    </message>
    <message>
        <source>The image in row {row} of &apos;{name}&apos; is missing.</source>
        <translation>In Zeile {row} fehlt das Bild von „{name}“.</translation>
    </message>
    <message>
        <source>The image{of} can&apos;t be read: {why}.</source>
        <translation>Das Bild{of} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The image{of} is too large: {size}.</source>
        <translation>Das Bild{of} ist zu groß: {size}.</translation>
    </message>
    <message>
        <source>The keys &apos;{left}&apos; ({types}) and &apos;{partner}&apos; ({types2}) can&apos;t be compared.</source>
        <translation>Die Schlüssel „{left}“ ({types}) und „{partner}“ ({types2}) lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The largest rate that can settle is {largest}.</source>
        <translation>Die größte Rate, die sich einschwingen kann, ist {largest}.</translation>
    </message>
    <message>
        <source>The layer &apos;{kind}&apos; has other settings ({error}).</source>
        <translation>Die Schicht „{kind}“ hat andere Einstellungen ({error}).</translation>
    </message>
    <message>
        <source>The learning rate is {rate} from now on.</source>
        <translation>Die Lernrate ist ab jetzt {rate}.</translation>
    </message>
    <message>
        <source>The lexicon has weights beyond -1 and 1.</source>
        <translation>Das Lexikon hat Gewichte unter -1 oder über 1.</translation>
    </message>
    <message>
        <source>The lexicon needs a column of texts and one of numbers.</source>
        <translation>Das Lexikon braucht eine Spalte mit Texten und eine mit Zahlen.</translation>
    </message>
    <message>
        <source>The limits {low} and {high} are the wrong way round.</source>
        <translation>Die Grenzen {low} und {high} stehen verkehrt herum.</translation>
    </message>
    <message>
        <source>The line is: {text}</source>
        <translation>Die Zeile lautet: {text}</translation>
    </message>
    <message>
        <source>The lines have {lengths} numbers.</source>
        <translation>Die Zeilen haben {lengths} Zahlen.</translation>
    </message>
    <message>
        <source>The list after &apos;in&apos; is empty.</source>
        <translation>Die Liste nach „in“ ist leer.</translation>
    </message>
    <message>
        <source>The list in row {row} of &apos;{name}&apos; has {lengths} numbers, and the network takes {size}.</source>
        <translation>Die Liste in Zeile {row} von „{name}“ hat {lengths} Zahlen, das Netz nimmt {size}.</translation>
    </message>
    <message>
        <source>The list of trusted files &apos;{file}&apos; can&apos;t be written: {strerror}.</source>
        <translation>Die Liste vertrauenswürdiger Dateien „{file}“ lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>The log has what it said. Run with the executor &apos;threads&apos; meanwhile.</source>
        <translation>Im Protokoll steht seine Meldung. Bis dahin mit dem Executor „threads“ ausführen.</translation>
    </message>
    <message>
        <source>The loss was still falling after {settings} epochs; allow more, or larger steps.</source>
        <translation>Der Verlust sank nach {settings} Epochen noch; mehr oder größere Schritte erlauben.</translation>
    </message>
    <message>
        <source>The mask can&apos;t be called &apos;{into}&apos;.</source>
        <translation>Die Maske kann nicht „{into}“ heißen.</translation>
    </message>
    <message>
        <source>The model at &apos;start&apos; does not know the class &apos;{unknown}&apos;.</source>
        <translation>Das Modell an „Start“ kennt die Klasse „{unknown}“ nicht.</translation>
    </message>
    <message>
        <source>The model at &apos;start&apos; has another form than the one that is to be trained: &apos;{name}&apos; differs.</source>
        <translation>Das Modell an „Start“ hat eine andere Form als das zu trainierende: „{name}“ unterscheidet sich.</translation>
    </message>
    <message>
        <source>The model at &apos;start&apos; is of another kind than the one that is to be trained.</source>
        <translation>Das Modell an „Start“ ist von anderer Art als das zu trainierende.</translation>
    </message>
    <message>
        <source>The model comes from another node than Normalizer, so there is no scale to go back to.</source>
        <translation>Das Modell stammt nicht von Normalisieren, es gibt also keine Skala zum Zurückrechnen.</translation>
    </message>
    <message>
        <source>The model does not know the column &apos;{name}&apos;.</source>
        <translation>Das Modell kennt die Spalte „{name}“ nicht.</translation>
    </message>
    <message>
        <source>The model has {n} trees, not {number}.</source>
        <translation>Das Modell hat {n} Bäume, nicht {number}.</translation>
    </message>
    <message>
        <source>The model is a {kind}, which predicts neither classes nor numbers.</source>
        <translation>Das Modell ist {kind} und sagt weder Klassen noch Zahlen vorher.</translation>
    </message>
    <message>
        <source>The model takes images of another size than {SIDE} × {SIDE2} × 1.</source>
        <translation>Das Modell nimmt Bilder einer anderen Größe als {SIDE} × {SIDE2} × 1.</translation>
    </message>
    <message>
        <source>The name &apos;{name}&apos; is taken by a column that is kept.</source>
        <translation>Der Name „{name}“ gehört schon einer Spalte, die bleibt.</translation>
    </message>
    <message>
        <source>The name of a secret has letters, digits and &apos;_&apos;, and this is none.</source>
        <translation>Der Name eines Geheimnisses besteht aus Buchstaben, Ziffern und „_“; das ist keiner.</translation>
    </message>
    <message>
        <source>The names of nodes must be of one kind: convert one column with Type Converter.</source>
        <translation>Die Namen der Knoten müssen von einer Art sein: eine Spalte mit Typ umwandeln umwandeln.</translation>
    </message>
    <message>
        <source>The network gives the change of &apos;{missing}&apos;, which it does not see.</source>
        <translation>Das Netz liefert die Änderung von „{missing}“, das es nicht sieht.</translation>
    </message>
    <message>
        <source>The network has {n} dense or recurrent layers.</source>
        <translation>Das Netz hat {n} Dense- oder rekurrente Schichten.</translation>
    </message>
    <message>
        <source>The network takes {shape_text}, which is {needed} numbers, and {there} are chosen.</source>
        <translation>Das Netz nimmt {shape_text}, also {needed} Zahlen; gewählt sind {there}.</translation>
    </message>
    <message>
        <source>The new column needs a name.</source>
        <translation>Die neue Spalte braucht einen Namen.</translation>
    </message>
    <message>
        <source>The node &apos;{node_id}&apos; is in only one of the runs.</source>
        <translation>Den Knoten „{node_id}“ gibt es nur in einem der Läufe.</translation>
    </message>
    <message>
        <source>The node &apos;{node_id}&apos; was made from something else.</source>
        <translation>Der Knoten „{node_id}“ entstand aus etwas anderem.</translation>
    </message>
    <message>
        <source>The node that made it should build them with plait.figure.gestures.as_options.</source>
        <translation>Der Knoten, der sie macht, sollte sie mit plait.figure.gestures.as_options bauen.</translation>
    </message>
    <message>
        <source>The node type &apos;{type_id}&apos; can&apos;t be used: {error}</source>
        <translation>Der Knotentyp „{type_id}“ lässt sich nicht verwenden: {error}</translation>
    </message>
    <message>
        <source>The node type &apos;{type_id}&apos; is not installed, so its parameters are not known.</source>
        <translation>Der Knotentyp „{type_id}“ ist nicht installiert, seine Parameter sind deshalb unbekannt.</translation>
    </message>
    <message>
        <source>The node type &apos;{type_id}&apos; is not installed, so its ports are not known.</source>
        <translation>Der Knotentyp „{type_id}“ ist nicht installiert, seine Anschlüsse sind deshalb unbekannt.</translation>
    </message>
    <message>
        <source>The node was made with version {version} of &apos;{title}&apos;, and version {version2} is installed.</source>
        <translation>Der Knoten wurde mit Version {version} von „{title}“ gemacht, installiert ist Version {version2}.</translation>
    </message>
    <message>
        <source>The nodes are {shown}.</source>
        <translation>Die Knoten sind {shown}.</translation>
    </message>
    <message>
        <source>The nodes form a cycle: {cycle}.</source>
        <translation>Die Knoten bilden einen Kreis: {cycle}.</translation>
    </message>
    <message>
        <source>The nodes have no column &apos;{column}&apos;.</source>
        <translation>Die Knoten haben keine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>The nodes have no column &apos;{name}&apos;.</source>
        <translation>Die Knoten haben keine Spalte „{name}“.</translation>
    </message>
    <message>
        <source>The nodes to be pasted form a cycle.</source>
        <translation>Die einzufügenden Knoten bilden einen Kreis.</translation>
    </message>
    <message>
        <source>The number {part} is too large.</source>
        <translation>Die Zahl {part} ist zu groß.</translation>
    </message>
    <message>
        <source>The output &apos;{name}&apos; does not fit: {reason}.</source>
        <translation>Der Ausgang „{name}“ passt nicht: {reason}.</translation>
    </message>
    <message>
        <source>The output &apos;{port}&apos; carries a {name}, and only tables can be put below each other.</source>
        <translation>Der Ausgang „{port}“ liefert {name}; nur Tabellen lassen sich untereinandersetzen.</translation>
    </message>
    <message>
        <source>The output &apos;{port}&apos; of the workflow inside, a {type}, is not gathered.</source>
        <translation>Der Ausgang „{port}“ des inneren Workflows ({type}) wird nicht gesammelt.</translation>
    </message>
    <message>
        <source>The page ends within the workflow that it holds.</source>
        <translation>Die Seite endet mitten im enthaltenen Workflow.</translation>
    </message>
    <message>
        <source>The page holds more than one workflow.</source>
        <translation>Die Seite enthält mehr als einen Workflow.</translation>
    </message>
    <message>
        <source>The page holds no workflow.</source>
        <translation>Die Seite enthält keinen Workflow.</translation>
    </message>
    <message>
        <source>The page on formulas lists all functions.</source>
        <translation>Die Seite über Formeln nennt alle Funktionen.</translation>
    </message>
    <message>
        <source>The parameter &apos;{name}&apos; is only a part of the parameter &apos;{own}&apos; of &apos;{inner_id}&apos;.</source>
        <translation>Der Parameter „{name}“ ist nur ein Teil des Parameters „{own}“ von „{inner_id}“.</translation>
    </message>
    <message>
        <source>The parameter &apos;{name}&apos; of &apos;{title}&apos; is run as code, which must stand in the node itself.</source>
        <translation>Der Parameter „{name}“ von „{title}“ wird als Code ausgeführt, der im Knoten selbst stehen muss.</translation>
    </message>
    <message>
        <source>The parameter &apos;{name}&apos; of the workflow inside has the name of one that the node has itself, and keeps its value.</source>
        <translation>Der Parameter „{name}“ des inneren Workflows heißt wie ein eigener des Knotens und behält seinen Wert.</translation>
    </message>
    <message>
        <source>The path of a workflow file is expected here.</source>
        <translation>Hier wird der Pfad einer Workflow-Datei erwartet.</translation>
    </message>
    <message>
        <source>The paths inside of &apos;{title}&apos; count from &apos;{base}&apos;.</source>
        <translation>Die Pfade in „{title}“ zählen ab „{base}“.</translation>
    </message>
    <message>
        <source>The pattern &apos;{pattern}&apos; {reason}.</source>
        <translation>Das Muster „{pattern}“ {reason}.</translation>
    </message>
    <message>
        <source>The pattern gives {n} columns, and {n2} names are given.</source>
        <translation>Das Muster ergibt {n} Spalten, angegeben sind {n2} Namen.</translation>
    </message>
    <message>
        <source>The pattern has no group; put parentheses around what is wanted.</source>
        <translation>Das Muster hat keine Gruppe; das Gesuchte in Klammern setzen.</translation>
    </message>
    <message>
        <source>The pattern has {groups} group, and group {group} is wanted.</source>
        <translation>Das Muster hat {groups} Gruppe, verlangt wird Gruppe {group}.</translation>
    </message>
    <message>
        <source>The pattern has {groups} groups, and group {group} is wanted.</source>
        <translation>Das Muster hat {groups} Gruppen, verlangt wird Gruppe {group}.</translation>
    </message>
    <message>
        <source>The pattern is empty.</source>
        <translation>Das Muster ist leer.</translation>
    </message>
    <message>
        <source>The pattern is not a regular expression: {why}</source>
        <translation>Das Muster ist kein regulärer Ausdruck: {why}</translation>
    </message>
    <message>
        <source>The perplexity was lowered to {lowered}, because there are {n} rows.</source>
        <translation>Die Perplexität wurde auf {lowered} gesenkt, weil es {n} Zeilen gibt.</translation>
    </message>
    <message>
        <source>The query asks for a value &apos;:{name}&apos;.</source>
        <translation>Die Abfrage verlangt einen Wert „:{name}“.</translation>
    </message>
    <message>
        <source>The query can&apos;t be run: {reason}.</source>
        <translation>Die Abfrage lässt sich nicht ausführen: {reason}.</translation>
    </message>
    <message>
        <source>The query gives two columns &apos;{name}&apos;.</source>
        <translation>Die Abfrage liefert zwei Spalten „{name}“.</translation>
    </message>
    <message>
        <source>The query sees the connected tables only; read files with a node of their own, and connect it.</source>
        <translation>Die Abfrage sieht nur die verbundenen Tabellen; Dateien mit einem eigenen Knoten lesen und ihn verbinden.</translation>
    </message>
    <message>
        <source>The quote must be an ASCII character other than the delimiter.</source>
        <translation>Das Anführungszeichen muss ein ASCII-Zeichen und ein anderes als das Trennzeichen sein.</translation>
    </message>
    <message>
        <source>The range has no end.</source>
        <translation>Der Bereich hat kein Ende.</translation>
    </message>
    <message>
        <source>The reference in the parameter &apos;{name}&apos; is not complete, or more than a reference.</source>
        <translation>Der Verweis im Parameter „{name}“ ist unvollständig oder mehr als ein Verweis.</translation>
    </message>
    <message>
        <source>The report is larger than {at_most} MiB.</source>
        <translation>Der Bericht ist größer als {at_most} MiB.</translation>
    </message>
    <message>
        <source>The result has a column &apos;{taken}&apos; of its own.</source>
        <translation>Das Ergebnis hat selbst eine Spalte „{taken}“.</translation>
    </message>
    <message>
        <source>The result of &apos;{title}&apos; was not kept.</source>
        <translation>Das Ergebnis von „{title}“ wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The result that it is pinned to is gone; run once more.</source>
        <translation>Das angeheftete Ergebnis ist nicht mehr da; noch einmal ausführen.</translation>
    </message>
    <message>
        <source>The rules give values that can&apos;t stand in one column: {kinds}.</source>
        <translation>Die Regeln ergeben Werte, die nicht in einer Spalte stehen können: {kinds}.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The search for the numbers ended early; the fit may not be the best.</source>
        <translation>Die Suche nach den Zahlen endete früh; die Anpassung ist vielleicht nicht die beste.</translation>
    </message>
    <message>
        <source>The search had not ended after {iterations} steps; allow more.</source>
        <translation>Die Suche war nach {iterations} Schritten nicht zu Ende; mehr erlauben.</translation>
    </message>
    <message>
        <source>The season is smoothed over an odd number of seasons.</source>
        <translation>Die Saison wird über eine ungerade Anzahl von Saisons geglättet.</translation>
    </message>
    <message>
        <source>The secret &apos;{name}&apos; is not set.</source>
        <translation>Das Geheimnis „{name}“ ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The sequence has no numbers.</source>
        <translation>Die Folge hat keine Zahlen.</translation>
    </message>
    <message>
        <source>The sequence in row {row} has {length} steps, and its text needs {needed}.</source>
        <translation>Die Folge in Zeile {row} hat {length} Schritte, ihr Text braucht {needed}.</translation>
    </message>
    <message>
        <source>The sequences have no step {lags} before their last one.</source>
        <translation>Die Folgen haben keinen Schritt {lags} vor ihrem letzten.</translation>
    </message>
    <message>
        <source>The sequences of a row must be of one length.</source>
        <translation>Die Folgen einer Zeile müssen gleich lang sein.</translation>
    </message>
    <message>
        <source>The series &apos;{name}&apos; has {n} values, and two seasons have {value}.</source>
        <translation>Die Reihe „{name}“ hat {n} Werte, zwei Saisons haben {value}.</translation>
    </message>
    <message>
        <source>The series &apos;{value}&apos; can&apos;t be fitted: {error}</source>
        <translation>Die Reihe „{value}“ lässt sich nicht anpassen: {error}</translation>
    </message>
    <message>
        <source>The series &apos;{value}&apos; has {n} values, and at least {at_least} are needed.</source>
        <translation>Die Reihe „{value}“ hat {n} Werte; mindestens {at_least} werden gebraucht.</translation>
    </message>
    <message>
        <source>The series &apos;{value}&apos; has {rows} values, too many for {tried} lags.</source>
        <translation>Die Reihe „{value}“ hat {rows} Werte, zu viele für {tried} Lags.</translation>
    </message>
    <message>
        <source>The series would have more than {MOST_ROWS} rows.</source>
        <translation>Die Reihe hätte mehr als {MOST_ROWS} Zeilen.</translation>
    </message>
    <message>
        <source>The shares of quantiles must be from 0 to 1.</source>
        <translation>Die Anteile von Quantilen müssen von 0 bis 1 reichen.</translation>
    </message>
    <message>
        <source>The silhouette is that of {sample} of the {n} rows.</source>
        <translation>Die Silhouette ist die von {sample} der {n} Zeilen.</translation>
    </message>
    <message>
        <source>The smallest value comes first; on a logarithmic scale it is above 0.</source>
        <translation>Der kleinste Wert steht zuerst; auf einer logarithmischen Skala liegt er über 0.</translation>
    </message>
    <message>
        <source>The spread of {n} rows can&apos;t be told.</source>
        <translation>Die Streuung von {n} Zeilen lässt sich nicht bestimmen.</translation>
    </message>
    <message>
        <source>The store at &apos;{folder}&apos; can&apos;t be used: {error}.</source>
        <translation>Der Zwischenspeicher in „{folder}“ lässt sich nicht verwenden: {error}.</translation>
    </message>
    <message>
        <source>The store at &apos;{folder}&apos; can&apos;t be used: {strerror}.</source>
        <translation>Der Zwischenspeicher in „{folder}“ lässt sich nicht verwenden: {strerror}.</translation>
    </message>
    <message>
        <source>The store at &apos;{folder}&apos; can&apos;t be written to.</source>
        <translation>In den Zwischenspeicher in „{folder}“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The store holds a value of the unknown kind &apos;{codec_id}&apos;.</source>
        <translation>Der Zwischenspeicher enthält einen Wert der unbekannten Art „{codec_id}“.</translation>
    </message>
    <message>
        <source>The stored classifier can&apos;t be read.</source>
        <translation>Der gespeicherte Klassifikator lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The stored graph is damaged: an edge leads to no node.</source>
        <translation>Der gespeicherte Graph ist beschädigt: Eine Kante führt zu keinem Knoten.</translation>
    </message>
    <message>
        <source>The stored model can&apos;t be read.</source>
        <translation>Das gespeicherte Modell lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The stored model can&apos;t be read: one of its trees is damaged.</source>
        <translation>Das gespeicherte Modell lässt sich nicht lesen: Einer seiner Bäume ist beschädigt.</translation>
    </message>
    <message>
        <source>The stored model can&apos;t be read: {why}.</source>
        <translation>Das gespeicherte Modell lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The stored network can&apos;t be read.</source>
        <translation>Das gespeicherte Netz lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The stored network can&apos;t be read: {why}.</source>
        <translation>Das gespeicherte Netz lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The stored preparation can&apos;t be read.</source>
        <translation>Die gespeicherte Aufbereitung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The stored windows can&apos;t be read.</source>
        <translation>Die gespeicherten Fenster lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The studio</source>
        <translation>Das Studio</translation>
    </message>
    <message>
        <source>The sum of &apos;{value}&apos; is below zero for {height} categories, which have no share of a whole.</source>
        <translation>Die Summe von „{value}“ ist für {height} Kategorien unter null, die keinen Anteil an einem Ganzen haben.</translation>
    </message>
    <message>
        <source>The surroundings need an odd number of pixels.</source>
        <translation>Die Umgebung braucht eine ungerade Anzahl von Pixeln.</translation>
    </message>
    <message>
        <source>The table already has a column &apos;{column}&apos;.</source>
        <translation>Die Tabelle hat schon eine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>The table already has a column &apos;{name}&apos;.</source>
        <translation>Die Tabelle hat schon eine Spalte „{name}“.</translation>
    </message>
    <message>
        <source>The table already has a column &apos;{taken}&apos;.</source>
        <translation>Die Tabelle hat schon eine Spalte „{taken}“.</translation>
    </message>
    <message>
        <source>The table already has a column &apos;{twice}&apos;.</source>
        <translation>Die Tabelle hat schon eine Spalte „{twice}“.</translation>
    </message>
    <message>
        <source>The table at &apos;{port}&apos; has no column &apos;{name}&apos; where {name2}, and has one elsewhere.</source>
        <translation>Die Tabelle an „{port}“ hat keine Spalte „{name}“, wo {name2}, anderswo aber schon.</translation>
    </message>
    <message>
        <source>The table at port &apos;{port}&apos; was dropped from memory meanwhile.</source>
        <translation>Die Tabelle am Anschluss „{port}“ wurde inzwischen aus dem Speicher entfernt.</translation>
    </message>
    <message>
        <source>The table has a column &apos;cluster&apos; already.</source>
        <translation>Die Tabelle hat schon eine Spalte „cluster“.</translation>
    </message>
    <message>
        <source>The table has a column &apos;{mark_column}&apos; already.</source>
        <translation>Die Tabelle hat schon eine Spalte „{mark_column}“.</translation>
    </message>
    <message>
        <source>The table has a column &apos;{name}&apos; already.</source>
        <translation>Die Tabelle hat schon eine Spalte „{name}“.</translation>
    </message>
    <message>
        <source>The table has a column &apos;{name}{suffix}&apos; already.</source>
        <translation>Die Tabelle hat schon eine Spalte „{name}{suffix}“.</translation>
    </message>
    <message>
        <source>The table has a column &apos;{taken}&apos; already.</source>
        <translation>Die Tabelle hat schon eine Spalte „{taken}“.</translation>
    </message>
    <message>
        <source>The table has more than {MOST_STEPS} rows, too many for one sequence.</source>
        <translation>Die Tabelle hat mehr als {MOST_STEPS} Zeilen, zu viele für eine Folge.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows, which would become columns.</source>
        <translation>Die Tabelle hat mehr als {limit} Zeilen, die zu Spalten würden.</translation>
    </message>
    <message>
        <source>The table has no column of numbers between which rows could lie.</source>
        <translation>Die Tabelle hat keine Spalte mit Zahlen, zwischen denen Zeilen liegen könnten.</translation>
    </message>
    <message>
        <source>The table has no columns.</source>
        <translation>Die Tabelle hat keine Spalten.</translation>
    </message>
    <message>
        <source>The table has no rows to change.</source>
        <translation>Die Tabelle hat keine Zeilen zum Verändern.</translation>
    </message>
    <message>
        <source>The table has no rows to learn from.</source>
        <translation>Die Tabelle hat keine Zeilen zum Lernen.</translation>
    </message>
    <message>
        <source>The table has no rows, so there is no sequence.</source>
        <translation>Die Tabelle hat keine Zeilen, also gibt es keine Folge.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The table has {n} rows, so there is no row {row}.</source>
        <translation>Die Tabelle hat {n} Zeilen, also keine Zeile {row}.</translation>
    </message>
    <message>
        <source>The table has {n} rows; at least 2 can be joined.</source>
        <translation>Die Tabelle hat {n} Zeilen; verbinden lassen sich mindestens 2.</translation>
    </message>
    <message>
        <source>The table has {n} rows; {MOST_ROWS} at most can be joined.</source>
        <translation>Die Tabelle hat {n} Zeilen; verbinden lassen sich höchstens {MOST_ROWS}.</translation>
    </message>
    <message>
        <source>The table is not as it should be: {shown}.</source>
        <translation>Die Tabelle ist nicht, wie sie sein soll: {shown}.</translation>
    </message>
    <message>
        <source>The table of nodes has no columns.</source>
        <translation>Die Tabelle der Knoten hat keine Spalten.</translation>
    </message>
    <message>
        <source>The table of nodes names them by {dtype} values in &apos;{name}&apos;, that of edges by {dtype2} ones.</source>
        <translation>Die Knotentabelle nennt sie in „{name}“ mit {dtype}-Werten, die Kantentabelle mit {dtype2}-Werten.</translation>
    </message>
    <message>
        <source>The table of sheet &apos;{name}&apos; has {height} rows and {width} columns; a sheet holds {MOST_ROWS} rows and {MOST_COLUMNS} columns.</source>
        <translation>Die Tabelle von Blatt „{name}“ hat {height} Zeilen und {width} Spalten; ein Blatt fasst {MOST_ROWS} Zeilen und {MOST_COLUMNS} Spalten.</translation>
    </message>
    <message>
        <source>The tables do not have the same shape.</source>
        <translation>Die Tabellen haben nicht dieselbe Form.</translation>
    </message>
    <message>
        <source>The tables have a column &apos;{source_column}&apos;.</source>
        <translation>Die Tabellen haben eine Spalte „{source_column}“.</translation>
    </message>
    <message>
        <source>The tables have no column in common.</source>
        <translation>Die Tabellen haben keine gemeinsame Spalte.</translation>
    </message>
    <message>
        <source>The tags can&apos;t take the place of the words.</source>
        <translation>Die Tags können nicht an die Stelle der Wörter treten.</translation>
    </message>
    <message>
        <source>The target &apos;{name}&apos; has only one class.</source>
        <translation>Die Zielspalte „{name}“ hat nur eine Klasse.</translation>
    </message>
    <message>
        <source>The target &apos;{name}&apos; has {n} classes.</source>
        <translation>Die Zielspalte „{name}“ hat {n} Klassen.</translation>
    </message>
    <message>
        <source>The target &apos;{target}&apos; can&apos;t be one of the features.</source>
        <translation>Die Zielspalte „{target}“ kann kein Merkmal sein.</translation>
    </message>
    <message>
        <source>The target &apos;{target}&apos; holds {held}, not numbers.</source>
        <translation>Die Zielspalte „{target}“ enthält {held}, keine Zahlen.</translation>
    </message>
    <message>
        <source>The target &apos;{target}&apos; holds {held}, which are no classes.</source>
        <translation>Die Zielspalte „{target}“ enthält {held}, die keine Klassen sind.</translation>
    </message>
    <message>
        <source>The target &apos;{target}&apos; holds {schema} values, not numbers.</source>
        <translation>Die Zielspalte „{target}“ enthält {schema}-Werte, keine Zahlen.</translation>
    </message>
    <message>
        <source>The target &apos;{target}&apos; is missing in {missing} of {n} rows.</source>
        <translation>Die Zielspalte „{target}“ fehlt in {missing} von {n} Zeilen.</translation>
    </message>
    <message>
        <source>The text in row {row} of the column &apos;{name}&apos; holds a zero character, which PostgreSQL can&apos;t keep.</source>
        <translation>Der Text in Zeile {row} der Spalte „{name}“ enthält ein Nullzeichen, das PostgreSQL nicht speichern kann.</translation>
    </message>
    <message>
        <source>The text that begins here has no closing quote.</source>
        <translation>Dem Text, der hier beginnt, fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>The text that begins here has no end.</source>
        <translation>Der Text, der hier beginnt, hat kein Ende.</translation>
    </message>
    <message>
        <source>The time zone {reason}.</source>
        <translation>Die Zeitzone {reason}.</translation>
    </message>
    <message>
        <source>The time {repeated} is there more than once in the column &apos;{time}&apos;.</source>
        <translation>Die Zeit {repeated} steht mehr als einmal in der Spalte „{time}“.</translation>
    </message>
    <message>
        <source>The times in &apos;{time}&apos; are of different kinds: {held}.</source>
        <translation>Die Zeiten in „{time}“ sind verschiedenartig: {held}.</translation>
    </message>
    <message>
        <source>The times in &apos;{time}&apos; do not rise from row to row by whole steps of the series.</source>
        <translation>Die Zeiten in „{time}“ steigen nicht von Zeile zu Zeile um ganze Schritte der Reihe.</translation>
    </message>
    <message>
        <source>The times in &apos;{time}&apos; lie too far after the series.</source>
        <translation>Die Zeiten in „{time}“ liegen zu weit nach der Reihe.</translation>
    </message>
    <message>
        <source>The trace has cells from {cells} to {cells2}.</source>
        <translation>Der Verlauf hat Zellen von {cells} bis {cells2}.</translation>
    </message>
    <message>
        <source>The training has diverged in epoch {epoch}: the loss is no number any more.</source>
        <translation>Das Training ist in Epoche {epoch} divergiert: Der Verlust ist keine Zahl mehr.</translation>
    </message>
    <message>
        <source>The types are {TYPES}.</source>
        <translation>Die Typen sind {TYPES}.</translation>
    </message>
    <message>
        <source>The value &apos;{value}&apos; of &apos;:{name}&apos; is no {type}.</source>
        <translation>Der Wert „{value}“ von „:{name}“ passt nicht zum Typ {type}.</translation>
    </message>
    <message>
        <source>The values of &apos;{column}&apos; ({dtype}) and those of the dictionary ({becomes}) do not go together.</source>
        <translation>Die Werte von „{column}“ ({dtype}) und die des Wörterbuchs ({becomes}) passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The way of the connection &apos;{connection}&apos; is here for the second time.</source>
        <translation>Der Weg der Verbindung „{connection}“ steht hier zum zweiten Mal.</translation>
    </message>
    <message>
        <source>The weights in &apos;{weight}&apos; are negative or infinite.</source>
        <translation>Die Gewichte in „{weight}“ sind negativ oder unendlich.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are to be kept, and there are {epochs} epochs.</source>
        <translation>Behalten werden sollen die Gewichte der Epoche {epoch}, es gibt {epochs} Epochen.</translation>
    </message>
    <message>
        <source>The windows are cut in another way than those that the model was trained on.</source>
        <translation>Die Fenster sind anders geschnitten als die, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>The windows at &apos;validation&apos; are cut in another way than those to learn from.</source>
        <translation>Die Fenster an „Validierung“ sind anders geschnitten als die zum Lernen.</translation>
    </message>
    <message>
        <source>The windows have no target.</source>
        <translation>Die Fenster haben kein Ziel.</translation>
    </message>
    <message>
        <source>The workers have been dismissed already.</source>
        <translation>Die Arbeitsprozesse sind schon entlassen.</translation>
    </message>
    <message>
        <source>The workflow can&apos;t be saved: {strerror}.</source>
        <translation>Der Workflow lässt sich nicht speichern: {strerror}.</translation>
    </message>
    <message>
        <source>The workflow has no file yet.</source>
        <translation>Der Workflow hat noch keine Datei.</translation>
    </message>
    <message>
        <source>The workflow has no parameter &apos;{name}&apos;.</source>
        <translation>Der Workflow hat keinen Parameter „{name}“.</translation>
    </message>
    <message>
        <source>The workflow has no parameter &apos;{target}&apos;.</source>
        <translation>Der Workflow hat keinen Parameter „{target}“.</translation>
    </message>
    <message>
        <source>The workflow inside has no input &apos;{chosen}&apos;.</source>
        <translation>Der innere Workflow hat keinen Eingang „{chosen}“.</translation>
    </message>
    <message>
        <source>The workflow inside has no input &apos;{sorted}&apos;.</source>
        <translation>Der innere Workflow hat keinen Eingang „{sorted}“.</translation>
    </message>
    <message>
        <source>The workflow inside has no output &apos;{watch}&apos; with a table.</source>
        <translation>Der innere Workflow hat keinen Ausgang „{watch}“ mit einer Tabelle.</translation>
    </message>
    <message>
        <source>The workflow inside has no parameter &apos;file&apos;, so that all iterations would be the same.</source>
        <translation>Der innere Workflow hat keinen Parameter „file“, alle Durchläufe wären also gleich.</translation>
    </message>
    <message>
        <source>The workflow inside has no parameter &apos;{name}&apos;.</source>
        <translation>Der innere Workflow hat keinen Parameter „{name}“.</translation>
    </message>
    <message>
        <source>The workflow inside has no {side} &apos;{name}&apos;.</source>
        <translation>Der innere Workflow hat keinen {side} „{name}“.</translation>
    </message>
    <message>
        <source>The workflow inside is not expanded.</source>
        <translation>Der innere Workflow ist nicht entfaltet.</translation>
    </message>
    <message>
        <source>The workflow inside of a component: a document, or its path.</source>
        <translation>Der Workflow im Inneren einer Komponente: ein Dokument oder sein Pfad.</translation>
    </message>
    <message>
        <source>The workflow is not trusted, and it has code of its own: {names}.</source>
        <translation>Dem Workflow wird nicht vertraut, und er enthält eigenen Code: {names}.</translation>
    </message>
    <message>
        <source>The workflow parameter &apos;{name}&apos; can&apos;t be {shown}.</source>
        <translation>Der Workflow-Parameter „{name}“ kann nicht {shown} sein.</translation>
    </message>
    <message>
        <source>The workflow parameter &apos;{name}&apos; has no value.</source>
        <translation>Der Workflow-Parameter „{name}“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>The workflow parameter &apos;{name}&apos; is of the type &apos;{type}&apos;, which Plait doesn&apos;t know.</source>
        <translation>Der Workflow-Parameter „{name}“ hat den Typ „{type}“, den Plait nicht kennt.</translation>
    </message>
    <message>
        <source>The {side} &apos;{port}&apos; of the workflow inside has the name of one that the node has itself.</source>
        <translation>Der {side} „{port}“ des inneren Workflows heißt wie ein eigener des Knotens.</translation>
    </message>
    <message>
        <source>There are &apos;{classes}&apos; and &apos;{classes2}&apos;.</source>
        <translation>Es gibt „{classes}“ und „{classes2}“.</translation>
    </message>
    <message>
        <source>There are &apos;{texts}&apos; and &apos;{texts2}&apos;.</source>
        <translation>Es gibt „{texts}“ und „{texts2}“.</translation>
    </message>
    <message>
        <source>There are fewer rows than the node asks for.</source>
        <translation>Es gibt weniger Zeilen, als der Knoten verlangt.</translation>
    </message>
    <message>
        <source>There are fewer than two different answers to learn.</source>
        <translation>Es gibt weniger als zwei verschiedene Antworten zum Lernen.</translation>
    </message>
    <message>
        <source>There are more than {most_sets} frequent sets.</source>
        <translation>Es gibt mehr als {most_sets} häufige Mengen.</translation>
    </message>
    <message>
        <source>There are no baskets.</source>
        <translation>Es gibt keine Warenkörbe.</translation>
    </message>
    <message>
        <source>There are no conditions on a {name}.</source>
        <translation>Für {name} gibt es keine Bedingungen.</translation>
    </message>
    <message>
        <source>There are no nodes to put into a component.</source>
        <translation>Es gibt keine Knoten für eine Komponente.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Es gibt keine Zeilen.</translation>
    </message>
    <message>
        <source>There are no such layers: {why}.</source>
        <translation>Solche Schichten gibt es nicht: {why}.</translation>
    </message>
    <message>
        <source>There are no windows put aside to measure intervals on.</source>
        <translation>Für Intervalle sind keine Fenster zurückgelegt.</translation>
    </message>
    <message>
        <source>There are only {n} such rows</source>
        <translation>Es gibt nur {n} solche Zeilen</translation>
    </message>
    <message>
        <source>There are several scores.</source>
        <translation>Es gibt mehrere Scores.</translation>
    </message>
    <message>
        <source>There are too few rows {what} for {folds} parts.</source>
        <translation>Es gibt zu wenige Zeilen {what} für {folds} Teile.</translation>
    </message>
    <message>
        <source>There are two columns with the name &apos;{repeated}&apos;.</source>
        <translation>Es gibt zwei Spalten mit dem Namen „{repeated}“.</translation>
    </message>
    <message>
        <source>There are two rules for the column &apos;{name}&apos;.</source>
        <translation>Es gibt zwei Regeln für die Spalte „{name}“.</translation>
    </message>
    <message>
        <source>There are two sheets &apos;{name}&apos;.</source>
        <translation>Es gibt zwei Blätter „{name}“.</translation>
    </message>
    <message>
        <source>There are weights to {shape} outputs, and {n} targets.</source>
        <translation>Es gibt Gewichte zu {shape} Ausgaben und {n} Zielwerte.</translation>
    </message>
    <message>
        <source>There are {counts} rows{of_what}, too few for mutual information.</source>
        <translation>Es gibt {counts} Zeilen{of_what}, zu wenige für Transinformation.</translation>
    </message>
    <message>
        <source>There are {count} neurons, and {n} biases.</source>
        <translation>Es gibt {count} Neuronen und {n} Bias-Werte.</translation>
    </message>
    <message>
        <source>There are {done} rows instead of {num_rows}</source>
        <translation>Es gibt {done} Zeilen statt {num_rows}</translation>
    </message>
    <message>
        <source>There are {features} features, fewer than the {count} to keep.</source>
        <translation>Es gibt {features} Merkmale, weniger als die {count}, die bleiben sollen.</translation>
    </message>
    <message>
        <source>There are {found} of them here, and at most {at_most} are allowed.</source>
        <translation>Es sind {found}; erlaubt sind hier höchstens {at_most}.</translation>
    </message>
    <message>
        <source>There are {known}.</source>
        <translation>Es gibt {known}.</translation>
    </message>
    <message>
        <source>There are {needed} bins, and {n} names are given.</source>
        <translation>Es gibt {needed} Bins und {n} Namen.</translation>
    </message>
    <message>
        <source>There are {n} names and {tables} connected tables.</source>
        <translation>Es gibt {n} Namen und {tables} verbundene Tabellen.</translation>
    </message>
    <message>
        <source>There are {n} names of sheets for {count} tables.</source>
        <translation>Es gibt {n} Blattnamen für {count} Tabellen.</translation>
    </message>
    <message>
        <source>There are {n} rows, fewer than the {neighbors} neighbours to ask.</source>
        <translation>Es gibt {n} Zeilen, weniger als die {neighbors} zu befragenden Nachbarn.</translation>
    </message>
    <message>
        <source>There are {n} rows, more than the {most} that can be mapped in a reasonable time.</source>
        <translation>Es gibt {n} Zeilen, mehr als die {most}, die sich in vertretbarer Zeit abbilden lassen.</translation>
    </message>
    <message>
        <source>There are {n} rows, more than the {most} whose distances fit into memory.</source>
        <translation>Es gibt {n} Zeilen, mehr als die {most}, deren Abstände in den Speicher passen.</translation>
    </message>
    <message>
        <source>There are {n} rows, too few for a map.</source>
        <translation>Es gibt {n} Zeilen, zu wenige für eine Karte.</translation>
    </message>
    <message>
        <source>There are {n} rows, too few to shuffle.</source>
        <translation>Es gibt {n} Zeilen, zu wenige zum Mischen.</translation>
    </message>
    <message>
        <source>There are {rows} rows, too few to put {share} of them aside with each of the {classes} classes among them.</source>
        <translation>Es gibt {rows} Zeilen, zu wenige, um {share} davon mit jeder der {classes} Klassen zurückzulegen.</translation>
    </message>
    <message>
        <source>There are {rows} rows, too few to put {share} of them aside.</source>
        <translation>Es gibt {rows} Zeilen, zu wenige, um {share} davon zurückzulegen.</translation>
    </message>
    <message>
        <source>There are {rows} {what}, and {n} lines.</source>
        <translation>Es gibt {rows} {what} und {n} Zeilen.</translation>
    </message>
    <message>
        <source>There are {shown}.</source>
        <translation>Es gibt {shown}.</translation>
    </message>
    <message>
        <source>There are {sum} rows of &apos;{chosen}&apos; and {sum2} others.</source>
        <translation>Es gibt {sum} Zeilen von „{chosen}“ und {sum2} andere.</translation>
    </message>
    <message>
        <source>There are: {found}.</source>
        <translation>Es gibt: {found}.</translation>
    </message>
    <message>
        <source>There can&apos;t be {components} components of {columns} columns.</source>
        <translation>Aus {columns} Spalten können nicht {components} Komponenten entstehen.</translation>
    </message>
    <message>
        <source>There can&apos;t be {factors} factors behind {columns} columns.</source>
        <translation>Hinter {columns} Spalten können nicht {factors} Faktoren stehen.</translation>
    </message>
    <message>
        <source>There is a &apos;,&apos; with nothing after it.</source>
        <translation>Nach einem „,“ folgt nichts.</translation>
    </message>
    <message>
        <source>There is a file &apos;{path}&apos; already.</source>
        <translation>Es gibt schon eine Datei „{path}“.</translation>
    </message>
    <message>
        <source>There is a second note &apos;{note_id}&apos;.</source>
        <translation>Es gibt eine zweite Notiz „{note_id}“.</translation>
    </message>
    <message>
        <source>There is a second port &apos;{name}&apos;.</source>
        <translation>Es gibt einen zweiten Anschluss „{name}“.</translation>
    </message>
    <message>
        <source>There is already a node &apos;{node_id}&apos;.</source>
        <translation>Es gibt schon einen Knoten „{node_id}“.</translation>
    </message>
    <message>
        <source>There is no AUC of &apos;{name}&apos;: {why}.</source>
        <translation>Es gibt keine AUC von „{name}“: {why}.</translation>
    </message>
    <message>
        <source>There is no AUC: of the rows with a probability, all or none are &apos;{positive}&apos;.</source>
        <translation>Es gibt keine AUC: Von den Zeilen mit Wahrscheinlichkeit sind alle oder keine „{positive}“.</translation>
    </message>
    <message>
        <source>There is no cell &apos;{cell}&apos;.</source>
        <translation>Es gibt keine Zelle „{cell}“.</translation>
    </message>
    <message>
        <source>There is no cell {cell}.</source>
        <translation>Es gibt keine Zelle {cell}.</translation>
    </message>
    <message>
        <source>There is no class &apos;{chosen}&apos;.</source>
        <translation>Es gibt keine Klasse „{chosen}“.</translation>
    </message>
    <message>
        <source>There is no class &apos;{label}&apos;.</source>
        <translation>Es gibt keine Klasse „{label}“.</translation>
    </message>
    <message>
        <source>There is no class &apos;{positive}&apos;.</source>
        <translation>Es gibt keine Klasse „{positive}“.</translation>
    </message>
    <message>
        <source>There is no class &apos;{reference}&apos;.</source>
        <translation>Es gibt keine Klasse „{reference}“.</translation>
    </message>
    <message>
        <source>There is no column &apos;{beginning}&apos;.</source>
        <translation>Es gibt keine Spalte „{beginning}“.</translation>
    </message>
    <message>
        <source>There is no column &apos;{column}&apos;.</source>
        <translation>Es gibt keine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>There is no column name between the backticks.</source>
        <translation>Zwischen den Backticks steht kein Spaltenname.</translation>
    </message>
    <message>
        <source>There is no column to learn from.</source>
        <translation>Es gibt keine Spalte zum Lernen.</translation>
    </message>
    <message>
        <source>There is no column to make windows of.</source>
        <translation>Es gibt keine Spalte für Fenster.</translation>
    </message>
    <message>
        <source>There is no column to write.</source>
        <translation>Es gibt keine Spalte zum Schreiben.</translation>
    </message>
    <message>
        <source>There is no column with sequences.</source>
        <translation>Es gibt keine Spalte mit Folgen.</translation>
    </message>
    <message>
        <source>There is no connection &apos;{connection}&apos;.</source>
        <translation>Es gibt keine Verbindung „{connection}“.</translation>
    </message>
    <message>
        <source>There is no curve for &apos;{name}&apos; of {label}: it has no different values.</source>
        <translation>Für „{name}“ von {label} gibt es keine Kurve: keine verschiedenen Werte.</translation>
    </message>
    <message>
        <source>There is no curve for &apos;{name}&apos;: it has no different values.</source>
        <translation>Für „{name}“ gibt es keine Kurve: keine verschiedenen Werte.</translation>
    </message>
    <message>
        <source>There is no encoding &apos;{name}&apos;.</source>
        <translation>Es gibt keine Kodierung „{name}“.</translation>
    </message>
    <message>
        <source>There is no family of types &apos;{types}&apos;; there are {known}</source>
        <translation>Es gibt keine Typfamilie „{types}“; es gibt {known}</translation>
    </message>
    <message>
        <source>There is no file &apos;{path}&apos;.</source>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <source>There is no file to wait for.</source>
        <translation>Es gibt keine Datei, auf die gewartet wird.</translation>
    </message>
    <message>
        <source>There is no function &apos;{name}&apos;.</source>
        <translation>Es gibt keine Funktion „{name}“.</translation>
    </message>
    <message>
        <source>There is no group &apos;{label}&apos;.</source>
        <translation>Es gibt keine Gruppe „{label}“.</translation>
    </message>
    <message>
        <source>There is no layer &apos;{kind}&apos;.</source>
        <translation>Es gibt keine Schicht „{kind}“.</translation>
    </message>
    <message>
        <source>There is no merge &apos;{method}&apos;.</source>
        <translation>Es gibt kein Zusammenführen „{method}“.</translation>
    </message>
    <message>
        <source>There is no metric &apos;{missing}&apos;.</source>
        <translation>Es gibt keine Metrik „{missing}“.</translation>
    </message>
    <message>
        <source>There is no node &apos;{node_id}&apos;.</source>
        <translation>Es gibt keinen Knoten „{node_id}“.</translation>
    </message>
    <message>
        <source>There is no node type &apos;{type_id}&apos;.</source>
        <translation>Es gibt keinen Knotentyp „{type_id}“.</translation>
    </message>
    <message>
        <source>There is no node type &apos;{type_id}&apos;. Its plugin can&apos;t be loaded: {why}</source>
        <translation>Es gibt keinen Knotentyp „{type_id}“. Sein Plugin lässt sich nicht laden: {why}</translation>
    </message>
    <message>
        <source>There is no normalization over the &apos;{over}&apos;.</source>
        <translation>Es gibt keine Normalisierung über „{over}“.</translation>
    </message>
    <message>
        <source>There is no note &apos;{note_id}&apos;.</source>
        <translation>Es gibt keine Notiz „{note_id}“.</translation>
    </message>
    <message>
        <source>There is no pair of texts to learn from.</source>
        <translation>Es gibt kein Textpaar zum Lernen.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Es gibt kein Bild.</translation>
    </message>
    <message>
        <source>There is no pooling &apos;{method}&apos;.</source>
        <translation>Es gibt kein Pooling „{method}“.</translation>
    </message>
    <message>
        <source>There is no preview: {BYPASSED}</source>
        <translation>Keine Vorschau: {BYPASSED}</translation>
    </message>
    <message>
        <source>There is no preview: {NOT_CHOSEN}</source>
        <translation>Keine Vorschau: {NOT_CHOSEN}</translation>
    </message>
    <message>
        <source>There is no preview: {reason}</source>
        <translation>Keine Vorschau: {reason}</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>Es gibt keine Abfrage.</translation>
    </message>
    <message>
        <source>There is no row {row}; the table has {n}.</source>
        <translation>Es gibt keine Zeile {row}; die Tabelle hat {n}.</translation>
    </message>
    <message>
        <source>There is no scratch folder outside a run.</source>
        <translation>Außerhalb eines Laufs gibt es keinen Ordner für Zwischendateien.</translation>
    </message>
    <message>
        <source>There is no server &apos;{host}&apos;.</source>
        <translation>Es gibt keinen Server „{host}“.</translation>
    </message>
    <message>
        <source>There is no spread to summarise.</source>
        <translation>Es gibt keine Streuung zum Zusammenfassen.</translation>
    </message>
    <message>
        <source>There is no such escape; after a backslash comes one of &quot; \ / b f n r t u.</source>
        <translation>Dieses Escape gibt es nicht; nach einem Backslash steht eines von &quot; \ / b f n r t u.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>There is no such folder; choose another, or make it first.</source>
        <translation>Den Ordner gibt es nicht; einen anderen wählen oder ihn zuerst anlegen.</translation>
    </message>
    <message>
        <source>There is no table to write.</source>
        <translation>Es gibt keine Tabelle zum Schreiben.</translation>
    </message>
    <message>
        <source>There is no text to learn from.</source>
        <translation>Es gibt keinen Text zum Lernen.</translation>
    </message>
    <message>
        <source>There is no trace &apos;{group}&apos;.</source>
        <translation>Es gibt keinen Verlauf „{group}“.</translation>
    </message>
    <message>
        <source>There is no window to learn from.</source>
        <translation>Es gibt kein Fenster zum Lernen.</translation>
    </message>
    <message>
        <source>There is no word to learn from.</source>
        <translation>Es gibt kein Wort zum Lernen.</translation>
    </message>
    <message>
        <source>There is no workflow file &apos;{given}&apos;.</source>
        <translation>Es gibt keine Workflow-Datei „{given}“.</translation>
    </message>
    <message>
        <source>There is no workflow inside outside a run.</source>
        <translation>Außerhalb eines Laufs gibt es keinen inneren Workflow.</translation>
    </message>
    <message>
        <source>There is no workflow inside.</source>
        <translation>Es gibt keinen Workflow im Inneren.</translation>
    </message>
    <message>
        <source>There is no workflow parameter &apos;{name}&apos;.</source>
        <translation>Es gibt keinen Workflow-Parameter „{name}“.</translation>
    </message>
    <message>
        <source>There is no {noun} &apos;{name}&apos;.</source>
        <translation>Es gibt kein „{name}“ ({noun}).</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing to choose from for &apos;{name}&apos;.</source>
        <translation>Für „{name}“ gibt es nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>There is {known}.</source>
        <translation>Vorhanden: {known}.</translation>
    </message>
    <message>
        <source>These ports are connected already.</source>
        <translation>Diese Anschlüsse sind schon verbunden.</translation>
    </message>
    <message>
        <source>These replacements could make a text more than {MAX_GROWTH} times longer.</source>
        <translation>Diese Ersetzungen könnten einen Text auf mehr als das {MAX_GROWTH}-Fache verlängern.</translation>
    </message>
    <message>
        <source>These values are in different time zones.</source>
        <translation>Diese Werte haben verschiedene Zeitzonen.</translation>
    </message>
    <message>
        <source>These values stay as they are.</source>
        <translation>Diese Werte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>They have {known}.</source>
        <translation>Vorhanden sind {known}.</translation>
    </message>
    <message>
        <source>This &apos;{shown}&apos; closes nothing, or something is missing before it.</source>
        <translation>Dieses „{shown}“ schließt nichts, oder davor fehlt etwas.</translation>
    </message>
    <message>
        <source>This &apos;{value}&apos; is not closed.</source>
        <translation>Dieses „{value}“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This can&apos;t be sent to another process: {error}.</source>
        <translation>Das lässt sich keinem anderen Prozess schicken: {error}.</translation>
    </message>
    <message>
        <source>This component with {n} outputs was not expanded.</source>
        <translation>Diese Komponente mit {n} Ausgängen wurde nicht entfaltet.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This is no workflow: a workflow is an object, in &apos;{{&apos; and &apos;}}&apos;.</source>
        <translation>Das ist kein Workflow: Ein Workflow ist ein Objekt zwischen „{{“ und „}}“.</translation>
    </message>
    <message>
        <source>This is no workflow: it has no &apos;plait&apos;.</source>
        <translation>Das ist kein Workflow: „plait“ fehlt darin.</translation>
    </message>
    <message>
        <source>This is not one query that gives rows.</source>
        <translation>Das ist nicht eine einzelne Abfrage, die Zeilen liefert.</translation>
    </message>
    <message>
        <source>This machine has no device &apos;{choice}&apos; that PyTorch can use.</source>
        <translation>Dieser Rechner hat kein Gerät „{choice}“, das PyTorch verwenden kann.</translation>
    </message>
    <message>
        <source>This minus is a letter of its own (U+2212).</source>
        <translation>Dieses Minus ist ein eigenes Zeichen (U+2212).</translation>
    </message>
    <message>
        <source>This model can&apos;t be exported.</source>
        <translation>Dieses Modell lässt sich nicht exportieren.</translation>
    </message>
    <message>
        <source>This model can&apos;t forecast windows.</source>
        <translation>Dieses Modell kann keine Fenster vorhersagen.</translation>
    </message>
    <message>
        <source>This model can&apos;t tell characters.</source>
        <translation>Dieses Modell kann keine Zeichen unterscheiden.</translation>
    </message>
    <message>
        <source>This model does not write texts.</source>
        <translation>Dieses Modell schreibt keine Texte.</translation>
    </message>
    <message>
        <source>This model has no layers to look into.</source>
        <translation>Dieses Modell hat keine Schichten zum Hineinsehen.</translation>
    </message>
    <message>
        <source>This model is no autoencoder.</source>
        <translation>Dieses Modell ist kein Autoencoder.</translation>
    </message>
    <message>
        <source>This model reads no sequences.</source>
        <translation>Dieses Modell liest keine Folgen.</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Dieser Knoten</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This run is not kept any more.</source>
        <translation>Dieser Lauf ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>This would close a cycle: {cycle}.</source>
        <translation>Das würde einen Kreis schließen: {cycle}.</translation>
    </message>
    <message>
        <source>Those with names are {named}.</source>
        <translation>Namen haben {named}.</translation>
    </message>
    <message>
        <source>Time values</source>
        <translation>Time-Werte</translation>
    </message>
    <message>
        <source>Tokens come as one row of numbers, not as {shape_text}.</source>
        <translation>Tokens kommen als eine Zeile von Zahlen, nicht als {shape_text}.</translation>
    </message>
    <message>
        <source>Train it again, or get the file from where it was made.</source>
        <translation>Noch einmal trainieren oder die Datei von dort holen, wo sie entstand.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>Noch einmal trainieren.</translation>
    </message>
    <message>
        <source>Train it on a table that has all classes, or take these rows out.</source>
        <translation>Es mit einer Tabelle trainieren, die alle Klassen hat, oder diese Zeilen entfernen.</translation>
    </message>
    <message>
        <source>Train it on the crops of Character Crops, in this shape.</source>
        <translation>Es mit den Ausschnitten von Zeichenausschnitte in dieser Form trainieren.</translation>
    </message>
    <message>
        <source>Train with an LSTM cell.</source>
        <translation>Mit einer LSTM-Zelle trainieren.</translation>
    </message>
    <message>
        <source>Tries and limits of a component have no effect.</source>
        <translation>Versuche und Grenzen einer Komponente haben keine Wirkung.</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>Try again, or choose another with --store.</source>
        <translation>Noch einmal versuchen oder mit --store einen anderen wählen.</translation>
    </message>
    <message>
        <source>Try smaller orders, or a constant of &apos;none&apos;.</source>
        <translation>Kleinere Ordnungen versuchen, oder „keine“ als Konstante.</translation>
    </message>
    <message>
        <source>Try {attempt} of {retries} failed: {said} The next one is in {wait} s.</source>
        <translation>Versuch {attempt} von {retries} ist fehlgeschlagen: {said} Der nächste folgt in {wait} s.</translation>
    </message>
    <message>
        <source>Tuple should have at least {least} item after validation, not {found}</source>
        <translation>muss mindestens {least} Eintrag haben, nicht {found}</translation>
    </message>
    <message>
        <source>Tuple should have at least {least} items after validation, not {found}</source>
        <translation>muss mindestens {least} Einträge haben, nicht {found}</translation>
    </message>
    <message>
        <source>Tuple should have at most {most} item after validation, not {found}</source>
        <translation>darf höchstens {most} Eintrag haben, nicht {found}</translation>
    </message>
    <message>
        <source>Tuple should have at most {most} items after validation, not {found}</source>
        <translation>darf höchstens {most} Einträge haben, nicht {found}</translation>
    </message>
    <message>
        <source>Turn the text into a date with to_date(…), parse_date(…) or parse_datetime(…).</source>
        <translation>Den Text mit to_date(…), parse_date(…) oder parse_datetime(…) in ein Datum verwandeln.</translation>
    </message>
    <message>
        <source>Two columns would be named &apos;{name}&apos;.</source>
        <translation>Zwei Spalten würden „{name}“ heißen.</translation>
    </message>
    <message>
        <source>Two different groups are needed.</source>
        <translation>Zwei verschiedene Gruppen werden gebraucht.</translation>
    </message>
    <message>
        <source>Two quotes in a row end a text.</source>
        <translation>Zwei Anführungszeichen hintereinander beenden einen Text.</translation>
    </message>
    <message>
        <source>UInt16 values</source>
        <translation>UInt16-Werte</translation>
    </message>
    <message>
        <source>UInt32 values</source>
        <translation>UInt32-Werte</translation>
    </message>
    <message>
        <source>UInt64 values</source>
        <translation>UInt64-Werte</translation>
    </message>
    <message>
        <source>UInt8 values</source>
        <translation>UInt8-Werte</translation>
    </message>
    <message>
        <source>Unable to extract tag using discriminator &apos;{kind}&apos;</source>
        <translation>die Angabe „{kind}“ fehlt</translation>
    </message>
    <message>
        <source>Update Plait to read it.</source>
        <translation>Zum Lesen Plait aktualisieren.</translation>
    </message>
    <message>
        <source>Update the plugin that brings it.</source>
        <translation>Das Plugin aktualisieren, das ihn mitbringt.</translation>
    </message>
    <message>
        <source>Use !=.</source>
        <translation>!= verwenden.</translation>
    </message>
    <message>
        <source>Use &apos;Secret&apos; instead.</source>
        <translation>Stattdessen „Geheimnis“ verwenden.</translation>
    </message>
    <message>
        <source>Use &apos;a if condition else b&apos; to choose a value.</source>
        <translation>Mit „a if condition else b“ einen Wert auswählen.</translation>
    </message>
    <message>
        <source>Use &apos;a if condition else b&apos;.</source>
        <translation>„a if condition else b“ verwenden.</translation>
    </message>
    <message>
        <source>Use ** for powers.</source>
        <translation>Für Potenzen ** verwenden.</translation>
    </message>
    <message>
        <source>Use *.</source>
        <translation>* verwenden.</translation>
    </message>
    <message>
        <source>Use /.</source>
        <translation>/ verwenden.</translation>
    </message>
    <message>
        <source>Use &lt;=.</source>
        <translation>&lt;= verwenden.</translation>
    </message>
    <message>
        <source>Use == to compare.</source>
        <translation>Zum Vergleichen == verwenden.</translation>
    </message>
    <message>
        <source>Use &gt;=.</source>
        <translation>&gt;= verwenden.</translation>
    </message>
    <message>
        <source>Use Logistic Regression for a target with classes.</source>
        <translation>Für eine Zielspalte mit Klassen Logistische Regression verwenden.</translation>
    </message>
    <message>
        <source>Use None for a missing value.</source>
        <translation>Für einen fehlenden Wert None verwenden.</translation>
    </message>
    <message>
        <source>Use Perceptron or Logistic Regression for a target with classes.</source>
        <translation>Für eine Zielspalte mit Klassen Perzeptron oder Logistische Regression verwenden.</translation>
    </message>
    <message>
        <source>Use a formula for parts of a date, such as its year.</source>
        <translation>Für Teile eines Datums, etwa das Jahr, eine Formel verwenden.</translation>
    </message>
    <message>
        <source>Use a function, such as year(day) or upper(name); put column names with a dot in backticks.</source>
        <translation>Eine Funktion verwenden, etwa year(day) oder upper(name); Spaltennamen mit Punkt in Backticks setzen.</translation>
    </message>
    <message>
        <source>Use a name such as utf-8, cp1252, gb18030 or shift_jis, or &apos;auto&apos;.</source>
        <translation>Einen Namen wie utf-8, cp1252, gb18030 oder shift_jis verwenden, oder „automatisch“.</translation>
    </message>
    <message>
        <source>Use a name such as utf-8, utf-16 or cp1252.</source>
        <translation>Einen Namen wie utf-8, utf-16 oder cp1252 verwenden.</translation>
    </message>
    <message>
        <source>Use a share from 0 to 1.</source>
        <translation>Einen Anteil von 0 bis 1 verwenden.</translation>
    </message>
    <message>
        <source>Use a text, or a decimal number.</source>
        <translation>Einen Text oder eine Kommazahl verwenden.</translation>
    </message>
    <message>
        <source>Use and.</source>
        <translation>and verwenden.</translation>
    </message>
    <message>
        <source>Use another prefix.</source>
        <translation>Ein anderes Präfix verwenden.</translation>
    </message>
    <message>
        <source>Use another separator.</source>
        <translation>Ein anderes Trennzeichen verwenden.</translation>
    </message>
    <message>
        <source>Use another suffix.</source>
        <translation>Ein anderes Suffix verwenden.</translation>
    </message>
    <message>
        <source>Use between(x, low, high), or low &lt;= x &lt;= high.</source>
        <translation>between(x, low, high) oder low &lt;= x &lt;= high verwenden.</translation>
    </message>
    <message>
        <source>Use case(condition, value, condition, value, …, otherwise).</source>
        <translation>case(condition, value, condition, value, …, otherwise) verwenden.</translation>
    </message>
    <message>
        <source>Use components less often within each other.</source>
        <translation>Komponenten seltener ineinander verwenden.</translation>
    </message>
    <message>
        <source>Use contains(…), starts_with(…), ends_with(…) or matches(…).</source>
        <translation>contains(…), starts_with(…), ends_with(…) oder matches(…) verwenden.</translation>
    </message>
    <message>
        <source>Use in.</source>
        <translation>in verwenden.</translation>
    </message>
    <message>
        <source>Use in_zone(moment, &apos;UTC&apos;).</source>
        <translation>in_zone(moment, &apos;UTC&apos;) verwenden.</translation>
    </message>
    <message>
        <source>Use is.</source>
        <translation>is verwenden.</translation>
    </message>
    <message>
        <source>Use left(…), right(…) or substring(…) for a part of a text.</source>
        <translation>Für einen Teil eines Textes left(…), right(…) oder substring(…) verwenden.</translation>
    </message>
    <message>
        <source>Use not, or != for &apos;is not equal to&apos;.</source>
        <translation>not verwenden, oder != für „ungleich“.</translation>
    </message>
    <message>
        <source>Use not.</source>
        <translation>not verwenden.</translation>
    </message>
    <message>
        <source>Use null for a missing value.</source>
        <translation>Für einen fehlenden Wert null verwenden.</translation>
    </message>
    <message>
        <source>Use or for conditions, and + to join texts.</source>
        <translation>Für Bedingungen or verwenden, zum Verbinden von Texten +.</translation>
    </message>
    <message>
        <source>Use or.</source>
        <translation>or verwenden.</translation>
    </message>
    <message>
        <source>Use straight quotes: &apos;text&apos; or &quot;text&quot;.</source>
        <translation>Gerade Anführungszeichen verwenden: &apos;text&apos; oder &quot;text&quot;.</translation>
    </message>
    <message>
        <source>Use the Regression Scorer for predicted numbers.</source>
        <translation>Für vorhergesagte Zahlen Regression bewerten verwenden.</translation>
    </message>
    <message>
        <source>Use the Scorer for predicted classes.</source>
        <translation>Für vorhergesagte Klassen Klassifikation bewerten verwenden.</translation>
    </message>
    <message>
        <source>Use the functions of formulas, or a node of your own.</source>
        <translation>Die Funktionen von Formeln oder einen eigenen Knoten verwenden.</translation>
    </message>
    <message>
        <source>Use the hyphen: -.</source>
        <translation>Den Bindestrich verwenden: -.</translation>
    </message>
    <message>
        <source>Use the node Column Filter to leave out columns.</source>
        <translation>Zum Weglassen von Spalten den Knoten Spaltenfilter verwenden.</translation>
    </message>
    <message>
        <source>Use x * 2 ** n.</source>
        <translation>x * 2 ** n verwenden.</translation>
    </message>
    <message>
        <source>Use x // 2 ** n.</source>
        <translation>x // 2 ** n verwenden.</translation>
    </message>
    <message>
        <source>Value error, {reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>Ward&apos;s linkage goes with Euclidean distances, not {metric} ones.</source>
        <translation>Die Ward-Verknüpfung gehört zu euklidischen Abständen, nicht zu {metric}.</translation>
    </message>
    <message>
        <source>What &apos;{title}&apos; gives at its port &apos;{port}&apos; can&apos;t be stored, and so it can&apos;t be given to a worker process.</source>
        <translation>Was „{title}“ am Anschluss „{port}“ liefert, lässt sich nicht speichern und deshalb keinem Arbeitsprozess übergeben.</translation>
    </message>
    <message>
        <source>What a cell remembers by: `LSTM` without peepholes (the fastest), `vanilla` the LSTM with peepholes, without its input, forget or output gate (NIG, NFG, NOG), without the function on its input or output (NIAF, NOAF), with input and forget gate coupled (CIFG) or its gates fed back (FGR); `GRU` with two gates, and `RNN` with none.</source>
        <translation>Womit sich eine Zelle erinnert: `LSTM` ohne Peepholes (am schnellsten), `vanilla` das LSTM mit Peepholes, ohne Input-, Forget- oder Output-Gate (NIG, NFG, NOG), ohne die Funktion am Eingang oder Ausgang (NIAF, NOAF), mit gekoppeltem Input- und Forget-Gate (CIFG) oder zurückgeführten Gates (FGR); `GRU` mit zwei Gates und `RNN` ohne.</translation>
    </message>
    <message>
        <source>What it gives at its port &apos;{port}&apos; can&apos;t be stored, and so it can&apos;t leave its worker process.</source>
        <translation>Was am Anschluss „{port}“ geliefert wird, lässt sich nicht speichern und kann deshalb den Arbeitsprozess nicht verlassen.</translation>
    </message>
    <message>
        <source>Whole numbers go up to 9223372036854775807, others to 1.8e308.</source>
        <translation>Ganze Zahlen reichen bis 9223372036854775807, andere bis 1.8e308.</translation>
    </message>
    <message>
        <source>Whole numbers go up to {MAX_INTEGER}.</source>
        <translation>Ganze Zahlen reichen bis {MAX_INTEGER}.</translation>
    </message>
    <message>
        <source>With the horizon 0 the target is the last step itself.</source>
        <translation>Mit dem Horizont 0 ist das Ziel der letzte Schritt selbst.</translation>
    </message>
    <message>
        <source>With the output &apos;{output}&apos; values from 0 to 1 come back, and z-scores are not so.</source>
        <translation>Mit der Ausgabe „{output}“ kommen Werte von 0 bis 1 zurück, z-Werte sind nicht so.</translation>
    </message>
    <message>
        <source>With this node there are more than {MAX_NODES} nodes inside of components.</source>
        <translation>Mit diesem Knoten lägen mehr als {MAX_NODES} Knoten in Komponenten.</translation>
    </message>
    <message>
        <source>With {steps} steps there are at most {steps2}.</source>
        <translation>Bei {steps} Schritten sind es höchstens {steps2}.</translation>
    </message>
    <message>
        <source>Without a trend nothing is damped.</source>
        <translation>Ohne Trend wird nichts gedämpft.</translation>
    </message>
    <message>
        <source>Work it out in a column of its own first.</source>
        <translation>Ihn zuerst in einer eigenen Spalte berechnen.</translation>
    </message>
    <message>
        <source>Work it out in several steps, each with a column of its own.</source>
        <translation>In mehreren Schritten rechnen, jeden mit einer eigenen Spalte.</translation>
    </message>
    <message>
        <source>Workflows are nested more than {MAX_DEPTH} deep here.</source>
        <translation>Workflows sind hier tiefer als {MAX_DEPTH} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Write &apos;a if condition else b&apos;.</source>
        <translation>„a if condition else b“ schreiben.</translation>
    </message>
    <message>
        <source>Write &apos;x is null&apos; or &apos;x is not null&apos;.</source>
        <translation>„x is null“ oder „x is not null“ schreiben.</translation>
    </message>
    <message>
        <source>Write (not x).</source>
        <translation>(not x) schreiben.</translation>
    </message>
    <message>
        <source>Write 07:30, or 2024-01-31 07:30.</source>
        <translation>07:30 oder 2024-01-31 07:30 schreiben.</translation>
    </message>
    <message>
        <source>Write 28 × 28 × 1.</source>
        <translation>28 × 28 × 1 schreiben.</translation>
    </message>
    <message>
        <source>Write \&apos; for a quote inside a text.</source>
        <translation>Für ein Anführungszeichen im Text \&apos; schreiben.</translation>
    </message>
    <message>
        <source>Write a SELECT, such as SELECT * FROM table1.</source>
        <translation>Ein SELECT schreiben, etwa SELECT * FROM table1.</translation>
    </message>
    <message>
        <source>Write a line of numbers for each, with blanks in between.</source>
        <translation>Je eine Zeile Zahlen mit Leerzeichen dazwischen schreiben.</translation>
    </message>
    <message>
        <source>Write a list for &apos;in&apos; with parentheses: x in (1, 2).</source>
        <translation>Eine Liste für „in“ mit Klammern schreiben: x in (1, 2).</translation>
    </message>
    <message>
        <source>Write any({condition}) or all({condition2}).</source>
        <translation>any({condition}) oder all({condition2}) schreiben.</translation>
    </message>
    <message>
        <source>Write as many numbers in each line.</source>
        <translation>In jede Zeile gleich viele Zahlen schreiben.</translation>
    </message>
    <message>
        <source>Write col(&quot;GRE Score&quot;).</source>
        <translation>col(&quot;GRE Score&quot;) schreiben.</translation>
    </message>
    <message>
        <source>Write dates as 2013-01-31, and truth values as true or false.</source>
        <translation>Datumswerte als 2013-01-31 schreiben, Wahrheitswerte als true oder false.</translation>
    </message>
    <message>
        <source>Write days({shown}), hours({shown2}) or another duration.</source>
        <translation>days({shown}), hours({shown2}) oder eine andere Dauer schreiben.</translation>
    </message>
    <message>
        <source>Write fewer rows, or a CSV or Parquet file.</source>
        <translation>Weniger Zeilen schreiben, oder eine CSV- oder Parquet-Datei.</translation>
    </message>
    <message>
        <source>Write it as B2:D20, B:D, 2:20 or B2.</source>
        <translation>Ihn als B2:D20, B:D, 2:20 oder B2 schreiben.</translation>
    </message>
    <message>
        <source>Write it as text, or as a decimal number.</source>
        <translation>Sie als Text oder als Kommazahl schreiben.</translation>
    </message>
    <message>
        <source>Write it for one row.</source>
        <translation>Sie für eine Zeile schreiben.</translation>
    </message>
    <message>
        <source>Write it there, and take what should change as a value of its own.</source>
        <translation>Ihn dort schreiben und Veränderliches als eigenen Wert übernehmen.</translation>
    </message>
    <message>
        <source>Write null in small letters.</source>
        <translation>null in Kleinbuchstaben schreiben.</translation>
    </message>
    <message>
        <source>Write numbers such as 0.5, with blanks in between.</source>
        <translation>Zahlen wie 0.5 mit Leerzeichen dazwischen schreiben.</translation>
    </message>
    <message>
        <source>Write numbers such as 12, 0.5 or 1e6; put a name that begins with a digit in backticks.</source>
        <translation>Zahlen wie 12, 0.5 oder 1e6 schreiben; einen Namen, der mit einer Ziffer beginnt, in Backticks setzen.</translation>
    </message>
    <message>
        <source>Write numbers without quotes.</source>
        <translation>Zahlen ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>Write one SELECT, without a second statement.</source>
        <translation>Ein SELECT ohne zweite Anweisung schreiben.</translation>
    </message>
    <message>
        <source>Write one SELECT, without a second statement; nothing can be created, changed, read or written.</source>
        <translation>Ein SELECT ohne zweite Anweisung schreiben; angelegt, geändert, gelesen oder geschrieben werden kann nichts.</translation>
    </message>
    <message>
        <source>Write one such as price * 2.</source>
        <translation>Eine schreiben, etwa price * 2.</translation>
    </message>
    <message>
        <source>Write one, such as + or and; put column names with spaces in backticks: `GRE Score`.</source>
        <translation>Einen schreiben, etwa + oder and; Spaltennamen mit Leerzeichen in Backticks setzen: `GRE Score`.</translation>
    </message>
    <message>
        <source>Write one, such as \w+ for words.</source>
        <translation>Eines schreiben, etwa \w+ für Wörter.</translation>
    </message>
    <message>
        <source>Write the expression alone.</source>
        <translation>Den Ausdruck allein schreiben.</translation>
    </message>
    <message>
        <source>Write the name of a column alone, or in backticks: `GRE Score`.</source>
        <translation>Den Namen einer Spalte allein oder in Backticks schreiben: `GRE Score`.</translation>
    </message>
    <message>
        <source>Write the text alone; join texts and values with +, or with concat(…).</source>
        <translation>Den Text allein schreiben; Texte und Werte mit + oder concat(…) verbinden.</translation>
    </message>
    <message>
        <source>Write to_date({shown}).</source>
        <translation>to_date({shown}) schreiben.</translation>
    </message>
    <message>
        <source>Write to_decimal({shown}).</source>
        <translation>to_decimal({shown}) schreiben.</translation>
    </message>
    <message>
        <source>Write to_decimal({written}).</source>
        <translation>to_decimal({written}) schreiben.</translation>
    </message>
    <message>
        <source>Write to_integer({shown}).</source>
        <translation>to_integer({shown}) schreiben.</translation>
    </message>
    <message>
        <source>Write to_integer({written}).</source>
        <translation>to_integer({written}) schreiben.</translation>
    </message>
    <message>
        <source>Write to_text({shown}).</source>
        <translation>to_text({shown}) schreiben.</translation>
    </message>
    <message>
        <source>Write to_text({written}).</source>
        <translation>to_text({written}) schreiben.</translation>
    </message>
    <message>
        <source>Write what it should work out in its place.</source>
        <translation>An der Stelle schreiben, was berechnet werden soll.</translation>
    </message>
    <message>
        <source>Write whole numbers with commas between them, such as 32, 16.</source>
        <translation>Ganze Zahlen mit Kommas dazwischen schreiben, etwa 32, 16.</translation>
    </message>
    <message>
        <source>Write x in (1, 2), or call a function: max(a, b).</source>
        <translation>x in (1, 2) schreiben oder eine Funktion aufrufen: max(a, b).</translation>
    </message>
    <message>
        <source>Write x in (1, 2, 3); whether a text is in another one tells contains(text, part).</source>
        <translation>x in (1, 2, 3) schreiben; ob ein Text in einem anderen vorkommt, sagt contains(text, part).</translation>
    </message>
    <message>
        <source>Write x in [1, 2].</source>
        <translation>x in [1, 2] schreiben.</translation>
    </message>
    <message>
        <source>Write x not in (1, 2).</source>
        <translation>x not in (1, 2) schreiben.</translation>
    </message>
    <message>
        <source>Write {FORMAT}.</source>
        <translation>{FORMAT} schreiben.</translation>
    </message>
    <message>
        <source>Write {example}.</source>
        <translation>{example} schreiben.</translation>
    </message>
    <message>
        <source>Write {function}({shown}).</source>
        <translation>{function}({shown}) schreiben.</translation>
    </message>
    <message>
        <source>Write {kind}({written}).</source>
        <translation>{kind}({written}) schreiben.</translation>
    </message>
    <message>
        <source>Write {noun}, as in {example}.</source>
        <translation>{noun} schreiben, wie in {example}.</translation>
    </message>
    <message>
        <source>Write {shown} != 0.</source>
        <translation>{shown} != 0 schreiben.</translation>
    </message>
    <message>
        <source>Write {written} != 0.</source>
        <translation>{written} != 0 schreiben.</translation>
    </message>
    <message>
        <source>Writing ONNX</source>
        <translation>Das Schreiben von ONNX</translation>
    </message>
    <message>
        <source>`figure` is a {name}, and no figure.</source>
        <translation>`figure` ist {name} und keine Grafik.</translation>
    </message>
    <message>
        <source>`result` is a {name}, and no table.</source>
        <translation>`result` ist {name} und keine Tabelle.</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <source>a column for each item</source>
        <translation>eine Spalte je Element</translation>
    </message>
    <message>
        <source>a column of this name</source>
        <translation>eine Spalte dieses Namens</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>a date and time in a time zone</source>
        <translation>Zeitpunkt mit Zeitzone</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>a decimal number has {WIDEST} digits at most</source>
        <translation>eine Dezimalzahl hat höchstens {WIDEST} Stellen</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>a feature can&apos;t be of type {unknown}</source>
        <translation>ein Merkmal kann nicht vom Typ {unknown} sein</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>a list in each row</source>
        <translation>eine Liste in jeder Zeile</translation>
    </message>
    <message>
        <source>a list, bytes or another value that they can&apos;t look into</source>
        <translation>Liste, Bytes oder ein anderer nicht lesbarer Wert</translation>
    </message>
    <message>
        <source>a matrix of another size</source>
        <translation>eine Matrix anderer Größe</translation>
    </message>
    <message>
        <source>a message is an object</source>
        <translation>eine Nachricht ist ein Objekt</translation>
    </message>
    <message>
        <source>a node type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>a projection has fewer values than there are cells</source>
        <translation>eine Projektion hat weniger Werte, als es Zellen gibt</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>eine Abfrage</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>a row for each item</source>
        <translation>eine Zeile je Element</translation>
    </message>
    <message>
        <source>a row of numbers</source>
        <translation>eine Zeile von Zahlen</translation>
    </message>
    <message>
        <source>a row of tokens (such as 100)</source>
        <translation>eine Zeile von Tokens (etwa 100)</translation>
    </message>
    <message>
        <source>a season without values, or values without a season</source>
        <translation>eine Saison ohne Werte, oder Werte ohne Saison</translation>
    </message>
    <message>
        <source>a sheet</source>
        <translation>ein Blatt</translation>
    </message>
    <message>
        <source>a state of another size</source>
        <translation>ein Zustand anderer Größe</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>a worker does nothing of the kind &apos;{kind}&apos;</source>
        <translation>ein Arbeitsprozess macht nichts der Art „{kind}“</translation>
    </message>
    <message>
        <source>a {name} is no model</source>
        <translation>{name} ist kein Modell</translation>
    </message>
    <message>
        <source>a {name} is not what it should hold</source>
        <translation>{name} gehört nicht hinein</translation>
    </message>
    <message>
        <source>added</source>
        <translation>addieren</translation>
    </message>
    <message>
        <source>an Arrow file</source>
        <translation>eine Arrow-Datei</translation>
    </message>
    <message>
        <source>an amount of memory</source>
        <translation>Speichermenge</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>another version of Plait wrote it</source>
        <translation>eine andere Version von Plait hat ihn geschrieben</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>mindestens {count}</translation>
    </message>
    <message>
        <source>at least {few} value</source>
        <translation>mindestens {few} Wert</translation>
    </message>
    <message>
        <source>at least {few} values</source>
        <translation>mindestens {few} Werte</translation>
    </message>
    <message>
        <source>at least {n} value</source>
        <translation>mindestens {n} Wert</translation>
    </message>
    <message>
        <source>at least {n} values</source>
        <translation>mindestens {n} Werte</translation>
    </message>
    <message>
        <source>becomes more than {expansion} times larger when it is unpacked</source>
        <translation>wird beim Entpacken mehr als {expansion}-mal größer</translation>
    </message>
    <message>
        <source>can&apos;t be decompressed ({error})</source>
        <translation>lässt sich nicht entpacken ({error})</translation>
    </message>
    <message>
        <source>can&apos;t be reached ({error})</source>
        <translation>ist nicht erreichbar ({error})</translation>
    </message>
    <message>
        <source>can&apos;t be read after row {done} ({reason})</source>
        <translation>lässt sich nach Zeile {done} nicht lesen ({reason})</translation>
    </message>
    <message>
        <source>can&apos;t look around with (?=…), (?!…), (?&lt;=…) or (?&lt;!…)</source>
        <translation>kann sich nicht mit (?=…), (?!…), (?&lt;=…) oder (?&lt;!…) umsehen</translation>
    </message>
    <message>
        <source>can&apos;t refer to an earlier group</source>
        <translation>kann nicht auf eine frühere Gruppe verweisen</translation>
    </message>
    <message>
        <source>col(…) takes the name of one column, in quotes.</source>
        <translation>col(…) nimmt den Namen einer Spalte in Anführungszeichen.</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>date and time written as {format}</source>
        <translation>Datum mit Uhrzeit der Form {format}</translation>
    </message>
    <message>
        <source>date and time, such as 2013-01-31 10:05</source>
        <translation>Datum mit Uhrzeit, etwa 2013-01-31 10:05</translation>
    </message>
    <message>
        <source>date written as {format}</source>
        <translation>Datum der Form {format}</translation>
    </message>
    <message>
        <source>date, such as 2013-01-31</source>
        <translation>Datum, etwa 2013-01-31</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumswerte</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>dividieren</translation>
    </message>
    <message>
        <source>does not tell a date with its year</source>
        <translation>ergibt kein Datum mit Jahr</translation>
    </message>
    <message>
        <source>does not tell a {READ_AS}</source>
        <translation>ergibt das nicht: {READ_AS}</translation>
    </message>
    <message>
        <source>for two in each part</source>
        <translation>für zwei in jedem Teil</translation>
    </message>
    <message>
        <source>has &apos;{found}&apos;, which stands for nothing; there are {DIRECTIVES}</source>
        <translation>hat „{found}“, was für nichts steht; es gibt {DIRECTIVES}</translation>
    </message>
    <message>
        <source>has a column &apos;{extra}&apos;</source>
        <translation>hat eine Spalte „{extra}“</translation>
    </message>
    <message>
        <source>has a unit root</source>
        <translation>hat eine Einheitswurzel</translation>
    </message>
    <message>
        <source>has host</source>
        <translation>hat Host</translation>
    </message>
    <message>
        <source>has members that overlap, such as &apos;{filename}&apos;</source>
        <translation>hat Teile, die sich überlappen, etwa „{filename}“</translation>
    </message>
    <message>
        <source>has more than {longest} bytes</source>
        <translation>hat mehr als {longest} Bytes</translation>
    </message>
    <message>
        <source>has no port</source>
        <translation>hat keinen Anschluss</translation>
    </message>
    <message>
        <source>has {n} members; {MOST_MEMBERS} are allowed</source>
        <translation>hat {n} Teile; {MOST_MEMBERS} sind erlaubt</translation>
    </message>
    <message>
        <source>holds a zero character</source>
        <translation>enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>holds {size} GiB; {MOST_BYTES} GiB are allowed</source>
        <translation>enthält {size} GiB; {MOST_BYTES} GiB sind erlaubt</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>in the first</source>
        <translation>in den ersten</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>is a file, and no folder</source>
        <translation>ist eine Datei und kein Ordner</translation>
    </message>
    <message>
        <source>is anomaly</source>
        <translation>ist Anomalie</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is larger than {largest} bytes; reading stopped after byte {size}</source>
        <translation>ist größer als {largest} Bytes; das Lesen endete nach Byte {size}</translation>
    </message>
    <message>
        <source>is no Arrow file that can be read ({reason}; at byte 0 or the end)</source>
        <translation>ist keine lesbare Arrow-Datei ({reason}; bei Byte 0 oder am Ende)</translation>
    </message>
    <message>
        <source>is no Parquet file that can be read ({reason}; its end is at byte {end})</source>
        <translation>ist keine lesbare Parquet-Datei ({reason}; ihr Ende liegt bei Byte {end})</translation>
    </message>
    <message>
        <source>is no address of the web ({error})</source>
        <translation>ist keine Webadresse ({error})</translation>
    </message>
    <message>
        <source>is no address that begins with http:// or https://</source>
        <translation>ist keine Adresse, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <source>is no regular expression: {strip}</source>
        <translation>ist kein regulärer Ausdruck: {strip}</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht da</translation>
    </message>
    <message>
        <source>is stationary</source>
        <translation>ist stationär</translation>
    </message>
    <message>
        <source>is the {colour} thing at the top</source>
        <translation>steht das Ding oben in {colour}</translation>
    </message>
    <message>
        <source>is the {colour} thing on the left</source>
        <translation>steht das Ding links in {colour}</translation>
    </message>
    <message>
        <source>is too large; use smaller numbers of repetitions</source>
        <translation>ist zu groß; kleinere Wiederholungszahlen verwenden</translation>
    </message>
    <message>
        <source>it aborted itself</source>
        <translation>er brach sich selbst ab</translation>
    </message>
    <message>
        <source>it calculated something impossible</source>
        <translation>er rechnete etwas Unmögliches</translation>
    </message>
    <message>
        <source>it can not be read</source>
        <translation>er lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it carries a {name}, and a parameter takes one plain value; Parameter from Table picks one</source>
        <translation>er trägt {name}, ein Parameter nimmt aber einen einfachen Wert; Parameter aus Tabelle wählt einen aus</translation>
    </message>
    <message>
        <source>it carries a {name}, and a {name2} is needed</source>
        <translation>er trägt {name}, gebraucht wird {name2}</translation>
    </message>
    <message>
        <source>it carries a {name}, and the parameter takes {wanted}</source>
        <translation>er trägt {name}, der Parameter nimmt aber {wanted}</translation>
    </message>
    <message>
        <source>it is compressed</source>
        <translation>die Datei ist komprimiert</translation>
    </message>
    <message>
        <source>it is damaged ({said})</source>
        <translation>es ist beschädigt ({said})</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is no model of the kind &apos;{kind}&apos;</source>
        <translation>es ist kein Modell der Art „{kind}“</translation>
    </message>
    <message>
        <source>it is no safetensors file, or cut off</source>
        <translation>es ist keine safetensors-Datei oder abgeschnitten</translation>
    </message>
    <message>
        <source>it is none of PNG, JPEG, GIF, BMP, TIFF, WebP and PPM</source>
        <translation>es ist weder PNG noch JPEG, GIF, BMP, TIFF, WebP oder PPM</translation>
    </message>
    <message>
        <source>it ran into something that is no instruction</source>
        <translation>er stieß auf etwas, das kein Befehl ist</translation>
    </message>
    <message>
        <source>it used memory that is not its own</source>
        <translation>er griff auf fremden Speicher zu</translation>
    </message>
    <message>
        <source>it used memory that is not there (bus error)</source>
        <translation>er griff auf nicht vorhandenen Speicher zu (Bus-Fehler)</translation>
    </message>
    <message>
        <source>it was asked to terminate</source>
        <translation>er wurde zum Beenden aufgefordert</translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation>er wurde beendet</translation>
    </message>
    <message>
        <source>it was killed</source>
        <translation>er wurde getötet</translation>
    </message>
    <message>
        <source>its columns can&apos;t be read ({error})</source>
        <translation>die Spalten lassen sich nicht lesen ({error})</translation>
    </message>
    <message>
        <source>its content is not what was written</source>
        <translation>der Inhalt ist nicht das Geschriebene</translation>
    </message>
    <message>
        <source>its description is wrong: {errors}</source>
        <translation>seine Beschreibung ist falsch: {errors}</translation>
    </message>
    <message>
        <source>its features or classes are not those of its estimator</source>
        <translation>seine Merkmale oder Klassen sind nicht die seines Schätzers</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>sein Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>its numbers do not fit its features</source>
        <translation>seine Zahlen passen nicht zu seinen Merkmalen</translation>
    </message>
    <message>
        <source>its part &apos;{HEAD}&apos; is malformed ({errors})</source>
        <translation>der Teil „{HEAD}“ ist fehlerhaft ({errors})</translation>
    </message>
    <message>
        <source>its part &apos;{name}&apos; is too large</source>
        <translation>der Teil „{name}“ ist zu groß</translation>
    </message>
    <message>
        <source>its record batches</source>
        <translation>seine Datenblöcke</translation>
    </message>
    <message>
        <source>its rows do not fit its features</source>
        <translation>seine Zeilen passen nicht zu seinen Merkmalen</translation>
    </message>
    <message>
        <source>its weights are not those of its description, see &apos;{other}&apos;</source>
        <translation>seine Gewichte sind nicht die seiner Beschreibung, siehe „{other}“</translation>
    </message>
    <message>
        <source>its weights have {body} bytes, and should have {total}</source>
        <translation>seine Gewichte haben {body} Bytes, nötig sind {total}</translation>
    </message>
    <message>
        <source>its {num_rows} rows</source>
        <translation>seine {num_rows} Zeilen</translation>
    </message>
    <message>
        <source>lacks the</source>
        <translation>fehlt die</translation>
    </message>
    <message>
        <source>leads from one address to the next more than {MOST_REDIRECTS} times</source>
        <translation>führt mehr als {MOST_REDIRECTS}-mal von einer Adresse zur nächsten</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlender Wert</translation>
    </message>
    <message>
        <source>missing value</source>
        <translation>fehlenden Wert</translation>
    </message>
    <message>
        <source>missing values</source>
        <translation>fehlende Werte</translation>
    </message>
    <message>
        <source>multiplied</source>
        <translation>multiplizieren</translation>
    </message>
    <message>
        <source>must be &apos;even&apos;, &apos;up&apos; or &apos;down&apos;</source>
        <translation>muss „even“, „up“ oder „down“ sein</translation>
    </message>
    <message>
        <source>must be a date and time such as &apos;2024-01-31 09:30&apos;, and &apos;{value}&apos; is none</source>
        <translation>muss ein Datum mit Uhrzeit wie „2024-01-31 09:30“ sein, „{value}“ ist keines</translation>
    </message>
    <message>
        <source>must be a date such as &apos;2024-01-31&apos;, and &apos;{value}&apos; is none</source>
        <translation>muss ein Datum wie „2024-01-31“ sein, „{value}“ ist keines</translation>
    </message>
    <message>
        <source>must be a time such as &apos;09:30&apos;, and &apos;{value}&apos; is none</source>
        <translation>muss eine Uhrzeit wie „09:30“ sein, „{value}“ ist keine</translation>
    </message>
    <message>
        <source>must be a time zone such as &apos;Europe/Berlin&apos;, and &apos;{value}&apos; is none</source>
        <translation>muss eine Zeitzone wie „Europe/Berlin“ sein, „{value}“ ist keine</translation>
    </message>
    <message>
        <source>must be above 0, and not 1</source>
        <translation>muss über 0 liegen und darf nicht 1 sein</translation>
    </message>
    <message>
        <source>must be from 0 to 1</source>
        <translation>muss von 0 bis 1 reichen</translation>
    </message>
    <message>
        <source>must be from {low} to {high}</source>
        <translation>muss von {low} bis {high} reichen</translation>
    </message>
    <message>
        <source>must be one character</source>
        <translation>muss ein Zeichen sein</translation>
    </message>
    <message>
        <source>must be one of {UNITS}</source>
        <translation>muss eines davon sein: {UNITS}</translation>
    </message>
    <message>
        <source>must have from 1 to {LONGEST_SEPARATOR} characters</source>
        <translation>muss 1 bis {LONGEST_SEPARATOR} Zeichen haben</translation>
    </message>
    <message>
        <source>must have from 1 to {MOST_SIGNS} characters</source>
        <translation>muss 1 bis {MOST_SIGNS} Zeichen haben</translation>
    </message>
    <message>
        <source>must have no time zone</source>
        <translation>darf keine Zeitzone haben</translation>
    </message>
    <message>
        <source>must have no time zone; with_zone(…) gives it one</source>
        <translation>darf keine Zeitzone haben; with_zone(…) gibt eine</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must not hold a password</source>
        <translation>darf kein Passwort enthalten</translation>
    </message>
    <message>
        <source>no AUC</source>
        <translation>keine AUC</translation>
    </message>
    <message>
        <source>no missing values</source>
        <translation>keine fehlenden Werte</translation>
    </message>
    <message>
        <source>no normalised share: its weights add up to {sums}</source>
        <translation>kein normierter Anteil: die Gewichte ergeben {sums}</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>keine Vorhersage</translation>
    </message>
    <message>
        <source>no rank</source>
        <translation>kein Rang</translation>
    </message>
    <message>
        <source>no row has both a class and a score</source>
        <translation>keine Zeile hat sowohl eine Klasse als auch einen Score</translation>
    </message>
    <message>
        <source>no row is &apos;{positive}&apos;</source>
        <translation>keine Zeile ist „{positive}“</translation>
    </message>
    <message>
        <source>no share</source>
        <translation>kein Anteil</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>keine solche Spalte</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>keinen Wert</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>nicht erwartet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing but missing values</source>
        <translation>nur fehlende Werte</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>number with the decimal sign &apos;{sign}&apos;</source>
        <translation>Zahl mit Dezimalzeichen „{sign}“</translation>
    </message>
    <message>
        <source>number, such as 2.5</source>
        <translation>Zahl, etwa 2.5</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>of no known type</source>
        <translation>von unbekanntem Typ</translation>
    </message>
    <message>
        <source>of the rarest class</source>
        <translation>der seltensten Klasse</translation>
    </message>
    <message>
        <source>of this component</source>
        <translation>dieser Komponente</translation>
    </message>
    <message>
        <source>of type {dtype}</source>
        <translation>vom Typ {dtype}</translation>
    </message>
    <message>
        <source>of type {type}</source>
        <translation>vom Typ {type}</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>only the cell &apos;LSTM&apos; has a projection</source>
        <translation>nur die Zelle „LSTM“ hat eine Projektion</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>or set &apos;Bad rows&apos; to &apos;skip&apos; to leave such rows out.</source>
        <translation>oder „Fehlerhafte Zeilen“ auf „überspringen“ setzen, um solche Zeilen auszulassen.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>raised to a power</source>
        <translation>potenzieren</translation>
    </message>
    <message>
        <source>row share</source>
        <translation>Zeilenanteil</translation>
    </message>
    <message>
        <source>says nothing within {timeout} s</source>
        <translation>antwortet nicht innerhalb von {timeout} s</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>subtracted</source>
        <translation>subtrahieren</translation>
    </message>
    <message>
        <source>takes longer than {longest} s; {size} bytes have come</source>
        <translation>dauert länger als {longest} s; angekommen sind {size} Bytes</translation>
    </message>
    <message>
        <source>takes only one connection at its port</source>
        <translation>nimmt nur eine Verbindung am Anschluss</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text after the closing quote of field {len}</source>
        <translation>Text nach dem schließenden Anführungszeichen von Feld {len}</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>the centers do not fit the features</source>
        <translation>die Zentren passen nicht zu den Merkmalen</translation>
    </message>
    <message>
        <source>the corners of the line do not fit</source>
        <translation>die Ecken der Linie passen nicht</translation>
    </message>
    <message>
        <source>the divisors do not fit the features</source>
        <translation>die Teiler passen nicht zu den Merkmalen</translation>
    </message>
    <message>
        <source>the encoder and the decoder do not fit together</source>
        <translation>Encoder und Decoder passen nicht zusammen</translation>
    </message>
    <message>
        <source>the features are no such sequences</source>
        <translation>die Merkmale sind keine solchen Folgen</translation>
    </message>
    <message>
        <source>the id of a node</source>
        <translation>ID eines Knotens</translation>
    </message>
    <message>
        <source>the id of a note</source>
        <translation>ID einer Notiz</translation>
    </message>
    <message>
        <source>the inputs do not fit the layers</source>
        <translation>die Eingaben passen nicht zu den Schichten</translation>
    </message>
    <message>
        <source>the layer {place} does not follow on those before it</source>
        <translation>die Schicht {place} schließt nicht an die davor an</translation>
    </message>
    <message>
        <source>the layer {place} has not the shape that it says</source>
        <translation>die Schicht {place} hat nicht die Form, die sie angibt</translation>
    </message>
    <message>
        <source>the length of a message is beyond the limit</source>
        <translation>eine Nachricht ist länger als erlaubt</translation>
    </message>
    <message>
        <source>the line is empty</source>
        <translation>die Zeile ist leer</translation>
    </message>
    <message>
        <source>the name of a workflow parameter</source>
        <translation>Name eines Workflow-Parameters</translation>
    </message>
    <message>
        <source>the numbers can&apos;t be computed with</source>
        <translation>mit den Zahlen lässt sich nicht rechnen</translation>
    </message>
    <message>
        <source>the numbers do not fit the columns</source>
        <translation>die Zahlen passen nicht zu den Spalten</translation>
    </message>
    <message>
        <source>the preferred classes are not those of the model</source>
        <translation>die bevorzugten Klassen sind nicht die des Modells</translation>
    </message>
    <message>
        <source>the row has {reason}</source>
        <translation>die Zeile hat {reason}</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>der Lauf</translation>
    </message>
    <message>
        <source>the weights &apos;{name}&apos; have not the form {list}</source>
        <translation>die Gewichte „{name}“ haben nicht die Form {list}</translation>
    </message>
    <message>
        <source>there are only {n} such rows</source>
        <translation>es gibt nur {n} solche Zeilen</translation>
    </message>
    <message>
        <source>there is a quote in the middle of a field</source>
        <translation>mitten in einem Feld steht ein Anführungszeichen</translation>
    </message>
    <message>
        <source>there is no begin and end of what is written</source>
        <translation>Anfang und Ende des Geschriebenen fehlen</translation>
    </message>
    <message>
        <source>there is no such network ({error})</source>
        <translation>es gibt kein solches Netz ({error})</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>time of day written as {format}</source>
        <translation>Uhrzeit der Form {format}</translation>
    </message>
    <message>
        <source>time of day, such as 10:05</source>
        <translation>Uhrzeit, etwa 10:05</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>truth value</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>truth value: true or false</source>
        <translation>Wahrheitswert: true oder false</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>weights of other words</source>
        <translation>Gewichte anderer Wörter</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>whole number, such as 3</source>
        <translation>ganze Zahl, etwa 3</translation>
    </message>
    <message>
        <source>windows outside of the rows</source>
        <translation>Fenster außerhalb der Zeilen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{MOST_PIXELS} pixels are the most.</source>
        <translation>Höchstens {MOST_PIXELS} Pixel sind möglich.</translation>
    </message>
    <message>
        <source>{TITLES} is undefined for these rows.</source>
        <translation>{TITLES} ist für diese Zeilen nicht definiert.</translation>
    </message>
    <message>
        <source>{capitalize} of all</source>
        <translation>{capitalize} von allen</translation>
    </message>
    <message>
        <source>{capital} and {noun} can&apos;t be mixed here.</source>
        <translation>{capital} und {noun} lassen sich hier nicht mischen.</translation>
    </message>
    <message>
        <source>{capital} and {noun} can&apos;t be {DONE}.</source>
        <translation>Für {capital} und {noun} geht das nicht: {DONE}.</translation>
    </message>
    <message>
        <source>{capital} can&apos;t be compared with {noun}.</source>
        <translation>{capital} und {noun} lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>{count} columns are too many; {MOST_FEATURES} are the most.</source>
        <translation>{count} Spalten sind zu viele; höchstens {MOST_FEATURES} sind möglich.</translation>
    </message>
    <message>
        <source>{count} connections end at the input &apos;{port}&apos;, which takes one.</source>
        <translation>{count} Verbindungen enden am Eingang „{port}“, der nur eine nimmt.</translation>
    </message>
    <message>
        <source>{count} connections end at the parameter &apos;{parameter_of}&apos;, which takes one value.</source>
        <translation>{count} Verbindungen enden am Parameter „{parameter_of}“, der nur einen Wert nimmt.</translation>
    </message>
    <message>
        <source>{count} features can&apos;t be laid out in rows of {across}.</source>
        <translation>{count} Merkmale lassen sich nicht in Zeilen zu {across} anordnen.</translation>
    </message>
    <message>
        <source>{count} rows can&apos;t be divided into {count2} folds.</source>
        <translation>{count} Zeilen lassen sich nicht in {count2} Folds teilen.</translation>
    </message>
    <message>
        <source>{cure} &apos;Expansion&apos;.</source>
        <translation>{cure} „Entpackfaktor“.</translation>
    </message>
    <message>
        <source>{date} is no date that a table can hold</source>
        <translation>{date} ist kein Datum, das eine Tabelle aufnehmen kann</translation>
    </message>
    <message>
        <source>{delimiter} can&apos;t separate fields: it must be one ASCII character.</source>
        <translation>{delimiter} kann keine Felder trennen: Es muss ein einzelnes ASCII-Zeichen sein.</translation>
    </message>
    <message>
        <source>{expected} is expected here, not {NAMES}.</source>
        <translation>Erwartet wird hier: {expected}; gefunden: {NAMES}.</translation>
    </message>
    <message>
        <source>{expected}, but the document ends.</source>
        <translation>{expected}, aber das Dokument endet.</translation>
    </message>
    <message>
        <source>{expected}, not &apos;{found}&apos;.</source>
        <translation>{expected}, nicht „{found}“.</translation>
    </message>
    <message>
        <source>{features} features are no sequences of {steps} steps.</source>
        <translation>{features} Merkmale sind keine Folgen von {steps} Schritten.</translation>
    </message>
    <message>
        <source>{feature} is not missing</source>
        <translation>{feature} fehlt nicht</translation>
    </message>
    <message>
        <source>{few} chosen.</source>
        <translation>{few} gewählt.</translation>
    </message>
    <message>
        <source>{few} to {many} values</source>
        <translation>{few} bis {many} Werte</translation>
    </message>
    <message>
        <source>{file}, at {pointer}</source>
        <translation>{file}, bei {pointer}</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}</source>
        <translation>{file}, Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>{found} field instead of {columns}</source>
        <translation>{found} Feld statt {columns}</translation>
    </message>
    <message>
        <source>{found} fields instead of {columns}</source>
        <translation>{found} Felder statt {columns}</translation>
    </message>
    <message>
        <source>{grown} of {trees} trees</source>
        <translation>{grown} von {trees} Bäumen</translation>
    </message>
    <message>
        <source>{hint} Its query begins with {names}.</source>
        <translation>{hint} Seine Abfrage beginnt mit {names}.</translation>
    </message>
    <message>
        <source>{low} is above the upper limit, {high}.</source>
        <translation>{low} liegt über der Obergrenze {high}.</translation>
    </message>
    <message>
        <source>{many} with {name} failed at &apos;{title}&apos;: {message}</source>
        <translation>{many} mit {name} fehlgeschlagen bei „{title}“: {message}</translation>
    </message>
    <message>
        <source>{message} (line {line}, column {column}).</source>
        <translation>{message} (Zeile {line}, Spalte {column}).</translation>
    </message>
    <message>
        <source>{message} It is tried again in {wait} s.</source>
        <translation>{message} Neuer Versuch in {wait} s.</translation>
    </message>
    <message>
        <source>{more} more columns</source>
        <translation>{more} weitere Spalten</translation>
    </message>
    <message>
        <source>{moved}: no plane may divide the classes, or it needs more epochs.</source>
        <translation>{moved}: Vielleicht teilt keine Ebene die Klassen, oder es braucht mehr Epochen.</translation>
    </message>
    <message>
        <source>{name} is no kind of window</source>
        <translation>{name} ist keine Art von Fenster</translation>
    </message>
    <message>
        <source>{name} is no parameter value</source>
        <translation>{name} ist kein Parameterwert</translation>
    </message>
    <message>
        <source>{name}(…) works on a column, and this is one value.</source>
        <translation>{name}(…) gilt für eine Spalte; das ist ein einzelner Wert.</translation>
    </message>
    <message>
        <source>{name}(…) works on tables of polars only, and this one is of {implementation}.</source>
        <translation>{name}(…) gilt nur für Tabellen von polars; diese ist von {implementation}.</translation>
    </message>
    <message>
        <source>{networks} networks are too many for one drawing.</source>
        <translation>{networks} Netze sind zu viele für eine Zeichnung.</translation>
    </message>
    <message>
        <source>{noun} is expected here, not a list of {n}.</source>
        <translation>Erwartet wird hier {noun}, gefunden wurde eine Liste von {n}.</translation>
    </message>
    <message>
        <source>{number} rows written</source>
        <translation>{number} Zeilen geschrieben</translation>
    </message>
    <message>
        <source>{n} boxes are too many for one drawing.</source>
        <translation>{n} Boxen sind zu viele für eine Zeichnung.</translation>
    </message>
    <message>
        <source>{n} branches are active, and one is expected.</source>
        <translation>{n} Zweige sind aktiv, erwartet wird einer.</translation>
    </message>
    <message>
        <source>{n} columns are chosen; a heatmap has room for {MOST_COLUMNS}.</source>
        <translation>{n} Spalten sind gewählt; eine Heatmap hat Platz für {MOST_COLUMNS}.</translation>
    </message>
    <message>
        <source>{n} columns are chosen; correlations are compared for {MOST_CORRELATED} at most.</source>
        <translation>{n} Spalten sind gewählt; Korrelationen werden für höchstens {MOST_CORRELATED} verglichen.</translation>
    </message>
    <message>
        <source>{n} columns are chosen; {most} at most can be compared with each other.</source>
        <translation>{n} Spalten sind gewählt; höchstens {most} lassen sich miteinander vergleichen.</translation>
    </message>
    <message>
        <source>{n} columns are too many for one drawing.</source>
        <translation>{n} Spalten sind zu viele für eine Zeichnung.</translation>
    </message>
    <message>
        <source>{n} columns can&apos;t be divided into groups.</source>
        <translation>{n} Spalten lassen sich nicht in Gruppen teilen.</translation>
    </message>
    <message>
        <source>{n} items and {count} baskets are too many to compare.</source>
        <translation>{n} Elemente und {count} Warenkörbe sind zu viele zum Vergleichen.</translation>
    </message>
    <message>
        <source>{n} iterations failed, the last one</source>
        <translation>{n} Durchläufe sind fehlgeschlagen, der letzte</translation>
    </message>
    <message>
        <source>{n} lines are too many for one drawing.</source>
        <translation>{n} Linien sind zu viele für eine Zeichnung.</translation>
    </message>
    <message>
        <source>{n} neurons are too many to be looked at one by one.</source>
        <translation>{n} Neuronen sind zu viele, um sie einzeln anzusehen.</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n} Pixel</translation>
    </message>
    <message>
        <source>{n} rows are many for a support vector machine; this may take very long.</source>
        <translation>{n} Zeilen sind viele für eine Support Vector Machine; das kann sehr lange dauern.</translation>
    </message>
    <message>
        <source>{n} scores are too many for one drawing.</source>
        <translation>{n} Scores sind zu viele für eine Zeichnung.</translation>
    </message>
    <message>
        <source>{n} traces are too many for one drawing.</source>
        <translation>{n} Verläufe sind zu viele für eine Zeichnung.</translation>
    </message>
    <message>
        <source>{n} value</source>
        <translation>{n} Wert</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} Werte</translation>
    </message>
    <message>
        <source>{qualname}: the argument &apos;{name}&apos; has no annotation.</source>
        <translation>{qualname}: Das Argument „{name}“ hat keine Annotation.</translation>
    </message>
    <message>
        <source>{reached}{ended}.{limit} Take a smaller rate than {rate}, or standardize the columns.</source>
        <translation>{reached}{ended}.{limit} Eine kleinere Rate als {rate} nehmen oder die Spalten standardisieren.</translation>
    </message>
    <message>
        <source>{rows} rows are too few for {folds} folds with {tested} test rows each and a gap of {gap}.</source>
        <translation>{rows} Zeilen sind zu wenige für {folds} Folds mit je {tested} Testzeilen und einer Lücke von {gap}.</translation>
    </message>
    <message>
        <source>{said} (line {line} of the code).</source>
        <translation>{said} (Zeile {line} des Codes).</translation>
    </message>
    <message>
        <source>{shape_text} comes out of the network, and &apos;{target}&apos; has {what}.</source>
        <translation>Aus dem Netz kommt {shape_text}, und „{target}“ hat {what}.</translation>
    </message>
    <message>
        <source>{shapes} can&apos;t be joined: only the last side may differ.</source>
        <translation>{shapes} lassen sich nicht verbinden: Nur die letzte Seite darf sich unterscheiden.</translation>
    </message>
    <message>
        <source>{shapes} have different shapes, and can&apos;t be combined.</source>
        <translation>{shapes} haben verschiedene Formen und lassen sich nicht verrechnen.</translation>
    </message>
    <message>
        <source>{shape} comes out of the network, and a number is to be predicted.</source>
        <translation>Aus dem Netz kommt {shape}, vorherzusagen ist eine Zahl.</translation>
    </message>
    <message>
        <source>{shown} (U+{ord}) can&apos;t stand in a formula.</source>
        <translation>{shown} (U+{ord}) kann nicht in einer Formel stehen.</translation>
    </message>
    <message>
        <source>{signature} needs {accepts} for &apos;{name}&apos;, not {noun}.</source>
        <translation>{signature} braucht für „{name}“: {accepts}; gefunden: {noun}.</translation>
    </message>
    <message>
        <source>{signature} takes {takes}, not {given}.</source>
        <translation>{signature} nimmt {takes}, nicht {given}.</translation>
    </message>
    <message>
        <source>{sign} can&apos;t be the {parameter}: it must be one ASCII character.</source>
        <translation>{sign} kann nicht als {parameter} dienen: Es muss ein einzelnes ASCII-Zeichen sein.</translation>
    </message>
    <message>
        <source>{steps} steps, {horizon} ahead</source>
        <translation>{steps} Schritte, {horizon} voraus</translation>
    </message>
    <message>
        <source>{subject} must be written out, so that it is the same in every row.</source>
        <translation>{subject} muss ausgeschrieben werden, damit der Wert in jeder Zeile derselbe ist.</translation>
    </message>
    <message>
        <source>{subject} must be {noun}, not {noun2}.</source>
        <translation>{subject} muss sein: {noun}; gefunden: {noun2}.</translation>
    </message>
    <message>
        <source>{subject} needs the extra &apos;{extra}&apos;, which is not installed.</source>
        <translation>{subject} braucht das Extra „{extra}“, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>{texts} texts with {width} words can&apos;t have {topics} topics.</source>
        <translation>{texts} Texte mit {width} Wörtern können keine {topics} Themen haben.</translation>
    </message>
    <message>
        <source>{title} are not all equally long, so they have no decimals.</source>
        <translation>{title} sind nicht alle gleich lang und haben deshalb keine Nachkommastellen.</translation>
    </message>
    <message>
        <source>{title} takes one input.</source>
        <translation>{title} nimmt einen Eingang.</translation>
    </message>
    <message>
        <source>{title} takes {wanted}, and {shape_text} comes in.</source>
        <translation>{title} nimmt {wanted}, herein kommt {shape_text}.</translation>
    </message>
    <message>
        <source>{title} would give {shape_text} with {weights} weights.</source>
        <translation>{title} ergäbe {shape_text} mit {weights} Gewichten.</translation>
    </message>
    <message>
        <source>{undefined} normalised {which} up to 0 or less.</source>
        <translation>{undefined} normalisierte {which} bis 0 oder darunter.</translation>
    </message>
    <message>
        <source>{values} values can&apos;t be divided among {heads} heads.</source>
        <translation>{values} Werte lassen sich nicht auf {heads} Köpfe verteilen.</translation>
    </message>
    <message>
        <source>{what} &apos;{name}&apos; is in only one of the runs.</source>
        <translation>{what} „{name}“ gibt es nur in einem der Läufe.</translation>
    </message>
    <message>
        <source>{what} &apos;{name}&apos; was {before} and is {after}.</source>
        <translation>{what} „{name}“ war {before} und ist {after}.</translation>
    </message>
    <message>
        <source>{what} was {old} and is {new}.</source>
        <translation>{what} war {old} und ist {new}.</translation>
    </message>
    <message>
        <source>{where} is not set.</source>
        <translation>{where} ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are too many.</source>
        <translation>{width} × {height} Pixel sind zu viele.</translation>
    </message>
    <message>
        <source>χ² needs classes, and the target &apos;{target}&apos; is taken as a number.</source>
        <translation>χ² braucht Klassen, die Zielspalte „{target}“ gilt aber als Zahl.</translation>
    </message>
    <message>
        <source>… {dropped} lines left out …</source>
        <translation>… {dropped} Zeilen weggelassen …</translation>
    </message>
</context>
</TS>
